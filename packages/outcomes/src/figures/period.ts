/** The school years, by the year in which they end, that a figure covers; more than one are pooled. */
export interface Period {
  readonly first: number
  readonly last: number
}
