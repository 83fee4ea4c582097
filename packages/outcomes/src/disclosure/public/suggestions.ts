import type { Relation } from '../../figures/index.ts'
import type { PublicStatus } from './public-figure.ts'
import type { Suggestion } from './public-release.ts'

const isSuggested = (relation: Relation): relation is Relation & { readonly kind: Suggestion['kind'] } =>
  relation.kind !== 'subgroups'

/** For each hidden figure, the nearest shown figures that it is part of. */
export const suggestionsFor = (
  ids: readonly string[],
  relations: readonly Relation[],
  statusOf: (id: string) => PublicStatus,
): readonly Suggestion[] => {
  const wholes = new Map<string, { whole: string; kind: Suggestion['kind'] }[]>()
  for (const relation of relations) {
    if (!isSuggested(relation)) continue
    const { whole, kind } = relation
    for (const part of relation.parts) {
      const known = wholes.get(part)
      if (known === undefined) wholes.set(part, [{ whole, kind }])
      else known.push({ whole, kind })
    }
  }
  const suggest = (hidden: string): readonly Suggestion[] => {
    const found: Suggestion[] = []
    const seen = new Set<string>()
    const waiting = [...(wholes.get(hidden) ?? [])]
    for (const { whole, kind } of waiting) {
      if (seen.has(whole)) continue
      seen.add(whole)
      if (statusOf(whole) === 'suppressed') {
        for (const further of wholes.get(whole) ?? []) if (further.kind === kind) waiting.push(further)
      } else if (statusOf(whole) !== 'not-calculated') found.push({ hidden, instead: whole, kind })
    }
    return found
  }
  return ids.filter((id) => statusOf(id) === 'suppressed').flatMap(suggest)
}
