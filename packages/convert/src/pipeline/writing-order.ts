import { type FormatVersion, type Layout, pairPath } from '@nrec-align/mapping'
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

/** Spaces whose entities are the rows of a layout. */
export const spacesOfRows = (version: FormatVersion, layout: Layout): ReadonlySet<EntityName> =>
  new Set(
    version.bindings
      .filter((binding) => binding.layout === layout.id && binding.side === undefined)
      .map((binding) => spaceOf(binding.grain)),
  )

/** Whether a layout only adds to entities that have their rows in another file. */
const isSideFile = (version: FormatVersion, layout: Layout): boolean =>
  version.bindings
    .filter((binding) => binding.layout === layout.id && binding.side === undefined)
    .every((binding) => binding.rows === 'any-value')

/** Layouts in an order in which what a row refers to is written before the row; a circle keeps the declared order. */
export const writingOrder = (version: FormatVersion): readonly Layout[] => {
  const done: Layout[] = []
  const visit = (layout: Layout, above: readonly Layout[]): void => {
    if (done.includes(layout) || above.includes(layout)) return
    const needed = new Set(referredBy(version, layout))
    if (isSideFile(version, layout)) for (const space of spacesOfRows(version, layout)) needed.add(space)
    for (const other of version.layouts) {
      if (other !== layout && [...spacesOfRows(version, other)].some((space) => needed.has(space)))
        visit(other, [...above, layout])
    }
    done.push(layout)
  }
  for (const layout of version.layouts) visit(layout, [])
  return done
}
