import { defineFormat } from '@nrec-align/mapping'
import { result } from './bindings/result.ts'
import { school } from './bindings/school.ts'
import { results } from './layouts/results.ts'
import { options } from './options.ts'

/**
 * Result files of NWEA MAP Growth: one row a test, with its RIT score, goals, growth, and Lexile or Quantile measure.
 *
 * @see https://github.com/edanalytics/earthmover_edfi_bundles
 * @example
 * ```ts
 * import { mapGrowth } from '@nrec-align/format-map-growth'
 * const from = mapGrowth({ options: { studentIdSystem: 'local@sample-district', stateStudentIdSystem: 'us-ca.ssid' } })
 * console.assert(from.version === '2021')
 * ```
 */
export const mapGrowth = defineFormat({
  id: 'map-growth',
  title: 'NWEA MAP Growth',
  description: 'Results of MAP Growth tests as districts export them: scores, goals and growth, one row a test.',
  publisher: 'NWEA',
  kind: 'assessment',
  trust: 'vendor',
  confidence: 'inferred',
  versions: [
    {
      version: '2021',
      title: 'Export of the school year 2021-2022',
      packaging: { kind: 'files' },
      readOnly: 'It is what the vendor hands out; nobody takes such a file in.',
      layouts: [results],
      bindings: [result, school],
    },
  ],
  options,
  tables: {},
  notes: [
    'Say whose numbers StudentID and Student_StateID hold, each with its option: in a real file the two of one row belong to two different students of another source, and a wrong guess would match the wrong one without an error.',
    'Name both where you can: then a number that belongs to somebody else is reported as two-ids-one-person instead of used.',
    'A student is told from others by these numbers only: the file has no names and no birth dates.',
    'The name of a goal stands with the data: its score is a score of that part of the test.',
    'Two rows of one student for the same course and day are one result told twice: the second is set aside.',
    'GrowthMeasureYN marks the result that counts for growth when there are several; it is kept, not used.',
  ],
})
