export { type DbtSourcesOptions, dbtSources } from './dbt/dbt-sources.ts'
export { ddl } from './ddl/ddl.ts'
export type { ColumnTypes, Dialect } from './dialect/dialect.ts'
export { type DialectName, dialects } from './dialect/dialects.ts'
