/** The value of a format file: every scalar is the text as it was written, so that `01`, `no` and `2025-08-14` stay what they are. */
export type Plain = string | PlainList | PlainMapping

/** Values one after another. */
export interface PlainList extends ReadonlyArray<Plain> {}

/** Values by name. */
export interface PlainMapping {
  readonly [name: string]: Plain
}

/** Whether a value has names. */
export const isMapping = (value: Plain | undefined): value is PlainMapping =>
  typeof value === 'object' && !Array.isArray(value)

/** The value at a path, if there is one. */
export const valueAt = (value: Plain | undefined, path: readonly PropertyKey[]): Plain | undefined => {
  const [first, ...rest] = path
  if (first === undefined || value === undefined || typeof value === 'string') return value
  return Object.hasOwn(value, first) ? valueAt((value as Record<PropertyKey, Plain>)[first], rest) : undefined
}
