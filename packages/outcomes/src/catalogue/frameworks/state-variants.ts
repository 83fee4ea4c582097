import { chronicAbsence, mobility, supplied } from '../../measure/index.ts'
import { definitionsOf } from '../define.ts'
import type { Framework } from '../framework.ts'
import { counted } from '../phrases/counted.ts'
import { minimums } from '../phrases/minimums.ts'
import { populations } from '../phrases/populations.ts'
import { windows } from '../phrases/windows.ts'
import { boundaries, floors, grades } from '../shared-measures.ts'
import { words } from '../words.ts'

const define = definitionsOf('state')

const absence = {
  result: 'coalition-9.2',
  numerator: counted.absentATenth,
  denominator: counted.enrolled,
  window: windows.schoolYear,
  polarity: 'down',
  collection: 'administrative',
  status: 'verified',
} as const

const moved = {
  result: 'coalition-9.8',
  population: populations.students,
  window: windows.schoolYear,
  polarity: 'down',
  collection: 'administrative',
  status: 'verified',
} as const

const californiaGlossary = {
  citation: 'CALPADS documentation, glossary: chronic absentee',
  url: 'https://documentation.calpads.org/Glossary/EndofYearData/ChronicAbsentee/',
}

const californiaDays = words(
  'Counts absences excused and unexcused, out-of-school suspensions and independent study that earns no attendance, of the days expected.',
  'Cuenta ausencias justificadas e injustificadas, suspensiones fuera de la escuela y estudio independiente sin asistencia acreditada, de los días esperados.',
)

const numbersFromTheState = words(
  'The denominator has not been read in the source: bring the numbers of the state.',
  'El denominador no se ha leído en la fuente: use los números del estado.',
)

/** Definitions of states and districts that differ from the common outline by a boundary, a minimum or a formula. */
export const stateVariants: Framework = {
  id: 'state',
  version: 'as published',
  title: words('Definitions of states and districts', 'Definiciones de estados y distritos'),
  publisher: 'State and local agencies',
  source: { citation: 'The publication named with each definition' },
  status: 'verified',
  results: [],
  indicators: [
    define({
      ...absence,
      id: 'california-chronic-absence',
      name: words('Chronic absence, California', 'Ausentismo crónico, California'),
      population: populations.students,
      minimumEnrollment: minimums.moreThanThirtyExpected,
      note: californiaDays,
      source: californiaGlossary,
      measure: chronicAbsence({
        boundary: boundaries.aTenth,
        floor: floors.moreThanThirtyExpected,
        per: 'place',
      }),
    }),
    define({
      ...absence,
      id: 'california-chronic-absence-k-8',
      name: words(
        'Chronic absence, California accountability dashboard',
        'Ausentismo crónico, tablero de rendición de cuentas de California',
      ),
      population: words('Students in kindergarten to grade 8', 'Estudiantes de kínder a octavo grado'),
      minimumEnrollment: minimums.moreThanThirtyExpected,
      note: californiaDays,
      source: californiaGlossary,
      measure: chronicAbsence({
        boundary: boundaries.aTenth,
        floor: floors.moreThanThirtyExpected,
        per: 'place',
        grades: grades.kindergartenTo8,
      }),
    }),
    define({
      ...absence,
      id: 'maine-chronic-absence',
      name: words('Chronic absence, Maine', 'Ausentismo crónico, Maine'),
      population: populations.students,
      minimumEnrollment: minimums.tenDays,
      note: words(
        'In correctional facilities the minimum is 60 days.',
        'En centros correccionales el mínimo es de 60 días.',
      ),
      source: {
        citation: 'Maine Department of Education: chronic absenteeism data reporting',
        url: 'https://www.maine.gov/doe/data-reporting/reporting/warehouse/chronic-absenteeism',
      },
      measure: chronicAbsence({ boundary: boundaries.aTenth, floor: floors.tenDays, per: 'place' }),
    }),
    define({
      ...absence,
      id: 'rhode-island-early-absence',
      name: words('Chronic early absence, Rhode Island', 'Ausentismo crónico temprano, Rhode Island'),
      population: words('Children in kindergarten to grade 3', 'Niñas y niños de kínder a tercer grado'),
      numerator: words('Children who missed 18 days or more', 'Niñas y niños que faltaron 18 días o más'),
      minimumEnrollment: minimums.ninetyDays,
      note: words(
        'A number of days, not a share: 18 days are 10 % only of a year of 180.',
        'Un número de días, no una proporción: 18 días son el 10 % solo en un año de 180.',
      ),
      source: {
        citation: 'Rhode Island KIDS COUNT: chronic early absence',
        url: 'http://rikidscount.org',
      },
      measure: chronicAbsence({
        boundary: { days: 18, inclusive: true },
        floor: floors.ninetyDays,
        per: 'place',
        grades: grades.kindergartenTo3,
      }),
    }),
    define({
      ...moved,
      id: 'tucson-mobility',
      name: words('Student mobility, Tucson Unified', 'Movilidad estudiantil, Tucson Unified'),
      numerator: counted.entriesAndWithdrawals,
      denominator: words(
        'Students of the first day and all who entered later',
        'Estudiantes del primer día y quienes ingresaron después',
      ),
      note: words(
        'The formula has not been read in the publication of the district. The count day is taken to be 1 October.',
        'La fórmula no se ha leído en la publicación del distrito. Se supone que el día de conteo es el 1 de octubre.',
      ),
      source: { citation: 'Tucson Unified School District: mobility formula' },
      status: 'unverified',
      measure: mobility({ formula: 'tucson-unified', countDay: { month: 10, day: 1 } }),
    }),
    define({
      ...moved,
      id: 'colorado-mobility',
      name: words('Student mobility, Colorado', 'Movilidad estudiantil, Colorado'),
      numerator: words(
        'Entries and exits from the October count to the end of the year, with a gap of more than 10 days',
        'Ingresos y salidas desde el conteo de octubre hasta el fin del año, con una interrupción de más de 10 días',
      ),
      note: numbersFromTheState,
      source: {
        citation: 'Colorado Department of Education: mobility and stability, since 2017-18',
        url: 'https://www.cde.state.co.us',
      },
      measure: supplied({ unit: 'percent' }),
    }),
    define({
      ...moved,
      id: 'georgia-churn',
      name: words('Student churn, Georgia', 'Rotación estudiantil, Georgia'),
      numerator: words(
        'Entries and withdrawals from 2 October to 1 May, without returns within 7 days',
        'Ingresos y retiros del 2 de octubre al 1 de mayo, sin contar regresos en 7 días',
      ),
      window: words('2 October to 1 May', 'Del 2 de octubre al 1 de mayo'),
      note: numbersFromTheState,
      source: { citation: 'Georgia Governor’s Office of Student Achievement, 2014: student mobility' },
      measure: supplied({ unit: 'percent' }),
    }),
    define({
      ...moved,
      id: 'district-of-columbia-mobility',
      name: words('Student mobility, District of Columbia', 'Movilidad estudiantil, Distrito de Columbia'),
      numerator: words(
        'Every enrollment and exit reported as final, without transfers to nonpublic or juvenile placements',
        'Cada inscripción y salida reportada como definitiva, sin traslados a centros no públicos o juveniles',
      ),
      note: numbersFromTheState,
      source: { citation: 'District of Columbia, mobility guide 2025' },
      measure: supplied({ unit: 'percent' }),
    }),
  ],
}
