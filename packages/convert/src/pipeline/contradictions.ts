import { messages } from '@nrec-align/mapping'
import { type EntityName, warningsOf } from '@nrec-align/schema'
import { crossRecordChecks } from '../checks/registry.ts'
import type { SettledTable } from '../store/settled.ts'
import { subtypeBit } from '../store/store.ts'
import type { View } from '../store/view.ts'
import type { LoadState } from './load.ts'

/** Entities whose rules an entity of a table must keep: its own, or those of the subtype that has rules. */
const ruledAs = (table: SettledTable, root: number): EntityName =>
  table.space === 'person' && (table.subtypesOf(root) & subtypeBit('student')) !== 0 ? 'student' : table.space

/** Whether a check across records says a rule of one record better. */
const isSaidElsewhere = (entity: EntityName, rule: string): boolean =>
  crossRecordChecks.some(({ entities, insteadOf }) => insteadOf === rule && entities.includes(entity))

/** Says which combined records contradict themselves, such as an end before its begin; real files do, so it only warns. */
export const reportContradictions = (state: LoadState, view: View): void => {
  for (const table of view.store.all()) {
    for (const root of view.roots(table)) {
      const found = warningsOf(ruledAs(table, root), (path) => view.text(table, root, path))
      for (const { rule, paths } of found) {
        if (isSaidElsewhere(table.space, rule)) continue
        const sequence = table.describedBy(root) || table.firstSeenOf(root)
        const span = state.spans.of(sequence)
        if (span === undefined) continue
        state.context.issues.add({
          ...span.facts,
          code: 'contradicts-itself',
          severity: messages['contradicts-itself'].severity,
          ...span.place(sequence),
          line: 0,
          rule: `${table.space}: ${rule}`,
          verified: true,
          detail: { what: paths.join(', '), rule },
        })
      }
    }
  }
}
