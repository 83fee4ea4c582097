import { read } from '@nrec-align/convert'
import { calpads } from '@nrec-align/format-calpads'
import { oneroster } from '@nrec-align/format-oneroster'
import { inputFile } from '@nrec-align/io'
import { expect, test } from 'vitest'

const columns =
  'sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns'
const user = (id: string, name: string, status = '', at = '') =>
  `${id},${status},${at},true,${id},,${name},Mockley${','.repeat(14)}`
const users = (...rows: readonly string[]) => inputFile('users.csv', [columns, ...rows, ''].join('\r\n'))

const collected = async <T>(values: AsyncIterable<T>): Promise<readonly T[]> => {
  const found: T[] = []
  for await (const value of values) found.push(value)
  return found
}

test('each record comes as a typed value, in the order of the file', async () => {
  const found = await collected(read(oneroster(), users(user('u-1', 'Testa'), user('u-2', 'Demo'))).entities('Person'))
  expect(found.map(({ value, change }) => [value.firstName, value.lastName, change])).toEqual([
    ['Testa', 'Mockley', 'upsert'],
    ['Demo', 'Mockley', 'upsert'],
  ])
})

test('references are ids, dates are text', async () => {
  const row = `SENR^^R1^9912345^9900012^^2019-2020^9900000001^S1^Testa^^Specimen^^^^^20070302^M^Sampleton^US-CA^US^20190814^10^07${'^'.repeat(15)}`
  const [first] = await collected(read(calpads(), inputFile('SENR.txt', `${row}\r\n`)).entities('Enrollment'))
  expect(first?.value).toMatchObject({
    student: 'us-ca.ssid/9900000001',
    school: 'us-ca.cds/99123459900012',
    begin: '2019-08-14',
    schoolYear: 2020,
    gradeLevel: '07',
  })
})

test('a record that asks for its own removal is a deletion', async () => {
  const manifest = inputFile('manifest.csv', 'propertyName,value\r\noneroster.version,1.2\r\nfile.users,delta\r\n')
  const file = users(user('u-1', 'Testa', 'tobedeleted', '2025-08-14T09:00:00Z'))
  const found = await collected(read(oneroster(), [manifest, file]).entities('Person'))
  expect(found.map(({ change }) => change)).toEqual(['delete'])
})

test('leaving early closes what was opened, however much is still to come', async () => {
  let closed = 0
  const row = new TextEncoder().encode(`${user('u-1', 'Testa')}\r\n`.repeat(500))
  const open = async function* () {
    try {
      yield new TextEncoder().encode(`${columns}\r\n`)
      for (let block = 0; block < 20; block += 1) yield row
    } finally {
      closed += 1
    }
  }
  let opened = 0
  const file = inputFile('users.csv', () => {
    opened += 1
    return open()
  })
  for await (const { value } of read(oneroster(), file).entities('Person')) {
    expect(value.firstName).toBe('Testa')
    break
  }
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(opened).toBeGreaterThan(0)
  expect(closed).toBe(opened)
})

test('what cannot be read at all is thrown where the values are taken', async () => {
  await expect(collected(read(oneroster(), inputFile('users.csv', '')).entities('Person'))).rejects.toThrow('users.csv')
})
