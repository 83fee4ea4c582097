import { createReadStream } from 'node:fs'
import { validate } from '@nrec-align/convert'
import { convertFolder, type FolderRequest } from '@nrec-align/convert/node'
import { calpads } from '@nrec-align/format-calpads'
import { oneroster } from '@nrec-align/format-oneroster'
import { inputFile } from '@nrec-align/io'
import { inputsFrom } from '@nrec-align/io/node'
import { duckDb } from '@nrec-align/sql/duckdb'
import papaparse from 'papaparse'
import { organizationsTable } from './senr-file.ts'

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

/** Half of the memory that the process may take. */
const inDuckDb = duckDb({ memoryLimit: '300MB', threads: 1 })

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
}

/** Measurements whose memory must not grow with the file. */
export const rowLocal: readonly string[] = ['validate', 'SENR → SENR', 'SENR → common record, unmerged']
