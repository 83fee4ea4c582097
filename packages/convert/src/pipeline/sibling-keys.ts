import { type Binding, conditionTest, type SiblingKeys, trim } from '@nrec-align/mapping'
import { recordsOf } from './records-of.ts'
import type { Source, SourceFile } from './source.ts'

/** Keys of the rows of a sibling file that fit, or `undefined` where the source lacks the file. */
const keysIn = async (source: Source, only: NonNullable<Binding['only']>): Promise<ReadonlySet<string> | undefined> => {
  const files = source.files.filter((file) => file.layout.id === only.in)
  if (files.length === 0) return undefined
  const keys = new Set<string>()
  for (const file of files) {
    const { columns } = file
    const key = columns.names.indexOf(only.key)
    const tests = Object.entries(only.where ?? {}).map(
      ([name, condition]) => [columns.names.indexOf(name), conditionTest(condition ?? '')] as const,
    )
    for await (const cells of recordsOf(file)) {
      if (tests.every(([place, test]) => test(trim(cells[place] ?? '')))) keys.add(trim(cells[key] ?? ''))
    }
  }
  return keys
}

/** The keys every `only` of a file's bindings needs, read before the file itself. */
export const siblingKeys = async (source: Source, file: SourceFile): Promise<SiblingKeys> => {
  const found = new Map<string, ReadonlySet<string> | undefined>()
  for (const { id, layout, only } of source.version.bindings) {
    if (layout === file.layout.id && only !== undefined) found.set(id, await keysIn(source, only))
  }
  return (binding) => found.get(binding.id)
}
