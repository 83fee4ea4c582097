import type { Report } from '@nrec-align/convert'
import { messages, type Severity } from '@nrec-align/mapping'
import type { Colours } from './colours.ts'
import { textTable } from './text-table.ts'
import { counted, number } from './words.ts'

const severities: Readonly<Record<Severity, { readonly words: string; readonly colour: 'red' | 'yellow' | 'dim' }>> = {
  error: { words: 'will be refused', colour: 'red' },
  warning: { words: 'check this', colour: 'yellow' },
  information: { words: 'for information', colour: 'dim' },
}

const mostKinds = 12

const read = (report: Report, colours: Colours): string => {
  const rows = report.sources.flatMap((source) =>
    source.files.map((file) => [
      file.path,
      `${source.format} ${source.version} ${file.layout}${source.provisional.includes(file.layout) ? ' (provisional)' : ''}${source.local.includes(file.layout) ? ' (local layout)' : ''}`,
      number(file.records),
      number(file.converted),
      number(file.skipped),
      file.rejected === 0 ? '0' : colours.red(number(file.rejected)),
    ]),
  )
  if (rows.length === 0) return ''
  const header = ['file', 'read as', 'records', 'good', 'skipped', 'set aside'].map((name) => colours.dim(name))
  return `${colours.bold('Read')}\n${textTable([header, ...rows])}`
}

const written = (report: Report, colours: Colours): string => {
  const rows = report.dispositions.written.map((one) => [
    one.path,
    counted(one.written, 'record'),
    one.rejected === 0 ? '' : colours.red(`${number(one.rejected)} set aside`),
  ])
  return rows.length === 0 ? '' : `${colours.bold('Written')}\n${textTable(rows)}`
}

const problems = ({ issues }: Report, colours: Colours): string => {
  if (issues.length === 0) return ''
  const rows = issues.slice(0, mostKinds).map((kind) => {
    const { words, colour } = severities[kind.severity]
    const where = [kind.layout, kind.column].filter(Boolean).join(' · ')
    const people = kind.people === 0 ? '' : counted(kind.people, 'person', 'people')
    return [colours[colour](words), number(kind.count), people, where, wordsOf(kind.code)]
  })
  const more = issues.length - rows.length
  return `${colours.bold('Found')}\n${textTable(rows)}${more > 0 ? `  and ${counted(more, 'more kind')} of findings\n` : ''}`
}

const wordsOf = (code: string): string => (code in messages ? messages[code as keyof typeof messages].what : code)

const absent = ({ absentLayouts }: Report): string =>
  absentLayouts.length === 0
    ? ''
    : `Not written, because no source says anything about them: ${absentLayouts.join(', ')}\n`

const doneBy = ({ options: { engine, decoder } }: Report): string => {
  const decoded = typeof decoder === 'string' ? `Records were decoded by the decoder ${decoder}.\n` : ''
  return typeof engine === 'string' ? `${decoded}Records were combined by the engine ${engine}.\n` : decoded
}

/** What a run did, as a person reads it at the end. */
export const summary = (report: Report, colours: Colours): string =>
  [read(report, colours), written(report, colours), problems(report, colours), absent(report), doneBy(report)]
    .filter(Boolean)
    .join('\n')
