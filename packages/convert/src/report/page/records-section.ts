import { type Html, html } from '@nrec-align/io'
import type { Report } from '../report.ts'
import { counted } from './numbers.ts'
import { section } from './section.ts'
import { table } from './table.ts'

const reasonWords: Readonly<Record<string, string>> = {
  repeat: 'exact repeats of another record',
  'replaced-later': 'replaced by a later change',
  'deleted-later': 'deleted by a later change',
  'deletes-earlier-record': 'asked for the deletion of another record',
  'html``-to-retract': 'asked for the deletion of a record that was not there',
  'kept-for-the-same-format-only': 'have no place in the common record; kept when the same format is written',
}

const part = (kind: string, records: number, of: number): Html =>
  records === 0 ? html`` : html`<span class="${kind}" style="flex: ${records / of}"></span>`

const skippedRows = (report: Report) =>
  report.sources.flatMap((source) =>
    source.files.flatMap((file) =>
      Object.entries(file.skippedBecause).map(
        ([reason, count]) => [file.path, reasonWords[reason] ?? reason, count] as const,
      ),
    ),
  )

/** What happened to every record that was read. */
export const recordsSection = (report: Report): Html => {
  const { in: records, converted, skipped, rejected } = report.dispositions.read
  if (records === 0) return html``
  return section(
    'records',
    'What happened to every record',
    'Each record that was read is in exactly one of these groups.',
    html`<div class="bar" role="img" aria-label="${converted} good, ${skipped} skipped, ${rejected} set aside, of ${records}">${part('good', converted, records)}${part('skip', skipped, records)}${part('bad', rejected, records)}</div>
<ul class="key"><li class="good">${counted(converted, 'record')} good</li><li class="skip">${counted(skipped, 'record')} skipped</li><li class="bad">${counted(rejected, 'record')} set aside</li></ul>
`,
    table('Why records were skipped', ['File', 'Why they were skipped', 'Records'], skippedRows(report)),
    rejected === 0
      ? html``
      : html`<p>The records set aside are in the folder <code>rejects</code>, word for word and with the original header. Correct them there and use them as a source.</p>`,
  )
}
