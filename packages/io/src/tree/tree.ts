/** What JSON can say, and XML once it is read: objects, lists and texts. */
export type Tree = string | number | boolean | null | undefined | readonly Tree[] | { readonly [name: string]: Tree }

/**
 * Whether a tree is an object, the only thing that has members.
 *
 * @example
 * ```ts
 * import { isObject } from '@nrec-align/io'
 * console.assert(isObject({ id: '990001' }) && !isObject(['990001']))
 * ```
 */
export const isObject = (tree: Tree): tree is { readonly [name: string]: Tree } =>
  typeof tree === 'object' && tree !== null && !Array.isArray(tree)

/**
 * The elements of a list; a single value counts as a list of one, as XML cannot tell them apart.
 *
 * @example
 * ```ts
 * import { elementsOf } from '@nrec-align/io'
 * console.assert(elementsOf('990001').length === 1 && elementsOf(null).length === 0)
 * ```
 */
export const elementsOf = (tree: Tree): readonly Tree[] =>
  tree === undefined || tree === null ? [] : Array.isArray(tree) ? tree : [tree as Tree]

/** Whether one of the texts at a member of an element is the one; `uses/kind` is the member of any element of a list. */
export const hasText = (element: Tree, member: string, text: string): boolean => {
  const [first = '', ...rest] = member.split('/')
  if (!isObject(element)) return false
  const found = elementsOf(element[first])
  return rest.length === 0
    ? found.some((one) => textOf(one) === text)
    : found.some((one) => hasText(one, rest.join('/'), text))
}

/** The text of a value; an object, a list and nothing have none. */
export const textOf = (tree: Tree): string =>
  typeof tree === 'string' ? tree : typeof tree === 'number' || typeof tree === 'boolean' ? String(tree) : ''
