import { type Html, html } from '@nrec-align/io'
import type { PublicFigure } from '../../disclosure/index.ts'
import { categoryOrder, groupName } from '../../language/group-name.ts'
import { schoolYearText } from '../../language/school-year-text.ts'
import { figureCell, isShare, shown, valueCell } from '../../language/value-text.ts'
import { type GroupRow, groupsChart } from '../chart/groups-chart.ts'
import { gapSentence } from './gap-sentence.ts'
import type { IndicatorView } from './indicator-view.ts'
import { withData } from './with-data.ts'

const rowOf = ({ definition, messages }: IndicatorView, figure: PublicFigure, name: string): GroupRow => {
  const { kind, value, range } = figure
  return {
    name,
    cell: figureCell(definition, figure, messages),
    ...(value === undefined ? {} : { value: shown(definition, kind, value) }),
    ...(range === undefined
      ? {}
      : { low: shown(definition, kind, range.low), high: shown(definition, kind, range.high) }),
  }
}

const drawn = (
  view: IndicatorView,
  what: string,
  caption: string,
  rows: readonly GroupRow[],
  column: string,
  finding: string,
): Html => {
  const { definition, reading, messages, id } = view
  const { kind, value } = reading.latest
  const scale = shown(definition, kind, 1)
  const label = (at: number): string => valueCell(definition, kind, at / scale, messages)
  return withData(
    groupsChart(
      {
        rows,
        ...(value === undefined
          ? {}
          : { everybody: { value: value * scale, label: `${messages.everybody} ${label(value * scale)}` } }),
        isShare: isShare(definition, kind),
        label,
      },
      { id: `${id}-${what}`, title: caption, description: finding },
    ),
    `${id}-${what}`,
    caption,
    [{ title: column }, { title: messages.value, isNumber: true }],
    rows.map(({ name, cell }) => [name, cell]),
    messages,
  )
}

/** The groups of each dimension beside each other, and how far they are apart. */
export const groupsFigures = (view: IndicatorView): Html => {
  const { reading, messages } = view
  if (reading.groups.size === 0) return html``
  const year = schoolYearText(reading.latest.period)
  const figures = [...reading.groups].map(([dimension, figures]) => {
    const rows = figures
      .toSorted((one, other) => (key(one) < key(other) ? -1 : 1))
      .map((figure) => rowOf(view, figure, groupName(figure.subgroup, messages)))
    const gap = gapSentence(view, dimension, figures)
    const caption = messages.groupsTitle(year, messages.dimensions[dimension] ?? dimension)
    return html`<div>${drawn(view, dimension, caption, rows, messages.group, gap)}<p>${gap}</p></div>`
  })
  return html`${figures}`
}

const key = ({ subgroup }: PublicFigure): string => categoryOrder(subgroup[0]?.category ?? '')

/** Each other place of the latest year, by name. */
export const placesFigure = (view: IndicatorView): Html => {
  const { reading, messages, name, placeName } = view
  if (reading.places.length === 0) return html``
  const rows = reading.places
    .map((figure) => rowOf(view, figure, placeName(figure.place)))
    .toSorted((one, other) => one.name.localeCompare(other.name, messages.language))
  const caption = messages.placesTitle(name, schoolYearText(reading.latest.period))
  return html`<details><summary>${messages.headings.places} (${rows.length})</summary>${drawn(view, 'places', caption, rows, messages.place, view.headline)}</details>`
}
