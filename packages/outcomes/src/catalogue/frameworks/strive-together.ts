import { supplied } from '../../measure/index.ts'
import { definitionsOf } from '../define.ts'
import type { Framework } from '../framework.ts'
import { notes } from '../notes.ts'
import { counted } from '../phrases/counted.ts'
import { populations } from '../phrases/populations.ts'
import { windows } from '../phrases/windows.ts'
import { sharedMeasures } from '../shared-measures.ts'
import { words } from '../words.ts'

const source = {
  citation: 'StriveTogether: cradle-to-career outcomes',
  url: 'https://www.strivetogether.org/what-we-do/cradle-to-career-outcomes/',
}

const results = [
  { id: 'strivetogether-7.results.kindergarten', name: words('Kindergarten readiness', 'Preparación para el kínder') },
  { id: 'strivetogether-7.results.reading', name: words('Early grade reading', 'Lectura en los primeros grados') },
  {
    id: 'strivetogether-7.results.mathematics',
    name: words('Middle grade math', 'Matemáticas en los grados intermedios'),
  },
  { id: 'strivetogether-7.results.graduation', name: words('High school graduation', 'Graduación de la secundaria') },
  {
    id: 'strivetogether-7.results.enrollment',
    name: words('Postsecondary enrollment', 'Ingreso a la educación superior'),
  },
  {
    id: 'strivetogether-7.results.completion',
    name: words('Postsecondary completion', 'Título de educación superior'),
  },
  { id: 'strivetogether-7.results.employment', name: words('Employment', 'Empleo') },
] as const

const define = definitionsOf('strivetogether-7')

const local = { note: notes.localIndicator, source, status: 'unverified' } as const
const numbers = supplied({ unit: 'percent' })

/** The seven outcomes, each with an indicator in common local use. */
export const striveTogether7: Framework = {
  id: 'strivetogether-7',
  version: 'seven outcomes',
  title: words('StriveTogether outcomes', 'Resultados de StriveTogether'),
  publisher: 'StriveTogether',
  note: words(
    'The outcomes are published, their indicators are local. An earlier road map had six outcomes.',
    'Los resultados están publicados; sus indicadores son locales. Una hoja de ruta anterior tenía seis resultados.',
  ),
  source,
  status: 'verified',
  results,
  indicators: [
    define({
      ...local,
      id: 'kindergarten-readiness',
      name: words('Assessed as ready for kindergarten', 'Evaluados como preparados para el kínder'),
      result: 'strivetogether-7.results.kindergarten',
      population: populations.kindergartners,
      numerator: words('Children assessed as ready', 'Niñas y niños evaluados como preparados'),
      denominator: counted.assessed,
      window: windows.autumn,
      collection: 'assessment',
      measure: sharedMeasures.kindergartenReadiness,
    }),
    define({
      ...local,
      id: 'reading-grade-3',
      name: words('Reading in grade 3', 'Lectura en tercer grado'),
      result: 'strivetogether-7.results.reading',
      population: populations.grade3,
      numerator: counted.proficient,
      denominator: counted.tested,
      window: windows.spring,
      collection: 'assessment',
      measure: sharedMeasures.reading3,
    }),
    define({
      ...local,
      id: 'mathematics-grade-8',
      name: words('Mathematics in grade 8', 'Matemáticas en octavo grado'),
      result: 'strivetogether-7.results.mathematics',
      population: populations.grade8,
      numerator: counted.proficient,
      denominator: counted.tested,
      window: windows.spring,
      collection: 'assessment',
      measure: sharedMeasures.mathematics8,
    }),
    define({
      ...local,
      id: 'graduation',
      name: words('Graduation in four years', 'Graduación en cuatro años'),
      result: 'strivetogether-7.results.graduation',
      population: populations.graduationCohort,
      numerator: counted.regularDiplomas,
      denominator: counted.cohort,
      window: windows.fourYears,
      collection: 'administrative',
      measure: sharedMeasures.graduation4,
    }),
    define({
      ...local,
      id: 'enrollment',
      name: words('High school graduates at college', 'Graduados de secundaria en la universidad'),
      result: 'strivetogether-7.results.enrollment',
      population: populations.highSchoolGraduates,
      window: windows.notSaid,
      collection: 'administrative',
      measure: numbers,
    }),
    define({
      ...local,
      id: 'completion',
      name: words('Degree or credential within six years', 'Título o credencial en seis años'),
      result: 'strivetogether-7.results.completion',
      population: populations.highSchoolGraduates,
      window: windows.sixYearsAfterHighSchool,
      collection: 'administrative',
      measure: numbers,
    }),
    define({
      ...local,
      id: 'employment',
      name: words('Young adults with a living-wage job', 'Jóvenes adultos con empleo de salario digno'),
      result: 'strivetogether-7.results.employment',
      population: words('Young adults', 'Jóvenes adultos'),
      window: windows.notSaid,
      measure: numbers,
    }),
  ],
}
