import type { Assembled } from '../assemble/assemble.ts'
import type { Judging } from '../assemble/judged-figure.ts'
import { type MergedGroups, mergedGroups, nothingMerged } from '../hide/merged-groups.ts'
import type { Network } from '../network/network.ts'
import { mergedFigure, mergedFigures, partitionsOf } from '../public/merged-figures.ts'
import { treatments } from '../treatment/treatment.ts'
import type { Displays } from './display.ts'

/** What a display asks of the groups that are hidden. */
export interface DisplayRules {
  readonly groups: MergedGroups
  /** The figures of merged groups, after everything that had to be was hidden. */
  readonly merged: () => ReturnType<typeof mergedFigures>
}

type RulesFor = (assembled: Assembled, network: Network, judging: Judging) => DisplayRules

const oneByOne: RulesFor = () => ({ groups: nothingMerged, merged: () => ({ figures: [], merged: [] }) })

const together: RulesFor = (assembled, network, { policy, bounded }) => {
  const partitions = partitionsOf(assembled)
  const figureAt = new Map([...assembled.cellOf].map(([id, cell]) => [cell, assembled.figures.get(id)?.figure]))
  const isEnough = (cells: readonly number[]): boolean => {
    const parts = cells.flatMap((cell) => figureAt.get(cell) ?? [])
    const [first] = parts
    if (first === undefined) return true
    const figure = mergedFigure(first, parts, 'other')
    return treatments[figure.kind].reasons(figure, policy, bounded.has(figure.indicator)).length === 0
  }
  const rows = partitions.map(({ row }) => row)
  return {
    groups: mergedGroups(network, rows, isEnough),
    merged: () => mergedFigures(partitions, network),
  }
}

const rules: { readonly [K in keyof Displays]: RulesFor } = {
  suppress: oneByOne,
  ranges: oneByOne,
  'merge-masked': together,
}

/** What the display of a release asks of the groups that are hidden. */
export const displayRules = (assembled: Assembled, network: Network, judging: Judging): DisplayRules =>
  rules[judging.display.kind](assembled, network, judging)
