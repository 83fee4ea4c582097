import { expect, test } from 'vitest'
import { findingsOf, readerOf, recordsOf } from './read-fixture.ts'

type Fault = readonly [record: number, ends: 'converted' | 'rejected', finding: string]

/** One fault a record; fixtures/dirty/README.md says how each was made and which rule it breaks. */
const faults: Readonly<Record<string, readonly Fault[]>> = {
  senr: [
    [1, 'rejected', 'record: wrong-column-count'],
    [2, 'rejected', 'Record Type Code: unknown-record-type'],
    [3, 'rejected', 'Reporting LEA: leading-zeros-lost'],
    [4, 'rejected', 'Reporting LEA: missing-required'],
    [5, 'rejected', 'SSID: leading-zeros-lost'],
    [6, 'rejected', 'SSID: scientific-notation'],
    [8, 'converted', 'Academic Year ID: invalid-school-year'],
    [9, 'converted', 'Student Birth Date: invalid-date'],
    [10, 'converted', 'Student Birth Date: invalid-date'],
    [11, 'rejected', 'Enrollment Start Date: invalid-date'],
    [12, 'converted', 'Student Gender Code: unknown-code'],
    [13, 'converted', 'Grade Level Code: unknown-code'],
    [14, 'converted', 'Enrollment Status Code: unknown-code'],
    [15, 'converted', 'Student Exit Reason Code: unknown-code'],
    [16, 'converted', 'Student Exit Reason Code: unknown-code'],
    [17, 'converted', 'Student Exit Reason Code: rule-broken'],
    [18, 'converted', 'Enrollment Exit Date: rule-broken'],
    [19, 'converted', 'Student School Completion Status: rule-broken'],
    [20, 'converted', 'School of Attendance NPS: rule-broken'],
    [21, 'converted', 'School of Attendance: rule-broken'],
    [22, 'converted', 'Student Met All UC and/or CSU Requirements Indicator: rule-broken'],
    [23, 'converted', 'Student Met All UC and/or CSU Requirements Indicator: unknown-code'],
    [24, 'converted', 'Student Golden State Seal Merit Diploma Indicator: rule-broken'],
    [25, 'converted', 'Student Seal of Biliteracy Indicator: rule-broken'],
    [26, 'converted', 'Student Legal First Name: too-long'],
    [27, 'converted', 'Grade Level Code: missing-required'],
    [29, 'converted', 'Transaction Type Code: unknown-code'],
  ],
  sinf: [
    [1, 'converted', 'Student Race 1 Code: unknown-code'],
    [2, 'converted', 'Student Race Missing Indicator: unknown-code'],
    [3, 'converted', 'Address State Province Code: unknown-code'],
    [4, 'converted', 'Parent Guardian Highest Education Level Code: unknown-code'],
    [5, 'rejected', 'Effective Start Date: invalid-date'],
    [6, 'converted', 'Student Legal First Name: rule-broken'],
    [7, 'converted', 'Enrolled in U.S. School less than Three Cumulative Years Indicator: unknown-code'],
  ],
  sela: [
    [1, 'rejected', 'English Language Acquisition Status Code: unknown-code'],
    [2, 'converted', 'Primary Language Code: unknown-code'],
    [4, 'rejected', 'English Language Acquisition Status Start Date: invalid-date'],
    [5, 'converted', 'English Language Acquisition Status Code: missing-required'],
  ],
  sprg: [
    [1, 'rejected', 'Education Program Code: unknown-record-type'],
    [3, 'rejected', 'Migrant Student ID: invalid-identifier'],
    [4, 'converted', 'Homeless Dwelling Type Code: rule-broken'],
    [5, 'converted', 'Unaccompanied Youth Indicator: unknown-code'],
    [6, 'rejected', 'Education Program Membership Start Date: invalid-date'],
  ],
  stas: [
    [1, 'converted', 'Days Attended: not-a-number'],
    [2, 'converted', 'Days Attended: not-a-number'],
    [3, 'converted', 'Student Absence Summary Data Collection Exemption Indicator: unknown-code'],
    [4, 'rejected', 'School of Attendance: leading-zeros-lost'],
  ],
}

const cases = Object.entries(faults).flatMap(([id, rows]) =>
  rows.map(([record, ends, finding]) => ({ id, record, ends, finding })),
)

test('senr record 7 names nobody: neither number is there', () => {
  const reader = readerOf('senr')
  expect(reader.read(recordsOf('dirty/SENR-one-fault-a-record.txt')[6] ?? [])).toBe('rejected')
  expect(findingsOf(reader)).toEqual(['Local Student ID: missing-required', 'SSID: missing-key'])
})

test.each(cases)('$id record $record: $finding', ({ id, record, ends, finding }) => {
  const cells = recordsOf(`dirty/${id.toUpperCase()}-one-fault-a-record.txt`)[record - 1] ?? []
  const reader = readerOf(id)
  expect(reader.read(cells)).toBe(ends)
  expect(findingsOf(reader)).toContain(finding)
  const [column] = finding.split(': ')
  expect(findingsOf(reader).filter((one) => !one.startsWith(`${column}: `))).toEqual([])
})
