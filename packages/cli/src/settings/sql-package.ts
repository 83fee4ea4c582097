import { UsageError } from '../failure.ts'

/** An import that fails because the package was never installed, told apart from one that fails inside it. */
const isAbsent = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  error.code === 'ERR_MODULE_NOT_FOUND' &&
  error.message.includes('@nrec-align/sql')

const asked = async <T>(load: () => Promise<T>): Promise<T> => {
  try {
    return await load()
  } catch (error) {
    if (!isAbsent(error)) throw error
    throw new UsageError(
      'no-sql-package',
      'This needs a package that is not installed, because it brings an embedded database of 70 MB.',
      'Install it beside this command: npm install @nrec-align/sql',
    )
  }
}

/** The tables of the common record in SQL. */
export const sqlPackage = () => asked(() => import('@nrec-align/sql'))

/** Parquet, through the embedded database. */
export const parquetPackage = () => asked(() => import('@nrec-align/sql/duckdb'))

/** The engine that combines records in the embedded database. */
export const enginePackage = parquetPackage

/** Whether the embedded database is there. */
export const isInstalled = (): Promise<boolean> =>
  parquetPackage().then(
    () => true,
    (error: unknown) => {
      if (error instanceof UsageError) return false
      throw error
    },
  )
