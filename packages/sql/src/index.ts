export { type DbtSourcesOptions, dbtSources } from './dbt/dbt-sources.ts'
export { ddl } from './ddl/ddl.ts'
export { type SqlColumn, type SqlTable, sqlTables } from './ddl/tables.ts'
export { type DecodeChoice, type DecodeResult, decodeSql } from './decode/decode-sql.ts'
export { decodeCoverage, type LayoutDecoding } from './decode/describe/decode-coverage.ts'
export { markdownOfDecoding } from './decode/describe/markdown-decoding.ts'
export type { DecodeDialect } from './decode/dialect/decode-dialect.ts'
export type {
  DecodedBinding,
  DecodeProgram,
  DecodeRule,
  DecodeTables,
  IdentifierColumn,
  StageColumn,
  ValueColumn,
} from './decode/program.ts'
export type { DecodeRefusal } from './decode/refusal.ts'
export { type StageRecord, stageFromText, stageLines } from './decode/stage.ts'
export type { ColumnTypes, Dialect } from './dialect/dialect.ts'
export { type DialectName, dialects } from './dialect/dialects.ts'
