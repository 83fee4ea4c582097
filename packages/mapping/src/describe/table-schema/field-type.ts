import type { DatePattern } from '../../codec/date.ts'
import { type Interpreter, interpreterOf, type Node, visit } from '../../codec/nodes.ts'
import type { SchoolYearConvention } from '../../codec/school-year.ts'
import { isYesOrNo } from '../type-in-words.ts'

/** Types of Table Schema that a column can have. */
export type TableFieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime' | 'year'

/** What Table Schema can say of a cell's text. */
export interface FieldType {
  readonly type: TableFieldType
  /** How a date is written, in the notation of `strptime`. */
  readonly format?: string
  readonly trueValues?: readonly string[]
  readonly falseValues?: readonly string[]
  /** Every text a cell can have. */
  readonly enum?: readonly string[]
  /** Regular expression that the text fits. */
  readonly pattern?: string
}

const dates: { readonly [P in DatePattern]: FieldType } = {
  'yyyy-MM-dd': { type: 'date' },
  yyyyMMdd: { type: 'date', format: '%Y%m%d' },
  'MM/dd/yyyy': { type: 'date', format: '%m/%d/%Y' },
  MMddyyyy: { type: 'date', format: '%m%d%Y' },
  // `strptime` takes one digit for the month and the day too.
  'M/d/yyyy': { type: 'date', format: '%m/%d/%Y' },
  // The default form of the specification has no moments without a time zone.
  'yyyy-MM-ddTHH:mm:ss': { type: 'datetime', format: 'any' },
  'yyyy-MM-dd[THH:mm:ss]': { type: 'datetime', format: 'any' },
  'yyyy/MM/dd h:mm:ss a': { type: 'datetime', format: 'any' },
  'M/d/yyyy H:mm:ss': { type: 'datetime', format: 'any' },
  MMyyyy: { type: 'date', format: '%m%Y' },
  MMyy: { type: 'date', format: '%m%y' },
}

const years: { readonly [C in SchoolYearConvention]: FieldType } = {
  range: { type: 'string', pattern: '[12][0-9]{3}-[12][0-9]{3}' },
  end: { type: 'year' },
  start: { type: 'year' },
  shortRange: { type: 'string', pattern: '[12][0-9]{3}-[0-9]{2}' },
  twoDigitRange: { type: 'string', pattern: '[0-9]{2}-[0-9]{2}' },
  lastDay: { type: 'string', pattern: '[12][0-9]{3}-06-30' },
  startSince1990: { type: 'integer' },
  endOrRange: { type: 'string', pattern: '[12][0-9]{3}(-[12][0-9]{3})?' },
}

/** Anything at all. */
export const anyText: FieldType = { type: 'string' }

/** The texts of one column of a table; nothing where any text will do. */
const wiresOf = (wires: readonly (string | readonly string[])[], place: number): FieldType => {
  const texts = new Set(wires.map((wire) => (typeof wire === 'string' ? wire : (wire[place] ?? '*'))))
  if (texts.has('*')) return anyText
  texts.delete('')
  return { type: 'string', enum: [...texts] }
}

const answers = (rows: readonly (readonly [wire: string | readonly string[], canonical: unknown])[], answer: string) =>
  rows.filter(([, canonical]) => canonical === answer).flatMap(([wire]) => wire)

/** By kind of node; the context is the column's place among those of its pair. */
const types: Interpreter<number, FieldType> = interpreterOf<number, FieldType>(anyText, {
  integer: () => ({ type: 'integer' }),
  decimal: () => ({ type: 'number' }),
  date: (node) => (node.also === undefined ? dates[node.pattern] : anyText),
  // The default form of the specification has no fractions of a second.
  instant: () => ({ type: 'datetime', format: 'any' }),
  schoolYear: (node) => years[node.convention],
  code: ({ table }, place) => {
    const rows = table.rows.map(([wire, canonical]) => [wire, canonical] as const)
    if (isYesOrNo(table))
      return { type: 'boolean', trueValues: answers(rows, 'true'), falseValues: answers(rows, 'false') }
    if (!table.verified) return anyText
    return wiresOf(
      rows.map(([wire]) => wire),
      place,
    )
  },
  flags: (node) => ({ type: 'boolean', trueValues: node.yes, falseValues: node.no }),
  // Several values in one cell are plain text to Table Schema, and every slot is a column of its own.
  list: () => anyText,
  slots: (node) => visit(types, node.of, 0),
  // What stands around or beside the value makes a cell a text.
  affix: () => anyText,
  part: () => anyText,
  period: (node, place) => (place === 0 ? dates[node.pattern] : anyText),
})

/**
 * What Table Schema can say of one column of a pair.
 *
 * @param node the pair's rule
 * @param place of the column among those of the pair, from 0
 */
export const fieldType = (node: Node, place: number): FieldType => visit(types, node, place)
