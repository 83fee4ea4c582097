-- peims flat, 100: Student identification (100)
CREATE OR REPLACE TABLE "100" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- INPUT-RECORD-TYPE-CODE
    align_cell(s2) AS c2, -- DISTRICT-ID
    align_cell(s3) AS c3, -- STUDENT-ID
    align_cell(s4) AS c4, -- FIRST-NAME
    align_cell(s5) AS c5, -- MIDDLE-NAME
    align_cell(s6) AS c6, -- LAST-NAME
    align_cell(s7) AS c7, -- GENERATION-CODE
    align_cell(s8) AS c8, -- CRISIS-CODE
    align_cell(s9) AS c9 -- ADA-ELIGIBILITY-CODE
  FROM "100 stage"
), readings AS (
  SELECT
    *,
    CASE WHEN c1 = '100' THEN 'student' END AS owner -- which record it is
  FROM texts
), fields AS (
  SELECT
    *,
    CASE WHEN c3 <> '' AND c2 <> '' THEN c3 END AS "student: identifiers[us-tx.peims-id]", -- STUDENT-ID + DISTRICT-ID → identifiers[us-tx.peims-id]
    CASE WHEN c3 <> '' AND c2 <> '' THEN 'us-tx.peims-id@us-tx.district.' || c2 END AS "student: identifiers[us-tx.peims-id] system", -- STUDENT-ID + DISTRICT-ID → identifiers[us-tx.peims-id]
    nullif(c4, '') AS "student: firstName", -- FIRST-NAME → firstName
    nullif(c5, '') AS "student: middleName", -- MIDDLE-NAME → middleName
    nullif(c6, '') AS "student: lastName" -- LAST-NAME → lastName
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- INPUT-RECORD-TYPE-CODE: formula-error
      | CASE WHEN align_too_long(c1, 3) THEN 4 ELSE 0 END -- INPUT-RECORD-TYPE-CODE: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- DISTRICT-ID: formula-error
      | CASE WHEN align_wrong_length(c2, 6) THEN 16 ELSE 0 END -- DISTRICT-ID: wrong-length
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- STUDENT-ID: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- FIRST-NAME: formula-error
      | CASE WHEN align_too_long(c4, 17) THEN 128 ELSE 0 END -- FIRST-NAME: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 256 ELSE 0 END -- MIDDLE-NAME: formula-error
      | CASE WHEN align_too_long(c5, 14) THEN 512 ELSE 0 END -- MIDDLE-NAME: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 1024 ELSE 0 END -- LAST-NAME: formula-error
      | CASE WHEN align_too_long(c6, 25) THEN 2048 ELSE 0 END -- LAST-NAME: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 4096 ELSE 0 END -- GENERATION-CODE: formula-error
      | CASE WHEN align_too_long(c7, 1) THEN 8192 ELSE 0 END -- GENERATION-CODE: too-long
      | CASE WHEN align_is_formula_error(s8) THEN 16384 ELSE 0 END -- CRISIS-CODE: formula-error
      | CASE WHEN align_too_long(c8, 2) THEN 32768 ELSE 0 END -- CRISIS-CODE: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 65536 ELSE 0 END -- ADA-ELIGIBILITY-CODE: formula-error
      | CASE WHEN align_too_long(c9, 1) THEN 131072 ELSE 0 END -- ADA-ELIGIBILITY-CODE: too-long
      | CASE WHEN owner IS NULL THEN 0
        | 262144 -- the kind of record: unknown-record-type
      ELSE 0 END
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN owner = 'student' THEN 0
        | CASE WHEN "student: identifiers[us-tx.peims-id]" IS NULL AND (early1 & 32) = 0 THEN 524288 ELSE 0 END -- student: missing-key
      ELSE 0 END
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN (cells > 9 OR cells < 3) THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "student: identifiers[us-tx.peims-id]",
  "student: identifiers[us-tx.peims-id] system",
  "student: firstName",
  "student: middleName",
  "student: lastName",
  found1,
  CASE WHEN (found1 & 786495) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- peims flat, 101: Student demographic (101)
CREATE OR REPLACE TABLE "101" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- INPUT-RECORD-TYPE-CODE
    align_cell(s2) AS c2, -- DISTRICT-ID
    align_cell(s3) AS c3, -- STUDENT-ID
    align_cell(s4) AS c4, -- SEX-CODE
    align_cell(s5) AS c5, -- UNSCHOOLED-ASYLEE/REFUGEE-CODE
    align_cell(s6) AS c6, -- DATE-OF-BIRTH
    align_cell(s7) AS c7, -- CAREER-AND-TECHNICAL-ED-IND-CD
    align_cell(s8) AS c8, -- CAMPUS-ID-OF-RESIDENCE
    align_cell(s9) AS c9, -- LAST-DATE-OF-ENROLLMENT
    align_cell(s10) AS c10, -- AMERICAN-INDIAN-ALASKA-NATIVE-CODE
    align_cell(s11) AS c11, -- ASIAN-CODE
    align_cell(s12) AS c12, -- BLACK-AFRICAN-AMERICAN-CODE
    align_cell(s13) AS c13, -- NATIVE-HAWAIIAN-PACIFIC-ISLANDER-CODE
    align_cell(s14) AS c14, -- WHITE-CODE
    align_cell(s15) AS c15, -- STUDENT-ATTRIBUTION-CODE
    align_cell(s16) AS c16, -- AS-OF-STATUS-CODE
    align_cell(s17) AS c17, -- GRADE-LEVEL-CODE
    align_cell(s18) AS c18, -- MIGRANT-INDICATOR-CODE
    align_cell(s19) AS c19, -- CAMPUS-ID-OF-ENROLLMENT
    align_cell(s20) AS c20, -- CAMPUS-ID-OF-ACCOUNTABILITY
    align_cell(s21) AS c21, -- BILINGUAL/ESL-SUMMER-SCHOOL-INDICATOR-CODE
    align_cell(s22) AS c22, -- HISPANIC-LATINO-CODE
    align_cell(s23) AS c23 -- ECONOMIC-DISADVANTAGE-CODE
  FROM "101 stage"
), readings AS (
  SELECT
    *,
    CASE WHEN c1 = '101' THEN 'student' END AS owner, -- which record it is
    c19 <> '' AS "enrollment: is read", -- beside the owner
    c18 <> '' AS "migrant: is read", -- beside the owner
    c23 <> '' AS "economically-disadvantaged: is read", -- beside the owner
    CASE c4 WHEN 'F' THEN 'female' WHEN 'M' THEN 'male' END AS r1, -- SEX-CODE → sex
    CASE WHEN regexp_full_match(c6, '[0-9]{8}') THEN align_day(substr(c6, 5, 4), substr(c6, 1, 2), substr(c6, 3, 2)) END AS r2, -- DATE-OF-BIRTH → birthDate
    CASE c17
      WHEN 'EE' THEN 'PR'
      WHEN 'PK' THEN 'PK'
      WHEN 'KG' THEN 'KG'
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
      END AS r3, -- GRADE-LEVEL-CODE → gradeLevel
    CASE c22 WHEN '1' THEN 'true' WHEN '0' THEN 'false' END AS r4, -- HISPANIC-LATINO-CODE → hispanicLatino
    CASE WHEN regexp_full_match(c2, '[0-9]{6}') THEN c2 END AS r5, -- DISTRICT-ID → school.district.identifiers[us-tx.district]
    CASE WHEN regexp_full_match(c19, '[0-9]{9}') THEN c19 END AS r6, -- CAMPUS-ID-OF-ENROLLMENT → school.identifiers[us-tx.campus]
    CASE WHEN regexp_full_match(c9, '[0-9]{8}') THEN align_day(substr(c9, 5, 4), substr(c9, 1, 2), substr(c9, 3, 2)) END AS r7, -- LAST-DATE-OF-ENROLLMENT → end
    CASE c18 WHEN '1' THEN 'yes' WHEN '0' THEN 'no' END AS r8, -- MIGRANT-INDICATOR-CODE → value
    CASE WHEN c23 <> '' THEN CASE
      WHEN c23 = '00' THEN 0
      WHEN c23 = '01' THEN 1
      WHEN c23 = '02' THEN 2
      WHEN c23 = '99' THEN 3
      END END AS r9 -- ECONOMIC-DISADVANTAGE-CODE → value
  FROM texts
), fields AS (
  SELECT
    *,
    CASE WHEN c3 <> '' AND c2 <> '' THEN c3 END AS "student: identifiers[us-tx.peims-id]", -- STUDENT-ID + DISTRICT-ID → identifiers[us-tx.peims-id]
    CASE WHEN c3 <> '' AND c2 <> '' THEN 'us-tx.peims-id@us-tx.district.' || c2 END AS "student: identifiers[us-tx.peims-id] system", -- STUDENT-ID + DISTRICT-ID → identifiers[us-tx.peims-id]
    r1 AS "student: sex", -- SEX-CODE → sex
    r2 AS "student: birthDate", -- DATE-OF-BIRTH → birthDate
    CASE WHEN r3 IS NOT NULL THEN r3 WHEN c17 <> '' THEN 'other' END AS "student: gradeLevel", -- GRADE-LEVEL-CODE → gradeLevel
    r4 AS "student: hispanicLatino", -- HISPANIC-LATINO-CODE → hispanicLatino
    nullif(concat_ws('|', CASE WHEN c10 = '1' THEN 'american-indian-or-alaska-native' END,
      CASE WHEN c11 = '1' THEN 'asian' END,
      CASE WHEN c12 = '1' THEN 'black-or-african-american' END,
      CASE WHEN c13 = '1' THEN 'native-hawaiian-or-pacific-islander' END,
      CASE WHEN c14 = '1' THEN 'white' END), '') AS "student: races", -- AMERICAN-INDIAN-ALASKA-NATIVE-CODE + ASIAN-CODE + BLACK-AFRICAN-AMERICAN-CODE + NATIVE-HAWAIIAN-PACIFIC-ISLANDER-CODE + WHITE-CODE → races
    CASE WHEN c3 <> '' AND c2 <> '' THEN c3 END AS "enrollment: student.identifiers[us-tx.peims-id]", -- STUDENT-ID + DISTRICT-ID → student.identifiers[us-tx.peims-id]
    CASE WHEN c3 <> '' AND c2 <> '' THEN 'us-tx.peims-id@us-tx.district.' || c2 END AS "enrollment: student.identifiers[us-tx.peims-id] system", -- STUDENT-ID + DISTRICT-ID → student.identifiers[us-tx.peims-id]
    r5 AS "enrollment: school.district.identifiers[us-tx.district]", -- DISTRICT-ID → school.district.identifiers[us-tx.district]
    r6 AS "enrollment: school.identifiers[us-tx.campus]", -- CAMPUS-ID-OF-ENROLLMENT → school.identifiers[us-tx.campus]
    CASE WHEN r3 IS NOT NULL THEN r3 WHEN c17 <> '' THEN 'other' END AS "enrollment: gradeLevel", -- GRADE-LEVEL-CODE → gradeLevel
    r7 AS "enrollment: end", -- LAST-DATE-OF-ENROLLMENT → end
    CASE WHEN c3 <> '' AND c2 <> '' THEN c3 END AS "migrant: student.identifiers[us-tx.peims-id]", -- STUDENT-ID + DISTRICT-ID → student.identifiers[us-tx.peims-id]
    CASE WHEN c3 <> '' AND c2 <> '' THEN 'us-tx.peims-id@us-tx.district.' || c2 END AS "migrant: student.identifiers[us-tx.peims-id] system", -- STUDENT-ID + DISTRICT-ID → student.identifiers[us-tx.peims-id]
    r5 AS "migrant: organization.identifiers[us-tx.district]", -- DISTRICT-ID → organization.identifiers[us-tx.district]
    'migrant' AS "migrant: kind", -- every record → kind
    r8 AS "migrant: value", -- MIGRANT-INDICATOR-CODE → value
    CASE WHEN c3 <> '' AND c2 <> '' THEN c3 END AS "economically-disadvantaged: student.identifiers[us-tx.peims-id]", -- STUDENT-ID + DISTRICT-ID → student.identifiers[us-tx.peims-id]
    CASE WHEN c3 <> '' AND c2 <> '' THEN 'us-tx.peims-id@us-tx.district.' || c2 END AS "economically-disadvantaged: student.identifiers[us-tx.peims-id] system", -- STUDENT-ID + DISTRICT-ID → student.identifiers[us-tx.peims-id]
    r5 AS "economically-disadvantaged: organization.identifiers[us-tx.district]", -- DISTRICT-ID → organization.identifiers[us-tx.district]
    'economically-disadvantaged' AS "economically-disadvantaged: kind", -- every record → kind
    CASE r9 WHEN 0 THEN 'no' WHEN 1 THEN 'yes' WHEN 2 THEN 'yes' WHEN 3 THEN 'yes' END AS "economically-disadvantaged: value", -- ECONOMIC-DISADVANTAGE-CODE → value
    CASE r9 WHEN 0 THEN '00' WHEN 1 THEN '01' WHEN 2 THEN '02' WHEN 3 THEN '99' END AS "economically-disadvantaged: detail" -- ECONOMIC-DISADVANTAGE-CODE → value
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- INPUT-RECORD-TYPE-CODE: formula-error
      | CASE WHEN align_too_long(c1, 3) THEN 4 ELSE 0 END -- INPUT-RECORD-TYPE-CODE: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- DISTRICT-ID: formula-error
      | CASE WHEN align_wrong_length(c2, 6) THEN 16 ELSE 0 END -- DISTRICT-ID: wrong-length
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- STUDENT-ID: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- SEX-CODE: formula-error
      | CASE WHEN align_too_long(c4, 1) THEN 128 ELSE 0 END -- SEX-CODE: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 256 ELSE 0 END -- UNSCHOOLED-ASYLEE/REFUGEE-CODE: formula-error
      | CASE WHEN align_too_long(c5, 1) THEN 512 ELSE 0 END -- UNSCHOOLED-ASYLEE/REFUGEE-CODE: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 1024 ELSE 0 END -- DATE-OF-BIRTH: formula-error
      | CASE WHEN align_too_long(c6, 8) THEN 2048 ELSE 0 END -- DATE-OF-BIRTH: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 4096 ELSE 0 END -- CAREER-AND-TECHNICAL-ED-IND-CD: formula-error
      | CASE WHEN align_too_long(c7, 1) THEN 8192 ELSE 0 END -- CAREER-AND-TECHNICAL-ED-IND-CD: too-long
      | CASE WHEN align_is_formula_error(s8) THEN 16384 ELSE 0 END -- CAMPUS-ID-OF-RESIDENCE: formula-error
      | CASE WHEN align_too_long(c8, 9) THEN 32768 ELSE 0 END -- CAMPUS-ID-OF-RESIDENCE: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 65536 ELSE 0 END -- LAST-DATE-OF-ENROLLMENT: formula-error
      | CASE WHEN align_too_long(c9, 8) THEN 131072 ELSE 0 END -- LAST-DATE-OF-ENROLLMENT: too-long
      | CASE WHEN align_is_formula_error(s10) THEN 262144 ELSE 0 END -- AMERICAN-INDIAN-ALASKA-NATIVE-CODE: formula-error
      | CASE WHEN align_too_long(c10, 1) THEN 524288 ELSE 0 END -- AMERICAN-INDIAN-ALASKA-NATIVE-CODE: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 1048576 ELSE 0 END -- ASIAN-CODE: formula-error
      | CASE WHEN align_too_long(c11, 1) THEN 2097152 ELSE 0 END -- ASIAN-CODE: too-long
      | CASE WHEN align_is_formula_error(s12) THEN 4194304 ELSE 0 END -- BLACK-AFRICAN-AMERICAN-CODE: formula-error
      | CASE WHEN align_too_long(c12, 1) THEN 8388608 ELSE 0 END -- BLACK-AFRICAN-AMERICAN-CODE: too-long
      | CASE WHEN align_is_formula_error(s13) THEN 16777216 ELSE 0 END -- NATIVE-HAWAIIAN-PACIFIC-ISLANDER-CODE: formula-error
      | CASE WHEN align_too_long(c13, 1) THEN 33554432 ELSE 0 END -- NATIVE-HAWAIIAN-PACIFIC-ISLANDER-CODE: too-long
      | CASE WHEN align_is_formula_error(s14) THEN 67108864 ELSE 0 END -- WHITE-CODE: formula-error
      | CASE WHEN align_too_long(c14, 1) THEN 134217728 ELSE 0 END -- WHITE-CODE: too-long
      | CASE WHEN align_is_formula_error(s15) THEN 268435456 ELSE 0 END -- STUDENT-ATTRIBUTION-CODE: formula-error
      | CASE WHEN align_too_long(c15, 2) THEN 536870912 ELSE 0 END -- STUDENT-ATTRIBUTION-CODE: too-long
      | CASE WHEN align_is_formula_error(s16) THEN 1073741824 ELSE 0 END -- AS-OF-STATUS-CODE: formula-error
      | CASE WHEN align_too_long(c16, 1) THEN 2147483648 ELSE 0 END -- AS-OF-STATUS-CODE: too-long
      | CASE WHEN align_is_formula_error(s17) THEN 4294967296 ELSE 0 END -- GRADE-LEVEL-CODE: formula-error
      | CASE WHEN align_too_long(c17, 2) THEN 8589934592 ELSE 0 END -- GRADE-LEVEL-CODE: too-long
      | CASE WHEN align_is_formula_error(s18) THEN 17179869184 ELSE 0 END -- MIGRANT-INDICATOR-CODE: formula-error
      | CASE WHEN align_too_long(c18, 1) THEN 34359738368 ELSE 0 END -- MIGRANT-INDICATOR-CODE: too-long
      | CASE WHEN align_is_formula_error(s19) THEN 68719476736 ELSE 0 END -- CAMPUS-ID-OF-ENROLLMENT: formula-error
      | CASE WHEN align_too_long(c19, 9) THEN 137438953472 ELSE 0 END -- CAMPUS-ID-OF-ENROLLMENT: too-long
      | CASE WHEN align_is_formula_error(s20) THEN 274877906944 ELSE 0 END -- CAMPUS-ID-OF-ACCOUNTABILITY: formula-error
      | CASE WHEN align_too_long(c20, 9) THEN 549755813888 ELSE 0 END -- CAMPUS-ID-OF-ACCOUNTABILITY: too-long
      | CASE WHEN align_is_formula_error(s21) THEN 1099511627776 ELSE 0 END -- BILINGUAL/ESL-SUMMER-SCHOOL-INDICATOR-CODE: formula-error
      | CASE WHEN align_too_long(c21, 1) THEN 2199023255552 ELSE 0 END -- BILINGUAL/ESL-SUMMER-SCHOOL-INDICATOR-CODE: too-long
      | CASE WHEN align_is_formula_error(s22) THEN 4398046511104 ELSE 0 END -- HISPANIC-LATINO-CODE: formula-error
      | CASE WHEN align_too_long(c22, 1) THEN 8796093022208 ELSE 0 END -- HISPANIC-LATINO-CODE: too-long
      | CASE WHEN align_is_formula_error(s23) THEN 17592186044416 ELSE 0 END -- ECONOMIC-DISADVANTAGE-CODE: formula-error
      | CASE WHEN align_too_long(c23, 2) THEN 35184372088832 ELSE 0 END -- ECONOMIC-DISADVANTAGE-CODE: too-long
      | CASE WHEN owner = 'student' THEN 0
        | CASE WHEN (c4 <> '' AND r1 IS NULL) THEN 70368744177664 ELSE 0 END -- SEX-CODE → sex: unknown-code
        | CASE WHEN (c6 <> '' AND r2 IS NULL) THEN CASE align_date_damage(c6)
            WHEN 'excel-serial-date' THEN 140737488355328
            WHEN 'date-order-ambiguous' THEN 281474976710656
            ELSE 562949953421312
            END ELSE 0 END -- DATE-OF-BIRTH → birthDate: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c17 <> '' AND r3 IS NULL) THEN 1125899906842624 ELSE 0 END -- GRADE-LEVEL-CODE → gradeLevel: unknown-code
        | CASE WHEN (c22 <> '' AND r4 IS NULL) THEN 2251799813685248 ELSE 0 END -- HISPANIC-LATINO-CODE → hispanicLatino: unknown-code
        | CASE WHEN NOT (c10 = '' OR c10 = '1' OR c10 = '0') THEN 4503599627370496 ELSE 0 END -- AMERICAN-INDIAN-ALASKA-NATIVE-CODE → races: unknown-code
        | CASE WHEN NOT (c11 = '' OR c11 = '1' OR c11 = '0') THEN 9007199254740992 ELSE 0 END -- ASIAN-CODE → races: unknown-code
        | CASE WHEN NOT (c12 = '' OR c12 = '1' OR c12 = '0') THEN 18014398509481984 ELSE 0 END -- BLACK-AFRICAN-AMERICAN-CODE → races: unknown-code
        | CASE WHEN NOT (c13 = '' OR c13 = '1' OR c13 = '0') THEN 36028797018963968 ELSE 0 END -- NATIVE-HAWAIIAN-PACIFIC-ISLANDER-CODE → races: unknown-code
        | CASE WHEN NOT (c14 = '' OR c14 = '1' OR c14 = '0') THEN 72057594037927936 ELSE 0 END -- WHITE-CODE → races: unknown-code
      ELSE 0 END
      | CASE WHEN "enrollment: is read" THEN 0
        | CASE WHEN c2 <> '' AND r5 IS NULL THEN CASE align_identifier_damage(c2, 6)
            WHEN 'scientific-notation' THEN 144115188075855872
            WHEN 'id-truncated-15-digits' THEN 288230376151711744
            WHEN 'leading-zeros-lost' THEN 576460752303423488
            ELSE 1152921504606846976
            END ELSE 0 END -- DISTRICT-ID → school.district.identifiers[us-tx.district]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c19 <> '' AND r6 IS NULL THEN CASE align_identifier_damage(c19, 9)
            WHEN 'scientific-notation' THEN 2305843009213693952
            WHEN 'id-truncated-15-digits' THEN 0
            WHEN 'leading-zeros-lost' THEN 0
            ELSE 0
            END ELSE 0 END -- CAMPUS-ID-OF-ENROLLMENT → school.identifiers[us-tx.campus]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c17 <> '' AND r3 IS NULL) THEN 1125899906842624 ELSE 0 END -- GRADE-LEVEL-CODE → gradeLevel: unknown-code
      ELSE 0 END
      | CASE WHEN "migrant: is read" THEN 0
        | CASE WHEN c2 <> '' AND r5 IS NULL THEN CASE align_identifier_damage(c2, 6)
            WHEN 'scientific-notation' THEN 144115188075855872
            WHEN 'id-truncated-15-digits' THEN 288230376151711744
            WHEN 'leading-zeros-lost' THEN 576460752303423488
            ELSE 1152921504606846976
            END ELSE 0 END -- DISTRICT-ID → organization.identifiers[us-tx.district]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
      ELSE 0 END
      | CASE WHEN "economically-disadvantaged: is read" THEN 0
        | CASE WHEN c2 <> '' AND r5 IS NULL THEN CASE align_identifier_damage(c2, 6)
            WHEN 'scientific-notation' THEN 144115188075855872
            WHEN 'id-truncated-15-digits' THEN 288230376151711744
            WHEN 'leading-zeros-lost' THEN 576460752303423488
            ELSE 1152921504606846976
            END ELSE 0 END -- DISTRICT-ID → organization.identifiers[us-tx.district]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
      ELSE 0 END
    AS BIGINT) AS early1,
    CAST(0
      | CASE WHEN "enrollment: is read" THEN 0
        | CASE WHEN c19 <> '' AND r6 IS NULL THEN CASE align_identifier_damage(c19, 9)
            WHEN 'scientific-notation' THEN 0
            WHEN 'id-truncated-15-digits' THEN 1
            WHEN 'leading-zeros-lost' THEN 2
            ELSE 4
            END ELSE 0 END -- CAMPUS-ID-OF-ENROLLMENT → school.identifiers[us-tx.campus]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c9 <> '' AND r7 IS NULL) THEN CASE align_date_damage(c9)
            WHEN 'excel-serial-date' THEN 8
            WHEN 'date-order-ambiguous' THEN 16
            ELSE 32
            END ELSE 0 END -- LAST-DATE-OF-ENROLLMENT → end: excel-serial-date, date-order-ambiguous, invalid-date
      ELSE 0 END
      | CASE WHEN "migrant: is read" THEN 0
        | CASE WHEN (c18 <> '' AND r8 IS NULL) THEN 64 ELSE 0 END -- MIGRANT-INDICATOR-CODE → value: unknown-code
      ELSE 0 END
      | CASE WHEN "economically-disadvantaged: is read" THEN 0
        | CASE WHEN (c23 <> '' AND r9 IS NULL) THEN 128 ELSE 0 END -- ECONOMIC-DISADVANTAGE-CODE → value: unknown-code
      ELSE 0 END
      | CASE WHEN owner IS NULL THEN 0
        | 256 -- the kind of record: unknown-record-type
      ELSE 0 END
    AS BIGINT) AS early2
  FROM fields
), needs AS (
  SELECT
    *,
    early1 AS whole1,
    CAST(0
      | early2
      | CASE WHEN owner = 'student' THEN 0
        | CASE WHEN "student: identifiers[us-tx.peims-id]" IS NULL AND (early1 & 32) = 0 THEN 512 ELSE 0 END -- student: missing-key
      ELSE 0 END
    AS BIGINT) AS whole2
  FROM findings
), ends AS (
  SELECT
    *,
    "enrollment: is read" AS "enrollment: is there",
    "migrant: is read" AS "migrant: is there",
    "economically-disadvantaged: is read" AS "economically-disadvantaged: is there",
    CASE WHEN (cells > 23 OR cells < 3) THEN 1 ELSE whole1 END AS found1,
    CASE WHEN (cells > 23 OR cells < 3) THEN 0 ELSE whole2 END AS found2
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "enrollment: is there",
  "migrant: is there",
  "economically-disadvantaged: is there",
  "student: identifiers[us-tx.peims-id]",
  "student: identifiers[us-tx.peims-id] system",
  "student: sex",
  "student: birthDate",
  "student: gradeLevel",
  "student: hispanicLatino",
  "student: races",
  "enrollment: student.identifiers[us-tx.peims-id]",
  "enrollment: student.identifiers[us-tx.peims-id] system",
  "enrollment: school.district.identifiers[us-tx.district]",
  "enrollment: school.identifiers[us-tx.campus]",
  "enrollment: gradeLevel",
  "enrollment: end",
  "migrant: student.identifiers[us-tx.peims-id]",
  "migrant: student.identifiers[us-tx.peims-id] system",
  "migrant: organization.identifiers[us-tx.district]",
  "migrant: kind",
  "migrant: value",
  "economically-disadvantaged: student.identifiers[us-tx.peims-id]",
  "economically-disadvantaged: student.identifiers[us-tx.peims-id] system",
  "economically-disadvantaged: organization.identifiers[us-tx.district]",
  "economically-disadvantaged: kind",
  "economically-disadvantaged: value",
  "economically-disadvantaged: detail",
  found1,
  found2,
  CASE WHEN ((found1 & 4467571036509962303) <> 0 OR (found2 & 775) <> 0) THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- peims flat, 110: Student enrollment (110)
CREATE OR REPLACE TABLE "110" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- INPUT-RECORD-TYPE-CODE
    align_cell(s2) AS c2, -- DISTRICT-ID
    align_cell(s3) AS c3, -- STUDENT-ID
    align_cell(s4) AS c4, -- CAMPUS-ID-OF-ENROLLMENT
    align_cell(s5) AS c5, -- GRADE-LEVEL-CODE
    align_cell(s6) AS c6, -- ADA-ELIGIBILITY-CODE
    align_cell(s7) AS c7, -- BILINGUAL-PROGRAM-TYPE-CODE
    align_cell(s8) AS c8, -- ESL-PROGRAM-TYPE-CODE
    align_cell(s9) AS c9, -- LEP-INDICATOR-CODE
    align_cell(s10) AS c10, -- HOME-LANGUAGE-CODE
    align_cell(s11) AS c11, -- PARENTAL-PERMISSION-CODE
    align_cell(s12) AS c12, -- PK-PROGRAM-TYPE-CODE
    align_cell(s13) AS c13, -- AT-RISK-INDICATOR-CODE
    align_cell(s14) AS c14, -- TITLE-I-PART-A-INDICATOR-CODE
    align_cell(s15) AS c15, -- SPECIAL-ED-INDICATOR-CODE
    align_cell(s16) AS c16, -- PRIMARY-PK-FUNDING-SOURCE-CODE
    align_cell(s17) AS c17, -- SECONDARY-PK-FUNDING-SOURCE-CODE
    align_cell(s18) AS c18, -- GIFTED-TALENTED-INDICATOR-CODE
    align_cell(s19) AS c19, -- DYSLEXIA-INDICATOR-CODE
    align_cell(s20) AS c20, -- IMMIGRANT-INDICATOR-CODE
    align_cell(s21) AS c21, -- LOCAL-STUDENT-ID
    align_cell(s22) AS c22 -- SSI-PROMOTION-RETENTION-CODE
  FROM "110 stage"
), readings AS (
  SELECT
    *,
    CASE WHEN c1 = '110' THEN 'student' END AS owner, -- which record it is
    c4 <> '' AS "enrollment: is read", -- beside the owner
    c9 <> '' AS "english-learner: is read", -- beside the owner
    c13 <> '' AS "at-risk: is read", -- beside the owner
    c15 <> '' AS "disability: is read", -- beside the owner
    c18 <> '' AS "gifted: is read", -- beside the owner
    c19 <> '' AS "dyslexia: is read", -- beside the owner
    c20 <> '' AS "immigrant: is read", -- beside the owner
    CASE WHEN regexp_full_match(c2, '[0-9]{6}') THEN c2 END AS r1, -- DISTRICT-ID → school.district.identifiers[us-tx.district]
    CASE WHEN regexp_full_match(c4, '[0-9]{9}') THEN c4 END AS r2, -- CAMPUS-ID-OF-ENROLLMENT → school.identifiers[us-tx.campus]
    CASE c5
      WHEN 'EE' THEN 'PR'
      WHEN 'PK' THEN 'PK'
      WHEN 'KG' THEN 'KG'
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
      END AS r3, -- GRADE-LEVEL-CODE → gradeLevel
    CASE c6
      WHEN '0' THEN 'false'
      WHEN '1' THEN 'true'
      WHEN '2' THEN 'true'
      WHEN '3' THEN 'true'
      WHEN '4' THEN 'true'
      WHEN '5' THEN 'true'
      WHEN '6' THEN 'true'
      WHEN '7' THEN 'true'
      WHEN '8' THEN 'true'
      END AS r4, -- ADA-ELIGIBILITY-CODE → countsInMembership
    CASE WHEN c9 <> '' THEN CASE
      WHEN c9 = '0' THEN 0
      WHEN c9 = '1' THEN 1
      WHEN c9 = 'F' THEN 2
      WHEN c9 = 'S' THEN 3
      WHEN c9 = '3' THEN 4
      WHEN c9 = '4' THEN 5
      WHEN c9 = '5' THEN 6
      END END AS r5, -- LEP-INDICATOR-CODE → value
    CASE c13 WHEN '1' THEN 'yes' WHEN '0' THEN 'no' END AS r6, -- AT-RISK-INDICATOR-CODE → value
    CASE c15 WHEN '1' THEN 'yes' WHEN '0' THEN 'no' END AS r7, -- SPECIAL-ED-INDICATOR-CODE → value
    CASE c18 WHEN '1' THEN 'yes' WHEN '0' THEN 'no' END AS r8, -- GIFTED-TALENTED-INDICATOR-CODE → value
    CASE c19 WHEN '1' THEN 'yes' WHEN '0' THEN 'no' END AS r9, -- DYSLEXIA-INDICATOR-CODE → value
    CASE c20 WHEN '1' THEN 'yes' WHEN '0' THEN 'no' END AS r10 -- IMMIGRANT-INDICATOR-CODE → value
  FROM texts
), fields AS (
  SELECT
    *,
    CASE WHEN c3 <> '' AND c2 <> '' THEN c3 END AS "student: identifiers[us-tx.peims-id]", -- STUDENT-ID + DISTRICT-ID → identifiers[us-tx.peims-id]
    CASE WHEN c3 <> '' AND c2 <> '' THEN 'us-tx.peims-id@us-tx.district.' || c2 END AS "student: identifiers[us-tx.peims-id] system", -- STUDENT-ID + DISTRICT-ID → identifiers[us-tx.peims-id]
    CASE WHEN c21 <> '' AND c2 <> '' THEN c21 END AS "student: identifiers[local]", -- LOCAL-STUDENT-ID + DISTRICT-ID → identifiers[local]
    CASE WHEN c21 <> '' AND c2 <> '' THEN 'local@us-tx.district.' || c2 END AS "student: identifiers[local] system", -- LOCAL-STUDENT-ID + DISTRICT-ID → identifiers[local]
    CASE WHEN c3 <> '' AND c2 <> '' THEN c3 END AS "enrollment: student.identifiers[us-tx.peims-id]", -- STUDENT-ID + DISTRICT-ID → student.identifiers[us-tx.peims-id]
    CASE WHEN c3 <> '' AND c2 <> '' THEN 'us-tx.peims-id@us-tx.district.' || c2 END AS "enrollment: student.identifiers[us-tx.peims-id] system", -- STUDENT-ID + DISTRICT-ID → student.identifiers[us-tx.peims-id]
    r1 AS "enrollment: school.district.identifiers[us-tx.district]", -- DISTRICT-ID → school.district.identifiers[us-tx.district]
    r2 AS "enrollment: school.identifiers[us-tx.campus]", -- CAMPUS-ID-OF-ENROLLMENT → school.identifiers[us-tx.campus]
    CASE WHEN r3 IS NOT NULL THEN r3 WHEN c5 <> '' THEN 'other' END AS "enrollment: gradeLevel", -- GRADE-LEVEL-CODE → gradeLevel
    r4 AS "enrollment: countsInMembership", -- ADA-ELIGIBILITY-CODE → countsInMembership
    CASE WHEN c3 <> '' AND c2 <> '' THEN c3 END AS "english-learner: student.identifiers[us-tx.peims-id]", -- STUDENT-ID + DISTRICT-ID → student.identifiers[us-tx.peims-id]
    CASE WHEN c3 <> '' AND c2 <> '' THEN 'us-tx.peims-id@us-tx.district.' || c2 END AS "english-learner: student.identifiers[us-tx.peims-id] system", -- STUDENT-ID + DISTRICT-ID → student.identifiers[us-tx.peims-id]
    r1 AS "english-learner: organization.identifiers[us-tx.district]", -- DISTRICT-ID → organization.identifiers[us-tx.district]
    'english-learner' AS "english-learner: kind", -- every record → kind
    CASE r5
      WHEN 0 THEN 'no'
      WHEN 1 THEN 'yes'
      WHEN 2 THEN 'monitored'
      WHEN 3 THEN 'monitored'
      WHEN 4 THEN 'monitored'
      WHEN 5 THEN 'monitored'
      WHEN 6 THEN 'former'
      END AS "english-learner: value", -- LEP-INDICATOR-CODE → value
    CASE r5
      WHEN 0 THEN '0'
      WHEN 1 THEN '1'
      WHEN 2 THEN 'F'
      WHEN 3 THEN 'S'
      WHEN 4 THEN '3'
      WHEN 5 THEN '4'
      WHEN 6 THEN '5'
      END AS "english-learner: detail", -- LEP-INDICATOR-CODE → value
    CASE WHEN c3 <> '' AND c2 <> '' THEN c3 END AS "at-risk: student.identifiers[us-tx.peims-id]", -- STUDENT-ID + DISTRICT-ID → student.identifiers[us-tx.peims-id]
    CASE WHEN c3 <> '' AND c2 <> '' THEN 'us-tx.peims-id@us-tx.district.' || c2 END AS "at-risk: student.identifiers[us-tx.peims-id] system", -- STUDENT-ID + DISTRICT-ID → student.identifiers[us-tx.peims-id]
    r1 AS "at-risk: organization.identifiers[us-tx.district]", -- DISTRICT-ID → organization.identifiers[us-tx.district]
    'at-risk' AS "at-risk: kind", -- every record → kind
    r6 AS "at-risk: value", -- AT-RISK-INDICATOR-CODE → value
    CASE WHEN c3 <> '' AND c2 <> '' THEN c3 END AS "disability: student.identifiers[us-tx.peims-id]", -- STUDENT-ID + DISTRICT-ID → student.identifiers[us-tx.peims-id]
    CASE WHEN c3 <> '' AND c2 <> '' THEN 'us-tx.peims-id@us-tx.district.' || c2 END AS "disability: student.identifiers[us-tx.peims-id] system", -- STUDENT-ID + DISTRICT-ID → student.identifiers[us-tx.peims-id]
    r1 AS "disability: organization.identifiers[us-tx.district]", -- DISTRICT-ID → organization.identifiers[us-tx.district]
    'disability' AS "disability: kind", -- every record → kind
    r7 AS "disability: value", -- SPECIAL-ED-INDICATOR-CODE → value
    CASE WHEN c3 <> '' AND c2 <> '' THEN c3 END AS "gifted: student.identifiers[us-tx.peims-id]", -- STUDENT-ID + DISTRICT-ID → student.identifiers[us-tx.peims-id]
    CASE WHEN c3 <> '' AND c2 <> '' THEN 'us-tx.peims-id@us-tx.district.' || c2 END AS "gifted: student.identifiers[us-tx.peims-id] system", -- STUDENT-ID + DISTRICT-ID → student.identifiers[us-tx.peims-id]
    r1 AS "gifted: organization.identifiers[us-tx.district]", -- DISTRICT-ID → organization.identifiers[us-tx.district]
    'gifted' AS "gifted: kind", -- every record → kind
    r8 AS "gifted: value", -- GIFTED-TALENTED-INDICATOR-CODE → value
    CASE WHEN c3 <> '' AND c2 <> '' THEN c3 END AS "dyslexia: student.identifiers[us-tx.peims-id]", -- STUDENT-ID + DISTRICT-ID → student.identifiers[us-tx.peims-id]
    CASE WHEN c3 <> '' AND c2 <> '' THEN 'us-tx.peims-id@us-tx.district.' || c2 END AS "dyslexia: student.identifiers[us-tx.peims-id] system", -- STUDENT-ID + DISTRICT-ID → student.identifiers[us-tx.peims-id]
    r1 AS "dyslexia: organization.identifiers[us-tx.district]", -- DISTRICT-ID → organization.identifiers[us-tx.district]
    'dyslexia' AS "dyslexia: kind", -- every record → kind
    r9 AS "dyslexia: value", -- DYSLEXIA-INDICATOR-CODE → value
    CASE WHEN c3 <> '' AND c2 <> '' THEN c3 END AS "immigrant: student.identifiers[us-tx.peims-id]", -- STUDENT-ID + DISTRICT-ID → student.identifiers[us-tx.peims-id]
    CASE WHEN c3 <> '' AND c2 <> '' THEN 'us-tx.peims-id@us-tx.district.' || c2 END AS "immigrant: student.identifiers[us-tx.peims-id] system", -- STUDENT-ID + DISTRICT-ID → student.identifiers[us-tx.peims-id]
    r1 AS "immigrant: organization.identifiers[us-tx.district]", -- DISTRICT-ID → organization.identifiers[us-tx.district]
    'immigrant' AS "immigrant: kind", -- every record → kind
    r10 AS "immigrant: value" -- IMMIGRANT-INDICATOR-CODE → value
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- INPUT-RECORD-TYPE-CODE: formula-error
      | CASE WHEN align_too_long(c1, 3) THEN 4 ELSE 0 END -- INPUT-RECORD-TYPE-CODE: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- DISTRICT-ID: formula-error
      | CASE WHEN align_wrong_length(c2, 6) THEN 16 ELSE 0 END -- DISTRICT-ID: wrong-length
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- STUDENT-ID: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- CAMPUS-ID-OF-ENROLLMENT: formula-error
      | CASE WHEN align_too_long(c4, 9) THEN 128 ELSE 0 END -- CAMPUS-ID-OF-ENROLLMENT: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 256 ELSE 0 END -- GRADE-LEVEL-CODE: formula-error
      | CASE WHEN align_too_long(c5, 2) THEN 512 ELSE 0 END -- GRADE-LEVEL-CODE: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 1024 ELSE 0 END -- ADA-ELIGIBILITY-CODE: formula-error
      | CASE WHEN align_too_long(c6, 1) THEN 2048 ELSE 0 END -- ADA-ELIGIBILITY-CODE: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 4096 ELSE 0 END -- BILINGUAL-PROGRAM-TYPE-CODE: formula-error
      | CASE WHEN align_too_long(c7, 1) THEN 8192 ELSE 0 END -- BILINGUAL-PROGRAM-TYPE-CODE: too-long
      | CASE WHEN align_is_formula_error(s8) THEN 16384 ELSE 0 END -- ESL-PROGRAM-TYPE-CODE: formula-error
      | CASE WHEN align_too_long(c8, 1) THEN 32768 ELSE 0 END -- ESL-PROGRAM-TYPE-CODE: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 65536 ELSE 0 END -- LEP-INDICATOR-CODE: formula-error
      | CASE WHEN align_too_long(c9, 1) THEN 131072 ELSE 0 END -- LEP-INDICATOR-CODE: too-long
      | CASE WHEN align_is_formula_error(s10) THEN 262144 ELSE 0 END -- HOME-LANGUAGE-CODE: formula-error
      | CASE WHEN align_too_long(c10, 2) THEN 524288 ELSE 0 END -- HOME-LANGUAGE-CODE: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 1048576 ELSE 0 END -- PARENTAL-PERMISSION-CODE: formula-error
      | CASE WHEN align_too_long(c11, 1) THEN 2097152 ELSE 0 END -- PARENTAL-PERMISSION-CODE: too-long
      | CASE WHEN align_is_formula_error(s12) THEN 4194304 ELSE 0 END -- PK-PROGRAM-TYPE-CODE: formula-error
      | CASE WHEN align_too_long(c12, 2) THEN 8388608 ELSE 0 END -- PK-PROGRAM-TYPE-CODE: too-long
      | CASE WHEN align_is_formula_error(s13) THEN 16777216 ELSE 0 END -- AT-RISK-INDICATOR-CODE: formula-error
      | CASE WHEN align_too_long(c13, 1) THEN 33554432 ELSE 0 END -- AT-RISK-INDICATOR-CODE: too-long
      | CASE WHEN align_is_formula_error(s14) THEN 67108864 ELSE 0 END -- TITLE-I-PART-A-INDICATOR-CODE: formula-error
      | CASE WHEN align_too_long(c14, 1) THEN 134217728 ELSE 0 END -- TITLE-I-PART-A-INDICATOR-CODE: too-long
      | CASE WHEN align_is_formula_error(s15) THEN 268435456 ELSE 0 END -- SPECIAL-ED-INDICATOR-CODE: formula-error
      | CASE WHEN align_too_long(c15, 1) THEN 536870912 ELSE 0 END -- SPECIAL-ED-INDICATOR-CODE: too-long
      | CASE WHEN align_is_formula_error(s16) THEN 1073741824 ELSE 0 END -- PRIMARY-PK-FUNDING-SOURCE-CODE: formula-error
      | CASE WHEN align_too_long(c16, 1) THEN 2147483648 ELSE 0 END -- PRIMARY-PK-FUNDING-SOURCE-CODE: too-long
      | CASE WHEN align_is_formula_error(s17) THEN 4294967296 ELSE 0 END -- SECONDARY-PK-FUNDING-SOURCE-CODE: formula-error
      | CASE WHEN align_too_long(c17, 1) THEN 8589934592 ELSE 0 END -- SECONDARY-PK-FUNDING-SOURCE-CODE: too-long
      | CASE WHEN align_is_formula_error(s18) THEN 17179869184 ELSE 0 END -- GIFTED-TALENTED-INDICATOR-CODE: formula-error
      | CASE WHEN align_too_long(c18, 1) THEN 34359738368 ELSE 0 END -- GIFTED-TALENTED-INDICATOR-CODE: too-long
      | CASE WHEN align_is_formula_error(s19) THEN 68719476736 ELSE 0 END -- DYSLEXIA-INDICATOR-CODE: formula-error
      | CASE WHEN align_too_long(c19, 1) THEN 137438953472 ELSE 0 END -- DYSLEXIA-INDICATOR-CODE: too-long
      | CASE WHEN align_is_formula_error(s20) THEN 274877906944 ELSE 0 END -- IMMIGRANT-INDICATOR-CODE: formula-error
      | CASE WHEN align_too_long(c20, 1) THEN 549755813888 ELSE 0 END -- IMMIGRANT-INDICATOR-CODE: too-long
      | CASE WHEN align_is_formula_error(s21) THEN 1099511627776 ELSE 0 END -- LOCAL-STUDENT-ID: formula-error
      | CASE WHEN align_too_long(c21, 9) THEN 2199023255552 ELSE 0 END -- LOCAL-STUDENT-ID: too-long
      | CASE WHEN align_is_formula_error(s22) THEN 4398046511104 ELSE 0 END -- SSI-PROMOTION-RETENTION-CODE: formula-error
      | CASE WHEN align_too_long(c22, 2) THEN 8796093022208 ELSE 0 END -- SSI-PROMOTION-RETENTION-CODE: too-long
      | CASE WHEN "enrollment: is read" THEN 0
        | CASE WHEN c2 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c2, 6)
            WHEN 'scientific-notation' THEN 17592186044416
            WHEN 'id-truncated-15-digits' THEN 35184372088832
            WHEN 'leading-zeros-lost' THEN 70368744177664
            ELSE 140737488355328
            END ELSE 0 END -- DISTRICT-ID → school.district.identifiers[us-tx.district]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c4 <> '' AND r2 IS NULL THEN CASE align_identifier_damage(c4, 9)
            WHEN 'scientific-notation' THEN 281474976710656
            WHEN 'id-truncated-15-digits' THEN 562949953421312
            WHEN 'leading-zeros-lost' THEN 1125899906842624
            ELSE 2251799813685248
            END ELSE 0 END -- CAMPUS-ID-OF-ENROLLMENT → school.identifiers[us-tx.campus]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c5 <> '' AND r3 IS NULL) THEN 4503599627370496 ELSE 0 END -- GRADE-LEVEL-CODE → gradeLevel: unknown-code
        | CASE WHEN (c6 <> '' AND r4 IS NULL) THEN 9007199254740992 ELSE 0 END -- ADA-ELIGIBILITY-CODE → countsInMembership: unknown-code
      ELSE 0 END
      | CASE WHEN "english-learner: is read" THEN 0
        | CASE WHEN c2 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c2, 6)
            WHEN 'scientific-notation' THEN 17592186044416
            WHEN 'id-truncated-15-digits' THEN 35184372088832
            WHEN 'leading-zeros-lost' THEN 70368744177664
            ELSE 140737488355328
            END ELSE 0 END -- DISTRICT-ID → organization.identifiers[us-tx.district]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c9 <> '' AND r5 IS NULL) THEN 18014398509481984 ELSE 0 END -- LEP-INDICATOR-CODE → value: unknown-code
      ELSE 0 END
      | CASE WHEN "at-risk: is read" THEN 0
        | CASE WHEN c2 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c2, 6)
            WHEN 'scientific-notation' THEN 17592186044416
            WHEN 'id-truncated-15-digits' THEN 35184372088832
            WHEN 'leading-zeros-lost' THEN 70368744177664
            ELSE 140737488355328
            END ELSE 0 END -- DISTRICT-ID → organization.identifiers[us-tx.district]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c13 <> '' AND r6 IS NULL) THEN 36028797018963968 ELSE 0 END -- AT-RISK-INDICATOR-CODE → value: unknown-code
      ELSE 0 END
      | CASE WHEN "disability: is read" THEN 0
        | CASE WHEN c2 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c2, 6)
            WHEN 'scientific-notation' THEN 17592186044416
            WHEN 'id-truncated-15-digits' THEN 35184372088832
            WHEN 'leading-zeros-lost' THEN 70368744177664
            ELSE 140737488355328
            END ELSE 0 END -- DISTRICT-ID → organization.identifiers[us-tx.district]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c15 <> '' AND r7 IS NULL) THEN 72057594037927936 ELSE 0 END -- SPECIAL-ED-INDICATOR-CODE → value: unknown-code
      ELSE 0 END
      | CASE WHEN "gifted: is read" THEN 0
        | CASE WHEN c2 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c2, 6)
            WHEN 'scientific-notation' THEN 17592186044416
            WHEN 'id-truncated-15-digits' THEN 35184372088832
            WHEN 'leading-zeros-lost' THEN 70368744177664
            ELSE 140737488355328
            END ELSE 0 END -- DISTRICT-ID → organization.identifiers[us-tx.district]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c18 <> '' AND r8 IS NULL) THEN 144115188075855872 ELSE 0 END -- GIFTED-TALENTED-INDICATOR-CODE → value: unknown-code
      ELSE 0 END
      | CASE WHEN "dyslexia: is read" THEN 0
        | CASE WHEN c2 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c2, 6)
            WHEN 'scientific-notation' THEN 17592186044416
            WHEN 'id-truncated-15-digits' THEN 35184372088832
            WHEN 'leading-zeros-lost' THEN 70368744177664
            ELSE 140737488355328
            END ELSE 0 END -- DISTRICT-ID → organization.identifiers[us-tx.district]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c19 <> '' AND r9 IS NULL) THEN 288230376151711744 ELSE 0 END -- DYSLEXIA-INDICATOR-CODE → value: unknown-code
      ELSE 0 END
      | CASE WHEN "immigrant: is read" THEN 0
        | CASE WHEN c2 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c2, 6)
            WHEN 'scientific-notation' THEN 17592186044416
            WHEN 'id-truncated-15-digits' THEN 35184372088832
            WHEN 'leading-zeros-lost' THEN 70368744177664
            ELSE 140737488355328
            END ELSE 0 END -- DISTRICT-ID → organization.identifiers[us-tx.district]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c20 <> '' AND r10 IS NULL) THEN 576460752303423488 ELSE 0 END -- IMMIGRANT-INDICATOR-CODE → value: unknown-code
      ELSE 0 END
      | CASE WHEN owner IS NULL THEN 0
        | 1152921504606846976 -- the kind of record: unknown-record-type
      ELSE 0 END
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN owner = 'student' THEN 0
        | CASE WHEN "student: identifiers[us-tx.peims-id]" IS NULL AND "student: identifiers[local]" IS NULL AND (early1 & 32) = 0 THEN 2305843009213693952 ELSE 0 END -- student: missing-key
      ELSE 0 END
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    "enrollment: is read" AS "enrollment: is there",
    "english-learner: is read" AS "english-learner: is there",
    "at-risk: is read" AS "at-risk: is there",
    "disability: is read" AS "disability: is there",
    "gifted: is read" AS "gifted: is there",
    "dyslexia: is read" AS "dyslexia: is there",
    "immigrant: is read" AS "immigrant: is there",
    CASE WHEN (cells > 22 OR cells < 3) THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "enrollment: is there",
  "english-learner: is there",
  "at-risk: is there",
  "disability: is there",
  "gifted: is there",
  "dyslexia: is there",
  "immigrant: is there",
  "student: identifiers[us-tx.peims-id]",
  "student: identifiers[us-tx.peims-id] system",
  "student: identifiers[local]",
  "student: identifiers[local] system",
  "enrollment: student.identifiers[us-tx.peims-id]",
  "enrollment: student.identifiers[us-tx.peims-id] system",
  "enrollment: school.district.identifiers[us-tx.district]",
  "enrollment: school.identifiers[us-tx.campus]",
  "enrollment: gradeLevel",
  "enrollment: countsInMembership",
  "english-learner: student.identifiers[us-tx.peims-id]",
  "english-learner: student.identifiers[us-tx.peims-id] system",
  "english-learner: organization.identifiers[us-tx.district]",
  "english-learner: kind",
  "english-learner: value",
  "english-learner: detail",
  "at-risk: student.identifiers[us-tx.peims-id]",
  "at-risk: student.identifiers[us-tx.peims-id] system",
  "at-risk: organization.identifiers[us-tx.district]",
  "at-risk: kind",
  "at-risk: value",
  "disability: student.identifiers[us-tx.peims-id]",
  "disability: student.identifiers[us-tx.peims-id] system",
  "disability: organization.identifiers[us-tx.district]",
  "disability: kind",
  "disability: value",
  "gifted: student.identifiers[us-tx.peims-id]",
  "gifted: student.identifiers[us-tx.peims-id] system",
  "gifted: organization.identifiers[us-tx.district]",
  "gifted: kind",
  "gifted: value",
  "dyslexia: student.identifiers[us-tx.peims-id]",
  "dyslexia: student.identifiers[us-tx.peims-id] system",
  "dyslexia: organization.identifiers[us-tx.district]",
  "dyslexia: kind",
  "dyslexia: value",
  "immigrant: student.identifiers[us-tx.peims-id]",
  "immigrant: student.identifiers[us-tx.peims-id] system",
  "immigrant: organization.identifiers[us-tx.district]",
  "immigrant: kind",
  "immigrant: value",
  found1,
  CASE WHEN (found1 & 3463253819796750591) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- peims flat, 203: School leaver (203)
CREATE OR REPLACE TABLE "203" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- INPUT-RECORD-TYPE-CODE
    align_cell(s2) AS c2, -- DISTRICT-ID
    align_cell(s3) AS c3, -- STUDENT-ID
    align_cell(s4) AS c4, -- CAMPUS-ID
    align_cell(s5) AS c5, -- LEAVER-REASON-CODE
    align_cell(s6) AS c6, -- DATE-OF-GRADUATION
    align_cell(s7) AS c7, -- GRADUATION-TYPE-CODE
    align_cell(s8) AS c8, -- FHSP-PARTICIPANT-CODE
    align_cell(s9) AS c9, -- FHSP-DISTING-LEVEL-ACHIEVE-INDICATOR-CODE
    align_cell(s10) AS c10, -- LOCAL-STUDENT-ID
    align_cell(s11) AS c11, -- STEM-ENDORSEMENT-INDICATOR-CODE
    align_cell(s12) AS c12, -- BUSINESS-AND-INDUSTRY-ENDORSEMENT-INDICATOR-CODE
    align_cell(s13) AS c13, -- PUBLIC-SERVICES-ENDORSEMENT-INDICATOR-CODE
    align_cell(s14) AS c14, -- ARTS-AND-HUMANITIES-ENDORSEMENT-INDICATOR-CODE
    align_cell(s15) AS c15 -- MULTI-DISCIPLINARY-STUDIES-ENDORSEMENT-INDICATOR-CODE
  FROM "203 stage"
), readings AS (
  SELECT
    *,
    CASE WHEN c1 = '203' THEN 'student' END AS owner, -- which record it is
    c5 <> '' AS "enrollment: is read", -- beside the owner
    (c5 = '01' AND c5 <> '') AS "completion: is read", -- beside the owner
    CASE WHEN regexp_full_match(c2, '[0-9]{6}') THEN c2 END AS r1, -- DISTRICT-ID → school.district.identifiers[us-tx.district]
    CASE WHEN regexp_full_match(c4, '[0-9]{9}') THEN c4 END AS r2, -- CAMPUS-ID → school.identifiers[us-tx.campus]
    CASE c5
      WHEN '01' THEN 'graduated'
      WHEN '03' THEN 'died'
      WHEN '16' THEN 'transfer-abroad'
      WHEN '24' THEN 'transfer-postsecondary'
      WHEN '60' THEN 'transfer-home-school'
      WHEN '66' THEN 'removed-by-agency'
      WHEN '78' THEN 'expelled'
      WHEN '81' THEN 'transfer-private'
      WHEN '82' THEN 'transfer-out-of-state'
      WHEN '83' THEN 'invalid'
      WHEN '85' THEN 'graduated'
      WHEN '86' THEN 'completed-equivalency'
      WHEN '87' THEN 'transfer-postsecondary'
      WHEN '88' THEN 'transfer-equivalency'
      WHEN '89' THEN 'incarcerated'
      WHEN '90' THEN 'graduated'
      WHEN '98' THEN 'unknown'
      END AS r3, -- LEAVER-REASON-CODE → exitType
    CASE WHEN c5 <> '' THEN CASE
      WHEN c5 = '01' THEN 0
      WHEN c5 = '03' THEN 1
      WHEN c5 = '16' THEN 2
      WHEN c5 = '60' THEN 3
      WHEN c5 = '81' THEN 4
      WHEN c5 = '82' THEN 5
      WHEN c5 = '86' THEN 6
      WHEN c5 = '98' THEN 7
      WHEN c5 = '24' THEN 8
      WHEN c5 = '66' THEN 9
      WHEN c5 = '78' THEN 10
      WHEN c5 = '83' THEN 11
      WHEN c5 = '85' THEN 12
      WHEN c5 = '87' THEN 13
      WHEN c5 = '88' THEN 14
      WHEN c5 = '89' THEN 15
      WHEN c5 = '90' THEN 16
      END END AS r4, -- LEAVER-REASON-CODE → exitOutcome
    CASE
      WHEN regexp_full_match(c6, '[0-9]{6}') THEN substr(align_day(substr(c6, 3, 4), substr(c6, 1, 2), '01'), 1, 7)
      WHEN regexp_full_match(c6, '[0-9]{4}-[0-9]{2}') THEN substr(align_day(substr(c6, 1, 4), substr(c6, 6, 2), '01'), 1, 7)
      WHEN regexp_full_match(c6, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c6, 1, 4), substr(c6, 6, 2), substr(c6, 9, 2))
      END AS r5, -- DATE-OF-GRADUATION → date
    CASE c5 WHEN '01' THEN 'regular-diploma' END AS r6 -- LEAVER-REASON-CODE → kind
  FROM texts
), fields AS (
  SELECT
    *,
    CASE WHEN c3 <> '' AND c2 <> '' THEN c3 END AS "student: identifiers[us-tx.peims-id]", -- STUDENT-ID + DISTRICT-ID → identifiers[us-tx.peims-id]
    CASE WHEN c3 <> '' AND c2 <> '' THEN 'us-tx.peims-id@us-tx.district.' || c2 END AS "student: identifiers[us-tx.peims-id] system", -- STUDENT-ID + DISTRICT-ID → identifiers[us-tx.peims-id]
    CASE WHEN c10 <> '' AND c2 <> '' THEN c10 END AS "student: identifiers[local]", -- LOCAL-STUDENT-ID + DISTRICT-ID → identifiers[local]
    CASE WHEN c10 <> '' AND c2 <> '' THEN 'local@us-tx.district.' || c2 END AS "student: identifiers[local] system", -- LOCAL-STUDENT-ID + DISTRICT-ID → identifiers[local]
    CASE WHEN c3 <> '' AND c2 <> '' THEN c3 END AS "enrollment: student.identifiers[us-tx.peims-id]", -- STUDENT-ID + DISTRICT-ID → student.identifiers[us-tx.peims-id]
    CASE WHEN c3 <> '' AND c2 <> '' THEN 'us-tx.peims-id@us-tx.district.' || c2 END AS "enrollment: student.identifiers[us-tx.peims-id] system", -- STUDENT-ID + DISTRICT-ID → student.identifiers[us-tx.peims-id]
    r1 AS "enrollment: school.district.identifiers[us-tx.district]", -- DISTRICT-ID → school.district.identifiers[us-tx.district]
    r2 AS "enrollment: school.identifiers[us-tx.campus]", -- CAMPUS-ID → school.identifiers[us-tx.campus]
    CASE WHEN r3 IS NOT NULL THEN r3 WHEN c5 <> '' THEN 'other' END AS "enrollment: exitType", -- LEAVER-REASON-CODE → exitType
    CASE r4
      WHEN 0 THEN 'graduate'
      WHEN 1 THEN 'died'
      WHEN 2 THEN 'transferred'
      WHEN 3 THEN 'transferred'
      WHEN 4 THEN 'transferred'
      WHEN 5 THEN 'transferred'
      WHEN 6 THEN 'completer'
      WHEN 7 THEN 'dropout'
      END AS "enrollment: exitOutcome", -- LEAVER-REASON-CODE → exitOutcome
    CASE WHEN c3 <> '' AND c2 <> '' THEN c3 END AS "completion: student.identifiers[us-tx.peims-id]", -- STUDENT-ID + DISTRICT-ID → student.identifiers[us-tx.peims-id]
    CASE WHEN c3 <> '' AND c2 <> '' THEN 'us-tx.peims-id@us-tx.district.' || c2 END AS "completion: student.identifiers[us-tx.peims-id] system", -- STUDENT-ID + DISTRICT-ID → student.identifiers[us-tx.peims-id]
    r2 AS "completion: school.identifiers[us-tx.campus]", -- CAMPUS-ID → school.identifiers[us-tx.campus]
    r5 AS "completion: date", -- DATE-OF-GRADUATION → date
    r6 AS "completion: kind" -- LEAVER-REASON-CODE → kind
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- INPUT-RECORD-TYPE-CODE: formula-error
      | CASE WHEN align_too_long(c1, 3) THEN 4 ELSE 0 END -- INPUT-RECORD-TYPE-CODE: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- DISTRICT-ID: formula-error
      | CASE WHEN align_wrong_length(c2, 6) THEN 16 ELSE 0 END -- DISTRICT-ID: wrong-length
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- STUDENT-ID: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- CAMPUS-ID: formula-error
      | CASE WHEN align_too_long(c4, 9) THEN 128 ELSE 0 END -- CAMPUS-ID: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 256 ELSE 0 END -- LEAVER-REASON-CODE: formula-error
      | CASE WHEN align_too_long(c5, 2) THEN 512 ELSE 0 END -- LEAVER-REASON-CODE: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 1024 ELSE 0 END -- DATE-OF-GRADUATION: formula-error
      | CASE WHEN align_too_long(c6, 6) THEN 2048 ELSE 0 END -- DATE-OF-GRADUATION: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 4096 ELSE 0 END -- GRADUATION-TYPE-CODE: formula-error
      | CASE WHEN align_too_long(c7, 2) THEN 8192 ELSE 0 END -- GRADUATION-TYPE-CODE: too-long
      | CASE WHEN align_is_formula_error(s8) THEN 16384 ELSE 0 END -- FHSP-PARTICIPANT-CODE: formula-error
      | CASE WHEN align_too_long(c8, 1) THEN 32768 ELSE 0 END -- FHSP-PARTICIPANT-CODE: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 65536 ELSE 0 END -- FHSP-DISTING-LEVEL-ACHIEVE-INDICATOR-CODE: formula-error
      | CASE WHEN align_too_long(c9, 1) THEN 131072 ELSE 0 END -- FHSP-DISTING-LEVEL-ACHIEVE-INDICATOR-CODE: too-long
      | CASE WHEN align_is_formula_error(s10) THEN 262144 ELSE 0 END -- LOCAL-STUDENT-ID: formula-error
      | CASE WHEN align_too_long(c10, 9) THEN 524288 ELSE 0 END -- LOCAL-STUDENT-ID: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 1048576 ELSE 0 END -- STEM-ENDORSEMENT-INDICATOR-CODE: formula-error
      | CASE WHEN align_too_long(c11, 1) THEN 2097152 ELSE 0 END -- STEM-ENDORSEMENT-INDICATOR-CODE: too-long
      | CASE WHEN align_is_formula_error(s12) THEN 4194304 ELSE 0 END -- BUSINESS-AND-INDUSTRY-ENDORSEMENT-INDICATOR-CODE: formula-error
      | CASE WHEN align_too_long(c12, 1) THEN 8388608 ELSE 0 END -- BUSINESS-AND-INDUSTRY-ENDORSEMENT-INDICATOR-CODE: too-long
      | CASE WHEN align_is_formula_error(s13) THEN 16777216 ELSE 0 END -- PUBLIC-SERVICES-ENDORSEMENT-INDICATOR-CODE: formula-error
      | CASE WHEN align_too_long(c13, 1) THEN 33554432 ELSE 0 END -- PUBLIC-SERVICES-ENDORSEMENT-INDICATOR-CODE: too-long
      | CASE WHEN align_is_formula_error(s14) THEN 67108864 ELSE 0 END -- ARTS-AND-HUMANITIES-ENDORSEMENT-INDICATOR-CODE: formula-error
      | CASE WHEN align_too_long(c14, 1) THEN 134217728 ELSE 0 END -- ARTS-AND-HUMANITIES-ENDORSEMENT-INDICATOR-CODE: too-long
      | CASE WHEN align_is_formula_error(s15) THEN 268435456 ELSE 0 END -- MULTI-DISCIPLINARY-STUDIES-ENDORSEMENT-INDICATOR-CODE: formula-error
      | CASE WHEN align_too_long(c15, 1) THEN 536870912 ELSE 0 END -- MULTI-DISCIPLINARY-STUDIES-ENDORSEMENT-INDICATOR-CODE: too-long
      | CASE WHEN "enrollment: is read" THEN 0
        | CASE WHEN c2 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c2, 6)
            WHEN 'scientific-notation' THEN 1073741824
            WHEN 'id-truncated-15-digits' THEN 2147483648
            WHEN 'leading-zeros-lost' THEN 4294967296
            ELSE 8589934592
            END ELSE 0 END -- DISTRICT-ID → school.district.identifiers[us-tx.district]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c4 <> '' AND r2 IS NULL THEN CASE align_identifier_damage(c4, 9)
            WHEN 'scientific-notation' THEN 17179869184
            WHEN 'id-truncated-15-digits' THEN 34359738368
            WHEN 'leading-zeros-lost' THEN 68719476736
            ELSE 137438953472
            END ELSE 0 END -- CAMPUS-ID → school.identifiers[us-tx.campus]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c5 <> '' AND r3 IS NULL) THEN 274877906944 ELSE 0 END -- LEAVER-REASON-CODE → exitType: unknown-code
        | CASE WHEN (c5 <> '' AND r4 IS NULL) THEN 274877906944 ELSE 0 END -- LEAVER-REASON-CODE → exitOutcome: unknown-code
      ELSE 0 END
      | CASE WHEN "completion: is read" THEN 0
        | CASE WHEN c4 <> '' AND r2 IS NULL THEN CASE align_identifier_damage(c4, 9)
            WHEN 'scientific-notation' THEN 17179869184
            WHEN 'id-truncated-15-digits' THEN 34359738368
            WHEN 'leading-zeros-lost' THEN 68719476736
            ELSE 137438953472
            END ELSE 0 END -- CAMPUS-ID → school.identifiers[us-tx.campus]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c6 <> '' AND r5 IS NULL) THEN CASE align_date_damage(c6)
            WHEN 'excel-serial-date' THEN 549755813888
            WHEN 'date-order-ambiguous' THEN 1099511627776
            ELSE 2199023255552
            END ELSE 0 END -- DATE-OF-GRADUATION → date: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c5 <> '' AND r6 IS NULL) THEN 274877906944 ELSE 0 END -- LEAVER-REASON-CODE → kind: unknown-code
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
      | CASE WHEN owner = 'student' THEN 0
        | CASE WHEN "student: identifiers[us-tx.peims-id]" IS NULL AND "student: identifiers[local]" IS NULL AND (early1 & 32) = 0 THEN 8796093022208 ELSE 0 END -- student: missing-key
      ELSE 0 END
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    "enrollment: is read" AS "enrollment: is there",
    "completion: is read" AS "completion: is there",
    CASE WHEN (cells > 15 OR cells < 3) THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "enrollment: is there",
  "completion: is there",
  "student: identifiers[us-tx.peims-id]",
  "student: identifiers[us-tx.peims-id] system",
  "student: identifiers[local]",
  "student: identifiers[local] system",
  "enrollment: student.identifiers[us-tx.peims-id]",
  "enrollment: student.identifiers[us-tx.peims-id] system",
  "enrollment: school.district.identifiers[us-tx.district]",
  "enrollment: school.identifiers[us-tx.campus]",
  "enrollment: exitType",
  "enrollment: exitOutcome",
  "completion: student.identifiers[us-tx.peims-id]",
  "completion: student.identifiers[us-tx.peims-id] system",
  "completion: school.identifiers[us-tx.campus]",
  "completion: date",
  "completion: kind",
  found1,
  CASE WHEN (found1 & 13467944485119) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;
