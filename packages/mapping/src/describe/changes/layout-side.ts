import type { CodeTable } from '../../codec/code.ts'
import type { Column } from '../../declare/column.ts'
import type { Format, FormatVersion } from '../../declare/format.ts'
import type { Layout, Variant } from '../../declare/layout.ts'
import { tablesOf } from '../../overlay/code-rows.ts'

/** A layout as one version, or one variant, has it. */
export interface LayoutSide {
  readonly layout: Layout
  readonly version: FormatVersion
  readonly names: readonly string[]
}

const variantOf = (layout: Layout, id: string | undefined): Variant | undefined =>
  id === undefined ? layout.variants[0] : layout.variants.find((one) => one.id === id)

const sides = (version: FormatVersion, variantId: string | undefined): readonly LayoutSide[] =>
  version.layouts.flatMap((layout) => {
    const variant = variantOf(layout, variantId)
    return variant === undefined ? [] : [{ layout, version, names: variant.columns }]
  })

/** The layouts that a version has, or that have a variant of that name; `undefined` where neither exists. */
export const sidesOf = ({ versions }: Format, name: string): readonly LayoutSide[] | undefined => {
  const version = versions.find((one) => one.version === name)
  if (version !== undefined) return sides(version, undefined)
  const found = versions.flatMap((one) => sides(one, name))
  return found.length === 0 ? undefined : found
}

/** What is known of a column. */
export const columnOf = ({ layout }: LayoutSide, name: string): Column | undefined => layout.columns[name]

const pairsOf = ({ layout, version }: LayoutSide, name: string) =>
  version.bindings
    .filter((binding) => binding.layout === layout.id)
    .flatMap((binding) =>
      Object.entries(binding.pairs)
        .filter(([, [columns]]) => (typeof columns === 'string' ? columns === name : columns.includes(name)))
        .map(([path, pair]) => ({ binding, path, pair })),
    )

/** Where a column goes, as one text: two columns that go to the same places say the same. */
export const meaningOf = (side: LayoutSide, name: string): string =>
  pairsOf(side, name)
    .map(({ binding, path }) => `${binding.grain}:${path}`)
    .sort()
    .join('\n')

/** The code lists of a column. */
export const listsOf = (side: LayoutSide, name: string): readonly CodeTable[] =>
  tablesOf(pairsOf(side, name).map(({ binding, path, pair }) => ({ ...binding, pairs: { [path]: pair } })))
