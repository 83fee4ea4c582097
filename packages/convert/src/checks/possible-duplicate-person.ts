import { KeyTable, mix } from '../store/key-table.ts'
import type { SettledTable } from '../store/settled.ts'
import type { View } from '../store/view.ts'
import { comparableName } from './comparable-name.ts'
import type { CrossRecordCheck, TakeFinding } from './cross-record-check.ts'
import { isInForce } from './in-force.ts'
import { recordOf } from './spells.ts'

/** So many people of one name and birth date are compared in pairs; of more, which is no name but a placeholder, one finding counts them. */
const MOST_COMPARED = 10

const hashOfText = (hash: number, text: string): number => {
  let mixed = hash
  for (let index = 0; index < text.length; index += 1) mixed = mix(mixed, text.charCodeAt(index))
  return mixed
}

/** Finds everybody with the same name and birth date, keeping two numbers a person and no text. */
class Namesakes {
  private readonly view: View
  private readonly table: SettledTable
  private readonly firsts = new KeyTable()
  private readonly next: Uint32Array

  constructor(view: View, table: SettledTable) {
    this.view = view
    this.table = table
    this.next = new Uint32Array(table.count + 1)
  }

  /** Groups of two people and more, in order of first appearance. */
  groups(): readonly (readonly number[])[] {
    const firsts = new Set<number>()
    const last = new Uint32Array(this.next.length)
    for (const person of this.view.roots(this.table)) {
      const hash = this.hash(person)
      if (hash === undefined) continue
      const first = this.firsts.findOrEnter(hash, person, (other) => this.areNamesakes(person, other))
      if (first !== 0) {
        this.next[last[first] || first] = person
        firsts.add(first)
      }
      last[first || person] = person
    }
    return [...firsts].map((first) => this.groupOf(first))
  }

  private groupOf(first: number): readonly number[] {
    const group: number[] = []
    for (let person = first; person !== 0; person = this.next[person] as number) group.push(person)
    return group
  }

  private name(person: number, part: 'firstName' | 'lastName'): string {
    return comparableName(this.view.text(this.table, person, part) ?? '')
  }

  /** Hash of birth date and name; none for who lacks one of them, or has no identifier. */
  private hash(person: number): number | undefined {
    const birthDate = this.view.text(this.table, person, 'birthDate')
    const [first, last] = [this.name(person, 'firstName'), this.name(person, 'lastName')]
    if (birthDate === undefined || first === '' || last === '' || !this.isIdentified(person)) return undefined
    return hashOfText(hashOfText(hashOfText(17, birthDate), last), first)
  }

  private isIdentified(person: number): boolean {
    let found = false
    this.table.eachIdentifier(person, () => {
      found = true
    })
    return found && isInForce(this.view, this.table, person)
  }

  private areNamesakes(one: number, other: number): boolean {
    const { view, table } = this
    return (
      view.text(table, one, 'birthDate') === view.text(table, other, 'birthDate') &&
      this.name(one, 'lastName') === this.name(other, 'lastName') &&
      this.name(one, 'firstName') === this.name(other, 'firstName')
    )
  }
}

/** Identifiers as `system value`. */
const identifiersOf = (view: View, table: SettledTable, person: number): readonly string[] => {
  const ids: string[] = []
  view.identifiers(table, person, ids)
  return ids.flatMap((system, at) => (at % 2 === 0 ? [`${system} ${ids[at + 1] ?? ''}`] : []))
}

/** Whether two people of one name may be one: nothing says that their sexes differ, and they were not told apart before. */
const mayBeOne = (view: View, table: SettledTable, one: number, other: number): boolean => {
  const [sex, otherSex] = [view.text(table, one, 'sex'), view.text(table, other, 'sex')]
  if (sex !== undefined && otherSex !== undefined && sex !== otherSex) return false
  const ids = identifiersOf(view, table, one)
  return !identifiersOf(view, table, other).some((id) => ids.includes(id))
}

const reportPairs = (view: View, table: SettledTable, group: readonly number[], report: TakeFinding): void => {
  for (const [place, first] of group.entries()) {
    for (const second of group.slice(place + 1)) {
      if (mayBeOne(view, table, first, second))
        report({ at: recordOf(table, second), other: recordOf(table, first), person: second })
    }
  }
}

/** Two people of the same name and birth date, and of no different sex, with different identifiers. */
export const possibleDuplicatePerson: CrossRecordCheck = {
  code: 'possible-duplicate-person',
  entities: ['person'],
  source: 'ours: the same birth date, first and last name, whatever the case and the hyphens, and no different sex',
  verified: false,
  run: ({ view }, report) => {
    const table = view.store.known('person')
    if (table === undefined) return
    for (const group of new Namesakes(view, table).groups()) {
      if (group.length <= MOST_COMPARED) reportPairs(view, table, group, report)
      else {
        const [first = 0, second = 0] = group
        const detail = { people: group.length }
        report({ at: recordOf(table, second), other: recordOf(table, first), person: second, detail })
      }
    }
  },
}
