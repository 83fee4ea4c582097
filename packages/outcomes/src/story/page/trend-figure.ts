import type { Html } from '@nrec-align/io'
import type { PublicFigure } from '../../disclosure/index.ts'
import { groupName } from '../../language/group-name.ts'
import { schoolYearText } from '../../language/school-year-text.ts'
import { figureCell, isShare, shown, valueCell } from '../../language/value-text.ts'
import { type Trend, trendChart } from '../chart/trend-chart.ts'
import type { IndicatorView } from './indicator-view.ts'
import { withData } from './with-data.ts'

const pointOf = ({ definition }: IndicatorView, { kind, period, value, range }: PublicFigure) => ({
  year: period.last,
  ...(value === undefined ? {} : { value: shown(definition, kind, value) }),
  ...(range === undefined
    ? {}
    : { low: shown(definition, kind, range.low), high: shown(definition, kind, range.high) }),
})

/** How everybody's value changed over the years, with the target and where it leads if nothing changes. */
export const trendFigure = (view: IndicatorView): Html => {
  const { definition, reading, messages, name, placeName, id, headline, target, forecast } = view
  const { kind } = reading.latest
  const label = (value: number): string => valueCell(definition, kind, value / shown(definition, kind, 1), messages)
  const trend: Trend = {
    points: reading.years.map((figure) => pointOf(view, figure)),
    ...(target === undefined ? {} : { target: { ...target, label: messages.target } }),
    forecast,
    forecastLabel: messages.forecast,
    isShare: isShare(definition, kind),
    label,
    yearLabel: (year) => schoolYearText({ first: year, last: year }),
  }
  const title = messages.trendTitle(name, placeName(reading.place))
  const rows = [
    ...reading.years.map((figure) => [schoolYearText(figure.period), figureCell(definition, figure, messages)]),
    ...forecast.map(({ year, value }) => [
      `${schoolYearText({ first: year, last: year })} (${messages.forecast})`,
      label(value),
    ]),
    ...(target === undefined
      ? []
      : [[`${schoolYearText({ first: target.year, last: target.year })} (${messages.target})`, label(target.value)]]),
  ]
  return withData(
    trendChart(trend, { id: `${id}-trend`, title, description: headline }),
    `${id}-trend`,
    messages.headings.trend,
    [{ title: messages.year }, { title: groupName([], messages), isNumber: true }],
    rows,
    messages,
  )
}
