import type {
  CollectionModeCode,
  MeasureKindCode,
  MeasureUnitCode,
  PolarityCode,
  RbaQuadrantCode,
} from '@nrec-align/schema'
import type { Measure } from '../measure/index.ts'
import type { Source, Status } from './source.ts'
import type { Words } from './words.ts'

/** Who answers, where the values come from a survey. */
export type Respondent = 'student' | 'family' | 'teacher' | 'staff'

/** What is counted, among whom, when and by whom it was said so: a definition never changes its meaning under its id. */
export interface IndicatorDefinition {
  /** Unique among all frameworks and editions, such as `pn-essa.4`. */
  readonly id: string
  /** The id of the framework in its edition, such as `pn-essa`. */
  readonly framework: string
  /** The number or short name that the framework itself prints, which another edition may give to something else. */
  readonly label?: string
  readonly name: Words
  /** The id of the result that the indicator serves, such as `coalition-9.attendance`. */
  readonly result?: string
  /** Everybody of whom something is said. */
  readonly population: Words
  /** Who or what is counted. */
  readonly numerator?: Words
  /** Among whom or what. */
  readonly denominator?: Words
  /** The time that one value covers. */
  readonly window: Words
  /** How long somebody must have been enrolled to count, where the source sets a minimum. */
  readonly minimumEnrollment?: Words
  readonly polarity: PolarityCode
  readonly unit: MeasureUnitCode
  /** Whether it describes a population or the work of a program; the two never mix. */
  readonly kind: MeasureKindCode
  /** The question that a measure of a program answers. */
  readonly quadrant?: RbaQuadrantCode
  readonly collection?: CollectionModeCode
  readonly respondent?: Respondent
  /** Who keeps a local definition. */
  readonly owner?: string
  /** What somebody has to know before using it: a doubt about the source, or what makes values differ. */
  readonly note?: Words
  readonly source: Source
  readonly status: Status
  /** How it is computed from the common record. */
  readonly measure: Measure
}
