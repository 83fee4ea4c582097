import { leafFor, type SchoolYearConvention } from '@nrec-align/mapping'

/** `end` before `start`: a single year says which of the two it is nowhere, so it stays a guess. */
const conventions: readonly SchoolYearConvention[] = ['range', 'shortRange', 'twoDigitRange', 'lastDay', 'end']

/** The first convention in which every value is a school year. */
export const schoolYearOf = (values: readonly string[]): SchoolYearConvention | undefined =>
  values.length === 0
    ? undefined
    : conventions.find((convention) => {
        const leaf = leafFor({ kind: 'schoolYear', convention }, {})
        return leaf !== undefined && values.every((value) => leaf.decode(value) !== undefined)
      })
