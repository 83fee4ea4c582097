import { expect, test } from 'vitest'
import { clubFormat } from './support/club.ts'
import { command } from './support/command.ts'
import { place } from './support/place.ts'
import { senrFile } from './support/senr.ts'

const people = Array.from({ length: 24 }, (_, place) => `${9900000001 + place}`)

/** As many records with fewer columns than any version has. */
const short = senrFile(...people.map((ssid) => ({ ssid, localId: ssid.slice(-5) })))
  .split('\r\n')
  .map((line) => line.split('^').slice(0, 34).join('^'))
  .join('\r\n')

test('a file without header names the nearest version and what is missing', async () => {
  const here = place()
  here.write('SENR.txt', short)
  const ended = await command(here.folder, 'validate', 'SENR.txt', '--from', 'calpads')
  expect(ended.exitCode).toBe(3)
  expect(ended.stderr).toContain('SENR.txt has the columns of no version of senr that is known.')
  expect(ended.stderr).toContain('The nearest is 35: it has 35 columns, the file has 34; if the last ones are gone')
  expect(ended.stderr).toContain('add --layout 35')
  const forced = await command(here.folder, 'validate', 'SENR.txt', '--from', 'calpads', '--layout', '35', '--json')
  expect(forced.exitCode).toBe(1)
  expect(JSON.parse(forced.stdout).issues[0].code).toBe('wrong-column-count')
})

test('a file with a header names what it lacks and what it has besides', async () => {
  const here = place()
  here.write('our-club.yaml', clubFormat)
  here.write('members.csv', 'Number,FirstName,Last,DateOfBirth,Street,City\r\n9901,Testa,Example,03/04/2012,,\r\n')
  const words = ['validate', 'members.csv', '--from', './our-club.yaml']
  const ended = await command(here.folder, ...words)
  expect(ended.exitCode).toBe(3)
  expect(ended.stderr).toContain('The nearest is 1: the file lacks First Name, Last Name, Born; ')
  expect(ended.stderr).toContain('FirstName (perhaps First Name)')
  expect((await command(here.folder, ...words, '--layout', '1')).exitCode).toBe(0)
})

test('a version that does not exist', async () => {
  const here = place()
  here.write('SENR.txt', short)
  const ended = await command(here.folder, 'validate', 'SENR.txt', '--from', 'calpads', '--layout', '34')
  expect(ended).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('has no version or variant "34".') })
})
