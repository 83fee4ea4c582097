import { inputFile } from '@nrec-align/io'
import { expect, test } from 'vitest'
import { pmm } from '../src/index.ts'
import { countsOf, entities, run } from './support/run.ts'

const RECORD_TYPES = 'record_type_id,developer_name\r\n012000000000001,HH_Account\r\n012000000000002,Organization\r\n'
const ACCOUNTS =
  'Id,Name,RecordTypeId,Type\r\n001000000000001,Example Household,012000000000001,\r\n001000000000002,Sample Partner,012000000000002,\r\n'
const CONTACTS =
  'Id,FirstName,LastName,AccountId\r\n003000000000001,Testa,Example,001000000000001\r\n003000000000002,Testb,Sample,001000000000002\r\n'

const files = (...names: readonly (readonly [name: string, text: string])[]) =>
  names.map(([name, text]) => inputFile(name, text))

const households = (made: Awaited<ReturnType<typeof run>>) =>
  [...entities(made, 'person').values()].map(({ lastName, household }) => [lastName, household])

test('an account without a type is a household when its record type says so', async () => {
  const made = await run(
    pmm({ options: { org: 'here' } }),
    files(['Account.csv', ACCOUNTS], ['Account_rt_mapping.csv', RECORD_TYPES], ['Contact.csv', CONTACTS]),
  )
  expect(households(made)).toEqual([
    ['Example', '001000000000001'],
    ['Sample', undefined],
  ])
  expect(countsOf(made)['account']).toEqual([1, 1, 0])
})

test('without the file of record types nobody is put into a household by it', async () => {
  const made = await run(pmm({ options: { org: 'here' } }), files(['Account.csv', ACCOUNTS], ['Contact.csv', CONTACTS]))
  expect(households(made)).toEqual([
    ['Example', undefined],
    ['Sample', undefined],
  ])
})
