import { figureId } from '../figures/index.ts'
import type { PublicRelease } from './public/public-release.ts'

const shownIds = new WeakMap<PublicRelease, ReadonlySet<string>>()

/**
 * Whether a number that is computed from figures, such as a gap, a ratio, a change or a rank, may be published: only if all of them are
 * shown. Compute it from the published values, never from the figures as counted.
 *
 * @param published - The release.
 * @param ids - The ids of the figures from which the number is computed, see `figureId`.
 * @returns false also when one of the figures is not in the release.
 *
 * @example
 * ```ts
 * import { canDerive, protect, restrictedFigures } from '@nrec-align/outcomes'
 *
 * const { published } = await protect(restrictedFigures([], []))
 * console.assert(canDerive(published, ['not there']) === false)
 * ```
 */
export const canDerive = (published: PublicRelease, ids: readonly string[]): boolean => {
  const known = shownIds.get(published)
  const shown =
    known ?? new Set(published.figures.filter(({ valueStatus }) => valueStatus === 'reported').map(figureId))
  if (known === undefined) shownIds.set(published, shown)
  return ids.every((id) => shown.has(id))
}
