import type { Layout, Node, RowRule, Skip, Variant } from '@nrec-align/mapping'
import { z } from 'zod'
import { columnShape } from './column.ts'
import { conditions } from './condition.ts'
import { containerShape } from './container.ts'
import { mapping } from './mapping.ts'
import { onlyShape } from './only.ts'
import { recordShape } from './record.ts'
import { confidence, mark, text, texts, whole } from './texts.ts'
import type { Total } from './total.ts'

const ruleShape = mapping({
  id: text,
  when: conditions,
  then: conditions,
  at: text,
  message: text,
  fix: text,
  source: text,
  confidence,
} satisfies Total<keyof RowRule>)

const variantShape = mapping({
  id: text,
  columns: z.array(text),
  optionalTail: whole.optional(),
  spans: z.array(z.tuple([whole, whole])).optional(),
  marks: conditions.optional(),
} satisfies Total<keyof Variant>)

/** One kind of file: how it is called and stored, its columns in order, and the records in its rows. */
export const layoutShape = (as: z.ZodType<Node>) =>
  mapping({
    title: text.optional(),
    description: text.optional(),
    files: texts,
    container: containerShape.optional(),
    alsoRead: z.array(containerShape).optional(),
    columns: z.record(text, columnShape),
    variants: z.array(variantShape).optional(),
    source: text.optional(),
    confidence: confidence.optional(),
    provisional: mark.optional(),
    local: mark.optional(),
    skip: z
      .array(mapping({ where: conditions, only: onlyShape.optional(), reason: text } satisfies Total<keyof Skip>))
      .optional(),
    rules: z.array(ruleShape).optional(),
    recordKey: texts.optional(),
    echoKey: text.optional(),
    deltaColumns: texts.optional(),
    writtenAs: text.optional(),
    further: text.optional(),
    extensionPrefix: text.optional(),
    records: z.record(text, recordShape(as)).optional(),
  } satisfies Total<Exclude<keyof Layout, 'id' | 'carried' | 'dropped'> | 'records'>)

export type LayoutShape = z.output<ReturnType<typeof layoutShape>>
