import type { Display } from './display/display.ts'
import type { ProtectionPolicy } from './policy/policy.ts'
import type { PublicStatus } from './public/public-figure.ts'

/** Why a figure needs protection: few people, few in the numerator, few outside it. */
export type SensitiveReason = 'few-people' | 'few-in-numerator' | 'few-outside-numerator'

/**
 * Why a figure is not shown as it is: it is sensitive; it lies at an end of the scale; it would give another one away; it joins a merged
 * group that would be too small.
 */
export type HidingReason = SensitiveReason | 'extreme' | 'complementary' | 'merged'

/** What was decided about one figure. */
export interface ProtectedFigure {
  readonly figure: string
  readonly valueStatus: PublicStatus
  readonly reasons: readonly HidingReason[]
  /** For a figure that needs protection: the room its numerator must have, and numerators that all that is published allows. */
  readonly proof?: { readonly required: number; readonly low: number; readonly high: number }
}

/** What was decided, and why. For review inside the organization: publishing it would undo the protection. */
export interface ProtectionRecord {
  readonly policy: ProtectionPolicy
  readonly display: Display
  readonly seed: number
  /** In the order in which the figures were given. */
  readonly figures: readonly ProtectedFigure[]
  /** Ids of figures that earlier releases gave away already, so that nothing can protect them now. */
  readonly alreadyDisclosed: readonly string[]
  /** Changes since an earlier release that need protection: a figure published again with other numbers. */
  readonly revised: readonly string[]
}
