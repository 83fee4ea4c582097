import { identifierSystem } from '@nrec-align/schema'
import type { Home } from '../analyse/home.ts'
import type { DatePattern } from '../codec/date.ts'
import { type Interpreter, visit } from '../codec/nodes.ts'
import type { IssueCode } from '../issue/code.ts'
import { leafFor } from '../leaf/leaves.ts'

/** A text that a column cannot hold, and the finding it must give. */
export type Spoilt = readonly [text: string, code: IssueCode] | undefined

const noDay: { readonly [P in DatePattern]: string } = {
  yyyyMMdd: '20251332',
  'yyyy-MM-dd': '2025-13-32',
  'MM/dd/yyyy': '13/32/2025',
  MMddyyyy: '13322025',
  'M/d/yyyy': '13/32/2025',
  'yyyy-MM-ddTHH:mm:ss': '2025-13-32T00:00:00',
  'yyyy/MM/dd h:mm:ss a': '2025/13/32 12:00:00 AM',
  'M/d/yyyy H:mm:ss': '13/32/2025 0:00:00',
  'yyyy-MM-dd[THH:mm:ss]': '2025-13-32T00:00:00',
  MMyyyy: '132025',
  MMyy: '1325',
}

const nothing = (): Spoilt => undefined

const UNKNOWN_CODES = ['?', '??', '???', 'nonesuch'] as const

interface SpoilContext {
  readonly home: Home
  readonly length: number | undefined
}

const spoilers: Interpreter<SpoilContext, Spoilt> = {
  text: nothing,
  integer: () => ['1e3', 'not-a-whole-number'],
  decimal: () => ['1e3', 'not-a-number'],
  date: (node) => [noDay[node.pattern], 'invalid-date'],
  instant: () => ['yesterday', 'invalid-instant'],
  schoolYear: () => ['2025-2027', 'invalid-school-year'],
  code: (node, { home, length }) => {
    const known = leafFor(node, {})?.vocabulary ?? []
    const text = UNKNOWN_CODES.find((code) => !known.includes(code) && (length === undefined || code.length <= length))
    return text === undefined || home.columns.length > 1 ? undefined : [text, 'unknown-code']
  },
  list: (node, context) => visit(spoilers, node.of, context),
  flags: () => ['?', 'unknown-code'],
  slots: (node, context) =>
    visit(spoilers, node.of, { ...context, home: { ...context.home, columns: context.home.columns.slice(0, 1) } }),
  affix: () => ['?', 'unreadable-text'],
  part: nothing,
  groups: nothing,
  eachColumn: nothing,
  joined: nothing,
  firstOf: nothing,
  identifiers: nothing,
  identifier: (node, { home }) => {
    const system = /^identifiers\[(.+)\]$/.exec(home.leaf)?.[1]
    const known = system === undefined ? undefined : identifierSystem(system)
    const isPlain = node.parts === undefined && node.scopeSystem === undefined && known?.pattern !== undefined
    return isPlain ? ['X'.repeat(known?.length ?? 1), 'invalid-identifier'] : undefined
  },
  tokens: () => ['no token', 'ambiguous-identifier'],
  constant: nothing,
  option: nothing,
  period: (node) => [noDay[node.pattern], 'invalid-date'],
}

/** A text that the pair of a home cannot read. */
export const spoiltFor = (home: Home, length: number | undefined): Spoilt =>
  visit(spoilers, home.node, { home, length })
