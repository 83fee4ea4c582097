import { type DescribedLayout, describeLayout, type FormatInstance, type Layout } from '@nrec-align/mapping'
import type { ExplainedRule } from './explanation.ts'

const described = new WeakMap<FormatInstance, Map<string, DescribedLayout | undefined>>()

const describedLayout = (instance: FormatInstance, layout: string): DescribedLayout | undefined => {
  const layouts = described.get(instance) ?? new Map<string, DescribedLayout | undefined>()
  described.set(instance, layouts)
  if (!layouts.has(layout)) layouts.set(layout, describeLayout(instance, layout))
  return layouts.get(layout)
}

/** What a format declares about a column, in words; nothing for a column it does not declare. */
export const ruleOf = (instance: FormatInstance, layout: Layout, column: string): ExplainedRule | undefined => {
  const found = describedLayout(instance, layout.id)?.columns.find(({ name }) => name === column)
  if (found === undefined) return undefined
  const { description, type, required, confidence } = found
  return { description, type, required, source: layout.columns[column]?.source ?? layout.source, confidence }
}

/** Why a column takes no part in a conversion, where its layout says so. */
export const reasonWithout = (layout: Layout, column: string): string | undefined =>
  layout.dropped?.[column] ?? layout.carried?.[column]
