import { spawnSync } from 'node:child_process'

/** What one measurement came to. */
export interface Measured {
  readonly rows: number
  readonly seconds: number
  /** Time on a processor, of all threads, start included: more than `seconds` where threads ran side by side, less where others were in the way. */
  readonly processorSeconds: number
  /** Greatest resident memory of the process, in MiB. */
  readonly peakMebibytes: number
}

/** Runs one measurement in a process of its own, so that no other one's memory or warm code counts. */
export const inChild = (words: readonly string[]): Measured => {
  const child = spawnSync(process.execPath, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  if (child.status !== 0) throw new Error(`measuring ended with ${child.status ?? child.signal}: ${words.join(' ')}`)
  return JSON.parse(child.stdout) as Measured
}
