import {
  type CodeRelation,
  type CodeRow,
  type CodesOf,
  type CodeTable,
  codeTable,
  textTable,
} from '@nrec-align/mapping'
import type { CodeSetName } from '@nrec-align/schema'
import { descriptorUri, EDFI, TEA } from './uri.ts'

/** A code of a list, the common code, how exact the two are, and `read` for a row that is never written. */
export type DescriptorRow<V> = readonly [
  code: string,
  canonical: V | readonly [],
  relation?: CodeRelation,
  direction?: 'read' | 'write',
]

const directions = { read: 'decodeOnly', write: 'encodeOnly' } as const

const rowsIn = <V>(
  name: string,
  namespace: string,
  rows: readonly DescriptorRow<V>[],
  onlyRead: boolean,
): readonly CodeRow<V>[] =>
  rows.map(([code, canonical, relation = 'exact', direction]): CodeRow<V> => {
    const way = onlyRead ? 'read' : direction
    return [descriptorUri(name, code, namespace), canonical, relation, way === undefined ? 'both' : directions[way]]
  })

/** `AttendanceEventCategory` as part of a name: `attendance-event-category`. */
const dashed = (name: string): string => name.replaceAll(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()

/** What a table of descriptors is made of. */
export interface DescriptorFacts<V> {
  /** Codes of the standard: read, and written where a row does not say otherwise. */
  readonly rows: readonly DescriptorRow<V>[]
  /** Codes of the same list that the standard had under another name before; only read. */
  readonly formerly?: readonly DescriptorRow<V>[]
  /** Codes of the Texas Education Agency; only read. */
  readonly texas?: readonly DescriptorRow<V>[]
}

/**
 * Makes the code table of a list of descriptors. A known code in another namespace is another code.
 *
 * @param name name of the list without `Descriptor`
 * @param set the common code set
 */
export const descriptorTable = <const S extends CodeSetName>(
  name: string,
  set: S,
  { rows, formerly = [], texas = [] }: DescriptorFacts<CodesOf<S>>,
): CodeTable<CodesOf<S>> =>
  codeTable(`ed-fi.${dashed(name)}`, set, { source: sourceOf(name, texas.length > 0), verified: true }, [
    ...rowsIn(name, EDFI, rows, false),
    ...rowsIn(name, EDFI, formerly, true),
    ...rowsIn(name, TEA, texas, true),
  ])

/**
 * Makes the table of a list of descriptors whose codes are kept as they are.
 *
 * @param name name of the list without `Descriptor`
 * @param rows codes, each with the text it stands for where that is not the code itself
 */
export const textDescriptorTable = (
  name: string,
  rows: readonly (string | DescriptorRow<string>)[],
): CodeTable<string> =>
  textTable(
    `ed-fi.${dashed(name)}`,
    { source: sourceOf(name, false), verified: true },
    rowsIn(
      name,
      EDFI,
      rows.map((row) => (typeof row === 'string' ? [row, row] : row)),
      false,
    ),
  )

const sourceOf = (name: string, texas: boolean): string =>
  `Ed-Fi Data Standard 5.2 and 4.0, ${name}Descriptor${texas ? '; descriptors of the Texas Education Agency' : ''}`
