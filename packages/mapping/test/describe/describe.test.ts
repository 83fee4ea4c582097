import {
  describeFormat,
  describeLayout,
  markdownOfFormat,
  markdownOfLayout,
  markdownOfLoss,
  markdownOfMapping,
} from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { schoolFormat } from '../support/school-format.ts'

const instance = schoolFormat()
const spells = describeLayout(instance, 'spells')
const columnOf = (name: string) => spells?.columns.find((column) => column.name === name)

describe('a column', () => {
  test('has its place, type in words, length and codes', () => {
    expect(columnOf('sex')).toMatchObject({
      position: 8,
      type: 'code of the list school.sex',
      length: 1,
      fixed: false,
      required: 'no',
      fields: [{ record: 'spell', path: 'student.sex', isRead: true, isWritten: true, ceds: { id: '000255' } }],
    })
    expect(columnOf('sex')?.codeLists[0]).toMatchObject({ id: 'school.sex', verified: true })
    expect(columnOf('sex')?.codeLists[0]?.codes[2]).toEqual({
      code: 'X',
      means: ['nonbinary'],
      label: 'Nonbinary or another sex',
      relation: 'exact',
      isRead: true,
      isWritten: true,
      validFrom: 2019,
    })
  })

  test('that is part of something larger says so', () => {
    expect(columnOf('school')).toMatchObject({ type: 'part of an identifier (7 + 7 characters)', fixed: true })
  })

  test('that is read by two records names both', () => {
    expect(columnOf('student')?.fields.map(({ record, isWritten }) => [record, isWritten])).toEqual([
      ['spell', true],
      ['award', false],
    ])
  })

  test('without a common meaning gives the reason', () => {
    expect(columnOf('locker')).toMatchObject({ fields: [], carried: 'a locker has no common meaning' })
    expect(columnOf('filler')).toMatchObject({ fields: [], dropped: 'nothing is collected' })
  })
})

test('a layout says how sure it is, which records its rows hold and which rules they obey', () => {
  expect(spells).toMatchObject({ provisional: true, confidence: 'verified', recordKey: ['student', 'entry'] })
  expect(spells?.records).toEqual([
    { id: 'spell', entity: 'enrollment', rows: ['type is E'] },
    { id: 'award', entity: 'completion', on: 'spell', rows: ['award is filled'] },
  ])
  expect(spells?.rules.map((rule) => rule.id)).toEqual(['exit-needs-reason', 'reason-needs-exit'])
})

test('a layout that is none is not described', () => {
  expect(describeLayout(instance, 'nonesuch')).toBeUndefined()
  expect(markdownOfLayout(instance, 'nonesuch')).toBe('')
})

test('a format is described as plain data', () => {
  const described = describeFormat(instance)
  expect(JSON.parse(JSON.stringify(described))).toEqual(described)
  expect(described.layouts.map((layout) => layout.id)).toEqual(['spells', 'facts', 'schools', 'notes'])
})

describe('as Markdown', () => {
  const mapping = markdownOfMapping(schoolFormat.format)
  const lossText = markdownOfLoss(instance, instance)

  test('bars in a text do not end its cell', () => {
    expect(mapping).toContain('| Sex \\| gender. |')
  })

  test('every table has rows of one width', () => {
    for (const table of `${mapping}\n${lossText}`.split('\n\n').filter((block) => block.startsWith('|'))) {
      const widths = table
        .trimEnd()
        .split('\n')
        .map((line) => line.replaceAll('\\|', '').split('|').length)
      expect(new Set(widths).size, table).toBe(1)
    }
  })

  test('yes and no are words, not a list of codes', () => {
    expect(mapping).toContain('Y for yes, N for no')
    expect(mapping).not.toContain('flag(')
  })

  test('a provisional layout says so', () => {
    expect(mapping).toContain('**Provisional:**')
  })

  test('a copy of the same format loses what is thrown away', () => {
    expect(lossText).toContain('| filler | lost |  |  | nothing is collected |')
    expect(lossText).toContain('| locker | kept |')
  })
})

describe('a page about a format', () => {
  const page = markdownOfFormat(schoolFormat.format)
  const sections = (level: string) => [...page.matchAll(new RegExp(`^${level} (.*)$`, 'gm'))].map(([, title]) => title)

  test('says what it is before anything else', () => {
    expect(page.split('\n\n').slice(0, 3)).toEqual([
      '# school',
      'Made up for a test.',
      'Kind: district. Published by nobody. On the whole verified. In the command: `school`.',
    ])
  })

  test('counts the columns of each version', () => {
    // 17 + 10 + 2 + 1 columns; spells: 13 read, 13 written, 2 kept, 2 thrown away; facts: 10 and 10; schools: 2 and 2.
    expect(page).toContain('| 1 | First | read and written | 4 | 30 |')
  })

  test('shows each list of codes once, with its relations and years', () => {
    expect(sections('###').filter((title) => title === 'school.sex')).toHaveLength(1)
    expect(page).toContain('| school.sex | 4 | 4 | 0 | 0 | 0 | 2 | verified |')
    expect(page).toContain('| school.grade | 2 | 2 | 0 | 0 | 0 | 0 | not verified |')
  })

  test('says how the rows are stored and what tells records apart', () => {
    expect(page).toContain(
      'Cells end with `,`, may be quoted with `"`, the first line names the columns, lines end with CR LF, utf-8 or windows-1252. A record is told from others by student, entry.',
    )
  })

  test('does not repeat a layout that two versions share', () => {
    const [version] = schoolFormat.format.versions
    if (version === undefined) throw new Error('The format has a version.')
    const two = { ...schoolFormat.format, versions: [version, { ...version, version: '2' }] }
    const longer = markdownOfFormat(two)
    expect(longer).toContain('The same in version 2 as in 1.')
    expect(longer.match(/^#### Rules$/gm)).toHaveLength(1)
  })
})
