import { z } from 'zod'
import {
  type Conditions,
  type FieldCondition,
  type People,
  type PersonEntity,
  personEntities,
} from '../measure/index.ts'
import { names, text } from '../written-file/shapes.ts'

const condition: z.ZodType<FieldCondition> = z.union(
  [
    text,
    z.array(text).min(1),
    z.strictObject({ present: z.boolean() }),
    z.strictObject({ atLeast: text }),
    z.strictObject({ atMost: text }),
  ],
  { error: 'it takes a text in quotes, a list of texts, or one of present, atLeast and atMost' },
)

const conditions: z.ZodType<Conditions> = z.record(text, condition)

/** People by the records they have; without conditions, everybody with such a record. */
export const peopleShape = names({
  entity: z.enum(Object.keys(personEntities) as [PersonEntity]),
  where: conditions.default({}),
}) as z.ZodType<People>
