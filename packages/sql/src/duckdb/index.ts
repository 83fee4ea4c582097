export { duckDb } from '../relational/duck-db.ts'
export type { DatabaseOptions } from './database.ts'
export { type CommonInput, fromParquet } from './from-parquet.ts'
export { type ParquetOptions, parquetFiles } from './parquet-files.ts'
