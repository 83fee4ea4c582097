import {
  type Figure,
  type FigureKind,
  figureId,
  type PlaceKind,
  type Relation,
  type RelationKind,
  type RestrictedFigures,
  restrictedFigures,
} from '../../../src/figures/index.ts'

/** Numerator and denominator by figure, as `school-1`, `school-1 race=white` or `school-1 sex=male @2023-2025`. */
export type Cells = Readonly<Record<string, readonly [numerator: number, denominator: number]>>

/** A sum: its kind, its whole and its parts, by the same names. */
export type SumOf = readonly [kind: RelationKind, whole: string, parts: readonly string[]]

const placeKind = (id: string): PlaceKind =>
  (['state', 'district', 'initiative', 'partner', 'custom'] as const).find((kind) => id.startsWith(kind)) ?? 'school'

/** A figure by its name. */
export const figureNamed = (
  name: string,
  [numerator, denominator]: readonly [number, number],
  kind: FigureKind = 'proportion',
  people = denominator,
): Figure => {
  const [id = '', ...rest] = name.split(' ')
  const [first = '2025', last = first] = (rest.find((word) => word.startsWith('@')) ?? '@2025').slice(1).split('-')
  const groups = rest.filter((word) => word.includes('=')).flatMap((word) => word.split('&'))
  return {
    indicator: 'chronic-absence',
    place: { kind: placeKind(id), id },
    period: { first: Number(first), last: Number(last) },
    subgroup: groups.map((group) => {
      const [dimension = '', category = ''] = group.split('=')
      return { dimension: dimension as 'race', category }
    }),
    kind,
    people,
    numerator,
    denominator,
    missing: 0,
  }
}

/** The id of a figure by its name. */
export const idNamed = (name: string): string => figureId(figureNamed(name, [0, 0]))

/** A release by the names of its figures. */
export const releaseOf = (
  cells: Cells,
  sums: readonly SumOf[] = [],
  kind: FigureKind = 'proportion',
): RestrictedFigures =>
  restrictedFigures(
    Object.entries(cells).map(([name, numbers]) => figureNamed(name, numbers, kind)),
    sums.map(
      ([relation, whole, parts]): Relation => ({ kind: relation, whole: idNamed(whole), parts: parts.map(idNamed) }),
    ),
  )
