import { type InputFile, inputFile } from '@nrec-align/io'
import type { EntityName } from '@nrec-align/schema'
import type { CommonRecord } from './common-record.ts'

/** The records as a folder of the common model: `canonical.json`, and a line a record in one file an entity. */
export const commonFolder = (records: ReadonlyMap<EntityName, readonly CommonRecord[]>): readonly InputFile[] => {
  const counts = Object.fromEntries([...records].map(([entity, own]) => [entity, own.length]))
  const page = { modelVersion: '1', counts, sources: ['synthetic-district'], options: {} }
  return [
    inputFile('canonical.json', `${JSON.stringify(page, undefined, 2)}\n`),
    ...[...records].map(([entity, own]) =>
      inputFile(`${entity}.ndjson`, own.map((record) => `${JSON.stringify(record)}\n`).join('')),
    ),
  ]
}
