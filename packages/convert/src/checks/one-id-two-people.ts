import type { Said as Spoken } from '../store/settled.ts'
import type { CrossRecordCheck } from './cross-record-check.ts'
import { areTwoChildren, type Said } from './two-children.ts'

const keyOf = ({ birthDate, lastName, firstName }: Said): string => [birthDate, lastName, firstName].join('\u001f')

/** The first two statements that speak of two children, in the order of what they say. */
const twoOf = (said: readonly Spoken[]): readonly [Spoken, Spoken] | undefined => {
  const ordered = said.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
  for (const [place, one] of ordered.entries()) {
    const other = ordered.slice(place + 1).find((later) => areTwoChildren(one, later))
    if (other !== undefined) return [one, other]
  }
  return undefined
}

/** Records under one identifier that disagree so much about birth date and name that they are likely about two people. */
export const oneIdTwoPeople: CrossRecordCheck = {
  code: 'one-id-two-people',
  entities: ['person'],
  source: 'ours: another birth date and another first name, and another family name or a birth date that is no slip',
  verified: false,
  run: ({ view }, report) => {
    const table = view.store.known('person')
    if (table === undefined) return
    for (const person of view.roots(table)) {
      const statements: Spoken[] = []
      table.eachSaid(person, (said) => statements.push(said))
      if (statements.length < 2) continue
      const two = twoOf(statements)
      if (two === undefined) continue
      const [first, second] = two.toSorted((one, other) => one.sequence - other.sequence) as [Spoken, Spoken]
      report({ at: second.sequence, other: first.sequence, person })
    }
  },
}
