import type { ColumnLoss, LayoutFill, MissingCell, Verdict } from '@nrec-align/mapping'
import type { Colours } from './colours.ts'
import { textTable } from './text-table.ts'
import { counted } from './words.ts'

interface Version {
  readonly format: string
  readonly version: string
}

/** Both halves of a comparison: what is lost, and what is needed besides. */
export interface Comparison {
  readonly from: Version
  readonly to: Version
  readonly percentCarried: number
  readonly loss: readonly ColumnLoss[]
  readonly layouts: readonly LayoutFill[]
  readonly blocking: readonly string[]
  readonly missing: readonly MissingCell[]
  /** What to do about cells without which nothing can be written. */
  readonly advice: readonly string[]
}

const verdicts: Readonly<
  Record<Verdict, { readonly words: string; readonly colour: 'red' | 'yellow' | 'cyan' | 'green' }>
> = {
  lost: { words: 'not carried', colour: 'red' },
  depends: { words: 'depends on the value', colour: 'yellow' },
  changed: { words: 'with another code', colour: 'cyan' },
  kept: { words: 'carried', colour: 'green' },
}

const order = Object.keys(verdicts)

const named = ({ format, version }: Version): string => `${format} ${version}`

const lossText = ({ from, to, loss, percentCarried }: Comparison, colours: Colours): string => {
  const counts = order.flatMap((verdict) => {
    const count = loss.filter((one) => one.verdict === verdict).length
    return count === 0 ? [] : [`${count} ${verdicts[verdict as Verdict].words}`]
  })
  const rows = loss
    .filter(({ verdict }) => verdict !== 'kept')
    .toSorted((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict))
    .map(({ layout, column, verdict, reason }) => {
      const { words, colour } = verdicts[verdict]
      return [colours[colour](words), layout, column, reason]
    })
  const title = `What ${named(to)} can hold of ${named(from)}: ${Math.round(percentCarried)} % of the columns`
  return `${colours.bold(title)}\n  ${counts.join(', ')}\n\n${textTable(rows)}`
}

const neededText = ({ to, layouts, blocking, missing, advice }: Comparison, colours: Colours): string => {
  const written = layouts.filter(({ status }) => status === 'written').map(({ layout }) => layout)
  const absent = layouts.filter(({ status }) => status === 'absent').map(({ layout }) => layout)
  const needed = missing.map((cell) => [
    blocking.includes(cell.layout) ? colours.red('required') : colours.yellow('left out'),
    `${cell.layout} (${cell.binding})`,
    cell.column,
    cell.bring,
  ])
  return [
    colours.bold(`What ${named(to)} needs`),
    `  written: ${written.join(', ') || 'nothing'}`,
    ...(absent.length === 0 ? [] : [`  absent, because the source says nothing about them: ${absent.join(', ')}`]),
    ...(needed.length === 0
      ? ['  nothing else']
      : ['', `  to bring (${counted(needed.length, 'cell')}):`, textTable(needed).trimEnd()]),
    ...advice.map((line) => `  ${line}`),
    '',
  ].join('\n')
}

/** A comparison as a person reads it. */
export const comparisonText = (comparison: Comparison, colours: Colours): string =>
  `${lossText(comparison, colours)}\n${neededText(comparison, colours)}`
