-- vt-dc 2020, student-identity: 0_Student_Identity
CREATE OR REPLACE TABLE "student-identity" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- ADMINID
    align_cell(s2) AS c2, -- ENRORGID
    align_cell(s3) AS c3, -- LCLSTUNUM
    align_cell(s4) AS c4, -- PERMNUMBER
    align_cell(s5) AS c5, -- FNAME
    align_cell(s6) AS c6, -- MNAME
    align_cell(s7) AS c7, -- LNAME
    align_cell(s8) AS c8, -- POSTNAME
    align_cell(s9) AS c9, -- DOB
    align_cell(s10) AS c10, -- GENDER
    align_cell(s11) AS c11 -- SY
  FROM "student-identity stage"
), readings AS (
  SELECT
    *,
    'student' AS owner, -- which record it is
    false AS "place: is read", -- beside the owner
    CASE WHEN c4 <> '' THEN c4 END AS r1, -- PERMNUMBER → identifiers[us-vt.perm-number]
    CASE
      WHEN regexp_full_match(c9, '[0-9]{2}/[0-9]{2}/[0-9]{4}') THEN align_day(substr(c9, 7, 4), substr(c9, 1, 2), substr(c9, 4, 2))
      END AS r2, -- DOB → birthDate
    CASE c10 WHEN 'F' THEN 'female' WHEN 'M' THEN 'male' END AS r3 -- GENDER → sex
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "student: identifiers[us-vt.perm-number]", -- PERMNUMBER → identifiers[us-vt.perm-number]
    CASE WHEN c3 <> '' AND c1 <> '' THEN c3 END AS "student: identifiers[local]", -- LCLSTUNUM + ADMINID → identifiers[local]
    CASE WHEN c3 <> '' AND c1 <> '' THEN 'local@us-vt.org.' || c1 END AS "student: identifiers[local] system", -- LCLSTUNUM + ADMINID → identifiers[local]
    nullif(c5, '') AS "student: firstName", -- FNAME → firstName
    nullif(c6, '') AS "student: middleName", -- MNAME → middleName
    nullif(c7, '') AS "student: lastName", -- LNAME → lastName
    nullif(c8, '') AS "student: nameSuffix", -- POSTNAME → nameSuffix
    r2 AS "student: birthDate", -- DOB → birthDate
    r3 AS "student: sex" -- GENDER → sex
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- ADMINID: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- ADMINID: missing-required
      | CASE WHEN align_too_long(c1, 6) THEN 8 ELSE 0 END -- ADMINID: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- ENRORGID: formula-error
      | CASE WHEN c2 = '' THEN 32 ELSE 0 END -- ENRORGID: missing-required
      | CASE WHEN align_too_long(c2, 6) THEN 64 ELSE 0 END -- ENRORGID: too-long
      | CASE WHEN align_is_formula_error(s3) THEN 128 ELSE 0 END -- LCLSTUNUM: formula-error
      | CASE WHEN align_too_long(c3, 20) THEN 256 ELSE 0 END -- LCLSTUNUM: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 512 ELSE 0 END -- PERMNUMBER: formula-error
      | CASE WHEN c4 = '' THEN 1024 ELSE 0 END -- PERMNUMBER: missing-required
      | CASE WHEN align_too_long(c4, 10) THEN 2048 ELSE 0 END -- PERMNUMBER: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 4096 ELSE 0 END -- FNAME: formula-error
      | CASE WHEN align_too_long(c5, 20) THEN 8192 ELSE 0 END -- FNAME: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 16384 ELSE 0 END -- MNAME: formula-error
      | CASE WHEN align_too_long(c6, 20) THEN 32768 ELSE 0 END -- MNAME: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 65536 ELSE 0 END -- LNAME: formula-error
      | CASE WHEN align_too_long(c7, 36) THEN 131072 ELSE 0 END -- LNAME: too-long
      | CASE WHEN align_is_formula_error(s8) THEN 262144 ELSE 0 END -- POSTNAME: formula-error
      | CASE WHEN align_too_long(c8, 5) THEN 524288 ELSE 0 END -- POSTNAME: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 1048576 ELSE 0 END -- DOB: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 2097152 ELSE 0 END -- GENDER: formula-error
      | CASE WHEN align_too_long(c10, 1) THEN 4194304 ELSE 0 END -- GENDER: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 8388608 ELSE 0 END -- SY: formula-error
      | CASE WHEN c11 = '' THEN 16777216 ELSE 0 END -- SY: missing-required
      | CASE WHEN align_too_long(c11, 4) THEN 33554432 ELSE 0 END -- SY: too-long
      | CASE WHEN (c9 <> '' AND r2 IS NULL) THEN CASE align_date_damage(c9)
          WHEN 'excel-serial-date' THEN 67108864
          WHEN 'date-order-ambiguous' THEN 134217728
          ELSE 268435456
          END ELSE 0 END -- DOB → birthDate: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c10 <> '' AND r3 IS NULL) THEN 536870912 ELSE 0 END -- GENDER → sex: unknown-code
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "student: identifiers[us-vt.perm-number]" IS NULL AND "student: identifiers[local]" IS NULL AND (early1 & 3584) = 0 THEN 1073741824 ELSE 0 END -- student: missing-key
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    "place: is read" AS "place: is there",
    CASE WHEN cells <> 11 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "place: is there",
  "student: identifiers[us-vt.perm-number]",
  "student: identifiers[local]",
  "student: identifiers[local] system",
  "student: firstName",
  "student: middleName",
  "student: lastName",
  "student: nameSuffix",
  "student: birthDate",
  "student: sex",
  found1,
  CASE WHEN (found1 & 1132466175) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- vt-dc 2020, ps-enroll: 4_PS_Enroll
CREATE OR REPLACE TABLE "ps-enroll" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- ADMINID
    align_cell(s2) AS c2, -- ENRORGID
    align_cell(s3) AS c3, -- PERMNUMBER
    align_cell(s4) AS c4, -- ETHNO
    align_cell(s5) AS c5, -- RACE_AMI
    align_cell(s6) AS c6, -- RACE_ASI
    align_cell(s7) AS c7, -- RACE_AFA
    align_cell(s8) AS c8, -- RACE_NAT
    align_cell(s9) AS c9, -- RACE_WHT
    align_cell(s10) AS c10, -- ADMINSTAT
    align_cell(s11) AS c11, -- ENTRYTYPE
    align_cell(s12) AS c12, -- ENRBEGDATE
    align_cell(s13) AS c13, -- ENRENDDATE
    align_cell(s14) AS c14, -- EXITTYPE
    align_cell(s15) AS c15, -- NEWENRORGID
    align_cell(s16) AS c16, -- SS504
    align_cell(s17) AS c17, -- EST
    align_cell(s18) AS c18, -- NSLELG
    align_cell(s19) AS c19, -- HOMELESS
    align_cell(s20) AS c20, -- MKSERVICE
    align_cell(s21) AS c21, -- UNYOUTH
    align_cell(s22) AS c22, -- NTRESNO
    align_cell(s23) AS c23, -- DUAL_ENR
    align_cell(s24) AS c24, -- T1SERVICES
    align_cell(s25) AS c25, -- IST1RLA
    align_cell(s26) AS c26, -- IST1MATH
    align_cell(s27) AS c27, -- IST1SCIENCE
    align_cell(s28) AS c28, -- IST1SOCIAL
    align_cell(s29) AS c29, -- IST1VOC
    align_cell(s30) AS c30, -- IST1OTHER
    align_cell(s31) AS c31, -- SST1HEALTH
    align_cell(s32) AS c32, -- SST1GUID
    align_cell(s33) AS c33, -- SST1OTHER
    align_cell(s34) AS c34 -- SY
  FROM "ps-enroll stage"
), readings AS (
  SELECT
    *,
    'enrollment' AS owner, -- which record it is
    c16 <> '' AS "section-504: is read", -- beside the owner
    c18 <> '' AS "meals: is read", -- beside the owner
    (c19 <> '' OR c22 <> '') AS "homeless: is read", -- beside the owner
    c21 <> '' AS "unaccompanied: is read", -- beside the owner
    CASE WHEN c3 <> '' THEN c3 END AS r1, -- PERMNUMBER → student.identifiers[us-vt.perm-number]
    CASE WHEN c2 <> '' THEN c2 END AS r2, -- ENRORGID → school.identifiers[us-vt.org]
    CASE WHEN c1 <> '' THEN c1 END AS r3, -- ADMINID → school.district.identifiers[us-vt.org]
    CASE c4 WHEN '1' THEN 'true' WHEN '2' THEN 'false' END AS r4, -- ETHNO → student.hispanicLatino
    CASE WHEN c10 <> '' THEN CASE
      WHEN c10 = '01' THEN 0
      WHEN c10 = '07' THEN 1
      WHEN c10 = '04' THEN 2
      WHEN c10 = '06' THEN 3
      WHEN c10 = '02' THEN 4
      WHEN c10 = '03' THEN 5
      WHEN c10 = '05' THEN 6
      WHEN c10 = '08' THEN 7
      WHEN c10 = '09' THEN 8
      END END AS r5, -- ADMINSTAT → enrollmentKind
    CASE c11
      WHEN '01' THEN 'transfer-other-lea'
      WHEN '02' THEN 'transfer-private'
      WHEN '03' THEN 'transfer-other-state'
      WHEN '04' THEN 'transfer-institution'
      WHEN '05' THEN 'transfer-home-school'
      WHEN '06' THEN 'matriculated'
      WHEN '07' THEN 'reentry'
      WHEN '08' THEN 'original'
      WHEN '09' THEN 'original-from-abroad'
      WHEN '10' THEN 'original-from-abroad'
      END AS r6, -- ENTRYTYPE → entryType
    CASE
      WHEN regexp_full_match(c12, '[0-9]{2}/[0-9]{2}/[0-9]{4}') THEN align_day(substr(c12, 7, 4), substr(c12, 1, 2), substr(c12, 4, 2))
      END AS r7, -- ENRBEGDATE → begin
    CASE
      WHEN regexp_full_match(c13, '[0-9]{2}/[0-9]{2}/[0-9]{4}') THEN align_day(substr(c13, 7, 4), substr(c13, 1, 2), substr(c13, 4, 2))
      END AS r8, -- ENRENDDATE → end
    CASE c14
      WHEN '01' THEN 'transfer-public-in-state'
      WHEN '02' THEN 'transfer-public-in-state'
      WHEN '03' THEN 'transfer-private'
      WHEN '04' THEN 'transfer-out-of-state'
      WHEN '05' THEN 'transfer-institution'
      WHEN '06' THEN 'transfer-home-school'
      WHEN '07' THEN 'matriculated'
      WHEN '08' THEN 'graduated'
      WHEN '09' THEN 'completed-other'
      WHEN '11' THEN 'died'
      WHEN '12' THEN 'illness'
      WHEN '14' THEN 'discontinued'
      WHEN '15' THEN 'unknown'
      WHEN '16' THEN 'unknown'
      WHEN '18' THEN 'transfer-equivalency'
      WHEN '19' THEN 'transfer-postsecondary'
      END AS r9, -- EXITTYPE → exitType
    CASE WHEN c15 <> '' THEN c15 END AS r10, -- NEWENRORGID → nextSchool.identifiers[us-vt.org]
    CASE WHEN regexp_full_match(c34, '[12][0-9]{3}') THEN c34 END AS r11, -- SY → schoolYear
    CASE c16 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r12, -- SS504 → value
    CASE WHEN c18 <> '' THEN CASE
      WHEN c18 = '01' THEN 0
      WHEN c18 = '02' THEN 1
      WHEN c18 = '09' THEN 2
      WHEN c18 = '96' THEN 3
      END END AS r13, -- NSLELG → value
    CASE c19 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r14, -- HOMELESS → value
    CASE c22 WHEN '01' THEN '01' WHEN '02' THEN '02' WHEN '03' THEN '03' WHEN '04' THEN '04' END AS r15, -- NTRESNO → detail
    CASE c21 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r16 -- UNYOUTH → value
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "enrollment: student.identifiers[us-vt.perm-number]", -- PERMNUMBER → student.identifiers[us-vt.perm-number]
    r2 AS "enrollment: school.identifiers[us-vt.org]", -- ENRORGID → school.identifiers[us-vt.org]
    r3 AS "enrollment: school.district.identifiers[us-vt.org]", -- ADMINID → school.district.identifiers[us-vt.org]
    r10 AS "enrollment: nextSchool.identifiers[us-vt.org]", -- NEWENRORGID → nextSchool.identifiers[us-vt.org]
    r4 AS "enrollment: student.hispanicLatino", -- ETHNO → student.hispanicLatino
    nullif(concat_ws('|', CASE WHEN c5 = 'Y' THEN 'american-indian-or-alaska-native' END,
      CASE WHEN c6 = 'Y' THEN 'asian' END,
      CASE WHEN c7 = 'Y' THEN 'black-or-african-american' END,
      CASE WHEN c8 = 'Y' THEN 'native-hawaiian-or-pacific-islander' END,
      CASE WHEN c9 = 'Y' THEN 'white' END), '') AS "enrollment: student.races", -- RACE_AMI + RACE_ASI + RACE_AFA + RACE_NAT + RACE_WHT → student.races
    CASE r5 WHEN 0 THEN 'primary' WHEN 1 THEN 'services-only' WHEN 2 THEN 'secondary' WHEN 3 THEN 'short-term' END AS "enrollment: enrollmentKind", -- ADMINSTAT → enrollmentKind
    CASE WHEN r6 IS NOT NULL THEN r6 WHEN c11 <> '' THEN 'other' END AS "enrollment: entryType", -- ENTRYTYPE → entryType
    r7 AS "enrollment: begin", -- ENRBEGDATE → begin
    r8 AS "enrollment: end", -- ENRENDDATE → end
    CASE WHEN r9 IS NOT NULL THEN r9 WHEN c14 <> '' THEN 'other' END AS "enrollment: exitType", -- EXITTYPE → exitType
    r11 AS "enrollment: schoolYear", -- SY → schoolYear
    r1 AS "section-504: student.identifiers[us-vt.perm-number]", -- PERMNUMBER → student.identifiers[us-vt.perm-number]
    r2 AS "section-504: organization.identifiers[us-vt.org]", -- ENRORGID → organization.identifiers[us-vt.org]
    r11 AS "section-504: schoolYear", -- SY → schoolYear
    'section-504' AS "section-504: kind", -- every record → kind
    r12 AS "section-504: value", -- SS504 → value
    r1 AS "meals: student.identifiers[us-vt.perm-number]", -- PERMNUMBER → student.identifiers[us-vt.perm-number]
    r2 AS "meals: organization.identifiers[us-vt.org]", -- ENRORGID → organization.identifiers[us-vt.org]
    r11 AS "meals: schoolYear", -- SY → schoolYear
    'meal-eligibility' AS "meals: kind", -- every record → kind
    CASE r13 WHEN 0 THEN 'yes' WHEN 1 THEN 'yes' WHEN 2 THEN 'undetermined' WHEN 3 THEN 'no' END AS "meals: value", -- NSLELG → value
    CASE r13 WHEN 0 THEN 'free' WHEN 1 THEN 'reduced' END AS "meals: detail", -- NSLELG → value
    r1 AS "homeless: student.identifiers[us-vt.perm-number]", -- PERMNUMBER → student.identifiers[us-vt.perm-number]
    r2 AS "homeless: organization.identifiers[us-vt.org]", -- ENRORGID → organization.identifiers[us-vt.org]
    r11 AS "homeless: schoolYear", -- SY → schoolYear
    'homeless' AS "homeless: kind", -- every record → kind
    r14 AS "homeless: value", -- HOMELESS → value
    r15 AS "homeless: detail", -- NTRESNO → detail
    r1 AS "unaccompanied: student.identifiers[us-vt.perm-number]", -- PERMNUMBER → student.identifiers[us-vt.perm-number]
    r2 AS "unaccompanied: organization.identifiers[us-vt.org]", -- ENRORGID → organization.identifiers[us-vt.org]
    r11 AS "unaccompanied: schoolYear", -- SY → schoolYear
    'unaccompanied-youth' AS "unaccompanied: kind", -- every record → kind
    r16 AS "unaccompanied: value" -- UNYOUTH → value
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- ADMINID: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- ADMINID: missing-required
      | CASE WHEN align_too_long(c1, 6) THEN 8 ELSE 0 END -- ADMINID: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- ENRORGID: formula-error
      | CASE WHEN c2 = '' THEN 32 ELSE 0 END -- ENRORGID: missing-required
      | CASE WHEN align_too_long(c2, 6) THEN 64 ELSE 0 END -- ENRORGID: too-long
      | CASE WHEN align_is_formula_error(s3) THEN 128 ELSE 0 END -- PERMNUMBER: formula-error
      | CASE WHEN c3 = '' THEN 256 ELSE 0 END -- PERMNUMBER: missing-required
      | CASE WHEN align_too_long(c3, 10) THEN 512 ELSE 0 END -- PERMNUMBER: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 1024 ELSE 0 END -- ETHNO: formula-error
      | CASE WHEN align_too_long(c4, 1) THEN 2048 ELSE 0 END -- ETHNO: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 4096 ELSE 0 END -- RACE_AMI: formula-error
      | CASE WHEN align_too_long(c5, 1) THEN 8192 ELSE 0 END -- RACE_AMI: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 16384 ELSE 0 END -- RACE_ASI: formula-error
      | CASE WHEN align_too_long(c6, 1) THEN 32768 ELSE 0 END -- RACE_ASI: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 65536 ELSE 0 END -- RACE_AFA: formula-error
      | CASE WHEN align_too_long(c7, 1) THEN 131072 ELSE 0 END -- RACE_AFA: too-long
      | CASE WHEN align_is_formula_error(s8) THEN 262144 ELSE 0 END -- RACE_NAT: formula-error
      | CASE WHEN align_too_long(c8, 1) THEN 524288 ELSE 0 END -- RACE_NAT: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 1048576 ELSE 0 END -- RACE_WHT: formula-error
      | CASE WHEN align_too_long(c9, 1) THEN 2097152 ELSE 0 END -- RACE_WHT: too-long
      | CASE WHEN align_is_formula_error(s10) THEN 4194304 ELSE 0 END -- ADMINSTAT: formula-error
      | CASE WHEN align_too_long(c10, 2) THEN 8388608 ELSE 0 END -- ADMINSTAT: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 16777216 ELSE 0 END -- ENTRYTYPE: formula-error
      | CASE WHEN align_too_long(c11, 2) THEN 33554432 ELSE 0 END -- ENTRYTYPE: too-long
      | CASE WHEN align_is_formula_error(s12) THEN 67108864 ELSE 0 END -- ENRBEGDATE: formula-error
      | CASE WHEN c12 = '' THEN 134217728 ELSE 0 END -- ENRBEGDATE: missing-required
      | CASE WHEN align_is_formula_error(s13) THEN 268435456 ELSE 0 END -- ENRENDDATE: formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 536870912 ELSE 0 END -- EXITTYPE: formula-error
      | CASE WHEN align_too_long(c14, 2) THEN 1073741824 ELSE 0 END -- EXITTYPE: too-long
      | CASE WHEN align_is_formula_error(s15) THEN 2147483648 ELSE 0 END -- NEWENRORGID: formula-error
      | CASE WHEN align_too_long(c15, 6) THEN 4294967296 ELSE 0 END -- NEWENRORGID: too-long
      | CASE WHEN align_is_formula_error(s16) THEN 8589934592 ELSE 0 END -- SS504: formula-error
      | CASE WHEN align_too_long(c16, 1) THEN 17179869184 ELSE 0 END -- SS504: too-long
      | CASE WHEN align_is_formula_error(s17) THEN 34359738368 ELSE 0 END -- EST: formula-error
      | CASE WHEN align_too_long(c17, 1) THEN 68719476736 ELSE 0 END -- EST: too-long
      | CASE WHEN align_is_formula_error(s18) THEN 137438953472 ELSE 0 END -- NSLELG: formula-error
      | CASE WHEN align_too_long(c18, 2) THEN 274877906944 ELSE 0 END -- NSLELG: too-long
      | CASE WHEN align_is_formula_error(s19) THEN 549755813888 ELSE 0 END -- HOMELESS: formula-error
      | CASE WHEN align_too_long(c19, 1) THEN 1099511627776 ELSE 0 END -- HOMELESS: too-long
      | CASE WHEN align_is_formula_error(s20) THEN 2199023255552 ELSE 0 END -- MKSERVICE: formula-error
      | CASE WHEN align_too_long(c20, 1) THEN 4398046511104 ELSE 0 END -- MKSERVICE: too-long
      | CASE WHEN align_is_formula_error(s21) THEN 8796093022208 ELSE 0 END -- UNYOUTH: formula-error
      | CASE WHEN align_too_long(c21, 1) THEN 17592186044416 ELSE 0 END -- UNYOUTH: too-long
      | CASE WHEN align_is_formula_error(s22) THEN 35184372088832 ELSE 0 END -- NTRESNO: formula-error
      | CASE WHEN align_too_long(c22, 2) THEN 70368744177664 ELSE 0 END -- NTRESNO: too-long
      | CASE WHEN align_is_formula_error(s23) THEN 140737488355328 ELSE 0 END -- DUAL_ENR: formula-error
      | CASE WHEN align_too_long(c23, 1) THEN 281474976710656 ELSE 0 END -- DUAL_ENR: too-long
      | CASE WHEN align_is_formula_error(s24) THEN 562949953421312 ELSE 0 END -- T1SERVICES: formula-error
      | CASE WHEN align_too_long(c24, 1) THEN 1125899906842624 ELSE 0 END -- T1SERVICES: too-long
      | CASE WHEN align_is_formula_error(s25) THEN 2251799813685248 ELSE 0 END -- IST1RLA: formula-error
      | CASE WHEN align_too_long(c25, 1) THEN 4503599627370496 ELSE 0 END -- IST1RLA: too-long
      | CASE WHEN align_is_formula_error(s26) THEN 9007199254740992 ELSE 0 END -- IST1MATH: formula-error
      | CASE WHEN align_too_long(c26, 1) THEN 18014398509481984 ELSE 0 END -- IST1MATH: too-long
      | CASE WHEN align_is_formula_error(s27) THEN 36028797018963968 ELSE 0 END -- IST1SCIENCE: formula-error
      | CASE WHEN align_too_long(c27, 1) THEN 72057594037927936 ELSE 0 END -- IST1SCIENCE: too-long
      | CASE WHEN align_is_formula_error(s28) THEN 144115188075855872 ELSE 0 END -- IST1SOCIAL: formula-error
      | CASE WHEN align_too_long(c28, 1) THEN 288230376151711744 ELSE 0 END -- IST1SOCIAL: too-long
      | CASE WHEN align_is_formula_error(s29) THEN 576460752303423488 ELSE 0 END -- IST1VOC: formula-error
      | CASE WHEN align_too_long(c29, 1) THEN 1152921504606846976 ELSE 0 END -- IST1VOC: too-long
      | CASE WHEN align_is_formula_error(s30) THEN 2305843009213693952 ELSE 0 END -- IST1OTHER: formula-error
    AS BIGINT) AS early1,
    CAST(0
      | CASE WHEN align_too_long(c30, 1) THEN 1 ELSE 0 END -- IST1OTHER: too-long
      | CASE WHEN align_is_formula_error(s31) THEN 2 ELSE 0 END -- SST1HEALTH: formula-error
      | CASE WHEN align_too_long(c31, 1) THEN 4 ELSE 0 END -- SST1HEALTH: too-long
      | CASE WHEN align_is_formula_error(s32) THEN 8 ELSE 0 END -- SST1GUID: formula-error
      | CASE WHEN align_too_long(c32, 1) THEN 16 ELSE 0 END -- SST1GUID: too-long
      | CASE WHEN align_is_formula_error(s33) THEN 32 ELSE 0 END -- SST1OTHER: formula-error
      | CASE WHEN align_too_long(c33, 1) THEN 64 ELSE 0 END -- SST1OTHER: too-long
      | CASE WHEN align_is_formula_error(s34) THEN 128 ELSE 0 END -- SY: formula-error
      | CASE WHEN c34 = '' THEN 256 ELSE 0 END -- SY: missing-required
      | CASE WHEN align_too_long(c34, 4) THEN 512 ELSE 0 END -- SY: too-long
      | CASE WHEN (c4 <> '' AND r4 IS NULL) THEN 1024 ELSE 0 END -- ETHNO → student.hispanicLatino: unknown-code
      | CASE WHEN NOT (c5 = '' OR c5 = 'Y' OR c5 = 'N') THEN 2048 ELSE 0 END -- RACE_AMI → student.races: unknown-code
      | CASE WHEN NOT (c6 = '' OR c6 = 'Y' OR c6 = 'N') THEN 4096 ELSE 0 END -- RACE_ASI → student.races: unknown-code
      | CASE WHEN NOT (c7 = '' OR c7 = 'Y' OR c7 = 'N') THEN 8192 ELSE 0 END -- RACE_AFA → student.races: unknown-code
      | CASE WHEN NOT (c8 = '' OR c8 = 'Y' OR c8 = 'N') THEN 16384 ELSE 0 END -- RACE_NAT → student.races: unknown-code
      | CASE WHEN NOT (c9 = '' OR c9 = 'Y' OR c9 = 'N') THEN 32768 ELSE 0 END -- RACE_WHT → student.races: unknown-code
      | CASE WHEN (c10 <> '' AND r5 IS NULL) THEN 65536 ELSE 0 END -- ADMINSTAT → enrollmentKind: unknown-code
      | CASE WHEN (c11 <> '' AND r6 IS NULL) THEN 131072 ELSE 0 END -- ENTRYTYPE → entryType: unknown-code
      | CASE WHEN (c12 <> '' AND r7 IS NULL) THEN CASE align_date_damage(c12)
          WHEN 'excel-serial-date' THEN 262144
          WHEN 'date-order-ambiguous' THEN 524288
          ELSE 1048576
          END ELSE 0 END -- ENRBEGDATE → begin: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c13 <> '' AND r8 IS NULL) THEN CASE align_date_damage(c13)
          WHEN 'excel-serial-date' THEN 2097152
          WHEN 'date-order-ambiguous' THEN 4194304
          ELSE 8388608
          END ELSE 0 END -- ENRENDDATE → end: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c14 <> '' AND r9 IS NULL) THEN 16777216 ELSE 0 END -- EXITTYPE → exitType: unknown-code
      | CASE WHEN (c34 <> '' AND r11 IS NULL) THEN 33554432 ELSE 0 END -- SY → schoolYear: invalid-school-year
      | CASE WHEN "section-504: is read" THEN 0
        | CASE WHEN (c34 <> '' AND r11 IS NULL) THEN 33554432 ELSE 0 END -- SY → schoolYear: invalid-school-year
        | CASE WHEN (c16 <> '' AND r12 IS NULL) THEN 67108864 ELSE 0 END -- SS504 → value: unknown-code
      ELSE 0 END
      | CASE WHEN "meals: is read" THEN 0
        | CASE WHEN (c34 <> '' AND r11 IS NULL) THEN 33554432 ELSE 0 END -- SY → schoolYear: invalid-school-year
        | CASE WHEN (c18 <> '' AND r13 IS NULL) THEN 134217728 ELSE 0 END -- NSLELG → value: unknown-code
      ELSE 0 END
      | CASE WHEN "homeless: is read" THEN 0
        | CASE WHEN (c34 <> '' AND r11 IS NULL) THEN 33554432 ELSE 0 END -- SY → schoolYear: invalid-school-year
        | CASE WHEN (c19 <> '' AND r14 IS NULL) THEN 268435456 ELSE 0 END -- HOMELESS → value: unknown-code
        | CASE WHEN (c22 <> '' AND r15 IS NULL) THEN 536870912 ELSE 0 END -- NTRESNO → detail: unknown-code
      ELSE 0 END
      | CASE WHEN "unaccompanied: is read" THEN 0
        | CASE WHEN (c34 <> '' AND r11 IS NULL) THEN 33554432 ELSE 0 END -- SY → schoolYear: invalid-school-year
        | CASE WHEN (c21 <> '' AND r16 IS NULL) THEN 1073741824 ELSE 0 END -- UNYOUTH → value: unknown-code
      ELSE 0 END
    AS BIGINT) AS early2
  FROM fields
), needs AS (
  SELECT
    *,
    early1 AS whole1,
    CAST(0
      | early2
      | CASE WHEN "enrollment: student.identifiers[us-vt.perm-number]" IS NULL AND (early1 & 896) = 0 THEN 2147483648 ELSE 0 END -- student: missing-key
    AS BIGINT) AS whole2
  FROM findings
), ends AS (
  SELECT
    *,
    "section-504: is read" AS "section-504: is there",
    "meals: is read" AS "meals: is there",
    "homeless: is read" AS "homeless: is there",
    "unaccompanied: is read" AS "unaccompanied: is there",
    CASE WHEN cells <> 34 THEN 1 ELSE whole1 END AS found1,
    CASE WHEN cells <> 34 THEN 0 ELSE whole2 END AS found2
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "section-504: is there",
  "meals: is there",
  "homeless: is there",
  "unaccompanied: is there",
  "enrollment: student.identifiers[us-vt.perm-number]",
  "enrollment: school.identifiers[us-vt.org]",
  "enrollment: school.district.identifiers[us-vt.org]",
  "enrollment: nextSchool.identifiers[us-vt.org]",
  "enrollment: student.hispanicLatino",
  "enrollment: student.races",
  "enrollment: enrollmentKind",
  "enrollment: entryType",
  "enrollment: begin",
  "enrollment: end",
  "enrollment: exitType",
  "enrollment: schoolYear",
  "section-504: student.identifiers[us-vt.perm-number]",
  "section-504: organization.identifiers[us-vt.org]",
  "section-504: schoolYear",
  "section-504: kind",
  "section-504: value",
  "meals: student.identifiers[us-vt.perm-number]",
  "meals: organization.identifiers[us-vt.org]",
  "meals: schoolYear",
  "meals: kind",
  "meals: value",
  "meals: detail",
  "homeless: student.identifiers[us-vt.perm-number]",
  "homeless: organization.identifiers[us-vt.org]",
  "homeless: schoolYear",
  "homeless: kind",
  "homeless: value",
  "homeless: detail",
  "unaccompanied: student.identifiers[us-vt.perm-number]",
  "unaccompanied: organization.identifiers[us-vt.org]",
  "unaccompanied: schoolYear",
  "unaccompanied: kind",
  "unaccompanied: value",
  found1,
  found2,
  CASE WHEN ((found1 & 6643778559) <> 0 OR (found2 & 2182873984) <> 0) THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- vt-dc 2020, ps-grade-prog: 5_PS_GradeProg
CREATE OR REPLACE TABLE "ps-grade-prog" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- ADMINID
    align_cell(s2) AS c2, -- ENRORGID
    align_cell(s3) AS c3, -- PERMNUMBER
    align_cell(s4) AS c4, -- GRADE
    align_cell(s5) AS c5, -- GRADEBEGIN
    align_cell(s6) AS c6, -- GRADEEND
    align_cell(s7) AS c7 -- SY
  FROM "ps-grade-prog stage"
), readings AS (
  SELECT
    *,
    'student' AS owner, -- which record it is
    false AS "place: is read", -- beside the owner
    CASE WHEN c3 <> '' THEN c3 END AS r1, -- PERMNUMBER → identifiers[us-vt.perm-number]
    CASE c4
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
      WHEN 'AW' THEN 'AE'
      WHEN 'PD' THEN 'PS'
      WHEN 'EE' THEN 'PR'
      WHEN 'IT' THEN 'IT'
      WHEN 'KF' THEN 'KG'
      WHEN 'KP' THEN 'KG'
      WHEN 'PK' THEN 'PK'
      END AS r2, -- GRADE → gradeLevel
    CASE
      WHEN regexp_full_match(c5, '[0-9]{2}/[0-9]{2}/[0-9]{4}') THEN align_day(substr(c5, 7, 4), substr(c5, 1, 2), substr(c5, 4, 2))
      END AS r3 -- GRADEBEGIN → validFrom
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "student: identifiers[us-vt.perm-number]", -- PERMNUMBER → identifiers[us-vt.perm-number]
    CASE WHEN r2 IS NOT NULL THEN r2 WHEN c4 <> '' THEN 'other' END AS "student: gradeLevel", -- GRADE → gradeLevel
    r3 AS "student: validFrom" -- GRADEBEGIN → validFrom
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- ADMINID: formula-error
      | CASE WHEN align_too_long(c1, 6) THEN 4 ELSE 0 END -- ADMINID: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- ENRORGID: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- ENRORGID: missing-required
      | CASE WHEN align_too_long(c2, 6) THEN 32 ELSE 0 END -- ENRORGID: too-long
      | CASE WHEN align_is_formula_error(s3) THEN 64 ELSE 0 END -- PERMNUMBER: formula-error
      | CASE WHEN c3 = '' THEN 128 ELSE 0 END -- PERMNUMBER: missing-required
      | CASE WHEN align_too_long(c3, 10) THEN 256 ELSE 0 END -- PERMNUMBER: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 512 ELSE 0 END -- GRADE: formula-error
      | CASE WHEN c4 = '' THEN 1024 ELSE 0 END -- GRADE: missing-required
      | CASE WHEN align_too_long(c4, 2) THEN 2048 ELSE 0 END -- GRADE: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 4096 ELSE 0 END -- GRADEBEGIN: formula-error
      | CASE WHEN c5 = '' THEN 8192 ELSE 0 END -- GRADEBEGIN: missing-required
      | CASE WHEN align_is_formula_error(s6) THEN 16384 ELSE 0 END -- GRADEEND: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 32768 ELSE 0 END -- SY: formula-error
      | CASE WHEN c7 = '' THEN 65536 ELSE 0 END -- SY: missing-required
      | CASE WHEN align_too_long(c7, 4) THEN 131072 ELSE 0 END -- SY: too-long
      | CASE WHEN (c4 <> '' AND r2 IS NULL) THEN 262144 ELSE 0 END -- GRADE → gradeLevel: unknown-code
      | CASE WHEN (c5 <> '' AND r3 IS NULL) THEN CASE align_date_damage(c5)
          WHEN 'excel-serial-date' THEN 524288
          WHEN 'date-order-ambiguous' THEN 1048576
          ELSE 2097152
          END ELSE 0 END -- GRADEBEGIN → validFrom: excel-serial-date, date-order-ambiguous, invalid-date
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "student: identifiers[us-vt.perm-number]" IS NULL AND (early1 & 448) = 0 THEN 4194304 ELSE 0 END -- student: missing-key
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    "place: is read" AS "place: is there",
    CASE WHEN cells <> 7 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "place: is there",
  "student: identifiers[us-vt.perm-number]",
  "student: gradeLevel",
  "student: validFrom",
  found1,
  CASE WHEN (found1 & 8372217) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- vt-dc 2020, ps-adm: 6_PS_ADM
CREATE OR REPLACE TABLE "ps-adm" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- ADMINID
    align_cell(s2) AS c2, -- ENRORGID
    align_cell(s3) AS c3, -- PERMNUMBER
    align_cell(s4) AS c4, -- FUNDSOURCE
    align_cell(s5) AS c5, -- ADMTDIST
    align_cell(s6) AS c6, -- ADMTYP
    align_cell(s7) AS c7, -- ADMFPSTAT
    align_cell(s8) AS c8, -- ADMHOURS
    align_cell(s9) AS c9, -- ADMBEG
    align_cell(s10) AS c10, -- HS_ACTIVTDISTID
    align_cell(s11) AS c11, -- HS_ACTIVADM
    align_cell(s12) AS c12 -- SY
  FROM "ps-adm stage"
), readings AS (
  SELECT
    *,
    'residence' AS owner, -- which record it is
    CASE WHEN c3 <> '' THEN c3 END AS r1, -- PERMNUMBER → identifiers[us-vt.perm-number]
    CASE WHEN c5 <> '' THEN c5 END AS r2 -- ADMTDIST → districtOfResidence.identifiers[us-vt.org]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "residence: identifiers[us-vt.perm-number]", -- PERMNUMBER → identifiers[us-vt.perm-number]
    r2 AS "residence: districtOfResidence.identifiers[us-vt.org]" -- ADMTDIST → districtOfResidence.identifiers[us-vt.org]
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- ADMINID: formula-error
      | CASE WHEN align_too_long(c1, 6) THEN 4 ELSE 0 END -- ADMINID: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- ENRORGID: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- ENRORGID: missing-required
      | CASE WHEN align_too_long(c2, 6) THEN 32 ELSE 0 END -- ENRORGID: too-long
      | CASE WHEN align_is_formula_error(s3) THEN 64 ELSE 0 END -- PERMNUMBER: formula-error
      | CASE WHEN c3 = '' THEN 128 ELSE 0 END -- PERMNUMBER: missing-required
      | CASE WHEN align_too_long(c3, 10) THEN 256 ELSE 0 END -- PERMNUMBER: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 512 ELSE 0 END -- FUNDSOURCE: formula-error
      | CASE WHEN c4 = '' THEN 1024 ELSE 0 END -- FUNDSOURCE: missing-required
      | CASE WHEN align_too_long(c4, 2) THEN 2048 ELSE 0 END -- FUNDSOURCE: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 4096 ELSE 0 END -- ADMTDIST: formula-error
      | CASE WHEN c5 = '' THEN 8192 ELSE 0 END -- ADMTDIST: missing-required
      | CASE WHEN align_too_long(c5, 6) THEN 16384 ELSE 0 END -- ADMTDIST: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 32768 ELSE 0 END -- ADMTYP: formula-error
      | CASE WHEN align_too_long(c6, 1) THEN 65536 ELSE 0 END -- ADMTYP: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 131072 ELSE 0 END -- ADMFPSTAT: formula-error
      | CASE WHEN align_too_long(c7, 1) THEN 262144 ELSE 0 END -- ADMFPSTAT: too-long
      | CASE WHEN align_is_formula_error(s8) THEN 524288 ELSE 0 END -- ADMHOURS: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 1048576 ELSE 0 END -- ADMBEG: formula-error
      | CASE WHEN c9 = '' THEN 2097152 ELSE 0 END -- ADMBEG: missing-required
      | CASE WHEN align_is_formula_error(s10) THEN 4194304 ELSE 0 END -- HS_ACTIVTDISTID: formula-error
      | CASE WHEN align_too_long(c10, 6) THEN 8388608 ELSE 0 END -- HS_ACTIVTDISTID: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 16777216 ELSE 0 END -- HS_ACTIVADM: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 33554432 ELSE 0 END -- SY: formula-error
      | CASE WHEN c12 = '' THEN 67108864 ELSE 0 END -- SY: missing-required
      | CASE WHEN align_too_long(c12, 4) THEN 134217728 ELSE 0 END -- SY: too-long
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "residence: identifiers[us-vt.perm-number]" IS NULL AND (early1 & 448) = 0 THEN 268435456 ELSE 0 END -- student: missing-key
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
  "residence: identifiers[us-vt.perm-number]",
  "residence: districtOfResidence.identifiers[us-vt.org]",
  found1,
  CASE WHEN (found1 & 506494969) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- vt-dc 2020, ps-att: 7_PS_Att
CREATE OR REPLACE TABLE "ps-att" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- ADMINID
    align_cell(s2) AS c2, -- ENRORGID
    align_cell(s3) AS c3, -- PERMNUMBER
    align_cell(s4) AS c4, -- ATTEVENTDATE
    align_cell(s5) AS c5, -- DAILY_STATUS
    align_cell(s6) AS c6, -- ATTENTYPEID
    align_cell(s7) AS c7, -- ABSCATID
    align_cell(s8) AS c8, -- DSID_VALUE
    align_cell(s9) AS c9 -- SY
  FROM "ps-att stage"
), readings AS (
  SELECT
    *,
    'day' AS owner, -- which record it is
    CASE WHEN c3 <> '' THEN c3 END AS r1, -- PERMNUMBER → student.identifiers[us-vt.perm-number]
    CASE WHEN c2 <> '' THEN c2 END AS r2, -- ENRORGID → organization.identifiers[us-vt.org]
    CASE WHEN c1 <> '' THEN c1 END AS r3, -- ADMINID → organization.parentOrganization.identifiers[us-vt.org]
    CASE
      WHEN regexp_full_match(c4, '[0-9]{2}/[0-9]{2}/[0-9]{4}') THEN align_day(substr(c4, 7, 4), substr(c4, 1, 2), substr(c4, 4, 2))
      END AS r4, -- ATTEVENTDATE → date
    CASE WHEN (c5 <> '' OR c7 <> '') THEN CASE
      WHEN (c5 = 'PRS' AND c7 = '') THEN 0
      WHEN (c5 = 'ABS' AND c7 = 'EA') THEN 1
      WHEN (c5 = 'ABS' AND c7 = 'UA') THEN 2
      WHEN (c5 = 'ABS' AND c7 = 'SUS') THEN 3
      WHEN (c5 = 'ABS' AND c7 = 'EXP') THEN 4
      WHEN (c5 = 'ABS' AND c7 = 'SNE') THEN 5
      WHEN (c5 = 'ABS' AND c7 = '') THEN 6
      END END AS r5, -- DAILY_STATUS + ABSCATID → category
    CASE WHEN regexp_full_match(c8, '-?[0-9]{1,15}([.][0-9]{1,2})?') THEN regexp_replace(CAST(CAST(c8 AS DECIMAL(38, 2)) AS VARCHAR), '[.]?0+$', '') END AS r6 -- DSID_VALUE → portion
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "day: student.identifiers[us-vt.perm-number]", -- PERMNUMBER → student.identifiers[us-vt.perm-number]
    r2 AS "day: organization.identifiers[us-vt.org]", -- ENRORGID → organization.identifiers[us-vt.org]
    r3 AS "day: organization.parentOrganization.identifiers[us-vt.org]", -- ADMINID → organization.parentOrganization.identifiers[us-vt.org]
    r4 AS "day: date", -- ATTEVENTDATE → date
    CASE r5
      WHEN 0 THEN 'present'
      WHEN 1 THEN 'absent-excused'
      WHEN 2 THEN 'absent-unexcused'
      WHEN 3 THEN 'out-of-school-suspension'
      WHEN 4 THEN 'expelled'
      WHEN 5 THEN 'not-expected'
      WHEN 6 THEN 'absent'
      END AS "day: category", -- DAILY_STATUS + ABSCATID → category
    r6 AS "day: portion" -- DSID_VALUE → portion
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- ADMINID: formula-error
      | CASE WHEN align_too_long(c1, 6) THEN 4 ELSE 0 END -- ADMINID: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- ENRORGID: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- ENRORGID: missing-required
      | CASE WHEN align_too_long(c2, 6) THEN 32 ELSE 0 END -- ENRORGID: too-long
      | CASE WHEN align_is_formula_error(s3) THEN 64 ELSE 0 END -- PERMNUMBER: formula-error
      | CASE WHEN c3 = '' THEN 128 ELSE 0 END -- PERMNUMBER: missing-required
      | CASE WHEN align_too_long(c3, 10) THEN 256 ELSE 0 END -- PERMNUMBER: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 512 ELSE 0 END -- ATTEVENTDATE: formula-error
      | CASE WHEN c4 = '' THEN 1024 ELSE 0 END -- ATTEVENTDATE: missing-required
      | CASE WHEN align_is_formula_error(s5) THEN 2048 ELSE 0 END -- DAILY_STATUS: formula-error
      | CASE WHEN c5 = '' THEN 4096 ELSE 0 END -- DAILY_STATUS: missing-required
      | CASE WHEN align_too_long(c5, 3) THEN 8192 ELSE 0 END -- DAILY_STATUS: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 16384 ELSE 0 END -- ATTENTYPEID: formula-error
      | CASE WHEN c6 = '' THEN 32768 ELSE 0 END -- ATTENTYPEID: missing-required
      | CASE WHEN align_too_long(c6, 3) THEN 65536 ELSE 0 END -- ATTENTYPEID: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 131072 ELSE 0 END -- ABSCATID: formula-error
      | CASE WHEN align_too_long(c7, 3) THEN 262144 ELSE 0 END -- ABSCATID: too-long
      | CASE WHEN align_is_formula_error(s8) THEN 524288 ELSE 0 END -- DSID_VALUE: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 1048576 ELSE 0 END -- SY: formula-error
      | CASE WHEN c9 = '' THEN 2097152 ELSE 0 END -- SY: missing-required
      | CASE WHEN align_too_long(c9, 4) THEN 4194304 ELSE 0 END -- SY: too-long
      | CASE WHEN (c4 <> '' AND r4 IS NULL) THEN CASE align_date_damage(c4)
          WHEN 'excel-serial-date' THEN 8388608
          WHEN 'date-order-ambiguous' THEN 16777216
          ELSE 33554432
          END ELSE 0 END -- ATTEVENTDATE → date: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN ((c5 <> '' OR c7 <> '') AND r5 IS NULL) THEN 67108864 ELSE 0 END -- DAILY_STATUS + ABSCATID → category: unknown-code
      | CASE WHEN (c8 <> '' AND r6 IS NULL) THEN 134217728 ELSE 0 END -- DSID_VALUE → portion: not-a-number
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "day: student.identifiers[us-vt.perm-number]" IS NULL AND (early1 & 448) = 0 THEN 268435456 ELSE 0 END -- student: missing-key
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
  "day: student.identifiers[us-vt.perm-number]",
  "day: organization.identifiers[us-vt.org]",
  "day: organization.parentOrganization.identifiers[us-vt.org]",
  "day: date",
  "day: category",
  "day: portion",
  found1,
  CASE WHEN (found1 & 401735679) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- vt-dc 2020, org-profile: 8_OrgProfile
CREATE OR REPLACE TABLE "org-profile" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- ADMINID
    align_cell(s2) AS c2, -- OrgId
    align_cell(s3) AS c3, -- SYTFrameBeg
    align_cell(s4) AS c4, -- SYTFrameEnd
    align_cell(s5) AS c5, -- SESSDAYS
    align_cell(s6) AS c6, -- KP_AM_SESS
    align_cell(s7) AS c7, -- KP_PM_SESS
    align_cell(s8) AS c8, -- SYTFrame
    align_cell(s9) AS c9 -- SY
  FROM "org-profile stage"
), readings AS (
  SELECT
    *,
    'session' AS owner, -- which record it is
    CASE WHEN c2 <> '' THEN c2 END AS r1, -- OrgId → organization.identifiers[us-vt.org]
    CASE WHEN c1 <> '' THEN c1 END AS r2, -- ADMINID → organization.parentOrganization.identifiers[us-vt.org]
    CASE c8 WHEN 'R' THEN 'school-year' WHEN 'S' THEN 'summer' END AS r3, -- SYTFrame → sessionType
    CASE WHEN regexp_full_match(c9, '[12][0-9]{3}') THEN c9 END AS r4, -- SY → schoolYear
    CASE
      WHEN regexp_full_match(c3, '[0-9]{2}/[0-9]{2}/[0-9]{4}') THEN align_day(substr(c3, 7, 4), substr(c3, 1, 2), substr(c3, 4, 2))
      END AS r5, -- SYTFrameBeg → begin
    CASE
      WHEN regexp_full_match(c4, '[0-9]{2}/[0-9]{2}/[0-9]{4}') THEN align_day(substr(c4, 7, 4), substr(c4, 1, 2), substr(c4, 4, 2))
      END AS r6, -- SYTFrameEnd → end
    CASE WHEN regexp_full_match(c5, '-?[0-9]{1,15}([.][0-9]{1,3})?') THEN regexp_replace(CAST(CAST(c5 AS DECIMAL(38, 3)) AS VARCHAR), '[.]?0+$', '') END AS r7 -- SESSDAYS → scheduledDays
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "session: organization.identifiers[us-vt.org]", -- OrgId → organization.identifiers[us-vt.org]
    r2 AS "session: organization.parentOrganization.identifiers[us-vt.org]", -- ADMINID → organization.parentOrganization.identifiers[us-vt.org]
    CASE WHEN r3 IS NOT NULL THEN r3 WHEN c8 <> '' THEN 'other' END AS "session: sessionType", -- SYTFrame → sessionType
    r4 AS "session: schoolYear", -- SY → schoolYear
    r5 AS "session: begin", -- SYTFrameBeg → begin
    r6 AS "session: end", -- SYTFrameEnd → end
    r7 AS "session: scheduledDays" -- SESSDAYS → scheduledDays
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- ADMINID: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- ADMINID: missing-required
      | CASE WHEN align_too_long(c1, 6) THEN 8 ELSE 0 END -- ADMINID: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- OrgId: formula-error
      | CASE WHEN c2 = '' THEN 32 ELSE 0 END -- OrgId: missing-required
      | CASE WHEN align_too_long(c2, 6) THEN 64 ELSE 0 END -- OrgId: too-long
      | CASE WHEN align_is_formula_error(s3) THEN 128 ELSE 0 END -- SYTFrameBeg: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 256 ELSE 0 END -- SYTFrameEnd: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 512 ELSE 0 END -- SESSDAYS: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 1024 ELSE 0 END -- KP_AM_SESS: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 2048 ELSE 0 END -- KP_PM_SESS: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 4096 ELSE 0 END -- SYTFrame: formula-error
      | CASE WHEN c8 = '' THEN 8192 ELSE 0 END -- SYTFrame: missing-required
      | CASE WHEN align_too_long(c8, 1) THEN 16384 ELSE 0 END -- SYTFrame: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 32768 ELSE 0 END -- SY: formula-error
      | CASE WHEN c9 = '' THEN 65536 ELSE 0 END -- SY: missing-required
      | CASE WHEN align_too_long(c9, 4) THEN 131072 ELSE 0 END -- SY: too-long
      | CASE WHEN (c8 <> '' AND r3 IS NULL) THEN 262144 ELSE 0 END -- SYTFrame → sessionType: unknown-code
      | CASE WHEN (c9 <> '' AND r4 IS NULL) THEN 524288 ELSE 0 END -- SY → schoolYear: invalid-school-year
      | CASE WHEN (c3 <> '' AND r5 IS NULL) THEN CASE align_date_damage(c3)
          WHEN 'excel-serial-date' THEN 1048576
          WHEN 'date-order-ambiguous' THEN 2097152
          ELSE 4194304
          END ELSE 0 END -- SYTFrameBeg → begin: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c4 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c4)
          WHEN 'excel-serial-date' THEN 8388608
          WHEN 'date-order-ambiguous' THEN 16777216
          ELSE 33554432
          END ELSE 0 END -- SYTFrameEnd → end: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c5 <> '' AND r7 IS NULL) THEN 67108864 ELSE 0 END -- SESSDAYS → scheduledDays: not-a-number
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
  "session: organization.identifiers[us-vt.org]",
  "session: organization.parentOrganization.identifiers[us-vt.org]",
  "session: sessionType",
  "session: schoolYear",
  "session: begin",
  "session: end",
  "session: scheduledDays",
  found1,
  CASE WHEN (found1 & 1044607) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- vt-dc 2020, staff-identity: 0_Staff_Identity
CREATE OR REPLACE TABLE "staff-identity" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- ADMINID
    align_cell(s2) AS c2, -- EmpOrgid
    align_cell(s3) AS c3, -- LOCALED_ID
    align_cell(s4) AS c4, -- EDUCATORID
    align_cell(s5) AS c5, -- FNAME
    align_cell(s6) AS c6, -- MNAME
    align_cell(s7) AS c7, -- LNAME
    align_cell(s8) AS c8, -- POSTNAME
    align_cell(s9) AS c9, -- DOB
    align_cell(s10) AS c10, -- GENDER
    align_cell(s11) AS c11 -- SY
  FROM "staff-identity stage"
), readings AS (
  SELECT
    *,
    'person' AS owner, -- which record it is
    CASE WHEN c4 <> '' THEN c4 END AS r1, -- EDUCATORID → identifiers[us-vt.educator-id]
    CASE
      WHEN regexp_full_match(c9, '[0-9]{2}/[0-9]{2}/[0-9]{4}') THEN align_day(substr(c9, 7, 4), substr(c9, 1, 2), substr(c9, 4, 2))
      END AS r2, -- DOB → birthDate
    CASE c10 WHEN 'F' THEN 'female' WHEN 'M' THEN 'male' END AS r3 -- GENDER → sex
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "person: identifiers[us-vt.educator-id]", -- EDUCATORID → identifiers[us-vt.educator-id]
    CASE WHEN c3 <> '' AND c1 <> '' THEN c3 END AS "person: identifiers[local]", -- LOCALED_ID + ADMINID → identifiers[local]
    CASE WHEN c3 <> '' AND c1 <> '' THEN 'local@us-vt.org.' || c1 END AS "person: identifiers[local] system", -- LOCALED_ID + ADMINID → identifiers[local]
    nullif(c5, '') AS "person: firstName", -- FNAME → firstName
    nullif(c6, '') AS "person: middleName", -- MNAME → middleName
    nullif(c7, '') AS "person: lastName", -- LNAME → lastName
    nullif(c8, '') AS "person: nameSuffix", -- POSTNAME → nameSuffix
    r2 AS "person: birthDate", -- DOB → birthDate
    r3 AS "person: sex" -- GENDER → sex
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- ADMINID: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- ADMINID: missing-required
      | CASE WHEN align_too_long(c1, 6) THEN 8 ELSE 0 END -- ADMINID: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- EmpOrgid: formula-error
      | CASE WHEN c2 = '' THEN 32 ELSE 0 END -- EmpOrgid: missing-required
      | CASE WHEN align_too_long(c2, 6) THEN 64 ELSE 0 END -- EmpOrgid: too-long
      | CASE WHEN align_is_formula_error(s3) THEN 128 ELSE 0 END -- LOCALED_ID: formula-error
      | CASE WHEN align_too_long(c3, 15) THEN 256 ELSE 0 END -- LOCALED_ID: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 512 ELSE 0 END -- EDUCATORID: formula-error
      | CASE WHEN c4 = '' THEN 1024 ELSE 0 END -- EDUCATORID: missing-required
      | CASE WHEN align_too_long(c4, 10) THEN 2048 ELSE 0 END -- EDUCATORID: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 4096 ELSE 0 END -- FNAME: formula-error
      | CASE WHEN align_too_long(c5, 20) THEN 8192 ELSE 0 END -- FNAME: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 16384 ELSE 0 END -- MNAME: formula-error
      | CASE WHEN align_too_long(c6, 20) THEN 32768 ELSE 0 END -- MNAME: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 65536 ELSE 0 END -- LNAME: formula-error
      | CASE WHEN align_too_long(c7, 36) THEN 131072 ELSE 0 END -- LNAME: too-long
      | CASE WHEN align_is_formula_error(s8) THEN 262144 ELSE 0 END -- POSTNAME: formula-error
      | CASE WHEN align_too_long(c8, 5) THEN 524288 ELSE 0 END -- POSTNAME: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 1048576 ELSE 0 END -- DOB: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 2097152 ELSE 0 END -- GENDER: formula-error
      | CASE WHEN align_too_long(c10, 1) THEN 4194304 ELSE 0 END -- GENDER: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 8388608 ELSE 0 END -- SY: formula-error
      | CASE WHEN c11 = '' THEN 16777216 ELSE 0 END -- SY: missing-required
      | CASE WHEN align_too_long(c11, 4) THEN 33554432 ELSE 0 END -- SY: too-long
      | CASE WHEN (c9 <> '' AND r2 IS NULL) THEN CASE align_date_damage(c9)
          WHEN 'excel-serial-date' THEN 67108864
          WHEN 'date-order-ambiguous' THEN 134217728
          ELSE 268435456
          END ELSE 0 END -- DOB → birthDate: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c10 <> '' AND r3 IS NULL) THEN 536870912 ELSE 0 END -- GENDER → sex: unknown-code
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "person: identifiers[us-vt.educator-id]" IS NULL AND "person: identifiers[local]" IS NULL AND (early1 & 3584) = 0 THEN 1073741824 ELSE 0 END -- person: missing-key
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 11 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "person: identifiers[us-vt.educator-id]",
  "person: identifiers[local]",
  "person: identifiers[local] system",
  "person: firstName",
  "person: middleName",
  "person: lastName",
  "person: nameSuffix",
  "person: birthDate",
  "person: sex",
  found1,
  CASE WHEN (found1 & 1132466175) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- vt-dc 2020, emp-org: 10_EmpOrg
CREATE OR REPLACE TABLE "emp-org" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- ADMINID
    align_cell(s2) AS c2, -- EmpOrgid
    align_cell(s3) AS c3, -- EDUCATORID
    align_cell(s4) AS c4, -- EMPBEGDATE
    align_cell(s5) AS c5, -- EMPENDDATE
    align_cell(s6) AS c6, -- EMPSTATNO
    align_cell(s7) AS c7 -- SY
  FROM "emp-org stage"
), readings AS (
  SELECT
    *,
    'employment' AS owner, -- which record it is
    CASE WHEN c3 <> '' THEN c3 END AS r1, -- EDUCATORID → person.identifiers[us-vt.educator-id]
    CASE WHEN c2 <> '' THEN c2 END AS r2, -- EmpOrgid → organization.identifiers[us-vt.org]
    CASE
      WHEN regexp_full_match(c4, '[0-9]{2}/[0-9]{2}/[0-9]{4}') THEN align_day(substr(c4, 7, 4), substr(c4, 1, 2), substr(c4, 4, 2))
      END AS r3, -- EMPBEGDATE → begin
    CASE
      WHEN regexp_full_match(c5, '[0-9]{2}/[0-9]{2}/[0-9]{4}') THEN align_day(substr(c5, 7, 4), substr(c5, 1, 2), substr(c5, 4, 2))
      END AS r4 -- EMPENDDATE → end
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "employment: person.identifiers[us-vt.educator-id]", -- EDUCATORID → person.identifiers[us-vt.educator-id]
    r2 AS "employment: organization.identifiers[us-vt.org]", -- EmpOrgid → organization.identifiers[us-vt.org]
    'other' AS "employment: role", -- every record → role
    r3 AS "employment: begin", -- EMPBEGDATE → begin
    r4 AS "employment: end" -- EMPENDDATE → end
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- ADMINID: formula-error
      | CASE WHEN align_too_long(c1, 6) THEN 4 ELSE 0 END -- ADMINID: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- EmpOrgid: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- EmpOrgid: missing-required
      | CASE WHEN align_too_long(c2, 6) THEN 32 ELSE 0 END -- EmpOrgid: too-long
      | CASE WHEN align_is_formula_error(s3) THEN 64 ELSE 0 END -- EDUCATORID: formula-error
      | CASE WHEN c3 = '' THEN 128 ELSE 0 END -- EDUCATORID: missing-required
      | CASE WHEN align_too_long(c3, 10) THEN 256 ELSE 0 END -- EDUCATORID: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 512 ELSE 0 END -- EMPBEGDATE: formula-error
      | CASE WHEN c4 = '' THEN 1024 ELSE 0 END -- EMPBEGDATE: missing-required
      | CASE WHEN align_is_formula_error(s5) THEN 2048 ELSE 0 END -- EMPENDDATE: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 4096 ELSE 0 END -- EMPSTATNO: formula-error
      | CASE WHEN align_too_long(c6, 3) THEN 8192 ELSE 0 END -- EMPSTATNO: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 16384 ELSE 0 END -- SY: formula-error
      | CASE WHEN c7 = '' THEN 32768 ELSE 0 END -- SY: missing-required
      | CASE WHEN align_too_long(c7, 4) THEN 65536 ELSE 0 END -- SY: too-long
      | CASE WHEN (c4 <> '' AND r3 IS NULL) THEN CASE align_date_damage(c4)
          WHEN 'excel-serial-date' THEN 131072
          WHEN 'date-order-ambiguous' THEN 262144
          ELSE 524288
          END ELSE 0 END -- EMPBEGDATE → begin: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c5 <> '' AND r4 IS NULL) THEN CASE align_date_damage(c5)
          WHEN 'excel-serial-date' THEN 1048576
          WHEN 'date-order-ambiguous' THEN 2097152
          ELSE 4194304
          END ELSE 0 END -- EMPENDDATE → end: excel-serial-date, date-order-ambiguous, invalid-date
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "employment: person.identifiers[us-vt.educator-id]" IS NULL AND (early1 & 448) = 0 THEN 8388608 ELSE 0 END -- person: missing-key
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
  "employment: person.identifiers[us-vt.educator-id]",
  "employment: organization.identifiers[us-vt.org]",
  "employment: role",
  "employment: begin",
  "employment: end",
  found1,
  CASE WHEN (found1 & 9422841) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- vt-dc 2020, course: 12_Course
CREATE OR REPLACE TABLE "course" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- ADMINID
    align_cell(s2) AS c2, -- POSID
    align_cell(s3) AS c3, -- LOCALCOURSEID
    align_cell(s4) AS c4, -- COURSECODE
    align_cell(s5) AS c5, -- COURSENAME
    align_cell(s6) AS c6, -- Addit_COURSECAT
    align_cell(s7) AS c7 -- SY
  FROM "course stage"
), readings AS (
  SELECT
    *,
    'course' AS owner, -- which record it is
    CASE WHEN c2 <> '' THEN c2 END AS r1 -- POSID → organization.identifiers[us-vt.org]
  FROM texts
), fields AS (
  SELECT
    *,
    CASE WHEN c2 <> '' AND c3 <> '' THEN c2 || '|' || c3 END AS "course: identifiers[us-vt.course]", -- POSID + LOCALCOURSEID → identifiers[us-vt.course]
    r1 AS "course: organization.identifiers[us-vt.org]", -- POSID → organization.identifiers[us-vt.org]
    nullif(c3, '') AS "course: courseCode", -- LOCALCOURSEID → courseCode
    nullif(c5, '') AS "course: title" -- COURSENAME → title
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- ADMINID: formula-error
      | CASE WHEN align_too_long(c1, 6) THEN 4 ELSE 0 END -- ADMINID: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- POSID: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- POSID: missing-required
      | CASE WHEN align_too_long(c2, 6) THEN 32 ELSE 0 END -- POSID: too-long
      | CASE WHEN align_is_formula_error(s3) THEN 64 ELSE 0 END -- LOCALCOURSEID: formula-error
      | CASE WHEN c3 = '' THEN 128 ELSE 0 END -- LOCALCOURSEID: missing-required
      | CASE WHEN align_too_long(c3, 55) THEN 256 ELSE 0 END -- LOCALCOURSEID: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 512 ELSE 0 END -- COURSECODE: formula-error
      | CASE WHEN align_too_long(c4, 5) THEN 1024 ELSE 0 END -- COURSECODE: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 2048 ELSE 0 END -- COURSENAME: formula-error
      | CASE WHEN align_too_long(c5, 255) THEN 4096 ELSE 0 END -- COURSENAME: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 8192 ELSE 0 END -- Addit_COURSECAT: formula-error
      | CASE WHEN align_too_long(c6, 30) THEN 16384 ELSE 0 END -- Addit_COURSECAT: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 32768 ELSE 0 END -- SY: formula-error
      | CASE WHEN c7 = '' THEN 65536 ELSE 0 END -- SY: missing-required
      | CASE WHEN align_too_long(c7, 4) THEN 131072 ELSE 0 END -- SY: too-long
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
  "course: identifiers[us-vt.course]",
  "course: organization.identifiers[us-vt.org]",
  "course: courseCode",
  "course: title",
  found1,
  CASE WHEN (found1 & 229881) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- vt-dc 2020, course-section: 13_CourseSection
CREATE OR REPLACE TABLE "course-section" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- ADMINID
    align_cell(s2) AS c2, -- POSID
    align_cell(s3) AS c3, -- LOCALCOURSEID
    align_cell(s4) AS c4, -- COURSESECTION
    align_cell(s5) AS c5, -- COURSETERM
    align_cell(s6) AS c6, -- COURSELEVEL
    align_cell(s7) AS c7, -- COURSELEVELCHARACTERISTIC
    align_cell(s8) AS c8, -- COURSECREDITAVAIL
    align_cell(s9) AS c9, -- COURSESETTING
    align_cell(s10) AS c10 -- SY
  FROM "course-section stage"
), readings AS (
  SELECT
    *,
    'section' AS owner, -- which record it is
    CASE WHEN c2 <> '' THEN c2 END AS r1 -- POSID → school.identifiers[us-vt.org]
  FROM texts
), fields AS (
  SELECT
    *,
    CASE WHEN c2 <> '' AND c3 <> '' AND c4 <> '' THEN c2 || '|' || c3 || '|' || c4 END AS "section: identifiers[us-vt.section]", -- POSID + LOCALCOURSEID + COURSESECTION → identifiers[us-vt.section]
    r1 AS "section: school.identifiers[us-vt.org]", -- POSID → school.identifiers[us-vt.org]
    CASE WHEN c2 <> '' AND c3 <> '' THEN c2 || '|' || c3 END AS "section: course.identifiers[us-vt.course]", -- POSID + LOCALCOURSEID → course.identifiers[us-vt.course]
    nullif(c4, '') AS "section: sectionCode" -- COURSESECTION → sectionCode
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- ADMINID: formula-error
      | CASE WHEN align_too_long(c1, 6) THEN 4 ELSE 0 END -- ADMINID: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- POSID: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- POSID: missing-required
      | CASE WHEN align_too_long(c2, 6) THEN 32 ELSE 0 END -- POSID: too-long
      | CASE WHEN align_is_formula_error(s3) THEN 64 ELSE 0 END -- LOCALCOURSEID: formula-error
      | CASE WHEN c3 = '' THEN 128 ELSE 0 END -- LOCALCOURSEID: missing-required
      | CASE WHEN align_too_long(c3, 55) THEN 256 ELSE 0 END -- LOCALCOURSEID: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 512 ELSE 0 END -- COURSESECTION: formula-error
      | CASE WHEN c4 = '' THEN 1024 ELSE 0 END -- COURSESECTION: missing-required
      | CASE WHEN align_too_long(c4, 30) THEN 2048 ELSE 0 END -- COURSESECTION: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 4096 ELSE 0 END -- COURSETERM: formula-error
      | CASE WHEN align_too_long(c5, 6) THEN 8192 ELSE 0 END -- COURSETERM: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 16384 ELSE 0 END -- COURSELEVEL: formula-error
      | CASE WHEN align_too_long(c6, 1) THEN 32768 ELSE 0 END -- COURSELEVEL: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 65536 ELSE 0 END -- COURSELEVELCHARACTERISTIC: formula-error
      | CASE WHEN align_too_long(c7, 5) THEN 131072 ELSE 0 END -- COURSELEVELCHARACTERISTIC: too-long
      | CASE WHEN align_is_formula_error(s8) THEN 262144 ELSE 0 END -- COURSECREDITAVAIL: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 524288 ELSE 0 END -- COURSESETTING: formula-error
      | CASE WHEN align_too_long(c9, 2) THEN 1048576 ELSE 0 END -- COURSESETTING: too-long
      | CASE WHEN align_is_formula_error(s10) THEN 2097152 ELSE 0 END -- SY: formula-error
      | CASE WHEN c10 = '' THEN 4194304 ELSE 0 END -- SY: missing-required
      | CASE WHEN align_too_long(c10, 4) THEN 8388608 ELSE 0 END -- SY: too-long
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
  "section: identifiers[us-vt.section]",
  "section: school.identifiers[us-vt.org]",
  "section: course.identifiers[us-vt.course]",
  "section: sectionCode",
  found1,
  CASE WHEN (found1 & 14684153) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- vt-dc 2020, stu-section-enrollment: 14a_StuSectionEnrollment
CREATE OR REPLACE TABLE "stu-section-enrollment" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- ADMINID
    align_cell(s2) AS c2, -- ENRORGID
    align_cell(s3) AS c3, -- PERMNUMBER
    align_cell(s4) AS c4, -- LOCALCOURSEID
    align_cell(s5) AS c5, -- COURSESECTION
    align_cell(s6) AS c6, -- COURSEENROLLSTATUS
    align_cell(s7) AS c7 -- SY
  FROM "stu-section-enrollment stage"
), readings AS (
  SELECT
    *,
    'member' AS owner, -- which record it is
    CASE WHEN c3 <> '' THEN c3 END AS r1 -- PERMNUMBER → person.identifiers[us-vt.perm-number]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "member: person.identifiers[us-vt.perm-number]", -- PERMNUMBER → person.identifiers[us-vt.perm-number]
    CASE WHEN c2 <> '' AND c4 <> '' AND c5 <> '' THEN c2 || '|' || c4 || '|' || c5 END AS "member: section.identifiers[us-vt.section]", -- ENRORGID + LOCALCOURSEID + COURSESECTION → section.identifiers[us-vt.section]
    'student' AS "member: role" -- every record → role
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- ADMINID: formula-error
      | CASE WHEN align_too_long(c1, 6) THEN 4 ELSE 0 END -- ADMINID: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- ENRORGID: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- ENRORGID: missing-required
      | CASE WHEN align_too_long(c2, 6) THEN 32 ELSE 0 END -- ENRORGID: too-long
      | CASE WHEN align_is_formula_error(s3) THEN 64 ELSE 0 END -- PERMNUMBER: formula-error
      | CASE WHEN c3 = '' THEN 128 ELSE 0 END -- PERMNUMBER: missing-required
      | CASE WHEN align_too_long(c3, 10) THEN 256 ELSE 0 END -- PERMNUMBER: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 512 ELSE 0 END -- LOCALCOURSEID: formula-error
      | CASE WHEN c4 = '' THEN 1024 ELSE 0 END -- LOCALCOURSEID: missing-required
      | CASE WHEN align_too_long(c4, 55) THEN 2048 ELSE 0 END -- LOCALCOURSEID: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 4096 ELSE 0 END -- COURSESECTION: formula-error
      | CASE WHEN c5 = '' THEN 8192 ELSE 0 END -- COURSESECTION: missing-required
      | CASE WHEN align_too_long(c5, 30) THEN 16384 ELSE 0 END -- COURSESECTION: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 32768 ELSE 0 END -- COURSEENROLLSTATUS: formula-error
      | CASE WHEN align_too_long(c6, 2) THEN 65536 ELSE 0 END -- COURSEENROLLSTATUS: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 131072 ELSE 0 END -- SY: formula-error
      | CASE WHEN c7 = '' THEN 262144 ELSE 0 END -- SY: missing-required
      | CASE WHEN align_too_long(c7, 4) THEN 524288 ELSE 0 END -- SY: too-long
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "member: person.identifiers[us-vt.perm-number]" IS NULL AND (early1 & 448) = 0 THEN 1048576 ELSE 0 END -- person: missing-key
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
  "member: person.identifiers[us-vt.perm-number]",
  "member: section.identifiers[us-vt.section]",
  "member: role",
  found1,
  CASE WHEN (found1 & 1998841) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- vt-dc 2020, staff-section-assignment: 14b_StaffSectionAssignment
CREATE OR REPLACE TABLE "staff-section-assignment" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- ADMINID
    align_cell(s2) AS c2, -- POSID
    align_cell(s3) AS c3, -- LOCALCOURSEID
    align_cell(s4) AS c4, -- COURSESECTION
    align_cell(s5) AS c5, -- EDUCATORID
    align_cell(s6) AS c6, -- ROLE
    align_cell(s7) AS c7 -- SY
  FROM "staff-section-assignment stage"
), readings AS (
  SELECT
    *,
    'teacher' AS owner, -- which record it is
    CASE WHEN c5 <> '' THEN c5 END AS r1, -- EDUCATORID → person.identifiers[us-vt.educator-id]
    CASE WHEN c6 <> '' THEN CASE
      WHEN c6 = '10' THEN 0
      WHEN c6 = '20' THEN 1
      WHEN c6 = '30' THEN 2
      WHEN c6 = '40' THEN 3
      END END AS r2 -- ROLE → role
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "teacher: person.identifiers[us-vt.educator-id]", -- EDUCATORID → person.identifiers[us-vt.educator-id]
    CASE WHEN c2 <> '' AND c3 <> '' AND c4 <> '' THEN c2 || '|' || c3 || '|' || c4 END AS "teacher: section.identifiers[us-vt.section]", -- POSID + LOCALCOURSEID + COURSESECTION → section.identifiers[us-vt.section]
    CASE WHEN (c6 <> '' AND r2 IS NULL) THEN 'other' ELSE CASE r2
      WHEN 0 THEN 'teacher'
      WHEN 1 THEN 'teacher'
      WHEN 2 THEN 'other'
      WHEN 3 THEN 'other'
      END END AS "teacher: role", -- ROLE → role
    CASE r2 WHEN 0 THEN 'true' WHEN 1 THEN 'false' END AS "teacher: primary" -- ROLE → role
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- ADMINID: formula-error
      | CASE WHEN align_too_long(c1, 6) THEN 4 ELSE 0 END -- ADMINID: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- POSID: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- POSID: missing-required
      | CASE WHEN align_too_long(c2, 6) THEN 32 ELSE 0 END -- POSID: too-long
      | CASE WHEN align_is_formula_error(s3) THEN 64 ELSE 0 END -- LOCALCOURSEID: formula-error
      | CASE WHEN c3 = '' THEN 128 ELSE 0 END -- LOCALCOURSEID: missing-required
      | CASE WHEN align_too_long(c3, 55) THEN 256 ELSE 0 END -- LOCALCOURSEID: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 512 ELSE 0 END -- COURSESECTION: formula-error
      | CASE WHEN c4 = '' THEN 1024 ELSE 0 END -- COURSESECTION: missing-required
      | CASE WHEN align_too_long(c4, 30) THEN 2048 ELSE 0 END -- COURSESECTION: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 4096 ELSE 0 END -- EDUCATORID: formula-error
      | CASE WHEN c5 = '' THEN 8192 ELSE 0 END -- EDUCATORID: missing-required
      | CASE WHEN align_too_long(c5, 10) THEN 16384 ELSE 0 END -- EDUCATORID: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 32768 ELSE 0 END -- ROLE: formula-error
      | CASE WHEN align_too_long(c6, 2) THEN 65536 ELSE 0 END -- ROLE: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 131072 ELSE 0 END -- SY: formula-error
      | CASE WHEN c7 = '' THEN 262144 ELSE 0 END -- SY: missing-required
      | CASE WHEN align_too_long(c7, 4) THEN 524288 ELSE 0 END -- SY: too-long
      | CASE WHEN (c6 <> '' AND r2 IS NULL) THEN 1048576 ELSE 0 END -- ROLE → role: unknown-code
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "teacher: person.identifiers[us-vt.educator-id]" IS NULL AND (early1 & 28672) = 0 THEN 2097152 ELSE 0 END -- person: missing-key
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
  "teacher: person.identifiers[us-vt.educator-id]",
  "teacher: section.identifiers[us-vt.section]",
  "teacher: role",
  "teacher: primary",
  found1,
  CASE WHEN (found1 & 3047417) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- vt-dc 2020, student-sec-results: 15_StudentSecResults
CREATE OR REPLACE TABLE "student-sec-results" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- ADMINID
    align_cell(s2) AS c2, -- PERMNUMBER
    align_cell(s3) AS c3, -- ENRORGID
    align_cell(s4) AS c4, -- LOCALCOURSEID
    align_cell(s5) AS c5, -- COURSESECTION
    align_cell(s6) AS c6, -- COURSELETTERMARK
    align_cell(s7) AS c7, -- COURSENUMERICMARK
    align_cell(s8) AS c8, -- CreditsEarned
    align_cell(s9) AS c9 -- SY
  FROM "student-sec-results stage"
), readings AS (
  SELECT
    *,
    'result' AS owner, -- which record it is
    CASE WHEN c2 <> '' THEN c2 END AS r1, -- PERMNUMBER → student.identifiers[us-vt.perm-number]
    CASE WHEN c6 <> '' THEN CASE
      WHEN c6 = '10' THEN 0
      WHEN c6 = '11' THEN 1
      WHEN c6 = '12' THEN 2
      WHEN c6 = '13' THEN 3
      WHEN c6 = '14' THEN 4
      WHEN c6 = '15' THEN 5
      WHEN c6 = '16' THEN 6
      WHEN c6 = '17' THEN 7
      WHEN c6 = '18' THEN 8
      WHEN c6 = '19' THEN 9
      WHEN c6 = '20' THEN 10
      WHEN c6 = '21' THEN 11
      WHEN c6 = '22' THEN 12
      WHEN c6 = '23' THEN 13
      WHEN c6 = '24' THEN 14
      WHEN c6 = '25' THEN 15
      WHEN c6 = '26' THEN 16
      WHEN c6 = '27' THEN 17
      WHEN c6 = '28' THEN 18
      WHEN c6 = '29' THEN 19
      WHEN c6 = '30' THEN 20
      WHEN c6 = '31' THEN 21
      WHEN c6 = '32' THEN 22
      WHEN c6 = '40' THEN 23
      WHEN c6 = '50' THEN 24
      WHEN c6 = '55' THEN 25
      WHEN c6 = '66' THEN 26
      WHEN c6 = '77' THEN 27
      WHEN c6 = '88' THEN 28
      WHEN c6 = '99' THEN 29
      END END AS r2, -- COURSELETTERMARK → letterGrade
    CASE WHEN regexp_full_match(c7, '-?[0-9]{1,15}([.][0-9]{1,2})?') THEN regexp_replace(CAST(CAST(c7 AS DECIMAL(38, 2)) AS VARCHAR), '[.]?0+$', '') END AS r3 -- COURSENUMERICMARK → numericGrade
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "result: student.identifiers[us-vt.perm-number]", -- PERMNUMBER → student.identifiers[us-vt.perm-number]
    CASE WHEN c3 <> '' AND c4 <> '' AND c5 <> '' THEN c3 || '|' || c4 || '|' || c5 END AS "result: section.identifiers[us-vt.section]", -- ENRORGID + LOCALCOURSEID + COURSESECTION → section.identifiers[us-vt.section]
    CASE r2
      WHEN 0 THEN 'A+'
      WHEN 1 THEN 'A'
      WHEN 2 THEN 'A-'
      WHEN 3 THEN 'B+'
      WHEN 4 THEN 'B'
      WHEN 5 THEN 'B-'
      WHEN 6 THEN 'C+'
      WHEN 7 THEN 'C'
      WHEN 8 THEN 'C-'
      WHEN 9 THEN 'D+'
      WHEN 10 THEN 'D'
      WHEN 11 THEN 'D-'
      WHEN 12 THEN 'F'
      WHEN 13 THEN 'Pass'
      WHEN 14 THEN 'Fail'
      END AS "result: letterGrade", -- COURSELETTERMARK → letterGrade
    r3 AS "result: numericGrade" -- COURSENUMERICMARK → numericGrade
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- ADMINID: formula-error
      | CASE WHEN align_too_long(c1, 6) THEN 4 ELSE 0 END -- ADMINID: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- PERMNUMBER: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- PERMNUMBER: missing-required
      | CASE WHEN align_too_long(c2, 10) THEN 32 ELSE 0 END -- PERMNUMBER: too-long
      | CASE WHEN align_is_formula_error(s3) THEN 64 ELSE 0 END -- ENRORGID: formula-error
      | CASE WHEN c3 = '' THEN 128 ELSE 0 END -- ENRORGID: missing-required
      | CASE WHEN align_too_long(c3, 6) THEN 256 ELSE 0 END -- ENRORGID: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 512 ELSE 0 END -- LOCALCOURSEID: formula-error
      | CASE WHEN c4 = '' THEN 1024 ELSE 0 END -- LOCALCOURSEID: missing-required
      | CASE WHEN align_too_long(c4, 55) THEN 2048 ELSE 0 END -- LOCALCOURSEID: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 4096 ELSE 0 END -- COURSESECTION: formula-error
      | CASE WHEN c5 = '' THEN 8192 ELSE 0 END -- COURSESECTION: missing-required
      | CASE WHEN align_too_long(c5, 30) THEN 16384 ELSE 0 END -- COURSESECTION: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 32768 ELSE 0 END -- COURSELETTERMARK: formula-error
      | CASE WHEN align_too_long(c6, 2) THEN 65536 ELSE 0 END -- COURSELETTERMARK: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 131072 ELSE 0 END -- COURSENUMERICMARK: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 262144 ELSE 0 END -- CreditsEarned: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 524288 ELSE 0 END -- SY: formula-error
      | CASE WHEN c9 = '' THEN 1048576 ELSE 0 END -- SY: missing-required
      | CASE WHEN align_too_long(c9, 4) THEN 2097152 ELSE 0 END -- SY: too-long
      | CASE WHEN (c6 <> '' AND r2 IS NULL) THEN 4194304 ELSE 0 END -- COURSELETTERMARK → letterGrade: unknown-code
      | CASE WHEN (c7 <> '' AND r3 IS NULL) THEN 8388608 ELSE 0 END -- COURSENUMERICMARK → numericGrade: not-a-number
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "result: student.identifiers[us-vt.perm-number]" IS NULL AND (early1 & 56) = 0 THEN 16777216 ELSE 0 END -- student: missing-key
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
  "result: student.identifiers[us-vt.perm-number]",
  "result: section.identifiers[us-vt.section]",
  "result: letterGrade",
  "result: numericGrade",
  found1,
  CASE WHEN (found1 & 20479993) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- vt-dc 2020, cirs-offenders: 17_CIRS_Offenders
CREATE OR REPLACE TABLE "cirs-offenders" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- ADMINID
    align_cell(s2) AS c2, -- off_IDNUM
    align_cell(s3) AS c3, -- Incident_Num
    align_cell(s4) AS c4, -- ENRORGID
    align_cell(s5) AS c5, -- off_LastName
    align_cell(s6) AS c6, -- off_FirstName
    align_cell(s7) AS c7, -- off_MName
    align_cell(s8) AS c8, -- off_DOB
    align_cell(s9) AS c9, -- off_Grade
    align_cell(s10) AS c10, -- off_Gender
    align_cell(s11) AS c11, -- off_Type
    align_cell(s12) AS c12, -- off_Injury
    align_cell(s13) AS c13, -- off_IEP
    align_cell(s14) AS c14, -- off_ID
    align_cell(s15) AS c15, -- off_AmIndAKNat
    align_cell(s16) AS c16, -- off_Asian
    align_cell(s17) AS c17, -- off_Black
    align_cell(s18) AS c18, -- off_White
    align_cell(s19) AS c19, -- off_Hispanic
    align_cell(s20) AS c20, -- off_Hawaiian
    align_cell(s21) AS c21, -- off_Disability
    align_cell(s22) AS c22, -- off_ELL
    align_cell(s23) AS c23 -- SY
  FROM "cirs-offenders stage"
), readings AS (
  SELECT
    *,
    'offender' AS owner, -- which record it is
    CASE WHEN c14 <> '' THEN c14 END AS r1, -- off_ID → identifiers[us-vt.perm-number]
    CASE
      WHEN regexp_full_match(c8, '[0-9]{2}/[0-9]{2}/[0-9]{4}') THEN align_day(substr(c8, 7, 4), substr(c8, 1, 2), substr(c8, 4, 2))
      END AS r2, -- off_DOB → birthDate
    CASE c10 WHEN 'F' THEN 'female' WHEN 'M' THEN 'male' END AS r3, -- off_Gender → sex
    CASE c9
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
      WHEN 'AW' THEN 'AE'
      WHEN 'PD' THEN 'PS'
      WHEN 'EE' THEN 'PR'
      WHEN 'IT' THEN 'IT'
      WHEN 'KF' THEN 'KG'
      WHEN 'KP' THEN 'KG'
      WHEN 'PK' THEN 'PK'
      END AS r4, -- off_Grade → gradeLevel
    CASE c19 WHEN 'Y' THEN 'true' WHEN 'N' THEN 'false' END AS r5 -- off_Hispanic → hispanicLatino
  FROM texts
), fields AS (
  SELECT
    *,
    CASE WHEN c4 <> '' AND c2 <> '' THEN c4 || '|' || c2 END AS "offender: identifiers[us-vt.offender]", -- ENRORGID + off_IDNUM → identifiers[us-vt.offender]
    r1 AS "offender: identifiers[us-vt.perm-number]", -- off_ID → identifiers[us-vt.perm-number]
    nullif(c6, '') AS "offender: firstName", -- off_FirstName → firstName
    nullif(c7, '') AS "offender: middleName", -- off_MName → middleName
    nullif(c5, '') AS "offender: lastName", -- off_LastName → lastName
    r2 AS "offender: birthDate", -- off_DOB → birthDate
    r3 AS "offender: sex", -- off_Gender → sex
    CASE WHEN r4 IS NOT NULL THEN r4 WHEN c9 <> '' THEN 'other' END AS "offender: gradeLevel", -- off_Grade → gradeLevel
    r5 AS "offender: hispanicLatino", -- off_Hispanic → hispanicLatino
    nullif(concat_ws('|', CASE WHEN c15 = 'Y' THEN 'american-indian-or-alaska-native' END,
      CASE WHEN c16 = 'Y' THEN 'asian' END,
      CASE WHEN c17 = 'Y' THEN 'black-or-african-american' END,
      CASE WHEN c20 = 'Y' THEN 'native-hawaiian-or-pacific-islander' END,
      CASE WHEN c18 = 'Y' THEN 'white' END), '') AS "offender: races" -- off_AmIndAKNat + off_Asian + off_Black + off_Hawaiian + off_White → races
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- ADMINID: formula-error
      | CASE WHEN align_too_long(c1, 6) THEN 4 ELSE 0 END -- ADMINID: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- off_IDNUM: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- off_IDNUM: missing-required
      | CASE WHEN align_too_long(c2, 10) THEN 32 ELSE 0 END -- off_IDNUM: too-long
      | CASE WHEN align_is_formula_error(s3) THEN 64 ELSE 0 END -- Incident_Num: formula-error
      | CASE WHEN c3 = '' THEN 128 ELSE 0 END -- Incident_Num: missing-required
      | CASE WHEN align_too_long(c3, 15) THEN 256 ELSE 0 END -- Incident_Num: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 512 ELSE 0 END -- ENRORGID: formula-error
      | CASE WHEN c4 = '' THEN 1024 ELSE 0 END -- ENRORGID: missing-required
      | CASE WHEN align_too_long(c4, 6) THEN 2048 ELSE 0 END -- ENRORGID: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 4096 ELSE 0 END -- off_LastName: formula-error
      | CASE WHEN align_too_long(c5, 36) THEN 8192 ELSE 0 END -- off_LastName: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 16384 ELSE 0 END -- off_FirstName: formula-error
      | CASE WHEN align_too_long(c6, 20) THEN 32768 ELSE 0 END -- off_FirstName: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 65536 ELSE 0 END -- off_MName: formula-error
      | CASE WHEN align_too_long(c7, 20) THEN 131072 ELSE 0 END -- off_MName: too-long
      | CASE WHEN align_is_formula_error(s8) THEN 262144 ELSE 0 END -- off_DOB: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 524288 ELSE 0 END -- off_Grade: formula-error
      | CASE WHEN align_too_long(c9, 2) THEN 1048576 ELSE 0 END -- off_Grade: too-long
      | CASE WHEN align_is_formula_error(s10) THEN 2097152 ELSE 0 END -- off_Gender: formula-error
      | CASE WHEN align_too_long(c10, 1) THEN 4194304 ELSE 0 END -- off_Gender: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 8388608 ELSE 0 END -- off_Type: formula-error
      | CASE WHEN align_too_long(c11, 1) THEN 16777216 ELSE 0 END -- off_Type: too-long
      | CASE WHEN align_is_formula_error(s12) THEN 33554432 ELSE 0 END -- off_Injury: formula-error
      | CASE WHEN align_too_long(c12, 1) THEN 67108864 ELSE 0 END -- off_Injury: too-long
      | CASE WHEN align_is_formula_error(s13) THEN 134217728 ELSE 0 END -- off_IEP: formula-error
      | CASE WHEN align_too_long(c13, 1) THEN 268435456 ELSE 0 END -- off_IEP: too-long
      | CASE WHEN align_is_formula_error(s14) THEN 536870912 ELSE 0 END -- off_ID: formula-error
      | CASE WHEN align_too_long(c14, 10) THEN 1073741824 ELSE 0 END -- off_ID: too-long
      | CASE WHEN align_is_formula_error(s15) THEN 2147483648 ELSE 0 END -- off_AmIndAKNat: formula-error
      | CASE WHEN align_too_long(c15, 1) THEN 4294967296 ELSE 0 END -- off_AmIndAKNat: too-long
      | CASE WHEN align_is_formula_error(s16) THEN 8589934592 ELSE 0 END -- off_Asian: formula-error
      | CASE WHEN align_too_long(c16, 1) THEN 17179869184 ELSE 0 END -- off_Asian: too-long
      | CASE WHEN align_is_formula_error(s17) THEN 34359738368 ELSE 0 END -- off_Black: formula-error
      | CASE WHEN align_too_long(c17, 1) THEN 68719476736 ELSE 0 END -- off_Black: too-long
      | CASE WHEN align_is_formula_error(s18) THEN 137438953472 ELSE 0 END -- off_White: formula-error
      | CASE WHEN align_too_long(c18, 1) THEN 274877906944 ELSE 0 END -- off_White: too-long
      | CASE WHEN align_is_formula_error(s19) THEN 549755813888 ELSE 0 END -- off_Hispanic: formula-error
      | CASE WHEN align_too_long(c19, 1) THEN 1099511627776 ELSE 0 END -- off_Hispanic: too-long
      | CASE WHEN align_is_formula_error(s20) THEN 2199023255552 ELSE 0 END -- off_Hawaiian: formula-error
      | CASE WHEN align_too_long(c20, 1) THEN 4398046511104 ELSE 0 END -- off_Hawaiian: too-long
      | CASE WHEN align_is_formula_error(s21) THEN 8796093022208 ELSE 0 END -- off_Disability: formula-error
      | CASE WHEN align_too_long(c21, 2) THEN 17592186044416 ELSE 0 END -- off_Disability: too-long
      | CASE WHEN align_is_formula_error(s22) THEN 35184372088832 ELSE 0 END -- off_ELL: formula-error
      | CASE WHEN align_too_long(c22, 1) THEN 70368744177664 ELSE 0 END -- off_ELL: too-long
      | CASE WHEN align_is_formula_error(s23) THEN 140737488355328 ELSE 0 END -- SY: formula-error
      | CASE WHEN c23 = '' THEN 281474976710656 ELSE 0 END -- SY: missing-required
      | CASE WHEN align_too_long(c23, 4) THEN 562949953421312 ELSE 0 END -- SY: too-long
      | CASE WHEN (c8 <> '' AND r2 IS NULL) THEN CASE align_date_damage(c8)
          WHEN 'excel-serial-date' THEN 1125899906842624
          WHEN 'date-order-ambiguous' THEN 2251799813685248
          ELSE 4503599627370496
          END ELSE 0 END -- off_DOB → birthDate: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c10 <> '' AND r3 IS NULL) THEN 9007199254740992 ELSE 0 END -- off_Gender → sex: unknown-code
      | CASE WHEN (c9 <> '' AND r4 IS NULL) THEN 18014398509481984 ELSE 0 END -- off_Grade → gradeLevel: unknown-code
      | CASE WHEN (c19 <> '' AND r5 IS NULL) THEN 36028797018963968 ELSE 0 END -- off_Hispanic → hispanicLatino: unknown-code
      | CASE WHEN NOT (c15 = '' OR c15 = 'Y' OR c15 = 'N') THEN 72057594037927936 ELSE 0 END -- off_AmIndAKNat → races: unknown-code
      | CASE WHEN NOT (c16 = '' OR c16 = 'Y' OR c16 = 'N') THEN 144115188075855872 ELSE 0 END -- off_Asian → races: unknown-code
      | CASE WHEN NOT (c17 = '' OR c17 = 'Y' OR c17 = 'N') THEN 288230376151711744 ELSE 0 END -- off_Black → races: unknown-code
      | CASE WHEN NOT (c20 = '' OR c20 = 'Y' OR c20 = 'N') THEN 576460752303423488 ELSE 0 END -- off_Hawaiian → races: unknown-code
      | CASE WHEN NOT (c18 = '' OR c18 = 'Y' OR c18 = 'N') THEN 1152921504606846976 ELSE 0 END -- off_White → races: unknown-code
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "offender: identifiers[us-vt.offender]" IS NULL AND "offender: identifiers[us-vt.perm-number]" IS NULL AND (early1 & 3584) = 0 THEN 2305843009213693952 ELSE 0 END -- student: missing-key
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 23 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "offender: identifiers[us-vt.offender]",
  "offender: identifiers[us-vt.perm-number]",
  "offender: firstName",
  "offender: middleName",
  "offender: lastName",
  "offender: birthDate",
  "offender: sex",
  "offender: gradeLevel",
  "offender: hispanicLatino",
  "offender: races",
  found1,
  CASE WHEN (found1 & 2306828173242798073) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- vt-dc 2020, cirs-actions: 18_CIRS_Actions
CREATE OR REPLACE TABLE "cirs-actions" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- ADMINID
    align_cell(s2) AS c2, -- Action_Num
    align_cell(s3) AS c3, -- Incident_Num
    align_cell(s4) AS c4, -- off_IDNUM
    align_cell(s5) AS c5, -- ENRORGID
    align_cell(s6) AS c6, -- Action_Type
    align_cell(s7) AS c7, -- Action_Start_Date
    align_cell(s8) AS c8, -- Action_End_Date
    align_cell(s9) AS c9, -- Susp_Red
    align_cell(s10) AS c10, -- Susp_Length
    align_cell(s11) AS c11, -- Exp_Svcs
    align_cell(s12) AS c12, -- SY
    align_cell(s13) AS c13, -- Seclusion
    align_cell(s14) AS c14 -- Restraint
  FROM "cirs-actions stage"
), readings AS (
  SELECT
    *,
    'action' AS owner, -- which record it is
    CASE WHEN c5 <> '' THEN c5 END AS r1, -- ENRORGID → school.identifiers[us-vt.org]
    CASE c6
      WHEN '10' THEN 'in-school-suspension'
      WHEN '11' THEN 'out-of-school-suspension'
      WHEN '13' THEN 'interim-removal-school'
      WHEN '14' THEN 'none'
      WHEN '15' THEN 'other'
      WHEN '16' THEN 'bus-suspension'
      WHEN '2' THEN 'conference'
      WHEN '3' THEN 'conference'
      WHEN '4' THEN 'detention'
      WHEN '5' THEN 'expulsion'
      WHEN '6' THEN 'none'
      WHEN '8' THEN 'alternative-placement'
      END AS r2, -- Action_Type → action
    CASE
      WHEN regexp_full_match(c7, '[0-9]{2}/[0-9]{2}/[0-9]{4}') THEN align_day(substr(c7, 7, 4), substr(c7, 1, 2), substr(c7, 4, 2))
      END AS r3, -- Action_Start_Date → begin
    CASE WHEN regexp_full_match(c10, '-?[0-9]{1,15}([.][0-9]{1,2})?') THEN regexp_replace(CAST(CAST(c10 AS DECIMAL(38, 2)) AS VARCHAR), '[.]?0+$', '') END AS r4 -- Susp_Length → durationDays
  FROM texts
), fields AS (
  SELECT
    *,
    CASE WHEN c5 <> '' AND c4 <> '' THEN c5 || '|' || c4 END AS "action: student.identifiers[us-vt.offender]", -- ENRORGID + off_IDNUM → student.identifiers[us-vt.offender]
    r1 AS "action: school.identifiers[us-vt.org]", -- ENRORGID → school.identifiers[us-vt.org]
    nullif(c3, '') AS "action: incident", -- Incident_Num → incident
    CASE WHEN r2 IS NOT NULL THEN r2 WHEN c6 <> '' THEN 'other' END AS "action: action", -- Action_Type → action
    r3 AS "action: begin", -- Action_Start_Date → begin
    r4 AS "action: durationDays" -- Susp_Length → durationDays
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- ADMINID: formula-error
      | CASE WHEN align_too_long(c1, 6) THEN 4 ELSE 0 END -- ADMINID: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- Action_Num: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- Action_Num: missing-required
      | CASE WHEN align_too_long(c2, 15) THEN 32 ELSE 0 END -- Action_Num: too-long
      | CASE WHEN align_is_formula_error(s3) THEN 64 ELSE 0 END -- Incident_Num: formula-error
      | CASE WHEN c3 = '' THEN 128 ELSE 0 END -- Incident_Num: missing-required
      | CASE WHEN align_too_long(c3, 15) THEN 256 ELSE 0 END -- Incident_Num: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 512 ELSE 0 END -- off_IDNUM: formula-error
      | CASE WHEN c4 = '' THEN 1024 ELSE 0 END -- off_IDNUM: missing-required
      | CASE WHEN align_too_long(c4, 15) THEN 2048 ELSE 0 END -- off_IDNUM: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 4096 ELSE 0 END -- ENRORGID: formula-error
      | CASE WHEN c5 = '' THEN 8192 ELSE 0 END -- ENRORGID: missing-required
      | CASE WHEN align_too_long(c5, 6) THEN 16384 ELSE 0 END -- ENRORGID: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 32768 ELSE 0 END -- Action_Type: formula-error
      | CASE WHEN align_too_long(c6, 2) THEN 65536 ELSE 0 END -- Action_Type: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 131072 ELSE 0 END -- Action_Start_Date: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 262144 ELSE 0 END -- Action_End_Date: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 524288 ELSE 0 END -- Susp_Red: formula-error
      | CASE WHEN align_too_long(c9, 1) THEN 1048576 ELSE 0 END -- Susp_Red: too-long
      | CASE WHEN align_is_formula_error(s10) THEN 2097152 ELSE 0 END -- Susp_Length: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 4194304 ELSE 0 END -- Exp_Svcs: formula-error
      | CASE WHEN align_too_long(c11, 1) THEN 8388608 ELSE 0 END -- Exp_Svcs: too-long
      | CASE WHEN align_is_formula_error(s12) THEN 16777216 ELSE 0 END -- SY: formula-error
      | CASE WHEN c12 = '' THEN 33554432 ELSE 0 END -- SY: missing-required
      | CASE WHEN align_too_long(c12, 4) THEN 67108864 ELSE 0 END -- SY: too-long
      | CASE WHEN align_is_formula_error(s13) THEN 134217728 ELSE 0 END -- Seclusion: formula-error
      | CASE WHEN align_too_long(c13, 1) THEN 268435456 ELSE 0 END -- Seclusion: too-long
      | CASE WHEN align_is_formula_error(s14) THEN 536870912 ELSE 0 END -- Restraint: formula-error
      | CASE WHEN c14 = '' THEN 1073741824 ELSE 0 END -- Restraint: missing-required
      | CASE WHEN align_too_long(c14, 1) THEN 2147483648 ELSE 0 END -- Restraint: too-long
      | CASE WHEN (c6 <> '' AND r2 IS NULL) THEN 4294967296 ELSE 0 END -- Action_Type → action: unknown-code
      | CASE WHEN (c7 <> '' AND r3 IS NULL) THEN CASE align_date_damage(c7)
          WHEN 'excel-serial-date' THEN 8589934592
          WHEN 'date-order-ambiguous' THEN 17179869184
          ELSE 34359738368
          END ELSE 0 END -- Action_Start_Date → begin: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c10 <> '' AND r4 IS NULL) THEN 68719476736 ELSE 0 END -- Susp_Length → durationDays: not-a-number
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "action: student.identifiers[us-vt.offender]" IS NULL AND (early1 & 28672) = 0 THEN 137438953472 ELSE 0 END -- student: missing-key
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 14 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "action: student.identifiers[us-vt.offender]",
  "action: school.identifiers[us-vt.org]",
  "action: incident",
  "action: action",
  "action: begin",
  "action: durationDays",
  found1,
  CASE WHEN (found1 & 141314523129) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;
