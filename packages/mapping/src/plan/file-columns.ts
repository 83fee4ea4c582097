import type { Column } from '../declare/column.ts'
import type { Layout } from '../declare/layout.ts'
import { isSecretName } from '../text/secret-name.ts'

/** The columns a file really has: declared ones by place, and names for the rest. */
export interface FileColumns {
  /** Name in the declaration, or the header's own text for a column that is not declared. */
  readonly names: readonly string[]
  /** Id of the variant they are of, for a file without header. */
  readonly variant?: string
  readonly declared: readonly (Column | undefined)[]
  /** Declared columns this file lacks. */
  readonly lacking: readonly string[]
  /** Trailing columns a record may leave out. */
  readonly optionalTail: number
  /** Headers that matched by a known misspelling: place, and the name meant. */
  readonly misspelt: readonly (readonly [place: number, name: string])[]
  /** Places of the columns that one declared column stands for, and its name. */
  readonly further?: { readonly name: string; readonly places: readonly number[] }
  /** What the file says in words about each column, where a row of its head does. */
  readonly wordings?: readonly string[]
}

const furtherAt = (
  { further }: Layout,
  places: readonly number[],
): { readonly further?: NonNullable<FileColumns['further']> } =>
  further === undefined ? {} : { further: { name: further, places } }

/**
 * The columns of a variant, for a file without header.
 *
 * @example
 * ```ts
 * import { columnsOfVariant, delimited, layout } from '@nrec-align/mapping'
 * const roster = layout('roster', {
 *   title: 'Roster', description: 'One row a student.', files: ['roster.csv'], container: delimited(),
 *   source: 'made up', confidence: 'verified',
 *   columns: { id: { description: 'Local number.', privacy: 'direct-identifier', aliases: ['number'] } },
 * })
 * console.assert(columnsOfVariant(roster).names.join() === 'id')
 * ```
 */
export const columnsOfVariant = (layout: Layout, variantId?: string): FileColumns => {
  const variant = layout.variants.find((one) => one.id === variantId) ?? layout.variants[0]
  const names = variant?.columns ?? []
  return {
    names,
    ...(variant === undefined ? {} : { variant: variant.id }),
    declared: names.map((name) => layout.columns[name]),
    lacking: [],
    optionalTail: variant?.optionalTail ?? 0,
    misspelt: [],
    ...furtherAt(
      layout,
      names.flatMap((name, place) => (name === layout.further ? [place] : [])),
    ),
  }
}

/**
 * The columns of a file with a header, matched by trimmed name, then by known misspelling, never by place. Where the layout
 * takes further columns, every other column with a name is one of them, unless it is called like a secret.
 *
 * @param wordings what another row of the file's head says of each column
 * @example
 * ```ts
 * import { columnsOfHeader, delimited, layout } from '@nrec-align/mapping'
 * const roster = layout('roster', {
 *   title: 'Roster', description: 'One row a student.', files: ['roster.csv'], container: delimited(),
 *   source: 'made up', confidence: 'verified',
 *   columns: { id: { description: 'Local number.', privacy: 'direct-identifier', aliases: ['number'] } },
 * })
 * console.assert(columnsOfHeader(roster, ['number']).names.join() === 'id')
 * ```
 */
export const columnsOfHeader = (
  layout: Layout,
  header: readonly string[],
  wordings?: readonly string[],
): FileColumns => {
  const meant = new Map<string, string>()
  for (const [name, column] of Object.entries(layout.columns))
    for (const alias of column.aliases ?? []) meant.set(alias, name)
  const misspelt: [number, string][] = []
  const present = new Set(header)
  const names = header.map((text, place) => {
    if (layout.columns[text] !== undefined) return text
    const name = meant.get(text)
    if (name === undefined || present.has(name)) return text
    misspelt.push([place, name])
    return name
  })
  const found = new Set(names)
  const isFurther = (name: string, place: number): boolean =>
    name === layout.further ||
    (layout.columns[name] === undefined && name !== '' && !isSecretName(name) && !isSecretName(wordings?.[place] ?? ''))
  const further =
    layout.further === undefined ? [] : names.flatMap((name, place) => (isFurther(name, place) ? [place] : []))
  return {
    names,
    declared: names.map((name, place) => layout.columns[further.includes(place) ? (layout.further ?? name) : name]),
    lacking: Object.keys(layout.columns).filter((name) => !found.has(name) && name !== layout.further),
    optionalTail: 0,
    misspelt,
    ...furtherAt(layout, further),
    ...(wordings === undefined ? {} : { wordings }),
  }
}
