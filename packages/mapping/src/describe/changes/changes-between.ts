import type { Format } from '../../declare/format.ts'
import { columnOf, type LayoutSide, listsOf, meaningOf, sidesOf } from './layout-side.ts'
import { movedNames } from './moved.ts'

/** What differs in one layout between two versions or variants. */
export interface LayoutChanges {
  readonly layout: string
  /** Whether only one of the two has the layout. */
  readonly only?: 'before' | 'after'
  /** Columns with their place, from 1. */
  readonly added: readonly { readonly column: string; readonly position: number }[]
  readonly removed: readonly { readonly column: string; readonly position: number }[]
  /** Columns under another name that go to the same common fields, or say the other name as an alias. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[]
  /** Columns that stand elsewhere among those both have. */
  readonly moved: readonly { readonly column: string; readonly from: number; readonly to: number }[]
  readonly changed: readonly {
    readonly column: string
    readonly fact: 'length' | 'required'
    readonly from: string
    readonly to: string
  }[]
  readonly codes: readonly {
    readonly column: string
    readonly added: readonly string[]
    readonly removed: readonly string[]
  }[]
}

type Names = ReadonlyMap<string, string>

const renames = (before: LayoutSide, after: LayoutSide): Names => {
  const gone = before.names.filter((name) => !after.names.includes(name))
  const found = new Map<string, string>()
  for (const name of after.names.filter((one) => !before.names.includes(one))) {
    const aliases = columnOf(after, name)?.aliases ?? []
    const meaning = meaningOf(after, name)
    const from = gone.find(
      (one) => !found.has(one) && (aliases.includes(one) || (meaning !== '' && meaning === meaningOf(before, one))),
    )
    if (from !== undefined) found.set(from, name)
  }
  return found
}

const factsOf = (side: LayoutSide, name: string) => {
  const column = columnOf(side, name)
  const length = column?.length === undefined ? 'any' : `${column.fixed === true ? 'exactly ' : ''}${column.length}`
  return { length, required: column?.required ?? 'no' } as const
}

const changedFacts = (before: LayoutSide, after: LayoutSide, from: string, to: string): LayoutChanges['changed'] => {
  const [old, now] = [factsOf(before, from), factsOf(after, to)]
  return (['length', 'required'] as const)
    .filter((fact) => old[fact] !== now[fact])
    .map((fact) => ({ column: to, fact, from: old[fact], to: now[fact] }))
}

const wiresOf = (side: LayoutSide, name: string): readonly string[] => [
  ...new Set(listsOf(side, name).flatMap(({ rows }) => rows.map(([wire]) => [wire].flat().join(' + ')))),
]

const changedCodes = (before: LayoutSide, after: LayoutSide, from: string, to: string): LayoutChanges['codes'] => {
  const [old, now] = [wiresOf(before, from), wiresOf(after, to)]
  const added = now.filter((wire) => !old.includes(wire))
  const removed = old.filter((wire) => !now.includes(wire))
  return added.length === 0 && removed.length === 0 ? [] : [{ column: to, added, removed }]
}

const placed = (names: readonly string[], wanted: (name: string) => boolean) =>
  names.flatMap((column, place) => (wanted(column) ? [{ column, position: place + 1 }] : []))

const changesIn = (before: LayoutSide, after: LayoutSide): LayoutChanges => {
  const renamed = renames(before, after)
  const nowCalled = (name: string): string => renamed.get(name) ?? name
  const common = before.names.filter((name) => after.names.includes(nowCalled(name)))
  const names = common.map(nowCalled)
  const kept = new Set(names)
  return {
    layout: after.layout.id,
    added: placed(after.names, (name) => !kept.has(name)),
    removed: placed(before.names, (name) => !after.names.includes(nowCalled(name))),
    renamed: [...renamed].map(([from, to]) => ({ from, to })),
    moved: movedNames(
      names,
      after.names.filter((name) => kept.has(name)),
    ).map((column) => ({
      column,
      from: before.names.findIndex((name) => nowCalled(name) === column) + 1,
      to: after.names.indexOf(column) + 1,
    })),
    changed: common.flatMap((name) => changedFacts(before, after, name, nowCalled(name))),
    codes: common.flatMap((name) => changedCodes(before, after, name, nowCalled(name))),
  }
}

const whole = ({ layout, names }: LayoutSide, only: 'before' | 'after'): LayoutChanges => {
  const all = placed(names, () => true)
  return {
    layout: layout.id,
    only,
    added: only === 'after' ? all : [],
    removed: only === 'before' ? all : [],
    renamed: [],
    moved: [],
    changed: [],
    codes: [],
  }
}

/**
 * Says what differs between two versions of a format, or two variants of its layouts.
 *
 * @param format with both
 * @param from a version, or the name of a variant
 * @param to the other
 * @returns one entry for each layout that either has, in the order of the later one; `undefined` where one does not exist
 * @example
 * ```ts
 * import { changesBetween, defineFormat, delimited, layout } from '@nrec-align/mapping'
 * const fact = { description: 'Made up.', privacy: 'public' } as const
 * const roster = layout('roster', {
 *   title: 'Roster', description: 'One row a student.', files: ['roster.csv'], container: delimited(),
 *   source: 'made up', confidence: 'verified', columns: { id: fact, bus: fact },
 *   variants: [{ id: 'new', columns: ['id', 'bus'] }, { id: 'old', columns: ['id'] }],
 * })
 * const { format } = defineFormat({
 *   id: 'roster', title: 'Roster', description: 'A roster.', publisher: 'nobody', kind: 'district',
 *   trust: 'vendor', confidence: 'verified', options: {}, tables: {},
 *   versions: [{ version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [roster], bindings: [] }],
 * })
 * console.assert(changesBetween(format, 'old', 'new')?.[0]?.added[0]?.column === 'bus')
 * ```
 */
export const changesBetween = (format: Format, from: string, to: string): readonly LayoutChanges[] | undefined => {
  const before = sidesOf(format, from)
  const after = sidesOf(format, to)
  if (before === undefined || after === undefined) return undefined
  const gone = before.filter(({ layout }) => !after.some((one) => one.layout.id === layout.id))
  return [
    ...after.map((side) => {
      const old = before.find(({ layout }) => layout.id === side.layout.id)
      return old === undefined ? whole(side, 'after') : changesIn(old, side)
    }),
    ...gone.map((side) => whole(side, 'before')),
  ]
}
