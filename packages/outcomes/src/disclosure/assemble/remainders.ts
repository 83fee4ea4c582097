import { type Figure, figureId, type Relation } from '../../figures/index.ts'
import { type JudgedFigure, type Judging, judged } from './judged-figure.ts'

/** People who are in a whole and in none of some parts, though no figure is of them: the sum gives them away all the same. */
export interface Remainder {
  readonly whole: string
  readonly parts: readonly string[]
  /** None where the parts make up the whole. */
  readonly rest: JudgedFigure | undefined
}

/** What remains of each figure after its groups along a dimension, where no relation says that they add up. */
export const remainders = (
  given: ReadonlyMap<string, JudgedFigure>,
  relations: readonly Relation[],
  judging: Judging,
): readonly Remainder[] => {
  const related = new Set(
    relations
      .filter(({ kind }) => kind === 'subgroups')
      .flatMap(({ whole, parts }) => parts.map((part) => whole + part)),
  )
  const groups = new Map<string, { whole: JudgedFigure; dimension: string; parts: JudgedFigure[] }>()
  for (const part of given.values()) {
    if (!part.calculated) continue
    const { subgroup } = part.figure
    for (const { dimension } of subgroup) {
      const without = subgroup.filter((one) => one.dimension !== dimension)
      const whole = given.get(figureId({ ...part.figure, subgroup: without }))
      if (whole === undefined || !whole.calculated || related.has(whole.id + part.id)) continue
      const key = `${dimension} ${whole.id}`
      const group = groups.get(key)
      if (group === undefined) groups.set(key, { whole, dimension, parts: [part] })
      else group.parts.push(part)
    }
  }
  return [...groups.values()].flatMap(({ whole, dimension, parts }) => {
    const together = remainder(whole, parts, dimension, judging)
    if (together !== undefined || parts.length === 1) return together ?? []
    return parts.flatMap((part) => remainder(whole, [part], dimension, judging) ?? [])
  })
}

/** The remainder after some parts; none where they overlap, so that subtracting means nothing. */
function remainder(
  whole: JudgedFigure,
  parts: readonly JudgedFigure[],
  dimension: string,
  judging: Judging,
): Remainder | undefined {
  const left = (pick: (figure: Figure) => number): number =>
    parts.reduce((rest, { figure }) => rest - pick(figure), pick(whole.figure))
  const people = left((figure) => figure.people)
  const numerator = left((figure) => figure.numerator)
  const denominator = left((figure) => figure.denominator)
  const isProportion = whole.figure.kind === 'proportion'
  if (Math.min(people, numerator, denominator) < 0 || (isProportion && numerator > denominator)) return undefined
  const ids = parts.map(({ id }) => id)
  if (people === 0 && numerator === 0) return { whole: whole.id, parts: ids, rest: undefined }
  const { quantity, ...rest } = judged({ ...whole.figure, people, numerator, denominator }, judging)
  const id = [whole.id, 'remainder', dimension, ...(parts.length === 1 ? ids : [])].join('\u001f')
  const hidden = { ...quantity, id, low: quantity.widestLow, high: quantity.widestHigh }
  return { whole: whole.id, parts: ids, rest: { ...rest, id, shown: undefined, quantity: hidden } }
}
