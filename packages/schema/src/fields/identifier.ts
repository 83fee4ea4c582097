import type { z } from 'zod'

/** The value of an identifier, as its system issued it. */
export type Identifier = string & z.core.$brand<'Identifier'>
