import { complement, exact, partOf, proxy, type Row, statements } from './state.ts'

const floors: readonly [string, string] = [
  'The minimum enrollment differs, so that students of few days count in one and not in the other.',
  'El mínimo de inscripción difiere: los estudiantes con pocos días cuentan en uno y no en el otro.',
]
const boundaries: readonly [string, string] = [
  'Whoever is above the higher boundary is above the lower one; the minimum enrollment is the same.',
  'Quien supera el límite mayor supera el menor; el mínimo de inscripción es el mismo.',
]

const rows: readonly Row[] = [
  [
    'pn-2011.5',
    'pn-essa.3.1',
    exact,
    'Both editions divide days attended by days enrolled in grades 6 to 9.',
    'Ambas ediciones dividen los días asistidos entre los días de inscripción de sexto a noveno grado.',
  ],
  [
    'pn-essa.3.1',
    'shared.attendance-rate',
    partOf,
    'One counts grades 6 to 9, the other all grades.',
    'Uno cuenta de sexto a noveno grado; el otro, todos los grados.',
  ],
  [
    'pn-2011.5-chronic-absence',
    'pn-essa.3.2',
    exact,
    'Both editions count students in grades 6 to 9 who missed at least 10 % of their days.',
    'Ambas ediciones cuentan a estudiantes de sexto a noveno grado que faltaron al menos al 10 % de sus días.',
  ],
  ['pn-essa.3.2', 'shared.chronic-absence', proxy, ...floors],
  [
    'shared.chronic-absence',
    'shared.consistent-attendance',
    complement,
    'At least 10 % absent is what more than 90 % present leaves, with the same minimum enrollment.',
    'Faltar al menos al 10 % es lo que resta de asistir a más del 90 %, con el mismo mínimo de inscripción.',
  ],
  [
    'edfacts.195',
    'shared.chronic-absence',
    proxy,
    'The federal file counts a student at each school, the common outline once in a place.',
    'El archivo federal cuenta a cada estudiante por escuela; el marco común, una sola vez por lugar.',
  ],
  ['state.california-chronic-absence', 'shared.chronic-absence', proxy, ...floors],
  [
    'state.california-chronic-absence-k-8',
    'state.california-chronic-absence',
    partOf,
    'One counts kindergarten to grade 8, the other all grades; all else is the same.',
    'Uno cuenta de kínder a octavo grado; el otro, todos los grados; lo demás es igual.',
  ],
  [
    'state.maine-chronic-absence',
    'shared.chronic-absence',
    proxy,
    'In correctional facilities Maine asks for 60 days of enrollment instead of 10.',
    'En centros correccionales, Maine exige 60 días de inscripción en lugar de 10.',
  ],
  [
    'state.rhode-island-early-absence',
    'shared.chronic-absence',
    proxy,
    'One counts 18 days missed, the other a tenth of the days enrolled, and the minimum enrollment differs.',
    'Uno cuenta 18 días de ausencia; el otro, la décima parte de los días de inscripción, y el mínimo difiere.',
  ],
  ['e-w.consistent-attendance', 'shared.consistent-attendance', proxy, ...floors],
  ['e-w.ceds-attendance', 'shared.consistent-attendance', proxy, ...floors],
  ['e-w.consistent-attendance', 'e-w.ceds-attendance', proxy, ...floors],
  ['e-w.satisfactory-attendance', 'e-w.consistent-attendance', partOf, ...boundaries],
  [
    'e-w.ceds-attendance',
    'e-w.ceds-attendance-at-least',
    partOf,
    'A student of exactly 90 % counts in one and not in the other.',
    'Un estudiante con exactamente el 90 % cuenta en uno y no en el otro.',
  ],
]

/** What is stated of attendance. */
export const attendanceComparisons = statements(rows)
