import { recordsAt } from '@nrec-align/convert'
import type { SourceChoice } from '../protocol/choice.ts'
import type { Rows } from '../protocol/rows.ts'
import { hasLayouts, sourceOf } from './input.ts'
import type { Registry } from './registry.ts'

/** Records of one file, by their numbers. */
export const rows = async (
  choice: SourceChoice,
  question: { readonly file: string; readonly records: readonly number[]; readonly showValues: boolean },
  registry: Registry,
): Promise<Rows> => {
  const source = await sourceOf(choice, registry)
  if (!hasLayouts(source)) return { file: question.file, records: [] }
  return { file: question.file, records: await recordsAt(source, question) }
}
