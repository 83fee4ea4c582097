import { type EntityName, entityNames, flatten } from '@nrec-align/schema'
import type { CommonRecord, KnownAs } from '../common-record.ts'

/** A common record taken apart. */
export interface TakenRecord {
  readonly id: string
  /** The space of the record. */
  readonly space: EntityName
  /** The entity it is judged as: its subtype, where it has one. */
  readonly entity: EntityName
  readonly identifiers: readonly KnownAs[]
  /** Text by path; identifiers by their systems. */
  readonly texts: ReadonlyMap<string, string>
}

/** Records by space. */
export type CommonData = ReadonlyMap<EntityName, readonly TakenRecord[]>

const subtypes = ['student', 'school', 'district', 'partner'] as const

const taken = (space: EntityName, record: CommonRecord): TakenRecord => ({
  id: record.id,
  space,
  entity: subtypes.find((subtype) => subtype !== space && typeof record[subtype] === 'object') ?? space,
  identifiers: (record['identifiers'] ?? []) as readonly KnownAs[],
  texts: new Map(flatten(space, record).filter(([path]) => path !== 'declaredMissing')),
})

/** The records of a folder of the common model. */
export const commonData = (files: ReadonlyMap<string, Uint8Array>): CommonData =>
  new Map(
    entityNames.flatMap((space) => {
      const bytes = files.get(`${space}.ndjson`)
      if (bytes === undefined) return []
      const lines = new TextDecoder().decode(bytes).split('\n')
      return [[space, lines.flatMap((line) => (line === '' ? [] : [taken(space, JSON.parse(line) as CommonRecord)]))]]
    }),
  )
