import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { CommonDestination, CommonFiles, Destination } from '@nrec-align/convert'
import type { ByteSink, InputFile } from '@nrec-align/io'
import { inputsFrom, outputFile } from '@nrec-align/io/node'
import { type EntityName, entities, entityNames } from '@nrec-align/schema'
import { duckdb } from '../dialect/duckdb.ts'
import { quotedName, quotedText } from '../dialect/quote.ts'
import { type Database, type DatabaseOptions, openDatabase } from './database.ts'
import { writingFailed } from './failure.ts'
import { readLines } from './read-lines.ts'

/** How the common record is written as Parquet. */
export interface ParquetOptions extends DatabaseOptions {
  /** Puts the records of each school year into a folder of their own, for entities that have one. */
  readonly bySchoolYear?: boolean
}

const SCHOOL_YEAR = 'schoolYear'

const entityOf = (path: string): EntityName | undefined => entityNames.find((name) => path === `${name}.ndjson`)

const copyStatement = (entity: EntityName, lines: string, folder: string, bySchoolYear: boolean): string => {
  const isSplit = bySchoolYear && SCHOOL_YEAR in entities[entity].fields
  const options = isSplit ? `, PARTITION_BY (${quotedName(duckdb, SCHOOL_YEAR)})` : ''
  const target = isSplit ? folder : join(folder, 'data_0.parquet')
  return `COPY (SELECT * FROM ${readLines(entity, [lines])})
TO ${quotedText(duckdb, target)} (FORMAT parquet, COMPRESSION zstd${options})`
}

const copyInto = async (sink: ByteSink, file: InputFile): Promise<void> => {
  for await (const chunk of file.open() as AsyncIterable<Uint8Array>) await sink.write(chunk)
  await sink.close()
}

class ParquetDestination implements CommonDestination {
  private readonly files: Destination
  private readonly options: ParquetOptions
  private readonly database: Promise<Database>
  private readonly lines = new Map<EntityName, string>()

  constructor(files: Destination, options: ParquetOptions) {
    this.files = files
    this.options = options
    this.database = openDatabase(options)
    this.database.catch(() => undefined)
  }

  create(path: string): ByteSink {
    const entity = entityOf(path)
    if (entity === undefined) return this.files.create(path)
    const begun = this.database.then(({ scratch }) => {
      const file = join(scratch.path, path)
      this.lines.set(entity, file)
      return outputFile(file)
    })
    begun.catch(() => undefined)
    return { write: async (chunk) => (await begun).write(chunk), close: async () => (await begun).close() }
  }

  pathOf(path: string): string {
    const entity = entityOf(path)
    return entity === undefined ? path : `${entity}/`
  }

  async close(): Promise<void> {
    const database = await this.database
    for (const [entity, lines] of this.lines) {
      const folder = join(database.scratch.path, entity)
      await mkdir(folder)
      try {
        await database.run(copyStatement(entity, lines, folder, this.options.bySchoolYear === true))
      } catch (error) {
        throw writingFailed(`${entity}/`, error)
      }
      for (const file of await inputsFrom(folder))
        await copyInto(this.files.create(`${entity}/${file.path.replace('data_', 'part-')}`), file)
    }
  }

  async release(): Promise<void> {
    const database = await this.database.catch(() => undefined)
    database?.close()
  }
}

/**
 * Writes the common record as Parquet: one folder an entity, columns named and nested as in the record, dates and numbers as
 * such, decimals with all their digits.
 *
 * Lines are kept in the temporary folder first, then the embedded database writes them in one pass within `memoryLimit`.
 *
 * @param options what the database may use, and whether school years get folders of their own
 * @returns what `convert` takes for `as`
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { convert } from '@nrec-align/convert'
 * import { inputFile } from '@nrec-align/io'
 * import { parquetFiles } from '@nrec-align/sql/duckdb'
 *
 * const people = inputFile('person.ndjson', '{"id":"local@d1/1","firstName":"Testa"}\n')
 * const { outputs, report } = convert({
 *   sources: [{ from: 'canonical', input: [people] }],
 *   to: 'canonical',
 *   as: parquetFiles({ memoryLimit: '500MB' }),
 * })
 * const names: string[] = []
 * for await (const { name, stream } of outputs) {
 *   names.push(name)
 *   await new Response(stream).arrayBuffer()
 * }
 * await report
 * assert.ok(names.includes('data/person/part-0.parquet'))
 * ```
 */
export const parquetFiles =
  (options: ParquetOptions = {}): CommonFiles =>
  (files) =>
    new ParquetDestination(files, options)
