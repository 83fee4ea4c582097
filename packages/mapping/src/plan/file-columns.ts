import type { Column } from '../declare/column.ts'
import type { Layout } from '../declare/layout.ts'

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
}

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
  }
}

/**
 * The columns of a file with a header, matched by trimmed name, then by known misspelling, never by place.
 *
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
export const columnsOfHeader = (layout: Layout, header: readonly string[]): FileColumns => {
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
  return {
    names,
    declared: names.map((name) => layout.columns[name]),
    lacking: Object.keys(layout.columns).filter((name) => !found.has(name)),
    optionalTail: 0,
    misspelt,
  }
}
