import type { IndicatorDefinition } from '../../catalogue/index.ts'
import type { PublicFigure } from '../../disclosure/index.ts'
import type { Messages } from '../language/messages.ts'
import { schoolYearText } from '../language/school-year-text.ts'
import { figureWords } from '../language/value-text.ts'
import type { Reading } from '../reading/of-indicator.ts'

/** The finding in a sentence or two: the latest value, the first that is shown, and whether chance could explain the difference. */
export const headlineOf = (
  definition: IndicatorDefinition,
  { latest, years }: Reading,
  change: (before: PublicFigure, now: PublicFigure) => keyof Messages['change'] | undefined,
  messages: Messages,
): string => {
  const now = figureWords(definition, latest, messages)
  const year = schoolYearText(latest.period)
  if (now === undefined) return messages.noHeadline(year)
  const before = years.find((figure) => figure !== latest && figureWords(definition, figure, messages) !== undefined)
  if (before === undefined) return messages.headline(now, year)
  const then = { value: figureWords(definition, before, messages) ?? '', year: schoolYearText(before.period) }
  const verdict = change(before, latest)
  return [messages.headline(now, year, then), ...(verdict === undefined ? [] : [messages.change[verdict]])].join(' ')
}
