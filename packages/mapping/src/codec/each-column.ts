import type { CodeNode } from './code.ts'
import type { Codec } from './codec.ts'

/** Members of the items that columns make, and the lists their texts are looked up in. */
export interface EachColumnFacts {
  /** Member that holds the name of the column. */
  readonly name: string
  /** Member that holds what the file says in words about the column: its row of wordings, else the header of one that is renamed. */
  readonly wording?: string
  /** Member that holds the cell; a blank cell makes no item. */
  readonly value: string
  /** Common names of columns; a column that the list does not have keeps its own. */
  readonly names?: CodeNode
  /** Common texts of cells; a text that the list does not have stays as it is. */
  readonly values?: CodeNode
}

/** Columns of which each is one item of a list. */
export interface EachColumnNode extends EachColumnFacts {
  readonly kind: 'eachColumn'
}

/**
 * Pairs columns with a field that lists items: each column with a text is one item, which holds the name of the column beside
 * its cell. With the `further` column of a layout these are all columns nobody knows beforehand, such as the questions of a survey.
 *
 * On the way back an item is written into the column of its name; one without such a column is `more-values-than-columns`.
 * @param facts which member holds what
 * @example
 * ```ts
 * import { eachColumn } from '@nrec-align/mapping'
 * const answers = eachColumn({ name: 'question', wording: 'wording', value: 'answer' })
 * console.assert(answers.kind === 'eachColumn')
 * ```
 */
export const eachColumn = <V>(facts: EachColumnFacts): Codec<V> => ({ kind: 'eachColumn', ...facts })
