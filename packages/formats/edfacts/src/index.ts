import { defineFormat } from '@nrec-align/mapping'
import { chronicAbsenteeism } from './bindings/chronic-absenteeism.ts'
import { directories } from './bindings/directories.ts'
import { graduationCohort } from './bindings/graduation-cohort.ts'
import { graduationRate } from './bindings/graduation-rate.ts'
import { membership } from './bindings/membership.ts'
import { chronicAbsenteeism as chronicAbsenteeismLayout } from './layouts/chronic-absenteeism.ts'
import { districtDirectory } from './layouts/district-directory.ts'
import { fileHeader } from './layouts/file-header.ts'
import { graduationCohort as graduationCohortLayout } from './layouts/graduation-cohort.ts'
import { graduationRate as graduationRateLayout } from './layouts/graduation-rate.ts'
import { membership as membershipLayout } from './layouts/membership.ts'
import { schoolDirectory } from './layouts/school-directory.ts'
import { stateDirectory } from './layouts/state-directory.ts'

/**
 * Files states submit to EDFacts: directories (029), membership (052), graduation rates (150) and cohorts (151), chronic absenteeism (195).
 *
 * @param choice `options.schoolYear` is the school year of the files, which their records do not hold; `options.rateUnit` is how file 150 writes a rate
 * @throws RangeError when another version is asked for
 * @see U.S. Department of Education, EDFacts file specifications 029, 052, 150, 151 and 195
 * @example
 * ```ts
 * import { edfacts } from '@nrec-align/format-edfacts'
 * console.assert(edfacts({ options: { schoolYear: '2023' } }).version === '2019')
 * console.assert(edfacts.format.versions[0]?.layouts.length === 8)
 * ```
 */
export const edfacts = defineFormat({
  id: 'edfacts',
  title: 'EDFacts submission files',
  description:
    'Files in which state education agencies report schools, districts and counts of students to the federal government.',
  publisher: 'U.S. Department of Education',
  kind: 'federal',
  trust: 'state',
  confidence: 'verified',
  versions: [
    {
      version: '2019',
      title: 'Files 150, 151 and 195 of 2019-20, files 029 and 052 of 2022-23',
      packaging: { kind: 'files' },
      // What says most of its records comes first: of two layouts that a file fits alike, the earlier one is taken.
      layouts: [
        membershipLayout,
        chronicAbsenteeismLayout,
        graduationRateLayout,
        graduationCohortLayout,
        stateDirectory,
        districtDirectory,
        schoolDirectory,
        fileHeader,
      ],
      bindings: [...membership, chronicAbsenteeism, ...graduationRate, ...graduationCohort, ...directories],
    },
  ],
  options: {
    schoolYear: {
      description:
        'School year of the files, as the year it ends; it stands in the record at the head of each file only.',
      example: '2023',
    },
    rateUnit: {
      description: 'How file 150 writes a rate: rate where 1 is everybody, percent where 100 is.',
      default: 'rate',
      example: 'percent',
    },
  },
  tables: {},
  notes: [
    'Counts are only added within one category set: every student stands in several of them. The set of a record is the columns it is divided by, and whether it is a total.',
    'File 195 counts a student once in each school, so its schools do not add up to their district.',
    'Set schoolYear: the records do not say it. Read the files of one school year at a time.',
    'Files are written without the record at their head and without running numbers: add both before a file is sent.',
    'File 150 holds rates alone; the counts they are taken of are in file 151.',
    'File 150 and 151 divide by major racial and ethnic groups, file 052 and 195 by the seven federal ones; the two lists are not the same.',
  ],
})
