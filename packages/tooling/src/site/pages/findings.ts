import { type IssueCode, type Message, messages } from '@nrec-align/mapping'
import type { Chapter, SiteDocument } from '../document.ts'
import { blocks, table } from './markdown.ts'

const folder = 'docs/findings'

const severities: { readonly [S in Message['severity']]: string } = {
  error: 'will be refused',
  warning: 'to be checked',
  information: 'for your information',
}

const page = (code: string, { severity, what, why, fix }: Message): SiteDocument => ({
  path: `${folder}/${code}.md`,
  title: code,
  text: blocks([
    `**${what}**`,
    `Usually: ${severities[severity]}. What rests on an unverified source only warns.`,
    why === '' ? undefined : `## Why it matters\n\n${why}`,
    `## What to do\n\n${fix}`,
    '## In reports',
    `It is called \`${code}\` in \`issues.csv\` and \`report.json\`. A value that is not public is shown as a shape only, such as \`Aaa-9\`.`,
  ]),
})

/** One page a kind of finding: what it means and what to do. */
export const findingsChapter = (): Chapter => {
  const all = (Object.entries(messages) as [IssueCode, Message][]).sort(([one], [other]) => (one < other ? -1 : 1))
  const rows = all.map(([code, { severity, what }]) => [`[${code}](${code}.md)`, severities[severity], what])
  return {
    title: 'Findings',
    introduction: {
      path: `${folder}/index.md`,
      title: 'Findings',
      text: blocks(['What a check can find in files.', table(['finding', 'usually', 'what is wrong'], rows)]),
    },
    documents: all.map(([code, message]) => page(code, message)),
  }
}
