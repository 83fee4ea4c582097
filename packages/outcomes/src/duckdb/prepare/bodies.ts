/**
 * Schools, districts and all others, each school with the district and state above it. A school that only enrollments name is one
 * all the same.
 */
export const bodies = `CREATE TEMP TABLE body AS
WITH stated AS (
  SELECT id, name, type, "stateCode" AS state, "parentOrganization" AS parent, school.district AS district,
    school IS NOT NULL OR coalesce(type = 'school', false) AS is_school,
    district IS NOT NULL OR coalesce(type = 'district', false) AS is_district,
    coalesce(type IN ('state-agency', 'service-agency', 'national-agency', 'college', 'college-2-year', 'college-4-year'), false) AS is_public
  FROM organization
), named AS (
  SELECT DISTINCT school AS id FROM spell WHERE school NOT IN (SELECT id FROM stated)
), above AS (
  SELECT s.*, coalesce(s.district, CASE WHEN p.is_district THEN p.id END) AS in_district
  FROM stated s LEFT JOIN stated p ON p.id = s.parent
)
SELECT a.id, a.name, a.type, a.is_school, a.is_district, NOT (a.is_school OR a.is_district OR a.is_public) AS is_partner,
  CASE WHEN a.is_school THEN a.in_district END AS district, coalesce(a.state, d.state) AS state
FROM above a LEFT JOIN stated d ON d.id = a.in_district
UNION ALL
SELECT id, NULL, NULL, true, false, false, NULL, NULL FROM named`
