import { expect, test } from 'vitest'
import { pmm } from '../src/index.ts'
import { fixture, run, written } from './support/run.ts'

const options = { org: 'sample-org' }
const unmanaged = pmm({ options })
const managed = pmm({ version: 'managed', options })

const linesOf = (text: string | undefined): readonly string[] => (text ?? '').split('\n').filter((line) => line !== '')

test('what has a common meaning is written, in the order of the records', async () => {
  const { data } = await run(unmanaged, fixture('clean'), unmanaged)
  expect([...data.keys()].sort()).toEqual([
    'Account.csv',
    'Contact.csv',
    'ProgramEngagement__c.csv',
    'Program__c.csv',
    'ServiceDelivery__c.csv',
    'Service__c.csv',
  ])
  expect(linesOf(data.get('Service__c.csv'))).toEqual([
    'Id,Name,AttendanceFieldSet__c,Description__c,Program__c,ServiceDeliveryFieldSet__c,Status__c,UnitOfMeasurement__c',
    '990000000000601AAA,Reading,,,990000000000401AAA,,Active,Hours',
    '990000000000602AAA,Food box,,,990000000000402AAA,,Active,Items',
    '990000000000603AAA,Outing,,,990000000000401AAA,,Completed,Events',
  ])
  expect(linesOf(data.get('ServiceDelivery__c.csv')).slice(0, 3)).toEqual([
    'Id,Name,Account__c,AttendanceStatus__c,AutonameOverride__c,Contact__c,DeliveryDate__c,ProgramEngagement__c,' +
      'Quantity__c,ServiceSession__c,Service_Provider__c,Service__c',
    '990000000001101AAA,,,Present,,990000000000301AAA,2025-09-02,990000000000901AAA,1.5,,,990000000000601AAA',
    '990000000001102AAA,,,Unexcused Absence,,990000000000301AAA,2025-09-09,990000000000901AAA,0,,,990000000000601AAA',
  ])
})

test('what Salesforce works out is never written', async () => {
  const { data } = await run(unmanaged, fixture('clean'), unmanaged)
  const headers = [...data.values()].map((text) => linesOf(text)[0]).join()
  expect(headers).not.toMatch(/AttendanceRate__c|LastServiceDate__c|HouseholdBenefit__c/)
})

test('the account of a person is not written: the household would not be there', async () => {
  const { data } = await run(unmanaged, fixture('clean'), unmanaged)
  const [header = '', first = ''] = linesOf(data.get('Contact.csv'))
  expect(first.split(',')[header.split(',').indexOf('AccountId')]).toBe('')
})

test('with the prefix the same is written under other names', async () => {
  const plain = await run(unmanaged, fixture('clean'), unmanaged)
  const prefixed = await run(unmanaged, fixture('clean'), managed)
  const rename = (header = ''): string => header.replace(/[A-Za-z_]+__c/g, 'pmdm__$&')
  for (const [name, text] of plain.data) {
    const [header, ...rows] = linesOf(text)
    expect(linesOf(prefixed.data.get(rename(name)))).toEqual([rename(header), ...rows])
  }
  expect(prefixed.data.size).toBe(plain.data.size)
})

test('there and back again: the common record stays the same but for households', async () => {
  const first = await run(unmanaged, fixture('clean'))
  const files = written(await run(unmanaged, fixture('clean'), unmanaged))
  const second = await run(unmanaged, files)
  const sorted = (text: string | undefined): readonly string[] =>
    linesOf(text?.replace(/,"household":"[^"]*"/g, '')).toSorted()
  const names = [...first.data.keys()].filter((name) => name.endsWith('.ndjson'))
  expect(names).toHaveLength(6)
  for (const name of names) expect(sorted(second.data.get(name))).toEqual(sorted(first.data.get(name)))
})

test('records of another org are written under their common id, which is too long for Salesforce', async () => {
  const other = await run(unmanaged, fixture('clean'), pmm({ options: { org: 'another-org' } }))
  const [, first] = linesOf(other.data.get('Program__c.csv'))
  expect(first).toMatch(/^salesforce.id@sample-org\/990000000000401AAA,/)
  expect(other.findings.filter((finding) => finding.startsWith('program '))).toEqual([
    'program 1 Id too-long',
    'program 2 Id too-long',
    'program 3 Id too-long',
  ])
})
