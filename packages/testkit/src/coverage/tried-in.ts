import {
  type Binding,
  conditionTest,
  type Layout,
  type Predicate,
  plainRun,
  RecordReader,
  versionOf,
} from '@nrec-align/mapping'
import type { TableRows } from '../run/table-rows.ts'
import type { TakenApart } from '../run/take-apart.ts'
import type { DataSet } from '../sets/data-set.ts'
import { codeRowsIn } from './code-rows.ts'
import { bindingName, pairName, ruleName, skipName } from './declared.ts'

const holds = (predicate: Predicate, cell: (column: string) => string): boolean =>
  Object.entries(predicate).every(
    ([column, condition]) => condition === undefined || conditionTest(condition)(cell(column)),
  )

/** The pairs of a binding that are filled in a record, with the code rows they go through. */
const inPairs = (binding: Binding, cell: (column: string) => string, onlyWritten: boolean): readonly string[] =>
  Object.entries(binding.pairs).flatMap(([path, [names, node, facts]]) => {
    const cells = (typeof names === 'string' ? [names] : names).map(cell)
    const filled = cells.length === 0 || cells.some((text) => text !== '')
    return filled && onlyWritten === (facts?.mode === 'encodeOnly')
      ? [pairName(binding, path), ...codeRowsIn(node, cells)]
      : []
  })

/** What the records of one file go through. */
export const triedIn = (set: DataSet, layout: Layout, file: TakenApart, tables: TableRows): ReadonlySet<string> => {
  const version = versionOf(set.instance)
  const bindings = version.bindings.filter((binding) => binding.layout === layout.id)
  const { columns } = file
  const reader = new RecordReader(layout, bindings, columns, { ...plainRun, options: set.instance.options, tables })
  const virtual = bindings
    .flatMap(({ pairs }) => Object.values(pairs).flatMap(([names]) => names))
    .filter((name) => name.startsWith('@'))
  const names = [...columns.names, ...new Set(virtual)]
  const tried = new Set<string>()
  for (const { cells } of file.records) {
    const status = reader.read(cells)
    const cell = (column: string): string => reader.trimmed[names.indexOf(column)] ?? ''
    if (status === 'skipped') tried.add(skipName(layout.id, reader.reason))
    for (const rule of layout.rules ?? []) {
      if (holds(rule.when, cell)) tried.add(ruleName(layout.id, rule.id, holds(rule.then, cell) ? 'kept' : 'broken'))
    }
    if (status !== 'converted') continue
    reader.emit(({ binding }) => {
      tried.add(bindingName(binding))
      for (const name of inPairs(binding, cell, false)) tried.add(name)
    })
    // What is only written is never read back; a filled cell shows that it was.
    for (const binding of bindings) {
      const written = inPairs(binding, cell, true)
      if (written.length > 0) tried.add(bindingName(binding))
      for (const name of written) tried.add(name)
    }
  }
  return tried
}
