import { type Column, delimited, type Layout, layout, type RowRule } from '@nrec-align/mapping'
import type { PrivacyClass } from '@nrec-align/schema'
import { objectDefinitions } from '../sources.ts'
import { recordId, type SystemColumn, systemColumns } from './columns.ts'

/** What tells the file of one object from that of another. */
export interface ObjectFile<C extends string, F extends string> {
  /** Name of the object in Salesforce, and of its file. */
  readonly object: string
  readonly description: string
  /** Who may see the record's own id. */
  readonly privacy: PrivacyClass
  /** Fields that can be loaded; they follow the id. */
  readonly columns: { readonly [K in C]: Column }
  /** Fields that Salesforce works out from others: exported, never loaded. */
  readonly computed?: { readonly [K in F]: Column }
  /** Those of the worked-out fields that are read all the same. */
  readonly readable?: readonly NoInfer<F>[]
  readonly carried?: { readonly [K in NoInfer<C>]?: string }
  readonly skip?: Layout<NoInfer<C>>['skip']
  readonly rules?: readonly RowRule<NoInfer<C>>[]
  /** Where the fields are published, when not with the objects of the module. */
  readonly source?: string
}

const keptMoment = 'How a file writes the moment is not published.'
const workedOut = 'Salesforce works it out from other fields; it cannot be loaded.'

/** The file of one object, as it is exported and as it can be loaded. */
export function objectFile<const C extends string, const F extends string = never>(
  id: string,
  file: ObjectFile<C, F>,
): Layout<C | F | SystemColumn | 'Id'>
export function objectFile(id: string, file: ObjectFile<string, string>): Layout {
  const computed = file.computed ?? {}
  const unread = Object.keys(computed).filter((name) => file.readable?.includes(name) !== true)
  const columns: Readonly<Record<string, Column>> = {
    Id: recordId(file.privacy),
    ...file.columns,
    ...computed,
    ...systemColumns,
  }
  return layout<string>(id, {
    title: file.object,
    description: file.description,
    files: [`${file.object}.csv`],
    container: delimited({ lineEnd: '\n' }),
    columns,
    variants: [
      { id: 'loaded', columns: ['Id', ...Object.keys(file.columns)] },
      { id: 'exported', columns: Object.keys(columns) },
    ],
    source: file.source ?? objectDefinitions,
    confidence: 'verified',
    carried: {
      ...file.carried,
      ...Object.fromEntries(unread.map((name) => [name, workedOut])),
      ...Object.fromEntries(Object.keys(systemColumns).map((name) => [name, keptMoment])),
    },
    ...(file.skip === undefined ? {} : { skip: file.skip }),
    ...(file.rules === undefined ? {} : { rules: file.rules }),
    recordKey: ['Id'],
  })
}
