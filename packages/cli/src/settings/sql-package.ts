import { optionalPackage } from './optional-package.ts'

const sql = { name: '@nrec-align/sql', code: 'no-sql-package', because: 'an embedded database of 70 MB' }

/** The tables of the common record in SQL. */
export const sqlPackage = () => optionalPackage(sql, () => import('@nrec-align/sql'))

/** Parquet, through the embedded database. */
export const parquetPackage = () => optionalPackage(sql, () => import('@nrec-align/sql/duckdb'))
