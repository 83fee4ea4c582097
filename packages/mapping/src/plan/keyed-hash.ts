import { keyedSha256Hex } from '@nrec-align/schema'

/**
 * Run option with the key by which secrets are hashed; runs with the same key give the same hashes.
 *
 * @example
 * ```ts
 * import { HASH_KEY } from '@nrec-align/mapping'
 * console.assert(HASH_KEY === 'hashKey')
 * ```
 */
export const HASH_KEY = 'hashKey'

/** A key that nobody knows, made when it is first needed: within one run records still match. */
const ownKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join('')

let runKey: string | undefined

/**
 * Hashes secrets that records are matched by, such as a social security number: with the key of the run option, otherwise
 * with one that lasts as long as the program and is never written down.
 *
 * @param options those of the run; `hashKey` is the key
 * @returns a function from a secret to 64 hexadecimal digits
 * @example
 * ```ts
 * import { keyedHash } from '@nrec-align/mapping'
 * const hash = keyedHash({ hashKey: 'example' })
 * console.assert(hash('999001234') === hash('999001234') && hash('999001234').length === 64)
 * ```
 */
export const keyedHash = (options: Readonly<Record<string, string>>): ((secret: string) => string) => {
  const given = options[HASH_KEY]
  return (secret) => {
    runKey ??= ownKey()
    return keyedSha256Hex(given ?? runKey, secret)
  }
}
