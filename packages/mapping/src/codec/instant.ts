import type { Instant } from '@nrec-align/schema'
import type { Codec } from './codec.ts'

/** A moment in UTC, ISO 8601. */
export interface InstantNode {
  readonly kind: 'instant'
}

/**
 * Pairs a column of ISO 8601 moments ending in `Z`; the zone is never converted.
 *
 * @example
 * ```ts
 * import { instant } from '@nrec-align/mapping'
 * console.assert(instant().kind === 'instant')
 * ```
 */
export const instant = (): Codec<Instant> => ({ kind: 'instant' })
