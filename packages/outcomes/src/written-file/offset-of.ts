import { type Document, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'
import type { FilePath } from './file-problem.ts'

interface Step {
  readonly offset: number
  readonly node: Node | null | undefined
}

const within = (node: Node | null | undefined, part: string | number, document: Document): Step | undefined => {
  if (isAlias(node)) return within(node.resolve(document), part, document)
  if (isMap<Node, Node | null>(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))
    return pair && { offset: pair.key.range?.[0] ?? 0, node: pair.value }
  }
  if (!isSeq<Node>(node) || typeof part !== 'number') return undefined
  const item = node.items[part]
  return item && { offset: item.range?.[0] ?? 0, node: item }
}

/** Where something begins in the text, or the nearest thing around it. */
export const offsetOf = (document: Document.Parsed, path: FilePath): number => {
  let step: Step = { offset: document.contents?.range?.[0] ?? 0, node: document.contents as Node | null }
  for (const part of path) {
    const next = within(step.node, part, document)
    if (next === undefined) break
    step = next
  }
  return step.offset
}
