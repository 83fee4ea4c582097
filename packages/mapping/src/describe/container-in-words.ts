import type { Container } from '../declare/layout.ts'

type Words = { readonly [K in Container['kind']]: (container: Extract<Container, { readonly kind: K }>) => string }

const named: Readonly<Record<string, string>> = { '\t': 'tab', '\r\n': 'CR LF', '\n': 'LF', ' ': 'blank' }

const shown = (text: string): string => named[text] ?? `\`${text}\``

const words: Words = {
  delimited: ({ delimiters, quote, header, lineEnd, encodings }) =>
    [
      `Cells end with ${delimiters.map(shown).join(' or ')}`,
      quote === '' ? 'nothing is quoted' : `may be quoted with ${shown(quote)}`,
      header ? 'the first line names the columns' : 'no line names the columns',
      `lines end with ${shown(lineEnd)}`,
      encodings.join(' or '),
    ].join(', '),
}

/** How the rows of a layout are stored, for people. */
export const containerInWords = (container: Container): string =>
  (words[container.kind] as (one: Container) => string)(container)
