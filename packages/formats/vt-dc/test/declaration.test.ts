import { existsSync, readFileSync } from 'node:fs'
import { versionOf } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { vtDc } from '../src/index.ts'

const { layouts, bindings } = versionOf(vtDc())

/** How many columns each template has. */
const counts = {
  'student-identity': 11,
  'ps-enroll': 34,
  'ps-grade-prog': 7,
  'ps-adm': 12,
  'ps-att': 9,
  'org-profile': 9,
  'staff-identity': 11,
  'emp-org': 7,
  course: 7,
  'course-section': 10,
  'stu-section-enrollment': 7,
  'staff-section-assignment': 7,
  'student-sec-results': 9,
  'cirs-offenders': 23,
  'cirs-actions': 14,
  'student-match': 10,
  'staff-match': 11,
  'ts-org-level': 5,
  'ts-stu-adm': 4,
  'public-prek-stu-link': 7,
  'org-profile-holidays': 4,
  pos: 8,
  'pos-role-table': 7,
  'cirs-incidents': 17,
  'cirs-victims': 21,
}

test('25 templates with the published number of columns', () => {
  expect(Object.fromEntries(layouts.map(({ id, columns }) => [id, Object.keys(columns).length]))).toEqual(counts)
})

test('what identifies a row is what the templates mark as its key', () => {
  const enroll = layouts.find(({ id }) => id === 'ps-enroll')
  expect(enroll?.recordKey).toEqual(['ADMINID', 'ENRORGID', 'PERMNUMBER', 'ENRBEGDATE', 'SY'])
  for (const { recordKey = [], columns } of layouts)
    expect(recordKey.every((name) => columns[name]?.required === 'always')).toBe(true)
})

test('ten of them are known and not read', () => {
  const read = new Set(bindings.map(({ layout }) => layout))
  const others = layouts.filter(({ id }) => !read.has(id))
  expect(others).toHaveLength(10)
  for (const { columns, carried = {} } of others) expect(Object.keys(carried)).toEqual(Object.keys(columns))
})

test('files about staff, courses, money and discipline are only read', () => {
  const written = bindings.filter(({ pairs }) =>
    Object.values(pairs).some(([, , facts]) => facts?.mode !== 'decodeOnly'),
  )
  expect([...new Set(written.map(({ layout }) => layout))]).toEqual([
    'student-identity',
    'ps-enroll',
    'ps-grade-prog',
    'ps-att',
    'org-profile',
  ])
})

test('a file is known with and without the number of its collection', () => {
  expect(layouts.find(({ id }) => id === 'ps-enroll')?.files).toEqual(['4_PS_Enroll.csv', '*_4_PS_Enroll.csv'])
})

const templates = new URL('../../../../../shared/samples/vt-templates/', import.meta.url)

describe.skipIf(!existsSync(templates))('the published templates', () => {
  test.each(layouts.map((layout) => [layout.title, layout] as const))('%s', (name, { variants }) => {
    const [header = ''] = readFileSync(new URL(`${name}.csv`, templates), 'utf8').split(/\r?\n/)
    const columns = header
      .replace('\uFEFF', '')
      .split(',')
      .map((one) => one.trim())
    expect(columns).toEqual(variants[0]?.columns)
  })
})
