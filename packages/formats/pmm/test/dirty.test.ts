import { expect, test } from 'vitest'
import { pmm } from '../src/index.ts'
import { commonId } from './support/ids.ts'
import { countsOf, entities, fixture, run } from './support/run.ts'

const read = await run(pmm({ options: { org: 'sample-org' } }), fixture('dirty'))

/** One mistake a record; worked by hand from the definitions of the fields. */
const expected: Readonly<Record<string, readonly (readonly [record: number, finding: string])[]>> = {
  account: [
    [2, '- unknown-record-type'],
    [3, 'Id missing-required'],
    [5, '- duplicate-key'],
  ],
  contact: [
    [1, 'Birthdate date-order-ambiguous'],
    [2, 'Birthdate invalid-date'],
    [3, 'IsClient__c unknown-code'],
    [4, 'Id missing-required'],
    [6, 'Id too-long'],
  ],
  program: [
    [1, '- contradicts-itself'],
    [1, 'ProgramIssueArea__c unknown-code'],
    [2, 'Status__c unknown-code'],
    [3, 'Status__c missing-required'],
    [4, 'Id missing-required'],
    [5, 'ShortSummary__c too-long'],
  ],
  service: [
    [1, 'UnitOfMeasurement__c unknown-code'],
    [2, 'UnitOfMeasurement__c rule-broken'],
    [3, 'Program__c missing-required'],
    [4, 'Status__c unknown-code'],
  ],
  programEngagement: [
    [1, '- contradicts-itself'],
    [1, 'Role__c unknown-code'],
    [2, 'Stage__c unknown-code'],
    [3, 'Contact__c missing-key'],
    [4, 'Program__c missing-required'],
    [5, 'StartDate__c excel-serial-date'],
  ],
  serviceDelivery: [
    [1, 'Quantity__c rule-broken'],
    [2, 'AttendanceStatus__c unknown-code'],
    [3, 'Quantity__c not-a-number'],
    [4, 'Service__c missing-required'],
    [5, 'Quantity__c not-a-number'],
    [6, '- sources-disagree'],
    [7, '- named-but-no-record'],
  ],
}

test.each(Object.entries(expected))('%s', (layout, records) => {
  const found = read.findings.filter((finding) => finding.startsWith(`${layout} `)).sort()
  expect(found).toEqual(records.map(([record, finding]) => `${layout} ${record} ${finding}`).sort())
})

test('what is set aside', () => {
  expect(countsOf(read)).toEqual({
    recordTypes: [0, 2, 1],
    account: [1, 2, 3],
    contact: [5, 0, 1],
    program: [3, 0, 2],
    service: [3, 0, 1],
    programEngagement: [3, 0, 2],
    serviceDelivery: [6, 0, 1],
  })
})

test('an unknown issue area or unit is other, an unknown status, stage or role is left out', () => {
  expect(entities(read, 'program').get(commonId('program', 1))).toMatchObject({ kind: 'other' })
  expect(entities(read, 'service').get(commonId('service', 1))).toMatchObject({ unit: 'other' })
  expect(entities(read, 'program').get(commonId('program', 2))).not.toHaveProperty('status')
  expect(entities(read, 'participation').get(commonId('engagement', 1))).not.toHaveProperty('role')
  expect(entities(read, 'participation').get(commonId('engagement', 2))).not.toHaveProperty('stage')
})

test('the report says how often an unknown value came', () => {
  const unknown = read.report.issues.filter(({ code }) => code === 'unknown-code')
  expect(unknown.map(({ column, severity, count }) => [column, severity, count])).toEqual(
    expect.arrayContaining([
      ['UnitOfMeasurement__c', 'warning', 1],
      ['Stage__c', 'warning', 1],
    ]),
  )
})

test('an id of 15 characters names another record than its form of 18', () => {
  expect([...entities(read, 'person').keys()]).toEqual(
    expect.arrayContaining([commonId('contact', 1), 'salesforce.id@sample-org/990000000000301']),
  )
})
