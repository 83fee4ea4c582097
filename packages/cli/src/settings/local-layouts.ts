import { z } from 'zod'

const text = z.string().min(1)
const confidence = z.enum(['verified', 'inferred', 'unverified'])

const insertedColumn = z.strictObject({
  name: text,
  after: z.string().optional(),
  description: text.optional(),
  length: z.int().positive().optional(),
  required: z.enum(['always', 'conditional']).optional(),
  confidence: confidence.optional(),
  privacy: z.enum(['direct-identifier', 'quasi-identifier', 'sensitive', 'secret', 'public']).optional(),
})

const localLayout = z.strictObject({
  basedOn: z.coerce.string().optional(),
  insert: z.array(insertedColumn).optional(),
  remove: z.array(text).optional(),
  rename: z.record(text, text).optional(),
  codes: z.record(text, z.array(z.tuple([z.coerce.string(), text]))).optional(),
})

/** How local layouts differ from published ones, by `<format>/<layout>`. */
export const localLayoutsSchema = z.record(text, localLayout).superRefine((layouts, context) => {
  for (const name of Object.keys(layouts)) {
    if (!/^.+\/[^/]+$/.test(name)) {
      context.addIssue({ code: 'custom', path: [name], message: 'write <format>/<layout>, such as calpads/senr' })
    }
  }
})

/** Local layouts by `<format>/<layout>`. */
export type LocalLayouts = z.infer<typeof localLayoutsSchema>
