import { type EntityName, leavesOf, spaceOf } from '@nrec-align/schema'
import { type FormatInstance, versionOf } from '../declare/format.ts'
import { ownColumnsOf, reads, writes } from './columns-of.ts'
import { homesOf, isIdentifier } from './home.ts'

/** How much of one layout has a common meaning. */
export interface LayoutCoverage {
  readonly layout: string
  readonly columns: number
  /** Columns that some pair reads or some condition tests. */
  readonly read: number
  readonly written: number
  readonly carried: number
  readonly dropped: number
}

/** How much of one space of the model a format fills. */
export interface EntityCoverage {
  readonly entity: EntityName
  /** Paths the format reads, identifiers among them, in the order of the declaration. */
  readonly read: readonly string[]
  readonly written: readonly string[]
  /** How many fields the model has there, identifiers left out. */
  readonly fields: number
}

/** How much of a format has a common meaning, and how much of the model it fills. */
export interface Coverage {
  readonly layouts: readonly LayoutCoverage[]
  readonly entities: readonly EntityCoverage[]
}

const layoutCoverage = (instance: FormatInstance): readonly LayoutCoverage[] =>
  versionOf(instance).layouts.map((layout) => {
    const bindings = versionOf(instance).bindings.filter((binding) => binding.layout === layout.id)
    const pairs = bindings.flatMap((binding) => Object.values(binding.pairs))
    const conditions = bindings.flatMap((binding) => Object.keys(binding.where ?? {}))
    const distinct = (names: readonly string[]): number => new Set(names).size
    return {
      layout: layout.id,
      columns: Object.keys(layout.columns).length,
      read: distinct([...pairs.filter(reads).flatMap(ownColumnsOf), ...conditions]),
      written: distinct([...pairs.filter(writes).flatMap(ownColumnsOf), ...conditions]),
      carried: Object.keys(layout.carried ?? {}).length,
      dropped: Object.keys(layout.dropped ?? {}).length,
    }
  })

const entityCoverage = (instance: FormatInstance): readonly EntityCoverage[] => {
  const paths = (direction: 'read' | 'write', space: EntityName): readonly string[] => [
    ...new Set(
      homesOf(instance, direction)
        .filter((home) => spaceOf(home.entity) === space)
        .map((home) => home.leaf),
    ),
  ]
  const spaces = new Set(
    [...homesOf(instance, 'read'), ...homesOf(instance, 'write')].map((home) => spaceOf(home.entity)),
  )
  return [...spaces].map((entity) => ({
    entity,
    read: paths('read', entity),
    written: paths('write', entity),
    fields: leavesOf(entity).filter((leaf) => !isIdentifier(leaf.path)).length,
  }))
}

/**
 * Counts how much of a format has a common meaning, and how much of the common model it fills.
 *
 * @param instance the format and its version
 * @example
 * ```ts
 * import { coverage, defineFormat } from '@nrec-align/mapping'
 * const nothing = defineFormat({
 *   id: 'nothing', title: 'Nothing', description: 'Has no layouts.', publisher: 'nobody', kind: 'district',
 *   trust: 'vendor', confidence: 'unverified', options: {}, tables: {},
 *   versions: [{ version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [], bindings: [] }],
 * })
 * console.assert(coverage(nothing()).entities.length === 0)
 * ```
 */
export const coverage = (instance: FormatInstance): Coverage => ({
  layouts: layoutCoverage(instance),
  entities: entityCoverage(instance),
})
