import { postsecondaryEnrollment, supplied } from '../../measure/index.ts'
import { definitionsOf } from '../define.ts'
import type { Framework } from '../framework.ts'
import { counted } from '../phrases/counted.ts'
import { populations } from '../phrases/populations.ts'
import { windows } from '../phrases/windows.ts'
import { collegeWindows, sharedMeasures } from '../shared-measures.ts'
import { words } from '../words.ts'

const source = { citation: 'National Student Clearinghouse: StudentTracker for High Schools, report definitions' }

const define = definitionsOf('studenttracker')

const ofTheClass = {
  result: 'coalition-9.impact',
  population: populations.highSchoolClass,
  denominator: counted.highSchoolClass,
  collection: 'administrative',
  source,
  status: 'verified',
} as const

/** The windows in which the National Student Clearinghouse looks for a high school class. */
export const highSchoolClasses: Framework = {
  id: 'studenttracker',
  version: 'report definitions of 2012',
  title: words('StudentTracker for High Schools', 'StudentTracker for High Schools'),
  publisher: 'National Student Clearinghouse',
  note: words(
    'A term counts that begins, ends, or begins and ends in the window. In 2012 about 93 % of college students were covered.',
    'Cuenta el período que empieza, termina, o empieza y termina dentro del plazo. En 2012 se cubría a cerca del 93 % de los universitarios.',
  ),
  source,
  status: 'verified',
  results: [],
  indicators: [
    define({
      ...ofTheClass,
      id: 'fall',
      name: words('At college in the first autumn', 'En la universidad el primer otoño'),
      numerator: counted.atCollege,
      window: windows.autumnAfterHighSchool,
      measure: sharedMeasures.collegeAutumn,
    }),
    define({
      ...ofTheClass,
      id: 'first-year',
      name: words('At college in the first year', 'En la universidad el primer año'),
      numerator: counted.atCollege,
      window: windows.yearAfterHighSchool,
      measure: sharedMeasures.collegeFirstYear,
    }),
    define({
      ...ofTheClass,
      id: 'first-two-years',
      name: words('At college in the first two years', 'En la universidad en los primeros dos años'),
      numerator: counted.atCollege,
      window: windows.twoYearsAfterHighSchool,
      measure: postsecondaryEnrollment({ window: collegeWindows.firstTwoYears }),
    }),
    define({
      ...ofTheClass,
      id: 'persistence',
      name: words('Back for a second year', 'Regreso para un segundo año'),
      population: words('Those at college in the first year', 'Quienes estaban en la universidad el primer año'),
      numerator: words(
        'Those who returned in the second year, to whichever college',
        'Quienes regresaron el segundo año, a cualquier universidad',
      ),
      denominator: words('Those at college in the first year', 'Quienes estaban en la universidad el primer año'),
      window: words('The second year after high school', 'El segundo año después de la secundaria'),
      measure: supplied({ unit: 'percent' }),
    }),
    define({
      ...ofTheClass,
      id: 'degree-6-year',
      name: words('Degree within six years', 'Título en seis años'),
      numerator: words(
        'Those with an associate, bachelor’s or advanced degree',
        'Quienes tienen título de asociado, licenciatura o posgrado',
      ),
      window: windows.sixYearsAfterHighSchool,
      note: words('Certificates do not count.', 'Los certificados no cuentan.'),
      measure: sharedMeasures.degreeSixYears,
    }),
  ],
}
