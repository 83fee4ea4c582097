import { textsOf } from '../../analyse/columns-of.ts'
import { homesOfBinding } from '../../analyse/home.ts'
import type { Binding } from '../../declare/bind.ts'
import type { Layout } from '../../declare/layout.ts'
import { anyText, type FieldType, fieldType } from './field-type.ts'

const isSame = (one: FieldType, other: FieldType): boolean => JSON.stringify(one) === JSON.stringify(other)

/** What fits every one of several types: one of several lists of texts, or else any text. */
const common = (types: readonly FieldType[]): FieldType => {
  const [first = anyText] = types
  if (types.every((one) => isSame(one, first))) return first
  return types.every((one) => one.enum !== undefined)
    ? { type: 'string', enum: [...new Set(types.flatMap((one) => one.enum ?? []))] }
    : anyText
}

const readBy = (binding: Binding, column: string): readonly FieldType[] => {
  if ([binding.each?.column].flat().includes(column)) return [anyText]
  return homesOfBinding(binding, 'read')
    .filter((home) => home.columns.includes(column))
    .map((home) => fieldType(home.node, home.columns.indexOf(column)))
}

/** Texts by which rows of a layout are told apart or passed over; a list of codes has to allow them. */
const tellingTexts = (layout: Layout, bindings: readonly Binding[], column: string): readonly string[] =>
  [...bindings.map(({ where }) => where), ...(layout.skip ?? []).map(({ where }) => where)].flatMap(
    (where) => textsOf(where?.[column]) ?? [],
  )

/** Whether every kind of row says which texts the column can have: one that does not can hold others. */
const isListedInEveryRow = (bindings: readonly Binding[], column: string): boolean =>
  bindings
    .filter(({ side }) => side === undefined)
    .every((owner) => {
      const members = bindings.filter((one) => one === owner || one.side?.of === owner.id)
      return members.some((one) => readBy(one, column).length > 0 || textsOf(one.where?.[column]) !== undefined)
    })

/**
 * The type that the cells of a column have, whatever kind of row they stand in.
 *
 * @param layout the layout
 * @param bindings those of the layout
 * @param column name of the column; one that is never read can hold any text
 */
export const columnType = (layout: Layout, bindings: readonly Binding[], column: string): FieldType => {
  const types = bindings.flatMap((binding) => readBy(binding, column))
  if (types.length === 0) return anyText
  const type = common(types)
  if (type.enum === undefined) return type
  if (!isListedInEveryRow(bindings, column)) return anyText
  return { ...type, enum: [...new Set([...type.enum, ...tellingTexts(layout, bindings, column)])] }
}

/** Whether the way the cells of a column are written is published; where it is not, a cell that does not fit is only a warning. */
export const isWayPublished = (bindings: readonly Binding[], column: string): boolean =>
  bindings.every((binding) =>
    homesOfBinding(binding, 'read').every(
      (home) => !home.columns.includes(column) || home.facts.confidence !== 'unverified',
    ),
  )
