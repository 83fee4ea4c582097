import { describe, expect, test } from 'vitest'
import { readFixture } from './support/read.ts'

/** Worked by hand from the column tables; the clean records come first in every file. */
const expected: Readonly<
  Record<string, readonly (readonly [place: number, status: string, findings: readonly string[]])[]>
> = {
  orgs: [
    [5, 'rejected', ['name missing-required']],
    [6, 'rejected', ['type unknown-code', 'identifier invalid-identifier']],
    [7, 'rejected', ['sourcedId too-long']],
    [8, 'converted', ['status unknown-code']],
    [9, 'converted', ['dateLastModified rule-broken']],
    [10, 'converted', ['dateLastModified invalid-instant']],
  ],
  users: [
    [11, 'rejected', ['familyName missing-required']],
    [12, 'converted', ['grades unknown-code']],
    [13, 'converted', ['grades list-shortened']],
    [14, 'converted', []],
    [15, 'converted', ['userIds ambiguous-identifier']],
    [16, 'converted', ['userIds ambiguous-identifier']],
  ],
  roles: [
    [13, 'converted', ['beginDate date-order-ambiguous']],
    [14, 'converted', ['endDate invalid-date']],
    [15, 'rejected', ['roleType missing-required']],
    [16, 'converted', ['role unknown-code']],
    [17, 'rejected', ['userSourcedId missing-required']],
  ],
  demographics: [
    [6, 'converted', ['sex unknown-code']],
    [7, 'converted', ['asian unknown-code']],
    [8, 'converted', []],
    [9, 'converted', ['stateOfBirthAbbreviation unknown-code']],
  ],
  academicSessions: [
    [4, 'rejected', ['schoolYear invalid-school-year']],
    [5, 'converted', ['type unknown-code']],
    [6, 'rejected', ['endDate missing-required']],
  ],
  classes: [[3, 'converted', []]],
  categories: [
    [4, 'rejected', ['title missing-required']],
    [5, 'converted', ['weight not-a-number']],
  ],
  lineItems: [
    [4, 'rejected', ['dueDate missing-required']],
    [5, 'rejected', ['assignDate invalid-date']],
    [6, 'converted', ['resultValueMax not-a-number']],
    [7, 'rejected', ['classSourcedId missing-required']],
    [8, 'rejected', ['categorySourcedId missing-required']],
    [9, 'rejected', ['academicSessionSourcedId missing-required']],
    [10, 'converted', []],
  ],
  results: [
    [7, 'rejected', ['studentSourcedId missing-required']],
    [8, 'rejected', ['lineItemSourcedId missing-required']],
    [9, 'rejected', ['scoreDate missing-required']],
    [10, 'converted', ['scoreStatus unknown-code']],
    [11, 'converted', ['score not-a-number']],
    [12, 'converted', ['score not-a-number']],
    [13, 'converted', []],
  ],
  enrollments: [
    [7, 'converted', ['primary rule-broken']],
    [8, 'converted', ['role unknown-code']],
  ],
}

describe.each(Object.entries(expected))('%s', (file, records) => {
  const read = readFixture('dirty', '1.2', file)

  test.each(records)('record %i is %s', (place, status, findings) => {
    expect(read[place - 1]).toMatchObject({ status, findings })
  })

  test('there is no other record', () => {
    expect(read).toHaveLength(Math.max(...records.map(([place]) => place)))
  })
})

test('a password is not read', () => {
  const found = readFixture('dirty', '1.2', 'users')[13]?.found ?? []
  expect(JSON.stringify(found)).not.toContain('not-a-real-password')
})
