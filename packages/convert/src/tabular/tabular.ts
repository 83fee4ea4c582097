import { type EntityName, entityNames } from '@nrec-align/schema'
import type { Destination } from '../pipeline/context.ts'
import { EntitySink } from './entity-sink.ts'
import { tableKinds } from './table-files.ts'

/** A destination for the files of the common record, in the form that was asked for. */
export interface CommonDestination extends Destination {
  /** Where the records of an entity are found. */
  pathOf(path: string): string
  /** Completes what was written; nothing is created afterwards. */
  close(): Promise<void>
  /** Lets go of what the form holds besides its files, whether or not it was completed. */
  release?(): Promise<void>
}

/**
 * A form in which the common record is written that this package does not know, such as Parquet: it is given where files go,
 * and takes `<entity>.ndjson` for each entity, one record a line.
 */
export type CommonFiles = (files: Destination) => CommonDestination

/** How the folder of the common record is written. */
export type CommonForm = 'ndjson' | keyof typeof tableKinds | CommonFiles

const entityOf = (path: string): EntityName | undefined => entityNames.find((name) => path === `${name}.ndjson`)

/** Writes the files of the common record as they are, or as tables with every list in a table of its own. */
export const inForm = (files: Destination, form: CommonForm, spreadsheetSafe: boolean): CommonDestination => {
  if (typeof form === 'function') return form(files)
  if (form === 'ndjson')
    return { create: (path) => files.create(path), pathOf: (path) => path, close: async () => undefined }
  const tables = tableKinds[form](files, spreadsheetSafe)
  return {
    create: (path) => {
      const entity = entityOf(path)
      return entity === undefined ? files.create(path) : new EntitySink(tables, entity)
    },
    pathOf: (path) => {
      const entity = entityOf(path)
      return entity === undefined ? path : tables.pathOf(entity)
    },
    close: () => tables.close(),
  }
}
