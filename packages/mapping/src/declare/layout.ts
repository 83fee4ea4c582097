import type { Only } from './bind.ts'
import type { Column, Confidence } from './column.ts'
import type { Container } from './container.ts'
import type { Predicate } from './predicate.ts'
import type { RowRule } from './rule.ts'

/** Where a column stands in a record of fixed width: its first character, counted from 1, and how many it has. */
export type Span = readonly [start: number, length: number]

/** One accepted set of columns, in order; the first listed variant of a layout is the one written. */
export interface Variant {
  readonly id: string
  readonly columns: readonly string[]
  /** Trailing columns that a row may leave out. */
  readonly optionalTail?: number
  /** Where each column stands in a record of fixed width, in the order of `columns`. */
  readonly spans?: readonly Span[]
  /** What tells records of this variant from those of others, such as the administration a test file names. */
  readonly marks?: Predicate
}

/** Records that are not data: those with these cells, and whose key stands in a sibling file where that is asked for. */
export interface Skip<C extends string = string> {
  readonly where: Predicate<C>
  readonly only?: Only<C>
  readonly reason: string
}

/** One kind of record in a file. */
export interface Layout<C extends string = string> {
  readonly id: string
  readonly title: string
  readonly description: string
  /** Names of files of this layout, without folder, as simple patterns (`users.csv`, `*SENR*`); matched without case. */
  readonly files: readonly string[]
  /** The container the layout is written in. */
  readonly container: Container
  /** Further containers the same columns are read from. */
  readonly alsoRead?: readonly Container[]
  readonly columns: { readonly [K in C]: Column }
  readonly variants: readonly Variant[]
  /** Where the layout is published. */
  readonly source: string
  readonly confidence: Confidence
  /** Some position is inferred: said wherever the layout is shown. */
  readonly provisional?: true
  /** Made from a published layout by whoever uses it: said wherever the layout is shown. */
  readonly local?: true
  /** Columns that are read and thrown away, each with its reason. */
  readonly dropped?: { readonly [K in C]?: string }
  /** Columns without a common meaning, kept for rewriting the same format only, each with its reason. */
  readonly carried?: { readonly [K in C]?: string }
  /** Records that are not data, such as separator rows, each with its reason. */
  readonly skip?: readonly Skip<C>[]
  readonly rules?: readonly RowRule<C>[]
  /** The columns whose cells identify one record of this file, for deltas and repeats. */
  readonly recordKey?: readonly C[]
  /** The column by which the error reports of the receiving system name a record of this file. */
  readonly echoKey?: C
  /** Columns that must be filled in a file of changes and blank in a file that is the whole truth. */
  readonly deltaColumns?: readonly C[]
  /** Name of the file when it is written; the first of `files` when that is no pattern. */
  readonly writtenAs?: string
  /**
   * The column that stands for every column of a file which the header names and the layout does not, such as the questions of
   * a survey. Its name is only ours; what is said of it holds for each of them.
   */
  readonly further?: C
  /** Extra columns beyond the last declared one are allowed under names with this prefix. */
  readonly extensionPrefix?: string
}

/** What a layout is declared from; `variants` defaults to all columns in order. */
export type LayoutFacts<C extends string> = Omit<Layout<NoInfer<C>>, 'id' | 'variants' | 'columns'> & {
  readonly columns: { readonly [K in C]: Column }
  readonly variants?: readonly (Omit<Variant, 'columns' | 'marks'> & {
    readonly columns: readonly NoInfer<C>[]
    readonly marks?: Predicate<NoInfer<C>>
  })[]
}

/**
 * Declares one kind of record: its file names, container and columns in order.
 *
 * @param id name of the layout inside its format, such as `senr`
 * @param facts columns and how they are stored
 * @example
 * ```ts
 * import { delimited, layout } from '@nrec-align/mapping'
 * const roster = layout('roster', {
 *   title: 'Roster', description: 'One row a student.', files: ['roster.csv'], container: delimited(),
 *   source: 'made up', confidence: 'verified',
 *   columns: { id: { description: 'Local number.', privacy: 'direct-identifier', required: 'always' } },
 * })
 * console.assert(roster.variants[0]?.columns.length === 1)
 * ```
 */
export const layout = <const C extends string>(id: string, facts: LayoutFacts<C>): Layout<C> => ({
  ...facts,
  id,
  variants: facts.variants ?? [{ id: 'all', columns: Object.keys(facts.columns) }],
})
