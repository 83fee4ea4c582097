import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { convertFolder, type FolderRequest, ShareOfRejectsExceeded, validateFiles } from '@nrec-align/convert/node'
import { calpads } from '@nrec-align/format-calpads'
import { oneroster } from '@nrec-align/format-oneroster'
import { type InputFile, inputFile } from '@nrec-align/io'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { StoppedAtRecord } from '../src/index.ts'
import { ThreadCrew } from '../src/node/threads/thread-crew.ts'
import { NamedEntities } from '../src/pipeline/named-entities.ts'
import type { Crew } from '../src/pipeline/pieces/crew.ts'
import { crewHere } from '../src/pipeline/pieces/crew-here.ts'
import { runConversion } from '../src/pipeline/run.ts'
import { runValidation } from '../src/pipeline/run-validation.ts'
import { calpadsFile, senr } from './support/calpads.ts'

const roster = oneroster({ options: { source: 'sis' } })

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nrec-align-workers-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Students of their own, of whom every seventh has a grade that nobody knows and every tenth begins on a day that is none. */
const students = (count: number): InputFile =>
  calpadsFile(
    'senr',
    Array.from({ length: count }, (_, at) =>
      senr({
        SSID: String(9_900_000_000 + at),
        ...(at % 7 === 3 ? { 'Grade Level Code': 'ZZ' } : {}),
        ...(at % 10 === 9 ? { 'Enrollment Start Date': '20199999' } : {}),
      }),
    ),
  )

const users = (count: number): readonly InputFile[] => [
  inputFile(
    'users.csv',
    `sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName\r\n${Array.from(
      { length: count },
      (_, at) => `u-${at},,,true,user${at},,Testa,"Speci\nmen ""${at}"""\r\n`,
    ).join('')}`,
  ),
]

/** Everything in a folder, but for how long it took. */
const contents = (place: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry): [string, string] => {
        const path = join(entry.parentPath, entry.name)
        return [path.slice(place.length), readFileSync(path, 'latin1')]
      })
      .map(([path, text]): [string, string] => [
        path,
        path.startsWith('/report.') ? text.replace(/"milliseconds": \d+|in [\d.]+ s\./, '') : text,
      ])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  )

const made = async (name: string, request: Omit<FolderRequest, 'out'>) => {
  const out = join(folder, name)
  const report = await convertFolder({ ...request, out, worklistFile: join(folder, `${name}.csv`) })
  return { report, files: contents(out), worklist: readFileSync(join(folder, `${name}.csv`), 'utf8') }
}

const withThree = { workers: 3, pieceSize: 2000 }

describe('three threads make what one makes, byte for byte', () => {
  test.each([
    [
      'the common record, unmerged',
      { sources: [{ from: calpads(), input: [students(120)] }], to: 'canonical', unmerged: true },
    ],
    ['the same format', { sources: [{ from: calpads(), input: [students(120)] }], to: calpads() }],
    [
      'the same format in a ZIP, with line breaks in cells',
      { sources: [{ from: roster, input: users(200) }], to: roster },
    ],
  ] as const)('%s', async (name, request) => {
    const one = await made(`${name} one`, request)
    const three = await made(`${name} three`, { ...request, ...withThree })
    expect([...three.files.keys()]).toEqual([...one.files.keys()])
    expect(three.files).toEqual(one.files)
    expect(three.worklist).toBe(one.worklist)
  })

  test('a check', async () => {
    const sources = [{ from: calpads(), input: [students(120)] }]
    const { timings: _, ...one } = await validateFiles({ sources })
    const { timings: _also, ...three } = await validateFiles({ sources, ...withThree })
    expect(three).toEqual(one)
    expect(one.dispositions.read).toEqual({ in: 120, converted: 108, skipped: 0, rejected: 12 })
  })
})

test('threads read the pieces, each in its place, and are gone afterwards', async () => {
  const crew = new ThreadCrew(2, 2000)
  const done: (readonly [record: number, records: number | undefined])[] = []
  const watched: Crew = {
    pieceSize: 2000,
    async *read(job, pieces, told) {
      for await (const one of crew.read(job, pieces, told)) {
        done.push([one.piece.record, one.read?.counts[0]?.in])
        yield one
      }
    },
  }
  const { report } = await runValidation({ sources: [{ from: calpads(), input: [students(120)] }] }, watched)
  expect(done.map(([record]) => record)).toEqual([1, 17, 33, 49, 65, 81, 97, 113])
  expect(done.map(([, records]) => records)).toEqual([16, 16, 16, 16, 16, 16, 16, 8])
  expect(report.dispositions.read.in).toBe(120)
  const threads = crew.start()
  await crew.end()
  const job = {} as Parameters<Crew['read']>[0]
  const piece = { bytes: new Uint8Array(1), start: 0, record: 1, line: 1 }
  await expect(threads[0]?.read(job, piece, undefined)).rejects.toThrow('a thread that reads files ended with 1')
})

describe('a run in threads ends as in one', () => {
  const sources = [{ from: calpads(), input: [students(120)] }]

  test('at the first record that would be set aside', async () => {
    const found = await validateFiles({ sources, onError: 'fail', ...withThree }).catch((error: unknown) => error)
    expect(found).toBeInstanceOf(StoppedAtRecord)
    expect((found as StoppedAtRecord).issue).toMatchObject({ record: 10, column: 'Enrollment Start Date' })
  })

  test('when too many are set aside', async () => {
    const run = validateFiles({ sources, failAbove: 5, ...withThree })
    await expect(run).rejects.toBeInstanceOf(ShareOfRejectsExceeded)
  })

  test('when it is aborted, leaving nothing', async () => {
    const out = join(folder, 'aborted')
    const stop = new AbortController()
    const onProgress = () => stop.abort(new Error('enough'))
    const run = convertFolder({ sources, to: calpads(), out, onProgress, signal: stop.signal, ...withThree })
    await expect(run).rejects.toThrow('enough')
    expect(readdirSync(folder)).not.toContain('aborted')
  })

  test('and takes no number that is none', async () => {
    await expect(validateFiles({ sources, workers: 0 })).rejects.toThrow('workers is a whole number from 1 on, not 0')
  })
})

describe('entities that records only name', () => {
  /** More schools than are remembered, and all of them a second time. */
  const many = 10_400
  const schools = [...Array(many).keys(), ...Array(many).keys()]
  const file = calpadsFile(
    'senr',
    schools.map((school, at) =>
      senr({ SSID: String(9_900_000_000 + at), 'School of Attendance': String(1_000_000 + school) }),
    ),
  )

  test('are written as often as by one thread, also beyond those that are remembered', async () => {
    const linesOf = async (crew: object) => {
      let text = ''
      const decoder = new TextDecoder()
      const create = (path: string) => ({
        write: (chunk: Uint8Array) => {
          if (path === 'data/school.ndjson') text += decoder.decode(chunk, { stream: true })
        },
        close: async () => undefined,
      })
      const request = { sources: [{ from: calpads(), input: [file] }], to: 'canonical', unmerged: true } as const
      await runConversion(request, { files: { create }, ...crew })
      return text
    }
    const one = await linesOf({})
    // The first 10,000 once, the others each time.
    expect(one.split('\n').length - 1).toBe(10_000 + 2 * 400)
    expect((await linesOf({ crew: crewHere(1_000_000) })) === one).toBe(true)
  })

  test('are remembered up to a number', () => {
    const named = new NamedEntities()
    const names = Array.from({ length: 10_001 }, (_, at) => String(at))
    expect(named.hasRoomFor(names)).toBe(false)
    expect(named.hasRoomFor(names.slice(1))).toBe(true)
    for (const name of names) named.isNew(name)
    expect([named.isNew('0'), named.isNew('10000'), named.hasRoomFor(['0'])]).toEqual([false, true, true])
  })
})
