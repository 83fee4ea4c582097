import { asSources } from '@nrec-align/convert'
import { type FormatInstance, formatMatrix, markdownOfMatrix } from '@nrec-align/mapping'
import { type ExitCode, exitCodes } from '../failure.ts'
import { chooseFormat, type Registry } from '../formats/registry.ts'
import { optionsFor } from '../settings/options-for.ts'
import type { Flags, Settings } from '../settings/settings.ts'
import type { Shell } from '../shell.ts'
import { coloursFor } from '../show/colours.ts'
import { matrixText } from '../show/matrix-text.ts'

const everyVersion = async (registry: Registry, settings: Settings): Promise<readonly FormatInstance[]> =>
  (await registry.all()).flatMap((format) =>
    format.format.versions.map(({ version }) =>
      chooseFormat(format, version, optionsFor(settings.set, [format.format.id])),
    ),
  )

/** Compares every two formats: all versions for a program, one version a format and those of one format for people. */
export const compareAll = async (
  registry: Registry,
  settings: Settings,
  flags: Flags,
  shell: Shell,
): Promise<ExitCode> => {
  const tables = Object.keys(settings.tables)
  const matrix = formatMatrix(await everyVersion(registry, settings), {
    sources: asSources(tables),
    tables,
    pairs: settings.json === true ? 'all' : 'main',
  })
  if (settings.json === true) shell.stdout.write(`${JSON.stringify(matrix)}\n`)
  else if (flags.markdown === true) shell.stdout.write(markdownOfMatrix(matrix))
  else shell.stdout.write(matrixText(matrix, coloursFor(shell.stdout)))
  return exitCodes.clean
}
