import type { SchoolOf } from './bodies.ts'
import { type Year, years } from './calendar.ts'
import type { CommonRecord } from './common-record.ts'
import type { Draws } from './draws.ts'
import { lastGrade } from './grades.ts'
import { studentOf } from './people.ts'
import { type Spell, spellsOf } from './spells.ts'

/** A student with everything that the other families of records are made from. */
export interface Pupil {
  readonly index: number
  readonly record: CommonRecord
  readonly spells: readonly Spell[]
  readonly isMigrant: boolean
  /** Speaks another language at home, and so may be an English learner. */
  readonly speaksOther: boolean
}

/** What pupils are made from. */
export interface PupilsFacts {
  readonly students: number
  readonly schools: readonly SchoolOf[]
  readonly district: string
  readonly scopes: readonly string[]
}

/** A few who left during the first year come back in the second. */
const COME_BACK = 0.3

/** The spells of both years; a pupil joins in the first or, as one of the newcomers, in the second year. */
const careerOf = (draws: Draws, first: Year, grade: number, schools: readonly SchoolOf[]): readonly Spell[] => {
  const spells: Spell[] = []
  for (const year of years.filter(({ schoolYear }) => schoolYear >= first.schoolYear)) {
    const now = grade + year.schoolYear - first.schoolYear
    const before = spells.at(-1)
    const isGone = before?.exitOutcome === 'transferred' && !draws.chance(COME_BACK)
    if (now <= lastGrade && !isGone) spells.push(...spellsOf(draws, year, now, schools, before))
  }
  return spells
}

/** One pupil in thirteen is a kindergartner who joins in the second year, in the place of those who graduate. */
const startOf = (index: number, draws: Draws): readonly [Year, number] =>
  index % 13 === 0 ? [years[1], 0] : [years[0], draws.between(0, lastGrade)]

/** Makes the students of the district with their spells. */
export const pupilsOf = (draws: Draws, { students, schools, district, scopes }: PupilsFacts): readonly Pupil[] =>
  Array.from({ length: students }, (_, place) => {
    const index = place + 1
    const [year, grade] = startOf(index, draws)
    const isMigrant = draws.chance(0.02)
    const speaksOther = draws.chance(0.25)
    const record = studentOf(draws, { index, grade, year, district, isMigrant, speaksOther, scopes })
    return { index, record, spells: careerOf(draws, year, grade, schools), isMigrant, speaksOther }
  })
