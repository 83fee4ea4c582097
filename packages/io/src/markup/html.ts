/** Markup that is safe to put into a page as it stands. */
export interface Html {
  readonly markup: string
}

type Part = string | number | undefined | Html | readonly Html[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character)

const isList = (part: Part): part is readonly Html[] => Array.isArray(part)

const markupOf = (part: Part): string => {
  if (part === undefined) return ''
  if (isList(part)) return part.map((one) => one.markup).join('')
  return typeof part === 'object' ? part.markup : escaped(String(part))
}

/**
 * Markup with texts put into it; every text is escaped, whatever it holds, in an element as in an attribute with quotation marks.
 *
 * @param markup - The markup as it is written in the program.
 * @param parts - Texts and numbers, which are escaped; markup, alone or as a list, which is not; `undefined`, which is nothing.
 *
 * @example
 * ```ts
 * import { html } from '@nrec-align/io'
 *
 * console.assert(html`<p>${'<b>'} ${html`<i>x</i>`}</p>`.markup === '<p>&lt;b&gt; <i>x</i></p>')
 * ```
 */
export const html = (markup: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: markup.map((text, place) => text + markupOf(parts[place])).join(''),
})
