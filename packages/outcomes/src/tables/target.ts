import type { Place } from '../figures/index.ts'

/** A value that is aimed at. */
export interface Target {
  /** The id of the indicator's definition. */
  readonly indicator: string
  /** The school year, by the year in which it ends. */
  readonly schoolYear: number
  /** In the unit of the definition: a percent from 0 to 100. */
  readonly value: number
  /** Where it is to be reached; everywhere that has figures unless told. */
  readonly place?: Pick<Place, 'kind' | 'id'>
}
