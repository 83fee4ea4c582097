import { type Column, delimited, type Layout, layout, type RowRule } from '@nrec-align/mapping'
import type { PrivacyClass } from '@nrec-align/schema'
import { type RecordColumn, recordColumns } from './record-columns.ts'
import { recordRules } from './record-rules.ts'

/** What tells one data file from another. */
export interface DataFile<C extends string> {
  readonly description: string
  /** Who may see the record's own identifier. */
  readonly privacy: PrivacyClass
  /** Other spellings of the header of the record's own identifier. */
  readonly sourcedIdAliases?: readonly string[]
  /** The columns after the first three, in order. */
  readonly columns: { readonly [K in C]: Column }
  readonly dropped?: { readonly [K in NoInfer<C>]?: string }
  readonly carried?: { readonly [K in NoInfer<C> | RecordColumn]?: string }
  readonly rules?: readonly RowRule<NoInfer<C> | RecordColumn>[]
}

/**
 * Declares one data file of a package.
 *
 * @param id name of the file without `.csv`, which is also its name in the manifest
 */
export function dataFile<const C extends string>(id: string, file: DataFile<C>): Layout<C | RecordColumn>
export function dataFile(id: string, file: DataFile<string>): Layout {
  const { sourcedId, ...others } = recordColumns(file.privacy)
  const aliases = file.sourcedIdAliases && { aliases: file.sourcedIdAliases }
  return layout<string>(id, {
    title: `${id}.csv`,
    description: file.description,
    files: [`${id}.csv`],
    container: delimited(),
    columns: { sourcedId: { ...sourcedId, ...aliases }, ...others, ...file.columns },
    source: '1EdTech OneRoster CSV tables, versions 1.1 and 1.2',
    confidence: 'verified',
    ...(file.dropped && { dropped: file.dropped }),
    ...(file.carried && { carried: file.carried }),
    rules: [...recordRules, ...(file.rules ?? [])],
    recordKey: ['sourcedId'],
    deltaColumns: ['status', 'dateLastModified'],
    extensionPrefix: 'metadata.',
  })
}
