import type { EntityName, Paths } from '@nrec-align/schema'
import type { Codec } from '../codec/codec.ts'
import type { Node } from '../codec/nodes.ts'
import type { Layout } from './layout.ts'
import type { Condition, Predicate } from './predicate.ts'

/** What may stand beside a pair. */
export interface PairFacts {
  /** `decodeOnly` and `encodeOnly` need a reason. */
  readonly mode?: 'decodeOnly' | 'encodeOnly'
  readonly reason?: string
  /** Further fields of the same entity that a tuple table fills, in table order after the pair's own. */
  readonly with?: readonly string[]
  /** Written only into cells that no other pair of the row has filled: what stands there if nothing better is known. */
  readonly onlyBlank?: true
  /** A record that asks for its own removal is obeyed only when a run option has this text; otherwise it is kept and flagged. */
  readonly obeyedWhen?: { readonly option: string; readonly is: string }
  /** How the cell is written is not published: what the codec cannot read only warns. */
  readonly confidence?: 'unverified'
}

/** A column of the layout, or `@table.column` of a run table that the binding looks up. */
export type ColumnName<C extends string> = C | `@${string}`

/** Canonical path ⟷ column or columns ⟷ codec. */
export type Pair<V, C extends string> = readonly [
  columns: ColumnName<C> | readonly ColumnName<C>[],
  codec: Codec<NoInfer<V>>,
  facts?: PairFacts,
]

/** The pairs of one binding, keyed by canonical path; a misspelt path or column does not compile. */
export type Pairs<G extends EntityName, C extends string> = { readonly [P in keyof Paths[G]]?: Pair<Paths[G][P], C> }

/** Reads a record only when its key stands in a sibling file, in a row that fits. */
export interface Only<C extends string> {
  readonly column: C
  /** Layout of the sibling file, and its key column. */
  readonly in: string
  readonly key: string
  readonly where?: Predicate
  /** The row of the sibling file fits only when its own key stands in a third file. */
  readonly only?: Only<string>
  /** What holds when the source lacks the sibling file: every record fits unless told. */
  readonly whenAbsent?: 'none'
  /** What becomes of a record whose key does not stand there: it is of an unknown kind, unless it is kept for the same format. */
  readonly others?: 'kept'
}

/** Which of several records fills the cells of one row: the first or last by the text of a field, ties by order of appearance. */
export interface Pick {
  readonly orderBy: string
  readonly take: 'first' | 'last'
  /** The place in that order, from 1; columns for the first, second and third of them are written by sides of their own. */
  readonly place?: number
}

/** How a record of a side binding finds the row it fills in. */
export interface SideOf {
  /** Id of the row binding that owns the row. */
  readonly of: string
  /**
   * This entity's path → the owner's path; `''` is the entity or the owner itself. A list of references joins where it
   * has one alone.
   */
  readonly join: Readonly<Record<string, string>>
  /** Without it, two records for one row are `ambiguous-side` and none is written. */
  readonly pick?: Pick
  /** Each of several records has a row of its own, in which the owner and its other sides stand again. */
  readonly repeats?: true
}

/** A dated list of which the file writes the starts only: the end is the next start of the same key minus a day. */
export interface Series {
  readonly key: readonly string[]
  readonly begin: string
  readonly end: string
}

/**
 * A spell of which the file writes two events, its begin and its end, each in a row of its own. The rows of one key are put
 * in order of time and each end closes the spell that is open; where none is, a begin of the same day goes before it.
 */
export interface Spells {
  readonly key: readonly string[]
  readonly begin: string
  readonly end: string
  /** Begins that only follow an end, by the text of a field: on one day they come after it. */
  readonly reentry?: { readonly path: string; readonly is: readonly string[] }
}

/** Records that refer to others: which kind, and by which field. */
export interface ReferredBy {
  readonly grain: EntityName
  readonly field: string
}

/** Several records in one row: the cell is split, each item is a row of its own to the pairs. */
export interface Each<C extends string> {
  /** The cell, or several cells whose items go together by place. */
  readonly column: C | readonly C[]
  readonly separator: string
}

/** A default for a cell: a text, another cell of the row, a run option or the UUID made out of several cells; why that is right; and when it applies. */
export type Default<C extends string> = readonly [
  value: string | { readonly column: C } | { readonly option: string } | { readonly uuidOf: readonly C[] },
  reason: string,
  when?: Predicate<C>,
]

/** Everything about a binding but its layout. */
export interface BindingFacts<G extends EntityName, C extends string> {
  readonly id: string
  readonly grain: G
  /** Which rows this binding reads; a single text is written back. The last row binding may do without: it takes the rest. */
  readonly where?: Predicate<C>
  /** Which entities it writes: conditions on paths of the grain. */
  readonly when?: Readonly<Record<string, Condition>>
  /** Writes only records that some record refers to, such as people who are somebody's contact; reading takes every row. */
  readonly referredBy?: ReferredBy
  /** Reads more from a row that another binding owns, and fills only its own cells of it. */
  readonly side?: SideOf
  /** A row holds such a record only if one of these columns has a value. */
  readonly present?: readonly C[]
  readonly each?: Each<C>
  readonly only?: Only<C>
  readonly series?: Series
  /** The binding reads and writes one of two events of a spell; the other binding of the same grain says the same. */
  readonly spells?: Spells
  /** `any-value`: a row is written only when some pair beside the key gives a value. */
  readonly rows?: 'all' | 'any-value'
  /**
   * The field of the grain that a row holds a part of: `identifiers`, a list of references or a list told apart by a member.
   * The record itself has its row in another layout; the first pair only names it. A record may have several such rows:
   * what they hold of a list of references is gathered, and each reference or identifier is written as a row of its own.
   */
  readonly holds?: string
  /** Run tables joined to the row: table → its key column ← the layout's column. */
  readonly lookup?: Readonly<Record<string, Readonly<Record<string, C>>>>
  readonly pairs: Pairs<G, C>
  /** Required cells with neither a value nor a table row: the text, or another column of the row, and why that is right. */
  readonly defaults?: { readonly [K in C]?: Default<C> }
}

/** A binding without its types: one layout ⟷ one canonical entity and what it refers to. */
export interface Binding {
  readonly id: string
  readonly layout: string
  readonly grain: EntityName
  readonly where?: Predicate
  readonly when?: Readonly<Record<string, Condition>>
  readonly referredBy?: ReferredBy
  readonly side?: SideOf
  readonly present?: readonly string[]
  readonly each?: Each<string>
  readonly only?: Only<string>
  readonly series?: Series
  readonly spells?: Spells
  readonly rows?: 'all' | 'any-value'
  readonly holds?: string
  readonly lookup?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly pairs: Readonly<
    Record<string, readonly [columns: string | readonly string[], codec: Node, facts?: PairFacts]>
  >
  readonly defaults?: Readonly<Record<string, Default<string>>>
}

/**
 * Declares how the records of a layout pair with one canonical entity.
 *
 * @param of the layout whose columns the pairs name
 * @param facts grain, conditions and pairs
 * @example
 * ```ts
 * import { bind, date, delimited, identifier, layout } from '@nrec-align/mapping'
 * const roster = layout('roster', {
 *   title: 'Roster', description: 'One row a student.', files: ['roster.csv'], container: delimited(),
 *   source: 'made up', confidence: 'verified',
 *   columns: {
 *     id: { description: 'State number.', privacy: 'direct-identifier' },
 *     born: { description: 'Birth date.', privacy: 'direct-identifier' },
 *   },
 * })
 * const student = bind(roster, {
 *   id: 'student', grain: 'student',
 *   pairs: { 'identifiers[us-ca.ssid]': ['id', identifier()], birthDate: ['born', date('yyyyMMdd')] },
 * })
 * console.assert(student.layout === 'roster')
 * ```
 */
export const bind = <const C extends string, const G extends EntityName>(
  of: Layout<C>,
  facts: BindingFacts<G, NoInfer<C>>,
): Binding => ({ ...(facts as unknown as Omit<Binding, 'layout'>), layout: of.id })
