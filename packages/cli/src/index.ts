export { type ExitCode, exitCodes } from './failure.ts'
export { run } from './run.ts'
export type { Shell, TextStream } from './shell.ts'
