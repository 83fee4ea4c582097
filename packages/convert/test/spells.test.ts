import { type InputFile, inputFile } from '@nrec-align/io'
import { bind, code, codeTable, date, defineFormat, delimited, identifier, layout } from '@nrec-align/mapping'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codesOf, ran, source } from './support/run.ts'

const facts = { source: 'made up for these tests', verified: true }
const plain = { description: 'A column of a made-up file.', privacy: 'direct-identifier' } as const

const events = layout('events', {
  title: 'Entries and exits',
  description: 'One row an entry or an exit.',
  files: ['events.csv'],
  container: delimited(),
  source: facts.source,
  confidence: 'verified',
  columns: { ssid: plain, school: plain, day: plain, code: plain, grade: plain },
})

const entries = codeTable('test.entry', 'enrollmentEntryType', facts, [
  ['E1', 'initial'],
  ['R1', 'reentry'],
])
const exits = codeTable('test.exit', 'exitType', facts, [
  ['X1', 'transfer'],
  ['X2', 'graduated'],
])
const grades = codeTable('test.grade', 'gradeLevel', facts, [
  ['4', '04'],
  ['5', '05'],
])

const about = {
  'student.identifiers[us-ca.ssid]': ['ssid', identifier()],
  'school.identifiers[us-ca.cds]': ['school', identifier()],
  gradeLevel: ['grade', code(grades)],
} as const
const spells = { key: ['student', 'school'], begin: 'begin', end: 'end' }

const log = defineFormat({
  id: 'log',
  title: 'Log',
  description: 'A made-up log of entries and exits.',
  publisher: 'these tests',
  kind: 'district',
  trust: 'student-information-system',
  confidence: 'verified',
  options: {},
  tables: {},
  versions: [
    {
      version: '1',
      title: 'First',
      packaging: { kind: 'files' },
      layouts: [events],
      bindings: [
        bind(events, {
          id: 'entry',
          grain: 'enrollment',
          where: { code: ['E1', 'R1'] },
          when: { begin: { present: true } },
          spells,
          pairs: { ...about, begin: ['day', date('yyyy-MM-dd')], entryType: ['code', code(entries)] },
        }),
        bind(events, {
          id: 'exit',
          grain: 'enrollment',
          where: { code: ['X1', 'X2'] },
          when: { end: { present: true } },
          spells,
          pairs: { ...about, end: ['day', date('yyyy-MM-dd')], exitType: ['code', code(exits)] },
        }),
      ],
    },
  ],
})

type Event = readonly [student: number, school: number, day: string, code: string]

const fileOf = (rows: readonly Event[]): InputFile =>
  inputFile(
    'events.csv',
    [
      'ssid,school,day,code,grade',
      ...rows.map(([student, school, day, what]) => `990000000${student},1999901000000${school},${day},${what},4`),
    ]
      .map((line) => `${line}\r\n`)
      .join(''),
  )

const convertEvents = (...rows: readonly Event[]) => ran({ sources: [source(log(), [fileOf(rows)])], to: 'canonical' })

const spellsOf = async (...rows: readonly Event[]) =>
  (await convertEvents(...rows))
    .entities('enrollment')
    .map(({ student, school, begin, end, exitType }) => [
      String(student).slice(-1),
      String(school).slice(-1),
      begin,
      end,
      exitType,
    ])
    .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))

const ENTRY: Event = [1, 1, '2025-08-14', 'E1']
const EXIT: Event = [1, 1, '2025-10-03', 'X1']
const RETURN: Event = [1, 1, '2026-01-12', 'R1']
const GRADUATION: Event = [1, 1, '2026-06-05', 'X2']

describe('an entry and the exit after it are one spell', () => {
  test.each([
    ['in order', [ENTRY, EXIT]],
    ['the exit first', [EXIT, ENTRY]],
  ])('%s', async (_order, rows) => {
    expect(await spellsOf(...rows)).toEqual([['1', '1', '2025-08-14', '2025-10-03', 'transfer']])
  })

  test('and so are the next two', async () => {
    expect(await spellsOf(GRADUATION, ENTRY, RETURN, EXIT)).toEqual([
      ['1', '1', '2025-08-14', '2025-10-03', 'transfer'],
      ['1', '1', '2026-01-12', '2026-06-05', 'graduated'],
    ])
  })

  test('on a day on which one spell ends and the next begins, the end comes first', async () => {
    expect(await spellsOf(ENTRY, [1, 1, '2025-10-03', 'R1'], EXIT)).toEqual([
      ['1', '1', '2025-08-14', '2025-10-03', 'transfer'],
      ['1', '1', '2025-10-03', undefined, undefined],
    ])
  })

  test('another student or another school ends nothing', async () => {
    expect(await spellsOf(ENTRY, [2, 1, '2025-08-14', 'E1'], [1, 2, '2025-08-14', 'E1'], EXIT)).toEqual([
      ['1', '1', '2025-08-14', '2025-10-03', 'transfer'],
      ['1', '2', '2025-08-14', undefined, undefined],
      ['2', '1', '2025-08-14', undefined, undefined],
    ])
  })
})

describe('an event without its other half', () => {
  test('an exit that nothing began stays a spell with an end only', async () => {
    const run = await convertEvents(EXIT, GRADUATION)
    expect(codesOf(run).filter((code) => code === 'end-without-begin')).toHaveLength(2)
    expect(run.entities('enrollment').map(({ begin, end }) => [begin, end])).toEqual([
      [undefined, '2025-10-03'],
      [undefined, '2026-06-05'],
    ])
  })

  test('an entry before another entry was never ended', async () => {
    const run = await convertEvents(ENTRY, RETURN, GRADUATION)
    expect(codesOf(run)).toContain('begin-without-end')
    expect(run.issues.find(({ code }) => code === 'begin-without-end')?.record).toBe(1)
    expect(run.entities('enrollment').map(({ begin, end }) => [begin, end])).toEqual([
      ['2025-08-14', undefined],
      ['2026-01-12', '2026-06-05'],
    ])
  })

  test('an entry that is still open is nothing to report', async () => {
    expect(codesOf(await convertEvents(ENTRY))).not.toContain('begin-without-end')
  })
})

test('every spell is written as the events that are known of it', async () => {
  const rows: readonly Event[] = [ENTRY, EXIT, RETURN, [2, 1, '2025-08-14', 'E1']]
  const run = await ran({ sources: [source(log(), [fileOf(rows)])], to: log(), normalise: true })
  const written = run.lines('data/events.csv').slice(1).sort()
  expect(written).toEqual(
    [
      '9900000001,19999010000001,2025-08-14,E1,4',
      '9900000001,19999010000001,2025-10-03,X1,4',
      '9900000001,19999010000001,2026-01-12,R1,4',
      '9900000002,19999010000001,2025-08-14,E1,4',
    ].sort(),
  )
})

test('the order of the rows changes nothing', async () => {
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2025-09-${String(number).padStart(2, '0')}`)
  const event = fc.tuple(
    fc.constantFrom(1, 2),
    fc.constant(1),
    day,
    fc.constantFrom('E1', 'X1'),
  ) as unknown as fc.Arbitrary<Event>
  const distinct = fc.uniqueArray(event, { maxLength: 8, selector: ([student, , on]) => `${student} ${on}` })
  await fc.assert(
    fc.asyncProperty(distinct, fc.infiniteStream(fc.nat()), async (rows, numbers) => {
      const order = rows.map((row) => [numbers.next().value, row] as const).sort(([one], [other]) => one - other)
      expect(await spellsOf(...order.map(([, row]) => row))).toEqual(await spellsOf(...rows))
    }),
    { numRuns: 50 },
  )
})
