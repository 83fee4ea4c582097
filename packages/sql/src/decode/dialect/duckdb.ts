import { quotedText } from '../../dialect/quote.ts'
import { literal, type Sql } from '../sql.ts'
import type { DecodeDialect } from './decode-dialect.ts'

const text = (value: string): Sql => quotedText({ textPrefix: '' }, value)

/** The portable set of white space: space, tab, LF, CR, no-break space, byte order mark. */
const BLANKS = "' ' || chr(9) || chr(10) || chr(13) || chr(160) || chr(65279)"

/** The control characters whose escapes hold a letter. */
const ESCAPED = [11, 14, 15, 26, 27, 28, 29, 30, 31].map((code) => `chr(${code})`).join(', ')

const macro = (name: string, parameters: string, body: Sql): Sql =>
  `CREATE OR REPLACE TEMP MACRO ${name}(${parameters}) AS ${body}`

const definitions = [
  macro('align_trimmed', 'cell', `trim(coalesce(cell, ''), ${BLANKS})`),
  macro(
    'align_is_formula_error',
    'cell',
    `CASE WHEN substr(cell, 1, 1) = '#' THEN regexp_full_match(cell, '#(N/A|REF!|VALUE!|NAME[?]|DIV/0!|NULL!|NUM!)') ELSE false END`,
  ),
  // A list inside a cell is told apart by the separator that no file holds; each item has its own length.
  macro(
    'align_too_long',
    'cell, most',
    'CASE WHEN length(cell) > most THEN len(list_filter(string_split(cell, chr(31)), lambda item: length(item) > most)) > 0 ELSE false END',
  ),
  macro(
    'align_wrong_length',
    'cell, exact',
    "CASE WHEN length(cell) <> exact THEN len(list_filter(string_split(cell, chr(31)), lambda item: item <> '' AND length(item) <> exact)) > 0 ELSE false END",
  ),
  // The parts are digits; a cast knows the calendar, and takes the year 0000 for one before our era.
  macro(
    'align_day',
    'year, month, day',
    "CASE WHEN year <> '0000' THEN CAST(try_cast(year || '-' || month || '-' || day AS DATE) AS VARCHAR) END",
  ),
  macro('align_day_before', 'day', 'CAST(CAST(day AS DATE) - 1 AS VARCHAR)'),
  macro(
    'align_distinct',
    'texts',
    "list_filter(texts, lambda one, place: coalesce(one, '') <> '' AND list_position(texts, one) = place)",
  ),
  macro('align_joined', 'texts, separator', "nullif(array_to_string(texts, separator), '')"),
  // The engine writes the digits of escapes in capitals; characters that need one are rare.
  macro(
    'align_json',
    'plain',
    `CASE WHEN regexp_matches(plain, '[\\x0b\\x0e\\x0f\\x1a-\\x1f]') THEN '"' || array_to_string(list_transform(string_split(plain, ''), lambda one: CASE WHEN one IN (${ESCAPED}) THEN '\\u' || lpad(lower(to_hex(ascii(one))), 4, '0') ELSE substr(CAST(to_json(one) AS VARCHAR), 2, length(CAST(to_json(one) AS VARCHAR)) - 2) END), '') || '"' ELSE CAST(to_json(plain) AS VARCHAR) END`,
  ),
]

/** DuckDB: functions of our own are macros, which cost nothing. */
export const duckdb: DecodeDialect = {
  name: 'duckdb',
  title: 'DuckDB',
  quotes: ['"', '"'],
  textPrefix: '',
  textType: 'VARCHAR',
  wordType: 'BIGINT',
  decimalType: (scale) => `DECIMAL(38, ${scale})`,
  definitions,
  functions: [
    ...[
      'array_to_string',
      'ascii',
      'cast',
      'chr',
      'coalesce',
      'concat_ws',
      'decimal',
      'instr',
      'len',
      'length',
      'list_extract',
    ],
    ...[
      'list_filter',
      'list_position',
      'list_transform',
      'lower',
      'lpad',
      'nullif',
      'regexp_extract',
      'regexp_full_match',
      'regexp_matches',
    ],
    ...['regexp_replace', 'replace', 'right', 'string_split', 'substr', 'to_hex', 'to_json', 'trim', 'try_cast'],
    ...['align_trimmed', 'align_is_formula_error', 'align_too_long', 'align_wrong_length', 'align_day'],
    ...['align_day_before', 'align_distinct', 'align_joined', 'align_json'],
  ],
  keeps: (name) => `CREATE OR REPLACE TABLE ${name} AS`,
  matches: (cell, pattern) => `regexp_full_match(${cell}, ${text(pattern)})`,
  captured: (cell, pattern, group) => `regexp_extract(${cell}, ${text(pattern)}, ${group})`,
  items: (cell, separator) =>
    `list_filter(list_transform(string_split(${cell}, ${literal(separator)}), lambda item: align_trimmed(item)), lambda item: item <> '')`,
  list: (elements) => `[${elements.join(', ')}]`,
  mapped: (list, of) => `list_transform(${list}, lambda item: ${of('item')})`,
  kept: (list, isKept) => `list_filter(${list}, lambda item: ${isKept('item')})`,
  size: (list) => `len(${list})`,
  first: (list) => `list_extract(${list}, 1)`,
}
