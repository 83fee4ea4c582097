import { type Figure, figureId } from '../../figures/index.ts'
import type { Display } from '../display/display.ts'
import { type Shown, shownBy } from '../display/shown.ts'
import type { Quantity } from '../network/quantity.ts'
import { siteOf } from '../network/site.ts'
import type { ProtectionPolicy } from '../policy/policy.ts'
import { drawFor } from '../random.ts'
import type { SensitiveReason } from '../record.ts'
import { treatments } from '../treatment/treatment.ts'
import { weightOf } from './weight.ts'

/** What decides about figures. */
export interface Judging {
  readonly policy: ProtectionPolicy
  readonly display: Display
  readonly seed: number
  /** Indicators of which no numerator exceeds its denominator. */
  readonly bounded: ReadonlySet<string>
}

/** A figure with what the policy and the display say of it alone. */
export interface JudgedFigure {
  readonly figure: Figure
  readonly id: string
  readonly reasons: readonly SensitiveReason[]
  readonly calculated: boolean
  /** What is shown of it where nothing else forbids; none where it may not be shown. */
  readonly shown: Shown | undefined
  readonly quantity: Quantity
}

/** Judges a figure by itself. */
export const judged = (figure: Figure, { policy, display, seed, bounded }: Judging): JudgedFigure => {
  const id = figureId(figure)
  const isBounded = bounded.has(figure.indicator)
  const { ceiling, reasons: reasonsOf, required: requiredOf } = treatments[figure.kind]
  const reasons = reasonsOf(figure, policy, isBounded)
  const required = reasons.length === 0 ? 0 : requiredOf(figure, policy.width, isBounded)
  const calculated = isCalculated(figure)
  const showable = calculated && !reasons.includes('few-people')
  const shown = showable ? fitting(shownBy(figure, display, policy), required) : undefined
  const highest = ceiling(figure, isBounded)
  const quantity: Quantity = {
    id,
    revision: 1,
    site: siteOf(figure),
    people: figure.people,
    denominator: figure.denominator,
    value: figure.numerator,
    whole: figure.kind === 'proportion' && Number.isInteger(figure.numerator),
    required,
    low: shown?.low ?? 0,
    high: shown?.high ?? highest,
    widestLow: 0,
    widestHigh: highest,
    weight: weightOf(figure) * (1 + 0.05 * drawFor(seed, id)),
  }
  return { figure, id, reasons, calculated, shown, quantity }
}

/** A value needs people to be of, and something to divide by unless it is a count. */
const isCalculated = ({ kind, people, denominator, notCalculated }: Figure): boolean =>
  notCalculated === undefined && (kind === 'count' || (people > 0 && denominator > 0))

/** What is shown, unless it leaves less room than a protected figure must have. */
const fitting = (shown: Shown | undefined, required: number): Shown | undefined =>
  shown === undefined || (required > 0 && shown.high - shown.low < required) ? undefined : shown
