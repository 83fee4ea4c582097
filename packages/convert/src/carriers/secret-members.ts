import { isObject, type Tree } from '@nrec-align/io'
import { isSecretColumn, type JsonContainer } from '@nrec-align/mapping'
import type { CarriedPart } from './carrier.ts'

const lastMember = (path: string): string => path.split(/[.[\]^]+/).findLast((name) => name !== '') ?? path

const namesIn = ({ layout, container }: CarriedPart<JsonContainer>): readonly string[] =>
  Object.entries(layout.columns).flatMap(([name, column]) => {
    if (!isSecretColumn(name, column)) return []
    const places = container.paths?.[name] ?? name
    return (typeof places === 'string' ? [places] : places).map(lastMember)
  })

const holds = (tree: Tree, names: ReadonlySet<string>): boolean =>
  Array.isArray(tree)
    ? tree.some((one) => holds(one, names))
    : isObject(tree) && Object.entries(tree).some(([name, value]) => names.has(name) || holds(value, names))

/**
 * Makes what leaves secret members out of a record's text, wherever in it they stand: a record is set aside with all that
 * stands inside it, whichever of its parts was wrong.
 *
 * @returns the text, or `undefined` for a record without such members, which stays as it stood
 */
export const withoutSecretMembers = (
  parts: readonly CarriedPart<JsonContainer>[],
): ((tree: Tree) => string | undefined) | undefined => {
  const names = new Set(parts.flatMap(namesIn))
  if (names.size === 0) return undefined
  return (tree) =>
    holds(tree, names)
      ? JSON.stringify(tree, (name, value: unknown) => (names.has(name) ? undefined : value))
      : undefined
}
