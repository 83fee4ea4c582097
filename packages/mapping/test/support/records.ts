import {
  type Binding,
  type BindingPlan,
  columnsOfVariant,
  type IssueCode,
  type Layout,
  plainRun,
  RecordReader,
  RecordWriter,
  type RunFacts,
} from '@nrec-align/mapping'

/** What reading one record gave. */
export interface ReadRecord {
  readonly status: string
  readonly issues: readonly (readonly [column: string, code: IssueCode])[]
  /** Values by binding and path, such as `student/firstName`; those behind a reference as `spell/student.firstName`. */
  readonly values: Readonly<Record<string, string>>
  /** Identifiers by binding and place of the entity: `spell/student` → `us-ca.ssid=1234567890`. */
  readonly ids: Readonly<Record<string, readonly string[]>>
}

const pathOf = (plan: BindingPlan, node: number, leaf = ''): string => {
  const reference = plan.nodes[node]?.path ?? ''
  return `${plan.binding.id}/${[reference, leaf].filter((part) => part !== '').join('.')}`
}

const paired = (ids: readonly string[]): readonly string[] =>
  ids.flatMap((system, place) => (place % 2 === 0 ? [`${system}=${ids[place + 1]}`] : []))

/** Reads one record of a layout; a record of several items gives the values of the last one. */
export const readRecord = (
  layout: Layout,
  bindings: readonly Binding[],
  cells: readonly string[],
  run: Partial<RunFacts> = {},
  mode?: 'bulk' | 'delta',
): ReadRecord => {
  const reader = new RecordReader(layout, bindings, columnsOfVariant(layout), { ...plainRun, ...run }, mode)
  const status = reader.read(cells)
  const issues = reader.findings.codes
    .slice(0, reader.findings.count)
    .map((code, place) => [reader.columns.names[reader.findings.columns[place] ?? -1] ?? '', code] as const)
  const values: Record<string, string> = {}
  const ids: Record<string, readonly string[]> = {}
  reader.emit((plan) => {
    for (const [node, { leaves }] of plan.nodes.entries()) {
      for (const [slot, leaf] of leaves.entries()) {
        const value = plan.scratch.values[node]?.[slot]
        if (value !== undefined) values[pathOf(plan, node, leaf)] = value
      }
      const found = paired(plan.scratch.ids[node] ?? [])
      if (found.length > 0) ids[pathOf(plan, node)] = found
    }
  })
  return { status, issues, values, ids }
}

/** Reads one record and writes it again from what was read. */
export const rewriteRecord = (
  layout: Layout,
  bindings: readonly Binding[],
  cells: readonly string[],
  run: Partial<RunFacts> = {},
): readonly string[] => {
  const facts = { ...plainRun, ...run }
  const reader = new RecordReader(layout, bindings, columnsOfVariant(layout), facts)
  const writer = new RecordWriter(layout, bindings, facts)
  reader.read(cells)
  writer.begin()
  reader.emit((read) => {
    const plan = writer.plans[reader.plans.indexOf(read)]
    if (plan === undefined) return
    for (const [node, values] of read.scratch.values.entries()) {
      for (const [slot, value] of values.entries()) (plan.scratch.values[node] as (string | undefined)[])[slot] = value
      ;(plan.scratch.ids[node] as string[]).splice(0, Number.POSITIVE_INFINITY, ...(read.scratch.ids[node] ?? []))
    }
    if (plan.writes(plan.scratch)) writer.encodeItem(plan)
  })
  return writer.cells
}
