import type { CanonicalSource, SourceRequest } from '@nrec-align/convert'
import { expandInputs, type InputFile, inputFile } from '@nrec-align/io'
import { type ChosenFile, commonRecord, type SourceChoice } from '../protocol/choice.ts'
import type { Registry } from './registry.ts'

/** Files as the engine reads them. */
export const inputsOf = (files: readonly ChosenFile[]): readonly InputFile[] =>
  files.map(({ path, blob }) => inputFile(path, blob))

/** The same with every ZIP unpacked. */
export const filesIn = (files: readonly ChosenFile[]): Promise<readonly InputFile[]> => expandInputs(inputsOf(files))

/** The source of a run; the common record is one too. */
export const sourceOf = async (choice: SourceChoice, registry: Registry): Promise<SourceRequest | CanonicalSource> => {
  const input = await filesIn(choice.files)
  if (choice.format === commonRecord) return { name: commonRecord, from: commonRecord, input }
  return { name: choice.format, from: await registry.choose(choice), input }
}

/** Whether a source has a format with layouts and columns. */
export const hasLayouts = (source: SourceRequest | CanonicalSource): source is SourceRequest =>
  source.from !== commonRecord
