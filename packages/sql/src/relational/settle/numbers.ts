import type { Database } from '../../duckdb/database.ts'
import type { Space } from '../gather/space.ts'
import { tableOf } from './tables.ts'

/** How many entities a space has, and of how many of them several records tell. */
export interface Counted {
  readonly entities: number
  readonly several: number
}

/** Numbers the settled entities of a space from 1, in order of first appearance, and says which one each record speaks of. */
export const numberEntities = async (database: Database, space: Space): Promise<Counted> => {
  const [nodes, moved, all] = [tableOf(space, 'node'), tableOf(space, 'moved'), tableOf(space, 'all')]
  await database.run(
    `CREATE OR REPLACE TABLE numbered AS SELECT node, row_number() OVER (ORDER BY node) AS n FROM ${nodes} x ANTI JOIN ${moved} m ON m.node = x.node`,
  )
  await database.run(
    `CREATE TABLE ${all} AS SELECT r.ord, r.node, x.n FROM ${tableOf(space, 'rooted')} r JOIN numbered x ON x.node = r.root`,
  )
  // What several records tell of is folded; of the rest each record is the whole entity.
  await database.run(
    `CREATE TABLE ${tableOf(space, 'several')} AS SELECT n, count(DISTINCT node) > 1 AS joined FROM ${all} GROUP BY n HAVING count(*) > 1`,
  )
  await database.run(
    `CREATE TABLE ${tableOf(space, 'head')} AS SELECT r.n, min(r.node) AS node, min_by(x.seq, r.node) AS seq, bit_or(x.bits) AS bits,
       coalesce(min_by(x.described, CASE WHEN x.described IS NOT NULL THEN r.node END), 0) AS described
     FROM (SELECT DISTINCT n, node FROM ${all}) r JOIN ${nodes} x ON x.node = r.node GROUP BY r.n`,
  )
  const [row] = await database.rows(
    `SELECT (SELECT count(*) FROM numbered) AS entities, (SELECT count(*) FROM ${tableOf(space, 'several')}) AS several`,
  )
  await database.run('DROP TABLE numbered')
  return { entities: Number(row?.['entities'] ?? 0), several: Number(row?.['several'] ?? 0) }
}
