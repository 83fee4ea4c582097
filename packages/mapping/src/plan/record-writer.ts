import type { Binding } from '../declare/bind.ts'
import type { Column } from '../declare/column.ts'
import type { Layout } from '../declare/layout.ts'
import { lengthOf } from '../text/length.ts'
import { TEXT_SEPARATOR } from '../text/list.ts'
import { type BindingPlan, planBinding } from './binding-plan.ts'
import { confidenceOf } from './cell-checks.ts'
import { writtenBy } from './condition.ts'
import { type CompiledDefault, compileDefaults } from './defaults.ts'
import { columnsOfVariant, type FileColumns } from './file-columns.ts'
import { Findings } from './findings.ts'
import { Places } from './places.ts'
import type { RunFacts } from './run.ts'

/** A default the last row was completed with. */
export interface DefaultWritten {
  readonly column: string
  readonly reason: string
}

/** Writes the rows of one layout from decoded values. */
export class RecordWriter {
  readonly layout: Layout
  readonly columns: FileColumns
  readonly plans: readonly BindingPlan[]
  readonly findings = new Findings()
  readonly defaults: DefaultWritten[] = []
  /** Cells of the row being written; virtual columns of run tables follow the layout's own. */
  private readonly out: string[]
  private readonly required: readonly number[]
  /** Required by a source nobody has seen: an empty cell is reported, the row is written. */
  private readonly expected: readonly number[]
  private readonly blank: readonly number[]
  private readonly lengths: readonly (readonly [place: number, most: number])[]
  private readonly constants: ReadonlyMap<Binding, readonly (readonly [place: number, text: string])[]>
  private readonly completions: ReadonlyMap<Binding, readonly CompiledDefault[]>

  constructor(
    layout: Layout,
    bindings: readonly Binding[],
    run: RunFacts,
    columns: FileColumns = columnsOfVariant(layout),
  ) {
    this.layout = layout
    this.columns = columns
    const places = new Places(columns)
    this.plans = bindings.map((binding) => planBinding(binding, places, run))
    this.out = Array.from({ length: places.count }, () => '')
    this.completions = new Map(
      bindings.map((binding) => [binding, compileDefaults(binding, places.of, run.options)] as const),
    )
    const declared = columns.declared.map((column, place) => [column, place] as const)
    const sure = (column: Column): boolean => confidenceOf(layout, column, 'missing-required') === 'verified'
    const always = declared.flatMap(([column, place]) =>
      column?.required === 'always' ? [{ place, sure: sure(column) }] : [],
    )
    this.required = always.filter((one) => one.sure).map((one) => one.place)
    this.expected = always.filter((one) => !one.sure).map((one) => one.place)
    this.blank = (layout.deltaColumns ?? []).map((name) => columns.names.indexOf(name)).filter((place) => place >= 0)
    this.lengths = declared.flatMap(([column, place]) =>
      column?.length === undefined ? [] : [[place, column.length] as const],
    )
    this.constants = new Map(
      bindings.map((binding) => {
        const paired = new Set(
          Object.values(binding.pairs).flatMap(([names, , facts]) => (facts?.mode === 'decodeOnly' ? [] : names)),
        )
        const texts = Object.entries(binding.where ?? {}).flatMap(([name, condition]) => {
          if (paired.has(name)) return []
          const text = condition === undefined ? undefined : writtenBy(condition)
          return text === undefined ? [] : [[places.of(name), text] as const]
        })
        return [binding, texts]
      }),
    )
  }

  /** Starts an empty row. */
  begin(): void {
    this.out.fill('')
    this.findings.clear()
    this.defaults.length = 0
  }

  /** Fills the row's cells from the values in a plan's scratch; cells a pair already wrote stay. */
  encode(plan: BindingPlan): void {
    for (const pair of plan.encoders) pair.encode?.(plan.scratch, this.out, this.findings)
    for (const [place, text] of this.constants.get(plan.binding) ?? [])
      if (this.out[place] === '') this.out[place] = text
    for (const lookup of plan.lookups) {
      const key = lookup.findBack(this.out)
      if (key === undefined) continue
      lookup.keys.forEach((place, index) => {
        if (this.out[place] === '') this.out[place] = key[index] ?? ''
      })
    }
  }

  /** Adds one record's item to a cell that holds several. */
  encodeItem(plan: BindingPlan): void {
    const each = plan.binding.each
    if (each === undefined) {
      this.encode(plan)
      return
    }
    const places = plan.eachColumns.filter((place) => place >= 0)
    const before = places.map((place) => this.out[place] ?? '')
    for (const place of places) this.out[place] = ''
    this.encode(plan)
    const hadItems = before.some((text) => text !== '')
    places.forEach((place, column) => {
      const item = this.out[place] ?? ''
      const earlier = before[column] ?? ''
      // Items of several columns go together by place, so a blank one keeps its place.
      const joins = hadItems && (places.length > 1 || item !== '')
      this.out[place] = joins ? earlier + each.separator + item : earlier + item
    })
  }

  /** Completes the row with declared defaults and checks it; `undefined` when a required cell stays empty. */
  finish(owner: BindingPlan): readonly string[] | undefined {
    for (const { column, place, reason, applies, textOf } of this.completions.get(owner.binding) ?? []) {
      if (this.out[place] !== '' || !applies(this.out)) continue
      const text = textOf(this.out)
      this.out[place] = text
      if (text !== '') this.defaults.push({ column, reason })
    }
    for (const place of this.blank) this.out[place] = ''
    for (const [place, most] of this.lengths) {
      const cell = this.out[place] as string
      if (cell.length <= most) continue
      // A cell of a list holds several texts, each with the length of the column.
      for (const item of cell.split(TEXT_SEPARATOR))
        if (item.length > most && lengthOf(item) > most) this.findings.cell(place, 'too-long', { most })
    }
    for (const place of this.expected) if (this.out[place] === '') this.findings.cell(place, 'missing-required')
    let complete = true
    for (const place of this.required) {
      if (this.out[place] !== '') continue
      this.findings.cell(place, 'missing-required')
      complete = false
    }
    return complete ? this.out.slice(0, this.columns.names.length) : undefined
  }

  /** Whether the row as written is one the binding would read: what it implies must hold. */
  isReadBy(owner: BindingPlan): boolean {
    return owner.reads(this.out)
  }

  /** The row as it stands, for setting aside. */
  get cells(): readonly string[] {
    return this.out.slice(0, this.columns.names.length)
  }

  /** Whether a row that holds a part of a record has it: a cell of some pair after the first, which names the record. */
  hasPart(plan: BindingPlan): boolean {
    return plan.encoders.slice(1).some(({ columns }) => columns.some((place) => place >= 0 && this.out[place] !== ''))
  }

  /** Whether some cell that stays in the row, beside those of the key pairs, has a value. */
  hasValueBeside(keys: ReadonlySet<number>): boolean {
    return this.out.some(
      (cell, place) =>
        cell !== '' && place < this.columns.names.length && !keys.has(place) && !this.blank.includes(place),
    )
  }
}
