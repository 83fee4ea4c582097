import type { Figure } from '../../figures/index.ts'
import type { ProtectionPolicy } from '../policy/policy.ts'
import type { PublicFigure } from '../public/public-figure.ts'
import { bandRange } from './band-range.ts'
import type { Display, Displays } from './display.ts'
import { extremeRange } from './extreme-range.ts'
import { roundedPercent } from './rounded-percent.ts'

/** What a reader is shown of a figure, and the numerators that it allows. */
export interface Shown {
  readonly low: number
  readonly high: number
  readonly facts: Pick<PublicFigure, 'valueStatus' | 'value' | 'numerator' | 'denominator' | 'range'>
}

/** What a display shows of a proportion that nothing forbids; none when it shows nothing of groups of that size. */
type ShowProportion<D> = (figure: Figure, display: D) => Shown | undefined

const proportions: { readonly [K in keyof Displays]: ShowProportion<Displays[K]> } = {
  suppress: (figure, { percentDigits }) =>
    percentDigits === undefined ? exactly(figure) : roundedPercent(figure, percentDigits),
  ranges: (figure, { bands }) => bandRange(figure, bands),
  'merge-masked': exactly,
}

/** The figure as counted. */
export function exactly({ kind, numerator, denominator }: Figure): Shown {
  const facts =
    kind === 'count'
      ? { valueStatus: 'reported' as const, value: numerator, numerator }
      : { valueStatus: 'reported' as const, value: numerator / denominator, numerator, denominator }
  return { low: numerator, high: numerator, facts }
}

/** What would be shown of a figure if nobody needed protection: a range, a rounded percentage, the figure itself; or none. */
export const shownBy = (figure: Figure, display: Display, { extremes }: ProtectionPolicy): Shown | undefined => {
  if (figure.kind !== 'proportion') return exactly(figure)
  const atEnd = extremes === undefined ? undefined : extremeRange(figure, extremes)
  return atEnd ?? (proportions[display.kind] as ShowProportion<Display>)(figure, display)
}
