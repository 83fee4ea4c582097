/** One condition on a cell or a field: equal to a text, one of several (an empty one is absent), present, absent, or with a text somewhere in it. */
export type Condition = string | readonly string[] | { readonly present: boolean } | { readonly contains: string }

/** A conjunction of conditions; there is deliberately no or and no not. The first of several texts is the one written. */
export type Predicate<K extends string = string> = { readonly [P in K]?: Condition }
