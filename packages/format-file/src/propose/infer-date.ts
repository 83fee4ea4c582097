import { leafFor, type WholeDatePattern } from '@nrec-align/mapping'

const patterns: readonly WholeDatePattern[] = [
  'yyyy-MM-dd',
  'yyyyMMdd',
  'MM/dd/yyyy',
  'M/d/yyyy',
  'MMddyyyy',
  'yyyy-MM-ddTHH:mm:ss',
]

/** The first pattern in which every value is a day that exists. */
export const datePatternOf = (values: readonly string[]): WholeDatePattern | undefined =>
  values.length === 0
    ? undefined
    : patterns.find((pattern) => {
        const leaf = leafFor({ kind: 'date', pattern }, {})
        return leaf !== undefined && values.every((value) => leaf.decode(value) !== undefined)
      })
