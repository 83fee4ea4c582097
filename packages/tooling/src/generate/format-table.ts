import { type Format, type FormatFunction, isWritten } from '@nrec-align/mapping'
import { everyFormat } from '../workspace/formats.ts'
import type { GeneratedFile } from './generator.ts'
import { aligned, withPart } from './marked-part.ts'

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

/** The table of formats of the repository's README. */
export async function outputs(): Promise<readonly GeneratedFile[]> {
  const rows = (await everyFormat()).map(row)
  const own = [
    '`canonical`',
    'the common model: one NDJSON file an entity',
    '1',
    'yes',
    'ours; also written as CSV, XLSX or Parquet',
  ]
  const table = aligned([['id', 'what', 'versions', 'writes', 'how sure we are'], ...rows, own])
  return [{ path: 'README.md', text: withPart('README.md', BEGIN, END, table) }]
}
