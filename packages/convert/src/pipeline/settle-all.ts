import { type Binding, type IssueCode, messages, type Spells } from '@nrec-align/mapping'
import { type EntityName, spaceOf } from '@nrec-align/schema'
import type { SettledStore } from '../store/settled.ts'
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
  for (const table of view.store.all()) {
    for (const root of view.roots(table)) {
      if (table.describedBy(root) === 0)
        reportRecord(state, 'named-but-no-record', table.firstSeenOf(root), table.space)
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

/** Settles what the records of a run say; what those of different files contradict each other in becomes findings. */
export const settleAll = (state: LoadState, bindings: readonly Binding[]): Promise<SettledStore> =>
  state.gathering.settle(
    state.spans,
    { spells: spellsOf(bindings) },
    {
      onConflict: (unit, winner, loser) => reportRecord(state, 'sources-disagree', loser, unit, winner),
      onIdentityConflict: ({ system, records: [one, other] }) =>
        reportRecord(state, 'two-ids-one-person', other, system, one),
      onLoneEvent: ({ code, sequence, space }) => reportRecord(state, code, sequence, space),
    },
  )
