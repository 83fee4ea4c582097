-- student-tracker 2021, detail: Detail file
CREATE OR REPLACE TABLE "detail" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- Your Unique Identifier
    align_cell(s2) AS c2, -- First Name
    align_cell(s3) AS c3, -- Middle Initial
    align_cell(s4) AS c4, -- Last Name
    align_cell(s5) AS c5, -- Name Suffix
    align_cell(s6) AS c6, -- Requester Return Field
    align_cell(s7) AS c7, -- Record Found Y/N
    align_cell(s8) AS c8, -- Search Date
    align_cell(s9) AS c9, -- College Code/Branch
    align_cell(s10) AS c10, -- College Name
    align_cell(s11) AS c11, -- College State
    align_cell(s12) AS c12, -- 2-year / 4-year
    align_cell(s13) AS c13, -- Public / Private
    align_cell(s14) AS c14, -- Enrollment Begin
    align_cell(s15) AS c15, -- Enrollment End
    align_cell(s16) AS c16, -- Enrollment Status
    align_cell(s17) AS c17, -- Class Level
    align_cell(s18) AS c18, -- Enrollment Major 1
    align_cell(s19) AS c19, -- Enrollment Major 2
    align_cell(s20) AS c20, -- Enrollment CIP 1
    align_cell(s21) AS c21, -- Enrollment CIP 2
    align_cell(s22) AS c22, -- Graduated?
    align_cell(s23) AS c23, -- Graduation Date
    align_cell(s24) AS c24, -- Degree Title
    align_cell(s25) AS c25, -- Degree Major 1
    align_cell(s26) AS c26, -- Degree Major 2
    align_cell(s27) AS c27, -- Degree Major 3
    align_cell(s28) AS c28, -- Degree Major 4
    align_cell(s29) AS c29, -- Degree CIP 1
    align_cell(s30) AS c30, -- Degree CIP 2
    align_cell(s31) AS c31, -- Degree CIP 3
    align_cell(s32) AS c32, -- Degree CIP 4
    align_cell(s33) AS c33 -- College Sequence
  FROM "detail stage"
), readings AS (
  SELECT
    *,
    CASE WHEN c7 = 'N' THEN 'no college knows the student' END AS skipped, -- why it is no data
    CASE WHEN c7 = 'Y' THEN 'detail' END AS owner, -- which record it is
    CASE WHEN c9 <> '' THEN c9 END AS r1, -- College Code/Branch → college.identifiers[local@nsc.college]
    CASE c11
      WHEN 'AL' THEN 'AL'
      WHEN 'AK' THEN 'AK'
      WHEN 'AZ' THEN 'AZ'
      WHEN 'AR' THEN 'AR'
      WHEN 'CA' THEN 'CA'
      WHEN 'CO' THEN 'CO'
      WHEN 'CT' THEN 'CT'
      WHEN 'DE' THEN 'DE'
      WHEN 'DC' THEN 'DC'
      WHEN 'FL' THEN 'FL'
      WHEN 'GA' THEN 'GA'
      WHEN 'HI' THEN 'HI'
      WHEN 'ID' THEN 'ID'
      WHEN 'IL' THEN 'IL'
      WHEN 'IN' THEN 'IN'
      WHEN 'IA' THEN 'IA'
      WHEN 'KS' THEN 'KS'
      WHEN 'KY' THEN 'KY'
      WHEN 'LA' THEN 'LA'
      WHEN 'ME' THEN 'ME'
      WHEN 'MD' THEN 'MD'
      WHEN 'MA' THEN 'MA'
      WHEN 'MI' THEN 'MI'
      WHEN 'MN' THEN 'MN'
      WHEN 'MS' THEN 'MS'
      WHEN 'MO' THEN 'MO'
      WHEN 'MT' THEN 'MT'
      WHEN 'NE' THEN 'NE'
      WHEN 'NV' THEN 'NV'
      WHEN 'NH' THEN 'NH'
      WHEN 'NJ' THEN 'NJ'
      WHEN 'NM' THEN 'NM'
      WHEN 'NY' THEN 'NY'
      WHEN 'NC' THEN 'NC'
      WHEN 'ND' THEN 'ND'
      WHEN 'OH' THEN 'OH'
      WHEN 'OK' THEN 'OK'
      WHEN 'OR' THEN 'OR'
      WHEN 'PA' THEN 'PA'
      WHEN 'RI' THEN 'RI'
      WHEN 'SC' THEN 'SC'
      WHEN 'SD' THEN 'SD'
      WHEN 'TN' THEN 'TN'
      WHEN 'TX' THEN 'TX'
      WHEN 'UT' THEN 'UT'
      WHEN 'VT' THEN 'VT'
      WHEN 'VA' THEN 'VA'
      WHEN 'WA' THEN 'WA'
      WHEN 'WV' THEN 'WV'
      WHEN 'WI' THEN 'WI'
      WHEN 'WY' THEN 'WY'
      WHEN 'AS' THEN 'AS'
      WHEN 'GU' THEN 'GU'
      WHEN 'MP' THEN 'MP'
      WHEN 'PR' THEN 'PR'
      WHEN 'VI' THEN 'VI'
      WHEN 'FM' THEN 'FM'
      WHEN 'MH' THEN 'MH'
      WHEN 'PW' THEN 'PW'
      WHEN 'AA' THEN 'AA'
      WHEN 'AE' THEN 'AE'
      WHEN 'AP' THEN 'AP'
      END AS r2, -- College State → college.stateCode
    CASE c12
      WHEN '2' THEN 'college-2-year'
      WHEN '4' THEN 'college-4-year'
      WHEN '2-year' THEN 'college-2-year'
      WHEN '4-year' THEN 'college-4-year'
      WHEN 'L' THEN 'college'
      END AS r3, -- 2-year / 4-year → college.type
    CASE c13
      WHEN 'Public' THEN 'public'
      WHEN 'Private' THEN 'private'
      WHEN 'PUBLIC' THEN 'public'
      WHEN 'PRIVATE' THEN 'private'
      WHEN 'public' THEN 'public'
      WHEN 'private' THEN 'private'
      END AS r4, -- Public / Private → college.control
    CASE
      WHEN regexp_full_match(c14, '[0-9]{8}') THEN align_day(substr(c14, 1, 4), substr(c14, 5, 2), substr(c14, 7, 2))
      END AS r5, -- Enrollment Begin → begin
    CASE
      WHEN regexp_full_match(c15, '[0-9]{8}') THEN align_day(substr(c15, 1, 4), substr(c15, 5, 2), substr(c15, 7, 2))
      END AS r6, -- Enrollment End → end
    CASE c16
      WHEN 'F' THEN 'full-time'
      WHEN 'Q' THEN 'three-quarter-time'
      WHEN 'H' THEN 'half-time'
      WHEN 'L' THEN 'less-than-half-time'
      WHEN 'W' THEN 'withdrawn'
      WHEN 'A' THEN 'leave'
      WHEN 'D' THEN 'deceased'
      END AS r7, -- Enrollment Status → status
    CASE c22 WHEN 'Y' THEN 'true' WHEN 'N' THEN 'false' END AS r8, -- Graduated? → graduated
    CASE
      WHEN regexp_full_match(c23, '[0-9]{8}') THEN align_day(substr(c23, 1, 4), substr(c23, 5, 2), substr(c23, 7, 2))
      END AS r9 -- Graduation Date → graduationDate
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "detail: college.identifiers[local@nsc.college]", -- College Code/Branch → college.identifiers[local@nsc.college]
    nullif(c2, '') AS "detail: student.firstName", -- First Name → student.firstName
    nullif(c3, '') AS "detail: student.middleName", -- Middle Initial → student.middleName
    nullif(c4, '') AS "detail: student.lastName", -- Last Name → student.lastName
    nullif(c5, '') AS "detail: student.nameSuffix", -- Name Suffix → student.nameSuffix
    nullif(c10, '') AS "detail: college.name", -- College Name → college.name
    r2 AS "detail: college.stateCode", -- College State → college.stateCode
    CASE WHEN r3 IS NOT NULL THEN r3 WHEN c12 <> '' THEN 'other' END AS "detail: college.type", -- 2-year / 4-year → college.type
    r4 AS "detail: college.control", -- Public / Private → college.control
    r5 AS "detail: begin", -- Enrollment Begin → begin
    r6 AS "detail: end", -- Enrollment End → end
    r7 AS "detail: status", -- Enrollment Status → status
    r8 AS "detail: graduated", -- Graduated? → graduated
    r9 AS "detail: graduationDate", -- Graduation Date → graduationDate
    nullif(c24, '') AS "detail: degreeTitle" -- Degree Title → degreeTitle
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- Your Unique Identifier: formula-error
      | CASE WHEN align_is_formula_error(s2) THEN 4 ELSE 0 END -- First Name: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 8 ELSE 0 END -- Middle Initial: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 16 ELSE 0 END -- Last Name: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 32 ELSE 0 END -- Name Suffix: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 64 ELSE 0 END -- Requester Return Field: formula-error
      | CASE WHEN c6 = '' THEN 128 ELSE 0 END -- Requester Return Field: missing-required
      | CASE WHEN align_too_long(c6, 50) THEN 256 ELSE 0 END -- Requester Return Field: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 512 ELSE 0 END -- Record Found Y/N: formula-error
      | CASE WHEN c7 = '' THEN 1024 ELSE 0 END -- Record Found Y/N: missing-required
      | CASE WHEN align_is_formula_error(s8) THEN 2048 ELSE 0 END -- Search Date: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 4096 ELSE 0 END -- College Code/Branch: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 8192 ELSE 0 END -- College Name: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 16384 ELSE 0 END -- College State: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 32768 ELSE 0 END -- 2-year / 4-year: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 65536 ELSE 0 END -- Public / Private: formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 131072 ELSE 0 END -- Enrollment Begin: formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 262144 ELSE 0 END -- Enrollment End: formula-error
      | CASE WHEN align_is_formula_error(s16) THEN 524288 ELSE 0 END -- Enrollment Status: formula-error
      | CASE WHEN align_is_formula_error(s17) THEN 1048576 ELSE 0 END -- Class Level: formula-error
      | CASE WHEN align_is_formula_error(s18) THEN 2097152 ELSE 0 END -- Enrollment Major 1: formula-error
      | CASE WHEN align_is_formula_error(s19) THEN 4194304 ELSE 0 END -- Enrollment Major 2: formula-error
      | CASE WHEN align_is_formula_error(s20) THEN 8388608 ELSE 0 END -- Enrollment CIP 1: formula-error
      | CASE WHEN align_is_formula_error(s21) THEN 16777216 ELSE 0 END -- Enrollment CIP 2: formula-error
      | CASE WHEN align_is_formula_error(s22) THEN 33554432 ELSE 0 END -- Graduated?: formula-error
      | CASE WHEN align_is_formula_error(s23) THEN 67108864 ELSE 0 END -- Graduation Date: formula-error
      | CASE WHEN align_is_formula_error(s24) THEN 134217728 ELSE 0 END -- Degree Title: formula-error
      | CASE WHEN align_is_formula_error(s25) THEN 268435456 ELSE 0 END -- Degree Major 1: formula-error
      | CASE WHEN align_is_formula_error(s26) THEN 536870912 ELSE 0 END -- Degree Major 2: formula-error
      | CASE WHEN align_is_formula_error(s27) THEN 1073741824 ELSE 0 END -- Degree Major 3: formula-error
      | CASE WHEN align_is_formula_error(s28) THEN 2147483648 ELSE 0 END -- Degree Major 4: formula-error
      | CASE WHEN align_is_formula_error(s29) THEN 4294967296 ELSE 0 END -- Degree CIP 1: formula-error
      | CASE WHEN align_is_formula_error(s30) THEN 8589934592 ELSE 0 END -- Degree CIP 2: formula-error
      | CASE WHEN align_is_formula_error(s31) THEN 17179869184 ELSE 0 END -- Degree CIP 3: formula-error
      | CASE WHEN align_is_formula_error(s32) THEN 34359738368 ELSE 0 END -- Degree CIP 4: formula-error
      | CASE WHEN align_is_formula_error(s33) THEN 68719476736 ELSE 0 END -- College Sequence: formula-error
      | CASE WHEN owner = 'detail' THEN 0
        | CASE WHEN c6 <> '' THEN 137438953472 ELSE 0 END -- Requester Return Field → student.identifiers[*student]: ambiguous-identifier
        | CASE WHEN (c11 <> '' AND r2 IS NULL) THEN 274877906944 ELSE 0 END -- College State → college.stateCode: unknown-code
        | CASE WHEN (c12 <> '' AND r3 IS NULL) THEN 549755813888 ELSE 0 END -- 2-year / 4-year → college.type: unknown-code
        | CASE WHEN (c13 <> '' AND r4 IS NULL) THEN 1099511627776 ELSE 0 END -- Public / Private → college.control: unknown-code
        | CASE WHEN (c14 <> '' AND r5 IS NULL) THEN CASE align_date_damage(c14)
            WHEN 'excel-serial-date' THEN 2199023255552
            WHEN 'date-order-ambiguous' THEN 4398046511104
            ELSE 8796093022208
            END ELSE 0 END -- Enrollment Begin → begin: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c15 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c15)
            WHEN 'excel-serial-date' THEN 17592186044416
            WHEN 'date-order-ambiguous' THEN 35184372088832
            ELSE 70368744177664
            END ELSE 0 END -- Enrollment End → end: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c16 <> '' AND r7 IS NULL) THEN 140737488355328 ELSE 0 END -- Enrollment Status → status: unknown-code
        | CASE WHEN (c22 <> '' AND r8 IS NULL) THEN 281474976710656 ELSE 0 END -- Graduated? → graduated: unknown-code
        | CASE WHEN (c23 <> '' AND r9 IS NULL) THEN CASE align_date_damage(c23)
            WHEN 'excel-serial-date' THEN 562949953421312
            WHEN 'date-order-ambiguous' THEN 1125899906842624
            ELSE 2251799813685248
            END ELSE 0 END -- Graduation Date → graduationDate: excel-serial-date, date-order-ambiguous, invalid-date
      ELSE 0 END
      | CASE WHEN owner IS NULL THEN 0
        | 4503599627370496 -- the kind of record: unknown-record-type
      ELSE 0 END
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN owner = 'detail' THEN 0
        | 9007199254740992 -- student: missing-key
      ELSE 0 END
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 33 THEN 1 ELSE CASE WHEN skipped IS NOT NULL THEN 0 ELSE whole1 END END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  skipped,
  owner,
  "detail: college.identifiers[local@nsc.college]",
  "detail: student.firstName",
  "detail: student.middleName",
  "detail: student.lastName",
  "detail: student.nameSuffix",
  "detail: college.name",
  "detail: college.stateCode",
  "detail: college.type",
  "detail: college.control",
  "detail: begin",
  "detail: end",
  "detail: status",
  "detail: graduated",
  "detail: graduationDate",
  "detail: degreeTitle",
  found1,
  CASE WHEN skipped IS NOT NULL AND NOT (cells <> 33) THEN 'skipped' WHEN (found1 & 13510798882117121) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- student-tracker 2021, detail-high-school: Detail file of high schools
CREATE OR REPLACE TABLE "detail-high-school" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- Your_Unique_Identifier
    align_cell(s2) AS c2, -- First_Name
    align_cell(s3) AS c3, -- Middle_Initial
    align_cell(s4) AS c4, -- Last_Name
    align_cell(s5) AS c5, -- Name_Suffix
    align_cell(s6) AS c6, -- Requester_Return_Field
    align_cell(s7) AS c7, -- Record_Found_Y/N
    align_cell(s8) AS c8, -- High_School_Code
    align_cell(s9) AS c9, -- High_School_Grad_Date
    align_cell(s10) AS c10, -- College_Code/Branch
    align_cell(s11) AS c11, -- College_Name
    align_cell(s12) AS c12, -- College_State
    align_cell(s13) AS c13, -- 2-year/4-year
    align_cell(s14) AS c14, -- Public/Private
    align_cell(s15) AS c15, -- Enrollment_Begin
    align_cell(s16) AS c16, -- Enrollment_End
    align_cell(s17) AS c17, -- Enrollment_Status
    align_cell(s18) AS c18, -- Graduated
    align_cell(s19) AS c19, -- Graduation_Date
    align_cell(s20) AS c20, -- Degree_Title
    align_cell(s21) AS c21, -- Major
    align_cell(s22) AS c22 -- Program_Code
  FROM "detail-high-school stage"
), readings AS (
  SELECT
    *,
    CASE WHEN c7 = 'N' THEN 'no college knows the student' END AS skipped, -- why it is no data
    CASE WHEN c7 = 'Y' THEN 'detail-high-school' END AS owner, -- which record it is
    CASE WHEN c10 <> '' THEN c10 END AS r1, -- College_Code/Branch → college.identifiers[local@nsc.college]
    CASE c12
      WHEN 'AL' THEN 'AL'
      WHEN 'AK' THEN 'AK'
      WHEN 'AZ' THEN 'AZ'
      WHEN 'AR' THEN 'AR'
      WHEN 'CA' THEN 'CA'
      WHEN 'CO' THEN 'CO'
      WHEN 'CT' THEN 'CT'
      WHEN 'DE' THEN 'DE'
      WHEN 'DC' THEN 'DC'
      WHEN 'FL' THEN 'FL'
      WHEN 'GA' THEN 'GA'
      WHEN 'HI' THEN 'HI'
      WHEN 'ID' THEN 'ID'
      WHEN 'IL' THEN 'IL'
      WHEN 'IN' THEN 'IN'
      WHEN 'IA' THEN 'IA'
      WHEN 'KS' THEN 'KS'
      WHEN 'KY' THEN 'KY'
      WHEN 'LA' THEN 'LA'
      WHEN 'ME' THEN 'ME'
      WHEN 'MD' THEN 'MD'
      WHEN 'MA' THEN 'MA'
      WHEN 'MI' THEN 'MI'
      WHEN 'MN' THEN 'MN'
      WHEN 'MS' THEN 'MS'
      WHEN 'MO' THEN 'MO'
      WHEN 'MT' THEN 'MT'
      WHEN 'NE' THEN 'NE'
      WHEN 'NV' THEN 'NV'
      WHEN 'NH' THEN 'NH'
      WHEN 'NJ' THEN 'NJ'
      WHEN 'NM' THEN 'NM'
      WHEN 'NY' THEN 'NY'
      WHEN 'NC' THEN 'NC'
      WHEN 'ND' THEN 'ND'
      WHEN 'OH' THEN 'OH'
      WHEN 'OK' THEN 'OK'
      WHEN 'OR' THEN 'OR'
      WHEN 'PA' THEN 'PA'
      WHEN 'RI' THEN 'RI'
      WHEN 'SC' THEN 'SC'
      WHEN 'SD' THEN 'SD'
      WHEN 'TN' THEN 'TN'
      WHEN 'TX' THEN 'TX'
      WHEN 'UT' THEN 'UT'
      WHEN 'VT' THEN 'VT'
      WHEN 'VA' THEN 'VA'
      WHEN 'WA' THEN 'WA'
      WHEN 'WV' THEN 'WV'
      WHEN 'WI' THEN 'WI'
      WHEN 'WY' THEN 'WY'
      WHEN 'AS' THEN 'AS'
      WHEN 'GU' THEN 'GU'
      WHEN 'MP' THEN 'MP'
      WHEN 'PR' THEN 'PR'
      WHEN 'VI' THEN 'VI'
      WHEN 'FM' THEN 'FM'
      WHEN 'MH' THEN 'MH'
      WHEN 'PW' THEN 'PW'
      WHEN 'AA' THEN 'AA'
      WHEN 'AE' THEN 'AE'
      WHEN 'AP' THEN 'AP'
      END AS r2, -- College_State → college.stateCode
    CASE c13
      WHEN '2' THEN 'college-2-year'
      WHEN '4' THEN 'college-4-year'
      WHEN '2-year' THEN 'college-2-year'
      WHEN '4-year' THEN 'college-4-year'
      WHEN 'L' THEN 'college'
      END AS r3, -- 2-year/4-year → college.type
    CASE c14
      WHEN 'Public' THEN 'public'
      WHEN 'Private' THEN 'private'
      WHEN 'PUBLIC' THEN 'public'
      WHEN 'PRIVATE' THEN 'private'
      WHEN 'public' THEN 'public'
      WHEN 'private' THEN 'private'
      END AS r4, -- Public/Private → college.control
    CASE
      WHEN regexp_full_match(c15, '[0-9]{8}') THEN align_day(substr(c15, 1, 4), substr(c15, 5, 2), substr(c15, 7, 2))
      END AS r5, -- Enrollment_Begin → begin
    CASE
      WHEN regexp_full_match(c16, '[0-9]{8}') THEN align_day(substr(c16, 1, 4), substr(c16, 5, 2), substr(c16, 7, 2))
      END AS r6, -- Enrollment_End → end
    CASE c17
      WHEN 'F' THEN 'full-time'
      WHEN 'Q' THEN 'three-quarter-time'
      WHEN 'H' THEN 'half-time'
      WHEN 'L' THEN 'less-than-half-time'
      WHEN 'W' THEN 'withdrawn'
      WHEN 'A' THEN 'leave'
      WHEN 'D' THEN 'deceased'
      END AS r7, -- Enrollment_Status → status
    CASE c18 WHEN 'Y' THEN 'true' WHEN 'N' THEN 'false' END AS r8, -- Graduated → graduated
    CASE
      WHEN regexp_full_match(c19, '[0-9]{8}') THEN align_day(substr(c19, 1, 4), substr(c19, 5, 2), substr(c19, 7, 2))
      END AS r9 -- Graduation_Date → graduationDate
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "detail-high-school: college.identifiers[local@nsc.college]", -- College_Code/Branch → college.identifiers[local@nsc.college]
    nullif(c2, '') AS "detail-high-school: student.firstName", -- First_Name → student.firstName
    nullif(c3, '') AS "detail-high-school: student.middleName", -- Middle_Initial → student.middleName
    nullif(c4, '') AS "detail-high-school: student.lastName", -- Last_Name → student.lastName
    nullif(c5, '') AS "detail-high-school: student.nameSuffix", -- Name_Suffix → student.nameSuffix
    nullif(c11, '') AS "detail-high-school: college.name", -- College_Name → college.name
    r2 AS "detail-high-school: college.stateCode", -- College_State → college.stateCode
    CASE WHEN r3 IS NOT NULL THEN r3 WHEN c13 <> '' THEN 'other' END AS "detail-high-school: college.type", -- 2-year/4-year → college.type
    r4 AS "detail-high-school: college.control", -- Public/Private → college.control
    r5 AS "detail-high-school: begin", -- Enrollment_Begin → begin
    r6 AS "detail-high-school: end", -- Enrollment_End → end
    r7 AS "detail-high-school: status", -- Enrollment_Status → status
    r8 AS "detail-high-school: graduated", -- Graduated → graduated
    r9 AS "detail-high-school: graduationDate", -- Graduation_Date → graduationDate
    nullif(c20, '') AS "detail-high-school: degreeTitle" -- Degree_Title → degreeTitle
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- Your_Unique_Identifier: formula-error
      | CASE WHEN align_is_formula_error(s2) THEN 4 ELSE 0 END -- First_Name: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 8 ELSE 0 END -- Middle_Initial: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 16 ELSE 0 END -- Last_Name: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 32 ELSE 0 END -- Name_Suffix: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 64 ELSE 0 END -- Requester_Return_Field: formula-error
      | CASE WHEN c6 = '' THEN 128 ELSE 0 END -- Requester_Return_Field: missing-required
      | CASE WHEN align_too_long(c6, 50) THEN 256 ELSE 0 END -- Requester_Return_Field: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 512 ELSE 0 END -- Record_Found_Y/N: formula-error
      | CASE WHEN c7 = '' THEN 1024 ELSE 0 END -- Record_Found_Y/N: missing-required
      | CASE WHEN align_is_formula_error(s8) THEN 2048 ELSE 0 END -- High_School_Code: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 4096 ELSE 0 END -- High_School_Grad_Date: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 8192 ELSE 0 END -- College_Code/Branch: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 16384 ELSE 0 END -- College_Name: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 32768 ELSE 0 END -- College_State: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 65536 ELSE 0 END -- 2-year/4-year: formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 131072 ELSE 0 END -- Public/Private: formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 262144 ELSE 0 END -- Enrollment_Begin: formula-error
      | CASE WHEN align_is_formula_error(s16) THEN 524288 ELSE 0 END -- Enrollment_End: formula-error
      | CASE WHEN align_is_formula_error(s17) THEN 1048576 ELSE 0 END -- Enrollment_Status: formula-error
      | CASE WHEN align_is_formula_error(s18) THEN 2097152 ELSE 0 END -- Graduated: formula-error
      | CASE WHEN align_is_formula_error(s19) THEN 4194304 ELSE 0 END -- Graduation_Date: formula-error
      | CASE WHEN align_is_formula_error(s20) THEN 8388608 ELSE 0 END -- Degree_Title: formula-error
      | CASE WHEN align_is_formula_error(s21) THEN 16777216 ELSE 0 END -- Major: formula-error
      | CASE WHEN align_is_formula_error(s22) THEN 33554432 ELSE 0 END -- Program_Code: formula-error
      | CASE WHEN owner = 'detail-high-school' THEN 0
        | CASE WHEN c6 <> '' THEN 67108864 ELSE 0 END -- Requester_Return_Field → student.identifiers[*student]: ambiguous-identifier
        | CASE WHEN c1 <> '' THEN 134217728 ELSE 0 END -- Your_Unique_Identifier → student.identifiers[*unique]: ambiguous-identifier
        | CASE WHEN (c12 <> '' AND r2 IS NULL) THEN 268435456 ELSE 0 END -- College_State → college.stateCode: unknown-code
        | CASE WHEN (c13 <> '' AND r3 IS NULL) THEN 536870912 ELSE 0 END -- 2-year/4-year → college.type: unknown-code
        | CASE WHEN (c14 <> '' AND r4 IS NULL) THEN 1073741824 ELSE 0 END -- Public/Private → college.control: unknown-code
        | CASE WHEN (c15 <> '' AND r5 IS NULL) THEN CASE align_date_damage(c15)
            WHEN 'excel-serial-date' THEN 2147483648
            WHEN 'date-order-ambiguous' THEN 4294967296
            ELSE 8589934592
            END ELSE 0 END -- Enrollment_Begin → begin: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c16 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c16)
            WHEN 'excel-serial-date' THEN 17179869184
            WHEN 'date-order-ambiguous' THEN 34359738368
            ELSE 68719476736
            END ELSE 0 END -- Enrollment_End → end: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c17 <> '' AND r7 IS NULL) THEN 137438953472 ELSE 0 END -- Enrollment_Status → status: unknown-code
        | CASE WHEN (c18 <> '' AND r8 IS NULL) THEN 274877906944 ELSE 0 END -- Graduated → graduated: unknown-code
        | CASE WHEN (c19 <> '' AND r9 IS NULL) THEN CASE align_date_damage(c19)
            WHEN 'excel-serial-date' THEN 549755813888
            WHEN 'date-order-ambiguous' THEN 1099511627776
            ELSE 2199023255552
            END ELSE 0 END -- Graduation_Date → graduationDate: excel-serial-date, date-order-ambiguous, invalid-date
      ELSE 0 END
      | CASE WHEN owner IS NULL THEN 0
        | 4398046511104 -- the kind of record: unknown-record-type
      ELSE 0 END
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN owner = 'detail-high-school' THEN 0
        | 8796093022208 -- student: missing-key
      ELSE 0 END
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 22 THEN 1 ELSE CASE WHEN skipped IS NOT NULL THEN 0 ELSE whole1 END END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  skipped,
  owner,
  "detail-high-school: college.identifiers[local@nsc.college]",
  "detail-high-school: student.firstName",
  "detail-high-school: student.middleName",
  "detail-high-school: student.lastName",
  "detail-high-school: student.nameSuffix",
  "detail-high-school: college.name",
  "detail-high-school: college.stateCode",
  "detail-high-school: college.type",
  "detail-high-school: college.control",
  "detail-high-school: begin",
  "detail-high-school: end",
  "detail-high-school: status",
  "detail-high-school: graduated",
  "detail-high-school: graduationDate",
  "detail-high-school: degreeTitle",
  found1,
  CASE WHEN skipped IS NOT NULL AND NOT (cells <> 22) THEN 'skipped' WHEN (found1 & 13194139543041) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- student-tracker 2021, detail-high-school-capitals: Detail file of high schools, in capitals
CREATE OR REPLACE TABLE "detail-high-school-capitals" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- YOUR_UNIQUE_IDENTIFIER
    align_cell(s2) AS c2, -- FIRST_NAME
    align_cell(s3) AS c3, -- MIDDLE_INITIAL
    align_cell(s4) AS c4, -- LAST_NAME
    align_cell(s5) AS c5, -- NAME_SUFFIX
    align_cell(s6) AS c6, -- REQUESTER_RETURN_FIELD
    align_cell(s7) AS c7, -- RECORD_FOUND_Y/N
    align_cell(s8) AS c8, -- HIGH_SCHOOL_CODE
    align_cell(s9) AS c9, -- HIGH_SCHOOL_GRAD_DATE
    align_cell(s10) AS c10, -- COLLEGE_CODE/BRANCH
    align_cell(s11) AS c11, -- COLLEGE_NAME
    align_cell(s12) AS c12, -- COLLEGE_STATE
    align_cell(s13) AS c13, -- 2-YEAR/4-YEAR
    align_cell(s14) AS c14, -- PUBLIC/PRIVATE
    align_cell(s15) AS c15, -- ENROLLMENT_BEGIN
    align_cell(s16) AS c16, -- ENROLLMENT_END
    align_cell(s17) AS c17, -- ENROLLMENT_STATUS
    align_cell(s18) AS c18, -- GRADUATED
    align_cell(s19) AS c19, -- GRADUATION_DATE
    align_cell(s20) AS c20, -- DEGREE_TITLE
    align_cell(s21) AS c21, -- MAJOR
    align_cell(s22) AS c22 -- PROGRAM_CODE
  FROM "detail-high-school-capitals stage"
), readings AS (
  SELECT
    *,
    CASE WHEN c7 = 'N' THEN 'no college knows the student' END AS skipped, -- why it is no data
    CASE WHEN c7 = 'Y' THEN 'detail-high-school-capitals' END AS owner, -- which record it is
    CASE WHEN c10 <> '' THEN c10 END AS r1, -- COLLEGE_CODE/BRANCH → college.identifiers[local@nsc.college]
    CASE c12
      WHEN 'AL' THEN 'AL'
      WHEN 'AK' THEN 'AK'
      WHEN 'AZ' THEN 'AZ'
      WHEN 'AR' THEN 'AR'
      WHEN 'CA' THEN 'CA'
      WHEN 'CO' THEN 'CO'
      WHEN 'CT' THEN 'CT'
      WHEN 'DE' THEN 'DE'
      WHEN 'DC' THEN 'DC'
      WHEN 'FL' THEN 'FL'
      WHEN 'GA' THEN 'GA'
      WHEN 'HI' THEN 'HI'
      WHEN 'ID' THEN 'ID'
      WHEN 'IL' THEN 'IL'
      WHEN 'IN' THEN 'IN'
      WHEN 'IA' THEN 'IA'
      WHEN 'KS' THEN 'KS'
      WHEN 'KY' THEN 'KY'
      WHEN 'LA' THEN 'LA'
      WHEN 'ME' THEN 'ME'
      WHEN 'MD' THEN 'MD'
      WHEN 'MA' THEN 'MA'
      WHEN 'MI' THEN 'MI'
      WHEN 'MN' THEN 'MN'
      WHEN 'MS' THEN 'MS'
      WHEN 'MO' THEN 'MO'
      WHEN 'MT' THEN 'MT'
      WHEN 'NE' THEN 'NE'
      WHEN 'NV' THEN 'NV'
      WHEN 'NH' THEN 'NH'
      WHEN 'NJ' THEN 'NJ'
      WHEN 'NM' THEN 'NM'
      WHEN 'NY' THEN 'NY'
      WHEN 'NC' THEN 'NC'
      WHEN 'ND' THEN 'ND'
      WHEN 'OH' THEN 'OH'
      WHEN 'OK' THEN 'OK'
      WHEN 'OR' THEN 'OR'
      WHEN 'PA' THEN 'PA'
      WHEN 'RI' THEN 'RI'
      WHEN 'SC' THEN 'SC'
      WHEN 'SD' THEN 'SD'
      WHEN 'TN' THEN 'TN'
      WHEN 'TX' THEN 'TX'
      WHEN 'UT' THEN 'UT'
      WHEN 'VT' THEN 'VT'
      WHEN 'VA' THEN 'VA'
      WHEN 'WA' THEN 'WA'
      WHEN 'WV' THEN 'WV'
      WHEN 'WI' THEN 'WI'
      WHEN 'WY' THEN 'WY'
      WHEN 'AS' THEN 'AS'
      WHEN 'GU' THEN 'GU'
      WHEN 'MP' THEN 'MP'
      WHEN 'PR' THEN 'PR'
      WHEN 'VI' THEN 'VI'
      WHEN 'FM' THEN 'FM'
      WHEN 'MH' THEN 'MH'
      WHEN 'PW' THEN 'PW'
      WHEN 'AA' THEN 'AA'
      WHEN 'AE' THEN 'AE'
      WHEN 'AP' THEN 'AP'
      END AS r2, -- COLLEGE_STATE → college.stateCode
    CASE c13
      WHEN '2' THEN 'college-2-year'
      WHEN '4' THEN 'college-4-year'
      WHEN '2-year' THEN 'college-2-year'
      WHEN '4-year' THEN 'college-4-year'
      WHEN 'L' THEN 'college'
      END AS r3, -- 2-YEAR/4-YEAR → college.type
    CASE c14
      WHEN 'Public' THEN 'public'
      WHEN 'Private' THEN 'private'
      WHEN 'PUBLIC' THEN 'public'
      WHEN 'PRIVATE' THEN 'private'
      WHEN 'public' THEN 'public'
      WHEN 'private' THEN 'private'
      END AS r4, -- PUBLIC/PRIVATE → college.control
    CASE
      WHEN regexp_full_match(c15, '[0-9]{8}') THEN align_day(substr(c15, 1, 4), substr(c15, 5, 2), substr(c15, 7, 2))
      END AS r5, -- ENROLLMENT_BEGIN → begin
    CASE
      WHEN regexp_full_match(c16, '[0-9]{8}') THEN align_day(substr(c16, 1, 4), substr(c16, 5, 2), substr(c16, 7, 2))
      END AS r6, -- ENROLLMENT_END → end
    CASE c17
      WHEN 'F' THEN 'full-time'
      WHEN 'Q' THEN 'three-quarter-time'
      WHEN 'H' THEN 'half-time'
      WHEN 'L' THEN 'less-than-half-time'
      WHEN 'W' THEN 'withdrawn'
      WHEN 'A' THEN 'leave'
      WHEN 'D' THEN 'deceased'
      END AS r7, -- ENROLLMENT_STATUS → status
    CASE c18 WHEN 'Y' THEN 'true' WHEN 'N' THEN 'false' END AS r8, -- GRADUATED → graduated
    CASE
      WHEN regexp_full_match(c19, '[0-9]{8}') THEN align_day(substr(c19, 1, 4), substr(c19, 5, 2), substr(c19, 7, 2))
      END AS r9 -- GRADUATION_DATE → graduationDate
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "detail-high-school-capitals: college.identifiers[local@nsc.college]", -- COLLEGE_CODE/BRANCH → college.identifiers[local@nsc.college]
    nullif(c2, '') AS "detail-high-school-capitals: student.firstName", -- FIRST_NAME → student.firstName
    nullif(c3, '') AS "detail-high-school-capitals: student.middleName", -- MIDDLE_INITIAL → student.middleName
    nullif(c4, '') AS "detail-high-school-capitals: student.lastName", -- LAST_NAME → student.lastName
    nullif(c5, '') AS "detail-high-school-capitals: student.nameSuffix", -- NAME_SUFFIX → student.nameSuffix
    nullif(c11, '') AS "detail-high-school-capitals: college.name", -- COLLEGE_NAME → college.name
    r2 AS "detail-high-school-capitals: college.stateCode", -- COLLEGE_STATE → college.stateCode
    CASE WHEN r3 IS NOT NULL THEN r3 WHEN c13 <> '' THEN 'other' END AS "detail-high-school-capitals: college.type", -- 2-YEAR/4-YEAR → college.type
    r4 AS "detail-high-school-capitals: college.control", -- PUBLIC/PRIVATE → college.control
    r5 AS "detail-high-school-capitals: begin", -- ENROLLMENT_BEGIN → begin
    r6 AS "detail-high-school-capitals: end", -- ENROLLMENT_END → end
    r7 AS "detail-high-school-capitals: status", -- ENROLLMENT_STATUS → status
    r8 AS "detail-high-school-capitals: graduated", -- GRADUATED → graduated
    r9 AS "detail-high-school-capitals: graduationDate", -- GRADUATION_DATE → graduationDate
    nullif(c20, '') AS "detail-high-school-capitals: degreeTitle" -- DEGREE_TITLE → degreeTitle
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- YOUR_UNIQUE_IDENTIFIER: formula-error
      | CASE WHEN align_is_formula_error(s2) THEN 4 ELSE 0 END -- FIRST_NAME: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 8 ELSE 0 END -- MIDDLE_INITIAL: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 16 ELSE 0 END -- LAST_NAME: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 32 ELSE 0 END -- NAME_SUFFIX: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 64 ELSE 0 END -- REQUESTER_RETURN_FIELD: formula-error
      | CASE WHEN c6 = '' THEN 128 ELSE 0 END -- REQUESTER_RETURN_FIELD: missing-required
      | CASE WHEN align_too_long(c6, 50) THEN 256 ELSE 0 END -- REQUESTER_RETURN_FIELD: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 512 ELSE 0 END -- RECORD_FOUND_Y/N: formula-error
      | CASE WHEN c7 = '' THEN 1024 ELSE 0 END -- RECORD_FOUND_Y/N: missing-required
      | CASE WHEN align_is_formula_error(s8) THEN 2048 ELSE 0 END -- HIGH_SCHOOL_CODE: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 4096 ELSE 0 END -- HIGH_SCHOOL_GRAD_DATE: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 8192 ELSE 0 END -- COLLEGE_CODE/BRANCH: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 16384 ELSE 0 END -- COLLEGE_NAME: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 32768 ELSE 0 END -- COLLEGE_STATE: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 65536 ELSE 0 END -- 2-YEAR/4-YEAR: formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 131072 ELSE 0 END -- PUBLIC/PRIVATE: formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 262144 ELSE 0 END -- ENROLLMENT_BEGIN: formula-error
      | CASE WHEN align_is_formula_error(s16) THEN 524288 ELSE 0 END -- ENROLLMENT_END: formula-error
      | CASE WHEN align_is_formula_error(s17) THEN 1048576 ELSE 0 END -- ENROLLMENT_STATUS: formula-error
      | CASE WHEN align_is_formula_error(s18) THEN 2097152 ELSE 0 END -- GRADUATED: formula-error
      | CASE WHEN align_is_formula_error(s19) THEN 4194304 ELSE 0 END -- GRADUATION_DATE: formula-error
      | CASE WHEN align_is_formula_error(s20) THEN 8388608 ELSE 0 END -- DEGREE_TITLE: formula-error
      | CASE WHEN align_is_formula_error(s21) THEN 16777216 ELSE 0 END -- MAJOR: formula-error
      | CASE WHEN align_is_formula_error(s22) THEN 33554432 ELSE 0 END -- PROGRAM_CODE: formula-error
      | CASE WHEN owner = 'detail-high-school-capitals' THEN 0
        | CASE WHEN c6 <> '' THEN 67108864 ELSE 0 END -- REQUESTER_RETURN_FIELD → student.identifiers[*student]: ambiguous-identifier
        | CASE WHEN c1 <> '' THEN 134217728 ELSE 0 END -- YOUR_UNIQUE_IDENTIFIER → student.identifiers[*unique]: ambiguous-identifier
        | CASE WHEN (c12 <> '' AND r2 IS NULL) THEN 268435456 ELSE 0 END -- COLLEGE_STATE → college.stateCode: unknown-code
        | CASE WHEN (c13 <> '' AND r3 IS NULL) THEN 536870912 ELSE 0 END -- 2-YEAR/4-YEAR → college.type: unknown-code
        | CASE WHEN (c14 <> '' AND r4 IS NULL) THEN 1073741824 ELSE 0 END -- PUBLIC/PRIVATE → college.control: unknown-code
        | CASE WHEN (c15 <> '' AND r5 IS NULL) THEN CASE align_date_damage(c15)
            WHEN 'excel-serial-date' THEN 2147483648
            WHEN 'date-order-ambiguous' THEN 4294967296
            ELSE 8589934592
            END ELSE 0 END -- ENROLLMENT_BEGIN → begin: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c16 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c16)
            WHEN 'excel-serial-date' THEN 17179869184
            WHEN 'date-order-ambiguous' THEN 34359738368
            ELSE 68719476736
            END ELSE 0 END -- ENROLLMENT_END → end: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c17 <> '' AND r7 IS NULL) THEN 137438953472 ELSE 0 END -- ENROLLMENT_STATUS → status: unknown-code
        | CASE WHEN (c18 <> '' AND r8 IS NULL) THEN 274877906944 ELSE 0 END -- GRADUATED → graduated: unknown-code
        | CASE WHEN (c19 <> '' AND r9 IS NULL) THEN CASE align_date_damage(c19)
            WHEN 'excel-serial-date' THEN 549755813888
            WHEN 'date-order-ambiguous' THEN 1099511627776
            ELSE 2199023255552
            END ELSE 0 END -- GRADUATION_DATE → graduationDate: excel-serial-date, date-order-ambiguous, invalid-date
      ELSE 0 END
      | CASE WHEN owner IS NULL THEN 0
        | 4398046511104 -- the kind of record: unknown-record-type
      ELSE 0 END
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN owner = 'detail-high-school-capitals' THEN 0
        | 8796093022208 -- student: missing-key
      ELSE 0 END
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 22 THEN 1 ELSE CASE WHEN skipped IS NOT NULL THEN 0 ELSE whole1 END END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  skipped,
  owner,
  "detail-high-school-capitals: college.identifiers[local@nsc.college]",
  "detail-high-school-capitals: student.firstName",
  "detail-high-school-capitals: student.middleName",
  "detail-high-school-capitals: student.lastName",
  "detail-high-school-capitals: student.nameSuffix",
  "detail-high-school-capitals: college.name",
  "detail-high-school-capitals: college.stateCode",
  "detail-high-school-capitals: college.type",
  "detail-high-school-capitals: college.control",
  "detail-high-school-capitals: begin",
  "detail-high-school-capitals: end",
  "detail-high-school-capitals: status",
  "detail-high-school-capitals: graduated",
  "detail-high-school-capitals: graduationDate",
  "detail-high-school-capitals: degreeTitle",
  found1,
  CASE WHEN skipped IS NOT NULL AND NOT (cells <> 22) THEN 'skipped' WHEN (found1 & 13194139543041) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- student-tracker 2021, request: Request file: students
CREATE OR REPLACE TABLE "request" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- Record Type
    align_cell(s2) AS c2, -- SSN
    align_cell(s3) AS c3, -- First Name
    align_cell(s4) AS c4, -- Middle Initial
    align_cell(s5) AS c5, -- Last Name
    align_cell(s6) AS c6, -- Suffix
    align_cell(s7) AS c7, -- Date of Birth
    align_cell(s8) AS c8, -- Search Begin Date
    align_cell(s9) AS c9, -- Blank
    align_cell(s10) AS c10, -- School Code
    align_cell(s11) AS c11, -- Branch Code
    align_cell(s12) AS c12 -- Requester Return Field
  FROM "request stage"
), readings AS (
  SELECT
    *,
    CASE WHEN c1 = 'D1' THEN 'request' END AS owner, -- which record it is
    CASE WHEN regexp_full_match(c7, '[0-9]{8}') THEN align_day(substr(c7, 1, 4), substr(c7, 5, 2), substr(c7, 7, 2)) END AS r1 -- Date of Birth → birthDate
  FROM texts
), fields AS (
  SELECT
    *,
    nullif(c3, '') AS "request: firstName", -- First Name → firstName
    nullif(c4, '') AS "request: middleName", -- Middle Initial → middleName
    nullif(c5, '') AS "request: lastName", -- Last Name → lastName
    nullif(c6, '') AS "request: nameSuffix", -- Suffix → nameSuffix
    r1 AS "request: birthDate" -- Date of Birth → birthDate
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- Record Type: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- Record Type: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- SSN: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 16 ELSE 0 END -- First Name: formula-error
      | CASE WHEN c3 = '' THEN 32 ELSE 0 END -- First Name: missing-required
      | CASE WHEN align_too_long(c3, 20) THEN 64 ELSE 0 END -- First Name: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 128 ELSE 0 END -- Middle Initial: formula-error
      | CASE WHEN align_too_long(c4, 1) THEN 256 ELSE 0 END -- Middle Initial: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 512 ELSE 0 END -- Last Name: formula-error
      | CASE WHEN c5 = '' THEN 1024 ELSE 0 END -- Last Name: missing-required
      | CASE WHEN align_too_long(c5, 20) THEN 2048 ELSE 0 END -- Last Name: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 4096 ELSE 0 END -- Suffix: formula-error
      | CASE WHEN align_too_long(c6, 5) THEN 8192 ELSE 0 END -- Suffix: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 16384 ELSE 0 END -- Date of Birth: formula-error
      | CASE WHEN c7 = '' THEN 32768 ELSE 0 END -- Date of Birth: missing-required
      | CASE WHEN align_is_formula_error(s8) THEN 65536 ELSE 0 END -- Search Begin Date: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 131072 ELSE 0 END -- Blank: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 262144 ELSE 0 END -- School Code: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 524288 ELSE 0 END -- Branch Code: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 1048576 ELSE 0 END -- Requester Return Field: formula-error
      | CASE WHEN align_too_long(c12, 50) THEN 2097152 ELSE 0 END -- Requester Return Field: too-long
      | CASE WHEN owner = 'request' THEN 0
        | CASE WHEN c12 <> '' THEN 4194304 ELSE 0 END -- Requester Return Field → identifiers[*student]: ambiguous-identifier
        | CASE WHEN (c7 <> '' AND r1 IS NULL) THEN CASE align_date_damage(c7)
            WHEN 'excel-serial-date' THEN 8388608
            WHEN 'date-order-ambiguous' THEN 16777216
            ELSE 33554432
            END ELSE 0 END -- Date of Birth → birthDate: excel-serial-date, date-order-ambiguous, invalid-date
      ELSE 0 END
      | CASE WHEN owner IS NULL THEN 0
        | 67108864 -- the kind of record: unknown-record-type
      ELSE 0 END
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN owner = 'request' THEN 0
        | CASE WHEN (early1 & 7340032) = 0 THEN 134217728 ELSE 0 END -- student: missing-key
      ELSE 0 END
    AS BIGINT) AS whole1
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
  "request: firstName",
  "request: middleName",
  "request: lastName",
  "request: nameSuffix",
  "request: birthDate",
  found1,
  CASE WHEN (found1 & 261146167) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- student-tracker 2021, graduates: Graduates file: students
CREATE OR REPLACE TABLE "graduates" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- Record Type
    align_cell(s2) AS c2, -- Column B
    align_cell(s3) AS c3, -- First Name
    align_cell(s4) AS c4, -- Column D
    align_cell(s5) AS c5, -- Last Name
    align_cell(s6) AS c6, -- Column F
    align_cell(s7) AS c7, -- Column G
    align_cell(s8) AS c8, -- Column H
    align_cell(s9) AS c9, -- Date of Birth
    align_cell(s10) AS c10, -- Student ID
    align_cell(s11) AS c11, -- Diploma Type
    align_cell(s12) AS c12, -- High School Graduation Date
    align_cell(s13) AS c13, -- FERPA Block
    align_cell(s14) AS c14, -- High School Name
    align_cell(s15) AS c15, -- ACT Code
    align_cell(s16) AS c16, -- Column P
    align_cell(s17) AS c17, -- Column Q
    align_cell(s18) AS c18, -- Column R
    align_cell(s19) AS c19, -- Column S
    align_cell(s20) AS c20, -- Column T
    align_cell(s21) AS c21, -- Column U
    align_cell(s22) AS c22, -- Column V
    align_cell(s23) AS c23, -- Column W
    align_cell(s24) AS c24, -- Column X
    align_cell(s25) AS c25, -- Column Y
    align_cell(s26) AS c26, -- Column Z
    align_cell(s27) AS c27, -- Program Code
    align_cell(s28) AS c28 -- End of Data
  FROM "graduates stage"
), readings AS (
  SELECT
    *,
    CASE WHEN c1 = 'PD3' THEN 'graduate' END AS owner, -- which record it is
    (c1 = 'PD3' AND c13 = 'Y') AS "block: is read", -- beside the owner
    CASE WHEN regexp_full_match(c9, '[0-9]{8}') THEN align_day(substr(c9, 1, 4), substr(c9, 5, 2), substr(c9, 7, 2)) END AS r1, -- Date of Birth → student.birthDate
    CASE WHEN c11 <> '' THEN CASE
      WHEN c11 = 'Regular Diploma' THEN 0
      WHEN c11 = 'Endorsed/Advanced Diploma' THEN 1
      WHEN c11 = 'International Baccalaureate' THEN 2
      WHEN c11 = 'Modified Diploma' THEN 3
      WHEN c11 = 'General Education Development (GED) Credential' THEN 4
      WHEN c11 = 'High School Equivalency Credential (other than GED)' THEN 5
      WHEN c11 = 'Vocational Certificate' THEN 6
      WHEN c11 = 'Other' THEN 7
      END END AS r2, -- Diploma Type → kind
    CASE
      WHEN regexp_full_match(c12, '[0-9]{8}') THEN align_day(substr(c12, 1, 4), substr(c12, 5, 2), substr(c12, 7, 2))
      END AS r3, -- High School Graduation Date → date
    CASE WHEN c15 <> '' THEN c15 END AS r4 -- ACT Code → school.identifiers[local@act]
  FROM texts
), fields AS (
  SELECT
    *,
    r4 AS "graduate: school.identifiers[local@act]", -- ACT Code → school.identifiers[local@act]
    nullif(c3, '') AS "graduate: student.firstName", -- First Name → student.firstName
    nullif(c5, '') AS "graduate: student.lastName", -- Last Name → student.lastName
    r1 AS "graduate: student.birthDate", -- Date of Birth → student.birthDate
    CASE r2
      WHEN 0 THEN 'regular-diploma'
      WHEN 1 THEN 'regular-diploma'
      WHEN 2 THEN 'regular-diploma'
      WHEN 3 THEN 'alternate-diploma'
      WHEN 4 THEN 'equivalency'
      WHEN 5 THEN 'equivalency'
      WHEN 6 THEN 'certificate'
      WHEN 7 THEN 'certificate'
      END AS "graduate: kind", -- Diploma Type → kind
    CASE r2
      WHEN 0 THEN 'regular'
      WHEN 1 THEN 'advanced'
      WHEN 2 THEN 'international-baccalaureate'
      WHEN 3 THEN 'modified'
      WHEN 4 THEN 'ged'
      WHEN 5 THEN 'equivalency'
      WHEN 6 THEN 'career-technical'
      WHEN 7 THEN 'other'
      END AS "graduate: diplomaType", -- Diploma Type → kind
    r3 AS "graduate: date", -- High School Graduation Date → date
    nullif(c14, '') AS "graduate: school.name", -- High School Name → school.name
    'blocked' AS "block: basis" -- every record → basis
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- Record Type: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- Record Type: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- Column B: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 16 ELSE 0 END -- First Name: formula-error
      | CASE WHEN align_too_long(c3, 40) THEN 32 ELSE 0 END -- First Name: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- Column D: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 128 ELSE 0 END -- Last Name: formula-error
      | CASE WHEN align_too_long(c5, 40) THEN 256 ELSE 0 END -- Last Name: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 512 ELSE 0 END -- Column F: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 1024 ELSE 0 END -- Column G: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 2048 ELSE 0 END -- Column H: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 4096 ELSE 0 END -- Date of Birth: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 8192 ELSE 0 END -- Student ID: formula-error
      | CASE WHEN align_too_long(c10, 20) THEN 16384 ELSE 0 END -- Student ID: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 32768 ELSE 0 END -- Diploma Type: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 65536 ELSE 0 END -- High School Graduation Date: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 131072 ELSE 0 END -- FERPA Block: formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 262144 ELSE 0 END -- High School Name: formula-error
      | CASE WHEN align_too_long(c14, 50) THEN 524288 ELSE 0 END -- High School Name: too-long
      | CASE WHEN align_is_formula_error(s15) THEN 1048576 ELSE 0 END -- ACT Code: formula-error
      | CASE WHEN align_wrong_length(c15, 6) THEN 2097152 ELSE 0 END -- ACT Code: wrong-length
      | CASE WHEN align_is_formula_error(s16) THEN 4194304 ELSE 0 END -- Column P: formula-error
      | CASE WHEN align_is_formula_error(s17) THEN 8388608 ELSE 0 END -- Column Q: formula-error
      | CASE WHEN align_is_formula_error(s18) THEN 16777216 ELSE 0 END -- Column R: formula-error
      | CASE WHEN align_is_formula_error(s19) THEN 33554432 ELSE 0 END -- Column S: formula-error
      | CASE WHEN align_is_formula_error(s20) THEN 67108864 ELSE 0 END -- Column T: formula-error
      | CASE WHEN align_is_formula_error(s21) THEN 134217728 ELSE 0 END -- Column U: formula-error
      | CASE WHEN align_is_formula_error(s22) THEN 268435456 ELSE 0 END -- Column V: formula-error
      | CASE WHEN align_is_formula_error(s23) THEN 536870912 ELSE 0 END -- Column W: formula-error
      | CASE WHEN align_is_formula_error(s24) THEN 1073741824 ELSE 0 END -- Column X: formula-error
      | CASE WHEN align_is_formula_error(s25) THEN 2147483648 ELSE 0 END -- Column Y: formula-error
      | CASE WHEN align_is_formula_error(s26) THEN 4294967296 ELSE 0 END -- Column Z: formula-error
      | CASE WHEN align_is_formula_error(s27) THEN 8589934592 ELSE 0 END -- Program Code: formula-error
      | CASE WHEN align_too_long(c27, 50) THEN 17179869184 ELSE 0 END -- Program Code: too-long
      | CASE WHEN align_is_formula_error(s28) THEN 34359738368 ELSE 0 END -- End of Data: formula-error
      | CASE WHEN owner = 'graduate' THEN 0
        | CASE WHEN c10 <> '' THEN 68719476736 ELSE 0 END -- Student ID → student.identifiers[*student]: ambiguous-identifier
        | CASE WHEN (c9 <> '' AND r1 IS NULL) THEN CASE align_date_damage(c9)
            WHEN 'excel-serial-date' THEN 137438953472
            WHEN 'date-order-ambiguous' THEN 274877906944
            ELSE 549755813888
            END ELSE 0 END -- Date of Birth → student.birthDate: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c11 <> '' AND r2 IS NULL) THEN 1099511627776 ELSE 0 END -- Diploma Type → kind: unknown-code
        | CASE WHEN (c12 <> '' AND r3 IS NULL) THEN CASE align_date_damage(c12)
            WHEN 'excel-serial-date' THEN 2199023255552
            WHEN 'date-order-ambiguous' THEN 4398046511104
            ELSE 8796093022208
            END ELSE 0 END -- High School Graduation Date → date: excel-serial-date, date-order-ambiguous, invalid-date
      ELSE 0 END
      | CASE WHEN "block: is read" THEN 0
        | CASE WHEN c10 <> '' THEN 68719476736 ELSE 0 END -- Student ID → subject.identifiers[*student]: ambiguous-identifier
      ELSE 0 END
      | CASE WHEN owner IS NULL THEN 0
        | 17592186044416 -- the kind of record: unknown-record-type
      ELSE 0 END
      | CASE WHEN owner IS NOT NULL THEN 0
        | CASE WHEN (c13 <> '' AND NOT (c13 = 'Y' OR c13 = 'N')) THEN 35184372088832 ELSE 0 END -- block-is-yes-or-no: rule-broken
      ELSE 0 END
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN owner = 'graduate' THEN 0
        | 70368744177664 -- student: missing-key
      ELSE 0 END
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    "block: is read" AS "block: is there",
    CASE WHEN cells <> 28 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "block: is there",
  "graduate: school.identifiers[local@act]",
  "graduate: student.firstName",
  "graduate: student.lastName",
  "graduate: student.birthDate",
  "graduate: kind",
  "graduate: diplomaType",
  "graduate: date",
  "graduate: school.name",
  "block: basis",
  found1,
  CASE WHEN (found1 & 103354093076481) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;
