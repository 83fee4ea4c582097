import type { Only } from '@nrec-align/mapping'
import { z } from 'zod'
import { conditions } from './condition.ts'
import { mapping } from './mapping.ts'
import { oneOf, text } from './texts.ts'
import type { Total } from './total.ts'

/** A key that has to stand in a sibling file, perhaps in a row whose own key stands in a third. */
export const onlyShape: z.ZodType<Only<string>> = mapping({
  column: text,
  in: text,
  key: text,
  where: conditions.optional(),
  only: z.lazy((): z.ZodType<Only<string>> => onlyShape).optional(),
  whenAbsent: oneOf(['none']).optional(),
  others: oneOf(['kept']).optional(),
} satisfies Total<keyof Only<string>>)
