import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Format, type FormatFunction, isWritten } from '@nrec-align/mapping'
import { everyFormat } from '../workspace/formats.ts'
import { root } from '../workspace/root.ts'
import type { GeneratedFile } from './generator.ts'

const BEGIN = '<!-- formats: made by "pnpm generate" -->'
const END = '<!-- end of formats -->'

const certainty: { readonly [C in Format['confidence']]: string } = {
  verified: 'read in what the publisher prints',
  inferred: 'partly inferred',
  unverified: 'unverified: what rests on it only warns',
}

const provisional = (format: Format): string => {
  const titles = new Set(
    format.versions.flatMap(({ layouts }) => layouts.flatMap((one) => (one.provisional === true ? [one.id] : []))),
  )
  return titles.size === 0 ? '' : `; provisional: ${[...titles].join(', ')}`
}

const writes = (define: FormatFunction): string => {
  const written = define.format.versions.filter(({ version }) => isWritten(define({ version })))
  if (written.length === 0) return 'no'
  return written.length === define.format.versions.length ? 'yes' : written.map(({ version }) => version).join(', ')
}

const row = (define: FormatFunction): readonly string[] => {
  const { format } = define
  const versions = format.versions.map(({ version }) => version).join(', ')
  return [
    `[\`${format.id}\`](docs/formats/${format.id}.md)`,
    format.title,
    versions,
    writes(define),
    certainty[format.confidence] + provisional(format),
  ]
}

/** A table of Markdown as the formatter leaves it: its columns are filled up with blanks. */
const aligned = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_cell, place) => Math.max(3, ...rows.map((cells) => cells[place]?.length ?? 0)))
  const lineOf = (cells: readonly string[]): string =>
    `| ${cells.map((cell, place) => cell.padEnd(widths[place] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = rows
  return [lineOf(head), lineOf(widths.map((width) => '-'.repeat(width))), ...body.map(lineOf)].join('\n')
}

/** The table of formats of the repository's README. */
export async function outputs(): Promise<readonly GeneratedFile[]> {
  const text = readFileSync(join(root, 'README.md'), 'utf8').replaceAll('\r\n', '\n')
  const [before, rest] = text.split(BEGIN)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined) throw new Error(`README.md has no ${BEGIN} … ${END}`)
  const rows = (await everyFormat()).map(row)
  const own = [
    '`canonical`',
    'the common model: one NDJSON file an entity',
    '1',
    'yes',
    'ours; also written as CSV, XLSX or Parquet',
  ]
  const table = aligned([['id', 'what', 'versions', 'writes', 'how sure we are'], ...rows, own])
  return [{ path: 'README.md', text: `${before}${BEGIN}\n\n${table}\n\n${END}${after}` }]
}
