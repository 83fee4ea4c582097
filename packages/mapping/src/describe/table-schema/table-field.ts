import type { Binding } from '../../declare/bind.ts'
import type { Column } from '../../declare/column.ts'
import type { Layout } from '../../declare/layout.ts'
import { confidenceOf } from '../../plan/cell-checks.ts'
import { columnType, isWayPublished } from './column-type.ts'
import type { FieldType, TableFieldType } from './field-type.ts'

/** What every cell of a column has to obey. */
export interface TableConstraints {
  readonly required?: true
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly enum?: readonly string[]
}

/** One column as a field of Table Schema. */
export interface TableField {
  readonly name: string
  readonly description: string
  readonly type: TableFieldType
  readonly format?: string
  readonly trueValues?: readonly string[]
  readonly falseValues?: readonly string[]
  readonly constraints?: TableConstraints
}

/** Texts of a column that stand for no value. */
export const blanksOf = ({ absent = [], missing = [] }: Column): readonly string[] => [...absent, ...missing]

const isRequired = (layout: Layout, name: string, column: Column): boolean =>
  column.required === 'always' &&
  layout.deltaColumns?.includes(name) !== true &&
  confidenceOf(layout, column, 'missing-required') === 'verified'

/** Table Schema measures texts only. */
const lengths = (layout: Layout, column: Column, { type, enum: texts }: FieldType): TableConstraints => {
  const isSure = confidenceOf(layout, column, 'too-long') === 'verified'
  if (column.length === undefined || !isSure || type !== 'string' || texts !== undefined) return {}
  return { ...(column.fixed === true ? { minLength: column.length } : {}), maxLength: column.length }
}

const constraintsOf = (
  layout: Layout,
  name: string,
  column: Column,
  type: FieldType,
  isPublished: boolean,
): TableConstraints => {
  const isSure = isPublished && confidenceOf(layout, column, 'unknown-code') === 'verified'
  return {
    ...(isRequired(layout, name, column) ? { required: true } : {}),
    ...lengths(layout, column, type),
    ...(type.pattern === undefined || !isSure ? {} : { pattern: type.pattern }),
    ...(type.enum === undefined || !isSure ? {} : { enum: [...new Set([...type.enum, ...blanksOf(column)])] }),
  }
}

/** One column of a layout as a field; only what is verified constrains it. */
export const tableField = (layout: Layout, bindings: readonly Binding[], name: string): TableField | undefined => {
  const column = layout.columns[name]
  if (column === undefined) return undefined
  const type = columnType(layout, bindings, name)
  const isPublished = isWayPublished(bindings, name)
  const constraints = constraintsOf(layout, name, column, type, isPublished)
  const { enum: _texts, pattern: _pattern, ...facts } = type
  return {
    name,
    description: isPublished ? column.description : `${column.description} How it is written is not verified.`,
    ...facts,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  }
}
