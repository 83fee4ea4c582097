import { detect as detectFormat } from '@nrec-align/convert'
import { inputsFrom } from '@nrec-align/io/node'
import { exitCodes, UsageError } from '../failure.ts'
import { formatName } from '../formats/format-name.ts'
import { formatRegistry } from '../formats/registry.ts'
import { pathFrom } from '../settings/resolve-path.ts'
import { readSettings } from '../settings/settings.ts'
import { coloursFor } from '../show/colours.ts'
import { detectionText } from '../show/detection.ts'
import type { Action } from './command.ts'

/** Says what format some files have. */
export const detect: Action = async (words, flags, shell) => {
  const settings = await readSettings(words, flags, shell.folder)
  const [path] = settings.sources
  if (path === undefined) throw new UsageError('no-source', 'Nothing to look at: name a file, folder or ZIP.')
  const registry = await formatRegistry(settings, shell.folder)
  const asked = settings.from === undefined ? undefined : await registry.load(formatName(settings.from).id)
  const formats = asked === undefined ? await registry.all() : [asked]
  const ranking = await detectFormat(await inputsFrom(pathFrom(shell.folder, path)), formats)
  const recognised = ranking[0]?.recognised === true
  if (settings.json === true) shell.stdout.write(`${JSON.stringify({ recognised, ranking })}\n`)
  else shell.stdout.write(detectionText(path, ranking, coloursFor(shell.stdout)))
  return recognised ? exitCodes.clean : exitCodes.stopped
}
