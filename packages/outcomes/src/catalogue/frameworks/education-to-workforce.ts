import { consistentAttendance, postsecondaryEnrollment, supplied, suspension } from '../../measure/index.ts'
import { definitionsOf } from '../define.ts'
import type { Framework } from '../framework.ts'
import { notes } from '../notes.ts'
import { counted } from '../phrases/counted.ts'
import { minimums } from '../phrases/minimums.ts'
import { populations } from '../phrases/populations.ts'
import { windows } from '../phrases/windows.ts'
import { boundaries, collegeWindows, floors, sharedMeasures } from '../shared-measures.ts'
import { words } from '../words.ts'

const define = definitionsOf('e-w')

const page = (indicator: string) => ({
  source: {
    citation: `Education-to-Workforce Indicator Framework: ${indicator}`,
    url: `https://educationtoworkforce.org/indicators/${indicator}`,
  },
  status: 'verified' as const,
})
const ceds = (connection: string) => ({
  source: {
    citation: `CEDS connection ${connection}`,
    url: `https://ceds.ed.gov/connectReport.aspx?uid=${connection}`,
  },
  status: 'verified' as const,
})

const numbers = supplied({ unit: 'percent' })

const proficient = {
  numerator: counted.proficient,
  denominator: counted.tested,
  window: windows.spring,
  collection: 'assessment',
  note: notes.tests,
} as const

const attendance = {
  population: populations.students,
  denominator: counted.enrolled,
  window: windows.schoolYear,
  collection: 'administrative',
} as const

const boundaryConflict = words(
  'CEDS writes more than 90 % in the definition and at least 90 % in its steps: a student of exactly 90 % counts by one and not by the other. Both are given.',
  'CEDS escribe más del 90 % en la definición y al menos el 90 % en sus pasos: un estudiante con exactamente el 90 % cuenta en uno y no en el otro. Se ofrecen ambos.',
)

const graduation = {
  population: populations.graduationCohort,
  numerator: counted.regularDiplomas,
  denominator: counted.cohort,
  collection: 'administrative',
  ...page('high-school-graduation'),
} as const

/** The part of the Education-to-Workforce framework whose definitions were read. */
export const educationToWorkforce: Framework = {
  id: 'e-w',
  version: '99 indicators, of which those read are here',
  title: words('Education-to-Workforce framework', 'Marco de la educación al empleo'),
  publisher: 'Mathematica',
  source: {
    citation: 'Education-to-Workforce Indicator Framework',
    url: 'https://educationtoworkforce.org/about-framework',
  },
  status: 'verified',
  results: [],
  indicators: [
    define({
      id: 'early-grades-track',
      name: words('Early grades on track', 'Buen rumbo en los primeros grados'),
      population: words('Students in grades 1 and 2', 'Estudiantes de primer y segundo grado'),
      numerator: words(
        'Students at grade level in mathematics and in reading who attended at least 90 % of their days and were neither suspended nor expelled',
        'Estudiantes con nivel de grado en matemáticas y en lectura que asistieron al menos al 90 % de sus días y no fueron suspendidos ni expulsados',
      ),
      denominator: counted.enrolled,
      window: windows.schoolYear,
      ...page('early-grades-track'),
      measure: numbers,
    }),
    define({
      ...proficient,
      id: 'reading-grade-3',
      name: words('Reading in grade 3', 'Lectura en tercer grado'),
      population: populations.grade3,
      ...ceds('30919'),
      measure: sharedMeasures.reading3,
    }),
    define({
      ...proficient,
      id: 'mathematics-grade-3',
      name: words('Mathematics in grade 3', 'Matemáticas en tercer grado'),
      population: populations.grade3,
      ...ceds('30919'),
      measure: sharedMeasures.mathematics3,
    }),
    define({
      ...proficient,
      id: 'reading-grade-8',
      name: words('Reading in grade 8', 'Lectura en octavo grado'),
      population: populations.grade8,
      ...ceds('30921'),
      measure: sharedMeasures.reading8,
    }),
    define({
      ...proficient,
      id: 'mathematics-grade-8',
      name: words('Mathematics in grade 8', 'Matemáticas en octavo grado'),
      population: populations.grade8,
      ...ceds('30921'),
      measure: sharedMeasures.mathematics8,
    }),
    define({
      ...attendance,
      id: 'consistent-attendance',
      name: words('Consistent attendance', 'Asistencia constante'),
      numerator: counted.presentNineTenths,
      minimumEnrollment: minimums.moreThanThirtyPresent,
      note: words(
        'The framework recommends bands besides: satisfactory from 96 %, at risk from 91 to 95 %.',
        'El marco recomienda además franjas: satisfactoria desde el 96 %, en riesgo del 91 al 95 %.',
      ),
      ...page('consistent-attendance'),
      measure: consistentAttendance({
        boundary: boundaries.moreThanNineTenths,
        floor: floors.moreThanThirtyPresent,
        per: 'place',
      }),
    }),
    define({
      ...attendance,
      id: 'satisfactory-attendance',
      name: words('Satisfactory attendance', 'Asistencia satisfactoria'),
      numerator: words(
        'Students present on at least 96 % of their days',
        'Estudiantes que asistieron al menos al 96 % de sus días',
      ),
      minimumEnrollment: minimums.moreThanThirtyPresent,
      ...page('consistent-attendance'),
      measure: consistentAttendance({
        boundary: { parts: 96, outOf: 100, inclusive: true },
        floor: floors.moreThanThirtyPresent,
        per: 'place',
      }),
    }),
    define({
      ...attendance,
      id: 'ceds-attendance',
      name: words('Consistent attendance, CEDS definition', 'Asistencia constante, definición de CEDS'),
      numerator: counted.presentNineTenths,
      minimumEnrollment: minimums.ninetyDays,
      note: boundaryConflict,
      ...ceds('30948'),
      measure: consistentAttendance({
        boundary: boundaries.moreThanNineTenths,
        floor: floors.ninetyDays,
        per: 'place',
      }),
    }),
    define({
      ...attendance,
      id: 'ceds-attendance-at-least',
      name: words('Consistent attendance, CEDS steps', 'Asistencia constante, pasos de CEDS'),
      numerator: words(
        'Students present on at least 90 % of their days',
        'Estudiantes que asistieron al menos al 90 % de sus días',
      ),
      minimumEnrollment: minimums.ninetyDays,
      note: boundaryConflict,
      ...ceds('30948'),
      measure: consistentAttendance({
        boundary: { parts: 9, outOf: 10, inclusive: true },
        floor: floors.ninetyDays,
        per: 'place',
      }),
    }),
    define({
      id: 'positive-behavior',
      name: words('Without exclusionary discipline', 'Sin disciplina excluyente'),
      population: populations.students,
      numerator: words(
        'Students without any suspension in or out of school, restraint or seclusion as discipline, or expulsion',
        'Estudiantes sin suspensión dentro o fuera de la escuela, restricción o aislamiento disciplinarios, ni expulsión',
      ),
      denominator: counted.enrolled,
      window: windows.schoolYear,
      collection: 'administrative',
      ...page('positive-behavior-discipline'),
      measure: suspension({
        actions: [
          'in-school-suspension',
          'out-of-school-suspension',
          'mechanical-restraint',
          'physical-restraint',
          'seclusion',
          'expulsion',
          'expulsion-with-services',
          'expulsion-without-services',
        ],
        counts: 'none',
      }),
    }),
    define({
      ...graduation,
      id: 'graduation-4-year',
      name: words('Graduation in four years', 'Graduación en cuatro años'),
      window: windows.fourYears,
      measure: sharedMeasures.graduation4,
    }),
    define({
      ...graduation,
      id: 'graduation-5-year',
      name: words('Graduation in five years', 'Graduación en cinco años'),
      window: windows.fiveYears,
      measure: sharedMeasures.graduation5,
    }),
    define({
      ...graduation,
      id: 'graduation-6-year',
      name: words('Graduation in six years', 'Graduación en seis años'),
      window: windows.sixYears,
      measure: sharedMeasures.graduation6,
    }),
    define({
      id: 'fafsa',
      name: words('Financial aid form completed', 'Solicitud de ayuda financiera completada'),
      population: populations.grade12,
      numerator: words(
        'Students who complete the FAFSA by 30 June',
        'Estudiantes que completan la FAFSA antes del 30 de junio',
      ),
      denominator: words('Students enrolled in grade 12', 'Estudiantes inscritos en duodécimo grado'),
      window: windows.throughJune,
      collection: 'administrative',
      ...ceds('30952'),
      measure: numbers,
    }),
    define({
      id: 'college-by-october',
      name: words('At college by 31 October', 'En la universidad antes del 31 de octubre'),
      population: populations.highSchoolGraduates,
      numerator: words(
        'Graduates enrolled for credit anywhere after high school by 31 October',
        'Graduados inscritos con crédito en cualquier institución postsecundaria antes del 31 de octubre',
      ),
      denominator: populations.highSchoolGraduates,
      window: windows.autumnAfterHighSchool,
      collection: 'administrative',
      note: words(
        'The source gives the last day only; the first, 15 August, is that of StudentTracker. Career and technical courses for credit count.',
        'La fuente da solo el último día; el primero, el 15 de agosto, es el de StudentTracker. Cuentan los cursos técnicos con crédito.',
      ),
      ...ceds('30903'),
      measure: postsecondaryEnrollment({ window: collegeWindows.autumn }),
    }),
    define({
      id: 'completion',
      name: words('Postsecondary completion', 'Título de educación superior'),
      population: populations.highSchoolGraduates,
      numerator: words(
        'Students with a certificate, an associate or a bachelor’s degree in time',
        'Estudiantes con certificado, título de asociado o licenciatura a tiempo',
      ),
      window: windows.notSaid,
      note: words(
        'Certificates count. The time allowed has not been read in the source.',
        'Los certificados cuentan. El plazo permitido no se ha leído en la fuente.',
      ),
      ...ceds('30930'),
      status: 'unverified',
      measure: numbers,
    }),
    define({
      id: 'first-year-credits',
      name: words('Credits of the first year', 'Créditos del primer año'),
      population: words('Students in their first year at college', 'Estudiantes de primer año universitario'),
      numerator: words(
        'Students who complete 30 credits full-time, or 15 part-time',
        'Estudiantes que completan 30 créditos a tiempo completo, o 15 a tiempo parcial',
      ),
      window: words('The first year at college', 'El primer año universitario'),
      collection: 'administrative',
      ...ceds('30925'),
      measure: numbers,
    }),
  ],
}
