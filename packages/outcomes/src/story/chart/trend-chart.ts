import type { Html } from '@nrec-align/io'
import { areaY, axisX, axisY, dot, gridY, line, ruleX, ruleY, text } from '@observablehq/plot'
import { apart } from './apart.ts'
import { ceiling } from './ceiling.ts'
import { type ChartWords, chart } from './chart.ts'

/** One school year of a trend: a value, a range, or nothing where it is not shown. */
export interface TrendPoint {
  readonly year: number
  readonly value?: number
  readonly low?: number
  readonly high?: number
}

/** A trend, on the scale on which it is drawn. */
export interface Trend {
  readonly points: readonly TrendPoint[]
  readonly target?: { readonly year: number; readonly value: number; readonly label: string }
  readonly forecast?: readonly {
    readonly year: number
    readonly value: number
    readonly low: number
    readonly high: number
  }[]
  readonly forecastLabel?: string
  readonly isShare: boolean
  readonly label: (value: number) => string
  readonly yearLabel: (year: number) => string
}

const height = 250
const accent = 'var(--accent)'
const second = 'var(--second)'

const endLabels = ({ points, target, forecast, forecastLabel, label }: Trend, top: number) => {
  const last = points.findLast(({ value }) => value !== undefined)
  const ahead = forecast?.at(-1)
  const wanted = [
    ...(last?.value === undefined ? [] : [{ text: label(last.value), at: last.value }]),
    ...(ahead === undefined ? [] : [{ text: `${forecastLabel ?? ''} ${label(ahead.value)}`, at: ahead.value }]),
    ...(target === undefined ? [] : [{ text: `${target.label} ${label(target.value)}`, at: target.value }]),
  ]
  return apart(wanted, (top / height) * 20)
}

/** Draws how a value changed over the years: a line that breaks where a year is not shown, ranges as bars, the target as a diamond. */
export const trendChart = (trend: Trend, words: ChartWords): Html => {
  const { points, target, forecast = [], yearLabel, isShare } = trend
  const top = ceiling(
    [
      ...points.flatMap(({ value, high }) => [value ?? 0, high ?? 0]),
      ...forecast.map(({ high }) => high),
      target?.value ?? 0,
    ],
    isShare,
  )
  const years = [...points, ...forecast, ...(target === undefined ? [] : [target])].map(({ year }) => year)
  const lastYear = Math.max(...years)
  const from = points.findLast(({ value }) => value !== undefined)
  const ahead =
    from?.value === undefined
      ? []
      : [{ year: from.year, value: from.value, low: from.value, high: from.value }, ...forecast]
  return chart(
    {
      height,
      marginRight: 130,
      marginLeft: 44,
      x: { label: null, domain: [Math.min(...years) - 0.2, lastYear + 0.2] },
      y: { label: null, domain: [0, top] },
      marks: [
        gridY({ stroke: 'var(--line)', strokeOpacity: 1 }),
        axisY({ ticks: 4, tickSize: 0, label: null, tickFormat: (value: number) => trend.label(value) }),
        axisX({ ticks: [...new Set(years)], tickSize: 0, label: null, tickFormat: (year: number) => yearLabel(year) }),
        ruleY([0], { stroke: 'var(--soft)' }),
        ...(forecast.length === 0
          ? []
          : [
              areaY(ahead, { x: 'year', y1: 'low', y2: 'high', fill: accent, fillOpacity: 0.15 }),
              line(ahead, { x: 'year', y: 'value', stroke: accent, strokeDasharray: '5 4' }),
            ]),
        ruleX(
          points.filter(({ low }) => low !== undefined),
          { x: 'year', y1: 'low', y2: 'high', stroke: accent, strokeWidth: 6 },
        ),
        line(points, {
          x: 'year',
          y: ({ value }: TrendPoint) => value ?? Number.NaN,
          stroke: accent,
          strokeWidth: 2.5,
        }),
        dot(
          points.filter(({ value }) => value !== undefined),
          { x: 'year', y: 'value', r: 4.5, fill: accent },
        ),
        ...(target === undefined
          ? []
          : [dot([target], { x: 'year', y: 'value', r: 6, symbol: 'diamond', fill: second })]),
        text(endLabels(trend, top), {
          x: () => lastYear + 0.2,
          y: 'at',
          text: 'text',
          textAnchor: 'start',
          dx: 8,
          fill: 'var(--text)',
          fontWeight: 600,
        }),
      ],
    },
    words,
  )
}
