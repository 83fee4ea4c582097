import { type Issue, messages, type Severity } from '@nrec-align/mapping'

/** A finding as somebody reads it. */
export interface IssueWords {
  readonly wrong: string
  readonly why: string
  readonly fix: string
}

/** How serious a finding is, in words. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'will be refused',
  warning: 'check this',
  information: 'for information',
}

/** What the facts beside a finding add to its message. */
const additions: Readonly<Record<string, (value: string | number) => string>> = {
  length: (value) => `It has exactly ${value} characters.`,
  most: (value) => `At most ${value} characters fit.`,
  expected: (value) => `The layout has ${value} cells.`,
  found: (value) => `The record has ${value}.`,
  meant: (value) => `It is read as ${value}.`,
  'calendar-days': (value) => `More than ${value} days lie between the two.`,
  weekdays: (value) => `More than ${value} weekdays lie between the two.`,
  people: (value) => `There are ${value} such people, too many to compare each with each.`,
  what: (value) => `It is about ${value}.`,
}

const added = ({ detail = {} }: Issue): readonly string[] =>
  Object.entries(detail).flatMap(([name, value]) => {
    const words = additions[name]
    return words === undefined ? [] : [words(value)]
  })

/** What a finding says; a rule of a layout brings its own words. */
export const issueWords = (issue: Issue): IssueWords => {
  const { what, why, fix } = messages[issue.code]
  const message = issue.detail?.['message']
  const ownFix = issue.detail?.['fix']
  return {
    wrong: [message === undefined ? what : String(message), ...added(issue)].join(' '),
    why,
    fix: ownFix === undefined ? fix : String(ownFix),
  }
}
