/**
 * The one mark of a value that is not shown, whatever the reason: a mark for each reason would tell which groups are small and so
 * undo the protection of others.
 *
 * @example
 * ```ts
 * import { hiddenSymbol } from '@nrec-align/outcomes'
 *
 * console.assert(hiddenSymbol === '*')
 * ```
 */
export const hiddenSymbol = '*'
