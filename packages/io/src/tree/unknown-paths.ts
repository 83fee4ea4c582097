import { elementsOf, hasText, isObject, type Tree } from './tree.ts'
import { straightened, type TreePath } from './tree-path.ts'

interface Known {
  readonly inside: Map<string, Known>
  /** Members by which elements of the list are chosen, each with the texts that are asked for. */
  readonly chosenBy: Map<string, Set<string>>
  /** Whether some path asks for every element. */
  isEvery: boolean
  /** Whether whatever stands below is known as well. */
  isWhole: boolean
}

const known = (): Known => ({ inside: new Map(), chosenBy: new Map(), isEvery: false, isWhole: false })

/** The member by which an element is left out: no path asks for its text, or an element before it has the same. */
const leftOutBy = (element: Tree, { chosenBy, isEvery }: Known, taken: Set<string>): string | undefined => {
  if (isEvery || chosenBy.size === 0 || !isObject(element)) return undefined
  let isTaken = false
  for (const [member, texts] of chosenBy) {
    for (const text of texts) {
      const choice = `${member}=${text}`
      if (taken.has(choice) || !hasText(element, member, text)) continue
      taken.add(choice)
      isTaken = true
    }
  }
  return isTaken ? undefined : [...chosenBy.keys()][0]
}

/** The place of a member that may stand inside others, made where it is missing. */
const placeOf = (here: Known, names: readonly string[]): Known =>
  names.reduce((place, name) => {
    const next = place.inside.get(name) ?? known()
    place.inside.set(name, next)
    return next
  }, here)

/**
 * Makes the finder of members that no path asks for, so that no member of a record passes without a word; nor does an
 * element of a list whose elements are chosen by a member, when its text is not asked for or comes again: `a[kind=?]`.
 *
 * @param paths every path that is asked for
 * @param passed members that are known with all that stands below them
 * @returns calls back with the path of each unknown member of a record, lists shown as `[]`
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { treePath, unknownPaths } from '@nrec-align/io'
 *
 * const found: string[] = []
 * unknownPaths([treePath('id')])({ id: '990001', shoe: { size: 4 } }, (path) => found.push(path))
 * assert.deepEqual(found, ['shoe'])
 * ```
 */
export function unknownPaths(
  paths: readonly TreePath[],
  passed: readonly TreePath[] = [],
): (record: Tree, found: (path: string) => void) => void {
  const root = known()
  const enter = (path: TreePath): Known => {
    let here = root
    for (const step of straightened(path)) {
      if (step.kind === 'member') here = placeOf(here, [step.name])
      if (step.kind === 'each') here.isEvery = true
      if (step.kind !== 'where') continue
      placeOf(here, step.member.split('/'))
      here.chosenBy.set(step.member, (here.chosenBy.get(step.member) ?? new Set()).add(step.text))
    }
    return here
  }
  for (const path of paths) enter(path)
  for (const path of passed) enter(path).isWhole = true
  const look = (tree: Tree, here: Known, prefix: string, found: (path: string) => void): void => {
    if (here.isWhole) return
    const taken = new Set<string>()
    const isElement = here.chosenBy.size > 0
    if (Array.isArray(tree) || (isElement && isObject(tree))) {
      for (const one of elementsOf(tree)) {
        const member = leftOutBy(one, here, taken)
        if (member !== undefined) found(`${prefix}[${member}=?]`)
        else lookInside(one, here, `${prefix}[]`, found)
      }
    } else lookInside(tree, here, prefix, found)
  }
  const lookInside = (tree: Tree, here: Known, prefix: string, found: (path: string) => void): void => {
    if (Array.isArray(tree)) look(tree, here, prefix, found)
    else if (isObject(tree)) {
      for (const name of Object.keys(tree)) {
        const path = prefix === '' ? name : `${prefix}.${name}`
        const next = here.inside.get(name)
        if (next === undefined) found(path)
        else look(tree[name], next, path, found)
      }
    }
  }
  return (record, found) => look(record, root, '', found)
}
