import { type FormatInstance, versionOf } from '@nrec-align/mapping'
import { decodeSql } from '../decode-sql.ts'
import type { DecodeRefusal } from '../refusal.ts'

/** Whether one layout is decoded as SQL, and why not. */
export interface LayoutDecoding {
  readonly layout: string
  readonly title: string
  /** Nothing of it is read: its records are kept for the same format only. */
  readonly isKeptOnly: boolean
  /** Empty for a layout that is decoded as SQL. */
  readonly refusals: readonly DecodeRefusal[]
}

/**
 * Tells for every layout of a version whether it can be decoded as SQL, and every reason why not.
 *
 * @param instance the format with its version and options
 * @returns the layouts in their order
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { calpads } from '@nrec-align/format-calpads'
 * import { decodeCoverage } from '@nrec-align/sql'
 *
 * assert.ok(decodeCoverage(calpads()).every(({ refusals }) => refusals.length === 0))
 * ```
 */
export const decodeCoverage = (instance: FormatInstance): readonly LayoutDecoding[] => {
  const { layouts, bindings } = versionOf(instance)
  return layouts.map(({ id, title }) => {
    const result = decodeSql(instance, id)
    return {
      layout: id,
      title,
      isKeptOnly: !bindings.some((binding) => binding.layout === id),
      refusals: 'refusals' in result ? result.refusals : [],
    }
  })
}
