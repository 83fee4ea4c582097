import { readFile } from 'node:fs/promises'
import type { Story } from '@nrec-align/outcomes'
import { UsageError } from '../failure.ts'
import { outcomesPackage } from '../settings/outcomes-package.ts'
import { pathFrom } from '../settings/resolve-path.ts'
import type { KnownIndicators } from './known-indicators.ts'
import { writtenProblems } from './written-problems.ts'

/** Reads what the community says of its figures; none where it says nothing. */
export const storyOf = async (
  path: string | undefined,
  { indicators, results }: KnownIndicators,
  folder: string,
): Promise<Story | undefined> => {
  if (path === undefined) return undefined
  const text = await readFile(pathFrom(folder, path), 'utf8').catch(() => {
    throw new UsageError('no-file', `--story: there is no file ${path}.`)
  })
  const { readStory } = await outcomesPackage()
  const { story, problems } = readStory(text, { definitions: indicators, results })
  if (problems !== undefined) throw writtenProblems(path, problems)
  return story
}
