import type { Report } from '@nrec-align/convert'
import { number, table } from './table.ts'

type Kind = Report['issues'][number]

const words: { readonly [S in Kind['severity']]: string } = {
  error: 'will be refused',
  warning: 'check this',
  information: 'for information',
}

const placeOf = ({ examples, layout, column }: Kind): string => {
  const file = examples[0]?.file ?? layout
  return column === undefined ? file : `${file}, ${column}`
}

/** Every kind of problem: how serious, how often, and where; `report.html` says why it matters and what to do. */
export const problems = (report: Report): readonly string[] => {
  const codes = table(
    report.issues.map(({ severity, code, count }) => [`${words[severity].padEnd(16)} ${code}`, number(count)]),
  )
  return report.issues.map((kind, place) => `${codes[place]}   ${placeOf(kind)}`)
}
