import type { Column } from '../declare/column.ts'

/** A column that a local layout has and the published one has not. */
export interface InsertedColumn extends Partial<Column> {
  readonly name: string
  /** The column it stands behind; without it the column is the last. `''` puts it first. */
  readonly after?: string
}

/** How a local layout differs from a published one: what a new year or a district has changed. */
export interface Overlay {
  /** Layout of the format, such as `senr`. */
  readonly layout: string
  /** A version of the format, or a variant of the layout, that the local layout begins with; the first unless told. */
  readonly basedOn?: string
  readonly insert?: readonly InsertedColumn[]
  /** Columns that are gone. */
  readonly remove?: readonly string[]
  /** Published name → local name. */
  readonly rename?: Readonly<Record<string, string>>
  /** Rows added to code lists, by the name of the list: code of the file and common code. */
  readonly codes?: Readonly<Record<string, readonly (readonly [wire: string, canonical: string])[]>>
}

/** Something in an overlay that is not in the format. */
export interface OverlayProblem {
  /** Place in the overlay, such as `insert.1.after`. */
  readonly at: string
  readonly message: string
  /** What was probably meant. */
  readonly nearest?: string
}

/** Name of the variant that an overlay adds. */
export const LOCAL_VARIANT = 'local'
