import {
  type CodeTable,
  type Column,
  type DatePattern,
  type IdentifierFacts,
  type Interpreter,
  leafFor,
  type Node,
  visit,
} from '@nrec-align/mapping'

/** Cells to put into the columns of a pair; `undefined` leaves a column as it is. */
export type SampleCells = readonly (string | undefined)[]

/** The declared columns of a pair, in order. */
export type PairColumns = readonly (Column | undefined)[]

const DAY = ['2020', '06', '15'] as const

const days: { readonly [P in DatePattern]: string } = {
  yyyyMMdd: DAY.join(''),
  'yyyy-MM-dd': DAY.join('-'),
  'MM/dd/yyyy': `${DAY[1]}/${DAY[2]}/${DAY[0]}`,
  MMddyyyy: `${DAY[1]}${DAY[2]}${DAY[0]}`,
  'M/d/yyyy': `${Number(DAY[1])}/${Number(DAY[2])}/${DAY[0]}`,
  'yyyy-MM-ddTHH:mm:ss': `${DAY.join('-')}T00:00:00`,
  'yyyy/MM/dd h:mm:ss a': `${DAY.join('/')} 12:00:00 AM`,
  'M/d/yyyy H:mm:ss': `${Number(DAY[1])}/${Number(DAY[2])}/${DAY[0]} 0:00:00`,
  'yyyy-MM-dd[THH:mm:ss]': `${DAY.join('-')}T00:00:00`,
  MMyyyy: `${DAY[1]}${DAY[0]}`,
  MMyy: `${DAY[1]}${DAY[0].slice(2)}`,
}

const cut = (text: string, column: Column | undefined): string => text.slice(0, column?.length ?? text.length)

/** Lengths that identifiers have in published systems; the column may allow any of them. */
const LENGTHS = [7, 9, 10, 14]

/** Identifiers of every usual length; those that their issuer does not use are refused, which is a way through too. */
const identifiers = (facts: IdentifierFacts, columns: PairColumns): readonly SampleCells[] => {
  const [first] = columns
  const lengths = first?.fixed === true && first.length !== undefined ? [first.length] : LENGTHS
  return lengths.map((length) => columns.map((_column, place) => '9'.repeat(facts.parts?.[place] ?? length)))
}

/** A tuple to fit a row of a table: `*` leaves a cell as it is, or is any text of its column where all others are blank. */
const inTuple = (table: CodeTable, wire: readonly string[]): SampleCells =>
  wire.map((text, place) => {
    if (text !== '*') return text
    if (wire.some((other) => other !== '*' && other !== '')) return undefined
    return table.rows.map(([other]) => other[place] ?? '').find((other) => other !== '' && other !== '*')
  })

const samples: Interpreter<PairColumns, readonly SampleCells[]> = {
  text: (_node, [column]) => [[cut('Sample', column)]],
  integer: () => [['7']],
  decimal: () => [['1.5']],
  date: (node) => [[days[node.pattern]]],
  instant: () => [['2025-10-01T08:30:00.000Z']],
  schoolYear: (node) => [[leafFor(node, {})?.encode('2020')]],
  code: ({ table }) => table.rows.map(([wire]) => (typeof wire === 'string' ? [wire] : inTuple(table, wire))),
  list: (node, columns) => visit(samples, node.of, columns),
  flags: (node, columns) => [
    ...node.yes.map((token) => columns.map(() => token)),
    ...node.no.map((token) => columns.map((_column, place) => (place === 0 ? node.yes[0] : token))),
  ],
  slots: (node, columns) => visit(samples, node.of, columns.slice(0, 1)),
  affix: (node, columns) =>
    visit(samples, node.of, columns).map(([cell]) => [
      cell === undefined ? undefined : node.prefix + cell + node.suffix,
    ]),
  part: (node, columns) =>
    visit(samples, node.of, columns).map(([cell]) => [
      node.template.replace(/\{([^{}]*)\}/g, (_name, name: string) => (name === node.name ? (cell ?? '') : 'Sample')),
    ]),
  groups: () => [],
  eachColumn: (_node, columns) => [columns.map((column) => cut('Sample', column))],
  firstOf: ({ ways }, columns) =>
    ways.flatMap((one, at) =>
      visit(samples, one, columns.slice(at, at + 1)).map(([cell]) =>
        columns.map((_column, place) => (place === at ? cell : place < at ? '' : undefined)),
      ),
    ),
  joined: (_node, columns) => [columns.map((column) => cut('Sample', column))],
  identifiers: (node, columns) =>
    node.systems.map(({ wire }) => columns.map((_column, place) => (place === 0 ? wire : '9000000009'))),
  identifier: identifiers,
  tokens: () => [['{us-ca.ssid:9000000009}']],
  constant: () => [],
  option: () => [],
  period: (node) => [[days[node.pattern], undefined]],
}

/** Cells that take every way through a pair: each code row, each token, one plain value elsewhere. */
export const samplesOf = (node: Node, columns: PairColumns): readonly SampleCells[] => visit(samples, node, columns)
