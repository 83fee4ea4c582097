import { leafOf, type Paths } from '@nrec-align/schema'
import type { Conditions, FieldCondition } from './condition.ts'
import type { PersonEntity } from './person-entity.ts'

/** The people of whom the common record holds a record of one entity that meets the conditions, within the period of the figure. */
export interface People {
  readonly entity: PersonEntity
  readonly where: Conditions
}

type ConditionsOn<E extends PersonEntity> = { readonly [P in keyof Paths[E] & string]?: FieldCondition }

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
export function people<E extends PersonEntity>(entity: E, where?: ConditionsOn<E>): People
export function people(entity: PersonEntity, where: object = {}): People {
  for (const path of Object.keys(where))
    if (leafOf(entity, path) === undefined) throw new RangeError(`${entity} has no field ${path}`)
  return { entity, where: where as Conditions }
}
