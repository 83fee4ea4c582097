import type { FieldDefinition } from '../definitions/field-definition.ts'
import type { EntityName } from '../entity-name.ts'
import type { Leaf } from './leaf.ts'

type Part = Pick<Leaf, 'member' | 'key'>

/** The unit of the field, or one inside it where a member asks for that. */
const unitOf = (unit: string, { member }: Part): string => (member?.whole ? `${unit}.${member.unit}` : unit)

const leaf = (entity: EntityName, path: string, unit: string, field: FieldDefinition, part: Part = {}): Leaf => {
  const value = part.member ?? field
  return {
    path,
    entity,
    type: value.type,
    ...(value.codeSet && { codeSet: value.codeSet }),
    ...(value.scale !== undefined && { scale: value.scale }),
    ...(value.target && { target: value.target }),
    privacy: value.privacy,
    unit: field.whole ? unitOf(field.unit, part) : unit,
    ...(field.subtype && { subtype: field.subtype }),
    field,
    ...part,
  }
}

const memberLeaves = (entity: EntityName, field: FieldDefinition): Leaf[] =>
  Object.values(field.members ?? {}).map((member) => {
    const path = `${field.name}.${member.name}`
    return leaf(entity, path, path, field, { member })
  })

const elementLeaves = (entity: EntityName, field: FieldDefinition): Leaf[] =>
  (field.keys ?? []).flatMap((key) => {
    const element = `${field.name}[${key}]`
    const members = Object.values(field.members ?? {}).filter((member) => member.name !== field.key)
    return members.map((member) => {
      const part = { member, key }
      return leaf(entity, `${element}.${member.name}`, unitOf(element, part), field, part)
    })
  })

/** The leaves of one field: one for a value, one for each member of a struct or of each addressable list element. */
export const fieldLeaves = (entity: EntityName, field: FieldDefinition): Leaf[] => {
  if (field.key !== undefined) return elementLeaves(entity, field)
  if (field.type === 'struct') return memberLeaves(entity, field)
  return [leaf(entity, field.name, field.name, field)]
}
