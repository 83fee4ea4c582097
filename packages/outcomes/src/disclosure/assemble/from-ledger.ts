import type { ReleaseLedger } from '../ledger/ledger.ts'
import type { Quantity } from '../network/quantity.ts'

/** What was published before, of which nothing can be taken back. */
export const fromLedger = ({ quantities }: ReleaseLedger): readonly Quantity[] =>
  quantities.map(({ high: highest, ...quantity }) => {
    const high = highest ?? Number.POSITIVE_INFINITY
    return { ...quantity, high, widestLow: quantity.low, widestHigh: high, weight: 0 }
  })
