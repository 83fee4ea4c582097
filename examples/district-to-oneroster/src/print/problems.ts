import type { Report } from '@nrec-align/convert'
import { messages } from '@nrec-align/mapping'
import { number } from './table.ts'
import { wrapped } from './wrapped.ts'

type Kind = Report['issues'][number]

const words: { readonly [S in Kind['severity']]: string } = {
  error: 'will be refused',
  warning: 'check this',
  information: 'for information',
}

const isKnown = (code: string): code is keyof typeof messages => code in messages

const placeOf = ({ examples, layout, column }: Kind): string => {
  const file = examples[0]?.file ?? layout
  return column === undefined ? file : `${file}, ${column}`
}

/** Every kind of problem: how often, where, and what it is in words. */
export const problems = (report: Report): readonly string[] =>
  report.issues.flatMap((kind) => {
    const what = isKnown(kind.code) ? messages[kind.code].what : kind.code
    return wrapped(`${words[kind.severity].padEnd(16)}${number(kind.count).padStart(3)} × ${placeOf(kind)}: ${what}`)
  })

/** Required cells that no source gave and that got a declared default. */
export const defaults = (report: Report): readonly string[] =>
  report.defaultsWritten.flatMap(({ layout, column, count, reason }) =>
    wrapped(`${layout}.csv, ${column}, ${number(count)} rows: ${reason}`),
  )
