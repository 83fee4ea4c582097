import { asSources } from '@nrec-align/convert'
import {
  asIfWritten,
  type FormatInstance,
  fillable,
  loss,
  markdownOfLoss,
  missing,
  percentCarried,
} from '@nrec-align/mapping'
import { exitCodes, UsageError } from '../failure.ts'
import { formatName } from '../formats/format-name.ts'
import { chooseFormat, formatRegistry, type Registry } from '../formats/registry.ts'
import { advice } from '../settings/bring.ts'
import { optionsFor } from '../settings/options-for.ts'
import { readSettings, type Settings } from '../settings/settings.ts'
import { coloursFor } from '../show/colours.ts'
import { comparisonText } from '../show/comparison.ts'
import type { Action } from './command.ts'
import { compareAll } from './compare-all.ts'

const chosen = async (text: string, settings: Settings, registry: Registry): Promise<FormatInstance> => {
  const { id, version } = formatName(text)
  const format = await registry.load(id)
  return chooseFormat(format, version, optionsFor(settings.set, [format.format.id]))
}

/** Says, before anything is read, what a conversion loses and what it needs besides. */
export const compare: Action = async ([first = '', second = ''], flags, shell) => {
  const settings = await readSettings([], flags, shell.folder)
  const registry = await formatRegistry(settings, shell.folder)
  if (flags.all === true) return compareAll(registry, settings, flags, shell)
  if (first === '')
    throw new UsageError('no-formats', 'Name two formats to compare.', 'Or compare every two of them: --all.')
  if (second === '') throw new UsageError('no-target', 'Name two formats: the one you have and the one you want.')
  const from = await chosen(first, settings, registry)
  const to = await chosen(second, settings, registry)
  const tables = Object.keys(settings.tables)
  const given = [from, ...asSources(tables)]
  if (flags.markdown === true) {
    shell.stdout.write(markdownOfLoss(asIfWritten(from), to))
    return exitCodes.clean
  }
  const losses = loss(asIfWritten(from), to)
  const fill = fillable(given, to, tables)
  const comparison = {
    from: { format: from.format.id, version: from.version },
    to: { format: to.format.id, version: to.version },
    percentCarried: percentCarried(losses),
    loss: losses,
    layouts: fill.layouts,
    blocking: fill.blocking,
    missing: missing(given, to, tables),
    advice: advice([from], to, tables),
  }
  if (settings.json === true) shell.stdout.write(`${JSON.stringify(comparison)}\n`)
  else shell.stdout.write(comparisonText(comparison, coloursFor(shell.stdout)))
  return fill.blocking.length === 0 ? exitCodes.clean : exitCodes.usage
}
