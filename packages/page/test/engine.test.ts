import { calpads } from '@nrec-align/format-calpads'
import { readFormatFile } from '@nrec-align/format-file'
import { oneroster } from '@nrec-align/format-oneroster'
import { expandInputs, inputFile } from '@nrec-align/io'
import type { Format } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { handlers } from '../src/engine/handlers.ts'
import { registryOf } from '../src/engine/registry.ts'
import { throttled } from '../src/engine/throttled.ts'
import type { Calls } from '../src/protocol/calls.ts'
import type { ChosenFile, SourceChoice } from '../src/protocol/choice.ts'
import type { DownloadKind, Outcome } from '../src/protocol/outcome.ts'
import { calpadsPaths, chosen, organizationsPath } from './support/district.ts'

// As in the page, where formats are text and no code of them is loaded.
const asText = (format: Format) => async (): Promise<Format> => JSON.parse(JSON.stringify(format))
const packed = new Map([calpads.format, oneroster.format].map((format) => [format.id, asText(format)] as const))

const ask = <K extends keyof Calls>(
  kind: K,
  request: Omit<Calls[K]['request'], 'ownFormats'>,
  ownFormats: readonly Format[] = [],
): Promise<Calls[K]['answer']> =>
  handlers[kind]({ ...request, ownFormats } as Calls[K]['request'], registryOf(packed, ownFormats), () => undefined)

const district = await Promise.all(calpadsPaths.map(chosen))
const organizations = await chosen(organizationsPath)
const version = calpads.format.versions[0]?.version ?? ''
const from = { format: 'calpads', version, options: {} }
const to = { format: 'oneroster', version: '1.2', options: {} }
const source: SourceChoice = { ...from, files: district }
const tables = { organizations: organizations.blob }

const saved = (outcome: Outcome, kind: DownloadKind): Blob => {
  const found = outcome.downloads.find((download) => download.kind === kind)
  if (found === undefined) throw new Error(`there is no ${kind} to save`)
  return found.blob
}

const pathsIn = async (zip: Blob): Promise<readonly string[]> =>
  (await expandInputs([inputFile('saved.zip', zip)])).map(({ path }) => path)

describe('the engine of the page', () => {
  test('finds out what files are', async () => {
    const { best, files } = await ask('inspect', { files: district })
    expect(best).toMatchObject({ format: 'calpads', recognised: true })
    expect(files.map(({ path }) => path)).toEqual(['SENR.txt', 'SINF.txt', 'SPRG.txt', 'STAS.txt', 'SELA.txt'])
  })

  test('says of strange files what comes nearest, and recognises nothing', async () => {
    const { best } = await ask('inspect', { files: [{ path: 'notes.csv', blob: new Blob(['a,b\r\n1,2\r\n']) }] })
    expect(best?.recognised).toBe(false)
  })

  test('says before a conversion what must be brought, until it is', async () => {
    const without = await ask('plan', { from, to, tables: [] })
    expect(without.blocking).toEqual(['orgs'])
    expect(without.tables.find(({ isNeeded }) => isNeeded)?.name).toBe('organizations')
    expect(without.losses).toContainEqual(
      expect.objectContaining({ layout: 'senr', column: 'Student Exit Reason Code', verdict: 'lost' }),
    )
    const brought = await ask('plan', { from, to, tables: ['organizations'] })
    expect(brought.blocking).toEqual([])
    expect(brought.written).toContain('users')
  })

  test('checks files and lists findings with the words for them in both languages', async () => {
    const outcome = await ask('check', { source, tables: {} })
    expect(outcome.counts.in).toBe(outcome.counts.converted + outcome.counts.skipped + outcome.counts.rejected)
    const lost = outcome.problems.find(({ code }) => code === 'leading-zeros-lost')
    expect(lost).toMatchObject({ layout: 'senr', column: 'SSID', count: 1 })
    expect(lost?.words.es.what).toMatch(/ceros a la izquierda/)
    expect(outcome.downloads.map(({ kind }) => kind)).toContain('worklist')
    expect(outcome.downloads.map(({ kind }) => kind)).not.toContain('data')
  })

  test('converts, and keeps student ids out of everything but the worklist', async () => {
    const outcome = await ask('convert', { source, to, tables })
    expect(await pathsIn(saved(outcome, 'data'))).toContain('users.csv')
    const paths = await pathsIn(saved(outcome, 'everything'))
    expect(paths).toEqual(expect.arrayContaining(['data/oneroster.zip', 'issues.csv', 'report.html', 'report.json']))
    expect(paths.filter((path) => path.includes('worklist'))).toEqual([])
    expect(await saved(outcome, 'worklist').text()).toMatch(/contains student ids/)
    expect(await saved(outcome, 'report').text()).not.toMatch(/9900000001/)
  })

  test('shows rows by their shape until values are asked for', async () => {
    const question = { source, file: 'SENR.txt', records: [1] }
    const cell = async (showValues: boolean) =>
      (await ask('rows', { ...question, showValues })).records[0]?.cells?.find(
        ({ column }) => column === 'Student Legal First Name',
      )?.shown
    expect(await cell(false)).toEqual({ shape: 'Aaaa' })
    expect(await cell(true)).toEqual({ shape: 'Aaaa', value: 'Mock' })
  })

  test('shows the first rows of what it wrote', async () => {
    const { outputs } = await ask('convert', { source, to, tables })
    const files = outputs.map(({ path, blob }) => ({ path: path.replace('data/', ''), blob }))
    const shown = await ask('preview', { source: { ...to, files }, showValues: false })
    const users = shown.find(({ file }) => file === 'users.csv')
    expect(users?.records).toHaveLength(8)
    expect(users?.records[0]?.cells?.find(({ column }) => column === 'givenName')?.shown.value).toBeUndefined()
  })

  test('takes unknown codes back with their meaning', async () => {
    const before = await ask('check', { source, tables: {} })
    const list = await saved(before, 'codes').text()
    const row = list.split('\r\n').find((line) => line.includes(',Grade Level Code,13,')) ?? ''
    expect(row).toMatch(/,$/)
    const filled = new Blob([list.replace(row, `${row}12`)])
    const after = await ask('check', { source, tables: {}, codes: filled })
    const columns = ({ unknownCodes }: Outcome) => unknownCodes.map(({ column }) => column)
    expect(columns(before)).toContain('Grade Level Code')
    expect(columns(after)).not.toContain('Grade Level Code')
  })

  test('reads a format that somebody wrote down', async () => {
    const { format } = readFormatFile(
      'clubs.yaml',
      [
        'id: our-clubs',
        'title: Club members',
        'layouts:',
        '  members:',
        '    files: members*.csv',
        '    columns:',
        '      Number: { length: 8, required: always }',
        '      Born:',
        '    records:',
        '      student:',
        '        pairs:',
        '          identifiers[local@our-clubs]: Number',
        '          birthDate: { column: Born, as: { date: MM/dd/yyyy } }',
      ].join('\n'),
    )
    const own = format === undefined ? [] : [format]
    const members: ChosenFile = { path: 'members.csv', blob: new Blob(['Number,Born\r\n00000001,31/12/2015\r\n']) }
    const { best } = await ask('inspect', { files: [members] }, own)
    expect(best).toMatchObject({ format: 'our-clubs', recognised: true })
    const choice = { format: 'our-clubs', version: best?.version ?? '', options: {}, files: [members] }
    const { problems } = await ask('check', { source: choice, tables: {} }, own)
    expect(problems.map(({ column }) => column)).toEqual(['Born'])
  })

  test('writes the common record and reads it again', async () => {
    const common = { format: 'canonical', version: 'ndjson', options: {} }
    const { outputs } = await ask('convert', { source, to: common, tables })
    const files = outputs.map(({ path, blob }) => ({ path: path.replace('data/', ''), blob }))
    expect((await ask('inspect', { files })).best).toEqual({ format: 'canonical', version: 'ndjson', recognised: true })
    const again = await ask('convert', { source: { ...common, files }, to, tables: {} })
    expect(again.written.find(({ layout }) => layout === 'users')?.written).toBeGreaterThan(100)
  })
})

describe('progress', () => {
  test('is told ten times a second at most, and at every new stage', () => {
    let now = 0
    const told: string[] = []
    const tell = throttled(
      ({ stage, records }) => told.push(`${stage} ${records}`),
      () => now,
    )
    const at = (milliseconds: number, stage: 'reading' | 'writing', records: number): void => {
      now = milliseconds
      tell({ stage, file: 'SENR.txt', bytes: 0, ofBytes: undefined, records })
    }
    at(0, 'reading', 1)
    at(50, 'reading', 2)
    at(99, 'reading', 3)
    at(100, 'reading', 4)
    at(110, 'writing', 5)
    expect(told).toEqual(['reading 1', 'reading 4', 'writing 5'])
  })
})
