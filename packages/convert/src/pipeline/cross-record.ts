import { type Issue, messages } from '@nrec-align/mapping'
import type { CrossRecordCheck, CrossRecordFinding } from '../checks/cross-record-check.ts'
import { type LongestGap, usualLongestGap } from '../checks/longest-gap.ts'
import { crossRecordChecks } from '../checks/registry.ts'
import { partiesOfNodes } from '../report/parties.ts'
import type { View } from '../store/view.ts'
import type { LoadState } from './load.ts'

/** A finding in the words of the file that its record stands in. */
const issueOf = (
  state: LoadState,
  check: CrossRecordCheck,
  { at, other, detail }: CrossRecordFinding,
): Issue | undefined => {
  const span = state.spans.of(at)
  const otherSpan = other === undefined ? undefined : state.spans.of(other)
  if (span === undefined) return undefined
  return {
    ...span.facts,
    code: check.code,
    severity: messages[check.code].severity,
    ...span.place(at),
    line: 0,
    rule: check.source,
    verified: check.verified,
    ...(otherSpan === undefined || other === undefined
      ? {}
      : { related: { file: otherSpan.file, ...otherSpan.place(other) } }),
    ...(detail === undefined ? {} : { detail }),
  }
}

/** Asks every check that has records to look at; what it finds is reported with the people and schools it is about. */
export const reportCrossRecord = (state: LoadState, view: View, longestGap: LongestGap = usualLongestGap): void => {
  const { issues, schools, worklist } = state.context
  for (const check of crossRecordChecks) {
    if (!check.entities.every((entity) => view.store.known(entity) !== undefined)) continue
    check.run({ view, longestGap }, (finding) => {
      const issue = issueOf(state, check, finding)
      if (issue === undefined) return
      const person = finding.person === 0 ? undefined : String(finding.person)
      const parties = partiesOfNodes(view, finding)
      issues.add(issue, person)
      schools.add(issue, parties, person)
      worklist?.add(issue, parties)
    })
  }
}
