import type { Database } from '../../duckdb/database.ts'
import type { Space } from '../gather/space.ts'
import { tableOf } from './tables.ts'

/**
 * Finds which nodes hang together by edges: each gets the smallest node of its component as its root.
 *
 * Every round a node takes the smallest root of its neighbours, and then the root of that one, so that the rounds grow with
 * the logarithm of the longest chain.
 *
 * @param edges a query of two columns, `a` and `b`
 * @returns the table `component` of nodes that have edges, with their roots
 */
const components = async (database: Database, edges: string): Promise<void> => {
  await database.run(`CREATE OR REPLACE TABLE edge AS SELECT DISTINCT a, b FROM (${edges}) WHERE a <> b`)
  await database.run(
    `CREATE OR REPLACE TABLE component AS SELECT node, node AS root FROM (SELECT a AS node FROM edge UNION SELECT b FROM edge)`,
  )
  for (let changed = 1n; changed > 0n; ) {
    await database.run(
      `CREATE OR REPLACE TABLE wider AS SELECT node, min(root) AS root FROM (
         SELECT node, root FROM component
         UNION ALL SELECT e.a, c.root FROM edge e JOIN component c ON c.node = e.b
         UNION ALL SELECT e.b, c.root FROM edge e JOIN component c ON c.node = e.a) GROUP BY node`,
    )
    await database.run(
      'CREATE OR REPLACE TABLE jumped AS SELECT w.node, o.root FROM wider w JOIN wider o ON o.node = w.root',
    )
    const [row] = await database.rows(
      'SELECT count(*) AS changed FROM jumped j JOIN component c USING (node) WHERE j.root <> c.root',
    )
    changed = BigInt(String(row?.['changed'] ?? 0))
    await database.run('CREATE OR REPLACE TABLE component AS SELECT node, root FROM jumped')
  }
}

/**
 * Joins nodes of a space, and all that each was joined with before.
 *
 * @param edges a query of two columns, `a` and `b`
 */
export const joinNodes = async (database: Database, space: Space, edges: string): Promise<void> => {
  const moved = tableOf(space, 'moved')
  await components(
    database,
    `SELECT coalesce(x.root, e.a) AS a, coalesce(y.root, e.b) AS b FROM (${edges}) e LEFT JOIN ${moved} x ON x.node = e.a LEFT JOIN ${moved} y ON y.node = e.b`,
  )
  await database.run(
    `CREATE OR REPLACE TABLE moving AS SELECT m.node, coalesce(c.root, m.root) AS root FROM ${moved} m LEFT JOIN component c ON c.node = m.root
     UNION ALL SELECT node, root FROM component WHERE node <> root`,
  )
  await database.run(`CREATE OR REPLACE TABLE ${moved} AS SELECT node, root FROM moving`)
}

/** Whether some node of a space was joined to another. */
export const anyJoined = async (database: Database, space: Space): Promise<boolean> =>
  (await database.rows(`SELECT 1 AS one FROM ${tableOf(space, 'moved')} LIMIT 1`)).length > 0
