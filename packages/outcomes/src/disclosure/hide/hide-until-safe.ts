import { findLeaks } from '../audit/find-leaks.ts'
import type { ProverTools } from '../audit/prover.ts'
import { noWitness, type Witness } from '../audit/witness.ts'
import { blockLevels } from '../network/blocks.ts'
import { hide, type Network } from '../network/network.ts'
import { hideEverythingAround } from './hide-everything.ts'
import { hideAround, hideWithinBlocks } from './hide-leaks.ts'
import type { MergedGroups } from './merged-groups.ts'
import { prune } from './prune.ts'

const ROUNDS = 3

/**
 * Hides what must be hidden so that no protected cell can be computed, and little more: first within blocks, then around each leak, then
 * everything that is tied to it.
 *
 * @returns what proves the room of each protected cell
 * @throws Error when a protected cell can be computed though everything is hidden: nothing may be published then.
 */
export const hideUntilSafe = (network: Network, merged: MergedGroups, tools: ProverTools): Witness => {
  const before = { low: network.low.slice(), high: network.high.slice() }
  settle(network, merged, tools)
  prune(network, before, merged, tools)
  return settle(network, merged, tools)
}

function settle(network: Network, merged: MergedGroups, tools: ProverTools): Witness {
  const witness = noWitness(network)
  const levels = blockLevels(network)
  const leaking = (): readonly number[] => {
    merged.complete()
    return findLeaks(network, witness, tools)
  }
  let leaks = leaking()
  for (let round = 0; round < ROUNDS && leaks.length > 0; round++) {
    for (const blocks of levels) hideWithinBlocks(network, blocks, leaks, tools)
    leaks = leaking()
  }
  if (leaks.length > 0) {
    hideAround(network, leaks, tools)
    leaks = leaking()
  }
  while (leaks.length > 0 && hideEverythingAround(network, leaks)) leaks = leaking()
  if (leaks.length > 0) throw new Error('A protected figure can be computed though everything is hidden.')
  return witness
}

/** The cells that earlier releases give away whatever is hidden now. */
export const alreadyDisclosed = (network: Network, tools: ProverTools): readonly number[] => {
  const published = { low: network.low.slice(), high: network.high.slice() }
  for (let cell = 0; cell < network.size; cell++) hide(network, cell)
  const leaks = findLeaks(network, noWitness(network), tools)
  network.low.set(published.low)
  network.high.set(published.high)
  return leaks
}
