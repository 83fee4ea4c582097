import { chronicAbsence, supplied } from '../../measure/index.ts'
import { definitionsOf } from '../define.ts'
import type { Framework } from '../framework.ts'
import { notes } from '../notes.ts'
import { counted } from '../phrases/counted.ts'
import { minimums } from '../phrases/minimums.ts'
import { populations } from '../phrases/populations.ts'
import { windows } from '../phrases/windows.ts'
import { boundaries, floors } from '../shared-measures.ts'
import { words } from '../words.ts'

const filed = definitionsOf('edfacts')
const commonCore = definitionsOf('ccd')

const specification = (file: string) => ({
  source: { citation: `EDFacts file specification ${file}`, url: 'https://www.ed.gov/data/edfacts-initiative' },
  status: 'verified' as const,
})
const commonCoreOfData = (component: string) => ({
  source: { citation: `Common Core of Data, ${component}`, url: 'https://nces.ed.gov/ccd/files.asp' },
  status: 'verified' as const,
})

const count = supplied({ unit: 'count' })
const percent = supplied({ unit: 'percent' })

const once = words(
  'One file repeats its counts in several category sets: never add up more than one.',
  'Un mismo archivo repite sus conteos en varios conjuntos de categorías: nunca sume más de uno.',
)

/** Measures that states file with the federal government. */
export const filedMeasures: Framework = {
  id: 'edfacts',
  version: 'file specifications as of 2019-20 to 2022-23',
  title: words('EDFacts measures', 'Medidas de EDFacts'),
  publisher: 'U.S. Department of Education',
  source: { citation: 'EDFacts file specifications', url: 'https://www.ed.gov/data/edfacts-initiative' },
  status: 'verified',
  results: [],
  indicators: [
    filed({
      id: '033',
      label: 'FS033',
      name: words('Free and reduced-price lunch', 'Almuerzo gratuito o a precio reducido'),
      population: populations.students,
      numerator: words('Students eligible', 'Estudiantes con derecho'),
      window: windows.schoolYear,
      polarity: 'none',
      unit: 'count',
      collection: 'administrative',
      note: once,
      ...specification('033'),
      measure: count,
    }),
    filed({
      id: '052',
      label: 'FS052',
      name: words('Membership', 'Matrícula'),
      population: populations.students,
      numerator: counted.enrolled,
      window: windows.schoolYear,
      polarity: 'none',
      unit: 'count',
      collection: 'administrative',
      note: once,
      ...specification('052'),
      measure: count,
    }),
    filed({
      id: '150',
      label: 'FS150',
      name: words('Adjusted cohort graduation rate', 'Tasa de graduación de la cohorte ajustada'),
      result: 'coalition-9.impact',
      population: populations.graduationCohort,
      numerator: counted.regularDiplomas,
      denominator: counted.cohort,
      window: words('The years that the table of the file names', 'Los años que indica la tabla del archivo'),
      collection: 'administrative',
      note: words(
        'The file carries rates, not counts; those are in file 151.',
        'El archivo contiene tasas, no conteos; estos están en el archivo 151.',
      ),
      ...specification('150'),
      measure: percent,
    }),
    filed({
      id: '151',
      label: 'FS151',
      name: words('Students of the graduation cohorts', 'Estudiantes de las cohortes de graduación'),
      population: populations.graduationCohort,
      window: words('The years that the table of the file names', 'Los años que indica la tabla del archivo'),
      polarity: 'none',
      unit: 'count',
      collection: 'administrative',
      note: once,
      ...specification('151'),
      measure: count,
    }),
    filed({
      id: '195',
      label: 'FS195',
      name: words('Chronic absenteeism, by school', 'Ausentismo crónico, por escuela'),
      result: 'coalition-9.2',
      population: populations.students,
      numerator: counted.absentATenth,
      denominator: counted.enrolled,
      window: windows.schoolYear,
      minimumEnrollment: minimums.tenDays,
      polarity: 'down',
      collection: 'administrative',
      note: words(
        `${notes.duplicated.en} The minimum of 10 days is that of Maine; the federal text of it has not been read.`,
        `${notes.duplicated.es} El mínimo de 10 días es el de Maine; no se ha leído el texto federal al respecto.`,
      ),
      source: {
        citation: 'EDFacts file specification 195, data group 814',
        url: 'https://eddataexpress.ed.gov/dashboard/chronic-absenteeism/2021-2022',
      },
      status: 'verified',
      measure: chronicAbsence({ boundary: boundaries.aTenth, floor: floors.tenDays, per: 'school' }),
    }),
  ],
}

/** Measures of the yearly public files on schools and districts. */
export const commonCoreMeasures: Framework = {
  id: 'ccd',
  version: 'school files as of 2016-17 to 2025-26',
  title: words('Common Core of Data measures', 'Medidas de Common Core of Data'),
  publisher: 'National Center for Education Statistics',
  source: { citation: 'Common Core of Data', url: 'https://nces.ed.gov/ccd/' },
  status: 'verified',
  results: [],
  indicators: [
    commonCore({
      id: 'lunch',
      label: '033',
      name: words('Free and reduced-price lunch', 'Almuerzo gratuito o a precio reducido'),
      population: populations.students,
      numerator: words('Students eligible', 'Estudiantes con derecho'),
      window: windows.schoolYear,
      polarity: 'none',
      unit: 'count',
      collection: 'administrative',
      note: once,
      ...commonCoreOfData('school lunch program'),
      measure: count,
    }),
    commonCore({
      id: 'membership',
      label: '052',
      name: words('Membership', 'Matrícula'),
      population: populations.students,
      numerator: counted.enrolled,
      window: windows.schoolYear,
      polarity: 'none',
      unit: 'count',
      collection: 'administrative',
      note: once,
      ...commonCoreOfData('school membership'),
      measure: count,
    }),
    commonCore({
      id: 'staff',
      label: '059',
      name: words('Teachers, full-time equivalent', 'Docentes, equivalente a tiempo completo'),
      population: words('Schools', 'Escuelas'),
      window: windows.schoolYear,
      polarity: 'none',
      unit: 'count',
      collection: 'administrative',
      ...commonCoreOfData('school staff'),
      measure: count,
    }),
  ],
}
