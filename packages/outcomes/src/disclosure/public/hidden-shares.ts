import { type Figure, figureId } from '../../figures/index.ts'
import type { PublicStatus } from './public-figure.ts'
import type { HiddenShare } from './public-release.ts'

/** For each indicator, place, period and dimension, how many people are in groups that are not shown. */
export const hiddenSharesOf = (
  figures: readonly Figure[],
  statusOf: (figure: Figure) => PublicStatus,
): readonly HiddenShare[] => {
  const shares = new Map<string, HiddenShare>()
  for (const figure of figures) {
    const [part, ...others] = figure.subgroup
    if (part === undefined || others.length > 0) continue
    const { indicator, place, period, people } = figure
    const { dimension } = part
    const key = figureId({ indicator, place, period, subgroup: [{ dimension, category: '' }] })
    const before = shares.get(key)
    const hidden = statusOf(figure) === 'suppressed' ? people : 0
    shares.set(key, {
      indicator,
      place,
      period,
      dimension,
      hidden: (before?.hidden ?? 0) + hidden,
      people: (before?.people ?? 0) + people,
    })
  }
  return [...shares.values()]
}
