/** Questions that a partnership asks of a district's records. */
export const queries = {
  'students enrolled on the first of October 2025, by grade': `
    SELECT e.grade_level, count(DISTINCT e.student)
    FROM enrollment e
    WHERE e."begin" <= DATE '2025-10-01' AND (e."end" IS NULL OR e."end" >= DATE '2025-10-01')
    GROUP BY e.grade_level ORDER BY e.grade_level`,
  'enrollments that refer to a student or a school without a row': `
    SELECT count(*) FROM enrollment e
    LEFT JOIN person p ON p.id = e.student LEFT JOIN organization o ON o.id = e.school
    WHERE p.id IS NULL OR o.id IS NULL`,
  'numbers by which schools are known': `
    SELECT i.system, count(*) FROM organization_identifiers i
    JOIN organization o ON o.id = i.record_id WHERE o.is_school GROUP BY i.system ORDER BY i.system`,
} as const
