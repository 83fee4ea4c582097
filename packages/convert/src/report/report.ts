import { z } from 'zod'

const counts = z.object({ in: z.int(), converted: z.int(), skipped: z.int(), rejected: z.int() })

const issue = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'information']),
  source: z.string(),
  format: z.string(),
  version: z.string(),
  layout: z.string(),
  file: z.string(),
  record: z.int(),
  line: z.int(),
  column: z.string().optional(),
  position: z.int().optional(),
  path: z.string().optional(),
  shape: z.string().optional(),
  rule: z.string(),
  verified: z.boolean(),
  related: z.object({ file: z.string(), record: z.int(), line: z.int().optional() }).optional(),
  detail: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})

/**
 * The report of a run: plain JSON with relative paths only; values of people never stand in it.
 *
 * @example
 * ```ts
 * import { reportSchema } from '@nrec-align/convert'
 * console.assert(reportSchema.safeParse({}).success === false)
 * ```
 */
export const reportSchema = z.object({
  reportVersion: z.literal(1),
  tool: z.object({ name: z.string(), version: z.string() }),
  options: z.record(z.string(), z.unknown()),
  sources: z.array(
    z.object({
      name: z.string(),
      format: z.string(),
      version: z.string(),
      confidence: z.enum(['verified', 'inferred', 'unverified']),
      provisional: z.array(z.string()),
      /** Layouts made from published ones by whoever runs this. */
      local: z.array(z.string()),
      files: z.array(
        z.object({
          path: z.string(),
          layout: z.string(),
          bytes: z.int(),
          sha256: z.string(),
          records: z.int(),
          converted: z.int(),
          skipped: z.int(),
          rejected: z.int(),
          skippedBecause: z.record(z.string(), z.int()),
        }),
      ),
      otherFiles: z.array(z.string()),
    }),
  ),
  target: z
    .object({ format: z.string(), version: z.string(), way: z.enum(['rewrite', 'convert', 'validate']) })
    .optional(),
  dispositions: z.object({
    read: counts,
    written: z.array(
      z.object({ layout: z.string(), path: z.string(), written: z.int(), rejected: z.int(), withoutRow: z.int() }),
    ),
  }),
  issues: z.array(
    z.object({
      code: z.string(),
      source: z.string(),
      layout: z.string(),
      column: z.string().optional(),
      severity: z.enum(['error', 'warning', 'information']),
      count: z.int(),
      people: z.int(),
      examples: z.array(issue),
    }),
  ),
  /** Findings by school, where the records name one. */
  issuesBySchool: z.array(z.object({ school: z.string(), code: z.string(), count: z.int(), people: z.int() })),
  loss: z.array(
    z.object({
      layout: z.string(),
      column: z.string(),
      verdict: z.enum(['kept', 'changed', 'lost', 'depends']),
      reason: z.string(),
    }),
  ),
  missing: z.array(z.object({ layout: z.string(), column: z.string() })),
  absentLayouts: z.array(z.string()),
  coverage: z.object({ percentCarried: z.number() }).optional(),
  defaultsWritten: z.array(z.object({ layout: z.string(), column: z.string(), reason: z.string(), count: z.int() })),
  stubs: z.array(z.object({ entity: z.string(), count: z.int() })),
  entities: z.array(z.object({ entity: z.string(), count: z.int() })),
  outputs: z.array(z.object({ path: z.string(), sha256: z.string(), bytes: z.int() })),
  timings: z.object({ milliseconds: z.int() }),
})

/** What a run reports; see {@link reportSchema}. */
export type Report = z.infer<typeof reportSchema>
