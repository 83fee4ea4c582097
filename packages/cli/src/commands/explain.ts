import { CannotExplain, type ConvertRequest, explain as explainRun, nearest, type Report } from '@nrec-align/convert'
import type { FormatInstance } from '@nrec-align/mapping'
import { type ExitCode, exitCodes, suggestion, UsageError } from '../failure.ts'
import { formatRegistry, type Registry } from '../formats/registry.ts'
import { earlierRun, sourcesNear, trustOf } from '../settings/earlier-run.ts'
import { findTarget } from '../settings/find-target.ts'
import { pathFrom } from '../settings/resolve-path.ts'
import { runOptions } from '../settings/run-options.ts'
import { readSettings, type Settings } from '../settings/settings.ts'
import { commonRecord, openSources } from '../settings/sources.ts'
import type { Shell } from '../shell.ts'
import { coloursFor } from '../show/colours.ts'
import { cellText, recordText } from '../show/explanation.ts'
import type { Action } from './command.ts'

/** Reads `users.csv:12`, `users:12` or `12`. */
const recordNamed = (text: string): { readonly file?: string; readonly record: number } => {
  const { file, record } = /^(?:(?<file>.+):)?(?<record>[0-9]+)$/.exec(text)?.groups ?? {}
  if (record === undefined || Number(record) === 0) {
    throw new UsageError('bad-record', `"${text}" names no record: write <file>:<number>, such as users.csv:12.`)
  }
  return { ...(file === undefined ? {} : { file }), record: Number(record) }
}

const requestFor = async (
  settings: Settings,
  sources: ConvertRequest['sources'],
  registry: Registry,
  shell: Shell,
): Promise<ConvertRequest> => {
  const to = await findTarget(settings, registry)
  const formats = [...sources.map(({ from }) => from), to].filter((one): one is FormatInstance => one !== commonRecord)
  return {
    ...(await runOptions(settings, formats, shell.folder)),
    sources,
    to,
    normalise: settings.normalise === true,
    unmerged: settings.unmerged === true,
    ...(settings.longestGap === undefined ? {} : { longestGap: settings.longestGap }),
  }
}

/** What does not exist, said with what there is. */
const refused = (error: unknown, asked: string): unknown => {
  if (!(error instanceof CannotExplain)) return error
  const { code, known, message } = error
  const hint = known.length === 0 ? undefined : suggestion(nearest(asked, known), known)
  return new UsageError(code, `${message}.`, hint)
}

/** Paths of files that are not those that the run read. */
const changedSince = (
  report: Report,
  inputs: readonly { source: string; path: string; sha256: string | undefined }[],
) => {
  const earlier = report.sources.flatMap((source) => source.files.map((file) => ({ source: source.name, ...file })))
  return inputs.flatMap(({ source, path, sha256 }) => {
    const before =
      earlier.find((one) => one.source === source && one.path === path) ?? earlier.find((one) => one.path === path)
    return before === undefined || before.sha256 === sha256 ? [] : [path]
  })
}

const explainCell = async (
  [folder = '', record = '', column = '', ...words]: readonly string[],
  settings: Settings,
  shell: Shell,
) => {
  if (column === '') {
    throw new UsageError(
      'no-cell',
      'Name the folder that was made, a record and a column.',
      'Such as: nrec-align explain roster users.csv:12 givenName',
    )
  }
  const out = pathFrom(shell.folder, folder)
  const registry = await formatRegistry(settings, shell.folder)
  const run = await earlierRun(out, folder, { ...settings, sources: words })
  const sources =
    words.length > 0
      ? (await openSources(run.settings, registry, shell.folder)).map((source) =>
          source.from === commonRecord ? source : { ...trustOf(run.report, source.name), ...source },
        )
      : await sourcesNear(run, out, shell.folder, registry)
  const request = await requestFor(run.settings, sources, registry, shell)
  const question = { ...recordNamed(record), column }
  const explained = await explainRun(request, question, { showValues: settings.showValues === true }).catch(
    (error: unknown) => {
      const asked = error instanceof CannotExplain && error.code === 'unknown-column' ? column : (question.file ?? '')
      throw refused(error, asked)
    },
  )
  const changed = changedSince(run.report, explained.inputs)
  const colours = coloursFor(shell.stdout)
  shell.stdout.write(
    settings.json === true ? `${JSON.stringify({ ...explained, changed })}\n` : cellText(explained, changed, colours),
  )
}

const explainRecords = async (named: string, words: readonly string[], settings: Settings, shell: Shell) => {
  const registry = await formatRegistry(settings, shell.folder)
  const found = { ...settings, sources: words.length > 0 ? words : settings.sources, to: settings.to ?? commonRecord }
  const sources = await openSources(found, registry, shell.folder)
  const request = await requestFor(found, sources, registry, shell)
  const explained = await explainRun(request, { named }, { showValues: settings.showValues === true }).catch(
    (error: unknown) => {
      throw refused(error, named)
    },
  )
  const colours = coloursFor(shell.stdout)
  shell.stdout.write(settings.json === true ? `${JSON.stringify(explained)}\n` : recordText(explained, colours))
}

/** Says where a cell of a result comes from, or what became of a record that an error report names. */
export const explain: Action = async (words, flags, shell): Promise<ExitCode> => {
  const settings = await readSettings(words, flags, shell.folder)
  const { localRecordId } = settings
  if (localRecordId === undefined) await explainCell(words, settings, shell)
  else await explainRecords(localRecordId, words, settings, shell)
  return exitCodes.clean
}
