import { type FormatInstance, versionOf } from '../../declare/format.ts'
import type { Layout } from '../../declare/layout.ts'
import { type Stored, storedAs } from './dialect.ts'
import { type TableSchema, tableSchemaOf } from './table-schema.ts'

/** One file of a data package. */
export interface DataResource extends Stored {
  readonly name: string
  readonly path: string
  readonly title: string
  readonly description: string
  readonly sources: readonly { readonly title: string }[]
  readonly schema: TableSchema
}

/** A Data Package descriptor, version 1, tabular where all its files are delimited: what stands in a `datapackage.json`. */
export interface DataPackage {
  readonly profile: 'tabular-data-package' | 'data-package'
  readonly name: string
  readonly title: string
  readonly description: string
  readonly resources: readonly DataResource[]
}

/** Names are small letters, digits, dots, hyphens and underscores. */
const nameOf = (text: string): string =>
  text
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/g, '-')

const pathOf = (layout: Layout): string =>
  layout.writtenAs ?? layout.files.find((name) => !name.includes('*')) ?? `${layout.id}.csv`

const resourceOf = (instance: FormatInstance, layout: Layout): DataResource | undefined => {
  const schema = tableSchemaOf(instance, layout.id)
  if (schema === undefined) return undefined
  const { profile, ...stored } = storedAs(layout.container)
  return {
    profile,
    name: nameOf(layout.id),
    path: pathOf(layout),
    title: layout.title,
    description: layout.description,
    ...stored,
    sources: [{ title: layout.source }],
    schema,
  }
}

/**
 * Writes one version of a format as a Tabular Data Package (version 1) descriptor: a `datapackage.json` beside its files
 * lets other programs read and check them.
 *
 * @param instance the format and its version
 * @returns plain JSON with one resource for each layout, in the names and dialect of the files that are written
 * @see https://specs.frictionlessdata.io/tabular-data-package/
 * @example
 * ```ts
 * import { dataPackageOf, defineFormat, delimited, layout } from '@nrec-align/mapping'
 * const roster = layout('roster', {
 *   title: 'Roster', description: 'One row a student.', files: ['roster.txt'], source: 'made up', confidence: 'verified',
 *   container: delimited({ delimiters: ['|'], header: false }),
 *   columns: { given: { description: 'Given name.', privacy: 'direct-identifier' } },
 * })
 * const format = defineFormat({
 *   id: 'roster', title: 'Roster', description: 'A roster.', publisher: 'nobody', kind: 'district',
 *   trust: 'vendor', confidence: 'unverified', options: {}, tables: {},
 *   versions: [{ version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [roster], bindings: [] }],
 * })
 * const [resource] = dataPackageOf(format()).resources
 * console.assert(resource?.path === 'roster.txt' && resource.dialect?.delimiter === '|')
 * ```
 */
export const dataPackageOf = (instance: FormatInstance): DataPackage => {
  const { format, version } = instance
  const { title, layouts } = versionOf(instance)
  const resources = layouts.flatMap((layout) => resourceOf(instance, layout) ?? [])
  return {
    profile: resources.every(({ dialect }) => dialect !== undefined) ? 'tabular-data-package' : 'data-package',
    name: nameOf(`${format.id}-${version}`),
    title: `${format.title}: ${title}`,
    description: format.description,
    resources,
  }
}
