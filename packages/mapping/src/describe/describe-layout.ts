import type { EntityName } from '@nrec-align/schema'
import { homesOf } from '../analyse/home.ts'
import type { Binding } from '../declare/bind.ts'
import type { Confidence } from '../declare/column.ts'
import type { Container } from '../declare/container.ts'
import { type FormatInstance, versionOf } from '../declare/format.ts'
import type { Variant } from '../declare/layout.ts'
import type { RowRule } from '../declare/rule.ts'
import { type DescribedColumn, describeColumn } from './describe-column.ts'

/** One kind of common record that rows of a layout hold. */
export interface DescribedRecord {
  readonly id: string
  readonly entity: EntityName
  /** Id of the record whose row it shares; absent for one with rows of its own. */
  readonly on?: string
  /** Which rows hold it: column and texts, in words. */
  readonly rows: readonly string[]
}

/** One layout as people look it up. */
export interface DescribedLayout {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly files: readonly string[]
  readonly container: Container
  readonly source: string
  readonly confidence: Confidence
  /** Some position is inferred. */
  readonly provisional: boolean
  /** Made from a published layout by whoever uses it. */
  readonly local: boolean
  readonly variants: readonly Variant[]
  readonly columns: readonly DescribedColumn[]
  readonly records: readonly DescribedRecord[]
  readonly rules: readonly RowRule[]
  readonly recordKey: readonly string[]
}

const rowsInWords = (binding: Binding): readonly string[] => [
  ...Object.entries(binding.where ?? {}).map(([column, condition]) => {
    if (typeof condition === 'string') return `${column} is ${condition}`
    if (condition !== undefined && 'present' in condition)
      return `${column} is ${condition.present ? 'filled' : 'blank'}`
    if (condition !== undefined && 'contains' in condition) return `${column} contains ${condition.contains}`
    return `${column} is ${(condition ?? []).join(', ')}`
  }),
  ...(binding.present === undefined ? [] : [`${binding.present.join(' or ')} is filled`]),
]

const describeRecord = (binding: Binding): DescribedRecord => ({
  id: binding.id,
  entity: binding.grain,
  ...(binding.side === undefined ? {} : { on: binding.side.of }),
  rows: rowsInWords(binding),
})

/**
 * Describes one layout of a format as plain data, for a command, a page or a program.
 *
 * @param instance the format and its version
 * @param layoutId id of the layout
 * @returns `undefined` where the version has no such layout
 * @example
 * ```ts
 * import { bind, defineFormat, delimited, describeLayout, layout, text } from '@nrec-align/mapping'
 * const roster = layout('roster', {
 *   title: 'Roster', description: 'One row a student.', files: ['roster.csv'], container: delimited(),
 *   source: 'made up', confidence: 'verified',
 *   columns: { given: { description: 'Given name.', privacy: 'direct-identifier', length: 30 } },
 * })
 * const format = defineFormat({
 *   id: 'roster', title: 'Roster', description: 'A roster.', publisher: 'nobody', kind: 'district',
 *   trust: 'vendor', confidence: 'unverified', options: {}, tables: {},
 *   versions: [{
 *     version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [roster],
 *     bindings: [bind(roster, { id: 'student', grain: 'student', pairs: { firstName: ['given', text()] } })],
 *   }],
 * })
 * const [given] = describeLayout(format(), 'roster')?.columns ?? []
 * console.assert(given?.position === 1 && given.fields[0]?.path === 'firstName')
 * ```
 */
export const describeLayout = (instance: FormatInstance, layoutId: string): DescribedLayout | undefined => {
  const version = versionOf(instance)
  const layout = version.layouts.find((one) => one.id === layoutId)
  if (layout === undefined) return undefined
  const here = (home: { readonly layout: string }): boolean => home.layout === layoutId
  const reads = homesOf(instance, 'read').filter(here)
  const writes = homesOf(instance, 'write').filter(here)
  return {
    id: layout.id,
    title: layout.title,
    description: layout.description,
    files: layout.files,
    container: layout.container,
    source: layout.source,
    confidence: layout.confidence,
    provisional: layout.provisional === true,
    local: layout.local === true,
    variants: layout.variants,
    columns: Object.keys(layout.columns).flatMap((name) => describeColumn(layout, name, reads, writes) ?? []),
    records: version.bindings.filter((binding) => binding.layout === layoutId).map(describeRecord),
    rules: layout.rules ?? [],
    recordKey: layout.recordKey ?? [],
  }
}
