import type { Database } from '../../duckdb/database.ts'
import type { Space } from '../gather/space.ts'
import { literal } from '../text.ts'
import { joinNodes } from './join-nodes.ts'
import { tableOf } from './tables.ts'

/** Joins entities without identifiers that belong to the same owner as the same thing. */
export const joinBelongings = async (
  database: Database,
  space: Space,
  isSettled: (owners: string) => boolean,
): Promise<void> => {
  const belonging = tableOf(space, 'belonging')
  const spaces = await database.rows(`SELECT DISTINCT owners FROM ${belonging}`)
  if (spaces.length === 0) return
  const rooted = spaces.map((row) => {
    const owners = String(row['owners'])
    const root = owners === space.name || isSettled(owners) ? 'coalesce(m.root, o.node)' : 'o.node'
    return `SELECT b.place, b.node, b.owners, ${root} AS owner, b.label FROM ${belonging} b JOIN ${tableOf(owners, 'of')} o ON o.ord = b.owner
      LEFT JOIN ${tableOf(owners, 'moved')} m ON m.node = o.node WHERE b.owners = ${literal(owners)}`
  })
  await database.run(`CREATE OR REPLACE TABLE owned AS ${rooted.join(' UNION ALL ')}`)
  await joinNodes(
    database,
    space,
    `SELECT o.node AS a, first.node AS b FROM owned o JOIN
       (SELECT owners, owner, label, min_by(node, place) AS node FROM owned GROUP BY owners, owner, label) first USING (owners, owner, label)`,
  )
}
