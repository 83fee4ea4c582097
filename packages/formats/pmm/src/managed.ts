import type { Column, FormatVersion, Layout } from '@nrec-align/mapping'
import { unmanaged } from './unmanaged.ts'

/** What the installed package puts before the name of everything of its own. */
const prefix = 'pmdm__'

const ownName = /^[A-Za-z_]+__c(?:[.]csv)?$/

/** A declaration is plain data, so the names of objects and fields can be changed wherever they stand. */
const prefixed = (value: unknown): unknown => {
  if (typeof value === 'string') return ownName.test(value) ? prefix + value : value
  if (Array.isArray(value)) return value.map(prefixed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [prefixed(name), prefixed(inner)]))
}

/** The prefix is known from practice and not from the source: its names are not verified, what they require is. */
const unsure = (column: Column): Column => ({
  ...column,
  confidence: 'unverified',
  requiredConfidence: column.requiredConfidence ?? 'verified',
  lengthConfidence: column.lengthConfidence ?? 'verified',
})

const withUnsureNames = (layout: Layout): Layout => ({
  ...layout,
  columns: Object.fromEntries(
    Object.entries(layout.columns).map(([name, column]) => [name, name.startsWith(prefix) ? unsure(column) : column]),
  ),
})

const { layouts, bindings } = prefixed(unmanaged) as FormatVersion

/** The module as its package installs it. */
export const managed: FormatVersion = {
  ...unmanaged,
  version: 'managed',
  title: `Program Management Module as installed from its package, names with ${prefix}`,
  layouts: layouts.map(withUnsureNames),
  bindings,
}
