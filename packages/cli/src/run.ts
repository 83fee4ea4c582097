import { CommanderError } from 'commander'
import { endOfCommandLine } from './command-line-error.ts'
import type { ExitCode } from './failure.ts'
import { program } from './program.ts'
import type { Shell } from './shell.ts'

/**
 * Runs one command line.
 *
 * @param words what stands behind `nrec-align`
 * @param shell where it runs; nothing else is written to
 * @returns the number the process should end with: 0 clean, 1 with records set aside, 2 for a wrong command line, 3 stopped
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { run } from 'nrec-align'
 *
 * let printed = ''
 * const stream = { write: (text: string) => (printed += text) }
 * assert.equal(await run(['formats', '--json'], { folder: process.cwd(), stdout: stream, stderr: stream }), 0)
 * assert.ok(JSON.parse(printed).some((format: { id: string }) => format.id === 'oneroster'))
 * ```
 */
export const run = async (words: readonly string[], shell: Shell): Promise<ExitCode> => {
  const { command, outcome } = program(shell)
  try {
    await command.parseAsync([...words], { from: 'user' })
    return outcome.exitCode
  } catch (error) {
    const json = words.includes('--json')
    if (error instanceof CommanderError) return endOfCommandLine(error, json, shell)
    const { explain } = await import('./explain.ts')
    return explain(error, json, shell)
  }
}
