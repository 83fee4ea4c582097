import { readFile } from 'node:fs/promises'
import type { Framework, IndicatorDefinition, Result, StatedComparison } from '@nrec-align/outcomes'
import { UsageError } from '../failure.ts'
import { outcomesPackage } from '../settings/outcomes-package.ts'
import { pathFrom } from '../settings/resolve-path.ts'
import { writtenProblems } from './written-problems.ts'

/** Every indicator that can be named: those that are built in, and a community's own. */
export interface KnownIndicators {
  readonly frameworks: readonly Framework[]
  readonly indicators: readonly IndicatorDefinition[]
  readonly results: readonly Result[]
  /** What has been stated of how two of them compare. */
  readonly statements: readonly StatedComparison[]
  /** Those of the community's own files. */
  readonly local: readonly IndicatorDefinition[]
}

/** Whether a word names a file of indicators and not an indicator. */
export const isIndicatorFile = (word: string): boolean => /\.(?:ya?ml|json)$/i.test(word)

const textOf = async (file: string, folder: string): Promise<string> =>
  readFile(pathFrom(folder, file), 'utf8').catch(() => {
    throw new UsageError('no-file', `--indicators: there is no file ${file}.`)
  })

/** Adds the indicators of one file; a later file may speak of those of an earlier one. */
const withFile = async (known: KnownIndicators, file: string, folder: string): Promise<KnownIndicators> => {
  const { readIndicators } = await outcomesPackage()
  const context = { definitions: known.indicators, results: known.results }
  const { framework, comparisons, problems } = readIndicators(await textOf(file, folder), context)
  if (problems !== undefined) throw writtenProblems(file, problems)
  return {
    frameworks: [...known.frameworks, framework],
    indicators: [...known.indicators, ...framework.indicators],
    results: [...known.results, ...framework.results],
    statements: [...known.statements, ...comparisons],
    local: [...known.local, ...framework.indicators],
  }
}

/** The indicators that are built in, with those of a community's own files. */
export const knownIndicators = async (files: readonly string[], folder: string): Promise<KnownIndicators> => {
  const { frameworks, indicators, results, statedComparisons } = await outcomesPackage()
  let known: KnownIndicators = { frameworks, indicators, results, statements: statedComparisons, local: [] }
  for (const file of files) known = await withFile(known, file, folder)
  return known
}
