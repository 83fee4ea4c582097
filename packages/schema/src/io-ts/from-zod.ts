import * as t from 'io-ts'
import { z } from 'zod'

/** A scalar with its checks: io-ts asks zod, so that the two can never disagree. */
const scalar = (schema: z.core.$ZodType): t.Mixed => {
  const accepts = (value: unknown): value is unknown => z.safeParse(schema, value).success
  const name = schema._zod.def.type
  return new t.Type(
    name,
    accepts,
    (value, context) => (accepts(value) ? t.success(value) : t.failure(value, context)),
    t.identity,
  )
}

const object = (schema: z.ZodObject): t.Mixed => {
  const required: t.Props = {}
  const optional: t.Props = {}
  for (const [name, member] of Object.entries(schema.shape)) {
    if (member instanceof z.ZodOptional) optional[name] = fromZod(member.def.innerType)
    else required[name] = fromZod(member)
  }
  return t.exact(t.intersection([t.type(required), t.partial(optional)]))
}

/**
 * Derives an io-ts codec from a zod schema of objects, arrays, enumerations and scalars.
 *
 * Like zod, it drops the members that the schema does not name.
 */
export const fromZod = (schema: z.core.$ZodType): t.Mixed => {
  if (schema instanceof z.ZodObject) return object(schema)
  if (schema instanceof z.ZodArray) return t.array(fromZod(schema.def.element))
  if (schema instanceof z.ZodEnum) return t.keyof(Object.fromEntries(schema.options.map((option) => [option, null])))
  return scalar(schema)
}
