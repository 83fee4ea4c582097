/**
 * The field in the brackets of a path that says whether a source declares it unknown, such as `declaredMissing[races]`.
 *
 * @param path a leaf path
 * @returns the path of the field, or `undefined` where the path says nothing of the kind
 * @example
 * ```ts
 * import { declaredField } from '@nrec-align/schema'
 *
 * console.assert(declaredField('declaredMissing[races]') === 'races')
 * console.assert(declaredField('races') === undefined)
 * ```
 */
export const declaredField = (path: string): string | undefined => /^declaredMissing\[(.+)\]$/.exec(path)?.[1]
