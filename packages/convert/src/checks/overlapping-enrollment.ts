import { eachWithSeveral } from './by-person.ts'
import type { CrossRecordCheck } from './cross-record-check.ts'
import { lastsLonger, mainSpells, type Spell } from './spells.ts'

/** Whether two enrollments are two: another school, or another first day. Who does not name a school may mean the same one. */
const areTwo = (one: Spell, other: Spell): boolean =>
  one.begin !== other.begin || (one.school !== 0 && other.school !== 0 && one.school !== other.school)

/** Both days are included: who leaves on a day and enters elsewhere on the same day was at two schools that day. */
const overlap = (earlier: Spell, later: Spell): boolean => earlier.end === undefined || later.begin <= earlier.end

/**
 * Two main enrollments of one student at one time.
 *
 * Each enrollment is compared with the one before it that lasts longest, so that a student with many records gets at
 * most one finding for each of them.
 */
export const overlappingEnrollment: CrossRecordCheck = {
  code: 'overlapping-enrollment',
  entities: ['enrollment'],
  source: 'ours: a student has one main enrollment at a time; both the first and the last day count as enrolled',
  verified: false,
  run: ({ view }, report) => {
    const table = view.store.known('enrollment')
    if (table === undefined) return
    eachWithSeveral(view, table, 'student', (person, nodes) => {
      let longest: Spell | undefined
      for (const spell of mainSpells(view, table, nodes)) {
        if (longest !== undefined && areTwo(longest, spell) && overlap(longest, spell))
          report({ at: spell.at, other: longest.at, person, school: spell.school })
        if (longest === undefined || lastsLonger(spell, longest)) longest = spell
      }
    })
  },
}
