import type { Format, Manifest } from '@nrec-align/mapping'
import type { ManifestProperties } from '../pipeline/manifest.ts'

/** The version of a format that a package's own list of properties states; `1.2.1` counts as `1.2`. */
export const statedVersion = (
  format: Format,
  manifest: Manifest | undefined,
  properties: ManifestProperties | undefined,
): string | undefined => {
  const stated = manifest === undefined ? undefined : properties?.get(manifest.version)
  if (stated === undefined) return undefined
  const versions = format.versions.map(({ version }) => version)
  const exact = versions.find((version) => version === stated)
  if (exact !== undefined) return exact
  const later = versions.find((version) => stated.startsWith(`${version}.`))
  // An older version than any that is declared is read as the oldest one.
  return later ?? (major(stated) === major(versions[0] ?? '') ? versions.toSorted(byNumber)[0] : undefined)
}

const major = (version: string): string => version.split('.')[0] ?? ''

const byNumber = (one: string, other: string): number => one.localeCompare(other, 'en', { numeric: true })
