import { type Report, reportPage, reportSchema, validate } from '@nrec-align/convert'
import { oneroster } from '@nrec-align/format-oneroster'
import { inputFile } from '@nrec-align/io'
import { describe, expect, test } from 'vitest'

const header = 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\r\n'
const checked = await validate(oneroster(), inputFile('orgs.csv', `${header}o-1,,,,school,,\r\n`))

const withSchools = (issuesBySchool: Report['issuesBySchool']): Report => ({ ...checked, issuesBySchool })

/** Schools that the public page shows. */
const shown = (counts: Report['issuesBySchool']): readonly string[] => {
  const page = reportPage(withSchools(counts), 'public')
  return counts.map(({ school }) => school).filter((school) => page.includes(school))
}

const at = (school: string, people: number) => ({ school, code: 'unknown-code', count: people, people })

test('the page is one file that asks the network for nothing and runs nothing', () => {
  const page = reportPage(checked, 'internal')
  expect(page).not.toMatch(/<script|\bsrc=|https?:\/\/[^<]*\.(?:js|css)|@import|url\(/)
  expect(page).toContain("default-src 'none'")
  expect(page).toContain('<meta name="viewport"')
  expect(page).toContain('prefers-color-scheme: dark')
})

test('every table has a caption and header cells, every section a heading', () => {
  const page = reportPage(checked, 'internal')
  const count = (pattern: RegExp) => page.match(pattern)?.length ?? 0
  expect(count(/<table>/g)).toBeGreaterThan(0)
  expect(count(/<caption>/g)).toBe(count(/<table>/g))
  expect(count(/<thead><tr><th scope="col"/g)).toBe(count(/<table>/g))
  expect(count(/<h2 /g)).toBe(count(/<section /g))
})

test('texts from files cannot become markup', () => {
  const [source] = checked.sources
  if (source === undefined) throw new Error('the report has a source')
  const [file] = source.files
  if (file === undefined) throw new Error('the source has a file')
  const named = { ...checked, sources: [{ ...source, files: [{ ...file, path: '<img src=x onerror=alert(1)>.csv' }] }] }
  expect(reportSchema.safeParse(named).success).toBe(true)
  expect(reportPage(named, 'internal')).not.toContain('<img')
})

test('the internal page says so and shows where to look', () => {
  const page = reportPage(checked, 'internal')
  expect(page).toContain('Internal')
  expect(page).toContain('Examples of missing-required')
})

describe('the public page', () => {
  test('shows no records and no small counts', () => {
    const page = reportPage({ ...checked, issues: checked.issues.map((kind) => ({ ...kind, people: 1 })) }, 'public')
    expect(page).not.toContain('Examples of')
    expect(page).toContain('under 10 times')
    // One person or several must look the same.
    expect(page).toContain('under 10 people')
    expect(page).not.toMatch(/under 10 person\b/)
  })

  test('leaves out schools with fewer than 10 people', () => {
    expect(shown([at('school-a', 9), at('school-b', 10), at('school-c', 3), at('school-d', 40)])).toEqual([
      'school-b',
      'school-d',
    ])
  })

  test('leaves out another one where the difference to the total would give the small one away', () => {
    expect(shown([at('school-a', 9), at('school-b', 12), at('school-c', 40)])).toEqual(['school-c'])
  })

  test('shows all where none is small', () => {
    expect(shown([at('school-a', 10), at('school-b', 12)])).toEqual(['school-a', 'school-b'])
  })
})
