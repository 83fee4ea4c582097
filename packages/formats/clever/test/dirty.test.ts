import { expect, test } from 'vitest'
import { fixture, run } from './support/run.ts'

const { findings, entities, report } = await run(await fixture('dirty'))

const about = (layout: string, record: number): readonly string[] =>
  findings.flatMap((one) => {
    const [severity = '', of, at, ...rest] = one.split(' ')
    return of === layout && at === String(record) ? [`${severity} ${rest.join(' ')}`] : []
  })

test.each([
  ['schools', 1, 'a school without a name', ['warning School_name missing-required']],
  ['schools', 2, 'the same school again, otherwise', ['error - duplicate-key']],
  ['schools', 3, 'a state number that lost its zero', ['error State_id leading-zeros-lost']],
  ['schools', 4, 'a national number of another form', ['error Nces_id invalid-identifier']],
  [
    'students',
    1,
    'words and codes that are in no list',
    [
      'warning Gender unknown-code',
      'warning Dob invalid-date',
      'warning Race unknown-code',
      'warning Hispanic_Latino unknown-code',
      'warning Home_language unknown-code',
      'warning Grade unknown-code',
      'warning Ell_status unknown-code',
      'warning Frl_status unknown-code',
      'warning Iep_status unknown-code',
      'warning Contact_relationship unknown-code',
    ],
  ],
  [
    'students',
    2,
    'no school, and a date and a grade in the form of another system',
    ['warning School_id missing-required', 'warning Dob invalid-date', 'warning Grade unknown-code'],
  ],
  ['students', 3, 'a student without a family name', ['warning Last_name missing-required']],
  ['students', 5, 'a state number of another form', ['error State_id invalid-identifier']],
  [
    'sections',
    1,
    'no teacher, and a last day no calendar has',
    ['warning Teacher_id missing-required', 'warning Term_end invalid-date'],
  ],
  ['sections', 2, 'a first day that is none', ['warning Term_start invalid-date']],
])('%s, record %i: %s', (layout, record, _what, expected) => {
  expect(about(layout, record)).toEqual(expected)
})

test('a column of nobody is said once for the file', () => {
  expect(about('sections', 0)).toEqual(['information Period unknown-column'])
})

test('what is kept, left out as a repeat, and set aside', () => {
  // Set aside: two schools for their numbers and one for its key, one student for its number. The fourth student is a repeat.
  expect(report.dispositions.read).toMatchObject({ in: 13, converted: 8, skipped: 1, rejected: 4 })
})

test('of two rows of a student with another sex each the first decides, and it is said', () => {
  expect(about('students', 7)).toEqual(['warning - sources-disagree'])
  const student = entities('person').find(
    ({ lastName, firstName }) => lastName === 'Sample' && firstName === 'Testonia',
  )
  expect(student?.['sex']).toBe('female')
  expect(entities('personRelationship')).toHaveLength(3)
})

test('of a term of two classes each says what it can', () => {
  expect(entities('academicSession').map(({ title, begin, end }) => [title, begin, end])).toEqual([
    ['Year', '2025-08-11', '2026-06-05'],
  ])
})

test('no password comes out', async () => {
  const { lines } = await run(await fixture('dirty'), 'clever')
  expect(lines('students.csv').join('\n')).not.toContain('secret99')
})
