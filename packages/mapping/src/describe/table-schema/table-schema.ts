import { type FormatInstance, versionOf } from '../../declare/format.ts'
import { withMissingValues } from './missing-values.ts'
import { type TableField, tableField } from './table-field.ts'

/** A Table Schema descriptor, version 1. */
export interface TableSchema {
  readonly fields: readonly TableField[]
  readonly missingValues: readonly string[]
  readonly primaryKey?: readonly string[]
}

/**
 * Writes one layout as a Table Schema (version 1) descriptor, for any program that reads that.
 *
 * The fields are the columns of the file that is written, each with the type that its pairs read; a type that rests on something
 * unpublished says so in its description. Constraints are what is verified: what a record would be set aside for.
 * What Table Schema cannot say, such as rules between cells or two kinds of rows in one file, is left out; it then accepts more.
 * Columns that only the file names are left out too, because it has no word for them.
 *
 * @param instance the format and its version
 * @param layoutId id of the layout
 * @returns plain JSON; `undefined` where the version has no such layout
 * @see https://specs.frictionlessdata.io/table-schema/
 * @example
 * ```ts
 * import { bind, date, defineFormat, delimited, layout, tableSchemaOf } from '@nrec-align/mapping'
 * const roster = layout('roster', {
 *   title: 'Roster', description: 'One row a student.', files: ['roster.csv'], container: delimited(),
 *   source: 'made up', confidence: 'verified',
 *   columns: { born: { description: 'Birth date.', privacy: 'direct-identifier', required: 'always' } },
 * })
 * const format = defineFormat({
 *   id: 'roster', title: 'Roster', description: 'A roster.', publisher: 'nobody', kind: 'district',
 *   trust: 'vendor', confidence: 'unverified', options: {}, tables: {},
 *   versions: [{
 *     version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [roster],
 *     bindings: [bind(roster, { id: 'student', grain: 'student', pairs: { birthDate: ['born', date('MM/dd/yyyy')] } })],
 *   }],
 * })
 * const [born] = tableSchemaOf(format(), 'roster')?.fields ?? []
 * console.assert(born?.type === 'date' && born.format === '%m/%d/%Y' && born.constraints?.required === true)
 * ```
 */
export const tableSchemaOf = (instance: FormatInstance, layoutId: string): TableSchema | undefined => {
  const version = versionOf(instance)
  const layout = version.layouts.find((one) => one.id === layoutId)
  if (layout === undefined) return undefined
  const bindings = version.bindings.filter((binding) => binding.layout === layoutId)
  const columns = (layout.variants[0]?.columns ?? []).filter((name) => name !== layout.further)
  const fields = columns.flatMap((name) => tableField(layout, bindings, name) ?? [])
  const key = layout.recordKey ?? []
  return {
    ...withMissingValues(layout, fields),
    ...(key.length > 0 && key.every((name) => columns.includes(name)) ? { primaryKey: key } : {}),
  }
}
