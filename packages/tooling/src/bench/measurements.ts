import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { type ConvertRequest, convert } from '@nrec-align/convert'
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

const converted =
  (request: Omit<ConvertRequest, 'sources'>): Measurement =>
  async (file, out) => {
    const run = convert({ ...request, sources: [{ from: calpads(), input: await inputsFrom(file) }] })
    const saved: Promise<void>[] = []
    for await (const { name, stream } of run.outputs) saved.push(save(join(out, name), stream))
    await Promise.all(saved)
    return (await run.report).sources.find(({ format }) => format === 'calpads')?.files[0]?.converted ?? 0
  }

const save = async (path: string, stream: globalThis.ReadableStream<Uint8Array>): Promise<void> => {
  await mkdir(dirname(path), { recursive: true })
  await pipeline(Readable.fromWeb(stream as ReadableStream<Uint8Array>), createWriteStream(path))
}

const toRoster = (): Omit<ConvertRequest, 'sources'> => ({
  to: oneroster({
    options: { source: 'bench', schoolIdentifierSystem: 'us-ca.cds', districtIdentifierSystem: 'us-ca.cd' },
  }),
  tables: { organizations: inputFile('organizations.csv', organizationsTable()) },
})

/** Every measurement that reads the file, in the order in which they are shown. */
export const measurements: Readonly<Record<string, Measurement>> = {
  'bytes alone': bytesAlone,
  'papaparse alone': papaparseAlone,
  validate: converted({ to: calpads(), dryRun: true }),
  'SENR → SENR': converted({ to: calpads() }),
  'SENR → common record, unmerged': converted({ to: 'canonical', unmerged: true }),
  'SENR → common record': converted({ to: 'canonical' }),
  'SENR → OneRoster': converted(toRoster()),
}

/** Measurements whose memory must not grow with the file. */
export const rowLocal: readonly string[] = ['validate', 'SENR → SENR', 'SENR → common record, unmerged']
