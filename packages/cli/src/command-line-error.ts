import type { CommanderError } from 'commander'
import { type ExitCode, exitCodes } from './failure.ts'
import type { Shell } from './shell.ts'

/** Ends a command line that commander has dealt with: it has already printed help, version, or what is wrong in words. */
export const endOfCommandLine = (error: CommanderError, json: boolean, shell: Shell): ExitCode => {
  if (error.exitCode === 0) return exitCodes.clean
  if (json) {
    const message = error.message.replace(/^error: /, '')
    shell.stdout.write(
      `${JSON.stringify({ error: { code: 'bad-command-line', message, exitCode: exitCodes.usage } })}\n`,
    )
  }
  return exitCodes.usage
}
