import { type Html, html } from '@nrec-align/io'
import type { Report } from '../report.ts'
import { section } from './section.ts'
import { table } from './table.ts'

type Verdict = Report['loss'][number]['verdict']

const verdicts: Readonly<Record<Verdict, { readonly words: string; readonly kind: string }>> = {
  kept: { words: 'carried', kind: 'kept' },
  changed: { words: 'carried with another code', kind: 'information' },
  depends: { words: 'depends on the value', kind: 'warning' },
  lost: { words: 'not carried', kind: 'error' },
}

const order: readonly Verdict[] = ['lost', 'depends', 'changed', 'kept']

const pill = (verdict: Verdict): Html =>
  html`<span class="pill ${verdicts[verdict].kind}">${verdicts[verdict].words}</span>`

/** What the target can hold of the source, column by column. */
export const carriedSection = (report: Report): Html => {
  const rows = report.loss
    .filter(({ verdict }) => verdict !== 'kept')
    .toSorted((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict))
    .map((one) => [`${one.layout} · ${one.column}`, pill(one.verdict), one.reason])
  const kept = report.loss.length - rows.length
  return section(
    'carried',
    'What the target can hold',
    'Known before the run: what becomes of each column of the sources.',
    kept === 0 ? html`` : html`<p>${kept} of ${report.loss.length} columns are carried as they are.</p>`,
    table('Columns that are not carried as they are', ['Column', 'What becomes of it', 'Why'], rows),
  )
}
