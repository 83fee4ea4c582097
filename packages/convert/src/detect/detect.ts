import { expandInputs, type InputFile } from '@nrec-align/io'
import type { Format, FormatFunction, FormatVersion, Manifest } from '@nrec-align/mapping'
import { asInputFiles, type Input } from '../input.ts'
import { readManifest } from '../pipeline/manifest.ts'
import { detectFile, type FileDetection } from './detect-file.ts'
import { statedVersion } from './stated-version.ts'

/** How well a set of files fits one version of a format. */
export interface Detection {
  readonly format: string
  readonly version: string
  /** From 0 (nothing fits) to 1 (every file has all its columns). */
  readonly score: number
  /** Whether the files are this format; the first of the ranking that is decides. */
  readonly recognised: boolean
  readonly files: readonly FileDetection[]
  /** In plain sentences. */
  readonly reasons: readonly string[]
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

const detectVersion = async (
  files: readonly InputFile[],
  format: Format,
  version: FormatVersion,
): Promise<Detection> => {
  const { manifest } = version.packaging
  const properties = manifest === undefined ? undefined : await readManifest(manifest, files)
  const stated = statedVersion(format, manifest, properties)
  const found: FileDetection[] = []
  for (const file of files) {
    if (file.name.toLowerCase() !== manifest?.file.toLowerCase()) found.push(await detectFile(file, version))
  }
  const base = { format: format.id, version: version.version, files: found }
  const score = mean(found.map((file) => file.score))
  if (stated !== undefined && manifest !== undefined) {
    const isThis = stated === version.version
    const reason = `${manifest.file} says version ${properties?.get(manifest.version)}`
    return { ...base, recognised: isThis, score: isThis ? 1 : 0.5 * score, reasons: [reason] }
  }
  const recognised = isRecognised(found)
  return { ...base, recognised, score: recognised ? score : 0.5 * score, reasons: reasonsOf(found, manifest) }
}

const isRecognised = (found: readonly FileDetection[]): boolean => {
  const fitting = found.filter((file) => file.recognised).length
  return fitting > 0 && fitting * 2 >= found.length && !found.some((file) => file.contradicts)
}

const reasonsOf = (found: readonly FileDetection[], manifest: Manifest | undefined): readonly string[] => {
  const fitting = found.filter((file) => file.recognised).length
  const blamed = found
    .filter((file) => !file.recognised && file.score > 0)
    .sort((one, other) => Number(other.contradicts) - Number(one.contradicts))
  return [
    `${fitting} of ${found.length} ${found.length === 1 ? 'file fits' : 'files fit'}`,
    ...(manifest === undefined || fitting === 0 ? [] : [`${manifest.file} is not there`]),
    ...blamed.slice(0, 3).map((file) => `${file.path}: ${file.reasons.join('; ')}`),
  ]
}

/**
 * Says which format and version a set of files is, the likeliest first, each with its reasons.
 *
 * A package with a list of its own properties is what that list says. Everything else is judged by file names, headers,
 * widths and record types of the first 64 KiB of each file. A set that is none of the formats has no entry that is
 * `recognised`; the first entry is then the nearest, and its reasons say what is missing.
 *
 * @param input one file or several; a ZIP is unpacked
 * @param formats the formats to choose from, as their packages export them
 * @returns one entry for each version of each format
 * @throws {InputError} when a ZIP cannot be read
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { detect } from '@nrec-align/convert'
 * import { oneroster } from '@nrec-align/format-oneroster'
 * import { inputFile } from '@nrec-align/io'
 *
 * const orgs = inputFile('orgs.csv', 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\r\n')
 * const [best] = await detect(orgs, [oneroster])
 * assert.equal(best?.recognised, true)
 * assert.equal(best?.files[0]?.layout, 'orgs')
 * ```
 */
export const detect = async (
  input: Input | readonly Input[],
  formats: readonly Pick<FormatFunction, 'format'>[],
): Promise<readonly Detection[]> => {
  const files = await expandInputs(asInputFiles(input))
  const found: Detection[] = []
  for (const { format } of formats) {
    for (const version of format.versions) found.push(await detectVersion(files, format, version))
  }
  return found.sort((one, other) => Number(other.recognised) - Number(one.recognised) || other.score - one.score)
}
