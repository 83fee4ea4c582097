import { spaceOf } from '@nrec-align/schema'
import { interpreterOf, visit } from '../../codec/nodes.ts'
import type { Binding } from '../../declare/bind.ts'
import type { Layout } from '../../declare/layout.ts'
import { confidenceOf } from '../../plan/cell-checks.ts'
import { writtenBy } from '../../plan/condition.ts'
import { isVirtual } from '../columns-of.ts'
import { type Home, homesOfBinding, isIdentifier } from '../home.ts'
import { reachOf } from '../identifier-reach.ts'
import { type Given, populates } from './given.ts'

/** What filling a layout is judged by. */
export interface FillContext {
  readonly given: Given
  readonly options: Readonly<Record<string, string>>
  /** Names of the tables the run was given. */
  readonly tables: readonly string[]
}

/** A required column that nothing fills. */
export interface Unfilled {
  readonly column: string
  readonly path?: string
  /** What somebody could bring, in words. */
  readonly bring: string
}

/** Whether a node has a value without any source. */
const byItself = interpreterOf<FillContext, boolean>(false, {
  slots: () => false,
  identifier: (node) => node.mint !== undefined,
  constant: () => true,
  option: (node, { options }) => options[node.name] !== undefined,
})

const isLinked = ({ given }: FillContext, home: Home): boolean =>
  home.hops.every((hop) => given.fields.has(`${hop.from}.${hop.field}`))

const hasSystem = ({ given, options }: FillContext, home: Home): boolean => {
  const { carries } = reachOf(home, options)
  return [...(given.systems.get(spaceOf(home.entity)) ?? [])].some((system) => system === '*' || carries(system))
}

/** Whether the sources give what a home writes. */
const isGiven = (context: FillContext, home: Home): boolean => {
  if (!isLinked(context, home)) return false
  if (visit(byItself, home.node, context)) return true
  if (isIdentifier(home.leaf)) return hasSystem(context, home)
  return context.given.fields.has(`${spaceOf(home.entity)}.${home.leaf}`)
}

/** Columns that a row of a table brought to the run gives back: the keys by which the table is joined. */
const keysOfTables = ({ tables }: FillContext, binding: Binding): readonly string[] =>
  Object.entries(binding.lookup ?? {}).flatMap(([table, keys]) => (tables.includes(table) ? Object.values(keys) : []))

const literals = (binding: Binding): readonly string[] =>
  Object.entries(binding.where ?? {}).flatMap(([name, condition]) =>
    condition !== undefined && writtenBy(condition) !== undefined ? [name] : [],
  )

/** The columns of a row that get a text from the owner of the row, its sides, tables and literals. */
const filledColumns = (context: FillContext, owner: Binding, sides: readonly Binding[]): ReadonlySet<string> => {
  const members = [owner, ...sides.filter((side) => populates(context.given, side))]
  const homes = members.flatMap((member) => homesOfBinding(member, 'write'))
  const filled = homes
    .filter((home) => isGiven(context, home))
    .flatMap((home) => home.columns.filter((name) => !isVirtual(name)))
  return new Set([...filled, ...members.flatMap(literals), ...keysOfTables(context, owner)])
}

/** Whether a default fills a column: a text, an option that is set, or a column that is filled itself. */
const isDefaulted = (
  context: FillContext,
  owner: Binding,
  column: string,
  filled: ReadonlySet<string>,
  seen: readonly string[] = [],
): boolean => {
  const value = owner.defaults?.[column]?.[0]
  if (value === undefined || seen.includes(column)) return false
  if (typeof value === 'string') return true
  if ('option' in value) return (context.options[value.option] ?? '') !== ''
  const parts = 'uuidOf' in value ? value.uuidOf : [value.column]
  return parts.some((part) => filled.has(part) || isDefaulted(context, owner, part, filled, [...seen, column]))
}

const toBring = (binding: Binding, home: Home | undefined): string => {
  const tables = Object.keys(binding.lookup ?? {})
  if (tables.length > 0) return `a row of the table ${tables.join(' or ')}`
  return home === undefined ? 'nothing reads or writes the column' : `a source or a table that gives ${home.path}`
}

/** Whether a blank cell keeps a row from being written: only what a publication asks for does. */
const isRequired = (layout: Layout, name: string): boolean => {
  const column = layout.columns[name]
  return column?.required === 'always' && confidenceOf(layout, column, 'missing-required') === 'verified'
}

/** The required columns of an owner's rows that nothing fills. */
export const unfilledColumns = (
  context: FillContext,
  layout: Layout,
  owner: Binding,
  sides: readonly Binding[],
): readonly Unfilled[] => {
  const filled = filledColumns(context, owner, sides)
  const homes = [owner, ...sides].flatMap((member) => homesOfBinding(member, 'write'))
  return (layout.variants[0]?.columns ?? [])
    .filter((column) => isRequired(layout, column))
    .filter((column) => !filled.has(column) && !isDefaulted(context, owner, column, filled))
    .map((column) => {
      const home = homes.find((one) => one.columns.includes(column))
      return { column, ...(home === undefined ? {} : { path: home.path }), bring: toBring(owner, home) }
    })
}
