import { defineFormat } from '@nrec-align/mapping'
import { district } from './bindings/district.ts'
import { lunch } from './bindings/lunch.ts'
import { membership } from './bindings/membership.ts'
import { school } from './bindings/school.ts'
import { districtDirectory } from './layouts/district-directory.ts'
import { lunch as lunchLayout } from './layouts/lunch.ts'
import { membership as membershipLayout } from './layouts/membership.ts'
import { schoolDirectory } from './layouts/school-directory.ts'
import { publisher } from './sources.ts'

/**
 * Public files of the Common Core of Data since 2016-17: directories of schools and districts, membership, free and reduced-price meals.
 *
 * @throws RangeError when another version is asked for
 * @see National Center for Education Statistics, Common Core of Data, files 029, 033 and 052
 * @example
 * ```ts
 * import { ccd } from '@nrec-align/format-ccd'
 * console.assert(ccd().version === '2016')
 * console.assert(ccd.format.versions[0]?.layouts.length === 4)
 * ```
 */
export const ccd = defineFormat({
  id: 'ccd',
  title: 'Common Core of Data',
  description: 'Public federal files of every school and district: what they are and how many students they have.',
  publisher,
  kind: 'federal',
  // The files repeat what states reported a year or two before.
  trust: 'vendor',
  confidence: 'verified',
  versions: [
    {
      version: '2016',
      title: 'Files since 2016-17',
      packaging: { kind: 'files' },
      layouts: [districtDirectory, schoolDirectory, membershipLayout, lunchLayout],
      bindings: [district, school, membership, lunch],
    },
  ],
  options: {
    schoolYear: {
      description: 'School year that is written into the rows of a directory; reading takes none.',
      example: '2021-2022',
    },
  },
  tables: {},
  notes: [
    'Counts are only added within one TOTAL_INDICATOR: every student stands in several of them.',
    'Convert one school year of a directory at a time: the common record of a school has no year, so a later file would replace an earlier one.',
    'The directory of schools has both the federal and the state numbers, so it links files that have only one of them.',
    'A label of a grade, race, sex or program that is not listed sets its row aside: without it the row would count as a total.',
  ],
})
