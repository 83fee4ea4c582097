/** A column that is one cell of separated items in the layout's other containers, and a list in JSON. */
export interface ListCell {
  /** What stands between the items of the cell; an item that holds it is reported and never split. */
  readonly separator: string
  /** How an item is written whose members stand apart in JSON: `{<type>:<identifier>}`. */
  readonly item?: string
}

/** Records of another layout that stand inside the records of this one. */
export interface HeldRecords {
  readonly layout: string
  /** Columns of the inner record that repeat a column of the outer one, where the inner record leaves them out. */
  readonly takes?: Readonly<Record<string, string>>
}

/** JSON: one object a line, an array of objects, or one object that holds such arrays. */
export interface JsonContainer {
  readonly kind: 'json'
  /** Property, or properties, of the outer object that hold the array of records, such as `users` of a page of users. */
  readonly property?: string | readonly string[]
  /**
   * Where a column stands in a record, when its name does not say it: `a.b`, `a[].b`, `a[kind=home].b`. Of several places
   * the first one that holds something counts; the first one is written.
   */
  readonly paths?: Readonly<Record<string, string | readonly string[]>>
  /** Columns that are written as a number or as true and false; all others are text. */
  readonly types?: Readonly<Record<string, 'number' | 'boolean'>>
  /** Columns that are one cell in the layout's other containers and a list here. */
  readonly lists?: Readonly<Record<string, ListCell>>
  /** Members that hold a record of another layout, or a list of them. Such a file is only read. */
  readonly holds?: Readonly<Record<string, HeldRecords>>
  /** Columns that the layout requires and that records may lack here. */
  readonly optional?: readonly string[]
  /** Members that no column asks for and that are known, each with the reason why nothing is said about them. */
  readonly ignored?: Readonly<Record<string, string>>
}

/**
 * Describes records in JSON; without facts every column stands under its own name and is text.
 *
 * @example
 * ```ts
 * import { json } from '@nrec-align/mapping'
 * console.assert(json({ types: { schoolId: 'number' } }).types?.schoolId === 'number')
 * ```
 */
export const json = (facts: Omit<JsonContainer, 'kind'> = {}): JsonContainer => ({ kind: 'json', ...facts })

/**
 * The properties of an outer object under which the records may stand; none where they stand by themselves.
 *
 * @example
 * ```ts
 * import { json, propertiesOf } from '@nrec-align/mapping'
 * console.assert(propertiesOf(json({ property: 'users' })).join() === 'users')
 * ```
 */
export const propertiesOf = ({ property = [] }: JsonContainer): readonly string[] =>
  typeof property === 'string' ? [property] : property
