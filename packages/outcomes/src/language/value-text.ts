import type { IndicatorDefinition } from '../catalogue/index.ts'
import type { PublicFigure } from '../disclosure/index.ts'
import type { Messages } from './messages.ts'

/** How a value of each unit is put into words and into a cell. */
interface UnitWords {
  /** Whether it is a part of 100. */
  readonly share: boolean
  /** What a value is multiplied with to be shown. */
  readonly factor: number
  readonly digits: number
  /** The number as it stands in a sentence. */
  readonly inSentence: (number: string, messages: Messages) => string
}

const ofEvery100: UnitWords['inSentence'] = (number, messages) => messages.ofEvery100(number)
const alone: UnitWords['inSentence'] = (number) => number

const units: Readonly<Record<IndicatorDefinition['unit'], UnitWords>> = {
  percent: { share: true, factor: 100, digits: 0, inSentence: ofEvery100 },
  rate: { share: true, factor: 100, digits: 0, inSentence: ofEvery100 },
  ratio: { share: false, factor: 1, digits: 2, inSentence: alone },
  mean: { share: false, factor: 1, digits: 1, inSentence: alone },
  count: { share: false, factor: 1, digits: 0, inSentence: alone },
  other: { share: false, factor: 1, digits: 2, inSentence: alone },
}

/** Events among people can be more than 100 for every 100 of them, so they are no share, whatever the unit. */
const kinds: Partial<Record<PublicFigure['kind'], UnitWords>> = {
  rate: { share: false, factor: 100, digits: 1, inSentence: (number, messages) => messages.perHundred(number) },
}

const wordsOfUnit = ({ unit }: IndicatorDefinition, kind: PublicFigure['kind']): UnitWords => kinds[kind] ?? units[unit]

const locale = ({ language }: Messages): string => `${language}-US`

/** A number as people write it. */
export const numberText = (value: number, digits: number, messages: Messages): string =>
  new Intl.NumberFormat(locale(messages), { maximumFractionDigits: digits }).format(value)

/** A share of 1 as a percentage. */
export const percentText = (value: number, messages: Messages): string =>
  new Intl.NumberFormat(locale(messages), { style: 'percent', maximumFractionDigits: 0 }).format(value)

/** A value on the scale on which it is drawn: percentages from 0 to 100. */
export const shown = (definition: IndicatorDefinition, kind: PublicFigure['kind'], value: number): number =>
  value * wordsOfUnit(definition, kind).factor

/** Whether a value is a part of 100. */
export const isShare = (definition: IndicatorDefinition, kind: PublicFigure['kind']): boolean =>
  wordsOfUnit(definition, kind).share

/** A value for a cell or a label, such as `26%`. */
export const valueCell = (
  definition: IndicatorDefinition,
  kind: PublicFigure['kind'],
  value: number,
  messages: Messages,
): string => {
  const { share, digits, factor } = wordsOfUnit(definition, kind)
  return share ? percentText(value, messages) : numberText(value * factor, digits, messages)
}

/** A figure for a cell: its value, its range, or that it is not shown. */
export const figureCell = (definition: IndicatorDefinition, figure: PublicFigure, messages: Messages): string => {
  const cell = (value: number): string => valueCell(definition, figure.kind, value, messages)
  if (figure.value !== undefined) return cell(figure.value)
  if (figure.range !== undefined) return `${cell(figure.range.low)} – ${cell(figure.range.high)}`
  return figure.valueStatus === 'not-calculated' ? messages.notCalculated : messages.notShown
}

/** A figure in a sentence, such as “about 26 of every 100”. */
export const figureWords = (
  definition: IndicatorDefinition,
  figure: PublicFigure,
  messages: Messages,
): string | undefined => {
  const { factor, digits, inSentence } = wordsOfUnit(definition, figure.kind)
  const plain = (value: number): string => numberText(value * factor, digits, messages)
  if (figure.range !== undefined) return messages.between(plain(figure.range.low), plain(figure.range.high))
  return figure.value === undefined ? undefined : inSentence(plain(figure.value), messages)
}
