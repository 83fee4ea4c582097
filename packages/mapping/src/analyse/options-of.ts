import type { FormatInstance } from '../declare/format.ts'

/** The options of an instance, with the declared defaults where the run gives none. */
export const optionsOf = ({ format, options }: FormatInstance): Readonly<Record<string, string>> => {
  const defaults = Object.entries(format.options).flatMap(([name, facts]) =>
    facts.default === undefined ? [] : [[name, facts.default]],
  )
  return { ...(Object.fromEntries(defaults) as Record<string, string>), ...options }
}
