-- kra 2022, results: Results
CREATE OR REPLACE TABLE "results" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- SchoolYear
    align_cell(s2) AS c2, -- DistrictCode
    align_cell(s3) AS c3, -- SchoolCode
    align_cell(s4) AS c4, -- Assessment
    align_cell(s5) AS c5, -- PS_StudentID
    align_cell(s6) AS c6, -- StudentSUNS
    align_cell(s7) AS c7, -- FirstName
    align_cell(s8) AS c8, -- LastName
    align_cell(s9) AS c9, -- MiddleName
    align_cell(s10) AS c10, -- DOB
    align_cell(s11) AS c11, -- ManuallyEntered
    align_cell(s12) AS c12, -- DateTaken
    align_cell(s13) AS c13, -- TestAdministration
    align_cell(s14) AS c14, -- OverallScore
    align_cell(s15) AS c15, -- PerformanceLevelDescriptor
    align_cell(s16) AS c16, -- Status
    align_cell(s17) AS c17, -- SFScore
    align_cell(s18) AS c18, -- LLScore
    align_cell(s19) AS c19, -- MAScore
    align_cell(s20) AS c20 -- PDScore
  FROM "results stage"
), readings AS (
  SELECT
    *,
    'result' AS owner, -- which record it is
    c3 <> '' AS "school: is read", -- beside the owner
    CASE WHEN c6 <> '' THEN c6 END AS r1, -- StudentSUNS → student.identifiers[us-sc.suns]
    CASE
      WHEN regexp_full_match(c10, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})') THEN align_day(regexp_extract(c10, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 3), lpad(regexp_extract(c10, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 1), 2, '0'), lpad(regexp_extract(c10, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 2), 2, '0'))
      END AS r2, -- DOB → student.birthDate
    CASE WHEN c4 <> '' THEN 'kra:' || c4 END AS r3, -- Assessment → assessment
    CASE WHEN regexp_full_match(c1, '[12][0-9]{3}') THEN c1 END AS r4, -- SchoolYear → schoolYear
    CASE
      WHEN regexp_full_match(c12, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})') THEN align_day(regexp_extract(c12, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 3), lpad(regexp_extract(c12, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 1), 2, '0'), lpad(regexp_extract(c12, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 2), 2, '0'))
      END AS r5, -- DateTaken → date
    CASE c16 WHEN 'Complete' THEN 'complete' END AS r6, -- Status → scoreStatus
    CASE c15
      WHEN 'Emerging Readiness' THEN 'below'
      WHEN 'Approaching Readiness' THEN 'approaching'
      WHEN 'Demonstrating Readiness' THEN 'meets'
      END AS r7, -- PerformanceLevelDescriptor → proficiency
    CASE WHEN regexp_full_match(c14, '-?[0-9]{1,15}') THEN CAST(CAST(c14 AS BIGINT) AS VARCHAR) END AS r8, -- OverallScore + SFScore + LLScore + MAScore + PDScore → scores
    CASE WHEN regexp_full_match(c17, '-?[0-9]{1,15}') THEN CAST(CAST(c17 AS BIGINT) AS VARCHAR) END AS r9, -- OverallScore + SFScore + LLScore + MAScore + PDScore → scores
    CASE WHEN regexp_full_match(c18, '-?[0-9]{1,15}') THEN CAST(CAST(c18 AS BIGINT) AS VARCHAR) END AS r10, -- OverallScore + SFScore + LLScore + MAScore + PDScore → scores
    CASE WHEN regexp_full_match(c19, '-?[0-9]{1,15}') THEN CAST(CAST(c19 AS BIGINT) AS VARCHAR) END AS r11, -- OverallScore + SFScore + LLScore + MAScore + PDScore → scores
    CASE WHEN regexp_full_match(c20, '-?[0-9]{1,15}') THEN CAST(CAST(c20 AS BIGINT) AS VARCHAR) END AS r12 -- OverallScore + SFScore + LLScore + MAScore + PDScore → scores
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "result: student.identifiers[us-sc.suns]", -- StudentSUNS → student.identifiers[us-sc.suns]
    nullif(c7, '') AS "result: student.firstName", -- FirstName → student.firstName
    nullif(c8, '') AS "result: student.lastName", -- LastName → student.lastName
    nullif(c9, '') AS "result: student.middleName", -- MiddleName → student.middleName
    r2 AS "result: student.birthDate", -- DOB → student.birthDate
    r3 AS "result: assessment", -- Assessment → assessment
    nullif(c4, '') AS "result: assessmentTitle", -- Assessment → assessmentTitle
    r4 AS "result: schoolYear", -- SchoolYear → schoolYear
    r5 AS "result: date", -- DateTaken → date
    r6 AS "result: scoreStatus", -- Status → scoreStatus
    nullif(c15, '') AS "result: performanceLevel", -- PerformanceLevelDescriptor → performanceLevel
    r7 AS "result: proficiency", -- PerformanceLevelDescriptor → proficiency
    '[' || nullif(concat_ws(',', CASE WHEN r8 IS NOT NULL THEN '{' || concat_ws(',', '"metric":"scale"', '"value":' || align_json(r8)) || '}' END,
      CASE WHEN r9 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"SF"', '"metric":"scale"', '"value":' || align_json(r9)) || '}' END,
      CASE WHEN r10 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"LL"', '"metric":"scale"', '"value":' || align_json(r10)) || '}' END,
      CASE WHEN r11 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"MA"', '"metric":"scale"', '"value":' || align_json(r11)) || '}' END,
      CASE WHEN r12 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"PD"', '"metric":"scale"', '"value":' || align_json(r12)) || '}' END), '') || ']' AS "result: scores" -- OverallScore + SFScore + LLScore + MAScore + PDScore → scores
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- SchoolYear: formula-error
      | CASE WHEN align_is_formula_error(s2) THEN 4 ELSE 0 END -- DistrictCode: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 8 ELSE 0 END -- SchoolCode: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 16 ELSE 0 END -- Assessment: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 32 ELSE 0 END -- PS_StudentID: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 64 ELSE 0 END -- StudentSUNS: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 128 ELSE 0 END -- FirstName: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 256 ELSE 0 END -- LastName: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 512 ELSE 0 END -- MiddleName: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 1024 ELSE 0 END -- DOB: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 2048 ELSE 0 END -- ManuallyEntered: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 4096 ELSE 0 END -- DateTaken: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 8192 ELSE 0 END -- TestAdministration: formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 16384 ELSE 0 END -- OverallScore: formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 32768 ELSE 0 END -- PerformanceLevelDescriptor: formula-error
      | CASE WHEN align_is_formula_error(s16) THEN 65536 ELSE 0 END -- Status: formula-error
      | CASE WHEN align_is_formula_error(s17) THEN 131072 ELSE 0 END -- SFScore: formula-error
      | CASE WHEN align_is_formula_error(s18) THEN 262144 ELSE 0 END -- LLScore: formula-error
      | CASE WHEN align_is_formula_error(s19) THEN 524288 ELSE 0 END -- MAScore: formula-error
      | CASE WHEN align_is_formula_error(s20) THEN 1048576 ELSE 0 END -- PDScore: formula-error
      | CASE WHEN c5 <> '' THEN 2097152 ELSE 0 END -- PS_StudentID → student.identifiers[*student]: ambiguous-identifier
      | CASE WHEN (c10 <> '' AND r2 IS NULL) THEN CASE align_date_damage(c10)
          WHEN 'excel-serial-date' THEN 4194304
          WHEN 'date-order-ambiguous' THEN 8388608
          ELSE 16777216
          END ELSE 0 END -- DOB → student.birthDate: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN c2 <> '' THEN 33554432 ELSE 0 END -- DistrictCode + SchoolCode → organization.identifiers[*school]: ambiguous-identifier
      | CASE WHEN c3 <> '' THEN 67108864 ELSE 0 END -- DistrictCode + SchoolCode → organization.identifiers[*school]: ambiguous-identifier
      | CASE WHEN (c4 <> '' AND r3 IS NULL) THEN 134217728 ELSE 0 END -- Assessment → assessment: unreadable-text
      | CASE WHEN (c1 <> '' AND r4 IS NULL) THEN 268435456 ELSE 0 END -- SchoolYear → schoolYear: invalid-school-year
      | CASE WHEN (c12 <> '' AND r5 IS NULL) THEN CASE align_date_damage(c12)
          WHEN 'excel-serial-date' THEN 536870912
          WHEN 'date-order-ambiguous' THEN 1073741824
          ELSE 2147483648
          END ELSE 0 END -- DateTaken → date: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c16 <> '' AND r6 IS NULL) THEN 4294967296 ELSE 0 END -- Status → scoreStatus: unknown-code
      | CASE WHEN (c15 <> '' AND r7 IS NULL) THEN 8589934592 ELSE 0 END -- PerformanceLevelDescriptor → proficiency: unknown-code
      | CASE WHEN (c14 <> '' AND r8 IS NULL) THEN 17179869184 ELSE 0 END -- OverallScore → scores: not-a-whole-number
      | CASE WHEN (c17 <> '' AND r9 IS NULL) THEN 34359738368 ELSE 0 END -- SFScore → scores: not-a-whole-number
      | CASE WHEN (c18 <> '' AND r10 IS NULL) THEN 68719476736 ELSE 0 END -- LLScore → scores: not-a-whole-number
      | CASE WHEN (c19 <> '' AND r11 IS NULL) THEN 137438953472 ELSE 0 END -- MAScore → scores: not-a-whole-number
      | CASE WHEN (c20 <> '' AND r12 IS NULL) THEN 274877906944 ELSE 0 END -- PDScore → scores: not-a-whole-number
      | CASE WHEN "school: is read" THEN 0
        | CASE WHEN c2 <> '' THEN 33554432 ELSE 0 END -- DistrictCode + SchoolCode → identifiers[*school]: ambiguous-identifier
        | CASE WHEN c3 <> '' THEN 67108864 ELSE 0 END -- DistrictCode + SchoolCode → identifiers[*school]: ambiguous-identifier
        | CASE WHEN c2 <> '' THEN 33554432 ELSE 0 END -- DistrictCode → district.identifiers[*district]: ambiguous-identifier
      ELSE 0 END
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "result: student.identifiers[us-sc.suns]" IS NULL AND (early1 & 32) = 0 THEN 549755813888 ELSE 0 END -- student: missing-key
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    ("school: is read" AND false) AS "school: is there",
    CASE WHEN cells <> 20 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "school: is there",
  "result: student.identifiers[us-sc.suns]",
  "result: student.firstName",
  "result: student.lastName",
  "result: student.middleName",
  "result: student.birthDate",
  "result: assessment",
  "result: assessmentTitle",
  "result: schoolYear",
  "result: date",
  "result: scoreStatus",
  "result: performanceLevel",
  "result: proficiency",
  "result: scores",
  found1,
  CASE WHEN (found1 & 553916567679) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;
