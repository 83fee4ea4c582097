import { nearest } from '@nrec-align/convert'
import type { FormatFunction, FormatInstance } from '@nrec-align/mapping'
import { suggestion, UsageError } from '../failure.ts'
import { builtInFormats } from '../generated/formats.ts'
import { installedFormats } from './installed.ts'

/** The formats a run can use: those that come with the command, and those the configuration names. */
export interface Registry {
  readonly ids: readonly string[]
  /** @throws UsageError for an id that is not known, with the nearest one */
  load(id: string): Promise<FormatFunction>
  all(): Promise<readonly FormatFunction[]>
  /** Whether a format is one of those that come with the command, and so under its licence. */
  comesWithCommand(format: FormatFunction): Promise<boolean>
}

/** @param packages names of installed packages; @param folder where they are installed */
export const formatRegistry = async (packages: readonly string[], folder: string): Promise<Registry> => {
  const loaders = new Map(Object.entries(builtInFormats))
  for (const found of await installedFormats(packages, folder)) loaders.set(found.format.id, async () => found)
  const ids = [...loaders.keys()]
  return {
    ids,
    load: async (id) => {
      const loader = loaders.get(id)
      if (loader === undefined) throw unknownFormat(id, ids)
      return loader()
    },
    all: () => Promise.all([...loaders.values()].map((loader) => loader())),
    comesWithCommand: async (format) => (await builtInFormats[format.format.id]?.()) === format,
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
