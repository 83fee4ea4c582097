import type { CodeRow } from '@nrec-align/mapping'
import { codeSets } from '@nrec-align/schema'
import { z } from 'zod'
import { byShape } from './by-shape.ts'
import { mapping } from './mapping.ts'
import { direction } from './pair.ts'
import { say } from './say.ts'
import { anyText, confidence, oneOf, text, whole } from './texts.ts'

type Relation = NonNullable<CodeRow<string>[2]>
type Tail = readonly [relation?: Relation, direction?: 'both' | 'decodeOnly' | 'encodeOnly', from?: number, to?: number]

const setNames = Object.keys(codeSets) as (keyof typeof codeSets)[]
const relation = oneOf(['exact', 'broader', 'narrower', 'lossy'])
const bothOrOne = z.union([z.literal('both'), direction])

/** What may stand behind the code and its meaning, in order. */
const tail = (items: readonly unknown[], context: z.core.$RefinementCtx<unknown>, first: number): Tail => {
  const schemas = [relation, bothOrOne, whole, whole] as const
  if (items.length > schemas.length) {
    context.issues.push({ ...say('The row is too long.', ROW), input: items })
    return []
  }
  const read = items.map((item, place) => schemas[place]?.safeParse(item))
  read.forEach((one, place) => {
    const known = ['exact, broader, narrower or lossy', 'both, read or write', 'a school year', 'a school year'][place]
    if (one?.success === false)
      context.issues.push({
        ...say(`${JSON.stringify(items[place])} is not right here.`, `Write ${known}.`, [first + place]),
        input: items,
      })
  })
  return read.map((one) => one?.data) as unknown as Tail
}

const ROW = 'A row is: code, meaning, how exact, direction, first school year, last school year.'

const side = byShape<string | readonly string[]>({ text: anyText, list: z.array(anyText) })

/** A list of meanings for several fields; an empty one says that the code is known and means nothing here. */
const meaning = z.union([
  anyText,
  z.array(text, { error: 'A blank meaning can only be left out at the end' }),
]) satisfies z.ZodType<CodeRow<string>[1]>

const rowShape: z.ZodType<CodeRow<string>> = byShape<CodeRow<string>>({
  list: z.array(z.unknown()).transform((items, context): CodeRow<string> => {
    const [wire, canonical, ...rest] = items
    const sides = [side.safeParse(wire), meaning.safeParse(canonical)] as const
    if (!sides[0].success || !sides[1].success) {
      context.addIssue(say('The row does not begin with a code and its meaning.', ROW))
      return z.NEVER
    }
    return [sides[0].data, sides[1].data, ...tail(rest, context, 2)] as CodeRow<string>
  }),
})

/** What stands behind one code: its meaning alone, or a list that begins with it. */
const valueShape = byShape<readonly [meaning: string, ...tail: Tail]>({
  text: anyText.transform((one) => [one]),
  list: z.array(z.unknown()).transform((items, context) => {
    const [first, ...rest] = items
    return [String(first), ...tail(rest, context, 1)]
  }),
})

export const codeTableShape = mapping({
  id: text.optional(),
  set: oneOf(setNames).optional(),
  source: text.optional(),
  confidence: confidence.optional(),
  values: z.record(anyText, valueShape).optional(),
  rows: z.array(rowShape).optional(),
})

export type CodeTableShape = z.output<typeof codeTableShape>

/** A meaning that somebody still has to fill in. */
export const isUndecided = (row: CodeRow<string>): boolean => row[1] === ''
