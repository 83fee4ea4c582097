import type { FactQuery } from '../facts/fact-query.ts'

/** The facts of one measure, of the years wanted. */
export const factTable = ({ facts }: FactQuery): string => `CREATE OR REPLACE TEMP TABLE fact AS
SELECT * FROM (${facts}) WHERE person IS NOT NULL AND year IN (SELECT year FROM years)`

/** Somebody who belongs to a place by school and by name belongs to it once. */
const notBySchool = `NOT EXISTS (SELECT 1 FROM place_body b WHERE b.place = p.place AND b.year = f.year AND b.body = f.school)`

const byProvider = `UNION ALL
  SELECT p.place, f.* FROM fact f JOIN place_provider p ON p.provider = f.provider`

const notPartner = `AND p.place NOT IN (SELECT place FROM place_provider)`

/** What each person adds in each place and year; decided once a place, or once a school of it. */
export const unitTable = ({ person, perSchool, byProvider: isByProvider }: FactQuery): string => {
  const { numerator, denominator, missing, extra = '0', counts = `(${denominator}) > 0` } = person
  return `CREATE OR REPLACE TEMP TABLE unit AS
WITH placed AS (
  SELECT p.place, f.* FROM fact f JOIN place_body p ON p.body = f.school AND p.year = f.year
  UNION ALL
  SELECT p.place, f.* FROM fact f JOIN place_person p ON p.person = f.person AND p.year = f.year
  WHERE ${notBySchool} ${isByProvider === true ? notPartner : ''}
  ${isByProvider === true ? byProvider : ''}
)
SELECT place, year, person, max(grade) AS grade, max(as_of) AS as_of,
  CAST(${numerator} AS DECIMAL(38, 3)) AS numerator, CAST(${denominator} AS DECIMAL(38, 3)) AS denominator,
  CAST(${missing} AS INTEGER) AS missing, ${extra} AS extra, coalesce(${counts}, false) AS counts
FROM placed GROUP BY place, year, person${perSchool === true ? ', school' : ''}`
}
