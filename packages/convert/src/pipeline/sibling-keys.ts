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

const askedBy = (source: Source, { layout }: SourceFile): readonly Only<string>[] => [
  ...source.version.bindings.flatMap((binding) => (binding.layout === layout.id ? (binding.only ?? []) : [])),
  ...(layout.skip ?? []).flatMap((skip) => skip.only ?? []),
]

/** The keys that the bindings and the skipped rows of a file are looked up in, one set for each that asks, as plain data. */
export type ListedKeys = readonly Keys[]

/** Reads the keys of a file's siblings, before the file itself. */
export const listedKeys = async (source: Source, file: SourceFile): Promise<ListedKeys> => {
  const found: Keys[] = []
  for (const only of askedBy(source, file)) found.push(await keysIn(source, only))
  return found
}

/** Who asks for keys gets those that were read for it. */
export const siblingKeys = (source: Source, file: SourceFile, keys: ListedKeys): SiblingKeys => {
  const asked = askedBy(source, file)
  return (only) => keys[asked.indexOf(only)]
}
