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

/** Two hashes of 32 bits, which together tell all but the rarest keys apart without reading a record again. */
interface Hashes {
  readonly one: number
  readonly other: number
}

/** Finds everybody with the same name and birth date, keeping three numbers a person and no text. */
class Namesakes {
  private readonly view: View
  private readonly table: SettledTable
  private readonly firsts = new KeyTable()
  private readonly next: Uint32Array
  private readonly hashes: Uint32Array

  constructor(view: View, table: SettledTable) {
    this.view = view
    this.table = table
    this.next = new Uint32Array(table.count + 1)
    this.hashes = new Uint32Array(table.count + 1)
  }

  /** Groups of two people and more, in order of first appearance. */
  groups(): Iterable<readonly number[]> {
    const firsts = new Set<number>()
    const last = new Uint32Array(this.next.length)
    for (const person of this.view.roots(this.table)) {
      const hashes = this.hashesOf(person)
      if (hashes === undefined) continue
      this.hashes[person] = hashes.other
      const first = this.firsts.findOrEnter(hashes.one, person, (other) => this.hashes[other] === this.hashes[person])
      if (first !== 0) {
        this.next[last[first] || first] = person
        firsts.add(first)
      }
      last[first || person] = person
    }
    return this.compared(firsts)
  }

  private *compared(firsts: ReadonlySet<number>): Generator<readonly number[]> {
    for (const first of firsts) {
      const key = this.key(first)
      const group = this.groupOf(first).filter((person) => person === first || this.key(person) === key)
      if (group.length > 1) yield group
    }
  }

  private groupOf(first: number): readonly number[] {
    const group: number[] = []
    for (let person = first; person !== 0; person = this.next[person] as number) group.push(person)
    return group
  }

  private name(person: number, part: 'firstName' | 'lastName'): string {
    return comparableName(this.view.text(this.table, person, part) ?? '')
  }

  /** Birth date and names; none for who lacks one of them. */
  private key(person: number): string | undefined {
    const birthDate = this.view.text(this.table, person, 'birthDate')
    const [first, last] = [this.name(person, 'firstName'), this.name(person, 'lastName')]
    return birthDate === undefined || first === '' || last === ''
      ? undefined
      : `${birthDate}\u001f${last}\u001f${first}`
  }

  /** Hashes of birth date and name; none for who lacks one of them, or has no identifier. */
  private hashesOf(person: number): Hashes | undefined {
    const key = this.key(person)
    if (key === undefined || !this.isIdentified(person)) return undefined
    return { one: hashOfText(17, key), other: hashOfText(0x2545f491, key) }
  }

  private isIdentified(person: number): boolean {
    let found = false
    this.table.eachIdentifier(person, () => {
      found = true
    })
    return found && isInForce(this.view, this.table, person)
  }
}

/** Identifiers as `system value`. */
const identifiersOf = (view: View, table: SettledTable, person: number): readonly string[] => {
  const ids: string[] = []
  view.identifiers(table, person, ids)
  return ids.flatMap((system, at) => (at % 2 === 0 ? [`${system} ${ids[at + 1] ?? ''}`] : []))
}

/** What tells people of one name apart. */
interface Told {
  readonly person: number
  readonly sex: string | undefined
  readonly ids: readonly string[]
}

/** Whether two people of one name may be one: nothing says that their sexes differ, and they were not told apart before. */
const mayBeOne = (one: Told, other: Told): boolean =>
  (one.sex === undefined || other.sex === undefined || one.sex === other.sex) &&
  !other.ids.some((id) => one.ids.includes(id))

const reportPairs = (view: View, table: SettledTable, group: readonly number[], report: TakeFinding): void => {
  const people = group.map((person) => ({
    person,
    sex: view.text(table, person, 'sex'),
    ids: identifiersOf(view, table, person),
  }))
  for (const [place, first] of people.entries()) {
    for (const second of people.slice(place + 1)) {
      if (mayBeOne(first, second))
        report({ at: recordOf(table, second.person), other: recordOf(table, first.person), person: second.person })
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
