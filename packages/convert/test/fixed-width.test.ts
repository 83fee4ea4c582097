import { type InputFile, inputFile } from '@nrec-align/io'
import { bind, defineFormat, fixedWidth, identifier, layout, type Span, text } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { detect } from '../src/index.ts'
import { codesOf, ran, source } from './support/run.ts'

const PEOPLE = { description: 'Made up.', privacy: 'direct-identifier' } as const

const columns = {
  kind: { description: 'Kind of record.', privacy: 'public' },
  year: { description: 'Edition of the layout.', privacy: 'public' },
  id: { ...PEOPLE, required: 'always' },
  name: PEOPLE,
  note: { ...PEOPLE, privacy: 'secret' },
} as const

const names = Object.keys(columns) as (keyof typeof columns)[]
const facts = { title: 'Records', description: 'Made up.', source: 'made up', confidence: 'verified' } as const

/** In the first edition the name stands before the note, in the second after it. */
const spans: Readonly<Record<'first' | 'second', readonly Span[]>> = {
  first: [
    [1, 1],
    [2, 2],
    [4, 10],
    [14, 6],
    [20, 9],
  ],
  second: [
    [1, 1],
    [2, 2],
    [4, 10],
    [23, 6],
    [14, 9],
  ],
}

const students = layout('students', {
  ...facts,
  files: ['*'],
  container: fixedWidth({ recordLength: 30, recordType: { kind: 'S' } }),
  columns,
  variants: [
    { id: 'first', columns: names, spans: spans.first, optionalTail: 1, marks: { year: '24' } },
    { id: 'second', columns: names, spans: spans.second, optionalTail: 1, marks: { year: '25' } },
  ],
  carried: { year: 'names the edition', note: 'never read' },
})

/** A kind of record without anything secret, in the same files. */
const schools = layout('schools', {
  ...facts,
  files: ['*'],
  container: fixedWidth({ recordLength: 30, recordType: { kind: 'A' } }),
  columns: { kind: columns.kind, id: { description: 'Number.', privacy: 'public' } },
  variants: [
    {
      id: 'only',
      columns: ['kind', 'id'],
      spans: [
        [1, 1],
        [4, 14],
      ],
    },
  ],
})

const format = defineFormat({
  id: 'lines',
  title: 'Lines',
  description: 'Made up.',
  publisher: 'these tests',
  kind: 'district',
  trust: 'vendor',
  confidence: 'verified',
  options: {},
  tables: {},
  versions: [
    {
      version: '1',
      title: 'First',
      packaging: { kind: 'files' },
      layouts: [schools, students],
      bindings: [
        bind(schools, {
          id: 'school',
          grain: 'school',
          where: { kind: 'A' },
          pairs: { 'identifiers[us-ca.cds]': ['id', identifier()] },
        }),
        bind(students, {
          id: 'student',
          grain: 'student',
          where: { kind: 'S' },
          pairs: { 'identifiers[us-ca.ssid]': ['id', identifier()], firstName: ['name', text()] },
        }),
      ],
    },
  ],
})

const first = (id: string): string => `S24${id}Testa 999999999`
const second = (id: string): string => `S25${id}999999999Testb `

const file = (...lines: readonly string[]): InputFile =>
  inputFile('lines.txt', lines.map((line) => `${line}\r\n`).join(''))

const read = (...lines: readonly string[]) =>
  ran({ sources: [source(format(), [file(...lines)], 'lines')], to: 'canonical' })

const namesOf = (run: Awaited<ReturnType<typeof read>>) => run.entities('person').map(({ firstName }) => firstName)

describe('editions of a layout', () => {
  test('a file is read as the edition that most of its records are of', async () => {
    expect(namesOf(await read(first('9900000001'), first('9900000002')))).toEqual(['Testa', 'Testa'])
    expect(namesOf(await read(second('9900000001')))).toEqual(['Testb'])
  })

  test('a record of another edition is set aside, not read at the wrong places', async () => {
    const run = await read(first('9900000001'), second('9900000002'), first('9900000003'))
    expect(codesOf(run)).toEqual(['other-layout-edition'])
    expect(run.issues[0]).toMatchObject({ record: 2, line: 2, severity: 'error' })
    expect(namesOf(run)).toEqual(['Testa', 'Testa'])
  })

  test('so is every record of an edition that nobody knows, unless the caller says what it is like', async () => {
    const lines = [first('9900000001').replace('S24', 'S31'), first('9900000002').replace('S24', 'S31')]
    const run = await read(...lines)
    expect(codesOf(run)).toEqual(['other-layout-edition', 'other-layout-edition'])
    expect(run.report.dispositions.read).toMatchObject({ in: 2, converted: 0, rejected: 2 })
    const told = await ran({
      sources: [{ from: format(), input: [file(...lines)], variant: 'first' }],
      to: 'canonical',
    })
    expect(codesOf(told)).toEqual([])
    expect(namesOf(told)).toEqual(['Testa', 'Testa'])
  })
})

describe('how long a record is', () => {
  test('trailing columns may be left out', async () => {
    const [best] = await detect(file('S249900000001Testa '), [format])
    expect(best).toMatchObject({ recognised: true, files: [{ layout: 'students', variant: 'first' }] })
    expect(best?.files[0]?.reasons).toContain('1 of the first 1 records have 30 characters')
  })

  test('one that is too long counts with the records of its kind', async () => {
    const run = await read('A  99000000000001'.padEnd(30), `${first('9900000001')}   x`)
    const counts = run.report.sources.flatMap(({ files }) => files.map(({ layout, rejected }) => [layout, rejected]))
    expect(counts).toEqual([
      ['schools', 0],
      ['students', 1],
    ])
  })

  test('a record that is too long is set aside', async () => {
    const run = await read(`${first('9900000001')}   x`, first('9900000002'))
    expect(codesOf(run)).toEqual(['wrong-record-length'])
    expect(namesOf(run)).toEqual(['Testa'])
  })
})

test('a copy keeps what stands between the columns, and blanks what is secret', async () => {
  const lines = [`${first('9900000001')} x`, 'A  99000000000001 between']
  const run = await ran({ sources: [source(format(), [file(...lines)], 'lines')], to: format() })
  expect(run.text('data/lines.txt')).toBe('S249900000001Testa           x\r\nA  99000000000001 between\r\n')
})

describe('what is secret', () => {
  const kept = async (...lines: readonly string[]) => (await read(...lines)).text('rejects/lines/lines.txt')

  test('is blank in a record that is set aside, at the places of the layout that the record has', async () => {
    expect(await kept(first('99').slice(0, 5) + first('9900000001').slice(13))).not.toContain('999999999')
    expect(await kept(`S24${' '.repeat(10)}Testa 999999999`)).toBe(`S24${' '.repeat(10)}Testa          \r\n`)
  })

  test('may have moved in a record that cannot be taken apart, so nothing is kept from its place on', async () => {
    expect(await kept(`${first('9900000001')}   x`, first('9900000002'))).toBe('S249900000001Testa \r\n')
  })

  test('may stand in a record that cannot be taken apart, whichever kind comes first', async () => {
    const run = await read('A  99000000000001', `S249900000001Te\0ta 999999999`)
    expect(run.text('rejects/lines/lines.txt')).not.toContain('99999')
  })
})

test('a record whose cell is longer than its place is set aside whole, and the others are written', async () => {
  const student = (firstName: string, number: string) => ({
    id: `us-ca.ssid/${number}`,
    identifiers: [{ system: 'us-ca.ssid', value: number }],
    firstName,
    student: {},
  })
  const people = [student('Testa', '9900000001'), student('Testaphine', '9900000002')]
  const folder = inputFile('person.ndjson', people.map((one) => `${JSON.stringify(one)}\n`).join(''))
  const run = await ran({ sources: [source('canonical', [folder])], to: format() })
  const textOf = (part: string): string =>
    [...run.files.keys()].flatMap((path) => (path.includes(part) ? [run.text(path)] : [])).join('')
  expect(codesOf(run)).toContain('cannot-hold')
  expect(textOf('data/students')).toBe('S  9900000001Testa            \r\n')
  expect(textOf('written/')).toBe('kind\tyear\tid\tname\tnote\r\nS\t\t9900000002\tTestaphine\t\r\n')
})
