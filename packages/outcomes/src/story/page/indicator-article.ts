import { type Html, html } from '@nrec-align/io'
import { groupsFigures, placesFigure } from './groups-figures.ts'
import { howCounted } from './how-counted.ts'
import type { IndicatorView } from './indicator-view.ts'
import { trendFigure } from './trend-figure.ts'
import { whoIsHidden } from './who-is-hidden.ts'

/** One indicator: the finding, its trend, the groups, the places, how it was counted and who is not shown. */
export const indicatorArticle = (view: IndicatorView): Html => {
  const { name, headline, messages, forecast, id, behind } = view
  return html`<article class="indicator" aria-labelledby="${id}-name"><h3 id="${id}-name">${name}</h3><p class="headline">${headline}</p>
<div class="charts"><div>${trendFigure(view)}${forecast.length === 0 ? html`` : html`<p class="note">${messages.forecastNote}</p>`}
</div>${groupsFigures(view)}</div>
${behind === undefined ? html`` : html`<h4>${messages.headings.story}</h4><p>${behind}</p>`}${placesFigure(view)}${howCounted(view)}${whoIsHidden(view)}</article>`
}
