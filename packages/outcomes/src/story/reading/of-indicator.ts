import type { PublicFigure, PublicRelease } from '../../disclosure/index.ts'
import type { Period, Place } from '../../figures/index.ts'

/** The published figures of one indicator, laid out as a reader asks for them. */
export interface Reading {
  readonly place: Place
  /** Everybody in the place, by school year; pooled years stand apart. */
  readonly years: readonly PublicFigure[]
  /** The latest school year in which the place has a figure. */
  readonly latest: PublicFigure
  /** Groups of the latest school year by dimension; groups by several dimensions at once are left to the tables. */
  readonly groups: ReadonlyMap<string, readonly PublicFigure[]>
  /** Everybody in each other place of the latest school year. */
  readonly places: readonly PublicFigure[]
}

const samePlace = (one: Place, other: Place): boolean => one.kind === other.kind && one.id === other.id
const samePeriod = (one: Period, other: Period): boolean => one.first === other.first && one.last === other.last
const isOneYear = ({ period }: PublicFigure): boolean => period.first === period.last

/** From the widest to the narrowest. */
const width: readonly Place['kind'][] = ['state', 'initiative', 'custom', 'district', 'partner', 'school']

/** The place a page is about, where nobody says: the first of the widest kind that has figures. */
export const widestPlace = ({ figures }: PublicRelease): Place | undefined =>
  figures
    .map(({ place }) => place)
    .reduce<Place | undefined>(
      (best, place) => (best === undefined || width.indexOf(place.kind) < width.indexOf(best.kind) ? place : best),
      undefined,
    )

const byDimension = (figures: readonly PublicFigure[]): ReadonlyMap<string, readonly PublicFigure[]> => {
  const dimensions = new Set(figures.map(({ subgroup }) => subgroup[0]?.dimension ?? ''))
  return new Map(
    [...dimensions].map((dimension) => [
      dimension,
      figures.filter(({ subgroup }) => subgroup[0]?.dimension === dimension),
    ]),
  )
}

/** The figures of an indicator around one place; none where the place has none. */
export const readingOf = ({ figures }: PublicRelease, indicator: string, place: Place): Reading | undefined => {
  const all = figures.filter((figure) => figure.indicator === indicator)
  const here = all.filter((figure) => samePlace(figure.place, place))
  const years = here
    .filter((figure) => figure.subgroup.length === 0 && isOneYear(figure))
    .toSorted((one, other) => one.period.last - other.period.last)
  const latest = years.at(-1)
  if (latest === undefined) return undefined
  const now = (figure: PublicFigure): boolean => samePeriod(figure.period, latest.period)
  return {
    place,
    years,
    latest,
    groups: byDimension(here.filter((figure) => figure.subgroup.length === 1 && now(figure))),
    places: all.filter((figure) => figure.subgroup.length === 0 && now(figure) && !samePlace(figure.place, place)),
  }
}
