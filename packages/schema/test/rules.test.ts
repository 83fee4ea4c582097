import { type EntityName, warningsOf } from '@nrec-align/schema'
import { describe, expect, test } from 'vitest'

const check = (entity: EntityName, leaves: Record<string, string>) => warningsOf(entity, (path) => leaves[path])

describe('warningsOf', () => {
  test('finds an end before its begin', () => {
    expect(check('enrollment', { begin: '2025-06-13', end: '2025-06-12' })).toEqual([
      { rule: 'end-before-begin', paths: ['begin', 'end'] },
    ])
    expect(check('enrollment', { begin: '2025-06-12', end: '2025-06-12' })).toEqual([])
    expect(check('enrollment', { end: '2025-06-12' })).toEqual([])
    expect(check('assignment', { assignedDate: '2025-09-08', dueDate: '2025-09-01' })).toEqual([
      { rule: 'end-before-begin', paths: ['assignedDate', 'dueDate'] },
    ])
    expect(check('course', { validFrom: '2025-06-13', validTo: '2025-06-12' })).toHaveLength(1)
  })

  test('finds an exit without its day', () => {
    expect(check('enrollment', { exitType: 'graduated', schoolYear: '2025' })).toEqual([])
    expect(check('enrollment', { exitType: 'graduated', begin: '2024-08-14' })).toEqual([
      { rule: 'needs-other-field', paths: ['exitType', 'end'] },
    ])
  })

  test('finds more days than there were, exact to the thousandth', () => {
    const within = { daysEnrolled: '0.3', daysPresent: '0.1', daysExcused: '0.2' }
    expect(check('attendanceSummary', within)).toEqual([])
    expect(check('attendanceSummary', { ...within, daysUnexcused: '0.001' })).toEqual([
      {
        rule: 'parts-exceed-whole',
        paths: ['daysPresent', 'daysExcused', 'daysUnexcused', 'daysEnrolled'],
      },
    ])
    expect(check('attendanceSummary', { daysPresent: '180' })).toEqual([])
  })

  test('finds a share outside 0 to 1', () => {
    expect(check('attendanceEvent', { portion: '1' })).toEqual([])
    expect(check('attendanceEvent', { portion: '1.25' })).toEqual([{ rule: 'out-of-range', paths: ['portion'] }])
  })

  test('finds a session that does not end in its school year', () => {
    expect(check('academicSession', { end: '2025-06-12', schoolYear: '2025' })).toEqual([])
    expect(check('academicSession', { end: '2025-06-12', schoolYear: '2024' })).toEqual([
      { rule: 'outside-school-year', paths: ['end', 'schoolYear'] },
    ])
  })
})
