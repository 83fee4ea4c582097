import { createReadStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { validate } from '@nrec-align/convert'
import { convertFolder, type FolderRequest } from '@nrec-align/convert/node'
import { calpads } from '@nrec-align/format-calpads'
import { oneroster } from '@nrec-align/format-oneroster'
import { type DelimitedReader, inputFile, openDelimited } from '@nrec-align/io'
import { inputsFrom } from '@nrec-align/io/node'
import { decodeSql, type StageRecord } from '@nrec-align/sql'
import { decodeToParquet, duckDb } from '@nrec-align/sql/duckdb'
import papaparse from 'papaparse'
import { organizationsTable } from './senr-file.ts'
import { textToParquet } from './text-to-parquet.ts'

/** Half of the memory that the process may take. */
const limits = { memoryLimit: '300MB', threads: 1 } as const

/** Does one piece of work on a SENR file, writing what it makes into a folder; returns the records it read. */
type Measurement = (file: string, out: string) => Promise<number>

const bytesAlone: Measurement = async (file) => {
  let lines = 0
  for await (const chunk of createReadStream(file, { highWaterMark: 64 * 1024 }) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1
  }
  return lines
}

/** Papaparse with its defaults for a stream: cells as text, the delimiter given, chunks as they come. */
const papaparseAlone: Measurement = (file) => {
  let rows = 0
  return new Promise((resolve, reject) => {
    papaparse.parse<string[]>(createReadStream(file), {
      delimiter: '^',
      skipEmptyLines: true,
      chunk: ({ data }) => {
        rows += data.length
      },
      complete: () => resolve(rows),
      error: reject,
    })
  })
}

const validateAlone: Measurement = async (file) => {
  const report = await validate(calpads(), await inputsFrom(file))
  return report.dispositions.read.converted
}

const converted =
  (request: Omit<FolderRequest, 'sources' | 'out'>): Measurement =>
  async (file, out) => {
    const report = await convertFolder({
      ...request,
      sources: [{ from: calpads(), input: await inputsFrom(file) }],
      out,
    })
    return report.sources.find(({ format }) => format === 'calpads')?.files[0]?.converted ?? 0
  }

const toRoster = (): Omit<FolderRequest, 'sources' | 'out'> => ({
  to: oneroster({
    options: { source: 'bench', schoolIdentifierSystem: 'us-ca.cds', districtIdentifierSystem: 'us-ca.cd' },
  }),
  tables: { organizations: inputFile('organizations.csv', organizationsTable()) },
})

/** What DuckDB does by itself: no record number, no check, no field of the common record. */
const copiedByDuckDb: Measurement = async (file, out) => {
  await mkdir(out, { recursive: true })
  return textToParquet(file, join(out, 'senr.parquet'), { delimiter: '^', columns: 39, ...limits })
}

/** The structural layer hands over numbered texts, and one statement decodes them. */
const decodedBySql: Measurement = async (file, out) => {
  await mkdir(out, { recursive: true })
  const result = decodeSql(calpads(), 'senr')
  const [input] = await inputsFrom(file)
  if ('refusals' in result || input === undefined) throw new Error('SENR is decoded as SQL')
  const reader = await openDelimited(input, { delimiters: ['^'], quote: '', header: false })
  const targets = { records: join(out, 'senr.parquet'), issues: join(out, 'issues.parquet') }
  const counts = await decodeToParquet(result.program, batches(reader), targets, limits)
  return counts.converted
}

async function* batches(reader: DelimitedReader): AsyncGenerator<readonly StageRecord[]> {
  for await (const batch of reader.records())
    yield batch.cells.map((cells, index) => ({ record: batch.number(index), cells }))
}

const inDuckDb = duckDb(limits)

/** Every measurement that reads the file, in the order in which they are shown. */
export const measurements: Readonly<Record<string, Measurement>> = {
  'bytes alone': bytesAlone,
  'papaparse alone': papaparseAlone,
  validate: validateAlone,
  'SENR → SENR': converted({ to: calpads() }),
  'SENR → common record, unmerged': converted({ to: 'canonical', unmerged: true }),
  'SENR → common record': converted({ to: 'canonical' }),
  'SENR → OneRoster': converted(toRoster()),
  'SENR → common record, DuckDB': converted({ to: 'canonical', engine: inDuckDb }),
  'SENR → OneRoster, DuckDB': converted({ ...toRoster(), engine: inDuckDb }),
  'SENR → Parquet, decoded as SQL': decodedBySql,
  'text → Parquet, DuckDB alone': copiedByDuckDb,
}

/** Measurements whose memory must not grow with the file. */
export const rowLocal: readonly string[] = ['validate', 'SENR → SENR', 'SENR → common record, unmerged']
