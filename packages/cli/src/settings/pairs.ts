import { UsageError } from '../failure.ts'

/** Reads options such as `--set schoolYear=2025`, given any number of times. */
export const readPairs = (option: string, given: readonly string[] = []): Readonly<Record<string, string>> =>
  Object.fromEntries(
    given.map((pair) => {
      const at = pair.indexOf('=')
      if (at > 0) return [pair.slice(0, at), pair.slice(at + 1)] as const
      throw new UsageError('bad-option', `${option} wants <name>=<value>, not "${pair}".`)
    }),
  )
