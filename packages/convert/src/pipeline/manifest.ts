import { type InputFile, openDelimited } from '@nrec-align/io'
import { type Manifest, trim } from '@nrec-align/mapping'
import type { FileMode } from './source.ts'

/** The properties a package states about itself. */
export type ManifestProperties = ReadonlyMap<string, string>

/** Reads the manifest of a package, if it has one. */
export const readManifest = async (
  manifest: Manifest,
  files: readonly InputFile[],
): Promise<ManifestProperties | undefined> => {
  const file = files.find((one) => one.name.toLowerCase() === manifest.file.toLowerCase())
  if (file === undefined) return undefined
  const reader = await openDelimited(file, { delimiters: [','], quote: '"', header: true })
  const properties = new Map<string, string>()
  for await (const batch of reader.records()) {
    for (const [name = '', value = ''] of batch.cells) properties.set(trim(name), trim(value))
  }
  return properties
}

/** Whether the manifest calls a file bulk or delta. */
export const modeOf = (
  manifest: Manifest,
  properties: ManifestProperties | undefined,
  layout: string,
): FileMode | undefined => {
  const stated = properties?.get(`${manifest.filePrefix}${layout}`)
  if (stated === manifest.modes.bulk) return 'bulk'
  return stated === manifest.modes.delta ? 'delta' : undefined
}

/** The rows of a manifest for a written package: constants, one property a file, then what options give. */
export const manifestRows = (
  manifest: Manifest,
  written: ReadonlySet<string>,
  options: Readonly<Record<string, string>>,
): readonly (readonly [string, string])[] => [
  ...manifest.constants,
  ...manifest.files.map(
    (name) =>
      [`${manifest.filePrefix}${name}`, written.has(name) ? manifest.modes.bulk : manifest.modes.absent] as const,
  ),
  ...manifest.options.flatMap(([property, option]) =>
    options[option] === undefined ? [] : [[property, options[option]] as const],
  ),
]
