import type { FormatInstance } from '../declare/format.ts'

/**
 * The options of an instance, with the declared defaults where the run gives none.
 *
 * @param source what the source is called, for options that default to it; a target has no such name
 * @example
 * ```ts
 * import { defineFormat, optionsFor } from '@nrec-align/mapping'
 * const roster = defineFormat({
 *   id: 'roster', title: 'Roster', description: 'Has no layouts.', publisher: 'nobody', kind: 'district',
 *   trust: 'vendor', confidence: 'unverified', tables: {},
 *   options: { idScope: { description: 'Whose numbers they are.', example: 'district-7', defaultsToSource: true } },
 *   versions: [{ version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [], bindings: [] }],
 * })
 * console.assert(optionsFor(roster(), 'ours')['idScope'] === 'ours')
 * ```
 */
export const optionsFor = (
  { format, options }: FormatInstance,
  source: string | undefined,
): Readonly<Record<string, string>> => {
  const defaults = Object.entries(format.options).flatMap(([name, facts]) => {
    const value = facts.default ?? (facts.defaultsToSource === true ? source : undefined)
    return value === undefined ? [] : [[name, value]]
  })
  return { ...(Object.fromEntries(defaults) as Record<string, string>), ...options }
}

/** The options of an instance before a run, when a source is taken to be called after its format. */
export const optionsOf = (instance: FormatInstance): Readonly<Record<string, string>> =>
  optionsFor(instance, instance.format.id)
