import { assemble } from '../../../src/disclosure/assemble/assemble.ts'
import { findLeaks } from '../../../src/disclosure/audit/find-leaks.ts'
import { noWitness } from '../../../src/disclosure/audit/witness.ts'
import { type Display, defaultPolicy, emptyLedger, type PublicFigure } from '../../../src/disclosure/index.ts'
import { networkOf } from '../../../src/disclosure/network/network.ts'
import { draws } from '../../../src/disclosure/random.ts'
import { loadSolver } from '../../../src/disclosure/solver/solver.ts'
import { figureId, type RelationKind, type RestrictedFigures } from '../../../src/figures/index.ts'
import type { Published } from './leaks.ts'

/** A release of which only the figures that need protection are hidden, and nothing else. */
export interface Careless extends Published {
  /** The ids of the leaks that the audit sees, where it does not look at sums of one kind. */
  leaksSeen(blindTo?: RelationKind): Promise<readonly string[]>
}

/** Publishes carelessly. */
export const carelessly = async (release: RestrictedFigures, display: Display): Promise<Careless> => {
  const judging = { policy: defaultPolicy, display, seed: 1, bounded: new Set<string>() }
  const { figures, quantities, sums } = assemble(release, emptyLedger, judging)
  const published = release.figures.map((figure): PublicFigure => {
    const { indicator, place, period, subgroup, kind } = figure
    const facts = figures.get(figureId(figure))?.shown?.facts ?? { valueStatus: 'suppressed' as const }
    return { indicator, place, period, subgroup, kind, ...facts }
  })
  return {
    release,
    published: { figures: published },
    leaksSeen: async (blindTo) => {
      const seen = sums.filter(({ kind }) => kind !== blindTo)
      const network = networkOf(quantities, seen)
      const leaks = findLeaks(network, noWitness(network), { solver: await loadSolver(), random: draws(1) })
      return leaks.map((cell) => quantities[cell]?.id ?? '')
    },
  }
}
