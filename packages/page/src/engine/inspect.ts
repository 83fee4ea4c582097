import { detect } from '@nrec-align/convert'
import { type ChosenFile, commonForms, commonRecord } from '../protocol/choice.ts'
import type { Inspection } from '../protocol/facts.ts'
import { filesIn } from './input.ts'
import type { Registry } from './registry.ts'

/** Finds out what some files are; a folder of the common record says so itself. */
export const inspect = async (chosen: readonly ChosenFile[], registry: Registry): Promise<Inspection> => {
  const found = await filesIn(chosen)
  const files = found.map(({ path, size }) => ({ path, size }))
  if (found.some(({ name }) => name === 'canonical.json')) {
    return { files, best: { format: commonRecord, version: commonForms[0], recognised: true }, reasons: [] }
  }
  const [best] = await detect(found, await registry.all())
  if (best === undefined || found.length === 0) return { files, reasons: [] }
  const { format, version, recognised, reasons } = best
  return { files, best: { format, version, recognised }, reasons }
}
