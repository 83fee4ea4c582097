/** Loads the common record of a made-up district into a PostgreSQL server of its own, and asks it some questions. */
import { commonTables, load } from './load.ts'
import { queries } from './queries.ts'
import { startServer } from './server.ts'

const files = await commonTables()
const server = startServer()
try {
  for (const [table, rows] of load(server, files)) console.log(`${String(rows).padStart(6)} ${table}`)
  for (const [question, sql] of Object.entries(queries)) console.log(`\n${question}\n${server.psql(`${sql};`).trim()}`)
} finally {
  server.stop()
}
