import { writeFile } from 'node:fs/promises'
import { type Figure, figureId, type Place, type Relation } from '@nrec-align/outcomes'

const partitions = {
  race: ['american-indian', 'asian', 'black', 'hispanic', 'pacific-islander', 'white', 'two-or-more'],
  sex: ['female', 'male'],
  economic: ['yes', 'no'],
} as const
type Dimension = keyof typeof partitions

const COMMON_SHARES = [0.01, 0.05, 0.15, 0.22, 0.005, 0.5, 0.065]
const PERIOD = { first: 2025, last: 2025 }

/** Numbers for one place: by group the people and those absent, and everybody under ''. */
type Counts = Map<string, { people: number; numerator: number }>

/** Figures and the sums that hold between them. */
export interface StateFigures {
  readonly figures: readonly Figure[]
  readonly relations: readonly Relation[]
}

/** Figures of a school: everybody, seven races, two sexes, and economic disadvantage or not. */
export const FIGURES_A_SCHOOL = 12

/** Made-up chronic absence of a state: schools of very different sizes in districts, by race, sex and economic disadvantage. */
export const stateFigures = (schools: number, seed = 7): StateFigures => {
  const next = numbers(seed)
  const figures: Figure[] = []
  const relations: Relation[] = []
  const state: Place = { kind: 'state', id: 'state' }
  const byDistrict: { place: Place; below: { place: Place; counts: Counts }[] }[] = []

  for (let school = 0; school < schools; ) {
    const size = 1 + Math.floor(next() ** 3 * 40)
    const below = Array.from({ length: Math.min(size, schools - school) }, (_, at) => ({
      place: { kind: 'school', id: `school-${school + at}` } as const,
      counts: schoolCounts(next),
    }))
    byDistrict.push({ place: { kind: 'district', id: `district-${byDistrict.length}` }, below })
    school += below.length
  }
  const add = (place: Place, counts: Counts): void => {
    const all = figureFor(place, '', counts)
    figures.push(all)
    for (const dimension of Object.keys(partitions) as Dimension[]) {
      const parts = groupsOf(dimension).map((group) => figureFor(place, group, counts))
      figures.push(...parts)
      relations.push({ kind: 'subgroups', whole: figureId(all), parts: parts.map(figureId) })
    }
  }
  const addUp = (place: Place, below: readonly { place: Place; counts: Counts }[]): Counts => {
    const counts: Counts = new Map(allGroups.map((group) => [group, { people: 0, numerator: 0 }]))
    for (const [group, sum] of counts) {
      for (const one of below) {
        sum.people += one.counts.get(group)?.people ?? 0
        sum.numerator += one.counts.get(group)?.numerator ?? 0
      }
      const whole = figureId(figureFor(place, group, counts))
      relations.push({
        kind: 'places',
        whole,
        parts: below.map((one) => figureId(figureFor(one.place, group, one.counts))),
      })
    }
    add(place, counts)
    return counts
  }
  const districts = byDistrict.map(({ place, below }) => {
    for (const school of below) add(school.place, school.counts)
    return { place, counts: addUp(place, below) }
  })
  addUp(state, districts)
  return { figures, relations }
}

const groupsOf = (dimension: Dimension): readonly string[] =>
  partitions[dimension].map((category) => `${dimension}=${category}`)
const allGroups = ['', ...(Object.keys(partitions) as Dimension[]).flatMap(groupsOf)]

function figureFor(place: Place, group: string, counts: Counts): Figure {
  const [dimension = '', category = ''] = group.split('=')
  const { people, numerator } = counts.get(group) ?? { people: 0, numerator: 0 }
  return {
    indicator: 'chronic-absence',
    place,
    period: PERIOD,
    subgroup: group === '' ? [] : [{ dimension: dimension as Dimension, category }],
    kind: 'proportion',
    people,
    numerator,
    denominator: people,
    missing: 0,
  }
}

function schoolCounts(next: () => number): Counts {
  const counts: Counts = new Map(allGroups.map((group) => [group, { people: 0, numerator: 0 }]))
  const size = Math.round(20 * Math.exp(3.8 * next()))
  const rate = 0.05 + 0.35 * next() ** 2
  const poor = next()
  const tilt = COMMON_SHARES.map((share) => share * (0.2 + 3 * next() ** 2))
  const whole = tilt.reduce((sum, share) => sum + share, 0)
  for (let person = 0; person < size; person++) {
    const draw = next() * whole
    let sum = 0
    const race = Math.max(
      0,
      tilt.findIndex((share) => {
        sum += share
        return draw < sum
      }),
    )
    const absent = next() < rate ? 1 : 0
    const groups = [
      '',
      `race=${partitions.race[race]}`,
      `sex=${next() < 0.5 ? 'female' : 'male'}`,
      `economic=${next() < poor ? 'yes' : 'no'}`,
    ]
    for (const group of groups) {
      const count = counts.get(group)
      if (count === undefined) continue
      count.people += 1
      count.numerator += absent
    }
  }
  return counts
}

function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Writes so many figures of schools, with those of their districts and the state; a rest that makes no school is of schools that stand alone. */
export const writeStateFigures = (path: string, count: number): Promise<void> => {
  const { figures, relations } = stateFigures(Math.floor(count / FIGURES_A_SCHOOL))
  const alone = Array.from({ length: count % FIGURES_A_SCHOOL }, (_, at) =>
    figureFor({ kind: 'school', id: `alone-${at}` }, '', new Map([['', { people: 100, numerator: 20 }]])),
  )
  return writeFile(path, JSON.stringify({ figures: [...figures, ...alone], relations }))
}
