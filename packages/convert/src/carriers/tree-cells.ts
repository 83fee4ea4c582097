import { ITEM_SEPARATOR, readTree, type Tree, type TreePath, treePath } from '@nrec-align/io'
import type { ListCell } from '@nrec-align/mapping'

/** How the cell of one column is found in a tree. */
export interface TreeCell {
  /** Every path that is looked at. */
  readonly paths: readonly TreePath[]
  /** The cell; `undefined` where the items of a list cannot be joined so that they can be told apart again. */
  read(tree: Tree): string | undefined
}

/** The cell of a column that stands at one of several places, the first of which counts that holds something. */
export const plainCell = (paths: readonly TreePath[]): TreeCell => ({
  paths,
  read: (tree) => {
    for (const path of paths) {
      const text = readTree(tree, path)
      if (text !== '') return text
    }
    return ''
  },
})

/** An item of a list: its members, and what stands before the first, between them, and behind the last. */
interface Item {
  readonly members: readonly string[]
  readonly around: readonly string[]
}

const itemOf = (template: string): Item => {
  const pieces = template.split(/<([^<>]+)>/)
  return {
    members: pieces.filter((_piece, at) => at % 2 === 1),
    around: pieces.filter((_piece, at) => at % 2 === 0),
  }
}

/** The item with its members in their places; `undefined` where a member holds what it must end with. */
const written = (texts: readonly string[], { around }: Item): string | undefined => {
  const isUnclear = texts.some((text, at) => around[at + 1] !== '' && text.includes(around[at + 1] ?? ''))
  return isUnclear ? undefined : texts.reduce((item, text, at) => item + text + (around[at + 1] ?? ''), around[0] ?? '')
}

const itemsOf = (text: string): readonly string[] => (text === '' ? [] : text.split(ITEM_SEPARATOR))

/** The cell of a column whose items stand in a list: joined as the layout's other containers join them. */
export const listCell = (places: readonly string[], { separator, item: template }: ListCell): TreeCell => {
  const item = template === undefined ? undefined : itemOf(template)
  const lists = places.map((place) =>
    item === undefined ? [treePath(place)] : item.members.map((member) => treePath(`${place}.${member}`)),
  )
  const joined = (items: readonly (string | undefined)[]): string | undefined =>
    items.some((one) => one === undefined || one.includes(separator)) ? undefined : items.join(separator)
  return {
    paths: lists.flat(),
    read: (tree) => {
      for (const paths of lists) {
        const columns = paths.map((path) => itemsOf(readTree(tree, path)))
        const count = Math.max(...columns.map(({ length }) => length))
        if (count === 0) continue
        const rows = Array.from({ length: count }, (_, at) => columns.map((column) => column[at] ?? ''))
        if (item === undefined) return joined(rows.flat())
        return joined(rows.filter((texts) => texts.some((text) => text !== '')).map((texts) => written(texts, item)))
      }
      return ''
    },
  }
}
