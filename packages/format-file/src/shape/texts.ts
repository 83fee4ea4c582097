import { z } from 'zod'
import { byShape } from './by-shape.ts'
import { say } from './say.ts'
import { suggest } from './suggest.ts'

/** A text that is not empty. */
export const text = z.string().min(1)

/** A text that may be empty. */
export const anyText = z.string()

/** A whole number. */
export const whole: z.ZodType<number> = z.string().transform((written, context) => {
  if (/^[0-9]{1,9}$/.test(written)) return Number(written)
  context.addIssue(say(`${JSON.stringify(written)} is not a whole number.`, 'Write digits only, such as 25.'))
  return z.NEVER
})

/** `true` or `false`. */
export const yesOrNo: z.ZodType<boolean> = z.enum(['true', 'false']).transform((written) => written === 'true')

/** A mark that is there or not. */
export const mark: z.ZodType<true> = z.string().transform((written, context) => {
  if (written === 'true') return true
  context.addIssue(say('This can only be true.', 'Write true, or take the line out.'))
  return z.NEVER
})

/** One of several words. */
export const oneOf = <const T extends string>(words: readonly T[]): z.ZodType<T> =>
  z.string().transform((written, context) => {
    const found = words.find((word) => word === written)
    if (found !== undefined) return found
    context.addIssue(say(`${JSON.stringify(written)} is not known here.`, suggest(written, words)))
    return z.NEVER
  })

/** One text or a list of them. */
export const texts: z.ZodType<readonly string[]> = byShape<readonly string[]>({
  text: text.transform((one) => [one]),
  list: z.array(anyText),
})

export const confidence = oneOf(['verified', 'inferred', 'unverified'])
