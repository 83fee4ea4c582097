/** Words that may stand before a bracket and are no function. */
const NO_FUNCTIONS = new Set(
  'and as by case else end from in is not null on or over select then values when where with'.split(' '),
)

/** SQL with every text, quoted name and remark taken out. */
const bare = (sql: string): string => sql.replaceAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*/g, ' ')

/** The names of the functions that a statement calls, in small letters. */
export const functionsIn = (sql: string): ReadonlySet<string> =>
  new Set(
    [...bare(sql).matchAll(/\b([a-z_][a-z0-9_]*)\s*\(/gi)]
      .map(([, name = '']) => name.toLowerCase())
      .filter((name) => !NO_FUNCTIONS.has(name)),
  )
