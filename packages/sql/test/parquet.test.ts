import { readFileSync } from 'node:fs'
import { convert } from '@nrec-align/convert'
import { InputError, type InputFile, inputFile } from '@nrec-align/io'
import { entities, leavesOf, nest } from '@nrec-align/schema'
import { fromParquet, type ParquetOptions, parquetFiles } from '@nrec-align/sql/duckdb'
import { syntheticDistrict } from '@nrec-align/testkit'
import { describe, expect, test } from 'vitest'
import { openDatabase } from '../src/duckdb/database.ts'

/** Writes lines of the common record again, as lines or in another form. */
const written = async (input: readonly InputFile[], as?: ReturnType<typeof parquetFiles>) => {
  const { outputs, report } = convert({
    sources: [{ from: 'canonical', input }],
    to: 'canonical',
    ...(as === undefined ? {} : { as }),
  })
  const files = new Map<string, Uint8Array>()
  for await (const { name, stream } of outputs)
    files.set(name.slice('data/'.length), new Uint8Array(await new Response(stream).arrayBuffer()))
  await report
  return files
}

const inputs = (files: ReadonlyMap<string, Uint8Array>): readonly InputFile[] =>
  [...files].map(([name, bytes]) => inputFile(name, bytes))

const linesOf = (bytes: Uint8Array | undefined): readonly string[] =>
  new TextDecoder()
    .decode(bytes)
    .split('\n')
    .filter((line) => line !== '')

const throughParquet = async (input: readonly InputFile[], options: ParquetOptions = {}) => {
  const parquet = await written(input, parquetFiles(options))
  const back = await fromParquet(inputs(parquet))
  const lines = await written(back.files)
  back.close()
  return { parquet, lines }
}

const fileOf = (space: string, ...records: readonly object[]): InputFile =>
  inputFile(`${space}.ndjson`, records.map((record) => `${JSON.stringify(record)}\n`).join(''))

describe('a common record written as Parquet and read again', () => {
  const district = syntheticDistrict({ seed: 4, students: 60 }).files

  test('is the same, line by line, for a whole district', async () => {
    // Records are in the order in which files first name them, which is that of the folder from the second time on.
    const before = await written(inputs(await written(district)))
    const { lines, parquet } = await throughParquet(district)
    expect([...lines.keys()].sort()).toEqual([...before.keys()].sort())
    for (const [name, bytes] of before)
      if (name.endsWith('.ndjson')) expect(linesOf(lines.get(name))).toEqual(linesOf(bytes))
    expect([...parquet.keys()].filter((name) => !name.endsWith('.parquet'))).toEqual(['canonical.json'])
  })

  test('has the same records when school years have folders of their own', async () => {
    const before = await written(district)
    const { lines, parquet } = await throughParquet(district, { bySchoolYear: true })
    expect(
      [...parquet.keys()].filter((name) => /^enrollment\/schoolYear=[0-9]{4}\/part-0\.parquet$/.test(name)),
    ).toHaveLength(2)
    const sorted = (files: typeof before, name: string) => [...linesOf(files.get(name))].sort()
    for (const name of before.keys())
      if (name.endsWith('.ndjson')) expect(sorted(lines, name)).toEqual(sorted(before, name))
  })

  test.each(['person', 'organization', 'assessmentResult', 'enrollment', 'surveyResponse', 'outcomeMeasure'] as const)(
    'keeps every field that %s can have',
    async (space) => {
      const sample: Readonly<Record<string, string>> = {
        integer: '7',
        decimal: '12.5',
        date: '2025-08-14',
        partialDate: '2025-08',
        schoolYear: '2026',
        instant: '2025-08-14T07:30:00-05:00',
        boolean: 'true',
      }
      const leaves = leavesOf(space).filter(({ type }) => type !== 'reference' && type !== 'references')
      const values = leaves.map(({ path, type, field }) => {
        const element = Object.values(field.members ?? {}).map((member) => [
          member.name,
          sample[member.type] ?? member.name,
        ])
        const structs = JSON.stringify([Object.fromEntries(element)])
        return [path, type === 'structs' ? structs : (sample[type] ?? `text of ${path}`)] as const
      })
      const record = { id: 'local@d1/1', identifiers: [{ system: 'local@d1', value: '1' }], ...nest(space, values) }
      const before = await written([fileOf(space, record)])
      const { lines } = await throughParquet([fileOf(space, record)])
      expect(linesOf(lines.get(`${space}.ndjson`))).toEqual(linesOf(before.get(`${space}.ndjson`)))
      expect(entities[space].space).toBe(space)
    },
  )

  test('keeps digits that a floating-point number cannot hold, and a subtype without anything to say', async () => {
    const score = { id: 'x/1', student: 'local@d1/1', scores: [{ metric: 'scale', value: '12345678901234567.125' }] }
    const person = { id: 'local@d1/1', identifiers: [{ system: 'local@d1', value: '1' }], student: {} }
    const { lines } = await throughParquet([fileOf('person', person), fileOf('assessmentResult', score)])
    expect(JSON.parse(linesOf(lines.get('person.ndjson'))[0] ?? '{}')).toMatchObject({ student: {} })
    expect(linesOf(lines.get('assessmentResult.ndjson'))[0]).toContain('12345678901234567.125')
  })
})

describe('input that is not as expected', () => {
  const failing = async (files: readonly InputFile[]) => {
    const input = await fromParquet(files)
    return written(input.files).finally(input.close)
  }

  test('a file that is no Parquet is named', async () => {
    await expect(failing([inputFile('person/part-0.parquet', 'PAR?')])).rejects.toThrow(InputError)
    await expect(failing([inputFile('person/part-0.parquet', 'PAR?')])).rejects.toThrow(/person\/part-0\.parquet/)
  })

  test('a column of another type is refused without telling what stands in it', async () => {
    const database = await openDatabase()
    const path = `${database.scratch.path}/x.parquet`
    await database.run(`COPY (SELECT 'local@d1/1' AS id, 'Testa' AS birthDate) TO '${path}' (FORMAT parquet)`)
    const file = inputFile('person.parquet', new Uint8Array(readFileSync(path)))
    database.close()
    const refused = await failing([file]).catch((error: unknown) => String(error))
    expect(refused).toContain('person.parquet')
    expect(refused).not.toContain('Testa')
  })

  test('a record without an id is refused, one without other columns is read', async () => {
    const parquet = await written([fileOf('person', { id: 'local@d1/1', firstName: 'Testa' })], parquetFiles())
    const bytes = parquet.get('person/part-0.parquet') as Uint8Array
    // The file of another entity lacks most of what a program has.
    const lines = await failing([inputFile('program/part-0.parquet', bytes)])
    expect(linesOf(lines.get('program.ndjson'))).toHaveLength(1)
  })
})
