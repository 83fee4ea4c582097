import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../workspace/root.ts'

/** How often the command is started; the middle time counts. */
const times = 9

/** Seconds until the built command has printed its help, or nothing when it has not been built. */
export const startUpSeconds = (): number | undefined => {
  const built = join(root, 'packages/cli/dist/index.js')
  if (!existsSync(built)) return undefined
  const seconds = Array.from({ length: times }, () => secondsOfHelp(built)).sort((one, other) => one - other)
  return seconds[Math.floor(times / 2)]
}

/** Calls what the published command calls: in the repository the command itself runs from source. */
const secondsOfHelp = (built: string): number => {
  const program = `const { run } = await import(${JSON.stringify(pathToFileURL(built).href)})
    process.exitCode = await run(['--help'], { folder: process.cwd(), stdout: process.stdout, stderr: process.stderr })`
  const started = performance.now()
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
  if (child.status !== 0) throw new Error(`--help ended with ${child.status}: ${child.stderr}`)
  return (performance.now() - started) / 1000
}
