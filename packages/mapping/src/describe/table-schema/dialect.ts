import type { Container } from '../../declare/container.ts'

/** A CSV Dialect descriptor, version 1.2. */
export interface CsvDialect {
  readonly delimiter: string
  /** Empty where nothing is quoted. */
  readonly quoteChar: string
  readonly doubleQuote: boolean
  readonly lineTerminator: string
  readonly header: boolean
  readonly skipInitialSpace: boolean
}

/** How the file of a resource is stored; only a tabular one has a dialect. */
export interface Stored {
  readonly profile: 'tabular-data-resource' | 'data-resource'
  readonly format: string
  readonly mediatype: string
  readonly encoding: string
  readonly dialect?: CsvDialect
}

type Dialects = { readonly [K in Container['kind']]: (container: Extract<Container, { readonly kind: K }>) => Stored }

const dialects: Dialects = {
  fixedWidth: ({ encodings }) => ({
    profile: 'data-resource',
    format: 'txt',
    mediatype: 'text/plain',
    encoding: encodings[0] ?? 'utf-8',
  }),
  json: () => ({ profile: 'data-resource', format: 'jsonl', mediatype: 'application/jsonl', encoding: 'utf-8' }),
  xml: () => ({ profile: 'data-resource', format: 'xml', mediatype: 'application/xml', encoding: 'utf-8' }),
  delimited: ({ delimiters, quote, header, lineEnd, encodings }) => ({
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: encodings[0] ?? 'utf-8',
    dialect: {
      delimiter: delimiters[0] ?? ',',
      quoteChar: quote,
      doubleQuote: quote !== '',
      lineTerminator: lineEnd,
      header,
      skipInitialSpace: false,
    },
  }),
}

/** How the file that is written is stored. */
export const storedAs = (container: Container): Stored =>
  (dialects[container.kind] as (one: Container) => Stored)(container)
