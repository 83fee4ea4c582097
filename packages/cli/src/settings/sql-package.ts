import { UsageError } from '../failure.ts'
import { optionalPackage } from './optional-package.ts'

const sql = { name: '@nrec-align/sql', code: 'no-sql-package', because: 'an embedded database of 70 MB' }

/** The tables of the common record in SQL. */
export const sqlPackage = () => optionalPackage(sql, () => import('@nrec-align/sql'))

/** Parquet, through the embedded database. */
export const parquetPackage = () => optionalPackage(sql, () => import('@nrec-align/sql/duckdb'))

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
