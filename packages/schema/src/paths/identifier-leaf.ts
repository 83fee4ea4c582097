import { entities } from '../definitions/entities.ts'
import { spaceOf } from '../definitions/spaces.ts'
import type { EntityName } from '../entity-name.ts'
import { identifierSystem } from '../identifiers/systems.ts'
import type { Leaf } from './leaf.ts'
import { leavesOf } from './leaves-of.ts'

/** `identifiers[system]`, `identifiers[system@scope]` or, where the codec decides the system, `identifiers[*label]`. */
const identifierPath = /^identifiers\[((?:\*[0-9A-Za-z.@-]*)|(?:[a-z0-9.-]+(?:@[0-9A-Za-z._-]+)?))\]$/

/** An identifier of an unregistered system is protected, unless nothing else of the entity needs to be. */
const isPublic = (entity: EntityName): boolean => leavesOf(entity).every((leaf) => leaf.privacy === 'public')

/** The leaf of an identifier, whatever its system; systems are open to formats that the registry does not know. */
export const identifierLeaf = (entity: EntityName, path: string): Leaf | undefined => {
  const key = identifierPath.exec(path)?.[1]
  const field = entities[entity].fields.identifiers
  const member = field?.members?.value
  if (key === undefined || field === undefined || member === undefined) return undefined
  const privacy = identifierSystem(key)?.privacy ?? (isPublic(entity) ? 'public' : 'direct-identifier')
  return { path, entity: spaceOf(entity), type: 'text', privacy, unit: path, field, member, key }
}
