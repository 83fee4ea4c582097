import { z } from 'zod'

const quantity = z.strictObject({
  id: z.string(),
  revision: z.int().min(1),
  site: z.string(),
  people: z.number().min(0),
  denominator: z.number(),
  value: z.number(),
  whole: z.boolean(),
  required: z.number().min(0),
  low: z.number(),
  high: z.number().nullable(),
})

const sum = z.strictObject({
  kind: z.string(),
  whole: z.int().min(0),
  parts: z.array(z.int().min(0)),
})

const fits = (ledger: { readonly quantities: readonly unknown[]; readonly sums: readonly z.output<typeof sum>[] }) =>
  ledger.sums.every(({ whole, parts }) => Math.max(whole, ...parts) < ledger.quantities.length)

/**
 * Everything that was ever published and all that follows from it, so that a later release cannot give away what an earlier one hid.
 * Plain JSON. It holds what is hidden: keep it where the figures as counted are kept, and never publish it.
 *
 * @example
 * ```ts
 * import { emptyLedger, ReleaseLedger } from '@nrec-align/outcomes'
 *
 * const kept = JSON.stringify(emptyLedger)
 * console.assert(ReleaseLedger.safeParse(JSON.parse(kept)).success)
 * ```
 */
export const ReleaseLedger = z
  .strictObject({ ledgerVersion: z.literal(1), quantities: z.array(quantity), sums: z.array(sum) })
  .refine(fits, 'A sum names a quantity that is not in the ledger.')

/** Everything that was ever published, see the schema of the same name. */
export type ReleaseLedger = z.output<typeof ReleaseLedger>

/**
 * The ledger before the first release.
 *
 * @example
 * ```ts
 * import { emptyLedger } from '@nrec-align/outcomes'
 *
 * console.assert(emptyLedger.quantities.length === 0)
 * ```
 */
export const emptyLedger: ReleaseLedger = { ledgerVersion: 1, quantities: [], sums: [] }
