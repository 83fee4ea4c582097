import { type Html, html } from '@nrec-align/io'
import type { StoryResult } from '../../accountability/index.ts'
import { wordsIn } from '../../catalogue/index.ts'
import type { Messages } from '../../language/messages.ts'
import { widestPlace } from '../reading/of-indicator.ts'
import { communitySays } from './community-says.ts'
import { indicatorArticle } from './indicator-article.ts'
import type { IndicatorView } from './indicator-view.ts'
import { programMeasures } from './program-measures.ts'
import type { StoryPageRequest } from './request.ts'
import { viewOf } from './view-of.ts'

interface Chapter {
  readonly id: string
  readonly title: string
  readonly views: readonly IndicatorView[]
  readonly told?: StoryResult
}

/** Each indicator of the release that has a figure in the place, by id. */
const viewsOf = (request: StoryPageRequest, messages: Messages): ReadonlyMap<string, IndicatorView> => {
  const place = request.place ?? widestPlace(request.release)
  const views = place === undefined ? [] : request.definitions.map((one) => viewOf(request, one, place, messages))
  return new Map(views.flatMap((view) => (view === undefined ? [] : [[view.definition.id, view] as const])))
}

/**
 * The indicators of a population by the result that they serve, in the order of the community's story and then of the results;
 * those that serve none, or one that nobody named, come last.
 */
const chaptersOf = (
  { results, story }: StoryPageRequest,
  views: readonly IndicatorView[],
  messages: Messages,
): readonly Chapter[] => {
  const told = new Map(story?.results.map((one) => [one.result, one]))
  const indicators = new Map(
    story?.results.flatMap(({ result, indicators: own = [] }) =>
      own.map(({ indicator }) => [indicator, result] as const),
    ),
  )
  const resultOf = ({ definition }: IndicatorView): string | undefined =>
    indicators.get(definition.id) ?? definition.result
  const ordered = [...told.keys(), ...results.map(({ id }) => id).filter((id) => !told.has(id))]
  const chapters = ordered.flatMap((id): readonly Chapter[] => {
    const result = results.find((one) => one.id === id)
    const one = told.get(id)
    const title = result === undefined ? id : wordsIn(result.name, messages.language)
    return [
      { id, title, views: views.filter((view) => resultOf(view) === id), ...(one === undefined ? {} : { told: one }) },
    ]
  })
  const others = views.filter((view) => !ordered.includes(resultOf(view) ?? ''))
  return [...chapters, { id: 'other', title: messages.otherResults, views: others }].filter(
    ({ views: shown, told: own }) => shown.length > 0 || own !== undefined,
  )
}

/** What the page is called. */
export const pageTitle = ({ story }: StoryPageRequest, messages: Messages): string =>
  story === undefined ? messages.pageTitle : wordsIn(story.title, messages.language)

const section = (chapter: Chapter, all: ReadonlyMap<string, IndicatorView>, messages: Messages): Html => {
  const { title, views, told } = chapter
  const headline =
    told?.headline === undefined ? html`` : html`<p class="headline">${wordsIn(told.headline, messages.language)}</p>`
  const programs = (told?.programs ?? []).map((one) => programMeasures(one, (id) => all.get(id), messages))
  return html`<section class="result" aria-labelledby="${idOf(chapter, messages)}"><h2 id="${idOf(chapter, messages)}">${title}</h2>${headline}${views.map(indicatorArticle)}${told === undefined ? html`` : communitySays(told, messages)}${programs}</section>`
}

const idOf = ({ id }: Chapter, { language }: Messages): string => `${language}-${id.replace(/[^a-z0-9]+/gi, '-')}`

/** The page in one language. */
export const edition = (request: StoryPageRequest, messages: Messages): Html => {
  const all = viewsOf(request, messages)
  const populations = [...all.values()].filter(({ definition }) => definition.kind === 'indicator')
  const chapters = chaptersOf(request, populations, messages)
  const community = request.story === undefined ? '' : `${wordsIn(request.story.community, messages.language)}. `
  return html`<main class="edition" lang="${messages.language}"><header><h1>${pageTitle(request, messages)}</h1><p class="lead">${community}${messages.intro}</p></header>
<nav aria-label="${messages.contents}"><ol>${chapters.map((one) => html`<li><a href="#${idOf(one, messages)}">${one.title}</a></li>`)}</ol></nav>
${chapters.map((one) => section(one, all, messages))}</main>`
}
