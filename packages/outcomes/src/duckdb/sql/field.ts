import { type EntityName, type FieldType, leafOf } from '@nrec-align/schema'
import type { FieldCondition } from '../../measure/index.ts'
import { name, text, textList } from './text.ts'

interface FieldInSql {
  readonly expression: string
  readonly type: FieldType
}

/** The field that a leaf path names, in the view of its entity. */
const fieldInSql = (entity: EntityName, path: string): FieldInSql => {
  const leaf = leafOf(entity, path)
  if (leaf === undefined) throw new RangeError(`${entity} has no field ${path}`)
  const own = leaf.subtype === undefined ? name(leaf.field.name) : `${name(leaf.subtype)}.${name(leaf.field.name)}`
  const { member, key, field, type } = leaf
  if (key === undefined) return { expression: member === undefined ? own : `${own}.${name(member.name)}`, type }
  if (field.key === undefined || member === undefined)
    return { expression: `list_contains(${own}, ${text(key)})`, type: 'boolean' }
  const elements = `list_filter(${own}, lambda element: element.${name(field.key)} = ${text(key)})`
  return { expression: `(${elements})[1].${name(member.name)}`, type }
}

const numbers: ReadonlySet<FieldType> = new Set(['integer', 'decimal', 'schoolYear'])
const lists: ReadonlySet<FieldType> = new Set(['codes', 'texts', 'references'])

interface Comparison {
  readonly value: (expression: string) => string
  readonly literal: (value: string) => string
}

const asText: Comparison = { value: (expression) => `CAST(${expression} AS VARCHAR)`, literal: text }
const asNumber: Comparison = {
  value: (expression) => `CAST(${expression} AS DECIMAL(38, 6))`,
  literal: (value) => `CAST(${text(value)} AS DECIMAL(38, 6))`,
}

const meets = (condition: FieldCondition, expression: string, { value, literal }: Comparison): string => {
  if (typeof condition === 'string') return `${value(expression)} = ${literal(condition)}`
  if ('present' in condition) return `${expression} IS ${condition.present ? 'NOT NULL' : 'NULL'}`
  if ('atLeast' in condition) return `${value(expression)} >= ${literal(condition.atLeast)}`
  if ('atMost' in condition) return `${value(expression)} <= ${literal(condition.atMost)}`
  return condition.length === 0 ? 'false' : `${value(expression)} IN (${condition.map(literal).join(', ')})`
}

/** Whether a record meets a condition on one of its fields; of a list, one entry has to. */
export const conditionInSql = (entity: EntityName, path: string, condition: FieldCondition): string => {
  const { expression, type } = fieldInSql(entity, path)
  const comparison = numbers.has(type) ? asNumber : asText
  const isPresence = typeof condition === 'object' && 'present' in condition
  if (!lists.has(type) || isPresence) return `coalesce(${meets(condition, expression, comparison)}, false)`
  return `coalesce(len(list_filter(${expression}, lambda entry: ${meets(condition, 'entry', comparison)})) > 0, false)`
}

/** Whether a code is one of some; any where none are given. */
export const isOneOf = (expression: string, codes: readonly string[] | undefined): string =>
  codes === undefined ? 'true' : `coalesce(${expression} IN ${textList(codes)}, false)`
