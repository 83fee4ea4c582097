import type { StatusKindCode } from '@nrec-align/schema'
import { textList } from '../sql/text.ts'
import { overlapsYear } from '../sql/time.ts'
import type { PersonDimension } from './group-by.ts'

/**
 * One reporting category: Hispanic of any race before all others, several races before one. The list of races outranks a stated
 * category, which often is all that a file gives.
 *
 * @see https://sites.ed.gov/idea/regs/b/f/300.647/b/2
 */
const race = `SELECT id AS person, CASE
  WHEN "hispanicLatino" THEN 'hispanic'
  WHEN len(races) > 1 THEN 'two-or-more'
  WHEN len(races) = 1 AND races[1] = 'middle-eastern-or-north-african' THEN 'other'
  WHEN len(races) = 1 THEN races[1]
  ELSE "raceRollup" END AS category
FROM person`

const sex = `SELECT id AS person, sex AS category FROM person`

const grade = `SELECT person, year, grade AS category FROM home`

/** Of several statements about one year the one that says most. */
const mostTelling = `CASE value WHEN 'yes' THEN 6 WHEN 'monitored' THEN 5 WHEN 'former' THEN 4 WHEN 'eligible' THEN 3 WHEN 'no' THEN 2 ELSE 1 END`

/** What is said of a student in a year; an answer not yet known is none, and silence is not a no. */
const status = (kinds: readonly StatusKindCode[]): string => `SELECT student AS person, y.year,
  max_by(CASE WHEN value <> 'undetermined' THEN value END, ${mostTelling}) AS category
FROM "studentStatus" s JOIN years y
  ON CASE WHEN s."begin" IS NULL AND s."schoolYear" IS NOT NULL THEN s."schoolYear" = y.year ELSE ${overlapsYear('s."begin"', 's."end"', 'y.year')} END
WHERE s.kind IN ${textList(kinds)} GROUP BY student, y.year`

/** Where a dimension is by year, its query has a column `year`. */
interface DimensionQuery {
  readonly query: string
  readonly byYear: boolean
}

const byYear = (query: string): DimensionQuery => ({ query, byYear: true })
const ever = (query: string): DimensionQuery => ({ query, byYear: false })

/** The category of each person along each dimension. */
export const personDimensions: { readonly [D in PersonDimension]: DimensionQuery } = {
  grade: byYear(grade),
  race: ever(race),
  sex: ever(sex),
  disability: byYear(status(['disability'])),
  'section-504': byYear(status(['section-504'])),
  'english-learner': byYear(status(['english-learner'])),
  economic: byYear(status(['economically-disadvantaged', 'meal-eligibility'])),
  homeless: byYear(status(['homeless', 'unaccompanied-youth'])),
  foster: byYear(status(['foster-care', 'tribal-foster-youth'])),
  migrant: byYear(status(['migrant'])),
  military: byYear(status(['military-connected'])),
}
