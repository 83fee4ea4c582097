import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { type ScratchFolder, scratchFolder } from './scratch-folder.ts'

/** What the embedded database may use. */
export interface DatabaseOptions {
  /**
   * Memory that the database may hold, such as `1GB`; 80 % of the machine's unless told. The process takes more: part of what
   * strings and lists need while a query runs is not counted.
   */
  readonly memoryLimit?: string
  /** Folder for what does not fit into memory; that of the system for temporary files unless told. */
  readonly tempFolder?: string
  /** Threads; one a core unless told. */
  readonly threads?: number
}

/** The same, and where the database keeps what it holds. */
export interface OpenOptions extends DatabaseOptions {
  /** In a file of its folder rather than in memory. */
  readonly onDisk?: boolean
}

/** An embedded database with a folder of its own. */
export interface Database {
  readonly scratch: ScratchFolder
  run(sql: string): Promise<void>
  rows(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>
  /** The first column of every row, as texts, a piece at a time. */
  texts(sql: string): AsyncIterable<readonly string[]>
  /** Every row as a list of its columns, a piece at a time. */
  lists(sql: string): AsyncIterable<readonly (readonly unknown[])[]>
  /** Lets go of the database and its memory; the folder stays. */
  end(): void
  /** Ends the database if that was not done, and removes its folder. */
  close(): void
}

/** Opens an embedded database that reaches no network: what it can do is built in, and it fetches nothing more. */
export const openDatabase = async ({
  memoryLimit,
  tempFolder,
  threads,
  onDisk = false,
}: OpenOptions = {}): Promise<Database> => {
  const scratch = await scratchFolder(tempFolder)
  const file = join(scratch.path, 'records.duckdb')
  const instance = await DuckDBInstance.create(onDisk ? file : ':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    temp_directory: scratch.path,
    ...(memoryLimit === undefined ? {} : { memory_limit: memoryLimit }),
    // What is kept there says itself in which order it stands, and is sorted where that matters.
    ...(onDisk ? { preserve_insertion_order: 'false' } : {}),
    ...(threads === undefined ? {} : { threads: String(threads) }),
  })
  const connection = await instance.connect()
  let isOpen = true
  const end = (): void => {
    if (!isOpen) return
    isOpen = false
    connection.closeSync()
    instance.closeSync()
    rmSync(file, { force: true })
  }
  return {
    scratch,
    run: async (sql) => {
      await connection.run(sql)
    },
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS(),
    async *texts(sql) {
      const result = await connection.stream(sql)
      for await (const rows of result.yieldRowsJs()) yield rows.map(([text]) => String(text))
    },
    async *lists(sql) {
      yield* (await connection.stream(sql)).yieldRowsJs()
    },
    end,
    close: () => {
      end()
      scratch.remove()
    },
  }
}
