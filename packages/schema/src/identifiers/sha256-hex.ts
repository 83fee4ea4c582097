import { hmac } from '@noble/hashes/hmac'
import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex } from '@noble/hashes/utils'

/** The digest in JavaScript, the same in every runtime. */
export const portableSha256Hex = (text: string): string => bytesToHex(sha256(text))

/** The runtime's own one-shot hash: ids are made a million at a time, and it is about five times faster. */
const native = globalThis.process?.getBuiltinModule?.('node:crypto')?.hash

/** SHA-256 of a text in UTF-8 as 64 hexadecimal digits. */
export const sha256Hex = (text: string): string =>
  native === undefined ? portableSha256Hex(text) : native('sha256', text, 'hex')

/**
 * HMAC-SHA-256 of a text under a key, both in UTF-8, as 64 hexadecimal digits.
 *
 * @param key any text; whoever knows it can test guesses
 * @param text what is hashed
 * @see https://www.rfc-editor.org/rfc/rfc2104
 * @example
 * ```ts
 * import { keyedSha256Hex } from '@nrec-align/schema'
 *
 * console.assert(keyedSha256Hex('key', 'text').length === 64)
 * ```
 */
export const keyedSha256Hex = (key: string, text: string): string =>
  bytesToHex(hmac(sha256, new TextEncoder().encode(key), new TextEncoder().encode(text)))
