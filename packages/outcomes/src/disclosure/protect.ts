import { type Figure, figureId, type RestrictedFigures } from '../figures/index.ts'
import { assemble } from './assemble/assemble.ts'
import { boundedIndicators } from './assemble/bounded-indicators.ts'
import type { Judging } from './assemble/judged-figure.ts'
import { decisionOn } from './decide.ts'
import { checkOptions } from './display/check-options.ts'
import { type Display, suppress } from './display/display.ts'
import { displayRules } from './display/merging.ts'
import { alreadyDisclosed, hideUntilSafe } from './hide/hide-until-safe.ts'
import { emptyLedger, ReleaseLedger } from './ledger/ledger.ts'
import { nextLedger } from './ledger/next-ledger.ts'
import { networkOf } from './network/network.ts'
import { defaultPolicy, type ProtectionPolicy } from './policy/policy.ts'
import { hiddenSharesOf } from './public/hidden-shares.ts'
import type { PublicFigure } from './public/public-figure.ts'
import type { PublicRelease } from './public/public-release.ts'
import { suggestionsFor } from './public/suggestions.ts'
import { draws } from './random.ts'
import type { ProtectionRecord } from './record.ts'
import { loadSolver } from './solver/solver.ts'

/** How to protect a release. */
export interface ProtectOptions {
  readonly policy?: ProtectionPolicy
  readonly display?: Display
  /** What was published before; without it, nothing was. */
  readonly ledger?: ReleaseLedger
  /** A whole number that decides between equals. Kept secret, it leaves an attacker who knows the program without its choices. */
  readonly seed?: number
}

/** A protected release. */
export interface Protected {
  readonly published: PublicRelease
  readonly internal: ProtectionRecord
  /** The ledger to bring to the next release. */
  readonly ledger: ReleaseLedger
}

/**
 * Makes of figures as counted what may be published: hides figures of small groups, and as many others as it takes so that nobody can
 * compute the hidden ones from what is shown, from denominators, which everybody may know, and from all earlier releases. Waits for
 * everything; 35,000 figures take seconds and some 200 MiB.
 *
 * @param release - Figures with every sum that holds between them. A sum that is left out is not defended.
 * @returns what may be published, the record for review, and the ledger to keep for the next release.
 * @throws RangeError when an option is out of range, two figures have the same key, or a relation does not add up or names a figure
 * that is not there; ZodError when the ledger is not one.
 * @see https://nces.ed.gov/pubsearch/pubsinfo.asp?pubid=2011603
 *
 * @example
 * ```ts
 * import { type Figure, figureId, protect, restrictedFigures } from '@nrec-align/outcomes'
 *
 * const figure = (category: string | undefined, numerator: number, denominator: number): Figure => ({
 *   indicator: 'chronic-absence',
 *   place: { kind: 'school', id: 'example-school' },
 *   period: { first: 2025, last: 2025 },
 *   subgroup: category === undefined ? [] : [{ dimension: 'english-learner', category }],
 *   kind: 'proportion',
 *   people: denominator,
 *   numerator,
 *   denominator,
 *   missing: 0,
 * })
 * const all = figure(undefined, 24, 120)
 * const groups = [figure('yes', 2, 8), figure('no', 22, 112)]
 * const sum = { kind: 'subgroups', whole: figureId(all), parts: groups.map(figureId) } as const
 * const { published } = await protect(restrictedFigures([all, ...groups], [sum]))
 * console.assert(published.figures.map(({ valueStatus }) => valueStatus).join() === 'reported,suppressed,suppressed')
 * ```
 */
export const protect = async (release: RestrictedFigures, options: ProtectOptions = {}): Promise<Protected> => {
  const { policy = defaultPolicy, display = suppress(), ledger = emptyLedger, seed = 1 } = options
  checkOptions(policy, display)
  const judging: Judging = { policy, display, seed, bounded: boundedIndicators(release.figures) }
  const assembled = assemble(release, ReleaseLedger.parse(ledger), judging)
  const network = networkOf(assembled.quantities, assembled.sums)
  const tools = { solver: await loadSolver(), random: draws(seed) }

  const disclosed = ledger.quantities.length === 0 ? [] : alreadyDisclosed(network, tools)
  for (const cell of disclosed) network.required[cell] = 0
  const rules = displayRules(assembled, network, judging)
  const witness = hideUntilSafe(network, rules.groups, tools)

  const decisions = new Map(
    [...assembled.figures].map(([id, judged]) => {
      const cell = assembled.cellOf.get(id) as number
      return [id, { ...decisionOn(judged, cell, network, judging), cell }]
    }),
  )
  const decision = (id: string) => decisions.get(id) as NonNullable<ReturnType<typeof decisions.get>>
  const statusOf = (id: string) => decision(id).facts.valueStatus
  const ids = release.figures.map(figureId)
  const merged = rules.merged()
  const published = {
    figures: [
      ...release.figures.map((figure, at) => publicFigure(figure, decision(ids[at] as string).facts)),
      ...merged.figures,
    ],
    merged: merged.merged,
    hiddenShares: hiddenSharesOf(release.figures, (figure) => statusOf(figureId(figure))),
    suggestions: suggestionsFor(ids, release.relations, statusOf),
  } as unknown as PublicRelease
  const internal: ProtectionRecord = {
    policy,
    display,
    seed,
    figures: ids.map((figure) => {
      const { facts, reasons, cell } = decision(figure)
      const required = network.required[cell] as number
      const proof = { required, low: witness.low[cell] as number, high: witness.high[cell] as number }
      return { figure, valueStatus: facts.valueStatus, reasons, ...(required > 0 ? { proof } : {}) }
    }),
    alreadyDisclosed: disclosed.map((cell) => assembled.quantities[cell]?.id ?? ''),
    revised: assembled.revised,
  }
  return { published, internal, ledger: nextLedger(assembled, network) }
}

const publicFigure = ({ indicator, place, period, subgroup, kind }: Figure, facts: object): PublicFigure =>
  ({ indicator, place, period, subgroup, kind, ...facts }) as PublicFigure
