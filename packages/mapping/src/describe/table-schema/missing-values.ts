import type { Layout } from '../../declare/layout.ts'
import { blanksOf, type TableField } from './table-field.ts'

/** Fields, and the texts that stand for no value in all of them. */
export interface BlankedFields {
  readonly fields: readonly TableField[]
  readonly missingValues: readonly string[]
}

const asText = ({ name, description, constraints }: TableField): TableField => ({
  name,
  description,
  type: 'string',
  ...(constraints?.required === undefined ? {} : { constraints: { required: true } }),
})

/** Whether a field may hold a text that would count as no value if another field's blanks held for all. */
const canHold = ({ type, constraints, trueValues = [], falseValues = [] }: TableField, text: string): boolean =>
  constraints?.enum?.includes(text) ??
  (type === 'string' ? constraints?.required === true : [...trueValues, ...falseValues].includes(text))

/**
 * Gathers the texts that stand for no value. Table Schema has one list for all columns, so a column whose blanks
 * mean something in another one becomes text, which accepts them.
 */
export const withMissingValues = (layout: Layout, fields: readonly TableField[]): BlankedFields => {
  const blanks = new Set([''])
  const kept = fields.map((field) => {
    const texts =
      field.type === 'string' ? [] : blanksOf(layout.columns[field.name] ?? { description: '', privacy: 'public' })
    if (texts.some((text) => fields.some((one) => canHold(one, text)))) return asText(field)
    for (const text of texts) blanks.add(text)
    return field
  })
  return { fields: kept, missingValues: [...blanks] }
}
