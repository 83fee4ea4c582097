import { type BindingPlan, type Node, pairPath } from '@nrec-align/mapping'
import { declaredField } from '@nrec-align/schema'

/** One pair of a plan, in the direction it is looked at. */
export interface PlanPair {
  readonly path: string
  readonly node: Node
  /** Node of the plan that it is about. */
  readonly at: number
  /** Leaves it fills: its own, then those a table fills with it. */
  readonly leaves: readonly string[]
  readonly isIdentifier: boolean
  /** Names of its columns with their places; -1 for one that this file lacks. */
  readonly columns: readonly (readonly [name: string, place: number])[]
  readonly compiled: BindingPlan['compiled'][number]
}

/** The leaf behind `declaredMissing[…]`, or the path itself. */
const plainLeaf = (path: string): string => declaredField(path) ?? path

const pairOf = (plan: BindingPlan, path: string): PlanPair | undefined => {
  const [names, node, facts = {}] = plan.binding.pairs[path] ?? []
  const parsed = pairPath(plan.binding.grain, path)
  const compiled = plan.compiled.find((one) => one.path === path)
  if (names === undefined || node === undefined || parsed === undefined || compiled === undefined) return undefined
  const at = plan.nodes.findIndex((one) => one.path === parsed.references.join('.'))
  return {
    path,
    node,
    at,
    leaves: [plainLeaf(parsed.leaf.path), ...(facts.with ?? [])],
    isIdentifier: parsed.leaf.path.startsWith('identifiers['),
    columns: (typeof names === 'string' ? [names] : names).map((name, index) => [name, compiled.columns[index] ?? -1]),
    compiled,
  }
}

/** The pairs of a plan that are read, or written, in their declared order. */
export const planPairs = (plan: BindingPlan, direction: 'read' | 'write'): readonly PlanPair[] => {
  const otherWay = direction === 'read' ? 'encodeOnly' : 'decodeOnly'
  return Object.entries(plan.binding.pairs).flatMap(([path, [, , facts]]) =>
    facts?.mode === otherWay ? [] : (pairOf(plan, path) ?? []),
  )
}
