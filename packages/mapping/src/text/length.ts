/**
 * Counts code points, the unit of every length in a declaration.
 *
 * @example
 * ```ts
 * import { lengthOf } from '@nrec-align/mapping'
 * console.assert(lengthOf('né') === 2)
 * ```
 */
export const lengthOf = (text: string): number => {
  let count = text.length
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code >= 0xd800 && code <= 0xdbff) count -= 1
  }
  return count
}
