import type { EntityName } from '@nrec-align/schema'
import { duckdb } from '../dialect/duckdb.ts'
import { quotedText } from '../dialect/quote.ts'
import { parquetColumns } from './columns.ts'

/** The longest line that is read, in bytes. */
const longestLine = 67_108_864

/** The table function that reads lines of the common record with the types of its Parquet files. */
export const readLines = (entity: EntityName, paths: readonly string[]): string => {
  const columns = parquetColumns(entity)
    .map(({ name, type }) => `${quotedText(duckdb, name)}: ${quotedText(duckdb, type)}`)
    .join(', ')
  const files = paths.map((path) => quotedText(duckdb, path)).join(', ')
  return `read_json([${files}], format = 'newline_delimited', maximum_object_size = ${longestLine}, columns = {${columns}})`
}
