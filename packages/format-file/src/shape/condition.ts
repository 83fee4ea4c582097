import type { Condition, Predicate } from '@nrec-align/mapping'
import { z } from 'zod'
import { byShape } from './by-shape.ts'
import { mapping } from './mapping.ts'
import { anyText, text, yesOrNo } from './texts.ts'

/** A text, one of several texts, or `present: true`. */
const condition: z.ZodType<Condition> = byShape<Condition>({
  text: anyText,
  list: z.array(anyText).min(1),
  names: mapping({ present: yesOrNo }),
})

/** Conditions by column or path; all of them hold. */
export const conditions: z.ZodType<Predicate> = z.record(text, condition)
