import { defineFormat } from '@nrec-align/mapping'
import { bindings } from './bindings/results.ts'
import { ela } from './layouts/ela.ts'
import { math } from './layouts/math.ts'
import { options } from './options.ts'

/**
 * Result files of the i-Ready Diagnostic of Curriculum Associates, in ELA and in math; they are only read.
 *
 * @see https://github.com/edanalytics/earthmover_edfi_bundles
 * @example
 * ```ts
 * import { iReady } from '@nrec-align/format-i-ready'
 *
 * const from = iReady({ options: { studentIdSystem: 'local@us-ca.cd.1964733' } })
 * console.assert(from.version === 'diagnostic')
 * ```
 */
export const iReady = defineFormat({
  id: 'i-ready',
  title: 'i-Ready Diagnostic',
  description: 'Results of the i-Ready Diagnostic in ELA and math, as districts export them: one row a test.',
  publisher: 'Curriculum Associates',
  kind: 'assessment',
  trust: 'vendor',
  confidence: 'verified',
  versions: [
    {
      version: 'diagnostic',
      title: 'Diagnostic results, 2025-2026',
      packaging: { kind: 'files' },
      readOnly: 'the file holds results that only Curriculum Associates can give',
      layouts: [ela, math],
      bindings,
    },
  ],
  options,
  tables: {},
  notes: [
    'Say with studentIdSystem and stateStudentIdSystem who issued the numbers of students: rows that nobody is named in are set aside.',
    'ELA and math are told apart by the header, so the files may have any name.',
    'A school without School State ID is left out: a name alone matches no school.',
    'Relative placement is a level of the vendor; as a proficiency it is our reading of it.',
  ],
})
