import { type EntityName, entities } from '@nrec-align/schema'
import { canonicalOf } from '../../codec/code.ts'
import type { Binding } from '../../declare/bind.ts'
import { homesOfBinding } from '../home.ts'
import type { LossPredicate } from '../loss/loss-predicate.ts'

type Together = Extract<LossPredicate, { readonly kind: 'no-code-together' }>

/** The code that says a field no record can do without, together with others. */
const codeOf = (entity: EntityName, carrier: Binding): Together | undefined => {
  const home = homesOfBinding(carrier, 'write').find(
    ({ hops, leaf, facts }) => hops.length === 0 && facts.with !== undefined && entities[entity].fields[leaf]?.required,
  )
  if (home?.node.kind !== 'code') return undefined
  const paths = [home.leaf, ...(home.facts.with ?? [])]
  const written = home.node.table.rows.filter(([, , , direction]) => direction !== 'decodeOnly')
  return { kind: 'no-code-together', paths, known: written.map((row) => canonicalOf(row)) }
}

/** The case of a record that is written without what makes it one, because no code says it. */
export const noCodeTogether = (entity: EntityName, carriers: readonly Binding[]): readonly LossPredicate[] => {
  const codes = carriers.map((carrier) => codeOf(entity, carrier))
  const [first] = codes
  if (first === undefined || !codes.every((one) => one?.paths.join() === first.paths.join())) return []
  return [{ ...first, known: codes.flatMap((one) => one?.known ?? []) }]
}
