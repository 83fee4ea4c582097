import type { InputFile } from '@nrec-align/io'
import { type Format, type FormatInstance, type Layout, nearest, type Variant } from '@nrec-align/mapping'
import type { Fit } from '../carriers/fit.ts'

/** A file of a layout whose columns are those of none of its versions: a layout that changed, or another file. */
export class LayoutNotRecognised extends Error {
  override readonly name = 'LayoutNotRecognised'
  readonly code = 'layout-not-recognised'
  readonly docsUrl = 'https://github.com/nrec-align/nrec-align/blob/main/docs/guides/describe-your-own-export.md'
  readonly file: string
  readonly layout: string
  /** The version or variant that comes nearest, by the name a run can choose it with. */
  readonly nearest: string
  /** How the columns differ from that one, in words. */
  readonly difference: string

  constructor(file: InputFile, layout: string, near: string, difference: string) {
    super(`${file.path} has the columns of no version of ${layout} that is known`)
    this.file = file.path
    this.layout = layout
    this.nearest = near
    this.difference = difference
  }
}

const MOST_NAMED = 6

const listed = (names: readonly string[]): string =>
  names.length > MOST_NAMED
    ? `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} more`
    : names.join(', ')

/** Every variant of a layout in any version of the format, under the name a run chooses it with. */
const variantsOf = (format: Format, layoutId: string): readonly (readonly [name: string, variant: Variant])[] =>
  format.versions.flatMap(({ version, layouts }) =>
    layouts
      .filter(({ id }) => id === layoutId)
      .flatMap(({ variants }) =>
        variants.map((variant) => [variants.length === 1 ? version : variant.id, variant] as const),
      ),
  )

const byCount = (format: Format, layoutId: string, width: number): readonly [name: string, difference: string] => {
  const distance = (variant: Variant): number => Math.abs(variant.columns.length - width)
  const [name = '', variant] =
    variantsOf(format, layoutId).toSorted(([, one], [, other]) => distance(one) - distance(other))[0] ?? []
  const columns = variant?.columns ?? []
  const more = width - columns.length
  const last = more < 0 ? `; if the last ones are gone, they are ${listed(columns.slice(more))}` : ''
  return [name, `it has ${columns.length} columns, the file has ${width}${last}`]
}

const byName = (
  format: Format,
  layoutId: string,
  header: readonly string[],
): readonly [name: string, difference: string] => {
  const missing = (variant: Variant): readonly string[] => variant.columns.filter((name) => !header.includes(name))
  const further = (variant: Variant): readonly string[] => header.filter((name) => !variant.columns.includes(name))
  const distance = (variant: Variant): number => missing(variant).length + further(variant).length
  const [name = '', variant] =
    variantsOf(format, layoutId).toSorted(([, one], [, other]) => distance(one) - distance(other))[0] ?? []
  if (variant === undefined) return [name, '']
  const meant = further(variant).map((one) => {
    const near = nearest(one, missing(variant))
    return near === undefined ? one : `${one} (perhaps ${near})`
  })
  const lacks = missing(variant).length === 0 ? [] : [`the file lacks ${listed(missing(variant))}`]
  return [name, [...lacks, ...(meant.length === 0 ? [] : [`it has ${listed(meant)} besides`])].join('; ')]
}

/** Fewer known columns than this share of a header are a coincidence. */
const LEAST_KNOWN = 0.5

/** A changed layout has about as many columns; far fewer are a file that was taken apart at the wrong character. */
const isNear = ({ variants }: Layout, width: number): boolean =>
  variants.some(({ columns }) => width * 2 > columns.length && width < columns.length * 2)

/**
 * Refuses a file whose columns are those of no version of its layout, unless the run says which one to take it for.
 *
 * @throws {LayoutNotRecognised} with the nearest version and the difference
 */
export const refuseUnfit = (
  { layout, container, columns, width, variant }: Fit,
  file: InputFile,
  from: FormatInstance,
  chosen: string | undefined,
): void => {
  if (chosen !== undefined) return
  if (width !== undefined && variant === undefined && isNear(layout, width)) {
    throw new LayoutNotRecognised(file, layout.id, ...byCount(from.format, layout.id, width))
  }
  const known = columns.declared.filter((column) => column !== undefined).length
  const isHeader = container.kind === 'delimited' && container.header
  if (!isHeader || known >= columns.names.length * LEAST_KNOWN) return
  throw new LayoutNotRecognised(file, layout.id, ...byName(from.format, layout.id, columns.names))
}
