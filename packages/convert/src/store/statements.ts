import { grown } from './grow.ts'

/** What one record says of who a person is, as numbers of the dictionary. */
export interface Statement {
  readonly birthDate: number
  readonly firstName: number
  readonly lastName: number
  /** Sequence number of the first record that says so. */
  readonly sequence: number
}

/** Further statements that are kept of one node: who has more is no person but a placeholder. */
const MOST_FURTHER = 8

/**
 * What different records under the same identifiers say of who a person is, whoever of them is believed.
 *
 * Only records that give birth date, first and last name count: parts of several cannot be compared. One statement a
 * node is kept in numbers, further ones only where they differ, so that a run without doubts pays 16 bytes a person.
 */
export class Statements {
  private birthDates = new Uint32Array(1024)
  private firstNames = new Uint32Array(1024)
  private lastNames = new Uint32Array(1024)
  private sequences = new Uint32Array(1024)
  private readonly further = new Map<number, Statement[]>()

  /** Takes what a record says; a 0 is something that it does not say. */
  add(node: number, birthDate: number, firstName: number, lastName: number, sequence: number): void {
    if (birthDate === 0 || firstName === 0 || lastName === 0) return
    if (node >= this.sequences.length) this.grow(node + 1)
    if (this.sequences[node] === 0) {
      this.birthDates[node] = birthDate
      this.firstNames[node] = firstName
      this.lastNames[node] = lastName
      this.sequences[node] = sequence
    } else if (
      this.birthDates[node] !== birthDate ||
      this.firstNames[node] !== firstName ||
      this.lastNames[node] !== lastName
    )
      this.addFurther(node, { birthDate, firstName, lastName, sequence })
  }

  /** Visits what was said of a node, in the order of the records. */
  each(node: number, visit: (said: Statement) => void): void {
    const sequence = this.sequences[node] ?? 0
    if (sequence === 0) return
    const [birthDate, firstName, lastName] = [this.birthDates[node], this.firstNames[node], this.lastNames[node]]
    visit({ birthDate, firstName, lastName, sequence } as Statement)
    this.further.get(node)?.forEach(visit)
  }

  private addFurther(node: number, one: Statement): void {
    const known = this.further.get(node) ?? []
    this.further.set(node, known)
    const isKnown = known.some(
      (other) =>
        other.birthDate === one.birthDate && other.firstName === one.firstName && other.lastName === one.lastName,
    )
    if (!isKnown && known.length < MOST_FURTHER) known.push(one)
  }

  private grow(needed: number): void {
    this.sequences = grown(this.sequences, needed)
    const length = this.sequences.length
    this.birthDates = grown(this.birthDates, length)
    this.firstNames = grown(this.firstNames, length)
    this.lastNames = grown(this.lastNames, length)
  }
}
