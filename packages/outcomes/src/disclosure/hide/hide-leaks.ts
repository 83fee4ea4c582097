import type { ProverTools } from '../audit/prover.ts'
import { nearby, rowsTouching, rowsWithin } from '../network/nearby.ts'
import type { Network } from '../network/network.ts'
import { Flow } from './flow.ts'

/** How many cells around a leak are looked at, fewer first. */
const AROUND = [400, 4000]

/** Cells with the largest groups first: what protects them often protects smaller ones too. */
const largestFirst = ({ widestHigh }: Network, leaks: readonly number[]): readonly number[] =>
  [...leaks].sort((left, right) => (widestHigh[right] as number) - (widestHigh[left] as number) || left - right)

/** Cells that are hidden already come first, then those that could have most room. */
const roomToGive = ({ low, high, widestLow, widestHigh }: Network, cell: number): number =>
  1e9 * Math.min(1, (high[cell] as number) - (low[cell] as number)) +
  Math.min(1e6, (widestHigh[cell] as number) - (widestLow[cell] as number))

/**
 * Hides what gives the leaks of each block room within the block. Sums that reach beyond it are left for a higher block, so a leak may
 * remain.
 */
export const hideWithinBlocks = (
  network: Network,
  blocks: readonly Int32Array[],
  leaks: readonly number[],
  tools: ProverTools,
): void => {
  const leaking = new Set(leaks)
  for (const block of blocks) {
    const own = [...block].filter((cell) => leaking.has(cell))
    if (own.length === 0) continue
    const flow = new Flow(network, block, rowsWithin(network, block), tools)
    flow.giveRoomTo(largestFirst(network, own))
    flow.close()
  }
}

/** Hides what gives each leak room for certain, around it; a leak for which there is no way remains. */
export const hideAround = (network: Network, leaks: readonly number[], tools: ProverTools): void => {
  for (const leak of largestFirst(network, leaks)) {
    AROUND.some((enough) => {
      const cells = nearby(network, leak, enough, { admits: () => true, room: (cell) => roomToGive(network, cell) })
      const flow = new Flow(network, cells, rowsTouching(network, cells), tools)
      const found = flow.giveRoom(leak)
      flow.close()
      return found
    })
  }
}
