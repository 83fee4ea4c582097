import { type FormatFunction, homesOf } from '@nrec-align/mapping'
import type { EntityName } from '@nrec-align/schema'

/** Ids of the formats that read each field of the common record, by entity and the field's own name. */
export type Fillers = ReadonlyMap<EntityName, ReadonlyMap<string, readonly string[]>>

/** Looks through every version of every format for the columns that fill a field. */
export const fillersOf = (formats: readonly FormatFunction[]): Fillers => {
  const found = new Map<EntityName, Map<string, string[]>>()
  for (const define of formats) {
    for (const { version } of define.format.versions) {
      for (const { entity, leaf } of homesOf(define({ version }), 'read')) {
        const [field = leaf] = leaf.split(/[.[]/)
        const fields = found.get(entity) ?? new Map<string, string[]>()
        const ids = fields.get(field) ?? []
        if (!ids.includes(define.format.id)) ids.push(define.format.id)
        found.set(entity, fields.set(field, ids))
      }
    }
  }
  return found
}
