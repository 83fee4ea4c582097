import { schoolDaysIn } from './calendar.ts'
import { type CommonRecord, keyed } from './common-record.ts'
import type { Draws } from './draws.ts'
import { grades } from './grades.ts'
import type { Pupil } from './pupils.ts'
import type { Spell } from './spells.ts'

/** The two sittings of a year: the season, the subject, and the first days on which it may fall. */
const sittings = [
  { period: 'fall', subject: 'reading', after: 20 },
  { period: 'spring', subject: 'mathematics', after: 110 },
] as const

const levels = [
  [240, 'Level 4', 'exceeds'],
  [220, 'Level 3', 'meets'],
  [200, 'Level 2', 'approaching'],
  [0, 'Level 1', 'below'],
] as const

const levelOf = (score: number) => levels.find(([least]) => score >= least) ?? levels[3]

const resultOf = (draws: Draws, pupil: Pupil, spell: Spell, sitting: (typeof sittings)[number], date: string) => {
  const isAbsent = draws.chance(0.02)
  const score = 150 + spell.grade * 6 + draws.between(0, 40)
  const [, performanceLevel, proficiency] = levelOf(score)
  return keyed('assessmentResult', {
    student: pupil.record.id,
    organization: spell.school.record.id,
    assessment: `sample:${sitting.subject}`,
    assessmentTitle: `Sample ${sitting.subject} test`,
    subject: sitting.subject,
    gradeLevelWhenAssessed: grades[spell.grade],
    date,
    schoolYear: spell.year.schoolYear,
    period: sitting.period,
    scoreStatus: isAbsent ? 'absent' : 'scored',
    ...(isAbsent
      ? {}
      : {
          performanceLevel,
          proficiency,
          scores: [
            { metric: 'scale', value: String(score), standardError: '3.1' },
            { metric: 'percentile', value: String(draws.between(1, 99)) },
            { subscale: 'Part A', metric: 'raw', value: String(draws.between(0, 20)) },
          ],
        }),
  })
}

/** The sittings of a pupil, in the grade and at the school of the day. */
export const assessmentsOf = (draws: Draws, pupil: Pupil): readonly CommonRecord[] =>
  pupil.spells.flatMap((spell) => {
    const { begin, until } = spell.year
    return sittings.flatMap((sitting) => {
      const date = schoolDaysIn(begin, until)[sitting.after + (pupil.index % 10)]
      const isThere = date !== undefined && spell.begin <= date && (spell.end ?? until) >= date
      return isThere ? [resultOf(draws, pupil, spell, sitting, date)] : []
    })
  })
