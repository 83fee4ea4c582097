import type { CedsElement, PrivacyClass } from '@nrec-align/schema'
import { leafOf } from '@nrec-align/schema'
import { type Home, isIdentifier } from '../analyse/home.ts'
import { factsOf } from '../analyse/node-facts.ts'
import type { Confidence } from '../declare/column.ts'
import type { Layout } from '../declare/layout.ts'
import { codeRows, type DescribedCode } from './code-rows.ts'
import { isYesOrNo, typeInWords } from './type-in-words.ts'

/** One common field that a column is read into or written from. */
export interface DescribedField {
  /** Which kind of record of the layout. */
  readonly record: string
  readonly path: string
  readonly isRead: boolean
  readonly isWritten: boolean
  /** Why it goes one way only. */
  readonly reason?: string
  readonly ceds?: CedsElement
}

/** One column as people look it up. */
export interface DescribedColumn {
  readonly name: string
  /** Place in the file that is written, from 1; absent for a column that only other variants have. */
  readonly position?: number
  readonly description: string
  /** What stands in it, in words. */
  readonly type: string
  readonly length?: number
  readonly fixed: boolean
  readonly required: 'always' | 'conditional' | 'no'
  readonly privacy: PrivacyClass
  readonly confidence: Confidence
  readonly aliases: readonly string[]
  readonly fields: readonly DescribedField[]
  /** Where the codes are published, with the codes; one entry a list. */
  readonly codeLists: readonly {
    readonly id: string
    readonly source: string
    readonly verified: boolean
    readonly codes: readonly DescribedCode[]
  }[]
  /** Why it is read and thrown away. */
  readonly dropped?: string
  /** Why it is kept for files of the same format and version only. */
  readonly carried?: string
}

const fieldOf = (home: Home, reads: readonly Home[], writes: readonly Home[]): DescribedField => {
  const same = (other: Home): boolean => other.binding === home.binding && other.path === home.path
  const field = leafOf(home.entity, home.leaf)
  const ceds = isIdentifier(home.leaf) ? undefined : (field?.member?.ceds ?? field?.field.ceds)
  return {
    record: home.binding.id,
    path: home.path,
    isRead: reads.some(same),
    isWritten: writes.some(same),
    ...(home.facts.reason === undefined ? {} : { reason: home.facts.reason }),
    ...(ceds === undefined ? {} : { ceds }),
  }
}

const once = <T>(items: readonly T[], name: (item: T) => string): readonly T[] => [
  ...new Map(items.map((item) => [name(item), item] as const)).values(),
]

/** Tables of a column, by their rows: two tables of one name are one. */
const listsOf = (homes: readonly Home[]): DescribedColumn['codeLists'] =>
  once(
    homes.flatMap((home) =>
      factsOf(home.node)
        .tables.filter((table) => !isYesOrNo(table))
        .map(({ id, source, verified }) => ({
          id,
          source,
          verified,
          codes: codeRows(home.node),
        })),
    ),
    ({ id }) => id,
  )

/** Describes one column of a layout, given the places where the layout reads and writes common fields. */
export const describeColumn = (
  layout: Layout,
  name: string,
  reads: readonly Home[],
  writes: readonly Home[],
): DescribedColumn | undefined => {
  const column = layout.columns[name]
  if (column === undefined) return undefined
  const readHere = reads.filter((home) => home.columns.includes(name))
  const writtenHere = writes.filter((home) => home.columns.includes(name))
  const homes = [...readHere, ...writtenHere]
  const position = (layout.variants[0]?.columns ?? []).indexOf(name)
  const own = homes.filter((home) => home.columns[0] === name)
  const types = [...new Set((own.length > 0 ? own : homes).map((home) => typeInWords(home.node)))]
  const dropped = layout.dropped?.[name]
  const carried = layout.carried?.[name]
  return {
    name,
    ...(position < 0 ? {} : { position: position + 1 }),
    description: column.description,
    type: types.length === 0 ? 'text' : types.join('; or '),
    ...(column.length === undefined ? {} : { length: column.length }),
    fixed: column.fixed === true,
    required: column.required ?? 'no',
    privacy: column.privacy,
    confidence: column.confidence ?? layout.confidence,
    aliases: column.aliases ?? [],
    fields: once(
      homes.map((home) => fieldOf(home, readHere, writtenHere)),
      ({ record, path }) => `${record} ${path}`,
    ),
    codeLists: listsOf(homes),
    ...(dropped === undefined ? {} : { dropped }),
    ...(carried === undefined ? {} : { carried }),
  }
}
