import { schoolDaysIn } from './calendar.ts'
import { type CommonRecord, keyed } from './common-record.ts'
import type { Draws } from './draws.ts'
import { grades } from './grades.ts'
import type { Pupil } from './pupils.ts'
import type { Spell } from './spells.ts'

/** The school days of a spell that are over. */
const daysOf = ({ begin, end, year }: Spell): readonly string[] =>
  schoolDaysIn(begin, end === undefined || end > year.until ? year.until : end)

/** The spells of a pupil at one school in one year: their days are counted together. */
const stays = ({ spells }: Pupil): readonly (readonly [Spell, ...Spell[]])[] => {
  const found = new Map<string, [Spell, ...Spell[]]>()
  for (const spell of spells) {
    const key = `${spell.year.schoolYear} ${spell.school.record.id}`
    const known = found.get(key)
    if (known === undefined) found.set(key, [spell])
    else known.push(spell)
  }
  return [...found.values()]
}

/** Days missed in ways that add up to no more than the days there were; about one pupil in eight misses many. */
const missed = (draws: Draws, days: number) => {
  const most = Math.floor(days * (draws.chance(0.12) ? 0.25 : 0.06))
  const absent = draws.between(0, most)
  const suspended = absent > 3 && draws.chance(0.1) ? 1 : 0
  const excused = draws.between(0, absent - suspended)
  return { absent, suspended, excused, unexcused: absent - suspended - excused }
}

/** The days of a pupil at each school in each year: enrolled = present + in-school suspension + absent. */
export const attendanceOf = (draws: Draws, pupil: Pupil): readonly CommonRecord[] =>
  stays(pupil).flatMap((spells) => {
    const [{ school, year, grade }] = spells
    const enrolled = spells.flatMap(daysOf).length
    if (enrolled === 0) return []
    const { absent, suspended, excused, unexcused } = missed(draws, enrolled)
    const inSchool = enrolled - absent > 2 && draws.chance(0.02) ? 1 : 0
    return [
      keyed('attendanceSummary', {
        student: pupil.record.id,
        organization: school.record.id,
        schoolYear: year.schoolYear,
        gradeLevel: grades[grade],
        daysEnrolled: String(enrolled),
        daysPresent: String(enrolled - absent - inSchool),
        daysAbsent: String(absent),
        daysExcused: String(excused),
        daysUnexcused: String(unexcused),
        daysOutOfSchoolSuspension: String(suspended),
        daysInSchoolSuspension: String(inSchool),
        daysIncompleteStudy: '0',
        exempt: false,
      }),
    ]
  })

const sessionOn = (day: string, sessions: readonly CommonRecord[]): string | undefined =>
  sessions.find((one) => String(one['begin']) <= day && day <= String(one['end']))?.id

/** One week of daily attendance of every fortieth pupil; every second of them names the half of the year. */
export const eventsOf = (
  draws: Draws,
  { index, record, spells }: Pupil,
  halves: readonly CommonRecord[],
): readonly CommonRecord[] => {
  const [first] = spells
  if (first === undefined || index % 40 !== 0) return []
  return daysOf(first)
    .slice(0, 5)
    .map((date) =>
      keyed('attendanceEvent', {
        student: record.id,
        organization: first.school.record.id,
        date,
        session: index % 80 === 0 ? sessionOn(date, halves) : undefined,
        category: draws.one(['present', 'present', 'present', 'tardy', 'absent-excused']),
        portion: '1',
      }),
    )
}

/** What was done about the conduct of one pupil in fifty. */
export const disciplineOf = (draws: Draws, { index, record, spells }: Pupil): readonly CommonRecord[] => {
  const [first] = spells
  const [day] = first === undefined ? [] : daysOf(first).slice(10)
  if (first === undefined || day === undefined || index % 50 !== 0) return []
  return [
    keyed('disciplineAction', {
      student: record.id,
      school: first.school.record.id,
      incident: `I${index}`,
      incidentDate: day,
      behaviors: [draws.one(['disorderly', 'bullying', 'rule-violation'])],
      action: draws.one(['detention', 'in-school-suspension', 'conference']),
      begin: day,
      durationDays: '1',
    }),
  ]
}
