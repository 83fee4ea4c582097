import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../workspace/root.ts'

/** How often the command is started; the middle time counts. */
const times = 5

/** Seconds until the built command has printed its help, or nothing when it has not been built. */
export const startUpSeconds = (): number | undefined => {
  const folder = join(root, 'packages/cli')
  if (!existsSync(join(folder, 'dist'))) return undefined
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: Record<string, string> }
  const program = join(folder, Object.values(manifest.bin)[0] ?? '')
  const seconds = Array.from({ length: times }, () => secondsOfHelp(program)).sort((one, other) => one - other)
  return seconds[Math.floor(times / 2)]
}

const secondsOfHelp = (program: string): number => {
  const started = performance.now()
  const run = spawnSync(process.execPath, [program, '--help'], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`--help ended with ${run.status}: ${run.stderr}`)
  return (performance.now() - started) / 1000
}
