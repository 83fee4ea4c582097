import type { Codec } from './codec.ts'
import type { Node } from './nodes.ts'

/** Where a member of a group comes from: a fixed value, or a column with the codec of its cell (text unless told). */
export type GroupMember = { readonly is: string } | { readonly column: string; readonly of?: Node }

/** A column beside a group that says how one of its members is written: it is only written, by the form of that member. */
export interface FormColumn {
  readonly column: string
  readonly member: string
  /** The first pattern that the whole text of the member fits decides: pattern, text of the column. */
  readonly forms: readonly (readonly [pattern: string, text: string])[]
  /** Text for members of any other form. */
  readonly otherwise: string
}

/** One group of members, such as a score with its scale and its error. */
export interface GroupFacts {
  readonly members: Readonly<Record<string, GroupMember>>
  /** The member without which there is no such group. */
  readonly needs: string
  /** The columns hold lists whose items go together by place: each place is one group. */
  readonly repeated?: true
  /** The member that names what several lists are about, such as a part of a test: a place with only a name that another group has is no gap. */
  readonly namedBy?: string
  readonly formIn?: FormColumn
}

/** Several columns that together hold a list of groups. */
export interface GroupsNode {
  readonly kind: 'groups'
  readonly groups: readonly GroupFacts[]
}

/**
 * Pairs columns with a field that lists groups, such as the scores of a test: one group for some columns, or one for each
 * place of columns that hold lists.
 *
 * On the way back a group is written into the columns whose fixed members it has; one without such columns is
 * `more-values-than-columns`.
 * @param list each group's members by name; the pair names all columns that occur
 * @example
 * ```ts
 * import { groups } from '@nrec-align/mapping'
 * const scores = groups([{ needs: 'value', members: { metric: { is: 'rit' }, value: { column: 'TestRITScore' } } }])
 * console.assert(scores.kind === 'groups')
 * ```
 */
export const groups = <V>(list: readonly GroupFacts[]): Codec<V> => ({ kind: 'groups', groups: list })
