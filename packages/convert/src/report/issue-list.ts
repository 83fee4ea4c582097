import type { ByteSink } from '@nrec-align/io'
import type { Issue } from '@nrec-align/mapping'
import { startTable } from './csv.ts'
import type { IssueCount } from './issue-log.ts'
import { issueWords, severityWords } from './issue-words.ts'

const header = [
  'source',
  'file',
  'line',
  'record',
  'column',
  'shape of the value',
  'severity',
  'code',
  'what is wrong',
  'why it matters',
  'what to do',
  'the other record',
  'source of the rule',
  'verified',
]

const otherRecord = ({ related }: Issue): string =>
  related === undefined ? '' : `${related.file}, record ${related.record}`

const rowOf = (issue: Issue): readonly string[] => {
  const { wrong, why, fix } = issueWords(issue)
  return [
    issue.source,
    issue.file,
    issue.line === 0 ? '' : String(issue.line),
    issue.record === 0 ? '' : String(issue.record),
    issue.column ?? '',
    issue.shape ?? '',
    severityWords[issue.severity],
    issue.code,
    wrong,
    why,
    fix,
    otherRecord(issue),
    issue.rule,
    issue.verified ? 'yes' : 'no',
  ]
}

/** Findings of one kind that are counted but not kept one by one. */
const moreRow = (kind: IssueCount): readonly string[] => [
  kind.source,
  ...['', '', ''],
  kind.column ?? '',
  '',
  severityWords[kind.severity],
  kind.code,
  `${kind.count - kind.examples.length} more like these are counted but not listed.`,
  ...['', 'Correct those listed and run again.', '', '', ''],
]

const byPlace = (one: Issue, other: Issue): number =>
  one.file === other.file ? one.record - other.record : one.file < other.file ? -1 : 1

/** Writes one row a finding in the order of the files; values of people are shown as shapes only. */
export const writeIssueList = async (sink: ByteSink, kinds: readonly IssueCount[]): Promise<void> => {
  const table = startTable(sink, header)
  for (const issue of kinds.flatMap((kind) => kind.examples).sort(byPlace)) table.write(rowOf(issue))
  for (const kind of kinds) if (kind.count > kind.examples.length) table.write(moreRow(kind))
  await table.end()
}
