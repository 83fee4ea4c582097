import { exact, notComparable, partOf, proxy, type Row, statements } from './state.ts'

const sameRate: readonly [string, string] = [
  'Both are the adjusted cohort graduation rate of four years.',
  'Ambos son la tasa de graduación de la cohorte ajustada a cuatro años.',
]
const longer: readonly [string, string] = [
  'The shorter window lies within the longer one, of the same people.',
  'El plazo más corto está dentro del más largo, para las mismas personas.',
]
const windowUnknown: readonly [string, string] = [
  'The window of one is not known.',
  'No se conoce el plazo de uno de ellos.',
]
const anotherClock: readonly [string, string] = [
  'One divides by the high school class and leaves certificates out, the other by those who began college, from which its clock runs.',
  'Uno divide entre la generación de secundaria y excluye certificados; el otro, entre quienes ingresaron a la universidad, desde donde corre su plazo.',
]

const rows: readonly Row[] = [
  ['pn-2011.6', 'pn-essa.4', exact, ...sameRate],
  ['shared.graduation-4-year', 'pn-essa.4', exact, ...sameRate],
  ['e-w.graduation-4-year', 'shared.graduation-4-year', exact, ...sameRate],
  [
    'e-w.graduation-5-year',
    'e-w.graduation-4-year',
    proxy,
    'A fifth year counts, and the cohort is adjusted by it: the difference of the two is no number of students.',
    'Cuenta un quinto año y la cohorte se ajusta con él: la diferencia entre ambos no es un número de estudiantes.',
  ],
  [
    'e-w.graduation-6-year',
    'e-w.graduation-5-year',
    proxy,
    'A sixth year counts, and the cohort is adjusted by it: the difference of the two is no number of students.',
    'Cuenta un sexto año y la cohorte se ajusta con él: la diferencia entre ambos no es un número de estudiantes.',
  ],
  [
    'strivetogether-7.graduation',
    'shared.graduation-4-year',
    proxy,
    'The framework leaves the indicator to each community; four years are in common use.',
    'El marco deja el indicador a cada comunidad; cuatro años es lo usual.',
  ],
  [
    'edfacts.150',
    'shared.graduation-4-year',
    proxy,
    'The file names its years in each table: only the table of four years counts the same.',
    'El archivo indica los años en cada tabla: solo la de cuatro años cuenta lo mismo.',
  ],
  [
    'shared.college-in-autumn',
    'studenttracker.fall',
    exact,
    'Both count terms that overlap 15 August to 31 October, of the high school class.',
    'Ambos cuentan períodos que coinciden con el 15 de agosto al 31 de octubre, de la generación de secundaria.',
  ],
  ['studenttracker.fall', 'studenttracker.first-year', partOf, ...longer],
  ['studenttracker.first-year', 'studenttracker.first-two-years', partOf, ...longer],
  [
    'e-w.college-by-october',
    'studenttracker.fall',
    proxy,
    'One counts any course for credit, the other colleges of two and four years, and the first day of one is not given.',
    'Uno cuenta cualquier curso con crédito; el otro, universidades de dos y cuatro años, y falta el primer día de uno.',
  ],
  ['pn-essa.5.1', 'studenttracker.fall', proxy, ...windowUnknown],
  ['strivetogether-7.enrollment', 'studenttracker.fall', proxy, ...windowUnknown],
  ['strivetogether-7.enrollment', 'studenttracker.first-year', proxy, ...windowUnknown],
  ['pn-essa.5.2-two-years', 'pn-essa.5.2-three-years', partOf, ...longer],
  ['pn-essa.5.2-four-years', 'pn-essa.5.2-six-years', partOf, ...longer],
  ['pn-essa.5.2-six-years', 'studenttracker.degree-6-year', notComparable, ...anotherClock],
  ['pn-essa.5.2-four-years', 'studenttracker.degree-6-year', notComparable, ...anotherClock],
  ['pn-essa.5.2-three-years', 'studenttracker.degree-6-year', notComparable, ...anotherClock],
  ['pn-essa.5.2-two-years', 'studenttracker.degree-6-year', notComparable, ...anotherClock],
  [
    'pn-2011.7',
    'studenttracker.degree-6-year',
    notComparable,
    'One counts only those who needed no remediation, and credentials of industry besides.',
    'Uno cuenta solo a quienes no necesitaron nivelación, y además credenciales industriales.',
  ],
  [
    'strivetogether-7.completion',
    'studenttracker.degree-6-year',
    proxy,
    'One counts credentials that the other leaves out.',
    'Uno cuenta credenciales que el otro excluye.',
  ],
  [
    'e-w.completion',
    'studenttracker.degree-6-year',
    proxy,
    'One counts certificates, which the other leaves out, and its time is not given.',
    'Uno cuenta certificados, que el otro excluye, y no indica su plazo.',
  ],
  [
    'shared.fafsa',
    'e-w.fafsa',
    exact,
    'Both count completed forms by 30 June of the students enrolled in grade 12.',
    'Ambos cuentan solicitudes completadas hasta el 30 de junio de estudiantes inscritos en duodécimo grado.',
  ],
]

/** What is stated of graduation and of the time after it. */
export const afterHighSchoolComparisons = statements(rows)
