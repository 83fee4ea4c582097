import { createReadStream } from 'node:fs'
import { validate } from '@nrec-align/convert'
import { convertFolder, type FolderRequest } from '@nrec-align/convert/node'
import { calpads } from '@nrec-align/format-calpads'
import { edFi } from '@nrec-align/format-ed-fi'
import { oneroster } from '@nrec-align/format-oneroster'
import { staar } from '@nrec-align/format-staar'
import { inputFile } from '@nrec-align/io'
import { inputsFrom } from '@nrec-align/io/node'
import type { FormatInstance } from '@nrec-align/mapping'
import papaparse from 'papaparse'
import { protectedFigures } from './protected-figures.ts'
import { organizationsTable, writeSenrFile } from './senr-file.ts'
import { writeStaarFile } from './staar-file.ts'
import { writeStateFigures } from './state-figures.ts'
import { writeStudentXml } from './student-xml-file.ts'

/** Does one piece of work on a large file, writing what it makes into a folder; returns the records it read. */
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
  (from: FormatInstance): Measurement =>
  async (file) =>
    (await validate(from, await inputsFrom(file))).dispositions.read.converted

const converted =
  (from: FormatInstance, request: Omit<FolderRequest, 'sources' | 'out'>): Measurement =>
  async (file, out) => {
    const report = await convertFolder({ ...request, sources: [{ from, input: await inputsFrom(file) }], out })
    return report.sources.find(({ format }) => format === from.format.id)?.files[0]?.converted ?? 0
  }

const toRoster = (): Omit<FolderRequest, 'sources' | 'out'> => ({
  to: oneroster({
    options: { source: 'bench', schoolIdentifierSystem: 'us-ca.cds', districtIdentifierSystem: 'us-ca.cd' },
  }),
  tables: { organizations: inputFile('organizations.csv', organizationsTable()) },
})

/** A large file of made-up records, and what is measured with it. */
export interface LargeFile {
  readonly what: string
  readonly name: string
  /** How many records it has beside a million rows of SENR. */
  readonly share: number
  readonly write: (path: string, rows: number) => Promise<void>
  /** In the order in which they are shown. */
  readonly measurements: Readonly<Record<string, Measurement>>
  /** Measurements whose memory must not grow with the file. */
  readonly rowLocal: readonly string[]
}

const edFiHost = edFi({ options: { host: 'bench' } })

/** Every large file, in the order in which they are measured. */
export const largeFiles: readonly LargeFile[] = [
  {
    what: 'SENR rows',
    name: 'SENR.txt',
    share: 1,
    write: writeSenrFile,
    measurements: {
      'bytes alone': bytesAlone,
      'papaparse alone': papaparseAlone,
      validate: validated(calpads()),
      'SENR → SENR': converted(calpads(), { to: calpads() }),
      'SENR → common record, unmerged': converted(calpads(), { to: 'canonical', unmerged: true }),
      'SENR → common record': converted(calpads(), { to: 'canonical' }),
      'SENR → OneRoster': converted(calpads(), toRoster()),
    },
    rowLocal: ['validate', 'SENR → SENR', 'SENR → common record, unmerged'],
  },
  {
    what: 'students of Ed-Fi in XML',
    name: 'Student.xml',
    share: 1,
    write: writeStudentXml,
    measurements: {
      'validate XML': validated(edFiHost),
      'XML → common record, unmerged': converted(edFiHost, { to: 'canonical', unmerged: true }),
      'XML → common record': converted(edFiHost, { to: 'canonical' }),
    },
    rowLocal: ['validate XML'],
  },
  {
    what: 'records of STAAR',
    name: 'STAAR.txt',
    share: 0.1,
    write: writeStaarFile,
    measurements: {
      'validate STAAR': validated(staar()),
      'STAAR → common record, unmerged': converted(staar(), { to: 'canonical', unmerged: true }),
      'STAAR → common record': converted(staar(), { to: 'canonical' }),
    },
    rowLocal: [],
  },
  {
    what: 'figures of schools',
    name: 'figures.json',
    share: 0.036,
    write: writeStateFigures,
    measurements: { protect: protectedFigures },
    rowLocal: [],
  },
]

/** Every measurement by its name. */
export const measurements: Readonly<Record<string, Measurement>> = Object.assign(
  {},
  ...largeFiles.map((one) => one.measurements),
)
