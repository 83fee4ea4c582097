import type { Predicate } from './predicate.ts'

/** Encodings a text file may have. */
export type TextEncoding = 'utf-8' | 'windows-1252'

/** Delimited text as the specification describes it; reading is more tolerant than writing. */
export interface DelimitedContainer {
  readonly kind: 'delimited'
  /** Accepted delimiters; the first is the one written. */
  readonly delimiters: readonly string[]
  /** `''` where the format knows no quoting. */
  readonly quote: '"' | ''
  readonly header: boolean
  /** Rows above the header, such as the title of a report; they are no records. */
  readonly rowsBeforeHeader?: number
  /** Rows between the header and the first record, such as the wording of each question. */
  readonly rowsAfterHeader?: number
  readonly lineEnd: '\r\n' | '\n'
  readonly encodings: readonly TextEncoding[]
  /** What tells the records of this layout from those of others in the same file. */
  readonly recordType?: Predicate
}

/** Records of fixed width, one a line; where each column stands is a fact of the layout's variants. */
export interface FixedWidthContainer {
  readonly kind: 'fixedWidth'
  /** Characters a record has; a longer one is refused, a shorter one lacks its last columns. */
  readonly recordLength?: number
  readonly lineEnd: '\r\n' | '\n'
  readonly encodings: readonly TextEncoding[]
  /** What tells the records of this layout from those of others in the same file. */
  readonly recordType?: Predicate
}

/** JSON: one object a line, an array of objects, or one object that holds such an array. */
export interface JsonContainer {
  readonly kind: 'json'
  /** Property of the outer object that holds the array of records, such as `users` of a page of users. */
  readonly property?: string
  /** Where a column stands in a record, when its name does not say it: `a.b`, `a[].b`, `a[kind=home].b`. */
  readonly paths?: Readonly<Record<string, string>>
  /** Columns that are written as a number or as true and false; all others are text. */
  readonly types?: Readonly<Record<string, 'number' | 'boolean'>>
}

/** XML whose records are elements of one name below the root; it is read only. */
export interface XmlContainer {
  readonly kind: 'xml'
  /** Local name of the element that is one record. */
  readonly element: string
  /** Namespaces of the root that are known; a file in another one is read and reported. */
  readonly namespaces?: readonly string[]
  /** Where a column stands below the record's element: `A.B`, `A[].B`, `A[Kind=Home].B`, `@id` for an attribute. */
  readonly paths?: Readonly<Record<string, string>>
}

/** Every container by its kind: the one list from which the union and each table of carriers derive. */
export interface Containers {
  readonly delimited: DelimitedContainer
  readonly fixedWidth: FixedWidthContainer
  readonly json: JsonContainer
  readonly xml: XmlContainer
}

/** How records are stored in a file. */
export type Container = Containers[keyof Containers]

/**
 * Describes delimited text; without facts: comma, quotes, a header, CRLF, UTF-8.
 *
 * @example
 * ```ts
 * import { delimited } from '@nrec-align/mapping'
 * console.assert(delimited({ delimiters: ['^', ','], quote: '', header: false }).delimiters[0] === '^')
 * ```
 */
export const delimited = (facts: Partial<Omit<DelimitedContainer, 'kind'>> = {}): DelimitedContainer => ({
  kind: 'delimited',
  delimiters: [','],
  quote: '"',
  header: true,
  lineEnd: '\r\n',
  encodings: ['utf-8', 'windows-1252'],
  ...facts,
})

/**
 * Describes records of fixed width; without facts: lines that end with CRLF, in UTF-8.
 *
 * @example
 * ```ts
 * import { fixedWidth } from '@nrec-align/mapping'
 * console.assert(fixedWidth({ recordLength: 80 }).kind === 'fixedWidth')
 * ```
 */
export const fixedWidth = (facts: Partial<Omit<FixedWidthContainer, 'kind'>> = {}): FixedWidthContainer => ({
  kind: 'fixedWidth',
  lineEnd: '\r\n',
  encodings: ['utf-8', 'windows-1252'],
  ...facts,
})

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
 * Describes records in XML, each an element of that name.
 *
 * @example
 * ```ts
 * import { xml } from '@nrec-align/mapping'
 * console.assert(xml('Student').element === 'Student')
 * ```
 */
export const xml = (element: string, facts: Omit<XmlContainer, 'kind' | 'element'> = {}): XmlContainer => ({
  kind: 'xml',
  element,
  ...facts,
})
