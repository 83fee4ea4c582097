import { identifierSystems, spaceOf } from '@nrec-align/schema'
import { textsOf } from '../analyse/columns-of.ts'
import { type Home, homesOfBinding, isIdentifier } from '../analyse/home.ts'
import { reachOf } from '../analyse/identifier-reach.ts'
import type { CodeNode, CodeRow } from '../codec/code.ts'
import type { GroupsNode } from '../codec/groups.ts'
import type { IdentifierNode } from '../codec/identifier.ts'
import type { IdentifiersNode } from '../codec/identifiers.ts'
import { type Interpreter, type Node, visit } from '../codec/nodes.ts'
import type { PartNode } from '../codec/part.ts'
import type { Column } from '../declare/column.ts'
import { dateLeaf } from '../leaf/date.ts'
import { leafFor } from '../leaf/leaves.ts'
import { dayFor, identifierFor, MADE_UP_YEAR, type Subject, textFor } from './made-up.ts'
import type { Row } from './row.ts'
import { itemAt } from './seed.ts'

/** A record that asks for its own removal is no data. */
const DELETED = 'deleted'

/** What a sampler fills: a pair of the row's binding, for one record. */
export interface Sample {
  readonly row: Row
  readonly home: Home
  readonly subject: Subject
}

const first = ({ home }: Sample): string => home.columns[0] ?? ''

const put = (sample: Sample, text: string | undefined): void => {
  if (text !== undefined) sample.row.fill(first(sample), text)
}

const isValid = ([, canonical, , direction, from, to]: CodeRow<string>): boolean =>
  direction !== 'encodeOnly' &&
  canonical !== DELETED &&
  (from === undefined || from <= MADE_UP_YEAR) &&
  (to === undefined || to >= MADE_UP_YEAR)

/** Rows of a table that a row of this kind can hold. */
const usableRows = (node: CodeNode, { row, home }: Sample): readonly CodeRow<string>[] => {
  const [column = ''] = home.columns
  const wanted = textsOf(home.binding.where?.[column])
  const unwanted = row.claimed.get(column) ?? []
  const isUsable = (wire: string): boolean =>
    wire !== '' && (wanted === undefined || wanted.includes(wire)) && !unwanted.includes(wire)
  return node.table.rows.filter((one) => isValid(one) && (typeof one[0] !== 'string' || isUsable(one[0])))
}

/** Several different codes of a list. */
const severalCodes = (node: Node, sample: Sample, most: number): readonly string[] => {
  const known = leafFor(node, {})?.vocabulary?.filter((code) => code !== '') ?? []
  const number = sample.row.numberFor(sample.home)
  const count = Math.min(1 + (number % 2), most)
  return [...new Set(Array.from({ length: count }, (_, place) => itemAt(known, number + place * 7) ?? ''))].filter(
    (code) => code !== '',
  )
}

const sampleCode = (node: CodeNode, sample: Sample): void => {
  const row = itemAt(usableRows(node, sample), sample.row.numberFor(sample.home))
  if (row === undefined) return
  const wires = typeof row[0] === 'string' ? [row[0]] : row[0]
  const isFree = sample.home.columns.every(
    (column, place) => sample.row.cell(column) === '' || sample.row.cell(column) === wires[place],
  )
  if (!isFree) return
  for (const [place, column] of sample.home.columns.entries()) {
    const wire = wires[place] ?? ''
    sample.row.fill(column, wire === '*' ? '' : wire)
  }
}

/** The system an identifier stands in, without its scope. */
const systemOf = ({ row, home }: Sample): string | undefined => reachOf(home, row.options).gives[0]?.split('@', 1)[0]

const inParts = (node: IdentifierNode, value: string, { row, home }: Sample): void => {
  let from = 0
  for (const [place, length] of (node.parts ?? []).entries()) {
    row.fill(home.columns[place] ?? '', value.slice(from, from + length))
    from += length
  }
}

/** Digits as long as a column wants them. */
const fitted = (digits: string, column: Column | undefined): string => {
  const { length = digits.length, fixed } = column ?? {}
  return fixed === true ? digits.padStart(length, '0').slice(-length) : digits.slice(-length)
}

/** Puts an identifier into a column that may be too short for it: its end tells it from others. */
const fillFitted = (row: Row, column: string, value: string): void => {
  const { length } = row.layout.columns[column] ?? {}
  row.fill(column, length === undefined ? value : value.slice(-length))
}

const sampleIdentifier = (node: IdentifierNode, sample: Sample): void => {
  const { row, home, subject } = sample
  const system =
    node.systemColumn === true
      ? identifierSystems.find((one) => one.entity === spaceOf(home.entity))?.name
      : systemOf(sample)
  if (system === undefined || system === '*') return
  const value = identifierFor(subject, system)
  if (node.parts !== undefined) inParts(node, value, sample)
  else if (node.joinedBy !== undefined) {
    for (const [place, column] of home.columns.entries()) {
      const of = node.joins?.[place]
      if (of !== undefined) visit(samplers, of, { ...sample, home: { ...home, columns: [column] } })
      else row.fill(column, fitted(`${subject.index + 1}${place}`, row.layout.columns[column]))
    }
  } else if (node.systemColumn === true) {
    row.fill(home.columns[0] ?? '', system)
    row.fill(home.columns[1] ?? '', value)
  } else {
    fillFitted(row, home.columns[0] ?? '', value)
    if (node.scopeSystem !== undefined) {
      fillFitted(row, home.columns[1] ?? '', identifierFor({ entity: 'district', index: 0 }, node.scopeSystem))
    }
  }
}

/** One group of every kind: fixed members say nothing to the row, the others are numbers or codes. */
const sampleGroups = (node: GroupsNode, { row, home }: Sample): void => {
  for (const { members } of node.groups) {
    for (const member of Object.values(members)) {
      if (!('column' in member)) continue
      const leaf = member.of === undefined ? undefined : leafFor(member.of, {})
      const number = String(row.numberFor(home, member.column) % 300)
      const code = itemAt(leaf?.vocabulary ?? [], row.numberFor(home))
      row.fill(member.column, code ?? leaf?.encode(number) ?? number)
    }
  }
}

/** One identifier of a system that the row's options name. */
const sampleIdentifiers = (node: IdentifiersNode, { row, home, subject }: Sample): void => {
  const known = node.systems.find(
    ({ secret, system, option }) => secret !== true && (system ?? row.options[option ?? '']) !== undefined,
  )
  const system = known?.system ?? row.options[known?.option ?? '']
  if (known === undefined || system === undefined) return
  const [systemColumn = '', second = '', third = ''] = home.columns
  row.fill(systemColumn, known.wire)
  row.fill(node.hasScope === true ? third : second, identifierFor(subject, system))
  if (node.hasScope === true) row.fill(second, identifierFor({ entity: 'district', index: 0 }, 'scope'))
}

/** A whole cell: the pieces that other pairs read are made as those ask for, one that nobody reads is a word. */
const samplePart = ({ template }: PartNode, sample: Sample): void => {
  const { row, home } = sample
  const column = first(sample)
  if (row.cell(column) !== '') return
  const read = homesOfBinding(home.binding, 'read').filter(({ columns }) => columns[0] === column)
  const piece = (name: string): string => {
    for (const { node, ...other } of read) {
      if (node.kind !== 'part' || node.template !== template || node.name !== name) continue
      visit(samplers, node.of, { ...sample, home: { ...other, node: node.of } })
      const made = row.cell(column)
      row.cells.delete(column)
      return made
    }
    return name
  }
  put(
    sample,
    template.replace(/\{([^{}]*)\}/g, (_whole, name: string) => piece(name)),
  )
}

const samplers: Interpreter<Sample, void> = {
  text: (_node, sample) => put(sample, textFor(sample.subject, sample.home.leaf, sample.row.lengthOf(first(sample)))),
  integer: (_node, sample) => put(sample, String(sample.row.numberFor(sample.home) % 100)),
  decimal: (node, sample) => {
    const number = sample.row.numberFor(sample.home)
    put(sample, `${number % 180}${node.scale > 0 && number % 3 === 0 ? '.5' : ''}`)
  },
  date: (node, sample) => put(sample, dateLeaf(node).encode(dayFor(sample.subject, sample.home.leaf))),
  instant: (_node, sample) => put(sample, `${dayFor(sample.subject, sample.home.leaf)}T09:00:00Z`),
  schoolYear: (node, sample) => put(sample, leafFor(node, {})?.encode(String(MADE_UP_YEAR))),
  code: sampleCode,
  list: (node, sample) => {
    if (isIdentifier(sample.home.leaf)) visit(samplers, node.of, sample)
    else put(sample, severalCodes(node.of, sample, node.take === 'first' ? 1 : 2).join(node.separator) || undefined)
  },
  flags: (node, { row, home }) => {
    const chosen = row.numberFor(home) % Math.max(node.codes.length, 1)
    for (const [place, column] of home.columns.entries()) {
      row.fill(column, (place === chosen ? node.yes[0] : node.no[0]) ?? '')
    }
  },
  slots: (node, sample) => {
    const codes = severalCodes(node.of, sample, sample.home.columns.length)
    for (const [place, code] of codes.entries()) sample.row.fill(sample.home.columns[place] ?? '', code)
  },
  affix: (node, sample) => {
    visit(samplers, node.of, sample)
    const inside = sample.row.cell(first(sample))
    if (inside !== '') sample.row.cells.set(first(sample), node.prefix + inside + node.suffix)
  },
  part: samplePart,
  groups: sampleGroups,
  eachColumn: (_node, { row, home, subject }) => {
    for (const column of home.columns) row.fill(column, textFor(subject, column, row.lengthOf(column)))
  },
  firstOf: ({ ways: [first] }, sample) => {
    if (first !== undefined)
      visit(samplers, first, { ...sample, home: { ...sample.home, columns: sample.home.columns.slice(0, 1) } })
  },
  joined: (_node, { row, home, subject }) => {
    for (const column of home.columns) row.fill(column, textFor(subject, column, row.lengthOf(column)))
  },
  identifiers: sampleIdentifiers,
  identifier: sampleIdentifier,
  tokens: (node, sample) => {
    const system = identifierSystems.find(
      (one) => one.entity === spaceOf(sample.home.entity) && !one.scoped && !node.omit.includes(one.name),
    )
    put(sample, system === undefined ? undefined : `{${system.name}:${identifierFor(sample.subject, system.name)}}`)
  },
  constant: () => undefined,
  option: () => undefined,
  period: (node, sample) => {
    const months = sample.row.index % 12
    const day = `${2025 - (Math.floor(sample.row.index / 12) % 20)}-${String(months + 1).padStart(2, '0')}-15`
    put(sample, dateLeaf({ kind: 'date', pattern: node.pattern }).encode(day))
  },
}

/** Fills the cells of one pair with made-up values; cells that are filled already stay. */
export const sampleInto = (sample: Sample): void => visit(samplers, sample.home.node, sample)
