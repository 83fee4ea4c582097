import { defineFormat } from '@nrec-align/mapping'
import { result } from './bindings/result.ts'
import { school } from './bindings/school.ts'
import { results } from './layouts/results.ts'
import { options } from './options.ts'

/**
 * Result files of the Kindergarten Readiness Assessment, as South Carolina hands them out: one row a child.
 *
 * @see https://github.com/edanalytics/earthmover_edfi_bundles
 * @example
 * ```ts
 * import { kra } from '@nrec-align/format-kra'
 * console.assert(kra({ options: { studentIdSystem: 'local@sample-district' } }).version === '2022')
 * ```
 */
export const kra = defineFormat({
  id: 'kra',
  title: 'Kindergarten Readiness Assessment',
  description:
    'What children can do when they enter kindergarten: an overall score, four parts and a level of readiness.',
  publisher: 'the states that use the assessment; this file is that of South Carolina',
  kind: 'assessment',
  trust: 'vendor',
  confidence: 'inferred',
  versions: [
    {
      version: '2022',
      title: 'File of the administration 2022',
      packaging: { kind: 'files' },
      readOnly: 'It is what the publisher hands out; nobody takes such a file in.',
      layouts: [results],
      bindings: [result, school],
    },
  ],
  options,
  tables: {},
  notes: [
    'Say with studentIdSystem whose numbers PS_StudentID holds, or children are matched by StudentSUNS only.',
    'The number of a school has no leading zeros and is unique inside its district only: it is read as district, hyphen, school.',
    'Five columns at the end have no name; a cell in one of them is reported.',
    'A second row of a child for the same assessment and day is set aside.',
  ],
})
