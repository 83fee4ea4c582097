import { type Html, html } from '@nrec-align/io'
import type { Issue } from '@nrec-align/mapping'
import { issueWords, severityWords } from '../issue-words.ts'
import type { Report } from '../report.ts'
import { type Audience, shownCount } from './audience.ts'
import { section } from './section.ts'
import { table } from './table.ts'

type Kind = Report['issues'][number]

/** What the findings of a kind have in common; what only one record has is left to its example. */
const words = ({ code, severity, examples: [first] }: Kind) => {
  const { found: _ofOneRecord, what: _ofOneEntity, ...detail } = first?.detail ?? {}
  return issueWords({ ...first, code, severity, detail } as Issue)
}

const counts = ({ count, people }: Kind, audience: Audience): string => {
  const shown = shownCount(count, audience)
  const times = shown === '1' ? 'once' : `${shown} times`
  return people === 0
    ? times
    : `${times} · ${shownCount(people, audience)} ${people === 1 && audience === 'internal' ? 'person' : 'people'}`
}

const examples = (kind: Kind): Html =>
  table(
    `Examples of ${kind.code}`,
    ['File', 'Line', 'Record', 'What the value looks like'],
    kind.examples.map((one) => [
      one.file,
      one.line === 0 ? '' : one.line,
      one.record === 0 ? '' : one.record,
      html`<code>${one.shape ?? ''}</code>`,
    ]),
  )

const rule = ({ examples: [first] }: Kind): Html =>
  first === undefined
    ? html``
    : html`<dt>Where the rule comes from</dt><dd>${first.rule}${first.verified ? '' : ' (not verified, so nothing is refused because of it)'}</dd>`

const problem = (kind: Kind, audience: Audience): Html => {
  const { wrong, why, fix } = words(kind)
  return html`<details>
<summary><span class="pill ${kind.severity}">${severityWords[kind.severity]}</span><strong>${[kind.layout, kind.column].filter(Boolean).join(' · ')}</strong><span>${wrong}</span><span class="counts">${counts(kind, audience)}</span></summary>
<dl class="advice">${why === '' ? html`` : html`<dt>Why it matters</dt><dd>${why}</dd>`}<dt>What to do</dt><dd>${fix}</dd>${rule(kind)}<dt>Code</dt><dd><code>${kind.code}</code></dd></dl>
${audience === 'internal' ? examples(kind) : html``}</details>
`
}

/** Findings by kind, the most serious first, each with what to do. */
export const problemsSection = (report: Report, audience: Audience): Html =>
  section(
    'problems',
    'What to look at',
    'Findings by kind, the most serious first. Open one to see why it matters, what to do, and examples. Values are shown by their shape only: A for a letter, 9 for a digit.',
    ...report.issues.map((kind) => problem(kind, audience)),
  )
