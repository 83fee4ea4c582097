import type { AffixNode } from '../codec/affix.ts'
import type { Leaf } from './leaf.ts'

/** What stands between two fixed texts. */
export const affixLeaf = ({ prefix, suffix }: AffixNode, of: Leaf): Leaf => {
  const around = prefix.length + suffix.length
  return {
    ...withoutCellFacts(of),
    decode: (cell) =>
      cell.length > around && cell.startsWith(prefix) && cell.endsWith(suffix)
        ? of.decode(cell.slice(prefix.length, cell.length - suffix.length))
        : undefined,
    encode: (value) => {
      const inside = of.encode(value)
      return inside === undefined ? undefined : prefix + inside + suffix
    },
    ...(of.vocabulary === undefined ? {} : { vocabulary: of.vocabulary.map((code) => prefix + code + suffix) }),
  }
}

/** What a leaf says about its own cell does not hold for a cell with more in it. */
export const withoutCellFacts = ({ invalid, unwritable, join, unsure }: Leaf): Omit<Leaf, 'decode' | 'encode'> => ({
  invalid,
  unwritable,
  ...(join === undefined ? {} : { join }),
  ...(unsure === undefined ? {} : { unsure }),
})
