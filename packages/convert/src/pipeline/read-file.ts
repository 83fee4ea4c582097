import { type FilePiece, InputError, type RowWriter } from '@nrec-align/io'
import { type Issue, messages, RecordReader, type RecordStatus, type RunFacts } from '@nrec-align/mapping'
import type {
  CarriedBatch,
  CarriedFault,
  CarriedPart,
  CarrierNote,
  CopiedPart,
  OpenFile,
  SetAside,
} from '../carriers/carrier.ts'
import { carrierOf } from '../carriers/carriers.ts'
import type { Decoding } from '../engine/decoder.ts'
import { countSkipped, type FileCounts, joinCounts } from '../report/disposition.ts'
import { partiesOf } from '../report/parties.ts'
import { type RunContext, StoppedAtRecord } from './context.ts'
import { dateTextOf } from './date-text.ts'
import { decodeAhead, decodedUpTo } from './decode-ahead.ts'
import { doubledColumn, type FilePart, keptOfAny, withoutSecrets } from './file-part.ts'
import { cellIssue, plainIssue } from './issue-of.ts'
import type { PieceRead } from './pieces/piece-read.ts'
import { type ListedKeys, listedKeys, siblingKeys } from './sibling-keys.ts'
import type { Source, SourceFile } from './source.ts'

/** One record on its way through a run. */
export interface RecordPlace {
  readonly record: number
  readonly line: number
  readonly sequence: number
  /** The record stands inside another one, which is copied with all that stands inside it. */
  readonly isInside?: boolean
}

/** Why a record that was read well is not used after all. */
export type Refusal = { readonly skipped: string } | { readonly rejected: Issue }

/** How a record ended, with the reason it was skipped for. */
export interface RecordEnd {
  readonly status: RecordStatus
  readonly reason?: string
}

/** What a run does with the records of one layout in a file. */
export interface RecordTaker {
  /** A record that was read well; its entities are with the reader. */
  take(reader: RecordReader, cells: readonly string[], place: RecordPlace, text: () => string): Refusal | undefined
  /** Called for every record that could be split into cells, once it is known how it ends; the reader still holds it. */
  readonly ended?: ((reader: RecordReader, place: RecordPlace, end: RecordEnd) => void) | undefined
  /**
   * A record that is no data of this layout, such as a row of totals, or of a kind that no layout describes.
   *
   * @param record what it is and how it stands in the file, where a layout describes it
   */
  passed?(kept: SetAside, record?: { readonly text: string; readonly cells: readonly string[] }): void
  /** Called once a batch, so that outputs can catch up. */
  ready?(): Promise<void>
}

/** Why a record is skipped whose kind no layout of the format describes. */
const NO_LAYOUT = 'no-layout-for-this-kind'

const endOf = (status: RecordStatus, refusal: Refusal | undefined): RecordEnd =>
  refusal === undefined
    ? { status }
    : 'skipped' in refusal
      ? { status: 'skipped', reason: refusal.skipped }
      : { status: 'rejected' }

/** Reads all records of a file: checks, accounts for, and hands over each one. */
export class FileRun {
  readonly open: OpenFile
  /** The layouts whose records the file holds; one but for files that hold several kinds of record. */
  readonly parts: readonly FilePart[]
  private readonly context: RunContext
  readonly source: Source
  private rejects: RowWriter | undefined
  /** The text that was last set aside. */
  private lastRejected = ''
  private readonly copied: CopiedPart
  /** One a part, where records are decoded by other means than the reader. */
  private decodings: readonly Decoding[] = []

  private constructor(
    context: RunContext,
    source: Source,
    open: OpenFile,
    parts: readonly FilePart[],
    copied: CopiedPart = 'whole',
  ) {
    this.context = context
    this.source = source
    this.open = open
    this.parts = parts
    this.copied = copied
  }

  /** Opens a file for every layout whose records it may hold; findings about the file as a whole are made here. */
  static async open(context: RunContext, source: Source, files: readonly SourceFile[]): Promise<FileRun> {
    const [first] = files as readonly [SourceFile]
    const notes: CarrierNote[] = []
    const open = await carrierOf(first.container).open(first.input, carriedParts(source, files), (note) =>
      notes.push(note),
    )
    const keys = await Promise.all(files.map((file) => listedKeys(source, file)))
    const parts = files.map((file, part) => openPart(context, source, open, { file, part, keys: keys[part] ?? [] }))
    const run = new FileRun(context, source, open, parts)
    for (const note of notes) run.noted(note)
    for (const part of run.parts) run.checkHeader(part)
    return run
  }

  /** Opens a file again of which all is known already, to read pieces of it: see {@link forPiece}. */
  static reopen(
    context: RunContext,
    source: Source,
    files: readonly SourceFile[],
    known: { readonly opening: unknown; readonly keys: readonly ListedKeys[] },
  ): FileRun {
    const [first] = files as readonly [SourceFile]
    const { container, input } = first
    const open = carrierOf(container).reopen?.(input, carriedParts(source, files), known.opening)
    if (open === undefined) throw new TypeError(`files of ${container.kind} are not read in pieces`)
    const parts = files.map((file, part) =>
      openPart(context, source, open, { file, part, keys: known.keys[part] ?? [] }),
    )
    return new FileRun(context, source, open, parts)
  }

  /** The same file for one piece of it, with counts and findings of its own. */
  forPiece(context: RunContext): FileRun {
    const parts = this.parts.map((part) => ({ ...part, counts: countsOf(context, this.source, part.file) }))
    return new FileRun(context, this.source, this.open, parts, 'inner')
  }

  /** Reads every record. */
  async read(takers: readonly RecordTaker[]): Promise<void> {
    const { decoder } = this.context
    if (decoder !== undefined) {
      const files = this.parts.map(({ file }) => file)
      const again = await carrierOf(this.first.file.container).open(
        this.first.file.input,
        carriedParts(this.source, files),
        () => undefined,
      )
      this.decodings = await decodeAhead(decoder, this.context, this.source, again, this.parts)
    }
    try {
      await this.readRecords(takers)
      await this.end()
    } finally {
      for (const decoding of this.decodings) decoding.close()
    }
  }

  /**
   * Reads records.
   *
   * @param piece some of them only
   */
  async readRecords(takers: readonly RecordTaker[], piece?: FilePiece): Promise<void> {
    for await (const batch of this.open.records(this.context.signal, piece)) {
      if (this.decodings.length > 0) await decodedUpTo(this.decodings, batch)
      this.takeBatch(batch, takers)
      for (const taker of takers) await taker.ready?.()
      await this.rejects?.ready()
      this.tell(this.open.bytesRead)
    }
  }

  /** Takes over what was read of a piece elsewhere; what stands before it in the file must have been read. */
  async join({ counts, rejects }: Pick<PieceRead, 'counts' | 'rejects'>, bytesRead: number): Promise<void> {
    counts.forEach((one, part) => {
      joinCounts((this.parts[part] as FilePart).counts, one)
      this.context.nextSequence += one.in
    })
    if (rejects !== undefined) this.rejectsWriter()?.writeRecords(rejects.bytes, rejects.records)
    await this.rejects?.ready()
    this.tell(bytesRead)
  }

  /** Says that all records of the piece are read. */
  async endPiece(): Promise<void> {
    await this.rejects?.end()
  }

  /** Says that all records are read. */
  async end(): Promise<void> {
    await this.rejects?.end()
    if (this.records === 0)
      this.log(plainIssue(this.source, this.first.file, { record: 0, line: 0 }, 'no-records', 'warning'))
  }

  /** The parts that hold records, or the first one of a file without any. */
  get counted(): readonly FilePart[] {
    const filled = this.parts.filter(({ counts }) => counts.in > 0)
    return filled.length === 0 ? [this.first] : filled
  }

  /** How many records of the piece were set aside, once it is read. */
  get setAside(): number {
    return this.rejects?.records ?? 0
  }

  private tell(bytes: number): void {
    this.context.onProgress?.({
      stage: 'reading',
      file: this.first.file.input.path,
      bytes,
      ofBytes: this.open.bytes,
      records: this.records,
    })
  }

  private get first(): FilePart {
    return this.parts[0] as FilePart
  }

  private get records(): number {
    return this.parts.reduce((sum, { counts }) => sum + counts.in, 0)
  }

  private takeBatch(batch: CarriedBatch, takers: readonly RecordTaker[]): void {
    let fault = 0
    const { notes = [] } = batch
    let note = 0
    for (let index = 0; index < batch.cells.length; index += 1) {
      const record = batch.number(index)
      for (let one = notes[note]; one !== undefined && one.at <= record; one = notes[++note]) this.noted(one.note)
      while ((batch.faults[fault]?.record ?? record) < record) fault = this.rejectDamaged(batch, fault)
      const damaged = (batch.faults[fault]?.record ?? 0) === record
      if (damaged) fault = this.rejectDamaged(batch, fault)
      else this.takeRecord(batch, index, takers)
    }
    while (fault < batch.faults.length) fault = this.rejectDamaged(batch, fault)
  }

  private takeRecord(batch: CarriedBatch, index: number, takers: readonly RecordTaker[]): void {
    const { context } = this
    const at = batch.part(index)
    const part = this.parts[at]
    const sequence = context.nextSequence
    context.nextSequence += 1
    if (part === undefined) {
      this.first.counts.in += 1
      countSkipped(this.first.counts, NO_LAYOUT)
      // A kind of record that nobody described may hold what others of the file keep secret.
      if (this.parts.every(({ hasSecrets }) => !hasSecrets)) takers[0]?.passed?.({ text: batch.text(index) })
      return
    }
    const { reader, counts } = part
    const cells = batch.cells[index] as readonly string[]
    counts.in += 1
    const status = this.decodings[at]?.next(reader, batch.number(index), cells) ?? reader.read(cells)
    const isInside = batch.isInside?.(index) === true
    const place = { record: batch.number(index), line: batch.line(index), sequence, ...(isInside && { isInside }) }
    if (status === 'skipped') {
      countSkipped(counts, reader.reason)
      const text = batch.text(index)
      if (!isInside) takers[at]?.passed?.(part.keep(text, cells), { text, cells })
      takers[at]?.ended?.(reader, place, { status, reason: reader.reason })
      return
    }
    let refusal: Refusal | undefined
    if (status === 'converted') refusal = takers[at]?.take(reader, cells, place, () => batch.text(index))
    if (reader.findings.count > 0) this.logFindings(part, place, status === 'rejected')
    if (refusal !== undefined && 'rejected' in refusal) this.logAbout(part, refusal.rejected)
    takers[at]?.ended?.(reader, place, endOf(status, refusal))
    if (refusal !== undefined && 'skipped' in refusal) countSkipped(counts, refusal.skipped)
    else if (status === 'rejected' || refusal !== undefined) this.rejectRecord(batch, index, part)
    else counts.converted += 1
  }

  private logFindings(part: FilePart, place: RecordPlace, rejected: boolean): void {
    const { reader, file } = part
    for (let index = 0; index < reader.findings.count; index += 1) {
      const issue = cellIssue(this.source, file, reader, place, index)
      this.logAbout(part, issue)
      if (issue.code === 'unknown-code')
        this.countUnknownCode(part, issue.column ?? '', reader.trimmed[(issue.position ?? 0) - 1] ?? '')
      if (rejected && this.context.run.onError === 'fail' && issue.severity === 'error')
        throw new StoppedAtRecord(issue)
    }
  }

  /**
   * A record that could not be taken apart counts with its layout, or with the first of the file where nobody can tell, once
   * for all its faults.
   *
   * @returns the place of the first fault of another record
   */
  private rejectDamaged(batch: CarriedBatch, from: number): number {
    const fault = batch.faults[from] as CarriedFault
    const part = this.parts[fault.part ?? 0] ?? this.first
    part.counts.in += 1
    this.context.nextSequence += 1
    let next = from
    for (; batch.faults[next]?.record === fault.record; next += 1)
      this.logFault(part, batch.faults[next] as CarriedFault)
    this.reject(part, fault.text, undefined)
    return next
  }

  private logFault(part: FilePart, fault: CarriedFault): void {
    const code = fault.code === 'nul-byte' ? 'nul-character' : fault.code
    const issue = plainIssue(this.source, part.file, fault, code, messages[code].severity)
    this.log(
      fault.column === undefined
        ? issue
        : { ...issue, position: fault.column, column: part.file.columns.names[fault.column - 1] ?? '' },
    )
    if (this.context.run.onError === 'fail') throw new StoppedAtRecord(issue)
  }

  /** A record inside another is set aside with the other, once for all that stand in it. */
  private rejectRecord(batch: CarriedBatch, index: number, part: FilePart): void {
    if (batch.textAround === undefined) {
      this.reject(part, batch.text(index), batch.cells[index])
      return
    }
    const text = batch.textAround(index)
    const isInside = batch.isInside?.(index) === true
    if (isInside && text === this.lastRejected) part.counts.rejected += 1
    else if (isInside) this.reject(part, text, [])
    else this.reject(part, text, batch.cells[index])
    this.lastRejected = text
  }

  private reject(part: FilePart, text: string, cells: readonly string[] | undefined): void {
    part.counts.rejected += 1
    const rejects = this.rejectsWriter()
    if (rejects === undefined) return
    const kept = cells === undefined ? keptOfAny(this.parts, text) : part.keep(text, cells)
    if ('text' in kept) rejects.writeText(kept.text)
    else rejects.write(kept.cells)
  }

  private rejectsWriter(): RowWriter | undefined {
    const { rejects } = this.context
    if (rejects === undefined || this.rejects !== undefined) return this.rejects
    const path = this.open.copyPath(this.first.file.input.path)
    this.rejects = this.open.copy(rejects.create(`${this.source.name}/${path}`), this.copied)
    return this.rejects
  }

  /** A finding about the file, or about a record that could not be read at all. */
  private log(issue: Issue): void {
    this.context.issues.add(issue)
  }

  /** A finding about the record that was just read. */
  private logAbout({ reader }: FilePart, issue: Issue): void {
    const { issues, schools, worklist } = this.context
    const person = reader.person()
    const parties = partiesOf(reader)
    issues.add(issue, person)
    schools.add(issue, parties, person)
    worklist?.add(issue, parties)
  }

  private countUnknownCode({ file }: FilePart, column: string, cell: string): void {
    const { source } = this
    const bindings = source.version.bindings.filter((binding) => binding.layout === file.layout.id)
    this.context.unknownCodes.add(cell, { format: source.instance.format.id, layout: file.layout.id, column, bindings })
  }

  private noted(note: CarrierNote): void {
    const { file } = this.parts['part' in note ? note.part : 0] ?? this.first
    const place = 'record' in note ? { record: note.record, line: note.line } : { record: 0, line: 0 }
    const issue = plainIssue(this.source, file, place, note.code, messages[note.code].severity)
    const found = 'part' in note ? { ...issue, column: note.name } : { ...issue, detail: { name: note.name } }
    const once = 'record' in note ? undefined : JSON.stringify([file.input.path, note])
    this.context.issues.add(found, undefined, { once: once && `${this.source.name}/${once}` })
  }

  private checkHeader({ file }: FilePart): void {
    const { columns, layout } = file
    const twice = doubledColumn(columns)
    if (twice !== undefined) {
      throw new InputError('unreadable', file.input.path, `two columns are called ${twice}; rename or remove one`)
    }
    const place = { record: 0, line: 1 }
    for (const [at, name] of columns.misspelt) {
      this.log({
        ...plainIssue(this.source, file, place, 'misspelt-header', 'warning', { meant: name }),
        column: this.open.header?.[at] ?? name,
        position: at + 1,
      })
    }
    columns.declared.forEach((column, at) => {
      const name = columns.names[at] as string
      if (column === undefined && name !== '')
        this.log({
          ...plainIssue(this.source, file, place, 'unknown-column', 'information'),
          column: name,
          position: at + 1,
        })
    })
    for (const name of columns.lacking) {
      if (layout.columns[name]?.required === 'always')
        this.log({ ...plainIssue(this.source, file, place, 'missing-column', 'error'), column: name })
    }
  }
}

const carriedParts = (source: Source, files: readonly SourceFile[]): readonly CarriedPart[] =>
  files.map(({ layout, container, columns, isVariantGiven, isMain }) => ({
    layout,
    container,
    columns,
    isVariantGiven,
    ...(isMain === undefined ? {} : { isMain }),
    dateText: dateTextOf(source.version.bindings, layout.id, columns),
  }))

const countsOf = (context: RunContext, source: Source, { input, layout }: SourceFile): FileCounts =>
  context.disposition.file(source.name, input.path, layout.id)

const openPart = (
  context: RunContext,
  source: Source,
  open: OpenFile,
  { file, part, keys }: { readonly file: SourceFile; readonly part: number; readonly keys: ListedKeys },
): FilePart => {
  const { layout, columns, mode } = file
  const facts: RunFacts = { ...context.run, options: source.options }
  const bindings = source.version.bindings.filter((binding) => binding.layout === layout.id)
  const reader = new RecordReader(layout, bindings, columns, facts, mode, siblingKeys(source, file, keys))
  return {
    file,
    reader,
    counts: countsOf(context, source, file),
    keys,
    keep: withoutSecrets(reader, open, part),
    hasSecrets: columns.names.some((_name, place) => reader.isSecret(place)),
  }
}
