import { type EntityName, entityId, flatten, identifierSystem, naturalKeyId, naturalKeyParts } from '@nrec-align/schema'

/** One record of the common model as a plain object; a test holds every one of them against the published schemas. */
export type CommonRecord = Readonly<Record<string, unknown>> & { readonly id: string }

/** One identifier of a record. */
export interface KnownAs {
  readonly system: string
  readonly value: string
}

/** Drops the members that are `undefined`: an absent value has no member. */
const withoutAbsent = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

const rankOf = ({ system }: KnownAs): number => identifierSystem(system)?.rank ?? Number.MAX_SAFE_INTEGER

/** Makes a record of a person, a body or anything else that has identifiers: its id is that of the preferred one. */
export const identified = (
  identifiers: readonly KnownAs[],
  fields: Readonly<Record<string, unknown>>,
): CommonRecord => {
  const [first] = identifiers.toSorted(
    (one, other) => rankOf(one) - rankOf(other) || (one.system < other.system ? -1 : 1),
  )
  if (first === undefined) throw new RangeError('a record without identifiers has its id from its natural key')
  return { id: entityId(first.system, first.value), identifiers, ...withoutAbsent(fields) }
}

/** Makes a record that only its natural key tells apart. */
export const keyed = (entity: EntityName, fields: Readonly<Record<string, unknown>>): CommonRecord => {
  const known = withoutAbsent(fields)
  const texts = new Map(flatten(entity, known))
  const parts = naturalKeyParts(entity, (path) => texts.get(path))
  if (parts === undefined) throw new RangeError(`a record (${entity}) without any part of its natural key has no id`)
  return { id: naturalKeyId(entity, parts), ...known }
}
