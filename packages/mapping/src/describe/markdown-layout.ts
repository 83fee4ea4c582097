import type { FormatInstance } from '../declare/format.ts'
import type { DescribedCode } from './code-rows.ts'
import type { DescribedColumn, DescribedField } from './describe-column.ts'
import { type DescribedLayout, describeLayout } from './describe-layout.ts'
import { asCode, markdownBlocks, markdownTable } from './markdown-table.ts'

const requiredInWords: { readonly [R in DescribedColumn['required']]: string } = {
  always: 'yes',
  conditional: 'in some cases',
  no: '',
}

const arrow = ({ isRead, isWritten }: DescribedField): string => (isRead && isWritten ? '↔' : isRead ? '→' : '←')

const fieldInWords = (field: DescribedField, several: boolean): string => {
  const record = several ? ` (${field.record})` : ''
  const ceds = field.ceds === undefined ? '' : `, CEDS ${field.ceds.id}`
  return `${arrow(field)} ${asCode(field.path)}${record}${ceds}`
}

const meaning = (column: DescribedColumn, several: boolean): string => {
  if (column.dropped !== undefined) return `thrown away: ${column.dropped}`
  if (column.carried !== undefined) return `kept for the same format only: ${column.carried}`
  return column.fields.map((field) => fieldInWords(field, several)).join('; ')
}

const lengthInWords = ({ length, fixed }: DescribedColumn): string =>
  length === undefined ? '' : fixed ? `exactly ${length}` : String(length)

const columnsTable = ({ columns, records }: DescribedLayout): string =>
  markdownTable(
    ['#', 'column', 'what it is', 'type', 'length', 'required', 'common field', 'privacy', 'sure'],
    columns.map((column) => [
      column.position === undefined ? '' : String(column.position),
      column.name,
      column.description,
      column.type,
      lengthInWords(column),
      requiredInWords[column.required],
      meaning(column, records.length > 1),
      column.privacy,
      column.confidence,
    ]),
  )

const years = ({ validFrom, validTo }: DescribedCode): string =>
  validFrom === undefined && validTo === undefined ? '' : `${validFrom ?? ''}–${validTo ?? ''}`

/** A list of codes without its heading. */
export const codeListText = ({ source, verified, codes }: DescribedColumn['codeLists'][number]): string =>
  markdownBlocks([
    `${source}${verified ? '' : ' (not verified)'}`,
    markdownTable(
      ['code', 'common code', 'meaning', 'compared', 'read', 'written', 'school years'],
      codes.map((row) => [
        asCode(row.code),
        row.means.map((code) => (code === undefined ? '' : asCode(code))).join(' + '),
        row.label ?? '',
        row.relation,
        row.isRead ? 'yes' : '',
        row.isWritten ? 'yes' : '',
        years(row),
      ]),
    ),
  ]).trimEnd()

/** Every list of codes of a layout, once. */
export const codeListsOf = ({ columns }: DescribedLayout): readonly DescribedColumn['codeLists'][number][] => [
  ...new Map(columns.flatMap((column) => column.codeLists).map((list) => [list.id, list] as const)).values(),
]

const rulesTable = ({ rules }: DescribedLayout): string =>
  markdownTable(
    ['rule', 'what is wrong', 'what to do', 'source', 'sure'],
    rules.map((rule) => [rule.id, rule.message, rule.fix, rule.source, rule.confidence]),
  )

const recordsTable = ({ records }: DescribedLayout): string =>
  markdownTable(
    ['record', 'common record', 'rows', 'on the row of'],
    records.map((record) => [record.id, record.entity, record.rows.join(' and ') || 'all', record.on ?? '']),
  )

/** What a layout is and where it is published. */
export const introductionOf = (layout: DescribedLayout): readonly string[] => [
  layout.description,
  layout.provisional ? '**Provisional:** some positions are inferred and may be wrong.' : '',
  `Files: ${layout.files.map(asCode).join(', ')}. Source: ${layout.source} (${layout.confidence}).`,
]

/** Columns that the specification requires in some cases only, where no rule here knows the case. */
const uncheckedText = ({ columns, rules }: DescribedLayout): string => {
  const unchecked = columns.filter(
    ({ name, required }) => required === 'conditional' && !rules.some((rule) => rule.at === name),
  )
  return unchecked.length === 0
    ? ''
    : `Required in some cases, which no rule here checks: ${unchecked.map(({ name }) => name).join(', ')}.`
}

/** The columns, records and rules of a layout; `heading` is that of the rules. */
export const contentsOf = (layout: DescribedLayout, heading: string): readonly string[] => [
  columnsTable(layout),
  recordsTable(layout),
  layout.rules.length === 0 ? '' : `${heading} Rules\n\n${rulesTable(layout)}`,
  uncheckedText(layout),
]

/** One described layout as Markdown, its headings from the second level on. */
export const markdownOfDescribed = (layout: DescribedLayout): string => {
  const lists = codeListsOf(layout).map((list) => `#### ${list.id}\n\n${codeListText(list)}`)
  return markdownBlocks([
    `## ${layout.title} (${layout.id})`,
    ...introductionOf(layout),
    ...contentsOf(layout, '###'),
    lists.length === 0 ? '' : `### Codes\n\n${lists.join('\n\n')}`,
  ])
}

/**
 * Writes one layout as Markdown: every column with its place, type and common field, then its rules and codes.
 *
 * @param instance the format and its version
 * @param layoutId id of the layout
 * @returns the same text for the same declaration, ending in a line break; empty where the version has no such layout
 * @example
 * ```ts
 * import { bind, defineFormat, delimited, layout, markdownOfLayout, text } from '@nrec-align/mapping'
 * const roster = layout('roster', {
 *   title: 'Roster', description: 'One row a student.', files: ['roster.csv'], container: delimited(),
 *   source: 'made up', confidence: 'verified',
 *   columns: { given: { description: 'Given name.', privacy: 'direct-identifier', length: 30 } },
 * })
 * const format = defineFormat({
 *   id: 'roster', title: 'Roster', description: 'A roster.', publisher: 'nobody', kind: 'district',
 *   trust: 'vendor', confidence: 'unverified', options: {}, tables: {},
 *   versions: [{
 *     version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [roster],
 *     bindings: [bind(roster, { id: 'student', grain: 'student', pairs: { firstName: ['given', text()] } })],
 *   }],
 * })
 * console.assert(markdownOfLayout(format(), 'roster').includes('| 1 | given | Given name. | text | 30 |'))
 * ```
 */
export const markdownOfLayout = (instance: FormatInstance, layoutId: string): string => {
  const layout = describeLayout(instance, layoutId)
  return layout === undefined ? '' : markdownOfDescribed(layout)
}
