import { type Html, html } from '@nrec-align/io'
import { wordsIn } from '../../catalogue/index.ts'
import type { IndicatorView } from './indicator-view.ts'

/** Who is counted among whom, and who says so. */
export const howCounted = ({ definition, messages }: IndicatorView): Html => {
  const { terms, language, headings } = messages
  const { numerator, denominator, minimumEnrollment, note, source } = definition
  const entries: readonly (readonly [string, string | undefined])[] = [
    [terms.population, wordsIn(definition.population, language)],
    [terms.numerator, numerator && wordsIn(numerator, language)],
    [terms.denominator, denominator && wordsIn(denominator, language)],
    [terms.window, wordsIn(definition.window, language)],
    [terms.minimumEnrollment, minimumEnrollment && wordsIn(minimumEnrollment, language)],
    [terms.source, source.citation],
    [terms.definition, definition.id],
  ]
  return html`<details><summary>${headings.howCounted}</summary><dl>${entries.flatMap(([term, text]) =>
    text === undefined ? [] : [html`<dt>${term}</dt><dd>${text}</dd>`],
  )}</dl>${note === undefined ? html`` : html`<p class="note">${wordsIn(note, language)}</p>`}${
    definition.status === 'unverified' ? html`<p class="note">${messages.unverified}</p>` : html``
  }</details>`
}
