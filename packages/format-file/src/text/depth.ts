import type { CST } from 'yaml'

/** How deep lists and mappings lie in one another, found without going down itself: a text can be deeper than any stack. */
export const depthOf = (tokens: readonly CST.Token[]): number => {
  let deepest = 0
  const waiting: [token: CST.Token, depth: number][] = tokens.map((token) => [token, 0])
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [token, depth] = next
    if (depth > deepest) deepest = depth
    if (token.type === 'document' && token.value !== undefined) waiting.push([token.value, depth])
    if (!('items' in token)) continue
    for (const { key, value } of token.items) {
      if (key !== undefined && key !== null) waiting.push([key, depth + 1])
      if (value !== undefined) waiting.push([value, depth + 1])
    }
  }
  return deepest
}
