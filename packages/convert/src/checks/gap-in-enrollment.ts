import { eachWithSeveral } from './by-person.ts'
import type { CrossRecordCheck } from './cross-record-check.ts'
import { daysBetween } from './day-number.ts'
import { lastsLonger, mainSpells, type Spell } from './spells.ts'

/** A student who was enrolled nowhere for longer than the run allows, between two main enrollments of one school year. */
export const gapInEnrollment: CrossRecordCheck = {
  code: 'gap-in-enrollment',
  entities: ['enrollment'],
  source: 'ours: the longest gap is a limit of the run and stands in no publication',
  verified: false,
  run: ({ view, longestGap }, report) => {
    const table = view.store.known('enrollment')
    if (table === undefined) return
    const yearOf = ({ node }: Spell): string | undefined => view.text(table, node, 'schoolYear')
    eachWithSeveral(view, table, 'student', (person, nodes) => {
      let last: Spell | undefined
      for (const spell of mainSpells(view, table, nodes)) {
        const end = last?.end
        const isSameYear = last !== undefined && yearOf(last) !== undefined && yearOf(last) === yearOf(spell)
        if (last !== undefined && isSameYear && end !== undefined && end < spell.begin) {
          const { days, count } = longestGap
          if (daysBetween(end, spell.begin, count) > days)
            report({ at: spell.at, other: last.at, person, school: spell.school, detail: { [count]: days } })
        }
        if (last === undefined || lastsLonger(spell, last)) last = spell
      }
    })
  },
}
