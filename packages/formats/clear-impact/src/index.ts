import { defineFormat } from '@nrec-align/mapping'
import { measureInA } from './bindings/import-a.ts'
import { measureInB } from './bindings/import-b.ts'
import { importA } from './layouts/import-a.ts'
import { importB } from './layouts/import-b.ts'
import { tables } from './tables.ts'

/**
 * Import files of Clear Impact Scorecard, both headers: values, targets and notes of measures by period.
 *
 * What a measure number stands for comes from the table `measures`, what a date stands for from `calendars`.
 *
 * @see Clear Impact support, Importing data values and users; 2023 import data
 * @example
 * ```ts
 * import { clearImpact } from '@nrec-align/format-clear-impact'
 *
 * console.assert(clearImpact().version === 'A')
 * console.assert(clearImpact({ version: 'B', options: { instance: 'our-partnership' } }).version === 'B')
 * ```
 */
export const clearImpact = defineFormat({
  id: 'clear-impact',
  title: 'Clear Impact Scorecard import',
  description: 'Values, targets and notes of measures by period, as partnerships upload them to their scorecard.',
  publisher: 'Clear Impact',
  kind: 'collective-impact',
  trust: 'client-system',
  confidence: 'verified',
  versions: [
    {
      version: 'A',
      title: 'Import file with measure_type',
      packaging: { kind: 'files' },
      layouts: [importA],
      bindings: [measureInA],
    },
    {
      version: 'B',
      title: 'Import file of 2023',
      packaging: { kind: 'files' },
      layouts: [importB],
      bindings: [measureInB],
    },
  ],
  options: {
    instance: {
      description: 'Short name of the scorecard account: measure numbers are unique inside one account.',
      example: 'our-partnership',
      defaultsToSource: true,
    },
  },
  tables,
  notes: [
    'A measure number is never made up: a value without one is written only when exactly one row of the table of measures fits.',
    'A blank cell leaves what the scorecard holds as it is; nothing can be erased with an import file.',
    'Percent is written as 90, not as 0.9 and without the sign.',
    'A target without a value can be written in version A only.',
    'Numerators and denominators have no column.',
  ],
})
