import { addDays } from '@nrec-align/schema'
import type { SchoolOf } from './bodies.ts'
import { schoolDayBefore, schoolDayFrom, type Year } from './calendar.ts'
import type { Draws } from './draws.ts'
import { grades, lastGrade } from './grades.ts'

/** One stay of a pupil at a school within one year. */
export interface Spell {
  readonly year: Year
  readonly school: SchoolOf
  /** Place in the list of grades. */
  readonly grade: number
  readonly begin: string
  readonly end?: string
  readonly entryType: string
  readonly exitType?: string
  readonly exitOutcome?: string
}

/** What a year of a pupil starts from. */
interface Start {
  readonly year: Year
  readonly grade: number
  readonly school: SchoolOf
  readonly others: readonly SchoolOf[]
  readonly entryType: string
}

type Course = (draws: Draws, start: Start) => readonly Spell[]

const leaving = (end: string, exitType: string, exitOutcome: string) => ({ end, exitType, exitOutcome })

/** How a year that is over ends for those who stay to its last day; nobody's year under way has ended. */
const yearEnd = ({ year, grade, school }: Pick<Start, 'year' | 'grade' | 'school'>) => {
  if (!year.isOver) return {}
  if (grade === lastGrade) return leaving(year.end, 'graduated', 'graduate')
  return grade === school.highest
    ? leaving(year.end, 'matriculated', 'continuing')
    : leaving(year.end, 'year-end', 'continuing')
}

/** A day well inside the part of the year that is accounted for. */
const dayWithin = (draws: Draws, { begin }: Year, from: number, to: number): string =>
  schoolDayFrom(addDays(begin, draws.between(from, to)))

const spellOf = ({ year, school, grade, entryType }: Start, facts: Partial<Spell>): Spell => ({
  year,
  school,
  grade,
  begin: year.begin,
  entryType,
  ...facts,
})

const wholeYear: Course = (_draws, start) => [spellOf(start, yearEnd(start))]

const movesWithinTheDistrict: Course = (draws, start) => {
  const [other] = start.others
  if (other === undefined) return wholeYear(draws, start)
  const next = dayWithin(draws, start.year, 30, 150)
  return [
    spellOf(start, leaving(schoolDayBefore(next), 'school-change-same-lea', 'continuing')),
    spellOf(
      { ...start, school: other },
      { begin: next, entryType: 'transfer-same-lea', ...yearEnd({ ...start, school: other }) },
    ),
  ]
}

const leavesForGood: Course = (draws, start) => {
  const [exitType, exitOutcome] = draws.one([
    ['transfer-public-in-state', 'transferred'],
    ['transfer-out-of-state', 'transferred'],
    ['transfer-private', 'transferred'],
  ] as const)
  return [spellOf(start, leaving(dayWithin(draws, start.year, 40, 180), exitType, exitOutcome))]
}

const leavesAndReturns: Course = (draws, start) => {
  const last = dayWithin(draws, start.year, 30, 100)
  return [
    spellOf(start, leaving(last, 'withdrawn', 'undetermined')),
    spellOf(start, { begin: schoolDayFrom(addDays(last, 45)), entryType: 'reentry', ...yearEnd(start) }),
  ]
}

const comesLate: Course = (draws, start) => [
  spellOf(start, {
    begin: dayWithin(draws, start.year, 20, 150),
    entryType: draws.one(['transfer-other-lea', 'transfer-other-state', 'transfer-abroad']),
    ...yearEnd(start),
  }),
]

const courseOf = (draws: Draws): Course => {
  const at = draws.between(1, 100)
  if (at <= 8) return movesWithinTheDistrict
  if (at <= 12) return leavesForGood
  if (at <= 15) return leavesAndReturns
  return at <= 20 ? comesLate : wholeYear
}

const teaches = (grade: number) => (school: SchoolOf) => school.lowest <= grade && grade <= school.highest

/** The school after the spells of an earlier year: the same while it teaches the grade. */
const schoolFor = (
  draws: Draws,
  grade: number,
  schools: readonly SchoolOf[],
  before: Spell | undefined,
): SchoolOf | undefined => {
  const fitting = schools.filter(teaches(grade))
  if (before !== undefined && fitting.includes(before.school)) return before.school
  return fitting.length === 0 ? undefined : draws.one(fitting)
}

const entryTypeOf = (grade: number, before: Spell | undefined): string => {
  if (before === undefined) return grades[grade] === 'KG' ? 'original' : 'initial'
  return before.exitOutcome === 'continuing' ? 'initial' : 'reentry'
}

/** The spells of one pupil in one year, in order; none without a school that teaches the grade. */
export const spellsOf = (
  draws: Draws,
  year: Year,
  grade: number,
  schools: readonly SchoolOf[],
  before: Spell | undefined,
): readonly Spell[] => {
  const school = schoolFor(draws, grade, schools, before)
  if (school === undefined) return []
  const others = schools.filter(teaches(grade)).filter((one) => one !== school)
  return courseOf(draws)(draws, { year, grade, school, others, entryType: entryTypeOf(grade, before) })
}
