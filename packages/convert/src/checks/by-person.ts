import type { SettledTable } from '../store/settled.ts'
import type { View } from '../store/view.ts'
import { isInForce } from './in-force.ts'

/**
 * Visits everybody who has several records of a kind, with those records.
 *
 * @param field the reference to the person
 */
export const eachWithSeveral = (
  view: View,
  table: SettledTable,
  field: string,
  visit: (person: number, nodes: readonly number[]) => void,
): void => {
  const people = view.store.known('person')
  if (people === undefined) return
  const first = new Uint32Array(people.count + 1)
  const next = new Uint32Array(table.count + 1)
  for (const node of view.roots(table)) {
    const person = view.reference(table, node, field)
    if (person === 0 || !isInForce(view, table, node)) continue
    next[node] = first[person] as number
    first[person] = node
  }
  for (let person = 1; person < first.length; person += 1) {
    const nodes: number[] = []
    for (let node = first[person] as number; node !== 0; node = next[node] as number) nodes.push(node)
    if (nodes.length > 1) visit(person, nodes)
  }
}
