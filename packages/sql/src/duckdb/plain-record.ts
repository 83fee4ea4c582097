import { type EntityName, entities, entityNames, type FieldDefinition, spaceOf } from '@nrec-align/schema'

type Json = Readonly<Record<string, unknown>>
type Fields = Readonly<Record<string, FieldDefinition>>

/** A number of fixed digits without the zeros at its end, as the common record writes it. */
const decimalText = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)

const plainValue = (value: unknown, field: FieldDefinition | undefined): unknown => {
  if (field?.type === 'decimal') return decimalText(String(value))
  if (Array.isArray(value))
    return value.map((element) => (isGroup(element) ? plainGroup(element, field?.members ?? {}) : element))
  return isGroup(value) ? plainGroup(value, field?.members ?? {}) : value
}

const isGroup = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const plainGroup = (group: Json, fields: Fields): Json =>
  Object.fromEntries(
    Object.entries(group).flatMap(([name, value]) =>
      value === null ? [] : [[name, plainValue(value, fields[name])] as const],
    ),
  )

const isSubtype = (space: EntityName, name: string): name is EntityName =>
  name !== space && entityNames.includes(name as EntityName) && spaceOf(name as EntityName) === space

/** A record as it stands in a file of lines: without what is empty, numbers of fixed digits in their shortest form. */
export const plainRecord = (space: EntityName, record: Json): Json => {
  const plain = Object.entries(record).flatMap(([name, value]) => {
    if (value === null) return []
    const part = isSubtype(space, name) && isGroup(value) ? plainGroup(value, entities[name].fields) : undefined
    return [[name, part ?? plainValue(value, entities[space].fields[name])] as const]
  })
  return Object.fromEntries(plain)
}
