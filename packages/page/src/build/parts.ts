import { bundle, styleSheet } from './bundle.ts'
import { formatsOfRepository } from './formats.ts'

/** What a page is made of, as text. */
export interface PageParts {
  readonly style: string
  readonly page: string
  readonly engine: string
  readonly formatReader: string
  readonly formats: readonly (readonly [id: string, text: string])[]
}

/** Makes the parts of the page from the sources. */
export const pageParts = async (): Promise<PageParts> => {
  const [style, page, engine, formatReader] = await Promise.all([
    styleSheet('page.css'),
    bundle('main.tsx'),
    bundle('engine/main.ts'),
    bundle('format-reader/main.ts'),
  ])
  const formats = (await formatsOfRepository()).map((format) => [format.id, JSON.stringify(format)] as const)
  return { style, page, engine, formatReader, formats }
}
