import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FormatFunction } from '@nrec-align/mapping'
import { UsageError } from '../failure.ts'

const isFormat = (value: unknown): value is FormatFunction =>
  typeof value === 'function' && 'format' in value && typeof value.format === 'object'

const imported = async (name: string, folder: string): Promise<Readonly<Record<string, unknown>>> => {
  try {
    const found = createRequire(join(folder, 'package.json')).resolve(name)
    return await import(pathToFileURL(found).href)
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
    throw new UsageError(
      'format-package-not-loaded',
      `The package "${name}" cannot be loaded: ${reason}`,
      `Install it in ${folder}, or take it out of "formats" in the configuration.`,
    )
  }
}

/** The formats of packages that are installed beside the configuration. */
export const installedFormats = async (
  packages: readonly string[],
  folder: string,
): Promise<readonly FormatFunction[]> => {
  const found: FormatFunction[] = []
  for (const name of packages) {
    const formats = Object.values(await imported(name, folder)).filter(isFormat)
    if (formats.length === 0) throw new UsageError('no-format-in-package', `The package "${name}" declares no format.`)
    found.push(...formats)
  }
  return found
}
