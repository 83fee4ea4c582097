import type { Figure, FigureKind, NotCalculated, PlaceKind, SubgroupPart } from '../../figures/index.ts'
import type { PreparedGroup } from '../groups/group-tables.ts'

/** A row of a query of figures. */
export type FigureRow = Readonly<Record<string, unknown>>

/** Two parts of one dimension stand in order of category. */
const inOrder = (one: SubgroupPart, other: SubgroupPart): number => {
  const [first, second] = [`${one.dimension} ${one.category}`, `${other.dimension} ${other.category}`]
  return first < second ? -1 : Number(first > second)
}

/** A row as a figure; columns that are empty are groupings that the figure is not of. */
export const readFigure = (
  row: FigureRow,
  indicator: string,
  kind: FigureKind,
  groups: readonly PreparedGroup[],
): Figure => {
  const subgroup = groups.flatMap(({ column, dimension }): readonly SubgroupPart[] => {
    const category = row[column]
    return typeof category === 'string' ? [{ dimension, category }] : []
  })
  return {
    indicator,
    place: {
      kind: row['kind'] as PlaceKind,
      id: String(row['id']),
      ...(typeof row['name'] === 'string' ? { name: row['name'] } : {}),
    },
    period: { first: Number(row['first']), last: Number(row['last']) },
    subgroup: [...subgroup].sort(inOrder),
    kind,
    people: Number(row['people']),
    numerator: Number(row['numerator']),
    denominator: Number(row['denominator']),
    missing: Number(row['missing']),
    ...(typeof row['no_value'] === 'string' ? { notCalculated: row['no_value'] as NotCalculated } : {}),
  }
}
