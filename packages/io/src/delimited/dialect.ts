import type { Encoding } from '../text/encoding.ts'

/** What ends a line. */
export type LineEnd = '\r\n' | '\n' | '\r'

/** How a delimited file is written down: what must be the same for the same records to give the same bytes. */
export interface Dialect {
  /** The one character between two cells. */
  readonly delimiter: string
  /** `'"'`: cells may be quoted as in RFC 4180. `''`: a quotation mark is a character like any other. */
  readonly quote: '"' | ''
  readonly encoding: Encoding
  /** Whether the file begins with a byte order mark. */
  readonly bom: boolean
  /** The first line end of the file; others are accepted while reading. */
  readonly lineEnd: LineEnd
  /** Whether the first record names the columns. */
  readonly header: boolean
  /** Whether the last record ends with a line end. */
  readonly finalLineEnd: boolean
}
