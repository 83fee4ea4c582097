import { type Html, html } from '@nrec-align/io'
import type { Report } from '../report.ts'
import { size } from './numbers.ts'
import { section } from './section.ts'
import { table } from './table.ts'

const provisional = html` <span class="pill warning">provisional</span>`

const local = html` <span class="pill warning">local layout</span>`

const otherFiles = ({ sources }: Report): Html => {
  const files = sources.flatMap((source) => source.otherFiles)
  return files.length === 0 ? html`` : html`<p class="note">Not read as records: ${files.join(', ')}.</p>`
}

const provisionalNote = ({ sources }: Report): Html =>
  sources.every((source) => source.provisional.length === 0)
    ? html``
    : html`<p class="note">Provisional: some positions of this layout are inferred, not published. Look at a few records before you rely on them.</p>`

const localNote = ({ sources }: Report): Html =>
  sources.every((source) => source.local.length === 0)
    ? html``
    : html`<p class="note">Local layout: a published layout with changes of your own. What you changed is not verified.</p>`

/** What was read, file by file. */
export const readSection = (report: Report): Html =>
  section(
    'read',
    'What was read',
    'Every file, the layout it was read with, and how its records ended.',
    table(
      'Files that were read',
      ['File', 'Read as', 'Size', 'Records', 'Good', 'Skipped', 'Set aside'],
      report.sources.flatMap((source) =>
        source.files.map((file) => [
          file.path,
          html`${source.format} ${source.version} · ${file.layout}${source.provisional.includes(file.layout) ? provisional : html``}${source.local.includes(file.layout) ? local : html``}`,
          size(file.bytes),
          file.records,
          file.converted,
          file.skipped,
          file.rejected,
        ]),
      ),
    ),
    otherFiles(report),
    provisionalNote(report),
    localNote(report),
  )
