import { bind, code, codeTable, commonLoss, date, type Fate, identifier, text } from '@nrec-align/mapping'
import type { EntityName } from '@nrec-align/schema'
import { describe, expect, test } from 'vitest'
import { column, plainLayout } from '../support/column.ts'
import { formatOf } from '../support/format.ts'

const ssid = identifier()
const sexes = codeTable('sexes', 'sex', { source: 'made up', verified: true }, [
  ['F', 'female'],
  ['M', 'male'],
  ['X', 'nonbinary'],
  ['N', 'not-selected', 'exact', 'decodeOnly'],
])

const outcomes = codeTable('outcomes', 'exitOutcome', { source: 'made up' }, [['G', 'graduate']])

const students = plainLayout('students', {
  id: column({ required: 'always' }),
  given: column({ length: 5 }),
  sex: column(),
})
const enrollments = plainLayout('enrollments', { id: column(), school: column(), begin: column(), exit: column() })

const format = formatOf(
  'district',
  [students, enrollments],
  [
    bind(students, {
      id: 'student',
      grain: 'student',
      pairs: { 'identifiers[us-ca.ssid]': ['id', ssid], firstName: ['given', text()], sex: ['sex', code(sexes)] },
    }),
    bind(enrollments, {
      id: 'enrollment',
      grain: 'enrollment',
      pairs: {
        'student.identifiers[us-ca.ssid]': ['id', ssid],
        'school.identifiers[us-ca.cds]': ['school', identifier()],
        begin: ['begin', date('yyyy-MM-dd')],
        exitOutcome: ['exit', code(outcomes), { mode: 'decodeOnly', reason: 'follows from the rest' }],
      },
    }),
  ],
)()

const losses = commonLoss(format, { person: ['us-ca.ssid', 'local@d1'], organization: ['us-ca.cds'] })

const of = (entity: EntityName) => losses.find((one) => one.entity === entity)

const fateOf = (entity: EntityName, path: string): Fate | undefined =>
  of(entity)?.fields.find((field) => field.path === path)

const kindsOf = (fate: Fate | undefined): readonly string[] => (fate?.predicates ?? []).map(({ kind }) => kind)

describe('what the common record loses in a format', () => {
  test('a field with a column of its own is kept, within the length of the column', () => {
    expect(fateOf('enrollment', 'begin')?.verdict).toBe('kept')
    expect(fateOf('student', 'firstName')?.predicates).toEqual([{ kind: 'too-long', most: 5 }])
  })

  test('a field without a column is lost', () => {
    expect(fateOf('student', 'lastName')?.verdict).toBe('lost')
    expect(fateOf('enrollment', 'nextSchool')?.verdict).toBe('lost')
  })

  test('an identifier is kept where its system has a column', () => {
    expect(fateOf('student', 'identifiers[us-ca.ssid]')?.verdict).toBe('kept')
    expect(fateOf('student', 'identifiers[local@d1]')?.verdict).toBe('lost')
  })

  test('a code without a word in the target comes back as nothing', () => {
    expect(fateOf('student', 'sex')).toMatchObject({
      verdict: 'changed',
      codes: [
        ['female', 'female'],
        ['male', 'male'],
        ['nonbinary', 'nonbinary'],
        ['not-selected', undefined],
      ],
    })
  })

  test('a reference comes back where what it leads to can be named', () => {
    expect(kindsOf(fateOf('enrollment', 'school'))).toEqual(['missing-reference'])
  })

  test('a record that only others name may come back without a row of its own', () => {
    expect(kindsOf(of('school')?.record)).toEqual(['no-row'])
    expect(kindsOf(fateOf('school', 'identifiers[us-ca.cds]'))).toEqual(['no-row'])
    expect(fateOf('school', 'name')?.verdict).toBe('lost')
  })

  test('a row lacks what it requires where the record has no such number', () => {
    expect(of('student')?.record.predicates).toEqual([
      { kind: 'incomplete-row', column: 'id', path: 'identifiers[us-ca.ssid]' },
    ])
  })

  test('rows of students take nobody who is none, and entities without any row are lost', () => {
    expect(of('person')?.record.verdict).toBe('lost')
    expect(of('program')?.record.verdict).toBe('lost')
  })

  test('a field that is read from what others write follows from those', () => {
    expect(fateOf('enrollment', 'exitOutcome')).toMatchObject({
      verdict: 'depends',
      predicates: [{ kind: 'derived', from: 'exit' }],
    })
  })
})
