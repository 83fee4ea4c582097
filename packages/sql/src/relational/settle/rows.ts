import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import type { Database } from '../../duckdb/database.ts'
import type { Space } from '../gather/space.ts'
import { literal, part, within } from '../text.ts'
import { foldedColumns, type Precedence, rootColumn, saidColumns, unitColumn } from './fold.ts'
import type { Counted } from './numbers.ts'
import { saidAlone } from './said.ts'
import type { Sizes } from './sizes.ts'
import { tableOf } from './tables.ts'

const unitParts = (space: Space, unit: string, at: number): string => {
  const values = space
    .leavesOf(unit)
    .map(({ place }) => `'${place}=' || ${unitColumn(at)}.v${place}`)
    .join(', ')
  return `CASE WHEN ${unitColumn(at)} IS NOT NULL THEN concat_ws(${part}, '#' || ${unitColumn(at)}.seq, ${values}) END`
}

/** What is known of an entity as one text: who is believed, the values of leaves, and what it refers to. */
const bodyOf = (space: Space): string =>
  [
    ...space.units.map((unit, at) => unitParts(space, unit, at)),
    ...space.singles.map((reference) => `'@${reference.place}=' || ${rootColumn(reference)}`),
  ].join(', ')

const hasBody = (space: Space): boolean => space.units.length + space.singles.length > 0

/** Folds what several records say of one entity, a part of the entities at a time. */
export const foldSeveral = async (
  database: Database,
  space: Space,
  precedence: Precedence,
  counted: Counted,
  sizes: Sizes,
): Promise<void> => {
  if (!hasBody(space) || counted.several === 0) return
  const [folded, said] = [tableOf(space, 'folded'), tableOf(space, 'said')]
  const parts = Math.ceil(counted.several / sizes.folded)
  const size = Math.ceil(counted.entities / parts)
  for (let part = 0; part < parts; part += 1) {
    const [from, to] = [part * size, (part + 1) * size]
    const select = `SELECT f.n, ${foldedColumns(space, space.units, precedence)} FROM ${said} f WHERE f.n > ${from} AND f.n <= ${to} GROUP BY f.n`
    await database.run(part === 0 ? `CREATE TABLE ${folded} AS ${select}` : `INSERT INTO ${folded} ${select}`)
  }
}

/** Lines of a kind: which entity each belongs to, its place among those of the entity, and its text. */
const linesOf = (kind: number, order: readonly [string, string], text: string, from: string): string =>
  `SELECT a.n, ${kind} AS kind, ${order[0]} AS x, ${order[1]} AS y, ${text} AS line FROM ${from}`

/** Identifiers of each entity, those of its first record first. */
const identifiersOf = (space: Space): string =>
  linesOf(
    2,
    ['i.node', 'i.place'],
    `${part} || '!' || i.system || ${within} || i.value`,
    `${tableOf(space, 'id')} i JOIN ${tableOf(space, 'all')} a ON a.ord = i.node`,
  )

/** Whom each entity without an identifier belongs to, the first that was told first. */
const owned = (space: Space, owner: Space): string =>
  linesOf(
    3,
    ['b.place', '0'],
    `${part} || '^' || b.owners || ${within} || o.n || ${within} || b.label`,
    `${tableOf(space, 'belonging')} b JOIN ${tableOf(space, 'all')} a ON a.ord = b.node JOIN ${tableOf(owner, 'all')} o ON o.ord = b.owner WHERE b.owners = ${literal(owner.name)}`,
  )

/** The list of a reference to several: the last one that was given, of the first node of a cluster that has one. */
const listOf = (space: Space, place: number): string => {
  const [list, all] = [tableOf(space, `list ${place}`), tableOf(space, 'all')]
  const target = space.references[place]?.target ?? space.name
  return linesOf(
    4 + place,
    ['l."from"', 'l.place'],
    `${part} || '&${place}=' || t.n`,
    `${list} l JOIN ${all} a ON a.ord = l."from" JOIN ${tableOf(target, 'all')} t ON t.ord = l.target
     JOIN (SELECT n, min(node) AS node, min_by(list, node) AS list FROM (
       SELECT a.n, a.node, max(x.list) AS list FROM ${list} x JOIN ${all} a ON a.ord = x."from" GROUP BY a.n, a.node) GROUP BY n) chosen
       ON chosen.n = a.n AND chosen.node = a.node AND chosen.list = l.list`,
  )
}

/** What is known of each entity: what the one record says that tells of it, or what several were folded into. */
const bodiesOf = (space: Space, { several }: Counted): readonly string[] => {
  if (!hasBody(space)) return []
  const one = `(SELECT f.n, ${saidColumns(space, space.units)} FROM ${saidAlone(space)}) a`
  const text = `${part} || nullif(concat_ws(${part}, ${bodyOf(space)}), '')`
  const folded = several === 0 ? [] : [`${tableOf(space, 'folded')} a`]
  return [one, ...folded].map((from) => linesOf(1, ['0', '0'], text, from))
}

/**
 * Writes the settled entities of a space into a file, in their order: a line that begins with a number for each, and below it
 * what is known of it in lines that begin with a separator. Lines are sorted and not put together, as texts that are
 * gathered in a group stay in memory; where they are many they are made once and then sorted a part at a time.
 */
export const writeRows = async (
  database: Database,
  space: Space,
  owners: readonly Space[],
  path: string,
  counted: Counted,
  sizes: Sizes,
): Promise<void> => {
  const count = counted.entities
  const head = linesOf(0, ['0', '0'], `a.described || ',' || a.seq || ',' || a.bits`, `${tableOf(space, 'head')} a`)
  const lists = space.references.filter(({ many }) => many)
  const lines = [
    head,
    ...bodiesOf(space, counted),
    identifiersOf(space),
    ...owners.map((owner) => owned(space, owner)),
    ...lists.map(({ place }) => listOf(space, place)),
  ]
  if (count <= sizes.written) return database.run(sorted(`(${lines.join(' UNION ALL ')})`, 0, count, path))
  const made = tableOf(space, 'line')
  await database.run(`CREATE TABLE ${made} (n BIGINT, kind INTEGER, x BIGINT, y BIGINT, line VARCHAR)`)
  for (const some of lines) await database.run(`INSERT INTO ${made} SELECT * FROM (${some}) WHERE line IS NOT NULL`)
  for (let from = 0; from < count; from += sizes.written) {
    const some = `${path}.part`
    await database.run(sorted(made, from, from + sizes.written, some))
    append(some, path)
  }
  await database.run(`DROP TABLE ${made}`)
}

/** Writes the lines of some entities in their order into a file. */
const sorted = (lines: string, after: number, last: number, path: string): string =>
  `COPY (SELECT line FROM ${lines} WHERE line IS NOT NULL AND n > ${after} AND n <= ${last} ORDER BY n, kind, x, y)
   TO ${literal(path)} (FORMAT csv, HEADER false, DELIMITER '\\t', QUOTE '', ESCAPE '')`

/** Moves what a file holds to the end of another. */
const append = (from: string, to: string): void => {
  const [source, target] = [openSync(from, 'r'), openSync(to, 'a', 0o600)]
  const bytes = Buffer.allocUnsafe(1 << 20)
  for (let size = readSync(source, bytes); size > 0; size = readSync(source, bytes)) writeSync(target, bytes, 0, size)
  closeSync(source)
  closeSync(target)
  rmSync(from)
}
