import type { FilePath } from '../problem.ts'
import { isMapping, type Plain } from '../text/plain.ts'

/** Where a text stands as a name or a value, the first place below a path. */
export const findText = (value: Plain | undefined, wanted: string, at: FilePath): FilePath | undefined => {
  if (value === undefined) return undefined
  if (typeof value === 'string') return value === wanted ? at : undefined
  if (isMapping(value)) {
    if (Object.hasOwn(value, wanted)) return [...at, wanted]
    return firstOf(Object.entries(value), wanted, at)
  }
  return firstOf([...value.entries()], wanted, at)
}

const firstOf = (
  entries: readonly (readonly [string | number, Plain])[],
  wanted: string,
  at: FilePath,
): FilePath | undefined => {
  for (const [name, inside] of entries) {
    const found = findText(inside, wanted, [...at, name])
    if (found !== undefined) return found
  }
  return undefined
}
