import { isObject, type Tree } from './tree.ts'
import { straightened, type TreePath } from './tree-path.ts'

interface Known {
  readonly inside: Map<string, Known>
}

const known = (): Known => ({ inside: new Map() })

/**
 * Makes the finder of members that no path asks for, so that no member of a record passes without a word.
 *
 * @param paths every path that is asked for
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
export function unknownPaths(paths: readonly TreePath[]): (record: Tree, found: (path: string) => void) => void {
  const root = known()
  for (const path of paths) {
    let here = root
    for (const step of straightened(path)) {
      const names = step.kind === 'member' ? [step.name] : []
      for (const name of names) {
        const next = here.inside.get(name) ?? known()
        here.inside.set(name, next)
        here = next
      }
      if (step.kind === 'where') here.inside.set(step.member, here.inside.get(step.member) ?? known())
    }
  }
  const look = (tree: Tree, here: Known, prefix: string, found: (path: string) => void): void => {
    if (Array.isArray(tree)) {
      for (const one of tree) look(one, here, `${prefix}[]`, found)
    } else if (isObject(tree)) {
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
