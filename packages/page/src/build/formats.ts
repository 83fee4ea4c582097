import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Format } from '@nrec-align/mapping'

const folder = fileURLToPath(new URL('../../../formats', import.meta.url))

const isFormatFunction = (value: unknown): value is { readonly format: Format } =>
  typeof value === 'function' && 'format' in value

/** Every format in the repository: a format is data, so the page carries it as text and no code of it. */
export const formatsOfRepository = async (): Promise<readonly Format[]> => {
  const names = (await readdir(folder)).sort()
  const modules = names.map((name) => import(pathToFileURL(join(folder, name, 'src/index.ts')).href) as Promise<object>)
  return (await Promise.all(modules)).flatMap((module) =>
    Object.values(module)
      .filter(isFormatFunction)
      .map(({ format }) => format),
  )
}
