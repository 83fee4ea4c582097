-- oneroster 1.2, academicSessions: academicSessions.csv
CREATE OR REPLACE TABLE "academicSessions" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- sourcedId
    align_cell(s2) AS c2, -- status
    align_cell(s3) AS c3, -- dateLastModified
    align_cell(s4) AS c4, -- title
    align_cell(s5) AS c5, -- type
    align_cell(s6) AS c6, -- startDate
    align_cell(s7) AS c7, -- endDate
    align_cell(s8) AS c8, -- parentSourcedId
    align_cell(s9) AS c9 -- schoolYear
  FROM "academicSessions stage"
), readings AS (
  SELECT
    *,
    'academic-session' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- sourcedId → identifiers[oneroster.sourced-id]
    CASE c2 WHEN 'active' THEN 'active' WHEN 'tobedeleted' THEN 'deleted' END AS r2, -- status → recordStatus
    CASE WHEN regexp_full_match(c3, '[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?Z') THEN align_day(substr(c3, 1, 4), substr(c3, 6, 2), substr(c3, 9, 2)) || substr(c3, 11) END AS r3, -- dateLastModified → modifiedAt
    CASE c5
      WHEN 'gradingPeriod' THEN 'grading-period'
      WHEN 'semester' THEN 'semester'
      WHEN 'schoolYear' THEN 'school-year'
      WHEN 'term' THEN 'term'
      END AS r4, -- type → sessionType
    CASE
      WHEN regexp_full_match(c6, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c6, 1, 4), substr(c6, 6, 2), substr(c6, 9, 2))
      END AS r5, -- startDate → begin
    CASE
      WHEN regexp_full_match(c7, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day_before(align_day(substr(c7, 1, 4), substr(c7, 6, 2), substr(c7, 9, 2)))
      END AS r6, -- endDate → end
    CASE WHEN c8 <> '' THEN c8 END AS r7, -- parentSourcedId → parentSession.identifiers[oneroster.sourced-id]
    CASE WHEN regexp_full_match(c9, '[12][0-9]{3}') THEN c9 END AS r8 -- schoolYear → schoolYear
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "academic-session: identifiers[oneroster.sourced-id]", -- sourcedId → identifiers[oneroster.sourced-id]
    r7 AS "academic-session: parentSession.identifiers[oneroster.sourced-id]", -- parentSourcedId → parentSession.identifiers[oneroster.sourced-id]
    r2 AS "academic-session: recordStatus", -- status → recordStatus
    r3 AS "academic-session: modifiedAt", -- dateLastModified → modifiedAt
    nullif(c4, '') AS "academic-session: title", -- title → title
    CASE WHEN r4 IS NOT NULL THEN r4 WHEN c5 <> '' THEN 'other' END AS "academic-session: sessionType", -- type → sessionType
    r5 AS "academic-session: begin", -- startDate → begin
    r6 AS "academic-session: end", -- endDate → end
    r8 AS "academic-session: schoolYear" -- schoolYear → schoolYear
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- sourcedId: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- sourcedId: missing-required
      | CASE WHEN align_too_long(c1, 255) THEN 8 ELSE 0 END -- sourcedId: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- status: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- dateLastModified: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- title: formula-error
      | CASE WHEN c4 = '' THEN 128 ELSE 0 END -- title: missing-required
      | CASE WHEN align_is_formula_error(s5) THEN 256 ELSE 0 END -- type: formula-error
      | CASE WHEN c5 = '' THEN 512 ELSE 0 END -- type: missing-required
      | CASE WHEN align_is_formula_error(s6) THEN 1024 ELSE 0 END -- startDate: formula-error
      | CASE WHEN c6 = '' THEN 2048 ELSE 0 END -- startDate: missing-required
      | CASE WHEN align_is_formula_error(s7) THEN 4096 ELSE 0 END -- endDate: formula-error
      | CASE WHEN c7 = '' THEN 8192 ELSE 0 END -- endDate: missing-required
      | CASE WHEN align_is_formula_error(s8) THEN 16384 ELSE 0 END -- parentSourcedId: formula-error
      | CASE WHEN align_too_long(c8, 255) THEN 32768 ELSE 0 END -- parentSourcedId: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 65536 ELSE 0 END -- schoolYear: formula-error
      | CASE WHEN c9 = '' THEN 131072 ELSE 0 END -- schoolYear: missing-required
      | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 262144 ELSE 0 END -- status → recordStatus: unknown-code
      | CASE WHEN (c3 <> '' AND r3 IS NULL) THEN 524288 ELSE 0 END -- dateLastModified → modifiedAt: invalid-instant
      | CASE WHEN (c5 <> '' AND r4 IS NULL) THEN 1048576 ELSE 0 END -- type → sessionType: unknown-code
      | CASE WHEN (c6 <> '' AND r5 IS NULL) THEN CASE align_date_damage(c6)
          WHEN 'excel-serial-date' THEN 2097152
          WHEN 'date-order-ambiguous' THEN 4194304
          ELSE 8388608
          END ELSE 0 END -- startDate → begin: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c7 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c7)
          WHEN 'excel-serial-date' THEN 16777216
          WHEN 'date-order-ambiguous' THEN 33554432
          ELSE 67108864
          END ELSE 0 END -- endDate → end: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c9 <> '' AND r8 IS NULL) THEN 134217728 ELSE 0 END -- schoolYear → schoolYear: invalid-school-year
      | CASE WHEN (c2 <> '' AND NOT c3 <> '') THEN 268435456 ELSE 0 END -- status-needs-date: rule-broken
      | CASE WHEN (c3 <> '' AND NOT c2 <> '') THEN 536870912 ELSE 0 END -- date-needs-status: rule-broken
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
    CASE WHEN cells <> 9 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "academic-session: identifiers[oneroster.sourced-id]",
  "academic-session: parentSession.identifiers[oneroster.sourced-id]",
  "academic-session: recordStatus",
  "academic-session: modifiedAt",
  "academic-session: title",
  "academic-session: sessionType",
  "academic-session: begin",
  "academic-session: end",
  "academic-session: schoolYear",
  found1,
  CASE WHEN (found1 & 266600399) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- oneroster 1.2, categories: categories.csv
CREATE OR REPLACE TABLE "categories" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- sourcedId
    align_cell(s2) AS c2, -- status
    align_cell(s3) AS c3, -- dateLastModified
    align_cell(s4) AS c4, -- title
    align_cell(s5) AS c5 -- weight
  FROM "categories stage"
), readings AS (
  SELECT
    *,
    'category' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- sourcedId → identifiers[oneroster.sourced-id]
    CASE c2 WHEN 'active' THEN 'active' WHEN 'tobedeleted' THEN 'deleted' END AS r2, -- status → recordStatus
    CASE WHEN regexp_full_match(c3, '[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?Z') THEN align_day(substr(c3, 1, 4), substr(c3, 6, 2), substr(c3, 9, 2)) || substr(c3, 11) END AS r3, -- dateLastModified → modifiedAt
    CASE WHEN regexp_full_match(c5, '-?[0-9]{1,15}') THEN CAST(CAST(c5 AS BIGINT) AS VARCHAR) END AS r4 -- weight → weight
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "category: identifiers[oneroster.sourced-id]", -- sourcedId → identifiers[oneroster.sourced-id]
    r2 AS "category: recordStatus", -- status → recordStatus
    r3 AS "category: modifiedAt", -- dateLastModified → modifiedAt
    nullif(c4, '') AS "category: title", -- title → title
    r4 AS "category: weight" -- weight → weight
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- sourcedId: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- sourcedId: missing-required
      | CASE WHEN align_too_long(c1, 255) THEN 8 ELSE 0 END -- sourcedId: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- status: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- dateLastModified: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- title: formula-error
      | CASE WHEN c4 = '' THEN 128 ELSE 0 END -- title: missing-required
      | CASE WHEN align_is_formula_error(s5) THEN 256 ELSE 0 END -- weight: formula-error
      | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 512 ELSE 0 END -- status → recordStatus: unknown-code
      | CASE WHEN (c3 <> '' AND r3 IS NULL) THEN 1024 ELSE 0 END -- dateLastModified → modifiedAt: invalid-instant
      | CASE WHEN (c5 <> '' AND r4 IS NULL) THEN 2048 ELSE 0 END -- weight → weight: not-a-number
      | CASE WHEN (c2 <> '' AND NOT c3 <> '') THEN 4096 ELSE 0 END -- status-needs-date: rule-broken
      | CASE WHEN (c3 <> '' AND NOT c2 <> '') THEN 8192 ELSE 0 END -- date-needs-status: rule-broken
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "category: identifiers[oneroster.sourced-id]" IS NULL AND (early1 & 14) = 0 THEN 16384 ELSE 0 END -- assignmentCategory: missing-key
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 5 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "category: identifiers[oneroster.sourced-id]",
  "category: recordStatus",
  "category: modifiedAt",
  "category: title",
  "category: weight",
  found1,
  CASE WHEN (found1 & 16591) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- oneroster 1.2, courses: courses.csv
CREATE OR REPLACE TABLE "courses" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- sourcedId
    align_cell(s2) AS c2, -- status
    align_cell(s3) AS c3, -- dateLastModified
    align_cell(s4) AS c4, -- schoolYearSourcedId
    align_cell(s5) AS c5, -- title
    align_cell(s6) AS c6, -- courseCode
    align_cell(s7) AS c7, -- grades
    align_cell(s8) AS c8, -- orgSourcedId
    align_cell(s9) AS c9, -- subjects
    align_cell(s10) AS c10 -- subjectCodes
  FROM "courses stage"
), readings AS (
  SELECT
    *,
    'course' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- sourcedId → identifiers[oneroster.sourced-id]
    CASE c2 WHEN 'active' THEN 'active' WHEN 'tobedeleted' THEN 'deleted' END AS r2, -- status → recordStatus
    CASE WHEN regexp_full_match(c3, '[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?Z') THEN align_day(substr(c3, 1, 4), substr(c3, 6, 2), substr(c3, 9, 2)) || substr(c3, 11) END AS r3, -- dateLastModified → modifiedAt
    CASE WHEN c8 <> '' THEN c8 END AS r4 -- orgSourcedId → organization.identifiers[oneroster.sourced-id]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "course: identifiers[oneroster.sourced-id]", -- sourcedId → identifiers[oneroster.sourced-id]
    r4 AS "course: organization.identifiers[oneroster.sourced-id]", -- orgSourcedId → organization.identifiers[oneroster.sourced-id]
    r2 AS "course: recordStatus", -- status → recordStatus
    r3 AS "course: modifiedAt", -- dateLastModified → modifiedAt
    nullif(c5, '') AS "course: title", -- title → title
    nullif(c6, '') AS "course: courseCode" -- courseCode → courseCode
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- sourcedId: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- sourcedId: missing-required
      | CASE WHEN align_too_long(c1, 255) THEN 8 ELSE 0 END -- sourcedId: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- status: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- dateLastModified: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- schoolYearSourcedId: formula-error
      | CASE WHEN align_too_long(c4, 255) THEN 128 ELSE 0 END -- schoolYearSourcedId: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 256 ELSE 0 END -- title: formula-error
      | CASE WHEN c5 = '' THEN 512 ELSE 0 END -- title: missing-required
      | CASE WHEN align_is_formula_error(s6) THEN 1024 ELSE 0 END -- courseCode: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 2048 ELSE 0 END -- grades: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 4096 ELSE 0 END -- orgSourcedId: formula-error
      | CASE WHEN c8 = '' THEN 8192 ELSE 0 END -- orgSourcedId: missing-required
      | CASE WHEN align_too_long(c8, 255) THEN 16384 ELSE 0 END -- orgSourcedId: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 32768 ELSE 0 END -- subjects: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 65536 ELSE 0 END -- subjectCodes: formula-error
      | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 131072 ELSE 0 END -- status → recordStatus: unknown-code
      | CASE WHEN (c3 <> '' AND r3 IS NULL) THEN 262144 ELSE 0 END -- dateLastModified → modifiedAt: invalid-instant
      | CASE WHEN (c2 <> '' AND NOT c3 <> '') THEN 524288 ELSE 0 END -- status-needs-date: rule-broken
      | CASE WHEN (c3 <> '' AND NOT c2 <> '') THEN 1048576 ELSE 0 END -- date-needs-status: rule-broken
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
    CASE WHEN cells <> 10 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "course: identifiers[oneroster.sourced-id]",
  "course: organization.identifiers[oneroster.sourced-id]",
  "course: recordStatus",
  "course: modifiedAt",
  "course: title",
  "course: courseCode",
  found1,
  CASE WHEN (found1 & 29455) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- oneroster 1.2, demographics: demographics.csv
CREATE OR REPLACE TABLE "demographics" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- sourcedId
    align_cell(s2) AS c2, -- status
    align_cell(s3) AS c3, -- dateLastModified
    align_cell(s4) AS c4, -- birthDate
    align_cell(s5) AS c5, -- sex
    align_cell(s6) AS c6, -- americanIndianOrAlaskaNative
    align_cell(s7) AS c7, -- asian
    align_cell(s8) AS c8, -- blackOrAfricanAmerican
    align_cell(s9) AS c9, -- nativeHawaiianOrOtherPacificIslander
    align_cell(s10) AS c10, -- white
    CASE align_cell(s11) WHEN 'false' THEN '' WHEN 'FALSE' THEN '' ELSE align_cell(s11) END AS c11, -- demographicRaceTwoOrMoreRaces
    align_cell(s12) AS c12, -- hispanicOrLatinoEthnicity
    align_cell(s13) AS c13, -- countryOfBirthCode
    align_cell(s14) AS c14, -- stateOfBirthAbbreviation
    align_cell(s15) AS c15, -- cityOfBirth
    align_cell(s16) AS c16 -- publicSchoolResidenceStatus
  FROM "demographics stage"
), readings AS (
  SELECT
    *,
    'demographics' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- sourcedId → identifiers[oneroster.sourced-id]
    CASE c2 WHEN 'active' THEN 'active' WHEN 'tobedeleted' THEN 'deleted' END AS r2, -- status → recordStatus
    CASE WHEN regexp_full_match(c3, '[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?Z') THEN align_day(substr(c3, 1, 4), substr(c3, 6, 2), substr(c3, 9, 2)) || substr(c3, 11) END AS r3, -- dateLastModified → modifiedAt
    CASE
      WHEN regexp_full_match(c4, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c4, 1, 4), substr(c4, 6, 2), substr(c4, 9, 2))
      END AS r4, -- birthDate → birthDate
    CASE c5
      WHEN 'male' THEN 'male'
      WHEN 'female' THEN 'female'
      WHEN 'other' THEN 'nonbinary'
      WHEN 'unspecified' THEN 'not-selected'
      END AS r5, -- sex → sex
    CASE c11 WHEN 'true' THEN 'two-or-more' WHEN 'TRUE' THEN 'two-or-more' END AS r6, -- demographicRaceTwoOrMoreRaces → raceRollup
    CASE c12 WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' WHEN 'TRUE' THEN 'true' WHEN 'FALSE' THEN 'false' END AS r7, -- hispanicOrLatinoEthnicity → hispanicLatino
    CASE c14
      WHEN 'AL' THEN 'US-AL'
      WHEN 'AK' THEN 'US-AK'
      WHEN 'AZ' THEN 'US-AZ'
      WHEN 'AR' THEN 'US-AR'
      WHEN 'CA' THEN 'US-CA'
      WHEN 'CO' THEN 'US-CO'
      WHEN 'CT' THEN 'US-CT'
      WHEN 'DE' THEN 'US-DE'
      WHEN 'DC' THEN 'US-DC'
      WHEN 'FL' THEN 'US-FL'
      WHEN 'GA' THEN 'US-GA'
      WHEN 'HI' THEN 'US-HI'
      WHEN 'ID' THEN 'US-ID'
      WHEN 'IL' THEN 'US-IL'
      WHEN 'IN' THEN 'US-IN'
      WHEN 'IA' THEN 'US-IA'
      WHEN 'KS' THEN 'US-KS'
      WHEN 'KY' THEN 'US-KY'
      WHEN 'LA' THEN 'US-LA'
      WHEN 'ME' THEN 'US-ME'
      WHEN 'MD' THEN 'US-MD'
      WHEN 'MA' THEN 'US-MA'
      WHEN 'MI' THEN 'US-MI'
      WHEN 'MN' THEN 'US-MN'
      WHEN 'MS' THEN 'US-MS'
      WHEN 'MO' THEN 'US-MO'
      WHEN 'MT' THEN 'US-MT'
      WHEN 'NE' THEN 'US-NE'
      WHEN 'NV' THEN 'US-NV'
      WHEN 'NH' THEN 'US-NH'
      WHEN 'NJ' THEN 'US-NJ'
      WHEN 'NM' THEN 'US-NM'
      WHEN 'NY' THEN 'US-NY'
      WHEN 'NC' THEN 'US-NC'
      WHEN 'ND' THEN 'US-ND'
      WHEN 'OH' THEN 'US-OH'
      WHEN 'OK' THEN 'US-OK'
      WHEN 'OR' THEN 'US-OR'
      WHEN 'PA' THEN 'US-PA'
      WHEN 'RI' THEN 'US-RI'
      WHEN 'SC' THEN 'US-SC'
      WHEN 'SD' THEN 'US-SD'
      WHEN 'TN' THEN 'US-TN'
      WHEN 'TX' THEN 'US-TX'
      WHEN 'UT' THEN 'US-UT'
      WHEN 'VT' THEN 'US-VT'
      WHEN 'VA' THEN 'US-VA'
      WHEN 'WA' THEN 'US-WA'
      WHEN 'WV' THEN 'US-WV'
      WHEN 'WI' THEN 'US-WI'
      WHEN 'WY' THEN 'US-WY'
      WHEN 'AS' THEN 'US-AS'
      WHEN 'GU' THEN 'US-GU'
      WHEN 'MP' THEN 'US-MP'
      WHEN 'PR' THEN 'US-PR'
      WHEN 'VI' THEN 'US-VI'
      END AS r8 -- stateOfBirthAbbreviation → birthPlace.stateProvince
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "demographics: identifiers[oneroster.sourced-id]", -- sourcedId → identifiers[oneroster.sourced-id]
    r2 AS "demographics: recordStatus", -- status → recordStatus
    r3 AS "demographics: modifiedAt", -- dateLastModified → modifiedAt
    r4 AS "demographics: birthDate", -- birthDate → birthDate
    r5 AS "demographics: sex", -- sex → sex
    nullif(concat_ws('|', CASE WHEN (c6 = 'true' OR c6 = 'TRUE') THEN 'american-indian-or-alaska-native' END,
      CASE WHEN (c7 = 'true' OR c7 = 'TRUE') THEN 'asian' END,
      CASE WHEN (c8 = 'true' OR c8 = 'TRUE') THEN 'black-or-african-american' END,
      CASE WHEN (c9 = 'true' OR c9 = 'TRUE') THEN 'native-hawaiian-or-pacific-islander' END,
      CASE WHEN (c10 = 'true' OR c10 = 'TRUE') THEN 'white' END), '') AS "demographics: races", -- americanIndianOrAlaskaNative + asian + blackOrAfricanAmerican + nativeHawaiianOrOtherPacificIslander + white → races
    CASE WHEN r6 IS NOT NULL THEN r6 WHEN c11 <> '' THEN 'other' END AS "demographics: raceRollup", -- demographicRaceTwoOrMoreRaces → raceRollup
    r7 AS "demographics: hispanicLatino", -- hispanicOrLatinoEthnicity → hispanicLatino
    nullif(c13, '') AS "demographics: birthPlace.country", -- countryOfBirthCode → birthPlace.country
    r8 AS "demographics: birthPlace.stateProvince", -- stateOfBirthAbbreviation → birthPlace.stateProvince
    nullif(c15, '') AS "demographics: birthPlace.city" -- cityOfBirth → birthPlace.city
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- sourcedId: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- sourcedId: missing-required
      | CASE WHEN align_too_long(c1, 255) THEN 8 ELSE 0 END -- sourcedId: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- status: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- dateLastModified: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- birthDate: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 128 ELSE 0 END -- sex: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 256 ELSE 0 END -- americanIndianOrAlaskaNative: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 512 ELSE 0 END -- asian: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 1024 ELSE 0 END -- blackOrAfricanAmerican: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 2048 ELSE 0 END -- nativeHawaiianOrOtherPacificIslander: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 4096 ELSE 0 END -- white: formula-error
      | CASE WHEN (align_is_formula_error(s11) AND NOT ((align_trimmed(s11) = 'false' OR align_trimmed(s11) = 'FALSE'))) THEN 8192 ELSE 0 END -- demographicRaceTwoOrMoreRaces: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 16384 ELSE 0 END -- hispanicOrLatinoEthnicity: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 32768 ELSE 0 END -- countryOfBirthCode: formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 65536 ELSE 0 END -- stateOfBirthAbbreviation: formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 131072 ELSE 0 END -- cityOfBirth: formula-error
      | CASE WHEN align_is_formula_error(s16) THEN 262144 ELSE 0 END -- publicSchoolResidenceStatus: formula-error
      | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 524288 ELSE 0 END -- status → recordStatus: unknown-code
      | CASE WHEN (c3 <> '' AND r3 IS NULL) THEN 1048576 ELSE 0 END -- dateLastModified → modifiedAt: invalid-instant
      | CASE WHEN (c4 <> '' AND r4 IS NULL) THEN CASE align_date_damage(c4)
          WHEN 'excel-serial-date' THEN 2097152
          WHEN 'date-order-ambiguous' THEN 4194304
          ELSE 8388608
          END ELSE 0 END -- birthDate → birthDate: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c5 <> '' AND r5 IS NULL) THEN 16777216 ELSE 0 END -- sex → sex: unknown-code
      | CASE WHEN NOT (c6 = '' OR (c6 = 'true' OR c6 = 'TRUE') OR (c6 = 'false' OR c6 = 'FALSE')) THEN 33554432 ELSE 0 END -- americanIndianOrAlaskaNative → races: unknown-code
      | CASE WHEN NOT (c7 = '' OR (c7 = 'true' OR c7 = 'TRUE') OR (c7 = 'false' OR c7 = 'FALSE')) THEN 67108864 ELSE 0 END -- asian → races: unknown-code
      | CASE WHEN NOT (c8 = '' OR (c8 = 'true' OR c8 = 'TRUE') OR (c8 = 'false' OR c8 = 'FALSE')) THEN 134217728 ELSE 0 END -- blackOrAfricanAmerican → races: unknown-code
      | CASE WHEN NOT (c9 = '' OR (c9 = 'true' OR c9 = 'TRUE') OR (c9 = 'false' OR c9 = 'FALSE')) THEN 268435456 ELSE 0 END -- nativeHawaiianOrOtherPacificIslander → races: unknown-code
      | CASE WHEN NOT (c10 = '' OR (c10 = 'true' OR c10 = 'TRUE') OR (c10 = 'false' OR c10 = 'FALSE')) THEN 536870912 ELSE 0 END -- white → races: unknown-code
      | CASE WHEN (c11 <> '' AND r6 IS NULL) THEN 1073741824 ELSE 0 END -- demographicRaceTwoOrMoreRaces → raceRollup: unknown-code
      | CASE WHEN (c12 <> '' AND r7 IS NULL) THEN 2147483648 ELSE 0 END -- hispanicOrLatinoEthnicity → hispanicLatino: unknown-code
      | CASE WHEN (c14 <> '' AND r8 IS NULL) THEN 4294967296 ELSE 0 END -- stateOfBirthAbbreviation → birthPlace.stateProvince: unknown-code
      | CASE WHEN (c2 <> '' AND NOT c3 <> '') THEN 8589934592 ELSE 0 END -- status-needs-date: rule-broken
      | CASE WHEN (c3 <> '' AND NOT c2 <> '') THEN 17179869184 ELSE 0 END -- date-needs-status: rule-broken
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "demographics: identifiers[oneroster.sourced-id]" IS NULL AND (early1 & 14) = 0 THEN 34359738368 ELSE 0 END -- person: missing-key
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 16 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "demographics: identifiers[oneroster.sourced-id]",
  "demographics: recordStatus",
  "demographics: modifiedAt",
  "demographics: birthDate",
  "demographics: sex",
  "demographics: races",
  "demographics: raceRollup",
  "demographics: hispanicLatino",
  "demographics: birthPlace.country",
  "demographics: birthPlace.stateProvince",
  "demographics: birthPlace.city",
  found1,
  CASE WHEN (found1 & 34359738383) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- oneroster 1.2, enrollments: enrollments.csv
CREATE OR REPLACE TABLE "enrollments" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- sourcedId
    align_cell(s2) AS c2, -- status
    align_cell(s3) AS c3, -- dateLastModified
    align_cell(s4) AS c4, -- classSourcedId
    align_cell(s5) AS c5, -- schoolSourcedId
    align_cell(s6) AS c6, -- userSourcedId
    align_cell(s7) AS c7, -- role
    align_cell(s8) AS c8, -- primary
    align_cell(s9) AS c9, -- beginDate
    align_cell(s10) AS c10 -- endDate
  FROM "enrollments stage"
), readings AS (
  SELECT
    *,
    'section-enrollment' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- sourcedId → identifiers[oneroster.sourced-id]
    CASE c2 WHEN 'active' THEN 'active' WHEN 'tobedeleted' THEN 'deleted' END AS r2, -- status → recordStatus
    CASE WHEN regexp_full_match(c3, '[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?Z') THEN align_day(substr(c3, 1, 4), substr(c3, 6, 2), substr(c3, 9, 2)) || substr(c3, 11) END AS r3, -- dateLastModified → modifiedAt
    CASE WHEN c4 <> '' THEN c4 END AS r4, -- classSourcedId → section.identifiers[oneroster.sourced-id]
    CASE WHEN c6 <> '' THEN c6 END AS r5, -- userSourcedId → person.identifiers[oneroster.sourced-id]
    CASE c7
      WHEN 'administrator' THEN 'administrator'
      WHEN 'proctor' THEN 'proctor'
      WHEN 'student' THEN 'student'
      WHEN 'teacher' THEN 'teacher'
      END AS r6, -- role → role
    CASE c8 WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' WHEN 'TRUE' THEN 'true' WHEN 'FALSE' THEN 'false' END AS r7, -- primary → primary
    CASE
      WHEN regexp_full_match(c9, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c9, 1, 4), substr(c9, 6, 2), substr(c9, 9, 2))
      END AS r8, -- beginDate → begin
    CASE
      WHEN regexp_full_match(c10, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day_before(align_day(substr(c10, 1, 4), substr(c10, 6, 2), substr(c10, 9, 2)))
      END AS r9 -- endDate → end
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "section-enrollment: identifiers[oneroster.sourced-id]", -- sourcedId → identifiers[oneroster.sourced-id]
    r4 AS "section-enrollment: section.identifiers[oneroster.sourced-id]", -- classSourcedId → section.identifiers[oneroster.sourced-id]
    r5 AS "section-enrollment: person.identifiers[oneroster.sourced-id]", -- userSourcedId → person.identifiers[oneroster.sourced-id]
    r2 AS "section-enrollment: recordStatus", -- status → recordStatus
    r3 AS "section-enrollment: modifiedAt", -- dateLastModified → modifiedAt
    CASE WHEN r6 IS NOT NULL THEN r6 WHEN c7 <> '' THEN 'other' END AS "section-enrollment: role", -- role → role
    r7 AS "section-enrollment: primary", -- primary → primary
    r8 AS "section-enrollment: begin", -- beginDate → begin
    r9 AS "section-enrollment: end" -- endDate → end
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- sourcedId: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- sourcedId: missing-required
      | CASE WHEN align_too_long(c1, 255) THEN 8 ELSE 0 END -- sourcedId: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- status: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- dateLastModified: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- classSourcedId: formula-error
      | CASE WHEN c4 = '' THEN 128 ELSE 0 END -- classSourcedId: missing-required
      | CASE WHEN align_too_long(c4, 255) THEN 256 ELSE 0 END -- classSourcedId: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 512 ELSE 0 END -- schoolSourcedId: formula-error
      | CASE WHEN c5 = '' THEN 1024 ELSE 0 END -- schoolSourcedId: missing-required
      | CASE WHEN align_too_long(c5, 255) THEN 2048 ELSE 0 END -- schoolSourcedId: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 4096 ELSE 0 END -- userSourcedId: formula-error
      | CASE WHEN c6 = '' THEN 8192 ELSE 0 END -- userSourcedId: missing-required
      | CASE WHEN align_too_long(c6, 255) THEN 16384 ELSE 0 END -- userSourcedId: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 32768 ELSE 0 END -- role: formula-error
      | CASE WHEN c7 = '' THEN 65536 ELSE 0 END -- role: missing-required
      | CASE WHEN align_is_formula_error(s8) THEN 131072 ELSE 0 END -- primary: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 262144 ELSE 0 END -- beginDate: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 524288 ELSE 0 END -- endDate: formula-error
      | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 1048576 ELSE 0 END -- status → recordStatus: unknown-code
      | CASE WHEN (c3 <> '' AND r3 IS NULL) THEN 2097152 ELSE 0 END -- dateLastModified → modifiedAt: invalid-instant
      | CASE WHEN (c7 <> '' AND r6 IS NULL) THEN 4194304 ELSE 0 END -- role → role: unknown-code
      | CASE WHEN (c8 <> '' AND r7 IS NULL) THEN 8388608 ELSE 0 END -- primary → primary: unknown-code
      | CASE WHEN (c9 <> '' AND r8 IS NULL) THEN CASE align_date_damage(c9)
          WHEN 'excel-serial-date' THEN 16777216
          WHEN 'date-order-ambiguous' THEN 33554432
          ELSE 67108864
          END ELSE 0 END -- beginDate → begin: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c10 <> '' AND r9 IS NULL) THEN CASE align_date_damage(c10)
          WHEN 'excel-serial-date' THEN 134217728
          WHEN 'date-order-ambiguous' THEN 268435456
          ELSE 536870912
          END ELSE 0 END -- endDate → end: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c2 <> '' AND NOT c3 <> '') THEN 1073741824 ELSE 0 END -- status-needs-date: rule-broken
      | CASE WHEN (c3 <> '' AND NOT c2 <> '') THEN 2147483648 ELSE 0 END -- date-needs-status: rule-broken
      | CASE WHEN (c8 = 'true' AND NOT c7 = 'teacher') THEN 4294967296 ELSE 0 END -- only-teachers-are-primary: rule-broken
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "section-enrollment: person.identifiers[oneroster.sourced-id]" IS NULL AND (early1 & 28672) = 0 THEN 8589934592 ELSE 0 END -- person: missing-key
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 10 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "section-enrollment: identifiers[oneroster.sourced-id]",
  "section-enrollment: section.identifiers[oneroster.sourced-id]",
  "section-enrollment: person.identifiers[oneroster.sourced-id]",
  "section-enrollment: recordStatus",
  "section-enrollment: modifiedAt",
  "section-enrollment: role",
  "section-enrollment: primary",
  "section-enrollment: begin",
  "section-enrollment: end",
  found1,
  CASE WHEN (found1 & 8590065615) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- oneroster 1.2, lineItems: lineItems.csv
CREATE OR REPLACE TABLE "lineItems" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- sourcedId
    align_cell(s2) AS c2, -- status
    align_cell(s3) AS c3, -- dateLastModified
    align_cell(s4) AS c4, -- title
    align_cell(s5) AS c5, -- description
    align_cell(s6) AS c6, -- assignDate
    align_cell(s7) AS c7, -- dueDate
    align_cell(s8) AS c8, -- classSourcedId
    align_cell(s9) AS c9, -- categorySourcedId
    align_cell(s10) AS c10, -- academicSessionSourcedId
    align_cell(s11) AS c11, -- resultValueMin
    align_cell(s12) AS c12, -- resultValueMax
    align_cell(s13) AS c13 -- schoolSourcedId
  FROM "lineItems stage"
), readings AS (
  SELECT
    *,
    'line-item' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- sourcedId → identifiers[oneroster.sourced-id]
    CASE c2 WHEN 'active' THEN 'active' WHEN 'tobedeleted' THEN 'deleted' END AS r2, -- status → recordStatus
    CASE WHEN regexp_full_match(c3, '[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?Z') THEN align_day(substr(c3, 1, 4), substr(c3, 6, 2), substr(c3, 9, 2)) || substr(c3, 11) END AS r3, -- dateLastModified → modifiedAt
    CASE
      WHEN regexp_full_match(c6, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c6, 1, 4), substr(c6, 6, 2), substr(c6, 9, 2))
      END AS r4, -- assignDate → assignedDate
    CASE
      WHEN regexp_full_match(c7, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c7, 1, 4), substr(c7, 6, 2), substr(c7, 9, 2))
      END AS r5, -- dueDate → dueDate
    CASE WHEN c8 <> '' THEN c8 END AS r6, -- classSourcedId → section.identifiers[oneroster.sourced-id]
    CASE WHEN c9 <> '' THEN c9 END AS r7, -- categorySourcedId → category.identifiers[oneroster.sourced-id]
    CASE WHEN regexp_full_match(c11, '-?[0-9]{1,15}([.][0-9]{1,4})?') THEN regexp_replace(CAST(CAST(c11 AS DECIMAL(38, 4)) AS VARCHAR), '[.]?0+$', '') END AS r8, -- resultValueMin → minimumScore
    CASE WHEN regexp_full_match(c12, '-?[0-9]{1,15}([.][0-9]{1,4})?') THEN regexp_replace(CAST(CAST(c12 AS DECIMAL(38, 4)) AS VARCHAR), '[.]?0+$', '') END AS r9, -- resultValueMax → maximumScore
    CASE WHEN c10 <> '' THEN c10 END AS r10 -- academicSessionSourcedId → session.identifiers[oneroster.sourced-id]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "line-item: identifiers[oneroster.sourced-id]", -- sourcedId → identifiers[oneroster.sourced-id]
    r6 AS "line-item: section.identifiers[oneroster.sourced-id]", -- classSourcedId → section.identifiers[oneroster.sourced-id]
    r7 AS "line-item: category.identifiers[oneroster.sourced-id]", -- categorySourcedId → category.identifiers[oneroster.sourced-id]
    r10 AS "line-item: session.identifiers[oneroster.sourced-id]", -- academicSessionSourcedId → session.identifiers[oneroster.sourced-id]
    r2 AS "line-item: recordStatus", -- status → recordStatus
    r3 AS "line-item: modifiedAt", -- dateLastModified → modifiedAt
    nullif(c4, '') AS "line-item: title", -- title → title
    nullif(c5, '') AS "line-item: description", -- description → description
    r4 AS "line-item: assignedDate", -- assignDate → assignedDate
    r5 AS "line-item: dueDate", -- dueDate → dueDate
    r8 AS "line-item: minimumScore", -- resultValueMin → minimumScore
    r9 AS "line-item: maximumScore" -- resultValueMax → maximumScore
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- sourcedId: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- sourcedId: missing-required
      | CASE WHEN align_too_long(c1, 255) THEN 8 ELSE 0 END -- sourcedId: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- status: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- dateLastModified: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- title: formula-error
      | CASE WHEN c4 = '' THEN 128 ELSE 0 END -- title: missing-required
      | CASE WHEN align_is_formula_error(s5) THEN 256 ELSE 0 END -- description: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 512 ELSE 0 END -- assignDate: formula-error
      | CASE WHEN c6 = '' THEN 1024 ELSE 0 END -- assignDate: missing-required
      | CASE WHEN align_is_formula_error(s7) THEN 2048 ELSE 0 END -- dueDate: formula-error
      | CASE WHEN c7 = '' THEN 4096 ELSE 0 END -- dueDate: missing-required
      | CASE WHEN align_is_formula_error(s8) THEN 8192 ELSE 0 END -- classSourcedId: formula-error
      | CASE WHEN c8 = '' THEN 16384 ELSE 0 END -- classSourcedId: missing-required
      | CASE WHEN align_too_long(c8, 255) THEN 32768 ELSE 0 END -- classSourcedId: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 65536 ELSE 0 END -- categorySourcedId: formula-error
      | CASE WHEN c9 = '' THEN 131072 ELSE 0 END -- categorySourcedId: missing-required
      | CASE WHEN align_too_long(c9, 255) THEN 262144 ELSE 0 END -- categorySourcedId: too-long
      | CASE WHEN align_is_formula_error(s10) THEN 524288 ELSE 0 END -- academicSessionSourcedId: formula-error
      | CASE WHEN c10 = '' THEN 1048576 ELSE 0 END -- academicSessionSourcedId: missing-required
      | CASE WHEN align_too_long(c10, 255) THEN 2097152 ELSE 0 END -- academicSessionSourcedId: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 4194304 ELSE 0 END -- resultValueMin: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 8388608 ELSE 0 END -- resultValueMax: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 16777216 ELSE 0 END -- schoolSourcedId: formula-error
      | CASE WHEN c13 = '' THEN 33554432 ELSE 0 END -- schoolSourcedId: missing-required
      | CASE WHEN align_too_long(c13, 255) THEN 67108864 ELSE 0 END -- schoolSourcedId: too-long
      | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 134217728 ELSE 0 END -- status → recordStatus: unknown-code
      | CASE WHEN (c3 <> '' AND r3 IS NULL) THEN 268435456 ELSE 0 END -- dateLastModified → modifiedAt: invalid-instant
      | CASE WHEN (c6 <> '' AND r4 IS NULL) THEN CASE align_date_damage(c6)
          WHEN 'excel-serial-date' THEN 536870912
          WHEN 'date-order-ambiguous' THEN 1073741824
          ELSE 2147483648
          END ELSE 0 END -- assignDate → assignedDate: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c7 <> '' AND r5 IS NULL) THEN CASE align_date_damage(c7)
          WHEN 'excel-serial-date' THEN 4294967296
          WHEN 'date-order-ambiguous' THEN 8589934592
          ELSE 17179869184
          END ELSE 0 END -- dueDate → dueDate: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c11 <> '' AND r8 IS NULL) THEN 34359738368 ELSE 0 END -- resultValueMin → minimumScore: not-a-number
      | CASE WHEN (c12 <> '' AND r9 IS NULL) THEN 68719476736 ELSE 0 END -- resultValueMax → maximumScore: not-a-number
      | CASE WHEN (c2 <> '' AND NOT c3 <> '') THEN 137438953472 ELSE 0 END -- status-needs-date: rule-broken
      | CASE WHEN (c3 <> '' AND NOT c2 <> '') THEN 274877906944 ELSE 0 END -- date-needs-status: rule-broken
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
    CASE WHEN cells <> 13 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "line-item: identifiers[oneroster.sourced-id]",
  "line-item: section.identifiers[oneroster.sourced-id]",
  "line-item: category.identifiers[oneroster.sourced-id]",
  "line-item: session.identifiers[oneroster.sourced-id]",
  "line-item: recordStatus",
  "line-item: modifiedAt",
  "line-item: title",
  "line-item: description",
  "line-item: assignedDate",
  "line-item: dueDate",
  "line-item: minimumScore",
  "line-item: maximumScore",
  found1,
  CASE WHEN (found1 & 33944501967) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- oneroster 1.2, orgs: orgs.csv
CREATE OR REPLACE TABLE "orgs" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- sourcedId
    align_cell(s2) AS c2, -- status
    align_cell(s3) AS c3, -- dateLastModified
    align_cell(s4) AS c4, -- name
    align_cell(s5) AS c5, -- type
    align_cell(s6) AS c6, -- identifier
    align_cell(s7) AS c7 -- parentSourcedId
  FROM "orgs stage"
), readings AS (
  SELECT
    *,
    CASE WHEN c5 = 'school' THEN 'school' WHEN c5 = 'district' THEN 'district' WHEN true THEN 'organization' END AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- sourcedId → identifiers[oneroster.sourced-id]
    CASE c2 WHEN 'active' THEN 'active' WHEN 'tobedeleted' THEN 'deleted' END AS r2, -- status → recordStatus
    CASE WHEN regexp_full_match(c3, '[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?Z') THEN align_day(substr(c3, 1, 4), substr(c3, 6, 2), substr(c3, 9, 2)) || substr(c3, 11) END AS r3, -- dateLastModified → modifiedAt
    CASE WHEN c7 <> '' THEN c7 END AS r4, -- parentSourcedId → parentOrganization.identifiers[oneroster.sourced-id]
    CASE c5
      WHEN 'department' THEN 'department'
      WHEN 'school' THEN 'school'
      WHEN 'district' THEN 'district'
      WHEN 'local' THEN 'service-agency'
      WHEN 'state' THEN 'state-agency'
      WHEN 'national' THEN 'national-agency'
      END AS r5 -- type → type
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "school: identifiers[oneroster.sourced-id]", -- sourcedId → identifiers[oneroster.sourced-id]
    r4 AS "school: parentOrganization.identifiers[oneroster.sourced-id]", -- parentSourcedId → parentOrganization.identifiers[oneroster.sourced-id]
    r2 AS "school: recordStatus", -- status → recordStatus
    r3 AS "school: modifiedAt", -- dateLastModified → modifiedAt
    nullif(c4, '') AS "school: name", -- name → name
    CASE WHEN r5 IS NOT NULL THEN r5 WHEN c5 <> '' THEN 'other' END AS "school: type", -- type → type
    r1 AS "district: identifiers[oneroster.sourced-id]", -- sourcedId → identifiers[oneroster.sourced-id]
    r4 AS "district: parentOrganization.identifiers[oneroster.sourced-id]", -- parentSourcedId → parentOrganization.identifiers[oneroster.sourced-id]
    r2 AS "district: recordStatus", -- status → recordStatus
    r3 AS "district: modifiedAt", -- dateLastModified → modifiedAt
    nullif(c4, '') AS "district: name", -- name → name
    CASE WHEN r5 IS NOT NULL THEN r5 WHEN c5 <> '' THEN 'other' END AS "district: type", -- type → type
    r1 AS "organization: identifiers[oneroster.sourced-id]", -- sourcedId → identifiers[oneroster.sourced-id]
    r4 AS "organization: parentOrganization.identifiers[oneroster.sourced-id]", -- parentSourcedId → parentOrganization.identifiers[oneroster.sourced-id]
    r2 AS "organization: recordStatus", -- status → recordStatus
    r3 AS "organization: modifiedAt", -- dateLastModified → modifiedAt
    nullif(c4, '') AS "organization: name", -- name → name
    CASE WHEN r5 IS NOT NULL THEN r5 WHEN c5 <> '' THEN 'other' END AS "organization: type" -- type → type
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- sourcedId: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- sourcedId: missing-required
      | CASE WHEN align_too_long(c1, 255) THEN 8 ELSE 0 END -- sourcedId: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- status: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- dateLastModified: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- name: formula-error
      | CASE WHEN c4 = '' THEN 128 ELSE 0 END -- name: missing-required
      | CASE WHEN align_is_formula_error(s5) THEN 256 ELSE 0 END -- type: formula-error
      | CASE WHEN c5 = '' THEN 512 ELSE 0 END -- type: missing-required
      | CASE WHEN align_is_formula_error(s6) THEN 1024 ELSE 0 END -- identifier: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 2048 ELSE 0 END -- parentSourcedId: formula-error
      | CASE WHEN align_too_long(c7, 255) THEN 4096 ELSE 0 END -- parentSourcedId: too-long
      | CASE WHEN owner = 'school' THEN 0
        | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 8192 ELSE 0 END -- status → recordStatus: unknown-code
        | CASE WHEN (c3 <> '' AND r3 IS NULL) THEN 16384 ELSE 0 END -- dateLastModified → modifiedAt: invalid-instant
        | CASE WHEN (c5 <> '' AND r5 IS NULL) THEN 32768 ELSE 0 END -- type → type: unknown-code
        | CASE WHEN c6 <> '' THEN 65536 ELSE 0 END -- identifier → identifiers[*identifier]: ambiguous-identifier
      ELSE 0 END
      | CASE WHEN owner = 'district' THEN 0
        | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 8192 ELSE 0 END -- status → recordStatus: unknown-code
        | CASE WHEN (c3 <> '' AND r3 IS NULL) THEN 16384 ELSE 0 END -- dateLastModified → modifiedAt: invalid-instant
        | CASE WHEN (c5 <> '' AND r5 IS NULL) THEN 32768 ELSE 0 END -- type → type: unknown-code
        | CASE WHEN c6 <> '' THEN 65536 ELSE 0 END -- identifier → identifiers[*identifier]: ambiguous-identifier
      ELSE 0 END
      | CASE WHEN owner = 'organization' THEN 0
        | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 8192 ELSE 0 END -- status → recordStatus: unknown-code
        | CASE WHEN (c3 <> '' AND r3 IS NULL) THEN 16384 ELSE 0 END -- dateLastModified → modifiedAt: invalid-instant
        | CASE WHEN (c5 <> '' AND r5 IS NULL) THEN 32768 ELSE 0 END -- type → type: unknown-code
        | CASE WHEN c6 <> '' THEN 65536 ELSE 0 END -- identifier → identifiers[*identifier]: ambiguous-identifier
      ELSE 0 END
      | CASE WHEN (c2 <> '' AND NOT c3 <> '') THEN 131072 ELSE 0 END -- status-needs-date: rule-broken
      | CASE WHEN (c3 <> '' AND NOT c2 <> '') THEN 262144 ELSE 0 END -- date-needs-status: rule-broken
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN owner = 'school' THEN 0
        | CASE WHEN "school: identifiers[oneroster.sourced-id]" IS NULL AND (early1 & 14) = 0 THEN 524288 ELSE 0 END -- school: missing-key
      ELSE 0 END
      | CASE WHEN owner = 'district' THEN 0
        | CASE WHEN "district: identifiers[oneroster.sourced-id]" IS NULL AND (early1 & 14) = 0 THEN 524288 ELSE 0 END -- district: missing-key
      ELSE 0 END
      | CASE WHEN owner = 'organization' THEN 0
        | CASE WHEN "organization: identifiers[oneroster.sourced-id]" IS NULL AND (early1 & 14) = 0 THEN 524288 ELSE 0 END -- organization: missing-key
      ELSE 0 END
    AS BIGINT) AS whole1
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
  "school: identifiers[oneroster.sourced-id]",
  "school: parentOrganization.identifiers[oneroster.sourced-id]",
  "school: recordStatus",
  "school: modifiedAt",
  "school: name",
  "school: type",
  "district: identifiers[oneroster.sourced-id]",
  "district: parentOrganization.identifiers[oneroster.sourced-id]",
  "district: recordStatus",
  "district: modifiedAt",
  "district: name",
  "district: type",
  "organization: identifiers[oneroster.sourced-id]",
  "organization: parentOrganization.identifiers[oneroster.sourced-id]",
  "organization: recordStatus",
  "organization: modifiedAt",
  "organization: name",
  "organization: type",
  found1,
  CASE WHEN (found1 & 532431) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- oneroster 1.2, results: results.csv
CREATE OR REPLACE TABLE "results" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- sourcedId
    align_cell(s2) AS c2, -- status
    align_cell(s3) AS c3, -- dateLastModified
    align_cell(s4) AS c4, -- lineItemSourcedId
    align_cell(s5) AS c5, -- studentSourcedId
    align_cell(s6) AS c6, -- scoreStatus
    align_cell(s7) AS c7, -- score
    align_cell(s8) AS c8, -- scoreDate
    align_cell(s9) AS c9, -- comment
    align_cell(s10) AS c10, -- textScore
    align_cell(s11) AS c11, -- classSourcedId
    align_cell(s12) AS c12, -- inProgress
    align_cell(s13) AS c13, -- incomplete
    align_cell(s14) AS c14, -- late
    align_cell(s15) AS c15 -- missing
  FROM "results stage"
), readings AS (
  SELECT
    *,
    'result' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- sourcedId → identifiers[oneroster.sourced-id]
    CASE c2 WHEN 'active' THEN 'active' WHEN 'tobedeleted' THEN 'deleted' END AS r2, -- status → recordStatus
    CASE WHEN regexp_full_match(c3, '[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?Z') THEN align_day(substr(c3, 1, 4), substr(c3, 6, 2), substr(c3, 9, 2)) || substr(c3, 11) END AS r3, -- dateLastModified → modifiedAt
    CASE WHEN c4 <> '' THEN c4 END AS r4, -- lineItemSourcedId → assignment.identifiers[oneroster.sourced-id]
    CASE WHEN c5 <> '' THEN c5 END AS r5, -- studentSourcedId → student.identifiers[oneroster.sourced-id]
    CASE c6
      WHEN 'exempt' THEN 'exempt'
      WHEN 'fully graded' THEN 'graded'
      WHEN 'not submitted' THEN 'not-submitted'
      WHEN 'partially graded' THEN 'partially-graded'
      WHEN 'submitted' THEN 'submitted'
      END AS r6, -- scoreStatus → scoreStatus
    CASE WHEN regexp_full_match(c7, '-?[0-9]{1,15}([.][0-9]{1,4})?') THEN regexp_replace(CAST(CAST(c7 AS DECIMAL(38, 4)) AS VARCHAR), '[.]?0+$', '') END AS r7, -- score → numericGrade
    CASE
      WHEN regexp_full_match(c8, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c8, 1, 4), substr(c8, 6, 2), substr(c8, 9, 2))
      END AS r8, -- scoreDate → gradeDate
    CASE WHEN c11 <> '' THEN c11 END AS r9 -- classSourcedId → section.identifiers[oneroster.sourced-id]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "result: identifiers[oneroster.sourced-id]", -- sourcedId → identifiers[oneroster.sourced-id]
    r4 AS "result: assignment.identifiers[oneroster.sourced-id]", -- lineItemSourcedId → assignment.identifiers[oneroster.sourced-id]
    r5 AS "result: student.identifiers[oneroster.sourced-id]", -- studentSourcedId → student.identifiers[oneroster.sourced-id]
    r9 AS "result: section.identifiers[oneroster.sourced-id]", -- classSourcedId → section.identifiers[oneroster.sourced-id]
    r2 AS "result: recordStatus", -- status → recordStatus
    r3 AS "result: modifiedAt", -- dateLastModified → modifiedAt
    'item' AS "result: gradeKind", -- every record → gradeKind
    r6 AS "result: scoreStatus", -- scoreStatus → scoreStatus
    r7 AS "result: numericGrade", -- score → numericGrade
    r8 AS "result: gradeDate", -- scoreDate → gradeDate
    nullif(c10, '') AS "result: letterGrade" -- textScore → letterGrade
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- sourcedId: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- sourcedId: missing-required
      | CASE WHEN align_too_long(c1, 255) THEN 8 ELSE 0 END -- sourcedId: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- status: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- dateLastModified: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- lineItemSourcedId: formula-error
      | CASE WHEN c4 = '' THEN 128 ELSE 0 END -- lineItemSourcedId: missing-required
      | CASE WHEN align_too_long(c4, 255) THEN 256 ELSE 0 END -- lineItemSourcedId: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 512 ELSE 0 END -- studentSourcedId: formula-error
      | CASE WHEN c5 = '' THEN 1024 ELSE 0 END -- studentSourcedId: missing-required
      | CASE WHEN align_too_long(c5, 255) THEN 2048 ELSE 0 END -- studentSourcedId: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 4096 ELSE 0 END -- scoreStatus: formula-error
      | CASE WHEN c6 = '' THEN 8192 ELSE 0 END -- scoreStatus: missing-required
      | CASE WHEN align_is_formula_error(s7) THEN 16384 ELSE 0 END -- score: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 32768 ELSE 0 END -- scoreDate: formula-error
      | CASE WHEN c8 = '' THEN 65536 ELSE 0 END -- scoreDate: missing-required
      | CASE WHEN align_is_formula_error(s9) THEN 131072 ELSE 0 END -- comment: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 262144 ELSE 0 END -- textScore: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 524288 ELSE 0 END -- classSourcedId: formula-error
      | CASE WHEN align_too_long(c11, 255) THEN 1048576 ELSE 0 END -- classSourcedId: too-long
      | CASE WHEN align_is_formula_error(s12) THEN 2097152 ELSE 0 END -- inProgress: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 4194304 ELSE 0 END -- incomplete: formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 8388608 ELSE 0 END -- late: formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 16777216 ELSE 0 END -- missing: formula-error
      | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 33554432 ELSE 0 END -- status → recordStatus: unknown-code
      | CASE WHEN (c3 <> '' AND r3 IS NULL) THEN 67108864 ELSE 0 END -- dateLastModified → modifiedAt: invalid-instant
      | CASE WHEN (c6 <> '' AND r6 IS NULL) THEN 134217728 ELSE 0 END -- scoreStatus → scoreStatus: unknown-code
      | CASE WHEN (c7 <> '' AND r7 IS NULL) THEN 268435456 ELSE 0 END -- score → numericGrade: not-a-number
      | CASE WHEN (c8 <> '' AND r8 IS NULL) THEN CASE align_date_damage(c8)
          WHEN 'excel-serial-date' THEN 536870912
          WHEN 'date-order-ambiguous' THEN 1073741824
          ELSE 2147483648
          END ELSE 0 END -- scoreDate → gradeDate: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c2 <> '' AND NOT c3 <> '') THEN 4294967296 ELSE 0 END -- status-needs-date: rule-broken
      | CASE WHEN (c3 <> '' AND NOT c2 <> '') THEN 8589934592 ELSE 0 END -- date-needs-status: rule-broken
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "result: student.identifiers[oneroster.sourced-id]" IS NULL AND (early1 & 3584) = 0 THEN 17179869184 ELSE 0 END -- student: missing-key
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 15 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "result: identifiers[oneroster.sourced-id]",
  "result: assignment.identifiers[oneroster.sourced-id]",
  "result: student.identifiers[oneroster.sourced-id]",
  "result: section.identifiers[oneroster.sourced-id]",
  "result: recordStatus",
  "result: modifiedAt",
  "result: gradeKind",
  "result: scoreStatus",
  "result: numericGrade",
  "result: gradeDate",
  "result: letterGrade",
  found1,
  CASE WHEN (found1 & 20939653071) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- oneroster 1.1, academicSessions: academicSessions.csv
CREATE OR REPLACE TABLE "academicSessions" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- sourcedId
    align_cell(s2) AS c2, -- status
    align_cell(s3) AS c3, -- dateLastModified
    align_cell(s4) AS c4, -- title
    align_cell(s5) AS c5, -- type
    align_cell(s6) AS c6, -- startDate
    align_cell(s7) AS c7, -- endDate
    align_cell(s8) AS c8, -- parentSourcedId
    align_cell(s9) AS c9 -- schoolYear
  FROM "academicSessions stage"
), readings AS (
  SELECT
    *,
    'academic-session' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- sourcedId → identifiers[oneroster.sourced-id]
    CASE c2 WHEN 'active' THEN 'active' WHEN 'tobedeleted' THEN 'deleted' END AS r2, -- status → recordStatus
    CASE WHEN regexp_full_match(c3, '[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?Z') THEN align_day(substr(c3, 1, 4), substr(c3, 6, 2), substr(c3, 9, 2)) || substr(c3, 11) END AS r3, -- dateLastModified → modifiedAt
    CASE c5
      WHEN 'gradingPeriod' THEN 'grading-period'
      WHEN 'semester' THEN 'semester'
      WHEN 'schoolYear' THEN 'school-year'
      WHEN 'term' THEN 'term'
      END AS r4, -- type → sessionType
    CASE
      WHEN regexp_full_match(c6, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c6, 1, 4), substr(c6, 6, 2), substr(c6, 9, 2))
      END AS r5, -- startDate → begin
    CASE
      WHEN regexp_full_match(c7, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day_before(align_day(substr(c7, 1, 4), substr(c7, 6, 2), substr(c7, 9, 2)))
      END AS r6, -- endDate → end
    CASE WHEN c8 <> '' THEN c8 END AS r7, -- parentSourcedId → parentSession.identifiers[oneroster.sourced-id]
    CASE WHEN regexp_full_match(c9, '[12][0-9]{3}') THEN c9 END AS r8 -- schoolYear → schoolYear
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "academic-session: identifiers[oneroster.sourced-id]", -- sourcedId → identifiers[oneroster.sourced-id]
    r7 AS "academic-session: parentSession.identifiers[oneroster.sourced-id]", -- parentSourcedId → parentSession.identifiers[oneroster.sourced-id]
    r2 AS "academic-session: recordStatus", -- status → recordStatus
    r3 AS "academic-session: modifiedAt", -- dateLastModified → modifiedAt
    nullif(c4, '') AS "academic-session: title", -- title → title
    CASE WHEN r4 IS NOT NULL THEN r4 WHEN c5 <> '' THEN 'other' END AS "academic-session: sessionType", -- type → sessionType
    r5 AS "academic-session: begin", -- startDate → begin
    r6 AS "academic-session: end", -- endDate → end
    r8 AS "academic-session: schoolYear" -- schoolYear → schoolYear
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- sourcedId: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- sourcedId: missing-required
      | CASE WHEN align_too_long(c1, 255) THEN 8 ELSE 0 END -- sourcedId: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- status: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- dateLastModified: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- title: formula-error
      | CASE WHEN c4 = '' THEN 128 ELSE 0 END -- title: missing-required
      | CASE WHEN align_is_formula_error(s5) THEN 256 ELSE 0 END -- type: formula-error
      | CASE WHEN c5 = '' THEN 512 ELSE 0 END -- type: missing-required
      | CASE WHEN align_is_formula_error(s6) THEN 1024 ELSE 0 END -- startDate: formula-error
      | CASE WHEN c6 = '' THEN 2048 ELSE 0 END -- startDate: missing-required
      | CASE WHEN align_is_formula_error(s7) THEN 4096 ELSE 0 END -- endDate: formula-error
      | CASE WHEN c7 = '' THEN 8192 ELSE 0 END -- endDate: missing-required
      | CASE WHEN align_is_formula_error(s8) THEN 16384 ELSE 0 END -- parentSourcedId: formula-error
      | CASE WHEN align_too_long(c8, 255) THEN 32768 ELSE 0 END -- parentSourcedId: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 65536 ELSE 0 END -- schoolYear: formula-error
      | CASE WHEN c9 = '' THEN 131072 ELSE 0 END -- schoolYear: missing-required
      | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 262144 ELSE 0 END -- status → recordStatus: unknown-code
      | CASE WHEN (c3 <> '' AND r3 IS NULL) THEN 524288 ELSE 0 END -- dateLastModified → modifiedAt: invalid-instant
      | CASE WHEN (c5 <> '' AND r4 IS NULL) THEN 1048576 ELSE 0 END -- type → sessionType: unknown-code
      | CASE WHEN (c6 <> '' AND r5 IS NULL) THEN CASE align_date_damage(c6)
          WHEN 'excel-serial-date' THEN 2097152
          WHEN 'date-order-ambiguous' THEN 4194304
          ELSE 8388608
          END ELSE 0 END -- startDate → begin: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c7 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c7)
          WHEN 'excel-serial-date' THEN 16777216
          WHEN 'date-order-ambiguous' THEN 33554432
          ELSE 67108864
          END ELSE 0 END -- endDate → end: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c9 <> '' AND r8 IS NULL) THEN 134217728 ELSE 0 END -- schoolYear → schoolYear: invalid-school-year
      | CASE WHEN (c2 <> '' AND NOT c3 <> '') THEN 268435456 ELSE 0 END -- status-needs-date: rule-broken
      | CASE WHEN (c3 <> '' AND NOT c2 <> '') THEN 536870912 ELSE 0 END -- date-needs-status: rule-broken
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
    CASE WHEN cells <> 9 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "academic-session: identifiers[oneroster.sourced-id]",
  "academic-session: parentSession.identifiers[oneroster.sourced-id]",
  "academic-session: recordStatus",
  "academic-session: modifiedAt",
  "academic-session: title",
  "academic-session: sessionType",
  "academic-session: begin",
  "academic-session: end",
  "academic-session: schoolYear",
  found1,
  CASE WHEN (found1 & 266600399) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- oneroster 1.1, categories: categories.csv
CREATE OR REPLACE TABLE "categories" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- sourcedId
    align_cell(s2) AS c2, -- status
    align_cell(s3) AS c3, -- dateLastModified
    align_cell(s4) AS c4 -- title
  FROM "categories stage"
), readings AS (
  SELECT
    *,
    'category' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- sourcedId → identifiers[oneroster.sourced-id]
    CASE c2 WHEN 'active' THEN 'active' WHEN 'tobedeleted' THEN 'deleted' END AS r2, -- status → recordStatus
    CASE WHEN regexp_full_match(c3, '[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?Z') THEN align_day(substr(c3, 1, 4), substr(c3, 6, 2), substr(c3, 9, 2)) || substr(c3, 11) END AS r3 -- dateLastModified → modifiedAt
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "category: identifiers[oneroster.sourced-id]", -- sourcedId → identifiers[oneroster.sourced-id]
    r2 AS "category: recordStatus", -- status → recordStatus
    r3 AS "category: modifiedAt", -- dateLastModified → modifiedAt
    nullif(c4, '') AS "category: title" -- title → title
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- sourcedId: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- sourcedId: missing-required
      | CASE WHEN align_too_long(c1, 255) THEN 8 ELSE 0 END -- sourcedId: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- status: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- dateLastModified: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- title: formula-error
      | CASE WHEN c4 = '' THEN 128 ELSE 0 END -- title: missing-required
      | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 256 ELSE 0 END -- status → recordStatus: unknown-code
      | CASE WHEN (c3 <> '' AND r3 IS NULL) THEN 512 ELSE 0 END -- dateLastModified → modifiedAt: invalid-instant
      | CASE WHEN (c2 <> '' AND NOT c3 <> '') THEN 1024 ELSE 0 END -- status-needs-date: rule-broken
      | CASE WHEN (c3 <> '' AND NOT c2 <> '') THEN 2048 ELSE 0 END -- date-needs-status: rule-broken
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "category: identifiers[oneroster.sourced-id]" IS NULL AND (early1 & 14) = 0 THEN 4096 ELSE 0 END -- assignmentCategory: missing-key
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
  "category: identifiers[oneroster.sourced-id]",
  "category: recordStatus",
  "category: modifiedAt",
  "category: title",
  found1,
  CASE WHEN (found1 & 4303) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- oneroster 1.1, courses: courses.csv
CREATE OR REPLACE TABLE "courses" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- sourcedId
    align_cell(s2) AS c2, -- status
    align_cell(s3) AS c3, -- dateLastModified
    align_cell(s4) AS c4, -- schoolYearSourcedId
    align_cell(s5) AS c5, -- title
    align_cell(s6) AS c6, -- courseCode
    align_cell(s7) AS c7, -- grades
    align_cell(s8) AS c8, -- orgSourcedId
    align_cell(s9) AS c9, -- subjects
    align_cell(s10) AS c10 -- subjectCodes
  FROM "courses stage"
), readings AS (
  SELECT
    *,
    'course' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- sourcedId → identifiers[oneroster.sourced-id]
    CASE c2 WHEN 'active' THEN 'active' WHEN 'tobedeleted' THEN 'deleted' END AS r2, -- status → recordStatus
    CASE WHEN regexp_full_match(c3, '[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?Z') THEN align_day(substr(c3, 1, 4), substr(c3, 6, 2), substr(c3, 9, 2)) || substr(c3, 11) END AS r3, -- dateLastModified → modifiedAt
    CASE WHEN c8 <> '' THEN c8 END AS r4 -- orgSourcedId → organization.identifiers[oneroster.sourced-id]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "course: identifiers[oneroster.sourced-id]", -- sourcedId → identifiers[oneroster.sourced-id]
    r4 AS "course: organization.identifiers[oneroster.sourced-id]", -- orgSourcedId → organization.identifiers[oneroster.sourced-id]
    r2 AS "course: recordStatus", -- status → recordStatus
    r3 AS "course: modifiedAt", -- dateLastModified → modifiedAt
    nullif(c5, '') AS "course: title", -- title → title
    nullif(c6, '') AS "course: courseCode" -- courseCode → courseCode
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- sourcedId: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- sourcedId: missing-required
      | CASE WHEN align_too_long(c1, 255) THEN 8 ELSE 0 END -- sourcedId: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- status: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- dateLastModified: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- schoolYearSourcedId: formula-error
      | CASE WHEN align_too_long(c4, 255) THEN 128 ELSE 0 END -- schoolYearSourcedId: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 256 ELSE 0 END -- title: formula-error
      | CASE WHEN c5 = '' THEN 512 ELSE 0 END -- title: missing-required
      | CASE WHEN align_is_formula_error(s6) THEN 1024 ELSE 0 END -- courseCode: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 2048 ELSE 0 END -- grades: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 4096 ELSE 0 END -- orgSourcedId: formula-error
      | CASE WHEN c8 = '' THEN 8192 ELSE 0 END -- orgSourcedId: missing-required
      | CASE WHEN align_too_long(c8, 255) THEN 16384 ELSE 0 END -- orgSourcedId: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 32768 ELSE 0 END -- subjects: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 65536 ELSE 0 END -- subjectCodes: formula-error
      | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 131072 ELSE 0 END -- status → recordStatus: unknown-code
      | CASE WHEN (c3 <> '' AND r3 IS NULL) THEN 262144 ELSE 0 END -- dateLastModified → modifiedAt: invalid-instant
      | CASE WHEN (c2 <> '' AND NOT c3 <> '') THEN 524288 ELSE 0 END -- status-needs-date: rule-broken
      | CASE WHEN (c3 <> '' AND NOT c2 <> '') THEN 1048576 ELSE 0 END -- date-needs-status: rule-broken
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
    CASE WHEN cells <> 10 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "course: identifiers[oneroster.sourced-id]",
  "course: organization.identifiers[oneroster.sourced-id]",
  "course: recordStatus",
  "course: modifiedAt",
  "course: title",
  "course: courseCode",
  found1,
  CASE WHEN (found1 & 29455) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- oneroster 1.1, demographics: demographics.csv
CREATE OR REPLACE TABLE "demographics" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- sourcedId
    align_cell(s2) AS c2, -- status
    align_cell(s3) AS c3, -- dateLastModified
    align_cell(s4) AS c4, -- birthDate
    align_cell(s5) AS c5, -- sex
    align_cell(s6) AS c6, -- americanIndianOrAlaskaNative
    align_cell(s7) AS c7, -- asian
    align_cell(s8) AS c8, -- blackOrAfricanAmerican
    align_cell(s9) AS c9, -- nativeHawaiianOrOtherPacificIslander
    align_cell(s10) AS c10, -- white
    CASE align_cell(s11) WHEN 'false' THEN '' WHEN 'FALSE' THEN '' ELSE align_cell(s11) END AS c11, -- demographicRaceTwoOrMoreRaces
    align_cell(s12) AS c12, -- hispanicOrLatinoEthnicity
    align_cell(s13) AS c13, -- countryOfBirthCode
    align_cell(s14) AS c14, -- stateOfBirthAbbreviation
    align_cell(s15) AS c15, -- cityOfBirth
    align_cell(s16) AS c16 -- publicSchoolResidenceStatus
  FROM "demographics stage"
), readings AS (
  SELECT
    *,
    'demographics' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- sourcedId → identifiers[oneroster.sourced-id]
    CASE c2 WHEN 'active' THEN 'active' WHEN 'tobedeleted' THEN 'deleted' END AS r2, -- status → recordStatus
    CASE WHEN regexp_full_match(c3, '[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?Z') THEN align_day(substr(c3, 1, 4), substr(c3, 6, 2), substr(c3, 9, 2)) || substr(c3, 11) END AS r3, -- dateLastModified → modifiedAt
    CASE
      WHEN regexp_full_match(c4, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c4, 1, 4), substr(c4, 6, 2), substr(c4, 9, 2))
      END AS r4, -- birthDate → birthDate
    CASE c5 WHEN 'male' THEN 'male' WHEN 'female' THEN 'female' END AS r5, -- sex → sex
    CASE c11 WHEN 'true' THEN 'two-or-more' WHEN 'TRUE' THEN 'two-or-more' END AS r6, -- demographicRaceTwoOrMoreRaces → raceRollup
    CASE c12 WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' WHEN 'TRUE' THEN 'true' WHEN 'FALSE' THEN 'false' END AS r7, -- hispanicOrLatinoEthnicity → hispanicLatino
    CASE c14
      WHEN 'AL' THEN 'US-AL'
      WHEN 'AK' THEN 'US-AK'
      WHEN 'AZ' THEN 'US-AZ'
      WHEN 'AR' THEN 'US-AR'
      WHEN 'CA' THEN 'US-CA'
      WHEN 'CO' THEN 'US-CO'
      WHEN 'CT' THEN 'US-CT'
      WHEN 'DE' THEN 'US-DE'
      WHEN 'DC' THEN 'US-DC'
      WHEN 'FL' THEN 'US-FL'
      WHEN 'GA' THEN 'US-GA'
      WHEN 'HI' THEN 'US-HI'
      WHEN 'ID' THEN 'US-ID'
      WHEN 'IL' THEN 'US-IL'
      WHEN 'IN' THEN 'US-IN'
      WHEN 'IA' THEN 'US-IA'
      WHEN 'KS' THEN 'US-KS'
      WHEN 'KY' THEN 'US-KY'
      WHEN 'LA' THEN 'US-LA'
      WHEN 'ME' THEN 'US-ME'
      WHEN 'MD' THEN 'US-MD'
      WHEN 'MA' THEN 'US-MA'
      WHEN 'MI' THEN 'US-MI'
      WHEN 'MN' THEN 'US-MN'
      WHEN 'MS' THEN 'US-MS'
      WHEN 'MO' THEN 'US-MO'
      WHEN 'MT' THEN 'US-MT'
      WHEN 'NE' THEN 'US-NE'
      WHEN 'NV' THEN 'US-NV'
      WHEN 'NH' THEN 'US-NH'
      WHEN 'NJ' THEN 'US-NJ'
      WHEN 'NM' THEN 'US-NM'
      WHEN 'NY' THEN 'US-NY'
      WHEN 'NC' THEN 'US-NC'
      WHEN 'ND' THEN 'US-ND'
      WHEN 'OH' THEN 'US-OH'
      WHEN 'OK' THEN 'US-OK'
      WHEN 'OR' THEN 'US-OR'
      WHEN 'PA' THEN 'US-PA'
      WHEN 'RI' THEN 'US-RI'
      WHEN 'SC' THEN 'US-SC'
      WHEN 'SD' THEN 'US-SD'
      WHEN 'TN' THEN 'US-TN'
      WHEN 'TX' THEN 'US-TX'
      WHEN 'UT' THEN 'US-UT'
      WHEN 'VT' THEN 'US-VT'
      WHEN 'VA' THEN 'US-VA'
      WHEN 'WA' THEN 'US-WA'
      WHEN 'WV' THEN 'US-WV'
      WHEN 'WI' THEN 'US-WI'
      WHEN 'WY' THEN 'US-WY'
      WHEN 'AS' THEN 'US-AS'
      WHEN 'GU' THEN 'US-GU'
      WHEN 'MP' THEN 'US-MP'
      WHEN 'PR' THEN 'US-PR'
      WHEN 'VI' THEN 'US-VI'
      END AS r8 -- stateOfBirthAbbreviation → birthPlace.stateProvince
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "demographics: identifiers[oneroster.sourced-id]", -- sourcedId → identifiers[oneroster.sourced-id]
    r2 AS "demographics: recordStatus", -- status → recordStatus
    r3 AS "demographics: modifiedAt", -- dateLastModified → modifiedAt
    r4 AS "demographics: birthDate", -- birthDate → birthDate
    r5 AS "demographics: sex", -- sex → sex
    nullif(concat_ws('|', CASE WHEN (c6 = 'true' OR c6 = 'TRUE') THEN 'american-indian-or-alaska-native' END,
      CASE WHEN (c7 = 'true' OR c7 = 'TRUE') THEN 'asian' END,
      CASE WHEN (c8 = 'true' OR c8 = 'TRUE') THEN 'black-or-african-american' END,
      CASE WHEN (c9 = 'true' OR c9 = 'TRUE') THEN 'native-hawaiian-or-pacific-islander' END,
      CASE WHEN (c10 = 'true' OR c10 = 'TRUE') THEN 'white' END), '') AS "demographics: races", -- americanIndianOrAlaskaNative + asian + blackOrAfricanAmerican + nativeHawaiianOrOtherPacificIslander + white → races
    CASE WHEN r6 IS NOT NULL THEN r6 WHEN c11 <> '' THEN 'other' END AS "demographics: raceRollup", -- demographicRaceTwoOrMoreRaces → raceRollup
    r7 AS "demographics: hispanicLatino", -- hispanicOrLatinoEthnicity → hispanicLatino
    nullif(c13, '') AS "demographics: birthPlace.country", -- countryOfBirthCode → birthPlace.country
    r8 AS "demographics: birthPlace.stateProvince", -- stateOfBirthAbbreviation → birthPlace.stateProvince
    nullif(c15, '') AS "demographics: birthPlace.city" -- cityOfBirth → birthPlace.city
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- sourcedId: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- sourcedId: missing-required
      | CASE WHEN align_too_long(c1, 255) THEN 8 ELSE 0 END -- sourcedId: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- status: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- dateLastModified: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- birthDate: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 128 ELSE 0 END -- sex: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 256 ELSE 0 END -- americanIndianOrAlaskaNative: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 512 ELSE 0 END -- asian: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 1024 ELSE 0 END -- blackOrAfricanAmerican: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 2048 ELSE 0 END -- nativeHawaiianOrOtherPacificIslander: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 4096 ELSE 0 END -- white: formula-error
      | CASE WHEN (align_is_formula_error(s11) AND NOT ((align_trimmed(s11) = 'false' OR align_trimmed(s11) = 'FALSE'))) THEN 8192 ELSE 0 END -- demographicRaceTwoOrMoreRaces: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 16384 ELSE 0 END -- hispanicOrLatinoEthnicity: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 32768 ELSE 0 END -- countryOfBirthCode: formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 65536 ELSE 0 END -- stateOfBirthAbbreviation: formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 131072 ELSE 0 END -- cityOfBirth: formula-error
      | CASE WHEN align_is_formula_error(s16) THEN 262144 ELSE 0 END -- publicSchoolResidenceStatus: formula-error
      | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 524288 ELSE 0 END -- status → recordStatus: unknown-code
      | CASE WHEN (c3 <> '' AND r3 IS NULL) THEN 1048576 ELSE 0 END -- dateLastModified → modifiedAt: invalid-instant
      | CASE WHEN (c4 <> '' AND r4 IS NULL) THEN CASE align_date_damage(c4)
          WHEN 'excel-serial-date' THEN 2097152
          WHEN 'date-order-ambiguous' THEN 4194304
          ELSE 8388608
          END ELSE 0 END -- birthDate → birthDate: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c5 <> '' AND r5 IS NULL) THEN 16777216 ELSE 0 END -- sex → sex: unknown-code
      | CASE WHEN NOT (c6 = '' OR (c6 = 'true' OR c6 = 'TRUE') OR (c6 = 'false' OR c6 = 'FALSE')) THEN 33554432 ELSE 0 END -- americanIndianOrAlaskaNative → races: unknown-code
      | CASE WHEN NOT (c7 = '' OR (c7 = 'true' OR c7 = 'TRUE') OR (c7 = 'false' OR c7 = 'FALSE')) THEN 67108864 ELSE 0 END -- asian → races: unknown-code
      | CASE WHEN NOT (c8 = '' OR (c8 = 'true' OR c8 = 'TRUE') OR (c8 = 'false' OR c8 = 'FALSE')) THEN 134217728 ELSE 0 END -- blackOrAfricanAmerican → races: unknown-code
      | CASE WHEN NOT (c9 = '' OR (c9 = 'true' OR c9 = 'TRUE') OR (c9 = 'false' OR c9 = 'FALSE')) THEN 268435456 ELSE 0 END -- nativeHawaiianOrOtherPacificIslander → races: unknown-code
      | CASE WHEN NOT (c10 = '' OR (c10 = 'true' OR c10 = 'TRUE') OR (c10 = 'false' OR c10 = 'FALSE')) THEN 536870912 ELSE 0 END -- white → races: unknown-code
      | CASE WHEN (c11 <> '' AND r6 IS NULL) THEN 1073741824 ELSE 0 END -- demographicRaceTwoOrMoreRaces → raceRollup: unknown-code
      | CASE WHEN (c12 <> '' AND r7 IS NULL) THEN 2147483648 ELSE 0 END -- hispanicOrLatinoEthnicity → hispanicLatino: unknown-code
      | CASE WHEN (c14 <> '' AND r8 IS NULL) THEN 4294967296 ELSE 0 END -- stateOfBirthAbbreviation → birthPlace.stateProvince: unknown-code
      | CASE WHEN (c2 <> '' AND NOT c3 <> '') THEN 8589934592 ELSE 0 END -- status-needs-date: rule-broken
      | CASE WHEN (c3 <> '' AND NOT c2 <> '') THEN 17179869184 ELSE 0 END -- date-needs-status: rule-broken
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "demographics: identifiers[oneroster.sourced-id]" IS NULL AND (early1 & 14) = 0 THEN 34359738368 ELSE 0 END -- person: missing-key
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 16 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "demographics: identifiers[oneroster.sourced-id]",
  "demographics: recordStatus",
  "demographics: modifiedAt",
  "demographics: birthDate",
  "demographics: sex",
  "demographics: races",
  "demographics: raceRollup",
  "demographics: hispanicLatino",
  "demographics: birthPlace.country",
  "demographics: birthPlace.stateProvince",
  "demographics: birthPlace.city",
  found1,
  CASE WHEN (found1 & 34359738383) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- oneroster 1.1, enrollments: enrollments.csv
CREATE OR REPLACE TABLE "enrollments" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- sourcedId
    align_cell(s2) AS c2, -- status
    align_cell(s3) AS c3, -- dateLastModified
    align_cell(s4) AS c4, -- classSourcedId
    align_cell(s5) AS c5, -- schoolSourcedId
    align_cell(s6) AS c6, -- userSourcedId
    align_cell(s7) AS c7, -- role
    align_cell(s8) AS c8, -- primary
    align_cell(s9) AS c9, -- beginDate
    align_cell(s10) AS c10 -- endDate
  FROM "enrollments stage"
), readings AS (
  SELECT
    *,
    'section-enrollment' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- sourcedId → identifiers[oneroster.sourced-id]
    CASE c2 WHEN 'active' THEN 'active' WHEN 'tobedeleted' THEN 'deleted' END AS r2, -- status → recordStatus
    CASE WHEN regexp_full_match(c3, '[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?Z') THEN align_day(substr(c3, 1, 4), substr(c3, 6, 2), substr(c3, 9, 2)) || substr(c3, 11) END AS r3, -- dateLastModified → modifiedAt
    CASE WHEN c4 <> '' THEN c4 END AS r4, -- classSourcedId → section.identifiers[oneroster.sourced-id]
    CASE WHEN c6 <> '' THEN c6 END AS r5, -- userSourcedId → person.identifiers[oneroster.sourced-id]
    CASE c7
      WHEN 'administrator' THEN 'administrator'
      WHEN 'proctor' THEN 'proctor'
      WHEN 'student' THEN 'student'
      WHEN 'teacher' THEN 'teacher'
      END AS r6, -- role → role
    CASE c8 WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' WHEN 'TRUE' THEN 'true' WHEN 'FALSE' THEN 'false' END AS r7, -- primary → primary
    CASE
      WHEN regexp_full_match(c9, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c9, 1, 4), substr(c9, 6, 2), substr(c9, 9, 2))
      END AS r8, -- beginDate → begin
    CASE
      WHEN regexp_full_match(c10, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day_before(align_day(substr(c10, 1, 4), substr(c10, 6, 2), substr(c10, 9, 2)))
      END AS r9 -- endDate → end
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "section-enrollment: identifiers[oneroster.sourced-id]", -- sourcedId → identifiers[oneroster.sourced-id]
    r4 AS "section-enrollment: section.identifiers[oneroster.sourced-id]", -- classSourcedId → section.identifiers[oneroster.sourced-id]
    r5 AS "section-enrollment: person.identifiers[oneroster.sourced-id]", -- userSourcedId → person.identifiers[oneroster.sourced-id]
    r2 AS "section-enrollment: recordStatus", -- status → recordStatus
    r3 AS "section-enrollment: modifiedAt", -- dateLastModified → modifiedAt
    CASE WHEN r6 IS NOT NULL THEN r6 WHEN c7 <> '' THEN 'other' END AS "section-enrollment: role", -- role → role
    r7 AS "section-enrollment: primary", -- primary → primary
    r8 AS "section-enrollment: begin", -- beginDate → begin
    r9 AS "section-enrollment: end" -- endDate → end
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- sourcedId: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- sourcedId: missing-required
      | CASE WHEN align_too_long(c1, 255) THEN 8 ELSE 0 END -- sourcedId: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- status: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- dateLastModified: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- classSourcedId: formula-error
      | CASE WHEN c4 = '' THEN 128 ELSE 0 END -- classSourcedId: missing-required
      | CASE WHEN align_too_long(c4, 255) THEN 256 ELSE 0 END -- classSourcedId: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 512 ELSE 0 END -- schoolSourcedId: formula-error
      | CASE WHEN c5 = '' THEN 1024 ELSE 0 END -- schoolSourcedId: missing-required
      | CASE WHEN align_too_long(c5, 255) THEN 2048 ELSE 0 END -- schoolSourcedId: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 4096 ELSE 0 END -- userSourcedId: formula-error
      | CASE WHEN c6 = '' THEN 8192 ELSE 0 END -- userSourcedId: missing-required
      | CASE WHEN align_too_long(c6, 255) THEN 16384 ELSE 0 END -- userSourcedId: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 32768 ELSE 0 END -- role: formula-error
      | CASE WHEN c7 = '' THEN 65536 ELSE 0 END -- role: missing-required
      | CASE WHEN align_is_formula_error(s8) THEN 131072 ELSE 0 END -- primary: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 262144 ELSE 0 END -- beginDate: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 524288 ELSE 0 END -- endDate: formula-error
      | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 1048576 ELSE 0 END -- status → recordStatus: unknown-code
      | CASE WHEN (c3 <> '' AND r3 IS NULL) THEN 2097152 ELSE 0 END -- dateLastModified → modifiedAt: invalid-instant
      | CASE WHEN (c7 <> '' AND r6 IS NULL) THEN 4194304 ELSE 0 END -- role → role: unknown-code
      | CASE WHEN (c8 <> '' AND r7 IS NULL) THEN 8388608 ELSE 0 END -- primary → primary: unknown-code
      | CASE WHEN (c9 <> '' AND r8 IS NULL) THEN CASE align_date_damage(c9)
          WHEN 'excel-serial-date' THEN 16777216
          WHEN 'date-order-ambiguous' THEN 33554432
          ELSE 67108864
          END ELSE 0 END -- beginDate → begin: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c10 <> '' AND r9 IS NULL) THEN CASE align_date_damage(c10)
          WHEN 'excel-serial-date' THEN 134217728
          WHEN 'date-order-ambiguous' THEN 268435456
          ELSE 536870912
          END ELSE 0 END -- endDate → end: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c2 <> '' AND NOT c3 <> '') THEN 1073741824 ELSE 0 END -- status-needs-date: rule-broken
      | CASE WHEN (c3 <> '' AND NOT c2 <> '') THEN 2147483648 ELSE 0 END -- date-needs-status: rule-broken
      | CASE WHEN (c8 = 'true' AND NOT c7 = 'teacher') THEN 4294967296 ELSE 0 END -- only-teachers-are-primary: rule-broken
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "section-enrollment: person.identifiers[oneroster.sourced-id]" IS NULL AND (early1 & 28672) = 0 THEN 8589934592 ELSE 0 END -- person: missing-key
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 10 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "section-enrollment: identifiers[oneroster.sourced-id]",
  "section-enrollment: section.identifiers[oneroster.sourced-id]",
  "section-enrollment: person.identifiers[oneroster.sourced-id]",
  "section-enrollment: recordStatus",
  "section-enrollment: modifiedAt",
  "section-enrollment: role",
  "section-enrollment: primary",
  "section-enrollment: begin",
  "section-enrollment: end",
  found1,
  CASE WHEN (found1 & 8590065615) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- oneroster 1.1, lineItems: lineItems.csv
CREATE OR REPLACE TABLE "lineItems" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- sourcedId
    align_cell(s2) AS c2, -- status
    align_cell(s3) AS c3, -- dateLastModified
    align_cell(s4) AS c4, -- title
    align_cell(s5) AS c5, -- description
    align_cell(s6) AS c6, -- assignDate
    align_cell(s7) AS c7, -- dueDate
    align_cell(s8) AS c8, -- classSourcedId
    align_cell(s9) AS c9, -- categorySourcedId
    align_cell(s10) AS c10, -- gradingPeriodSourcedId
    align_cell(s11) AS c11, -- resultValueMin
    align_cell(s12) AS c12 -- resultValueMax
  FROM "lineItems stage"
), readings AS (
  SELECT
    *,
    'line-item' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- sourcedId → identifiers[oneroster.sourced-id]
    CASE c2 WHEN 'active' THEN 'active' WHEN 'tobedeleted' THEN 'deleted' END AS r2, -- status → recordStatus
    CASE WHEN regexp_full_match(c3, '[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?Z') THEN align_day(substr(c3, 1, 4), substr(c3, 6, 2), substr(c3, 9, 2)) || substr(c3, 11) END AS r3, -- dateLastModified → modifiedAt
    CASE
      WHEN regexp_full_match(c6, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c6, 1, 4), substr(c6, 6, 2), substr(c6, 9, 2))
      END AS r4, -- assignDate → assignedDate
    CASE
      WHEN regexp_full_match(c7, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c7, 1, 4), substr(c7, 6, 2), substr(c7, 9, 2))
      END AS r5, -- dueDate → dueDate
    CASE WHEN c8 <> '' THEN c8 END AS r6, -- classSourcedId → section.identifiers[oneroster.sourced-id]
    CASE WHEN c9 <> '' THEN c9 END AS r7, -- categorySourcedId → category.identifiers[oneroster.sourced-id]
    CASE WHEN regexp_full_match(c11, '-?[0-9]{1,15}([.][0-9]{1,4})?') THEN regexp_replace(CAST(CAST(c11 AS DECIMAL(38, 4)) AS VARCHAR), '[.]?0+$', '') END AS r8, -- resultValueMin → minimumScore
    CASE WHEN regexp_full_match(c12, '-?[0-9]{1,15}([.][0-9]{1,4})?') THEN regexp_replace(CAST(CAST(c12 AS DECIMAL(38, 4)) AS VARCHAR), '[.]?0+$', '') END AS r9, -- resultValueMax → maximumScore
    CASE WHEN c10 <> '' THEN c10 END AS r10 -- gradingPeriodSourcedId → session.identifiers[oneroster.sourced-id]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "line-item: identifiers[oneroster.sourced-id]", -- sourcedId → identifiers[oneroster.sourced-id]
    r6 AS "line-item: section.identifiers[oneroster.sourced-id]", -- classSourcedId → section.identifiers[oneroster.sourced-id]
    r7 AS "line-item: category.identifiers[oneroster.sourced-id]", -- categorySourcedId → category.identifiers[oneroster.sourced-id]
    r10 AS "line-item: session.identifiers[oneroster.sourced-id]", -- gradingPeriodSourcedId → session.identifiers[oneroster.sourced-id]
    r2 AS "line-item: recordStatus", -- status → recordStatus
    r3 AS "line-item: modifiedAt", -- dateLastModified → modifiedAt
    nullif(c4, '') AS "line-item: title", -- title → title
    nullif(c5, '') AS "line-item: description", -- description → description
    r4 AS "line-item: assignedDate", -- assignDate → assignedDate
    r5 AS "line-item: dueDate", -- dueDate → dueDate
    r8 AS "line-item: minimumScore", -- resultValueMin → minimumScore
    r9 AS "line-item: maximumScore" -- resultValueMax → maximumScore
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- sourcedId: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- sourcedId: missing-required
      | CASE WHEN align_too_long(c1, 255) THEN 8 ELSE 0 END -- sourcedId: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- status: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- dateLastModified: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- title: formula-error
      | CASE WHEN c4 = '' THEN 128 ELSE 0 END -- title: missing-required
      | CASE WHEN align_is_formula_error(s5) THEN 256 ELSE 0 END -- description: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 512 ELSE 0 END -- assignDate: formula-error
      | CASE WHEN c6 = '' THEN 1024 ELSE 0 END -- assignDate: missing-required
      | CASE WHEN align_is_formula_error(s7) THEN 2048 ELSE 0 END -- dueDate: formula-error
      | CASE WHEN c7 = '' THEN 4096 ELSE 0 END -- dueDate: missing-required
      | CASE WHEN align_is_formula_error(s8) THEN 8192 ELSE 0 END -- classSourcedId: formula-error
      | CASE WHEN c8 = '' THEN 16384 ELSE 0 END -- classSourcedId: missing-required
      | CASE WHEN align_too_long(c8, 255) THEN 32768 ELSE 0 END -- classSourcedId: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 65536 ELSE 0 END -- categorySourcedId: formula-error
      | CASE WHEN c9 = '' THEN 131072 ELSE 0 END -- categorySourcedId: missing-required
      | CASE WHEN align_too_long(c9, 255) THEN 262144 ELSE 0 END -- categorySourcedId: too-long
      | CASE WHEN align_is_formula_error(s10) THEN 524288 ELSE 0 END -- gradingPeriodSourcedId: formula-error
      | CASE WHEN c10 = '' THEN 1048576 ELSE 0 END -- gradingPeriodSourcedId: missing-required
      | CASE WHEN align_too_long(c10, 255) THEN 2097152 ELSE 0 END -- gradingPeriodSourcedId: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 4194304 ELSE 0 END -- resultValueMin: formula-error
      | CASE WHEN c11 = '' THEN 8388608 ELSE 0 END -- resultValueMin: missing-required
      | CASE WHEN align_is_formula_error(s12) THEN 16777216 ELSE 0 END -- resultValueMax: formula-error
      | CASE WHEN c12 = '' THEN 33554432 ELSE 0 END -- resultValueMax: missing-required
      | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 67108864 ELSE 0 END -- status → recordStatus: unknown-code
      | CASE WHEN (c3 <> '' AND r3 IS NULL) THEN 134217728 ELSE 0 END -- dateLastModified → modifiedAt: invalid-instant
      | CASE WHEN (c6 <> '' AND r4 IS NULL) THEN CASE align_date_damage(c6)
          WHEN 'excel-serial-date' THEN 268435456
          WHEN 'date-order-ambiguous' THEN 536870912
          ELSE 1073741824
          END ELSE 0 END -- assignDate → assignedDate: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c7 <> '' AND r5 IS NULL) THEN CASE align_date_damage(c7)
          WHEN 'excel-serial-date' THEN 2147483648
          WHEN 'date-order-ambiguous' THEN 4294967296
          ELSE 8589934592
          END ELSE 0 END -- dueDate → dueDate: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c11 <> '' AND r8 IS NULL) THEN 17179869184 ELSE 0 END -- resultValueMin → minimumScore: not-a-number
      | CASE WHEN (c12 <> '' AND r9 IS NULL) THEN 34359738368 ELSE 0 END -- resultValueMax → maximumScore: not-a-number
      | CASE WHEN (c2 <> '' AND NOT c3 <> '') THEN 68719476736 ELSE 0 END -- status-needs-date: rule-broken
      | CASE WHEN (c3 <> '' AND NOT c2 <> '') THEN 137438953472 ELSE 0 END -- date-needs-status: rule-broken
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
    CASE WHEN cells <> 12 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "line-item: identifiers[oneroster.sourced-id]",
  "line-item: section.identifiers[oneroster.sourced-id]",
  "line-item: category.identifiers[oneroster.sourced-id]",
  "line-item: session.identifiers[oneroster.sourced-id]",
  "line-item: recordStatus",
  "line-item: modifiedAt",
  "line-item: title",
  "line-item: description",
  "line-item: assignedDate",
  "line-item: dueDate",
  "line-item: minimumScore",
  "line-item: maximumScore",
  found1,
  CASE WHEN (found1 & 68518149839) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- oneroster 1.1, orgs: orgs.csv
CREATE OR REPLACE TABLE "orgs" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- sourcedId
    align_cell(s2) AS c2, -- status
    align_cell(s3) AS c3, -- dateLastModified
    align_cell(s4) AS c4, -- name
    align_cell(s5) AS c5, -- type
    align_cell(s6) AS c6, -- identifier
    align_cell(s7) AS c7 -- parentSourcedId
  FROM "orgs stage"
), readings AS (
  SELECT
    *,
    CASE WHEN c5 = 'school' THEN 'school' WHEN c5 = 'district' THEN 'district' WHEN true THEN 'organization' END AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- sourcedId → identifiers[oneroster.sourced-id]
    CASE c2 WHEN 'active' THEN 'active' WHEN 'tobedeleted' THEN 'deleted' END AS r2, -- status → recordStatus
    CASE WHEN regexp_full_match(c3, '[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?Z') THEN align_day(substr(c3, 1, 4), substr(c3, 6, 2), substr(c3, 9, 2)) || substr(c3, 11) END AS r3, -- dateLastModified → modifiedAt
    CASE WHEN c7 <> '' THEN c7 END AS r4, -- parentSourcedId → parentOrganization.identifiers[oneroster.sourced-id]
    CASE c5
      WHEN 'department' THEN 'department'
      WHEN 'school' THEN 'school'
      WHEN 'district' THEN 'district'
      WHEN 'local' THEN 'service-agency'
      WHEN 'state' THEN 'state-agency'
      WHEN 'national' THEN 'national-agency'
      END AS r5 -- type → type
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "school: identifiers[oneroster.sourced-id]", -- sourcedId → identifiers[oneroster.sourced-id]
    r4 AS "school: parentOrganization.identifiers[oneroster.sourced-id]", -- parentSourcedId → parentOrganization.identifiers[oneroster.sourced-id]
    r2 AS "school: recordStatus", -- status → recordStatus
    r3 AS "school: modifiedAt", -- dateLastModified → modifiedAt
    nullif(c4, '') AS "school: name", -- name → name
    CASE WHEN r5 IS NOT NULL THEN r5 WHEN c5 <> '' THEN 'other' END AS "school: type", -- type → type
    r1 AS "district: identifiers[oneroster.sourced-id]", -- sourcedId → identifiers[oneroster.sourced-id]
    r4 AS "district: parentOrganization.identifiers[oneroster.sourced-id]", -- parentSourcedId → parentOrganization.identifiers[oneroster.sourced-id]
    r2 AS "district: recordStatus", -- status → recordStatus
    r3 AS "district: modifiedAt", -- dateLastModified → modifiedAt
    nullif(c4, '') AS "district: name", -- name → name
    CASE WHEN r5 IS NOT NULL THEN r5 WHEN c5 <> '' THEN 'other' END AS "district: type", -- type → type
    r1 AS "organization: identifiers[oneroster.sourced-id]", -- sourcedId → identifiers[oneroster.sourced-id]
    r4 AS "organization: parentOrganization.identifiers[oneroster.sourced-id]", -- parentSourcedId → parentOrganization.identifiers[oneroster.sourced-id]
    r2 AS "organization: recordStatus", -- status → recordStatus
    r3 AS "organization: modifiedAt", -- dateLastModified → modifiedAt
    nullif(c4, '') AS "organization: name", -- name → name
    CASE WHEN r5 IS NOT NULL THEN r5 WHEN c5 <> '' THEN 'other' END AS "organization: type" -- type → type
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- sourcedId: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- sourcedId: missing-required
      | CASE WHEN align_too_long(c1, 255) THEN 8 ELSE 0 END -- sourcedId: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- status: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- dateLastModified: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- name: formula-error
      | CASE WHEN c4 = '' THEN 128 ELSE 0 END -- name: missing-required
      | CASE WHEN align_is_formula_error(s5) THEN 256 ELSE 0 END -- type: formula-error
      | CASE WHEN c5 = '' THEN 512 ELSE 0 END -- type: missing-required
      | CASE WHEN align_is_formula_error(s6) THEN 1024 ELSE 0 END -- identifier: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 2048 ELSE 0 END -- parentSourcedId: formula-error
      | CASE WHEN align_too_long(c7, 255) THEN 4096 ELSE 0 END -- parentSourcedId: too-long
      | CASE WHEN owner = 'school' THEN 0
        | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 8192 ELSE 0 END -- status → recordStatus: unknown-code
        | CASE WHEN (c3 <> '' AND r3 IS NULL) THEN 16384 ELSE 0 END -- dateLastModified → modifiedAt: invalid-instant
        | CASE WHEN (c5 <> '' AND r5 IS NULL) THEN 32768 ELSE 0 END -- type → type: unknown-code
        | CASE WHEN c6 <> '' THEN 65536 ELSE 0 END -- identifier → identifiers[*identifier]: ambiguous-identifier
      ELSE 0 END
      | CASE WHEN owner = 'district' THEN 0
        | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 8192 ELSE 0 END -- status → recordStatus: unknown-code
        | CASE WHEN (c3 <> '' AND r3 IS NULL) THEN 16384 ELSE 0 END -- dateLastModified → modifiedAt: invalid-instant
        | CASE WHEN (c5 <> '' AND r5 IS NULL) THEN 32768 ELSE 0 END -- type → type: unknown-code
        | CASE WHEN c6 <> '' THEN 65536 ELSE 0 END -- identifier → identifiers[*identifier]: ambiguous-identifier
      ELSE 0 END
      | CASE WHEN owner = 'organization' THEN 0
        | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 8192 ELSE 0 END -- status → recordStatus: unknown-code
        | CASE WHEN (c3 <> '' AND r3 IS NULL) THEN 16384 ELSE 0 END -- dateLastModified → modifiedAt: invalid-instant
        | CASE WHEN (c5 <> '' AND r5 IS NULL) THEN 32768 ELSE 0 END -- type → type: unknown-code
        | CASE WHEN c6 <> '' THEN 65536 ELSE 0 END -- identifier → identifiers[*identifier]: ambiguous-identifier
      ELSE 0 END
      | CASE WHEN (c2 <> '' AND NOT c3 <> '') THEN 131072 ELSE 0 END -- status-needs-date: rule-broken
      | CASE WHEN (c3 <> '' AND NOT c2 <> '') THEN 262144 ELSE 0 END -- date-needs-status: rule-broken
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN owner = 'school' THEN 0
        | CASE WHEN "school: identifiers[oneroster.sourced-id]" IS NULL AND (early1 & 14) = 0 THEN 524288 ELSE 0 END -- school: missing-key
      ELSE 0 END
      | CASE WHEN owner = 'district' THEN 0
        | CASE WHEN "district: identifiers[oneroster.sourced-id]" IS NULL AND (early1 & 14) = 0 THEN 524288 ELSE 0 END -- district: missing-key
      ELSE 0 END
      | CASE WHEN owner = 'organization' THEN 0
        | CASE WHEN "organization: identifiers[oneroster.sourced-id]" IS NULL AND (early1 & 14) = 0 THEN 524288 ELSE 0 END -- organization: missing-key
      ELSE 0 END
    AS BIGINT) AS whole1
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
  "school: identifiers[oneroster.sourced-id]",
  "school: parentOrganization.identifiers[oneroster.sourced-id]",
  "school: recordStatus",
  "school: modifiedAt",
  "school: name",
  "school: type",
  "district: identifiers[oneroster.sourced-id]",
  "district: parentOrganization.identifiers[oneroster.sourced-id]",
  "district: recordStatus",
  "district: modifiedAt",
  "district: name",
  "district: type",
  "organization: identifiers[oneroster.sourced-id]",
  "organization: parentOrganization.identifiers[oneroster.sourced-id]",
  "organization: recordStatus",
  "organization: modifiedAt",
  "organization: name",
  "organization: type",
  found1,
  CASE WHEN (found1 & 532431) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- oneroster 1.1, results: results.csv
CREATE OR REPLACE TABLE "results" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- sourcedId
    align_cell(s2) AS c2, -- status
    align_cell(s3) AS c3, -- dateLastModified
    align_cell(s4) AS c4, -- lineItemSourcedId
    align_cell(s5) AS c5, -- studentSourcedId
    align_cell(s6) AS c6, -- scoreStatus
    align_cell(s7) AS c7, -- score
    align_cell(s8) AS c8, -- scoreDate
    align_cell(s9) AS c9 -- comment
  FROM "results stage"
), readings AS (
  SELECT
    *,
    'result' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- sourcedId → identifiers[oneroster.sourced-id]
    CASE c2 WHEN 'active' THEN 'active' WHEN 'tobedeleted' THEN 'deleted' END AS r2, -- status → recordStatus
    CASE WHEN regexp_full_match(c3, '[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?Z') THEN align_day(substr(c3, 1, 4), substr(c3, 6, 2), substr(c3, 9, 2)) || substr(c3, 11) END AS r3, -- dateLastModified → modifiedAt
    CASE WHEN c4 <> '' THEN c4 END AS r4, -- lineItemSourcedId → assignment.identifiers[oneroster.sourced-id]
    CASE WHEN c5 <> '' THEN c5 END AS r5, -- studentSourcedId → student.identifiers[oneroster.sourced-id]
    CASE c6
      WHEN 'exempt' THEN 'exempt'
      WHEN 'fully graded' THEN 'graded'
      WHEN 'not submitted' THEN 'not-submitted'
      WHEN 'partially graded' THEN 'partially-graded'
      WHEN 'submitted' THEN 'submitted'
      END AS r6, -- scoreStatus → scoreStatus
    CASE WHEN regexp_full_match(c7, '-?[0-9]{1,15}([.][0-9]{1,4})?') THEN regexp_replace(CAST(CAST(c7 AS DECIMAL(38, 4)) AS VARCHAR), '[.]?0+$', '') END AS r7, -- score → numericGrade
    CASE
      WHEN regexp_full_match(c8, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c8, 1, 4), substr(c8, 6, 2), substr(c8, 9, 2))
      END AS r8 -- scoreDate → gradeDate
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "result: identifiers[oneroster.sourced-id]", -- sourcedId → identifiers[oneroster.sourced-id]
    r4 AS "result: assignment.identifiers[oneroster.sourced-id]", -- lineItemSourcedId → assignment.identifiers[oneroster.sourced-id]
    r5 AS "result: student.identifiers[oneroster.sourced-id]", -- studentSourcedId → student.identifiers[oneroster.sourced-id]
    r2 AS "result: recordStatus", -- status → recordStatus
    r3 AS "result: modifiedAt", -- dateLastModified → modifiedAt
    'item' AS "result: gradeKind", -- every record → gradeKind
    r6 AS "result: scoreStatus", -- scoreStatus → scoreStatus
    r7 AS "result: numericGrade", -- score → numericGrade
    r8 AS "result: gradeDate" -- scoreDate → gradeDate
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- sourcedId: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- sourcedId: missing-required
      | CASE WHEN align_too_long(c1, 255) THEN 8 ELSE 0 END -- sourcedId: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- status: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- dateLastModified: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- lineItemSourcedId: formula-error
      | CASE WHEN c4 = '' THEN 128 ELSE 0 END -- lineItemSourcedId: missing-required
      | CASE WHEN align_too_long(c4, 255) THEN 256 ELSE 0 END -- lineItemSourcedId: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 512 ELSE 0 END -- studentSourcedId: formula-error
      | CASE WHEN c5 = '' THEN 1024 ELSE 0 END -- studentSourcedId: missing-required
      | CASE WHEN align_too_long(c5, 255) THEN 2048 ELSE 0 END -- studentSourcedId: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 4096 ELSE 0 END -- scoreStatus: formula-error
      | CASE WHEN c6 = '' THEN 8192 ELSE 0 END -- scoreStatus: missing-required
      | CASE WHEN align_is_formula_error(s7) THEN 16384 ELSE 0 END -- score: formula-error
      | CASE WHEN c7 = '' THEN 32768 ELSE 0 END -- score: missing-required
      | CASE WHEN align_is_formula_error(s8) THEN 65536 ELSE 0 END -- scoreDate: formula-error
      | CASE WHEN c8 = '' THEN 131072 ELSE 0 END -- scoreDate: missing-required
      | CASE WHEN align_is_formula_error(s9) THEN 262144 ELSE 0 END -- comment: formula-error
      | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 524288 ELSE 0 END -- status → recordStatus: unknown-code
      | CASE WHEN (c3 <> '' AND r3 IS NULL) THEN 1048576 ELSE 0 END -- dateLastModified → modifiedAt: invalid-instant
      | CASE WHEN (c6 <> '' AND r6 IS NULL) THEN 2097152 ELSE 0 END -- scoreStatus → scoreStatus: unknown-code
      | CASE WHEN (c7 <> '' AND r7 IS NULL) THEN 4194304 ELSE 0 END -- score → numericGrade: not-a-number
      | CASE WHEN (c8 <> '' AND r8 IS NULL) THEN CASE align_date_damage(c8)
          WHEN 'excel-serial-date' THEN 8388608
          WHEN 'date-order-ambiguous' THEN 16777216
          ELSE 33554432
          END ELSE 0 END -- scoreDate → gradeDate: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c2 <> '' AND NOT c3 <> '') THEN 67108864 ELSE 0 END -- status-needs-date: rule-broken
      | CASE WHEN (c3 <> '' AND NOT c2 <> '') THEN 134217728 ELSE 0 END -- date-needs-status: rule-broken
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "result: student.identifiers[oneroster.sourced-id]" IS NULL AND (early1 & 3584) = 0 THEN 268435456 ELSE 0 END -- student: missing-key
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
  "result: identifiers[oneroster.sourced-id]",
  "result: assignment.identifiers[oneroster.sourced-id]",
  "result: student.identifiers[oneroster.sourced-id]",
  "result: recordStatus",
  "result: modifiedAt",
  "result: gradeKind",
  "result: scoreStatus",
  "result: numericGrade",
  "result: gradeDate",
  found1,
  CASE WHEN (found1 & 331612111) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;
