import type { FormatInstance } from '../declare/format.ts'

/** The options of an instance, with the declared defaults where the run gives none; a source is taken to be called after its format. */
export const optionsOf = ({ format, options }: FormatInstance): Readonly<Record<string, string>> => {
  const defaults = Object.entries(format.options).flatMap(([name, facts]) => {
    const value = facts.default ?? (facts.defaultsToSource === true ? format.id : undefined)
    return value === undefined ? [] : [[name, value]]
  })
  return { ...(Object.fromEntries(defaults) as Record<string, string>), ...options }
}
