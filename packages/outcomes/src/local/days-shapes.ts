import { z } from 'zod'
import type { DaysBoundary, DaysFloor } from '../measure/index.ts'
import { say } from '../written-file/say.ts'
import { names } from '../written-file/shapes.ts'

const whole = z.int().min(0)

const HOW = 'Write "parts: 1" and "outOf: 10" for a share of the days, or "days: 18" for a number of them.'

/** A share of the days or a number of them, never both. */
export const boundary = names({
  parts: whole.optional(),
  outOf: z.int().min(1).optional(),
  days: whole.optional(),
  inclusive: z.boolean(),
}).superRefine(({ parts, outOf, days }, context) => {
  const isShare = parts !== undefined && outOf !== undefined && days === undefined
  const isNumber = days !== undefined && parts === undefined && outOf === undefined
  if (!isShare && !isNumber) context.addIssue(say('The boundary is neither a share nor a number of days.', HOW))
  if (isShare && parts > outOf) context.addIssue(say(`${parts} of ${outOf} is no share.`, HOW))
}) as unknown as z.ZodType<DaysBoundary>

/** The days that somebody needs to count at all. */
export const floor: z.ZodType<DaysFloor> = names({
  days: whole,
  of: z.enum(['enrolled', 'expected', 'present']),
  inclusive: z.boolean(),
})
