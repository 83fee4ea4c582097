import type { Container } from '../../declare/layout.ts'

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

/** How the file of a tabular resource is stored. */
export interface Stored {
  readonly encoding: string
  readonly dialect: CsvDialect
}

type Dialects = { readonly [K in Container['kind']]: (container: Extract<Container, { readonly kind: K }>) => Stored }

const dialects: Dialects = {
  delimited: ({ delimiters, quote, header, lineEnd, encodings }) => ({
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
