import { codeSets, type EntityName, entities, schoolYearOf, spaceOf } from '@nrec-align/schema'
import type { Binding } from '../declare/bind.ts'
import { leafFor } from '../leaf/leaves.ts'
import { compilePair } from '../pair/compile.ts'
import { missingPair } from '../pair/missing-pair.ts'
import type { CompiledPair } from '../pair/pair.ts'
import { conditionTest } from './condition.ts'
import { type CompiledLookup, compileLookups } from './lookup.ts'
import { NodeList } from './nodes.ts'
import { type PairPath, pairPath, systemOf } from './path.ts'
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
  /** Whether the binding writes the entity in the scratch: its `when`, and the values it implies. */
  readonly writes: (scratch: Scratch) => boolean
  /** Some identifier is written as the common id where the entity has none of its own. */
  readonly mints: boolean
  readonly lookups: readonly CompiledLookup[]
  /** Places of columns that this binding's pairs read. */
  readonly columns: ReadonlySet<number>
  /** Columns whose cells are part of an identifier or key: an invalid one sets the record aside. */
  readonly keyColumns: ReadonlySet<number>
  readonly compiled: readonly CompiledPair[]
  /** Whether a text in a `where` column is one this binding looks for. */
  readonly accepts: (column: number, text: string | undefined) => boolean
  /** Entities without which the record says nothing: their node, and the column that should identify them. */
  readonly needs: readonly { readonly node: number; readonly column: number }[]
  /** Pairs whose codes are valid in some school years only. */
  readonly dated: readonly CompiledPair[]
  /** School year of the record in the scratch: stated, or the one its first day lies in. */
  readonly schoolYear: (scratch: Scratch) => number | undefined
}

/** Field named in brackets by a path such as `declaredMissing[races]`. */
const declaredField = (path: PairPath): string | undefined => /^declaredMissing\[(.+)\]$/.exec(path.leaf.path)?.[1]

/** Compiles one binding; `place` gives the place of a column, -1 when this file lacks it. */
export const planBinding = (
  binding: Binding,
  columns: readonly string[],
  place: (name: string) => number,
  run: RunFacts,
): BindingPlan => {
  const list = new NodeList(binding.grain)
  const lookups = compileLookups(binding, columns, place, run.tables)
  const keyColumns = new Set<number>()
  const identifierColumns = new Map<number, number>()
  const compiled: CompiledPair[] = []
  const decoders: NonNullable<CompiledPair['decode']>[] = []
  const encoders: CompiledPair[] = []
  for (const [path, [names, node, facts = {}]] of Object.entries(binding.pairs)) {
    const parsed = pairPath(binding.grain, path)
    if (parsed === undefined) throw new TypeError(`${binding.layout}/${binding.id}: the model has no path ${path}`)
    const places = (typeof names === 'string' ? [names] : names).map(place)
    const at = list.nodeOf(parsed)
    const declared = declaredField(parsed)
    const isIdentifier = parsed.leaf.path.startsWith('identifiers[')
    const slot = isIdentifier ? { node: at, index: -1 } : list.slotOf(at, declared ?? parsed.leaf.path)
    const set = parsed.leaf.codeSet
    const context = {
      path,
      columns: places,
      slot,
      with: (facts.with ?? []).map((leaf) => list.slotOf(at, leaf)),
      model: parsed.leaf,
      system: isIdentifier ? systemOf(parsed.leaf) : undefined,
      leaf: { ...(run.extraCodes === undefined ? {} : { extraCodes: run.extraCodes }) },
      fallback:
        run.unknownCode === 'other' && set !== undefined && codeSets[set].codes.some(([code]) => code === 'other')
          ? 'other'
          : undefined,
      options: run.options,
      tables: run.tables,
    }
    const leaf = declared === undefined ? undefined : leafFor(node, context.leaf)
    const made = leaf === undefined ? compilePair(node, context) : missingPair(leaf, context)
    const pair: CompiledPair = facts.confidence === 'unverified' ? { ...made, unsure: true } : made
    compiled.push(pair)
    if (isIdentifier && facts.mode !== 'encodeOnly' && !identifierColumns.has(at))
      identifierColumns.set(at, places[0] ?? -1)
    if (isIdentifier) for (const column of places) if (column >= 0) keyColumns.add(column)
    if (pair.decode !== undefined && facts.mode !== 'encodeOnly') decoders.push(pair.decode)
    if (facts.mode !== 'decodeOnly') encoders.push(pair)
  }
  const tests = Object.entries(binding.where ?? {}).map(
    ([name, condition]) => [place(name), conditionTest(condition ?? { present: true })] as const,
  )
  const present = (binding.present ?? []).map(place)
  const selectors = encoders.flatMap((pair) => (pair.selects === undefined ? [] : [pair.selects]))
  const conditions = Object.entries(binding.when ?? {}).map(([path, condition]) => {
    const parsed = pairPath(binding.grain, path)
    if (parsed === undefined) throw new TypeError(`${binding.layout}/${binding.id}: the model has no path ${path}`)
    return [list.slotOf(list.nodeOf(parsed), parsed.leaf.path), conditionTest(condition)] as const
  })
  return {
    binding,
    nodes: list.nodes,
    scratch: scratchFor(list.nodes),
    decoders,
    encoders,
    writes: (scratch) =>
      selectors.every((selects) => selects(scratch)) &&
      conditions.every(([slot, test]) => test(scratch.values[slot.node]?.[slot.index])),
    mints: compiled.some((pair) => pair.mints === true),
    reads: (cells) =>
      tests.every(([column, test]) => test(cells[column])) &&
      (present.length === 0 || present.some((column) => (cells[column] ?? '') !== '')),
    lookups,
    columns: new Set(compiled.flatMap((pair) => pair.columns).filter((column) => column >= 0)),
    keyColumns,
    compiled,
    accepts: (column, text) => tests.some(([at, test]) => at === column && test(text)),
    needs: binding.side === undefined ? needsOf(list, identifierColumns) : [],
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
