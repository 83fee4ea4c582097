import type { Database } from '../../duckdb/database.ts'
import type { FacetFile, Space } from '../gather/space.ts'
import type { TextFile } from '../gather/text-file.ts'
import { literal, name } from '../text.ts'

/** A table of a space, as it stands in a statement. */
export const tableOf = (space: Space | string, kind: string): string =>
  name(`${typeof space === 'string' ? space : space.name} ${kind}`)

/** The column of a leaf or a reference, as it stands in a statement. */
export const leafColumn = (path: string): string => name(`=${path}`)
export const referenceColumn = (field: string): string => name(`@${field}`)

const fixed = [
  ['ord', 'BIGINT'],
  ['seq', 'BIGINT'],
  ['record', 'BIGINT'],
  ['line', 'BIGINT'],
  ['told', 'BIGINT'],
  ['key', 'VARCHAR'],
  ['given', 'VARCHAR'],
  ['says', 'BOOLEAN'],
  ['since', 'VARCHAR'],
] as const

/** A unit of UTF-16 takes up to three bytes of UTF-8. */
const BYTES_A_UNIT = 3
/** The database reads pieces of twice as many bytes: small ones are slow, great ones take its memory. */
const LEAST_LINE = 1 << 20

/** A file of lines as a table, each cell as it stands there. */
export const linesOf = (
  { path, longest }: TextFile,
  columns: readonly (readonly [name: string, type: string])[],
): string => {
  const most = Math.max(LEAST_LINE, longest * BYTES_A_UNIT + 2)
  const types = columns.map(([column, type]) => `${literal(column)}: ${literal(type)}`).join(', ')
  return `read_csv(${literal(path)}, delim = chr(9), header = false, quote = '', escape = '', auto_detect = false, nullstr = '', max_line_size = ${most}, buffer_size = ${2 * most}, columns = {${types}})`
}

const facetColumns = ({ leaves, references }: FacetFile): readonly (readonly [string, string])[] => [
  ...fixed,
  ...leaves.map(({ path }) => [`=${path}`, 'VARCHAR'] as const),
  ...references.map(({ field }) => [`@${field}`, 'BIGINT'] as const),
]

/** Brings what was gathered of a space into the database: what is said, which entity each says it of, and their identifiers. */
export const loadSpace = async (database: Database, space: Space): Promise<void> => {
  const facets = tableOf(space, 'facet')
  const columns = [
    ...fixed.map(([column, type]) => `${name(column)} ${type}`),
    'bit INTEGER',
    'origin INTEGER',
    'event BOOLEAN',
    ...space.leaves.map(({ path }) => `${leafColumn(path)} VARCHAR`),
    ...space.singles.map(({ field }) => `${referenceColumn(field)} BIGINT`),
  ]
  await database.run(`CREATE TABLE ${facets} (${columns.join(', ')})`)
  for (const [at, one] of space.facets.entries()) {
    if (one.file.lines === 0) continue
    await database.run(
      `INSERT INTO ${facets} BY NAME SELECT *, ${one.bit} AS bit, ${at} AS origin, ${one.isEvent} AS event FROM ${linesOf(one.file, facetColumns(one))}`,
    )
    one.file.remove()
  }
  const keys = tableOf(space, 'key')
  await database.run(
    `CREATE TABLE ${keys} AS SELECT "key", min(ord) AS node FROM ${facets} WHERE "key" IS NOT NULL GROUP BY "key"`,
  )
  await database.run(
    `CREATE TABLE ${tableOf(space, 'of')} AS SELECT f.ord, coalesce(k.node, f.ord) AS node FROM ${facets} f LEFT JOIN ${keys} k USING ("key")`,
  )
  await database.run(
    `CREATE TABLE ${tableOf(space, 'node')} AS SELECT o.node, min(f.seq) AS seq, bit_or(f.bit) AS bits, min(CASE WHEN f.says THEN f.seq END) AS described, bool_or(f.event) AS event, count(*) AS facets FROM ${facets} f JOIN ${tableOf(space, 'of')} o USING (ord) GROUP BY o.node`,
  )
  // Identifiers stand in the order in which the entity was first given them.
  await database.run(
    `CREATE TABLE ${tableOf(space, 'id')} AS SELECT node, place, texts[2 * place - 1] AS system, texts[2 * place] AS value
     FROM (SELECT node, texts, unnest(range(1, len(texts) // 2 + 1)) AS place
           FROM (SELECT k.node, string_split(coalesce(f.given, f."key"), chr(30)) AS texts FROM ${facets} f JOIN ${keys} k ON k.node = f.ord))`,
  )
  await database.run(`DROP TABLE ${keys}`)
  await database.run(`CREATE TABLE ${tableOf(space, 'apart')} (node BIGINT)`)
  await database.run(`CREATE TABLE ${tableOf(space, 'lone')} (node BIGINT)`)
  await database.run(`CREATE TABLE ${tableOf(space, 'moved')} (node BIGINT, root BIGINT)`)
  await database.run(
    `CREATE TABLE ${tableOf(space, 'belonging')} (place BIGINT, node BIGINT, owners VARCHAR, owner BIGINT, label VARCHAR)`,
  )
  for (const file of space.belongings)
    await database.run(
      `INSERT INTO ${tableOf(space, 'belonging')} SELECT * FROM ${linesOf(file, [
        ['place', 'BIGINT'],
        ['node', 'BIGINT'],
        ['owners', 'VARCHAR'],
        ['owner', 'BIGINT'],
        ['label', 'VARCHAR'],
      ])}`,
    )
  for (const { place } of space.references.filter(({ many }) => many))
    await database.run(
      `CREATE TABLE ${tableOf(space, `list ${place}`)} ("from" BIGINT, list BIGINT, place BIGINT, target BIGINT)`,
    )
  for (const { file, reference } of space.lists.filter((one) => one.file.lines > 0))
    await database.run(
      `INSERT INTO ${tableOf(space, `list ${reference.place}`)} SELECT * FROM ${linesOf(file, [
        ['from', 'BIGINT'],
        ['list', 'BIGINT'],
        ['place', 'BIGINT'],
        ['target', 'BIGINT'],
      ])}`,
    )
}
