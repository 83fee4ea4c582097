import type { Format, FormatVersion } from '../declare/format.ts'
import type { Layout, Variant } from '../declare/layout.ts'
import type { Overlay } from './overlay.ts'

/** What a local layout begins with. */
export interface Base {
  readonly version: FormatVersion
  readonly layout: Layout
  readonly variant: Variant
}

const inVersion = (version: FormatVersion | undefined, layoutId: string, variantId?: string): Base | undefined => {
  const layout = version?.layouts.find((one) => one.id === layoutId)
  const variant = layout?.variants.find((one) => variantId === undefined || one.id === variantId)
  return version === undefined || layout === undefined || variant === undefined
    ? undefined
    : { version, layout, variant }
}

/** Finds the version, layout and variant an overlay is based on: a variant of any version, else a version. */
export const baseOf = ({ versions }: Format, { layout, basedOn }: Overlay): Base | undefined => {
  if (basedOn === undefined) {
    return inVersion(
      versions.find((one) => one.layouts.some(({ id }) => id === layout)),
      layout,
    )
  }
  const byVariant = versions.map((version) => inVersion(version, layout, basedOn)).find((one) => one !== undefined)
  return (
    byVariant ??
    inVersion(
      versions.find((one) => one.version === basedOn),
      layout,
    )
  )
}
