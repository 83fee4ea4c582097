import { entities, spaceOf } from '@nrec-align/schema'
import type { Binding } from '../declare/bind.ts'
import type { Layout } from '../declare/layout.ts'
import type { IssueCode } from '../issue/code.ts'
import { identifierDamage, isFormulaError } from '../leaf/damage.ts'
import { lengthOf } from '../text/length.ts'
import { TEXT_SEPARATOR } from '../text/list.ts'
import { trim } from '../text/trim.ts'
import { type BindingPlan, listedTest, planBinding, type SiblingKeys } from './binding-plan.ts'
import { type CellCheck, checkFor } from './cell-checks.ts'
import { conditionTest } from './condition.ts'
import type { FileColumns } from './file-columns.ts'
import { FindingGrades, type Grade } from './finding-grades.ts'
import { type FindingDetail, Findings } from './findings.ts'
import { keyedHash } from './keyed-hash.ts'
import { Places } from './places.ts'
import { type CompiledRule, compileRules } from './rules.ts'
import type { RunFacts } from './run.ts'
import { clearScratch } from './scratch.ts'

/** How a record ended: every record ends in exactly one of these. */
export type RecordStatus = 'converted' | 'skipped' | 'rejected'

/** What spreadsheet errors begin with. */
const HASH = 35

/** Lengths of identifiers of digits, by place of their column. */
const paddedLengths = (plans: readonly BindingPlan[], count: number): readonly number[] => {
  const lengths = Array.from({ length: count }, () => 0)
  for (const { columns, digits } of plans.flatMap((plan) => plan.compiled)) {
    digits?.forEach((length, index) => {
      const place = columns[index] ?? -1
      if (place >= 0) lengths[place] = length
    })
  }
  return lengths
}

/** A person or body that a row tells of beside its owner counts only when something names it; records have a key of their own. */
const isNameable = ({ binding, scratch }: BindingPlan): boolean =>
  entities[binding.grain].naturalKey !== undefined || (scratch.ids[0] as string[]).length > 0

/** Reads the records of one file: checks every cell, decides whose record it is, and decodes it. */
export class RecordReader {
  readonly layout: Layout
  readonly columns: FileColumns
  readonly plans: readonly BindingPlan[]
  readonly findings = new Findings()
  /** Places of the last record whose cell was mended. */
  readonly repaired: number[] = []
  /** Why the last record was skipped. */
  reason = ''
  private readonly checks: readonly CellCheck[]
  private readonly cells: string[]
  private readonly skips: readonly { readonly test: (cells: readonly string[]) => boolean; readonly reason: string }[]
  private readonly rules: readonly CompiledRule[]
  /** Length to which a number is filled up with zeros, by place; 0 where it is not. */
  private readonly padTo: readonly number[] | undefined
  private readonly blankColumns: readonly number[]
  private readonly neededColumns: readonly number[]
  private readonly grades: FindingGrades
  private readonly hash: (secret: string) => string
  private readonly active: BindingPlan[] = []
  private readonly whereColumns: readonly number[]
  /** Cells of a record that was read elsewhere, until somebody asks for them trimmed. */
  private recalled: readonly string[] | undefined

  constructor(
    layout: Layout,
    bindings: readonly Binding[],
    columns: FileColumns,
    run: RunFacts,
    mode?: 'bulk' | 'delta',
    siblings?: SiblingKeys,
  ) {
    this.layout = layout
    this.columns = columns
    const places = new Places(columns)
    this.plans = bindings.map((binding) => planBinding(binding, places, run, siblings))
    this.checks = columns.names.map((name, place) => checkFor(name, columns.declared[place]))
    this.cells = Array.from({ length: places.count }, () => '')
    this.padTo = run.repair === true ? paddedLengths(this.plans, columns.names.length) : undefined
    this.skips = (layout.skip ?? []).map(({ where, only, reason }) => {
      const tests = Object.entries(where).map(
        ([name, condition]) => [places.of(name), conditionTest(condition ?? '')] as const,
      )
      const isListed = listedTest(only, places.of, siblings ?? (() => undefined))
      return { test: (cells) => tests.every(([place, test]) => test(cells[place])) && isListed(cells), reason }
    })
    const deltaColumns = (layout.deltaColumns ?? []).map(places.of).filter((place) => place >= 0)
    this.blankColumns = mode === 'bulk' ? deltaColumns : []
    this.neededColumns = mode === 'delta' ? deltaColumns : []
    this.hash = keyedHash(run.options)
    this.rules = compileRules(layout.rules ?? [], places.of)
    const wheres = bindings.flatMap((binding) => (binding.side === undefined ? Object.keys(binding.where ?? {}) : []))
    this.whereColumns = [...new Set(wheres.map(places.of))].filter((column) => column >= 0)
    const takesTheRest = bindings.some((binding) => binding.side === undefined && binding.where === undefined)
    const keys = [...(takesTheRest ? [] : wheres), ...(layout.recordKey ?? [])].map(places.of)
    const keyColumns = new Set([
      ...keys,
      ...this.plans.flatMap((plan) => (plan.binding.side === undefined ? [...plan.keyColumns] : [])),
    ])
    this.grades = new FindingGrades({ layout, columns, plans: this.plans, keyColumns, onError: run.onError })
  }

  /** The trimmed cells of the last record read. */
  get trimmed(): readonly string[] {
    if (this.recalled !== undefined) {
      this.check(this.recalled)
      this.findings.clear()
      this.recalled = undefined
    }
    return this.cells
  }

  /** Whether a column is never read. */
  isSecret(place: number): boolean {
    return this.checks[place]?.secret === true
  }

  /** Reads one record; findings, reason and decoded values stay until the next call. */
  read(raw: readonly string[]): RecordStatus {
    this.begin()
    const expected = this.columns.names.length
    if (raw.length !== expected && (raw.length > expected || raw.length < expected - this.columns.optionalTail)) {
      this.findings.cell(-1, 'wrong-column-count', { expected, found: raw.length })
      return 'rejected'
    }
    this.check(raw)
    for (const skip of this.skips) {
      if (!skip.test(this.cells)) continue
      this.findings.clear()
      this.reason = skip.reason
      return 'skipped'
    }
    if (!this.decode()) return 'rejected'
    for (const rule of this.rules)
      if (rule.broken(this.cells)) this.findings.cell(rule.at, 'rule-broken', { rule: rule.id })
    for (const place of this.blankColumns) if (this.cells[place] !== '') this.findings.cell(place, 'must-be-blank')
    for (const place of this.neededColumns) if (this.cells[place] === '') this.findings.cell(place, 'missing-required')
    return this.rejects() ? 'rejected' : 'converted'
  }

  /**
   * Takes a record in which nothing was found and that was read elsewhere, as if `read` had read it.
   *
   * @param raw its cells
   * @param fill puts what the record says into the scratch of a binding, which is empty; `false` where it says nothing
   */
  recall(raw: readonly string[], fill: (plan: BindingPlan) => boolean): void {
    this.begin()
    this.repaired.length = 0
    this.recalled = raw
    for (const plan of this.plans) {
      clearScratch(plan.scratch)
      if (fill(plan)) this.active.push(plan)
    }
  }

  /** Hands over every entity of the last record; scratches are reused, so take what you need. */
  emit(take: (plan: BindingPlan) => void): void {
    for (const plan of this.active) {
      if (plan.binding.each === undefined) take(plan)
      else this.emitEach(plan, take)
    }
  }

  /** The binding that owns the last record; its values lie in its scratch. */
  get owner(): BindingPlan | undefined {
    return this.active.find((plan) => plan.binding.side === undefined)
  }

  /** Something that tells the person of the last record apart from others; never to be shown. */
  person(): string | undefined {
    for (const plan of this.active) {
      for (let node = 0; node < plan.nodes.length; node += 1) {
        const entity = plan.nodes[node]?.entity
        const ids = plan.scratch.ids[node] as string[]
        if (entity !== undefined && spaceOf(entity) === 'person' && ids.length > 0) return `${ids[0]}/${ids[1]}`
      }
    }
    return undefined
  }

  /** What a finding of the last record amounts to. */
  gradeOf(column: number, code: IssueCode, detail?: FindingDetail): Grade {
    return this.grades.of(column, code, detail)
  }

  private begin(): void {
    this.findings.clear()
    this.active.length = 0
    this.recalled = undefined
  }

  private rejects(): boolean {
    for (let index = 0; index < this.findings.count; index += 1) if (this.rejectsBy(index)) return true
    return false
  }

  private rejectsBy(index: number): boolean {
    return this.grades.of(this.findings.columns[index] as number, this.findings.codes[index] as IssueCode).rejects
  }

  /** Whether a finding about a column already sets the record aside. */
  private isRefused(column: number): boolean {
    for (let index = 0; index < this.findings.count; index += 1)
      if (this.findings.columns[index] === column && this.rejectsBy(index)) return true
    return false
  }

  /** Trims, blanks what stands for absent, and checks required cells and lengths. */
  private check(raw: readonly string[]): void {
    const { cells, checks, findings, padTo } = this
    this.repaired.length = 0
    for (let place = 0; place < checks.length; place += 1) {
      const check = checks[place] as CellCheck
      const source = raw[place]
      if (source === undefined || source === '') {
        cells[place] = ''
        if (check.required) findings.cell(place, 'missing-required')
        continue
      }
      let cell = trim(source)
      if (check.secret || check.absent?.has(cell) === true) cell = check.hashed && cell !== '' ? this.hash(cell) : ''
      if (cell !== '' && cell.charCodeAt(0) === HASH && isFormulaError(cell)) {
        findings.cell(place, 'formula-error')
        cell = ''
      }
      if (padTo !== undefined) cell = this.padded(place, cell, padTo[place] as number)
      cells[place] = cell
      if (cell === '') {
        if (check.required) findings.cell(place, 'missing-required')
      } else if (check.unnamed) {
        findings.cell(place, 'unknown-column')
      } else if (
        check.length > 0 &&
        !check.hashed &&
        (check.fixed ? lengthOf(cell) !== check.length : cell.length > check.length)
      ) {
        this.checkLength(place, cell, check)
      }
    }
  }

  /** The cell with the zeros it must have begun with. */
  private padded(place: number, cell: string, length: number): string {
    if (length === 0 || identifierDamage(cell, length) !== 'leading-zeros-lost') return cell
    this.findings.cell(place, 'leading-zeros-restored')
    this.repaired.push(place)
    return cell.padStart(length, '0')
  }

  private checkLength(place: number, cell: string, check: CellCheck): void {
    if (cell.includes(TEXT_SEPARATOR)) {
      for (const item of cell.split(TEXT_SEPARATOR)) if (item !== '') this.checkLength(place, item, check)
      return
    }
    const length = lengthOf(cell)
    if (check.fixed && length !== check.length) this.findings.cell(place, 'wrong-length', { length: check.length })
    else if (length > check.length) this.findings.cell(place, 'too-long', { most: check.length })
  }

  private decode(): boolean {
    let owned = false
    for (const plan of this.plans) {
      const isSide = plan.binding.side !== undefined
      if ((owned && !isSide) || !plan.reads(this.cells)) continue
      if (!isSide) owned = true
      if (plan.binding.each === undefined) this.decodeInto(plan)
      if (!isSide || plan.binding.each !== undefined || isNameable(plan)) this.active.push(plan)
    }
    if (owned || this.plans.length === 0) return true
    if (this.plans.some((plan) => plan.binding.side === undefined && plan.isLeftOut(this.cells))) return true
    this.findings.cell(this.unknownAt(), 'unknown-record-type')
    return false
  }

  /** The column whose text no row binding knows. */
  private unknownAt(): number {
    for (const column of this.whereColumns)
      if (!this.plans.some((plan) => plan.accepts(column, this.cells[column]))) return column
    return this.whereColumns[0] ?? -1
  }

  private decodeInto(plan: BindingPlan): void {
    clearScratch(plan.scratch)
    for (const lookup of plan.lookups) {
      const row = lookup.find(this.cells)
      const isBlank = lookup.keys.every((key) => (this.cells[key] ?? '') === '')
      if (row === undefined && !isBlank) this.findings.cell(lookup.keys[0] ?? -1, 'missing-measure')
      for (const [place, column] of lookup.virtual) this.cells[place] = row?.[column] ?? ''
    }
    for (const decode of plan.decoders) decode(this.cells, plan.scratch, this.findings)
    for (const { node, column } of plan.needs)
      if (plan.scratch.ids[node]?.length === 0 && !(node === 0 ? this.findings.has(column) : this.isRefused(column)))
        this.findings.cell(column, 'missing-key')
    if (plan.dated.length > 0) this.checkDates(plan)
    const { removal } = plan
    if (plan.binding.side === undefined && !removal.isObeyed && removal.isAsked(plan.scratch))
      this.findings.cell(removal.column, 'removal-not-obeyed')
  }

  /** Codes that were not yet or no longer valid in the record's school year. */
  private checkDates(plan: BindingPlan): void {
    const year = plan.schoolYear(plan.scratch)
    if (year === undefined) return
    for (const pair of plan.dated) {
      const column = pair.columns[0] ?? -1
      const cell = this.cells[column] ?? ''
      const years = cell === '' ? undefined : pair.validity?.(cell)
      if (years === undefined) continue
      const [from, to] = years
      if ((from !== undefined && year < from) || (to !== undefined && year > to))
        this.findings.cell(column, 'code-out-of-date', { year })
    }
  }

  private emitEach(plan: BindingPlan, take: (plan: BindingPlan) => void): void {
    const each = plan.binding.each
    if (each === undefined) return
    const wholes = plan.eachColumns.map((place) => this.cells[place] ?? '')
    const items = wholes.map((whole) => whole.split(each.separator))
    const count = Math.max(...items.map(({ length }) => length))
    for (let item = 0; item < count; item += 1) {
      let any = false
      plan.eachColumns.forEach((place, column) => {
        const one = trim(items[column]?.[item] ?? '')
        if (place >= 0) this.cells[place] = one
        any ||= one !== ''
      })
      if (!any) continue
      this.decodeInto(plan)
      take(plan)
    }
    plan.eachColumns.forEach((place, column) => {
      if (place >= 0) this.cells[place] = wholes[column] ?? ''
    })
  }
}
