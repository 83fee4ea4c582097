import type { EntityName } from '../entity-name.ts'
import { declaredField } from './declared-field.ts'
import { identifierLeaf } from './identifier-leaf.ts'
import type { Leaf } from './leaf.ts'
import { leavesOf } from './leaves-of.ts'

const indexes = new Map<EntityName, ReadonlyMap<string, Leaf>>()

const indexOf = (entity: EntityName): ReadonlyMap<string, Leaf> => {
  const known = indexes.get(entity)
  if (known !== undefined) return known
  const index = new Map(leavesOf(entity).map((leaf) => [leaf.path, leaf]))
  indexes.set(entity, index)
  return index
}

/** `declaredMissing[races]`: whether the source declares that field unknown. */
const declaredMissingLeaf = (entity: EntityName, path: string): Leaf | undefined => {
  const key = declaredField(path)
  const list = indexOf(entity).get('declaredMissing')
  return key === undefined || list === undefined || !indexOf(entity).has(key)
    ? undefined
    : { ...list, path, type: 'boolean', key }
}

/**
 * Finds the leaf that a path names.
 *
 * @param entity the entity at which the path begins
 * @param path a leaf path such as `birthDate`, `birthPlace.city`, `otherNames[alias].firstName`,
 *   `identifiers[us-ca.ssid]` or `student`; paths behind a reference are not leaf paths
 * @returns the leaf, or `undefined` where the entity has no such leaf
 * @example
 * ```ts
 * import { leafOf } from '@nrec-align/schema'
 *
 * console.assert(leafOf('person', 'otherNames[alias].firstName')?.unit === 'otherNames')
 * console.assert(leafOf('enrollment', 'student')?.target === 'student')
 * console.assert(leafOf('person', 'birthday') === undefined)
 * ```
 */
export const leafOf = (entity: EntityName, path: string): Leaf | undefined =>
  indexOf(entity).get(path) ?? identifierLeaf(entity, path) ?? declaredMissingLeaf(entity, path)
