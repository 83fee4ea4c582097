import { type Lists, packed, turned } from './lists.ts'
import type { Quantity, Sum } from './quantity.ts'

/**
 * Quantities as cells and sums as rows, for computing: what an attacker may know, as numbers. In a row the first cell is the whole and the
 * others are its parts, so that the parts less the whole make 0.
 */
export interface Network {
  readonly size: number
  readonly value: Float64Array
  readonly required: Float64Array
  readonly weight: Float64Array
  readonly widestLow: Float64Array
  readonly widestHigh: Float64Array
  /** What is published; hiding and showing change it. */
  readonly low: Float64Array
  readonly high: Float64Array
  readonly whole: Uint8Array
  readonly rows: Lists
  readonly rowsOf: Lists
  readonly sums: readonly Sum[]
  readonly sites: readonly string[]
}

/** Lays out quantities and sums for computing. */
export const networkOf = (quantities: readonly Quantity[], sums: readonly Sum[]): Network => {
  const numbers = (pick: (quantity: Quantity) => number): Float64Array => Float64Array.from(quantities, pick)
  const rows = packed(sums.map(({ whole, parts }) => [whole, ...parts]))
  return {
    size: quantities.length,
    value: numbers(({ value }) => value),
    required: numbers(({ required }) => required),
    weight: numbers(({ weight }) => weight),
    widestLow: numbers(({ widestLow }) => widestLow),
    widestHigh: numbers(({ widestHigh }) => widestHigh),
    low: numbers(({ low }) => low),
    high: numbers(({ high }) => high),
    whole: Uint8Array.from(quantities, ({ whole }) => (whole ? 1 : 0)),
    rows,
    rowsOf: turned(rows, quantities.length),
    sums,
    sites: quantities.map(({ site }) => site),
  }
}

/** Two numbers closer than this are the same. */
export const CLOSE = 1e-6

/** Whether hiding would leave more room than what is published. */
export const canHide = ({ low, high, widestLow, widestHigh }: Network, cell: number): boolean =>
  (low[cell] as number) > (widestLow[cell] as number) || (high[cell] as number) < (widestHigh[cell] as number)

/** Publishes nothing of a cell. */
export const hide = (network: Network, cell: number): void => {
  network.low[cell] = network.widestLow[cell] as number
  network.high[cell] = network.widestHigh[cell] as number
}
