import type { SettledTable } from '../store/settled.ts'
import type { View } from '../store/view.ts'

/** One enrollment as far as it can be placed in time; both days are included. */
export interface Spell {
  readonly node: number
  /** Sequence number of the record that describes it. */
  readonly at: number
  readonly begin: string
  /** Absent for an enrollment that is still open. */
  readonly end: string | undefined
  /** Node of the school; 0 where none is named. */
  readonly school: number
}

/** Sequence number of the first record that says something about a node, or else names it. */
export const recordOf = (table: SettledTable, node: number): number =>
  table.describedBy(node) || table.firstSeenOf(node)

/** An enrollment that can keep a student from being enrolled elsewhere: a main one, or one that does not say what it is. */
const isMain = (view: View, table: SettledTable, node: number): boolean =>
  (view.text(table, node, 'enrollmentKind') ?? 'primary') === 'primary'

/** An enrollment as a spell; none for one without a first day, or one that ends before it begins, which is said elsewhere. */
const spellOf = (view: View, table: SettledTable, node: number): Spell | undefined => {
  const begin = view.text(table, node, 'begin')
  const end = view.text(table, node, 'end')
  if (begin === undefined || (end !== undefined && end < begin)) return undefined
  return { node, at: recordOf(table, node), begin, end, school: view.reference(table, node, 'school') }
}

/** Whether a spell lasts longer than another; one that is open lasts longest. */
export const lastsLonger = (one: Spell, other: Spell): boolean =>
  other.end !== undefined && (one.end === undefined || one.end > other.end)

/** The main spells among some enrollments in order of time; what they say decides ties, never where they stand. */
export const mainSpells = (view: View, table: SettledTable, nodes: readonly number[]): readonly Spell[] => {
  const schools = view.store.known('organization')
  const schoolId = ({ school }: Spell): string =>
    school === 0 || schools === undefined ? '' : view.id(schools, school)
  return nodes
    .flatMap((node) => (isMain(view, table, node) ? (spellOf(view, table, node) ?? []) : []))
    .sort((one, other) => {
      if (one.begin !== other.begin) return one.begin < other.begin ? -1 : 1
      const [first, second] = [schoolId(one), schoolId(other)]
      if (first !== second) return first < second ? -1 : 1
      return lastsLonger(one, other) ? -1 : 1
    })
}
