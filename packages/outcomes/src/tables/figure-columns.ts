import { decimalText } from './decimal-text.ts'
import { displayText } from './display-text.ts'
import type { DefinedFigure } from './request.ts'
import type { Column } from './table.ts'
import { inUnit } from './value-scale.ts'
import type { TableWords } from './words.ts'

const number = ({ definition }: DefinedFigure, value: number | undefined): string | undefined =>
  value === undefined ? undefined : decimalText(inUnit(definition, value))

const counted = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : decimalText(value)

/** What a figure shows; what its status hides is empty. */
export const figureColumns = (words: TableWords): readonly Column<DefinedFigure>[] => [
  {
    name: 'value',
    type: 'number',
    meaning: 'The value in the unit of the definition. Empty where it is not shown: never zero for that.',
    of: (row) => number(row, row.figure.value),
  },
  {
    name: 'value_status',
    type: 'text',
    meaning: 'Whether the value is reported, given as a range, suppressed, or was not calculated.',
    of: ({ figure }) => figure.valueStatus,
  },
  {
    name: 'display',
    type: 'text',
    meaning: 'The value as people read it. One mark stands for everything that is not shown, whatever the reason.',
    of: ({ figure, definition }) => displayText(figure, definition, words),
  },
  {
    name: 'numerator',
    type: 'number',
    meaning: 'Who or what is counted, where it may be shown.',
    of: ({ figure }) => counted(figure.numerator),
  },
  {
    name: 'denominator',
    type: 'number',
    meaning: 'Among whom or what, where it may be shown.',
    of: ({ figure }) => counted(figure.denominator),
  },
  {
    name: 'range_low',
    type: 'number',
    meaning: 'The least value of the range, in the unit of the definition; it belongs to the range.',
    of: (row) => number(row, row.figure.range?.low),
  },
  {
    name: 'range_high',
    type: 'number',
    meaning: 'The end of the range, in the unit of the definition; "display" says whether it belongs to the range.',
    of: (row) => number(row, row.figure.range?.high),
  },
]
