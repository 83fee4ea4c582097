import { figureId, type Relation } from '../../figures/index.ts'
import { type FigureIndex, relationIfTrue } from './relations.ts'

const yearsOf = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

/** Several years and each of them; where one was not asked for there is no sum. */
export const pooledRelations = (
  { figures, byId }: FigureIndex,
  schoolYears: ReadonlySet<number>,
): readonly Relation[] =>
  figures.flatMap((whole) => {
    const years = yearsOf(whole.period.first, whole.period.last)
    if (years.length < 2 || !years.every((year) => schoolYears.has(year))) return []
    const single = years.flatMap((year) => byId.get(figureId({ ...whole, period: { first: year, last: year } })) ?? [])
    return relationIfTrue('pooled', whole, single)
  })
