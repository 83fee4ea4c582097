import { createReadStream } from 'node:fs'
import { convertFolder, type FolderRequest, validateFiles } from '@nrec-align/convert/node'
import { calpads } from '@nrec-align/format-calpads'
import { oneroster } from '@nrec-align/format-oneroster'
import { inputFile } from '@nrec-align/io'
import { inputsFrom } from '@nrec-align/io/node'
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

const validated =
  (workers: number): Measurement =>
  async (file) => {
    const sources = [{ from: calpads(), input: await inputsFrom(file) }]
    return (await validateFiles({ sources, workers })).dispositions.read.converted
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

/** Beside what it is compared with, in the same run. */
const WORKERS = '2 workers'

/** Every measurement that reads the file, in the order in which they are shown. */
export const measurements: Readonly<Record<string, Measurement>> = {
  'bytes alone': bytesAlone,
  'papaparse alone': papaparseAlone,
  validate: validated(1),
  'SENR → SENR': converted({ to: calpads() }),
  'SENR → common record, unmerged': converted({ to: 'canonical', unmerged: true }),
  [`validate, ${WORKERS}`]: validated(2),
  [`SENR → SENR, ${WORKERS}`]: converted({ to: calpads(), workers: 2 }),
  [`SENR → common record, unmerged, ${WORKERS}`]: converted({ to: 'canonical', unmerged: true, workers: 2 }),
  'SENR → common record': converted({ to: 'canonical' }),
  'SENR → OneRoster': converted(toRoster()),
}

/** Measurements whose memory must not grow with the file. */
export const rowLocal: readonly string[] = ['validate', 'SENR → SENR', 'SENR → common record, unmerged']
