import type { Interner } from './interner.ts'
import type { FileSpans } from './precedence.ts'
import { MISSING } from './store.ts'
import type { LeafColumn, Unit } from './table.ts'

/** Called when two records disagree that are valid at the same time and trusted alike. */
export type OnConflict = (unit: Unit, node: number, winner: number, loser: number) => void

/** The unit's values for one node are a declaration that the value is unknown, and nothing else. */
const onlyMissing = (unit: Unit, node: number): boolean =>
  unit.leaves.every((leaf) => (leaf.values[node] as number) <= MISSING)

/** What a record brings for one unit. */
export interface UnitValues {
  readonly columns: readonly LeafColumn[]
  /** Dictionary numbers, in the order of the columns; 0 for absent. */
  readonly numbers: readonly number[]
  /** Sequence number of the record. */
  readonly sequence: number
  /** Dictionary number of the first valid day; 0 for none. */
  readonly since: number
}

const write = (unit: Unit, node: number, values: UnitValues): void => {
  for (const leaf of unit.leaves) leaf.values[node] = 0
  values.columns.forEach((leaf, place) => {
    leaf.values[node] = values.numbers[place] as number
  })
  unit.winners[node] = values.sequence
  if (values.since !== 0 && unit.since === undefined) unit.since = new Uint32Array(unit.winners.length)
  if (unit.since !== undefined) unit.since[node] = values.since
}

const differs = (node: number, values: UnitValues): boolean =>
  values.columns.some((leaf, place) => {
    const brought = values.numbers[place] as number
    const held = leaf.values[node] as number
    return brought > MISSING && held > MISSING && brought !== held
  })

/** Whether the brought values take precedence: later valid first, then trust, then the earlier record. */
const precedes = (unit: Unit, node: number, values: UnitValues, texts: Interner, spans: FileSpans): boolean => {
  const held = unit.since?.[node] ?? 0
  if (held !== values.since) return (texts.text(values.since) ?? '') > (texts.text(held) ?? '')
  const winner = unit.winners[node] as number
  const trust = spans.trustOf(values.sequence) - spans.trustOf(winner)
  return trust === 0 ? values.sequence < winner : trust < 0
}

/**
 * Folds one record's values of a unit into a node; units win whole, known beats declared missing beats absent.
 *
 * @internal
 */
export const foldUnit = (
  unit: Unit,
  node: number,
  values: UnitValues,
  texts: Interner,
  spans: FileSpans,
  onConflict: OnConflict,
): void => {
  const brought = values.numbers.some((number) => number > MISSING)
  if (!brought && !values.numbers.some((number) => number === MISSING)) return
  const winner = unit.winners[node] as number
  if (winner === 0) {
    write(unit, node, values)
    return
  }
  const heldMissing = onlyMissing(unit, node)
  if (heldMissing || !brought) {
    if (heldMissing && brought) write(unit, node, values)
    return
  }
  const wins = precedes(unit, node, values, texts, spans)
  const alike = (unit.since?.[node] ?? 0) === values.since && spans.trustOf(values.sequence) === spans.trustOf(winner)
  if (alike && differs(node, values)) {
    onConflict(unit, node, wins ? values.sequence : winner, wins ? winner : values.sequence)
  }
  if (wins) write(unit, node, values)
}
