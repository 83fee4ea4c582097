import type { Binding } from '../../declare/bind.ts'
import type { FormatVersion } from '../../declare/format.ts'
import { isNeverComplete, type Rows } from './incomplete-row.ts'
import { takes } from './takes.ts'

/** Whether some record of the source would be written by a binding, but none with all that its rows require. */
const isDead = (rows: Rows, taker: Binding): boolean => {
  if (taker.side !== undefined) return false
  const givers = rows.source.bindings.filter((one) => takes(taker, one.grain, one) !== 'never')
  return givers.length > 0 && givers.every((one) => isNeverComplete(rows, one, taker))
}

/** The target without the bindings whose rows would never be complete, and without what stands on such rows. */
export const liveTarget = (rows: Rows): FormatVersion => {
  const dead = rows.target.bindings.filter((one) => isDead(rows, one))
  const isGone = (one: Binding): boolean =>
    dead.some((other) => other === one || (one.layout === other.layout && one.side?.of === other.id))
  return dead.length === 0
    ? rows.target
    : { ...rows.target, bindings: rows.target.bindings.filter((one) => !isGone(one)) }
}
