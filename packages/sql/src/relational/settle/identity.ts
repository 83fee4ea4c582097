import type { IdentityConflict } from '@nrec-align/convert/engine'
import { identifierSystem } from '@nrec-align/schema'
import type { Database } from '../../duckdb/database.ts'
import type { Space } from '../gather/space.ts'
import { literal, unescaped } from '../text.ts'
import { anyJoined, joinNodes } from './join-nodes.ts'
import { tableOf } from './tables.ts'

/** Systems of which an entity has one value, of those that occur in a space, the most trusted first; as they stand there. */
export const onceSystems = async (database: Database, space: Space): Promise<readonly string[]> => {
  const rows = await database.rows(`SELECT DISTINCT system FROM ${tableOf(space, 'id')}`)
  return rows
    .map(({ system }) => ({ system: String(system), name: unescaped(String(system)) }))
    .filter(({ name }) => identifierSystem(name)?.onePerEntity === true)
    .sort(
      (one, other) =>
        (identifierSystem(one.name)?.rank ?? 0) - (identifierSystem(other.name)?.rank ?? 0) ||
        (one.name < other.name ? -1 : 1),
    )
    .map(({ system }) => system)
}

/** The clusters that hold two values of a system, each with the first two nodes that say so. */
const conflicting = async (database: Database, space: Space, system: string): Promise<void> => {
  const moved = tableOf(space, 'moved')
  await database.run(
    `CREATE OR REPLACE TABLE member AS SELECT node, root FROM ${moved} UNION ALL SELECT DISTINCT root, root FROM ${moved}`,
  )
  await database.run(
    `CREATE OR REPLACE TABLE held AS SELECT m.node, m.root, min_by(i.value, i.place) AS value FROM member m JOIN ${tableOf(space, 'id')} i USING (node)
     WHERE i.system = ${literal(system)} GROUP BY m.node, m.root`,
  )
  await database.run(
    `CREATE OR REPLACE TABLE conflict AS SELECT f.root, f.node AS first, min(h.node) AS second
     FROM (SELECT h.root, h.node, h.value FROM held h JOIN (SELECT root, min(node) AS node FROM held GROUP BY root) USING (root, node)) f
     JOIN held h ON h.root = f.root AND h.value <> f.value GROUP BY f.root, f.node`,
  )
}

/** Splits clusters again: nodes with one of the values keep it together, nodes without stand alone. */
const split = async (database: Database, space: Space): Promise<void> => {
  const moved = tableOf(space, 'moved')
  await database.run(
    `CREATE OR REPLACE TABLE moving AS SELECT node, root FROM ${moved} WHERE root NOT IN (SELECT root FROM conflict)
     UNION ALL SELECT h.node, first.root FROM held h JOIN conflict c ON c.root = h.root
       JOIN (SELECT h.value, min(h.node) AS root FROM held h JOIN conflict c ON c.root = h.root GROUP BY h.value) first ON first.value = h.value
       WHERE h.node <> first.root`,
  )
  await database.run(`CREATE OR REPLACE TABLE ${moved} AS SELECT node, root FROM moving`)
}

/** Decides which nodes of a space are the same person or body, whatever the order they came in. */
export const settleIdentity = async (database: Database, space: Space): Promise<readonly IdentityConflict[]> => {
  await joinNodes(
    database,
    space,
    `SELECT i.node AS a, shared.first AS b FROM ${tableOf(space, 'id')} i JOIN
       (SELECT system, value, min(node) AS first FROM ${tableOf(space, 'id')} GROUP BY system, value HAVING min(node) <> max(node)) shared
       USING (system, value)`,
  )
  if (!(await anyJoined(database, space))) return []
  const found: IdentityConflict[] = []
  for (const system of await onceSystems(database, space)) {
    await conflicting(database, space, system)
    const nodes = tableOf(space, 'node')
    const rows = await database.rows(
      `SELECT a.seq AS one, b.seq AS other FROM conflict c JOIN ${nodes} a ON a.node = c.first JOIN ${nodes} b ON b.node = c.second ORDER BY c.second`,
    )
    if (rows.length === 0) continue
    for (const { one, other } of rows) found.push({ system: unescaped(system), records: [Number(one), Number(other)] })
    await split(database, space)
  }
  return found
}
