import { type ExitCode, run } from 'nrec-align'

/** How a command ended, and what it printed. */
export interface Ended {
  readonly exitCode: ExitCode
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command line in a folder, in this process. */
export const command = async (folder: string, ...words: readonly string[]): Promise<Ended> => {
  const printed = { stdout: '', stderr: '' }
  const exitCode = await run(words, {
    folder,
    stdout: { write: (text) => (printed.stdout += text) },
    stderr: { write: (text) => (printed.stderr += text) },
  })
  return { exitCode, ...printed }
}
