import {
  type Binding,
  type BindingPlan,
  DECLARED_MISSING,
  type FileColumns,
  type Layout,
  RecordReader,
  type RunFacts,
} from '@nrec-align/mapping'
import { DECLARED_MISSING_SHOWN, type Outcome, type Said } from './outcome.ts'

const saidBy = ({ nodes, scratch }: BindingPlan): Said => {
  const values: Record<string, string> = {}
  const identifiers: Record<string, readonly string[]> = {}
  nodes.forEach((node, at) => {
    node.leaves.forEach((leaf, slot) => {
      const value = scratch.values[at]?.[slot]
      const path = node.path === '' ? leaf : `${node.path}.${leaf}`
      if (value !== undefined) values[path] = value === DECLARED_MISSING ? DECLARED_MISSING_SHOWN : value
    })
    const ids = scratch.ids[at] ?? []
    if (ids.length > 0) identifiers[node.path] = [...ids]
  })
  return { identifiers, values }
}

/** Reads records one by one. */
export const byRows = (
  layout: Layout,
  bindings: readonly Binding[],
  columns: FileColumns,
  run: RunFacts,
  mode: 'bulk' | 'delta' | undefined,
  records: readonly (readonly string[])[],
): readonly Outcome[] => {
  const reader = new RecordReader(layout, bindings, columns, run, mode)
  return records.map((cells, index) => {
    const status = reader.read(cells)
    const { columns: places, codes, count } = reader.findings
    const found = codes.slice(0, count).map((code, at) => `${(places[at] ?? -1) + 1} ${code}`)
    const said: Record<string, Said> = {}
    if (status === 'converted') reader.emit((plan) => Object.assign(said, { [plan.binding.id]: saidBy(plan) }))
    return {
      record: index + 1,
      status,
      ...(status === 'skipped' ? { reason: reader.reason } : {}),
      findings: status === 'skipped' ? [] : [...new Set(found)].sort(),
      said,
    }
  })
}
