import type { z } from 'zod'
import type { EntityMetadata } from '../entities/entity.ts'
import { schemas } from '../entities/schemas.ts'
import { type EntityName, entityNames } from '../entity-name.ts'
import type { FieldDefinition } from './field-definition.ts'
import { readFields } from './read-field.ts'
import { spaceOf } from './spaces.ts'

/** One entity of the canonical model as plain data. */
export interface EntityDefinition extends EntityMetadata {
  /** The entity in whose id space the records live. */
  readonly space: EntityName
  /** The fields every entity has, then its own in dictionary order; a subtype has those of its base too. */
  readonly fields: Readonly<Record<string, FieldDefinition>>
}

const shapeOf = (entity: EntityName): Readonly<Record<string, z.core.$ZodType>> => schemas[entity].shape

const readEntity = (name: EntityName): EntityDefinition => {
  const space = spaceOf(name)
  const base = readFields(shapeOf(space))
  const metadata = schemas[name].meta() as unknown as EntityMetadata
  const fields = readFields(shapeOf(name), (field) => (field in base ? undefined : name))
  return { ...metadata, space, fields }
}

/**
 * Every entity of the canonical model, read off the zod schemas.
 *
 * @example
 * ```ts
 * import { entities } from '@nrec-align/schema'
 *
 * console.assert(entities.enrollment.fields.student?.target === 'student')
 * console.assert(entities.student.fields.birthDate?.ceds?.id === '000033')
 * ```
 */
export const entities = Object.fromEntries(entityNames.map((name) => [name, readEntity(name)])) as {
  readonly [E in EntityName]: EntityDefinition
}
