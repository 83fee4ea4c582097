import { type Html, html } from '@nrec-align/io'
import type { Report } from '../report.ts'
import { section } from './section.ts'
import { table } from './table.ts'

const absent = ({ absentLayouts }: Report): Html =>
  absentLayouts.length === 0
    ? html``
    : html`<p>Files that were not written, because no source says anything about them: ${absentLayouts.join(', ')}.</p>`

/** What the target wanted and the sources could not give. */
export const neededSection = (report: Report): Html =>
  section(
    'needed',
    'What was missing',
    'What the target requires and no source gives. Bring it with a table and run again.',
    table(
      'Cells that were filled with a default',
      ['Column', 'Why this default', 'Rows'],
      report.defaultsWritten.map((one) => [`${one.layout} · ${one.column}`, one.reason, one.count]),
    ),
    table(
      'Required cells that no source gives',
      ['File', 'Column'],
      report.missing.map((one) => [one.layout, one.column]),
    ),
    absent(report),
    table(
      'Named, but described by no file',
      ['What', 'How many'],
      report.stubs.map((one) => [one.entity, one.count]),
    ),
  )
