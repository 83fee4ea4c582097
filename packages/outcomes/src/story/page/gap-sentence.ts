import type { PublicFigure } from '../../disclosure/index.ts'
import { isShare, numberText, shown } from '../../language/value-text.ts'
import type { IndicatorView } from './indicator-view.ts'

/** How far the shown groups of a dimension are apart; of values that were published, so that it tells nothing more. */
export const gapSentence = (
  { definition, messages }: IndicatorView,
  dimension: string,
  figures: readonly PublicFigure[],
): string => {
  const words = messages.dimensions[dimension] ?? dimension
  const known = figures.filter(
    ({ value, subgroup }) => value !== undefined && subgroup.every(({ category }) => category !== 'unknown'),
  )
  const [first] = known
  if (first === undefined || known.length < 2 || !isShare(definition, first.kind)) return messages.noGap(words)
  const values = known.map(({ value = 0, kind }) => Math.round(shown(definition, kind, value)))
  const low = Math.min(...values)
  const high = Math.max(...values)
  const number = (value: number): string => numberText(value, 0, messages)
  return messages.gap({ dimension: words, low: number(low), high: number(high), points: number(high - low) })
}
