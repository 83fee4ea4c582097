import type { Binding, Default, Each, Node, Pick, ReferredBy, Series, SideOf, Spells } from '@nrec-align/mapping'
import { type EntityName, entityNames } from '@nrec-align/schema'
import { z } from 'zod'
import { byShape } from './by-shape.ts'
import { conditions } from './condition.ts'
import { mapping } from './mapping.ts'
import { onlyShape } from './only.ts'
import { pairShape } from './pair.ts'
import { say } from './say.ts'
import { anyText, mark, oneOf, text, texts, whole } from './texts.ts'
import type { Total } from './total.ts'

const entity: z.ZodType<EntityName> = oneOf(entityNames)

const oneOrMore = byShape<string | readonly string[]>({ text, list: z.array(text) })

const defaultShape = mapping({
  value: anyText.optional(),
  column: text.optional(),
  option: text.optional(),
  uuidOf: z.array(text).optional(),
  reason: text,
  when: conditions.optional(),
}).transform(({ reason, when, value, ...others }, context): Default<string> => {
  const given: readonly Default<string>[0][] = [
    ...(value === undefined ? [] : [value]),
    ...Object.entries(others).map(([name, one]) => ({ [name]: one }) as Exclude<Default<string>[0], string>),
  ]
  const [first, ...more] = given
  if (first === undefined || more.length > 0) {
    context.addIssue(
      say('A default is a value, a column, an option or a UUID.', 'Give one of: value, column, option, uuidOf.'),
    )
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
      join: z.record(anyText, anyText),
      pick: mapping({
        orderBy: text,
        take: oneOf(['first', 'last']),
        place: whole.optional(),
      } satisfies Total<keyof Pick>).optional(),
      repeats: mark.optional(),
    } satisfies Total<keyof SideOf>).optional(),
    present: texts.optional(),
    each: mapping({ column: oneOrMore, separator: text } satisfies Total<keyof Each<string>>).optional(),
    only: onlyShape.optional(),
    series: mapping({ key: z.array(anyText), begin: text, end: text } satisfies Total<keyof Series>).optional(),
    spells: mapping({
      key: z.array(anyText),
      begin: text,
      end: text,
      reentry: mapping({ path: text, is: z.array(text) }).optional(),
    } satisfies Total<keyof Spells>).optional(),
    holds: text.optional(),
    rows: oneOf(['all', 'any-value']).optional(),
    referredBy: mapping({ grain: entity, field: text } satisfies Total<keyof ReferredBy>).optional(),
    lookup: z.record(text, z.record(text, text)).optional(),
    pairs: z.record(text, pairShape(as)),
    defaults: z.record(text, defaultShape).optional(),
  } satisfies Total<Exclude<keyof Binding, 'id' | 'layout' | 'grain'> | 'entity'>)

export type RecordShape = z.output<ReturnType<typeof recordShape>>
