import type { ByteSink } from '@nrec-align/io'
import type { Table } from './table.ts'

/** Where the files of tables go. */
export interface TableFiles {
  /** Starts a file; the path is relative, with `/` between its parts. */
  create(path: string): ByteSink
}

/**
 * A form in which tables are written.
 *
 * @returns the paths of the files, in the order in which they were written.
 */
export type WriteTables = (tables: readonly Table[], files: TableFiles) => Promise<readonly string[]>
