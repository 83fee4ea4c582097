/**
 * One condition on a field: equal to a text, one of several, present or absent, or between two bounds, each inclusive and written
 * as the common record writes numbers and dates. Of a list, one entry must meet it.
 */
export type FieldCondition =
  | string
  | readonly string[]
  | { readonly present: boolean }
  | { readonly atLeast: string }
  | { readonly atMost: string }

/** Conditions that a record meets together; there is no or and no not, so that two definitions can be compared. */
export type Conditions = { readonly [path: string]: FieldCondition }
