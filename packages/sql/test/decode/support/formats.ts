import { existsSync, readdirSync } from 'node:fs'
import type { FormatFunction } from '@nrec-align/mapping'

/** Folder of all formats. */
export const formatsFolder = new URL('../../../../formats/', import.meta.url)

const isFormat = (value: unknown): value is FormatFunction => typeof value === 'function' && 'format' in value

/** The formats whose folders stand beside this package. */
export const everyFormat = async (): Promise<readonly { readonly id: string; readonly define: FormatFunction }[]> =>
  Promise.all(
    readdirSync(formatsFolder)
      .filter((id) => existsSync(new URL(`${id}/src/index.ts`, formatsFolder)))
      .map(async (id) => {
        const exported = (await import(new URL(`${id}/src/index.ts`, formatsFolder).href)) as Record<string, unknown>
        return { id, define: Object.values(exported).find(isFormat) as FormatFunction }
      }),
  )
