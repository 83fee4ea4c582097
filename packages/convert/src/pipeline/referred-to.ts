import type { Binding } from '@nrec-align/mapping'
import type { View } from '../store/view.ts'

/** The records that a binding may write because others refer to them; `undefined` where it writes them all. */
export const referredTo = ({ referredBy }: Binding, view: View): ReadonlySet<number> | undefined => {
  if (referredBy === undefined) return undefined
  const named = new Set<number>()
  const table = view.store.known(referredBy.grain)
  if (table !== undefined)
    for (const node of view.roots(table)) named.add(view.reference(table, node, referredBy.field))
  return named
}
