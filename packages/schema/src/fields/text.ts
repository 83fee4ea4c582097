import { z } from 'zod'
import type { Facts } from './facts.ts'
import { metadata } from './metadata.ts'

/** Text; the empty string is never a value, so absence has one form. */
export const text = (facts: Facts): z.ZodString =>
  z
    .string()
    .min(1)
    .meta(metadata({ ...facts, fieldType: 'text' }))

/** Text of a given shape, such as a country or language code of an external list. */
export const patternText = (pattern: RegExp, facts: Facts): z.ZodString =>
  z
    .string()
    .regex(pattern)
    .meta(metadata({ ...facts, fieldType: 'text' }))

export const texts = (facts: Facts): z.ZodArray<z.ZodString> =>
  z.array(z.string().min(1)).meta(metadata({ ...facts, fieldType: 'texts' }))
