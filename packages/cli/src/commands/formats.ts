import { exitCodes } from '../failure.ts'
import { formatRegistry } from '../formats/registry.ts'
import { readSettings } from '../settings/settings.ts'
import { coloursFor } from '../show/colours.ts'
import { textTable } from '../show/text-table.ts'
import type { Action } from './command.ts'

/** Lists the formats that are known. */
export const formats: Action = async (_words, flags, shell) => {
  const settings = await readSettings([], flags, shell.folder)
  const known = (await (await formatRegistry(settings, shell.folder)).all()).map(({ format }) => ({
    id: format.id,
    title: format.title,
    publisher: format.publisher,
    kind: format.kind,
    confidence: format.confidence,
    description: format.description,
    versions: format.versions.map(({ version }) => version),
  }))
  if (settings.json === true) {
    shell.stdout.write(`${JSON.stringify(known)}\n`)
    return exitCodes.clean
  }
  const colours = coloursFor(shell.stdout)
  const header = ['format', 'versions', 'what it is', 'publisher'].map((name) => colours.dim(name))
  const rows = known.map(({ id, versions, title, publisher }) => [
    colours.bold(id),
    versions.join(', '),
    title,
    publisher,
  ])
  shell.stdout.write(textTable([header, ...rows], ''))
  return exitCodes.clean
}
