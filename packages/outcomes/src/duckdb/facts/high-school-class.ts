/**
 * The class of each graduate, by the year in which its August lies: from 1 September to 31 August. Who graduated by the exit alone,
 * without a recorded award, belongs to a class too.
 *
 * @see National Student Clearinghouse: definitions of its reports for high schools.
 */
export const highSchoolClass = `graduation AS (
  SELECT student AS person, school, CAST(date AS VARCHAR) AS day FROM completion
  WHERE student IS NOT NULL AND date IS NOT NULL AND kind IN ('regular-diploma', 'alternate-diploma')
  UNION ALL
  SELECT s.person, s.school, CAST(s."end" AS VARCHAR) FROM spell s
  WHERE s."end" IS NOT NULL AND (s.exit = 'graduated' OR (s.exit IS NULL AND s.outcome = 'graduate'))
    AND NOT EXISTS (SELECT 1 FROM completion c WHERE c.student = s.person)
), first_graduation AS (
  SELECT person, min(day) AS day, min_by(school, day) AS school FROM graduation GROUP BY person
), class AS (
  SELECT g.person, coalesce(g.school, h.school) AS school, c.year
  FROM first_graduation g
  CROSS JOIN LATERAL (SELECT CAST(left(g.day, 4) AS INTEGER) + CAST(substr(g.day, 6, 2) >= '09' AS INTEGER) AS year) c
  LEFT JOIN (SELECT person, max_by(school, year) AS school FROM home GROUP BY person) h ON h.person = g.person
)`
