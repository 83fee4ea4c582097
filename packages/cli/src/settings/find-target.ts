import type { FormatInstance } from '@nrec-align/mapping'
import { UsageError } from '../failure.ts'
import { chooseFormat, type Registry } from '../formats/registry.ts'
import { optionsFor } from './options-for.ts'
import type { Settings } from './settings.ts'
import { commonRecord } from './sources.ts'

/** The format to convert to, as `--to` names it. */
export const findTarget = async (
  settings: Settings,
  registry: Registry,
): Promise<FormatInstance | typeof commonRecord> => {
  const [id, version] = settings.to?.split('@') ?? []
  if (id === undefined) {
    throw new UsageError(
      'no-target',
      'Say what to convert to: --to <format>.',
      `Choose one of: ${[...registry.ids, commonRecord].join(', ')}.`,
    )
  }
  if (id === commonRecord) return commonRecord
  return chooseFormat(await registry.load(id), version, optionsFor(settings.set, ['to', id]))
}
