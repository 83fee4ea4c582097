-- infinite-campus adm-ada, adm-ada: ADM and ADA Detail
CREATE OR REPLACE TABLE "adm-ada" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- School
    align_cell(s2) AS c2, -- Calendar
    align_cell(s3) AS c3, -- Grade
    align_cell(s4) AS c4, -- Student Count
    align_cell(s5) AS c5, -- Student Last Name
    align_cell(s6) AS c6, -- Student First Name
    align_cell(s7) AS c7, -- Student Middle Initial
    align_cell(s8) AS c8, -- Student Number
    align_cell(s9) AS c9, -- Membership Days
    align_cell(s10) AS c10, -- Absent Days
    align_cell(s11) AS c11, -- Present Days
    align_cell(s12) AS c12, -- ADM
    align_cell(s13) AS c13, -- ADA
    align_cell(s14) AS c14, -- Unexcused Days
    align_cell(s15) AS c15, -- Absences avg. Daily
    align_cell(s16) AS c16 -- Percent In Attendance
  FROM "adm-ada stage"
), readings AS (
  SELECT
    *,
    CASE
      WHEN (c1 = '' AND c2 = '' AND c3 = '' AND c4 = '' AND c5 = '' AND c6 = '' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '' AND c13 = '' AND c14 = '' AND c15 = '' AND c16 = '') THEN 'a blank row between schools'
      WHEN (c1 = 'Total' AND c2 = '') THEN 'a total of other rows'
      WHEN instr(c1, 'Census') > 0 THEN 'a school for the census only'
      WHEN instr(c1, 'Summer') > 0 THEN 'a summer school, outside the days of the school year'
      WHEN instr(c1, 'Extended') > 0 THEN 'an extended school year, outside the days of the school year'
      END AS skipped, -- why it is no data
    CASE WHEN (c8 = '' AND c5 = '' AND c6 = '') THEN 'group' WHEN c8 <> '' THEN 'student' END AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- School → organization.identifiers[infinite-campus.school-name]
    CASE WHEN align_trimmed(regexp_extract(c2, '^([^\x{20}]*)\x{20}([\x00-\x{10FFFF}]*)$', 1)) <> '' THEN CASE WHEN regexp_full_match(align_trimmed(regexp_extract(c2, '^([^\x{20}]*)\x{20}([\x00-\x{10FFFF}]*)$', 1)), '[0-9]{2}-[0-9]{2}') THEN align_year_after('20' || substr(align_trimmed(regexp_extract(c2, '^([^\x{20}]*)\x{20}([\x00-\x{10FFFF}]*)$', 1)), 1, 2), substr(align_trimmed(regexp_extract(c2, '^([^\x{20}]*)\x{20}([\x00-\x{10FFFF}]*)$', 1)), 4, 2)) END END AS r2, -- Calendar → schoolYear
    CASE WHEN align_trimmed(regexp_extract(c2, '^([^\x{20}]*)\x{20}([\x00-\x{10FFFF}]*)$', 2)) <> '' THEN align_trimmed(regexp_extract(c2, '^([^\x{20}]*)\x{20}([\x00-\x{10FFFF}]*)$', 2)) END AS r3, -- Calendar → session.title
    CASE c3
      WHEN 'E3' THEN 'PR'
      WHEN 'PK' THEN 'PK'
      WHEN 'E4' THEN 'PK'
      WHEN 'K4' THEN 'PK'
      WHEN 'KG' THEN 'KG'
      WHEN '1' THEN '01'
      WHEN '2' THEN '02'
      WHEN '3' THEN '03'
      WHEN '4' THEN '04'
      WHEN '5' THEN '05'
      WHEN '6' THEN '06'
      WHEN '7' THEN '07'
      WHEN '8' THEN '08'
      WHEN '9' THEN '09'
      WHEN '10' THEN '10'
      WHEN '11' THEN '11'
      WHEN '12' THEN '12'
      WHEN '01' THEN '01'
      WHEN '02' THEN '02'
      WHEN '03' THEN '03'
      WHEN '04' THEN '04'
      WHEN '05' THEN '05'
      WHEN '06' THEN '06'
      WHEN '07' THEN '07'
      WHEN '08' THEN '08'
      WHEN '09' THEN '09'
      END AS r4, -- Grade → gradeLevel
    CASE WHEN regexp_full_match(c9, '-?[0-9]{1,15}([.][0-9]{1,3})?') THEN regexp_replace(CAST(CAST(c9 AS DECIMAL(38, 3)) AS VARCHAR), '[.]?0+$', '') END AS r5, -- Membership Days → daysEnrolled
    CASE WHEN regexp_full_match(c10, '-?[0-9]{1,15}([.][0-9]{1,3})?') THEN regexp_replace(CAST(CAST(c10 AS DECIMAL(38, 3)) AS VARCHAR), '[.]?0+$', '') END AS r6, -- Absent Days → daysAbsent
    CASE WHEN regexp_full_match(c11, '-?[0-9]{1,15}([.][0-9]{1,3})?') THEN regexp_replace(CAST(CAST(c11 AS DECIMAL(38, 3)) AS VARCHAR), '[.]?0+$', '') END AS r7, -- Present Days → daysPresent
    CASE WHEN regexp_full_match(c14, '-?[0-9]{1,15}([.][0-9]{1,3})?') THEN regexp_replace(CAST(CAST(c14 AS DECIMAL(38, 3)) AS VARCHAR), '[.]?0+$', '') END AS r8, -- Unexcused Days → daysUnexcused
    CASE WHEN c8 <> '' THEN c8 END AS r9 -- Student Number → student.identifiers[local]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "group: organization.identifiers[infinite-campus.school-name]", -- School → organization.identifiers[infinite-campus.school-name]
    CASE WHEN c1 <> '' AND c2 <> '' THEN c1 || '|' || c2 END AS "group: session.identifiers[infinite-campus.calendar]", -- School + Calendar → session.identifiers[infinite-campus.calendar]
    CASE WHEN c1 <> '' AND c2 <> '' AND c3 <> '' THEN c1 || '|' || c2 || '|' || c3 END AS "group: identifiers[infinite-campus.attendance]", -- School + Calendar + Grade → identifiers[infinite-campus.attendance]
    nullif(c1, '') AS "group: organization.name", -- School → organization.name
    r2 AS "group: schoolYear", -- Calendar → schoolYear
    r3 AS "group: session.title", -- Calendar → session.title
    r2 AS "group: session.schoolYear", -- Calendar → session.schoolYear
    CASE WHEN r4 IS NOT NULL THEN r4 WHEN c3 <> '' THEN 'other' END AS "group: gradeLevel", -- Grade → gradeLevel
    r5 AS "group: daysEnrolled", -- Membership Days → daysEnrolled
    r6 AS "group: daysAbsent", -- Absent Days → daysAbsent
    r7 AS "group: daysPresent", -- Present Days → daysPresent
    r8 AS "group: daysUnexcused", -- Unexcused Days → daysUnexcused
    r9 AS "student: student.identifiers[local]", -- Student Number → student.identifiers[local]
    r1 AS "student: organization.identifiers[infinite-campus.school-name]", -- School → organization.identifiers[infinite-campus.school-name]
    CASE WHEN c1 <> '' AND c2 <> '' THEN c1 || '|' || c2 END AS "student: session.identifiers[infinite-campus.calendar]", -- School + Calendar → session.identifiers[infinite-campus.calendar]
    CASE WHEN c1 <> '' AND c2 <> '' AND c3 <> '' AND c8 <> '' THEN c1 || '|' || c2 || '|' || c3 || '|' || c8 END AS "student: identifiers[infinite-campus.attendance]", -- School + Calendar + Grade + Student Number → identifiers[infinite-campus.attendance]
    nullif(c5, '') AS "student: student.lastName", -- Student Last Name → student.lastName
    nullif(c6, '') AS "student: student.firstName", -- Student First Name → student.firstName
    nullif(c7, '') AS "student: student.middleName", -- Student Middle Initial → student.middleName
    nullif(c1, '') AS "student: organization.name", -- School → organization.name
    r2 AS "student: schoolYear", -- Calendar → schoolYear
    r3 AS "student: session.title", -- Calendar → session.title
    r2 AS "student: session.schoolYear", -- Calendar → session.schoolYear
    CASE WHEN r4 IS NOT NULL THEN r4 WHEN c3 <> '' THEN 'other' END AS "student: gradeLevel", -- Grade → gradeLevel
    r5 AS "student: daysEnrolled", -- Membership Days → daysEnrolled
    r6 AS "student: daysAbsent", -- Absent Days → daysAbsent
    r7 AS "student: daysPresent", -- Present Days → daysPresent
    r8 AS "student: daysUnexcused" -- Unexcused Days → daysUnexcused
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- School: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- School: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- Calendar: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- Calendar: missing-required
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- Grade: formula-error
      | CASE WHEN c3 = '' THEN 64 ELSE 0 END -- Grade: missing-required
      | CASE WHEN align_is_formula_error(s4) THEN 128 ELSE 0 END -- Student Count: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 256 ELSE 0 END -- Student Last Name: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 512 ELSE 0 END -- Student First Name: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 1024 ELSE 0 END -- Student Middle Initial: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 2048 ELSE 0 END -- Student Number: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 4096 ELSE 0 END -- Membership Days: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 8192 ELSE 0 END -- Absent Days: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 16384 ELSE 0 END -- Present Days: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 32768 ELSE 0 END -- ADM: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 65536 ELSE 0 END -- ADA: formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 131072 ELSE 0 END -- Unexcused Days: formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 262144 ELSE 0 END -- Absences avg. Daily: formula-error
      | CASE WHEN align_is_formula_error(s16) THEN 524288 ELSE 0 END -- Percent In Attendance: formula-error
      | CASE WHEN owner = 'group' THEN 0
        | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 1048576 ELSE 0 END -- Calendar → schoolYear: invalid-school-year
        | CASE WHEN (c2 <> '' AND r3 IS NULL) THEN 2097152 ELSE 0 END -- Calendar → session.title: unreadable-text
        | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 1048576 ELSE 0 END -- Calendar → session.schoolYear: invalid-school-year
        | CASE WHEN (c3 <> '' AND r4 IS NULL) THEN 4194304 ELSE 0 END -- Grade → gradeLevel: unknown-code
        | CASE WHEN (c9 <> '' AND r5 IS NULL) THEN 8388608 ELSE 0 END -- Membership Days → daysEnrolled: not-a-number
        | CASE WHEN (c10 <> '' AND r6 IS NULL) THEN 16777216 ELSE 0 END -- Absent Days → daysAbsent: not-a-number
        | CASE WHEN (c11 <> '' AND r7 IS NULL) THEN 33554432 ELSE 0 END -- Present Days → daysPresent: not-a-number
        | CASE WHEN (c14 <> '' AND r8 IS NULL) THEN 67108864 ELSE 0 END -- Unexcused Days → daysUnexcused: not-a-number
      ELSE 0 END
      | CASE WHEN owner = 'student' THEN 0
        | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 1048576 ELSE 0 END -- Calendar → schoolYear: invalid-school-year
        | CASE WHEN (c2 <> '' AND r3 IS NULL) THEN 2097152 ELSE 0 END -- Calendar → session.title: unreadable-text
        | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 1048576 ELSE 0 END -- Calendar → session.schoolYear: invalid-school-year
        | CASE WHEN (c3 <> '' AND r4 IS NULL) THEN 4194304 ELSE 0 END -- Grade → gradeLevel: unknown-code
        | CASE WHEN (c9 <> '' AND r5 IS NULL) THEN 8388608 ELSE 0 END -- Membership Days → daysEnrolled: not-a-number
        | CASE WHEN (c10 <> '' AND r6 IS NULL) THEN 16777216 ELSE 0 END -- Absent Days → daysAbsent: not-a-number
        | CASE WHEN (c11 <> '' AND r7 IS NULL) THEN 33554432 ELSE 0 END -- Present Days → daysPresent: not-a-number
        | CASE WHEN (c14 <> '' AND r8 IS NULL) THEN 67108864 ELSE 0 END -- Unexcused Days → daysUnexcused: not-a-number
      ELSE 0 END
      | CASE WHEN owner IS NULL THEN 0
        | CASE
            WHEN NOT (c8 = '' OR c8 <> '') THEN 134217728
            WHEN NOT c5 = '' THEN 268435456
            WHEN NOT c6 = '' THEN 536870912
            ELSE 134217728
            END -- the kind of record: unknown-record-type
      ELSE 0 END
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    early1 AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 16 THEN 1 ELSE CASE WHEN skipped IS NOT NULL THEN 0 ELSE whole1 END END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  skipped,
  owner,
  "group: organization.identifiers[infinite-campus.school-name]",
  "group: session.identifiers[infinite-campus.calendar]",
  "group: identifiers[infinite-campus.attendance]",
  "group: organization.name",
  "group: schoolYear",
  "group: session.title",
  "group: session.schoolYear",
  "group: gradeLevel",
  "group: daysEnrolled",
  "group: daysAbsent",
  "group: daysPresent",
  "group: daysUnexcused",
  "student: student.identifiers[local]",
  "student: organization.identifiers[infinite-campus.school-name]",
  "student: session.identifiers[infinite-campus.calendar]",
  "student: identifiers[infinite-campus.attendance]",
  "student: student.lastName",
  "student: student.firstName",
  "student: student.middleName",
  "student: organization.name",
  "student: schoolYear",
  "student: session.title",
  "student: session.schoolYear",
  "student: gradeLevel",
  "student: daysEnrolled",
  "student: daysAbsent",
  "student: daysPresent",
  "student: daysUnexcused",
  found1,
  CASE WHEN skipped IS NOT NULL AND NOT (cells <> 16) THEN 'skipped' WHEN (found1 & 942672703) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;
