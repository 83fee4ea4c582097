import { type Figure, figureId, type Relation } from '../../figures/index.ts'
import type { GroupBy } from '../groups/group-by.ts'
import { dimensionOf } from '../groups/group-by.ts'
import { type FigureIndex, relationIfTrue } from './relations.ts'

/** Whether a category belongs to a grouping; of one dimension there may be several groupings, as of programs. */
const belongsTo = (category: string, group: GroupBy): boolean =>
  typeof group === 'string' || !('programKind' in group) || group.dimension !== 'participation'
    ? true
    : category === group.programKind || category === `not-${group.programKind}`

/** Along each grouping, the groups of a whole and the whole. */
export const subgroupRelations = ({ figures, byId }: FigureIndex, groups: readonly GroupBy[]): readonly Relation[] => {
  const partsOf = new Map<string, Figure[]>()
  for (const figure of figures) {
    for (const part of figure.subgroup) {
      const index = groups.findIndex(
        (group) => dimensionOf(group) === part.dimension && belongsTo(part.category, group),
      )
      const whole = figureId({ ...figure, subgroup: figure.subgroup.filter((other) => other !== part) })
      const key = `${index}\u001e${whole}`
      const parts = partsOf.get(key)
      if (parts === undefined) partsOf.set(key, [figure])
      else parts.push(figure)
    }
  }
  return [...partsOf].flatMap(([key, parts]) => {
    const whole = byId.get(key.slice(key.indexOf('\u001e') + 1))
    return whole === undefined ? [] : relationIfTrue('subgroups', whole, parts)
  })
}
