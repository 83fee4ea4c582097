-- calpads 11.0, senr: Student enrollment (SENR)
CREATE OR REPLACE TABLE "senr" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- Record Type Code
    align_cell(s2) AS c2, -- Transaction Type Code
    align_cell(s3) AS c3, -- Local Record ID
    align_cell(s4) AS c4, -- Reporting LEA
    align_cell(s5) AS c5, -- School of Attendance
    align_cell(s6) AS c6, -- School of Attendance NPS
    align_cell(s7) AS c7, -- Academic Year ID
    align_cell(s8) AS c8, -- SSID
    align_cell(s9) AS c9, -- Local Student ID
    align_cell(s10) AS c10, -- Student Legal First Name
    align_cell(s11) AS c11, -- Student Legal Middle Name
    align_cell(s12) AS c12, -- Student Legal Last Name
    align_cell(s13) AS c13, -- Student Name Suffix
    align_cell(s14) AS c14, -- Student Alias First Name
    align_cell(s15) AS c15, -- Student Alias Middle Name
    align_cell(s16) AS c16, -- Student Alias Last Name
    align_cell(s17) AS c17, -- Student Birth Date
    align_cell(s18) AS c18, -- Student Gender Code
    align_cell(s19) AS c19, -- Student Birth City
    align_cell(s20) AS c20, -- Student Birth State Province Code
    align_cell(s21) AS c21, -- Student Birth Country Code
    align_cell(s22) AS c22, -- Enrollment Start Date
    align_cell(s23) AS c23, -- Enrollment Status Code
    align_cell(s24) AS c24, -- Grade Level Code
    align_cell(s25) AS c25, -- Enrollment Exit Date
    align_cell(s26) AS c26, -- Student Exit Reason Code
    align_cell(s27) AS c27, -- Student School Completion Status
    align_cell(s28) AS c28, -- Expected Receiver School of Attendance
    align_cell(s29) AS c29, -- Student Met All UC and/or CSU Requirements Indicator
    align_cell(s30) AS c30, -- Student School Transfer Code
    align_cell(s31) AS c31, -- District of Geographic Residence Code
    align_cell(s32) AS c32, -- Student Golden State Seal Merit Diploma Indicator
    align_cell(s33) AS c33, -- Student Seal of Biliteracy Indicator
    align_cell(s34) AS c34, -- Postsecondary/Transition Status Indicator
    align_cell(s35) AS c35, -- Workforce Readiness Certificate Program Completion Indicator
    align_cell(s36) AS c36, -- Food Handler Certification Program Completion Indicator
    align_cell(s37) AS c37, -- Pre-Apprenticeship Certification Program Completion Indicator
    align_cell(s38) AS c38, -- Pre-Apprenticeship Program (non-certified) Completion Indicator
    align_cell(s39) AS c39 -- State or Federal Job Program Completion Indicator
  FROM "senr stage"
), prepared AS (
  SELECT
    *,
    CASE c4 WHEN '0000001' THEN '' WHEN '9999999' THEN '' ELSE c4 END AS p1, -- Reporting LEA + School of Attendance → school.identifiers[us-ca.cds]
    CASE c5 WHEN '0000001' THEN '' WHEN '9999999' THEN '' ELSE c5 END AS p2, -- Reporting LEA + School of Attendance → school.identifiers[us-ca.cds]
    CASE c6 WHEN '9999999' THEN '' ELSE c6 END AS p3 -- School of Attendance NPS → school.identifiers[us-ca.school7]
  FROM texts
), readings AS (
  SELECT
    *,
    CASE WHEN (c1 = 'SENR' OR c1 = 'SENR-R') THEN 'enrollment' END AS owner, -- which record it is
    ((c27 = '100' OR c27 = '104' OR c27 = '106' OR c27 = '108' OR c27 = '120' OR c27 = '250' OR c27 = '320' OR c27 = '330' OR c27 = '360') AND c27 <> '') AS "completion: is read", -- beside the owner
    CASE c2 WHEN 'A' THEN 'active' WHEN 'D' THEN 'deleted' WHEN 'R' THEN 'active' END AS r1, -- Transaction Type Code → recordStatus
    CASE WHEN length(p1) = 7 AND length(p2) = 7 AND regexp_full_match((p1 || p2), '[0-9]{14}') THEN p1 || p2 END AS r2, -- Reporting LEA + School of Attendance → school.identifiers[us-ca.cds]
    CASE WHEN regexp_full_match(p3, '[0-9]{7}') THEN p3 END AS r3, -- School of Attendance NPS → school.identifiers[us-ca.school7]
    CASE WHEN regexp_full_match(c4, '[0-9]{7}') THEN c4 END AS r4, -- Reporting LEA → school.district.identifiers[us-ca.cd]
    CASE WHEN regexp_full_match(c7, '[0-9]{4}-[0-9]{4}') THEN align_year_after(substr(c7, 1, 4), substr(c7, 6, 4)) END AS r5, -- Academic Year ID → schoolYear
    CASE WHEN regexp_full_match(c8, '[0-9]{10}') THEN c8 END AS r6, -- SSID → student.identifiers[us-ca.ssid]
    CASE
      WHEN regexp_full_match(c17, '[0-9]{8}') THEN align_day(substr(c17, 1, 4), substr(c17, 5, 2), substr(c17, 7, 2))
      END AS r7, -- Student Birth Date → student.birthDate
    CASE c18 WHEN 'F' THEN 'female' WHEN 'M' THEN 'male' WHEN 'X' THEN 'nonbinary' END AS r8, -- Student Gender Code → student.sex
    CASE
      WHEN regexp_full_match(c22, '[0-9]{8}') THEN align_day(substr(c22, 1, 4), substr(c22, 5, 2), substr(c22, 7, 2))
      END AS r9, -- Enrollment Start Date → begin
    CASE c23
      WHEN '10' THEN 'primary'
      WHEN '20' THEN 'secondary'
      WHEN '30' THEN 'short-term'
      WHEN '40' THEN 'services-only'
      WHEN '50' THEN 'non-membership'
      END AS r10, -- Enrollment Status Code → enrollmentKind
    CASE c24
      WHEN 'IN' THEN 'IT'
      WHEN 'TD' THEN 'IT'
      WHEN 'PS' THEN 'PK'
      WHEN 'KN' THEN 'KG'
      WHEN '01' THEN '01'
      WHEN '02' THEN '02'
      WHEN '03' THEN '03'
      WHEN '04' THEN '04'
      WHEN '05' THEN '05'
      WHEN '06' THEN '06'
      WHEN '07' THEN '07'
      WHEN '08' THEN '08'
      WHEN '09' THEN '09'
      WHEN '10' THEN '10'
      WHEN '11' THEN '11'
      WHEN '12' THEN '12'
      WHEN 'AD' THEN 'AE'
      WHEN 'UE' THEN 'UG'
      WHEN 'US' THEN 'UG'
      WHEN 'UU' THEN 'unknown'
      END AS r11, -- Grade Level Code → gradeLevel
    CASE
      WHEN regexp_full_match(c25, '[0-9]{8}') THEN align_day(substr(c25, 1, 4), substr(c25, 5, 2), substr(c25, 7, 2))
      END AS r12, -- Enrollment Exit Date → end
    CASE c26
      WHEN 'E125' THEN 'completed'
      WHEN 'E130' THEN 'died'
      WHEN 'E140' THEN 'unknown'
      WHEN 'E150' THEN 'status-change'
      WHEN 'E155' THEN 'year-end'
      WHEN 'E170' THEN 'secondary-enrollment-ended'
      WHEN 'E230' THEN 'completed'
      WHEN 'E300' THEN 'expelled'
      WHEN 'E400' THEN 'unknown'
      WHEN 'E410' THEN 'illness'
      WHEN 'E450' THEN 'prekindergarten-exit'
      WHEN 'E490' THEN 'summer-exit'
      WHEN 'N420' THEN 'no-show'
      WHEN 'N470' THEN 'no-show'
      WHEN 'T160' THEN 'transfer-public-in-state'
      WHEN 'T165' THEN 'transfer-public-in-state'
      WHEN 'T167' THEN 'transfer-public-in-state'
      WHEN 'T180' THEN 'transfer-private'
      WHEN 'T200' THEN 'transfer-out-of-state'
      WHEN 'T240' THEN 'transfer-abroad'
      WHEN 'T260' THEN 'transfer-adult-education'
      WHEN 'T270' THEN 'transfer-adult-education'
      WHEN 'T280' THEN 'transfer-postsecondary'
      WHEN 'T310' THEN 'transfer-health-facility'
      WHEN 'T370' THEN 'transfer-institution'
      WHEN 'T380' THEN 'transfer-institution'
      WHEN 'T460' THEN 'transfer-home-school'
      END AS r13, -- Student Exit Reason Code → exitType
    CASE WHEN (c26 <> '' OR c27 <> '') THEN CASE
      WHEN (c26 = 'E230' AND c27 = '100') THEN 0
      WHEN (c26 = 'E230' AND c27 = '104') THEN 1
      WHEN (c26 = 'E230' AND c27 = '106') THEN 2
      WHEN (c26 = 'E230' AND c27 = '108') THEN 3
      WHEN (c26 = 'E230' AND c27 = '120') THEN 4
      WHEN (c26 = 'E230' AND c27 = '250') THEN 5
      WHEN (c26 = 'E230' AND c27 = '320') THEN 6
      WHEN (c26 = 'E230' AND c27 = '330') THEN 7
      WHEN (c26 = 'E230' AND c27 = '360') THEN 8
      WHEN (c26 = 'E230' AND c27 = '480') THEN 9
      WHEN (c26 = 'E230' AND c27 = '485') THEN 10
      WHEN (c26 = 'E230' AND c27 = '') THEN 11
      WHEN c26 = 'E125' THEN 12
      WHEN c26 = 'E130' THEN 13
      WHEN c26 = 'E140' THEN 14
      WHEN c26 = 'E150' THEN 15
      WHEN c26 = 'E155' THEN 16
      WHEN c26 = 'E170' THEN 17
      WHEN c26 = 'E300' THEN 18
      WHEN c26 = 'E400' THEN 19
      WHEN c26 = 'E410' THEN 20
      WHEN c26 = 'E450' THEN 21
      WHEN c26 = 'E490' THEN 22
      WHEN c26 = 'N420' THEN 23
      WHEN c26 = 'N470' THEN 24
      WHEN c26 = 'T160' THEN 25
      WHEN c26 = 'T165' THEN 26
      WHEN c26 = 'T167' THEN 27
      WHEN c26 = 'T180' THEN 28
      WHEN c26 = 'T200' THEN 29
      WHEN c26 = 'T240' THEN 30
      WHEN c26 = 'T260' THEN 31
      WHEN c26 = 'T270' THEN 32
      WHEN c26 = 'T280' THEN 33
      WHEN c26 = 'T310' THEN 34
      WHEN c26 = 'T370' THEN 35
      WHEN c26 = 'T380' THEN 36
      WHEN c26 = 'T460' THEN 37
      WHEN c26 = '' THEN 38
      END END AS r14, -- Student Exit Reason Code + Student School Completion Status → exitOutcome
    CASE WHEN regexp_full_match(c28, '[0-9]{7}') THEN c28 END AS r15, -- Expected Receiver School of Attendance → nextSchool.identifiers[us-ca.school7]
    CASE WHEN regexp_full_match(c31, '[0-9]{7}') THEN c31 END AS r16, -- District of Geographic Residence Code → student.districtOfResidence.identifiers[us-ca.cd]
    CASE WHEN c27 <> '' THEN CASE
      WHEN c27 = '100' THEN 0
      WHEN c27 = '104' THEN 1
      WHEN c27 = '106' THEN 2
      WHEN c27 = '108' THEN 3
      WHEN c27 = '120' THEN 4
      WHEN c27 = '250' THEN 5
      WHEN c27 = '320' THEN 6
      WHEN c27 = '330' THEN 7
      WHEN c27 = '360' THEN 8
      END END AS r17 -- Student School Completion Status → kind
  FROM prepared
), fields AS (
  SELECT
    *,
    r2 AS "enrollment: school.identifiers[us-ca.cds]", -- Reporting LEA + School of Attendance → school.identifiers[us-ca.cds]
    r3 AS "enrollment: school.identifiers[us-ca.school7]", -- School of Attendance NPS → school.identifiers[us-ca.school7]
    r4 AS "enrollment: school.district.identifiers[us-ca.cd]", -- Reporting LEA → school.district.identifiers[us-ca.cd]
    r6 AS "enrollment: student.identifiers[us-ca.ssid]", -- SSID → student.identifiers[us-ca.ssid]
    CASE WHEN c9 <> '' AND c4 <> '' THEN c9 END AS "enrollment: student.identifiers[local]", -- Local Student ID + Reporting LEA → student.identifiers[local]
    CASE WHEN c9 <> '' AND c4 <> '' THEN 'local@us-ca.cd.' || c4 END AS "enrollment: student.identifiers[local] system", -- Local Student ID + Reporting LEA → student.identifiers[local]
    r15 AS "enrollment: nextSchool.identifiers[us-ca.school7]", -- Expected Receiver School of Attendance → nextSchool.identifiers[us-ca.school7]
    r16 AS "enrollment: student.districtOfResidence.identifiers[us-ca.cd]", -- District of Geographic Residence Code → student.districtOfResidence.identifiers[us-ca.cd]
    r1 AS "enrollment: recordStatus", -- Transaction Type Code → recordStatus
    r5 AS "enrollment: schoolYear", -- Academic Year ID → schoolYear
    nullif(c10, '') AS "enrollment: student.firstName", -- Student Legal First Name → student.firstName
    nullif(c11, '') AS "enrollment: student.middleName", -- Student Legal Middle Name → student.middleName
    nullif(c12, '') AS "enrollment: student.lastName", -- Student Legal Last Name → student.lastName
    nullif(c13, '') AS "enrollment: student.nameSuffix", -- Student Name Suffix → student.nameSuffix
    nullif(c14, '') AS "enrollment: student.otherNames[alias].firstName", -- Student Alias First Name → student.otherNames[alias].firstName
    nullif(c15, '') AS "enrollment: student.otherNames[alias].middleName", -- Student Alias Middle Name → student.otherNames[alias].middleName
    nullif(c16, '') AS "enrollment: student.otherNames[alias].lastName", -- Student Alias Last Name → student.otherNames[alias].lastName
    r7 AS "enrollment: student.birthDate", -- Student Birth Date → student.birthDate
    r8 AS "enrollment: student.sex", -- Student Gender Code → student.sex
    nullif(c19, '') AS "enrollment: student.birthPlace.city", -- Student Birth City → student.birthPlace.city
    nullif(c20, '') AS "enrollment: student.birthPlace.stateProvince", -- Student Birth State Province Code → student.birthPlace.stateProvince
    nullif(c21, '') AS "enrollment: student.birthPlace.country", -- Student Birth Country Code → student.birthPlace.country
    r9 AS "enrollment: begin", -- Enrollment Start Date → begin
    r10 AS "enrollment: enrollmentKind", -- Enrollment Status Code → enrollmentKind
    CASE WHEN r11 IS NOT NULL THEN r11 WHEN c24 <> '' THEN 'other' END AS "enrollment: gradeLevel", -- Grade Level Code → gradeLevel
    r12 AS "enrollment: end", -- Enrollment Exit Date → end
    CASE WHEN r13 IS NOT NULL THEN r13 WHEN c26 <> '' THEN 'other' END AS "enrollment: exitType", -- Student Exit Reason Code → exitType
    CASE r14
      WHEN 0 THEN 'graduate'
      WHEN 1 THEN 'undetermined'
      WHEN 2 THEN 'graduate'
      WHEN 3 THEN 'graduate'
      WHEN 4 THEN 'completer'
      WHEN 5 THEN 'completer'
      WHEN 6 THEN 'completer'
      WHEN 7 THEN 'completer'
      WHEN 8 THEN 'dropout'
      WHEN 9 THEN 'continuing'
      WHEN 10 THEN 'transferred'
      WHEN 11 THEN 'undetermined'
      WHEN 13 THEN 'died'
      WHEN 14 THEN 'dropout'
      WHEN 15 THEN 'continuing'
      WHEN 16 THEN 'continuing'
      WHEN 18 THEN 'dropout'
      WHEN 19 THEN 'dropout'
      WHEN 20 THEN 'dropout'
      WHEN 22 THEN 'undetermined'
      WHEN 25 THEN 'undetermined'
      WHEN 26 THEN 'undetermined'
      WHEN 27 THEN 'undetermined'
      WHEN 28 THEN 'transferred'
      WHEN 29 THEN 'transferred'
      WHEN 30 THEN 'transferred'
      WHEN 31 THEN 'transferred'
      WHEN 33 THEN 'transferred'
      WHEN 35 THEN 'transferred'
      WHEN 36 THEN 'undetermined'
      END AS "enrollment: exitOutcome", -- Student Exit Reason Code + Student School Completion Status → exitOutcome
    r6 AS "completion: student.identifiers[us-ca.ssid]", -- SSID → student.identifiers[us-ca.ssid]
    CASE WHEN c9 <> '' AND c4 <> '' THEN c9 END AS "completion: student.identifiers[local]", -- Local Student ID + Reporting LEA → student.identifiers[local]
    CASE WHEN c9 <> '' AND c4 <> '' THEN 'local@us-ca.cd.' || c4 END AS "completion: student.identifiers[local] system", -- Local Student ID + Reporting LEA → student.identifiers[local]
    r2 AS "completion: school.identifiers[us-ca.cds]", -- Reporting LEA + School of Attendance → school.identifiers[us-ca.cds]
    r3 AS "completion: school.identifiers[us-ca.school7]", -- School of Attendance NPS → school.identifiers[us-ca.school7]
    r12 AS "completion: date", -- Enrollment Exit Date → date
    CASE r17
      WHEN 0 THEN 'regular-diploma'
      WHEN 1 THEN 'none'
      WHEN 2 THEN 'regular-diploma'
      WHEN 3 THEN 'regular-diploma'
      WHEN 4 THEN 'certificate'
      WHEN 5 THEN 'equivalency'
      WHEN 6 THEN 'equivalency'
      WHEN 7 THEN 'equivalency'
      WHEN 8 THEN 'none'
      END AS "completion: kind", -- Student School Completion Status → kind
    CASE r17 WHEN 5 THEN 'adult-education' END AS "completion: diplomaType", -- Student School Completion Status → kind
    nullif(concat_ws('|', CASE WHEN c29 = 'Y' THEN 'university-course-requirements' END,
      CASE WHEN c32 = 'Y' THEN 'golden-state-seal-merit' END,
      CASE WHEN c33 = 'Y' THEN 'seal-of-biliteracy' END,
      CASE WHEN c35 = 'Y' THEN 'workforce-readiness-certificate' END), '') AS "completion: endorsements" -- Student Met All UC and/or CSU Requirements Indicator + Student Golden State Seal Merit Diploma Indicator + Student Seal of Biliteracy Indicator + Workforce Readiness Certificate Program Completion Indicator → endorsements
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- Record Type Code: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- Record Type Code: missing-required
      | CASE WHEN align_too_long(c1, 6) THEN 8 ELSE 0 END -- Record Type Code: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- Transaction Type Code: formula-error
      | CASE WHEN align_too_long(c2, 1) THEN 32 ELSE 0 END -- Transaction Type Code: too-long
      | CASE WHEN align_is_formula_error(s3) THEN 64 ELSE 0 END -- Local Record ID: formula-error
      | CASE WHEN align_too_long(c3, 255) THEN 128 ELSE 0 END -- Local Record ID: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 256 ELSE 0 END -- Reporting LEA: formula-error
      | CASE WHEN c4 = '' THEN 512 ELSE 0 END -- Reporting LEA: missing-required
      | CASE WHEN align_wrong_length(c4, 7) THEN 1024 ELSE 0 END -- Reporting LEA: wrong-length
      | CASE WHEN align_is_formula_error(s5) THEN 2048 ELSE 0 END -- School of Attendance: formula-error
      | CASE WHEN c5 = '' THEN 4096 ELSE 0 END -- School of Attendance: missing-required
      | CASE WHEN align_wrong_length(c5, 7) THEN 8192 ELSE 0 END -- School of Attendance: wrong-length
      | CASE WHEN align_is_formula_error(s6) THEN 16384 ELSE 0 END -- School of Attendance NPS: formula-error
      | CASE WHEN align_wrong_length(c6, 7) THEN 32768 ELSE 0 END -- School of Attendance NPS: wrong-length
      | CASE WHEN align_is_formula_error(s7) THEN 65536 ELSE 0 END -- Academic Year ID: formula-error
      | CASE WHEN c7 = '' THEN 131072 ELSE 0 END -- Academic Year ID: missing-required
      | CASE WHEN align_too_long(c7, 9) THEN 262144 ELSE 0 END -- Academic Year ID: too-long
      | CASE WHEN align_is_formula_error(s8) THEN 524288 ELSE 0 END -- SSID: formula-error
      | CASE WHEN align_wrong_length(c8, 10) THEN 1048576 ELSE 0 END -- SSID: wrong-length
      | CASE WHEN align_is_formula_error(s9) THEN 2097152 ELSE 0 END -- Local Student ID: formula-error
      | CASE WHEN c9 = '' THEN 4194304 ELSE 0 END -- Local Student ID: missing-required
      | CASE WHEN align_too_long(c9, 15) THEN 8388608 ELSE 0 END -- Local Student ID: too-long
      | CASE WHEN align_is_formula_error(s10) THEN 16777216 ELSE 0 END -- Student Legal First Name: formula-error
      | CASE WHEN c10 = '' THEN 33554432 ELSE 0 END -- Student Legal First Name: missing-required
      | CASE WHEN align_too_long(c10, 30) THEN 67108864 ELSE 0 END -- Student Legal First Name: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 134217728 ELSE 0 END -- Student Legal Middle Name: formula-error
      | CASE WHEN align_too_long(c11, 30) THEN 268435456 ELSE 0 END -- Student Legal Middle Name: too-long
      | CASE WHEN align_is_formula_error(s12) THEN 536870912 ELSE 0 END -- Student Legal Last Name: formula-error
      | CASE WHEN c12 = '' THEN 1073741824 ELSE 0 END -- Student Legal Last Name: missing-required
      | CASE WHEN align_too_long(c12, 50) THEN 2147483648 ELSE 0 END -- Student Legal Last Name: too-long
      | CASE WHEN align_is_formula_error(s13) THEN 4294967296 ELSE 0 END -- Student Name Suffix: formula-error
      | CASE WHEN align_too_long(c13, 4) THEN 8589934592 ELSE 0 END -- Student Name Suffix: too-long
      | CASE WHEN align_is_formula_error(s14) THEN 17179869184 ELSE 0 END -- Student Alias First Name: formula-error
      | CASE WHEN align_too_long(c14, 30) THEN 34359738368 ELSE 0 END -- Student Alias First Name: too-long
      | CASE WHEN align_is_formula_error(s15) THEN 68719476736 ELSE 0 END -- Student Alias Middle Name: formula-error
      | CASE WHEN align_too_long(c15, 30) THEN 137438953472 ELSE 0 END -- Student Alias Middle Name: too-long
      | CASE WHEN align_is_formula_error(s16) THEN 274877906944 ELSE 0 END -- Student Alias Last Name: formula-error
      | CASE WHEN align_too_long(c16, 50) THEN 549755813888 ELSE 0 END -- Student Alias Last Name: too-long
      | CASE WHEN align_is_formula_error(s17) THEN 1099511627776 ELSE 0 END -- Student Birth Date: formula-error
      | CASE WHEN c17 = '' THEN 2199023255552 ELSE 0 END -- Student Birth Date: missing-required
      | CASE WHEN align_too_long(c17, 8) THEN 4398046511104 ELSE 0 END -- Student Birth Date: too-long
      | CASE WHEN align_is_formula_error(s18) THEN 8796093022208 ELSE 0 END -- Student Gender Code: formula-error
      | CASE WHEN c18 = '' THEN 17592186044416 ELSE 0 END -- Student Gender Code: missing-required
      | CASE WHEN align_too_long(c18, 1) THEN 35184372088832 ELSE 0 END -- Student Gender Code: too-long
      | CASE WHEN align_is_formula_error(s19) THEN 70368744177664 ELSE 0 END -- Student Birth City: formula-error
      | CASE WHEN align_too_long(c19, 30) THEN 140737488355328 ELSE 0 END -- Student Birth City: too-long
      | CASE WHEN align_is_formula_error(s20) THEN 281474976710656 ELSE 0 END -- Student Birth State Province Code: formula-error
      | CASE WHEN align_too_long(c20, 6) THEN 562949953421312 ELSE 0 END -- Student Birth State Province Code: too-long
      | CASE WHEN align_is_formula_error(s21) THEN 1125899906842624 ELSE 0 END -- Student Birth Country Code: formula-error
      | CASE WHEN c21 = '' THEN 2251799813685248 ELSE 0 END -- Student Birth Country Code: missing-required
      | CASE WHEN align_too_long(c21, 2) THEN 4503599627370496 ELSE 0 END -- Student Birth Country Code: too-long
      | CASE WHEN align_is_formula_error(s22) THEN 9007199254740992 ELSE 0 END -- Enrollment Start Date: formula-error
      | CASE WHEN c22 = '' THEN 18014398509481984 ELSE 0 END -- Enrollment Start Date: missing-required
      | CASE WHEN align_too_long(c22, 8) THEN 36028797018963968 ELSE 0 END -- Enrollment Start Date: too-long
      | CASE WHEN align_is_formula_error(s23) THEN 72057594037927936 ELSE 0 END -- Enrollment Status Code: formula-error
      | CASE WHEN c23 = '' THEN 144115188075855872 ELSE 0 END -- Enrollment Status Code: missing-required
      | CASE WHEN align_too_long(c23, 2) THEN 288230376151711744 ELSE 0 END -- Enrollment Status Code: too-long
      | CASE WHEN align_is_formula_error(s24) THEN 576460752303423488 ELSE 0 END -- Grade Level Code: formula-error
      | CASE WHEN c24 = '' THEN 1152921504606846976 ELSE 0 END -- Grade Level Code: missing-required
      | CASE WHEN align_too_long(c24, 2) THEN 2305843009213693952 ELSE 0 END -- Grade Level Code: too-long
    AS BIGINT) AS early1,
    CAST(0
      | CASE WHEN align_is_formula_error(s25) THEN 1 ELSE 0 END -- Enrollment Exit Date: formula-error
      | CASE WHEN align_too_long(c25, 8) THEN 2 ELSE 0 END -- Enrollment Exit Date: too-long
      | CASE WHEN align_is_formula_error(s26) THEN 4 ELSE 0 END -- Student Exit Reason Code: formula-error
      | CASE WHEN align_too_long(c26, 4) THEN 8 ELSE 0 END -- Student Exit Reason Code: too-long
      | CASE WHEN align_is_formula_error(s27) THEN 16 ELSE 0 END -- Student School Completion Status: formula-error
      | CASE WHEN align_too_long(c27, 3) THEN 32 ELSE 0 END -- Student School Completion Status: too-long
      | CASE WHEN align_is_formula_error(s28) THEN 64 ELSE 0 END -- Expected Receiver School of Attendance: formula-error
      | CASE WHEN align_wrong_length(c28, 7) THEN 128 ELSE 0 END -- Expected Receiver School of Attendance: wrong-length
      | CASE WHEN align_is_formula_error(s29) THEN 256 ELSE 0 END -- Student Met All UC and/or CSU Requirements Indicator: formula-error
      | CASE WHEN align_too_long(c29, 1) THEN 512 ELSE 0 END -- Student Met All UC and/or CSU Requirements Indicator: too-long
      | CASE WHEN align_is_formula_error(s30) THEN 1024 ELSE 0 END -- Student School Transfer Code: formula-error
      | CASE WHEN align_too_long(c30, 1) THEN 2048 ELSE 0 END -- Student School Transfer Code: too-long
      | CASE WHEN align_is_formula_error(s31) THEN 4096 ELSE 0 END -- District of Geographic Residence Code: formula-error
      | CASE WHEN align_wrong_length(c31, 7) THEN 8192 ELSE 0 END -- District of Geographic Residence Code: wrong-length
      | CASE WHEN align_is_formula_error(s32) THEN 16384 ELSE 0 END -- Student Golden State Seal Merit Diploma Indicator: formula-error
      | CASE WHEN align_too_long(c32, 1) THEN 32768 ELSE 0 END -- Student Golden State Seal Merit Diploma Indicator: too-long
      | CASE WHEN align_is_formula_error(s33) THEN 65536 ELSE 0 END -- Student Seal of Biliteracy Indicator: formula-error
      | CASE WHEN align_too_long(c33, 1) THEN 131072 ELSE 0 END -- Student Seal of Biliteracy Indicator: too-long
      | CASE WHEN align_is_formula_error(s34) THEN 262144 ELSE 0 END -- Postsecondary/Transition Status Indicator: formula-error
      | CASE WHEN align_too_long(c34, 1) THEN 524288 ELSE 0 END -- Postsecondary/Transition Status Indicator: too-long
      | CASE WHEN align_is_formula_error(s35) THEN 1048576 ELSE 0 END -- Workforce Readiness Certificate Program Completion Indicator: formula-error
      | CASE WHEN align_too_long(c35, 1) THEN 2097152 ELSE 0 END -- Workforce Readiness Certificate Program Completion Indicator: too-long
      | CASE WHEN align_is_formula_error(s36) THEN 4194304 ELSE 0 END -- Food Handler Certification Program Completion Indicator: formula-error
      | CASE WHEN align_too_long(c36, 1) THEN 8388608 ELSE 0 END -- Food Handler Certification Program Completion Indicator: too-long
      | CASE WHEN align_is_formula_error(s37) THEN 16777216 ELSE 0 END -- Pre-Apprenticeship Certification Program Completion Indicator: formula-error
      | CASE WHEN align_too_long(c37, 1) THEN 33554432 ELSE 0 END -- Pre-Apprenticeship Certification Program Completion Indicator: too-long
      | CASE WHEN align_is_formula_error(s38) THEN 67108864 ELSE 0 END -- Pre-Apprenticeship Program (non-certified) Completion Indicator: formula-error
      | CASE WHEN align_too_long(c38, 1) THEN 134217728 ELSE 0 END -- Pre-Apprenticeship Program (non-certified) Completion Indicator: too-long
      | CASE WHEN align_is_formula_error(s39) THEN 268435456 ELSE 0 END -- State or Federal Job Program Completion Indicator: formula-error
      | CASE WHEN align_too_long(c39, 1) THEN 536870912 ELSE 0 END -- State or Federal Job Program Completion Indicator: too-long
      | CASE WHEN owner = 'enrollment' THEN 0
        | CASE WHEN (c2 <> '' AND r1 IS NULL) THEN 1073741824 ELSE 0 END -- Transaction Type Code → recordStatus: unknown-code
        | CASE
            WHEN p1 = '' THEN 0
            WHEN length(p1) <> 7 THEN CASE align_identifier_damage(p1, 7)
            WHEN 'scientific-notation' THEN 2147483648
            WHEN 'id-truncated-15-digits' THEN 4294967296
            WHEN 'leading-zeros-lost' THEN 8589934592
            ELSE 17179869184
            END
            WHEN p2 = '' THEN 0
            WHEN length(p2) <> 7 THEN CASE align_identifier_damage(p2, 7)
            WHEN 'scientific-notation' THEN 34359738368
            WHEN 'id-truncated-15-digits' THEN 68719476736
            WHEN 'leading-zeros-lost' THEN 137438953472
            ELSE 274877906944
            END
            WHEN r2 IS NULL THEN 274877906944
            ELSE 0
            END -- Reporting LEA + School of Attendance → school.identifiers[us-ca.cds]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN p3 <> '' AND r3 IS NULL THEN CASE align_identifier_damage(p3, 7)
            WHEN 'scientific-notation' THEN 549755813888
            WHEN 'id-truncated-15-digits' THEN 1099511627776
            WHEN 'leading-zeros-lost' THEN 2199023255552
            ELSE 4398046511104
            END ELSE 0 END -- School of Attendance NPS → school.identifiers[us-ca.school7]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c4 <> '' AND r4 IS NULL THEN CASE align_identifier_damage(c4, 7)
            WHEN 'scientific-notation' THEN 2147483648
            WHEN 'id-truncated-15-digits' THEN 4294967296
            WHEN 'leading-zeros-lost' THEN 8589934592
            ELSE 17179869184
            END ELSE 0 END -- Reporting LEA → school.district.identifiers[us-ca.cd]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c7 <> '' AND r5 IS NULL) THEN 8796093022208 ELSE 0 END -- Academic Year ID → schoolYear: invalid-school-year
        | CASE WHEN c8 <> '' AND r6 IS NULL THEN CASE align_identifier_damage(c8, 10)
            WHEN 'scientific-notation' THEN 17592186044416
            WHEN 'id-truncated-15-digits' THEN 35184372088832
            WHEN 'leading-zeros-lost' THEN 70368744177664
            ELSE 140737488355328
            END ELSE 0 END -- SSID → student.identifiers[us-ca.ssid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c17 <> '' AND r7 IS NULL) THEN CASE align_date_damage(c17)
            WHEN 'excel-serial-date' THEN 281474976710656
            WHEN 'date-order-ambiguous' THEN 562949953421312
            ELSE 1125899906842624
            END ELSE 0 END -- Student Birth Date → student.birthDate: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c18 <> '' AND r8 IS NULL) THEN 2251799813685248 ELSE 0 END -- Student Gender Code → student.sex: unknown-code
        | CASE WHEN (c22 <> '' AND r9 IS NULL) THEN CASE align_date_damage(c22)
            WHEN 'excel-serial-date' THEN 4503599627370496
            WHEN 'date-order-ambiguous' THEN 9007199254740992
            ELSE 18014398509481984
            END ELSE 0 END -- Enrollment Start Date → begin: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c23 <> '' AND r10 IS NULL) THEN 36028797018963968 ELSE 0 END -- Enrollment Status Code → enrollmentKind: unknown-code
        | CASE WHEN (c24 <> '' AND r11 IS NULL) THEN 72057594037927936 ELSE 0 END -- Grade Level Code → gradeLevel: unknown-code
        | CASE WHEN (c25 <> '' AND r12 IS NULL) THEN CASE align_date_damage(c25)
            WHEN 'excel-serial-date' THEN 144115188075855872
            WHEN 'date-order-ambiguous' THEN 288230376151711744
            ELSE 576460752303423488
            END ELSE 0 END -- Enrollment Exit Date → end: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c26 <> '' AND r13 IS NULL) THEN 1152921504606846976 ELSE 0 END -- Student Exit Reason Code → exitType: unknown-code
        | CASE WHEN ((c26 <> '' OR c27 <> '') AND r14 IS NULL) THEN 1152921504606846976 ELSE 0 END -- Student Exit Reason Code + Student School Completion Status → exitOutcome: unknown-code
        | CASE WHEN c28 <> '' AND r15 IS NULL THEN CASE align_identifier_damage(c28, 7)
            WHEN 'scientific-notation' THEN 2305843009213693952
            WHEN 'id-truncated-15-digits' THEN 0
            WHEN 'leading-zeros-lost' THEN 0
            ELSE 0
            END ELSE 0 END -- Expected Receiver School of Attendance → nextSchool.identifiers[us-ca.school7]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
      ELSE 0 END
      | CASE WHEN "completion: is read" THEN 0
        | CASE WHEN c8 <> '' AND r6 IS NULL THEN CASE align_identifier_damage(c8, 10)
            WHEN 'scientific-notation' THEN 17592186044416
            WHEN 'id-truncated-15-digits' THEN 35184372088832
            WHEN 'leading-zeros-lost' THEN 70368744177664
            ELSE 140737488355328
            END ELSE 0 END -- SSID → student.identifiers[us-ca.ssid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE
            WHEN p1 = '' THEN 0
            WHEN length(p1) <> 7 THEN CASE align_identifier_damage(p1, 7)
            WHEN 'scientific-notation' THEN 2147483648
            WHEN 'id-truncated-15-digits' THEN 4294967296
            WHEN 'leading-zeros-lost' THEN 8589934592
            ELSE 17179869184
            END
            WHEN p2 = '' THEN 0
            WHEN length(p2) <> 7 THEN CASE align_identifier_damage(p2, 7)
            WHEN 'scientific-notation' THEN 34359738368
            WHEN 'id-truncated-15-digits' THEN 68719476736
            WHEN 'leading-zeros-lost' THEN 137438953472
            ELSE 274877906944
            END
            WHEN r2 IS NULL THEN 274877906944
            ELSE 0
            END -- Reporting LEA + School of Attendance → school.identifiers[us-ca.cds]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN p3 <> '' AND r3 IS NULL THEN CASE align_identifier_damage(p3, 7)
            WHEN 'scientific-notation' THEN 549755813888
            WHEN 'id-truncated-15-digits' THEN 1099511627776
            WHEN 'leading-zeros-lost' THEN 2199023255552
            ELSE 4398046511104
            END ELSE 0 END -- School of Attendance NPS → school.identifiers[us-ca.school7]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c25 <> '' AND r12 IS NULL) THEN CASE align_date_damage(c25)
            WHEN 'excel-serial-date' THEN 144115188075855872
            WHEN 'date-order-ambiguous' THEN 288230376151711744
            ELSE 576460752303423488
            END ELSE 0 END -- Enrollment Exit Date → date: excel-serial-date, date-order-ambiguous, invalid-date
      ELSE 0 END
    AS BIGINT) AS early2,
    CAST(0
      | CASE WHEN owner = 'enrollment' THEN 0
        | CASE WHEN c28 <> '' AND r15 IS NULL THEN CASE align_identifier_damage(c28, 7)
            WHEN 'scientific-notation' THEN 0
            WHEN 'id-truncated-15-digits' THEN 1
            WHEN 'leading-zeros-lost' THEN 2
            ELSE 4
            END ELSE 0 END -- Expected Receiver School of Attendance → nextSchool.identifiers[us-ca.school7]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c31 <> '' AND r16 IS NULL THEN CASE align_identifier_damage(c31, 7)
            WHEN 'scientific-notation' THEN 8
            WHEN 'id-truncated-15-digits' THEN 16
            WHEN 'leading-zeros-lost' THEN 32
            ELSE 64
            END ELSE 0 END -- District of Geographic Residence Code → student.districtOfResidence.identifiers[us-ca.cd]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
      ELSE 0 END
      | CASE WHEN "completion: is read" THEN 0
        | CASE WHEN (c27 <> '' AND r17 IS NULL) THEN 128 ELSE 0 END -- Student School Completion Status → kind: unknown-code
        | CASE WHEN NOT (c29 = '' OR c29 = 'Y' OR c29 = 'N') THEN 256 ELSE 0 END -- Student Met All UC and/or CSU Requirements Indicator → endorsements: unknown-code
        | CASE WHEN NOT (c32 = '' OR c32 = 'Y' OR c32 = 'N') THEN 512 ELSE 0 END -- Student Golden State Seal Merit Diploma Indicator → endorsements: unknown-code
        | CASE WHEN NOT (c33 = '' OR c33 = 'Y' OR c33 = 'N') THEN 1024 ELSE 0 END -- Student Seal of Biliteracy Indicator → endorsements: unknown-code
        | CASE WHEN NOT (c35 = '' OR c35 = 'Y' OR c35 = 'N') THEN 2048 ELSE 0 END -- Workforce Readiness Certificate Program Completion Indicator → endorsements: unknown-code
      ELSE 0 END
      | CASE WHEN owner = 'enrollment' THEN 0
        | CASE WHEN "enrollment: recordStatus" = 'deleted' THEN 4096 ELSE 0 END -- recordStatus: removal-not-obeyed
      ELSE 0 END
      | CASE WHEN owner IS NULL THEN 0
        | 8192 -- the kind of record: unknown-record-type
      ELSE 0 END
      | CASE WHEN owner IS NOT NULL THEN 0
        | CASE WHEN (c25 <> '' AND NOT c26 <> '') THEN 16384 ELSE 0 END -- exit-date-needs-reason: rule-broken
        | CASE WHEN (c26 <> '' AND NOT c25 <> '') THEN 32768 ELSE 0 END -- exit-reason-needs-date: rule-broken
        | CASE WHEN (c26 = 'E230' AND NOT c27 <> '') THEN 65536 ELSE 0 END -- completer-exit-needs-status: rule-broken
        | CASE WHEN (c5 = '0000001' AND NOT c6 <> '') THEN 131072 ELSE 0 END -- nonpublic-school-named: rule-broken
        | CASE WHEN (c6 <> '' AND NOT c5 = '0000001') THEN 262144 ELSE 0 END -- nonpublic-school-only-with-placeholder: rule-broken
        | CASE WHEN (c27 = '100' AND NOT c29 <> '') THEN 524288 ELSE 0 END -- graduate-needs-university-indicator: rule-broken
        | CASE WHEN (c32 = 'Y' AND NOT c27 = '100') THEN 1048576 ELSE 0 END -- merit-seal-only-with-diploma: rule-broken
        | CASE WHEN (c33 = 'Y' AND NOT c27 = '100') THEN 2097152 ELSE 0 END -- biliteracy-seal-only-with-diploma: rule-broken
      ELSE 0 END
    AS BIGINT) AS early3
  FROM fields
), needs AS (
  SELECT
    *,
    early1 AS whole1,
    early2 AS whole2,
    CAST(0
      | early3
      | CASE WHEN owner = 'enrollment' THEN 0
        | CASE WHEN "enrollment: student.identifiers[us-ca.ssid]" IS NULL AND "enrollment: student.identifiers[local]" IS NULL AND (early1 & 524288) = 0 AND (early2 & 263882790666240) = 0 THEN 4194304 ELSE 0 END -- student: missing-key
      ELSE 0 END
    AS BIGINT) AS whole3
  FROM findings
), ends AS (
  SELECT
    *,
    "completion: is read" AS "completion: is there",
    CASE WHEN cells <> 39 THEN 1 ELSE whole1 END AS found1,
    CASE WHEN cells <> 39 THEN 0 ELSE whole2 END AS found2,
    CASE WHEN cells <> 39 THEN 0 ELSE whole3 END AS found3
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "completion: is there",
  "enrollment: school.identifiers[us-ca.cds]",
  "enrollment: school.identifiers[us-ca.school7]",
  "enrollment: school.district.identifiers[us-ca.cd]",
  "enrollment: student.identifiers[us-ca.ssid]",
  "enrollment: student.identifiers[local]",
  "enrollment: student.identifiers[local] system",
  "enrollment: nextSchool.identifiers[us-ca.school7]",
  "enrollment: student.districtOfResidence.identifiers[us-ca.cd]",
  "enrollment: recordStatus",
  "enrollment: schoolYear",
  "enrollment: student.firstName",
  "enrollment: student.middleName",
  "enrollment: student.lastName",
  "enrollment: student.nameSuffix",
  "enrollment: student.otherNames[alias].firstName",
  "enrollment: student.otherNames[alias].middleName",
  "enrollment: student.otherNames[alias].lastName",
  "enrollment: student.birthDate",
  "enrollment: student.sex",
  "enrollment: student.birthPlace.city",
  "enrollment: student.birthPlace.stateProvince",
  "enrollment: student.birthPlace.country",
  "enrollment: begin",
  "enrollment: enrollmentKind",
  "enrollment: gradeLevel",
  "enrollment: end",
  "enrollment: exitType",
  "enrollment: exitOutcome",
  "completion: student.identifiers[us-ca.ssid]",
  "completion: student.identifiers[local]",
  "completion: student.identifiers[local] system",
  "completion: school.identifiers[us-ca.cds]",
  "completion: school.identifiers[us-ca.school7]",
  "completion: date",
  "completion: kind",
  "completion: diplomaType",
  "completion: endorsements",
  found1,
  found2,
  found3,
  CASE WHEN ((found1 & 81064793295351623) <> 0 OR (found2 & 2337640883341504704) <> 0 OR (found3 & 4202623) <> 0) THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- calpads 11.0, sinf: Student information (SINF)
CREATE OR REPLACE TABLE "sinf" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- Record Type Code
    align_cell(s2) AS c2, -- Transaction Type Code
    align_cell(s3) AS c3, -- Local Record ID
    align_cell(s4) AS c4, -- Effective Start Date
    align_cell(s5) AS c5, -- Effective End Date
    align_cell(s6) AS c6, -- Reporting LEA
    align_cell(s7) AS c7, -- School of Attendance
    align_cell(s8) AS c8, -- Academic Year ID
    align_cell(s9) AS c9, -- SSID
    align_cell(s10) AS c10, -- Local Student ID
    align_cell(s11) AS c11, -- Student Legal First Name
    align_cell(s12) AS c12, -- Student Legal Middle Name
    align_cell(s13) AS c13, -- Student Legal Last Name
    align_cell(s14) AS c14, -- Student Name Suffix
    align_cell(s15) AS c15, -- Student Alias First Name
    align_cell(s16) AS c16, -- Student Alias Middle Name
    align_cell(s17) AS c17, -- Student Alias Last Name
    align_cell(s18) AS c18, -- Student Birth Date
    align_cell(s19) AS c19, -- Student Gender Code
    align_cell(s20) AS c20, -- Student Birth City
    align_cell(s21) AS c21, -- Student Birth State Province Code
    align_cell(s22) AS c22, -- Student Birth Country Code
    align_cell(s23) AS c23, -- Student Hispanic Ethnicity Indicator
    align_cell(s24) AS c24, -- Student Ethnicity Missing Indicator
    align_cell(s25) AS c25, -- Student Race 1 Code
    align_cell(s26) AS c26, -- Student Race 2 Code
    align_cell(s27) AS c27, -- Student Race 3 Code
    align_cell(s28) AS c28, -- Student Race 4 Code
    align_cell(s29) AS c29, -- Student Race 5 Code
    align_cell(s30) AS c30, -- Student Race Missing Indicator
    align_cell(s31) AS c31, -- Address Line 1
    align_cell(s32) AS c32, -- Address Line 2
    align_cell(s33) AS c33, -- Address City Name
    align_cell(s34) AS c34, -- Address State Province Code
    align_cell(s35) AS c35, -- Address Zip Code
    align_cell(s36) AS c36, -- Student Initial U.S. School Enrollment Date K-12
    align_cell(s37) AS c37, -- Enrolled in U.S. School less than Three Cumulative Years Indicator
    align_cell(s38) AS c38, -- Parent Guardian Highest Education Level Code
    align_cell(s39) AS c39, -- Guardian 1 First Name
    align_cell(s40) AS c40, -- Guardian 1 Last Name
    align_cell(s41) AS c41, -- Guardian 2 First Name
    align_cell(s42) AS c42 -- Guardian 2 Last Name
  FROM "sinf stage"
), readings AS (
  SELECT
    *,
    CASE WHEN (c1 = 'SINF' OR c1 = 'SIAD') THEN 'student' END AS owner, -- which record it is
    c37 <> '' AS "recent-arrival: is read", -- beside the owner
    (c39 <> '' OR c40 <> '') AS "guardian-1: is read", -- beside the owner
    (c41 <> '' OR c42 <> '') AS "guardian-2: is read", -- beside the owner
    CASE c2 WHEN 'A' THEN 'active' WHEN 'D' THEN 'deleted' WHEN 'R' THEN 'active' END AS r1, -- Transaction Type Code → recordStatus
    CASE WHEN regexp_full_match(c4, '[0-9]{8}') THEN align_day(substr(c4, 1, 4), substr(c4, 5, 2), substr(c4, 7, 2)) END AS r2, -- Effective Start Date → validFrom
    CASE WHEN regexp_full_match(c5, '[0-9]{8}') THEN align_day(substr(c5, 1, 4), substr(c5, 5, 2), substr(c5, 7, 2)) END AS r3, -- Effective End Date → validTo
    CASE WHEN regexp_full_match(c9, '[0-9]{10}') THEN c9 END AS r4, -- SSID → identifiers[us-ca.ssid]
    CASE
      WHEN regexp_full_match(c18, '[0-9]{8}') THEN align_day(substr(c18, 1, 4), substr(c18, 5, 2), substr(c18, 7, 2))
      END AS r5, -- Student Birth Date → birthDate
    CASE c19 WHEN 'F' THEN 'female' WHEN 'M' THEN 'male' WHEN 'X' THEN 'nonbinary' END AS r6, -- Student Gender Code → sex
    CASE c23 WHEN 'Y' THEN 'true' WHEN 'N' THEN 'false' END AS r7, -- Student Hispanic Ethnicity Indicator → hispanicLatino
    CASE c24 WHEN 'Y' THEN 'true' WHEN 'N' THEN 'false' END AS r8, -- Student Ethnicity Missing Indicator → declaredMissing[hispanicLatino]
    CASE c30 WHEN 'Y' THEN 'true' WHEN 'N' THEN 'false' END AS r9, -- Student Race Missing Indicator → declaredMissing[races]
    CASE c25
      WHEN '100' THEN 'american-indian-or-alaska-native'
      WHEN '201' THEN 'asian'
      WHEN '202' THEN 'asian'
      WHEN '203' THEN 'asian'
      WHEN '204' THEN 'asian'
      WHEN '205' THEN 'asian'
      WHEN '206' THEN 'asian'
      WHEN '207' THEN 'asian'
      WHEN '208' THEN 'asian'
      WHEN '299' THEN 'asian'
      WHEN '301' THEN 'native-hawaiian-or-pacific-islander'
      WHEN '302' THEN 'native-hawaiian-or-pacific-islander'
      WHEN '303' THEN 'native-hawaiian-or-pacific-islander'
      WHEN '304' THEN 'native-hawaiian-or-pacific-islander'
      WHEN '399' THEN 'native-hawaiian-or-pacific-islander'
      WHEN '400' THEN 'asian'
      WHEN '600' THEN 'black-or-african-american'
      WHEN '700' THEN 'white'
      END AS r10, -- Student Race 1 Code + Student Race 2 Code + Student Race 3 Code + Student Race 4 Code + Student Race 5 Code → races
    CASE c26
      WHEN '100' THEN 'american-indian-or-alaska-native'
      WHEN '201' THEN 'asian'
      WHEN '202' THEN 'asian'
      WHEN '203' THEN 'asian'
      WHEN '204' THEN 'asian'
      WHEN '205' THEN 'asian'
      WHEN '206' THEN 'asian'
      WHEN '207' THEN 'asian'
      WHEN '208' THEN 'asian'
      WHEN '299' THEN 'asian'
      WHEN '301' THEN 'native-hawaiian-or-pacific-islander'
      WHEN '302' THEN 'native-hawaiian-or-pacific-islander'
      WHEN '303' THEN 'native-hawaiian-or-pacific-islander'
      WHEN '304' THEN 'native-hawaiian-or-pacific-islander'
      WHEN '399' THEN 'native-hawaiian-or-pacific-islander'
      WHEN '400' THEN 'asian'
      WHEN '600' THEN 'black-or-african-american'
      WHEN '700' THEN 'white'
      END AS r11, -- Student Race 1 Code + Student Race 2 Code + Student Race 3 Code + Student Race 4 Code + Student Race 5 Code → races
    CASE c27
      WHEN '100' THEN 'american-indian-or-alaska-native'
      WHEN '201' THEN 'asian'
      WHEN '202' THEN 'asian'
      WHEN '203' THEN 'asian'
      WHEN '204' THEN 'asian'
      WHEN '205' THEN 'asian'
      WHEN '206' THEN 'asian'
      WHEN '207' THEN 'asian'
      WHEN '208' THEN 'asian'
      WHEN '299' THEN 'asian'
      WHEN '301' THEN 'native-hawaiian-or-pacific-islander'
      WHEN '302' THEN 'native-hawaiian-or-pacific-islander'
      WHEN '303' THEN 'native-hawaiian-or-pacific-islander'
      WHEN '304' THEN 'native-hawaiian-or-pacific-islander'
      WHEN '399' THEN 'native-hawaiian-or-pacific-islander'
      WHEN '400' THEN 'asian'
      WHEN '600' THEN 'black-or-african-american'
      WHEN '700' THEN 'white'
      END AS r12, -- Student Race 1 Code + Student Race 2 Code + Student Race 3 Code + Student Race 4 Code + Student Race 5 Code → races
    CASE c28
      WHEN '100' THEN 'american-indian-or-alaska-native'
      WHEN '201' THEN 'asian'
      WHEN '202' THEN 'asian'
      WHEN '203' THEN 'asian'
      WHEN '204' THEN 'asian'
      WHEN '205' THEN 'asian'
      WHEN '206' THEN 'asian'
      WHEN '207' THEN 'asian'
      WHEN '208' THEN 'asian'
      WHEN '299' THEN 'asian'
      WHEN '301' THEN 'native-hawaiian-or-pacific-islander'
      WHEN '302' THEN 'native-hawaiian-or-pacific-islander'
      WHEN '303' THEN 'native-hawaiian-or-pacific-islander'
      WHEN '304' THEN 'native-hawaiian-or-pacific-islander'
      WHEN '399' THEN 'native-hawaiian-or-pacific-islander'
      WHEN '400' THEN 'asian'
      WHEN '600' THEN 'black-or-african-american'
      WHEN '700' THEN 'white'
      END AS r13, -- Student Race 1 Code + Student Race 2 Code + Student Race 3 Code + Student Race 4 Code + Student Race 5 Code → races
    CASE c29
      WHEN '100' THEN 'american-indian-or-alaska-native'
      WHEN '201' THEN 'asian'
      WHEN '202' THEN 'asian'
      WHEN '203' THEN 'asian'
      WHEN '204' THEN 'asian'
      WHEN '205' THEN 'asian'
      WHEN '206' THEN 'asian'
      WHEN '207' THEN 'asian'
      WHEN '208' THEN 'asian'
      WHEN '299' THEN 'asian'
      WHEN '301' THEN 'native-hawaiian-or-pacific-islander'
      WHEN '302' THEN 'native-hawaiian-or-pacific-islander'
      WHEN '303' THEN 'native-hawaiian-or-pacific-islander'
      WHEN '304' THEN 'native-hawaiian-or-pacific-islander'
      WHEN '399' THEN 'native-hawaiian-or-pacific-islander'
      WHEN '400' THEN 'asian'
      WHEN '600' THEN 'black-or-african-american'
      WHEN '700' THEN 'white'
      END AS r14, -- Student Race 1 Code + Student Race 2 Code + Student Race 3 Code + Student Race 4 Code + Student Race 5 Code → races
    CASE c34
      WHEN 'CA-AB' THEN 'CA-AB'
      WHEN 'CA-BC' THEN 'CA-BC'
      WHEN 'CA-MB' THEN 'CA-MB'
      WHEN 'CA-NB' THEN 'CA-NB'
      WHEN 'CA-NL' THEN 'CA-NL'
      WHEN 'CA-NS' THEN 'CA-NS'
      WHEN 'CA-NT' THEN 'CA-NT'
      WHEN 'CA-NU' THEN 'CA-NU'
      WHEN 'CA-ON' THEN 'CA-ON'
      WHEN 'CA-PE' THEN 'CA-PE'
      WHEN 'CA-QC' THEN 'CA-QC'
      WHEN 'CA-SK' THEN 'CA-SK'
      WHEN 'CA-YT' THEN 'CA-YT'
      WHEN 'MX-AGU' THEN 'MX-AGU'
      WHEN 'MX-BCN' THEN 'MX-BCN'
      WHEN 'MX-BCS' THEN 'MX-BCS'
      WHEN 'MX-CAM' THEN 'MX-CAM'
      WHEN 'MX-CHH' THEN 'MX-CHH'
      WHEN 'MX-CHP' THEN 'MX-CHP'
      WHEN 'MX-COA' THEN 'MX-COA'
      WHEN 'MX-COL' THEN 'MX-COL'
      WHEN 'MX-DIF' THEN 'MX-DIF'
      WHEN 'MX-DUR' THEN 'MX-DUR'
      WHEN 'MX-GRO' THEN 'MX-GRO'
      WHEN 'MX-GUA' THEN 'MX-GUA'
      WHEN 'MX-HID' THEN 'MX-HID'
      WHEN 'MX-JAL' THEN 'MX-JAL'
      WHEN 'MX-MEX' THEN 'MX-MEX'
      WHEN 'MX-MIC' THEN 'MX-MIC'
      WHEN 'MX-MOR' THEN 'MX-MOR'
      WHEN 'MX-NAY' THEN 'MX-NAY'
      WHEN 'MX-NLE' THEN 'MX-NLE'
      WHEN 'MX-OAX' THEN 'MX-OAX'
      WHEN 'MX-PUE' THEN 'MX-PUE'
      WHEN 'MX-QUE' THEN 'MX-QUE'
      WHEN 'MX-ROO' THEN 'MX-ROO'
      WHEN 'MX-SIN' THEN 'MX-SIN'
      WHEN 'MX-SLP' THEN 'MX-SLP'
      WHEN 'MX-SON' THEN 'MX-SON'
      WHEN 'MX-TAB' THEN 'MX-TAB'
      WHEN 'MX-TAM' THEN 'MX-TAM'
      WHEN 'MX-TLA' THEN 'MX-TLA'
      WHEN 'MX-VER' THEN 'MX-VER'
      WHEN 'MX-YUC' THEN 'MX-YUC'
      WHEN 'MX-ZAC' THEN 'MX-ZAC'
      WHEN 'US-AA' THEN 'AA'
      WHEN 'US-AE' THEN 'AE'
      WHEN 'US-AK' THEN 'AK'
      WHEN 'US-AL' THEN 'AL'
      WHEN 'US-AP' THEN 'AP'
      WHEN 'US-AR' THEN 'AR'
      WHEN 'US-AS' THEN 'AS'
      WHEN 'US-AZ' THEN 'AZ'
      WHEN 'US-CA' THEN 'CA'
      WHEN 'US-CO' THEN 'CO'
      WHEN 'US-CT' THEN 'CT'
      WHEN 'US-DC' THEN 'DC'
      WHEN 'US-DE' THEN 'DE'
      WHEN 'US-FL' THEN 'FL'
      WHEN 'US-FM' THEN 'FM'
      WHEN 'US-GA' THEN 'GA'
      WHEN 'US-GU' THEN 'GU'
      WHEN 'US-HI' THEN 'HI'
      WHEN 'US-IA' THEN 'IA'
      WHEN 'US-ID' THEN 'ID'
      WHEN 'US-IL' THEN 'IL'
      WHEN 'US-IN' THEN 'IN'
      WHEN 'US-KS' THEN 'KS'
      WHEN 'US-KY' THEN 'KY'
      WHEN 'US-LA' THEN 'LA'
      WHEN 'US-MA' THEN 'MA'
      WHEN 'US-MD' THEN 'MD'
      WHEN 'US-ME' THEN 'ME'
      WHEN 'US-MH' THEN 'MH'
      WHEN 'US-MI' THEN 'MI'
      WHEN 'US-MN' THEN 'MN'
      WHEN 'US-MO' THEN 'MO'
      WHEN 'US-MP' THEN 'MP'
      WHEN 'US-MS' THEN 'MS'
      WHEN 'US-MT' THEN 'MT'
      WHEN 'US-NC' THEN 'NC'
      WHEN 'US-ND' THEN 'ND'
      WHEN 'US-NE' THEN 'NE'
      WHEN 'US-NH' THEN 'NH'
      WHEN 'US-NJ' THEN 'NJ'
      WHEN 'US-NM' THEN 'NM'
      WHEN 'US-NV' THEN 'NV'
      WHEN 'US-NY' THEN 'NY'
      WHEN 'US-OH' THEN 'OH'
      WHEN 'US-OK' THEN 'OK'
      WHEN 'US-OR' THEN 'OR'
      WHEN 'US-PA' THEN 'PA'
      WHEN 'US-PR' THEN 'PR'
      WHEN 'US-PW' THEN 'PW'
      WHEN 'US-RI' THEN 'RI'
      WHEN 'US-SC' THEN 'SC'
      WHEN 'US-SD' THEN 'SD'
      WHEN 'US-TN' THEN 'TN'
      WHEN 'US-TX' THEN 'TX'
      WHEN 'US-UT' THEN 'UT'
      WHEN 'US-VA' THEN 'VA'
      WHEN 'US-VI' THEN 'VI'
      WHEN 'US-VT' THEN 'VT'
      WHEN 'US-WA' THEN 'WA'
      WHEN 'US-WI' THEN 'WI'
      WHEN 'US-WV' THEN 'WV'
      WHEN 'US-WY' THEN 'WY'
      END AS r15, -- Address State Province Code → addresses[residence].state
    CASE
      WHEN regexp_full_match(c36, '[0-9]{8}') THEN align_day(substr(c36, 1, 4), substr(c36, 5, 2), substr(c36, 7, 2))
      END AS r16, -- Student Initial U.S. School Enrollment Date K-12 → usSchoolEntryDate
    CASE c38
      WHEN '10' THEN 'graduate'
      WHEN '11' THEN 'college'
      WHEN '12' THEN 'some-college'
      WHEN '13' THEN 'high-school'
      WHEN '14' THEN 'less-than-high-school'
      WHEN '15' THEN 'unknown'
      END AS r17, -- Parent Guardian Highest Education Level Code → parentHighestEducation
    CASE c37 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r18 -- Enrolled in U.S. School less than Three Cumulative Years Indicator → value
  FROM texts
), fields AS (
  SELECT
    *,
    r4 AS "student: identifiers[us-ca.ssid]", -- SSID → identifiers[us-ca.ssid]
    CASE WHEN c10 <> '' AND c6 <> '' THEN c10 END AS "student: identifiers[local]", -- Local Student ID + Reporting LEA → identifiers[local]
    CASE WHEN c10 <> '' AND c6 <> '' THEN 'local@us-ca.cd.' || c6 END AS "student: identifiers[local] system", -- Local Student ID + Reporting LEA → identifiers[local]
    r1 AS "student: recordStatus", -- Transaction Type Code → recordStatus
    r2 AS "student: validFrom", -- Effective Start Date → validFrom
    r3 AS "student: validTo", -- Effective End Date → validTo
    nullif(c11, '') AS "student: firstName", -- Student Legal First Name → firstName
    nullif(c12, '') AS "student: middleName", -- Student Legal Middle Name → middleName
    nullif(c13, '') AS "student: lastName", -- Student Legal Last Name → lastName
    nullif(c14, '') AS "student: nameSuffix", -- Student Name Suffix → nameSuffix
    nullif(c15, '') AS "student: otherNames[alias].firstName", -- Student Alias First Name → otherNames[alias].firstName
    nullif(c16, '') AS "student: otherNames[alias].middleName", -- Student Alias Middle Name → otherNames[alias].middleName
    nullif(c17, '') AS "student: otherNames[alias].lastName", -- Student Alias Last Name → otherNames[alias].lastName
    r5 AS "student: birthDate", -- Student Birth Date → birthDate
    r6 AS "student: sex", -- Student Gender Code → sex
    nullif(c20, '') AS "student: birthPlace.city", -- Student Birth City → birthPlace.city
    nullif(c21, '') AS "student: birthPlace.stateProvince", -- Student Birth State Province Code → birthPlace.stateProvince
    nullif(c22, '') AS "student: birthPlace.country", -- Student Birth Country Code → birthPlace.country
    r7 AS "student: hispanicLatino", -- Student Hispanic Ethnicity Indicator → hispanicLatino
    align_joined(align_distinct([CASE WHEN r10 IS NOT NULL THEN r10 WHEN c25 <> '' THEN 'other' END,
      CASE WHEN r11 IS NOT NULL THEN r11 WHEN c26 <> '' THEN 'other' END,
      CASE WHEN r12 IS NOT NULL THEN r12 WHEN c27 <> '' THEN 'other' END,
      CASE WHEN r13 IS NOT NULL THEN r13 WHEN c28 <> '' THEN 'other' END,
      CASE WHEN r14 IS NOT NULL THEN r14 WHEN c29 <> '' THEN 'other' END]), '|') AS "student: races", -- Student Race 1 Code + Student Race 2 Code + Student Race 3 Code + Student Race 4 Code + Student Race 5 Code → races
    nullif(c31, '') AS "student: addresses[residence].line1", -- Address Line 1 → addresses[residence].line1
    nullif(c32, '') AS "student: addresses[residence].line2", -- Address Line 2 → addresses[residence].line2
    nullif(c33, '') AS "student: addresses[residence].city", -- Address City Name → addresses[residence].city
    r15 AS "student: addresses[residence].state", -- Address State Province Code → addresses[residence].state
    nullif(c35, '') AS "student: addresses[residence].postalCode", -- Address Zip Code → addresses[residence].postalCode
    r16 AS "student: usSchoolEntryDate", -- Student Initial U.S. School Enrollment Date K-12 → usSchoolEntryDate
    r17 AS "student: parentHighestEducation", -- Parent Guardian Highest Education Level Code → parentHighestEducation
    (coalesce(r8, '') = 'true' AND r7 IS NULL) AS "student: hispanicLatino declared missing", -- Student Ethnicity Missing Indicator → declaredMissing[hispanicLatino]
    (coalesce(r9, '') = 'true' AND align_joined(align_distinct([CASE WHEN r10 IS NOT NULL THEN r10 WHEN c25 <> '' THEN 'other' END,
      CASE WHEN r11 IS NOT NULL THEN r11 WHEN c26 <> '' THEN 'other' END,
      CASE WHEN r12 IS NOT NULL THEN r12 WHEN c27 <> '' THEN 'other' END,
      CASE WHEN r13 IS NOT NULL THEN r13 WHEN c28 <> '' THEN 'other' END,
      CASE WHEN r14 IS NOT NULL THEN r14 WHEN c29 <> '' THEN 'other' END]), '|') IS NULL) AS "student: races declared missing", -- Student Race Missing Indicator → declaredMissing[races]
    r4 AS "recent-arrival: student.identifiers[us-ca.ssid]", -- SSID → student.identifiers[us-ca.ssid]
    CASE WHEN c10 <> '' AND c6 <> '' THEN c10 END AS "recent-arrival: student.identifiers[local]", -- Local Student ID + Reporting LEA → student.identifiers[local]
    CASE WHEN c10 <> '' AND c6 <> '' THEN 'local@us-ca.cd.' || c6 END AS "recent-arrival: student.identifiers[local] system", -- Local Student ID + Reporting LEA → student.identifiers[local]
    r2 AS "recent-arrival: validFrom", -- Effective Start Date → validFrom
    'immigrant' AS "recent-arrival: kind", -- every record → kind
    r18 AS "recent-arrival: value", -- Enrolled in U.S. School less than Three Cumulative Years Indicator → value
    r4 AS "guardian-1: student.identifiers[us-ca.ssid]", -- SSID → student.identifiers[us-ca.ssid]
    CASE WHEN c10 <> '' AND c6 <> '' THEN c10 END AS "guardian-1: student.identifiers[local]", -- Local Student ID + Reporting LEA → student.identifiers[local]
    CASE WHEN c10 <> '' AND c6 <> '' THEN 'local@us-ca.cd.' || c6 END AS "guardian-1: student.identifiers[local] system", -- Local Student ID + Reporting LEA → student.identifiers[local]
    r2 AS "guardian-1: validFrom", -- Effective Start Date → validFrom
    '1' AS "guardian-1: contactPriority", -- every record → contactPriority
    'guardian' AS "guardian-1: relationship", -- every record → relationship
    nullif(c39, '') AS "guardian-1: person.firstName", -- Guardian 1 First Name → person.firstName
    nullif(c40, '') AS "guardian-1: person.lastName", -- Guardian 1 Last Name → person.lastName
    r4 AS "guardian-2: student.identifiers[us-ca.ssid]", -- SSID → student.identifiers[us-ca.ssid]
    CASE WHEN c10 <> '' AND c6 <> '' THEN c10 END AS "guardian-2: student.identifiers[local]", -- Local Student ID + Reporting LEA → student.identifiers[local]
    CASE WHEN c10 <> '' AND c6 <> '' THEN 'local@us-ca.cd.' || c6 END AS "guardian-2: student.identifiers[local] system", -- Local Student ID + Reporting LEA → student.identifiers[local]
    r2 AS "guardian-2: validFrom", -- Effective Start Date → validFrom
    '2' AS "guardian-2: contactPriority", -- every record → contactPriority
    'guardian' AS "guardian-2: relationship", -- every record → relationship
    nullif(c41, '') AS "guardian-2: person.firstName", -- Guardian 2 First Name → person.firstName
    nullif(c42, '') AS "guardian-2: person.lastName" -- Guardian 2 Last Name → person.lastName
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- Record Type Code: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- Record Type Code: missing-required
      | CASE WHEN align_too_long(c1, 6) THEN 8 ELSE 0 END -- Record Type Code: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- Transaction Type Code: formula-error
      | CASE WHEN align_too_long(c2, 1) THEN 32 ELSE 0 END -- Transaction Type Code: too-long
      | CASE WHEN align_is_formula_error(s3) THEN 64 ELSE 0 END -- Local Record ID: formula-error
      | CASE WHEN align_too_long(c3, 255) THEN 128 ELSE 0 END -- Local Record ID: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 256 ELSE 0 END -- Effective Start Date: formula-error
      | CASE WHEN c4 = '' THEN 512 ELSE 0 END -- Effective Start Date: missing-required
      | CASE WHEN align_too_long(c4, 8) THEN 1024 ELSE 0 END -- Effective Start Date: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 2048 ELSE 0 END -- Effective End Date: formula-error
      | CASE WHEN align_too_long(c5, 8) THEN 4096 ELSE 0 END -- Effective End Date: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 8192 ELSE 0 END -- Reporting LEA: formula-error
      | CASE WHEN c6 = '' THEN 16384 ELSE 0 END -- Reporting LEA: missing-required
      | CASE WHEN align_wrong_length(c6, 7) THEN 32768 ELSE 0 END -- Reporting LEA: wrong-length
      | CASE WHEN align_is_formula_error(s7) THEN 65536 ELSE 0 END -- School of Attendance: formula-error
      | CASE WHEN align_wrong_length(c7, 7) THEN 131072 ELSE 0 END -- School of Attendance: wrong-length
      | CASE WHEN align_is_formula_error(s8) THEN 262144 ELSE 0 END -- Academic Year ID: formula-error
      | CASE WHEN align_too_long(c8, 9) THEN 524288 ELSE 0 END -- Academic Year ID: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 1048576 ELSE 0 END -- SSID: formula-error
      | CASE WHEN c9 = '' THEN 2097152 ELSE 0 END -- SSID: missing-required
      | CASE WHEN align_wrong_length(c9, 10) THEN 4194304 ELSE 0 END -- SSID: wrong-length
      | CASE WHEN align_is_formula_error(s10) THEN 8388608 ELSE 0 END -- Local Student ID: formula-error
      | CASE WHEN c10 = '' THEN 16777216 ELSE 0 END -- Local Student ID: missing-required
      | CASE WHEN align_too_long(c10, 15) THEN 33554432 ELSE 0 END -- Local Student ID: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 67108864 ELSE 0 END -- Student Legal First Name: formula-error
      | CASE WHEN align_too_long(c11, 30) THEN 134217728 ELSE 0 END -- Student Legal First Name: too-long
      | CASE WHEN align_is_formula_error(s12) THEN 268435456 ELSE 0 END -- Student Legal Middle Name: formula-error
      | CASE WHEN align_too_long(c12, 30) THEN 536870912 ELSE 0 END -- Student Legal Middle Name: too-long
      | CASE WHEN align_is_formula_error(s13) THEN 1073741824 ELSE 0 END -- Student Legal Last Name: formula-error
      | CASE WHEN align_too_long(c13, 50) THEN 2147483648 ELSE 0 END -- Student Legal Last Name: too-long
      | CASE WHEN align_is_formula_error(s14) THEN 4294967296 ELSE 0 END -- Student Name Suffix: formula-error
      | CASE WHEN align_too_long(c14, 4) THEN 8589934592 ELSE 0 END -- Student Name Suffix: too-long
      | CASE WHEN align_is_formula_error(s15) THEN 17179869184 ELSE 0 END -- Student Alias First Name: formula-error
      | CASE WHEN align_too_long(c15, 30) THEN 34359738368 ELSE 0 END -- Student Alias First Name: too-long
      | CASE WHEN align_is_formula_error(s16) THEN 68719476736 ELSE 0 END -- Student Alias Middle Name: formula-error
      | CASE WHEN align_too_long(c16, 30) THEN 137438953472 ELSE 0 END -- Student Alias Middle Name: too-long
      | CASE WHEN align_is_formula_error(s17) THEN 274877906944 ELSE 0 END -- Student Alias Last Name: formula-error
      | CASE WHEN align_too_long(c17, 50) THEN 549755813888 ELSE 0 END -- Student Alias Last Name: too-long
      | CASE WHEN align_is_formula_error(s18) THEN 1099511627776 ELSE 0 END -- Student Birth Date: formula-error
      | CASE WHEN align_too_long(c18, 8) THEN 2199023255552 ELSE 0 END -- Student Birth Date: too-long
      | CASE WHEN align_is_formula_error(s19) THEN 4398046511104 ELSE 0 END -- Student Gender Code: formula-error
      | CASE WHEN align_too_long(c19, 1) THEN 8796093022208 ELSE 0 END -- Student Gender Code: too-long
      | CASE WHEN align_is_formula_error(s20) THEN 17592186044416 ELSE 0 END -- Student Birth City: formula-error
      | CASE WHEN align_too_long(c20, 30) THEN 35184372088832 ELSE 0 END -- Student Birth City: too-long
      | CASE WHEN align_is_formula_error(s21) THEN 70368744177664 ELSE 0 END -- Student Birth State Province Code: formula-error
      | CASE WHEN align_too_long(c21, 6) THEN 140737488355328 ELSE 0 END -- Student Birth State Province Code: too-long
      | CASE WHEN align_is_formula_error(s22) THEN 281474976710656 ELSE 0 END -- Student Birth Country Code: formula-error
      | CASE WHEN align_too_long(c22, 2) THEN 562949953421312 ELSE 0 END -- Student Birth Country Code: too-long
      | CASE WHEN align_is_formula_error(s23) THEN 1125899906842624 ELSE 0 END -- Student Hispanic Ethnicity Indicator: formula-error
      | CASE WHEN align_too_long(c23, 1) THEN 2251799813685248 ELSE 0 END -- Student Hispanic Ethnicity Indicator: too-long
      | CASE WHEN align_is_formula_error(s24) THEN 4503599627370496 ELSE 0 END -- Student Ethnicity Missing Indicator: formula-error
      | CASE WHEN align_too_long(c24, 1) THEN 9007199254740992 ELSE 0 END -- Student Ethnicity Missing Indicator: too-long
      | CASE WHEN align_is_formula_error(s25) THEN 18014398509481984 ELSE 0 END -- Student Race 1 Code: formula-error
      | CASE WHEN align_too_long(c25, 3) THEN 36028797018963968 ELSE 0 END -- Student Race 1 Code: too-long
      | CASE WHEN align_is_formula_error(s26) THEN 72057594037927936 ELSE 0 END -- Student Race 2 Code: formula-error
      | CASE WHEN align_too_long(c26, 3) THEN 144115188075855872 ELSE 0 END -- Student Race 2 Code: too-long
      | CASE WHEN align_is_formula_error(s27) THEN 288230376151711744 ELSE 0 END -- Student Race 3 Code: formula-error
      | CASE WHEN align_too_long(c27, 3) THEN 576460752303423488 ELSE 0 END -- Student Race 3 Code: too-long
      | CASE WHEN align_is_formula_error(s28) THEN 1152921504606846976 ELSE 0 END -- Student Race 4 Code: formula-error
      | CASE WHEN align_too_long(c28, 3) THEN 2305843009213693952 ELSE 0 END -- Student Race 4 Code: too-long
    AS BIGINT) AS early1,
    CAST(0
      | CASE WHEN align_is_formula_error(s29) THEN 1 ELSE 0 END -- Student Race 5 Code: formula-error
      | CASE WHEN align_too_long(c29, 3) THEN 2 ELSE 0 END -- Student Race 5 Code: too-long
      | CASE WHEN align_is_formula_error(s30) THEN 4 ELSE 0 END -- Student Race Missing Indicator: formula-error
      | CASE WHEN align_too_long(c30, 1) THEN 8 ELSE 0 END -- Student Race Missing Indicator: too-long
      | CASE WHEN align_is_formula_error(s31) THEN 16 ELSE 0 END -- Address Line 1: formula-error
      | CASE WHEN align_too_long(c31, 60) THEN 32 ELSE 0 END -- Address Line 1: too-long
      | CASE WHEN align_is_formula_error(s32) THEN 64 ELSE 0 END -- Address Line 2: formula-error
      | CASE WHEN align_too_long(c32, 60) THEN 128 ELSE 0 END -- Address Line 2: too-long
      | CASE WHEN align_is_formula_error(s33) THEN 256 ELSE 0 END -- Address City Name: formula-error
      | CASE WHEN align_too_long(c33, 30) THEN 512 ELSE 0 END -- Address City Name: too-long
      | CASE WHEN align_is_formula_error(s34) THEN 1024 ELSE 0 END -- Address State Province Code: formula-error
      | CASE WHEN align_too_long(c34, 6) THEN 2048 ELSE 0 END -- Address State Province Code: too-long
      | CASE WHEN align_is_formula_error(s35) THEN 4096 ELSE 0 END -- Address Zip Code: formula-error
      | CASE WHEN align_too_long(c35, 10) THEN 8192 ELSE 0 END -- Address Zip Code: too-long
      | CASE WHEN align_is_formula_error(s36) THEN 16384 ELSE 0 END -- Student Initial U.S. School Enrollment Date K-12: formula-error
      | CASE WHEN align_too_long(c36, 8) THEN 32768 ELSE 0 END -- Student Initial U.S. School Enrollment Date K-12: too-long
      | CASE WHEN align_is_formula_error(s37) THEN 65536 ELSE 0 END -- Enrolled in U.S. School less than Three Cumulative Years Indicator: formula-error
      | CASE WHEN align_too_long(c37, 1) THEN 131072 ELSE 0 END -- Enrolled in U.S. School less than Three Cumulative Years Indicator: too-long
      | CASE WHEN align_is_formula_error(s38) THEN 262144 ELSE 0 END -- Parent Guardian Highest Education Level Code: formula-error
      | CASE WHEN align_too_long(c38, 2) THEN 524288 ELSE 0 END -- Parent Guardian Highest Education Level Code: too-long
      | CASE WHEN align_is_formula_error(s39) THEN 1048576 ELSE 0 END -- Guardian 1 First Name: formula-error
      | CASE WHEN align_too_long(c39, 30) THEN 2097152 ELSE 0 END -- Guardian 1 First Name: too-long
      | CASE WHEN align_is_formula_error(s40) THEN 4194304 ELSE 0 END -- Guardian 1 Last Name: formula-error
      | CASE WHEN align_too_long(c40, 50) THEN 8388608 ELSE 0 END -- Guardian 1 Last Name: too-long
      | CASE WHEN align_is_formula_error(s41) THEN 16777216 ELSE 0 END -- Guardian 2 First Name: formula-error
      | CASE WHEN align_too_long(c41, 30) THEN 33554432 ELSE 0 END -- Guardian 2 First Name: too-long
      | CASE WHEN align_is_formula_error(s42) THEN 67108864 ELSE 0 END -- Guardian 2 Last Name: formula-error
      | CASE WHEN align_too_long(c42, 50) THEN 134217728 ELSE 0 END -- Guardian 2 Last Name: too-long
      | CASE WHEN owner = 'student' THEN 0
        | CASE WHEN (c2 <> '' AND r1 IS NULL) THEN 268435456 ELSE 0 END -- Transaction Type Code → recordStatus: unknown-code
        | CASE WHEN (c4 <> '' AND r2 IS NULL) THEN CASE align_date_damage(c4)
            WHEN 'excel-serial-date' THEN 536870912
            WHEN 'date-order-ambiguous' THEN 1073741824
            ELSE 2147483648
            END ELSE 0 END -- Effective Start Date → validFrom: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c5 <> '' AND r3 IS NULL) THEN CASE align_date_damage(c5)
            WHEN 'excel-serial-date' THEN 4294967296
            WHEN 'date-order-ambiguous' THEN 8589934592
            ELSE 17179869184
            END ELSE 0 END -- Effective End Date → validTo: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN c9 <> '' AND r4 IS NULL THEN CASE align_identifier_damage(c9, 10)
            WHEN 'scientific-notation' THEN 34359738368
            WHEN 'id-truncated-15-digits' THEN 68719476736
            WHEN 'leading-zeros-lost' THEN 137438953472
            ELSE 274877906944
            END ELSE 0 END -- SSID → identifiers[us-ca.ssid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c18 <> '' AND r5 IS NULL) THEN CASE align_date_damage(c18)
            WHEN 'excel-serial-date' THEN 549755813888
            WHEN 'date-order-ambiguous' THEN 1099511627776
            ELSE 2199023255552
            END ELSE 0 END -- Student Birth Date → birthDate: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c19 <> '' AND r6 IS NULL) THEN 4398046511104 ELSE 0 END -- Student Gender Code → sex: unknown-code
        | CASE WHEN (c23 <> '' AND r7 IS NULL) THEN 8796093022208 ELSE 0 END -- Student Hispanic Ethnicity Indicator → hispanicLatino: unknown-code
        | CASE WHEN (c24 <> '' AND r8 IS NULL) THEN 17592186044416 ELSE 0 END -- Student Ethnicity Missing Indicator → declaredMissing[hispanicLatino]: unknown-code
        | CASE WHEN (c30 <> '' AND r9 IS NULL) THEN 35184372088832 ELSE 0 END -- Student Race Missing Indicator → declaredMissing[races]: unknown-code
        | CASE WHEN (c25 <> '' AND r10 IS NULL) THEN 70368744177664 ELSE 0 END -- Student Race 1 Code → races: unknown-code
        | CASE WHEN (c26 <> '' AND r11 IS NULL) THEN 140737488355328 ELSE 0 END -- Student Race 2 Code → races: unknown-code
        | CASE WHEN (c27 <> '' AND r12 IS NULL) THEN 281474976710656 ELSE 0 END -- Student Race 3 Code → races: unknown-code
        | CASE WHEN (c28 <> '' AND r13 IS NULL) THEN 562949953421312 ELSE 0 END -- Student Race 4 Code → races: unknown-code
        | CASE WHEN (c29 <> '' AND r14 IS NULL) THEN 1125899906842624 ELSE 0 END -- Student Race 5 Code → races: unknown-code
        | CASE WHEN (c34 <> '' AND r15 IS NULL) THEN 2251799813685248 ELSE 0 END -- Address State Province Code → addresses[residence].state: unknown-code
        | CASE WHEN (c36 <> '' AND r16 IS NULL) THEN CASE align_date_damage(c36)
            WHEN 'excel-serial-date' THEN 4503599627370496
            WHEN 'date-order-ambiguous' THEN 9007199254740992
            ELSE 18014398509481984
            END ELSE 0 END -- Student Initial U.S. School Enrollment Date K-12 → usSchoolEntryDate: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c38 <> '' AND r17 IS NULL) THEN 36028797018963968 ELSE 0 END -- Parent Guardian Highest Education Level Code → parentHighestEducation: unknown-code
      ELSE 0 END
      | CASE WHEN "recent-arrival: is read" THEN 0
        | CASE WHEN c9 <> '' AND r4 IS NULL THEN CASE align_identifier_damage(c9, 10)
            WHEN 'scientific-notation' THEN 34359738368
            WHEN 'id-truncated-15-digits' THEN 68719476736
            WHEN 'leading-zeros-lost' THEN 137438953472
            ELSE 274877906944
            END ELSE 0 END -- SSID → student.identifiers[us-ca.ssid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c4 <> '' AND r2 IS NULL) THEN CASE align_date_damage(c4)
            WHEN 'excel-serial-date' THEN 536870912
            WHEN 'date-order-ambiguous' THEN 1073741824
            ELSE 2147483648
            END ELSE 0 END -- Effective Start Date → validFrom: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c37 <> '' AND r18 IS NULL) THEN 72057594037927936 ELSE 0 END -- Enrolled in U.S. School less than Three Cumulative Years Indicator → value: unknown-code
      ELSE 0 END
      | CASE WHEN "guardian-1: is read" THEN 0
        | CASE WHEN c9 <> '' AND r4 IS NULL THEN CASE align_identifier_damage(c9, 10)
            WHEN 'scientific-notation' THEN 34359738368
            WHEN 'id-truncated-15-digits' THEN 68719476736
            WHEN 'leading-zeros-lost' THEN 137438953472
            ELSE 274877906944
            END ELSE 0 END -- SSID → student.identifiers[us-ca.ssid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c4 <> '' AND r2 IS NULL) THEN CASE align_date_damage(c4)
            WHEN 'excel-serial-date' THEN 536870912
            WHEN 'date-order-ambiguous' THEN 1073741824
            ELSE 2147483648
            END ELSE 0 END -- Effective Start Date → validFrom: excel-serial-date, date-order-ambiguous, invalid-date
      ELSE 0 END
      | CASE WHEN "guardian-2: is read" THEN 0
        | CASE WHEN c9 <> '' AND r4 IS NULL THEN CASE align_identifier_damage(c9, 10)
            WHEN 'scientific-notation' THEN 34359738368
            WHEN 'id-truncated-15-digits' THEN 68719476736
            WHEN 'leading-zeros-lost' THEN 137438953472
            ELSE 274877906944
            END ELSE 0 END -- SSID → student.identifiers[us-ca.ssid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c4 <> '' AND r2 IS NULL) THEN CASE align_date_damage(c4)
            WHEN 'excel-serial-date' THEN 536870912
            WHEN 'date-order-ambiguous' THEN 1073741824
            ELSE 2147483648
            END ELSE 0 END -- Effective Start Date → validFrom: excel-serial-date, date-order-ambiguous, invalid-date
      ELSE 0 END
      | CASE WHEN owner = 'student' THEN 0
        | CASE WHEN "student: recordStatus" = 'deleted' THEN 144115188075855872 ELSE 0 END -- recordStatus: removal-not-obeyed
      ELSE 0 END
      | CASE WHEN owner IS NULL THEN 0
        | 288230376151711744 -- the kind of record: unknown-record-type
      ELSE 0 END
      | CASE WHEN owner IS NOT NULL THEN 0
        | CASE WHEN (c1 = 'SINF' AND NOT c11 <> '') THEN 576460752303423488 ELSE 0 END -- full-record-has-first-name: rule-broken
        | CASE WHEN (c1 = 'SINF' AND NOT c13 <> '') THEN 1152921504606846976 ELSE 0 END -- full-record-has-last-name: rule-broken
        | CASE WHEN (c1 = 'SINF' AND NOT c18 <> '') THEN 2305843009213693952 ELSE 0 END -- full-record-has-birth-date: rule-broken
      ELSE 0 END
    AS BIGINT) AS early2,
    CAST(0
      | CASE WHEN owner IS NOT NULL THEN 0
        | CASE WHEN (c1 = 'SINF' AND NOT c19 <> '') THEN 1 ELSE 0 END -- full-record-has-gender: rule-broken
        | CASE WHEN (c1 = 'SINF' AND NOT c22 <> '') THEN 2 ELSE 0 END -- full-record-has-birth-country: rule-broken
        | CASE WHEN (c1 = 'SINF' AND NOT c38 <> '') THEN 4 ELSE 0 END -- full-record-has-parent-education: rule-broken
      ELSE 0 END
    AS BIGINT) AS early3
  FROM fields
), needs AS (
  SELECT
    *,
    early1 AS whole1,
    early2 AS whole2,
    CAST(0
      | early3
      | CASE WHEN owner = 'student' THEN 0
        | CASE WHEN "student: identifiers[us-ca.ssid]" IS NULL AND "student: identifiers[local]" IS NULL AND (early1 & 7340032) = 0 AND (early2 & 515396075520) = 0 THEN 8 ELSE 0 END -- student: missing-key
      ELSE 0 END
    AS BIGINT) AS whole3
  FROM findings
), ends AS (
  SELECT
    *,
    "recent-arrival: is read" AS "recent-arrival: is there",
    "guardian-1: is read" AS "guardian-1: is there",
    "guardian-2: is read" AS "guardian-2: is there",
    CASE WHEN cells <> 42 THEN 1 ELSE whole1 END AS found1,
    CASE WHEN cells <> 42 THEN 0 ELSE whole2 END AS found2,
    CASE WHEN cells <> 42 THEN 0 ELSE whole3 END AS found3
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "recent-arrival: is there",
  "guardian-1: is there",
  "guardian-2: is there",
  "student: identifiers[us-ca.ssid]",
  "student: identifiers[local]",
  "student: identifiers[local] system",
  "student: recordStatus",
  "student: validFrom",
  "student: validTo",
  "student: firstName",
  "student: middleName",
  "student: lastName",
  "student: nameSuffix",
  "student: otherNames[alias].firstName",
  "student: otherNames[alias].middleName",
  "student: otherNames[alias].lastName",
  "student: birthDate",
  "student: sex",
  "student: birthPlace.city",
  "student: birthPlace.stateProvince",
  "student: birthPlace.country",
  "student: hispanicLatino",
  "student: races",
  "student: addresses[residence].line1",
  "student: addresses[residence].line2",
  "student: addresses[residence].city",
  "student: addresses[residence].state",
  "student: addresses[residence].postalCode",
  "student: usSchoolEntryDate",
  "student: parentHighestEducation",
  "student: hispanicLatino declared missing",
  "student: races declared missing",
  "recent-arrival: student.identifiers[us-ca.ssid]",
  "recent-arrival: student.identifiers[local]",
  "recent-arrival: student.identifiers[local] system",
  "recent-arrival: validFrom",
  "recent-arrival: kind",
  "recent-arrival: value",
  "guardian-1: student.identifiers[us-ca.ssid]",
  "guardian-1: student.identifiers[local]",
  "guardian-1: student.identifiers[local] system",
  "guardian-1: validFrom",
  "guardian-1: contactPriority",
  "guardian-1: relationship",
  "guardian-1: person.firstName",
  "guardian-1: person.lastName",
  "guardian-2: student.identifiers[us-ca.ssid]",
  "guardian-2: student.identifiers[local]",
  "guardian-2: student.identifiers[local] system",
  "guardian-2: validFrom",
  "guardian-2: contactPriority",
  "guardian-2: relationship",
  "guardian-2: person.firstName",
  "guardian-2: person.lastName",
  found1,
  found2,
  found3,
  CASE WHEN ((found1 & 33027) <> 0 OR (found2 & 288230895305883648) <> 0 OR (found3 & 8) <> 0) THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- calpads 11.0, sela: Student English language acquisition (SELA)
CREATE OR REPLACE TABLE "sela" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- Record Type Code
    align_cell(s2) AS c2, -- Transaction Type Code
    align_cell(s3) AS c3, -- Local Record ID
    align_cell(s4) AS c4, -- Reporting LEA
    align_cell(s5) AS c5, -- School of Attendance
    align_cell(s6) AS c6, -- Academic Year ID
    align_cell(s7) AS c7, -- SSID
    align_cell(s8) AS c8, -- Student Legal First Name
    align_cell(s9) AS c9, -- Student Legal Last Name
    align_cell(s10) AS c10, -- Student Birth Date
    align_cell(s11) AS c11, -- Student Gender Code
    align_cell(s12) AS c12, -- Local Student ID
    align_cell(s13) AS c13, -- English Language Acquisition Status Code
    align_cell(s14) AS c14, -- English Language Acquisition Status Start Date
    align_cell(s15) AS c15, -- Primary Language Code
    align_cell(s16) AS c16 -- Correction Reason Code
  FROM "sela stage"
), prepared AS (
  SELECT
    *,
    CASE c4 WHEN '0000001' THEN '' WHEN '9999999' THEN '' ELSE c4 END AS p1, -- Reporting LEA + School of Attendance → organization.identifiers[us-ca.cds]
    CASE c5 WHEN '0000001' THEN '' WHEN '9999999' THEN '' ELSE c5 END AS p2 -- Reporting LEA + School of Attendance → organization.identifiers[us-ca.cds]
  FROM texts
), readings AS (
  SELECT
    *,
    CASE WHEN c1 = 'SELA' THEN 'english-learner' END AS owner, -- which record it is
    CASE c2 WHEN 'A' THEN 'active' WHEN 'D' THEN 'deleted' WHEN 'R' THEN 'active' END AS r1, -- Transaction Type Code → recordStatus
    CASE WHEN length(p1) = 7 AND length(p2) = 7 AND regexp_full_match((p1 || p2), '[0-9]{14}') THEN p1 || p2 END AS r2, -- Reporting LEA + School of Attendance → organization.identifiers[us-ca.cds]
    CASE WHEN regexp_full_match(c6, '[0-9]{4}-[0-9]{4}') THEN align_year_after(substr(c6, 1, 4), substr(c6, 6, 4)) END AS r3, -- Academic Year ID → schoolYear
    CASE WHEN regexp_full_match(c7, '[0-9]{10}') THEN c7 END AS r4, -- SSID → student.identifiers[us-ca.ssid]
    CASE WHEN c13 <> '' THEN CASE
      WHEN c13 = 'EL' THEN 0
      WHEN c13 = 'ADEL' THEN 1
      WHEN c13 = 'EO' THEN 2
      WHEN c13 = 'IFEP' THEN 3
      WHEN c13 = 'RFEP' THEN 4
      WHEN c13 = 'TBD' THEN 5
      END END AS r5, -- English Language Acquisition Status Code → value
    CASE
      WHEN regexp_full_match(c14, '[0-9]{8}') THEN align_day(substr(c14, 1, 4), substr(c14, 5, 2), substr(c14, 7, 2))
      END AS r6, -- English Language Acquisition Status Start Date → begin
    CASE c15
      WHEN '00' THEN 'eng'
      WHEN '01' THEN 'spa'
      WHEN '02' THEN 'vie'
      WHEN '03' THEN 'yue'
      WHEN '04' THEN 'kor'
      WHEN '05' THEN 'fil'
      WHEN '06' THEN 'por'
      WHEN '07' THEN 'cmn'
      WHEN '08' THEN 'jpn'
      WHEN '09' THEN 'khm'
      WHEN '10' THEN 'lao'
      WHEN '11' THEN 'ara'
      WHEN '12' THEN 'hye'
      WHEN '13' THEN 'mya'
      WHEN '15' THEN 'nld'
      WHEN '16' THEN 'fas'
      WHEN '17' THEN 'fra'
      WHEN '18' THEN 'deu'
      WHEN '19' THEN 'ell'
      WHEN '20' THEN 'cha'
      WHEN '21' THEN 'heb'
      WHEN '22' THEN 'hin'
      WHEN '23' THEN 'hmn'
      WHEN '24' THEN 'hun'
      WHEN '25' THEN 'ilo'
      WHEN '26' THEN 'ind'
      WHEN '27' THEN 'ita'
      WHEN '28' THEN 'pan'
      WHEN '29' THEN 'rus'
      WHEN '30' THEN 'smo'
      WHEN '32' THEN 'tha'
      WHEN '33' THEN 'tur'
      WHEN '34' THEN 'ton'
      WHEN '35' THEN 'urd'
      WHEN '36' THEN 'ceb'
      WHEN '37' THEN 'sgn'
      WHEN '38' THEN 'ukr'
      WHEN '39' THEN 'nan'
      WHEN '40' THEN 'pus'
      WHEN '41' THEN 'pol'
      WHEN '42' THEN 'aii'
      WHEN '43' THEN 'guj'
      WHEN '44' THEN 'ium'
      WHEN '45' THEN 'ron'
      WHEN '46' THEN 'nan'
      WHEN '47' THEN 'lhu'
      WHEN '48' THEN 'mah'
      WHEN '50' THEN 'kjg'
      WHEN '51' THEN 'kur'
      WHEN '52' THEN 'hbs'
      WHEN '53' THEN 'yue'
      WHEN '54' THEN 'cld'
      WHEN '56' THEN 'sqi'
      WHEN '57' THEN 'tir'
      WHEN '60' THEN 'som'
      WHEN '61' THEN 'ben'
      WHEN '62' THEN 'tel'
      WHEN '63' THEN 'tam'
      WHEN '64' THEN 'mar'
      WHEN '65' THEN 'kan'
      WHEN '99' THEN 'mis'
      WHEN 'eng' THEN 'eng'
      WHEN 'spa' THEN 'spa'
      WHEN 'vie' THEN 'vie'
      WHEN 'yue' THEN 'yue'
      WHEN 'kor' THEN 'kor'
      WHEN 'fil' THEN 'fil'
      WHEN 'por' THEN 'por'
      WHEN 'cmn' THEN 'cmn'
      WHEN 'jpn' THEN 'jpn'
      WHEN 'khm' THEN 'khm'
      WHEN 'lao' THEN 'lao'
      WHEN 'ara' THEN 'ara'
      WHEN 'hye' THEN 'hye'
      WHEN 'mya' THEN 'mya'
      WHEN 'nld' THEN 'nld'
      WHEN 'fas' THEN 'fas'
      WHEN 'fra' THEN 'fra'
      WHEN 'deu' THEN 'deu'
      WHEN 'ell' THEN 'ell'
      WHEN 'cha' THEN 'cha'
      WHEN 'heb' THEN 'heb'
      WHEN 'hin' THEN 'hin'
      WHEN 'hmn' THEN 'hmn'
      WHEN 'hun' THEN 'hun'
      WHEN 'ilo' THEN 'ilo'
      WHEN 'ind' THEN 'ind'
      WHEN 'ita' THEN 'ita'
      WHEN 'pan' THEN 'pan'
      WHEN 'rus' THEN 'rus'
      WHEN 'smo' THEN 'smo'
      WHEN 'tha' THEN 'tha'
      WHEN 'tur' THEN 'tur'
      WHEN 'ton' THEN 'ton'
      WHEN 'urd' THEN 'urd'
      WHEN 'ceb' THEN 'ceb'
      WHEN 'sgn' THEN 'sgn'
      WHEN 'ukr' THEN 'ukr'
      WHEN 'nan' THEN 'nan'
      WHEN 'pus' THEN 'pus'
      WHEN 'pol' THEN 'pol'
      WHEN 'aii' THEN 'aii'
      WHEN 'guj' THEN 'guj'
      WHEN 'ium' THEN 'ium'
      WHEN 'ron' THEN 'ron'
      WHEN 'lhu' THEN 'lhu'
      WHEN 'mah' THEN 'mah'
      WHEN 'kjg' THEN 'kjg'
      WHEN 'kur' THEN 'kur'
      WHEN 'hbs' THEN 'hbs'
      WHEN 'cld' THEN 'cld'
      WHEN 'sqi' THEN 'sqi'
      WHEN 'tir' THEN 'tir'
      WHEN 'som' THEN 'som'
      WHEN 'ben' THEN 'ben'
      WHEN 'tel' THEN 'tel'
      WHEN 'tam' THEN 'tam'
      WHEN 'mar' THEN 'mar'
      WHEN 'kan' THEN 'kan'
      WHEN 'mis' THEN 'mis'
      END AS r7 -- Primary Language Code → student.languages[home].language
  FROM prepared
), fields AS (
  SELECT
    *,
    r2 AS "english-learner: organization.identifiers[us-ca.cds]", -- Reporting LEA + School of Attendance → organization.identifiers[us-ca.cds]
    r4 AS "english-learner: student.identifiers[us-ca.ssid]", -- SSID → student.identifiers[us-ca.ssid]
    CASE WHEN c12 <> '' AND c4 <> '' THEN c12 END AS "english-learner: student.identifiers[local]", -- Local Student ID + Reporting LEA → student.identifiers[local]
    CASE WHEN c12 <> '' AND c4 <> '' THEN 'local@us-ca.cd.' || c4 END AS "english-learner: student.identifiers[local] system", -- Local Student ID + Reporting LEA → student.identifiers[local]
    r1 AS "english-learner: recordStatus", -- Transaction Type Code → recordStatus
    r3 AS "english-learner: schoolYear", -- Academic Year ID → schoolYear
    'english-learner' AS "english-learner: kind", -- every record → kind
    CASE r5
      WHEN 0 THEN 'yes'
      WHEN 1 THEN 'yes'
      WHEN 2 THEN 'no'
      WHEN 3 THEN 'no'
      WHEN 4 THEN 'former'
      WHEN 5 THEN 'undetermined'
      END AS "english-learner: value", -- English Language Acquisition Status Code → value
    CASE r5
      WHEN 0 THEN 'EL'
      WHEN 1 THEN 'ADEL'
      WHEN 2 THEN 'EO'
      WHEN 3 THEN 'IFEP'
      WHEN 4 THEN 'RFEP'
      WHEN 5 THEN 'TBD'
      END AS "english-learner: detail", -- English Language Acquisition Status Code → value
    r6 AS "english-learner: begin", -- English Language Acquisition Status Start Date → begin
    r7 AS "english-learner: student.languages[home].language" -- Primary Language Code → student.languages[home].language
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- Record Type Code: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- Record Type Code: missing-required
      | CASE WHEN align_too_long(c1, 6) THEN 8 ELSE 0 END -- Record Type Code: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- Transaction Type Code: formula-error
      | CASE WHEN align_too_long(c2, 1) THEN 32 ELSE 0 END -- Transaction Type Code: too-long
      | CASE WHEN align_is_formula_error(s3) THEN 64 ELSE 0 END -- Local Record ID: formula-error
      | CASE WHEN align_too_long(c3, 255) THEN 128 ELSE 0 END -- Local Record ID: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 256 ELSE 0 END -- Reporting LEA: formula-error
      | CASE WHEN c4 = '' THEN 512 ELSE 0 END -- Reporting LEA: missing-required
      | CASE WHEN align_wrong_length(c4, 7) THEN 1024 ELSE 0 END -- Reporting LEA: wrong-length
      | CASE WHEN align_is_formula_error(s5) THEN 2048 ELSE 0 END -- School of Attendance: formula-error
      | CASE WHEN c5 = '' THEN 4096 ELSE 0 END -- School of Attendance: missing-required
      | CASE WHEN align_wrong_length(c5, 7) THEN 8192 ELSE 0 END -- School of Attendance: wrong-length
      | CASE WHEN align_is_formula_error(s6) THEN 16384 ELSE 0 END -- Academic Year ID: formula-error
      | CASE WHEN c6 = '' THEN 32768 ELSE 0 END -- Academic Year ID: missing-required
      | CASE WHEN align_too_long(c6, 9) THEN 65536 ELSE 0 END -- Academic Year ID: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 131072 ELSE 0 END -- SSID: formula-error
      | CASE WHEN c7 = '' THEN 262144 ELSE 0 END -- SSID: missing-required
      | CASE WHEN align_wrong_length(c7, 10) THEN 524288 ELSE 0 END -- SSID: wrong-length
      | CASE WHEN align_is_formula_error(s8) THEN 1048576 ELSE 0 END -- Student Legal First Name: formula-error
      | CASE WHEN c8 = '' THEN 2097152 ELSE 0 END -- Student Legal First Name: missing-required
      | CASE WHEN align_too_long(c8, 30) THEN 4194304 ELSE 0 END -- Student Legal First Name: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 8388608 ELSE 0 END -- Student Legal Last Name: formula-error
      | CASE WHEN c9 = '' THEN 16777216 ELSE 0 END -- Student Legal Last Name: missing-required
      | CASE WHEN align_too_long(c9, 50) THEN 33554432 ELSE 0 END -- Student Legal Last Name: too-long
      | CASE WHEN align_is_formula_error(s10) THEN 67108864 ELSE 0 END -- Student Birth Date: formula-error
      | CASE WHEN c10 = '' THEN 134217728 ELSE 0 END -- Student Birth Date: missing-required
      | CASE WHEN align_too_long(c10, 8) THEN 268435456 ELSE 0 END -- Student Birth Date: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 536870912 ELSE 0 END -- Student Gender Code: formula-error
      | CASE WHEN c11 = '' THEN 1073741824 ELSE 0 END -- Student Gender Code: missing-required
      | CASE WHEN align_too_long(c11, 1) THEN 2147483648 ELSE 0 END -- Student Gender Code: too-long
      | CASE WHEN align_is_formula_error(s12) THEN 4294967296 ELSE 0 END -- Local Student ID: formula-error
      | CASE WHEN c12 = '' THEN 8589934592 ELSE 0 END -- Local Student ID: missing-required
      | CASE WHEN align_too_long(c12, 15) THEN 17179869184 ELSE 0 END -- Local Student ID: too-long
      | CASE WHEN align_is_formula_error(s13) THEN 34359738368 ELSE 0 END -- English Language Acquisition Status Code: formula-error
      | CASE WHEN c13 = '' THEN 68719476736 ELSE 0 END -- English Language Acquisition Status Code: missing-required
      | CASE WHEN align_too_long(c13, 4) THEN 137438953472 ELSE 0 END -- English Language Acquisition Status Code: too-long
      | CASE WHEN align_is_formula_error(s14) THEN 274877906944 ELSE 0 END -- English Language Acquisition Status Start Date: formula-error
      | CASE WHEN align_too_long(c14, 8) THEN 549755813888 ELSE 0 END -- English Language Acquisition Status Start Date: too-long
      | CASE WHEN align_is_formula_error(s15) THEN 1099511627776 ELSE 0 END -- Primary Language Code: formula-error
      | CASE WHEN align_too_long(c15, 3) THEN 2199023255552 ELSE 0 END -- Primary Language Code: too-long
      | CASE WHEN align_is_formula_error(s16) THEN 4398046511104 ELSE 0 END -- Correction Reason Code: formula-error
      | CASE WHEN align_too_long(c16, 2) THEN 8796093022208 ELSE 0 END -- Correction Reason Code: too-long
      | CASE WHEN owner = 'english-learner' THEN 0
        | CASE WHEN (c2 <> '' AND r1 IS NULL) THEN 17592186044416 ELSE 0 END -- Transaction Type Code → recordStatus: unknown-code
        | CASE
            WHEN p1 = '' THEN 0
            WHEN length(p1) <> 7 THEN CASE align_identifier_damage(p1, 7)
            WHEN 'scientific-notation' THEN 35184372088832
            WHEN 'id-truncated-15-digits' THEN 70368744177664
            WHEN 'leading-zeros-lost' THEN 140737488355328
            ELSE 281474976710656
            END
            WHEN p2 = '' THEN 0
            WHEN length(p2) <> 7 THEN CASE align_identifier_damage(p2, 7)
            WHEN 'scientific-notation' THEN 562949953421312
            WHEN 'id-truncated-15-digits' THEN 1125899906842624
            WHEN 'leading-zeros-lost' THEN 2251799813685248
            ELSE 4503599627370496
            END
            WHEN r2 IS NULL THEN 4503599627370496
            ELSE 0
            END -- Reporting LEA + School of Attendance → organization.identifiers[us-ca.cds]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c6 <> '' AND r3 IS NULL) THEN 9007199254740992 ELSE 0 END -- Academic Year ID → schoolYear: invalid-school-year
        | CASE WHEN c7 <> '' AND r4 IS NULL THEN CASE align_identifier_damage(c7, 10)
            WHEN 'scientific-notation' THEN 18014398509481984
            WHEN 'id-truncated-15-digits' THEN 36028797018963968
            WHEN 'leading-zeros-lost' THEN 72057594037927936
            ELSE 144115188075855872
            END ELSE 0 END -- SSID → student.identifiers[us-ca.ssid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c13 <> '' AND r5 IS NULL) THEN 288230376151711744 ELSE 0 END -- English Language Acquisition Status Code → value: unknown-code
        | CASE WHEN (c14 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c14)
            WHEN 'excel-serial-date' THEN 576460752303423488
            WHEN 'date-order-ambiguous' THEN 1152921504606846976
            ELSE 2305843009213693952
            END ELSE 0 END -- English Language Acquisition Status Start Date → begin: excel-serial-date, date-order-ambiguous, invalid-date
      ELSE 0 END
    AS BIGINT) AS early1,
    CAST(0
      | CASE WHEN owner = 'english-learner' THEN 0
        | CASE WHEN (c15 <> '' AND r7 IS NULL) THEN 1 ELSE 0 END -- Primary Language Code → student.languages[home].language: unknown-code
      ELSE 0 END
      | CASE WHEN owner = 'english-learner' THEN 0
        | CASE WHEN CASE c13
            WHEN 'ADEL' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2021
            ELSE false
            END THEN 2 ELSE 0 END -- English Language Acquisition Status Code → value: code-out-of-date
        | CASE WHEN CASE c15
            WHEN '00' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '01' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '02' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '03' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '04' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '05' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '06' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '07' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '08' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '09' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '10' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '11' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '12' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '13' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '15' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '16' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '17' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '18' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '19' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '20' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '21' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '22' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '23' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '24' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '25' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '26' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '27' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '28' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '29' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '30' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '32' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '33' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '34' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '35' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '36' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '37' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '38' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '39' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '40' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '41' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '42' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '43' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '44' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '45' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '46' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '47' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '48' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '50' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '51' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '52' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '53' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '54' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '56' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '57' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '60' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '61' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '62' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '63' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '64' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '65' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN '99' THEN (coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2023)
            WHEN 'eng' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'spa' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'vie' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'yue' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'kor' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'fil' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'por' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'cmn' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'jpn' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'khm' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'lao' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'ara' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'hye' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'mya' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'nld' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'fas' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'fra' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'deu' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'ell' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'cha' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'heb' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'hin' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'hmn' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'hun' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'ilo' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'ind' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'ita' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'pan' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'rus' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'smo' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'tha' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'tur' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'ton' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'urd' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'ceb' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'sgn' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'ukr' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'nan' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'pus' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'pol' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'aii' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'guj' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'ium' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'ron' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'lhu' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'mah' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'kjg' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'kur' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'hbs' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'cld' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'sqi' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'tir' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'som' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'ben' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'tel' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'tam' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'mar' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'kan' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            WHEN 'mis' THEN coalesce(CAST("english-learner: schoolYear" AS BIGINT), CAST(substr("english-learner: begin", 1, 4) AS BIGINT) + CASE WHEN substr("english-learner: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2024
            ELSE false
            END THEN 4 ELSE 0 END -- Primary Language Code → student.languages[home].language: code-out-of-date
        | CASE WHEN "english-learner: recordStatus" = 'deleted' THEN 8 ELSE 0 END -- recordStatus: removal-not-obeyed
      ELSE 0 END
      | CASE WHEN owner IS NULL THEN 0
        | 16 -- the kind of record: unknown-record-type
      ELSE 0 END
    AS BIGINT) AS early2
  FROM fields
), needs AS (
  SELECT
    *,
    early1 AS whole1,
    CAST(0
      | early2
      | CASE WHEN owner = 'english-learner' THEN 0
        | CASE WHEN "english-learner: student.identifiers[us-ca.ssid]" IS NULL AND "english-learner: student.identifiers[local]" IS NULL AND (early1 & 270215977642360832) = 0 THEN 32 ELSE 0 END -- student: missing-key
      ELSE 0 END
    AS BIGINT) AS whole2
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 16 THEN 1 ELSE whole1 END AS found1,
    CASE WHEN cells <> 16 THEN 0 ELSE whole2 END AS found2
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "english-learner: organization.identifiers[us-ca.cds]",
  "english-learner: student.identifiers[us-ca.ssid]",
  "english-learner: student.identifiers[local]",
  "english-learner: student.identifiers[local] system",
  "english-learner: recordStatus",
  "english-learner: schoolYear",
  "english-learner: kind",
  "english-learner: value",
  "english-learner: detail",
  "english-learner: begin",
  "english-learner: student.languages[home].language",
  found1,
  found2,
  CASE WHEN ((found1 & 4602644085772266819) <> 0 OR (found2 & 48) <> 0) THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- calpads 11.0, sprg: Student program (SPRG)
CREATE OR REPLACE TABLE "sprg" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- Record Type Code
    align_cell(s2) AS c2, -- Transaction Type Code
    align_cell(s3) AS c3, -- Local Record ID
    align_cell(s4) AS c4, -- Reporting LEA
    align_cell(s5) AS c5, -- School of Attendance
    align_cell(s6) AS c6, -- Academic Year ID
    align_cell(s7) AS c7, -- SSID
    align_cell(s8) AS c8, -- Local Student ID
    align_cell(s9) AS c9, -- Student Legal First Name
    align_cell(s10) AS c10, -- Student Legal Last Name
    align_cell(s11) AS c11, -- Student Birth Date
    align_cell(s12) AS c12, -- Student Gender Code
    align_cell(s13) AS c13, -- Education Program Code
    align_cell(s14) AS c14, -- Education Program Membership Code
    align_cell(s15) AS c15, -- Education Program Membership Start Date
    align_cell(s16) AS c16, -- Education Program Membership End Date
    align_cell(s17) AS c17, -- Education Service Academic Year
    align_cell(s18) AS c18, -- Education Service Code
    align_cell(s19) AS c19, -- California Partnership Academy ID
    align_cell(s20) AS c20, -- Migrant Student ID
    align_cell(s21) AS c21, -- Filler (was Primary Disability Code)
    align_cell(s22) AS c22, -- Filler (was District of Special Education Accountability)
    align_cell(s23) AS c23, -- Homeless Dwelling Type Code
    align_cell(s24) AS c24, -- Unaccompanied Youth Indicator
    align_cell(s25) AS c25, -- Runaway Youth Indicator
    align_cell(s26) AS c26 -- Filler
  FROM "sprg stage"
), prepared AS (
  SELECT
    *,
    CASE c4 WHEN '0000001' THEN '' WHEN '9999999' THEN '' ELSE c4 END AS p1, -- Reporting LEA + School of Attendance → organization.identifiers[us-ca.cds]
    CASE c5 WHEN '0000001' THEN '' WHEN '9999999' THEN '' ELSE c5 END AS p2 -- Reporting LEA + School of Attendance → organization.identifiers[us-ca.cds]
  FROM texts
), readings AS (
  SELECT
    *,
    CASE
      WHEN (c1 = 'SPRG' AND (c13 = '101' OR c13 = '127' OR c13 = '144' OR c13 = '162' OR c13 = '164' OR c13 = '171' OR c13 = '172' OR c13 = '173' OR c13 = '174' OR c13 = '175' OR c13 = '192' OR c13 = '193')) THEN 'status'
      WHEN (c1 = 'SPRG' AND (c13 = '181' OR c13 = '182')) THEN 'meals'
      WHEN (c1 = 'SPRG' AND c13 = '135') THEN 'migrant'
      WHEN (c1 = 'SPRG' AND (c13 = '191' OR c13 = '131')) THEN 'homeless'
      WHEN (c1 = 'SPRG' AND (c13 = '108' OR c13 = '113' OR c13 = '122' OR c13 = '180' OR c13 = '185' OR c13 = '300' OR c13 = '301' OR c13 = '302' OR c13 = '303' OR c13 = '304' OR c13 = '305' OR c13 = '306')) THEN 'participation'
      END AS owner, -- which record it is
    c24 <> '' AS "unaccompanied-youth: is read", -- beside the owner
    c25 <> '' AS "runaway-youth: is read", -- beside the owner
    CASE c2 WHEN 'A' THEN 'active' WHEN 'D' THEN 'deleted' WHEN 'R' THEN 'active' END AS r1, -- Transaction Type Code → recordStatus
    CASE WHEN length(p1) = 7 AND length(p2) = 7 AND regexp_full_match((p1 || p2), '[0-9]{14}') THEN p1 || p2 END AS r2, -- Reporting LEA + School of Attendance → organization.identifiers[us-ca.cds]
    CASE WHEN regexp_full_match(c6, '[0-9]{4}-[0-9]{4}') THEN align_year_after(substr(c6, 1, 4), substr(c6, 6, 4)) END AS r3, -- Academic Year ID → schoolYear
    CASE WHEN regexp_full_match(c7, '[0-9]{10}') THEN c7 END AS r4, -- SSID → student.identifiers[us-ca.ssid]
    CASE
      WHEN regexp_full_match(c15, '[0-9]{8}') THEN align_day(substr(c15, 1, 4), substr(c15, 5, 2), substr(c15, 7, 2))
      END AS r5, -- Education Program Membership Start Date → begin
    CASE
      WHEN regexp_full_match(c16, '[0-9]{8}') THEN align_day(substr(c16, 1, 4), substr(c16, 5, 2), substr(c16, 7, 2))
      END AS r6, -- Education Program Membership End Date → end
    CASE c13
      WHEN '101' THEN 'section-504'
      WHEN '127' THEN 'gifted'
      WHEN '144' THEN 'disability'
      WHEN '162' THEN 'pregnant-or-parenting'
      WHEN '164' THEN 'neglected-or-delinquent'
      WHEN '171' THEN 'neglected-or-delinquent'
      WHEN '172' THEN 'neglected-or-delinquent'
      WHEN '173' THEN 'neglected-or-delinquent'
      WHEN '174' THEN 'neglected-or-delinquent'
      WHEN '175' THEN 'meal-eligibility'
      WHEN '192' THEN 'military-connected'
      WHEN '193' THEN 'tribal-foster-youth'
      END AS r7, -- Education Program Code → kind
    CASE WHEN c13 <> '' THEN CASE WHEN c13 = '181' THEN 0 WHEN c13 = '182' THEN 1 END END AS r8, -- Education Program Code → kind
    CASE c13 WHEN '135' THEN 'migrant' END AS r9, -- Education Program Code → kind
    CASE WHEN regexp_full_match(c20, '[0-9]{11}') THEN c20 END AS r10, -- Migrant Student ID → student.identifiers[us.migrant]
    CASE c13 WHEN '191' THEN 'homeless' WHEN '131' THEN 'homeless' END AS r11, -- Education Program Code → kind
    CASE c24 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r12, -- Unaccompanied Youth Indicator → value
    CASE c25 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r13, -- Runaway Youth Indicator → value
    CASE c13
      WHEN '108' THEN 'alternative-education'
      WHEN '113' THEN 'career-technical'
      WHEN '122' THEN 'title-i'
      WHEN '180' THEN 'remedial'
      WHEN '185' THEN 'transitional-kindergarten'
      WHEN '300' THEN 'bilingual'
      WHEN '301' THEN 'dual-language'
      WHEN '302' THEN 'bilingual'
      WHEN '303' THEN 'english-as-second-language'
      WHEN '304' THEN 'dual-language'
      WHEN '305' THEN 'english-as-second-language'
      WHEN '306' THEN 'bilingual'
      END AS r14, -- Education Program Code → programKind
    CASE c14 WHEN '1' THEN 'eligible' WHEN '3' THEN 'active' END AS r15 -- Education Program Membership Code → stage
  FROM prepared
), fields AS (
  SELECT
    *,
    r2 AS "status: organization.identifiers[us-ca.cds]", -- Reporting LEA + School of Attendance → organization.identifiers[us-ca.cds]
    r4 AS "status: student.identifiers[us-ca.ssid]", -- SSID → student.identifiers[us-ca.ssid]
    CASE WHEN c8 <> '' AND c4 <> '' THEN c8 END AS "status: student.identifiers[local]", -- Local Student ID + Reporting LEA → student.identifiers[local]
    CASE WHEN c8 <> '' AND c4 <> '' THEN 'local@us-ca.cd.' || c4 END AS "status: student.identifiers[local] system", -- Local Student ID + Reporting LEA → student.identifiers[local]
    r1 AS "status: recordStatus", -- Transaction Type Code → recordStatus
    r3 AS "status: schoolYear", -- Academic Year ID → schoolYear
    'yes' AS "status: value", -- every record → value
    r5 AS "status: begin", -- Education Program Membership Start Date → begin
    r6 AS "status: end", -- Education Program Membership End Date → end
    CASE WHEN r7 IS NOT NULL THEN r7 WHEN c13 <> '' THEN 'other' END AS "status: kind", -- Education Program Code → kind
    r2 AS "meals: organization.identifiers[us-ca.cds]", -- Reporting LEA + School of Attendance → organization.identifiers[us-ca.cds]
    r4 AS "meals: student.identifiers[us-ca.ssid]", -- SSID → student.identifiers[us-ca.ssid]
    CASE WHEN c8 <> '' AND c4 <> '' THEN c8 END AS "meals: student.identifiers[local]", -- Local Student ID + Reporting LEA → student.identifiers[local]
    CASE WHEN c8 <> '' AND c4 <> '' THEN 'local@us-ca.cd.' || c4 END AS "meals: student.identifiers[local] system", -- Local Student ID + Reporting LEA → student.identifiers[local]
    r1 AS "meals: recordStatus", -- Transaction Type Code → recordStatus
    r3 AS "meals: schoolYear", -- Academic Year ID → schoolYear
    'yes' AS "meals: value", -- every record → value
    r5 AS "meals: begin", -- Education Program Membership Start Date → begin
    r6 AS "meals: end", -- Education Program Membership End Date → end
    CASE WHEN (c13 <> '' AND r8 IS NULL) THEN 'other' ELSE CASE r8
      WHEN 0 THEN 'meal-eligibility'
      WHEN 1 THEN 'meal-eligibility'
      END END AS "meals: kind", -- Education Program Code → kind
    CASE r8 WHEN 0 THEN 'free' WHEN 1 THEN 'reduced' END AS "meals: detail", -- Education Program Code → kind
    r2 AS "migrant: organization.identifiers[us-ca.cds]", -- Reporting LEA + School of Attendance → organization.identifiers[us-ca.cds]
    r4 AS "migrant: student.identifiers[us-ca.ssid]", -- SSID → student.identifiers[us-ca.ssid]
    CASE WHEN c8 <> '' AND c4 <> '' THEN c8 END AS "migrant: student.identifiers[local]", -- Local Student ID + Reporting LEA → student.identifiers[local]
    CASE WHEN c8 <> '' AND c4 <> '' THEN 'local@us-ca.cd.' || c4 END AS "migrant: student.identifiers[local] system", -- Local Student ID + Reporting LEA → student.identifiers[local]
    CASE WHEN NOT coalesce(coalesce(CASE WHEN CASE WHEN c8 <> '' AND c4 <> '' THEN 'local@us-ca.cd.' || c4 END = 'us.migrant' THEN CASE WHEN c8 <> '' AND c4 <> '' THEN c8 END END, NULL) <> r10, false) THEN r10 END AS "migrant: student.identifiers[us.migrant]", -- Migrant Student ID → student.identifiers[us.migrant]
    r1 AS "migrant: recordStatus", -- Transaction Type Code → recordStatus
    r3 AS "migrant: schoolYear", -- Academic Year ID → schoolYear
    'yes' AS "migrant: value", -- every record → value
    r5 AS "migrant: begin", -- Education Program Membership Start Date → begin
    r6 AS "migrant: end", -- Education Program Membership End Date → end
    CASE WHEN r9 IS NOT NULL THEN r9 WHEN c13 <> '' THEN 'other' END AS "migrant: kind", -- Education Program Code → kind
    r2 AS "homeless: organization.identifiers[us-ca.cds]", -- Reporting LEA + School of Attendance → organization.identifiers[us-ca.cds]
    r4 AS "homeless: student.identifiers[us-ca.ssid]", -- SSID → student.identifiers[us-ca.ssid]
    CASE WHEN c8 <> '' AND c4 <> '' THEN c8 END AS "homeless: student.identifiers[local]", -- Local Student ID + Reporting LEA → student.identifiers[local]
    CASE WHEN c8 <> '' AND c4 <> '' THEN 'local@us-ca.cd.' || c4 END AS "homeless: student.identifiers[local] system", -- Local Student ID + Reporting LEA → student.identifiers[local]
    r1 AS "homeless: recordStatus", -- Transaction Type Code → recordStatus
    r3 AS "homeless: schoolYear", -- Academic Year ID → schoolYear
    'yes' AS "homeless: value", -- every record → value
    r5 AS "homeless: begin", -- Education Program Membership Start Date → begin
    r6 AS "homeless: end", -- Education Program Membership End Date → end
    CASE WHEN r11 IS NOT NULL THEN r11 WHEN c13 <> '' THEN 'other' END AS "homeless: kind", -- Education Program Code → kind
    nullif(c23, '') AS "homeless: detail", -- Homeless Dwelling Type Code → detail
    r4 AS "unaccompanied-youth: student.identifiers[us-ca.ssid]", -- SSID → student.identifiers[us-ca.ssid]
    CASE WHEN c8 <> '' AND c4 <> '' THEN c8 END AS "unaccompanied-youth: student.identifiers[local]", -- Local Student ID + Reporting LEA → student.identifiers[local]
    CASE WHEN c8 <> '' AND c4 <> '' THEN 'local@us-ca.cd.' || c4 END AS "unaccompanied-youth: student.identifiers[local] system", -- Local Student ID + Reporting LEA → student.identifiers[local]
    r2 AS "unaccompanied-youth: organization.identifiers[us-ca.cds]", -- Reporting LEA + School of Attendance → organization.identifiers[us-ca.cds]
    r3 AS "unaccompanied-youth: schoolYear", -- Academic Year ID → schoolYear
    r5 AS "unaccompanied-youth: begin", -- Education Program Membership Start Date → begin
    r6 AS "unaccompanied-youth: end", -- Education Program Membership End Date → end
    'unaccompanied-youth' AS "unaccompanied-youth: kind", -- every record → kind
    r12 AS "unaccompanied-youth: value", -- Unaccompanied Youth Indicator → value
    r4 AS "runaway-youth: student.identifiers[us-ca.ssid]", -- SSID → student.identifiers[us-ca.ssid]
    CASE WHEN c8 <> '' AND c4 <> '' THEN c8 END AS "runaway-youth: student.identifiers[local]", -- Local Student ID + Reporting LEA → student.identifiers[local]
    CASE WHEN c8 <> '' AND c4 <> '' THEN 'local@us-ca.cd.' || c4 END AS "runaway-youth: student.identifiers[local] system", -- Local Student ID + Reporting LEA → student.identifiers[local]
    r2 AS "runaway-youth: organization.identifiers[us-ca.cds]", -- Reporting LEA + School of Attendance → organization.identifiers[us-ca.cds]
    r3 AS "runaway-youth: schoolYear", -- Academic Year ID → schoolYear
    r5 AS "runaway-youth: begin", -- Education Program Membership Start Date → begin
    r6 AS "runaway-youth: end", -- Education Program Membership End Date → end
    'runaway-youth' AS "runaway-youth: kind", -- every record → kind
    r13 AS "runaway-youth: value", -- Runaway Youth Indicator → value
    r2 AS "participation: organization.identifiers[us-ca.cds]", -- Reporting LEA + School of Attendance → organization.identifiers[us-ca.cds]
    r4 AS "participation: participant.identifiers[us-ca.ssid]", -- SSID → participant.identifiers[us-ca.ssid]
    CASE WHEN c8 <> '' AND c4 <> '' THEN c8 END AS "participation: participant.identifiers[local]", -- Local Student ID + Reporting LEA → participant.identifiers[local]
    CASE WHEN c8 <> '' AND c4 <> '' THEN 'local@us-ca.cd.' || c4 END AS "participation: participant.identifiers[local] system", -- Local Student ID + Reporting LEA → participant.identifiers[local]
    r1 AS "participation: recordStatus", -- Transaction Type Code → recordStatus
    CASE WHEN r14 IS NOT NULL THEN r14 WHEN c13 <> '' THEN 'other' END AS "participation: programKind", -- Education Program Code → programKind
    r15 AS "participation: stage", -- Education Program Membership Code → stage
    r5 AS "participation: begin", -- Education Program Membership Start Date → begin
    r6 AS "participation: end" -- Education Program Membership End Date → end
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- Record Type Code: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- Record Type Code: missing-required
      | CASE WHEN align_too_long(c1, 6) THEN 8 ELSE 0 END -- Record Type Code: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- Transaction Type Code: formula-error
      | CASE WHEN align_too_long(c2, 1) THEN 32 ELSE 0 END -- Transaction Type Code: too-long
      | CASE WHEN align_is_formula_error(s3) THEN 64 ELSE 0 END -- Local Record ID: formula-error
      | CASE WHEN align_too_long(c3, 255) THEN 128 ELSE 0 END -- Local Record ID: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 256 ELSE 0 END -- Reporting LEA: formula-error
      | CASE WHEN c4 = '' THEN 512 ELSE 0 END -- Reporting LEA: missing-required
      | CASE WHEN align_wrong_length(c4, 7) THEN 1024 ELSE 0 END -- Reporting LEA: wrong-length
      | CASE WHEN align_is_formula_error(s5) THEN 2048 ELSE 0 END -- School of Attendance: formula-error
      | CASE WHEN c5 = '' THEN 4096 ELSE 0 END -- School of Attendance: missing-required
      | CASE WHEN align_wrong_length(c5, 7) THEN 8192 ELSE 0 END -- School of Attendance: wrong-length
      | CASE WHEN align_is_formula_error(s6) THEN 16384 ELSE 0 END -- Academic Year ID: formula-error
      | CASE WHEN c6 = '' THEN 32768 ELSE 0 END -- Academic Year ID: missing-required
      | CASE WHEN align_too_long(c6, 9) THEN 65536 ELSE 0 END -- Academic Year ID: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 131072 ELSE 0 END -- SSID: formula-error
      | CASE WHEN c7 = '' THEN 262144 ELSE 0 END -- SSID: missing-required
      | CASE WHEN align_wrong_length(c7, 10) THEN 524288 ELSE 0 END -- SSID: wrong-length
      | CASE WHEN align_is_formula_error(s8) THEN 1048576 ELSE 0 END -- Local Student ID: formula-error
      | CASE WHEN c8 = '' THEN 2097152 ELSE 0 END -- Local Student ID: missing-required
      | CASE WHEN align_too_long(c8, 15) THEN 4194304 ELSE 0 END -- Local Student ID: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 8388608 ELSE 0 END -- Student Legal First Name: formula-error
      | CASE WHEN c9 = '' THEN 16777216 ELSE 0 END -- Student Legal First Name: missing-required
      | CASE WHEN align_too_long(c9, 30) THEN 33554432 ELSE 0 END -- Student Legal First Name: too-long
      | CASE WHEN align_is_formula_error(s10) THEN 67108864 ELSE 0 END -- Student Legal Last Name: formula-error
      | CASE WHEN c10 = '' THEN 134217728 ELSE 0 END -- Student Legal Last Name: missing-required
      | CASE WHEN align_too_long(c10, 50) THEN 268435456 ELSE 0 END -- Student Legal Last Name: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 536870912 ELSE 0 END -- Student Birth Date: formula-error
      | CASE WHEN c11 = '' THEN 1073741824 ELSE 0 END -- Student Birth Date: missing-required
      | CASE WHEN align_too_long(c11, 8) THEN 2147483648 ELSE 0 END -- Student Birth Date: too-long
      | CASE WHEN align_is_formula_error(s12) THEN 4294967296 ELSE 0 END -- Student Gender Code: formula-error
      | CASE WHEN c12 = '' THEN 8589934592 ELSE 0 END -- Student Gender Code: missing-required
      | CASE WHEN align_too_long(c12, 1) THEN 17179869184 ELSE 0 END -- Student Gender Code: too-long
      | CASE WHEN align_is_formula_error(s13) THEN 34359738368 ELSE 0 END -- Education Program Code: formula-error
      | CASE WHEN c13 = '' THEN 68719476736 ELSE 0 END -- Education Program Code: missing-required
      | CASE WHEN align_too_long(c13, 3) THEN 137438953472 ELSE 0 END -- Education Program Code: too-long
      | CASE WHEN align_is_formula_error(s14) THEN 274877906944 ELSE 0 END -- Education Program Membership Code: formula-error
      | CASE WHEN align_too_long(c14, 1) THEN 549755813888 ELSE 0 END -- Education Program Membership Code: too-long
      | CASE WHEN align_is_formula_error(s15) THEN 1099511627776 ELSE 0 END -- Education Program Membership Start Date: formula-error
      | CASE WHEN c15 = '' THEN 2199023255552 ELSE 0 END -- Education Program Membership Start Date: missing-required
      | CASE WHEN align_too_long(c15, 8) THEN 4398046511104 ELSE 0 END -- Education Program Membership Start Date: too-long
      | CASE WHEN align_is_formula_error(s16) THEN 8796093022208 ELSE 0 END -- Education Program Membership End Date: formula-error
      | CASE WHEN align_too_long(c16, 8) THEN 17592186044416 ELSE 0 END -- Education Program Membership End Date: too-long
      | CASE WHEN align_is_formula_error(s17) THEN 35184372088832 ELSE 0 END -- Education Service Academic Year: formula-error
      | CASE WHEN align_too_long(c17, 9) THEN 70368744177664 ELSE 0 END -- Education Service Academic Year: too-long
      | CASE WHEN align_is_formula_error(s18) THEN 140737488355328 ELSE 0 END -- Education Service Code: formula-error
      | CASE WHEN align_too_long(c18, 2) THEN 281474976710656 ELSE 0 END -- Education Service Code: too-long
      | CASE WHEN align_is_formula_error(s19) THEN 562949953421312 ELSE 0 END -- California Partnership Academy ID: formula-error
      | CASE WHEN align_too_long(c19, 5) THEN 1125899906842624 ELSE 0 END -- California Partnership Academy ID: too-long
      | CASE WHEN align_is_formula_error(s20) THEN 2251799813685248 ELSE 0 END -- Migrant Student ID: formula-error
      | CASE WHEN align_wrong_length(c20, 11) THEN 4503599627370496 ELSE 0 END -- Migrant Student ID: wrong-length
      | CASE WHEN align_is_formula_error(s21) THEN 9007199254740992 ELSE 0 END -- Filler (was Primary Disability Code): formula-error
      | CASE WHEN align_is_formula_error(s22) THEN 18014398509481984 ELSE 0 END -- Filler (was District of Special Education Accountability): formula-error
      | CASE WHEN align_is_formula_error(s23) THEN 36028797018963968 ELSE 0 END -- Homeless Dwelling Type Code: formula-error
      | CASE WHEN align_too_long(c23, 3) THEN 72057594037927936 ELSE 0 END -- Homeless Dwelling Type Code: too-long
      | CASE WHEN align_is_formula_error(s24) THEN 144115188075855872 ELSE 0 END -- Unaccompanied Youth Indicator: formula-error
      | CASE WHEN align_too_long(c24, 1) THEN 288230376151711744 ELSE 0 END -- Unaccompanied Youth Indicator: too-long
      | CASE WHEN align_is_formula_error(s25) THEN 576460752303423488 ELSE 0 END -- Runaway Youth Indicator: formula-error
      | CASE WHEN align_too_long(c25, 1) THEN 1152921504606846976 ELSE 0 END -- Runaway Youth Indicator: too-long
      | CASE WHEN align_is_formula_error(s26) THEN 2305843009213693952 ELSE 0 END -- Filler: formula-error
    AS BIGINT) AS early1,
    CAST(0
      | CASE WHEN owner = 'status' THEN 0
        | CASE WHEN (c2 <> '' AND r1 IS NULL) THEN 1 ELSE 0 END -- Transaction Type Code → recordStatus: unknown-code
        | CASE
            WHEN p1 = '' THEN 0
            WHEN length(p1) <> 7 THEN CASE align_identifier_damage(p1, 7)
            WHEN 'scientific-notation' THEN 2
            WHEN 'id-truncated-15-digits' THEN 4
            WHEN 'leading-zeros-lost' THEN 8
            ELSE 16
            END
            WHEN p2 = '' THEN 0
            WHEN length(p2) <> 7 THEN CASE align_identifier_damage(p2, 7)
            WHEN 'scientific-notation' THEN 32
            WHEN 'id-truncated-15-digits' THEN 64
            WHEN 'leading-zeros-lost' THEN 128
            ELSE 256
            END
            WHEN r2 IS NULL THEN 256
            ELSE 0
            END -- Reporting LEA + School of Attendance → organization.identifiers[us-ca.cds]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c6 <> '' AND r3 IS NULL) THEN 512 ELSE 0 END -- Academic Year ID → schoolYear: invalid-school-year
        | CASE WHEN c7 <> '' AND r4 IS NULL THEN CASE align_identifier_damage(c7, 10)
            WHEN 'scientific-notation' THEN 1024
            WHEN 'id-truncated-15-digits' THEN 2048
            WHEN 'leading-zeros-lost' THEN 4096
            ELSE 8192
            END ELSE 0 END -- SSID → student.identifiers[us-ca.ssid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c15 <> '' AND r5 IS NULL) THEN CASE align_date_damage(c15)
            WHEN 'excel-serial-date' THEN 16384
            WHEN 'date-order-ambiguous' THEN 32768
            ELSE 65536
            END ELSE 0 END -- Education Program Membership Start Date → begin: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c16 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c16)
            WHEN 'excel-serial-date' THEN 131072
            WHEN 'date-order-ambiguous' THEN 262144
            ELSE 524288
            END ELSE 0 END -- Education Program Membership End Date → end: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c13 <> '' AND r7 IS NULL) THEN 1048576 ELSE 0 END -- Education Program Code → kind: unknown-code
      ELSE 0 END
      | CASE WHEN owner = 'meals' THEN 0
        | CASE WHEN (c2 <> '' AND r1 IS NULL) THEN 1 ELSE 0 END -- Transaction Type Code → recordStatus: unknown-code
        | CASE
            WHEN p1 = '' THEN 0
            WHEN length(p1) <> 7 THEN CASE align_identifier_damage(p1, 7)
            WHEN 'scientific-notation' THEN 2
            WHEN 'id-truncated-15-digits' THEN 4
            WHEN 'leading-zeros-lost' THEN 8
            ELSE 16
            END
            WHEN p2 = '' THEN 0
            WHEN length(p2) <> 7 THEN CASE align_identifier_damage(p2, 7)
            WHEN 'scientific-notation' THEN 32
            WHEN 'id-truncated-15-digits' THEN 64
            WHEN 'leading-zeros-lost' THEN 128
            ELSE 256
            END
            WHEN r2 IS NULL THEN 256
            ELSE 0
            END -- Reporting LEA + School of Attendance → organization.identifiers[us-ca.cds]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c6 <> '' AND r3 IS NULL) THEN 512 ELSE 0 END -- Academic Year ID → schoolYear: invalid-school-year
        | CASE WHEN c7 <> '' AND r4 IS NULL THEN CASE align_identifier_damage(c7, 10)
            WHEN 'scientific-notation' THEN 1024
            WHEN 'id-truncated-15-digits' THEN 2048
            WHEN 'leading-zeros-lost' THEN 4096
            ELSE 8192
            END ELSE 0 END -- SSID → student.identifiers[us-ca.ssid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c15 <> '' AND r5 IS NULL) THEN CASE align_date_damage(c15)
            WHEN 'excel-serial-date' THEN 16384
            WHEN 'date-order-ambiguous' THEN 32768
            ELSE 65536
            END ELSE 0 END -- Education Program Membership Start Date → begin: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c16 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c16)
            WHEN 'excel-serial-date' THEN 131072
            WHEN 'date-order-ambiguous' THEN 262144
            ELSE 524288
            END ELSE 0 END -- Education Program Membership End Date → end: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c13 <> '' AND r8 IS NULL) THEN 1048576 ELSE 0 END -- Education Program Code → kind: unknown-code
      ELSE 0 END
      | CASE WHEN owner = 'migrant' THEN 0
        | CASE WHEN (c2 <> '' AND r1 IS NULL) THEN 1 ELSE 0 END -- Transaction Type Code → recordStatus: unknown-code
        | CASE
            WHEN p1 = '' THEN 0
            WHEN length(p1) <> 7 THEN CASE align_identifier_damage(p1, 7)
            WHEN 'scientific-notation' THEN 2
            WHEN 'id-truncated-15-digits' THEN 4
            WHEN 'leading-zeros-lost' THEN 8
            ELSE 16
            END
            WHEN p2 = '' THEN 0
            WHEN length(p2) <> 7 THEN CASE align_identifier_damage(p2, 7)
            WHEN 'scientific-notation' THEN 32
            WHEN 'id-truncated-15-digits' THEN 64
            WHEN 'leading-zeros-lost' THEN 128
            ELSE 256
            END
            WHEN r2 IS NULL THEN 256
            ELSE 0
            END -- Reporting LEA + School of Attendance → organization.identifiers[us-ca.cds]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c6 <> '' AND r3 IS NULL) THEN 512 ELSE 0 END -- Academic Year ID → schoolYear: invalid-school-year
        | CASE WHEN c7 <> '' AND r4 IS NULL THEN CASE align_identifier_damage(c7, 10)
            WHEN 'scientific-notation' THEN 1024
            WHEN 'id-truncated-15-digits' THEN 2048
            WHEN 'leading-zeros-lost' THEN 4096
            ELSE 8192
            END ELSE 0 END -- SSID → student.identifiers[us-ca.ssid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c15 <> '' AND r5 IS NULL) THEN CASE align_date_damage(c15)
            WHEN 'excel-serial-date' THEN 16384
            WHEN 'date-order-ambiguous' THEN 32768
            ELSE 65536
            END ELSE 0 END -- Education Program Membership Start Date → begin: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c16 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c16)
            WHEN 'excel-serial-date' THEN 131072
            WHEN 'date-order-ambiguous' THEN 262144
            ELSE 524288
            END ELSE 0 END -- Education Program Membership End Date → end: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c13 <> '' AND r9 IS NULL) THEN 1048576 ELSE 0 END -- Education Program Code → kind: unknown-code
        | CASE WHEN c20 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c20, 11)
            WHEN 'scientific-notation' THEN 2097152
            WHEN 'id-truncated-15-digits' THEN 4194304
            WHEN 'leading-zeros-lost' THEN 8388608
            ELSE 16777216
            END ELSE 0 END -- Migrant Student ID → student.identifiers[us.migrant]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN coalesce(coalesce(CASE WHEN CASE WHEN c8 <> '' AND c4 <> '' THEN 'local@us-ca.cd.' || c4 END = 'us.migrant' THEN CASE WHEN c8 <> '' AND c4 <> '' THEN c8 END END, NULL) <> r10, false) THEN 33554432 ELSE 0 END -- Migrant Student ID → student.identifiers[us.migrant]: two-ids-one-person
      ELSE 0 END
      | CASE WHEN owner = 'homeless' THEN 0
        | CASE WHEN (c2 <> '' AND r1 IS NULL) THEN 1 ELSE 0 END -- Transaction Type Code → recordStatus: unknown-code
        | CASE
            WHEN p1 = '' THEN 0
            WHEN length(p1) <> 7 THEN CASE align_identifier_damage(p1, 7)
            WHEN 'scientific-notation' THEN 2
            WHEN 'id-truncated-15-digits' THEN 4
            WHEN 'leading-zeros-lost' THEN 8
            ELSE 16
            END
            WHEN p2 = '' THEN 0
            WHEN length(p2) <> 7 THEN CASE align_identifier_damage(p2, 7)
            WHEN 'scientific-notation' THEN 32
            WHEN 'id-truncated-15-digits' THEN 64
            WHEN 'leading-zeros-lost' THEN 128
            ELSE 256
            END
            WHEN r2 IS NULL THEN 256
            ELSE 0
            END -- Reporting LEA + School of Attendance → organization.identifiers[us-ca.cds]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c6 <> '' AND r3 IS NULL) THEN 512 ELSE 0 END -- Academic Year ID → schoolYear: invalid-school-year
        | CASE WHEN c7 <> '' AND r4 IS NULL THEN CASE align_identifier_damage(c7, 10)
            WHEN 'scientific-notation' THEN 1024
            WHEN 'id-truncated-15-digits' THEN 2048
            WHEN 'leading-zeros-lost' THEN 4096
            ELSE 8192
            END ELSE 0 END -- SSID → student.identifiers[us-ca.ssid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c15 <> '' AND r5 IS NULL) THEN CASE align_date_damage(c15)
            WHEN 'excel-serial-date' THEN 16384
            WHEN 'date-order-ambiguous' THEN 32768
            ELSE 65536
            END ELSE 0 END -- Education Program Membership Start Date → begin: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c16 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c16)
            WHEN 'excel-serial-date' THEN 131072
            WHEN 'date-order-ambiguous' THEN 262144
            ELSE 524288
            END ELSE 0 END -- Education Program Membership End Date → end: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c13 <> '' AND r11 IS NULL) THEN 1048576 ELSE 0 END -- Education Program Code → kind: unknown-code
      ELSE 0 END
      | CASE WHEN "unaccompanied-youth: is read" THEN 0
        | CASE WHEN c7 <> '' AND r4 IS NULL THEN CASE align_identifier_damage(c7, 10)
            WHEN 'scientific-notation' THEN 1024
            WHEN 'id-truncated-15-digits' THEN 2048
            WHEN 'leading-zeros-lost' THEN 4096
            ELSE 8192
            END ELSE 0 END -- SSID → student.identifiers[us-ca.ssid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE
            WHEN p1 = '' THEN 0
            WHEN length(p1) <> 7 THEN CASE align_identifier_damage(p1, 7)
            WHEN 'scientific-notation' THEN 2
            WHEN 'id-truncated-15-digits' THEN 4
            WHEN 'leading-zeros-lost' THEN 8
            ELSE 16
            END
            WHEN p2 = '' THEN 0
            WHEN length(p2) <> 7 THEN CASE align_identifier_damage(p2, 7)
            WHEN 'scientific-notation' THEN 32
            WHEN 'id-truncated-15-digits' THEN 64
            WHEN 'leading-zeros-lost' THEN 128
            ELSE 256
            END
            WHEN r2 IS NULL THEN 256
            ELSE 0
            END -- Reporting LEA + School of Attendance → organization.identifiers[us-ca.cds]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c6 <> '' AND r3 IS NULL) THEN 512 ELSE 0 END -- Academic Year ID → schoolYear: invalid-school-year
        | CASE WHEN (c15 <> '' AND r5 IS NULL) THEN CASE align_date_damage(c15)
            WHEN 'excel-serial-date' THEN 16384
            WHEN 'date-order-ambiguous' THEN 32768
            ELSE 65536
            END ELSE 0 END -- Education Program Membership Start Date → begin: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c16 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c16)
            WHEN 'excel-serial-date' THEN 131072
            WHEN 'date-order-ambiguous' THEN 262144
            ELSE 524288
            END ELSE 0 END -- Education Program Membership End Date → end: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c24 <> '' AND r12 IS NULL) THEN 67108864 ELSE 0 END -- Unaccompanied Youth Indicator → value: unknown-code
      ELSE 0 END
      | CASE WHEN "runaway-youth: is read" THEN 0
        | CASE WHEN c7 <> '' AND r4 IS NULL THEN CASE align_identifier_damage(c7, 10)
            WHEN 'scientific-notation' THEN 1024
            WHEN 'id-truncated-15-digits' THEN 2048
            WHEN 'leading-zeros-lost' THEN 4096
            ELSE 8192
            END ELSE 0 END -- SSID → student.identifiers[us-ca.ssid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE
            WHEN p1 = '' THEN 0
            WHEN length(p1) <> 7 THEN CASE align_identifier_damage(p1, 7)
            WHEN 'scientific-notation' THEN 2
            WHEN 'id-truncated-15-digits' THEN 4
            WHEN 'leading-zeros-lost' THEN 8
            ELSE 16
            END
            WHEN p2 = '' THEN 0
            WHEN length(p2) <> 7 THEN CASE align_identifier_damage(p2, 7)
            WHEN 'scientific-notation' THEN 32
            WHEN 'id-truncated-15-digits' THEN 64
            WHEN 'leading-zeros-lost' THEN 128
            ELSE 256
            END
            WHEN r2 IS NULL THEN 256
            ELSE 0
            END -- Reporting LEA + School of Attendance → organization.identifiers[us-ca.cds]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c6 <> '' AND r3 IS NULL) THEN 512 ELSE 0 END -- Academic Year ID → schoolYear: invalid-school-year
        | CASE WHEN (c15 <> '' AND r5 IS NULL) THEN CASE align_date_damage(c15)
            WHEN 'excel-serial-date' THEN 16384
            WHEN 'date-order-ambiguous' THEN 32768
            ELSE 65536
            END ELSE 0 END -- Education Program Membership Start Date → begin: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c16 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c16)
            WHEN 'excel-serial-date' THEN 131072
            WHEN 'date-order-ambiguous' THEN 262144
            ELSE 524288
            END ELSE 0 END -- Education Program Membership End Date → end: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c25 <> '' AND r13 IS NULL) THEN 134217728 ELSE 0 END -- Runaway Youth Indicator → value: unknown-code
      ELSE 0 END
      | CASE WHEN owner = 'participation' THEN 0
        | CASE WHEN (c2 <> '' AND r1 IS NULL) THEN 1 ELSE 0 END -- Transaction Type Code → recordStatus: unknown-code
        | CASE
            WHEN p1 = '' THEN 0
            WHEN length(p1) <> 7 THEN CASE align_identifier_damage(p1, 7)
            WHEN 'scientific-notation' THEN 2
            WHEN 'id-truncated-15-digits' THEN 4
            WHEN 'leading-zeros-lost' THEN 8
            ELSE 16
            END
            WHEN p2 = '' THEN 0
            WHEN length(p2) <> 7 THEN CASE align_identifier_damage(p2, 7)
            WHEN 'scientific-notation' THEN 32
            WHEN 'id-truncated-15-digits' THEN 64
            WHEN 'leading-zeros-lost' THEN 128
            ELSE 256
            END
            WHEN r2 IS NULL THEN 256
            ELSE 0
            END -- Reporting LEA + School of Attendance → organization.identifiers[us-ca.cds]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c7 <> '' AND r4 IS NULL THEN CASE align_identifier_damage(c7, 10)
            WHEN 'scientific-notation' THEN 1024
            WHEN 'id-truncated-15-digits' THEN 2048
            WHEN 'leading-zeros-lost' THEN 4096
            ELSE 8192
            END ELSE 0 END -- SSID → participant.identifiers[us-ca.ssid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c13 <> '' AND r14 IS NULL) THEN 1048576 ELSE 0 END -- Education Program Code → programKind: unknown-code
        | CASE WHEN (c14 <> '' AND r15 IS NULL) THEN 268435456 ELSE 0 END -- Education Program Membership Code → stage: unknown-code
        | CASE WHEN (c15 <> '' AND r5 IS NULL) THEN CASE align_date_damage(c15)
            WHEN 'excel-serial-date' THEN 16384
            WHEN 'date-order-ambiguous' THEN 32768
            ELSE 65536
            END ELSE 0 END -- Education Program Membership Start Date → begin: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c16 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c16)
            WHEN 'excel-serial-date' THEN 131072
            WHEN 'date-order-ambiguous' THEN 262144
            ELSE 524288
            END ELSE 0 END -- Education Program Membership End Date → end: excel-serial-date, date-order-ambiguous, invalid-date
      ELSE 0 END
      | CASE WHEN owner = 'status' THEN 0
        | CASE WHEN CASE c13
            WHEN '101' THEN coalesce(CAST("status: schoolYear" AS BIGINT), CAST(substr("status: begin", 1, 4) AS BIGINT) + CASE WHEN substr("status: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991
            WHEN '127' THEN coalesce(CAST("status: schoolYear" AS BIGINT), CAST(substr("status: begin", 1, 4) AS BIGINT) + CASE WHEN substr("status: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991
            WHEN '144' THEN (coalesce(CAST("status: schoolYear" AS BIGINT), CAST(substr("status: begin", 1, 4) AS BIGINT) + CASE WHEN substr("status: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("status: schoolYear" AS BIGINT), CAST(substr("status: begin", 1, 4) AS BIGINT) + CASE WHEN substr("status: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2019)
            WHEN '162' THEN coalesce(CAST("status: schoolYear" AS BIGINT), CAST(substr("status: begin", 1, 4) AS BIGINT) + CASE WHEN substr("status: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991
            WHEN '164' THEN (coalesce(CAST("status: schoolYear" AS BIGINT), CAST(substr("status: begin", 1, 4) AS BIGINT) + CASE WHEN substr("status: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("status: schoolYear" AS BIGINT), CAST(substr("status: begin", 1, 4) AS BIGINT) + CASE WHEN substr("status: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2012)
            WHEN '171' THEN (coalesce(CAST("status: schoolYear" AS BIGINT), CAST(substr("status: begin", 1, 4) AS BIGINT) + CASE WHEN substr("status: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("status: schoolYear" AS BIGINT), CAST(substr("status: begin", 1, 4) AS BIGINT) + CASE WHEN substr("status: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2012)
            WHEN '172' THEN (coalesce(CAST("status: schoolYear" AS BIGINT), CAST(substr("status: begin", 1, 4) AS BIGINT) + CASE WHEN substr("status: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("status: schoolYear" AS BIGINT), CAST(substr("status: begin", 1, 4) AS BIGINT) + CASE WHEN substr("status: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2012)
            WHEN '173' THEN (coalesce(CAST("status: schoolYear" AS BIGINT), CAST(substr("status: begin", 1, 4) AS BIGINT) + CASE WHEN substr("status: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("status: schoolYear" AS BIGINT), CAST(substr("status: begin", 1, 4) AS BIGINT) + CASE WHEN substr("status: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2012)
            WHEN '174' THEN coalesce(CAST("status: schoolYear" AS BIGINT), CAST(substr("status: begin", 1, 4) AS BIGINT) + CASE WHEN substr("status: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991
            WHEN '175' THEN (coalesce(CAST("status: schoolYear" AS BIGINT), CAST(substr("status: begin", 1, 4) AS BIGINT) + CASE WHEN substr("status: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("status: schoolYear" AS BIGINT), CAST(substr("status: begin", 1, 4) AS BIGINT) + CASE WHEN substr("status: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2012)
            WHEN '192' THEN coalesce(CAST("status: schoolYear" AS BIGINT), CAST(substr("status: begin", 1, 4) AS BIGINT) + CASE WHEN substr("status: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991
            WHEN '193' THEN coalesce(CAST("status: schoolYear" AS BIGINT), CAST(substr("status: begin", 1, 4) AS BIGINT) + CASE WHEN substr("status: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2021
            ELSE false
            END THEN 536870912 ELSE 0 END -- Education Program Code → kind: code-out-of-date
        | CASE WHEN "status: recordStatus" = 'deleted' THEN 1073741824 ELSE 0 END -- recordStatus: removal-not-obeyed
      ELSE 0 END
      | CASE WHEN owner = 'meals' THEN 0
        | CASE WHEN CASE c13
            WHEN '181' THEN coalesce(CAST("meals: schoolYear" AS BIGINT), CAST(substr("meals: begin", 1, 4) AS BIGINT) + CASE WHEN substr("meals: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991
            WHEN '182' THEN coalesce(CAST("meals: schoolYear" AS BIGINT), CAST(substr("meals: begin", 1, 4) AS BIGINT) + CASE WHEN substr("meals: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991
            ELSE false
            END THEN 536870912 ELSE 0 END -- Education Program Code → kind: code-out-of-date
        | CASE WHEN "meals: recordStatus" = 'deleted' THEN 1073741824 ELSE 0 END -- recordStatus: removal-not-obeyed
      ELSE 0 END
      | CASE WHEN owner = 'migrant' THEN 0
        | CASE WHEN CASE c13
            WHEN '135' THEN coalesce(CAST("migrant: schoolYear" AS BIGINT), CAST(substr("migrant: begin", 1, 4) AS BIGINT) + CASE WHEN substr("migrant: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991
            ELSE false
            END THEN 536870912 ELSE 0 END -- Education Program Code → kind: code-out-of-date
        | CASE WHEN "migrant: recordStatus" = 'deleted' THEN 1073741824 ELSE 0 END -- recordStatus: removal-not-obeyed
      ELSE 0 END
      | CASE WHEN owner = 'homeless' THEN 0
        | CASE WHEN CASE c13
            WHEN '191' THEN coalesce(CAST("homeless: schoolYear" AS BIGINT), CAST(substr("homeless: begin", 1, 4) AS BIGINT) + CASE WHEN substr("homeless: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991
            WHEN '131' THEN (coalesce(CAST("homeless: schoolYear" AS BIGINT), CAST(substr("homeless: begin", 1, 4) AS BIGINT) + CASE WHEN substr("homeless: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST("homeless: schoolYear" AS BIGINT), CAST(substr("homeless: begin", 1, 4) AS BIGINT) + CASE WHEN substr("homeless: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2012)
            ELSE false
            END THEN 536870912 ELSE 0 END -- Education Program Code → kind: code-out-of-date
        | CASE WHEN "homeless: recordStatus" = 'deleted' THEN 1073741824 ELSE 0 END -- recordStatus: removal-not-obeyed
      ELSE 0 END
      | CASE WHEN owner = 'participation' THEN 0
        | CASE WHEN CASE c13
            WHEN '108' THEN coalesce(CAST(substr("participation: begin", 1, 4) AS BIGINT) + CASE WHEN substr("participation: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991
            WHEN '113' THEN coalesce(CAST(substr("participation: begin", 1, 4) AS BIGINT) + CASE WHEN substr("participation: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991
            WHEN '122' THEN coalesce(CAST(substr("participation: begin", 1, 4) AS BIGINT) + CASE WHEN substr("participation: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991
            WHEN '180' THEN (coalesce(CAST(substr("participation: begin", 1, 4) AS BIGINT) + CASE WHEN substr("participation: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991 OR coalesce(CAST(substr("participation: begin", 1, 4) AS BIGINT) + CASE WHEN substr("participation: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) > 2015)
            WHEN '185' THEN coalesce(CAST(substr("participation: begin", 1, 4) AS BIGINT) + CASE WHEN substr("participation: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 1991
            WHEN '300' THEN coalesce(CAST(substr("participation: begin", 1, 4) AS BIGINT) + CASE WHEN substr("participation: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2020
            WHEN '301' THEN coalesce(CAST(substr("participation: begin", 1, 4) AS BIGINT) + CASE WHEN substr("participation: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2020
            WHEN '302' THEN coalesce(CAST(substr("participation: begin", 1, 4) AS BIGINT) + CASE WHEN substr("participation: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2020
            WHEN '303' THEN coalesce(CAST(substr("participation: begin", 1, 4) AS BIGINT) + CASE WHEN substr("participation: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2020
            WHEN '304' THEN coalesce(CAST(substr("participation: begin", 1, 4) AS BIGINT) + CASE WHEN substr("participation: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2020
            WHEN '305' THEN coalesce(CAST(substr("participation: begin", 1, 4) AS BIGINT) + CASE WHEN substr("participation: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2020
            WHEN '306' THEN coalesce(CAST(substr("participation: begin", 1, 4) AS BIGINT) + CASE WHEN substr("participation: begin", 6, 2) >= '07' THEN 1 ELSE 0 END, NULL) < 2020
            ELSE false
            END THEN 536870912 ELSE 0 END -- Education Program Code → programKind: code-out-of-date
        | CASE WHEN "participation: recordStatus" = 'deleted' THEN 1073741824 ELSE 0 END -- recordStatus: removal-not-obeyed
      ELSE 0 END
      | CASE WHEN owner IS NULL THEN 0
        | CASE
            WHEN NOT (c1 = 'SPRG' OR c1 = 'SPRG' OR c1 = 'SPRG' OR c1 = 'SPRG' OR c1 = 'SPRG') THEN 2147483648
            WHEN NOT ((c13 = '101' OR c13 = '127' OR c13 = '144' OR c13 = '162' OR c13 = '164' OR c13 = '171' OR c13 = '172' OR c13 = '173' OR c13 = '174' OR c13 = '175' OR c13 = '192' OR c13 = '193') OR (c13 = '181' OR c13 = '182') OR c13 = '135' OR (c13 = '191' OR c13 = '131') OR (c13 = '108' OR c13 = '113' OR c13 = '122' OR c13 = '180' OR c13 = '185' OR c13 = '300' OR c13 = '301' OR c13 = '302' OR c13 = '303' OR c13 = '304' OR c13 = '305' OR c13 = '306')) THEN 4294967296
            ELSE 2147483648
            END -- the kind of record: unknown-record-type
      ELSE 0 END
      | CASE WHEN owner IS NOT NULL THEN 0
        | CASE WHEN (c13 = '191' AND NOT c23 <> '') THEN 8589934592 ELSE 0 END -- homeless-needs-dwelling: rule-broken
        | CASE WHEN (c13 = '191' AND NOT c24 <> '') THEN 17179869184 ELSE 0 END -- homeless-needs-unaccompanied: rule-broken
        | CASE WHEN (c13 = '191' AND NOT c25 <> '') THEN 34359738368 ELSE 0 END -- homeless-needs-runaway: rule-broken
      ELSE 0 END
    AS BIGINT) AS early2
  FROM fields
), needs AS (
  SELECT
    *,
    early1 AS whole1,
    CAST(0
      | early2
      | CASE WHEN owner = 'status' THEN 0
        | CASE WHEN "status: student.identifiers[us-ca.ssid]" IS NULL AND "status: student.identifiers[local]" IS NULL AND (early1 & 131072) = 0 AND (early2 & 15360) = 0 THEN 68719476736 ELSE 0 END -- student: missing-key
      ELSE 0 END
      | CASE WHEN owner = 'meals' THEN 0
        | CASE WHEN "meals: student.identifiers[us-ca.ssid]" IS NULL AND "meals: student.identifiers[local]" IS NULL AND (early1 & 131072) = 0 AND (early2 & 15360) = 0 THEN 68719476736 ELSE 0 END -- student: missing-key
      ELSE 0 END
      | CASE WHEN owner = 'migrant' THEN 0
        | CASE WHEN "migrant: student.identifiers[us-ca.ssid]" IS NULL AND "migrant: student.identifiers[local]" IS NULL AND "migrant: student.identifiers[us.migrant]" IS NULL AND (early1 & 131072) = 0 AND (early2 & 15360) = 0 THEN 68719476736 ELSE 0 END -- student: missing-key
      ELSE 0 END
      | CASE WHEN owner = 'homeless' THEN 0
        | CASE WHEN "homeless: student.identifiers[us-ca.ssid]" IS NULL AND "homeless: student.identifiers[local]" IS NULL AND (early1 & 131072) = 0 AND (early2 & 15360) = 0 THEN 68719476736 ELSE 0 END -- student: missing-key
      ELSE 0 END
      | CASE WHEN owner = 'participation' THEN 0
        | CASE WHEN "participation: participant.identifiers[us-ca.ssid]" IS NULL AND "participation: participant.identifiers[local]" IS NULL AND (early1 & 131072) = 0 AND (early2 & 15360) = 0 THEN 68719476736 ELSE 0 END -- participant: missing-key
      ELSE 0 END
    AS BIGINT) AS whole2
  FROM findings
), ends AS (
  SELECT
    *,
    "unaccompanied-youth: is read" AS "unaccompanied-youth: is there",
    "runaway-youth: is read" AS "runaway-youth: is there",
    CASE WHEN cells <> 26 THEN 1 ELSE whole1 END AS found1,
    CASE WHEN cells <> 26 THEN 0 ELSE whole2 END AS found2
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "unaccompanied-youth: is there",
  "runaway-youth: is there",
  "status: organization.identifiers[us-ca.cds]",
  "status: student.identifiers[us-ca.ssid]",
  "status: student.identifiers[local]",
  "status: student.identifiers[local] system",
  "status: recordStatus",
  "status: schoolYear",
  "status: value",
  "status: begin",
  "status: end",
  "status: kind",
  "meals: organization.identifiers[us-ca.cds]",
  "meals: student.identifiers[us-ca.ssid]",
  "meals: student.identifiers[local]",
  "meals: student.identifiers[local] system",
  "meals: recordStatus",
  "meals: schoolYear",
  "meals: value",
  "meals: begin",
  "meals: end",
  "meals: kind",
  "meals: detail",
  "migrant: organization.identifiers[us-ca.cds]",
  "migrant: student.identifiers[us-ca.ssid]",
  "migrant: student.identifiers[local]",
  "migrant: student.identifiers[local] system",
  "migrant: student.identifiers[us.migrant]",
  "migrant: recordStatus",
  "migrant: schoolYear",
  "migrant: value",
  "migrant: begin",
  "migrant: end",
  "migrant: kind",
  "homeless: organization.identifiers[us-ca.cds]",
  "homeless: student.identifiers[us-ca.ssid]",
  "homeless: student.identifiers[local]",
  "homeless: student.identifiers[local] system",
  "homeless: recordStatus",
  "homeless: schoolYear",
  "homeless: value",
  "homeless: begin",
  "homeless: end",
  "homeless: kind",
  "homeless: detail",
  "unaccompanied-youth: student.identifiers[us-ca.ssid]",
  "unaccompanied-youth: student.identifiers[local]",
  "unaccompanied-youth: student.identifiers[local] system",
  "unaccompanied-youth: organization.identifiers[us-ca.cds]",
  "unaccompanied-youth: schoolYear",
  "unaccompanied-youth: begin",
  "unaccompanied-youth: end",
  "unaccompanied-youth: kind",
  "unaccompanied-youth: value",
  "runaway-youth: student.identifiers[us-ca.ssid]",
  "runaway-youth: student.identifiers[local]",
  "runaway-youth: student.identifiers[local] system",
  "runaway-youth: organization.identifiers[us-ca.cds]",
  "runaway-youth: schoolYear",
  "runaway-youth: begin",
  "runaway-youth: end",
  "runaway-youth: kind",
  "runaway-youth: value",
  "participation: organization.identifiers[us-ca.cds]",
  "participation: participant.identifiers[us-ca.ssid]",
  "participation: participant.identifiers[local]",
  "participation: participant.identifiers[local] system",
  "participation: recordStatus",
  "participation: programKind",
  "participation: stage",
  "participation: begin",
  "participation: end",
  found1,
  found2,
  CASE WHEN ((found1 & 6932455174057283) <> 0 OR (found2 & 75228118526) <> 0) THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- calpads 11.0, stas: Student absence summary (STAS)
CREATE OR REPLACE TABLE "stas" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- Record Type Code
    align_cell(s2) AS c2, -- Transaction Type Code
    align_cell(s3) AS c3, -- Local Record ID
    align_cell(s4) AS c4, -- Reporting LEA
    align_cell(s5) AS c5, -- School of Attendance
    align_cell(s6) AS c6, -- Academic Year ID
    align_cell(s7) AS c7, -- SSID
    align_cell(s8) AS c8, -- Student Legal First Name
    align_cell(s9) AS c9, -- Student Legal Last Name
    align_cell(s10) AS c10, -- Student Birth Date
    align_cell(s11) AS c11, -- Student Gender Code
    align_cell(s12) AS c12, -- Local Student ID
    align_cell(s13) AS c13, -- Student Absence Summary Data Collection Exemption Indicator
    align_cell(s14) AS c14, -- Hourly Attendance School Type Indicator
    align_cell(s15) AS c15, -- Expected Attendance Days
    align_cell(s16) AS c16, -- Days Attended
    align_cell(s17) AS c17, -- Days Absent Out-of-School Suspension
    align_cell(s18) AS c18, -- Days in Attendance In-School Suspension
    align_cell(s19) AS c19, -- Days Absent Excused Non-Suspension
    align_cell(s20) AS c20, -- Days Absent Unexcused Non-Suspension
    align_cell(s21) AS c21 -- Incomplete Independent Study Days
  FROM "stas stage"
), prepared AS (
  SELECT
    *,
    CASE c4 WHEN '0000001' THEN '' WHEN '9999999' THEN '' ELSE c4 END AS p1, -- Reporting LEA + School of Attendance → organization.identifiers[us-ca.cds]
    CASE c5 WHEN '0000001' THEN '' WHEN '9999999' THEN '' ELSE c5 END AS p2 -- Reporting LEA + School of Attendance → organization.identifiers[us-ca.cds]
  FROM texts
), readings AS (
  SELECT
    *,
    CASE WHEN c1 = 'STAS' THEN 'attendance-summary' END AS owner, -- which record it is
    CASE c2 WHEN 'A' THEN 'active' WHEN 'D' THEN 'deleted' WHEN 'R' THEN 'active' END AS r1, -- Transaction Type Code → recordStatus
    CASE WHEN length(p1) = 7 AND length(p2) = 7 AND regexp_full_match((p1 || p2), '[0-9]{14}') THEN p1 || p2 END AS r2, -- Reporting LEA + School of Attendance → organization.identifiers[us-ca.cds]
    CASE WHEN regexp_full_match(c6, '[0-9]{4}-[0-9]{4}') THEN align_year_after(substr(c6, 1, 4), substr(c6, 6, 4)) END AS r3, -- Academic Year ID → schoolYear
    CASE WHEN regexp_full_match(c7, '[0-9]{10}') THEN c7 END AS r4, -- SSID → student.identifiers[us-ca.ssid]
    CASE c13 WHEN 'Y' THEN 'true' WHEN 'N' THEN 'false' END AS r5, -- Student Absence Summary Data Collection Exemption Indicator → exempt
    CASE WHEN regexp_full_match(c15, '-?[0-9]{1,15}([.][0-9]{1,2})?') THEN regexp_replace(CAST(CAST(c15 AS DECIMAL(38, 2)) AS VARCHAR), '[.]?0+$', '') END AS r6, -- Expected Attendance Days → daysEnrolled
    CASE WHEN regexp_full_match(c16, '-?[0-9]{1,15}([.][0-9]{1,2})?') THEN regexp_replace(CAST(CAST(c16 AS DECIMAL(38, 2)) AS VARCHAR), '[.]?0+$', '') END AS r7, -- Days Attended → daysPresent
    CASE WHEN regexp_full_match(c17, '-?[0-9]{1,15}([.][0-9]{1,2})?') THEN regexp_replace(CAST(CAST(c17 AS DECIMAL(38, 2)) AS VARCHAR), '[.]?0+$', '') END AS r8, -- Days Absent Out-of-School Suspension → daysOutOfSchoolSuspension
    CASE WHEN regexp_full_match(c18, '-?[0-9]{1,15}([.][0-9]{1,2})?') THEN regexp_replace(CAST(CAST(c18 AS DECIMAL(38, 2)) AS VARCHAR), '[.]?0+$', '') END AS r9, -- Days in Attendance In-School Suspension → daysInSchoolSuspension
    CASE WHEN regexp_full_match(c19, '-?[0-9]{1,15}([.][0-9]{1,2})?') THEN regexp_replace(CAST(CAST(c19 AS DECIMAL(38, 2)) AS VARCHAR), '[.]?0+$', '') END AS r10, -- Days Absent Excused Non-Suspension → daysExcused
    CASE WHEN regexp_full_match(c20, '-?[0-9]{1,15}([.][0-9]{1,2})?') THEN regexp_replace(CAST(CAST(c20 AS DECIMAL(38, 2)) AS VARCHAR), '[.]?0+$', '') END AS r11, -- Days Absent Unexcused Non-Suspension → daysUnexcused
    CASE WHEN regexp_full_match(c21, '-?[0-9]{1,15}([.][0-9]{1,2})?') THEN regexp_replace(CAST(CAST(c21 AS DECIMAL(38, 2)) AS VARCHAR), '[.]?0+$', '') END AS r12 -- Incomplete Independent Study Days → daysIncompleteStudy
  FROM prepared
), fields AS (
  SELECT
    *,
    r2 AS "attendance-summary: organization.identifiers[us-ca.cds]", -- Reporting LEA + School of Attendance → organization.identifiers[us-ca.cds]
    r4 AS "attendance-summary: student.identifiers[us-ca.ssid]", -- SSID → student.identifiers[us-ca.ssid]
    CASE WHEN c12 <> '' AND c4 <> '' THEN c12 END AS "attendance-summary: student.identifiers[local]", -- Local Student ID + Reporting LEA → student.identifiers[local]
    CASE WHEN c12 <> '' AND c4 <> '' THEN 'local@us-ca.cd.' || c4 END AS "attendance-summary: student.identifiers[local] system", -- Local Student ID + Reporting LEA → student.identifiers[local]
    r1 AS "attendance-summary: recordStatus", -- Transaction Type Code → recordStatus
    r3 AS "attendance-summary: schoolYear", -- Academic Year ID → schoolYear
    r5 AS "attendance-summary: exempt", -- Student Absence Summary Data Collection Exemption Indicator → exempt
    r6 AS "attendance-summary: daysEnrolled", -- Expected Attendance Days → daysEnrolled
    r7 AS "attendance-summary: daysPresent", -- Days Attended → daysPresent
    r8 AS "attendance-summary: daysOutOfSchoolSuspension", -- Days Absent Out-of-School Suspension → daysOutOfSchoolSuspension
    r9 AS "attendance-summary: daysInSchoolSuspension", -- Days in Attendance In-School Suspension → daysInSchoolSuspension
    r10 AS "attendance-summary: daysExcused", -- Days Absent Excused Non-Suspension → daysExcused
    r11 AS "attendance-summary: daysUnexcused", -- Days Absent Unexcused Non-Suspension → daysUnexcused
    r12 AS "attendance-summary: daysIncompleteStudy" -- Incomplete Independent Study Days → daysIncompleteStudy
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- Record Type Code: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- Record Type Code: missing-required
      | CASE WHEN align_too_long(c1, 6) THEN 8 ELSE 0 END -- Record Type Code: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- Transaction Type Code: formula-error
      | CASE WHEN align_too_long(c2, 1) THEN 32 ELSE 0 END -- Transaction Type Code: too-long
      | CASE WHEN align_is_formula_error(s3) THEN 64 ELSE 0 END -- Local Record ID: formula-error
      | CASE WHEN align_too_long(c3, 255) THEN 128 ELSE 0 END -- Local Record ID: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 256 ELSE 0 END -- Reporting LEA: formula-error
      | CASE WHEN c4 = '' THEN 512 ELSE 0 END -- Reporting LEA: missing-required
      | CASE WHEN align_wrong_length(c4, 7) THEN 1024 ELSE 0 END -- Reporting LEA: wrong-length
      | CASE WHEN align_is_formula_error(s5) THEN 2048 ELSE 0 END -- School of Attendance: formula-error
      | CASE WHEN c5 = '' THEN 4096 ELSE 0 END -- School of Attendance: missing-required
      | CASE WHEN align_wrong_length(c5, 7) THEN 8192 ELSE 0 END -- School of Attendance: wrong-length
      | CASE WHEN align_is_formula_error(s6) THEN 16384 ELSE 0 END -- Academic Year ID: formula-error
      | CASE WHEN c6 = '' THEN 32768 ELSE 0 END -- Academic Year ID: missing-required
      | CASE WHEN align_too_long(c6, 9) THEN 65536 ELSE 0 END -- Academic Year ID: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 131072 ELSE 0 END -- SSID: formula-error
      | CASE WHEN c7 = '' THEN 262144 ELSE 0 END -- SSID: missing-required
      | CASE WHEN align_wrong_length(c7, 10) THEN 524288 ELSE 0 END -- SSID: wrong-length
      | CASE WHEN align_is_formula_error(s8) THEN 1048576 ELSE 0 END -- Student Legal First Name: formula-error
      | CASE WHEN c8 = '' THEN 2097152 ELSE 0 END -- Student Legal First Name: missing-required
      | CASE WHEN align_too_long(c8, 30) THEN 4194304 ELSE 0 END -- Student Legal First Name: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 8388608 ELSE 0 END -- Student Legal Last Name: formula-error
      | CASE WHEN c9 = '' THEN 16777216 ELSE 0 END -- Student Legal Last Name: missing-required
      | CASE WHEN align_too_long(c9, 50) THEN 33554432 ELSE 0 END -- Student Legal Last Name: too-long
      | CASE WHEN align_is_formula_error(s10) THEN 67108864 ELSE 0 END -- Student Birth Date: formula-error
      | CASE WHEN c10 = '' THEN 134217728 ELSE 0 END -- Student Birth Date: missing-required
      | CASE WHEN align_too_long(c10, 8) THEN 268435456 ELSE 0 END -- Student Birth Date: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 536870912 ELSE 0 END -- Student Gender Code: formula-error
      | CASE WHEN c11 = '' THEN 1073741824 ELSE 0 END -- Student Gender Code: missing-required
      | CASE WHEN align_too_long(c11, 1) THEN 2147483648 ELSE 0 END -- Student Gender Code: too-long
      | CASE WHEN align_is_formula_error(s12) THEN 4294967296 ELSE 0 END -- Local Student ID: formula-error
      | CASE WHEN c12 = '' THEN 8589934592 ELSE 0 END -- Local Student ID: missing-required
      | CASE WHEN align_too_long(c12, 15) THEN 17179869184 ELSE 0 END -- Local Student ID: too-long
      | CASE WHEN align_is_formula_error(s13) THEN 34359738368 ELSE 0 END -- Student Absence Summary Data Collection Exemption Indicator: formula-error
      | CASE WHEN align_too_long(c13, 1) THEN 68719476736 ELSE 0 END -- Student Absence Summary Data Collection Exemption Indicator: too-long
      | CASE WHEN align_is_formula_error(s14) THEN 137438953472 ELSE 0 END -- Hourly Attendance School Type Indicator: formula-error
      | CASE WHEN align_too_long(c14, 1) THEN 274877906944 ELSE 0 END -- Hourly Attendance School Type Indicator: too-long
      | CASE WHEN align_is_formula_error(s15) THEN 549755813888 ELSE 0 END -- Expected Attendance Days: formula-error
      | CASE WHEN align_too_long(c15, 6) THEN 1099511627776 ELSE 0 END -- Expected Attendance Days: too-long
      | CASE WHEN align_is_formula_error(s16) THEN 2199023255552 ELSE 0 END -- Days Attended: formula-error
      | CASE WHEN align_too_long(c16, 6) THEN 4398046511104 ELSE 0 END -- Days Attended: too-long
      | CASE WHEN align_is_formula_error(s17) THEN 8796093022208 ELSE 0 END -- Days Absent Out-of-School Suspension: formula-error
      | CASE WHEN align_too_long(c17, 6) THEN 17592186044416 ELSE 0 END -- Days Absent Out-of-School Suspension: too-long
      | CASE WHEN align_is_formula_error(s18) THEN 35184372088832 ELSE 0 END -- Days in Attendance In-School Suspension: formula-error
      | CASE WHEN align_too_long(c18, 6) THEN 70368744177664 ELSE 0 END -- Days in Attendance In-School Suspension: too-long
      | CASE WHEN align_is_formula_error(s19) THEN 140737488355328 ELSE 0 END -- Days Absent Excused Non-Suspension: formula-error
      | CASE WHEN align_too_long(c19, 6) THEN 281474976710656 ELSE 0 END -- Days Absent Excused Non-Suspension: too-long
      | CASE WHEN align_is_formula_error(s20) THEN 562949953421312 ELSE 0 END -- Days Absent Unexcused Non-Suspension: formula-error
      | CASE WHEN align_too_long(c20, 6) THEN 1125899906842624 ELSE 0 END -- Days Absent Unexcused Non-Suspension: too-long
      | CASE WHEN align_is_formula_error(s21) THEN 2251799813685248 ELSE 0 END -- Incomplete Independent Study Days: formula-error
      | CASE WHEN align_too_long(c21, 6) THEN 4503599627370496 ELSE 0 END -- Incomplete Independent Study Days: too-long
      | CASE WHEN owner = 'attendance-summary' THEN 0
        | CASE WHEN (c2 <> '' AND r1 IS NULL) THEN 9007199254740992 ELSE 0 END -- Transaction Type Code → recordStatus: unknown-code
        | CASE
            WHEN p1 = '' THEN 0
            WHEN length(p1) <> 7 THEN CASE align_identifier_damage(p1, 7)
            WHEN 'scientific-notation' THEN 18014398509481984
            WHEN 'id-truncated-15-digits' THEN 36028797018963968
            WHEN 'leading-zeros-lost' THEN 72057594037927936
            ELSE 144115188075855872
            END
            WHEN p2 = '' THEN 0
            WHEN length(p2) <> 7 THEN CASE align_identifier_damage(p2, 7)
            WHEN 'scientific-notation' THEN 288230376151711744
            WHEN 'id-truncated-15-digits' THEN 576460752303423488
            WHEN 'leading-zeros-lost' THEN 1152921504606846976
            ELSE 2305843009213693952
            END
            WHEN r2 IS NULL THEN 2305843009213693952
            ELSE 0
            END -- Reporting LEA + School of Attendance → organization.identifiers[us-ca.cds]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
      ELSE 0 END
    AS BIGINT) AS early1,
    CAST(0
      | CASE WHEN owner = 'attendance-summary' THEN 0
        | CASE WHEN (c6 <> '' AND r3 IS NULL) THEN 1 ELSE 0 END -- Academic Year ID → schoolYear: invalid-school-year
        | CASE WHEN c7 <> '' AND r4 IS NULL THEN CASE align_identifier_damage(c7, 10)
            WHEN 'scientific-notation' THEN 2
            WHEN 'id-truncated-15-digits' THEN 4
            WHEN 'leading-zeros-lost' THEN 8
            ELSE 16
            END ELSE 0 END -- SSID → student.identifiers[us-ca.ssid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c13 <> '' AND r5 IS NULL) THEN 32 ELSE 0 END -- Student Absence Summary Data Collection Exemption Indicator → exempt: unknown-code
        | CASE WHEN (c15 <> '' AND r6 IS NULL) THEN 64 ELSE 0 END -- Expected Attendance Days → daysEnrolled: not-a-number
        | CASE WHEN (c16 <> '' AND r7 IS NULL) THEN 128 ELSE 0 END -- Days Attended → daysPresent: not-a-number
        | CASE WHEN (c17 <> '' AND r8 IS NULL) THEN 256 ELSE 0 END -- Days Absent Out-of-School Suspension → daysOutOfSchoolSuspension: not-a-number
        | CASE WHEN (c18 <> '' AND r9 IS NULL) THEN 512 ELSE 0 END -- Days in Attendance In-School Suspension → daysInSchoolSuspension: not-a-number
        | CASE WHEN (c19 <> '' AND r10 IS NULL) THEN 1024 ELSE 0 END -- Days Absent Excused Non-Suspension → daysExcused: not-a-number
        | CASE WHEN (c20 <> '' AND r11 IS NULL) THEN 2048 ELSE 0 END -- Days Absent Unexcused Non-Suspension → daysUnexcused: not-a-number
        | CASE WHEN (c21 <> '' AND r12 IS NULL) THEN 4096 ELSE 0 END -- Incomplete Independent Study Days → daysIncompleteStudy: not-a-number
      ELSE 0 END
      | CASE WHEN owner = 'attendance-summary' THEN 0
        | CASE WHEN "attendance-summary: recordStatus" = 'deleted' THEN 8192 ELSE 0 END -- recordStatus: removal-not-obeyed
      ELSE 0 END
      | CASE WHEN owner IS NULL THEN 0
        | 16384 -- the kind of record: unknown-record-type
      ELSE 0 END
    AS BIGINT) AS early2
  FROM fields
), needs AS (
  SELECT
    *,
    early1 AS whole1,
    early2 AS whole2
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 21 THEN 1 ELSE whole1 END AS found1,
    CASE WHEN cells <> 21 THEN 0 ELSE whole2 END AS found2
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "attendance-summary: organization.identifiers[us-ca.cds]",
  "attendance-summary: student.identifiers[us-ca.ssid]",
  "attendance-summary: student.identifiers[local]",
  "attendance-summary: student.identifiers[local] system",
  "attendance-summary: recordStatus",
  "attendance-summary: schoolYear",
  "attendance-summary: exempt",
  "attendance-summary: daysEnrolled",
  "attendance-summary: daysPresent",
  "attendance-summary: daysOutOfSchoolSuspension",
  "attendance-summary: daysInSchoolSuspension",
  "attendance-summary: daysExcused",
  "attendance-summary: daysUnexcused",
  "attendance-summary: daysIncompleteStudy",
  found1,
  found2,
  CASE WHEN ((found1 & 4593671619917915137) <> 0 OR (found2 & 16415) <> 0) THEN 'rejected' ELSE 'converted' END AS status
FROM ends;
