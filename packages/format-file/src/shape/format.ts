import type { CodeTable, Format, FormatVersion } from '@nrec-align/mapping'
import { z } from 'zod'
import { layoutShape } from './layout.ts'
import { mapping } from './mapping.ts'
import { nodeSchema } from './nodes.ts'
import { packagingShape } from './packaging.ts'
import { say } from './say.ts'
import { confidence, mark, oneOf, text, texts } from './texts.ts'
import type { Total } from './total.ts'

const id = z.string().transform((written, context) => {
  if (/^[a-z][a-z0-9-]*$/.test(written)) return written
  context.addIssue(
    say(`${JSON.stringify(written)} cannot be an id.`, 'Use small letters, digits and hyphens, such as my-district.'),
  )
  return z.NEVER
})

const optionShape = mapping({
  description: text,
  default: text.optional(),
  defaultsToSource: mark.optional(),
  example: text,
})

const tableShape = mapping({
  description: text,
  columns: z.record(text, mapping({ description: text, required: mark.optional() })),
  key: z.array(text),
})

/**
 * The whole of a format file.
 *
 * @param codes the code tables of the file, by name
 */
export const formatShape = (codes: ReadonlyMap<string, CodeTable>) => {
  const layouts = z.record(text, layoutShape(nodeSchema(codes)))
  return mapping({
    id,
    title: text.optional(),
    description: text.optional(),
    publisher: text.optional(),
    kind: oneOf(['state', 'district', 'collective-impact', 'assessment', 'federal', 'common']).optional(),
    trust: oneOf(['state', 'student-information-system', 'vendor', 'client-system']).optional(),
    confidence: confidence.optional(),
    options: z.record(text, optionShape).optional(),
    tables: z.record(text, tableShape).optional(),
    notes: texts.optional(),
    readOnly: text.optional(),
    // Each list is read by itself.
    codes: z.record(text, z.unknown()).optional(),
    version: text.optional(),
    packaging: packagingShape.optional(),
    layouts: layouts.optional(),
    versions: z
      .array(
        mapping({
          version: text,
          title: text.optional(),
          readOnly: text.optional(),
          packaging: packagingShape.optional(),
          layouts,
        } satisfies Total<Exclude<keyof FormatVersion, 'bindings'>>),
      )
      .min(1)
      .optional(),
  } satisfies Total<keyof Format | 'codes' | 'version' | 'readOnly' | 'packaging' | 'layouts'>)
}

export type FormatShape = z.output<ReturnType<typeof formatShape>>
