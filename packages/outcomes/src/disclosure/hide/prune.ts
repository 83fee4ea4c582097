import { computedBounds } from '../audit/find-leaks.ts'
import type { Assumed, ProverTools } from '../audit/prover.ts'
import { blockLevels } from '../network/blocks.ts'
import { components, isOpen } from '../network/components.ts'
import { rowsTouching } from '../network/nearby.ts'
import type { Network } from '../network/network.ts'
import { type Bounds, propagate } from '../network/propagate.ts'
import type { MergedGroups } from './merged-groups.ts'
import { Trial } from './trial.ts'

/** Larger components are gone through block by block. */
const LARGE = 400

/**
 * Shows again what need not be hidden, what readers miss most first. In large components a cell that only cells of other blocks protect
 * may leak afterwards.
 *
 * @param before - What would be published of each cell if nobody needed its protection.
 */
export const prune = (network: Network, before: Bounds, merged: MergedGroups, tools: ProverTools): void => {
  const bounds = computedBounds(network)
  const candidates = [...network.low.keys()]
    .filter((cell) => network.low[cell] !== before.low[cell] || network.high[cell] !== before.high[cell])
    .sort((left, right) => (network.weight[right] as number) - (network.weight[left] as number) || left - right)
  const waiting = new Set(candidates)
  const show = ({ cell, low, high }: Assumed): void => {
    network.low[cell] = low
    network.high[cell] = high
    waiting.delete(cell)
  }
  const assumedOf = (cell: number): Assumed => ({
    cell,
    low: before.low[cell] as number,
    high: before.high[cell] as number,
  })
  const goThrough = (trial: Trial): void => {
    const members = new Set(trial.cells)
    for (const cell of candidates) {
      if (!members.has(cell) || !waiting.has(cell) || !merged.mayShow(cell)) continue
      const assumed = assumedOf(cell)
      if (trial.allows(assumed)) show(assumed)
    }
    trial.close()
  }

  for (const cell of candidates) if (!isOpen(bounds, cell) && merged.mayShow(cell)) show(assumedOf(cell))
  const large = new Set<number>()
  for (const component of components(network, bounds, candidates)) {
    if (component.cells.length <= LARGE) goThrough(new Trial(network, bounds, component, tools))
    else for (const cell of component.cells) large.add(cell)
  }
  for (const block of large.size === 0 ? [] : blockLevels(network).flat()) {
    const inside = [...block].filter((cell) => large.has(cell))
    if (!inside.some((cell) => waiting.has(cell))) continue
    const alone = boundsWithin(network, inside)
    for (const component of components(network, alone, inside)) {
      goThrough(new Trial(network, alone, component, tools))
    }
  }
}

/** Bounds where every cell outside stays at its value. */
function boundsWithin(network: Network, inside: readonly number[]): Bounds {
  const bounds = { low: network.value.slice(), high: network.value.slice() }
  for (const cell of inside) {
    bounds.low[cell] = network.low[cell] as number
    bounds.high[cell] = network.high[cell] as number
  }
  propagate(network, bounds, rowsTouching(network, inside))
  return bounds
}
