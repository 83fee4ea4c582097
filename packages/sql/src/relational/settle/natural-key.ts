import { entities, leavesOf } from '@nrec-align/schema'
import type { Database } from '../../duckdb/database.ts'
import type { Space } from '../gather/space.ts'
import { literal, part } from '../text.ts'
import { type Precedence, rootColumn, unitColumn } from './fold.ts'
import { onceSystems } from './identity.ts'
import { joinNodes } from './join-nodes.ts'
import { valuesOfNodes } from './keying.ts'
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
const partOf = (space: Space, fields: readonly string[], loneEnds: LoneDays | undefined): Alternative | undefined => {
  const alternatives = fields.flatMap((field) => [
    ...alternativeOf(space, field),
    ...(field === loneEnds?.begin ? endAlone(space, loneEnds) : []),
  ])
  if (alternatives.length === 0) return undefined
  return {
    known: alternatives.map(({ known }) => `(${known})`).join(' OR '),
    text: `CASE ${alternatives.map(({ known, text }, at) => `WHEN ${known} THEN '${at}' || ${part} || ${text}`).join(' ')} ELSE '' END`,
  }
}

/** Fields of the natural key, and the day in the place of a begin that nobody tells. */
export const keyFields = (space: Space, loneEnds: LoneDays | undefined): readonly string[] => [
  ...(entities[space.name].naturalKey ?? []).flat(),
  ...(loneEnds === undefined ? [] : [loneEnds.end]),
]

/** Paths of the days on which spells begin and end, where some ends have no begin. */
export interface LoneDays {
  readonly begin: string
  readonly end: string
}

/** The day of an end whose begin nobody tells. */
const endAlone = (space: Space, { end }: LoneDays): readonly Alternative[] =>
  alternativeOf(space, end).map(({ known, text }) => ({ known: `lone.node IS NOT NULL AND (${known})`, text }))

/** Parts of the key by which nodes are joined; none for people and bodies, whose names are no key. */
const keyParts = (space: Space, loneEnds: LoneDays | undefined): readonly Alternative[] =>
  space.name === 'person' || space.name === 'organization'
    ? []
    : (entities[space.name].naturalKey ?? []).flatMap((fields) => partOf(space, fields, loneEnds) ?? [])

/** Whether nodes of a space are joined by a key at all. */
export const hasKey = (space: Space): boolean => keyParts(space, undefined).length > 0

/**
 * Joins nodes with an equal natural key, built from settled references.
 *
 * A node that knows no part of its key joins nothing, nor does one that is only named by an identifier. Where identifiers say
 * that one key stands for several entities, only nodes without an identifier are joined by it.
 */
export const joinByNaturalKey = async (
  database: Database,
  space: Space,
  precedence: Precedence,
  loneEnds: LoneDays | undefined,
): Promise<void> => {
  const parts = keyParts(space, loneEnds)
  if (parts.length === 0) return
  const identified = `(SELECT DISTINCT node FROM ${tableOf(space, 'id')})`
  await database.run(
    `CREATE OR REPLACE TABLE knowing AS SELECT v.node, ${parts.map(({ text }) => text).join(` || ${part} || ${part} || `)} AS "key" FROM (${valuesOfNodes(space, keyFields(space, loneEnds), precedence)}) v
     LEFT JOIN ${tableOf(space, 'lone')} lone USING (node) ANTI JOIN ${tableOf(space, 'apart')} a ON a.node = v.node WHERE ${parts.map(({ known }) => `(${known})`).join(' OR ')}`,
  )
  await database.run(
    `CREATE OR REPLACE TABLE keyed AS SELECT k.node, k."key", i.node IS NOT NULL AS identified FROM knowing k
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
