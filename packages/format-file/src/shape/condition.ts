import type { Condition, Predicate } from '@nrec-align/mapping'
import { z } from 'zod'
import { byShape } from './by-shape.ts'
import { anyText, text, yesOrNo } from './texts.ts'
import { wordOrFacts } from './word-or-facts.ts'

/** A text, one of several texts, `present: true`, or `contains:` with a text. */
const condition: z.ZodType<Condition> = byShape<Condition>({
  text: anyText,
  list: z.array(anyText).min(1),
  names: wordOrFacts<Condition>({
    present: { facts: yesOrNo.transform((present) => ({ present })) },
    contains: { facts: text.transform((contains) => ({ contains })) },
  }),
})

/** Conditions by column or path; all of them hold. */
export const conditions: z.ZodType<Predicate> = z.record(text, condition)
