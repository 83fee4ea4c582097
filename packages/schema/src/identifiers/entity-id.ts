const unsafeInValue = /[^0-9A-Za-z.-]/gu
const unsafeInSystem = /[^0-9A-Za-z.@-]/gu
const unsafe = /[^0-9A-Za-z.-]/u
const utf8 = new TextEncoder()

/** Runs know few systems and make ids by the million: each name is escaped once. */
const safeSystems = new Map<string, string>()
const REMEMBERED = 10_000

const escapeCharacter = (character: string): string =>
  Array.from(utf8.encode(character), (byte) => `_${byte.toString(16).padStart(2, '0')}`).join('')

/**
 * Writes the id of a record that is known by an identifier: `<system>/<value>`.
 *
 * A character outside `0-9 A-Z a-z . -` becomes `_` and two lower-case hex digits for each of its UTF-8 bytes,
 * so that different identifiers never share an id; the `@` before a scope stays.
 *
 * @param system the name of the system, with its scope if it has one
 * @param value the identifier as issued
 * @example
 * ```ts
 * import { entityId } from '@nrec-align/schema'
 *
 * console.assert(entityId('us-ca.ssid', '1234567890') === 'us-ca.ssid/1234567890')
 * console.assert(entityId('local@d1', 'A/7') === 'local@d1/A_2f7')
 * ```
 */
export const entityId = (system: string, value: string): string => {
  let safe = safeSystems.get(system)
  if (safe === undefined) {
    safe = system.replace(unsafeInSystem, escapeCharacter)
    if (safeSystems.size < REMEMBERED) safeSystems.set(system, safe)
  }
  return `${safe}/${unsafe.test(value) ? value.replace(unsafeInValue, escapeCharacter) : value}`
}
