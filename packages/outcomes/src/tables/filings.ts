/** A framework whose indicators are filed by number, with targets. */
export interface Filing {
  /** The id of the framework in its edition. */
  readonly framework: string
  /** The name of the table. */
  readonly table: string
}

/**
 * Both editions of Promise Neighborhoods, never in one table: they give the same numbers to different indicators. Grantees report
 * number and percent of every indicator and set targets for the years after the first.
 *
 * @see https://promiseneighborhoods.ed.gov/data-and-results
 */
export const filings: readonly Filing[] = [
  { framework: 'pn-2011', table: 'filed_promise_neighborhoods_2011' },
  { framework: 'pn-essa', table: 'filed_promise_neighborhoods_essa' },
]
