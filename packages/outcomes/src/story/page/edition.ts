import { type Html, html } from '@nrec-align/io'
import { type IndicatorDefinition, wordsIn } from '../../catalogue/index.ts'
import type { Place } from '../../figures/index.ts'
import type { Messages } from '../language/messages.ts'
import { readingOf, widestPlace } from '../reading/of-indicator.ts'
import { headlineOf } from './headline.ts'
import { indicatorArticle } from './indicator-article.ts'
import type { IndicatorView } from './indicator-view.ts'
import type { StoryPageRequest } from './request.ts'

const placeNames = ({ release }: StoryPageRequest): ((place: Place) => string) => {
  const names = new Map(release.figures.map(({ place }) => [place.id, place.name ?? place.id]))
  return ({ id }) => names.get(id) ?? id
}

const viewOf = (
  request: StoryPageRequest,
  definition: IndicatorDefinition,
  place: Place,
  messages: Messages,
): IndicatorView | undefined => {
  const reading = readingOf(request.release, definition.id, place)
  if (reading === undefined) return undefined
  return {
    id: `${messages.language}-${definition.id.replace(/[^a-z0-9]+/gi, '-')}`,
    definition,
    name: wordsIn(definition.name, messages.language),
    reading,
    release: request.release,
    messages,
    placeName: placeNames(request),
    headline: headlineOf(definition, reading, () => undefined, messages),
    forecast: [],
  }
}

interface Chapter {
  readonly id: string
  readonly title: string
  readonly views: readonly IndicatorView[]
}

/** The indicators by the result that they serve; those that serve none, or one that nobody named, come last. */
const chapters = (request: StoryPageRequest, messages: Messages): readonly Chapter[] => {
  const place = request.place ?? widestPlace(request.release)
  if (place === undefined) return []
  const views = request.definitions.flatMap((definition) => viewOf(request, definition, place, messages) ?? [])
  const serves = (id: string): readonly IndicatorView[] => views.filter(({ definition }) => definition.result === id)
  const named = request.results.map(({ id, name }) => ({
    id,
    title: wordsIn(name, messages.language),
    views: serves(id),
  }))
  const known = new Set(request.results.map(({ id }) => id))
  const others = views.filter(({ definition }) => definition.result === undefined || !known.has(definition.result))
  return [...named, { id: 'other', title: messages.otherResults, views: others }].filter((one) => one.views.length > 0)
}

/** The page in one language. */
export const edition = (request: StoryPageRequest, messages: Messages): Html => {
  const told = chapters(request, messages)
  const id = (chapter: Chapter): string => `${messages.language}-${chapter.id.replace(/[^a-z0-9]+/gi, '-')}`
  return html`<main class="edition" lang="${messages.language}"><header><h1>${request.title?.[messages.language] ?? messages.pageTitle}</h1><p class="lead">${messages.intro}</p></header>
<nav aria-label="${messages.contents}"><ol>${told.map((chapter) => html`<li><a href="#${id(chapter)}">${chapter.title}</a></li>`)}</ol></nav>
${told.map(
  (chapter) =>
    html`<section class="result" aria-labelledby="${id(chapter)}"><h2 id="${id(chapter)}">${chapter.title}</h2>${chapter.views.map(indicatorArticle)}</section>`,
)}</main>`
}
