import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { type InputFile, inputFile } from '@nrec-align/io'
import { type EntityName, entityNames } from '@nrec-align/schema'

/** Records of the common record in memory, by the file in which they would stand: a student is among the persons, a school among the organizations. */
export type RecordsInMemory = { readonly [E in EntityName]?: readonly object[] }

/** A common record: a folder as `convert` writes it, of lines or Parquet, its files, or its records. */
export type RecordSource = string | readonly InputFile[] | RecordsInMemory

/** A file of the common record, where the database can read it. */
export interface RecordFile {
  readonly entity: EntityName
  readonly isParquet: boolean
  /** The place in the file system. */
  readonly path: string
  /** The place inside the record, for messages. */
  readonly name: string
}

const extension = /\.(ndjson|parquet)$/

/** `enrollment.ndjson`, `enrollment.parquet` and `enrollment/schoolYear=2025/part-0.parquet` hold enrollments; what is in `facets` does not. */
const entityOf = (name: string): EntityName | undefined => {
  const parts = name.split('/').map((part) => part.replace(extension, ''))
  return parts.includes('facets') ? undefined : entityNames.find((entity) => parts.includes(entity))
}

const recordFile = (name: string, path: string): readonly RecordFile[] => {
  const entity = extension.test(name) ? entityOf(name) : undefined
  return entity === undefined ? [] : [{ entity, isParquet: name.endsWith('.parquet'), path, name }]
}

const filesIn = async (folder: string): Promise<readonly RecordFile[]> => {
  const names = await readdir(folder, { recursive: true })
  return names.sort().flatMap((name) => recordFile(name.split(sep).join('/'), join(folder, name)))
}

const yearFolder = /(?:^|\/)(schoolYear=[0-9]{4})\//

/** Copies files to where the database can read them, a folder each, as names may repeat and may try to lead elsewhere. */
const copied = async (files: readonly InputFile[], scratch: string): Promise<readonly RecordFile[]> => {
  const records: RecordFile[] = []
  for (const [index, file] of files.entries()) {
    const [, kind] = extension.exec(file.path) ?? []
    const folder = join(scratch, 'records', String(index), yearFolder.exec(file.path)?.[1] ?? 'records')
    const [record] = recordFile(file.path, join(folder, `records.${kind}`))
    if (record === undefined) continue
    await mkdir(folder, { recursive: true })
    await writeFile(record.path, file.open() as AsyncIterable<Uint8Array>, { flag: 'wx', mode: 0o600 })
    records.push(record)
  }
  return records
}

const encoded = (records: readonly object[]): Uint8Array =>
  new TextEncoder().encode(records.map((record) => `${JSON.stringify(record)}\n`).join(''))

const isFiles = (records: RecordsInMemory | readonly InputFile[]): records is readonly InputFile[] =>
  Array.isArray(records)

const filesOf = (records: RecordsInMemory): readonly InputFile[] =>
  Object.entries(records).map(([entity, all]) => inputFile(`${entity}.ndjson`, encoded(all)))

/** Finds the files of a common record: in a folder, given as they are, or made of records in memory. */
export const recordFiles = (records: RecordSource, scratch: string): Promise<readonly RecordFile[]> => {
  if (typeof records === 'string') return filesIn(records)
  return copied(isFiles(records) ? records : filesOf(records), scratch)
}
