import type { Figure, FigureKind } from '../../figures/index.ts'
import type { ProtectionPolicy } from '../policy/policy.ts'
import type { SensitiveReason } from '../record.ts'
import { count } from './count.ts'
import { proportion } from './proportion.ts'
import { rate } from './rate.ts'
import { ratio } from './ratio.ts'

/** What is secret in a figure of one kind: its numerator, of which everybody knows bounds. */
export interface Treatment {
  /** The greatest numerator that anybody would think possible. `bounded` says that no numerator of the indicator exceeds its denominator. */
  readonly ceiling: (figure: Figure, bounded: boolean) => number
  /** Why the figure needs protection; none when it needs none. */
  readonly reasons: (figure: Figure, policy: ProtectionPolicy, bounded: boolean) => readonly SensitiveReason[]
  /** The room that a protected numerator must have, for `width` people. */
  readonly required: (figure: Figure, width: number, bounded: boolean) => number
}

/** How each kind of figure is protected. */
export const treatments: { readonly [K in FigureKind]: Treatment } = { proportion, ratio, rate, count }
