import { defineFormat } from '@nrec-align/mapping'
import { district, school } from './bindings/bodies.ts'
import { result } from './bindings/result.ts'
import { reading } from './layouts/reading.ts'
import { options } from './options.ts'

/**
 * Result files of Star Reading of Renaissance; they are only read.
 *
 * @see https://github.com/edanalytics/earthmover_edfi_bundles
 * @example
 * ```ts
 * import { star } from '@nrec-align/format-star'
 *
 * const from = star({ options: { studentIdSystem: 'local@us-ca.cd.1964733' } })
 * console.assert(from.version === 'reading')
 * ```
 */
export const star = defineFormat({
  id: 'star',
  title: 'Star Reading',
  description: 'Results of Star Reading, as districts export them from Renaissance: one row a test.',
  publisher: 'Renaissance Learning',
  kind: 'assessment',
  trust: 'vendor',
  confidence: 'verified',
  versions: [
    {
      version: 'reading',
      title: 'Star Reading results (SR), 2023-2024',
      packaging: { kind: 'files' },
      readOnly: 'the file holds results that only Renaissance can give',
      layouts: [reading],
      bindings: [result, school, district],
    },
  ],
  options,
  tables: {},
  notes: [
    'The product stands in no column: bring files of Star Reading (SR) only. The files of other Star tests were not seen.',
    'A student has five numbers here. Say with the options who issued them; a number of an unknown issuer matches nobody.',
    'Four scales compete. All four categories are kept as scores; the level of a result is the one on the scale of the state.',
    'The day of a test is the local one, although the file writes it as universal time.',
    'A Lexile measure with BR is below 0 and no number.',
  ],
})
