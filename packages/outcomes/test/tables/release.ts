import type { Framework, IndicatorDefinition } from '../../src/catalogue/index.ts'
import { type Display, mergeMasked, type Protected, type PublicRelease, protect } from '../../src/disclosure/index.ts'
import { type Figure, figureId, type Place, restrictedFigures, type Subgroup } from '../../src/figures/index.ts'
import { supplied } from '../../src/measure/index.ts'

/** An edition of a framework that files by number, made up but for its id. */
export const framework: Framework = {
  id: 'pn-essa',
  version: 'an edition',
  title: { en: 'A framework' },
  publisher: 'Nobody',
  source: { citation: 'Made up for a test' },
  status: 'unverified',
  results: [],
  indicators: [],
}

export const graduation: IndicatorDefinition = {
  id: 'pn-essa.4',
  framework: 'pn-essa',
  label: '4',
  name: { en: 'Graduation', es: 'Graduación' },
  population: { en: 'The cohort' },
  window: { en: 'Four years' },
  polarity: 'up',
  unit: 'percent',
  kind: 'indicator',
  source: { citation: 'Made up for a test' },
  status: 'unverified',
  measure: supplied({ unit: 'percent' }),
}

/** A school whose name a spreadsheet program would run. */
export const school: Place = { kind: 'school', id: 'local@d1/007', name: '=Example "School", Ñ' }
export const otherSchool: Place = { kind: 'school', id: 'local@d1/8', name: 'Other School' }

export const figure = (place: Place, year: number, subgroup: Subgroup, numerator: number, of: number): Figure => ({
  indicator: graduation.id,
  place,
  period: { first: year, last: year },
  subgroup,
  kind: 'proportion',
  people: of,
  numerator,
  denominator: of,
  missing: 0,
})

const learner = (category: string): Subgroup => [{ dimension: 'english-learner', category }]

export const everybody = figure(school, 2025, [], 24, 120)
/** Eight are too few, and the others would tell of them. */
export const learners = figure(school, 2025, learner('yes'), 2, 8)
export const others = figure(school, 2025, learner('no'), 22, 112)
export const elsewhere = figure(otherSchool, 2024, [], 57, 200)
const nobody: Figure = { ...figure(otherSchool, 2025, [], 0, 0), notCalculated: 'no-data' }

/** The figures above, protected. */
export const protectedFigures = async (display?: Display): Promise<Protected> => {
  const figures = [everybody, learners, others, elsewhere, nobody]
  const sum = { kind: 'subgroups', whole: figureId(everybody), parts: [learners, others].map(figureId) } as const
  return protect(restrictedFigures(figures, [sum]), display === undefined ? {} : { display })
}

/** The figures above as they may be published. */
export const release = async (display?: Display): Promise<PublicRelease> => (await protectedFigures(display)).published

/** Two groups of nine, too small to be shown by themselves and large enough together. */
export const mergedRelease = async (): Promise<PublicRelease> => {
  const race = (category: string): Subgroup => [{ dimension: 'race', category }]
  const all = figure(school, 2025, [], 48, 120)
  const parts = [
    figure(school, 2025, race('asian'), 3, 9),
    figure(school, 2025, race('filipino'), 4, 9),
    figure(school, 2025, race('white'), 41, 102),
  ]
  const sum = { kind: 'subgroups', whole: figureId(all), parts: parts.map(figureId) } as const
  return (await protect(restrictedFigures([all, ...parts], [sum]), { display: mergeMasked() })).published
}

/** Two groups of sixty: nothing of them is hidden. */
export const shownRelease = async (display?: Display): Promise<PublicRelease> => {
  const all = figure(school, 2025, [], 48, 120)
  const parts = [figure(school, 2025, learner('yes'), 30, 60), figure(school, 2025, learner('no'), 18, 60)]
  const sum = { kind: 'subgroups', whole: figureId(all), parts: parts.map(figureId) } as const
  const options = display === undefined ? {} : { display }
  return (await protect(restrictedFigures([all, ...parts], [sum]), options)).published
}
