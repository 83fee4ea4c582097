import type { FormatInstance } from '../declare/format.ts'
import type { IssueCode } from '../issue/code.ts'
import { faultsOf } from './faults.ts'
import { makeHostile, textColumns } from './hostile.ts'
import { type RowMaker, rowMaker, type Tables } from './make-row.ts'
import { numberFor } from './seed.ts'

/** One made-up record. */
export interface GeneratedRow {
  /** In the order of the written variant. */
  readonly cells: readonly string[]
  /** Which kind of row; absent for a layout that nothing binds. */
  readonly binding?: string
  /** Findings that reading the row must give; others may follow from them. */
  readonly expect: readonly IssueCode[]
}

/** How to make rows. */
export interface GenerateChoice {
  /** The same seed gives the same rows. */
  readonly seed: number
  readonly count: number
  /** `valid`: no finding; `dirty`: one known fault a row; `hostile`: nasty texts in every free-text cell. */
  readonly kind: 'valid' | 'dirty' | 'hostile'
  /** Tables of the run, for layouts whose rows mean nothing without. */
  readonly tables?: Tables
}

interface Turn {
  readonly maker: RowMaker
  readonly seed: number
  readonly index: number
  readonly people: number
}

const startOf = ({ maker, index, people }: Turn) => {
  const owner = maker.owners[index % maker.owners.length]
  return { owner, row: maker.make(owner, index, people), named: owner === undefined ? {} : { binding: owner.id } }
}

/** Each kind makes a row in its own way. */
const kinds: { readonly [K in GenerateChoice['kind']]: (turn: Turn) => GeneratedRow } = {
  valid: (turn) => {
    const { row, named } = startOf(turn)
    return { cells: turn.maker.cellsOf(row), ...named, expect: [] }
  },
  dirty: (turn) => {
    const { owner, row, named } = startOf(turn)
    const faults = faultsOf(turn.maker.layout, owner)
    const turnsOfOwner = Math.floor(turn.index / turn.maker.owners.length)
    const start = (numberFor(turn.seed) + turnsOfOwner) % faults.length
    const fault = [...faults.slice(start), ...faults.slice(0, start)].find((one) => one.fits(row))
    const surplus = fault?.apply(row) ?? []
    return {
      cells: [...turn.maker.cellsOf(row), ...surplus],
      ...named,
      expect: fault === undefined ? [] : [fault.code],
    }
  },
  hostile: (turn) => {
    const { owner, row, named } = startOf(turn)
    makeHostile(row, textColumns(turn.maker.layout, owner))
    return { cells: turn.maker.cellsOf(row), ...named, expect: [] }
  },
}

/**
 * Makes up records of a layout from its declaration, with obviously synthetic people and bodies.
 *
 * @param instance the format, its version and the options of the run
 * @param layoutId id of the layout
 * @param choice seed, number of rows and how good they are
 * @returns rows in the written variant; kinds of rows take turns, and dirty rows go through every fault in turn
 * @throws RangeError where the version has no such layout, or where no valid row can be made without a table or option
 * @example
 * ```ts
 * import { bind, date, defineFormat, delimited, generateRows, layout } from '@nrec-align/mapping'
 * const roster = layout('roster', {
 *   title: 'Roster', description: 'One row a student.', files: ['roster.csv'], container: delimited(),
 *   source: 'made up', confidence: 'verified',
 *   columns: { born: { description: 'Birth date.', privacy: 'direct-identifier', required: 'always' } },
 * })
 * const format = defineFormat({
 *   id: 'roster', title: 'Roster', description: 'A roster.', publisher: 'nobody', kind: 'district',
 *   trust: 'vendor', confidence: 'unverified', options: {}, tables: {},
 *   versions: [{
 *     version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [roster],
 *     bindings: [bind(roster, { id: 'spell', grain: 'enrollment', pairs: { 'student.birthDate': ['born', date('yyyyMMdd')] } })],
 *   }],
 * })
 * const [row] = generateRows(format(), 'roster', { seed: 1, count: 1, kind: 'valid' })
 * console.assert(/^[0-9]{8}$/.test(row?.cells[0] ?? ''))
 * ```
 */
export const generateRows = (
  instance: FormatInstance,
  layoutId: string,
  choice: GenerateChoice,
): readonly GeneratedRow[] => {
  const maker = rowMaker(instance, layoutId, choice.seed, choice.tables ?? {})
  return Array.from({ length: choice.count }, (_, index) =>
    kinds[choice.kind]({ maker, seed: choice.seed, index, people: choice.count }),
  )
}
