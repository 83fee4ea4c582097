import type { Story } from '../../src/accountability/index.ts'
import type { IndicatorDefinition, Result } from '../../src/catalogue/index.ts'
import { protect } from '../../src/disclosure/index.ts'
import {
  type Figure,
  figureId,
  type Place,
  type Relation,
  restrictedFigures,
  type Subgroup,
} from '../../src/figures/index.ts'

/** A made-up neighborhood of two schools over four years: chronic absence of everybody and by race. */
const district: Place = { kind: 'district', id: 'local@d1/1', name: 'Example Neighborhood' }
const schools: readonly Place[] = [
  { kind: 'school', id: 'local@d1/2', name: 'Example Elementary' },
  { kind: 'school', id: 'local@d1/3', name: 'Sample Middle' },
]

export const chronicAbsence: IndicatorDefinition = {
  id: 'example.chronic-absence',
  framework: 'example',
  name: { en: 'Chronic absence', es: 'Ausentismo crónico' },
  result: 'example.attend',
  population: { en: 'Students enrolled at least ten days', es: 'Estudiantes con al menos diez días de inscripción' },
  numerator: { en: 'Absent one day in ten or more', es: 'Faltaron uno de cada diez días o más' },
  denominator: { en: 'All of them', es: 'Todos ellos' },
  window: { en: 'One school year', es: 'Un año escolar' },
  polarity: 'down',
  unit: 'percent',
  kind: 'indicator',
  source: { citation: 'Made up for a test' },
  status: 'unverified',
  measure: { kind: 'supplied' } as IndicatorDefinition['measure'],
}

export const attend: Result = {
  id: 'example.attend',
  name: { en: 'Students attend school', es: 'Los estudiantes asisten' },
}

/** What a made-up community says. */
export const story: Story = {
  title: { en: 'Every day counts', es: 'Cada día cuenta' },
  community: { en: 'Example Neighborhood', es: 'Barrio Ejemplo' },
  results: [
    {
      result: attend.id,
      headline: { en: 'More children come to school.', es: 'Más niñas y niños vienen a la escuela.' },
      indicators: [
        {
          indicator: chronicAbsence.id,
          targets: [
            { year: 2027, value: 15 },
            { year: 2026, value: 20 },
          ],
          behind: { en: 'The morning bus is late.', es: 'El autobús llega tarde.' },
        },
      ],
      partners: [{ name: 'Example Bus Company', role: { en: 'runs the bus', es: 'opera el autobús' } }],
      works: [{ en: 'A walking school bus', es: 'Caminar en grupo' }],
      actions: [{ what: { en: 'Add a bus' }, owner: 'Testa Example', by: '2026-08-01' }],
      commitments: [{ who: 'Example City', what: { en: 'Mend the sidewalk' }, by: '2025-05-01', state: 'not-kept' }],
      won: [{ what: { en: 'A crossing guard' }, who: 'Example Parents', date: '2024-10-02' }],
      quotes: [
        {
          text: { en: 'Now we walk together.', es: 'Ahora caminamos juntas.' },
          namedAs: { en: 'a grandmother', es: 'una abuela' },
          consent: { from: 'speaker', date: '2025-02-03' },
        },
      ],
    },
  ],
}

const figure = (place: Place, year: number, subgroup: Subgroup, numerator: number, denominator: number): Figure => ({
  indicator: chronicAbsence.id,
  place,
  period: { first: year, last: year },
  subgroup,
  kind: 'proportion',
  people: denominator,
  numerator,
  denominator,
  missing: 0,
})

const race = (category: string): Subgroup => [{ dimension: 'race', category }]

/** Numerators and denominators of each school and year: everybody is the sum of the groups. */
const groups: readonly (readonly [category: string, numerators: readonly number[], people: number])[] = [
  ['black-or-african-american', [30, 32, 28, 24], 90],
  ['hispanic', [40, 44, 36, 30], 120],
  ['white', [12, 15, 14, 11], 80],
  ['asian', [1, 2, 1, 1], 12],
  ['american-indian-or-alaska-native', [1, 1, 2, 1], 4],
]
const years = [2022, 2023, 2024, 2025]

const allFigures = (): readonly Figure[] =>
  years.flatMap((year, at) => {
    const ofSchool = (place: Place, more: number): readonly Figure[] => {
      const parts = groups.map(([category, numerators, people]) =>
        figure(place, year, race(category), (numerators[at] ?? 0) + (people > 50 ? more : 0), people),
      )
      return [figure(place, year, [], sum(parts, 'numerator'), sum(parts, 'denominator')), ...parts]
    }
    const [one, two] = [ofSchool(schools[0] as Place, 0), ofSchool(schools[1] as Place, 6)]
    const whole = one.map((part, index) => {
      const other = two[index] as Figure
      return figure(
        district,
        year,
        part.subgroup,
        part.numerator + other.numerator,
        part.denominator + other.denominator,
      )
    })
    return [...whole, ...one, ...two]
  })

const sum = (figures: readonly Figure[], field: 'numerator' | 'denominator'): number =>
  figures.reduce((total, one) => total + one[field], 0)

const relations = (): readonly Relation[] => {
  const id = (place: Place, year: number, subgroup: Subgroup): string =>
    figureId({ indicator: chronicAbsence.id, place, period: { first: year, last: year }, subgroup })
  const kinds = [[] as Subgroup, ...groups.map(([category]) => race(category))]
  return years.flatMap((year) => [
    ...[district, ...schools].map(
      (place): Relation => ({
        kind: 'subgroups',
        whole: id(place, year, []),
        parts: kinds.slice(1).map((one) => id(place, year, one)),
      }),
    ),
    ...kinds.map(
      (subgroup): Relation => ({
        kind: 'places',
        whole: id(district, year, subgroup),
        parts: schools.map((school) => id(school, year, subgroup)),
      }),
    ),
  ])
}

/** The neighborhood's figures, protected. */
export const madeUpRelease = async () => {
  const figures = allFigures()
  return (await protect(restrictedFigures(figures, relations()), { seed: 1 })).published
}
