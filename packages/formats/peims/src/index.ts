import { defineFormat } from '@nrec-align/mapping'
import { schoolLeaverBindings } from './bindings/school-leaver.ts'
import { studentDemographicBindings } from './bindings/student-demographic.ts'
import { studentEnrollmentBindings } from './bindings/student-enrollment.ts'
import { studentIdentificationBindings } from './bindings/student-identification.ts'
import { schoolLeaver } from './layouts/school-leaver.ts'
import { studentDemographic } from './layouts/student-demographic.ts'
import { studentEnrollment } from './layouts/student-enrollment.ts'
import { studentIdentification } from './layouts/student-identification.ts'
import { options } from './options.ts'

/**
 * Flat student records of the Texas PEIMS collections: identification (100), demographic (101), enrollment (110), leavers (203).
 *
 * @param choice `options.schoolYear` and `options.leaverSchoolYear` are facts the records do not hold; `options.hashKey` is the key of hashed student numbers
 * @returns the format, which is only read
 * @throws RangeError when another version is asked for
 * @see Texas Education Agency, PEIMS Data Standards
 * @example
 * ```ts
 * import { peims } from '@nrec-align/format-peims'
 * const fall = peims({ options: { schoolYear: '2014', leaverSchoolYear: '2013' } })
 * console.assert(fall.version === 'flat')
 * console.assert(peims.format.versions[0]?.layouts.length === 4)
 * ```
 */
export const peims = defineFormat({
  id: 'peims',
  title: 'PEIMS flat student records',
  description:
    'Records of at most 80 characters in which Texas districts reported students before the state took other files; they are read as history.',
  publisher: 'Texas Education Agency',
  kind: 'state',
  trust: 'state',
  confidence: 'verified',
  versions: [
    {
      version: 'flat',
      title: 'Flat records 100, 101, 110 and 203, editions around 2013-14',
      packaging: { kind: 'files' },
      readOnly: 'the state no longer takes these records, and student numbers that were hashed cannot be written back',
      layouts: [studentIdentification, studentDemographic, studentEnrollment, schoolLeaver],
      bindings: [
        ...studentIdentificationBindings,
        ...studentDemographicBindings,
        ...studentEnrollmentBindings,
        ...schoolLeaverBindings,
      ],
    },
  ],
  options,
  tables: {},
  notes: [
    'Set schoolYear to the school year of the collection, and leaverSchoolYear to that year less one: leavers are reported in the fall after the year in which they left.',
    'Student numbers may be social security numbers: they are hashed as they are read. Without hashKey the key lasts as long as the program, so two runs do not match.',
    'Records of other types in the same file are skipped and counted.',
    'No column that is read is a signed number, so negative numbers with an overpunched last digit do not occur.',
  ],
})
