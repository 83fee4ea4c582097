import { packedSize } from './packed.ts'
import type { PageParts } from './parts.ts'

/** Bytes after gzip that the page and its engine may have together, without formats. */
export const scriptBudget = 250_000

/** How large the parts of a page are, in bytes after gzip. */
export interface PageSizes {
  readonly page: number
  readonly engine: number
  /** Begun only when somebody brings a format file. */
  readonly formatReader: number
  readonly formats: number
}

/** Measures the parts of a page. */
export const sizesOf = ({ page, engine, formatReader, formats }: PageParts): PageSizes => ({
  page: packedSize(page),
  engine: packedSize(engine),
  formatReader: packedSize(formatReader),
  formats: formats.reduce((sum, [, text]) => sum + packedSize(text), 0),
})

/** What every visitor runs. */
export const scriptSize = ({ page, engine }: PageSizes): number => page + engine

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

/** The sizes as somebody reads them. */
export const sizesText = (sizes: PageSizes, file: number): string =>
  [
    `page           ${kilobytes(sizes.page)}`,
    `engine         ${kilobytes(sizes.engine)}`,
    `both           ${kilobytes(scriptSize(sizes))} of at most ${kilobytes(scriptBudget)}`,
    `format reader  ${kilobytes(sizes.formatReader)}, begun only for a format file`,
    `formats        ${kilobytes(sizes.formats)}`,
    `the file       ${kilobytes(file)} as it lies on disk; everything else above after gzip`,
  ].join('\n')
