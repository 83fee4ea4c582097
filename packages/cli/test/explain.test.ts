import { describe, expect, test } from 'vitest'
import { internalWordsIn } from '../../tooling/src/rules/user-words.ts'
import { command } from './support/command.ts'
import { type Place, place } from './support/place.ts'
import { organizationsTable, senrFile } from './support/senr.ts'

const people = [
  { ssid: '9900000001', localId: 'S0001' },
  { ssid: '9900000002', localId: 'S0002', lastName: 'Placeholder' },
]

const table = ['--table', 'organizations=schools.csv'] as const

/** A folder with a file, a table, and what was made of them. */
const made = async (...more: readonly string[]): Promise<Place> => {
  const here = place()
  here.write('SENR.txt', senrFile(...people))
  here.write('schools.csv', organizationsTable)
  const words = ['convert', 'SENR.txt', '--to', 'oneroster@1.2', ...table, '--out', 'roster', ...more]
  expect((await command(here.folder, ...words)).exitCode).toBe(0)
  return here
}

describe('a cell of a result', () => {
  test('is explained from the report and the sources where they lie', async () => {
    const here = await made()
    const ended = await command(here.folder, 'explain', 'roster', 'users.csv:2', 'familyName', ...table)
    expect([ended.exitCode, ended.stderr]).toEqual([0, ''])
    expect(ended.stdout).toContain('users.csv, record 2, familyName (column 8): looks like Aaaaaaaaaaa')
    expect(ended.stdout).toContain('SENR.txt, line 2, record 2')
    expect(ended.stdout).toContain('Student Legal Last Name (column 12): looks like Aaaaaaaaaaa')
    expect(ended.stdout).not.toContain('Placeholder')
    expect(internalWordsIn(ended.stdout)).toEqual([])
  })

  test('with its value where that is asked for', async () => {
    const here = await made()
    const words = ['explain', 'roster', 'users:2', 'FamilyName', '--show-values', ...table]
    expect((await command(here.folder, ...words)).stdout).toContain('"Placeholder"')
  })

  test('as one JSON document', async () => {
    const here = await made()
    const words = ['explain', 'roster', 'users:1', 'enabledUser', '--json', ...table]
    const { stdout } = await command(here.folder, ...words)
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'cell', origin: { kind: 'default' }, changed: [] })
  })

  test('also with the sources given again, from another folder', async () => {
    const here = await made()
    here.write('elsewhere/mine.txt', senrFile(...people))
    const words = ['explain', 'roster', 'users:2', 'familyName', ...table, 'calpads=elsewhere/mine.txt']
    const ended = await command(here.folder, ...words)
    expect([ended.exitCode, ended.stderr]).toEqual([0, ''])
    expect(ended.stdout).toContain('mine.txt, line 2')
  })

  test('with the options of the run, which stand in its report', async () => {
    const here = await made('--set', 'schoolIdentifierSystem=us-ca.cds')
    const words = ['explain', 'roster', 'orgs:1', 'identifier', ...table]
    const ended = await command(here.folder, ...words)
    expect(ended.stdout).toContain('"99123459900012"')
  })

  test('and an option that was not set is named where a cell is blank for want of it', async () => {
    const here = await made()
    const ended = await command(here.folder, 'explain', 'roster', 'orgs:1', 'identifier', ...table)
    expect(ended.stdout).toContain('The option schoolIdentifierSystem is not set.')
  })

  test('and says when a source is no longer what the run read', async () => {
    const here = await made()
    here.write('SENR.txt', senrFile(...people, { ssid: '9900000003', localId: 'S0003' }))
    const words = ['explain', 'roster', 'users:2', 'familyName', ...table]
    expect((await command(here.folder, ...words)).stdout).toContain('SENR.txt: not the file that the run read')
    const { stdout } = await command(here.folder, ...words, '--json')
    expect((JSON.parse(stdout) as { changed: unknown }).changed).toEqual(['SENR.txt'])
  })
})

describe('what cannot be explained ends with 2 and a hint', () => {
  test.each<[string, readonly string[], string]>([
    [
      'a record that is not there',
      ['roster', 'users.csv:3', 'familyName', ...table],
      'users.csv has 2 records, so there is no record 3.',
    ],
    ['a misspelt column', ['roster', 'users:1', 'familyNam', ...table], 'Did you mean "familyName"?'],
    ['a file that is not there', ['roster', 'user.csv:1', 'familyName', ...table], 'Did you mean "users.csv"?'],
    ['no file where there are several', ['roster', '1', 'familyName', ...table], 'Say which file'],
    ['no number', ['roster', 'users.csv', 'familyName', ...table], 'names no record'],
    ['a table that is not given again', ['roster', 'users:1', 'familyName'], '--table organizations=<file.csv>'],
    ['a folder without report', ['.', 'users:1', 'familyName', ...table], 'has no report.json'],
    ['no column', ['roster', 'users:1'], 'nrec-align explain roster users.csv:12 givenName'],
  ])('%s', async (_what, words, hint) => {
    const here = await made()
    const ended = await command(here.folder, 'explain', ...words)
    expect([ended.exitCode, ended.stdout]).toEqual([2, ''])
    expect(ended.stderr).toContain(hint)
  })

  test('sources that are gone', async () => {
    const here = await made()
    const folder = here.write('away/README', '').replace('/README', '')
    const ended = await command(
      folder,
      'explain',
      '../roster',
      'users:1',
      'familyName',
      '--table',
      'organizations=../schools.csv',
    )
    // The sources lie beside the result, whatever folder the command is run in.
    expect(ended.exitCode).toBe(0)
    const moved = place()
    for (const file of here.files('roster')) moved.write(`roster/${file}`, here.read(`roster/${file}`))
    moved.write('schools.csv', organizationsTable)
    const alone = await command(moved.folder, 'explain', 'roster', 'users:1', 'familyName', ...table)
    expect(alone.exitCode).toBe(2)
    expect(alone.stderr).toContain('Name the sources again')
  })
})

describe('a record that an error report names', () => {
  test('is found, with what it became', async () => {
    const here = await made()
    const words = ['explain', '--local-record-id', 'R-9900000002', 'SENR.txt', '--to', 'oneroster', ...table]
    const ended = await command(here.folder, ...words)
    expect([ended.exitCode, ended.stderr]).toEqual([0, ''])
    expect(ended.stdout).toContain('SENR.txt, line 2, record 2')
    expect(ended.stdout).toContain('users.csv, record 2')
    expect(ended.stdout).not.toContain('Placeholder')
    expect(internalWordsIn(ended.stdout)).toEqual([])
  })

  test('needs no target', async () => {
    const here = await made()
    const ended = await command(here.folder, 'explain', '--local-record-id', 'R-9900000001', 'SENR.txt', '--json')
    expect(JSON.parse(ended.stdout)).toMatchObject({ kind: 'record', records: [{ file: 'SENR.txt', record: 1 }] })
  })

  test('or is said not to be there', async () => {
    const here = await made()
    const ended = await command(here.folder, 'explain', '--local-record-id', 'R-1', 'SENR.txt')
    expect(ended.exitCode).toBe(2)
    expect(ended.stderr).toContain('No record has this name in Local Record ID of senr.')
  })
})

test('nothing is written', async () => {
  const here = await made()
  const before = here.files('.')
  await command(here.folder, 'explain', 'roster', 'users.csv:1', 'givenName', ...table)
  expect(here.files('.')).toEqual(before)
})
