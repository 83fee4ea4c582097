import type { IndicatorDefinition } from '../catalogue/index.ts'
import { hiddenSymbol, type PublicFigure, type PublicStatus } from '../disclosure/index.ts'
import { inUnit } from './value-scale.ts'
import type { TableWords } from './words.ts'

const sign = (unit: IndicatorDefinition['unit']): string => (unit === 'percent' ? '%' : '')

const text = (definition: IndicatorDefinition, value: number, { locale }: TableWords): string => {
  const digits = definition.unit === 'percent' ? 1 : 3
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: digits })
  return number.format(inUnit(definition, value)) + sign(definition.unit)
}

type Displays = {
  readonly [S in PublicStatus]: (figure: PublicFigure, definition: IndicatorDefinition, words: TableWords) => string
}

const displays: Displays = {
  reported: ({ value }, definition, words) => (value === undefined ? '' : text(definition, value, words)),
  range: ({ range }, definition, words) => {
    if (range === undefined) return ''
    const [low, high] = [text(definition, range.low, words), text(definition, range.high, words)]
    return range.includesHigh ? words.upTo(low, high) : words.under(low, high)
  },
  suppressed: () => hiddenSymbol,
  'not-calculated': (_figure, _definition, words) => words.notCalculated,
}

/** A figure as people read it in a cell: the value, the range, the one mark of what is hidden, or that there is no value. */
export const displayText = (figure: PublicFigure, definition: IndicatorDefinition, words: TableWords): string =>
  displays[figure.valueStatus](figure, definition, words)
