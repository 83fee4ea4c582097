import type { RunFacts } from '@nrec-align/mapping'
import type { CarriedBatch, OpenFile } from '../carriers/carrier.ts'
import { CannotDecode } from '../engine/cannot-decode.ts'
import type { DecodedPart, Decoder, Decoding } from '../engine/decoder.ts'
import type { RunContext } from './context.ts'
import type { FilePart } from './file-part.ts'
import type { Source, SourceFile } from './source.ts'

const partOf = (
  run: Omit<RunFacts, 'options'>,
  { instance, options }: Source,
  { layout, columns, mode }: SourceFile,
): DecodedPart => ({ instance, layout, columns, mode, run: { ...run, options } })

/** Refuses a run with every layout that the decoder leaves to the reader of rows, before anything is read. */
export const refuseUndecoded = ({ decoder, run }: RunContext, sources: readonly Source[]): void => {
  if (decoder === undefined) return
  const reasons = sources.flatMap((source) =>
    source.files.flatMap((file) =>
      decoder
        .refuses(partOf(run, source, file))
        .map((reason) => `${file.input.path} (${source.instance.format.id} ${file.layout.id}): ${reason}`),
    ),
  )
  if (reasons.length > 0) throw new CannotDecode(decoder.name, reasons)
}

/**
 * Has all records of a file decoded, in a first pass over it; the second pass asks for them one by one.
 *
 * @param open the file, opened once more for this pass
 * @returns a decoding for each part of the file
 */
export const decodeAhead = async (
  decoder: Decoder,
  { run, signal }: RunContext,
  source: Source,
  open: OpenFile,
  parts: readonly FilePart[],
): Promise<readonly Decoding[]> => {
  const decodings: Decoding[] = []
  try {
    for (const { file, reader } of parts) decodings.push(await decoder.begin(partOf(run, source, file), reader))
    for await (const batch of open.records(signal))
      batch.cells.forEach((cells, index) => {
        decodings[batch.part(index)]?.take(batch.number(index), cells)
      })
    return decodings
  } catch (error) {
    for (const decoding of decodings) decoding.close()
    throw error
  }
}

/** Waits until every record of a batch can be given back. */
export const decodedUpTo = async (
  decodings: readonly Decoding[],
  batch: Pick<CarriedBatch, 'cells' | 'part' | 'number'>,
): Promise<void> => {
  const last = decodings.map(() => 0)
  batch.cells.forEach((_cells, index) => {
    last[batch.part(index)] = batch.number(index)
  })
  for (const [at, decoding] of decodings.entries()) await decoding.ahead(last[at] ?? 0)
}
