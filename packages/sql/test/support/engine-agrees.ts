import { fileURLToPath } from 'node:url'
import type { ConvertRequest } from '@nrec-align/convert'
import { type FormatFunction, versionOf } from '@nrec-align/mapping'
import { expect, test } from 'vitest'
import { type Converted, convertOnce } from '../../../testkit/src/run/convert-once.ts'
import { requestOf } from '../../../testkit/src/run/request-of.ts'
import { differingFiles } from '../../../testkit/src/run/same-data.ts'
import { setsOf } from '../../../testkit/src/sets/sets-of.ts'

/** What is tried of an engine with the data sets of one format. */
interface AgreementOptions {
  /** Folder of the format's fixtures. */
  readonly fixtures?: URL | string
  /** What a data set of a version is converted into, by its name; nothing where it is not tried. */
  readonly targetsOf: (set: string, version: string) => readonly ConvertRequest['to'][]
}

/** Skips a test visibly, with the reason. */
type Skip = (reason: string) => void

/** What is compared with the engine in memory and the reader of rows. */
export type Means = Pick<ConvertRequest, 'engine' | 'decoder'>

type Ended = Converted | { readonly refused: string }

const run = async (request: ConvertRequest): Promise<Ended> => {
  try {
    return await convertOnce(request)
  } catch (error) {
    return { refused: `${(error as Error).name}: ${(error as Error).message}` }
  }
}

const factsOf = ({ report, issues, data, rejects }: Converted) => {
  const { timings: _timings, options, ...rest } = report
  const { engine: _engine, decoder: _decoder, ...asked } = options
  const texts = (files: ReadonlyMap<string, Uint8Array>) => [...files.keys()].sort()
  // Findings about records that disagree come when all are read.
  const found = issues.map((issue) => JSON.stringify(issue)).sort()
  return { report: { ...rest, options: asked }, found, data: texts(data), rejects: texts(rejects) }
}

/** Expects the same files, findings and counts of a run, whatever decodes and combines its records. */
export const expectAgreement = async (request: ConvertRequest, means: Means, skip?: Skip): Promise<void> => {
  const [expected, found] = [await run(request), await run({ ...request, ...means })]
  if (means.decoder !== undefined && 'refused' in found && found.refused.startsWith('CannotDecode'))
    skip?.(found.refused)
  if ('refused' in expected || 'refused' in found) return expect(found).toEqual(expected)
  expect(factsOf(found)).toEqual(factsOf(expected))
  expect(differingFiles(found.data, expected.data)).toEqual([])
  expect(differingFiles(found.rejects, expected.rejects)).toEqual([])
}

/**
 * Registers tests that an engine makes the same files, findings and counts of all data sets of a format as the engine in
 * memory; call it at the top of a vitest file.
 *
 * @param define the format
 * @param means the engine or decoder to compare
 */
export const engineAgrees = (define: FormatFunction, means: Means, { fixtures, targetsOf }: AgreementOptions): void => {
  const folder = fixtures === undefined || typeof fixtures === 'string' ? fixtures : fileURLToPath(fixtures)
  for (const { version } of define.format.versions) {
    for (const set of setsOf(define, version, folder, { seed: 1, rows: 30 })) {
      for (const to of targetsOf(set.name, version)) {
        if (to !== 'canonical' && versionOf(to).readOnly !== undefined) continue
        const target = to === 'canonical' ? to : `${to.format.id} ${to.version}`
        test(`${define.format.id} ${version}, ${set.name}, into ${target}`, async ({ skip }) =>
          expectAgreement({ ...requestOf(await set.load(), to), normalise: true }, means, skip))
      }
    }
  }
}
