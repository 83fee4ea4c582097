/** How the command ends; other programs rely on these numbers. */
export const exitCodes = {
  /** Everything was done. */
  clean: 0,
  /** Done, but some records were set aside. */
  setAside: 1,
  /** The command line or the configuration is wrong, or something required was not brought. */
  usage: 2,
  /** Input that cannot be read, output that cannot be written, or a limit the caller set was hit. */
  stopped: 3,
} as const

/** How a command ended. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** What is wrong with a command line, a configuration or what was brought, with a hint that helps. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly code: string
  readonly hint: string | undefined
  /** Facts for programs, shown with `--json`. */
  readonly facts: Readonly<Record<string, unknown>>

  constructor(code: string, message: string, hint?: string, facts: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.code = code
    this.hint = hint
    this.facts = facts
  }
}

/** Says what was probably meant, or what there is to choose from. */
export const suggestion = (meant: string | undefined, known: readonly string[]): string =>
  meant === undefined ? `Choose one of: ${known.join(', ')}.` : `Did you mean "${meant}"?`
