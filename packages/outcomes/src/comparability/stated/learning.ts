import { exact, notComparable, partOf, proxy, type Row, statements } from './state.ts'

const instruments: readonly [string, string] = [
  'The instrument differs from place to place: values of two instruments are never averaged.',
  'El instrumento varía de un lugar a otro: los valores de dos instrumentos nunca se promedian.',
]
const sameTest: readonly [string, string] = [
  'Both divide the proficient by the tested, of one subject and grade.',
  'Ambos dividen a quienes dominan la materia entre quienes presentaron la prueba, en una materia y un grado.',
]
const fewerGrades: readonly [string, string] = [
  'One counts some of the grades of the other, by the same tests.',
  'Uno cuenta algunos de los grados del otro, con las mismas pruebas.',
]
const denominatorUnknown: readonly [string, string] = [
  'The framework leaves the indicator to each community, so that the denominator may differ.',
  'El marco deja el indicador a cada comunidad, por lo que el denominador puede diferir.',
]

const rows: readonly Row[] = [
  ['pn-2011.2-kindergarten', 'pn-essa.1', proxy, ...instruments],
  ['shared.kindergarten-readiness', 'pn-essa.1', proxy, ...instruments],
  ['shared.kindergarten-readiness', 'pn-2011.2-kindergarten', proxy, ...instruments],
  ['shared.kindergarten-readiness', 'strivetogether-7.kindergarten-readiness', proxy, ...instruments],
  [
    'pn-2011.2-three-year-olds',
    'pn-2011.2-kindergarten',
    notComparable,
    'One is of children of three, the other of kindergartners.',
    'Uno trata de niñas y niños de tres años; el otro, de kínder.',
  ],
  ['shared.reading-grade-3', 'e-w.reading-grade-3', exact, ...sameTest],
  ['shared.mathematics-grade-8', 'e-w.mathematics-grade-8', exact, ...sameTest],
  ['strivetogether-7.reading-grade-3', 'shared.reading-grade-3', proxy, ...denominatorUnknown],
  ['strivetogether-7.mathematics-grade-8', 'shared.mathematics-grade-8', proxy, ...denominatorUnknown],
  ['shared.reading-grade-3', 'shared.reading-grades-3-to-8', partOf, ...fewerGrades],
  ['shared.mathematics-grade-8', 'shared.mathematics-grades-3-to-8', partOf, ...fewerGrades],
  ['e-w.mathematics-grade-3', 'shared.mathematics-grades-3-to-8', partOf, ...fewerGrades],
  ['e-w.reading-grade-8', 'shared.reading-grades-3-to-8', partOf, ...fewerGrades],
  ['shared.reading-grades-3-to-8', 'pn-essa.2.2', partOf, ...fewerGrades],
  ['shared.mathematics-grades-3-to-8', 'pn-essa.2.1', partOf, ...fewerGrades],
  [
    'pn-2011.4-mathematics',
    'pn-essa.2.1',
    exact,
    'Both editions count grades 3 to 8 and one of high school by the state test of mathematics.',
    'Ambas ediciones cuentan de tercer a octavo grado y uno de secundaria con la prueba estatal de matemáticas.',
  ],
  [
    'pn-2011.4-reading',
    'pn-essa.2.2',
    exact,
    'Both editions count grades 3 to 8 and one of high school by the state test of language arts.',
    'Ambas ediciones cuentan de tercer a octavo grado y uno de secundaria con la prueba estatal de lenguaje.',
  ],
]

/** What is stated of readiness and proficiency. */
export const learningComparisons = statements(rows)
