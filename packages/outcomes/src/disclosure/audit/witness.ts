import { CLOSE, type Network } from '../network/network.ts'

/** For each cell, the least and greatest numerator that was proved possible. Hiding more never takes a proof away. */
export interface Witness {
  readonly low: Float64Array
  readonly high: Float64Array
}

/** Nothing but the true numerators is proved possible. */
export const noWitness = ({ value }: Network): Witness => ({ low: value.slice(), high: value.slice() })

/** Whether a cell's room was proved, or it needs none. */
export const isProved = ({ required }: Network, { low, high }: Witness, cell: number): boolean =>
  (high[cell] as number) - (low[cell] as number) >= (required[cell] as number) - CLOSE
