import type { IndicatorDefinition } from './indicator-definition.ts'
import type { Source, Status } from './source.ts'
import type { Words } from './words.ts'

/** A condition of well-being that a framework wants for everybody. */
export interface Result {
  /** Unique among all frameworks and editions. */
  readonly id: string
  readonly label?: string
  readonly name: Words
  /** When it can be expected to show, where the framework says so. */
  readonly horizon?: 'short' | 'long' | 'impact'
}

/** One edition of a list of results and indicators; two editions are two frameworks, since they reuse numbers. */
export interface Framework {
  readonly id: string
  /** The edition, in the words of the publisher. */
  readonly version: string
  readonly title: Words
  readonly publisher: string
  /** What somebody has to know about the edition. */
  readonly note?: Words
  readonly source: Source
  readonly status: Status
  readonly results: readonly Result[]
  readonly indicators: readonly IndicatorDefinition[]
}
