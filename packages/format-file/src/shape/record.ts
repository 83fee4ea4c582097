import type { Default, Node } from '@nrec-align/mapping'
import { type EntityName, entityNames } from '@nrec-align/schema'
import { z } from 'zod'
import { conditions } from './condition.ts'
import { mapping } from './mapping.ts'
import { pairShape } from './pair.ts'
import { say } from './say.ts'
import { anyText, oneOf, text, texts } from './texts.ts'

const entity: z.ZodType<EntityName> = oneOf(entityNames)

const defaultShape = mapping({
  value: anyText.optional(),
  column: text.optional(),
  option: text.optional(),
  reason: text,
  when: conditions.optional(),
}).transform(({ value, column, option, reason, when }, context): Default<string> => {
  const given = [value, column === undefined ? undefined : { column }, option === undefined ? undefined : { option }]
  const [first, ...others] = given.filter((one) => one !== undefined)
  if (first === undefined || others.length > 0) {
    context.addIssue(say('A default is a value, a column or an option.', 'Give one of: value, column, option.'))
    return z.NEVER
  }
  return when === undefined ? [first, reason] : [first, reason, when]
})

/** Which records a row holds, and where each of their fields stands. */
export const recordShape = (as: z.ZodType<Node>) =>
  mapping({
    entity: entity.optional(),
    where: conditions.optional(),
    when: conditions.optional(),
    side: mapping({
      of: text,
      join: z.record(text, anyText),
      pick: mapping({ orderBy: text, take: oneOf(['first', 'last']) }).optional(),
    }).optional(),
    present: texts.optional(),
    each: mapping({ column: text, separator: text }).optional(),
    only: mapping({ column: text, in: text, key: text, where: conditions.optional() }).optional(),
    series: mapping({ key: z.array(anyText), begin: text, end: text }).optional(),
    rows: oneOf(['all', 'any-value']).optional(),
    lookup: z.record(text, z.record(text, text)).optional(),
    pairs: z.record(text, pairShape(as)),
    defaults: z.record(text, defaultShape).optional(),
  })

export type RecordShape = z.output<ReturnType<typeof recordShape>>
