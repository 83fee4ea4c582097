import { type Html, html } from '@nrec-align/io'
import type { PlotOptions } from '@observablehq/plot'
import { plot } from '@observablehq/plot'
import { parseHTML } from 'linkedom'

/** What every chart says beside its marks. */
export interface ChartWords {
  /** Unique on the page. */
  readonly id: string
  readonly title: string
  /** The finding, for whoever does not see the chart. */
  readonly description: string
}

/** Wide enough for a label at the end of a line, and narrow enough to be read on a phone. */
export const chartWidth = 440

/**
 * Draws a chart as one picture with a title and a description; what it is made of is hidden from screen readers, because the table
 * beside it says the same in order.
 */
export const chart = (options: PlotOptions, { id, title, description }: ChartWords): Html => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const svg = plot({
    width: chartWidth,
    style: { fontSize: '13px', background: 'none', overflow: 'visible' },
    ...options,
    document: document as unknown as Document,
  }) as unknown as SVGSVGElement
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  for (const name of ['width', 'height', 'class']) svg.removeAttribute(name)
  for (const style of [...svg.querySelectorAll('style')]) style.remove()
  for (const part of [...svg.querySelectorAll('g')]) {
    part.removeAttribute('aria-label')
    part.setAttribute('aria-hidden', 'true')
  }
  const [tag, ...rest] = svg.outerHTML.split('>')
  const drawn: Html = { markup: rest.join('>').replace(/<\/svg>$/, '') }
  return html`${{ markup: tag ?? '' }} role="img" aria-labelledby="${id}-title ${id}-text"><title id="${id}-title">${title}</title><desc id="${id}-text">${description}</desc>${drawn}</svg>`
}
