import type { Format } from '../declare/format.ts'
import { checkCodeTables } from './check/code-tables.ts'
import { checkColumnNames, checkColumnOrder, checkColumnsAccounted, checkSiblings } from './check/columns.ts'
import { checkContainers } from './check/containers.ts'
import type { Check } from './check/context.ts'
import { checkFurther } from './check/further.ts'
import { checkOptions, checkRunTables } from './check/outside.ts'
import { checkNames, checkOwners, checkRepeats, checkSides } from './check/owners.ts'
import { checkPaths } from './check/paths.ts'
import { checkParts, checkReasons, checkWriters } from './check/writers.ts'
import type { Problem } from './problem.ts'

const checks: readonly Check[] = [
  checkPaths,
  checkColumnNames,
  checkSiblings,
  checkColumnsAccounted,
  checkColumnOrder,
  checkWriters,
  checkReasons,
  checkParts,
  checkContainers,
  checkFurther,
  checkCodeTables,
  checkOwners,
  checkSides,
  checkRepeats,
  checkNames,
  checkOptions,
  checkRunTables,
]

/** Whether two plain values are the same, functions, `undefined` members and classes being no plain values. */
const isSame = (one: unknown, other: unknown): boolean => {
  if (typeof one !== 'object' || one === null) return Object.is(one, other)
  if (typeof other !== 'object' || other === null || Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  return (
    keys.join('\u0000') === Object.keys(other).join('\u0000') &&
    keys.every((key) => isSame((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]))
  )
}

const survivesJson = (format: Format): boolean => isSame(format, JSON.parse(JSON.stringify(format)))

/**
 * Checks a declaration for mistakes the compiler cannot see.
 *
 * @param format the whole declaration, all versions
 * @returns every problem found; empty for a sound declaration
 * @example
 * ```ts
 * import { checkFormat, defineFormat } from '@nrec-align/mapping'
 * const nothing = defineFormat({
 *   id: 'nothing', title: 'Nothing', description: 'Has no layouts.', publisher: 'nobody', kind: 'district',
 *   trust: 'vendor', confidence: 'unverified', options: {}, tables: {},
 *   versions: [{ version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [], bindings: [] }],
 * })
 * console.assert(checkFormat(nothing.format).length === 0)
 * ```
 */
export const checkFormat = (format: Format): readonly Problem[] => {
  const found = format.versions.flatMap((version) => checks.flatMap((check) => check({ format, version })))
  if (survivesJson(format)) return found
  const message = 'The declaration is not the same after it was written as JSON and read again.'
  return [
    ...found,
    ...format.versions.slice(0, 1).map(({ version }) => ({ code: 'not-plain-data' as const, version, message })),
  ]
}
