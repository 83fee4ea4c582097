import type { Story } from '../accountability/index.ts'
import type { Target } from './target.ts'

/**
 * The targets that a community sets in its story, for tables that are filed with them.
 *
 * @param story - See `readStory`.
 * @returns One for each indicator and year, wherever the indicator has figures.
 *
 * @example
 * ```ts
 * import { storyTargets } from '@nrec-align/outcomes'
 *
 * const indicators = [{ indicator: 'pn-essa.4', targets: [{ year: 2027, value: 85 }] }]
 * const story = { title: { en: 'Ours' }, community: { en: 'Example Valley' }, results: [{ result: 'pn-essa.results.4', indicators }] }
 * console.assert(storyTargets(story)[0]?.schoolYear === 2027)
 * ```
 */
export const storyTargets = ({ results }: Story): readonly Target[] =>
  results
    .flatMap(({ indicators = [] }) => indicators)
    .flatMap(({ indicator, targets = [] }) =>
      targets.map(({ year, value }) => ({ indicator, schoolYear: year, value })),
    )
