import { CannotFillTarget, type CommonForm, type Report } from '@nrec-align/convert'
import { convertFolder, type FolderRequest } from '@nrec-align/convert/node'
import type { FormatInstance } from '@nrec-align/mapping'
import { type ExitCode, exitCodes, UsageError } from '../failure.ts'
import { formatRegistry } from '../formats/registry.ts'
import { withAdvice } from '../settings/bring.ts'
import { databaseOptions } from '../settings/database-options.ts'
import { decoderFor, engineFor } from '../settings/engine.ts'
import { findTarget } from '../settings/find-target.ts'
import { pathFrom } from '../settings/resolve-path.ts'
import { runOptions } from '../settings/run-options.ts'
import { readSettings, type Settings } from '../settings/settings.ts'
import { commonRecord, openSources } from '../settings/sources.ts'
import { parquetPackage } from '../settings/sql-package.ts'
import type { Shell } from '../shell.ts'
import { coloursFor } from '../show/colours.ts'
import { progressLine } from '../show/progress.ts'
import { summary } from '../show/summary.ts'
import { counted } from '../show/words.ts'
import type { Action } from './command.ts'

/** Some options only make sense for the common record. */
const refuseForm = (
  { as, unmerged, withFacets, bySchoolYear, memoryLimit, tempDir, engine, decode }: Settings,
  to: FormatInstance | typeof commonRecord,
): void => {
  if ((as !== undefined || unmerged === true || withFacets === true) && to !== commonRecord) {
    throw new UsageError('bad-option', `--as, --unmerged and --with-facets are for --to ${commonRecord} only.`)
  }
  if (bySchoolYear === true && as !== 'parquet') {
    throw new UsageError('bad-option', '--by-school-year goes with --as parquet.')
  }
  const isDatabase = as === 'parquet' || engine === 'duckdb' || decode === 'sql'
  if ((memoryLimit !== undefined || tempDir !== undefined) && !isDatabase) {
    throw new UsageError(
      'bad-option',
      '--memory-limit and --temp-dir go with --engine duckdb, --decode sql or --as parquet.',
    )
  }
  if (as !== undefined && as !== 'ndjson' && unmerged === true) {
    throw new UsageError('bad-option', '--unmerged writes lines of JSON only: leave out --as.')
  }
}

const formOf = async (as: NonNullable<Settings['as']>, settings: Settings, folder: string): Promise<CommonForm> => {
  if (as !== 'parquet') return as
  const { parquetFiles } = await parquetPackage()
  return parquetFiles({ bySchoolYear: settings.bySchoolYear === true, ...databaseOptions(settings, folder) })
}

const requestOf = async (settings: Settings, shell: Shell): Promise<FolderRequest> => {
  const registry = await formatRegistry(settings, shell.folder)
  const to = await findTarget(settings, registry)
  if (settings.out === undefined && settings.dryRun !== true) {
    throw new UsageError('no-folder', 'Say where the result goes: --out <folder>, or --dry-run to write nothing.')
  }
  const sources = await openSources(settings, registry, shell.folder)
  const formats = [...sources.map(({ from }) => from), to].filter((one): one is FormatInstance => one !== commonRecord)
  const { out, worklist, report, failAbove, workers, as, longestGap } = settings
  refuseForm(settings, to)
  const engine = await engineFor({ settings, sources, to, folder: shell.folder })
  const decoder = await decoderFor({ settings, sources, to, folder: shell.folder })
  return {
    ...(await runOptions(settings, formats, shell.folder)),
    sources,
    to,
    ...(out === undefined ? {} : { out: pathFrom(shell.folder, out) }),
    ...(worklist === undefined ? {} : { worklistFile: pathFrom(shell.folder, worklist) }),
    ...(report === undefined ? {} : { report }),
    ...(failAbove === undefined ? {} : { failAbove }),
    ...(workers === undefined ? {} : { workers }),
    ...(as === undefined ? {} : { as: await formOf(as, settings, shell.folder) }),
    ...(longestGap === undefined ? {} : { longestGap }),
    ...(engine === undefined ? {} : { engine }),
    ...(decoder === undefined ? {} : { decoder }),
    replace: settings.replace === true,
    unpacked: settings.unpacked === true,
    dryRun: settings.dryRun === true,
    normalise: settings.normalise === true,
    spreadsheetSafe: settings.spreadsheetSafe === true,
    unmerged: settings.unmerged === true,
    withFacets: settings.withFacets === true,
  }
}

const setAside = ({ dispositions }: Report): number =>
  dispositions.read.rejected + dispositions.written.reduce((sum, one) => sum + one.rejected, 0)

const show = (report: Report, settings: Settings, shell: Shell): void => {
  if (settings.json === true) {
    shell.stdout.write(`${JSON.stringify(report)}\n`)
    return
  }
  const colours = coloursFor(shell.stdout)
  const aside = setAside(report)
  const verdict =
    aside === 0
      ? colours.green('Done, nothing was set aside.')
      : colours.red(`Done, ${counted(aside, 'record')} set aside.`)
  const where =
    settings.dryRun === true
      ? 'Nothing was written: this was a dry run.'
      : `Open ${settings.out}/report.html to see everything.`
  shell.stdout.write(`${summary(report, colours)}\n${verdict} ${where}\n`)
}

const explained = (error: CannotFillTarget, { sources, to, tables = {} }: FolderRequest): Error => {
  const formats = sources.map(({ from }) => from).filter((from) => from !== commonRecord)
  return to === commonRecord ? error : withAdvice(error, formats, to, Object.keys(tables))
}

/** Converts sources into a folder. */
export const convert: Action = async (words, flags, shell): Promise<ExitCode> => {
  const settings = await readSettings(words, flags, shell.folder)
  const request = await requestOf(settings, shell)
  const progress = progressLine(shell.stderr, request.engine?.name)
  const report = await convertFolder({ ...request, onProgress: progress.show })
    .catch((error: unknown) => {
      throw error instanceof CannotFillTarget ? explained(error, request) : error
    })
    .finally(progress.clear)
  show(report, settings, shell)
  return setAside(report) === 0 ? exitCodes.clean : exitCodes.setAside
}
