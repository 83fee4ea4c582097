const LONGEST = 40

/**
 * Shows the shape of a value without the value: letters become `A` and `a`, digits `9`, at most 40 characters.
 *
 * @example
 * ```ts
 * import { shapeOf } from '@nrec-align/mapping'
 * console.assert(shapeOf('Ana-1') === 'Aaa-9')
 * ```
 */
export const shapeOf = (value: string): string => {
  const shown = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value
  return shown
    .replace(/\p{Lu}/gu, 'A')
    .replace(/[\p{L}\p{M}]/gu, (letter) => (letter === 'A' ? letter : 'a'))
    .replace(/\p{N}/gu, '9')
}
