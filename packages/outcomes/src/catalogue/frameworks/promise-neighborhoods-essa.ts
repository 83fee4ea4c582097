import { averageDailyAttendance, postsecondaryCompletion, supplied } from '../../measure/index.ts'
import { definitionsOf } from '../define.ts'
import type { Framework } from '../framework.ts'
import { notes } from '../notes.ts'
import { counted } from '../phrases/counted.ts'
import { populations } from '../phrases/populations.ts'
import { windows } from '../phrases/windows.ts'
import { grades, sharedMeasures } from '../shared-measures.ts'
import { words } from '../words.ts'

const define = definitionsOf('pn-essa')

const dashboard = {
  citation: 'Promise Neighborhoods: data and results',
  url: 'https://promiseneighborhoods.ed.gov/data-and-results',
}
const scorecard = (measure: string) => ({
  citation: `Promise Neighborhoods scorecard, measure ${measure}`,
  url: `https://embed.clearimpact.com/Measure/Embed/${measure}`,
})
const olderScorecard = (measure: string) => ({
  citation: `Promise Neighborhoods scorecard, measure ${measure}`,
  url: `https://embed.resultsscorecard.com/Measure/Embed/${measure}`,
})

const numbers = supplied({ unit: 'percent' })

const degree = {
  result: 'pn-essa.results.5',
  population: words(
    'Promise Neighborhoods students who enrolled at a college',
    'Estudiantes de Promise Neighborhoods que se inscribieron en una universidad',
  ),
  denominator: words('Those who enrolled at a college', 'Quienes se inscribieron en una universidad'),
  collection: 'administrative',
  source: olderScorecard('99109768'),
  status: 'verified',
} as const

const published = words(
  'Published for 100 % and 150 % of normal time: two and three years for an associate degree, four and six for a bachelor’s; for vocational certificates the time varies. The common record tells awards apart by their titles only, so every award within the years counts.',
  'Se publica para el 100 % y el 150 % del tiempo normal: dos y tres años para asociado, cuatro y seis para licenciatura; para certificados vocacionales el plazo varía. El registro común solo distingue los títulos por su nombre, de modo que cuenta cualquiera dentro del plazo.',
)

const completion = (years: number, certificates: boolean, english: string, spanish: string) => ({
  label: '5.2',
  name: certificates
    ? words(`Degree or certificate within ${english} years`, `Título o certificado en ${spanish} años`)
    : words(`Degree within ${english} years`, `Título en ${spanish} años`),
  window: words(
    `${english[0]?.toUpperCase()}${english.slice(1)} years from the first term at a college`,
    `${spanish[0]?.toUpperCase()}${spanish.slice(1)} años desde el primer período en la universidad`,
  ),
  numerator: certificates
    ? words('Students with a degree or certificate', 'Estudiantes con título o certificado')
    : words('Students with a degree', 'Estudiantes con título'),
  note: published,
  measure: postsecondaryCompletion({ window: { years, from: 'first-enrollment', certificates } }),
})

/** The ten results of the later grantees, with their indicators. */
export const promiseNeighborhoodsEssa: Framework = {
  id: 'pn-essa',
  version: 'ESEA section 4624: results 1 to 10',
  title: words('Promise Neighborhoods, ESSA', 'Promise Neighborhoods, ESSA'),
  publisher: 'U.S. Department of Education',
  note: words(
    'The numbers mean other things in the edition of 2011: 4 is graduation here and proficiency there. Letters that sites add for number, denominator and percent are not the same everywhere.',
    'Los números significan otra cosa en la edición de 2011: 4 es graduación aquí y dominio académico allá. Las letras que los sitios añaden para número, denominador y porcentaje no son iguales en todas partes.',
  ),
  source: dashboard,
  status: 'verified',
  results: [
    {
      label: '1',
      name: words('Children enter kindergarten ready to succeed', 'Llegan al kínder preparados para tener éxito'),
    },
    { label: '2', name: words('Students are proficient in core subjects', 'Dominan las materias principales') },
    {
      label: '3',
      name: words(
        'Students make the transition from middle to high school',
        'Pasan con éxito de la escuela intermedia a la secundaria superior',
      ),
    },
    { label: '4', name: words('Students graduate from high school', 'Se gradúan de la escuela secundaria') },
    {
      label: '5',
      name: words(
        'Students earn a degree or credential after high school',
        'Obtienen un título o credencial después de la secundaria',
      ),
    },
    { label: '6', name: words('Students are healthy', 'Gozan de buena salud') },
    { label: '7', name: words('Students feel safe', 'Se sienten seguros') },
    { label: '8', name: words('Students live in stable communities', 'Viven en comunidades estables') },
    { label: '9', name: words('Families support learning', 'Las familias apoyan el aprendizaje') },
    {
      label: '10',
      name: words('Students have 21st century learning tools', 'Tienen herramientas de aprendizaje del siglo XXI'),
    },
  ].map(({ label, name }) => ({ id: `pn-essa.results.${label}`, label, name })),
  indicators: [
    define({
      id: '1',
      label: '1',
      name: words('Ready for kindergarten', 'Preparación para el kínder'),
      result: 'pn-essa.results.1',
      population: populations.kindergartners,
      numerator: counted.ready,
      denominator: counted.assessed,
      window: windows.autumn,
      collection: 'assessment',
      note: notes.instruments,
      source: scorecard('100203074'),
      status: 'verified',
      measure: sharedMeasures.kindergartenReadiness,
    }),
    define({
      id: '2.1',
      label: '2.1',
      name: words('Proficient in mathematics', 'Dominio de matemáticas'),
      result: 'pn-essa.results.2',
      population: populations.testedGrades,
      numerator: counted.proficient,
      denominator: counted.tested,
      window: windows.spring,
      collection: 'assessment',
      note: notes.highSchoolGrade,
      source: scorecard('100203078'),
      status: 'verified',
      measure: sharedMeasures.mathematics,
    }),
    define({
      id: '2.2',
      label: '2.2',
      name: words('Proficient in English language arts', 'Dominio de lectura y lenguaje'),
      result: 'pn-essa.results.2',
      population: populations.testedGrades,
      numerator: counted.proficient,
      denominator: counted.tested,
      window: windows.spring,
      collection: 'assessment',
      note: notes.highSchoolGrade,
      source: dashboard,
      status: 'verified',
      measure: sharedMeasures.reading,
    }),
    define({
      id: '3.1',
      label: '3.1',
      name: words('Attendance in grades 6 to 9', 'Asistencia de sexto a noveno grado'),
      result: 'pn-essa.results.3',
      population: populations.targetSchools6To9,
      numerator: counted.daysAttended,
      denominator: counted.daysEnrolled,
      window: windows.schoolYear,
      collection: 'administrative',
      source: scorecard('100203109'),
      status: 'verified',
      measure: averageDailyAttendance({ grades: grades.sixToNine }),
    }),
    define({
      id: '3.2',
      label: '3.2',
      name: words('Chronic absence in grades 6 to 9', 'Ausentismo crónico de sexto a noveno grado'),
      result: 'pn-essa.results.3',
      population: populations.targetSchools6To9,
      numerator: counted.absentATenth,
      denominator: counted.enrolled,
      window: windows.schoolYear,
      polarity: 'down',
      collection: 'administrative',
      source: scorecard('100203108'),
      status: 'verified',
      measure: sharedMeasures.chronicAbsence6To9,
    }),
    define({
      id: '4',
      label: '4',
      name: words('Graduation in four years', 'Graduación en cuatro años'),
      result: 'pn-essa.results.4',
      population: populations.graduationCohort,
      numerator: counted.regularDiplomas,
      denominator: counted.cohort,
      window: windows.fourYears,
      collection: 'administrative',
      note: words(
        'The page prints 24 CFR 200.19(b)(1) and means 34 CFR.',
        'La página imprime 24 CFR 200.19(b)(1) y se refiere a 34 CFR.',
      ),
      source: scorecard('100203128'),
      status: 'verified',
      measure: sharedMeasures.graduation4,
    }),
    define({
      id: '5.1',
      label: '5.1',
      name: words('Enrolls at a college after graduation', 'Se inscribe en la universidad al graduarse'),
      result: 'pn-essa.results.5',
      population: populations.highSchoolGraduates,
      window: windows.notSaid,
      collection: 'administrative',
      note: notes.windowNotFound,
      source: dashboard,
      status: 'unverified',
      measure: numbers,
    }),
    define({ ...degree, ...completion(2, true, 'two', 'dos'), id: '5.2-two-years' }),
    define({ ...degree, ...completion(3, true, 'three', 'tres'), id: '5.2-three-years' }),
    define({ ...degree, ...completion(4, false, 'four', 'cuatro'), id: '5.2-four-years' }),
    define({ ...degree, ...completion(6, false, 'six', 'seis'), id: '5.2-six-years' }),
    define({
      id: '6',
      label: '6',
      name: words('Five servings of fruit and vegetables a day', 'Cinco porciones diarias de frutas y verduras'),
      result: 'pn-essa.results.6',
      population: words(
        'Students in middle and high school',
        'Estudiantes de escuela intermedia y secundaria superior',
      ),
      denominator: counted.respondents,
      window: words('The seven days before the survey', 'Los siete días previos a la encuesta'),
      collection: 'survey',
      respondent: 'student',
      note: words(
        'Sites differ: the guidance asks students for times a day, one site asks families yes or no.',
        'Los sitios difieren: la guía pregunta a estudiantes cuántas veces al día; un sitio pregunta a las familias sí o no.',
      ),
      source: olderScorecard('99109784'),
      status: 'verified',
      measure: numbers,
    }),
    define({
      id: '7',
      label: '7',
      name: words('Feels safe at school and on the way', 'Se siente seguro en la escuela y en el camino'),
      result: 'pn-essa.results.7',
      population: populations.targetSchools,
      numerator: words('Students who affirm both questions', 'Estudiantes que afirman ambas preguntas'),
      denominator: counted.respondents,
      window: windows.survey,
      collection: 'survey',
      respondent: 'student',
      note: notes.bothAnswers,
      source: olderScorecard('99109787'),
      status: 'verified',
      measure: sharedMeasures.feelsSafe,
    }),
    define({
      id: '8',
      label: '8',
      name: words('Student mobility', 'Movilidad estudiantil'),
      result: 'pn-essa.results.8',
      population: populations.targetSchools,
      numerator: counted.entriesAndWithdrawals,
      denominator: counted.firstCount,
      window: windows.afterCountDay,
      polarity: 'down',
      collection: 'administrative',
      note: notes.countDay,
      source: olderScorecard('99109796'),
      status: 'verified',
      measure: sharedMeasures.mobility,
    }),
    define({
      id: '9.1',
      label: '9.1',
      name: words('Reading at home', 'Lectura en casa'),
      result: 'pn-essa.results.9',
      population: populations.families,
      numerator: words(
        'Families who read to a child under six, or report that an older child reads, at least three times a week',
        'Familias que leen a sus hijos menores de seis años, o informan que los mayores leen, al menos tres veces por semana',
      ),
      denominator: counted.respondents,
      window: windows.survey,
      collection: 'survey',
      respondent: 'family',
      note: words(
        'Two different texts are published; the other asks families of children from birth to five who read to them or encourage reading.',
        'Se publican dos textos distintos; el otro pregunta a familias de niñas y niños de hasta cinco años si les leen o los animan a leer.',
      ),
      source: olderScorecard('99109814'),
      status: 'verified',
      measure: numbers,
    }),
    define({
      id: '9.2',
      label: '9.2',
      name: words('Family engagement', 'Participación de las familias'),
      result: 'pn-essa.results.9',
      population: populations.families,
      window: windows.survey,
      collection: 'survey',
      respondent: 'family',
      note: notes.textNotRead,
      source: dashboard,
      status: 'unverified',
      measure: numbers,
    }),
    define({
      id: '9.3',
      label: '9.3',
      name: words('Talks about college and career', 'Conversa sobre universidad y carrera'),
      result: 'pn-essa.results.9',
      population: populations.familiesOfHighSchoolStudents,
      window: windows.survey,
      collection: 'survey',
      respondent: 'family',
      note: notes.textNotRead,
      source: dashboard,
      status: 'unverified',
      measure: numbers,
    }),
    define({
      id: '10',
      label: '10',
      name: words('Without internet at home or school', 'Sin internet en casa o en la escuela'),
      result: 'pn-essa.results.10',
      population: populations.targetSchools,
      numerator: words('Students without access', 'Estudiantes sin acceso'),
      window: windows.survey,
      polarity: 'down',
      collection: 'survey',
      note: words(
        'Less is better. Sites publish the share with access instead, as 10.c.',
        'Menos es mejor. Los sitios publican en cambio la proporción con acceso, como 10.c.',
      ),
      source: olderScorecard('99109816'),
      status: 'verified',
      measure: numbers,
    }),
    define({
      id: '10.c',
      label: '10.c',
      name: words('Internet at home and at school', 'Internet en casa y en la escuela'),
      result: 'pn-essa.results.10',
      population: populations.targetSchools,
      numerator: words(
        'Students with access in both places, by any device',
        'Estudiantes con acceso en ambos lugares, con cualquier dispositivo',
      ),
      window: windows.survey,
      collection: 'survey',
      note: words(
        'What sites publish for indicator 10; letters behind the number differ between sites.',
        'Lo que los sitios publican para el indicador 10; las letras tras el número varían entre sitios.',
      ),
      source: olderScorecard('99109816'),
      status: 'verified',
      measure: numbers,
    }),
  ],
}
