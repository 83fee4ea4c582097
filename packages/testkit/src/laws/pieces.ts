import { type ConvertRequest, type Crew, crewHere, type Report, runConversion } from '@nrec-align/convert'
import { memoryDestination } from '../run/memory-destination.ts'
import { requestOf } from '../run/request-of.ts'
import { differingFiles } from '../run/same-data.ts'
import type { DataSet } from '../sets/data-set.ts'
import type { Law } from './law.ts'

/** Bytes a piece has at least; so few that most pieces are one record. */
const SIZES = [1, 700]

const without = ({ timings: _, ...report }: Report): string => JSON.stringify(report)

/** A crew that says which pieces it could not read. */
const watched = (crew: Crew, failed: string[]): Crew => ({
  ...crew,
  async *read(job, pieces, told) {
    for await (const done of crew.read(job, pieces, told)) {
      if (done.read === undefined) failed.push(`${job.files[0]?.input.path}: record ${done.piece.record} on`)
      yield done
    }
  },
})

const run = async (request: ConvertRequest, size: number | undefined) => {
  const files = memoryDestination()
  const failed: string[] = []
  const crew = size === undefined ? {} : { crew: watched(crewHere(size), failed) }
  const { report } = await runConversion(request, { files, ...crew })
  return { report: without(report), data: files.files(), failed }
}

const waysOf = (set: DataSet): readonly (readonly [way: string, request: ConvertRequest])[] => [
  ['rewritten', requestOf(set, set.instance)],
  ['unmerged', { ...requestOf(set, 'canonical'), unmerged: true }],
]

/** Read in pieces, records give the same files, findings and counts as one after the other. */
export const piecesLaw: Law = async (set) => {
  const broken: string[] = []
  for (const [way, request] of waysOf(set)) {
    const whole = await run(request, undefined)
    for (const size of SIZES) {
      const inPieces = await run(request, size)
      const names = differingFiles(whole.data, inPieces.data)
      broken.push(...names.map((name) => `${way}, in pieces of ${size} bytes: ${name} differs`))
      broken.push(
        ...inPieces.failed.map((piece) => `${way}, in pieces of ${size} bytes: ${piece} cannot be read alone`),
      )
      if (whole.report !== inPieces.report) broken.push(`${way}, in pieces of ${size} bytes: the report differs`)
    }
  }
  return {
    broken,
    tried: `${set.files.length} files, rewritten and unmerged, in pieces of ${SIZES.join(' and ')} bytes`,
  }
}
