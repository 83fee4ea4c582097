import type { PartNode } from '../codec/part.ts'
import { trim } from '../text/trim.ts'
import { withoutCellFacts } from './affix.ts'
import type { Leaf } from './leaf.ts'

/** A template taken apart: the fixed text before each name, and what follows the last one. */
interface Template {
  readonly names: readonly string[]
  readonly before: readonly string[]
  readonly after: string
}

const templateOf = (template: string): Template => {
  const pieces = template.split(/\{([^{}]*)\}/)
  return {
    names: pieces.filter((_piece, place) => place % 2 === 1),
    before: pieces.filter((_piece, place) => place % 2 === 0).slice(0, -1),
    after: pieces.at(-1) ?? '',
  }
}

/** The piece of a cell that a name stands for; `undefined` where the cell does not have the form of the template. */
const pieceOf = ({ names, before, after }: Template, name: string, cell: string): string | undefined => {
  let rest = cell
  let found: string | undefined
  for (let place = 0; place < names.length; place += 1) {
    const lead = before[place] ?? ''
    if (!rest.startsWith(lead)) return undefined
    rest = rest.slice(lead.length)
    const isLast = place === names.length - 1
    const next = isLast ? after : (before[place + 1] ?? '')
    const end = isLast ? rest.length - next.length : rest.indexOf(next)
    if (end < 0 || !rest.startsWith(next, end)) return undefined
    if (names[place] === name) found = rest.slice(0, end)
    rest = rest.slice(end)
  }
  return found
}

/** One piece of a cell, read only. */
export const partLeaf = (node: PartNode, of: Leaf): Leaf => {
  const template = templateOf(node.template)
  return {
    ...withoutCellFacts(of),
    decode: (cell) => {
      const piece = trim(pieceOf(template, node.name, cell) ?? '')
      return piece === '' ? undefined : of.decode(piece)
    },
    encode: () => undefined,
  }
}
