import type { z } from 'zod'

/** The members of a zod object by name. */
export type Shape = Readonly<Record<string, z.core.SomeType>>
