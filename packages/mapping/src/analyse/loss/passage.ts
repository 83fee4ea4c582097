import { type CodeNode, canonicalOf } from '../../codec/code.ts'
import { type Interpreter, type Node, visit } from '../../codec/nodes.ts'
import { leafFor } from '../../leaf/leaves.ts'
import { CODE_SEPARATOR } from '../../text/list.ts'
import type { LossPredicate } from './loss-predicate.ts'

/** What a column of the target does to a common value that is written into it and read again. */
export interface Passage {
  /** One value, or one item of a list; `undefined` when nothing comes back. */
  readonly carry: (value: string) => string | undefined
  readonly limits: readonly LossPredicate[]
  /** The values that come back, where the column holds codes. */
  readonly known?: readonly string[]
}

/** The column a value passes. */
export interface PassageContext {
  /** How many columns the pair has. */
  readonly columns: number
  /** Longest text of the column. */
  readonly length: number | undefined
  /** Place of the field among those of a tuple. */
  readonly place: number
}

const asItIs = (value: string): string => value

const open: Passage = { carry: asItIs, limits: [] }
const unchanged = (): Passage => open

/** A field that a tuple of codes fills, judged by itself. */
const inTuple = (node: CodeNode, place: number): Passage => {
  const back = new Map<string, string | undefined>()
  for (const row of node.table.rows) {
    const [wire, , , direction] = row
    const value = canonicalOf(row)[place]
    if (direction === 'decodeOnly' || value === undefined || back.has(value)) continue
    const read = node.table.rows.find((one) => one[3] !== 'encodeOnly' && String(one[0]) === String(wire))
    back.set(value, read === undefined ? undefined : canonicalOf(read)[place])
  }
  return {
    carry: (value) => back.get(value),
    limits: [],
    known: [...back].flatMap(([value, found]) => (value === found ? [value] : [])),
  }
}

const isTuple = (node: CodeNode, { columns, place }: PassageContext): boolean =>
  columns > 1 ||
  place > 0 ||
  node.table.rows.some(([wire, canonical]) => typeof wire !== 'string' || typeof canonical !== 'string')

const throughCode = (node: CodeNode): Passage => {
  const leaf = leafFor(node, {})
  const carry = (value: string): string | undefined => {
    const cell = leaf?.encode(value)
    return cell === undefined || cell === '' ? undefined : leaf?.decode(cell)
  }
  const values = new Set(node.table.rows.map(([, canonical]) => String(canonical)))
  return { carry, limits: [], known: [...values].filter((value) => carry(value) === value) }
}

/** How many values one code stands for at most. */
const mostIn = ({ table }: CodeNode, place: number): number =>
  Math.max(1, ...table.rows.map((row) => canonicalOf(row)[place]?.split(CODE_SEPARATOR).length ?? 0))

/** The passage of one item: how many there are is for the list to say. */
const eachAlone = (of: Passage): Passage => ({
  ...of,
  limits: of.limits.filter(({ kind }) => kind !== 'list-overflow'),
})

const passages: Interpreter<PassageContext, Passage> = {
  text: ({ namespace = '' }, { length }) => ({
    carry: (value) => (value.startsWith(namespace) ? value : undefined),
    limits: length === undefined ? [] : [{ kind: 'too-long', most: length }],
  }),
  integer: unchanged,
  decimal: (node) => ({ carry: asItIs, limits: [{ kind: 'too-many-digits', most: node.scale }] }),
  date: unchanged,
  instant: unchanged,
  schoolYear: unchanged,
  code: (node, context) => {
    const through = isTuple(node, context) ? inTuple(node, context.place) : throughCode(node)
    return { ...through, limits: [...through.limits, { kind: 'list-overflow', most: mostIn(node, context.place) }] }
  },
  list: (node, context) => {
    const of = eachAlone(passageThrough(node.of, context))
    return node.take === 'first' ? { ...of, limits: [...of.limits, { kind: 'only-first' }] } : of
  },
  flags: (node) => ({
    carry: (value) => (node.codes.includes(value) ? value : undefined),
    limits: [{ kind: 'other-order' }],
    known: node.codes,
  }),
  slots: (node, context) => {
    const of = eachAlone(passageThrough(node.of, context))
    return { ...of, limits: [...of.limits, { kind: 'list-overflow', most: context.columns }] }
  },
  affix: (node, context) => passageThrough(node.of, context),
  part: () => ({ carry: () => undefined, limits: [] }),
  joined: unchanged,
  firstOf: ({ ways: [first], written }, context) =>
    first === undefined
      ? open
      : passageThrough(first, { ...context, columns: written === 'first' ? 1 : context.columns }),
  groups: () => ({ carry: asItIs, limits: [{ kind: 'list-overflow', most: 0 }] }),
  eachColumn: () => ({ carry: asItIs, limits: [{ kind: 'no-column' }] }),
  identifier: unchanged,
  identifiers: unchanged,
  tokens: unchanged,
  constant: (node) => ({
    carry: (value) => (value === node.value ? value : undefined),
    limits: [],
    known: [node.value],
  }),
  option: ({ value }) =>
    value === undefined
      ? open
      : {
          carry: (own) => (own === value ? own : undefined),
          limits: [{ kind: 'default-written', text: value }],
          known: [value],
        },
  period: () => ({ carry: asItIs, limits: [{ kind: 'other-spelling' }] }),
}

/** What a column of the target does to a common value. */
export const passageThrough = (node: Node, context: PassageContext): Passage => visit(passages, node, context)
