import type { Finished } from '../workspace/run.ts'

/** One check of the gate. */
export interface Step {
  /** For `--only` and `--skip`. */
  readonly name: string
  readonly what: string
  /** Names of earlier steps whose results it reads. */
  readonly needs?: readonly string[]
  /** True when what it prints is worth reading after a pass too. */
  readonly informs?: true
  run(): Promise<Finished>
}
