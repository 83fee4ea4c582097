import { nearest } from '@nrec-align/convert'
import type { Format } from '@nrec-align/mapping'
import { suggestion, UsageError } from '../failure.ts'

/** The version and variant that files are read with whose columns fit none. */
export interface ChosenLayout {
  readonly version: string | undefined
  readonly variant?: string
}

/**
 * Finds what `--layout` names in a format.
 *
 * @param layout a version of the format, or a variant of its layouts
 * @param version that the format was named with; it wins
 * @throws {UsageError} when the format has neither
 */
export const chosenLayout = (layout: string | undefined, format: Format, version: string | undefined): ChosenLayout => {
  if (layout === undefined) return { version }
  const versions = format.versions.map((one) => one.version)
  if (versions.includes(layout)) return { version: version ?? layout, variant: layout }
  const own = format.versions.filter((one) => version === undefined || one.version === version)
  const variants = own.flatMap((one) =>
    one.layouts.flatMap((each) => each.variants.map(({ id }) => [id, one] as const)),
  )
  const found = variants.find(([id]) => id === layout)
  if (found !== undefined) return { version: found[1].version, variant: layout }
  const known = [...new Set([...versions, ...variants.map(([id]) => id)])]
  throw new UsageError(
    'unknown-layout',
    `${format.id} has no version or variant "${layout}".`,
    suggestion(nearest(layout, known), known),
  )
}
