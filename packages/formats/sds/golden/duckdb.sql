-- sds 2.1, orgs: orgs.csv
CREATE OR REPLACE TABLE "orgs" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- sourcedId
    align_cell(s2) AS c2, -- name
    align_cell(s3) AS c3, -- type
    align_cell(s4) AS c4 -- parentSourcedId
  FROM "orgs stage"
), readings AS (
  SELECT
    *,
    CASE WHEN c3 = 'school' THEN 'school' WHEN true THEN 'organization' END AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- sourcedId → identifiers[local]
    CASE c3
      WHEN 'school' THEN 'school'
      WHEN 'college' THEN 'college'
      WHEN 'department' THEN 'department'
      WHEN 'ministryOfEducation' THEN 'national-agency'
      END AS r2, -- type → type
    CASE WHEN c4 <> '' THEN c4 END AS r3 -- parentSourcedId → parentOrganization.identifiers[local]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "school: identifiers[local]", -- sourcedId → identifiers[local]
    r3 AS "school: parentOrganization.identifiers[local]", -- parentSourcedId → parentOrganization.identifiers[local]
    nullif(c2, '') AS "school: name", -- name → name
    CASE WHEN r2 IS NOT NULL THEN r2 WHEN c3 <> '' THEN 'other' END AS "school: type", -- type → type
    r1 AS "organization: identifiers[local]", -- sourcedId → identifiers[local]
    r3 AS "organization: parentOrganization.identifiers[local]", -- parentSourcedId → parentOrganization.identifiers[local]
    nullif(c2, '') AS "organization: name", -- name → name
    CASE WHEN r2 IS NOT NULL THEN r2 WHEN c3 <> '' THEN 'other' END AS "organization: type" -- type → type
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- sourcedId: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- sourcedId: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- name: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- name: missing-required
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- type: formula-error
      | CASE WHEN c3 = '' THEN 64 ELSE 0 END -- type: missing-required
      | CASE WHEN align_is_formula_error(s4) THEN 128 ELSE 0 END -- parentSourcedId: formula-error
      | CASE WHEN owner = 'school' THEN 0
        | CASE WHEN (c3 <> '' AND r2 IS NULL) THEN 256 ELSE 0 END -- type → type: unknown-code
      ELSE 0 END
      | CASE WHEN owner = 'organization' THEN 0
        | CASE WHEN (c3 <> '' AND r2 IS NULL) THEN 256 ELSE 0 END -- type → type: unknown-code
      ELSE 0 END
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN owner = 'school' THEN 0
        | CASE WHEN "school: identifiers[local]" IS NULL AND (early1 & 6) = 0 THEN 512 ELSE 0 END -- school: missing-key
      ELSE 0 END
      | CASE WHEN owner = 'organization' THEN 0
        | CASE WHEN "organization: identifiers[local]" IS NULL AND (early1 & 6) = 0 THEN 512 ELSE 0 END -- organization: missing-key
      ELSE 0 END
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 4 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "school: identifiers[local]",
  "school: parentOrganization.identifiers[local]",
  "school: name",
  "school: type",
  "organization: identifiers[local]",
  "organization: parentOrganization.identifiers[local]",
  "organization: name",
  "organization: type",
  found1,
  CASE WHEN (found1 & 517) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- sds 2.1, users: users.csv
CREATE OR REPLACE TABLE "users" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- sourcedId
    align_cell(s2) AS c2, -- username
    align_cell(s3) AS c3, -- givenName
    align_cell(s4) AS c4, -- familyName
    align_cell(s5) AS c5, -- password
    align_cell(s6) AS c6, -- activeDirectoryMatchId
    align_cell(s7) AS c7, -- email
    align_cell(s8) AS c8, -- phone
    align_cell(s9) AS c9 -- sms
  FROM "users stage"
), readings AS (
  SELECT
    *,
    'person' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1 -- sourcedId → identifiers[local]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "person: identifiers[local]", -- sourcedId → identifiers[local]
    nullif(c2, '') AS "person: username", -- username → username
    nullif(c3, '') AS "person: firstName", -- givenName → firstName
    nullif(c4, '') AS "person: lastName", -- familyName → lastName
    nullif(c7, '') AS "person: contactPoints[email].value", -- email → contactPoints[email].value
    nullif(c8, '') AS "person: contactPoints[phone].value", -- phone → contactPoints[phone].value
    nullif(c9, '') AS "person: contactPoints[mobile].value" -- sms → contactPoints[mobile].value
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- sourcedId: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- sourcedId: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- username: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 16 ELSE 0 END -- givenName: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 32 ELSE 0 END -- familyName: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 64 ELSE 0 END -- password: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 128 ELSE 0 END -- activeDirectoryMatchId: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 256 ELSE 0 END -- email: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 512 ELSE 0 END -- phone: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 1024 ELSE 0 END -- sms: formula-error
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "person: identifiers[local]" IS NULL AND (early1 & 6) = 0 THEN 2048 ELSE 0 END -- person: missing-key
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 9 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "person: identifiers[local]",
  "person: username",
  "person: firstName",
  "person: lastName",
  "person: contactPoints[email].value",
  "person: contactPoints[phone].value",
  "person: contactPoints[mobile].value",
  found1,
  CASE WHEN (found1 & 2053) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- sds 2.1, academicSessions: academicSessions.csv
CREATE OR REPLACE TABLE "academicSessions" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- sourcedId
    align_cell(s2) AS c2, -- title
    align_cell(s3) AS c3, -- type
    align_cell(s4) AS c4, -- schoolYear
    align_cell(s5) AS c5, -- startDate
    align_cell(s6) AS c6 -- endDate
  FROM "academicSessions stage"
), readings AS (
  SELECT
    *,
    'academicSession' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- sourcedId → identifiers[local]
    CASE c3 WHEN 'schoolYear' THEN 'school-year' WHEN 'semester' THEN 'semester' END AS r2, -- type → sessionType
    CASE WHEN regexp_full_match(c4, '[12][0-9]{3}') THEN CAST(CAST(c4 AS BIGINT) + 1 AS VARCHAR) END AS r3, -- schoolYear → schoolYear
    CASE
      WHEN regexp_full_match(c5, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c5, 1, 4), substr(c5, 6, 2), substr(c5, 9, 2))
      END AS r4, -- startDate → begin
    CASE
      WHEN regexp_full_match(c6, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c6, 1, 4), substr(c6, 6, 2), substr(c6, 9, 2))
      END AS r5 -- endDate → end
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "academicSession: identifiers[local]", -- sourcedId → identifiers[local]
    nullif(c2, '') AS "academicSession: title", -- title → title
    CASE WHEN r2 IS NOT NULL THEN r2 WHEN c3 <> '' THEN 'other' END AS "academicSession: sessionType", -- type → sessionType
    r3 AS "academicSession: schoolYear", -- schoolYear → schoolYear
    r4 AS "academicSession: begin", -- startDate → begin
    r5 AS "academicSession: end" -- endDate → end
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- sourcedId: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- sourcedId: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- title: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 16 ELSE 0 END -- type: formula-error
      | CASE WHEN c3 = '' THEN 32 ELSE 0 END -- type: missing-required
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- schoolYear: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 128 ELSE 0 END -- startDate: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 256 ELSE 0 END -- endDate: formula-error
      | CASE WHEN (c3 <> '' AND r2 IS NULL) THEN 512 ELSE 0 END -- type → sessionType: unknown-code
      | CASE WHEN (c4 <> '' AND r3 IS NULL) THEN 1024 ELSE 0 END -- schoolYear → schoolYear: invalid-school-year
      | CASE WHEN (c5 <> '' AND r4 IS NULL) THEN CASE align_date_damage(c5)
          WHEN 'excel-serial-date' THEN 2048
          WHEN 'date-order-ambiguous' THEN 4096
          ELSE 8192
          END ELSE 0 END -- startDate → begin: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c6 <> '' AND r5 IS NULL) THEN CASE align_date_damage(c6)
          WHEN 'excel-serial-date' THEN 16384
          WHEN 'date-order-ambiguous' THEN 32768
          ELSE 65536
          END ELSE 0 END -- endDate → end: excel-serial-date, date-order-ambiguous, invalid-date
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
    CASE WHEN cells <> 6 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "academicSession: identifiers[local]",
  "academicSession: title",
  "academicSession: sessionType",
  "academicSession: schoolYear",
  "academicSession: begin",
  "academicSession: end",
  found1,
  CASE WHEN (found1 & 5) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- sds 2.1, courses: courses.csv
CREATE OR REPLACE TABLE "courses" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- sourcedId
    align_cell(s2) AS c2, -- orgSourcedId
    align_cell(s3) AS c3, -- title
    align_cell(s4) AS c4, -- code
    align_cell(s5) AS c5, -- schoolYearSourcedId
    align_cell(s6) AS c6, -- subject
    align_cell(s7) AS c7 -- grade
  FROM "courses stage"
), readings AS (
  SELECT
    *,
    'course' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- sourcedId → identifiers[local]
    CASE WHEN c2 <> '' THEN c2 END AS r2 -- orgSourcedId → organization.identifiers[local]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "course: identifiers[local]", -- sourcedId → identifiers[local]
    r2 AS "course: organization.identifiers[local]", -- orgSourcedId → organization.identifiers[local]
    nullif(c3, '') AS "course: title", -- title → title
    nullif(c4, '') AS "course: courseCode" -- code → courseCode
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- sourcedId: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- sourcedId: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- orgSourcedId: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- orgSourcedId: missing-required
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- title: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- code: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 128 ELSE 0 END -- schoolYearSourcedId: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 256 ELSE 0 END -- subject: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 512 ELSE 0 END -- grade: formula-error
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
    CASE WHEN cells <> 7 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "course: identifiers[local]",
  "course: organization.identifiers[local]",
  "course: title",
  "course: courseCode",
  found1,
  CASE WHEN (found1 & 21) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- sds 2.1, demographics: demographics.csv
CREATE OR REPLACE TABLE "demographics" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- userSourcedId
    align_cell(s2) AS c2, -- sex
    align_cell(s3) AS c3, -- birthDate
    align_cell(s4) AS c4, -- birthCity
    align_cell(s5) AS c5, -- birthState
    align_cell(s6) AS c6, -- birthCountry
    align_cell(s7) AS c7, -- ethnicityCodes
    align_cell(s8) AS c8 -- raceCodes
  FROM "demographics stage"
), readings AS (
  SELECT
    *,
    'person' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- userSourcedId → identifiers[local]
    CASE c2 WHEN 'male' THEN 'male' WHEN 'female' THEN 'female' END AS r2, -- sex → sex
    CASE
      WHEN regexp_full_match(c3, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c3, 1, 4), substr(c3, 6, 2), substr(c3, 9, 2))
      END AS r3, -- birthDate → birthDate
    CASE c7 WHEN 'hispanicOrLatinoEthnicity' THEN 'true' END AS r4, -- ethnicityCodes → hispanicLatino
    CASE WHEN c8 <> '' THEN CASE
      WHEN c8 = 'asian' THEN 0
      WHEN c8 = 'white' THEN 1
      WHEN c8 = 'nativeHawaiianOrOtherPacificIslander' THEN 2
      WHEN c8 = 'blackOrAfricanAmerican' THEN 3
      WHEN c8 = 'demographicRaceTwoOrMoreRaces' THEN 4
      END END AS r5, -- raceCodes → races
    CASE WHEN c8 <> '' THEN CASE WHEN c8 = 'demographicRaceTwoOrMoreRaces' THEN 0 WHEN true THEN 1 END END AS r6 -- raceCodes → raceRollup
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "person: identifiers[local]", -- userSourcedId → identifiers[local]
    r2 AS "person: sex", -- sex → sex
    r3 AS "person: birthDate", -- birthDate → birthDate
    nullif(c4, '') AS "person: birthPlace.city", -- birthCity → birthPlace.city
    nullif(c5, '') AS "person: birthPlace.stateProvince", -- birthState → birthPlace.stateProvince
    nullif(c6, '') AS "person: birthPlace.country", -- birthCountry → birthPlace.country
    r4 AS "person: hispanicLatino", -- ethnicityCodes → hispanicLatino
    CASE WHEN (c8 <> '' AND r5 IS NULL) THEN 'other' ELSE CASE r5
      WHEN 0 THEN 'asian'
      WHEN 1 THEN 'white'
      WHEN 2 THEN 'native-hawaiian-or-pacific-islander'
      WHEN 3 THEN 'black-or-african-american'
      END END AS "person: races", -- raceCodes → races
    CASE WHEN (c8 <> '' AND r6 IS NULL) THEN 'other' ELSE CASE r6 WHEN 0 THEN 'two-or-more' END END AS "person: raceRollup" -- raceCodes → raceRollup
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- userSourcedId: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- userSourcedId: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- sex: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 16 ELSE 0 END -- birthDate: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 32 ELSE 0 END -- birthCity: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 64 ELSE 0 END -- birthState: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 128 ELSE 0 END -- birthCountry: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 256 ELSE 0 END -- ethnicityCodes: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 512 ELSE 0 END -- raceCodes: formula-error
      | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 1024 ELSE 0 END -- sex → sex: unknown-code
      | CASE WHEN (c3 <> '' AND r3 IS NULL) THEN CASE align_date_damage(c3)
          WHEN 'excel-serial-date' THEN 2048
          WHEN 'date-order-ambiguous' THEN 4096
          ELSE 8192
          END ELSE 0 END -- birthDate → birthDate: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c7 <> '' AND r4 IS NULL) THEN 16384 ELSE 0 END -- ethnicityCodes → hispanicLatino: unknown-code
      | CASE WHEN (c8 <> '' AND r5 IS NULL) THEN 32768 ELSE 0 END -- raceCodes → races: unknown-code
      | CASE WHEN (c8 <> '' AND r6 IS NULL) THEN 32768 ELSE 0 END -- raceCodes → raceRollup: unknown-code
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "person: identifiers[local]" IS NULL AND (early1 & 6) = 0 THEN 65536 ELSE 0 END -- person: missing-key
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 8 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "person: identifiers[local]",
  "person: sex",
  "person: birthDate",
  "person: birthPlace.city",
  "person: birthPlace.stateProvince",
  "person: birthPlace.country",
  "person: hispanicLatino",
  "person: races",
  "person: raceRollup",
  found1,
  CASE WHEN (found1 & 65541) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- sds 2.1, enrollments: enrollments.csv
CREATE OR REPLACE TABLE "enrollments" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- classSourcedId
    align_cell(s2) AS c2, -- userSourcedId
    align_cell(s3) AS c3 -- role
  FROM "enrollments stage"
), readings AS (
  SELECT
    *,
    'sectionEnrollment' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- classSourcedId → section.identifiers[local]
    CASE WHEN c2 <> '' THEN c2 END AS r2, -- userSourcedId → person.identifiers[local]
    CASE c3 WHEN 'student' THEN 'student' WHEN 'teacher' THEN 'teacher' WHEN 'professor' THEN 'teacher' END AS r3 -- role → role
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "sectionEnrollment: section.identifiers[local]", -- classSourcedId → section.identifiers[local]
    r2 AS "sectionEnrollment: person.identifiers[local]", -- userSourcedId → person.identifiers[local]
    CASE WHEN r3 IS NOT NULL THEN r3 WHEN c3 <> '' THEN 'other' END AS "sectionEnrollment: role" -- role → role
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- classSourcedId: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- classSourcedId: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- userSourcedId: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- userSourcedId: missing-required
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- role: formula-error
      | CASE WHEN c3 = '' THEN 64 ELSE 0 END -- role: missing-required
      | CASE WHEN (c3 <> '' AND r3 IS NULL) THEN 128 ELSE 0 END -- role → role: unknown-code
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "sectionEnrollment: person.identifiers[local]" IS NULL AND (early1 & 16) = 0 THEN 256 ELSE 0 END -- person: missing-key
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 3 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "sectionEnrollment: section.identifiers[local]",
  "sectionEnrollment: person.identifiers[local]",
  "sectionEnrollment: role",
  found1,
  CASE WHEN (found1 & 277) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- sds 2.1, relationships: relationships.csv
CREATE OR REPLACE TABLE "relationships" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- userSourcedId
    align_cell(s2) AS c2, -- relationshipUserSourcedId
    align_cell(s3) AS c3 -- relationshipRole
  FROM "relationships stage"
), readings AS (
  SELECT
    *,
    'personRelationship' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- userSourcedId → student.identifiers[local]
    CASE WHEN c2 <> '' THEN c2 END AS r2, -- relationshipUserSourcedId → person.identifiers[local]
    CASE c3 WHEN 'guardian' THEN 'guardian' WHEN 'relative' THEN 'relative' END AS r3 -- relationshipRole → relationship
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "personRelationship: student.identifiers[local]", -- userSourcedId → student.identifiers[local]
    r2 AS "personRelationship: person.identifiers[local]", -- relationshipUserSourcedId → person.identifiers[local]
    CASE WHEN r3 IS NOT NULL THEN r3 WHEN c3 <> '' THEN 'other' END AS "personRelationship: relationship" -- relationshipRole → relationship
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- userSourcedId: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- userSourcedId: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- relationshipUserSourcedId: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- relationshipUserSourcedId: missing-required
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- relationshipRole: formula-error
      | CASE WHEN (c3 <> '' AND r3 IS NULL) THEN 64 ELSE 0 END -- relationshipRole → relationship: unknown-code
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "personRelationship: student.identifiers[local]" IS NULL AND (early1 & 4) = 0 THEN 128 ELSE 0 END -- student: missing-key
      | CASE WHEN "personRelationship: person.identifiers[local]" IS NULL AND (early1 & 16) = 0 THEN 256 ELSE 0 END -- person: missing-key
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 3 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "personRelationship: student.identifiers[local]",
  "personRelationship: person.identifiers[local]",
  "personRelationship: relationship",
  found1,
  CASE WHEN (found1 & 405) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- sds 2.1, userFlags: userFlags.csv
CREATE OR REPLACE TABLE "userFlags" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- userSourcedId
    align_cell(s2) AS c2 -- flag
  FROM "userFlags stage"
), readings AS (
  SELECT
    *,
    'studentStatus' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- userSourcedId → student.identifiers[local]
    CASE WHEN c2 <> '' THEN CASE WHEN c2 = 'iep' THEN 0 WHEN c2 = '504' THEN 1 WHEN c2 = 'freeLunch' THEN 2 END END AS r2 -- flag → kind
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "studentStatus: student.identifiers[local]", -- userSourcedId → student.identifiers[local]
    CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 'other' ELSE CASE r2
      WHEN 0 THEN 'disability'
      WHEN 1 THEN 'section-504'
      WHEN 2 THEN 'meal-eligibility'
      END END AS "studentStatus: kind", -- flag → kind
    CASE r2 WHEN 0 THEN 'yes' WHEN 1 THEN 'yes' WHEN 2 THEN 'yes' END AS "studentStatus: value", -- flag → kind
    CASE r2 WHEN 2 THEN 'free' END AS "studentStatus: detail" -- flag → kind
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- userSourcedId: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- userSourcedId: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- flag: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- flag: missing-required
      | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 32 ELSE 0 END -- flag → kind: unknown-code
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "studentStatus: student.identifiers[local]" IS NULL AND (early1 & 4) = 0 THEN 64 ELSE 0 END -- student: missing-key
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 2 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "studentStatus: student.identifiers[local]",
  "studentStatus: kind",
  "studentStatus: value",
  "studentStatus: detail",
  found1,
  CASE WHEN (found1 & 69) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;
