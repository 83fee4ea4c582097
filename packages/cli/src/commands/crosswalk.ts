import { crosswalk as crosswalkOf, sssomOf } from '@nrec-align/mapping'
import { exitCodes } from '../failure.ts'
import { formatName } from '../formats/format-name.ts'
import { chooseFormat, formatRegistry } from '../formats/registry.ts'
import { readSettings } from '../settings/settings.ts'
import { coloursFor } from '../show/colours.ts'
import { crosswalkCsv, crosswalkText } from '../show/crosswalk-text.ts'
import { version as toolVersion } from '../version.ts'
import type { Action } from './command.ts'

const OURS = 'https://spdx.org/licenses/Apache-2.0'

/** What the standard puts in place of a licence that nobody stated. */
const UNSTATED = 'https://w3id.org/sssom/license/unspecified'

/** Lists what every column and code of a format corresponds to. */
export const crosswalk: Action = async ([what = ''], flags, shell) => {
  const settings = await readSettings([], flags, shell.folder)
  const registry = await formatRegistry(settings, shell.folder)
  const { id, version } = formatName(what)
  const format = await registry.load(id)
  const instance = chooseFormat(format, version)
  if (flags.sssom === true) {
    const license = (await registry.comesWithCommand(format)) ? OURS : UNSTATED
    shell.stdout.write(sssomOf(instance, { license, tool: ['nrec-align', toolVersion] }))
    return exitCodes.clean
  }
  const found = crosswalkOf(instance)
  if (settings.json === true) shell.stdout.write(`${JSON.stringify(found)}\n`)
  else if (flags.csv === true) shell.stdout.write(crosswalkCsv(found))
  else shell.stdout.write(crosswalkText(found, coloursFor(shell.stdout)))
  return exitCodes.clean
}
