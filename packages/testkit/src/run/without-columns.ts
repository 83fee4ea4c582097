import { pruneJson, treePath } from '@nrec-align/io'
import type { Layout } from '@nrec-align/mapping'
import { type TakenApart, takeApart } from './take-apart.ts'

/**
 * The records of a file without the cells of some columns. In JSON what stands at a column can stand in others too, such as
 * in the list of all numbers of which it is one, so there it is taken out of the text.
 *
 * @param blank places of the columns
 */
export const withoutColumns = async (
  taken: TakenApart,
  layout: Layout,
  blank: readonly number[],
): Promise<TakenApart> => {
  const { container } = layout
  const [first] = taken.records
  const isJson = container.kind === 'json' && /^\s*\{/.test(first?.text ?? '')
  if (blank.length === 0) return taken
  if (!isJson) {
    const hide = (cells: readonly string[]) => cells.map((cell, place) => (blank.includes(place) ? '' : cell))
    return { ...taken, records: taken.records.map(({ text, cells }) => ({ text, cells: hide(cells) })) }
  }
  const paths = blank.flatMap((place) => {
    const name = taken.columns.names[place]
    const places = name === undefined ? [] : (container.paths?.[name] ?? name)
    return (typeof places === 'string' ? [places] : places).map(treePath)
  })
  const texts = taken.records.map(({ text, cells }) => (cells.length === 0 ? text : pruneJson(text, paths)))
  return takeApart(new TextEncoder().encode(taken.rebuilt(texts)), layout, 'all')
}
