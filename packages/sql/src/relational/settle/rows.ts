import type { Database } from '../../duckdb/database.ts'
import type { Space } from '../gather/space.ts'
import { literal, part, within } from '../text.ts'
import { foldedColumns, type Precedence, rootColumn, saidColumns, unitColumn } from './fold.ts'
import { saidOf, type Targets } from './said.ts'
import { tableOf } from './tables.ts'

/** So many entities are folded at a time: the texts of a group stay in memory until it is done. */
const FOLDED_AT_ONCE = 200_000

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

/** Folds what several records say of one entity, a part of them at a time. */
export const foldSeveral = async (
  database: Database,
  space: Space,
  targets: Targets,
  precedence: Precedence,
): Promise<void> => {
  const folded = tableOf(space, 'folded')
  const several = tableOf(space, 'several')
  if (!hasBody(space)) return
  const [row] = await database.rows(`SELECT count(*) AS count FROM ${several}`)
  const buckets = Math.max(1, Math.ceil(Number(row?.['count'] ?? 0) / FOLDED_AT_ONCE))
  const said = saidOf(space, tableOf(space, 'all'), 'g.n, g.node', targets, precedence.isDated)
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const chosen = `SEMI JOIN (SELECT n FROM ${several} WHERE n % ${buckets} = ${bucket}) s ON s.n = f.n`
    const select = `SELECT f.n, ${foldedColumns(space, space.units, precedence)} FROM ${said} ${chosen} GROUP BY f.n`
    await database.run(bucket === 0 ? `CREATE TABLE ${folded} AS ${select}` : `INSERT INTO ${folded} ${select}`)
  }
}

/** Identifiers of each entity, those of its first record first. */
const identifiersOf = (space: Space): string =>
  `SELECT a.n, string_agg('!' || i.system || ${within} || i.value, ${part} ORDER BY i.node, i.place) AS text
   FROM ${tableOf(space, 'id')} i JOIN ${tableOf(space, 'all')} a ON a.ord = i.node GROUP BY a.n`

const belongingsOf = (space: Space): string =>
  `SELECT a.n, min_by(b.place, b.place) AS place FROM ${tableOf(space, 'belonging')} b JOIN ${tableOf(space, 'all')} a ON a.ord = b.node GROUP BY a.n`

/** Whom each entity without an identifier belongs to, the first that was told. */
const owned = (space: Space, owners: readonly Space[]): string => {
  const each = owners.map(
    (owner) =>
      `SELECT f.n, '^' || b.owners || ${within} || o.n || ${within} || b.label AS text FROM (${belongingsOf(space)}) f
       JOIN ${tableOf(space, 'belonging')} b USING (place) JOIN ${tableOf(owner, 'all')} o ON o.ord = b.owner WHERE b.owners = ${literal(owner.name)}`,
  )
  return each.join(' UNION ALL ')
}

/** The list of a reference to several: the last one that was given, of the first node of a cluster that has one. */
const listOf = (space: Space, place: number, targets: Targets): string => {
  const list = tableOf(space, `list ${place}`)
  const target = space.references[place]?.target ?? space.name
  return `SELECT l.n, '&${place}=' || string_agg(l.target, ',' ORDER BY l."from", l.place) AS text FROM (
      SELECT a.n, a.node, x.list, x."from", x.place, CAST(t.${targets.column} AS VARCHAR) AS target FROM ${list} x
      JOIN ${tableOf(space, 'all')} a ON a.ord = x."from" LEFT JOIN ${targets.table(target)} t ON t.ord = x.target) l
    JOIN (SELECT n, min(node) AS node, min_by(list, node) AS list FROM (
      SELECT a.n, a.node, max(x.list) AS list FROM ${list} x JOIN ${tableOf(space, 'all')} a ON a.ord = x."from" GROUP BY a.n, a.node) GROUP BY n) chosen
      ON chosen.n = l.n AND chosen.node = l.node AND chosen.list = l.list
    GROUP BY l.n`
}

/** Writes the settled entities of a space into a file, one a line, in their order. */
export const writeRows = async (
  database: Database,
  space: Space,
  owners: readonly Space[],
  targets: Targets,
  path: string,
): Promise<void> => {
  const joins: string[] = []
  const texts = [`h.described || ',' || h.seq || ',' || h.bits`]
  const join = (alias: string, select: string): void => {
    joins.push(`LEFT JOIN (${select}) ${alias} ON ${alias}.n = h.n`)
    texts.push(`${alias}.text`)
  }
  if (hasBody(space)) {
    const said = saidOf(space, tableOf(space, 'all'), 'g.n, g.node', targets, false)
    const one = `SELECT f.n, ${saidColumns(space, space.units)} FROM ${said} ANTI JOIN ${tableOf(space, 'several')} s ON s.n = f.n`
    join(
      'body',
      `SELECT n, nullif(concat_ws(${part}, ${bodyOf(space)}), '') AS text FROM (${one}) UNION ALL SELECT n, nullif(concat_ws(${part}, ${bodyOf(space)}), '') FROM ${tableOf(space, 'folded')}`,
    )
  }
  join('ids', identifiersOf(space))
  if (owners.length > 0) join('owner', owned(space, owners))
  for (const { place } of space.references.filter(({ many }) => many))
    join(`list${place}`, listOf(space, place, targets))
  await database.run(
    `COPY (SELECT concat_ws(${part}, ${texts.join(', ')}) AS line FROM ${tableOf(space, 'head')} h ${joins.join(' ')} ORDER BY h.n)
     TO ${literal(path)} (FORMAT csv, HEADER false, DELIMITER '\\t', QUOTE '', ESCAPE '')`,
  )
}
