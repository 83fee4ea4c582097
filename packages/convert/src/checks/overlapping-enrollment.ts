import { eachWithSeveral } from './by-person.ts'
import type { CrossRecordCheck } from './cross-record-check.ts'
import { lastsLonger, mainSpells, type Spell } from './spells.ts'

/** Whether two enrollments are two: another school, or another first day. Who does not name a school may mean the same one. */
const areTwo = (one: Spell, other: Spell): boolean =>
  one.begin !== other.begin || (one.school !== 0 && other.school !== 0 && one.school !== other.school)

/**
 * Both days are included: who leaves on a day and enters elsewhere on the same day was at two schools that day. Who leaves
 * and enters the same school on one day only changed something there, as state files write a new residence or grade.
 */
const overlap = (earlier: Spell, later: Spell): boolean => {
  if (earlier.end === undefined || later.begin < earlier.end) return true
  return later.begin === earlier.end && (earlier.school === 0 || earlier.school !== later.school)
}

/**
 * Two main enrollments of one student at one time.
 *
 * Each enrollment is compared with the one before it that lasts longest, so that a student with many records gets at
 * most one finding for each of them.
 */
export const overlappingEnrollment: CrossRecordCheck = {
  code: 'overlapping-enrollment',
  entities: ['enrollment'],
  source:
    'ours: one main enrollment at a time; first and last day count, and a change within one school on one day is none',
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
