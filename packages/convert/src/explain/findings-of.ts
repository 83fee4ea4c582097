import { type Issue, type IssueCode, messages } from '@nrec-align/mapping'
import { issueWords } from '../report/issue-words.ts'
import type { ExplainedFinding } from './explanation.ts'

/** A finding of the report, in the words of the report. */
export const findingOf = (issue: Issue): ExplainedFinding => {
  const { wrong, fix } = issueWords(issue)
  const { related, column } = issue
  return {
    code: issue.code,
    severity: issue.severity,
    ...(column === undefined ? {} : { column }),
    what: wrong,
    fix,
    ...(related === undefined ? {} : { related: { file: related.file, record: related.record } }),
  }
}

/** Findings about some columns, while whoever reads or writes the record still holds them. */
export const findingsAt = (
  findings: { readonly count: number; readonly columns: readonly number[]; readonly codes: readonly IssueCode[] },
  names: readonly string[],
  places: readonly number[],
): readonly ExplainedFinding[] =>
  Array.from({ length: findings.count }, (_, index) => index).flatMap((index) => {
    const place = findings.columns[index] as number
    const code = findings.codes[index] as IssueCode
    if (!places.includes(place)) return []
    const { severity, what, fix } = messages[code]
    const column = names[place]
    return [{ code, severity, ...(column === undefined ? {} : { column }), what, fix }]
  })
