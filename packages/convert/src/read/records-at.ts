import { InputError } from '@nrec-align/io'
import type { CarriedBatch, CarriedFault } from '../carriers/carrier.ts'
import type { ShownText } from '../explain/explanation.ts'
import { type Show, showing } from '../explain/shown.ts'
import { type FilePart, keptOfAny } from '../pipeline/file-part.ts'
import { openSource, type SourceRequest } from '../pipeline/open-source.ts'
import { prepareRun } from '../pipeline/prepare.ts'
import { FileRun } from '../pipeline/read-file.ts'
import { filesToRead } from '../pipeline/source.ts'

/** One record of a file with all its cells. */
export interface FoundRecord {
  /** Counts data records from 1. */
  readonly record: number
  /** Physical line where the record starts. */
  readonly line: number
  /** Cells in the order of the file; absent where the record could not be taken apart. */
  readonly cells?: readonly { readonly column: string; readonly shown: ShownText }[]
  /** The record as it stands, where it could not be taken apart. */
  readonly text?: ShownText
}

/** How records are looked up. */
export interface RecordsQuestion {
  /** Path of the file inside the source, as a finding names it. */
  readonly file: string
  /** Numbers of the records, from 1. */
  readonly records: readonly number[]
  /** Values of people, and not only their shapes; secret cells are blank all the same. */
  readonly showValues?: boolean
  readonly signal?: AbortSignal
}

/**
 * Looks up records of a file by their numbers, so that a finding can be shown beside the row it is about.
 *
 * The file is read from its beginning up to the last of the records; nothing is checked.
 *
 * @param source the files and their format
 * @returns the records in the order of the file; those that it does not have are left out
 * @throws {InputError} `unreadable` when the source has no such file, and whatever else reading can end with
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { recordsAt } from '@nrec-align/convert'
 * import { oneroster } from '@nrec-align/format-oneroster'
 * import { inputFile } from '@nrec-align/io'
 *
 * const header = 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\r\n'
 * const orgs = inputFile('orgs.csv', `${header}o-1,,,Example School,school,,\r\n`)
 * const [found] = await recordsAt({ from: oneroster(), input: [orgs] }, { file: 'orgs.csv', records: [1] })
 * assert.equal(found?.line, 2)
 * assert.equal(found?.cells?.find(({ column }) => column === 'type')?.shown.value, 'school')
 * ```
 */
export const recordsAt = async (
  request: SourceRequest,
  { file, records, showValues = false, signal }: RecordsQuestion,
): Promise<readonly FoundRecord[]> => {
  const source = await openSource(request)
  const files = filesToRead(source.files).find(([first]) => first?.input.path === file)
  if (files === undefined) throw new InputError('unreadable', file, 'the source has no such file that is read')
  const run = await FileRun.open(await prepareRun({}, {}, undefined), source, files)
  const wanted = new Set(records)
  const last = Math.max(0, ...records)
  const found: FoundRecord[] = []
  const show = showing(showValues)
  for await (const batch of run.open.records(signal)) {
    found.push(...whole(batch, wanted, run.parts, show), ...damaged(batch, wanted, run.parts, show))
    if (lastOf(batch) >= last) break
  }
  return found.sort((one, other) => one.record - other.record)
}

const lastOf = (batch: CarriedBatch): number =>
  Math.max(batch.cells.length === 0 ? 0 : batch.number(batch.cells.length - 1), batch.faults.at(-1)?.record ?? 0)

const whole = (
  batch: CarriedBatch,
  wanted: ReadonlySet<number>,
  parts: readonly FilePart[],
  show: Show,
): readonly FoundRecord[] => {
  const isDamaged = new Set(batch.faults.map(({ record }) => record))
  return batch.cells.flatMap((cells, index) => {
    const record = batch.number(index)
    const part = parts[batch.part(index)]
    if (!wanted.has(record) || isDamaged.has(record) || part === undefined) return []
    return [{ record, line: batch.line(index), cells: shownCells(cells, part, show) }]
  })
}

/** In a record with too many or too few cells any cell may be a few places off: all are masked, and more may be secret. */
const shownCells = (cells: readonly string[], { reader }: FilePart, show: Show): NonNullable<FoundRecord['cells']> => {
  const { names, declared } = reader.columns
  const slack = Math.abs(cells.length - names.length)
  const secrets = names.flatMap((_name, place) => (reader.isSecret(place) ? [place] : []))
  const isSecret = (place: number): boolean => secrets.some((secret) => Math.abs(secret - place) <= slack)
  return cells.map((text, place) => ({
    column: names[place] ?? '',
    shown: show(isSecret(place) ? '' : text, slack === 0 ? declared[place]?.privacy : undefined),
  }))
}

const damaged = (
  { faults }: CarriedBatch,
  wanted: ReadonlySet<number>,
  parts: readonly FilePart[],
  show: Show,
): readonly FoundRecord[] => {
  const first = new Map<number, CarriedFault>()
  for (const fault of faults) if (wanted.has(fault.record) && !first.has(fault.record)) first.set(fault.record, fault)
  return [...first.values()].map(({ record, line, text }) => {
    const kept = keptOfAny(parts, text)
    const readable = 'text' in kept ? kept.text : kept.cells.join(' ')
    return { record, line, text: show(readable.slice(0, MOST_SHOWN), undefined) }
  })
}

/** Characters of a damaged record that are shown: one with an open quote may be the rest of the file. */
const MOST_SHOWN = 2000
