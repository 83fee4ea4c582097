import type { ListNode } from '../codec/list.ts'
import type { IssueCode } from '../issue/code.ts'
import { TEXT_SEPARATOR } from '../text/list.ts'
import { trim } from '../text/trim.ts'
import { type Leaf, SAYS_NOTHING } from './leaf.ts'

/** Separated values of one cell; `take: first` holds one value and has no way back for the others. */
export const listLeaf = (node: ListNode, of: Leaf): Leaf => {
  const join = of.join ?? TEXT_SEPARATOR
  const decodeAll = (cell: string): string | undefined => {
    const values: string[] = []
    let isKnown = false
    for (const item of cell.split(node.separator)) {
      const trimmed = trim(item)
      if (trimmed === '') continue
      const value = of.decode(trimmed)
      if (value === undefined) return undefined
      isKnown = true
      if (value === SAYS_NOTHING) continue
      if (!values.includes(value)) values.push(value)
      if (node.take === 'first') break
    }
    if (values.length > 0) return values.join(join)
    return isKnown ? SAYS_NOTHING : undefined
  }
  const encodeAll = (value: string): string | undefined => {
    if (node.take === 'first') return of.encode(value)
    const written: string[] = []
    for (const item of value.split(join)) {
      const text = of.encode(item)
      if (text === undefined) return undefined
      written.push(text)
    }
    return written.join(node.separator)
  }
  const several = (cell: string): IssueCode | undefined =>
    cell.split(node.separator).filter((item) => trim(item) !== '').length > 1 ? 'list-shortened' : undefined
  return {
    ...(node.take === 'first' ? { note: several } : {}),
    decode: decodeAll,
    encode: encodeAll,
    invalid: of.invalid,
    unwritable: of.unwritable,
    join,
    ...(of.unsure === true ? { unsure: true as const } : {}),
  }
}
