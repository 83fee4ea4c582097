import { tmpdir } from 'node:os'
import type { DecodedPart, Decoder } from '@nrec-align/convert'
import { type DecodeResult, decodeSql } from '../../decode/decode-sql.ts'
import { type DatabaseOptions, openDatabase } from '../database.ts'
import { DuckDbDecoding } from './duck-db-decoding.ts'

const resultOf = ({ instance, layout, columns, mode, run }: DecodedPart): DecodeResult =>
  decodeSql(instance, layout.id, { columns, ...(mode === undefined ? {} : { mode }), run })

/**
 * Decodes the records of a run as SQL in an embedded DuckDB: give it to `convert` or `convertFolder` as `decoder`. Files,
 * findings and counts are the same as without it; layouts that SQL cannot decode are refused with every reason.
 *
 * It is a second reading of cells that shares no code with the first, and slower: each file is read twice. A record in which it
 * finds something is read row by row as well, for the wording; where the two find different things there, the run stops. A record
 * in which it finds nothing is not read again: that the reader of rows would find nothing either is what the tests compare.
 *
 * @param options memory and folder that the database may use
 * @see docs/decisions/0009-decoding-in-sql.md
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { convert } from '@nrec-align/convert'
 * import { sds } from '@nrec-align/format-sds'
 * import { inputFile } from '@nrec-align/io'
 * import { duckDbDecoder } from '@nrec-align/sql/duckdb'
 *
 * const header = 'sourcedId,orgSourcedId,title,code,schoolYearSourcedId,subject,grade'
 * const courses = inputFile('courses.csv', `${header}\r\ncourse-1,school-1,Sample,S1,,,10\r\n`)
 * const run = convert({
 *   sources: [{ from: sds(), input: [courses] }],
 *   to: 'canonical',
 *   decoder: duckDbDecoder({ memoryLimit: '500MB' }),
 * })
 * for await (const { stream } of run.outputs) await new Response(stream).arrayBuffer()
 * assert.equal((await run.report).dispositions.read.converted, 1)
 * ```
 */
export const duckDbDecoder = (options: DatabaseOptions = {}): Decoder => ({
  name: 'sql',
  refuses: (part) => {
    if (part.run.repair === true) return ['what is mended is mended row by row']
    const result = resultOf(part)
    return 'refusals' in result ? [...new Set(result.refusals.map(({ reason }) => reason))] : []
  },
  begin: async (part, reader) => {
    const result = resultOf(part)
    if ('refusals' in result) throw new TypeError(`${part.layout.id} is not decoded as SQL`)
    const { tempFolder = tmpdir() } = options
    const database = await openDatabase({ ...options, onDisk: true })
    return new DuckDbDecoding(database, tempFolder, part, result.program, reader)
  },
})
