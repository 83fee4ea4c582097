import { existsSync } from 'node:fs'
import type { CanonicalSource, SourceRequest } from '@nrec-align/convert'
import { nearest } from '@nrec-align/convert'
import type { InputFile } from '@nrec-align/io'
import { inputsFrom } from '@nrec-align/io/node'
import { suggestion, UsageError } from '../failure.ts'
import { formatName, isFormatFile } from '../formats/format-name.ts'
import { chooseFormat, type Registry } from '../formats/registry.ts'
import { chosenLayout } from './chosen-layout.ts'
import { optionsFor } from './options-for.ts'
import { confirm, recognise } from './recognise.ts'
import { pathFrom } from './resolve-path.ts'
import type { Settings } from './settings.ts'
import { type SourceArgument, sourceArgument } from './source-argument.ts'
import { parquetPackage } from './sql-package.ts'

/** The common record, as sources and targets name it. */
export const commonRecord = 'canonical'

type Source = SourceRequest | CanonicalSource

interface Found {
  readonly argument: SourceArgument
  readonly format: string
  readonly version: string | undefined
  readonly files: readonly InputFile[]
}

/** Finds the format of every source, reads the list of its files, and names it. */
export const openSources = async (
  settings: Settings,
  registry: Registry,
  folder: string,
): Promise<readonly Source[]> => {
  if (settings.sources.length === 0) {
    throw new UsageError('no-source', 'Nothing to read: name at least one file, folder or ZIP.')
  }
  const found: Found[] = []
  for (const argument of settings.sources) found.push(await findSource(argument, settings, registry, folder))
  return named(together(found), settings, registry)
}

/** Files of the common record; those in Parquet are read through the embedded database, which the end of the process closes. */
const commonFiles = async (files: readonly InputFile[]): Promise<readonly InputFile[]> => {
  if (!files.some(({ name }) => name.endsWith('.parquet'))) return files
  const { fromParquet } = await parquetPackage()
  return (await fromParquet(files)).files
}

const findSource = async (text: string, settings: Settings, registry: Registry, folder: string): Promise<Found> => {
  const argument = knownArgument(text, registry, folder)
  const path = pathFrom(folder, argument.path)
  const files = await inputsFrom(path)
  const { id: format, version } =
    argument.format === undefined && settings.from !== undefined
      ? formatName(settings.from)
      : { id: argument.format, version: argument.version }
  if (format === commonRecord || (format === undefined && files.some((file) => file.name === 'canonical.json'))) {
    return { argument, format: commonRecord, version: undefined, files: await commonFiles(files) }
  }
  if (format === undefined) {
    const detected = await recognise(argument.path, files, await registry.all())
    return { argument, format: detected.format, version: detected.version, files }
  }
  await confirm(argument.path, files, await registry.load(format))
  return { argument, format, version, files }
}

/** A path may hold an equals sign; what stands before it is a format only if there is such a format. */
const knownArgument = (text: string, registry: Registry, folder: string): SourceArgument => {
  const argument = sourceArgument(text)
  const { format } = argument
  if (format === undefined || format === commonRecord || registry.ids.includes(format)) return argument
  if (isFormatFile(format)) return argument
  if (existsSync(pathFrom(folder, text))) return { path: text }
  const known = [...registry.ids, commonRecord]
  throw new UsageError('unknown-format', `There is no format "${format}".`, suggestion(nearest(format, known), known))
}

/** Paths without a name that are one format are one source, unless two of their files would have the same name. */
const together = (sources: readonly Found[]): readonly Found[] => {
  const joined: Found[] = []
  for (const source of sources) {
    const at = joined.findIndex((one) => belongTogether(one, source))
    const other = joined[at]
    if (other === undefined) joined.push(source)
    else joined[at] = { ...other, files: [...other.files, ...source.files] }
  }
  return joined
}

const belongTogether = (one: Found, other: Found): boolean =>
  one.argument.format === undefined &&
  other.argument.format === undefined &&
  one.format === other.format &&
  one.version === other.version &&
  !one.files.some((file) => other.files.some(({ path }) => path === file.path))

const named = async (sources: readonly Found[], settings: Settings, registry: Registry): Promise<readonly Source[]> => {
  const names: string[] = []
  const requests: Source[] = []
  for (const { argument, format, version, files } of sources) {
    const define = format === commonRecord ? undefined : await registry.load(format)
    const id = define?.format.id ?? commonRecord
    const name = uniqueName(argument.name ?? id, names)
    names.push(name)
    if (define === undefined) requests.push({ name, from: commonRecord, input: files })
    else {
      const chosen = chosenLayout(settings.layout, define.format, version)
      const from = chooseFormat(define, chosen.version, optionsFor(settings.set, [name, id]))
      requests.push({ name, from, input: files, ...(chosen.variant === undefined ? {} : { variant: chosen.variant }) })
    }
  }
  return ranked(requests, settings.trust)
}

const uniqueName = (wanted: string, taken: readonly string[]): string => {
  let name = wanted
  for (let number = 2; taken.includes(name); number += 1) name = `${wanted}-${number}`
  return name
}

/** Sources named by `--trust` come before all others, in the order given. */
const ranked = (sources: readonly Source[], trust: readonly string[]): readonly Source[] => {
  const names = sources.map((source) => source.name ?? '')
  const unknown = trust.find((name) => !names.includes(name))
  if (unknown !== undefined) {
    throw new UsageError(
      'unknown-source',
      `--trust names "${unknown}", which is no source.`,
      suggestion(nearest(unknown, names), names),
    )
  }
  return sources.map((source) => {
    const rank = trust.indexOf(source.name ?? '')
    return rank < 0 || source.from === commonRecord ? source : { ...source, trust: rank - trust.length }
  })
}
