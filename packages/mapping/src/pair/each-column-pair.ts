import type { CodeNode } from '../codec/code.ts'
import type { EachColumnNode } from '../codec/each-column.ts'
import { codeLeaf } from '../leaf/code.ts'
import type { LeafContext } from '../leaf/context.ts'
import { SAYS_NOTHING } from '../leaf/leaf.ts'
import { DECLARED_MISSING, type Scratch } from '../plan/scratch.ts'
import type { CompiledPair, PairContext } from './pair.ts'

type Item = Readonly<Record<string, string>>

interface Lookup {
  readonly read: (text: string) => string
  readonly write: (text: string) => string
}

const asItIs: Lookup = { read: (text) => text, write: (text) => text }

/** A list that lets through what it does not have; a text it knows to say nothing is let through as well. */
const openList = (node: CodeNode | undefined, context: LeafContext): Lookup => {
  if (node === undefined) return asItIs
  const { decode, encode } = codeLeaf(node, context)
  return {
    read: (text) => {
      const found = decode(text) ?? text
      return found === SAYS_NOTHING ? text : found
    },
    write: (text) => encode(text) ?? text,
  }
}

/** What the header says of one column of the file. */
interface Head {
  readonly column: number
  readonly name: string
  readonly wording: string | undefined
}

/** Columns ⟷ a list with an item for each of them, which is held as JSON. */
export const eachColumnPair = (node: EachColumnNode, context: PairContext): CompiledPair => {
  const names = openList(node.names, context.leaf)
  const values = openList(node.values, context.leaf)
  const heads = context.columns.map((column, place): Head => {
    const header = context.names[place] ?? ''
    const name = names.read(header)
    // A column that is called otherwise from here on has been asked for in the words of its header.
    return { column, name, wording: context.wordings[place] ?? (name === header ? undefined : header) }
  })
  // Members stand in the order of the model, so that the same items are the same text whatever file they come from.
  const members = Object.keys(context.model.field.members ?? {})
  const itemOf = ({ name, wording }: Head, cell: string): Item => {
    const texts = new Map([
      [node.name, name],
      [node.value, values.read(cell)],
      ...(node.wording === undefined || wording === undefined ? [] : [[node.wording, wording] as const]),
    ])
    return Object.fromEntries(
      members.flatMap((member) => {
        const text = texts.get(member)
        return text === undefined ? [] : [[member, text] as const]
      }),
    )
  }
  const { slot } = context
  const itemsIn = (scratch: Scratch): readonly Item[] => {
    const value = scratch.values[slot.node]?.[slot.index]
    return value === undefined || value === DECLARED_MISSING ? [] : (JSON.parse(value) as Item[])
  }
  return {
    path: context.path,
    columns: context.columns,
    decode: (cells, scratch) => {
      const items = heads.flatMap((head) => {
        const cell = cells[head.column] ?? ''
        return cell === '' ? [] : [itemOf(head, cell)]
      })
      if (items.length > 0) (scratch.values[slot.node] as (string | undefined)[])[slot.index] = JSON.stringify(items)
    },
    asks: (scratch) =>
      itemsIn(scratch).flatMap((item) => {
        const name = item[node.name]
        if (name === undefined || item[node.value] === undefined) return []
        return [[names.write(name), node.wording === undefined ? undefined : item[node.wording]] as const]
      }),
    encode: (scratch, out, report) => {
      for (const item of itemsIn(scratch)) {
        const text = item[node.value]
        if (text === undefined) continue
        const free = heads.find(({ column, name }) => column >= 0 && name === item[node.name] && out[column] === '')
        if (free === undefined) report.cell(context.columns[0] ?? -1, 'more-values-than-columns')
        else out[free.column] = values.write(text)
      }
    },
  }
}
