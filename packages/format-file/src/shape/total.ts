import type { z } from 'zod'

/** A schema for every name of a declaration: one that is added to it does not compile until the file can say it. */
export type Total<Names extends PropertyKey> = { readonly [K in Names]: z.ZodType }
