import { entities } from '../definitions/entities.ts'
import type { EntityName } from '../entity-name.ts'
import { leavesOf } from './leaves-of.ts'

type Read = (path: string) => string | undefined

/** A field of one leaf is its text; a group is every leaf it has, each after its path. */
const partOf = (entity: EntityName, field: string, read: Read): string | undefined => {
  const whole = read(field)
  if (whole !== undefined) return whole
  const leaves = leavesOf(entity).filter((leaf) => leaf.field.name === field && leaf.path !== field)
  const known = leaves.flatMap(({ path }) => {
    const text = read(path)
    return text === undefined ? [] : [`${path}=${text}`]
  })
  return known.length === 0 ? undefined : known.join('\u001e')
}

/**
 * Reads the parts of the natural key of a record.
 *
 * @param entity the entity of the record
 * @param read gives the text of a leaf, references resolved to ids
 * @returns one text a part, the first alternative that is known, else the empty string;
 *   `undefined` where the entity has no natural key or the record knows no part of it
 * @example
 * ```ts
 * import { naturalKeyParts } from '@nrec-align/schema'
 *
 * const record = new Map([['student', 'us-ca.ssid/1234567890'], ['school', 'us-ca.cds/19647330100001'], ['schoolYear', '2025']])
 * const parts = naturalKeyParts('enrollment', (path) => record.get(path))
 * console.assert(parts?.join() === 'us-ca.ssid/1234567890,us-ca.cds/19647330100001,2025,')
 * ```
 */
export const naturalKeyParts = (entity: EntityName, read: Read): string[] | undefined => {
  const parts = entities[entity].naturalKey?.map((alternatives) => {
    for (const field of alternatives) {
      const part = partOf(entity, field, read)
      if (part !== undefined) return part
    }
    return ''
  })
  return parts?.some((part) => part !== '') ? parts : undefined
}
