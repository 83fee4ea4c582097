import type { Container } from '../declare/container.ts'
import { propertiesOf } from '../declare/json-container.ts'

type Words = { readonly [K in Container['kind']]: (container: Extract<Container, { readonly kind: K }>) => string }

const named: Readonly<Record<string, string>> = { '\t': 'tab', '\r\n': 'CR LF', '\n': 'LF', ' ': 'blank' }

const shown = (text: string): string => named[text] ?? `\`${text}\``

const words: Words = {
  fixedWidth: ({ recordLength, lineEnd }) =>
    [
      'Each record is one line whose cells stand at fixed places',
      ...(recordLength === undefined ? [] : [`${recordLength} characters a record`]),
      `lines end with ${shown(lineEnd)}`,
    ].join(', '),
  json: (container) => {
    const arrays = propertiesOf(container).map((name) => `\`${name}\``)
    return `Each record is an object of JSON, ${arrays.length === 0 ? 'one a line or in an array' : `in the array ${arrays.join(' or ')} of one object`}`
  },
  xml: ({ element }) => `Each record is an XML element \`${element}\` below the root`,
  delimited: ({ delimiters, quote, header, wordingRow, lineEnd, encodings }) =>
    [
      `Cells end with ${delimiters.map(shown).join(' or ')}`,
      quote === '' ? 'nothing is quoted' : `may be quoted with ${shown(quote)}`,
      header ? 'the first line names the columns' : 'no line names the columns',
      ...(wordingRow === undefined ? [] : [`row ${wordingRow} below it says in words what they are`]),
      `lines end with ${shown(lineEnd)}`,
      encodings.join(' or '),
    ].join(', '),
}

/** How the rows of a layout are stored, for people. */
export const containerInWords = (container: Container): string =>
  (words[container.kind] as (one: Container) => string)(container)
