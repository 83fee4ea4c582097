import { expect, test } from 'vitest'
import { command } from './support/command.ts'
import { place } from './support/place.ts'
import { senrFile } from './support/senr.ts'

const config = (layouts: string): string => `layouts:\n${layouts}`

/** Every record with one more cell behind the eighth. */
const withBusRoute = (file: string): string =>
  file
    .split('\r\n')
    .map((line) => (line === '' ? '' : line.split('^').toSpliced(8, 0, 'Route 9').join('^')))
    .join('\r\n')

test('a local layout is read, kept, and said in every report', async () => {
  const here = place()
  here.write('SENR.txt', withBusRoute(senrFile({})))
  const overlay = '  calpads/senr: { basedOn: 39, insert: [{ name: Bus Route, after: SSID }] }\n'
  here.write('run.yaml', config(overlay))
  const words = ['convert', 'SENR.txt', '--from', 'calpads', '--to', 'calpads', '--out', 'out', '--config', 'run.yaml']
  const ended = await command(here.folder, ...words)
  expect(ended).toMatchObject({ exitCode: 0, stderr: '' })
  expect(ended.stdout).toContain('senr (local layout)')
  expect(here.read('out/data/SENR.txt')).toBe(withBusRoute(senrFile({})))
  expect(JSON.parse(here.read('out/report.json')).sources[0].local).toEqual(['senr'])
  expect(here.read('out/report.html')).toContain('local layout')
  const described = await command(here.folder, 'describe', 'calpads.senr', '--config', 'run.yaml')
  expect(described.stdout).toContain('Student enrollment (SENR) (local layout)')
})

test.each([
  ['  calpads/senr: { basedOn: 39, insert: [{ name: A, after: SSDI }] }\n', 'Did you mean "SSID"?'],
  ['  calpads/sner: { remove: [SSID] }\n', 'Did you mean "senr"?'],
  ['  calpad/senr: { remove: [SSID] }\n', 'Did you mean "calpads"?'],
  ['  senr: { remove: [SSID] }\n', 'write <format>/<layout>'],
])('%s', async (layouts, said) => {
  const here = place()
  here.write('run.yaml', config(layouts))
  const ended = await command(here.folder, 'describe', 'calpads', '--config', 'run.yaml')
  expect(ended.exitCode).toBe(2)
  expect(ended.stderr).toContain(said)
})
