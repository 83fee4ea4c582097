import type { SourceRequest } from '@nrec-align/convert'
import { validateFiles } from '@nrec-align/convert/node'
import { exitCodes, UsageError } from '../failure.ts'
import { formatRegistry } from '../formats/registry.ts'
import { pathFrom } from '../settings/resolve-path.ts'
import { runOptions } from '../settings/run-options.ts'
import { readSettings } from '../settings/settings.ts'
import { commonRecord, openSources } from '../settings/sources.ts'
import { coloursFor } from '../show/colours.ts'
import { progressLine } from '../show/progress.ts'
import { summary } from '../show/summary.ts'
import { counted } from '../show/words.ts'
import type { Action } from './command.ts'

/** Checks files against the specification of their format. */
export const validate: Action = async (words, flags, shell) => {
  const settings = await readSettings(words, flags, shell.folder)
  const registry = await formatRegistry(settings, shell.folder)
  const found = await openSources(settings, registry, shell.folder)
  const sources = found.filter((source): source is SourceRequest => source.from !== commonRecord)
  if (sources.length < found.length) {
    throw new UsageError('nothing-to-check', 'A folder of common records has no specification to be checked against.')
  }
  const progress = progressLine(shell.stderr)
  const options = await runOptions(
    settings,
    sources.map(({ from }) => from),
    shell.folder,
  )
  const { worklist, failAbove, workers } = settings
  const report = await validateFiles({
    ...options,
    sources,
    replace: settings.replace === true,
    onProgress: progress.show,
    ...(worklist === undefined ? {} : { worklistFile: pathFrom(shell.folder, worklist) }),
    ...(failAbove === undefined ? {} : { failAbove }),
    ...(workers === undefined ? {} : { workers }),
  }).finally(progress.clear)
  const { in: records, rejected } = report.dispositions.read
  if (settings.json === true) shell.stdout.write(`${JSON.stringify(report)}\n`)
  else {
    const colours = coloursFor(shell.stdout)
    const verdict =
      rejected === 0
        ? colours.green(`${counted(records, 'record')} checked, none would be set aside.`)
        : colours.red(`${counted(records, 'record')} checked, ${rejected} would be set aside.`)
    shell.stdout.write(`${summary(report, colours)}\n${verdict}\n`)
  }
  return rejected === 0 ? exitCodes.clean : exitCodes.setAside
}
