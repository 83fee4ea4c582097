import type { Type } from 'io-ts'
import type { EntityRecords } from '../entities/records.ts'
import { schemas } from '../entities/schemas.ts'
import type { EntityName } from '../entity-name.ts'
import { fromZod } from './from-zod.ts'

/**
 * Gives the io-ts codec of an entity's complete record, derived from its zod schema.
 *
 * @param entity the name of an entity
 * @returns a codec whose `decode` gives all errors of a record, not the first
 * @example
 * ```ts
 * import { codecOf } from '@nrec-align/schema/io-ts'
 *
 * const decoded = codecOf('program').decode({ id: 'local/1', name: 'After-school tutoring' })
 * console.assert(decoded._tag === 'Right')
 * ```
 */
export const codecOf = <E extends EntityName>(entity: E): Type<EntityRecords[E]> =>
  fromZod(schemas[entity]) as Type<EntityRecords[E]>
