import { defineFormat } from '@nrec-align/mapping'
import { dataStandard4 } from './data-standard-4.ts'
import { dataStandard5 } from './data-standard-5.ts'
import { options } from './options.ts'

/**
 * Ed-Fi resources of Data Standard 5 and 4: students, schools, districts, who goes where, programs, attendance, results.
 *
 * JSON is read and written, one object a line; files of the bulk interchange in XML are read.
 *
 * @see Ed-Fi Data Standard 5.0 and 4.0, resources of the interface
 * @example
 * ```ts
 * import { edFi } from '@nrec-align/format-ed-fi'
 *
 * console.assert(edFi().version === '5')
 * console.assert(edFi({ version: '4', options: { host: 'district-7' } }).version === '4')
 * ```
 */
export const edFi = defineFormat({
  id: 'ed-fi',
  title: 'Ed-Fi',
  description:
    'Resources of the Ed-Fi interface that districts and states exchange: JSON, one object a line, or the bulk interchange in XML.',
  publisher: 'Ed-Fi Alliance',
  kind: 'district',
  trust: 'student-information-system',
  confidence: 'verified',
  versions: [dataStandard5, dataStandard4],
  options,
  tables: {},
  notes: [],
})
