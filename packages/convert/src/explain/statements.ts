import type { BindingPlan } from '@nrec-align/mapping'
import { DECLARED_MISSING } from '@nrec-align/mapping'
import type { LoadWatch, WatchedRecord } from '../pipeline/load.ts'
import { idKeys, placesIn } from './cluster.ts'
import { usedCodes } from './code-rows.ts'
import type { ExplainedCell, ExplainedPlace, ExplainedStatement } from './explanation.ts'
import { findingsAt } from './findings-of.ts'
import { type PlanPair, planPairs } from './plan-pairs.ts'
import { ruleOf } from './rule-of.ts'
import type { Telling } from './shown.ts'
import type { WantedField } from './wanted.ts'

/** What one record says about a field, before it is known who else says something. */
export interface Said {
  readonly sequence: number
  /** First valid day; `''` for none. */
  readonly since: string
  readonly trust: number
  readonly text: string | undefined
  /** Whether it knows a value of the field, or of one that is taken together with it. */
  readonly knows: boolean
  readonly declaresUnknown: boolean
  readonly statement: Omit<ExplainedStatement, 'isUsed' | 'why'>
}

/** So many records that speak of one field are kept; the one that is used always is. */
const MOST_KEPT = 20

/** Where a record stands, while a reader holds it. */
export const placeOf = ({ source, file, record, line }: WatchedRecord): ExplainedPlace => ({
  source: source.name,
  format: source.instance.format.id,
  version: source.version.version,
  layout: file.layout.id,
  file: file.input.path,
  record,
  line,
})

/** One cell of the record that a reader holds. */
export const cellOf = (at: WatchedRecord, name: string, place: number, { show, fateOf }: Telling): ExplainedCell => {
  const { reader, source, file } = at
  const rule = ruleOf(source.instance, file.layout, name)
  const fate = fateOf(file.layout.id, name)
  return {
    column: name,
    position: place >= 0 && place < reader.columns.names.length ? place + 1 : 0,
    shown: show(reader.trimmed[place], reader.columns.declared[place]?.privacy),
    ...(rule === undefined ? {} : { rule }),
    codes: [],
    ...(fate === undefined ? {} : { fate }),
  }
}

/** Collects what the records of a run say about some fields. */
export class StatementCollector implements LoadWatch {
  private readonly heard: ReadonlyMap<WantedField, { readonly said: Said[]; more: number }>
  private readonly telling: Telling

  constructor(wanted: readonly WantedField[], telling: Telling) {
    const all = wanted.flatMap((field) => (field.source === undefined ? [field] : [field, field.source]))
    this.heard = new Map(all.map((field) => [field, { said: [], more: 0 }] as const))
    this.telling = telling
  }

  /** What was said of a field, in the order of the records, and how many more records spoke of it. */
  saidOf(field: WantedField): { readonly said: readonly Said[]; readonly more: number } {
    return this.heard.get(field) ?? { said: [], more: 0 }
  }

  ended(): void {}

  loaded(plan: BindingPlan, at: WatchedRecord): void {
    for (const field of this.heard.keys()) {
      for (const node of placesIn(plan, at.sequence, field.cluster)) {
        const pairs = this.pairsFor(plan, node, field)
        const said = pairs.length === 0 ? undefined : this.read(plan, node, field, pairs, at)
        if (said !== undefined) this.keep(said, field)
      }
    }
  }

  private keep(one: Said, field: WantedField): void {
    const heard = this.heard.get(field)
    if (heard === undefined) return
    if (heard.said.length < MOST_KEPT || one.sequence === field.winner) heard.said.push(one)
    else heard.more += 1
  }

  /** The pairs that read the field; those of what is taken together with it where none does. */
  private pairsFor(plan: BindingPlan, node: number, field: WantedField): readonly PlanPair[] {
    const here = planPairs(plan, 'read').filter(({ at }) => at === node)
    if (field.identifier !== undefined) return here.filter(({ isIdentifier }) => isIdentifier)
    return here.filter(({ leaves }) => leaves.some((leaf) => leaf === field.path || field.unitLeaves.includes(leaf)))
  }

  private read(
    plan: BindingPlan,
    node: number,
    field: WantedField,
    pairs: readonly PlanPair[],
    at: WatchedRecord,
  ): Said | undefined {
    const values = plan.scratch.values[node] ?? []
    const leaves = plan.nodes[node]?.leaves ?? []
    const textOf = (leaf: string): string | undefined => values[leaves.indexOf(leaf)]
    const isNamed = field.identifier !== undefined && idKeys(plan.scratch.ids[node] ?? []).includes(field.identifier)
    if (field.identifier !== undefined && !isNamed) return undefined
    const value = field.identifier === undefined ? textOf(field.path) : field.text
    const own = pairs.filter((pair) => pair.isIdentifier || pair.leaves.includes(field.path))
    const cells = own.flatMap((pair) => this.cells(pair, textOf, at, field))
    const places = cells.map(({ position }) => position - 1)
    const since = node === 0 ? textOf('validFrom') : undefined
    return {
      sequence: at.sequence,
      since: since === undefined || since === DECLARED_MISSING ? '' : since,
      trust: at.source.trust,
      text: value === DECLARED_MISSING ? undefined : value,
      knows: isNamed || field.unitLeaves.some((leaf) => ![undefined, DECLARED_MISSING].includes(textOf(leaf))),
      declaresUnknown: value === DECLARED_MISSING,
      statement: {
        ...placeOf(at),
        cells,
        findings: findingsAt(at.reader.findings, at.reader.columns.names, places),
      },
    }
  }

  private cells(
    pair: PlanPair,
    textOf: (leaf: string) => string | undefined,
    at: WatchedRecord,
    field: WantedField,
  ): readonly ExplainedCell[] {
    const texts = pair.columns.map(([, place]) => at.reader.trimmed[place] ?? '')
    const isOther = pair.isIdentifier && !texts.some((text) => text !== '' && related(text, field.text ?? ''))
    if (isOther) return []
    const privacy = at.reader.columns.declared[pair.columns[0]?.[1] ?? -1]?.privacy
    const codes = usedCodes(pair.node, 'read', texts, pair.leaves.map(textOf), this.telling.show, privacy)
    return pair.columns.map(([name, place], index) => ({
      ...cellOf(at, name, place, this.telling),
      codes: index === 0 ? codes : [],
    }))
  }
}

/** Whether a cell is an identifier or a part of it, or lists it among others. */
const related = (cell: string, value: string): boolean => cell.includes(value) || value.includes(cell)
