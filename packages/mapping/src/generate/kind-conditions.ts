import type { Container, Containers } from '../declare/container.ts'
import type { Layout } from '../declare/layout.ts'
import type { Predicate } from '../declare/predicate.ts'

const recordTypes: { readonly [K in keyof Containers]: (container: Containers[K]) => Predicate | undefined } = {
  delimited: ({ recordType }) => recordType,
  fixedWidth: ({ recordType }) => recordType,
  json: () => undefined,
  xml: () => undefined,
}

/** What the cells of a record say by which it is known to be of this layout, in the edition that is written. */
export const kindConditions = (layout: Layout): Predicate => ({
  ...(recordTypes[layout.container.kind] as (container: Container) => Predicate | undefined)(layout.container),
  ...layout.variants[0]?.marks,
})
