import type { Column } from '@nrec-align/mapping'
import type { PrivacyClass } from '@nrec-align/schema'

/** A column about which no more is published than its name. */
export const column = (description: string, privacy: PrivacyClass): Column => ({ description, privacy })

/** What the file writes where a part of the test was not taken. */
const absent = ['Not Assessed']

/** A level in words, overall or of one part. */
export const level = (description: string): Column => ({ description, privacy: 'sensitive', absent })

/** The three columns of one part of the test. */
export type DomainColumn<D extends string> = `${D} Scale Score` | `${D} Placement` | `${D} Relative Placement`

const columnsOfDomain = (domain: string): readonly (readonly [name: string, column: Column])[] => [
  [`${domain} Scale Score`, column(`Scale score in ${domain}; blank where the part was not taken.`, 'sensitive')],
  [`${domain} Placement`, level(`Grade level at which the student works in ${domain}.`)],
  [`${domain} Relative Placement`, level(`How far that level is from the grade of the student in ${domain}.`)],
]

/** The columns of all parts of a test, in order. */
export const domainColumns = <const D extends string>(
  domains: readonly D[],
): Readonly<Record<DomainColumn<D>, Column>> =>
  Object.fromEntries(domains.flatMap(columnsOfDomain)) as Record<DomainColumn<D>, Column>
