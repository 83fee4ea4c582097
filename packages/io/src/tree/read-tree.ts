import { elementsOf, hasText, isObject, type Tree, textOf } from './tree.ts'
import type { TreePath } from './tree-path.ts'

/** Stands between the items of a list in one cell: U+001F, which no text file holds. */
export const ITEM_SEPARATOR = '\u001f'

/**
 * The cell that a path finds in a record: a text, or the texts of all elements of a list.
 *
 * The texts of one list keep their places, so that columns of the same list go together item by item; an element without the
 * member gives a blank, and so does an outer element whose inner list is empty.
 *
 * @param record one object
 * @param path where the value stands
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { readTree, treePath } from '@nrec-align/io'
 *
 * const record = { races: [{ code: 'asian' }, { code: 'white' }] }
 * assert.equal(readTree(record, treePath('races[].code')), 'asian\u001fwhite')
 * assert.equal(readTree(record, treePath('races[code=white].code')), 'white')
 * ```
 */
export function readTree(record: Tree, path: TreePath): string {
  const found = reach(record, path, 0, [record], false)
  if (found.length <= 1) return found[0] ?? ''
  return found.every((text) => text === '') ? '' : found.join(ITEM_SEPARATOR)
}

function reach(tree: Tree, path: TreePath, at: number, outside: readonly Tree[], inList: boolean): readonly string[] {
  const step = path[at]
  if (step === undefined) return [textOf(tree)]
  if (step.kind === 'up') {
    const outer = outside.slice(0, -1)
    return reach(outer.at(-1), path, at + 1, outer, inList)
  }
  if (step.kind === 'member') return reach(isObject(tree) ? tree[step.name] : undefined, path, at + 1, outside, inList)
  const elements = elementsOf(tree)
  if (step.kind === 'where') {
    const wanted = elements.find((one) => hasText(one, step.member, step.text))
    return reach(wanted, path, at + 1, outside, inList)
  }
  if (elements.length === 0) return inList ? reach(undefined, path, at + 1, [...outside, undefined], true) : []
  return elements.flatMap((one) => reach(one, path, at + 1, [...outside, one], true))
}
