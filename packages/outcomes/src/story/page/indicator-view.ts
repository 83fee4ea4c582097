import type { IndicatorDefinition } from '../../catalogue/index.ts'
import type { PublicRelease } from '../../disclosure/index.ts'
import type { Place } from '../../figures/index.ts'
import type { Messages } from '../language/messages.ts'
import type { Reading } from '../reading/of-indicator.ts'

/** A year ahead, on the scale of published values. */
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
  readonly target?: { readonly year: number; readonly value: number }
  readonly forecast: readonly Ahead[]
}
