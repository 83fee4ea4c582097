import { type Emitted, type Sql, when } from '../sql.ts'
import { insideCell } from './affix.ts'
import type { LeafScope, SqlLeaf } from './sql-leaf.ts'

const ANYTHING = '[\\x00-\\x{10FFFF}]*'

/** The character with this code point, in a pattern. */
const escaped = (character: string): string => `\\x{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`

/** The pattern of a template: each name reaches up to the next fixed text, which is one character; the last one to the end. */
const patternOf = (pieces: readonly string[]): string | undefined => {
  const fixed = pieces.filter((_piece, place) => place % 2 === 0)
  const isSimple = fixed.slice(1, -1).every((text) => Array.from(text).length === 1)
  if (!isSimple) return undefined
  const last = pieces.length - 2
  return pieces
    .map((piece, place) => {
      if (place % 2 === 0) return Array.from(piece, escaped).join('')
      return place === last ? `(${ANYTHING})` : `([^${escaped(pieces[place + 1] ?? '')}]*)`
    })
    .join('')
}

/** One piece of a cell. */
export const partLeaf = (template: string, name: string, of: SqlLeaf, { dialect }: LeafScope): Emitted<SqlLeaf> => {
  const pieces = template.split(/\{([^{}]*)\}/)
  const pattern = patternOf(pieces)
  const group = pieces.filter((_piece, place) => place % 2 === 1).lastIndexOf(name) + 1
  if (pattern === undefined) return { refused: 'the pieces of its cells are parted by more than one character' }
  const piece = (cell: Sql): Sql => `align_trimmed(${dialect.captured(cell, `^${pattern}$`, group)})`
  return {
    ...insideCell(of),
    decode: (cell) => when([`${piece(cell)} <> ''`], of.decode(piece(cell))),
  }
}
