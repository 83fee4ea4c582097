import { type Html, html } from '@nrec-align/io'
import { messages } from '@nrec-align/mapping'
import type { Report } from '../report.ts'
import type { Audience } from './audience.ts'
import { publicSchoolCounts } from './public-school-counts.ts'
import { section } from './section.ts'
import { table } from './table.ts'

const whatOf = (code: string): string => (code in messages ? messages[code as keyof typeof messages].what : code)

/** Which school has how much to correct. */
export const schoolsSection = (report: Report, audience: Audience): Html => {
  const shown = audience === 'internal' ? report.issuesBySchool : publicSchoolCounts(report.issuesBySchool)
  const hidden = report.issuesBySchool.length - shown.length
  return section(
    'schools',
    'By school',
    'Where the records name a school: what has to be corrected there.',
    table(
      'Findings by school',
      ['School', 'Finding', 'Times', 'People'],
      shown.map((one) => [one.school, whatOf(one.code), one.count, one.people]),
    ),
    hidden === 0
      ? html``
      : html`<p class="note">Groups of fewer than 10 are left out, and others where the difference would give one away.</p>`,
  )
}
