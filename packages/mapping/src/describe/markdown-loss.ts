import { fillable, missing } from '../analyse/fill/fillable.ts'
import type { ColumnLoss, Fate } from '../analyse/loss/column-loss.ts'
import { loss } from '../analyse/loss/loss.ts'
import { percentCarried } from '../analyse/loss/percent-carried.ts'
import type { FormatInstance } from '../declare/format.ts'
import { asCode, markdownBlocks, markdownTable } from './markdown-table.ts'
import { predicateInWords } from './predicate-in-words.ts'

const changedCodes = ({ codes }: Fate): string =>
  (codes ?? [])
    .filter(([wire, back]) => wire !== back)
    .map(([wire, back]) => `${wire} → ${back === undefined ? 'nothing' : back === '' ? 'blank' : back}`)
    .join(', ')

const details = (fate: Fate): string =>
  [fate.verdict === 'lost' ? '' : changedCodes(fate), ...(fate.predicates ?? []).map(predicateInWords)]
    .filter((text) => text !== '')
    .join('; ')

const whyOf = (fate: Fate): string => (fate.verdict === 'lost' ? fate.reason : details(fate))

const homeOf = ({ home }: Fate): string => (home === undefined ? '' : `${home.layout}.${home.column}`)

const rowsOf = (one: ColumnLoss): readonly (readonly string[])[] =>
  one.byRecord === undefined
    ? [[one.column, one.verdict, homeOf(one), asCode(one.path ?? ''), whyOf(one)]]
    : one.byRecord.map((fate) => [
        `${one.column} (${fate.binding})`,
        fate.verdict,
        homeOf(fate),
        asCode(fate.path ?? ''),
        whyOf(fate),
      ])

const layoutText = (layout: string, losses: readonly ColumnLoss[]): string =>
  markdownBlocks([
    `## ${layout}`,
    markdownTable(['column', 'comes back', 'kept in', 'as', 'in detail'], losses.flatMap(rowsOf)),
  ]).trimEnd()

const nameOf = ({ format, version }: FormatInstance): string => `${format.id} ${version}`

const fillText = (from: FormatInstance, to: FormatInstance): string => {
  const { layouts } = fillable([from], to)
  const cells = missing([from], to)
  return markdownBlocks([
    `## What ${nameOf(to)} gets`,
    markdownTable(
      ['layout', 'written', 'required columns nothing fills'],
      layouts.map(({ layout, status, missing: columns }) => [layout, status, columns.join(', ')]),
    ),
    markdownTable(
      ['layout', 'record', 'column', 'to bring'],
      cells.map(({ layout, binding, column, bring }) => [layout, binding, column, bring]),
    ),
  ]).trimEnd()
}

/**
 * Writes as Markdown what is lost on the way from one format to another and back, and what the other needs besides.
 *
 * @param from the format the data are in
 * @param to the format they go to
 * @returns the same text for the same declarations, ending in a line break
 * @example
 * ```ts
 * import { defineFormat, markdownOfLoss } from '@nrec-align/mapping'
 * const nothing = defineFormat({
 *   id: 'nothing', title: 'Nothing', description: 'Has no layouts.', publisher: 'nobody', kind: 'district',
 *   trust: 'vendor', confidence: 'unverified', options: {}, tables: {},
 *   versions: [{ version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [], bindings: [] }],
 * })
 * console.assert(markdownOfLoss(nothing(), nothing()).startsWith('# From nothing 1 to nothing 1 and back'))
 * ```
 */
export const markdownOfLoss = (from: FormatInstance, to: FormatInstance): string => {
  const losses = loss(from, to)
  const layouts = [...new Set(losses.map((one) => one.layout))]
  return markdownBlocks([
    `# From ${nameOf(from)} to ${nameOf(to)} and back`,
    `At most ${Math.floor(percentCarried(losses))} percent of the columns are carried, where no two records disagree.`,
    ...layouts.map((layout) =>
      layoutText(
        layout,
        losses.filter((one) => one.layout === layout),
      ),
    ),
    fillText(from, to),
  ])
}
