import { dosage, supplied } from '../../measure/index.ts'
import { definitionsOf } from '../define.ts'
import type { Framework } from '../framework.ts'
import { populations } from '../phrases/populations.ts'
import { windows } from '../phrases/windows.ts'
import { words } from '../words.ts'

const source = {
  citation: '21st Century Community Learning Centers: performance measures in force since 1 July 2021',
  url: 'https://oese.ed.gov/offices/office-of-formula-grants/school-support-and-accountability/21st-century-community-learning-centers/performance-21st-century-community-learning-centers/',
}

const numbers = supplied({ unit: 'percent' })

const define = definitionsOf('cclc')

const betterOff = {
  population: populations.participants,
  window: windows.schoolYearAndSummer,
  kind: 'performance',
  quadrant: 'better-off',
  source,
  status: 'verified',
  measure: numbers,
} as const

const statePolicy = words(
  'What counts as growth is for the state to say, so values of two states are not comparable.',
  'Cada estado define qué cuenta como progreso, por lo que los valores de dos estados no son comparables.',
)

/** The measures of the federal after-school grants: of participants, never of a population. */
export const twentyFirstCclc: Framework = {
  id: 'cclc',
  version: 'in force since 1 July 2021',
  title: words('21st Century Community Learning Centers', 'Centros Comunitarios de Aprendizaje del Siglo XXI'),
  publisher: 'U.S. Department of Education',
  source,
  status: 'verified',
  results: [],
  indicators: [
    define({
      ...betterOff,
      id: '1a',
      label: '1',
      name: words('Growth in reading', 'Progreso en lectura'),
      numerator: words('Participants who show growth in reading', 'Participantes que muestran progreso en lectura'),
      denominator: words(
        'Participants in grades 4 to 8 with the state test in this year and the one before',
        'Participantes de cuarto a octavo grado con la prueba estatal de este año y del anterior',
      ),
      collection: 'assessment',
      note: statePolicy,
    }),
    define({
      ...betterOff,
      id: '1b',
      label: '1',
      name: words('Growth in mathematics', 'Progreso en matemáticas'),
      numerator: words(
        'Participants who show growth in mathematics',
        'Participantes que muestran progreso en matemáticas',
      ),
      denominator: words(
        'Participants in grades 4 to 8 with the state test in this year and the one before',
        'Participantes de cuarto a octavo grado con la prueba estatal de este año y del anterior',
      ),
      collection: 'assessment',
      note: statePolicy,
    }),
    define({
      ...betterOff,
      id: '2',
      label: '2',
      name: words('Improved grades', 'Mejores calificaciones'),
      numerator: words('Participants whose grade average improved', 'Participantes cuyo promedio mejoró'),
      denominator: words(
        'Participants in grades 7, 8 and 10 to 12 whose unweighted average was below 3.0 in the year before',
        'Participantes de séptimo, octavo y décimo a duodécimo grado con promedio no ponderado inferior a 3.0 el año anterior',
      ),
      collection: 'administrative',
    }),
    define({
      ...betterOff,
      id: '3',
      label: '3',
      name: words('Improved attendance', 'Mejor asistencia'),
      numerator: words('Participants whose attendance improved', 'Participantes cuya asistencia mejoró'),
      denominator: words(
        'Participants in grades 1 to 12 who attended at most 90 % of the days of the year before',
        'Participantes de primer a duodécimo grado que asistieron como máximo al 90 % de los días del año anterior',
      ),
      window: windows.twoSchoolYears,
      collection: 'administrative',
    }),
    define({
      ...betterOff,
      id: '4',
      label: '4',
      name: words('Fewer in-school suspensions', 'Menos suspensiones dentro de la escuela'),
      numerator: words(
        'Participants with fewer in-school suspensions than the year before',
        'Participantes con menos suspensiones dentro de la escuela que el año anterior',
      ),
      denominator: words('Participants in grades 1 to 12', 'Participantes de primer a duodécimo grado'),
      collection: 'administrative',
      note: words(
        'Whether only those suspended in the year before are counted has not been confirmed.',
        'No se ha confirmado si solo se cuenta a quienes fueron suspendidos el año anterior.',
      ),
    }),
    define({
      ...betterOff,
      id: '5',
      label: '5',
      name: words('Improved engagement in learning', 'Mayor compromiso con el aprendizaje'),
      numerator: words(
        'Participants whose engagement improved, as their teacher reports',
        'Participantes cuyo compromiso mejoró, según su docente',
      ),
      denominator: words(
        'Participants in grades 1 to 5 with a teacher survey',
        'Participantes de primer a quinto grado con encuesta docente',
      ),
      collection: 'survey',
      respondent: 'teacher',
    }),
    define({
      id: 'regular-attendees',
      name: words('Regular attendees, before 2021', 'Asistentes regulares, antes de 2021'),
      population: populations.participants,
      numerator: words('Participants of 30 days or more', 'Participantes de 30 días o más'),
      denominator: populations.participants,
      window: windows.schoolYear,
      kind: 'performance',
      quadrant: 'how-well',
      collection: 'administrative',
      note: words(
        'Earlier years count days, later ones hours: the two are never joined.',
        'Los años anteriores cuentan días y los posteriores horas: nunca se unen.',
      ),
      source: { citation: 'Puget Sound Educational Service District: expanded learning reports' },
      status: 'verified',
      measure: dosage({ programKind: 'twenty-first-cclc', unit: 'day', atLeast: 30, among: 'participants' }),
    }),
  ],
}
