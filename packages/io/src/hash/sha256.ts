import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** A SHA-256 that is fed piece by piece. */
export interface Sha256 {
  update(bytes: Uint8Array): void
  /** The digest as 64 lower-case hexadecimal digits; to be called once, last. */
  hex(): string
}

/**
 * Starts a SHA-256: the runtime's own where it has one that can be fed piece by piece (Web Crypto cannot),
 * otherwise one in JavaScript, which is about ten times slower.
 */
export function startSha256(): Sha256 {
  const native = globalThis.process?.getBuiltinModule?.('node:crypto')
  if (native === undefined) return portableSha256()
  const hash = native.createHash('sha256')
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') }
}

/** The same digest without help from the runtime. */
export function portableSha256(): Sha256 {
  const hash = sha256.create()
  return { update: (bytes) => void hash.update(bytes), hex: () => bytesToHex(hash.digest()) }
}
