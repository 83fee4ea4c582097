import { defineFormat } from '@nrec-align/mapping'
import { results } from './bindings/results.ts'
import { student } from './bindings/student.ts'
import { summative } from './layouts/summative.ts'

/**
 * Result files of the Texas tests of grades 3 to 8 (STAAR), one record of 4,000 characters a student, of 2023 to 2026.
 *
 * @returns the format, which is only read
 * @throws RangeError when another version is asked for
 * @see Texas Education Agency, STAAR 3-8 summative data file formats
 * @example
 * ```ts
 * import { staar } from '@nrec-align/format-staar'
 * console.assert(staar().version === '3-8')
 * console.assert(staar.format.versions[0]?.layouts[0]?.variants.length === 4)
 * ```
 */
export const staar = defineFormat({
  id: 'staar',
  title: 'STAAR results, grades 3 to 8',
  description: 'The file in which Texas districts get the results of the state tests of grades 3 to 8.',
  publisher: 'Texas Education Agency',
  kind: 'assessment',
  // Names are cut to the width of their columns and were the district's to begin with, so its own system is believed first.
  trust: 'vendor',
  confidence: 'inferred',
  versions: [
    {
      version: '3-8',
      title: 'Grades 3 to 8, administrations of January to June of 2023 to 2026',
      packaging: { kind: 'files' },
      readOnly: 'results come from the testing program; nobody sends them back',
      layouts: [summative],
      bindings: [student, ...results],
    },
  ],
  options: {},
  tables: {},
  notes: [
    'The administration, MMYY, tells which year’s layout a record has; a record of another year than most of its file, or of one that is not known, is set aside and never read at wrong places.',
    'One record gives a result for each subject that has a score code, and for Algebra I where there is one; the result of Algebra I is dated with the administration of its record, because its columns have no date.',
    'S is the only score code whose meaning is known.',
    'A first name of 10 characters or a last name of 15 may be cut; that is no mistake.',
    'Results of earlier years in the same record are not read: the file of that year states them.',
  ],
})
