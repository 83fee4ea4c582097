import type { CodeTable } from '../codec/code.ts'
import type { ListNode } from '../codec/list.ts'
import { type Interpreter, type Node, visit } from '../codec/nodes.ts'
import type { SchoolYearConvention } from '../codec/school-year.ts'
import { TEXT_SEPARATOR } from '../text/list.ts'

const yearForms: { readonly [C in SchoolYearConvention]: string } = {
  range: 'school year, both years in full (2025-2026)',
  end: 'school year, as the year it ends (2026)',
  start: 'school year, as the year it begins (2025)',
  shortRange: 'school year, the second year in two digits (2025-26)',
  twoDigitRange: 'school year, both years in two digits (25-26)',
  lastDay: 'school year, as the 30 June on which it ends (2026-06-30)',
  startSince1990: 'school year, as how many years after 1990 it begins (35 for 2025-2026)',
  endOrRange: 'school year, as the year it ends (2026); both years in full are read too',
}

/** The separator as a person would call it. */
const named = (separator: string): string =>
  ({ ',': 'commas', ';': 'semicolons', '|': 'bars' })[separator] ?? `"${separator}"`

/** The tokens of a yes-or-no column that mean one of the two. */
const tokensFor = (table: CodeTable, answer: string): string =>
  table.rows
    .filter(([, canonical]) => canonical === answer)
    .map(([wire]) => wire)
    .join(' or ')

const yesOrNo = (table: CodeTable): string => `${tokensFor(table, 'true')} for yes, ${tokensFor(table, 'false')} for no`

/** Whether a table only tells yes from no, and so needs no list of its own. */
export const isYesOrNo = (table: CodeTable): boolean =>
  table.set === undefined && table.rows.every(([, canonical]) => canonical === 'true' || canonical === 'false')

/** What separates the items of a list; nothing where each stands by itself in the file. */
const between = ({ separator }: ListNode): string =>
  separator === TEXT_SEPARATOR ? '' : ` separated by ${named(separator)}`

const words: Interpreter<undefined, string> = {
  text: ({ namespace }) => (namespace === undefined ? 'text' : `text, told apart from that of others by ${namespace}`),
  integer: () => 'whole number',
  decimal: (node) => `number with at most ${node.scale} decimals`,
  date: ({ pattern, also, exclusive }) =>
    [
      `date, written ${pattern}`,
      ...(also === undefined ? [] : [`${also.join(', ')} read too`]),
      ...(exclusive === true ? ['the day after the last day'] : []),
    ].join(', '),
  instant: () => 'date and time in UTC (2025-08-14T09:00:00Z)',
  schoolYear: (node) => yearForms[node.convention],
  code: ({ table }) => (isYesOrNo(table) ? yesOrNo(table) : `code of the list ${table.id}`),
  list: (node) =>
    node.take === 'first'
      ? `${typeInWords(node.of)}; of several${between(node)} the first is used`
      : `several${between(node)}: ${typeInWords(node.of)}`,
  flags: (node) => `${node.yes.join(' or ')} for yes, ${node.no.join(' or ')} for no`,
  slots: (node) => `one of several: ${typeInWords(node.of)}`,
  affix: (node) => `${typeInWords(node.of)}, written as ${node.prefix}…${node.suffix}`,
  part: (node) => `${typeInWords(node.of)}, the ${node.name} of ${node.template}`,
  groups: () => 'part of a list of groups',
  eachColumn: ({ name, wording, value }) =>
    `an item of a list for each such column: its name as ${name}, ${wording === undefined ? '' : `what the file says of it as ${wording}, `}its cell as ${value}`,
  joined: () => 'part of a text',
  firstOf: ({ ways }) => ways.map(typeInWords).join('; or '),
  identifiers: () => 'one of several identifiers, its system, or the scope of its system',
  identifier: (node) =>
    node.parts === undefined ? 'identifier' : `part of an identifier (${node.parts.join(' + ')} characters)`,
  tokens: (node) => `identifiers written {Type:Id}, separated by ${named(node.separator)}`,
  constant: (node) => `always ${node.value}`,
  option: (node) => `the option ${node.name}`,
  period: (node) => `any day of the period, written ${node.pattern}`,
}

/** What stands in a column, in words a data clerk knows. */
export const typeInWords = (node: Node): string => visit(words, node, undefined)
