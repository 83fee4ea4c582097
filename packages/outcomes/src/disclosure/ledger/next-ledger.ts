import type { Assembled } from '../assemble/assemble.ts'
import type { Network } from '../network/network.ts'
import type { ReleaseLedger } from './ledger.ts'

/** The ledger after a release: what was published before, and what is published now. */
export const nextLedger = ({ quantities, sums }: Assembled, { low, high }: Network): ReleaseLedger => ({
  ledgerVersion: 1,
  quantities: quantities.map(({ id, revision, site, people, denominator, value, whole, required }, cell) => ({
    id,
    revision,
    site,
    people,
    denominator,
    value,
    whole,
    required,
    low: low[cell] as number,
    high: high[cell] === Number.POSITIVE_INFINITY ? null : (high[cell] as number),
  })),
  sums: sums.map(({ kind, whole, parts }) => ({ kind, whole, parts: [...parts] })),
})
