import type { FormatInstance } from '@nrec-align/mapping'
import type { DecodeRefusal } from '../refusal.ts'
import { decodeCoverage, type LayoutDecoding } from './decode-coverage.ts'

const INTRODUCTION = [
  'Which files a database can decode by itself, from cells to fields of the common record and findings, with the same result as',
  'reading record by record; `decodeSql` of `@nrec-align/sql` writes the statements. Everything else is read record by record,',
  'for the reasons given here. Record boundaries, encodings and secrets are always settled before a database sees a cell.',
].join('\n')

const cell = (text: string): string => text.replaceAll('|', '\\|')

/** The same reason is said once, with what it is about. */
const reasons = (refusals: readonly DecodeRefusal[]): string =>
  [...new Set(refusals.map(({ reason }) => reason))]
    .map((reason) => {
      const about = refusals
        .filter((one) => one.reason === reason)
        .flatMap(({ binding, pairs }) => (pairs.length > 0 ? pairs : binding === undefined ? [] : [binding]))
      return about.length === 0 ? reason : `${reason} (${[...new Set(about)].map((one) => `\`${one}\``).join(', ')})`
    })
    .join('; ')

const row = (version: string, { layout, title, refusals }: LayoutDecoding): string =>
  `| ${[version, `\`${layout}\``, cell(title), refusals.length === 0 ? 'yes' : 'no', cell(reasons(refusals))].join(' | ')} |`

const section = (id: string, instances: readonly FormatInstance[]): string => {
  const rows = instances.flatMap((instance) =>
    decodeCoverage(instance)
      .filter(({ isKeptOnly }) => !isKeptOnly)
      .map((decoding) => row(instance.version, decoding)),
  )
  return [
    `## [${id}](${id}.md)`,
    '',
    '| version | layout | what | in SQL | why not |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

/**
 * Writes as Markdown which layouts of formats are decoded as SQL, and why the others are not.
 *
 * @param instances formats with their versions; each is linked to a page `<id>.md` beside this one
 * @returns the same text for the same declarations, ending in a line break
 * @example
 * ```ts
 * import { calpads } from '@nrec-align/format-calpads'
 * import { markdownOfDecoding } from '@nrec-align/sql'
 * console.assert(markdownOfDecoding([calpads()]).includes('| 11.0 | `senr` |'))
 * ```
 */
export const markdownOfDecoding = (instances: readonly FormatInstance[]): string => {
  const all = instances.flatMap((instance) => decodeCoverage(instance).filter(({ isKeptOnly }) => !isKeptOnly))
  const decoded = all.filter(({ refusals }) => refusals.length === 0).length
  const ids = [...new Set(instances.map(({ format }) => format.id))]
  const sections = ids.map((id) =>
    section(
      id,
      instances.filter(({ format }) => format.id === id),
    ),
  )
  return `${['# Decoding in a database', INTRODUCTION, `${decoded} of ${all.length} layouts are decoded as SQL.`, ...sections].join('\n\n')}\n`
}
