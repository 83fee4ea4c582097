import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChosenFile } from '../src/protocol/choice.ts'
import type { Inspection, Plan } from '../src/protocol/facts.ts'
import type { Event } from '../src/state/events.ts'
import { reduce } from '../src/state/reduce.ts'
import { canCheck, canConvert } from '../src/state/requests.ts'
import { opening, type State } from '../src/state/state.ts'

const file = (path: string): ChosenFile => ({ path, blob: new Blob(['made up']) })
const after = (...events: readonly Event[]): State => events.reduce(reduce, opening('en'))

const senr = file('SENR.txt')
const added: Event = { kind: 'filesAdded', files: [senr] }
const inspection = (recognised: boolean): Inspection => ({
  files: [{ path: 'SENR.txt', size: 7 }],
  best: { format: 'calpads', version: '2025-26', recognised },
  reasons: [],
})
const inspected = (recognised: boolean, number = 1): readonly Event[] => [
  { kind: 'began', step: 'inspection', number: 1 },
  { kind: 'done', step: 'inspection', number, value: inspection(recognised) },
]
const target: Event = { kind: 'formatChosen', side: 'target', format: 'oneroster', version: '1.2' }
const plan = (blocking: readonly string[]): Plan => ({
  losses: [],
  kept: 0,
  blocking,
  missing: [],
  written: [],
  absent: [],
  tables: [],
})
const planned = (blocking: readonly string[]): readonly Event[] => [
  { kind: 'began', step: 'plan', number: 2 },
  { kind: 'done', step: 'plan', number: 2, value: plan(blocking) },
]

describe('files', () => {
  test('with a path that is there already take its place', () => {
    const corrected = file('SENR.txt')
    const { files } = after(added, { kind: 'filesAdded', files: [file('SINF.txt'), corrected] })
    expect(files.map(({ path }) => path)).toEqual(['SINF.txt', 'SENR.txt'])
    expect(files[1]).toBe(corrected)
  })

  test('that change make everything unknown that was found out about the others', () => {
    const before = after(added, ...inspected(true), target, ...planned([]))
    expect(before.plan.status).toBe('done')
    const { inspection: found, plan: compared, source } = reduce(before, { kind: 'fileRemoved', path: 'SENR.txt' })
    expect([found.status, compared.status, source]).toEqual(['idle', 'idle', undefined])
  })

  test('that are all removed take the tables with them, and leave the target', () => {
    const table: Event = { kind: 'tableBrought', name: 'organizations', file: file('schools.csv') }
    const state = after(added, target, table, { kind: 'allRemoved' })
    expect(state.tables).toEqual({})
    expect(state.target?.format).toBe('oneroster')
  })
})

describe('the format of the files', () => {
  test('is taken over where it was recognised', () => {
    expect(after(added, ...inspected(true)).source).toEqual({ format: 'calpads', version: '2025-26', options: {} })
  })

  test('is left to the user where it was not', () => {
    expect(after(added, ...inspected(false)).source).toBeUndefined()
  })

  test('stays what the user chose', () => {
    const chosen: Event = { kind: 'formatChosen', side: 'source', format: 'pims', version: '2025-26' }
    expect(after(added, chosen, ...inspected(true)).source?.format).toBe('pims')
  })

  test('keeps its options with another version, and loses them with another format', () => {
    const option: Event = { kind: 'optionSet', side: 'target', name: 'schoolYear', value: '2026' }
    const older: Event = { kind: 'formatChosen', side: 'target', format: 'oneroster', version: '1.1' }
    expect(after(target, option, older).target?.options).toEqual({ schoolYear: '2026' })
    const other: Event = { kind: 'formatChosen', side: 'target', format: 'clever', version: '1' }
    expect(after(target, option, other).target?.options).toEqual({})
  })
})

describe('what can be done', () => {
  test('is nothing without files', () => {
    expect([canCheck(opening('en')), canConvert(opening('en'))]).toEqual([false, false])
  })

  test('is to check files whose format is known', () => {
    expect(canCheck(after(added, ...inspected(true)))).toBe(true)
    expect(canConvert(after(added, ...inspected(true)))).toBe(false)
  })

  test('is to convert them once nothing is missing that the target cannot do without', () => {
    const ready = [added, ...inspected(true), target]
    expect(canConvert(after(...ready, ...planned(['orgs'])))).toBe(false)
    expect(canConvert(after(...ready, ...planned([])))).toBe(true)
  })

  test('is not to check the common record, which has no specification', () => {
    const common: Event = { kind: 'formatChosen', side: 'source', format: 'canonical', version: 'ndjson' }
    expect(canCheck(after(added, common))).toBe(false)
  })
})

describe('answers', () => {
  test('to a question that is not asked any more change nothing', () => {
    const asked = after(added, { kind: 'began', step: 'inspection', number: 1 })
    const late: Event = { kind: 'done', step: 'inspection', number: 0, value: inspection(true) }
    expect(reduce(asked, late)).toBe(asked)
    const cancelled = reduce(asked, { kind: 'cancelled' })
    expect(reduce(cancelled, { ...late, number: 1 } as Event)).toBe(cancelled)
  })

  test('never bring back a run that was cancelled, in whatever order things happen', () => {
    const progress = { stage: 'reading', file: 'SENR.txt', bytes: 1, ofBytes: 7, records: 1 } as const
    const failure = { code: 'unreadable', message: 'made up', hints: [] }
    const things: readonly Event[] = [
      { kind: 'progressed', step: 'run', number: 5, progress },
      { kind: 'failed', step: 'run', number: 5, failure },
      { kind: 'valuesShown', showValues: true },
      { kind: 'languageChosen', language: 'es' },
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...things), { maxLength: 8 }), (later) => {
        const cancelled = after(added, { kind: 'began', step: 'run', number: 5 }, { kind: 'cancelled' })
        expect(later.reduce(reduce, cancelled).run.status).toBe('idle')
      }),
    )
  })

  test('about rows are forgotten when values are shown, so that none stays masked', () => {
    const rows: Event = { kind: 'rowsFound', problem: 0, rows: [{ file: 'SENR.txt', records: [] }] }
    expect(after(rows, { kind: 'valuesShown', showValues: true }).rows).toEqual({})
  })

  test('of a new run forget the rows and the preview of the last one', () => {
    const rows: Event = { kind: 'rowsFound', problem: 0, rows: [] }
    const shown: readonly Event[] = [
      { kind: 'began', step: 'preview', number: 3 },
      { kind: 'done', step: 'preview', number: 3, value: [] },
    ]
    const state = after(rows, ...shown, { kind: 'began', step: 'run', number: 4 })
    expect([state.rows, state.preview.status, state.run.status]).toEqual([{}, 'idle', 'busy'])
  })
})
