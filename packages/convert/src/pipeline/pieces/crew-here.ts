import type { Crew, PieceJob } from './crew.ts'
import { PieceReader } from './piece-reader.ts'

/**
 * A crew without threads: it reads the pieces of files here, knowing no more than a thread would. Nothing is faster for it; it
 * is for trying whether a format's files can be read in pieces.
 *
 * @param pieceSize bytes of a piece
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { crewHere, runConversion } from '@nrec-align/convert'
 * import { clearImpact } from '@nrec-align/format-clear-impact'
 * import { inputFile, memorySink } from '@nrec-align/io'
 *
 * const values = inputFile('values.csv', 'id,measure_type,actual_value_date,target_value,actual_value\r\n')
 * const destination = { files: { create: () => memorySink() }, crew: crewHere(16) }
 * const request = { sources: [{ from: clearImpact(), input: [values] }], to: clearImpact() }
 * assert.equal((await runConversion(request, destination)).report.dispositions.read.in, 0)
 * ```
 */
export const crewHere = (pieceSize: number): Crew => ({
  pieceSize,
  async *read(job, pieces, told) {
    const reader = new PieceReader(structuredClone<PieceJob>(job))
    for await (const piece of pieces) {
      const known = structuredClone(told())
      const reading = piece.rest === undefined ? reader.read(structuredClone(piece), known) : undefined
      const done = await reading?.catch(() => undefined)
      yield { piece, read: structuredClone(done?.read) }
    }
  },
})
