import { asSources, referenceTables, tablesToBring } from '@nrec-align/convert'
import {
  asIfWritten,
  type FormatInstance,
  fillable,
  loss,
  missing,
  percentCarried,
  predicateInWords,
} from '@nrec-align/mapping'
import { commonRecord, type FormatChoice } from '../protocol/choice.ts'
import type { Plan, TableFacts } from '../protocol/facts.ts'
import type { Registry } from './registry.ts'

const tablesOfFormats = (formats: readonly FormatInstance[]): readonly Omit<TableFacts, 'isNeeded'>[] =>
  formats.flatMap(({ format }) =>
    Object.entries(format.tables).map(([name, { description, columns }]) => ({
      name,
      description,
      columns: Object.keys(columns),
    })),
  )

const commonTables: readonly Omit<TableFacts, 'isNeeded'>[] = referenceTables.format.versions.flatMap(({ layouts }) =>
  layouts.map(({ id, description, columns }) => ({ name: id, description, columns: Object.keys(columns) })),
)

const everyTable = (formats: readonly FormatInstance[], needed: readonly string[]): readonly TableFacts[] => {
  const all = [...commonTables, ...tablesOfFormats(formats)]
  const byName = new Map(all.map((table) => [table.name, { ...table, isNeeded: needed.includes(table.name) }]))
  return [...byName.values()].sort((one, other) => Number(other.isNeeded) - Number(one.isNeeded))
}

const unplanned: Omit<Plan, 'tables'> = { losses: [], kept: 0, blocking: [], missing: [], written: [], absent: [] }

/** Says, before anything is read, what a target loses and what it needs besides. */
export const plan = async (
  fromChoice: FormatChoice,
  toChoice: FormatChoice,
  tables: readonly string[],
  registry: Registry,
): Promise<Plan> => {
  const chosen = [fromChoice, toChoice].filter(({ format }) => format !== commonRecord)
  const formats = await Promise.all(chosen.map((choice) => registry.choose(choice)))
  const [from, to] = formats
  if (from === undefined || to === undefined) return { ...unplanned, tables: everyTable(formats, []) }
  const losses = loss(asIfWritten(from), to)
  const given = [from, ...asSources(tables)]
  const { layouts, blocking } = fillable(given, to, tables)
  const needed = tablesToBring([from], to, tables).map(({ name }) => name)
  const withStatus = (wanted: string): readonly string[] =>
    layouts.filter(({ status }) => status === wanted).map(({ layout }) => layout)
  return {
    percentCarried: percentCarried(losses),
    losses: losses.flatMap(({ layout, column, verdict, reason, predicates = [] }) =>
      verdict === 'kept'
        ? []
        : [{ layout, column, verdict, reason: [reason, ...predicates.map(predicateInWords)].join('; ') }],
    ),
    kept: losses.filter(({ verdict }) => verdict === 'kept').length,
    blocking,
    missing: missing(given, to, tables).map(({ layout, column, bring }) => ({
      layout,
      column,
      bring,
      isBlocking: blocking.includes(layout),
    })),
    written: withStatus('written'),
    absent: withStatus('absent'),
    tables: everyTable(formats, needed),
  }
}
