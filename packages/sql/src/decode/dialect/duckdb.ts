import { quotedText } from '../../dialect/quote.ts'
import { listed, literal, type Sql } from '../sql.ts'
import type { DecodeDialect } from './decode-dialect.ts'
import { duckdbMacros } from './duckdb-macros.ts'

const text = (value: string): Sql => quotedText({ textPrefix: '' }, value)

const BUILT_IN =
  'array_to_string cast chr coalesce concat_ws decimal instr len length list_extract list_filter list_position list_transform ' +
  'lpad nullif regexp_extract regexp_full_match regexp_matches regexp_replace replace right string_split substr to_json trim ' +
  'try_cast'

/** DuckDB: functions of our own are macros, which cost nothing. */
export const duckdb: DecodeDialect = {
  name: 'duckdb',
  title: 'DuckDB',
  quotes: ['"', '"'],
  textPrefix: '',
  textType: 'VARCHAR',
  wordType: 'BIGINT',
  decimalType: (scale) => `DECIMAL(38, ${scale})`,
  definitions: duckdbMacros.map(
    ([name, parameters, lines]) => `CREATE OR REPLACE TEMP MACRO ${name}(${parameters}) AS\n  ${lines.join('\n  ')}`,
  ),
  functions: [...BUILT_IN.split(' '), ...duckdbMacros.map(([name]) => name)],
  keeps: (name) => `CREATE OR REPLACE TABLE ${name} AS`,
  matches: (cell, pattern) => `regexp_full_match(${cell}, ${text(pattern)})`,
  captured: (cell, pattern, group) => `regexp_extract(${cell}, ${text(pattern)}, ${group})`,
  items: (cell, separator) =>
    `list_filter(list_transform(string_split(${cell}, ${literal(separator)}), lambda item: align_trimmed(item)), lambda item: item <> '')`,
  list: (elements) => `[${listed(elements)}]`,
  mapped: (list, of) => `list_transform(${list}, lambda item: ${of('item')})`,
  kept: (list, isKept) => `list_filter(${list}, lambda item: ${isKept('item')})`,
  size: (list) => `len(${list})`,
  first: (list) => `list_extract(${list}, 1)`,
}
