import { CannotHoldError, type RowWriter } from '@nrec-align/io'
import type { FormatVersion } from '@nrec-align/mapping'
import {
  type BindingPlan,
  confidenceOf,
  type Issue,
  type IssueCode,
  type Layout,
  RecordWriter,
  type RunFacts,
  severityOf,
} from '@nrec-align/mapping'
import { carrierOf } from '../carriers/carriers.ts'
import { Filler } from '../store/filler.ts'
import { eachPart } from '../store/parts.ts'
import type { FileSpans } from '../store/precedence.ts'
import type { SettledTable } from '../store/settled.ts'
import type { View } from '../store/view.ts'
import type { Destination, RunContext } from './context.ts'
import { shownCell } from './issue-of.ts'
import { referredTo } from './referred-to.ts'
import { Sides } from './sides.ts'
import { isBeside } from './writing-order.ts'
import { writtenColumns } from './written-columns.ts'
import type { WrittenSet } from './written-set.ts'

/** How often a default was written into a column. */
export interface DefaultCount {
  readonly layout: string
  readonly column: string
  readonly reason: string
  count: number
}

/** A row that was just written, with everything it was made of. */
export interface WrittenRow extends RowOf {
  readonly writer: RecordWriter
  readonly cells: readonly string[]
  /** Name of the file, and the number of the row in it from 1. */
  readonly path: string
  readonly record: number
}

/** What a run needs to write a target. */
export interface WriteState {
  readonly context: RunContext
  readonly view: View
  readonly spans: FileSpans
  readonly format: string
  readonly version: FormatVersion
  readonly run: RunFacts
  readonly data: Destination
  readonly spreadsheetSafe: boolean
  readonly written: WrittenSet
  /** Defaults written, by layout and column. */
  readonly defaults: Map<string, DefaultCount>
  /** Looks on while rows are written. */
  readonly probe?: ((row: WrittenRow) => void) | undefined
}

/** How the rows of one layout ended. */
export interface LayoutWritten {
  readonly layout: string
  readonly path: string
  written: number
  rejected: number
  /** Further records that found no row to be written into. */
  withoutRow: number
}

/** Name of the file a layout is written to. */
export const fileNameOf = (layout: Layout): string =>
  layout.writtenAs ?? layout.files.find((name) => !name.includes('*')) ?? layout.id + carrierOf(layout.container).ending

/** One entity about to become a row. */
interface RowOf {
  readonly owner: BindingPlan
  readonly sides: readonly Sides[]
  readonly filler: Filler
  readonly table: SettledTable
  readonly node: number
  /** The record that has this row of its own, and the side it is of. */
  readonly repeated?: readonly [side: Sides, node: number]
}

/** The records of a side that stand in a row: all that belong to its owner, or the one that has the row of its own. */
export const nodesIn = ({ node, repeated }: Pick<RowOf, 'node' | 'repeated'>, side: Sides): readonly number[] =>
  repeated?.[0] === side ? [repeated[1]] : side.of(node)

/** Writes all rows of one layout from the settled entities. */
export class LayoutWriter {
  readonly result: LayoutWritten
  private readonly state: WriteState
  private readonly layout: Layout
  private readonly writer: RecordWriter
  /** Entities an earlier row binding of this layout has written, by table: the next one writes only the rest. */
  private readonly taken = new Map<SettledTable, Set<number>>()
  private readonly defaults = new Map<string, DefaultCount>()
  private rows: RowWriter | undefined
  private rejects: RowWriter | undefined

  constructor(state: WriteState, layout: Layout) {
    this.state = state
    const bindings = state.version.bindings.filter((binding) => binding.layout === layout.id)
    const columns = writtenColumns(layout, bindings, state.view, state.run)
    this.writer = new RecordWriter(layout, bindings, state.run, columns)
    this.layout =
      layout.further === undefined ? layout : { ...layout, variants: [{ id: 'written', columns: columns.names }] }
    this.result = { layout: layout.id, path: fileNameOf(layout), written: 0, rejected: 0, withoutRow: 0 }
  }

  /** Writes the rows of every row binding; no file is made when there are none. */
  async write(): Promise<LayoutWritten> {
    for (const owner of this.writer.plans) if (owner.binding.side === undefined) await this.writeOwner(owner)
    await this.rows?.end()
    await this.rejects?.end()
    return this.result
  }

  private async writeOwner(owner: BindingPlan): Promise<void> {
    const { view, context } = this.state
    const table = view.store.known(owner.binding.grain)
    const sides = this.writer.plans
      .filter((plan) => plan.binding.side?.of === owner.binding.id)
      .map((plan) => new Sides(plan, owner, view))
    if (table === undefined) return this.countWithoutRow(sides)
    const filler = new Filler(owner, view)
    const isPart = owner.binding.holds !== undefined
    if (!isPart) this.state.written.open(table)
    const taken = this.taken.get(table) ?? new Set<number>()
    const isLast = this.writer.plans.filter((plan) => plan.binding.side === undefined).at(-1) === owner
    // Both events of a spell are rows of the same entity, and so are the parts it holds.
    const isOneOfSeveral = isPart || owner.binding.spells !== undefined
    const isTaking = !isLast && !isOneOfSeveral
    if (isTaking) this.taken.set(table, taken)
    const named = referredTo(owner.binding, view)
    let sinceReady = 0
    for (const node of view.roots(table)) {
      if ((!isOneOfSeveral && taken.has(node)) || named?.has(node) === false || !filler.fill(node)) continue
      if (isTaking) taken.add(node)
      eachPart(owner, filler, () => this.writeRows({ owner, sides, filler, table, node }))
      sinceReady += 1
      if (sinceReady < 500) continue
      sinceReady = 0
      context.signal?.throwIfAborted()
      await this.rows?.ready()
      context.onProgress?.({
        stage: 'writing',
        file: this.result.path,
        bytes: 0,
        ofBytes: undefined,
        records: this.result.written,
      })
    }
    if (!isBeside(owner.binding)) this.state.written.settle(table)
    this.countWithoutRow(sides)
  }

  private countWithoutRow(sides: readonly Sides[]): void {
    this.result.withoutRow += sides.reduce((sum, side) => sum + side.withoutRow, 0)
  }

  /** Writes a row, or one for each of the records that have a row of their own. */
  private writeRows(row: RowOf): void {
    const repeating = row.sides.find((side) => side.plan.binding.side?.repeats === true)
    const nodes = repeating?.of(row.node) ?? []
    if (repeating === undefined || nodes.length === 0) this.writeRow(row)
    else for (const node of nodes) this.writeRow({ ...row, repeated: [repeating, node] })
  }

  private writeRow(rowOf: RowOf): void {
    const { owner, sides, filler, table, node } = rowOf
    const { writer } = this
    const described = table.describedBy(node)
    writer.begin()
    this.cutReferences(owner, filler, table)
    writer.encode(owner)
    for (const side of sides) this.fillSide(side, nodesIn(rowOf, side))
    if (owner.binding.rows === 'any-value' && !writer.hasValueBeside(owner.keyColumns)) return
    // A part that is there but refers to nothing is told of; a part that is not there has no row.
    if (owner.binding.holds !== undefined && writer.findings.count === 0 && !writer.hasPart(owner)) return
    const row = writer.finish(owner)
    if (!writer.isReadBy(owner)) return
    for (const { column, reason } of writer.defaults) this.countDefault(column, reason)
    for (let index = 0; index < writer.findings.count; index += 1)
      this.log(writer.findings.columns[index] as number, writer.findings.codes[index] as IssueCode, described)
    if (row === undefined) {
      this.reject(writer.cells)
      return
    }
    if (isBeside(owner.binding) && !this.state.written.allows(table, node)) {
      this.log(owner.identifiedBy.get(0) ?? -1, 'refers-to-missing-record', described)
      this.reject(row)
      return
    }
    if (!this.writeCells(row, described)) return
    const { path, written } = this.result
    this.state.probe?.({ ...rowOf, writer, cells: row, path, record: written + 1 })
    if (owner.binding.holds === undefined) this.state.written.add(table, node)
    this.result.written += 1
  }

  /** Removes references to entities that have no row, where the set must be complete in itself. */
  private cutReferences(plan: BindingPlan, filler: Filler, own: SettledTable): void {
    for (let index = 1; index < plan.nodes.length; index += 1) {
      const table = filler.table(index)
      const handle = filler.handle(index)
      if (table === undefined || table === own || handle === 0 || this.state.written.has(table, handle)) continue
      const ids = plan.scratch.ids[index]
      if (ids !== undefined) ids.length = 0
      plan.scratch.entityIds[index] = undefined
      this.writer.findings.cell(plan.identifiedBy.get(index) ?? -1, 'refers-to-missing-record')
    }
  }

  /** Writes a row, or sets it aside where the file's dialect cannot hold one of its cells. */
  private writeCells(row: readonly string[], described: number): boolean {
    const { layout, state } = this
    this.rows ??= carrierOf(layout.container).writer(state.data.create(this.result.path), layout, layout.container, {
      spreadsheetSafe: state.spreadsheetSafe,
      wordings: this.writer.columns.wordings ?? [],
    })
    try {
      this.rows.write(row)
      return true
    } catch (error) {
      if (!(error instanceof CannotHoldError)) throw error
      this.log(error.column - 1, 'cannot-hold', described)
      this.reject(row)
      return false
    }
  }

  private fillSide(side: Sides, nodes: readonly number[]): void {
    if (side.plan.binding.each !== undefined) {
      for (const node of nodes) if (side.filler.fill(node)) this.writer.encodeItem(side.plan)
    } else if (nodes.length > 1) this.writer.findings.cell(-1, 'ambiguous-side')
    else if (nodes.length === 1 && side.filler.fill(nodes[0] as number)) {
      const table = side.filler.table(0)
      if (table !== undefined) this.cutReferences(side.plan, side.filler, table)
      this.writer.encode(side.plan)
    }
  }

  private reject(cells: readonly string[]): void {
    this.result.rejected += 1
    const { rejects } = this.state.context
    if (rejects === undefined) return
    const { layout } = this
    this.rejects ??= carrierOf(layout.container).rejects(
      rejects.create(`written/${this.result.path}`),
      layout,
      layout.container,
    )
    this.rejects.write(cells)
  }

  private countDefault(column: string, reason: string): void {
    let counted = this.defaults.get(column)
    if (counted === undefined) {
      counted = { layout: this.layout.id, column, reason, count: 0 }
      this.defaults.set(column, counted)
      this.state.defaults.set(`${this.layout.id}\u0000${column}`, counted)
    }
    counted.count += 1
  }

  private log(column: number, code: IssueCode, described: number): void {
    const span = described === 0 ? undefined : this.state.spans.of(described)
    const declared = this.writer.columns.declared[column]
    const shown = shownCell(this.writer.cells[column], declared)
    const issue: Issue = {
      code,
      severity: severityOf(code, confidenceOf(this.layout, declared, code)),
      source: 'written',
      format: this.state.format,
      version: this.state.version.version,
      layout: this.layout.id,
      file: this.result.path,
      record: this.result.written + this.result.rejected + 1,
      line: 0,
      ...(column < 0 ? {} : { column: this.writer.columns.names[column] as string, position: column + 1 }),
      ...(shown === undefined ? {} : { shape: shown }),
      rule: declared?.source ?? this.layout.source,
      verified: confidenceOf(this.layout, declared, code) === 'verified',
      ...(span === undefined ? {} : { related: { file: span.file, ...span.place(described) } }),
    }
    this.state.context.issues.add(issue)
  }
}
