import { type Subject, synonyms } from './data/synonyms.ts'
import type { SampleColumn } from './sample.ts'

/** A column whose name says what it is. */
export interface Match {
  readonly column: SampleColumn
  readonly subject: Subject
  readonly path: string
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

/** Words in front that exports put before everything of a student. */
const PREFIX = /^(?:student|stu|pupil|ps)/

const index = new Map(
  synonyms.flatMap(([subject, path, names]) => names.map((name) => [name, { subject, path }] as const)),
)

/** Matches columns with fields by name; each field is taken once, by the first column that is called so. */
export const matchColumns = (columns: readonly SampleColumn[]): readonly Match[] => {
  const taken = new Set<string>()
  return columns.flatMap((column) => {
    const name = plain(column.title)
    const found = index.get(name) ?? index.get(name.replace(PREFIX, ''))
    const key = found === undefined ? '' : `${found.subject} ${found.path}`
    if (found === undefined || taken.has(key)) return []
    taken.add(key)
    return [{ column, ...found }]
  })
}
