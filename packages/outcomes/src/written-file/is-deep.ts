import type { CST } from 'yaml'

/** No file that people write has more lists and mappings in one another. */
const DEEPEST = 50

type Waiting = readonly [token: CST.Token, depth: number]

const inside = ([token, depth]: Waiting): readonly Waiting[] => {
  if (token.type === 'document') return token.value === undefined ? [] : [[token.value, depth]]
  if (!('items' in token)) return []
  return token.items
    .flatMap(({ key, value }) => [key, value])
    .flatMap((one): readonly Waiting[] => (one === undefined || one === null ? [] : [[one, depth + 1]]))
}

/** Whether a text lies deeper in itself than the parser's own stack should be trusted with; found without going down itself. */
export const isDeep = (tokens: readonly CST.Token[]): boolean => {
  const waiting: Waiting[] = tokens.map((token) => [token, 0])
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next[1] > DEEPEST) return true
    for (const one of inside(next)) waiting.push(one)
  }
  return false
}
