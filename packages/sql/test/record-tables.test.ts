import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { convert } from '@nrec-align/convert'
import { InputError, type InputFile, inputFile } from '@nrec-align/io'
import { openRecords, parquetFiles, type RecordSource } from '@nrec-align/sql/duckdb'
import { describe, expect, test } from 'vitest'

const enrollments = inputFile(
  'data/enrollment.ndjson',
  [
    { id: 'e1', student: 's1', school: 'a', schoolYear: 2024, fullTimeEquivalency: '0.1' },
    { id: 'e2', student: 's1', school: 'a', schoolYear: 2025, begin: '2024-08-14' },
  ]
    .map((record) => `${JSON.stringify(record)}\n`)
    .join(''),
)
const school = inputFile('organization.ndjson', '{"id":"a","name":"Example","school":{"district":"d"}}\n')

const rowsOf = async (records: RecordSource, sql: string) => {
  const tables = await openRecords(records)
  try {
    return await tables.rows(sql)
  } finally {
    tables.close()
  }
}

const yearsAndDays =
  'SELECT "schoolYear", CAST("begin" AS VARCHAR) AS "begin", CAST("fullTimeEquivalency" * 10 AS INTEGER) AS tenths FROM enrollment ORDER BY ALL'
const expected = [
  { schoolYear: 2024, begin: null, tenths: 1 },
  { schoolYear: 2025, begin: '2024-08-14', tenths: null },
]

const asParquet = async (bySchoolYear: boolean): Promise<readonly InputFile[]> => {
  const { outputs, report } = convert({
    sources: [{ from: 'canonical', input: [enrollments, school] }],
    to: 'canonical',
    as: parquetFiles({ bySchoolYear }),
  })
  const files: InputFile[] = []
  for await (const { name, stream } of outputs)
    files.push(inputFile(name, new Uint8Array(await new Response(stream).arrayBuffer())))
  await report
  return files
}

describe('a common record opened for queries', () => {
  test('of lines has the types of its Parquet files', async () => {
    expect(await rowsOf([enrollments, school], yearsAndDays)).toEqual(expected)
  })

  test.each([true, false])('of Parquet, years in folders: %s', async (bySchoolYear) => {
    expect(await rowsOf(await asParquet(bySchoolYear), yearsAndDays)).toEqual(expected)
  })

  test('may be a folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nrec-align-test-'))
    writeFileSync(join(folder, 'canonical.json'), '{}')
    writeFileSync(join(folder, 'enrollment.ndjson'), '{"id":"e1","student":"s1"}\n')
    expect(await rowsOf(folder, 'SELECT student FROM enrollment')).toEqual([{ student: 's1' }])
    rmSync(folder, { recursive: true })
  })

  test('may be in memory', async () => {
    expect(await rowsOf({ enrollment: [{ id: 'e1', student: 's1' }] }, 'SELECT student FROM enrollment')).toEqual([
      { student: 's1' },
    ])
  })

  test('tells what a body is by the part that is there', async () => {
    const sql =
      'SELECT school IS NOT NULL AS "isSchool", district IS NOT NULL AS "isDistrict", school.district AS "of" FROM organization'
    expect(await rowsOf([school], sql)).toEqual([{ isSchool: true, isDistrict: false, of: 'd' }])
  })

  test('says which entities have records, and leaves the views of others empty', async () => {
    const tables = await openRecords([school])
    expect([...tables.present]).toEqual(['organization'])
    expect(await tables.rows('SELECT * FROM completion')).toEqual([])
    tables.close()
  })

  test('refuses a file that is not what its name says, without a word of what is in it', async () => {
    const broken = inputFile('completion.ndjson', '{"id": "Testa Fictional"\n')
    await expect(openRecords([broken])).rejects.toThrow(InputError)
    await expect(openRecords([broken])).rejects.not.toThrow(/Testa/)
  })

  test('copies nothing outside its folder', async () => {
    const sly = inputFile('../../../enrollment.ndjson', '{"id":"e1"}\n')
    expect(await rowsOf([sly], 'SELECT id FROM enrollment')).toEqual([{ id: 'e1' }])
  })
})
