import { z } from 'zod'
import { schemas } from './entities/schemas.ts'
import type { EntityName } from './entity-name.ts'

/** A JSON Schema document, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.JSONSchema

/** What is kept of a field's metadata, under names that cannot meet a keyword of JSON Schema. */
const annotations = {
  privacy: 'x-privacy',
  ceds: 'x-ceds',
  codeSet: 'x-code-set',
  target: 'x-refers-to',
  key: 'x-key',
} as const

/** Metadata that serves the engines or repeats what the schema says. */
const internal = [
  'fieldType',
  'unit',
  'scale',
  'keys',
  'computed',
  'subtype',
  'name',
  'naturalKey',
  'confidence',
] as const

const annotate = (node: Record<string, unknown>): void => {
  for (const [from, to] of Object.entries(annotations)) {
    if (node[from] === undefined) continue
    node[to] = node[from]
    delete node[from]
  }
  for (const key of internal) delete node[key]
}

/**
 * Writes the JSON Schema (draft 2020-12) of an entity's complete record.
 *
 * Privacy class, CEDS id, code set and target of a reference ride along as `x-` annotations.
 *
 * @param entity the name of an entity
 * @example
 * ```ts
 * import { jsonSchema } from '@nrec-align/schema'
 *
 * const schema = jsonSchema('enrollment')
 * console.assert(schema.$schema === 'https://json-schema.org/draft/2020-12/schema')
 * console.assert(schema.required?.includes('student'))
 * ```
 */
export const jsonSchema = (entity: EntityName): JsonSchema =>
  z.toJSONSchema(schemas[entity], {
    target: 'draft-2020-12',
    override: ({ jsonSchema: node }) => annotate(node),
  })
