import { type Binding, type IssueCode, messages, type Spells } from '@nrec-align/mapping'
import { type EntityName, spaceOf } from '@nrec-align/schema'
import { settle } from '../store/settle.ts'
import type { IdentityConflict } from '../store/settle-identity.ts'
import type { Table, Unit } from '../store/table.ts'
import type { View } from '../store/view.ts'
import type { LoadState } from './load.ts'

/** Adds a finding about a record that was read earlier. */
const reportRecord = (state: LoadState, code: IssueCode, sequence: number, what: string, other?: number): void => {
  const span = state.spans.of(sequence)
  if (span === undefined) return
  const related = other === undefined ? undefined : state.spans.of(other)
  state.context.issues.add({
    ...span.facts,
    code,
    severity: messages[code].severity,
    ...span.place(sequence),
    line: 0,
    rule: 'records are combined as docs/decisions/0001 describes',
    verified: true,
    detail: { what },
    ...(related === undefined || other === undefined
      ? {}
      : { related: { file: related.file, ...related.place(other) } }),
  })
}

/** Says which people, bodies and other things are named by some record but described by none. */
export const reportStubs = (state: LoadState, view: View): void => {
  for (const table of state.store.all()) {
    for (const root of view.roots(table)) {
      if (table.described[root] === 0)
        reportRecord(state, 'named-but-no-record', table.firstSeen[root] as number, table.space)
    }
  }
}

/** The spells that the formats of a run write as two events, each once. */
const spellsOf = (bindings: readonly Binding[]): readonly (readonly [EntityName, Spells])[] => {
  const found = new Map<string, readonly [EntityName, Spells]>()
  for (const { grain, spells } of bindings)
    if (spells !== undefined) found.set(`${grain} ${JSON.stringify(spells)}`, [spaceOf(grain), spells])
  return [...found.values()]
}

/** Settles the store of a run; what the records of different files contradict each other in becomes findings. */
export const settleAll = (state: LoadState, bindings: readonly Binding[]): void => {
  const report = (code: IssueCode, sequence: number, other: number, what: string): void =>
    reportRecord(state, code, sequence, what, other)
  settle(
    state.store,
    state.spans,
    {
      onConflict: () => (unit: Unit, _node: number, winner: number, loser: number) =>
        report('sources-disagree', loser, winner, unit.name),
      onIdentityConflict: ({ table, system, nodes }: IdentityConflict) => {
        const [one, other] = nodes.map((node) => (table as Table).firstSeen[node] as number)
        report('two-ids-one-person', other ?? 0, one ?? 0, system)
      },
      onLoneEvent: ({ table, node, code }) => reportRecord(state, code, table.firstSeen[node] as number, table.space),
    },
    spellsOf(bindings),
  )
}
