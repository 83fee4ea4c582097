import type { JsonSchema } from '@nrec-align/schema'
import { editorSchema } from '../written-file/editor-schema.ts'
import { storyShape } from './story-shape.ts'

/**
 * Writes the JSON Schema (draft 2020-12) of `story.yaml`, by which editors complete and check it.
 *
 * @example
 * ```ts
 * import { storyJsonSchema } from '@nrec-align/outcomes'
 *
 * console.assert(storyJsonSchema().required?.includes('results'))
 * ```
 */
export const storyJsonSchema = (): JsonSchema => editorSchema(storyShape, 'Story')
