/** Kinds of enrollment by which somebody is a student of a school, in contrast to one who only gets services there. */
const countedKinds = `coalesce("enrollmentKind", 'primary') IN ('primary', 'short-term')`

/** Spells that begin and end on paper only. */
const neverCame = `coalesce("exitType", '') IN ('no-show', 'invalid')`

/**
 * The spells by which somebody counts as a student of a school. `moment` orders the spells of a student: by school year, by the
 * first day, then by id, so that the last one is always the same.
 */
export const spells = `CREATE TEMP TABLE spell AS
SELECT student AS person, school, "schoolYear" AS year, "begin", "end", "gradeLevel" AS grade, "entryType" AS entry,
  "exitType" AS exit, "exitOutcome" AS outcome,
  CAST("schoolYear" AS VARCHAR) || coalesce(CAST("begin" AS VARCHAR), '          ') || id AS moment
FROM enrollment
WHERE student IS NOT NULL AND school IS NOT NULL AND "schoolYear" IS NOT NULL
  AND ${countedKinds} AND coalesce("countsInMembership", true) AND NOT ${neverCame}`

/** Who was a student of which school in which year, once each, in the grade last known. */
export const enrolled = `CREATE TEMP TABLE enrolled AS
SELECT person, school, year, max_by(grade, moment) FILTER (grade IS NOT NULL) AS grade, max(moment) AS moment
FROM spell GROUP BY person, school, year`

/** One school a student and year: the last. */
export const home = `CREATE TEMP TABLE home AS
SELECT person, year, max_by(school, moment) AS school, max_by(grade, moment) FILTER (grade IS NOT NULL) AS grade
FROM enrolled GROUP BY person, year`
