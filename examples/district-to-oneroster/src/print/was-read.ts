import type { Report } from '@nrec-align/convert'
import { number, table } from './table.ts'

/** What happened to every record, file by file. */
export const wasRead = (report: Report): readonly string[] => {
  const files = report.sources.flatMap(({ files }) => files)
  const rows = files.map(({ path, records, converted, skipped, rejected }) => [
    path,
    ...[records, converted, skipped, rejected].map(number),
  ])
  const { in: records, converted, skipped, rejected } = report.dispositions.read
  const total = ['all', ...[records, converted, skipped, rejected].map(number)]
  return table([['read', 'records', 'converted', 'repeats', 'set aside'], ...rows, ...(rows.length > 1 ? [total] : [])])
}

/** What was written, file by file. */
export const wasWritten = (report: Report): readonly string[] =>
  table([
    ['written', 'rows', 'without a required cell'],
    ...report.dispositions.written.map(({ path, written, rejected }) => [path, number(written), number(rejected)]),
  ])
