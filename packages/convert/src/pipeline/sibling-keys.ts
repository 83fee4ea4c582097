import { conditionTest, type Only, type SiblingKeys, trim } from '@nrec-align/mapping'
import { recordsOf } from './records-of.ts'
import type { Source, SourceFile } from './source.ts'

type Keys = ReadonlySet<string> | undefined

/** Keys of the rows of a sibling file that fit, or `undefined` where the source lacks the file. */
const keysIn = async (source: Source, only: Only<string>): Promise<Keys> => {
  const files = source.files.filter((file) => file.layout.id === only.in)
  if (files.length === 0) return undefined
  const further = only.only === undefined ? undefined : await keysIn(source, only.only)
  const keys = new Set<string>()
  for (const file of files) {
    const { names } = file.columns
    const key = names.indexOf(only.key)
    const furtherKey = only.only === undefined ? -1 : names.indexOf(only.only.column)
    const tests = Object.entries(only.where ?? {}).map(
      ([name, condition]) => [names.indexOf(name), conditionTest(condition ?? '')] as const,
    )
    const isListed = (cells: readonly string[]): boolean =>
      further === undefined ? only.only?.whenAbsent !== 'none' : further.has(trim(cells[furtherKey] ?? ''))
    for await (const cells of recordsOf(file, source.files)) {
      if (tests.every(([place, test]) => test(trim(cells[place] ?? ''))) && isListed(cells))
        keys.add(trim(cells[key] ?? ''))
    }
  }
  return keys
}

/** The keys that the bindings and the skipped rows of a file are looked up in, read before the file itself. */
export const siblingKeys = async (source: Source, { layout }: SourceFile): Promise<SiblingKeys> => {
  const asked = [
    ...source.version.bindings.flatMap((binding) => (binding.layout === layout.id ? (binding.only ?? []) : [])),
    ...(layout.skip ?? []).flatMap((skip) => skip.only ?? []),
  ]
  const found = new Map<Only<string>, Keys>()
  for (const only of asked) found.set(only, await keysIn(source, only))
  return (only) => found.get(only)
}
