import { declaredField, uuidOf } from '@nrec-align/schema'
import { isVirtual, textsOf } from '../analyse/columns-of.ts'
import { type Home, homesOfBinding, isIdentifier } from '../analyse/home.ts'
import type { Binding, Default } from '../declare/bind.ts'
import { leafFor } from '../leaf/leaves.ts'
import { isSecret } from '../plan/cell-checks.ts'
import { conditionTest } from '../plan/condition.ts'
import { kindConditions } from './kind-conditions.ts'
import { type Subject, textFor } from './made-up.ts'
import type { Row } from './row.ts'
import { sampleInto } from './samplers.ts'
import { itemAt, numberFor } from './seed.ts'

/** Of ten optional cells so many are filled. */
const FILLED_OF_TEN = 7

/** Whether the pair of a column puts a code there itself, one of those the binding looks for. */
const isSampled = (binding: Binding, column: string): boolean =>
  homesOfBinding(binding, 'read').some(
    (home) =>
      home.columns.length === 1 && home.columns[0] === column && leafFor(home.node, {})?.vocabulary !== undefined,
  )

/** Puts one of the texts a binding looks for into the columns of its `where`; `false` when another text stands there. */
const fillWhere = (row: Row, binding: Binding): boolean =>
  Object.entries(binding.where ?? {}).every(([column, condition]) => {
    if (condition === undefined) return true
    if (typeof condition === 'object' && 'present' in condition) {
      if (condition.present) row.wanted.add(column)
      return condition.present || row.cell(column) === ''
    }
    const texts =
      typeof condition === 'object' && 'contains' in condition ? [condition.contains] : (textsOf(condition) ?? [])
    if (row.cell(column) === '' && isSampled(binding, column)) return texts.length > 0
    row.fill(column, itemAt(texts, numberFor(row.seed, column, row.index, row.attempt)) ?? '')
    return conditionTest(condition)(row.cell(column))
  })

/** Puts into a row what tells its kind and its edition from those of other records. */
const fillKind = (row: Row): void => {
  for (const [column, condition] of Object.entries(kindConditions(row.layout)))
    row.fill(column, itemAt(textsOf(condition) ?? [], numberFor(row.seed, column, row.index)) ?? '')
}

const isOwnColumn = (name: string): boolean => !isVirtual(name)

const isFilled = (row: Row, home: Home): boolean =>
  home.columns.some((column) => row.needs(column)) || row.numberFor(home, 'present') % 10 < FILLED_OF_TEN

/** Whether a pair gets a value in this row. */
const isWanted = (row: Row, home: Home): boolean => {
  if (!home.columns.some(isOwnColumn) || home.place > 0) return false
  const isNeeded = home.columns.some((column) => row.needs(column))
  if (row.layout.deltaColumns?.some((column) => home.columns.includes(column)) === true) return false
  if (isIdentifier(home.leaf))
    return isNeeded || (home.facts.mode !== 'decodeOnly' && (home.hops.length <= 1 || isFilled(row, home)))
  const declared = declaredField(home.leaf)
  if (declared === undefined) return isFilled(row, home)
  return !isFilled(row, { ...home, leaf: declared })
}

/** Whether a pair only reads what other pairs of the layout fill: cells that need not be there are left to those. */
const onlyReads = (row: Row, home: Home, bindings: readonly Binding[]): boolean => {
  const written = bindings.flatMap((binding) => homesOfBinding(binding, 'write').flatMap(({ columns }) => columns))
  const isFree = home.columns.every((column) => !row.needs(column) && written.includes(column))
  return home.facts.mode === 'decodeOnly' && isFree
}

const fillPairs = (row: Row, binding: Binding, bindings: readonly Binding[]): void => {
  const homes = [
    ...homesOfBinding(binding, 'read').filter((home) => !onlyReads(row, home, bindings)),
    ...homesOfBinding(binding, 'write').filter((home) => home.facts.mode === 'encodeOnly'),
  ]
  for (const home of homes) {
    const subject = row.subjectOf(home)
    if (subject !== undefined && isWanted(row, home)) sampleInto({ row, home, subject })
  }
}

/** Cells that are the key of a table brought to the run: the key of one of its rows. */
const fillLookups = (row: Row, binding: Binding): void => {
  for (const [table, keys] of Object.entries(binding.lookup ?? {})) {
    const found = itemAt(row.tables[table] ?? [], row.index)
    if (found !== undefined) for (const [key, column] of Object.entries(keys)) row.fill(column, found[key] ?? '')
  }
}

/** What nobody reads; kinds of rows of one file do not share their keys. */
const madeUp = (row: Row, subject: Subject, owner: Binding | undefined, column: string): string => {
  const text = textFor(subject, column, row.lengthOf(column))
  const isKey = owner !== undefined && row.layout.recordKey?.includes(column) === true
  return isKey ? `${owner.id} ${text}`.slice(0, row.lengthOf(column)) : text
}

/** Columns nobody pairs: kept ones may hold anything, thrown-away and secret ones stay blank. */
const fillUnpaired = (row: Row, owner: Binding | undefined, paired: ReadonlySet<string>): void => {
  const subject = { entity: owner?.grain ?? 'person', index: row.index } as const
  for (const [column, facts] of Object.entries(row.layout.columns)) {
    if (paired.has(column) || row.layout.dropped?.[column] !== undefined || isSecret(column, facts)) continue
    if (row.layout.deltaColumns?.includes(column) === true) continue
    const value = owner?.defaults?.[column]?.[0]
    const isChosen = row.needs(column) || numberFor(row.seed, column, row.index) % 10 < FILLED_OF_TEN
    if (isChosen)
      row.fill(
        column,
        typeof value === 'string'
          ? value
          : facts.fixed === true
            ? '9'.repeat(facts.length ?? 1)
            : madeUp(row, subject, owner, column),
      )
  }
}

const defaultCell = (row: Row, value: Default<string>[0]): string => {
  if (typeof value === 'string') return value
  if ('column' in value) return row.cell(value.column)
  if ('uuidOf' in value) return uuidOf(value.uuidOf.map((column) => row.cell(column)).join('\u001f'))
  return row.options[value.option] ?? ''
}

/** Cells that would be blank although they must not be: what the declaration itself would write there. */
const fillDefaults = (row: Row, owner: Binding | undefined): void => {
  for (const [column, [value]] of Object.entries(owner?.defaults ?? {})) {
    if (!row.needs(column)) continue
    row.fill(column, defaultCell(row, value))
  }
}

const isTaken = (row: Row, side: Binding): boolean =>
  (side.present ?? []).some((column) => row.wanted.has(column)) ||
  numberFor(row.seed, side.id, row.index, row.attempt) % 2 === 0

/** Cells that must not be blank though this kind of row says nothing of them: what another kind would say. */
const fillNeeded = (row: Row, bindings: readonly Binding[]): void => {
  for (const home of bindings.flatMap((binding) => homesOfBinding(binding, 'read'))) {
    const [column = ''] = home.columns
    const subject = row.subjectOf(home)
    if (row.needs(column) && row.cell(column) === '' && subject !== undefined) sampleInto({ row, home, subject })
  }
  // What only tells kinds of rows apart: any other text, so that it is the kind that takes the rest.
  for (const column of bindings.flatMap((binding) => Object.keys(binding.where ?? {})))
    if (row.needs(column))
      row.fill(column, textFor({ entity: 'organization', index: row.index }, column, row.lengthOf(column)))
}

/** Columns that some kind of row of the layout pairs: in rows of another kind they stay blank. */
const pairedColumns = (bindings: readonly Binding[]): ReadonlySet<string> =>
  new Set(
    bindings.flatMap((binding) => [
      ...Object.values(binding.pairs).flatMap(([columns]) => columns),
      ...Object.keys(binding.where ?? {}),
    ]),
  )

/** Fills a row of one kind: what its owner says, what its sides say, and what nobody pairs. */
export const fillRow = (row: Row, owner: Binding | undefined, bindings: readonly Binding[]): void => {
  fillKind(row)
  if (owner !== undefined) {
    fillWhere(row, owner)
    fillLookups(row, owner)
    fillPairs(row, owner, bindings)
    for (const side of bindings.filter((binding) => binding.side?.of === owner.id)) {
      if (isTaken(row, side) && fillWhere(row, side)) fillPairs(row, side, bindings)
    }
  }
  fillUnpaired(row, owner, pairedColumns(bindings))
  fillDefaults(row, owner)
  fillNeeded(row, bindings)
}
