import { readdirSync, readFileSync } from 'node:fs'
import { convert } from '@nrec-align/convert'
import { calpads } from '@nrec-align/format-calpads'
import { inputFile } from '@nrec-align/io'
import { ddl, sqlTables } from '@nrec-align/sql'
import type { Server } from './server.ts'

const district = new URL('../district-to-oneroster/data/', import.meta.url)

const filesIn = (folder: string) =>
  readdirSync(new URL(folder, district)).map((name) =>
    inputFile(name, new Uint8Array(readFileSync(new URL(folder + name, district)))),
  )

/** The common record of the made-up district, one CSV file a table. */
export const commonTables = async (): Promise<ReadonlyMap<string, string>> => {
  const tables = Object.fromEntries(filesIn('tables/').map((file) => [file.name.replace('.csv', ''), file]))
  const { outputs, report } = convert({
    sources: [{ from: calpads(), input: filesIn('calpads/') }],
    to: 'canonical',
    as: 'csv',
    tables,
  })
  const files = new Map<string, string>()
  for await (const { name, stream } of outputs) files.set(name.slice('data/'.length), await new Response(stream).text())
  await report
  return files
}

/**
 * Makes the tables and fills them, all in one transaction: references are checked at its end, so the order of the files does
 * not matter.
 *
 * @returns how many rows each table got
 */
export const load = (server: Server, files: ReadonlyMap<string, string>): ReadonlyMap<string, number> => {
  const tables = sqlTables().flatMap(({ name, file }) => {
    const text = files.get(file)
    return text === undefined ? [] : [[name, text] as const]
  })
  const copies = tables.map(([table, text]) => `COPY "${table}" FROM STDIN (FORMAT csv, HEADER);\n${text}\\.\r\n`)
  server.psql(`BEGIN;\n${ddl('postgres')}\n${copies.join('')}COMMIT;\n`)
  const counts = tables.map(([table]) => `SELECT '${table}', count(*) FROM "${table}";`)
  return new Map(
    server
      .psql(counts.join('\n'))
      .trim()
      .split('\n')
      .map((line) => {
        const [table = '', rows = '0'] = line.split('|')
        return [table, Number(rows)]
      }),
  )
}
