import { type Html, html } from '@nrec-align/io'
import { languages, type PageLanguage } from '../../language/languages.ts'
import { edition, pageTitle } from './edition.ts'
import type { StoryPageRequest } from './request.ts'
import { languageStyle, style } from './style.ts'

const choice = (language: PageLanguage, isFirst: boolean): Html => {
  const input = html`<input type="radio" name="language" id="language-${language}" value="${language}"`
  const end = isFirst ? html` checked>` : html`>`
  return html`<label lang="${language}">${input}${end} ${languages[language].name}</label>`
}

/**
 * Writes one page, for a parent, an organizer and a superintendent alike: result by result what the published figures show, between
 * which groups they differ, what is hidden and why, what the community says about it and what was promised. It needs nothing from
 * the network and no script.
 *
 * @param request - A release, which only protecting makes; the definitions of its indicators; and the community's own words.
 * @returns One document in HTML, in every language asked for.
 *
 * @example
 * ```ts
 * import { protect, restrictedFigures } from '@nrec-align/outcomes'
 * import { storyPage } from '@nrec-align/outcomes/story'
 *
 * const { published } = await protect(restrictedFigures([], []))
 * console.assert(storyPage({ release: published, definitions: [], results: [] }).startsWith('<!doctype html>'))
 * ```
 */
export const storyPage = (request: StoryPageRequest): string => {
  const wanted = request.languages ?? (['en', 'es'] as const)
  const [first = 'en'] = wanted
  const page = html`<!doctype html>
<html lang="${first}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${pageTitle(request, languages[first])}</title><style>${{ markup: style + languageStyle(wanted) }}</style></head>
<body><fieldset class="languages"><legend hidden>Language / Idioma</legend>${wanted.map((language) => choice(language, language === first))}</fieldset>
${wanted.map((language) => edition(request, languages[language]))}</body></html>
`
  return page.markup
}
