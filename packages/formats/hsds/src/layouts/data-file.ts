import { type Column, delimited, type Layout, layout } from '@nrec-align/mapping'

/** What tells one file of a package from another. */
export interface DataFile<C extends string> {
  readonly description: string
  readonly columns: { readonly [K in C]: Column }
  readonly carried?: { readonly [K in NoInfer<C>]?: string }
  /** Other names that such a file goes by. */
  readonly alsoNamed?: readonly string[]
}

/** Where the columns are published: in the descriptor of the package, once for each version. */
const source = 'Open Referral HSDS, datapackage.json of the version'

/**
 * Declares one file of a package.
 *
 * @param id name of the file without `.csv`
 */
export const dataFile = <const C extends string>(id: string, file: DataFile<C>): Layout<C> =>
  layout<string>(id, {
    title: `${id}.csv`,
    description: file.description,
    files: [id, ...(file.alsoNamed ?? [])].map((name) => `${name}.csv`),
    container: delimited(),
    columns: file.columns as Readonly<Record<string, Column>>,
    source,
    confidence: 'verified',
    ...(file.carried && { carried: file.carried }),
    recordKey: ['id'],
  }) as Layout<C>

/** A file that is read, checked and written back to the same version as it was, and goes nowhere else. */
export const keptFile = <const C extends string>(id: string, reason: string, file: DataFile<C>): Layout<C> =>
  dataFile<C>(id, {
    ...file,
    carried: Object.fromEntries(Object.keys(file.columns).map((name) => [name, reason])) as {
      readonly [K in C]?: string
    },
  })
