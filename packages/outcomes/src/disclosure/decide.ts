import type { JudgedFigure, Judging } from './assemble/judged-figure.ts'
import type { Shown } from './display/shown.ts'
import type { Network } from './network/network.ts'
import { CLOSE } from './network/network.ts'
import type { HidingReason } from './record.ts'

/** What is published of a figure, and why it is not all. */
export interface Decision {
  readonly facts: Shown['facts']
  readonly reasons: readonly HidingReason[]
}

/** What is published of a figure after everything that had to be was hidden. */
export const decisionOn = (judgedFigure: JudgedFigure, cell: number, network: Network, judging: Judging): Decision => {
  const { reasons, calculated, shown } = judgedFigure
  if (!calculated) return { facts: { valueStatus: 'not-calculated' }, reasons: [] }
  if (shown === undefined)
    return { facts: { valueStatus: 'suppressed' }, reasons: reasons.length > 0 ? reasons : ['few-people'] }
  if (!isStillShown(shown, cell, network))
    return { facts: { valueStatus: 'suppressed' }, reasons: [...reasons, 'complementary'] }
  const atEnd = shown.facts.valueStatus === 'range' && judging.display.kind !== 'ranges'
  return { facts: shown.facts, reasons: atEnd ? [...reasons, 'extreme'] : reasons }
}

/** Earlier releases may have published more already; nothing new is hidden as long as no more is left open than what is shown. */
const isStillShown = ({ low, high }: Shown, cell: number, network: Network): boolean =>
  (network.low[cell] as number) >= low - CLOSE && (network.high[cell] as number) <= high + CLOSE
