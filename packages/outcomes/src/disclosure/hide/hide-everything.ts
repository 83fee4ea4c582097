import { everythingTiedTo } from '../network/nearby.ts'
import { canHide, hide, type Network } from '../network/network.ts'

/** Hides all that any sum ties to a leak; returns whether anything was left to hide. */
export const hideEverythingAround = (network: Network, leaks: readonly number[]): boolean => {
  let found = false
  for (const leak of leaks) {
    for (const cell of everythingTiedTo(network, leak)) {
      if (!canHide(network, cell)) continue
      hide(network, cell)
      found = true
    }
  }
  return found
}
