import { expect, test } from 'vitest'
import { command } from './support/command.ts'
import { place } from './support/place.ts'
import { organizationsTable, senrFile } from './support/senr.ts'

test('a configuration says what the command line would say; its paths start from its own folder', async () => {
  const here = place()
  here.write('SENR.txt', senrFile({}))
  here.write('settings/schools.csv', organizationsTable)
  here.write(
    'settings/nrec-align.config.yaml',
    'to: oneroster@1.2\nout: ../roster\nunpacked: true\ntables:\n  organizations: schools.csv\n',
  )
  const ended = await command(here.folder, 'convert', 'SENR.txt', '--config', 'settings/nrec-align.config.yaml')
  expect(ended.exitCode).toBe(0)
  expect(here.files('roster/data')).toContain('users.csv')
})

test('the command line wins', async () => {
  const here = place()
  here.write('SENR.txt', senrFile({}))
  here.write('nrec-align.config.json', JSON.stringify({ to: 'oneroster', out: 'one' }))
  const ended = await command(
    here.folder,
    ...['convert', 'SENR.txt', '--config', 'nrec-align.config.json', '--to', 'canonical', '--out', 'two'],
  )
  expect(ended.exitCode).toBe(0)
  expect(here.files('two/data')).toContain('person.ndjson')
})

test.each([
  ['{"too": "oneroster"}', 'too'],
  ['{"failAbove": 200}', 'failAbove'],
  ['{', 'cannot be read'],
])('%s is refused', async (content, named) => {
  const here = place()
  here.write('bad.json', content)
  const ended = await command(here.folder, 'formats', '--config', 'bad.json')
  expect(ended.exitCode).toBe(2)
  expect(ended.stderr).toContain(named)
})

test('a package beside the configuration adds its formats', async () => {
  const here = place()
  const format = {
    id: 'camp',
    title: 'Camp list',
    description: 'Children of a camp.',
    publisher: 'nobody',
    kind: 'collective-impact',
    trust: 'vendor',
    confidence: 'verified',
    options: {},
    tables: {},
    versions: [{ version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [], bindings: [] }],
  }
  const source = `const format = ${JSON.stringify(format)}
export const camp = Object.assign(() => ({ format, version: '1', options: {} }), { format })\n`
  here.write(
    'node_modules/camp-format/package.json',
    JSON.stringify({ name: 'camp-format', type: 'module', exports: './index.js' }),
  )
  here.write('node_modules/camp-format/index.js', source)
  here.write('nrec-align.config.json', JSON.stringify({ formats: ['camp-format'] }))
  const ended = await command(here.folder, 'formats', '--json', '--config', 'nrec-align.config.json')
  expect(JSON.parse(ended.stdout).map(({ id }: { id: string }) => id)).toContain('camp')
  here.write('nrec-align.config.json', JSON.stringify({ formats: ['no-such-format'] }))
  expect((await command(here.folder, 'formats', '--config', 'nrec-align.config.json')).exitCode).toBe(2)
})
