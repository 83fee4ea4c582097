import type { Issue, IssueCode } from '@nrec-align/mapping'
import type { Ran } from './run.ts'

/** Findings of one kind: where each stands and what it is compared with, as `file:record file:record`. */
export const found = ({ issues }: { readonly issues: readonly Issue[] }, code: IssueCode): readonly string[] =>
  issues.flatMap((issue) => {
    const { related } = issue
    const other = related === undefined ? '' : ` ${related.file}:${related.record}`
    return issue.code === code ? [`${issue.file}:${issue.record}${other}`] : []
  })

/** How many people a kind of finding is about. */
export const peopleWith = ({ report }: Ran, code: IssueCode): number =>
  report.issues.filter((kind) => kind.code === code).reduce((sum, { people }) => sum + people, 0)
