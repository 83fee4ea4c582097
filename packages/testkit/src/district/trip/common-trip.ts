import type { InputFile } from '@nrec-align/io'
import {
  type CommonLoss,
  commonLoss,
  type FormatInstance,
  type LossPredicate,
  type SystemsBySpace,
  TEXT_SEPARATOR,
} from '@nrec-align/mapping'
import { type EntityName, entities, leafOf, spaceOf } from '@nrec-align/schema'
import { type Converted, convertOnce } from '../../run/convert-once.ts'
import { filesOf } from '../../run/files-of.ts'
import { SOURCE } from '../../run/request-of.ts'
import { type CommonData, commonData, type TakenRecord } from './common-data.ts'
import { excusedBy, type Value } from './excuses.ts'
import { type Pairing, pairingOf } from './pairing.ts'
import { Twins } from './twins.ts'
import { type Outcome, outcomeOf } from './verdict.ts'

/** What becomes of common records on the way to a format and back, counted. */
export interface CommonTrip {
  /** Rows of the format that were written, and those set aside because a cell they require is blank. */
  readonly rows: { readonly written: number; readonly setAside: number; readonly withoutRow: number }
  readonly records: {
    readonly sent: number
    readonly back: number
    /** Said to be lost, and lost. */
    readonly lost: number
    /** Did not come back for a reason that was foretold. */
    readonly excused: number
    /** Came back though nobody sent them: made by the format's own way of reading. */
    readonly added: number
  }
  readonly fields: {
    readonly compared: number
    readonly kept: number
    readonly changed: number
    readonly lost: number
    readonly excused: number
  }
  /** Which predicates excused how many fields and records. */
  readonly excuses: Readonly<Record<string, number>>
  /** Predictions that were wrong, each with how often and one example. */
  readonly wrong: readonly { readonly what: string; readonly count: number; readonly example: string }[]
}

/**
 * Reads a folder of the common model and states it again, with what follows from what it says.
 *
 * @param files the folder
 * @returns what the run made, in memory: the records to send through formats with {@link commonTrip}
 * @example
 * ```ts
 * import { statedRecords, syntheticDistrict } from '@nrec-align/testkit'
 *
 * const { files } = syntheticDistrict({ seed: 1, students: 20, schools: 3, partners: 1 })
 * const stated = await statedRecords(files)
 * console.assert(stated.data.has('person.ndjson'))
 * ```
 */
export const statedRecords = (files: readonly InputFile[]): Promise<Converted> =>
  convertOnce({ sources: [{ from: 'canonical', input: files }], to: 'canonical' })

const systemsOf = (data: CommonData): SystemsBySpace =>
  Object.fromEntries(
    [...data].map(([space, own]) => [
      space,
      [...new Set(own.flatMap(({ identifiers }) => identifiers.map(({ system }) => system)))],
    ]),
  )

/** The number of a record in a system; a `*` at the end stands for any scope. */
const textOfSystem = ({ identifiers }: TakenRecord, wanted: string): string | undefined =>
  identifiers.find(({ system }) => (wanted.endsWith('*') ? system.startsWith(wanted.slice(0, -1)) : system === wanted))
    ?.value

/** Follows `student.birthDate` from record to record. */
const textAt = (data: ReadonlyMap<string, TakenRecord>, record: TakenRecord, path: string): string | undefined => {
  const own = record.texts.get(path)
  if (own !== undefined) return own
  if (path.startsWith('identifiers[')) return textOfSystem(record, path.slice('identifiers['.length, -1))
  const dot = path.search(/\.(?![^[]*\])/)
  const target = dot < 0 ? undefined : leafOf(record.space, path.slice(0, dot))?.target
  if (target === undefined) return undefined
  const next = data.get(`${spaceOf(target)} ${record.texts.get(path.slice(0, dot)) ?? ''}`)
  return next === undefined ? undefined : textAt(data, next, path.slice(dot + 1))
}

/** Whether a record came back with more than its name: without that it may be without a row. */
const hasRow = ({ texts }: TakenRecord): boolean => [...texts.keys()].some((path) => !path.startsWith('identifiers['))

class Count {
  readonly rows = { written: 0, setAside: 0, withoutRow: 0 }
  readonly records = { sent: 0, back: 0, lost: 0, excused: 0, added: 0 }
  readonly fields = { compared: 0, kept: 0, changed: 0, lost: 0, excused: 0 }
  readonly excuses: Record<string, number> = {}
  private readonly mistakes = new Map<string, { count: number; example: string }>()

  excuse(kind: LossPredicate['kind']): void {
    this.excuses[kind] = (this.excuses[kind] ?? 0) + 1
  }

  wrong(what: string, example: string): void {
    const known = this.mistakes.get(what)
    if (known === undefined) this.mistakes.set(what, { count: 1, example })
    else known.count += 1
  }

  field(outcome: Outcome, entity: EntityName, path: string, id: string): void {
    if (outcome.kind === 'absent') return
    this.fields.compared += 1
    if (outcome.kind === 'wrong') this.wrong(`${entity}.${path}`, `${id}: ${outcome.why}`)
    else this.fields[outcome.kind] += 1
    if (outcome.kind === 'excused') this.excuse(outcome.by)
  }

  get wrongs(): CommonTrip['wrong'] {
    return [...this.mistakes].map(([what, one]) => ({ what, ...one }))
  }
}

/** Compares what came back with what was sent, record by record and field by field. */
class Comparison {
  readonly count = new Count()
  private readonly pairing: Pairing
  private readonly losses: ReadonlyMap<EntityName, CommonLoss>
  private readonly byId: ReadonlyMap<string, TakenRecord>
  private readonly twins: Twins

  constructor(sent: CommonData, came: CommonData, losses: readonly CommonLoss[]) {
    this.pairing = pairingOf(sent, came)
    this.twins = new Twins(sent)
    this.losses = new Map(losses.map((one) => [one.entity, one]))
    this.byId = new Map([...sent.values()].flat().map((one) => [`${one.space} ${one.id}`, one]))
    for (const one of [...sent.values()].flat()) this.record(one)
    for (const one of [...came.values()].flat())
      if (this.pairing.origin(one.space, one.id) === undefined) this.count.records.added += 1
  }

  private valueOf(record: TakenRecord, came: TakenRecord | undefined, path: string): Value {
    const text = record.texts.get(path) ?? ''
    const target = leafOf(record.space, path)?.target
    const referred = target === undefined || text === '' ? [] : text.split(TEXT_SEPARATOR)
    return {
      text,
      isReferenceBack: referred.every((id) => this.isNamedAgain(target as EntityName, id)),
      textAt: (other) => textAt(this.byId, record, other),
      backAt: (other) => came?.texts.get(other),
      hasTwin: (paths) => this.twins.has(record, paths),
    }
  }

  /** Whether what a reference leads to came back, and, where it is a person or a body, with some number of its own. */
  private isNamedAgain(target: EntityName, id: string): boolean {
    const record = this.byId.get(`${spaceOf(target)} ${id}`)
    const came = record === undefined ? undefined : this.pairing.of(record)
    return came !== undefined && (came.identifiers.length > 0 || entities[came.space].naturalKey !== undefined)
  }

  /** The text that came back; ids as they were sent, for a record may come back under another one. */
  private textBack(came: TakenRecord, path: string): string {
    const text = came.texts.get(path) ?? ''
    const target = leafOf(came.space, path)?.target
    if (target === undefined || text === '') return text
    return text
      .split(TEXT_SEPARATOR)
      .map((id) => this.pairing.origin(spaceOf(target), id)?.id ?? `? ${id}`)
      .join(TEXT_SEPARATOR)
  }

  private record(sent: TakenRecord): void {
    const { records } = this.count
    const loss = this.losses.get(sent.entity)
    records.sent += 1
    if (loss === undefined) return
    const came = this.pairing.of(sent)
    if (came === undefined) {
      this.missing(sent, loss)
      return
    }
    records.back += 1
    if (loss.record.verdict === 'lost') this.count.wrong(sent.entity, `${sent.id}: called lost, but it comes back`)
    // What two records that became one say differently, only one of them keeps.
    const ofRecord = (loss.record.predicates ?? []).filter(({ kind }) => kind === 'same-key' || !hasRow(came))
    for (const field of loss.fields) {
      const predicates = [...(field.predicates ?? []), ...ofRecord]
      const outcome = outcomeOf(
        { ...field, predicates },
        this.valueOf(sent, came, field.path),
        this.textBack(came, field.path),
      )
      this.count.field(outcome, sent.entity, field.path, sent.id)
    }
  }

  private missing(sent: TakenRecord, { record }: CommonLoss): void {
    const { count } = this
    const value = { ...this.valueOf(sent, undefined, ''), text: sent.id }
    const excuse = record.predicates?.find((predicate) => excusedBy(predicate, value, '') !== 'no')
    if (record.verdict === 'lost') count.records.lost += 1
    else if (excuse === undefined) count.wrong(sent.entity, `${sent.id}: ${record.verdict}, but it does not come back`)
    else {
      count.records.excused += 1
      count.excuse(excuse.kind)
    }
  }
}

/** What a way through a format needs. */
export interface TripFacts {
  /** Records as {@link statedRecords} gives them. */
  readonly stated: Converted
  readonly to: FormatInstance
  readonly tables: Readonly<Record<string, InputFile>>
}

/**
 * Sends common records through a format and back, and compares what came back with what `commonLoss` foretells.
 *
 * Which record is which is found out anew, by shared numbers, by what records refer to and by likeness. A verdict that
 * depends on other records excuses any outcome it could concern, and is counted by what excused it; all others must be exact.
 *
 * @param facts the records, and the format with its version, options and tables; everything is held in memory
 * @returns counts, and every prediction that was wrong
 * @example
 * ```ts
 * import { bind, defineFormat, delimited, identifier, layout, text } from '@nrec-align/mapping'
 * import { commonTrip, statedRecords, syntheticDistrict } from '@nrec-align/testkit'
 *
 * const roster = layout('roster', {
 *   title: 'Roster', description: 'One row a student.', files: ['roster.csv'], container: delimited(),
 *   source: 'made up', confidence: 'verified',
 *   columns: {
 *     id: { description: 'State number.', privacy: 'direct-identifier', required: 'always' },
 *     given: { description: 'Given name.', privacy: 'direct-identifier' },
 *   },
 * })
 * const format = defineFormat({
 *   id: 'roster', title: 'Roster', description: 'A roster.', publisher: 'nobody', kind: 'district',
 *   trust: 'vendor', confidence: 'unverified', options: {}, tables: {},
 *   versions: [{
 *     version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [roster],
 *     bindings: [bind(roster, {
 *       id: 'student', grain: 'student',
 *       pairs: { 'identifiers[us-ca.ssid]': ['id', identifier()], firstName: ['given', text()] },
 *     })],
 *   }],
 * })
 * const { files } = syntheticDistrict({ seed: 1, students: 20, schools: 3, partners: 1 })
 * const trip = await commonTrip({ stated: await statedRecords(files), to: format(), tables: {} })
 * console.assert(trip.records.back === 20 && trip.wrong.length === 0)
 * ```
 */
export const commonTrip = async ({ stated, to, tables }: TripFacts): Promise<CommonTrip> => {
  const there = await convertOnce({ sources: [{ from: 'canonical', input: filesOf(stated) }], to, tables })
  const back = await convertOnce({
    sources: [{ name: SOURCE, from: to, input: filesOf(there) }],
    to: 'canonical',
    tables,
  })
  const sent = commonData(stated.data)
  const { count } = new Comparison(sent, commonData(back.data), commonLoss(to, systemsOf(sent)))
  for (const { written, rejected, withoutRow } of there.report.dispositions.written) {
    count.rows.written += written
    count.rows.setAside += rejected
    count.rows.withoutRow += withoutRow
  }
  const { rejected } = back.report.dispositions.read
  if (rejected > 0) count.wrong('rows', `${rejected} rows that were written are refused when read`)
  const { rows, records, fields, excuses, wrongs } = count
  return { rows, records, fields, excuses, wrong: wrongs }
}
