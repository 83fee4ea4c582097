import { entities } from '../definitions/entities.ts'
import type { FieldDefinition } from '../definitions/field-definition.ts'
import { spaceOf, subtypesOf } from '../definitions/spaces.ts'
import type { EntityName } from '../entity-name.ts'
import { fieldLeaves } from './field-leaves.ts'
import type { Leaf } from './leaf.ts'

const subtypeFields = (entity: EntityName): FieldDefinition[] =>
  subtypesOf(entity).flatMap((subtype) =>
    Object.values(entities[subtype].fields).filter((field) => field.subtype === subtype),
  )

const leavesByEntity = new Map<EntityName, readonly Leaf[]>()

const buildLeaves = (entity: EntityName): readonly Leaf[] =>
  [...Object.values(entities[entity].fields), ...subtypeFields(entity)]
    .filter((field) => !field.computed)
    .flatMap((field) => fieldLeaves(spaceOf(entity), field))

/**
 * Lists the leaves of an entity in dictionary order, those of every entity first; identifiers are left out.
 *
 * A base (`person`, `organization`) lists the leaves of its subtypes too, marked with `subtype`: one record holds them all.
 *
 * @param entity the name of an entity
 * @example
 * ```ts
 * import { leavesOf } from '@nrec-align/schema'
 *
 * const paths = leavesOf('student').map((leaf) => leaf.path)
 * console.assert(paths.includes('addresses[residence].city'))
 * ```
 */
export const leavesOf = (entity: EntityName): readonly Leaf[] => {
  const known = leavesByEntity.get(entity)
  if (known !== undefined) return known
  const leaves = buildLeaves(entity)
  leavesByEntity.set(entity, leaves)
  return leaves
}
