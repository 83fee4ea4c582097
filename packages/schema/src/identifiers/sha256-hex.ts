import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex } from '@noble/hashes/utils'

/** The digest in JavaScript, the same in every runtime. */
export const portableSha256Hex = (text: string): string => bytesToHex(sha256(text))

/** The runtime's own one-shot hash: ids are made a million at a time, and it is about five times faster. */
const native = globalThis.process?.getBuiltinModule?.('node:crypto')?.hash

/** SHA-256 of a text in UTF-8 as 64 hexadecimal digits. */
export const sha256Hex = (text: string): string =>
  native === undefined ? portableSha256Hex(text) : native('sha256', text, 'hex')
