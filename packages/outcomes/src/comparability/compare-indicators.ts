import type { IndicatorDefinition } from '../catalogue/indicator-definition.ts'
import type { IndicatorComparison, StatedComparison } from './comparison.ts'
import { derive } from './derive.ts'
import { invert } from './invert.ts'
import { reasons } from './reasons.ts'
import { statedComparisons } from './stated-comparisons.ts'
import { withReason } from './with-reason.ts'

const stated = (
  first: string,
  second: string,
  statements: readonly StatedComparison[],
): IndicatorComparison | undefined => {
  const found = statements.find((one) => one.first === first && one.second === second)
  if (found !== undefined) return found.comparison
  const turned = statements.find((one) => one.first === second && one.second === first)?.comparison
  return turned && withReason(invert(turned), turned.reason)
}

/** Always from the lesser id to the greater, so that both ways round give one answer, whatever chain was found. */
const derived = (
  first: string,
  second: string,
  statements: readonly StatedComparison[],
): IndicatorComparison | undefined => {
  if (first < second) return derive(first, second, statements)
  const turned = derive(second, first, statements)
  return turned && withReason(invert(turned), turned.reason)
}

/**
 * Says how the values of two indicators compare, and why.
 *
 * What somebody has stated counts first, then what follows from statements. A pair of which nobody has said anything is not
 * comparable: that two names are alike is no reason. Indicators of a population and measures of a program never are.
 *
 * @param first - A definition.
 * @param second - Another.
 * @param statements - What has been stated; the comparisons that are built in, unless a community adds its own.
 *
 * @example
 * ```ts
 * import { compareIndicators, indicatorById } from '@nrec-align/outcomes'
 *
 * const [of2011, ofEssa] = [indicatorById('pn-2011.6'), indicatorById('pn-essa.4')]
 * console.assert(of2011 && ofEssa && compareIndicators(of2011, ofEssa).kind === 'exact')
 * ```
 */
export const compareIndicators = (
  first: Pick<IndicatorDefinition, 'id' | 'kind'>,
  second: Pick<IndicatorDefinition, 'id' | 'kind'>,
  statements: readonly StatedComparison[] = statedComparisons,
): IndicatorComparison => {
  if (first.id === second.id) return { kind: 'exact', reason: reasons.same }
  if (first.kind !== second.kind) return { kind: 'not-comparable', reason: reasons.populationAndProgram }
  return (
    stated(first.id, second.id, statements) ??
    derived(first.id, second.id, statements) ?? { kind: 'not-comparable', reason: reasons.nobodyHasSaid }
  )
}
