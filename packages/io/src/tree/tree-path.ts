/** One step of a path into a tree of objects and lists. */
export type PathStep =
  | { readonly kind: 'member'; readonly name: string }
  /** Every element of a list. */
  | { readonly kind: 'each' }
  /** The first element whose member has this text; `uses/code`: one of whose uses has the code. */
  | { readonly kind: 'where'; readonly member: string; readonly text: string }
  /** Back to the element of the list outside, or to the record: the value is repeated for every element inside. */
  | { readonly kind: 'up' }

/** A path taken apart. */
export type TreePath = readonly PathStep[]

const SEGMENT = /([^.[\]^]+)|\[\]|\[([^=\]]+)=([^\]]*)\]|\^|\./gu

/**
 * Takes a path apart: `a.b` a member of a member, `a[].b` of every element of a list, `a[kind=home].b` of the first element
 * whose member has that text, `a[uses/kind=home].b` of the first that has such an element in a list of its own, `a[].b[].^.c` a member of the outer element once for every inner one.
 *
 * @throws {TypeError} for a text that is no path
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { treePath } from '@nrec-align/io'
 *
 * assert.deepEqual(treePath('races[].code'), [{ kind: 'member', name: 'races' }, { kind: 'each' }, { kind: 'member', name: 'code' }])
 * ```
 */
export function treePath(text: string): TreePath {
  const steps: PathStep[] = []
  let length = 0
  for (const [whole, name, member, wanted] of text.matchAll(SEGMENT)) {
    length += whole.length
    if (name !== undefined) steps.push({ kind: 'member', name })
    else if (member !== undefined) steps.push({ kind: 'where', member, text: wanted ?? '' })
    else if (whole === '[]') steps.push({ kind: 'each' })
    else if (whole === '^') steps.push({ kind: 'up' })
  }
  if (length !== text.length || steps.length === 0) throw new TypeError(`${JSON.stringify(text)} is no path`)
  return steps
}

/** The same path without steps up: where the value really stands. */
export function straightened(path: TreePath): TreePath {
  const steps: PathStep[] = []
  for (const step of path) {
    if (step.kind !== 'up') {
      steps.push(step)
      continue
    }
    const inner = steps.findLastIndex(({ kind }) => kind === 'each')
    const outer = steps.slice(0, Math.max(inner, 0)).findLastIndex(({ kind }) => kind === 'each')
    steps.length = outer + 1
  }
  return steps
}
