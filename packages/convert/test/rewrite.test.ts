import { readdirSync, readFileSync } from 'node:fs'
import { calpads } from '@nrec-align/format-calpads'
import { oneroster } from '@nrec-align/format-oneroster'
import { inputFile } from '@nrec-align/io'
import { describe, expect, test } from 'vitest'
import { calpadsFile, senr } from './support/calpads.ts'
import { rosterFiles, school, user } from './support/oneroster.ts'
import { ran, source } from './support/run.ts'

const roster = oneroster({ options: { source: 'sis' } })

/** Bytes that are no text, and a file OneRoster knows nothing of. */
const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff])

describe('files that no layout describes', () => {
  const files = [
    ...rosterFiles({ orgs: [school('s')] }),
    inputFile('logo.png', picture),
    inputFile('notes/readme.txt', 'kept\n'),
  ]

  test('are copied byte by byte when the same format is written', async () => {
    const run = await ran({ sources: [source(roster, files)], to: roster })
    expect(run.files.get('data/logo.png')).toEqual(picture)
    expect(run.text('data/notes/readme.txt')).toBe('kept\n')
    expect(run.report.sources[0]?.otherFiles).toEqual(expect.arrayContaining(['logo.png', 'notes/readme.txt']))
  })

  test('go nowhere else', async () => {
    const run = await ran({ sources: [source(roster, files)], to: 'canonical' })
    expect([...run.files.keys()].filter((path) => /logo|readme/.test(path))).toEqual([])
  })
})

describe('the dialect of the file stays', () => {
  const line = (delimiter: string) =>
    `${calpads.format.versions[0]?.layouts[0]?.variants[0]?.columns.map((name) => senr()[name] ?? '').join(delimiter)}`

  test.each([
    ['line feeds, no line end at the end', `${line('^')}\n${line('^').replace('9900000001', '9900000002')}`],
    ['commas', `${line(',')}\r\n`],
    ['a byte order mark', `\ufeff${line('^')}\r\n`],
  ])('%s', async (_what, text) => {
    const run = await ran({ sources: [source(calpads(), [inputFile('SENR.txt', text)])], to: calpads() })
    expect(new TextEncoder().encode(text)).toEqual(run.files.get('data/SENR.txt'))
  })

  test('another encoding', async () => {
    const bytes = Uint8Array.from(line('^').replace('Testa', 'Ren\u00e9e'), (character) => character.charCodeAt(0))
    const run = await ran({ sources: [source(calpads(), [inputFile('SENR.txt', bytes)])], to: calpads() })
    expect(run.files.get('data/SENR.txt')).toEqual(bytes)
  })

  test('columns the format does not know, misspelt headers and superfluous quotes', async () => {
    const text =
      '"sourcedId",status,dateLastModified,name,type,identifier,parentSourcedId,metadata.colour\n"s",,,"A School",school,,,blue\n'
    const [manifest] = rosterFiles({ orgs: [] })
    const run = await ran({
      sources: [source(roster, [manifest ?? inputFile('x', ''), inputFile('orgs.csv', text)])],
      to: roster,
    })
    expect(run.text('data/orgs.csv')).toBe(text)
  })
})

test('records are written in input order, even where they repeat or contradict each other', async () => {
  const rows = [
    senr({ 'Local Record ID': 'b' }),
    senr({ 'Local Record ID': 'a' }),
    senr({ 'Local Record ID': 'a', 'Grade Level Code': '08' }),
  ]
  const file = calpadsFile('senr', rows)
  const run = await ran({ sources: [source(calpads(), [file])], to: calpads() })
  expect(
    run
      .text('data/SENR.txt')
      .split('\r\n')
      .map((text) => text.split('^')[2]),
  ).toEqual(['b', 'a', 'a', undefined])
  expect(run.report.dispositions.read).toEqual({ in: 3, converted: 3, skipped: 0, rejected: 0 })
})

test('what is set aside is not written, and stands word for word among the rejects', async () => {
  const bad = senr({ 'Reporting LEA': '12' })
  const run = await ran({ sources: [source(calpads(), [calpadsFile('senr', [senr(), bad])], 'state')], to: calpads() })
  expect(run.lines('data/SENR.txt')).toHaveLength(1)
  expect(run.lines('rejects/state/SENR.txt')).toEqual([run.lines('rejects/state/SENR.txt')[0]])
  expect(run.lines('rejects/state/SENR.txt')[0]).toContain('^12^')
})

test('corrected, the rejects are a source that completes the first run', async () => {
  const bad = senr({ SSID: '9900000002', 'Reporting LEA': '12' })
  const first = await ran({
    sources: [source(calpads(), [calpadsFile('senr', [senr(), bad])], 'state')],
    to: 'canonical',
  })
  const corrected = first.text('rejects/state/SENR.txt').replace('^12^', '^9912345^')
  const second = await ran({
    sources: [
      source(calpads(), [calpadsFile('senr', [senr(), bad])], 'state'),
      source(calpads(), [inputFile('SENR.txt', corrected)], 'corrected'),
    ],
    to: 'canonical',
  })
  const clean = await ran({
    sources: [source(calpads(), [calpadsFile('senr', [senr(), { ...bad, 'Reporting LEA': '9912345' }])])],
    to: 'canonical',
  })
  const known = (run: typeof clean) =>
    run.entities('enrollment').map(({ id, student, school }) => [id, student, school])
  expect(known(second)).toEqual(known(clean))
})

describe('a password never leaves the reader', () => {
  const secret = 'open-sesame-4711'
  const files = rosterFiles({
    orgs: [school('s')],
    users: [
      user('a', { password: secret }),
      user('b', { password: secret, familyName: '' }),
      user('a', { password: `${secret}-2` }),
    ],
  })

  const everything = (run: Awaited<ReturnType<typeof ran>>): string =>
    [...run.files.keys()].map(run.text).join('\n') + JSON.stringify(run.report) + JSON.stringify(run.issues)

  test.each([
    ['rewritten', { to: roster }],
    ['combined', { to: 'canonical' as const }],
    ['unmerged', { to: 'canonical' as const, unmerged: true }],
    ['written anew', { to: roster, normalise: true }],
  ])('%s: not in the data, the rejects, the report or a finding', async (_way, request) => {
    const run = await ran({ sources: [source(roster, files)], ...request })
    expect(run.report.dispositions.read.rejected).toBeGreaterThan(0)
    expect(everything(run)).not.toContain(secret)
  })
})

test('values of people stand in no finding and no report, except by their shape', async () => {
  const folder = new URL('../../formats/calpads/fixtures/dirty/', import.meta.url)
  const files = readdirSync(folder).map((name) => inputFile(name, new Uint8Array(readFileSync(new URL(name, folder)))))
  const run = await ran({ sources: [source(calpads(), files)], to: 'canonical' })
  const told = JSON.stringify(run.issues) + JSON.stringify(run.report)
  expect(told).not.toMatch(/99000\d{5}|Testa|Parenta|Example Street/)
})
