import { sha256Hex } from './sha256-hex.ts'

const VARIANT = ['8', '9', 'a', 'b'] as const

/**
 * Makes a UUID out of a text, always the same one: version 8 of RFC 9562, its other bits the first of the SHA-256 of the text.
 *
 * @param text whatever tells one thing from every other, such as the id of a record
 * @returns 36 characters in lower case
 * @see RFC 9562, section 5.8 and appendix B.2
 * @example
 * ```ts
 * import { uuidOf } from '@nrec-align/schema'
 *
 * console.assert(uuidOf('local@d1/7') === uuidOf('local@d1/7'))
 * console.assert(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(uuidOf('local@d1/7')))
 * ```
 */
export const uuidOf = (text: string): string => {
  const digits = sha256Hex(text)
  const variant = VARIANT[Number.parseInt(digits.charAt(16), 16) % 4] ?? VARIANT[0]
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    variant + digits.slice(17, 20),
    digits.slice(20, 32),
  ].join('-')
}
