import { type ConvertRequest, runConversion } from '@nrec-align/convert'
import { memorySink } from '@nrec-align/io'
import type { Issue } from '@nrec-align/mapping'
import { expect, test } from 'vitest'
import { type PersonRow, peopleCsv, stateFile, systemFile } from '../../convert/test/support/people.ts'
import { duckDbOf } from '../src/relational/duck-db.ts'

/** A stream of numbers from 0 to below a limit, the same for the same seed (mulberry32). */
const drawing = (seed: number) => {
  let state = seed
  return (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

const hostile = ["Rob'); DROP TABLE person;--", 'Tab\there', 'Zoë 🧒🏽', 'a=b', '#7', '@0=1', '!x', 'NULL']

/** A row of few different values, so that records meet, repeat, contradict and complete each other. */
const rowOf = (draw: (limit: number) => number): PersonRow => {
  const some = (values: readonly string[]): string => values[draw(values.length)] ?? ''
  return {
    ssid: some(['', '9000000001', '9000000002', '9000000003', '9000000004']),
    local: some(['', '1', '2', '3', '4', '5']),
    migrant: some(['', '', '', '99000001', '99000002']),
    first: some(['Testa', 'Sampla', '', ...hostile]),
    middle: some(['', 'M', 'N']),
    last: some(['Example', 'Specimen', '']),
    born: some(['2012-03-04', '2012-03-05', '']),
    bornUnknown: some(['', '', 'Y']),
    races: some(['', 'A', 'A;B', 'W']),
    hispanic: some(['', 'Y', 'N']),
    city: some(['', 'Sampleton', 'Testville']),
    zip: some(['', '99999']),
    email: some(['', 'testa@example.org', 'other@example.org']),
    since: some(['', '', '', '2025-01-01', '2025-06-01']),
  }
}

const requestOf = (seed: number): ConvertRequest => {
  const draw = drawing(seed)
  const files = 1 + draw(3)
  return {
    sources: Array.from({ length: files }, (_unused, at) => ({
      name: `source-${at}`,
      from: draw(2) === 0 ? stateFile() : systemFile(),
      ...(draw(3) === 0 ? { trust: draw(3) } : {}),
      input: [peopleCsv(Array.from({ length: 1 + draw(14) }, () => rowOf(draw)))],
    })),
    to: 'canonical',
    ...(draw(4) === 0 ? { asOf: '2025-03-01' } : {}),
  }
}

const ran = async (request: ConvertRequest) => {
  const files = new Map<string, ReturnType<typeof memorySink>>()
  const issues: Issue[] = []
  const create = (path: string) => {
    const sink = memorySink()
    files.set(path, sink)
    return sink
  }
  const { report } = await runConversion({ ...request, onIssue: (issue) => issues.push(issue) }, { files: { create } })
  const { timings: _timings, options: _options, ...rest } = report
  const texts = [...files].map(([path, sink]) => [path, new TextDecoder().decode(sink.bytes())])
  return { report: rest, texts, issues: issues.map((issue) => JSON.stringify(issue)).sort() }
}

/** So few at once that even few people are folded and sorted in parts. */
const sizes = { folded: 2, written: 3 }

const seeds = Number(process.env['RANDOM_PEOPLE'] ?? 25)
const first = Number(process.env['RANDOM_SEED'] ?? 1)

test.each(Array.from({ length: seeds }, (_unused, at) => at + first))(
  'random records that share numbers become the same people in both engines (seed %i)',
  { timeout: 60_000 },
  async (seed) => {
    const request = requestOf(seed)
    expect(await ran({ ...request, engine: duckDbOf({ threads: 1 }, sizes) })).toEqual(await ran(request))
  },
)
