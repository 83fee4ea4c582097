import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { calpads } from '@nrec-align/format-calpads'
import { type DelimitedReader, openDelimited } from '@nrec-align/io'
import { inputsFrom } from '@nrec-align/io/node'
import { decodeSql, type StageRecord } from '@nrec-align/sql'
import { decodeToParquet } from '@nrec-align/sql/duckdb'
import type { Measurement } from './measurement.ts'

async function* batches(reader: DelimitedReader): AsyncGenerator<readonly StageRecord[]> {
  for await (const batch of reader.records())
    yield batch.cells.map((cells, index) => ({ record: batch.number(index), cells }))
}

/** The structural layer hands over numbered texts, and one statement decodes them into Parquet. */
export const decodedBySql =
  (memoryLimit: string): Measurement =>
  async (folder, out) => {
    await mkdir(out, { recursive: true })
    const result = decodeSql(calpads(), 'senr')
    const [input] = await inputsFrom(join(folder, 'SENR.txt'))
    if ('refusals' in result || input === undefined) throw new Error('SENR is decoded as SQL')
    const reader = await openDelimited(input, { delimiters: ['^'], quote: '', header: false })
    const targets = { records: join(out, 'senr.parquet'), issues: join(out, 'issues.parquet') }
    return (await decodeToParquet(result.program, batches(reader), targets, { memoryLimit })).converted
  }
