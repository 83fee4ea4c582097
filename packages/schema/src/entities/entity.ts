import { z } from 'zod'
import type { EntityName } from '../entity-name.ts'
import type { Shape } from '../fields/shape.ts'
import { commonFields } from './common-fields.ts'

/** What is stated about an entity as a whole; it rides in the metadata of the entity's zod schema. */
export interface EntityMetadata {
  readonly name: EntityName
  readonly title: string
  readonly description: string
  /** `configuration` marks an entity that no real file fills yet. */
  readonly confidence?: 'configuration'
  /** The parts that tell two records without identifiers apart; each part is a chain of alternatives. */
  readonly naturalKey?: readonly (readonly string[])[]
}

const idField = z.string().min(1).meta({ description: 'The id of the record, unique within its space.' })

/** The complete schema of an entity: its id, the fields every entity has, and its own. */
export const entity = <Fields extends Shape>(metadata: EntityMetadata, fields: Fields) =>
  z.object({ id: idField, ...commonFields, ...fields }).meta({ ...metadata })

/** The facet schema of an entity: everything optional. */
export const facet = <Fields extends z.core.$ZodShape>(complete: z.ZodObject<Fields>) => complete.partial()
