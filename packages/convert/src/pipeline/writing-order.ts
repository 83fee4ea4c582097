import { type Binding, type FormatVersion, type Layout, pairPath } from '@nrec-align/mapping'
import { type EntityName, entities, spaceOf } from '@nrec-align/schema'

/** Spaces the rows of a layout refer to. */
const referredBy = (version: FormatVersion, layout: Layout): ReadonlySet<EntityName> => {
  const spaces = new Set<EntityName>()
  for (const binding of version.bindings.filter((one) => one.layout === layout.id)) {
    for (const path of Object.keys(binding.pairs)) {
      let entity = binding.grain
      for (const field of pairPath(binding.grain, path)?.references ?? []) {
        entity = entities[entity].fields[field]?.target ?? entity
        spaces.add(spaceOf(entity))
      }
    }
  }
  return spaces
}

const ownersOf = (version: FormatVersion, layout: Layout): readonly Binding[] =>
  version.bindings.filter((binding) => binding.layout === layout.id && binding.side === undefined)

/** Spaces whose entities are the rows of a layout, and not only what its rows hold a part of. */
export const spacesOfRows = (version: FormatVersion, layout: Layout): ReadonlySet<EntityName> =>
  new Set(
    ownersOf(version, layout)
      .filter(({ holds }) => holds === undefined)
      .map(({ grain }) => spaceOf(grain)),
  )

/** Whether the rows of a binding only add to entities that have their rows in another file. */
export const isBeside = ({ rows, holds }: Binding): boolean => rows === 'any-value' || holds !== undefined

/** Whether the rows of a layout only add to what has its rows elsewhere. */
const isAllBeside = (version: FormatVersion, layout: Layout): boolean => ownersOf(version, layout).every(isBeside)

/** Spaces of the entities that a layout only adds to. */
const spacesBeside = (version: FormatVersion, layout: Layout): readonly EntityName[] =>
  isAllBeside(version, layout) ? ownersOf(version, layout).map(({ grain }) => spaceOf(grain)) : []

/** Whether two layouts have rows of one space: what such rows refer to in each other stands in the declared order. */
const areAlike = (version: FormatVersion, one: Layout, other: Layout): boolean => {
  const spaces = spacesOfRows(version, other)
  return [...spacesOfRows(version, one)].some((space) => spaces.has(space))
}

/**
 * Layouts in an order in which what a row refers to is written before the row; a circle keeps the declared order, and so do
 * layouts whose rows are of one space, such as districts and their schools.
 */
export const writingOrder = (version: FormatVersion): readonly Layout[] => {
  const done: Layout[] = []
  const visit = (layout: Layout, above: readonly Layout[]): void => {
    if (done.includes(layout) || above.includes(layout)) return
    const needed = new Set([...referredBy(version, layout), ...spacesBeside(version, layout)])
    const place = version.layouts.indexOf(layout)
    for (const [at, other] of version.layouts.entries()) {
      if (other === layout || isAllBeside(version, other)) continue
      if (![...spacesOfRows(version, other)].some((space) => needed.has(space))) continue
      if (at < place || isAllBeside(version, layout) || !areAlike(version, layout, other))
        visit(other, [...above, layout])
    }
    done.push(layout)
  }
  for (const layout of version.layouts) visit(layout, [])
  return done
}
