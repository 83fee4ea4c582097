import type { JsonSchema } from '@nrec-align/schema'
import { editorSchema } from '../written-file/editor-schema.ts'
import { indicatorsShape } from './indicators-shape.ts'

/**
 * Writes the JSON Schema (draft 2020-12) of `indicators.yaml`, by which editors complete and check it.
 *
 * @example
 * ```ts
 * import { indicatorsJsonSchema } from '@nrec-align/outcomes'
 *
 * console.assert(indicatorsJsonSchema().required?.includes('indicators'))
 * ```
 */
export const indicatorsJsonSchema = (): JsonSchema => editorSchema(indicatorsShape, 'Indicators of a community')
