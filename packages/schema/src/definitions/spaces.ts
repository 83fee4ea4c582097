import type { EntityName } from '../entity-name.ts'

/** The entities that live in the id space of another. */
const bases: { readonly [E in EntityName]?: EntityName } = {
  student: 'person',
  school: 'organization',
  district: 'organization',
  partner: 'organization',
}

/**
 * Names the id space of an entity: `person` for a student, `organization` for a school, district or partner, else itself.
 *
 * @param entity the name of an entity
 * @example
 * ```ts
 * import { spaceOf } from '@nrec-align/schema'
 *
 * console.assert(spaceOf('district') === 'organization')
 * ```
 */
export const spaceOf = (entity: EntityName): EntityName => bases[entity] ?? entity

export const subtypesOf = (space: EntityName): readonly EntityName[] =>
  (Object.keys(bases) as EntityName[]).filter((entity) => bases[entity] === space)
