import type { Html } from '@nrec-align/io'
import { axisX, dot, gridX, ruleX, ruleY, text } from '@observablehq/plot'
import { ceiling } from './ceiling.ts'
import { type ChartWords, chart, chartWidth } from './chart.ts'

/** One group of a chart of groups. */
export interface GroupRow {
  readonly name: string
  /** What stands beside it: the value, the range, or that it is not shown. */
  readonly cell: string
  readonly value?: number
  readonly low?: number
  readonly high?: number
}

/** Groups beside each other, on the scale on which they are drawn. */
export interface Groups {
  readonly rows: readonly GroupRow[]
  /** Everybody, for a line to compare with. */
  readonly everybody?: { readonly value: number; readonly label: string }
  readonly isShare: boolean
  readonly label: (value: number) => string
}

const rowHeight = 44
const accent = 'var(--accent)'

/** Draws groups as dots on one scale in the order given, each with its name above its line, so that long names fit on a phone. */
export const groupsChart = ({ rows, everybody, isShare, label }: Groups, words: ChartWords): Html => {
  const numbered = rows.map((row, at) => ({ ...row, at: at + 0.72 }))
  const top = ceiling([...rows.flatMap(({ value, high }) => [value ?? 0, high ?? 0]), everybody?.value ?? 0], isShare)
  return chart(
    {
      height: rows.length * rowHeight + 52,
      marginLeft: 8,
      marginRight: 88,
      marginTop: 24,
      x: { label: null, domain: [0, top] },
      y: { axis: null, domain: [0, rows.length], reverse: true },
      marks: [
        gridX({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 4 }),
        axisX({ ticks: 4, tickSize: 0, label: null, tickFormat: (value: number) => label(value) }),
        ...(everybody === undefined
          ? []
          : [
              ruleX([everybody.value], { stroke: 'var(--second)', strokeWidth: 2, strokeDasharray: '4 3' }),
              text([everybody], {
                x: 'value',
                y: () => 0,
                dy: -12,
                text: 'label',
                fill: 'var(--second)',
                fontWeight: 600,
              }),
            ]),
        ruleY(numbered, { y: 'at', x1: () => 0, x2: () => top, stroke: 'var(--line)' }),
        ruleY(
          numbered.filter(({ low }) => low !== undefined),
          { y: 'at', x1: 'low', x2: 'high', stroke: accent, strokeWidth: 7 },
        ),
        dot(
          numbered.filter(({ value }) => value !== undefined),
          { y: 'at', x: 'value', r: 6, fill: accent },
        ),
        text(numbered, {
          frameAnchor: 'left',
          y: 'at',
          dy: -15,
          text: 'name',
          textAnchor: 'start',
          fill: 'var(--text)',
          stroke: 'var(--card)',
          strokeWidth: 5,
        }),
        text(numbered, {
          x: () => top,
          y: 'at',
          dx: 10,
          text: 'cell',
          textAnchor: 'start',
          fontWeight: 600,
          fill: ({ value, low }: GroupRow) => ((value ?? low) === undefined ? 'var(--soft)' : 'var(--text)'),
        }),
      ],
      width: chartWidth,
    },
    words,
  )
}
