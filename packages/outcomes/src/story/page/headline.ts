import type { IndicatorDefinition } from '../../catalogue/index.ts'
import type { PublicFigure } from '../../disclosure/index.ts'
import { type Counted, changes, type Verdict } from '../../equity/index.ts'
import type { Messages } from '../../language/messages.ts'
import { schoolYearText } from '../../language/school-year-text.ts'
import { figureWords } from '../../language/value-text.ts'
import type { Reading } from '../reading/of-indicator.ts'

const counted = ({ kind, numerator, denominator }: PublicFigure): Counted | undefined =>
  kind === 'proportion' && numerator !== undefined && denominator !== undefined ? { numerator, denominator } : undefined

/** Whether chance could explain the difference; nothing is said where counts are not shown or no direction is better. */
const verdictOn = ({ polarity }: IndicatorDefinition, one: PublicFigure, other: PublicFigure): Verdict | undefined => {
  const [before, after] = [counted(one), counted(other)]
  if (before === undefined || after === undefined || polarity === 'none') return undefined
  return changes([{ before, after }], polarity)[0]
}

/** The finding in a sentence or two: the latest value, the first that is shown, and whether chance could explain the difference. */
export const headlineOf = (definition: IndicatorDefinition, { latest, years }: Reading, messages: Messages): string => {
  const now = figureWords(definition, latest, messages)
  const year = schoolYearText(latest.period)
  if (now === undefined) return messages.noHeadline(year)
  const before = years.find((figure) => figure !== latest && figureWords(definition, figure, messages) !== undefined)
  if (before === undefined) return messages.headline(now, year)
  const then = { value: figureWords(definition, before, messages) ?? '', year: schoolYearText(before.period) }
  const verdict = verdictOn(definition, before, latest)
  const said = verdict === undefined || verdict === 'too-few' ? [] : [messages.change[verdict]]
  return [messages.headline(now, year, then), ...said].join(' ')
}
