import type { JsonContainer } from './json-container.ts'
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
  /** Which of the rows after the header, counted from 1, says in words what each column is. */
  readonly wordingRow?: number
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
