import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { convert } from '@nrec-align/convert'
import { edFi } from '@nrec-align/format-ed-fi'
import { iReady } from '@nrec-align/format-i-ready'
import { kra } from '@nrec-align/format-kra'
import { mapGrowth } from '@nrec-align/format-map-growth'
import { star } from '@nrec-align/format-star'
import { type InputFile, inputFile } from '@nrec-align/io'
import type { FormatInstance } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'

/** Numbers of students on one Ed-Fi host. */
const UNIQUE_ID = 'ed-fi.student-unique-id@sample-host'

const roster = edFi({ options: { host: 'sample-host' } })

interface Joined {
  readonly people: number
  readonly results: number
  /** Results of people whom Ed-Fi knows by this number. */
  readonly of: ReadonlySet<string>
  readonly codes: ReadonlySet<string>
}

type Json = Readonly<Record<string, unknown>>

/** Converts students of Ed-Fi together with results of a vendor. */
const joined = async (students: InputFile, from: FormatInstance, input: readonly InputFile[]): Promise<Joined> => {
  const codes = new Set<string>()
  const { outputs, report } = convert({
    sources: [
      { name: 'host', from: roster, input: [students] },
      { name: 'vendor', from, input },
    ],
    to: 'canonical',
    onIssue: ({ code }) => codes.add(code),
  })
  const records = new Map<string, readonly Json[]>()
  for await (const { name, stream } of outputs) {
    const lines = (await new Response(stream).text()).split('\n').filter((line) => line.startsWith('{'))
    records.set(
      name.replace(/^data\/|\.ndjson$/g, ''),
      name.endsWith('.ndjson') ? lines.map((line) => JSON.parse(line)) : [],
    )
  }
  await report
  const people = new Map((records.get('person') ?? []).map((one) => [one['id'], one]))
  const results = records.get('assessmentResult') ?? []
  const numbers = results.flatMap(({ student }) =>
    ((people.get(student)?.['identifiers'] ?? []) as readonly { readonly system: string; readonly value: string }[])
      .filter(({ system }) => system === UNIQUE_ID)
      .map(({ value }) => value),
  )
  return { people: people.size, results: results.length, of: new Set(numbers), codes }
}

describe('students of Ed-Fi and results of a vendor, made up', () => {
  const student = (studentUniqueId: string, firstName: string) =>
    `${JSON.stringify({ studentUniqueId, firstName, lastSurname: 'Example', birthDate: '2014-03-05' })}\n`

  // The number of one student in the column of the state is that of another student on the host.
  const students = inputFile('student.jsonl', student('990001', 'Testa') + student('990501', 'Mocka'))
  const file = (() => {
    const [header = ''] = readFileSync(
      new URL('../../formats/map-growth/fixtures/clean/MAP_Growth sample.csv', import.meta.url),
      'utf8',
    ).split(/\r?\n/)
    const cells: Readonly<Record<string, string>> = {
      TermName: 'Fall 2025-2026',
      StudentID: '990001',
      Student_StateID: '990501',
      Subject: 'Mathematics',
      Course: 'Math K-12',
      TestName: 'Growth: Math 2-5 Example Edition',
      TestStartDate: '09/16/2025',
      TestRITScore: '201',
      Grade: '5',
    }
    const names = header.replaceAll('"', '').split(',')
    return inputFile('results.csv', `${header}\n${names.map((name) => cells[name] ?? '').join(',')}\n`)
  })()

  test('the column that holds the number of the host finds the student', async () => {
    const found = await joined(students, mapGrowth({ options: { studentIdSystem: UNIQUE_ID } }), [file])
    expect([found.people, found.results, [...found.of]]).toEqual([2, 1, ['990001']])
  })

  test('a number whose issuer is not said finds nobody', async () => {
    const found = await joined(students, mapGrowth(), [file])
    expect([found.results, found.codes.has('ambiguous-identifier')]).toEqual([0, true])
  })

  test('two columns that name two students of the host are refused, not guessed', async () => {
    const both = mapGrowth({ options: { studentIdSystem: UNIQUE_ID, stateStudentIdSystem: UNIQUE_ID } })
    const found = await joined(students, both, [file])
    expect([found.people, found.results, found.codes.has('two-ids-one-person')]).toEqual([2, 0, true])
  })
})

const samples = new URL('../../../../shared/samples/', import.meta.url)
const here = existsSync(samples)
const sampleFile = (folder: string, name: string) =>
  inputFile(name, new Uint8Array(readFileSync(new URL(`${folder}/${name}`, samples))))
const vendorFiles = (vendor: string): readonly InputFile[] =>
  here
    ? readdirSync(new URL('assessments/', samples))
        .filter((name) => name.startsWith(vendor))
        .map((name) => sampleFile('assessments', name))
    : []

/** Published samples lie beside the repository and are no part of it. */
describe.skipIf(!here)('the sample district of Ed-Fi and the sample files of four vendors', () => {
  // The students in both, counted in the files: MAP has seven rows, one of them a cell short.
  test.each([
    ['MAP_Growth', 'studentIdSystem', mapGrowth, 6, 6],
    ['i-Ready', 'studentIdSystem', iReady, 10, 2],
    ['STAR', 'studentIdSystem', star, 5, 5],
    ['KRA', 'studentIdSystem', kra, 10, 10],
  ] as const)(
    '%s: every result is of a student of the district by %s',
    async (vendor, option, format, results, count) => {
      const from = format({ options: { [option]: UNIQUE_ID } })
      const found = await joined(sampleFile('edfi-xml', 'Student.xml'), from, vendorFiles(vendor))
      console.log(`${vendor}: ${found.results} results of ${found.of.size} of ${found.people} students`)
      expect([found.people, found.results, found.of.size]).toEqual([960, results, count])
    },
  )

  test.each([
    ['MAP_Growth', mapGrowth],
    ['STAR', star],
  ] as const)(
    '%s: both columns hold numbers of the district, of two students each: named alike they are refused',
    async (vendor, format) => {
      const from = format({ options: { studentIdSystem: UNIQUE_ID, stateStudentIdSystem: UNIQUE_ID } })
      const found = await joined(sampleFile('edfi-xml', 'Student.xml'), from, vendorFiles(vendor))
      console.log(`${vendor}, both columns of one system: ${found.results} results, ${[...found.codes].join(', ')}`)
      expect([found.people, found.results, found.codes.has('two-ids-one-person')]).toEqual([960, 0, true])
    },
  )

  test('STAR: the number of another student is found out by the names beside it', async () => {
    const from = star({ options: { stateStudentIdSystem: UNIQUE_ID } })
    const found = await joined(sampleFile('edfi-xml', 'Student.xml'), from, vendorFiles('STAR'))
    expect(found.codes.has('one-id-two-people')).toBe(true)
  })
})
