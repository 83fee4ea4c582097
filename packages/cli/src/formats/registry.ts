import { nearest } from '@nrec-align/convert'
import type { FormatFunction, FormatInstance } from '@nrec-align/mapping'
import { suggestion, UsageError } from '../failure.ts'
import { builtInFormats } from '../generated/formats.ts'
import type { LocalLayouts } from '../settings/local-layouts.ts'
import { isFormatFile } from './format-name.ts'
import { installedFormats } from './installed.ts'
import { loadFormatFile } from './load-format-file.ts'
import { formatsOfLocalLayouts, withLocalLayouts } from './with-local-layouts.ts'

/** The formats a run can use: those that come with the command, and those the configuration names. */
export interface Registry {
  readonly ids: readonly string[]
  /** @throws UsageError for an id that is not known, with the nearest one, and for a format file with problems */
  load(id: string): Promise<FormatFunction>
  all(): Promise<readonly FormatFunction[]>
  /** Whether a format is one of those that come with the command, and so under its licence. */
  comesWithCommand(format: FormatFunction): Promise<boolean>
}

/** What the configuration says of formats, and where paths start. */
export interface FormatSettings {
  /** Names of installed packages and paths of format files. */
  readonly formats: readonly string[]
  readonly layouts: LocalLayouts
  /** Where the packages are installed and the listed files are. */
  readonly configFolder: string
}

/** @param here where paths on the command line start */
export const formatRegistry = async (settings: FormatSettings, here: string): Promise<Registry> => {
  const { formats, layouts, configFolder } = settings
  const loaders = new Map<string, () => Promise<FormatFunction>>(Object.entries(builtInFormats))
  const packages = formats.filter((name) => !isFormatFile(name))
  const listed = [
    ...(await installedFormats(packages, configFolder)),
    ...(await Promise.all(formats.filter(isFormatFile).map((path) => loadFormatFile(path, configFolder)))),
  ]
  for (const found of listed) loaders.set(found.format.id, async () => found)
  const ids = [...loaders.keys()]
  const unknown = formatsOfLocalLayouts(layouts).find((id) => !loaders.has(id))
  if (unknown !== undefined) throw unknownFormat(unknown, ids)
  const loaded = new Map<string, Promise<FormatFunction>>()
  const load = async (id: string): Promise<FormatFunction> => {
    const loader = isFormatFile(id) ? () => loadFormatFile(id, here) : loaders.get(id)
    if (loader === undefined) throw unknownFormat(id, ids)
    return withLocalLayouts(await loader(), layouts)
  }
  const once = (id: string): Promise<FormatFunction> => {
    const loading = loaded.get(id) ?? load(id)
    loaded.set(id, loading)
    return loading
  }
  return {
    ids,
    load: once,
    all: () => Promise.all(ids.map(once)),
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
