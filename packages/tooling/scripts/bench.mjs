/** Runs the measurements from source; see `src/bench/bench.ts`. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../src/bench/bench.ts', import.meta.url))
const words = ['--import', 'tsx', '--conditions=@nrec-align/source', program, ...process.argv.slice(2)]
process.exitCode = spawnSync(process.execPath, words, { stdio: 'inherit' }).status ?? 1
