import type { Column } from '@nrec-align/mapping'

/** A column that anybody may see: all of them, because the files tell of schools and never of one child. */
export const open = (description: string): Column & { readonly privacy: 'public' } => ({
  description,
  privacy: 'public',
})

/** The same, where a row without it is about nobody; that every row has it was seen, not read in a rule. */
export const needed = (description: string, length?: number): Column => ({
  ...open(description),
  required: 'always',
  requiredConfidence: 'inferred',
  ...(length === undefined ? {} : { length, fixed: true, lengthConfidence: 'verified' }),
})

/** The same reason for several columns. */
export const because = <const C extends string>(reason: string, columns: readonly C[]): Readonly<Record<C, string>> =>
  Object.fromEntries(columns.map((name) => [name, reason])) as Readonly<Record<C, string>>
