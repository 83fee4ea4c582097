import { z } from 'zod'
import { isMapping, type Plain } from '../text/plain.ts'
import { say } from './say.ts'
import { worded } from './worded.ts'

/** How something may be written: as a text, as a list, or as names with values. */
interface Shapes<T> {
  readonly text?: z.ZodType<T>
  readonly list?: z.ZodType<T>
  readonly names?: z.ZodType<T>
}

const words = { text: 'a text', list: 'a list', names: 'names with values' } as const

const shapeOf = (value: Plain): keyof typeof words => {
  if (typeof value === 'string') return 'text'
  return isMapping(value) ? 'names' : 'list'
}

/** Reads a value by the way it is written, so that its mistakes are those of one way and not of all. */
export const byShape = <T>(shapes: Shapes<T>): z.ZodType<T> =>
  z.unknown().transform((value, context): T => {
    if (value === undefined) {
      const expected = shapes.text === undefined ? 'object' : 'string'
      context.issues.push({ code: 'invalid_type', expected, input: value })
      return z.NEVER
    }
    const shape = shapeOf(value as Plain)
    const schema = shapes[shape]
    if (schema === undefined) {
      const known = (Object.keys(shapes) as (keyof typeof words)[]).map((one) => words[one]).join(' or ')
      context.addIssue(say(`This is ${words[shape]}.`, `Write ${known}.`))
      return z.NEVER
    }
    const read = schema.safeParse(value)
    if (read.success) return read.data
    for (const { at, message, fix } of worded(read.error.issues, value as Plain))
      context.addIssue(say(message, fix, [...at]))
    return z.NEVER
  })
