import { nearest } from '@nrec-align/convert'
import type { FormatFunction, FormatInstance } from '@nrec-align/mapping'
import { suggestion, UsageError } from '../failure.ts'
import { builtInFormats } from '../generated/formats.ts'
import { isFormatFile } from './format-name.ts'
import { installedFormats } from './installed.ts'
import { loadFormatFile } from './load-format-file.ts'

/** The formats a run can use: those that come with the command, and those the configuration names. */
export interface Registry {
  readonly ids: readonly string[]
  /** @throws UsageError for an id that is not known, with the nearest one, and for a format file with problems */
  load(id: string): Promise<FormatFunction>
  all(): Promise<readonly FormatFunction[]>
}

/**
 * @param packages names of installed packages and paths of format files, as the configuration lists them
 * @param folder where the packages are installed and the listed files are
 * @param here where paths on the command line start
 */
export const formatRegistry = async (packages: readonly string[], folder: string, here: string): Promise<Registry> => {
  const loaders = new Map<string, () => Promise<FormatFunction>>(Object.entries(builtInFormats))
  const listed = [
    ...(await installedFormats(
      packages.filter((name) => !isFormatFile(name)),
      folder,
    )),
    ...(await Promise.all(packages.filter(isFormatFile).map((path) => loadFormatFile(path, folder)))),
  ]
  for (const found of listed) loaders.set(found.format.id, async () => found)
  const ids = [...loaders.keys()]
  const files = new Map<string, Promise<FormatFunction>>()
  const fromFile = (path: string): Promise<FormatFunction> => {
    const loading = files.get(path) ?? loadFormatFile(path, here)
    files.set(path, loading)
    return loading
  }
  return {
    ids,
    load: async (id) => {
      if (isFormatFile(id)) return fromFile(id)
      const loader = loaders.get(id)
      if (loader === undefined) throw unknownFormat(id, ids)
      return loader()
    },
    all: () => Promise.all([...loaders.values()].map((loader) => loader())),
  }
}

const unknownFormat = (id: string, ids: readonly string[]): UsageError =>
  new UsageError('unknown-format', `There is no format "${id}".`, suggestion(nearest(id, ids), ids))

/** Chooses a version of a format, and gives it the options it knows. */
export const chooseFormat = (
  format: FormatFunction,
  version: string | undefined,
  options: Readonly<Record<string, string>> = {},
): FormatInstance => {
  const versions = format.format.versions.map((one) => one.version)
  if (version !== undefined && !versions.includes(version)) {
    const { id } = format.format
    throw new UsageError('unknown-version', `${id} has no version "${version}".`, suggestion(undefined, versions))
  }
  const known = Object.entries(options).filter(([name]) => name in format.format.options)
  return format({ ...(version === undefined ? {} : { version }), options: Object.fromEntries(known) })
}
