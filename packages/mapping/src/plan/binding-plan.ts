import { type EntityName, entities, schoolYearOf, spaceOf } from '@nrec-align/schema'
import type { Binding, Only } from '../declare/bind.ts'
import type { CompiledPair } from '../pair/pair.ts'
import { compilePairs, type PlannedPair, parsedPath } from './compile-pairs.ts'
import { conditionTest } from './condition.ts'
import { type CompiledLookup, compileLookups } from './lookup.ts'
import { NodeList } from './nodes.ts'
import type { Places } from './places.ts'
import type { RunFacts } from './run.ts'
import { DECLARED_MISSING, type PlanNode, type Scratch, scratchFor } from './scratch.ts'

/** One binding made ready to run against files with given columns. */
export interface BindingPlan {
  readonly binding: Binding
  readonly nodes: readonly PlanNode[]
  readonly scratch: Scratch
  readonly decoders: readonly NonNullable<CompiledPair['decode']>[]
  readonly encoders: readonly CompiledPair[]
  /** Whether a record is one of this binding's. */
  readonly reads: (cells: readonly string[]) => boolean
  /** Whether a record would be this binding's if a sibling file named it, and is then kept for the same format only. */
  readonly isLeftOut: (cells: readonly string[]) => boolean
  /** Whether the binding writes the entity in the scratch: its `when`, and the values it implies. */
  readonly writes: (scratch: Scratch) => boolean
  /** Nodes whose entity is written under its common id where it has no identifier of its own. */
  readonly minted: ReadonlySet<number>
  readonly lookups: readonly CompiledLookup[]
  /** Places of columns that this binding's pairs read. */
  readonly columns: ReadonlySet<number>
  /** Columns whose cells are part of an identifier or key: an invalid one sets the record aside. */
  readonly keyColumns: ReadonlySet<number>
  readonly compiled: readonly CompiledPair[]
  readonly removal: Removal
  /** Whether a text in a `where` column is one this binding looks for. */
  readonly accepts: (column: number, text: string | undefined) => boolean
  /** Entities without which the record says nothing: their node, and the column that should identify them. */
  readonly needs: readonly { readonly node: number; readonly column: number }[]
  /** Column that identifies the entity of each node, first of several. */
  readonly identifiedBy: ReadonlyMap<number, number>
  /** Columns whose items each make an entity, together by place; empty for none. */
  readonly eachColumns: readonly number[]
  /** Pairs whose codes are valid in some school years only. */
  readonly dated: readonly CompiledPair[]
  /** School year of the record in the scratch: stated, or the one its first day lies in. */
  readonly schoolYear: (scratch: Scratch) => number | undefined
}

/** Whether a record asks for its own removal, and whether the run obeys. */
export interface Removal {
  readonly isAsked: (scratch: Scratch) => boolean
  readonly isObeyed: boolean
  /** Column that asks. */
  readonly column: number
}

const removalOf = (binding: Binding, list: NodeList, place: (name: string) => number, run: RunFacts): Removal => {
  const [columns, , facts] = binding.pairs['recordStatus'] ?? []
  const slot = list.nodes[0]?.leaves.indexOf('recordStatus') ?? -1
  const first = typeof columns === 'string' ? columns : columns?.[0]
  return {
    isAsked: (scratch) => slot >= 0 && scratch.values[0]?.[slot] === 'deleted',
    isObeyed: facts?.obeyedWhen === undefined || run.options[facts.obeyedWhen.option] === facts.obeyedWhen.is,
    column: first === undefined ? -1 : place(first),
  }
}

type Test = readonly [column: number, test: (text: string | undefined) => boolean]

/** Which records are the binding's: its `where`, and for a side at least one of the cells that make such a record. */
const readsOf = (
  binding: Binding,
  tests: readonly Test[],
  place: (name: string) => number,
  siblings: SiblingKeys,
): BindingPlan['reads'] => {
  const present = (binding.present ?? []).map(place)
  const isListed = listedTest(binding.only, place, siblings)
  if (Object.values(binding.pairs).every(([, , facts]) => facts?.mode === 'encodeOnly')) return () => false
  const columns = tests.map(([column]) => column)
  const fits = tests.map(([, test]) => test)
  // Plain loops: every binding of a layout is asked about every record.
  return (cells) => {
    for (let index = 0; index < columns.length; index += 1)
      if (!fits[index]?.(cells[columns[index] as number])) return false
    let any = present.length === 0
    for (let index = 0; !any && index < present.length; index += 1) any = (cells[present[index] as number] ?? '') !== ''
    return any && isListed(cells)
  }
}

const withoutOnly = ({ only: _, ...binding }: Binding): Binding => binding

/** Which entities the binding writes: its `when`, and the values it implies; none where every pair is only read. */
const writesOf = (binding: Binding, list: NodeList, pairs: readonly PlannedPair[]): BindingPlan['writes'] => {
  if (pairs.every(({ mode }) => mode === 'decodeOnly')) return () => false
  const selectors = pairs.flatMap(({ pair, mode }) =>
    mode === 'decodeOnly' || pair.selects === undefined ? [] : [pair.selects],
  )
  const conditions = Object.entries(binding.when ?? {}).map(([path, condition]) => {
    const parsed = parsedPath(binding, path)
    return [list.slotOf(list.nodeOf(parsed), parsed.leaf.path), conditionTest(condition)] as const
  })
  return (scratch) =>
    selectors.every((selects) => selects(scratch)) &&
    conditions.every(([slot, test]) => test(scratch.values[slot.node]?.[slot.index]))
}

/** Keys of the rows of a sibling file that fit; `undefined` where the source lacks the file. */
export type SiblingKeys = (only: Only<string>) => ReadonlySet<string> | undefined

/** Whether the key of a record stands in the sibling file it is looked up in. */
export const listedTest = (
  only: Only<string> | undefined,
  place: (name: string) => number,
  siblings: SiblingKeys,
): ((cells: readonly string[]) => boolean) => {
  if (only === undefined) return () => true
  const keys = siblings(only)
  if (keys === undefined) return () => only.whenAbsent !== 'none'
  const column = place(only.column)
  return (cells) => keys.has(cells[column] ?? '')
}

/** Compiles one binding for a file whose columns stand at some places. */
export const planBinding = (
  binding: Binding,
  places: Places,
  run: RunFacts,
  siblings: SiblingKeys = () => undefined,
): BindingPlan => {
  const list = new NodeList(binding.grain)
  const place = places.of
  const lookups = compileLookups(binding, places.columns.names, place, run.tables)
  const pairs = compilePairs(binding, list, places, run)
  const compiled = pairs.map(({ pair }) => pair)
  const tests = Object.entries(binding.where ?? {}).map(
    ([name, condition]): Test => [place(name), conditionTest(condition ?? { present: true })],
  )
  const writes = writesOf(binding, list, pairs)
  const identifying = pairs.filter((one) => one.isIdentifier)
  return {
    binding,
    nodes: list.nodes,
    scratch: scratchFor(list.nodes),
    decoders: pairs.flatMap(({ pair, mode }) =>
      pair.decode === undefined || mode === 'encodeOnly' ? [] : [pair.decode],
    ),
    encoders: pairs
      .filter(({ mode }) => mode !== 'decodeOnly')
      .toSorted((one, other) => Number(one.onlyBlank) - Number(other.onlyBlank))
      .map(({ pair }) => pair),
    reads: readsOf(binding, tests, place, siblings),
    isLeftOut: binding.only?.others === 'kept' ? readsOf(withoutOnly(binding), tests, place, siblings) : () => false,
    writes,
    minted: new Set(
      pairs.flatMap(({ pair, mode, node }) => (mode !== 'decodeOnly' && pair.mints === true ? [node] : [])),
    ),
    lookups,
    columns: new Set(compiled.flatMap((pair) => pair.columns).filter((column) => column >= 0)),
    keyColumns: new Set(identifying.flatMap(({ pair }) => pair.columns).filter((column) => column >= 0)),
    compiled,
    removal: removalOf(binding, list, place, run),
    accepts: (column, text) => tests.some(([at, test]) => at === column && test(text)),
    needs:
      binding.side === undefined
        ? needsOf(list, columnsByNode(identifying.filter(({ mode }) => mode !== 'encodeOnly')))
        : [],
    identifiedBy: columnsByNode(identifying.filter(({ mode }) => mode !== 'decodeOnly')),
    eachColumns: binding.each === undefined ? [] : [binding.each.column].flat().map(place),
    dated: compiled.filter((pair) => pair.validity !== undefined),
    schoolYear: yearReader(list),
  }
}

/** People and bodies must be identified, and so must the person a record is required to be about. */
const needsOf = (list: NodeList, columns: ReadonlyMap<number, number>): BindingPlan['needs'] =>
  [...columns].flatMap(([node, column]) => {
    const { parent, field } = list.nodes[node] as PlanNode
    const owner = list.nodes[parent]
    const required =
      owner === undefined
        ? entities[list.nodes[0]?.entity as EntityName].naturalKey === undefined
        : parent === 0 &&
          spaceOf(list.nodes[node]?.entity as EntityName) === 'person' &&
          entities[owner.entity].fields[field]?.required === true
    return required ? [{ node, column }] : []
  })

const columnsByNode = (pairs: readonly PlannedPair[]): ReadonlyMap<number, number> => {
  const columns = new Map<number, number>()
  for (const { node, pair } of pairs) if (!columns.has(node)) columns.set(node, pair.columns[0] ?? -1)
  return columns
}

const yearReader = (list: NodeList): BindingPlan['schoolYear'] => {
  const leaves = list.nodes[0]?.leaves ?? []
  const stated = leaves.indexOf('schoolYear')
  const begin = leaves.indexOf('begin')
  return (scratch) => {
    const year = stated < 0 ? undefined : scratch.values[0]?.[stated]
    const day = begin < 0 ? undefined : scratch.values[0]?.[begin]
    if (year !== undefined && year !== DECLARED_MISSING) return Number(year)
    return day === undefined || day === DECLARED_MISSING ? undefined : schoolYearOf(day)
  }
}
