import type { IndicatorDefinition } from '../../catalogue/index.ts'
import type { PublicRelease } from '../../disclosure/index.ts'
import type { Place } from '../../figures/index.ts'
import type { Messages } from '../../language/messages.ts'
import type { Reading } from '../reading/of-indicator.ts'

/** A year ahead, on the scale on which values are drawn: percentages from 0 to 100. */
export interface Ahead {
  readonly year: number
  readonly value: number
  readonly low: number
  readonly high: number
}

/** One indicator in one language, ready to be shown. */
export interface IndicatorView {
  /** Unique on the page. */
  readonly id: string
  readonly definition: IndicatorDefinition
  readonly name: string
  readonly reading: Reading
  readonly release: PublicRelease
  readonly messages: Messages
  readonly placeName: (place: Place) => string
  readonly headline: string
  /** What the community aims at last, on the scale on which values are drawn. */
  readonly target?: { readonly year: number; readonly value: number }
  /** What the community says lies behind the numbers. */
  readonly behind?: string
  readonly forecast: readonly Ahead[]
}
