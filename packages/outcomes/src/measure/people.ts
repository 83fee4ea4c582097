import { leafOf } from '@nrec-align/schema'
import type { Conditions } from './condition.ts'
import type { PersonEntity } from './person-entity.ts'

/** The people of whom the common record holds a record of one entity that meets the conditions, within the period of the figure. */
export interface People {
  readonly entity: PersonEntity
  readonly where: Conditions
}

/**
 * Names people by the records they have.
 *
 * @param entity - An entity each of whose records is about a person.
 * @param where - Conditions by leaf path of that entity; a record meets all of them. None: every record.
 * @throws RangeError for a path that the entity does not have.
 *
 * @example
 * ```ts
 * import { people } from '@nrec-align/outcomes'
 *
 * const seniors = people('enrollment', { gradeLevel: '12' })
 * console.assert(seniors.where['gradeLevel'] === '12')
 * ```
 */
export const people = (entity: PersonEntity, where: Conditions = {}): People => {
  for (const path of Object.keys(where))
    if (leafOf(entity, path) === undefined) throw new RangeError(`${entity} has no field ${path}`)
  return { entity, where }
}
