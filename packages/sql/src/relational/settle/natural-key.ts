import { entities, leavesOf } from '@nrec-align/schema'
import type { Database } from '../../duckdb/database.ts'
import type { Space } from '../gather/space.ts'
import { literal, part } from '../text.ts'
import { foldedColumns, type Precedence, rootColumn, saidColumns, unitColumn } from './fold.ts'
import { onceSystems } from './identity.ts'
import { joinNodes } from './join-nodes.ts'
import { saidOf, type Targets } from './said.ts'
import { tableOf } from './tables.ts'

/** One alternative of a part of a key: when it is known, and its text. */
interface Alternative {
  readonly known: string
  readonly text: string
}

const alternativeOf = (space: Space, field: string): readonly Alternative[] => {
  const reference = space.references.find((one) => one.field === field)
  if (reference !== undefined) {
    if (reference.many) return [{ known: 'false', text: `''` }]
    return [{ known: `${rootColumn(reference)} IS NOT NULL`, text: `CAST(${rootColumn(reference)} AS VARCHAR)` }]
  }
  const paths = new Set(leavesOf(space.name).flatMap((leaf) => (leaf.field.name === field ? [leaf.path] : [])))
  const values = space.leaves
    .filter(({ path }) => paths.has(path))
    .map(({ unit, place }) => `${unitColumn(space.units.indexOf(unit))}.v${place}`)
  if (values.length === 0) return []
  return [
    {
      known: values.map((value) => `${value} IS NOT NULL`).join(' OR '),
      text: values.map((value) => `coalesce(${value}, '')`).join(` || ${part} || `),
    },
  ]
}

/** The first alternative that is known, with its place, so that two never mean the same. */
const partOf = (space: Space, fields: readonly string[]): Alternative | undefined => {
  const alternatives = fields.flatMap((field) => alternativeOf(space, field))
  if (alternatives.length === 0) return undefined
  return {
    known: alternatives.map(({ known }) => `(${known})`).join(' OR '),
    text: `CASE ${alternatives.map(({ known, text }, at) => `WHEN ${known} THEN '${at}' || ${part} || ${text}`).join(' ')} ELSE '' END`,
  }
}

const keyUnits = (space: Space): readonly string[] => {
  const fields = new Set((entities[space.name].naturalKey ?? []).flat())
  const paths = new Set(leavesOf(space.name).flatMap((leaf) => (fields.has(leaf.field.name) ? [leaf.path] : [])))
  return space.units.filter((unit) => space.leavesOf(unit).some(({ path }) => paths.has(path)))
}

/** What each node knows of its key; the few that several records tell of are folded first. */
const nodesWithKeys = (space: Space, targets: Targets, precedence: Precedence): string => {
  const units = keyUnits(space)
  const nodes = tableOf(space, 'node')
  const said = saidOf(space, tableOf(space, 'of'), 'g.node', targets, precedence.isDated)
  const single = `SELECT f.node, ${saidColumns(space, units)} FROM ${said} SEMI JOIN (SELECT node FROM ${nodes} WHERE facets = 1) one ON one.node = f.node`
  const several = `SELECT f.node, ${foldedColumns(space, units, precedence)} FROM ${said} SEMI JOIN (SELECT node FROM ${nodes} WHERE facets > 1) more ON more.node = f.node GROUP BY f.node`
  const empty = units.length + space.singles.length === 0
  return empty ? `SELECT node FROM ${nodes}` : `${single} UNION ALL ${several}`
}

/**
 * Joins nodes with an equal natural key, built from settled references.
 *
 * A node that knows no part of its key joins nothing, nor does one that is only named by an identifier. Where identifiers say
 * that one key stands for several entities, only nodes without an identifier are joined by it.
 */
export const joinByNaturalKey = async (
  database: Database,
  space: Space,
  targets: Targets,
  precedence: Precedence,
): Promise<void> => {
  const fields = entities[space.name].naturalKey ?? []
  const parts = fields.flatMap((alternatives) => partOf(space, alternatives) ?? [])
  if (parts.length === 0 || space.name === 'person' || space.name === 'organization') return
  const identified = `(SELECT DISTINCT node FROM ${tableOf(space, 'id')})`
  await database.run(
    `CREATE OR REPLACE TABLE keyed AS SELECT k.node, k."key", i.node IS NOT NULL AS identified FROM (
       SELECT node, ${parts.map(({ text }) => text).join(` || ${part} || ${part} || `)} AS "key" FROM (${nodesWithKeys(space, targets, precedence)})
       WHERE ${parts.map(({ known }) => `(${known})`).join(' OR ')}) k
     JOIN ${tableOf(space, 'node')} n ON n.node = k.node LEFT JOIN ${identified} i ON i.node = k.node
     WHERE i.node IS NULL OR n.described IS NOT NULL`,
  )
  await database.run(
    `CREATE OR REPLACE TABLE alike AS SELECT k.node, k.identified, f.first FROM keyed k JOIN
       (SELECT "key", min(node) AS first FROM keyed GROUP BY "key" HAVING min(node) <> max(node)) f USING ("key")`,
  )
  const once = await onceSystems(database, space)
  await database.run(
    once.length === 0
      ? 'CREATE OR REPLACE TABLE several (first BIGINT)'
      : `CREATE OR REPLACE TABLE several AS SELECT DISTINCT first FROM (SELECT a.first FROM alike a JOIN ${tableOf(space, 'id')} i USING (node)
           WHERE ${once.map((system) => `i.system = ${literal(system)}`).join(' OR ')} GROUP BY a.first, i.system HAVING min(i.value) <> max(i.value))`,
  )
  await joinNodes(
    database,
    space,
    `SELECT a.node AS a, a.first AS b FROM alike a ANTI JOIN several s ON s.first = a.first
     UNION ALL SELECT a.node AS a, bare.node AS b FROM alike a JOIN
       (SELECT a.first, min(a.node) AS node FROM alike a SEMI JOIN several s ON s.first = a.first WHERE NOT a.identified GROUP BY a.first) bare
       ON bare.first = a.first WHERE NOT a.identified`,
  )
}
