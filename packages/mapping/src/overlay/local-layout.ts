import type { Column } from '../declare/column.ts'
import type { Layout, Variant } from '../declare/layout.ts'
import { type InsertedColumn, LOCAL_VARIANT, type Overlay } from './overlay.ts'

/** Why a column of a local layout is kept. */
export const LOCAL_REASON = 'a column of the local layout, without a common meaning'

/** A local column is what the overlay says of it; nothing about it is published. */
const columnOf = ({ name, after: _, ...facts }: InsertedColumn): Column => ({
  description: name,
  privacy: 'direct-identifier',
  confidence: 'unverified',
  requiredConfidence: 'unverified',
  lengthConfidence: 'unverified',
  ...facts,
})

const inserted = (columns: readonly string[], { name, after }: InsertedColumn): readonly string[] => {
  const place = after === '' ? 0 : columns.indexOf(after ?? columns.at(-1) ?? '') + 1
  return columns.toSpliced(place, 0, name)
}

/** A cell that a local file does not have cannot be required of it. */
const notRequired = ({ required: _, requiredConfidence: __, ...column }: Column): Column => column

/** The layout with the local variant before the published ones, so that it is the one written. */
export const localLayout = (layout: Layout, variant: Variant, overlay: Overlay): Layout => {
  const removed = new Set(overlay.remove ?? [])
  const added = overlay.insert ?? []
  const columns = added.reduce(inserted, variant.columns).filter((name) => !removed.has(name))
  const kept = Object.entries(layout.columns).map(
    ([name, column]) => [name, removed.has(name) ? notRequired(column) : column] as const,
  )
  const { optionalTail: _, ...base } = variant
  return {
    ...layout,
    title: `${layout.title} (local layout)`,
    local: true,
    columns: Object.fromEntries([...kept, ...added.map((one) => [one.name, columnOf(one)] as const)]),
    carried: { ...layout.carried, ...Object.fromEntries(added.map(({ name }) => [name, LOCAL_REASON])) },
    variants: [{ ...base, id: LOCAL_VARIANT, columns }, ...layout.variants],
  }
}
