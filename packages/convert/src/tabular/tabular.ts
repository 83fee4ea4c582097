import { type EntityName, entityNames } from '@nrec-align/schema'
import type { Destination } from '../pipeline/context.ts'
import { EntitySink } from './entity-sink.ts'
import { tableKinds } from './table-files.ts'

/** How the folder of the common record is written. */
export type CommonForm = 'ndjson' | keyof typeof tableKinds

/** A destination for the files of the common record, in the form that was asked for. */
export interface CommonDestination extends Destination {
  /** Where the records of an entity are found. */
  pathOf(path: string): string
  close(): Promise<void>
}

const entityOf = (path: string): EntityName | undefined => entityNames.find((name) => path === `${name}.ndjson`)

/** Writes the files of the common record as they are, or as tables with every list in a table of its own. */
export const inForm = (files: Destination, form: CommonForm, spreadsheetSafe: boolean): CommonDestination => {
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
