import { type BindingPlan, DECLARED_MISSING } from '@nrec-align/mapping'
import { columnNames } from '../../decode/decoded-columns.ts'
import { quoted } from '../../decode/names.ts'
import type { DecodedBinding, DecodeProgram } from '../../decode/program.ts'
import type { Sql } from '../../decode/sql.ts'

/** A row of the decoded table, column by column. */
export type DecodedRow = readonly unknown[]

/** Reads rows of the decoded table. */
export interface DecodedRows {
  /** Selects them in the order of their records. */
  readonly query: (decoded: Sql) => Sql
  record(row: DecodedRow): number
  /** Why the record is no data, where it is none. */
  skipped(row: DecodedRow): string | undefined
  /** Place of the column, or -1 for the record, and code of everything that was found, each once and in no order. */
  findings(row: DecodedRow): ReadonlySet<string>
  /** Puts what a binding says of the record into its empty scratch; `false` where it says nothing. */
  fill(row: DecodedRow, plan: BindingPlan): boolean
}

const NONE: ReadonlySet<string> = new Set()

/** How one binding is put back into the scratch of its plan. */
const fillerOf = ({ identifiers, values }: DecodedBinding, { nodes }: BindingPlan, at: (name: string) => number) => {
  const slots = new Map(
    nodes.flatMap(({ path, leaves }, node) =>
      leaves.map((leaf, slot) => [path === '' ? leaf : `${path}.${leaf}`, { node, slot }] as const),
    ),
  )
  const nodeOf = new Map(nodes.map(({ path }, node) => [path, node] as const))
  const cells = values.flatMap(({ name, path, missing }) => {
    const slot = slots.get(path)
    return slot === undefined ? [] : [{ ...slot, place: at(name), missing: missing === undefined ? -1 : at(missing) }]
  })
  const named = identifiers.map(({ name, node, system }) => ({
    node: nodeOf.get(node) ?? 0,
    place: at(name),
    system: 'always' in system ? system.always : at(system.column),
  }))
  return (row: DecodedRow, { scratch }: BindingPlan): void => {
    for (const { node, slot, place, missing } of cells) {
      const value = row[place]
      const slotsOfNode = scratch.values[node] as (string | undefined)[]
      if (missing >= 0 && row[missing] === true) slotsOfNode[slot] = DECLARED_MISSING
      else if (typeof value === 'string') slotsOfNode[slot] = value
    }
    for (const { node, place, system } of named) {
      const value = row[place]
      if (typeof value !== 'string') continue
      scratch.ids[node]?.push(typeof system === 'string' ? system : String(row[system]), value)
    }
  }
}

/** Makes the reader of what a program decodes, for the bindings of a reader of rows. */
export const decodedRows = (program: DecodeProgram, plans: readonly BindingPlan[]): DecodedRows => {
  const { bindings, words, rules, skips } = program
  const columns = ['record', 'owner', ...(skips ? ['skipped'] : []), ...words, ...bindings.flatMap(columnNames)]
  const places = new Map(columns.map((name, place) => [name, place] as const))
  const at = (name: string): number => places.get(name) ?? -1
  const skipped = at('skipped')
  const wordPlaces = words.map(at)
  const fillers = new Map(
    plans.flatMap((plan) => {
      const binding = bindings.find(({ id }) => id === plan.binding.id)
      if (binding === undefined) return []
      const { id, side } = binding
      const [place, there] = side === undefined ? [at('owner'), id] : [at(side), true]
      const isThere = (row: DecodedRow): boolean => row[place] === there
      return [[plan, { isThere, fill: fillerOf(binding, plan, at) }] as const]
    }),
  )
  return {
    query: (decoded) => `SELECT ${columns.map(quoted).join(', ')}\nFROM ${quoted(decoded)} ORDER BY record`,
    record: (row) => Number(row[0]),
    skipped: (row) => (skipped >= 0 && typeof row[skipped] === 'string' ? row[skipped] : undefined),
    findings: (row) => {
      if (wordPlaces.every((place) => !BigInt(row[place] as bigint | number))) return NONE
      return new Set(
        rules
          .filter(({ word, bit }) => (BigInt(row[wordPlaces[word] ?? -1] as bigint | number) & bit) !== 0n)
          .map(({ position, code }) => `${position - 1} ${code}`),
      )
    },
    fill: (row, plan) => {
      const filler = fillers.get(plan)
      if (filler === undefined || !filler.isThere(row)) return false
      filler.fill(row, plan)
      return true
    },
  }
}
