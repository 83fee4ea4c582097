/**
 * A number from 0 up to 2^32 that depends on nothing but the texts: the same for the same seed, person and field,
 * in whatever order and file they are asked for.
 */
export const numberFor = (...texts: readonly (string | number)[]): number => {
  let hash = 0x811c9dc5
  for (const text of texts) {
    const marked = `${text}\u001f`
    for (let index = 0; index < marked.length; index += 1) hash = Math.imul(hash ^ marked.charCodeAt(index), 0x01000193)
  }
  // Without a last mixing, texts that differ in their last character give neighbouring numbers.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** One item of a list, by a number; `undefined` of an empty list. */
export const itemAt = <T>(items: readonly T[], number: number): T | undefined =>
  items[number % Math.max(items.length, 1)]
