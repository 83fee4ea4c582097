import { type Figure, figureId, type Subgroup } from '../../figures/index.ts'
import type { Assembled } from '../assemble/assemble.ts'
import type { JudgedFigure } from '../assemble/judged-figure.ts'
import { exactly } from '../display/shown.ts'
import { listAt } from '../network/lists.ts'
import type { Network } from '../network/network.ts'
import type { PublicFigure } from './public-figure.ts'
import type { PublicRelease } from './public-release.ts'

/** The category of a group made of all groups of a dimension that are hidden one by one. */
export const MASKED = 'masked'

/** A partition of a release: the figure of the whole, the figures of the groups, and the dimension along which they differ. */
export interface Partition {
  readonly row: number
  readonly whole: JudgedFigure
  readonly parts: readonly JudgedFigure[]
  readonly dimension: Subgroup[number]['dimension']
}

/** The partitions of a release into groups. */
export const partitionsOf = ({ figures, cellOf, sums }: Assembled): readonly Partition[] => {
  const figureAt = new Map([...cellOf].map(([id, cell]) => [cell, figures.get(id)]))
  return sums.flatMap(({ kind, whole: wholeCell, parts: partCells }, row) => {
    const whole = figureAt.get(wholeCell)
    const parts = partCells.flatMap((cell) => figureAt.get(cell) ?? [])
    if (kind !== 'subgroups' || whole === undefined || parts.length < partCells.length) return []
    const [dimension, ...others] = new Set(parts.map(({ figure }) => addedDimension(whole.figure, figure)))
    return dimension === undefined || others.length > 0 ? [] : [{ row, whole, parts, dimension }]
  })
}

/** The one dimension that a part's group has and the whole's has not. */
function addedDimension(whole: Figure, part: Figure): Subgroup[number]['dimension'] | undefined {
  const known = new Set(whole.subgroup.map(({ dimension }) => dimension))
  const added = part.subgroup.filter(({ dimension }) => !known.has(dimension))
  return added.length === 1 ? added[0]?.dimension : undefined
}

/** Some groups of a partition as one figure. */
export const mergedFigure = (whole: Figure, parts: readonly Figure[], dimension: Partition['dimension']): Figure => {
  const sum = (pick: (figure: Figure) => number): number => parts.reduce((so, part) => so + pick(part), 0)
  const subgroup = [...whole.subgroup, { dimension, category: MASKED }]
  return {
    ...whole,
    subgroup: subgroup.sort((left, right) => (left.dimension < right.dimension ? -1 : 1)),
    people: sum(({ people }) => people),
    numerator: sum(({ numerator }) => numerator),
    denominator: sum(({ denominator }) => denominator),
    missing: sum(({ missing }) => missing),
  }
}

/** What merged groups show: of each partition whose whole is shown, the groups that are hidden together, and which they are. */
export const mergedFigures = (
  partitions: readonly Partition[],
  network: Network,
): { readonly figures: readonly PublicFigure[]; readonly merged: PublicRelease['merged'] } => {
  const found = new Map<string, { figure: PublicFigure; parts: readonly string[] }>()
  for (const { row, whole, parts, dimension } of partitions) {
    const [wholeCell = 0, ...cells] = listAt(network.rows, row)
    const isHidden = (cell: number): boolean => (network.high[cell] as number) > (network.low[cell] as number)
    const hidden = parts.filter((_, at) => isHidden(cells[at] as number))
    if (isHidden(wholeCell) || hidden.length < 2 || hidden.length === parts.length) continue
    const figure = mergedFigure(
      whole.figure,
      hidden.map((part) => part.figure),
      dimension,
    )
    const { indicator, place, period, subgroup, kind } = figure
    const id = figureId(figure)
    if (found.has(id)) continue
    const shown = { indicator, place, period, subgroup, kind, ...exactly(figure).facts }
    found.set(id, { figure: shown, parts: hidden.map((part) => part.id) })
  }
  return {
    figures: [...found.values()].map(({ figure }) => figure),
    merged: [...found].map(([figure, { parts }]) => ({ figure, parts })),
  }
}
