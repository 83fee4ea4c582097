import type { FormatInstance, RecordReader } from '@nrec-align/mapping'
import type { EntityName, EntityRecords } from '@nrec-align/schema'
import { asInputFiles, type Input } from '../input.ts'
import { isDeleted } from '../pipeline/load.ts'
import { openSource } from '../pipeline/open-source.ts'
import { prepareRun, readTables } from '../pipeline/prepare.ts'
import { FileRun, type RecordTaker } from '../pipeline/read-file.ts'
import { filesToRead } from '../pipeline/source.ts'
import type { ValidateOptions } from '../validate.ts'
import { type EntityValue, entityValue } from './entity-value.ts'
import { Pulled } from './pulled.ts'

/** What one record of a file says about one entity, and whether it asks to keep it or to remove it. */
export interface EntityChange<E extends keyof EntityRecords> {
  /** Nested and typed as in the common record; what the record does not say is absent. */
  readonly value: EntityValue<E>
  readonly change: 'upsert' | 'delete'
}

/** Files that can be read as entities. */
export interface Reading {
  /** @param name such as `Student`, `Enrollment`, `Organization` */
  entities<N extends Capitalize<EntityName>>(name: N): AsyncIterable<EntityChange<Uncapitalize<N> & EntityName>>
}

const uncapitalized = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`

/** Hands over what each record says about one kind of entity. */
const picking = <E extends EntityName>(entity: E, pulled: Pulled<EntityChange<E>>): RecordTaker => ({
  take: (reader: RecordReader) => {
    const deletes = reader.owner !== undefined && isDeleted(reader.owner)
    reader.emit((plan) => {
      for (let index = 0; index < plan.nodes.length; index += 1) {
        if (plan.nodes[index]?.entity !== entity || (deletes && (index > 0 || plan !== reader.owner))) continue
        const value = entityValue(plan, index, entity)
        if (value !== undefined) pulled.push({ value, change: deletes ? 'delete' : 'upsert' })
      }
    })
    return undefined
  },
  ready: () => pulled.drained(),
})

/**
 * Reads files as typed entities, one for each record that says something about one, in the order of the files.
 *
 * Nothing is combined: a student of whom three records speak comes three times, each time with what that record says, which
 * suits a database that updates what it is given. Memory does not grow with the files. Records that would be set aside are
 * left out; `options.onIssue` hears of them.
 *
 * @param format the format of the files, with version and options
 * @param input one file or several; a ZIP is unpacked
 * @param options tables, codes and policies
 * @returns the files; nothing is read before the first entity is asked for, and each call of `entities` reads them anew
 * @throws {InputError} from the iteration, when a file cannot be read at all
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { read } from '@nrec-align/convert'
 * import { oneroster } from '@nrec-align/format-oneroster'
 * import { inputFile } from '@nrec-align/io'
 *
 * const orgs = inputFile('orgs.csv', 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\r\no-1,,,Example School,school,,\r\n')
 * for await (const { value, change } of read(oneroster(), orgs).entities('School')) {
 *   assert.equal(value.name, 'Example School')
 *   assert.equal(change, 'upsert')
 * }
 * ```
 */
export const read = (
  format: FormatInstance,
  input: Input | readonly Input[],
  options: ValidateOptions = {},
): Reading => ({
  entities: (name) => changes(format, input, options, uncapitalized(name) as never),
})

async function* changes<E extends EntityName>(
  format: FormatInstance,
  input: Input | readonly Input[],
  options: ValidateOptions,
  entity: E,
): AsyncGenerator<EntityChange<E>> {
  const stop = new AbortController()
  const signal = options.signal === undefined ? stop.signal : AbortSignal.any([stop.signal, options.signal])
  const pulled = new Pulled<EntityChange<E>>()
  pulled.madeBy(readAll(format, asInputFiles(input), { ...options, signal }, picking(entity, pulled)))
  try {
    yield* pulled.taken()
  } finally {
    stop.abort()
    pulled.stop()
  }
}

const readAll = async (
  format: FormatInstance,
  input: ReturnType<typeof asInputFiles>,
  options: ValidateOptions,
  taker: RecordTaker,
): Promise<void> => {
  const tables = await readTables(options.tables ?? {}, [format])
  const context = await prepareRun(options, tables.rows, undefined)
  const { name, variant } = options
  const source = await openSource({
    from: format,
    input,
    ...(name === undefined ? {} : { name }),
    ...(variant === undefined ? {} : { variant }),
  })
  for (const files of filesToRead(source.files)) {
    const run = await FileRun.open(context, source, files)
    await run.read(run.parts.map(() => taker))
  }
}
