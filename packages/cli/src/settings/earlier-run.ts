import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type Report, referenceTables, reportSchema, type SourceRequest } from '@nrec-align/convert'
import type { InputFile } from '@nrec-align/io'
import { inputsFrom } from '@nrec-align/io/node'
import type { FormatInstance } from '@nrec-align/mapping'
import { UsageError } from '../failure.ts'
import { chooseFormat, type Registry } from '../formats/registry.ts'
import { optionsFor } from './options-for.ts'
import type { Settings } from './settings.ts'
import { commonRecord } from './sources.ts'

/** What an earlier run was told, as its report has it. */
export interface EarlierRun {
  readonly report: Report
  /** The settings of that run, with those of this command line before them. */
  readonly settings: Settings
}

type Options = Readonly<Record<string, unknown>>

const reportIn = async (folder: string, typed: string): Promise<Report> => {
  const path = join(folder, 'report.json')
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError('no-report', `${typed} has no report.json: name the folder that "convert" made.`)
  })
  const checked = reportSchema.safeParse(parsed(text))
  if (!checked.success) throw new UsageError('no-report', `${typed}/report.json is not a report of this version.`)
  return checked.data
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** `--set` entries of an earlier run; what this command line sets comes first. */
const earlierSet = (options: Options, given: Settings['set']): Settings['set'] => {
  const earlier = (options['set'] ?? {}) as Readonly<Record<string, Readonly<Record<string, string>>>>
  const entries = Object.entries(earlier).flatMap(([source, set]) =>
    Object.entries(set).flatMap(([name, value]) => (name in given ? [] : [[`${source}:${name}`, value] as const])),
  )
  return { ...Object.fromEntries(entries), ...given }
}

/** Files that an earlier run was given and that no report names must be given again. */
const refuseForgotten = (options: Options, { tables, codes }: Settings): void => {
  const missing = ((options['tables'] ?? []) as readonly string[]).filter((name) => !(name in tables))
  if (missing.length > 0) {
    throw new UsageError(
      'table-needed',
      `The run used ${missing.length === 1 ? 'the table' : 'the tables'} ${missing.join(' and ')}.`,
      `Give again: ${missing.map((name) => `--table ${name}=<file.csv>`).join(' ')}`,
    )
  }
  if (options['codes'] === true && codes === undefined)
    throw new UsageError('codes-needed', 'The run used a list of codes.', 'Give it again: --codes <file.csv>')
}

/** Settings that stand in a report as they were given. */
const plain = [
  'onError',
  'unknownCode',
  'asOf',
  'repair',
  'normalise',
  'spreadsheetSafe',
  'unmerged',
  'longestGap',
] as const

/** Reads what a run was told from the folder it made. */
export const earlierRun = async (folder: string, typed: string, settings: Settings): Promise<EarlierRun> => {
  const report = await reportIn(folder, typed)
  const { target, options } = report
  if (target === undefined) throw new UsageError('no-report', `${typed} holds no conversion.`)
  refuseForgotten(options, settings)
  const earlier = Object.fromEntries(plain.flatMap((name) => (name in options ? [[name, options[name]]] : [])))
  const to = target.format === commonRecord ? commonRecord : `${target.format}@${target.version}`
  return { report, settings: { ...earlier, ...settings, to, set: earlierSet(options, settings.set) } }
}

const fileNear = async (path: string, folders: readonly string[]): Promise<readonly InputFile[]> => {
  const folder = folders.find((one) => existsSync(join(one, path)))
  return folder === undefined
    ? []
    : (await inputsFrom(join(folder, path))).map((file) => ({ ...file, path, open: () => file.open() }))
}

/** The sources of an earlier run where they still lie: in this folder, or beside or in the folder that was made. */
export const sourcesNear = async (
  { report, settings }: EarlierRun,
  out: string,
  here: string,
  registry: Registry,
): Promise<readonly SourceRequest[]> => {
  const folders = [resolve(here), dirname(resolve(out)), resolve(out)]
  const sources: SourceRequest[] = []
  for (const { name, format, version, files } of report.sources) {
    if (format === referenceTables.format.id) continue
    const from: FormatInstance = chooseFormat(
      await registry.load(format),
      version,
      optionsFor(settings.set, [name, format]),
    )
    const input: InputFile[] = []
    for (const { path } of files) {
      const found = await fileNear(path, folders)
      if (found.length === 0) {
        throw new UsageError(
          'source-needed',
          `${path} is neither in this folder nor beside the result.`,
          'Name the sources again, as for "convert".',
        )
      }
      input.push(...found)
    }
    sources.push({ name, from, input, ...trustOf(report, name) })
  }
  if (sources.length === 0)
    throw new UsageError('source-needed', 'The report names no source.', 'Name the sources again, as for "convert".')
  return sources
}

/** How far a source was trusted, where the run was told. */
export const trustOf = ({ options }: Report, name: string | undefined): { readonly trust?: number } => {
  const trust = (options['trust'] as Readonly<Record<string, number>> | undefined)?.[name ?? '']
  return trust === undefined ? {} : { trust }
}
