import type { Sql } from '../sql.ts'

/** The portable set of white space: space, tab, LF, CR, no-break space, byte order mark. */
const BLANKS = "' ' || chr(9) || chr(10) || chr(13) || chr(160) || chr(65279)"

const FORMULA_ERROR = "'#(N/A|REF!|VALUE!|NAME[?]|DIV/0!|NULL!|NUM!)'"

const DAY_AND_MONTH = "'([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{2}|[0-9]{4})'"

const isTwelve = (group: number): Sql => `lpad(regexp_extract(cell, ${DAY_AND_MONTH}, ${group}), 2, '0') <= '12'`

const NEXT_YEAR = 'CAST(CAST(year AS BIGINT) + 1 AS VARCHAR)'

/** The control characters whose escapes in JSON hold a letter, which the engine writes as a capital. */
const ESCAPED = [11, 14, 15, 26, 27, 28, 29, 30, 31].map(
  (code) => `WHEN chr(${code}) THEN '\\u00${code.toString(16).padStart(2, '0')}'`,
)

const JSON_OF_ONE = 'substr(CAST(to_json(one) AS VARCHAR), 2, length(CAST(to_json(one) AS VARCHAR)) - 2)'

/** Functions of our own by name: what they take and what they are; a list, because each may use those before it. */
export const duckdbMacros: readonly (readonly [name: string, parameters: string, lines: readonly Sql[]])[] = [
  ['align_trimmed', 'raw', [`trim(coalesce(raw, ''), ${BLANKS})`]],
  [
    'align_is_formula_error',
    'raw',
    [`CASE WHEN instr(raw, '#') > 0 THEN regexp_full_match(align_trimmed(raw), ${FORMULA_ERROR}) ELSE false END`],
  ],
  ['align_cell', 'raw', ["CASE WHEN align_is_formula_error(raw) THEN '' ELSE align_trimmed(raw) END"]],
  [
    // A list inside a cell is told apart by the separator that no file holds; each item has its own length.
    'align_too_long',
    'cell, most',
    [
      'CASE WHEN length(cell) > most',
      'THEN len(list_filter(string_split(cell, chr(31)), lambda item: length(item) > most)) > 0 ELSE false END',
    ],
  ],
  [
    'align_wrong_length',
    'cell, exact',
    [
      'CASE WHEN length(cell) <> exact',
      "THEN len(list_filter(string_split(cell, chr(31)), lambda item: item <> '' AND length(item) <> exact)) > 0",
      'ELSE false END',
    ],
  ],
  [
    // The parts are digits; a cast knows the calendar, and takes the year 0000 for one before our era.
    'align_day',
    'year, month, day',
    ["CASE WHEN year <> '0000' THEN CAST(try_cast(year || '-' || month || '-' || day AS DATE) AS VARCHAR) END"],
  ],
  ['align_day_before', 'day', ['CAST(CAST(day AS DATE) - 1 AS VARCHAR)']],
  [
    'align_date_damage',
    'cell',
    [
      "CASE WHEN regexp_full_match(cell, '[0-9]{5}') THEN 'excel-serial-date'",
      `WHEN regexp_full_match(cell, ${DAY_AND_MONTH}) AND ${isTwelve(1)}`,
      `AND ${isTwelve(2)} THEN 'date-order-ambiguous'`,
      "ELSE 'invalid-date' END",
    ],
  ],
  [
    'align_identifier_damage',
    'cell, exact',
    [
      "CASE WHEN regexp_full_match(cell, '[0-9]([.][0-9]+)?[Ee][+][0-9]+') THEN 'scientific-notation'",
      "WHEN regexp_full_match(cell, '[0-9]{15}0+') THEN 'id-truncated-15-digits'",
      "WHEN length(cell) < exact AND length(cell) >= exact - 4 AND regexp_full_match(cell, '[1-9][0-9]*')",
      "THEN 'leading-zeros-lost' ELSE 'invalid-identifier' END",
    ],
  ],
  [
    // The year after another one, where these are its last digits; school years lie between 1000 and 2999.
    'align_year_after',
    'year, ending',
    [
      `CASE WHEN year >= '0999' AND year <= '2998' AND right(${NEXT_YEAR}, length(ending)) = ending THEN ${NEXT_YEAR} END`,
    ],
  ],
  [
    'align_distinct',
    'texts',
    ["list_filter(texts, lambda one, place: coalesce(one, '') <> '' AND list_position(texts, one) = place)"],
  ],
  ['align_joined', 'texts, separator', ["nullif(array_to_string(texts, separator), '')"]],
  [
    'align_json',
    'plain',
    [
      "CASE WHEN regexp_matches(plain, '[\\x0b\\x0e\\x0f\\x1a-\\x1f]')",
      `THEN '"' || array_to_string(list_transform(string_split(plain, ''), lambda one: CASE one`,
      ...ESCAPED,
      `ELSE ${JSON_OF_ONE} END), '') || '"'`,
      'ELSE CAST(to_json(plain) AS VARCHAR) END',
    ],
  ],
]
