import { indicators, results } from '../catalogue/indicators.ts'
import type { FileProblem } from '../written-file/file-problem.ts'
import { readWrittenFile } from '../written-file/read-written-file.ts'
import { checkStory, type StoryContext } from './check-story.ts'
import type { Story } from './story.ts'
import { storyShape } from './story-shape.ts'

/** A story that could be read, or everything that is wrong with its file. */
export type StoryFile =
  | { readonly story: Story; readonly problems?: never }
  | { readonly problems: readonly FileProblem[]; readonly story?: never }

/**
 * Reads `story.yaml`: what a community says about its figures.
 *
 * @param text - The file, in YAML or JSON.
 * @param context - Definitions and results of which the story may speak, a community's own among them; those of the catalogue
 *   unless told.
 * @returns The story, or every problem with line, column, path and what to do; never throws. A quote without consent is a problem.
 *
 * @example
 * ```ts
 * import { readStory } from '@nrec-align/outcomes'
 *
 * const text = `
 * title: { en: Every day counts, es: Cada día cuenta }
 * community: { en: Example Valley, es: Valle Ejemplo }
 * results:
 *   - result: coalition-9.2
 *     headline: { en: More children come every day., es: Más niñas y niños asisten a diario. }
 *     indicators:
 *       - indicator: shared.chronic-absence
 *         targets: [{ year: 2027, value: 18 }]
 * `
 * console.assert(readStory(text).story?.results[0]?.indicators?.[0]?.targets?.[0]?.value === 18)
 *
 * const [problem] = readStory(text.replace('chronic-absence', 'cronic-absence')).problems ?? []
 * console.assert(problem?.line === 8 && problem.fix === 'Did you mean "shared.chronic-absence"?')
 * ```
 */
export const readStory = (text: string, context: Partial<StoryContext> = {}): StoryFile => {
  const { definitions = indicators, results: known = results } = context
  const { value, problems } = readWrittenFile(text, storyShape, (story) =>
    checkStory(story, { definitions, results: known }),
  )
  return problems === undefined ? { story: value } : { problems }
}
