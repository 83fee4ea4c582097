import type { Format } from '../declare/format.ts'
import { type FormatInstance, type OptionFacts, type Packaging, type TableFacts, versionOf } from '../declare/format.ts'
import { type DescribedLayout, describeLayout } from './describe-layout.ts'

/** One version of a format as people look it up. */
export interface DescribedFormat
  extends Pick<Format, 'id' | 'title' | 'description' | 'publisher' | 'kind' | 'confidence'> {
  readonly version: string
  readonly versionTitle: string
  readonly otherVersions: readonly string[]
  readonly packaging: Packaging
  readonly layouts: readonly DescribedLayout[]
  readonly options: Readonly<Record<string, OptionFacts>>
  readonly tables: Readonly<Record<string, TableFacts>>
  readonly notes: readonly string[]
}

/**
 * Describes a whole version of a format as plain data, for a command, a page or a program.
 *
 * @param instance the format and its version
 * @example
 * ```ts
 * import { defineFormat, describeFormat } from '@nrec-align/mapping'
 * const nothing = defineFormat({
 *   id: 'nothing', title: 'Nothing', description: 'Has no layouts.', publisher: 'nobody', kind: 'district',
 *   trust: 'vendor', confidence: 'unverified', options: {}, tables: {},
 *   versions: [{ version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [], bindings: [] }],
 * })
 * console.assert(describeFormat(nothing()).versionTitle === 'First')
 * ```
 */
export const describeFormat = (instance: FormatInstance): DescribedFormat => {
  const { format } = instance
  const version = versionOf(instance)
  return {
    id: format.id,
    title: format.title,
    description: format.description,
    publisher: format.publisher,
    kind: format.kind,
    confidence: format.confidence,
    version: version.version,
    versionTitle: version.title,
    otherVersions: format.versions.map((one) => one.version).filter((one) => one !== version.version),
    packaging: version.packaging,
    layouts: version.layouts.flatMap((layout) => describeLayout(instance, layout.id) ?? []),
    options: format.options,
    tables: format.tables,
    notes: format.notes ?? [],
  }
}
