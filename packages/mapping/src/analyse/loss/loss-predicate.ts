import type { Condition } from '../../declare/predicate.ts'

/**
 * When a cell that is usually kept does not come back: a closed list, each with what is needed to test it on a cell.
 *
 * `conflict` holds for any field of a record that several rows describe differently; it is never listed with a column,
 * because it can strike every column alike.
 */
export type LossPredicate =
  /** The text is longer than the column that takes it. */
  | { readonly kind: 'too-long'; readonly most: number }
  /** There are more values than columns or places. */
  | { readonly kind: 'list-overflow'; readonly most: number }
  /** Values of a list come back in another order. */
  | { readonly kind: 'other-order' }
  /** Only the first of several values is used. */
  | { readonly kind: 'only-first' }
  /** No column of the target takes an identifier of that system. */
  | { readonly kind: 'no-slot' }
  /** The target has no column of the item's name. */
  | { readonly kind: 'no-column' }
  /** One place takes numbers of several systems: of those a record has, it holds one. */
  | { readonly kind: 'one-number'; readonly others: readonly string[] }
  /** Another record decides: only the open or latest one refers to the value that is kept. */
  | { readonly kind: 'not-picked'; readonly by: string }
  /** Only these fields of its key are kept, so that records which are equal in them become one. */
  | { readonly kind: 'same-key'; readonly paths: readonly string[] }
  /** Two records say different things of the same person or body. */
  | { readonly kind: 'conflict' }
  /** What the record refers to cannot be named in the target. */
  | { readonly kind: 'missing-reference'; readonly path: string }
  /** A blank cell comes back filled, because one of the two formats declares a default. */
  | { readonly kind: 'default-written'; readonly text: string }
  /** Of several dated rows about the same record only the latest is kept. */
  | { readonly kind: 'dated-out' }
  /** The value has no code in the target; the listed values have one. */
  | { readonly kind: 'no-code'; readonly known: readonly string[] }
  /** One code says these fields together, and the target has none for what they say; the listed values have one. */
  | {
      readonly kind: 'no-code-together'
      readonly paths: readonly string[]
      readonly known: readonly (readonly (string | undefined)[])[]
    }
  /** The target writes such records only in some cases: those in which the fields meet one of the conditions, where these decide alone. */
  | {
      readonly kind: 'no-row'
      readonly record: string
      readonly when?: readonly Readonly<Record<string, Condition>>[]
    }
  /** The target writes no row while a column it requires is blank: the field is, or has none of the values that fill the column. */
  | {
      readonly kind: 'incomplete-row'
      readonly column: string
      readonly path: string
      readonly known?: readonly string[]
    }
  /** Whatever stood there, a declared default comes back. */
  | { readonly kind: 'made-anew'; readonly text: string }
  /** The value is worked out anew from another field. */
  | { readonly kind: 'derived'; readonly from: string }
  /** The column repeats what another row states; it comes back if that row is there. */
  | { readonly kind: 'restated'; readonly path: string }
  /** The same value can be written in several ways; only the usual one comes back. */
  | { readonly kind: 'other-spelling' }
  /** The number has more decimals than the target holds. */
  | { readonly kind: 'too-many-digits'; readonly most: number }
  /** The text stands for nobody in particular, and nothing is kept of it or of the cells read with it. */
  | { readonly kind: 'no-identifier'; readonly texts: readonly string[] }
  /** Nothing is kept of several columns that are all answered no. */
  | { readonly kind: 'none-yes' }
