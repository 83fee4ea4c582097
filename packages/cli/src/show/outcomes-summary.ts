import type { ProtectionRecord } from '@nrec-align/outcomes'
import { missingLines } from '../outcomes/computable.ts'
import type { OutcomesReport } from '../outcomes/report.ts'
import type { Settings } from '../settings/settings.ts'
import type { Colours } from './colours.ts'
import { textTable } from './text-table.ts'
import { counted, number } from './words.ts'

const published = ({ indicators }: OutcomesReport, colours: Colours): string => {
  const header = ['indicator', 'shown', 'as a range', 'hidden', 'no value', ''].map((name) => colours.dim(name))
  const rows = indicators.map(({ id, reported, range, suppressed, notCalculated, status }) => [
    id,
    number(reported),
    number(range),
    number(suppressed),
    number(notCalculated),
    status === 'unverified' ? colours.yellow('unverified definition') : '',
  ])
  return `${colours.bold('Figures')}\n${textTable([header, ...rows])}`
}

const missing = ({ notComputed }: OutcomesReport, colours: Colours): string =>
  notComputed.length === 0
    ? ''
    : `\n${colours.bold('Not computed, for want of records')}\n${missingLines(notComputed).join('\n')}\n`

const warnings = ({ alreadyDisclosed, revised }: ProtectionRecord, colours: Colours): string => {
  const given = counted(alreadyDisclosed.length, 'number')
  const changed = counted(revised.length, 'figure')
  return [
    alreadyDisclosed.length === 0
      ? ''
      : colours.red(`\nEarlier releases gave away ${given} that should be hidden: see internal/protection.json.\n`),
    revised.length === 0
      ? ''
      : colours.yellow(
          `\n${changed} changed since an earlier release so little that the change itself is protected.\n`,
        ),
  ].join('')
}

/** What a run published, as a person reads it at the end. */
export const outcomesSummary = (
  report: OutcomesReport,
  internal: ProtectionRecord,
  { out, ledger }: Settings,
  colours: Colours,
): string => {
  const next =
    ledger === undefined
      ? `Keep a copy of ${out}/internal/ledger.json: the next release needs it, with --ledger.`
      : `${ledger} now remembers this release.`
  return [
    published(report, colours),
    missing(report, colours),
    warnings(internal, colours),
    `\n${colours.green('Done.')} Open ${out}/outcomes.html. Do not publish ${out}/internal. ${next}\n`,
  ].join('')
}
