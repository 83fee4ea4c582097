import { type Html, html } from '@nrec-align/io'
import type { Report } from '../report.ts'
import { size } from './numbers.ts'
import { section } from './section.ts'
import { table } from './table.ts'

/** What was written, and where. */
export const writtenSection = (report: Report): Html =>
  section(
    'written',
    'What was written',
    'It meets our reading of the specification of the target.',
    table(
      'Records that were written',
      ['File', 'Records', 'Set aside', 'Further records without a row'],
      report.dispositions.written.map((one) => [one.path, one.written, one.rejected, one.withoutRow]),
    ),
    report.dispositions.written.some((one) => one.rejected > 0)
      ? html`<p>Rows without a required cell are in the folder <code>rejects/written</code>.</p>`
      : html``,
    table(
      'Files that were made, with their checksums',
      ['File', 'Size', 'Checksum (SHA-256)'],
      report.outputs.map((one) => [one.path, size(one.bytes), html`<code class="checksum">${one.sha256}</code>`]),
    ),
  )
