import type { FormatInstance } from '@nrec-align/mapping'
import { UsageError } from '../failure.ts'
import { formatName } from '../formats/format-name.ts'
import { chooseFormat, type Registry } from '../formats/registry.ts'
import { optionsFor } from './options-for.ts'
import type { Settings } from './settings.ts'
import { commonRecord } from './sources.ts'

/** The format to convert to, as `--to` names it. */
export const findTarget = async (
  settings: Settings,
  registry: Registry,
): Promise<FormatInstance | typeof commonRecord> => {
  if (settings.to === undefined) {
    throw new UsageError(
      'no-target',
      'Say what to convert to: --to <format>.',
      `Choose one of: ${[...registry.ids, commonRecord].join(', ')}.`,
    )
  }
  const { id, version } = formatName(settings.to)
  if (id === commonRecord) return commonRecord
  const format = await registry.load(id)
  return chooseFormat(format, version, optionsFor(settings.set, ['to', format.format.id]))
}
