import {
  type DelimitedReader,
  type Dialect,
  delimitedWriter,
  InputError,
  openDelimited,
  type RecordBatch,
  type RowWriter,
} from '@nrec-align/io'
import {
  type Issue,
  messages,
  RecordReader,
  type RecordStatus,
  type RunFacts,
  type SiblingKeys,
} from '@nrec-align/mapping'
import { countSkipped, type FileCounts } from '../report/disposition.ts'
import { partiesOf } from '../report/parties.ts'
import { type RunContext, StoppedAtRecord } from './context.ts'
import { cellIssue, plainIssue } from './issue-of.ts'
import { siblingKeys } from './sibling-keys.ts'
import type { Source, SourceFile } from './source.ts'
import { withoutSecrets } from './without-secrets.ts'

/** One record on its way through a run. */
export interface RecordPlace {
  readonly record: number
  readonly line: number
  readonly sequence: number
}

/** Why a record that was read well is not used after all. */
export type Refusal = { readonly skipped: string } | { readonly rejected: Issue }

/** How a record ended, with the reason it was skipped for. */
export interface RecordEnd {
  readonly status: RecordStatus
  readonly reason?: string
}

/** What a run does with the records of a file. */
export interface RecordTaker {
  /** A record that was read well; its entities are with the reader. */
  take(reader: RecordReader, cells: readonly string[], place: RecordPlace, text: () => string): Refusal | undefined
  /** Called for every record that could be split into cells, once it is known how it ends; the reader still holds it. */
  readonly ended?: ((reader: RecordReader, place: RecordPlace, end: RecordEnd) => void) | undefined
  /** Called once a batch, so that outputs can catch up. */
  ready?(): Promise<void>
}

const endOf = (status: RecordStatus, refusal: Refusal | undefined): RecordEnd =>
  refusal === undefined
    ? { status }
    : 'skipped' in refusal
      ? { status: 'skipped', reason: refusal.skipped }
      : { status: 'rejected' }

/** Reads all records of a file: checks, accounts for, and hands over each one. */
export class FileRun {
  readonly reader: DelimitedReader
  readonly recordReader: RecordReader
  readonly counts: FileCounts
  private readonly context: RunContext
  private readonly source: Source
  private readonly file: SourceFile
  private rejects: RowWriter | undefined
  private readonly keep: ReturnType<typeof withoutSecrets>

  private constructor(
    context: RunContext,
    source: Source,
    file: SourceFile,
    reader: DelimitedReader,
    siblings: SiblingKeys,
  ) {
    const { layout, columns, input } = file
    const facts: RunFacts = { ...context.run, options: source.options }
    const bindings = source.version.bindings.filter((binding) => binding.layout === layout.id)
    this.context = context
    this.source = source
    this.file = file
    this.reader = reader
    this.recordReader = new RecordReader(layout, bindings, columns, facts, file.mode, siblings)
    this.keep = withoutSecrets(this.recordReader, reader)
    this.counts = context.disposition.file(source.name, input.path, layout.id)
  }

  /** Opens a file; findings about the file as a whole are made here. */
  static async open(context: RunContext, source: Source, file: SourceFile): Promise<FileRun> {
    const { delimiters, quote, header } = file.layout.container
    const reader = await openDelimited(file.input, { delimiters, quote, header })
    const run = new FileRun(context, source, file, reader, await siblingKeys(source, file))
    run.checkHeader()
    return run
  }

  /** Reads every record. */
  async read(taker: RecordTaker): Promise<void> {
    for await (const batch of this.reader.records(this.context.signal)) {
      this.takeBatch(batch, taker)
      await taker.ready?.()
      await this.rejects?.ready()
      this.context.onProgress?.({
        stage: 'reading',
        file: this.file.input.path,
        bytes: this.reader.bytesRead,
        ofBytes: this.reader.bytes,
        records: this.counts.in,
      })
    }
    await this.rejects?.end()
    if (this.counts.in === 0)
      this.log(plainIssue(this.source, this.file, { record: 0, line: 0 }, 'no-records', 'warning'))
  }

  private takeBatch(batch: RecordBatch, taker: RecordTaker): void {
    let fault = 0
    for (let index = 0; index < batch.cells.length; index += 1) {
      const record = batch.number(index)
      for (; fault < batch.faults.length && (batch.faults[fault]?.record ?? 0) < record; fault += 1)
        this.rejectFault(batch, fault)
      const damaged = (batch.faults[fault]?.record ?? 0) === record
      if (damaged) this.rejectFault(batch, fault++)
      else this.takeRecord(batch, index, taker)
    }
    for (; fault < batch.faults.length; fault += 1) this.rejectFault(batch, fault)
  }

  private takeRecord(batch: RecordBatch, index: number, taker: RecordTaker): void {
    const { recordReader, counts, context } = this
    const cells = batch.cells[index] as readonly string[]
    counts.in += 1
    const sequence = context.nextSequence
    context.nextSequence += 1
    const status = recordReader.read(cells)
    const place = { record: batch.number(index), line: batch.line(index), sequence }
    if (status === 'skipped') {
      countSkipped(counts, recordReader.reason)
      taker.ended?.(recordReader, place, { status, reason: recordReader.reason })
      return
    }
    let refusal: Refusal | undefined
    if (status === 'converted') refusal = taker.take(recordReader, cells, place, () => batch.text(index))
    if (recordReader.findings.count > 0) this.logFindings(place, status === 'rejected')
    if (refusal !== undefined && 'rejected' in refusal) this.logAbout(refusal.rejected)
    taker.ended?.(recordReader, place, endOf(status, refusal))
    if (refusal !== undefined && 'skipped' in refusal) countSkipped(counts, refusal.skipped)
    else if (status === 'rejected' || refusal !== undefined) this.reject(batch.text(index), cells)
    else counts.converted += 1
  }

  private logFindings(place: RecordPlace, rejected: boolean): void {
    const { recordReader } = this
    for (let index = 0; index < recordReader.findings.count; index += 1) {
      const issue = cellIssue(this.source, this.file, recordReader, place, index)
      this.logAbout(issue)
      if (issue.code === 'unknown-code')
        this.countUnknownCode(issue.column ?? '', recordReader.trimmed[(issue.position ?? 0) - 1] ?? '')
      if (rejected && this.context.run.onError === 'fail' && issue.severity === 'error')
        throw new StoppedAtRecord(issue)
    }
  }

  private rejectFault(batch: RecordBatch, index: number): void {
    const fault = batch.faults[index]
    if (fault === undefined) return
    this.counts.in += 1
    this.context.nextSequence += 1
    const code = fault.code === 'nul-byte' ? 'nul-character' : fault.code
    const issue = plainIssue(this.source, this.file, fault, code, messages[code].severity)
    this.log(
      fault.column === undefined
        ? issue
        : { ...issue, position: fault.column, column: this.file.columns.names[fault.column - 1] ?? '' },
    )
    if (this.context.run.onError === 'fail') throw new StoppedAtRecord(issue)
    this.reject(fault.text, undefined)
  }

  private reject(text: string, cells: readonly string[] | undefined): void {
    this.counts.rejected += 1
    if (this.context.rejects === undefined) return
    this.rejects ??= this.openRejects(this.context.rejects, { ...this.reader.dialect, finalLineEnd: true })
    const kept = this.keep(text, cells)
    if ('text' in kept) this.rejects.writeText(kept.text)
    else this.rejects.write(kept.cells)
  }

  private openRejects(rejects: NonNullable<RunContext['rejects']>, dialect: Dialect): RowWriter {
    return delimitedWriter(
      rejects.create(`${this.source.name}/${this.file.input.path}`),
      dialect,
      this.reader.headerText,
    )
  }

  /** A finding about the file, or about a record that could not be read at all. */
  private log(issue: Issue): void {
    this.context.issues.add(issue)
  }

  /** A finding about the record that was just read. */
  private logAbout(issue: Issue): void {
    const { issues, schools, worklist } = this.context
    const person = this.recordReader.person()
    const parties = partiesOf(this.recordReader)
    issues.add(issue, person)
    schools.add(issue, parties, person)
    worklist?.add(issue, parties)
  }

  private countUnknownCode(column: string, cell: string): void {
    const { source, file } = this
    const bindings = source.version.bindings.filter((binding) => binding.layout === file.layout.id)
    this.context.unknownCodes.add(cell, { format: source.instance.format.id, layout: file.layout.id, column, bindings })
  }

  private checkHeader(): void {
    const { columns, layout } = this.file
    const twice = columns.names.find(
      (name, at) => columns.declared[at] !== undefined && columns.names.indexOf(name) < at,
    )
    if (twice !== undefined) {
      throw new InputError('unreadable', this.file.input.path, `two columns are called ${twice}; rename or remove one`)
    }
    const place = { record: 0, line: 1 }
    for (const [at, name] of columns.misspelt) {
      this.log({
        ...plainIssue(this.source, this.file, place, 'misspelt-header', 'warning', { meant: name }),
        column: this.reader.header?.[at] ?? name,
        position: at + 1,
      })
    }
    columns.declared.forEach((column, at) => {
      const name = columns.names[at] as string
      if (column === undefined && name !== '')
        this.log({
          ...plainIssue(this.source, this.file, place, 'unknown-column', 'information'),
          column: name,
          position: at + 1,
        })
    })
    if (!layout.container.header) return
    for (const name of columns.lacking) {
      if (layout.columns[name]?.required === 'always')
        this.log({ ...plainIssue(this.source, this.file, place, 'missing-column', 'error'), column: name })
    }
  }
}
