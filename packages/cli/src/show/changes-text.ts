import type { LayoutChanges } from '@nrec-align/mapping'
import type { Colours } from './colours.ts'
import { textTable } from './text-table.ts'

const rowsOf = (changes: LayoutChanges, colours: Colours): readonly (readonly string[])[] => [
  ...changes.added.map(({ column, position }) => [colours.green('added'), column, `column ${position}`]),
  ...changes.removed.map(({ column, position }) => [colours.red('removed'), column, `was column ${position}`]),
  ...changes.renamed.map(({ from, to }) => [colours.yellow('renamed'), to, `was ${from}`]),
  ...changes.moved.map(({ column, from, to }) => [colours.yellow('moved'), column, `from column ${from} to ${to}`]),
  ...changes.changed.map(({ column, fact, from, to }) => [
    colours.yellow('changed'),
    column,
    `${fact}: ${from} → ${to}`,
  ]),
  ...changes.codes.flatMap(({ column, added, removed }) => [
    ...(added.length === 0 ? [] : [[colours.green('codes added'), column, added.join(', ')]]),
    ...(removed.length === 0 ? [] : [[colours.red('codes removed'), column, removed.join(', ')]]),
  ]),
]

const words = { before: ' (no longer there)', after: ' (new)' } as const

/** What differs between two versions or variants, layout by layout. */
export const changesText = (all: readonly LayoutChanges[], colours: Colours): string => {
  const parts = all.flatMap((changes) => {
    const rows = rowsOf(changes, colours)
    const mark = changes.only === undefined ? '' : words[changes.only]
    return rows.length === 0 ? [] : [`${colours.bold(changes.layout)}${mark}\n${textTable(rows)}`]
  })
  return parts.length === 0 ? 'Nothing that is declared differs.\n' : parts.join('\n')
}
