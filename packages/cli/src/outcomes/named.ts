import { nearest } from '@nrec-align/convert'
import type { Framework, IndicatorDefinition } from '@nrec-align/outcomes'
import { suggestion, UsageError } from '../failure.ts'
import type { KnownIndicators } from './known-indicators.ts'

const hint = (name: string, known: readonly string[]): string => {
  const meant = nearest(name, known)
  return meant === undefined ? 'Run "nrec-align indicators" to see all of them.' : suggestion(meant, known)
}

/** The framework of an id. */
export const frameworkNamed = (id: string, { frameworks }: KnownIndicators): Framework => {
  const found = frameworks.find((one) => one.id === id)
  if (found !== undefined) return found
  const known = frameworks.map((one) => one.id)
  throw new UsageError('unknown-framework', `There is no framework "${id}".`, suggestion(nearest(id, known), known))
}

/** The indicator of an id. */
export const indicatorNamed = (id: string, { indicators }: KnownIndicators): IndicatorDefinition => {
  const found = indicators.find((one) => one.id === id)
  if (found !== undefined) return found
  const known = indicators.map((one) => one.id)
  throw new UsageError('unknown-indicator', `There is no indicator "${id}".`, hint(id, known))
}

/** Whatever has an id, a framework or an indicator; what is meant by neither is looked for among both. */
export const anythingNamed = (
  id: string,
  known: KnownIndicators,
): { readonly framework: Framework } | { readonly indicator: IndicatorDefinition } => {
  const framework = known.frameworks.find((one) => one.id === id)
  if (framework !== undefined) return { framework }
  const indicator = known.indicators.find((one) => one.id === id)
  if (indicator !== undefined) return { indicator }
  const ids = [...known.frameworks, ...known.indicators].map((one) => one.id)
  throw new UsageError('unknown-indicator', `There is no framework or indicator "${id}".`, hint(id, ids))
}
