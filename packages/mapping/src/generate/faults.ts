import { homesOfBinding } from '../analyse/home.ts'
import type { Binding } from '../declare/bind.ts'
import type { Container } from '../declare/container.ts'
import type { Layout } from '../declare/layout.ts'
import type { IssueCode } from '../issue/code.ts'
import { isSecret } from '../plan/cell-checks.ts'
import type { Fault } from './fault.ts'
import { kindConditions } from './kind-conditions.ts'
import { ruleFaults } from './rule-faults.ts'
import { spoiltFor } from './spoil.ts'

const always = (): boolean => true

const replace = (code: IssueCode, column: string, text: string): Fault => ({
  code,
  fits: always,
  apply: (row) => {
    row.cells.set(column, text)
    return []
  },
})

const readable = (layout: Layout): readonly string[] =>
  (layout.variants[0]?.columns ?? []).filter((column) => !isSecret(column, layout.columns[column]))

/** Columns by which a row is told to be of this kind: a fault there makes it another row. */
const telling = (layout: Layout, binding: Binding | undefined): readonly string[] => [
  ...Object.keys(kindConditions(layout)),
  ...Object.keys(binding?.where ?? {}),
]

/** In a record of fixed width no cell can be longer than its place. */
const hasPlaces = ({ container }: Layout): boolean => container.kind === 'fixedWidth'

const lengthFaults = (layout: Layout, spared: readonly string[]): readonly Fault[] =>
  readable(layout).flatMap((column) => {
    const { length, fixed } = layout.columns[column] ?? {}
    if (length === undefined || spared.includes(column)) return []
    if (fixed !== true) return hasPlaces(layout) ? [] : [replace('too-long', column, 'x'.repeat(length + 1))]
    const other = hasPlaces(layout) ? length - 1 : length + 1
    return other === 0 ? [] : [replace('wrong-length', column, '9'.repeat(other))]
  })

const requiredFaults = (layout: Layout, spared: readonly string[]): readonly Fault[] =>
  readable(layout)
    .filter((column) => layout.columns[column]?.required === 'always' && !spared.includes(column))
    .map((column) => replace('missing-required', column, ''))

const formFaults = (layout: Layout, owner: Binding | undefined, spared: readonly string[]): readonly Fault[] =>
  owner === undefined
    ? []
    : homesOfBinding(owner, 'read').flatMap((home) => {
        const [column = ''] = home.columns
        const spoilt = spoiltFor(home, layout.columns[column]?.length)
        const isHere = readable(layout).includes(column) && !spared.includes(column)
        return spoilt === undefined || !isHere || home.place > 0 ? [] : [replace(spoilt[1], column, spoilt[0])]
      })

/** Whether a record can have a cell too many: where each cell has a name, there is none. */
const canHaveSurplus: { readonly [K in Container['kind']]: boolean } = {
  delimited: true,
  fixedWidth: true,
  json: false,
  xml: false,
}

/** Every way to make a row of a kind bad. */
export const faultsOf = (layout: Layout, owner: Binding | undefined): readonly Fault[] => {
  const spared = telling(layout, owner)
  const code = hasPlaces(layout) ? 'wrong-record-length' : 'wrong-column-count'
  const extra: Fault = { code, fits: always, apply: () => ['surplus'] }
  return [
    ...requiredFaults(layout, spared),
    ...lengthFaults(layout, spared),
    ...formFaults(layout, owner, spared),
    ...ruleFaults(layout, spared),
    ...(canHaveSurplus[layout.container.kind] ? [extra] : []),
  ]
}
