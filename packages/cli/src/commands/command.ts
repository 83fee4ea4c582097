import type { ExitCode } from '../failure.ts'
import type { Flags } from '../settings/settings.ts'
import type { Shell } from '../shell.ts'

/** One command: `words` are what stands on the line beside the options. */
export type Action = (words: readonly string[], flags: Flags, shell: Shell) => Promise<ExitCode>
