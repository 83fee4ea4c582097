import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { InputFile } from '@nrec-align/io'
import { inputsFrom } from '@nrec-align/io/node'
import { type EntityName, entityNames } from '@nrec-align/schema'
import { UsageError } from '../failure.ts'

/** A common record, and of which entities there are records. */
export interface FoundRecord {
  /** The folder, which the database reads in place, or the files of a ZIP. */
  readonly records: string | readonly InputFile[]
  readonly entities: ReadonlySet<EntityName>
}

const extension = /\.(?:ndjson|parquet)$/

/** A file of the common record, by its name or by the folder that Parquet files are in. */
const entityOf = ({ path }: InputFile): EntityName | undefined => {
  if (!extension.test(path)) return undefined
  const parts = path.replace(extension, '').split('/')
  return parts.includes('facets') ? undefined : entityNames.find((name) => parts.includes(name))
}

/** The folder of the records: of a folder that `convert` made only what it converted, not what it set aside. */
const innerFolder = (path: string): string => (existsSync(join(path, 'data')) ? join(path, 'data') : path)

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/** Finds a common record in a folder or a ZIP. */
export const recordAt = async (path: string, typed: string): Promise<FoundRecord> => {
  const place = isFolder(path) ? innerFolder(path) : path
  const found = (await inputsFrom(place)).map((file) => ({ file, entity: entityOf(file) }))
  const own = found.filter(({ entity }) => entity !== undefined)
  if (own.length === 0) {
    const hint = 'Make one of your files: nrec-align convert <sources> --to canonical --out common'
    throw new UsageError('no-common-record', `${typed} holds no common record in lines or Parquet.`, hint)
  }
  return {
    records: isFolder(place) ? place : own.map(({ file }) => file),
    entities: new Set(own.flatMap(({ entity }) => entity ?? [])),
  }
}
