import { z } from 'zod'
import type { EntityName } from '../entity-name.ts'
import type { FieldMetadata } from '../fields/facts.ts'
import type { FieldDefinition } from './field-definition.ts'

const withoutOptional = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional ? withoutOptional(schema.def.innerType) : schema

const elementOf = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodArray ? schema.def.element : schema

const readMembers = (schema: z.core.$ZodType): Record<string, FieldDefinition> | undefined => {
  const element = elementOf(schema)
  return element instanceof z.ZodObject ? readFields(element.shape) : undefined
}

/** The metadata of a schema made by a field constructor; nothing for an id or the part of a subtype. */
const metadataOf = (schema: z.core.$ZodType): FieldMetadata | undefined => {
  const metadata = z.globalRegistry.get(schema) as Partial<FieldMetadata> | undefined
  return metadata?.fieldType === undefined ? undefined : (metadata as FieldMetadata)
}

const readField = (name: string, schema: z.core.$ZodType, subtype?: EntityName): FieldDefinition | undefined => {
  const inner = withoutOptional(schema)
  const metadata = metadataOf(inner)
  if (metadata === undefined) return undefined
  const { fieldType, unit, ...facts } = metadata
  const members = readMembers(inner)
  return {
    name,
    type: fieldType,
    required: inner === schema,
    ...facts,
    unit: unit ?? name,
    ...(unit !== undefined && { whole: true }),
    ...(members && { members }),
    ...(subtype && { subtype }),
  }
}

/**
 * Reads the definitions of fields off their zod schemas.
 *
 * @param shape zod schemas by field name
 * @param subtypeOf the subtype that brings a field, if one does
 */
export const readFields = (
  shape: Readonly<Record<string, z.core.$ZodType>>,
  subtypeOf: (field: string) => EntityName | undefined = () => undefined,
): Record<string, FieldDefinition> => {
  const fields: Record<string, FieldDefinition> = {}
  for (const [name, schema] of Object.entries(shape)) {
    const field = readField(name, schema, subtypeOf(name))
    if (field !== undefined) fields[name] = field
  }
  return fields
}
