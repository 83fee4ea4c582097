import {
  CannotCombine,
  CannotDecode,
  LayoutNotRecognised,
  ReadOnlyTarget,
  StoppedAtRecord,
  UnknownMeaning,
} from '@nrec-align/convert'
import { ShareOfRejectsExceeded } from '@nrec-align/convert/node'
import { InputError, OutputError } from '@nrec-align/io'
import { messages } from '@nrec-align/mapping'
import { type ExitCode, exitCodes, suggestion, UsageError } from './failure.ts'
import { NotRecognised } from './settings/recognise.ts'
import type { Shell } from './shell.ts'
import { coloursFor } from './show/colours.ts'

/** What went wrong, for people and for programs. */
interface Explanation {
  readonly exitCode: ExitCode
  readonly code: string
  readonly message: string
  readonly hint?: string | undefined
  readonly facts?: Readonly<Record<string, unknown>>
}

const explanationOf = (error: unknown): Explanation => {
  if (error instanceof UsageError) return { ...error, exitCode: exitCodes.usage, message: error.message }
  if (error instanceof UnknownMeaning) {
    const hint = suggestion(error.nearest, error.known)
    return {
      exitCode: exitCodes.usage,
      code: error.code,
      message: `${error.message}.`,
      hint,
      facts: { docsUrl: error.docsUrl },
    }
  }
  if (error instanceof ReadOnlyTarget)
    return {
      exitCode: exitCodes.usage,
      code: error.code,
      message: error.message,
      hint: 'Choose another format with --to.',
    }
  if (error instanceof CannotCombine || error instanceof CannotDecode)
    return { exitCode: exitCodes.stopped, code: error.code, message: error.message, hint: error.hint }
  if (error instanceof NotRecognised) return notRecognised(error)
  if (error instanceof LayoutNotRecognised) return unfit(error)
  if (error instanceof InputError) {
    return {
      exitCode: exitCodes.stopped,
      code: error.code,
      message: error.message,
      facts: { file: error.file, docsUrl: error.docsUrl },
    }
  }
  if (error instanceof OutputError) return notWritten(error)
  if (error instanceof StoppedAtRecord) return stopped(error)
  if (error instanceof ShareOfRejectsExceeded) {
    const hint = 'Nothing was written. Run without --fail-above to see what was set aside and why.'
    return {
      exitCode: exitCodes.stopped,
      code: 'fail-above',
      message: `${error.message}.`,
      hint,
      facts: { report: error.report },
    }
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return {
    exitCode: exitCodes.stopped,
    code: 'unexpected',
    message,
    hint: 'This is a mistake of nrec-align, not of your files. Please report it with the lines above.',
  }
}

const notRecognised = ({ code, message, nearest }: NotRecognised): Explanation => ({
  exitCode: exitCodes.stopped,
  code,
  message,
  hint:
    nearest === undefined || nearest.score === 0
      ? 'Run "nrec-align formats" to see which formats are known.'
      : `The nearest is ${nearest.format} ${nearest.version}: ${nearest.reasons.join('; ')}. Name the format with --from if it is that one.`,
})

const unfit = ({ code, message, nearest, difference, file, layout, docsUrl }: LayoutNotRecognised): Explanation => ({
  exitCode: exitCodes.stopped,
  code,
  message: `${message}.`,
  hint: `The nearest is ${nearest}: ${difference}. To read it with that all the same, add --layout ${nearest}.`,
  facts: { file, layout, nearest, difference, docsUrl },
})

const notWritten = ({ code, message, docsUrl }: OutputError): Explanation => ({
  exitCode: code === 'exists' ? exitCodes.usage : exitCodes.stopped,
  code,
  message,
  ...(code === 'exists' ? { hint: 'Choose another place, or add --replace.' } : {}),
  facts: { docsUrl },
})

const stopped = ({ issue }: StoppedAtRecord): Explanation => {
  const column = issue.column === undefined ? '' : `, ${issue.column}`
  const { what, fix } = messages[issue.code]
  return {
    exitCode: exitCodes.stopped,
    code: issue.code,
    message: `${issue.file}, line ${issue.line}${column}: ${what}`,
    hint: fix,
    facts: { issue },
  }
}

/** Says what went wrong: one JSON document on standard output, or words on standard error. */
export const explain = (error: unknown, json: boolean, shell: Shell): ExitCode => {
  const { exitCode, code, message, hint, facts } = explanationOf(error)
  if (json)
    shell.stdout.write(
      `${JSON.stringify({ error: { code, message, ...(hint === undefined ? {} : { hint }), exitCode, ...facts } })}\n`,
    )
  else {
    const colours = coloursFor(shell.stderr)
    shell.stderr.write(`${colours.red(message)}\n${hint === undefined ? '' : `${hint}\n`}`)
  }
  return exitCode
}
