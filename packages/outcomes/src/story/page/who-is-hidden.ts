import { type Html, html } from '@nrec-align/io'
import type { PublicFigure } from '../../disclosure/index.ts'
import { type FigureKey, figureId } from '../../figures/index.ts'
import { groupName } from '../../language/group-name.ts'
import { schoolYearText } from '../../language/school-year-text.ts'
import { percentText } from '../../language/value-text.ts'
import type { IndicatorView } from './indicator-view.ts'

const named = ({ messages, placeName }: IndicatorView, { subgroup, place, period }: FigureKey): string =>
  `${groupName(subgroup, messages)}, ${placeName(place)}, ${schoolYearText(period)}`

/** Which groups are not shown, what share of everybody they are, and where they are shown together with others. */
export const whoIsHidden = (view: IndicatorView): Html => {
  const { release, definition, reading, messages } = view
  const isHere = ({ indicator, place, period }: FigureKey): boolean =>
    indicator === definition.id && place.id === reading.place.id && period.last === reading.latest.period.last
  const shares = release.hiddenShares.filter(
    (share) => share.hidden > 0 && share.people > 0 && isHere({ ...share, subgroup: [] }),
  )
  const byId = new Map(release.figures.map((figure) => [figureId(figure), figure]))
  const pairs = release.suggestions.flatMap(({ hidden, instead }): (readonly [PublicFigure, PublicFigure])[] => {
    const [one, other] = [byId.get(hidden), byId.get(instead)]
    return one !== undefined && other !== undefined && isHere(one) ? [[one, other]] : []
  })
  if (shares.length === 0)
    return html`<details><summary>${messages.headings.hidden}</summary><p>${messages.nobodyHidden}</p></details>`
  return html`<details><summary>${messages.headings.hidden}</summary><ul>${shares.map(
    ({ dimension, hidden, people }) =>
      html`<li>${messages.hiddenShare({ dimension: messages.dimensions[dimension] ?? dimension, percent: percentText(hidden / people, messages) })}</li>`,
  )}</ul><p>${messages.whyHidden}</p>${
    pairs.length === 0
      ? html``
      : html`<ul>${pairs.map(([one, other]) => html`<li>${messages.suggestion({ hidden: named(view, one), instead: named(view, other) })}</li>`)}</ul>`
  }</details>`
}
