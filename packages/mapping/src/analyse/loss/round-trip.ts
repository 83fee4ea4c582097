import { type CodeNode, type CodeRow, canonicalOf } from '../../codec/code.ts'
import { type Interpreter, type Node, visit } from '../../codec/nodes.ts'
import { leafFor } from '../../leaf/leaves.ts'
import type { LossPredicate } from './loss-predicate.ts'

/** What a cell of the source goes through. */
export interface TripContext {
  /** Place of the column among those of the pair. */
  readonly column: number
  /** How many columns the pair has. */
  readonly columns: number
  /** Cell texts that the rows in question can have; `undefined` for any. */
  readonly wires: readonly string[] | undefined
  /** What the target makes of the pair's fields, in their order: one value, or one item of a list. */
  readonly carry: readonly ((value: string) => string | undefined)[]
}

/** What comes back of the cells of one column. */
export interface Trip {
  /** For closed lists: each cell text and what comes back. */
  readonly codes?: readonly (readonly [wire: string, comesBackAs: string | undefined])[]
  readonly predicates: readonly LossPredicate[]
  /** Most digits after the point, for numbers. */
  readonly scale?: number
}

const plain = (): Trip => ({ predicates: [] })
const respelt = (): Trip => ({ predicates: [{ kind: 'other-spelling' }] })

const itemsOf = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T])

const isTuple = (node: CodeNode, context: TripContext): boolean =>
  context.columns > 1 ||
  context.carry.length > 1 ||
  node.table.rows.some(([wire, canonical]) => typeof wire !== 'string' || typeof canonical !== 'string')

const wanted = ({ wires }: TripContext, wire: string): boolean => wires === undefined || wires.includes(wire)

const ofOneCell = (node: Node, context: TripContext): Trip => {
  const leaf = leafFor(node, {})
  const codes = (leaf?.vocabulary ?? [])
    .filter((wire) => wire !== '' && wanted(context, wire))
    .map((wire) => {
      const value = leaf?.decode(wire)
      const carried = value === undefined ? undefined : context.carry[0]?.(value)
      return [wire, carried === undefined ? undefined : leaf?.encode(carried)] as const
    })
  return { codes, predicates: [] }
}

const agrees = (row: CodeRow<string>, values: readonly (string | undefined)[], exactly: boolean): boolean =>
  canonicalOf(row).every(
    (value, place) => value === values[place] || (!exactly && place > 0 && values[place] === undefined),
  )

/** The row that values are written with: the one that says just them, else the only one that does not contradict them. */
const rowFor = (node: CodeNode, values: readonly (string | undefined)[]): CodeRow<string> | undefined => {
  const written = node.table.rows.filter((row) => row[3] !== 'decodeOnly')
  const fitting = written.filter((row) => agrees(row, values, false))
  return written.find((row) => agrees(row, values, true)) ?? (fitting.length === 1 ? fitting[0] : undefined)
}

/** What one row of a tuple table comes back as, for one of its columns. */
const ofRow = (
  node: CodeNode,
  row: CodeRow<string>,
  context: TripContext,
): readonly [wire: string, back: string | undefined] => {
  const values = canonicalOf(row).map((value, place) =>
    value === undefined ? undefined : context.carry[place]?.(value),
  )
  const back = values[0] === undefined ? undefined : rowFor(node, values)
  return [itemsOf(row[0])[context.column] ?? '', back === undefined ? undefined : itemsOf(back[0])[context.column]]
}

const ofTuple = (node: CodeNode, context: TripContext): Trip => {
  const all = node.table.rows
    .filter((row) => row[3] !== 'encodeOnly')
    .map((row) => ofRow(node, row, context))
    .filter(([wire]) => wire !== '' && wire !== '*' && wanted(context, wire))
  const codes = new Map<string, string | undefined>()
  for (const [wire, back] of all) codes.set(wire, codes.has(wire) && codes.get(wire) !== back ? undefined : back)
  return { codes: [...codes], predicates: [] }
}

/** An item of a list is a code of its own, wherever it stands. */
const alone = (context: TripContext): TripContext => ({ ...context, column: 0, columns: 1 })

const trips: Interpreter<TripContext, Trip> = {
  text: plain,
  integer: () => ({ ...respelt(), scale: 0 }),
  decimal: (node) => ({ ...respelt(), scale: node.scale }),
  date: plain,
  instant: plain,
  schoolYear: plain,
  code: (node, context) => (isTuple(node, context) ? ofTuple(node, context) : ofOneCell(node, context)),
  list: (node, context) => {
    const of = roundTrip(node.of, alone(context))
    return node.take === 'first' ? { ...of, predicates: [...of.predicates, { kind: 'only-first' }] } : of
  },
  flags: (node, context) => {
    const code = node.codes[context.column] ?? ''
    const kept = context.carry[0]?.(code) === code
    const yes = node.yes.map((wire) => [wire, kept ? node.yes[0] : undefined] as const)
    const no = node.no.map((wire) => [wire, node.no[0]] as const)
    return { codes: [...yes, ...no], predicates: [{ kind: 'none-yes' }] }
  },
  slots: (node, context) => roundTrip(node.of, alone(context)),
  affix: (node, context) =>
    leafFor(node, {})?.vocabulary === undefined ? roundTrip(node.of, context) : ofOneCell(node, context),
  part: plain,
  joined: plain,
  firstOf: (node, context) => {
    const own = node.ways[context.column]
    return own === undefined ? plain() : roundTrip(own, alone(context))
  },
  groups: () => ({ predicates: [{ kind: 'no-slot' }] }),
  eachColumn: () => ({ predicates: [{ kind: 'no-column' }] }),
  identifiers: () => ({ predicates: [{ kind: 'no-slot' }] }),
  identifier: (node) => ({
    predicates: [
      ...(node.sentinels === undefined ? [] : [{ kind: 'no-identifier', texts: node.sentinels } as const]),
      ...(node.ignore === undefined ? [] : respelt().predicates),
    ],
  }),
  tokens: () => ({ predicates: [{ kind: 'no-slot' }] }),
  constant: plain,
  option: plain,
  period: respelt,
}

/** What comes back of the cells of one column, given what the target makes of the fields it is read into. */
export const roundTrip = (node: Node, context: TripContext): Trip => visit(trips, node, context)
