import { type Figure, figureId, type Relation, type RelationKind } from '../../figures/index.ts'

/** The figures of one indicator by their ids, and the sums that may hold between them. */
export interface FigureIndex {
  readonly figures: readonly Figure[]
  readonly byId: ReadonlyMap<string, Figure>
}

/** Finds figures by their ids. */
export const indexed = (figures: readonly Figure[]): FigureIndex => ({
  figures,
  byId: new Map(figures.map((figure) => [figureId(figure), figure])),
})

/** Days of three digits after the point add up in binary to within far less than this. */
const tolerance = 1e-6

const refused: ReadonlySet<Figure['notCalculated']> = new Set(['several-instruments', 'too-few-years'])

const total = (figures: readonly Figure[], part: 'numerator' | 'denominator'): number =>
  figures.reduce((sum, figure) => sum + figure[part], 0)

/**
 * The relation, where it holds: measures that count somebody once a place, decide anew there or bound a denominator from below do
 * not add up, unless nobody happens to be in two parts; then the sum is as true as any and gives as much away.
 */
export const relationIfTrue = (kind: RelationKind, whole: Figure, parts: readonly Figure[]): readonly Relation[] => {
  if (parts.length === 0 || [whole, ...parts].some(({ notCalculated }) => refused.has(notCalculated))) return []
  const addsUp = (['numerator', 'denominator'] as const).every(
    (part) => Math.abs(total(parts, part) - whole[part]) < tolerance,
  )
  return addsUp ? [{ kind, whole: figureId(whole), parts: parts.map(figureId) }] : []
}
