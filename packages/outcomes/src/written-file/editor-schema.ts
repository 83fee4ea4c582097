import type { JsonSchema } from '@nrec-align/schema'
import { z } from 'zod'

/** The JSON Schema of a file that people write, as editors take it. */
export const editorSchema = (schema: z.ZodType, title: string): JsonSchema => ({
  ...z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' }),
  title,
})
