import { reportSchema } from '@nrec-align/convert'
import { expect, test } from 'vitest'
import { command } from './support/command.ts'
import { place } from './support/place.ts'
import { organizationsTable, senrFile } from './support/senr.ts'

test('a clean conversion ends with 0 and leaves data and reports', async () => {
  const here = place()
  here.write('SENR.txt', senrFile({}, { ssid: '9900000002', localId: 'S0002' }))
  here.write('schools.csv', organizationsTable)
  const words = ['convert', 'SENR.txt', '--to', 'oneroster@1.2', '--table', 'organizations=schools.csv']
  const ended = await command(here.folder, ...words, '--out', 'roster', '--unpacked')
  expect(ended.stderr).toBe('')
  expect(ended.exitCode).toBe(0)
  expect(here.files('roster')).toEqual([
    'data/demographics.csv',
    'data/manifest.csv',
    'data/orgs.csv',
    'data/roles.csv',
    'data/users.csv',
    'issues.csv',
    'report.html',
    'report.json',
  ])
  expect(here.read('roster/data/orgs.csv')).toContain('Specimen School')
})

test('a format that is a ZIP is written as one', async () => {
  const here = place()
  here.write('SENR.txt', senrFile({}))
  here.write('schools.csv', organizationsTable)
  await command(
    here.folder,
    'convert',
    'SENR.txt',
    '--to',
    'oneroster',
    '--table',
    'organizations=schools.csv',
    '--out',
    'roster',
  )
  expect(here.files('roster/data')).toEqual(['oneroster.zip'])
})

test('records that were set aside are kept word for word and make the command end with 1', async () => {
  const here = place()
  const [good, bad] = [senrFile({}), senrFile({ ssid: '99' })]
  here.write('SENR.txt', good + bad)
  const ended = await command(here.folder, 'convert', 'SENR.txt', '--to', 'canonical', '--out', 'common')
  expect(ended.exitCode).toBe(1)
  expect(here.read('common/rejects/calpads/SENR.txt')).toBe(bad)
})

test('a record that was set aside, corrected and read again comes out as if it had been right from the start', async () => {
  const here = place()
  here.write('SENR.txt', senrFile({}) + senrFile({ ssid: '99000000', localId: 'S0002' }))
  await command(here.folder, 'convert', 'SENR.txt', '--to', 'canonical', '--out', 'first')
  const aside = here.read('first/rejects/calpads/SENR.txt')
  here.write(
    'corrected.SENR.txt',
    aside.replaceAll('99000000^', '9900000002^').replaceAll('R-99000000', 'R-9900000002'),
  )
  const words = ['calpads=SENR.txt', 'fixed:calpads=corrected.SENR.txt', '--to', 'canonical']
  await command(here.folder, 'convert', ...words, '--set', 'fixed:transactions=ignore', '--out', 'again')
  const clean = place()
  clean.write('SENR.txt', senrFile({}, { ssid: '9900000002', localId: 'S0002' }))
  expect((await command(clean.folder, 'convert', 'SENR.txt', '--to', 'canonical', '--out', 'clean')).exitCode).toBe(0)
  const people = (text: string) =>
    text
      .trim()
      .split('\n')
      .map((line) => ({ ...JSON.parse(line), sources: undefined }))
  expect(people(here.read('again/data/person.ndjson'))).toEqual(people(clean.read('clean/data/person.ndjson')))
})

test('the report has the published shape and names files by relative paths only', async () => {
  const here = place()
  here.write('in/SENR.txt', senrFile({}, { grade: 'XX', ssid: '9900000002' }))
  await command(here.folder, 'convert', `${here.folder}/in`, '--to', 'canonical', '--out', 'common')
  const text = here.read('common/report.json')
  expect(reportSchema.safeParse(JSON.parse(text)).error).toBeUndefined()
  for (const path of here.files('common')) expect(here.read(`common/${path}`)).not.toContain(here.folder)
  expect(JSON.parse(text).sources[0].files[0].path).toBe('SENR.txt')
})

test('a folder that is not empty is refused, and replaced only when told', async () => {
  const here = place()
  here.write('SENR.txt', senrFile({}))
  here.write('out/mine.txt', 'keep me')
  const words = ['convert', 'SENR.txt', '--to', 'canonical', '--out', 'out']
  const refused = await command(here.folder, ...words)
  expect(refused.exitCode).toBe(2)
  expect(refused.stderr).toContain('--replace')
  expect(here.read('out/mine.txt')).toBe('keep me')
  expect((await command(here.folder, ...words, '--replace')).exitCode).toBe(0)
  expect(here.files('out')).not.toContain('mine.txt')
})

test('a dry run writes nothing', async () => {
  const here = place()
  here.write('SENR.txt', senrFile({}))
  const ended = await command(here.folder, 'convert', 'SENR.txt', '--to', 'canonical', '--dry-run')
  expect(ended.exitCode).toBe(0)
  expect(ended.stdout).toContain('Nothing was written')
  expect(here.files('.')).toEqual(['SENR.txt'])
})

test('--unmerged writes one line a record, --as csv one table a list', async () => {
  const here = place()
  here.write('SENR.txt', senrFile({}, { start: '20200105' }))
  await command(here.folder, 'convert', 'SENR.txt', '--to', 'canonical', '--unmerged', '--out', 'lines')
  expect(here.read('lines/data/student.ndjson').trim().split('\n')).toHaveLength(2)
  await command(here.folder, 'convert', 'SENR.txt', '--to', 'canonical', '--as', 'csv', '--out', 'tables')
  const [header = '', ...people] = here.read('tables/data/person.csv').trim().split('\r\n')
  expect(people).toHaveLength(1)
  expect(people[0]?.split(',')[header.split(',').indexOf('id')]).toBe('us-ca.ssid/9900000001')
  expect(here.read('tables/data/person.identifiers.csv')).toContain('us-ca.ssid/9900000001,us-ca.ssid,9900000001')
})

test('sources of one run are combined in the order of the command line', async () => {
  const here = place()
  here.write('old.SENR.txt', senrFile({ lastName: 'Oldname' }))
  here.write('new.SENR.txt', senrFile({ lastName: 'Newname' }))
  const sources = ['first:calpads=old.SENR.txt', 'second:calpads=new.SENR.txt']
  const lastName = async (...words: string[]) => {
    await command(here.folder, 'convert', ...sources, '--to', 'canonical', '--out', 'out', '--replace', ...words)
    return JSON.parse(here.read('out/data/person.ndjson')).lastName
  }
  const byOrder = await lastName()
  const other = byOrder === 'Oldname' ? ['second', 'Newname'] : ['first', 'Oldname']
  expect(await lastName('--trust', other[0] ?? '')).toBe(other[1])
})

test('--repair puts lost zeros back, writes them, and lists the repair', async () => {
  const here = place()
  here.write('SENR.txt', senrFile({ ssid: '900000001' }))
  const words = ['convert', 'SENR.txt', '--to', 'calpads', '--out', 'out', '--replace']
  expect((await command(here.folder, ...words)).exitCode).toBe(1)
  expect((await command(here.folder, ...words, '--repair')).exitCode).toBe(0)
  expect(here.read('out/data/SENR.txt')).toContain('^0900000001^')
  expect(here.read('out/issues.csv')).toContain('leading-zeros-restored')
})
