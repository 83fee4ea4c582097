import { type BindingPlan, Findings, writtenBy } from '@nrec-align/mapping'
import { nodesIn, type WrittenRow } from '../pipeline/write-layout.ts'
import type { Filler } from '../store/filler.ts'
import type { Store } from '../store/store.ts'
import type { View } from '../store/view.ts'
import { usedCodes } from './code-rows.ts'
import type { ExplainedCode, ExplainedFinding } from './explanation.ts'
import { findingsAt } from './findings-of.ts'
import { type PlanPair, planPairs } from './plan-pairs.ts'
import { reasonWithout } from './rule-of.ts'
import type { Show } from './shown.ts'
import { unsetOption } from './unset-option.ts'
import { type WantedField, wantedIdentifier, wantedLeaf } from './wanted.ts'

/** Where a cell of a row comes from, before its records are looked up. */
export type CellSource =
  | { readonly kind: 'fields'; readonly wanted: readonly WantedField[]; readonly codes: readonly ExplainedCode[] }
  | { readonly kind: 'default'; readonly reason: string; readonly wanted: readonly WantedField[] }
  | { readonly kind: 'fixed' | 'made' | 'table' }
  | {
      readonly kind: 'blank'
      readonly because: 'nothing-writes-it' | 'cannot-be-written' | 'nothing-is-known'
      readonly reason?: string
      readonly wanted: readonly WantedField[]
      readonly findings: readonly ExplainedFinding[]
    }

/** One entity of a row: the plan that writes it, with its values in the plan's scratch. */
interface Part {
  readonly plan: BindingPlan
  readonly filler: Filler
}

/** The entities of a row one after another; each is only there until the next is asked for. */
function* partsOf(row: WrittenRow): Generator<Part> {
  yield { plan: row.owner, filler: row.filler }
  for (const side of row.sides) {
    for (const one of nodesIn(row, side)) if (side.filler.fill(one)) yield { plan: side.plan, filler: side.filler }
  }
}

/** Identifiers of the pair's entity that stand in the cell, whole or in part. */
const identifiersIn = (pair: PlanPair, { plan }: Part, cell: string): readonly (readonly [string, string])[] => {
  const ids = plan.scratch.ids[pair.at] ?? []
  const pairs = ids.flatMap((system, at) => (at % 2 === 0 ? [[system, ids[at + 1] ?? ''] as const] : []))
  const whole = pairs.filter(([, value]) => value === cell)
  if (whole.length > 0 || cell === '') return whole
  return pairs.filter(([, value]) => cell.includes(value) || (pair.columns.length > 1 && value.includes(cell)))
}

const wantedOf = (view: View<Store>, pair: PlanPair, part: Part, cell: string): readonly WantedField[] => {
  const root = part.filler.handle(pair.at)
  const entity = part.plan.nodes[pair.at]?.entity
  const table = entity === undefined ? undefined : view.store.known(entity)
  if (table === undefined || entity === undefined || root === 0) return []
  if (!pair.isIdentifier) return pair.leaves.map((leaf) => wantedLeaf(view, table, root, entity, leaf))
  return identifiersIn(pair, part, cell).map(([system, value]) =>
    wantedIdentifier(view, table, root, entity, system, value),
  )
}

/** What a pair alone writes into a column. */
const writtenAlone = (pair: PlanPair, { plan }: Part, cells: number, place: number): string => {
  const out = Array.from({ length: cells }, () => '')
  pair.compiled.encode?.(plan.scratch, out, new Findings())
  return out[place] ?? ''
}

const codesOf = (pair: PlanPair, part: Part, row: WrittenRow, place: number, show: Show): readonly ExplainedCode[] => {
  const cells = pair.columns.map(([, at]) => row.cells[at] ?? '')
  const { leaves, values } = {
    leaves: part.plan.nodes[pair.at]?.leaves ?? [],
    values: part.plan.scratch.values[pair.at],
  }
  const texts = pair.leaves.map((leaf) => values?.[leaves.indexOf(leaf)])
  return usedCodes(pair.node, 'write', cells, texts, show, row.writer.columns.declared[place]?.privacy)
}

/** Where one cell of a row that was just written comes from. */
export const cellSource = (
  view: View<Store>,
  row: WrittenRow,
  column: string,
  options: Readonly<Record<string, string>>,
  show: Show,
): CellSource => {
  const place = row.writer.columns.names.indexOf(column)
  const cell = row.cells[place] ?? ''
  const applied = row.writer.defaults.find((one) => one.column === column)
  const findings = findingsAt(row.writer.findings, row.writer.columns.names, [place])
  const couldFill: WantedField[] = []
  let found: CellSource | undefined
  for (const part of partsOf(row)) {
    for (const pair of planPairs(part.plan, 'write')) {
      if (!pair.columns.some(([name]) => name === column)) continue
      const wanted = wantedOf(view, pair, part, cell)
      couldFill.push(...wanted)
      if (cell === '' || applied !== undefined || writtenAlone(pair, part, row.cells.length, place) === '') continue
      const isMade = pair.isIdentifier && wanted.length === 0
      found = isMade ? { kind: 'made' } : { kind: 'fields', wanted, codes: codesOf(pair, part, row, place, show) }
    }
  }
  if (applied !== undefined) return { kind: 'default', reason: applied.reason, wanted: couldFill }
  if (found !== undefined) return found
  const condition = row.owner.binding.where?.[column]
  if (cell !== '') return { kind: condition !== undefined && writtenBy(condition) === cell ? 'fixed' : 'table' }
  return blank(row, column, options, couldFill, findings)
}

const blank = (
  { writer, owner }: WrittenRow,
  column: string,
  options: Readonly<Record<string, string>>,
  wanted: readonly WantedField[],
  findings: readonly ExplainedFinding[],
): CellSource => {
  const writing = writer.plans.flatMap((plan) =>
    planPairs(plan, 'write').flatMap((pair) =>
      pair.columns.some(([name]) => name === column) ? [{ plan, pair }] : [],
    ),
  )
  const unset = writing.flatMap(({ plan, pair }) => (plan === owner ? (unsetOption(pair.node, options) ?? []) : []))[0]
  const reason =
    reasonWithout(writer.layout, column) ?? (unset === undefined ? undefined : `The option ${unset} is not set`)
  const because =
    writing.length === 0
      ? 'nothing-writes-it'
      : wanted.some(({ text }) => text !== undefined)
        ? 'cannot-be-written'
        : 'nothing-is-known'
  return { kind: 'blank', because, ...(reason === undefined ? {} : { reason }), wanted, findings }
}
