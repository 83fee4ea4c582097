import type { JsonContainer } from '@nrec-align/mapping'

/** What a page says of one column, or of one member. */
export type PageFacts = Pick<JsonContainer, 'paths' | 'lists' | 'holds' | 'optional' | 'ignored'>

const isLink = 'It says where the service keeps the record that is meant, whose sourcedId is read.'

/** A member that names another record; only its sourcedId is read. */
export const link = (column: string, member: string): PageFacts => ({
  paths: { [column]: `${member}.sourcedId` },
  ignored: { [`${member}.href`]: isLink, [`${member}.type`]: isLink },
})

/** A member that names several records. */
export const links = (column: string, member: string): PageFacts => ({
  paths: { [column]: `${member}[].sourcedId` },
  lists: { [column]: { separator: ',' } },
  ignored: { [`${member}[].href`]: isLink, [`${member}[].type`]: isLink },
})

/** A list of texts, which the CSV file joins by commas. */
export const texts = (column: string, ...members: readonly string[]): PageFacts => ({
  paths: { [column]: (members.length === 0 ? [column] : members).map((member) => `${member}[]`) },
  lists: { [column]: { separator: ',' } },
})

/** A member under another name; of several names the first one that is filled counts. */
export const named = (column: string, ...members: readonly string[]): PageFacts => ({ paths: { [column]: members } })

/** Columns that a record of a page may lack although the CSV file requires them. */
export const optional = (...columns: readonly string[]): PageFacts => ({ optional: columns })

/** A member that repeats what is said elsewhere. */
export const ignored = (member: string, reason: string): PageFacts => ({ ignored: { [member]: reason } })

/** Puts the facts of a page together. */
export const page = (...facts: readonly PageFacts[]): PageFacts => ({
  paths: Object.assign({}, ...facts.map(({ paths }) => paths)),
  lists: Object.assign({}, ...facts.map(({ lists }) => lists)),
  holds: Object.assign({}, ...facts.map(({ holds }) => holds)),
  ignored: Object.assign({}, ...facts.map((one) => one.ignored)),
  optional: facts.flatMap((one) => one.optional ?? []),
})
