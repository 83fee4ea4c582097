import type { Report } from './report.ts'

const examplesShown = 10

/**
 * A report that shows a few examples of each kind; the list of findings holds the others.
 *
 * @param report with any number of examples
 * @returns the same with at most ten of each kind
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { validate, withFewExamples } from '@nrec-align/convert'
 * import { oneroster } from '@nrec-align/format-oneroster'
 * import { inputFile } from '@nrec-align/io'
 *
 * const header = 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\r\n'
 * const orgs = inputFile('orgs.csv', `${header}${'o-1,,,,school,,\r\n'.repeat(12)}`)
 * const [kind] = withFewExamples(await validate(oneroster(), orgs)).issues
 * assert.equal(kind?.count, 12)
 * assert.equal(kind?.examples.length, 10)
 * ```
 */
export const withFewExamples = (report: Report): Report => ({
  ...report,
  issues: report.issues.map((kind) => ({ ...kind, examples: kind.examples.slice(0, examplesShown) })),
})
