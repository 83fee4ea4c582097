import { ITEM_SEPARATOR } from './read-tree.ts'
import { straightened, type TreePath } from './tree-path.ts'

/** How a column's text is written: as text, as a number, or as true and false. */
export type ScalarType = 'text' | 'number' | 'boolean'

/** A column of a record that is written as a tree. */
export interface TreeColumn {
  readonly path: TreePath
  readonly type: ScalarType
}

/** A value whose text stands in the output as it is. */
class Literal {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Out = Literal | Out[] | { [name: string]: Out }

const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/

const literal = (text: string, type: ScalarType): Literal =>
  (type === 'number' && NUMBER.test(text)) || (type === 'boolean' && (text === 'true' || text === 'false'))
    ? new Literal(text)
    : new Literal(JSON.stringify(text))

const isBranch = (out: Out | undefined): out is { [name: string]: Out } =>
  out !== undefined && !(out instanceof Literal) && !Array.isArray(out)

/** Whether an element has the text by which elements are chosen. */
const isChosen = (element: Out | undefined, [first = '', ...rest]: readonly string[], text: string): boolean => {
  const inside = isBranch(element) ? element[first] : undefined
  if (rest.length === 0) return (inside as Literal | undefined)?.text === text
  return Array.isArray(inside) && inside.some((one) => isChosen(one, rest, text))
}

/** An element with nothing but the text by which it is chosen. */
const chosen = ([first = '', ...rest]: readonly string[], text: string): { [name: string]: Out } => ({
  [first]: rest.length === 0 ? new Literal(text) : [chosen(rest, text)],
})

/** The object a path leads into from another, made where it is missing; `items` says which element of each list. */
function put(root: { [name: string]: Out }, path: TreePath, items: readonly number[], value: Literal): void {
  let here = root
  let list: Out[] = []
  let depth = 0
  path.forEach((step, at) => {
    const isLast = at === path.length - 1
    if (step.kind === 'member') {
      const next = path[at + 1]
      if (isLast) here[step.name] = value
      else if (next?.kind === 'member') {
        if (!isBranch(here[step.name])) here[step.name] = {}
        here = here[step.name] as { [name: string]: Out }
      } else {
        if (!Array.isArray(here[step.name])) here[step.name] = []
        list = here[step.name] as Out[]
      }
    } else if (step.kind === 'each') {
      const place = items[depth] ?? 0
      depth += 1
      if (isLast) {
        list[place] = value
        return
      }
      while (list.length <= place) list.push({})
      here = list[place] as { [name: string]: Out }
    } else if (step.kind === 'where') {
      const wanted = JSON.stringify(step.text)
      const names = step.member.split('/')
      let found = list.find((one) => isChosen(one, names, wanted))
      if (found === undefined) {
        found = chosen(names, wanted)
        list.push(found)
      }
      here = found as { [name: string]: Out }
    }
  })
}

const textOf = (out: Out): string => {
  if (out instanceof Literal) return out.text
  if (Array.isArray(out)) return `[${out.map(textOf).join(',')}]`
  return `{${Object.entries(out)
    .map(([name, value]) => `${JSON.stringify(name)}:${textOf(value)}`)
    .join(',')}}`
}

const listsOf = (path: TreePath): number => path.filter(({ kind }) => kind === 'each').length

/** The lists of a path up to its last, as text: columns with the same ones go together item by item. */
const listKey = (path: TreePath): string => {
  const last = path.findLastIndex(({ kind }) => kind === 'each')
  return JSON.stringify(path.slice(0, last + 1))
}

interface Placed {
  readonly at: number
  readonly column: TreeColumn
  readonly straight: TreePath
}

/** Columns whose items belong together. */
interface Group {
  readonly lists: number
  readonly columns: readonly Placed[]
}

/**
 * Makes the writer of records as JSON objects from cells: the way back of `readTree`.
 *
 * A blank cell writes nothing. Items of one list are put together by their places; of a list in a list, items with the same
 * outer texts share the outer element, also those of another list inside it.
 *
 * @param columns where each cell stands and how it is written
 * @returns the text of one object
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { treePath, treeWriter } from '@nrec-align/io'
 *
 * const write = treeWriter([
 *   { path: treePath('schoolId'), type: 'number' },
 *   { path: treePath('races[].code'), type: 'text' },
 * ])
 * assert.equal(write(['255901', 'asian\u001fwhite']), '{"schoolId":255901,"races":[{"code":"asian"},{"code":"white"}]}')
 * ```
 */
export function treeWriter(columns: readonly TreeColumn[]): (cells: readonly string[]) => string {
  const placed = columns.map((column, at): Placed => ({ at, column, straight: straightened(column.path) }))
  const single = placed.filter(({ column }) => listsOf(column.path) === 0)
  const groups = new Map<string, Placed[]>()
  for (const one of placed) {
    if (listsOf(one.column.path) === 0) continue
    const key = listKey(one.column.path)
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const lists = [...groups.values()].map((own): Group => ({ lists: listsOf(own[0]?.column.path ?? []), columns: own }))
  return (cells) => {
    const root: { [name: string]: Out } = {}
    for (const { at, column, straight } of single) {
      const cell = cells[at] ?? ''
      if (cell !== '') put(root, straight, [], literal(cell, column.type))
    }
    const outers: Outers = new Map()
    for (const group of lists) putList(root, group, cells, outers)
    return textOf(root)
  }
}

/** The outer elements of lists in lists, by the texts that tell them apart: columns of several inner lists share them. */
type Outers = Map<string, string[]>

/** Which element of the outer list an item belongs to; a list whose elements nothing tells apart has its items in a row. */
const outerPlace = (group: Group, items: readonly (readonly string[])[], item: number, outers: Outers): number => {
  const told = group.columns.flatMap(({ straight }, index) =>
    listsOf(straight) < group.lists ? [[JSON.stringify(straight), items[index]?.[item] ?? ''] as const] : [],
  )
  if (told.length === 0) return 0
  const list = group.columns[0]?.column.path ?? []
  const name = JSON.stringify(
    list.slice(
      0,
      list.findIndex(({ kind }) => kind === 'each'),
    ),
  )
  const known = outers.get(name) ?? []
  outers.set(name, known)
  const key = JSON.stringify(told.toSorted())
  const found = known.indexOf(key)
  return found >= 0 ? found : known.push(key) - 1
}

function putList(root: { [name: string]: Out }, group: Group, cells: readonly string[], outers: Outers): void {
  const items = group.columns.map(({ at }) => {
    const cell = cells[at] ?? ''
    return cell === '' ? [] : cell.split(ITEM_SEPARATOR)
  })
  const count = Math.max(...items.map(({ length }) => length))
  const innerCounts: number[] = []
  for (let item = 0; item < count; item += 1) {
    const outer = group.lists > 1 ? outerPlace(group, items, item, outers) : 0
    const isFilled = group.columns.some(
      ({ straight }, column) => listsOf(straight) === group.lists && (items[column]?.[item] ?? '') !== '',
    )
    const inner = innerCounts[outer] ?? 0
    if (isFilled) innerCounts[outer] = inner + 1
    const places = group.lists > 1 ? [outer, inner] : [inner]
    group.columns.forEach(({ column, straight }, index) => {
      const text = items[index]?.[item] ?? ''
      if (text !== '') put(root, straight, places, literal(text, column.type))
    })
  }
}
