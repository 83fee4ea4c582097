import { derivations, type EntityName, spaceOf } from '@nrec-align/schema'
import type { FormatInstance } from '../declare/format.ts'
import { type Home, homesOf } from './home.ts'
import { fieldOf } from './loss/links.ts'

/** One way between a column and the common record. */
export interface LineageStep {
  readonly direction: 'read' | 'write'
  readonly binding: string
  /** Path as the binding names it. */
  readonly path: string
  readonly entity: EntityName
  readonly leaf: string
  /** All columns that are read or written together. */
  readonly columns: readonly string[]
  /** Why the step goes one way only. */
  readonly reason?: string
  /** Fields worked out from this one when no source states them. */
  readonly leadsTo: readonly string[]
  /** Fields from which this one is worked out when no source states it. */
  readonly comesFrom: readonly string[]
}

const isField = (path: string, home: Home): boolean =>
  fieldOf(path).space === spaceOf(home.entity) && fieldOf(path).leaf === home.leaf

const stepOf = (home: Home, direction: 'read' | 'write'): LineageStep => ({
  direction,
  binding: home.binding.id,
  path: home.path,
  entity: home.entity,
  leaf: home.leaf,
  columns: home.columns,
  ...(home.facts.reason === undefined ? {} : { reason: home.facts.reason }),
  leadsTo: derivations.filter(({ from }) => isField(from, home)).map(({ target }) => target),
  comesFrom: derivations.filter(({ target }) => isField(target, home)).map(({ from }) => from),
})

/**
 * Follows one column into the common record and back.
 *
 * @param instance the format and its version
 * @param layout id of the layout
 * @param column name of the column
 * @returns a step for every field the column is read into or written from; empty for a column without a common meaning
 * @example
 * ```ts
 * import { bind, date, defineFormat, delimited, layout, lineage } from '@nrec-align/mapping'
 * const roster = layout('roster', {
 *   title: 'Roster', description: 'One row a spell.', files: ['roster.csv'], container: delimited(),
 *   source: 'made up', confidence: 'verified', columns: { entry: { description: 'First day.', privacy: 'public' } },
 * })
 * const format = defineFormat({
 *   id: 'roster', title: 'Roster', description: 'A roster.', publisher: 'nobody', kind: 'district',
 *   trust: 'vendor', confidence: 'unverified', options: {}, tables: {},
 *   versions: [{
 *     version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [roster],
 *     bindings: [bind(roster, { id: 'spell', grain: 'enrollment', pairs: { begin: ['entry', date('yyyyMMdd')] } })],
 *   }],
 * })
 * console.assert(lineage(format(), 'roster', 'entry')[0]?.leadsTo.includes('enrollment.schoolYear'))
 * ```
 */
export const lineage = (instance: FormatInstance, layout: string, column: string): readonly LineageStep[] =>
  (['read', 'write'] as const).flatMap((direction) =>
    homesOf(instance, direction)
      .filter((home) => home.layout === layout && home.columns.includes(column))
      .map((home) => stepOf(home, direction)),
  )
