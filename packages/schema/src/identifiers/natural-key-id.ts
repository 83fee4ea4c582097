import type { EntityName } from '../entity-name.ts'
import { sha256Hex } from './sha256-hex.ts'
/**
 * Writes the id of a record that has no identifier of its own: `<entity>/<32 hex digits>`.
 *
 * The digits are the first half of the SHA-256 of the parts joined by U+001F.
 *
 * @param entity the entity of the record
 * @param parts the parts of its natural key in order, references resolved to ids; an absent part is the empty string
 * @example
 * ```ts
 * import { naturalKeyId } from '@nrec-align/schema'
 *
 * const id = naturalKeyId('enrollment', ['us-ca.ssid/1234567890', 'us-ca.cds/19647330100001', '2024-08-14', 'primary'])
 * console.assert(/^enrollment\/[0-9a-f]{32}$/.test(id))
 * ```
 */
export const naturalKeyId = (entity: EntityName, parts: readonly string[]): string =>
  `${entity}/${sha256Hex(parts.join('\u001f')).slice(0, 32)}`
