export { parquetTables } from './parquet-tables.ts'
