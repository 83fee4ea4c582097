import type { ComparabilityCode } from '@nrec-align/schema'
import type { IndicatorDefinition } from '../catalogue/indicator-definition.ts'
import { indicators } from '../catalogue/indicators.ts'
import type { Words } from '../catalogue/words.ts'
import { compareIndicators } from './compare-indicators.ts'
import type { StatedComparison } from './comparison.ts'
import { express } from './express.ts'
import type { IndicatorValue } from './indicator-value.ts'
import { type CombineIssueCode, combineFixes, unknownIndicator } from './messages.ts'
import { statedComparisons } from './stated-comparisons.ts'

/** Why values of one indicator cannot join those of another, and what to do. */
export interface CombineIssue {
  readonly code: CombineIssueCode
  /** The id of the indicator that stays outside. */
  readonly indicator: string
  /** The id of the indicator that the values were to join. */
  readonly into: string
  readonly reason: Words
  readonly fix: Words
}

/** Values that are all of one indicator, or every reason why they cannot be. */
export type Combined =
  | { readonly values: readonly IndicatorValue[]; readonly issues?: never }
  | { readonly issues: readonly CombineIssue[]; readonly values?: never }

/** What may be known beyond what is built in. */
export interface CombineOptions {
  /** Every definition that values may be of; unless given, those of the catalogue. */
  readonly definitions?: readonly IndicatorDefinition[]
  /** What has been stated; unless given, the comparisons that are built in. */
  readonly statements?: readonly StatedComparison[]
}

/** The reason in a word, where no value could be said in terms of the other. */
const codes: { readonly [K in ComparabilityCode]: CombineIssueCode } = {
  exact: 'not-comparable',
  rescaled: 'not-comparable',
  subset: 'one-is-part-of-the-other',
  complement: 'no-complement',
  proxy: 'only-a-proxy',
  'not-comparable': 'not-comparable',
}

type Joining = { readonly value: IndicatorValue } | { readonly issue: CombineIssue }

/**
 * Puts values of several indicators into one series, each said in terms of one indicator: rescaled where the scale differs, turned
 * round where it counts the others. Nothing is combined of which anything cannot be.
 *
 * @param into - The indicator whose series it is to be.
 * @param values - Values in the units of their definitions.
 * @param options - A community's own definitions and statements.
 * @returns The values in the order given, all of the one indicator; or an issue for each indicator that cannot join, with the reason.
 *
 * @example
 * ```ts
 * import { combine, indicatorById } from '@nrec-align/outcomes'
 *
 * const graduation = indicatorById('pn-essa.4')
 * if (graduation === undefined) throw new Error('The catalogue has no such indicator.')
 * const { values } = combine(graduation, [{ indicator: 'pn-2011.6', value: 80 }, { indicator: 'pn-essa.4', value: 82 }])
 * console.assert(values?.every(({ indicator }) => indicator === 'pn-essa.4'))
 *
 * const { issues } = combine(graduation, [{ indicator: 'pn-2011.4-mathematics', value: 40 }])
 * console.assert(issues?.[0]?.code === 'not-comparable')
 * ```
 */
export const combine = (
  into: IndicatorDefinition,
  values: readonly IndicatorValue[],
  { definitions = indicators, statements = statedComparisons }: CombineOptions = {},
): Combined => {
  const byId = new Map([...definitions, into].map((definition) => [definition.id, definition]))
  const joined = values.map((value): Joining => {
    const issue = { indicator: value.indicator, into: into.id }
    const from = byId.get(value.indicator)
    if (from === undefined) {
      const code = 'unknown-indicator'
      return { issue: { code, ...issue, reason: unknownIndicator, fix: combineFixes[code] } }
    }
    const comparison = compareIndicators(into, from, statements)
    const expressed = express(value, comparison, into.unit)
    if (expressed !== undefined) return { value: { ...expressed, indicator: into.id } }
    const code = codes[comparison.kind]
    return { issue: { code, ...issue, reason: comparison.reason, fix: combineFixes[code] } }
  })
  const issues = new Map(joined.flatMap((one) => ('issue' in one ? [[one.issue.indicator, one.issue] as const] : [])))
  if (issues.size > 0) return { issues: [...issues.values()] }
  return { values: joined.flatMap((one) => ('value' in one ? [one.value] : [])) }
}
