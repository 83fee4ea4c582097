import { blockLevels } from '../network/blocks.ts'
import { type Component, components } from '../network/components.ts'
import { nearby } from '../network/nearby.ts'
import { CLOSE, type Network } from '../network/network.ts'
import { type Bounds, propagate } from '../network/propagate.ts'
import { Prover, type ProverTools } from './prover.ts'
import { isProved, type Witness } from './witness.ts'

/** Larger components are looked at piece by piece. A cell that no piece proves counts as a leak, though it may not be one. */
export const LARGE = 20_000
const PIECES = [100, 400, 3000]

/** The bounds of every cell that anybody can compute row by row. */
export const computedBounds = (network: Network): Bounds & { readonly settled: boolean } => {
  const bounds = { low: network.low.slice(), high: network.high.slice() }
  const settled = propagate(network, bounds, network.sums.keys())
  return { ...bounds, settled }
}

/**
 * Finds the protected cells whose numerators everybody can compute, or nearly so.
 *
 * @param witness - What was proved before; what is proved now is added to it.
 * @returns the cells, in order.
 */
export const findLeaks = (network: Network, witness: Witness, tools: ProverTools): readonly number[] => {
  const bounds = computedBounds(network)
  const leaks: number[] = []
  const open: number[] = []
  network.required.forEach((required, cell) => {
    if (required === 0) return
    const room = (bounds.high[cell] as number) - (bounds.low[cell] as number)
    if (room < required - CLOSE) leaks.push(cell)
    else if (!isProved(network, witness, cell)) open.push(cell)
  })
  for (const component of components(network, bounds, open)) {
    const wanted = component.cells.filter((cell) => !isProved(network, witness, cell) && hasRoom(network, bounds, cell))
    if (component.tree && bounds.settled)
      for (const cell of wanted) note(witness, cell, bounds.low[cell], bounds.high[cell])
    else leaks.push(...unprovenIn(network, bounds, component, wanted, witness, tools))
  }
  return leaks.sort((left, right) => left - right)
}

const hasRoom = ({ required }: Network, { low, high }: Bounds, cell: number): boolean =>
  (high[cell] as number) - (low[cell] as number) >= (required[cell] as number) - CLOSE

function unprovenIn(
  network: Network,
  bounds: Bounds,
  { cells }: Component,
  wanted: readonly number[],
  witness: Witness,
  tools: ProverTools,
): readonly number[] {
  const prove = (piece: readonly number[], of: readonly number[]): readonly number[] =>
    provedBy(new Prover(network, bounds, piece, tools), of, witness)
  if (cells.length <= LARGE) return prove(cells, wanted)
  const members = new Set(cells)
  let left = new Set(wanted)
  for (const block of blockLevels(network).flat()) {
    const piece = [...block].filter((cell) => members.has(cell))
    const of = piece.filter((cell) => left.has(cell))
    if (of.length === 0 || piece.length > LARGE) continue
    const unproven = new Set(prove(piece, of))
    for (const cell of of) if (!unproven.has(cell)) left.delete(cell)
  }
  const room = (cell: number): number => (bounds.high[cell] as number) - (bounds.low[cell] as number)
  const neighbours = { admits: (cell: number) => members.has(cell), room }
  for (const size of PIECES) {
    const failed = new Set<number>()
    for (const cell of left) {
      if (isProved(network, witness, cell)) continue
      const piece = nearby(network, cell, size, neighbours)
      const prover = new Prover(network, bounds, [...piece], tools)
      const others = [...piece].filter((other) => left.has(other) && !isProved(network, witness, other))
      prover.explore(others)
      if (prover.unproven([cell]).length > 0) failed.add(cell)
      for (const other of others) note(witness, other, ...prover.witnessed(other))
      prover.close()
    }
    left = failed
  }
  return [...left]
}

function provedBy(prover: Prover, wanted: readonly number[], witness: Witness): readonly number[] {
  const unproven = prover.unproven(wanted)
  for (const cell of wanted) note(witness, cell, ...prover.witnessed(cell))
  prover.close()
  return unproven
}

function note(
  { low, high }: Witness,
  cell: number,
  least = Number.POSITIVE_INFINITY,
  greatest = Number.NEGATIVE_INFINITY,
) {
  low[cell] = Math.min(low[cell] as number, least)
  high[cell] = Math.max(high[cell] as number, greatest)
}
