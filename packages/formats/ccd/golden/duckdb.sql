-- ccd 2016, district-directory: District directory (LEA file 029)
CREATE OR REPLACE TABLE "district-directory" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- SCHOOL_YEAR
    align_cell(s2) AS c2, -- FIPST
    align_cell(s3) AS c3, -- STATENAME
    align_cell(s4) AS c4, -- ST
    align_cell(s5) AS c5, -- LEA_NAME
    align_cell(s6) AS c6, -- STATE_AGENCY_NO
    align_cell(s7) AS c7, -- UNION
    align_cell(s8) AS c8, -- ST_LEAID
    align_cell(s9) AS c9, -- LEAID
    align_cell(s10) AS c10, -- MSTREET1
    align_cell(s11) AS c11, -- MSTREET2
    align_cell(s12) AS c12, -- MSTREET3
    align_cell(s13) AS c13, -- MCITY
    align_cell(s14) AS c14, -- MSTATE
    align_cell(s15) AS c15, -- MZIP
    align_cell(s16) AS c16, -- MZIP4
    align_cell(s17) AS c17, -- LSTREET1
    align_cell(s18) AS c18, -- LSTREET2
    align_cell(s19) AS c19, -- LSTREET3
    align_cell(s20) AS c20, -- LCITY
    align_cell(s21) AS c21, -- LSTATE
    align_cell(s22) AS c22, -- LZIP
    align_cell(s23) AS c23, -- LZIP4
    align_cell(s24) AS c24, -- PHONE
    align_cell(s25) AS c25, -- WEBSITE
    align_cell(s26) AS c26, -- SY_STATUS
    align_cell(s27) AS c27, -- SY_STATUS_TEXT
    align_cell(s28) AS c28, -- UPDATED_STATUS
    align_cell(s29) AS c29, -- UPDATED_STATUS_TEXT
    align_cell(s30) AS c30, -- EFFECTIVE_DATE
    align_cell(s31) AS c31, -- LEA_TYPE
    align_cell(s32) AS c32, -- LEA_TYPE_TEXT
    align_cell(s33) AS c33, -- OUT_OF_STATE_FLAG
    align_cell(s34) AS c34, -- CHARTER_LEA
    align_cell(s35) AS c35, -- CHARTER_LEA_TEXT
    align_cell(s36) AS c36, -- NOGRADES
    align_cell(s37) AS c37, -- G_PK_OFFERED
    align_cell(s38) AS c38, -- G_KG_OFFERED
    align_cell(s39) AS c39, -- G_1_OFFERED
    align_cell(s40) AS c40, -- G_2_OFFERED
    align_cell(s41) AS c41, -- G_3_OFFERED
    align_cell(s42) AS c42, -- G_4_OFFERED
    align_cell(s43) AS c43, -- G_5_OFFERED
    align_cell(s44) AS c44, -- G_6_OFFERED
    align_cell(s45) AS c45, -- G_7_OFFERED
    align_cell(s46) AS c46, -- G_8_OFFERED
    align_cell(s47) AS c47, -- G_9_OFFERED
    align_cell(s48) AS c48, -- G_10_OFFERED
    align_cell(s49) AS c49, -- G_11_OFFERED
    align_cell(s50) AS c50, -- G_12_OFFERED
    align_cell(s51) AS c51, -- G_13_OFFERED
    align_cell(s52) AS c52, -- G_UG_OFFERED
    align_cell(s53) AS c53, -- G_AE_OFFERED
    align_cell(s54) AS c54, -- GSLO
    align_cell(s55) AS c55, -- GSHI
    align_cell(s56) AS c56, -- LEVEL
    align_cell(s57) AS c57, -- IGOFFERED
    align_cell(s58) AS c58 -- OPERATIONAL_SCHOOLS
  FROM "district-directory stage"
), readings AS (
  SELECT
    *,
    'district' AS owner, -- which record it is
    CASE WHEN regexp_full_match(c9, '[0-9]{7}') THEN c9 END AS r1, -- LEAID → identifiers[nces.lea]
    CASE WHEN c8 <> '' THEN c8 END AS r2, -- ST_LEAID → identifiers[local@us.state-id]
    CASE c4
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
      END AS r3, -- ST + FIPST → stateCode
    CASE c2
      WHEN '01' THEN 'AL'
      WHEN '02' THEN 'AK'
      WHEN '04' THEN 'AZ'
      WHEN '05' THEN 'AR'
      WHEN '06' THEN 'CA'
      WHEN '08' THEN 'CO'
      WHEN '09' THEN 'CT'
      WHEN '10' THEN 'DE'
      WHEN '11' THEN 'DC'
      WHEN '12' THEN 'FL'
      WHEN '13' THEN 'GA'
      WHEN '15' THEN 'HI'
      WHEN '16' THEN 'ID'
      WHEN '17' THEN 'IL'
      WHEN '18' THEN 'IN'
      WHEN '19' THEN 'IA'
      WHEN '20' THEN 'KS'
      WHEN '21' THEN 'KY'
      WHEN '22' THEN 'LA'
      WHEN '23' THEN 'ME'
      WHEN '24' THEN 'MD'
      WHEN '25' THEN 'MA'
      WHEN '26' THEN 'MI'
      WHEN '27' THEN 'MN'
      WHEN '28' THEN 'MS'
      WHEN '29' THEN 'MO'
      WHEN '30' THEN 'MT'
      WHEN '31' THEN 'NE'
      WHEN '32' THEN 'NV'
      WHEN '33' THEN 'NH'
      WHEN '34' THEN 'NJ'
      WHEN '35' THEN 'NM'
      WHEN '36' THEN 'NY'
      WHEN '37' THEN 'NC'
      WHEN '38' THEN 'ND'
      WHEN '39' THEN 'OH'
      WHEN '40' THEN 'OK'
      WHEN '41' THEN 'OR'
      WHEN '42' THEN 'PA'
      WHEN '44' THEN 'RI'
      WHEN '45' THEN 'SC'
      WHEN '46' THEN 'SD'
      WHEN '47' THEN 'TN'
      WHEN '48' THEN 'TX'
      WHEN '49' THEN 'UT'
      WHEN '50' THEN 'VT'
      WHEN '51' THEN 'VA'
      WHEN '53' THEN 'WA'
      WHEN '54' THEN 'WV'
      WHEN '55' THEN 'WI'
      WHEN '56' THEN 'WY'
      WHEN '60' THEN 'AS'
      WHEN '66' THEN 'GU'
      WHEN '69' THEN 'MP'
      WHEN '72' THEN 'PR'
      WHEN '78' THEN 'VI'
      END AS r4, -- ST + FIPST → stateCode
    CASE c28 WHEN '1' THEN 'open' END AS r5 -- UPDATED_STATUS → operationalStatus
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "district: identifiers[nces.lea]", -- LEAID → identifiers[nces.lea]
    r2 AS "district: identifiers[local@us.state-id]", -- ST_LEAID → identifiers[local@us.state-id]
    nullif(c5, '') AS "district: name", -- LEA_NAME → name
    coalesce(r3, r4) AS "district: stateCode", -- ST + FIPST → stateCode
    nullif(c10, '') AS "district: addresses[mailing].line1", -- MSTREET1 → addresses[mailing].line1
    nullif(c11, '') AS "district: addresses[mailing].line2", -- MSTREET2 → addresses[mailing].line2
    nullif(c12, '') AS "district: addresses[mailing].line3", -- MSTREET3 → addresses[mailing].line3
    nullif(c13, '') AS "district: addresses[mailing].city", -- MCITY → addresses[mailing].city
    nullif(c14, '') AS "district: addresses[mailing].state", -- MSTATE → addresses[mailing].state
    nullif(c15, '') AS "district: addresses[mailing].postalCode", -- MZIP → addresses[mailing].postalCode
    nullif(c17, '') AS "district: addresses[location].line1", -- LSTREET1 → addresses[location].line1
    nullif(c18, '') AS "district: addresses[location].line2", -- LSTREET2 → addresses[location].line2
    nullif(c19, '') AS "district: addresses[location].line3", -- LSTREET3 → addresses[location].line3
    nullif(c20, '') AS "district: addresses[location].city", -- LCITY → addresses[location].city
    nullif(c21, '') AS "district: addresses[location].state", -- LSTATE → addresses[location].state
    nullif(c22, '') AS "district: addresses[location].postalCode", -- LZIP → addresses[location].postalCode
    nullif(c24, '') AS "district: contactPoints[phone].value", -- PHONE → contactPoints[phone].value
    nullif(c25, '') AS "district: contactPoints[website].value", -- WEBSITE → contactPoints[website].value
    r5 AS "district: operationalStatus" -- UPDATED_STATUS → operationalStatus
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- SCHOOL_YEAR: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- SCHOOL_YEAR: missing-required
      | CASE WHEN align_wrong_length(c1, 9) THEN 8 ELSE 0 END -- SCHOOL_YEAR: wrong-length
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- FIPST: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- STATENAME: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- ST: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 128 ELSE 0 END -- LEA_NAME: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 256 ELSE 0 END -- STATE_AGENCY_NO: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 512 ELSE 0 END -- UNION: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 1024 ELSE 0 END -- ST_LEAID: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 2048 ELSE 0 END -- LEAID: formula-error
      | CASE WHEN c9 = '' THEN 4096 ELSE 0 END -- LEAID: missing-required
      | CASE WHEN align_wrong_length(c9, 7) THEN 8192 ELSE 0 END -- LEAID: wrong-length
      | CASE WHEN align_is_formula_error(s10) THEN 16384 ELSE 0 END -- MSTREET1: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 32768 ELSE 0 END -- MSTREET2: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 65536 ELSE 0 END -- MSTREET3: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 131072 ELSE 0 END -- MCITY: formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 262144 ELSE 0 END -- MSTATE: formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 524288 ELSE 0 END -- MZIP: formula-error
      | CASE WHEN align_is_formula_error(s16) THEN 1048576 ELSE 0 END -- MZIP4: formula-error
      | CASE WHEN align_is_formula_error(s17) THEN 2097152 ELSE 0 END -- LSTREET1: formula-error
      | CASE WHEN align_is_formula_error(s18) THEN 4194304 ELSE 0 END -- LSTREET2: formula-error
      | CASE WHEN align_is_formula_error(s19) THEN 8388608 ELSE 0 END -- LSTREET3: formula-error
      | CASE WHEN align_is_formula_error(s20) THEN 16777216 ELSE 0 END -- LCITY: formula-error
      | CASE WHEN align_is_formula_error(s21) THEN 33554432 ELSE 0 END -- LSTATE: formula-error
      | CASE WHEN align_is_formula_error(s22) THEN 67108864 ELSE 0 END -- LZIP: formula-error
      | CASE WHEN align_is_formula_error(s23) THEN 134217728 ELSE 0 END -- LZIP4: formula-error
      | CASE WHEN align_is_formula_error(s24) THEN 268435456 ELSE 0 END -- PHONE: formula-error
      | CASE WHEN align_is_formula_error(s25) THEN 536870912 ELSE 0 END -- WEBSITE: formula-error
      | CASE WHEN align_is_formula_error(s26) THEN 1073741824 ELSE 0 END -- SY_STATUS: formula-error
      | CASE WHEN align_is_formula_error(s27) THEN 2147483648 ELSE 0 END -- SY_STATUS_TEXT: formula-error
      | CASE WHEN align_is_formula_error(s28) THEN 4294967296 ELSE 0 END -- UPDATED_STATUS: formula-error
      | CASE WHEN align_is_formula_error(s29) THEN 8589934592 ELSE 0 END -- UPDATED_STATUS_TEXT: formula-error
      | CASE WHEN align_is_formula_error(s30) THEN 17179869184 ELSE 0 END -- EFFECTIVE_DATE: formula-error
      | CASE WHEN align_is_formula_error(s31) THEN 34359738368 ELSE 0 END -- LEA_TYPE: formula-error
      | CASE WHEN align_is_formula_error(s32) THEN 68719476736 ELSE 0 END -- LEA_TYPE_TEXT: formula-error
      | CASE WHEN align_is_formula_error(s33) THEN 137438953472 ELSE 0 END -- OUT_OF_STATE_FLAG: formula-error
      | CASE WHEN align_is_formula_error(s34) THEN 274877906944 ELSE 0 END -- CHARTER_LEA: formula-error
      | CASE WHEN align_is_formula_error(s35) THEN 549755813888 ELSE 0 END -- CHARTER_LEA_TEXT: formula-error
      | CASE WHEN align_is_formula_error(s36) THEN 1099511627776 ELSE 0 END -- NOGRADES: formula-error
      | CASE WHEN align_is_formula_error(s37) THEN 2199023255552 ELSE 0 END -- G_PK_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s38) THEN 4398046511104 ELSE 0 END -- G_KG_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s39) THEN 8796093022208 ELSE 0 END -- G_1_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s40) THEN 17592186044416 ELSE 0 END -- G_2_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s41) THEN 35184372088832 ELSE 0 END -- G_3_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s42) THEN 70368744177664 ELSE 0 END -- G_4_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s43) THEN 140737488355328 ELSE 0 END -- G_5_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s44) THEN 281474976710656 ELSE 0 END -- G_6_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s45) THEN 562949953421312 ELSE 0 END -- G_7_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s46) THEN 1125899906842624 ELSE 0 END -- G_8_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s47) THEN 2251799813685248 ELSE 0 END -- G_9_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s48) THEN 4503599627370496 ELSE 0 END -- G_10_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s49) THEN 9007199254740992 ELSE 0 END -- G_11_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s50) THEN 18014398509481984 ELSE 0 END -- G_12_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s51) THEN 36028797018963968 ELSE 0 END -- G_13_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s52) THEN 72057594037927936 ELSE 0 END -- G_UG_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s53) THEN 144115188075855872 ELSE 0 END -- G_AE_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s54) THEN 288230376151711744 ELSE 0 END -- GSLO: formula-error
      | CASE WHEN align_is_formula_error(s55) THEN 576460752303423488 ELSE 0 END -- GSHI: formula-error
      | CASE WHEN align_is_formula_error(s56) THEN 1152921504606846976 ELSE 0 END -- LEVEL: formula-error
      | CASE WHEN align_is_formula_error(s57) THEN 2305843009213693952 ELSE 0 END -- IGOFFERED: formula-error
    AS BIGINT) AS early1,
    CAST(0
      | CASE WHEN align_is_formula_error(s58) THEN 1 ELSE 0 END -- OPERATIONAL_SCHOOLS: formula-error
      | CASE WHEN c9 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c9, 7)
          WHEN 'scientific-notation' THEN 2
          WHEN 'id-truncated-15-digits' THEN 4
          WHEN 'leading-zeros-lost' THEN 8
          ELSE 16
          END ELSE 0 END -- LEAID → identifiers[nces.lea]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
      | CASE WHEN (c4 <> '' AND r3 IS NULL) THEN 32 ELSE 0 END -- ST → stateCode: unknown-code
      | CASE WHEN (c2 <> '' AND r4 IS NULL) THEN 64 ELSE 0 END -- FIPST → stateCode: unknown-code
      | CASE WHEN (c28 <> '' AND r5 IS NULL) THEN 128 ELSE 0 END -- UPDATED_STATUS → operationalStatus: unknown-code
    AS BIGINT) AS early2
  FROM fields
), needs AS (
  SELECT
    *,
    early1 AS whole1,
    CAST(0
      | early2
      | CASE WHEN "district: identifiers[nces.lea]" IS NULL AND "district: identifiers[local@us.state-id]" IS NULL AND (early1 & 14336) = 0 AND (early2 & 30) = 0 THEN 256 ELSE 0 END -- district: missing-key
    AS BIGINT) AS whole2
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 58 THEN 1 ELSE whole1 END AS found1,
    CASE WHEN cells <> 58 THEN 0 ELSE whole2 END AS found2
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "district: identifiers[nces.lea]",
  "district: identifiers[local@us.state-id]",
  "district: name",
  "district: stateCode",
  "district: addresses[mailing].line1",
  "district: addresses[mailing].line2",
  "district: addresses[mailing].line3",
  "district: addresses[mailing].city",
  "district: addresses[mailing].state",
  "district: addresses[mailing].postalCode",
  "district: addresses[location].line1",
  "district: addresses[location].line2",
  "district: addresses[location].line3",
  "district: addresses[location].city",
  "district: addresses[location].state",
  "district: addresses[location].postalCode",
  "district: contactPoints[phone].value",
  "district: contactPoints[website].value",
  "district: operationalStatus",
  found1,
  found2,
  CASE WHEN ((found1 & 11275) <> 0 OR (found2 & 286) <> 0) THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- ccd 2016, school-directory: School directory (school file 029)
CREATE OR REPLACE TABLE "school-directory" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- SCHOOL_YEAR
    align_cell(s2) AS c2, -- FIPST
    align_cell(s3) AS c3, -- STATENAME
    align_cell(s4) AS c4, -- ST
    align_cell(s5) AS c5, -- SCH_NAME
    align_cell(s6) AS c6, -- LEA_NAME
    align_cell(s7) AS c7, -- STATE_AGENCY_NO
    align_cell(s8) AS c8, -- UNION
    align_cell(s9) AS c9, -- ST_LEAID
    align_cell(s10) AS c10, -- LEAID
    align_cell(s11) AS c11, -- ST_SCHID
    align_cell(s12) AS c12, -- NCESSCH
    align_cell(s13) AS c13, -- SCHID
    align_cell(s14) AS c14, -- MSTREET1
    align_cell(s15) AS c15, -- MSTREET2
    align_cell(s16) AS c16, -- MSTREET3
    align_cell(s17) AS c17, -- MCITY
    align_cell(s18) AS c18, -- MSTATE
    align_cell(s19) AS c19, -- MZIP
    align_cell(s20) AS c20, -- MZIP4
    align_cell(s21) AS c21, -- LSTREET1
    align_cell(s22) AS c22, -- LSTREET2
    align_cell(s23) AS c23, -- LSTREET3
    align_cell(s24) AS c24, -- LCITY
    align_cell(s25) AS c25, -- LSTATE
    align_cell(s26) AS c26, -- LZIP
    align_cell(s27) AS c27, -- LZIP4
    align_cell(s28) AS c28, -- PHONE
    align_cell(s29) AS c29, -- WEBSITE
    align_cell(s30) AS c30, -- SY_STATUS
    align_cell(s31) AS c31, -- SY_STATUS_TEXT
    align_cell(s32) AS c32, -- UPDATED_STATUS
    align_cell(s33) AS c33, -- UPDATED_STATUS_TEXT
    align_cell(s34) AS c34, -- EFFECTIVE_DATE
    align_cell(s35) AS c35, -- SCH_TYPE
    align_cell(s36) AS c36, -- SCH_TYPE_TEXT
    align_cell(s37) AS c37, -- RECON_STATUS
    align_cell(s38) AS c38, -- OUT_OF_STATE_FLAG
    CASE align_cell(s39) WHEN 'Not applicable' THEN '' WHEN 'Not Applicable' THEN '' ELSE align_cell(s39) END AS c39, -- CHARTER_TEXT
    align_cell(s40) AS c40, -- CHARTAUTH1
    align_cell(s41) AS c41, -- CHARTAUTHN1
    align_cell(s42) AS c42, -- CHARTAUTH2
    align_cell(s43) AS c43, -- CHARTAUTHN2
    align_cell(s44) AS c44, -- NOGRADES
    align_cell(s45) AS c45, -- G_PK_OFFERED
    align_cell(s46) AS c46, -- G_KG_OFFERED
    align_cell(s47) AS c47, -- G_1_OFFERED
    align_cell(s48) AS c48, -- G_2_OFFERED
    align_cell(s49) AS c49, -- G_3_OFFERED
    align_cell(s50) AS c50, -- G_4_OFFERED
    align_cell(s51) AS c51, -- G_5_OFFERED
    align_cell(s52) AS c52, -- G_6_OFFERED
    align_cell(s53) AS c53, -- G_7_OFFERED
    align_cell(s54) AS c54, -- G_8_OFFERED
    align_cell(s55) AS c55, -- G_9_OFFERED
    align_cell(s56) AS c56, -- G_10_OFFERED
    align_cell(s57) AS c57, -- G_11_OFFERED
    align_cell(s58) AS c58, -- G_12_OFFERED
    align_cell(s59) AS c59, -- G_13_OFFERED
    align_cell(s60) AS c60, -- G_UG_OFFERED
    align_cell(s61) AS c61, -- G_AE_OFFERED
    align_cell(s62) AS c62, -- GSLO
    align_cell(s63) AS c63, -- GSHI
    align_cell(s64) AS c64, -- LEVEL
    align_cell(s65) AS c65 -- IGOFFERED
  FROM "school-directory stage"
), readings AS (
  SELECT
    *,
    'school' AS owner, -- which record it is
    CASE WHEN regexp_full_match(c12, '[0-9]{12}') THEN c12 END AS r1, -- NCESSCH → identifiers[nces.school]
    CASE WHEN c11 <> '' THEN c11 END AS r2, -- ST_SCHID → identifiers[local@us.state-id]
    CASE c4
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
      END AS r3, -- ST + FIPST → stateCode
    CASE c2
      WHEN '01' THEN 'AL'
      WHEN '02' THEN 'AK'
      WHEN '04' THEN 'AZ'
      WHEN '05' THEN 'AR'
      WHEN '06' THEN 'CA'
      WHEN '08' THEN 'CO'
      WHEN '09' THEN 'CT'
      WHEN '10' THEN 'DE'
      WHEN '11' THEN 'DC'
      WHEN '12' THEN 'FL'
      WHEN '13' THEN 'GA'
      WHEN '15' THEN 'HI'
      WHEN '16' THEN 'ID'
      WHEN '17' THEN 'IL'
      WHEN '18' THEN 'IN'
      WHEN '19' THEN 'IA'
      WHEN '20' THEN 'KS'
      WHEN '21' THEN 'KY'
      WHEN '22' THEN 'LA'
      WHEN '23' THEN 'ME'
      WHEN '24' THEN 'MD'
      WHEN '25' THEN 'MA'
      WHEN '26' THEN 'MI'
      WHEN '27' THEN 'MN'
      WHEN '28' THEN 'MS'
      WHEN '29' THEN 'MO'
      WHEN '30' THEN 'MT'
      WHEN '31' THEN 'NE'
      WHEN '32' THEN 'NV'
      WHEN '33' THEN 'NH'
      WHEN '34' THEN 'NJ'
      WHEN '35' THEN 'NM'
      WHEN '36' THEN 'NY'
      WHEN '37' THEN 'NC'
      WHEN '38' THEN 'ND'
      WHEN '39' THEN 'OH'
      WHEN '40' THEN 'OK'
      WHEN '41' THEN 'OR'
      WHEN '42' THEN 'PA'
      WHEN '44' THEN 'RI'
      WHEN '45' THEN 'SC'
      WHEN '46' THEN 'SD'
      WHEN '47' THEN 'TN'
      WHEN '48' THEN 'TX'
      WHEN '49' THEN 'UT'
      WHEN '50' THEN 'VT'
      WHEN '51' THEN 'VA'
      WHEN '53' THEN 'WA'
      WHEN '54' THEN 'WV'
      WHEN '55' THEN 'WI'
      WHEN '56' THEN 'WY'
      WHEN '60' THEN 'AS'
      WHEN '66' THEN 'GU'
      WHEN '69' THEN 'MP'
      WHEN '72' THEN 'PR'
      WHEN '78' THEN 'VI'
      END AS r4, -- ST + FIPST → stateCode
    CASE WHEN regexp_full_match(c10, '[0-9]{7}') THEN c10 END AS r5, -- LEAID → district.identifiers[nces.lea]
    CASE WHEN c9 <> '' THEN c9 END AS r6, -- ST_LEAID → district.identifiers[local@us.state-id]
    CASE c32 WHEN '1' THEN 'open' END AS r7, -- UPDATED_STATUS → operationalStatus
    CASE c39 WHEN 'Yes' THEN 'true' WHEN 'No' THEN 'false' END AS r8 -- CHARTER_TEXT → charter
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "school: identifiers[nces.school]", -- NCESSCH → identifiers[nces.school]
    r2 AS "school: identifiers[local@us.state-id]", -- ST_SCHID → identifiers[local@us.state-id]
    r5 AS "school: district.identifiers[nces.lea]", -- LEAID → district.identifiers[nces.lea]
    r6 AS "school: district.identifiers[local@us.state-id]", -- ST_LEAID → district.identifiers[local@us.state-id]
    nullif(c5, '') AS "school: name", -- SCH_NAME → name
    coalesce(r3, r4) AS "school: stateCode", -- ST + FIPST → stateCode
    nullif(c6, '') AS "school: district.name", -- LEA_NAME → district.name
    nullif(c14, '') AS "school: addresses[mailing].line1", -- MSTREET1 → addresses[mailing].line1
    nullif(c15, '') AS "school: addresses[mailing].line2", -- MSTREET2 → addresses[mailing].line2
    nullif(c16, '') AS "school: addresses[mailing].line3", -- MSTREET3 → addresses[mailing].line3
    nullif(c17, '') AS "school: addresses[mailing].city", -- MCITY → addresses[mailing].city
    nullif(c18, '') AS "school: addresses[mailing].state", -- MSTATE → addresses[mailing].state
    nullif(c19, '') AS "school: addresses[mailing].postalCode", -- MZIP → addresses[mailing].postalCode
    nullif(c21, '') AS "school: addresses[location].line1", -- LSTREET1 → addresses[location].line1
    nullif(c22, '') AS "school: addresses[location].line2", -- LSTREET2 → addresses[location].line2
    nullif(c23, '') AS "school: addresses[location].line3", -- LSTREET3 → addresses[location].line3
    nullif(c24, '') AS "school: addresses[location].city", -- LCITY → addresses[location].city
    nullif(c25, '') AS "school: addresses[location].state", -- LSTATE → addresses[location].state
    nullif(c26, '') AS "school: addresses[location].postalCode", -- LZIP → addresses[location].postalCode
    nullif(c28, '') AS "school: contactPoints[phone].value", -- PHONE → contactPoints[phone].value
    nullif(c29, '') AS "school: contactPoints[website].value", -- WEBSITE → contactPoints[website].value
    r7 AS "school: operationalStatus", -- UPDATED_STATUS → operationalStatus
    r8 AS "school: charter", -- CHARTER_TEXT → charter
    nullif(concat_ws('|', CASE WHEN c45 = 'Yes' THEN 'PK' END,
      CASE WHEN c46 = 'Yes' THEN 'KG' END,
      CASE WHEN c47 = 'Yes' THEN '01' END,
      CASE WHEN c48 = 'Yes' THEN '02' END,
      CASE WHEN c49 = 'Yes' THEN '03' END,
      CASE WHEN c50 = 'Yes' THEN '04' END,
      CASE WHEN c51 = 'Yes' THEN '05' END,
      CASE WHEN c52 = 'Yes' THEN '06' END,
      CASE WHEN c53 = 'Yes' THEN '07' END,
      CASE WHEN c54 = 'Yes' THEN '08' END,
      CASE WHEN c55 = 'Yes' THEN '09' END,
      CASE WHEN c56 = 'Yes' THEN '10' END,
      CASE WHEN c57 = 'Yes' THEN '11' END,
      CASE WHEN c58 = 'Yes' THEN '12' END,
      CASE WHEN c59 = 'Yes' THEN '13' END,
      CASE WHEN c60 = 'Yes' THEN 'UG' END,
      CASE WHEN c61 = 'Yes' THEN 'AE' END), '') AS "school: gradesOffered" -- G_PK_OFFERED + G_KG_OFFERED + G_1_OFFERED + G_2_OFFERED + G_3_OFFERED + G_4_OFFERED + G_5_OFFERED + G_6_OFFERED + G_7_OFFERED + G_8_OFFERED + G_9_OFFERED + G_10_OFFERED + G_11_OFFERED + G_12_OFFERED + G_13_OFFERED + G_UG_OFFERED + G_AE_OFFERED → gradesOffered
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- SCHOOL_YEAR: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- SCHOOL_YEAR: missing-required
      | CASE WHEN align_wrong_length(c1, 9) THEN 8 ELSE 0 END -- SCHOOL_YEAR: wrong-length
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- FIPST: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- STATENAME: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- ST: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 128 ELSE 0 END -- SCH_NAME: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 256 ELSE 0 END -- LEA_NAME: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 512 ELSE 0 END -- STATE_AGENCY_NO: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 1024 ELSE 0 END -- UNION: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 2048 ELSE 0 END -- ST_LEAID: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 4096 ELSE 0 END -- LEAID: formula-error
      | CASE WHEN c10 = '' THEN 8192 ELSE 0 END -- LEAID: missing-required
      | CASE WHEN align_wrong_length(c10, 7) THEN 16384 ELSE 0 END -- LEAID: wrong-length
      | CASE WHEN align_is_formula_error(s11) THEN 32768 ELSE 0 END -- ST_SCHID: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 65536 ELSE 0 END -- NCESSCH: formula-error
      | CASE WHEN c12 = '' THEN 131072 ELSE 0 END -- NCESSCH: missing-required
      | CASE WHEN align_wrong_length(c12, 12) THEN 262144 ELSE 0 END -- NCESSCH: wrong-length
      | CASE WHEN align_is_formula_error(s13) THEN 524288 ELSE 0 END -- SCHID: formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 1048576 ELSE 0 END -- MSTREET1: formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 2097152 ELSE 0 END -- MSTREET2: formula-error
      | CASE WHEN align_is_formula_error(s16) THEN 4194304 ELSE 0 END -- MSTREET3: formula-error
      | CASE WHEN align_is_formula_error(s17) THEN 8388608 ELSE 0 END -- MCITY: formula-error
      | CASE WHEN align_is_formula_error(s18) THEN 16777216 ELSE 0 END -- MSTATE: formula-error
      | CASE WHEN align_is_formula_error(s19) THEN 33554432 ELSE 0 END -- MZIP: formula-error
      | CASE WHEN align_is_formula_error(s20) THEN 67108864 ELSE 0 END -- MZIP4: formula-error
      | CASE WHEN align_is_formula_error(s21) THEN 134217728 ELSE 0 END -- LSTREET1: formula-error
      | CASE WHEN align_is_formula_error(s22) THEN 268435456 ELSE 0 END -- LSTREET2: formula-error
      | CASE WHEN align_is_formula_error(s23) THEN 536870912 ELSE 0 END -- LSTREET3: formula-error
      | CASE WHEN align_is_formula_error(s24) THEN 1073741824 ELSE 0 END -- LCITY: formula-error
      | CASE WHEN align_is_formula_error(s25) THEN 2147483648 ELSE 0 END -- LSTATE: formula-error
      | CASE WHEN align_is_formula_error(s26) THEN 4294967296 ELSE 0 END -- LZIP: formula-error
      | CASE WHEN align_is_formula_error(s27) THEN 8589934592 ELSE 0 END -- LZIP4: formula-error
      | CASE WHEN align_is_formula_error(s28) THEN 17179869184 ELSE 0 END -- PHONE: formula-error
      | CASE WHEN align_is_formula_error(s29) THEN 34359738368 ELSE 0 END -- WEBSITE: formula-error
      | CASE WHEN align_is_formula_error(s30) THEN 68719476736 ELSE 0 END -- SY_STATUS: formula-error
      | CASE WHEN align_is_formula_error(s31) THEN 137438953472 ELSE 0 END -- SY_STATUS_TEXT: formula-error
      | CASE WHEN align_is_formula_error(s32) THEN 274877906944 ELSE 0 END -- UPDATED_STATUS: formula-error
      | CASE WHEN align_is_formula_error(s33) THEN 549755813888 ELSE 0 END -- UPDATED_STATUS_TEXT: formula-error
      | CASE WHEN align_is_formula_error(s34) THEN 1099511627776 ELSE 0 END -- EFFECTIVE_DATE: formula-error
      | CASE WHEN align_is_formula_error(s35) THEN 2199023255552 ELSE 0 END -- SCH_TYPE: formula-error
      | CASE WHEN align_is_formula_error(s36) THEN 4398046511104 ELSE 0 END -- SCH_TYPE_TEXT: formula-error
      | CASE WHEN align_is_formula_error(s37) THEN 8796093022208 ELSE 0 END -- RECON_STATUS: formula-error
      | CASE WHEN align_is_formula_error(s38) THEN 17592186044416 ELSE 0 END -- OUT_OF_STATE_FLAG: formula-error
      | CASE WHEN (align_is_formula_error(s39) AND NOT ((align_trimmed(s39) = 'Not applicable' OR align_trimmed(s39) = 'Not Applicable'))) THEN 35184372088832 ELSE 0 END -- CHARTER_TEXT: formula-error
      | CASE WHEN align_is_formula_error(s40) THEN 70368744177664 ELSE 0 END -- CHARTAUTH1: formula-error
      | CASE WHEN align_is_formula_error(s41) THEN 140737488355328 ELSE 0 END -- CHARTAUTHN1: formula-error
      | CASE WHEN align_is_formula_error(s42) THEN 281474976710656 ELSE 0 END -- CHARTAUTH2: formula-error
      | CASE WHEN align_is_formula_error(s43) THEN 562949953421312 ELSE 0 END -- CHARTAUTHN2: formula-error
      | CASE WHEN align_is_formula_error(s44) THEN 1125899906842624 ELSE 0 END -- NOGRADES: formula-error
      | CASE WHEN align_is_formula_error(s45) THEN 2251799813685248 ELSE 0 END -- G_PK_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s46) THEN 4503599627370496 ELSE 0 END -- G_KG_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s47) THEN 9007199254740992 ELSE 0 END -- G_1_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s48) THEN 18014398509481984 ELSE 0 END -- G_2_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s49) THEN 36028797018963968 ELSE 0 END -- G_3_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s50) THEN 72057594037927936 ELSE 0 END -- G_4_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s51) THEN 144115188075855872 ELSE 0 END -- G_5_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s52) THEN 288230376151711744 ELSE 0 END -- G_6_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s53) THEN 576460752303423488 ELSE 0 END -- G_7_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s54) THEN 1152921504606846976 ELSE 0 END -- G_8_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s55) THEN 2305843009213693952 ELSE 0 END -- G_9_OFFERED: formula-error
    AS BIGINT) AS early1,
    CAST(0
      | CASE WHEN align_is_formula_error(s56) THEN 1 ELSE 0 END -- G_10_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s57) THEN 2 ELSE 0 END -- G_11_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s58) THEN 4 ELSE 0 END -- G_12_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s59) THEN 8 ELSE 0 END -- G_13_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s60) THEN 16 ELSE 0 END -- G_UG_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s61) THEN 32 ELSE 0 END -- G_AE_OFFERED: formula-error
      | CASE WHEN align_is_formula_error(s62) THEN 64 ELSE 0 END -- GSLO: formula-error
      | CASE WHEN align_is_formula_error(s63) THEN 128 ELSE 0 END -- GSHI: formula-error
      | CASE WHEN align_is_formula_error(s64) THEN 256 ELSE 0 END -- LEVEL: formula-error
      | CASE WHEN align_is_formula_error(s65) THEN 512 ELSE 0 END -- IGOFFERED: formula-error
      | CASE WHEN c12 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c12, 12)
          WHEN 'scientific-notation' THEN 1024
          WHEN 'id-truncated-15-digits' THEN 2048
          WHEN 'leading-zeros-lost' THEN 4096
          ELSE 8192
          END ELSE 0 END -- NCESSCH → identifiers[nces.school]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
      | CASE WHEN (c4 <> '' AND r3 IS NULL) THEN 16384 ELSE 0 END -- ST → stateCode: unknown-code
      | CASE WHEN (c2 <> '' AND r4 IS NULL) THEN 32768 ELSE 0 END -- FIPST → stateCode: unknown-code
      | CASE WHEN c10 <> '' AND r5 IS NULL THEN CASE align_identifier_damage(c10, 7)
          WHEN 'scientific-notation' THEN 65536
          WHEN 'id-truncated-15-digits' THEN 131072
          WHEN 'leading-zeros-lost' THEN 262144
          ELSE 524288
          END ELSE 0 END -- LEAID → district.identifiers[nces.lea]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
      | CASE WHEN (c32 <> '' AND r7 IS NULL) THEN 1048576 ELSE 0 END -- UPDATED_STATUS → operationalStatus: unknown-code
      | CASE WHEN (c39 <> '' AND r8 IS NULL) THEN 2097152 ELSE 0 END -- CHARTER_TEXT → charter: unknown-code
      | CASE WHEN NOT (c45 = '' OR c45 = 'Yes' OR c45 = 'No') THEN 4194304 ELSE 0 END -- G_PK_OFFERED → gradesOffered: unknown-code
      | CASE WHEN NOT (c46 = '' OR c46 = 'Yes' OR c46 = 'No') THEN 8388608 ELSE 0 END -- G_KG_OFFERED → gradesOffered: unknown-code
      | CASE WHEN NOT (c47 = '' OR c47 = 'Yes' OR c47 = 'No') THEN 16777216 ELSE 0 END -- G_1_OFFERED → gradesOffered: unknown-code
      | CASE WHEN NOT (c48 = '' OR c48 = 'Yes' OR c48 = 'No') THEN 33554432 ELSE 0 END -- G_2_OFFERED → gradesOffered: unknown-code
      | CASE WHEN NOT (c49 = '' OR c49 = 'Yes' OR c49 = 'No') THEN 67108864 ELSE 0 END -- G_3_OFFERED → gradesOffered: unknown-code
      | CASE WHEN NOT (c50 = '' OR c50 = 'Yes' OR c50 = 'No') THEN 134217728 ELSE 0 END -- G_4_OFFERED → gradesOffered: unknown-code
      | CASE WHEN NOT (c51 = '' OR c51 = 'Yes' OR c51 = 'No') THEN 268435456 ELSE 0 END -- G_5_OFFERED → gradesOffered: unknown-code
      | CASE WHEN NOT (c52 = '' OR c52 = 'Yes' OR c52 = 'No') THEN 536870912 ELSE 0 END -- G_6_OFFERED → gradesOffered: unknown-code
      | CASE WHEN NOT (c53 = '' OR c53 = 'Yes' OR c53 = 'No') THEN 1073741824 ELSE 0 END -- G_7_OFFERED → gradesOffered: unknown-code
      | CASE WHEN NOT (c54 = '' OR c54 = 'Yes' OR c54 = 'No') THEN 2147483648 ELSE 0 END -- G_8_OFFERED → gradesOffered: unknown-code
      | CASE WHEN NOT (c55 = '' OR c55 = 'Yes' OR c55 = 'No') THEN 4294967296 ELSE 0 END -- G_9_OFFERED → gradesOffered: unknown-code
      | CASE WHEN NOT (c56 = '' OR c56 = 'Yes' OR c56 = 'No') THEN 8589934592 ELSE 0 END -- G_10_OFFERED → gradesOffered: unknown-code
      | CASE WHEN NOT (c57 = '' OR c57 = 'Yes' OR c57 = 'No') THEN 17179869184 ELSE 0 END -- G_11_OFFERED → gradesOffered: unknown-code
      | CASE WHEN NOT (c58 = '' OR c58 = 'Yes' OR c58 = 'No') THEN 34359738368 ELSE 0 END -- G_12_OFFERED → gradesOffered: unknown-code
      | CASE WHEN NOT (c59 = '' OR c59 = 'Yes' OR c59 = 'No') THEN 68719476736 ELSE 0 END -- G_13_OFFERED → gradesOffered: unknown-code
      | CASE WHEN NOT (c60 = '' OR c60 = 'Yes' OR c60 = 'No') THEN 137438953472 ELSE 0 END -- G_UG_OFFERED → gradesOffered: unknown-code
      | CASE WHEN NOT (c61 = '' OR c61 = 'Yes' OR c61 = 'No') THEN 274877906944 ELSE 0 END -- G_AE_OFFERED → gradesOffered: unknown-code
    AS BIGINT) AS early2
  FROM fields
), needs AS (
  SELECT
    *,
    early1 AS whole1,
    CAST(0
      | early2
      | CASE WHEN "school: identifiers[nces.school]" IS NULL AND "school: identifiers[local@us.state-id]" IS NULL AND (early1 & 458752) = 0 AND (early2 & 15360) = 0 THEN 549755813888 ELSE 0 END -- school: missing-key
    AS BIGINT) AS whole2
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 65 THEN 1 ELSE whole1 END AS found1,
    CASE WHEN cells <> 65 THEN 0 ELSE whole2 END AS found2
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "school: identifiers[nces.school]",
  "school: identifiers[local@us.state-id]",
  "school: district.identifiers[nces.lea]",
  "school: district.identifiers[local@us.state-id]",
  "school: name",
  "school: stateCode",
  "school: district.name",
  "school: addresses[mailing].line1",
  "school: addresses[mailing].line2",
  "school: addresses[mailing].line3",
  "school: addresses[mailing].city",
  "school: addresses[mailing].state",
  "school: addresses[mailing].postalCode",
  "school: addresses[location].line1",
  "school: addresses[location].line2",
  "school: addresses[location].line3",
  "school: addresses[location].city",
  "school: addresses[location].state",
  "school: addresses[location].postalCode",
  "school: contactPoints[phone].value",
  "school: contactPoints[website].value",
  "school: operationalStatus",
  "school: charter",
  "school: gradesOffered",
  found1,
  found2,
  CASE WHEN ((found1 & 382987) <> 0 OR (found2 & 549756812288) <> 0) THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- ccd 2016, membership: Membership (school file 052)
CREATE OR REPLACE TABLE "membership" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- SCHOOL_YEAR
    align_cell(s2) AS c2, -- FIPST
    align_cell(s3) AS c3, -- STATENAME
    align_cell(s4) AS c4, -- ST
    align_cell(s5) AS c5, -- SCH_NAME
    align_cell(s6) AS c6, -- STATE_AGENCY_NO
    align_cell(s7) AS c7, -- UNION
    align_cell(s8) AS c8, -- ST_LEAID
    align_cell(s9) AS c9, -- LEAID
    align_cell(s10) AS c10, -- ST_SCHID
    align_cell(s11) AS c11, -- NCESSCH
    align_cell(s12) AS c12, -- SCHID
    CASE align_cell(s13) WHEN 'No Category Codes' THEN '' ELSE align_cell(s13) END AS c13, -- GRADE
    CASE align_cell(s14) WHEN 'No Category Codes' THEN '' ELSE align_cell(s14) END AS c14, -- RACE_ETHNICITY
    CASE align_cell(s15) WHEN 'No Category Codes' THEN '' ELSE align_cell(s15) END AS c15, -- SEX
    CASE align_cell(s16) WHEN '-2' THEN '' WHEN 'N' THEN '' ELSE align_cell(s16) END AS c16, -- STUDENT_COUNT
    align_cell(s17) AS c17, -- TOTAL_INDICATOR
    align_cell(s18) AS c18 -- DMS_FLAG
  FROM "membership stage"
), readings AS (
  SELECT
    *,
    'membership' AS owner, -- which record it is
    CASE WHEN regexp_full_match(c11, '[0-9]{12}') THEN c11 END AS r1, -- NCESSCH → organization.identifiers[nces.school]
    CASE WHEN c10 <> '' THEN c10 END AS r2, -- ST_SCHID → organization.identifiers[local@us.state-id]
    CASE c4
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
      END AS r3, -- ST + FIPST → organization.stateCode
    CASE c2
      WHEN '01' THEN 'AL'
      WHEN '02' THEN 'AK'
      WHEN '04' THEN 'AZ'
      WHEN '05' THEN 'AR'
      WHEN '06' THEN 'CA'
      WHEN '08' THEN 'CO'
      WHEN '09' THEN 'CT'
      WHEN '10' THEN 'DE'
      WHEN '11' THEN 'DC'
      WHEN '12' THEN 'FL'
      WHEN '13' THEN 'GA'
      WHEN '15' THEN 'HI'
      WHEN '16' THEN 'ID'
      WHEN '17' THEN 'IL'
      WHEN '18' THEN 'IN'
      WHEN '19' THEN 'IA'
      WHEN '20' THEN 'KS'
      WHEN '21' THEN 'KY'
      WHEN '22' THEN 'LA'
      WHEN '23' THEN 'ME'
      WHEN '24' THEN 'MD'
      WHEN '25' THEN 'MA'
      WHEN '26' THEN 'MI'
      WHEN '27' THEN 'MN'
      WHEN '28' THEN 'MS'
      WHEN '29' THEN 'MO'
      WHEN '30' THEN 'MT'
      WHEN '31' THEN 'NE'
      WHEN '32' THEN 'NV'
      WHEN '33' THEN 'NH'
      WHEN '34' THEN 'NJ'
      WHEN '35' THEN 'NM'
      WHEN '36' THEN 'NY'
      WHEN '37' THEN 'NC'
      WHEN '38' THEN 'ND'
      WHEN '39' THEN 'OH'
      WHEN '40' THEN 'OK'
      WHEN '41' THEN 'OR'
      WHEN '42' THEN 'PA'
      WHEN '44' THEN 'RI'
      WHEN '45' THEN 'SC'
      WHEN '46' THEN 'SD'
      WHEN '47' THEN 'TN'
      WHEN '48' THEN 'TX'
      WHEN '49' THEN 'UT'
      WHEN '50' THEN 'VT'
      WHEN '51' THEN 'VA'
      WHEN '53' THEN 'WA'
      WHEN '54' THEN 'WV'
      WHEN '55' THEN 'WI'
      WHEN '56' THEN 'WY'
      WHEN '60' THEN 'AS'
      WHEN '66' THEN 'GU'
      WHEN '69' THEN 'MP'
      WHEN '72' THEN 'PR'
      WHEN '78' THEN 'VI'
      END AS r4, -- ST + FIPST → organization.stateCode
    CASE WHEN regexp_full_match(c1, '[0-9]{4}-[0-9]{4}') THEN align_year_after(substr(c1, 1, 4), substr(c1, 6, 4)) END AS r5, -- SCHOOL_YEAR → schoolYear
    CASE WHEN regexp_full_match(c16, '-?[0-9]{1,15}') THEN CAST(CAST(c16 AS BIGINT) AS VARCHAR) END AS r6, -- STUDENT_COUNT → numerator
    CASE c18
      WHEN 'Reported' THEN 'reported'
      WHEN 'Missing' THEN 'missing'
      WHEN 'Suppressed' THEN 'suppressed'
      WHEN 'Not reported' THEN 'not-reported'
      END AS r7, -- DMS_FLAG → valueStatus
    CASE c13
      WHEN 'Pre-Kindergarten' THEN 'PK'
      WHEN 'Kindergarten' THEN 'KG'
      WHEN 'Grade 1' THEN '01'
      WHEN 'Grade 2' THEN '02'
      WHEN 'Grade 3' THEN '03'
      WHEN 'Grade 4' THEN '04'
      WHEN 'Grade 5' THEN '05'
      WHEN 'Grade 6' THEN '06'
      WHEN 'Grade 7' THEN '07'
      WHEN 'Grade 8' THEN '08'
      WHEN 'Grade 9' THEN '09'
      WHEN 'Grade 10' THEN '10'
      WHEN 'Grade 11' THEN '11'
      WHEN 'Grade 12' THEN '12'
      WHEN 'Grade 13' THEN '13'
      WHEN 'Ungraded' THEN 'UG'
      WHEN 'Adult Education' THEN 'AE'
      WHEN 'Not Specified' THEN 'missing'
      END AS r8, -- GRADE → subgroups[grade].category
    CASE c14
      WHEN 'American Indian or Alaska Native' THEN 'american-indian-or-alaska-native'
      WHEN 'Asian' THEN 'asian'
      WHEN 'Black or African American' THEN 'black-or-african-american'
      WHEN 'Hispanic/Latino' THEN 'hispanic'
      WHEN 'Native Hawaiian or Other Pacific Islander' THEN 'native-hawaiian-or-pacific-islander'
      WHEN 'Two or more races' THEN 'two-or-more'
      WHEN 'White' THEN 'white'
      WHEN 'Not Specified' THEN 'missing'
      END AS r9, -- RACE_ETHNICITY → subgroups[race].category
    CASE c15 WHEN 'Female' THEN 'female' WHEN 'Male' THEN 'male' WHEN 'Not Specified' THEN 'missing' END AS r10 -- SEX → subgroups[sex].category
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "membership: organization.identifiers[nces.school]", -- NCESSCH → organization.identifiers[nces.school]
    r2 AS "membership: organization.identifiers[local@us.state-id]", -- ST_SCHID → organization.identifiers[local@us.state-id]
    'EDFacts FS052' AS "membership: indicator.framework", -- every record → indicator.framework
    'Membership' AS "membership: indicator.name", -- every record → indicator.name
    'indicator' AS "membership: indicator.kind", -- every record → indicator.kind
    'count' AS "membership: indicator.unit", -- every record → indicator.unit
    'school' AS "membership: organization.type", -- every record → organization.type
    nullif(c5, '') AS "membership: organization.name", -- SCH_NAME → organization.name
    coalesce(r3, r4) AS "membership: organization.stateCode", -- ST + FIPST → organization.stateCode
    r5 AS "membership: schoolYear", -- SCHOOL_YEAR → schoolYear
    nullif(c17, '') AS "membership: categorySet", -- TOTAL_INDICATOR → categorySet
    r6 AS "membership: numerator", -- STUDENT_COUNT → numerator
    r7 AS "membership: valueStatus", -- DMS_FLAG → valueStatus
    r8 AS "membership: subgroups[grade].category", -- GRADE → subgroups[grade].category
    r9 AS "membership: subgroups[race].category", -- RACE_ETHNICITY → subgroups[race].category
    r10 AS "membership: subgroups[sex].category" -- SEX → subgroups[sex].category
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- SCHOOL_YEAR: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- SCHOOL_YEAR: missing-required
      | CASE WHEN align_wrong_length(c1, 9) THEN 8 ELSE 0 END -- SCHOOL_YEAR: wrong-length
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- FIPST: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- STATENAME: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- ST: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 128 ELSE 0 END -- SCH_NAME: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 256 ELSE 0 END -- STATE_AGENCY_NO: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 512 ELSE 0 END -- UNION: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 1024 ELSE 0 END -- ST_LEAID: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 2048 ELSE 0 END -- LEAID: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 4096 ELSE 0 END -- ST_SCHID: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 8192 ELSE 0 END -- NCESSCH: formula-error
      | CASE WHEN c11 = '' THEN 16384 ELSE 0 END -- NCESSCH: missing-required
      | CASE WHEN align_wrong_length(c11, 12) THEN 32768 ELSE 0 END -- NCESSCH: wrong-length
      | CASE WHEN align_is_formula_error(s12) THEN 65536 ELSE 0 END -- SCHID: formula-error
      | CASE WHEN (align_is_formula_error(s13) AND NOT (align_trimmed(s13) = 'No Category Codes')) THEN 131072 ELSE 0 END -- GRADE: formula-error
      | CASE WHEN (align_is_formula_error(s14) AND NOT (align_trimmed(s14) = 'No Category Codes')) THEN 262144 ELSE 0 END -- RACE_ETHNICITY: formula-error
      | CASE WHEN (align_is_formula_error(s15) AND NOT (align_trimmed(s15) = 'No Category Codes')) THEN 524288 ELSE 0 END -- SEX: formula-error
      | CASE WHEN (align_is_formula_error(s16) AND NOT ((align_trimmed(s16) = '-2' OR align_trimmed(s16) = 'N'))) THEN 1048576 ELSE 0 END -- STUDENT_COUNT: formula-error
      | CASE WHEN align_is_formula_error(s17) THEN 2097152 ELSE 0 END -- TOTAL_INDICATOR: formula-error
      | CASE WHEN c17 = '' THEN 4194304 ELSE 0 END -- TOTAL_INDICATOR: missing-required
      | CASE WHEN align_is_formula_error(s18) THEN 8388608 ELSE 0 END -- DMS_FLAG: formula-error
      | CASE WHEN c11 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c11, 12)
          WHEN 'scientific-notation' THEN 16777216
          WHEN 'id-truncated-15-digits' THEN 33554432
          WHEN 'leading-zeros-lost' THEN 67108864
          ELSE 134217728
          END ELSE 0 END -- NCESSCH → organization.identifiers[nces.school]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
      | CASE WHEN (c4 <> '' AND r3 IS NULL) THEN 268435456 ELSE 0 END -- ST → organization.stateCode: unknown-code
      | CASE WHEN (c2 <> '' AND r4 IS NULL) THEN 536870912 ELSE 0 END -- FIPST → organization.stateCode: unknown-code
      | CASE WHEN (c1 <> '' AND r5 IS NULL) THEN 1073741824 ELSE 0 END -- SCHOOL_YEAR → schoolYear: invalid-school-year
      | CASE WHEN (c16 <> '' AND r6 IS NULL) THEN 2147483648 ELSE 0 END -- STUDENT_COUNT → numerator: not-a-number
      | CASE WHEN (c18 <> '' AND r7 IS NULL) THEN 4294967296 ELSE 0 END -- DMS_FLAG → valueStatus: unknown-code
      | CASE WHEN (c13 <> '' AND r8 IS NULL) THEN 8589934592 ELSE 0 END -- GRADE → subgroups[grade].category: unknown-code
      | CASE WHEN (c14 <> '' AND r9 IS NULL) THEN 17179869184 ELSE 0 END -- RACE_ETHNICITY → subgroups[race].category: unknown-code
      | CASE WHEN (c15 <> '' AND r10 IS NULL) THEN 34359738368 ELSE 0 END -- SEX → subgroups[sex].category: unknown-code
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
    CASE WHEN cells <> 18 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "membership: organization.identifiers[nces.school]",
  "membership: organization.identifiers[local@us.state-id]",
  "membership: indicator.framework",
  "membership: indicator.name",
  "membership: indicator.kind",
  "membership: indicator.unit",
  "membership: organization.type",
  "membership: organization.name",
  "membership: organization.stateCode",
  "membership: schoolYear",
  "membership: categorySet",
  "membership: numerator",
  "membership: valueStatus",
  "membership: subgroups[grade].category",
  "membership: subgroups[race].category",
  "membership: subgroups[sex].category",
  found1,
  CASE WHEN (found1 & 61458001931) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- ccd 2016, lunch: Free and reduced-price meals (school file 033)
CREATE OR REPLACE TABLE "lunch" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- SCHOOL_YEAR
    align_cell(s2) AS c2, -- FIPST
    align_cell(s3) AS c3, -- STATENAME
    align_cell(s4) AS c4, -- ST
    align_cell(s5) AS c5, -- SCH_NAME
    align_cell(s6) AS c6, -- STATE_AGENCY_NO
    align_cell(s7) AS c7, -- UNION
    align_cell(s8) AS c8, -- ST_LEAID
    align_cell(s9) AS c9, -- LEAID
    align_cell(s10) AS c10, -- ST_SCHID
    align_cell(s11) AS c11, -- NCESSCH
    align_cell(s12) AS c12, -- SCHID
    align_cell(s13) AS c13, -- DATA_GROUP
    CASE align_cell(s14) WHEN 'No Category Codes' THEN '' ELSE align_cell(s14) END AS c14, -- LUNCH_PROGRAM
    CASE align_cell(s15) WHEN '-2' THEN '' WHEN 'N' THEN '' ELSE align_cell(s15) END AS c15, -- STUDENT_COUNT
    align_cell(s16) AS c16, -- TOTAL_INDICATOR
    align_cell(s17) AS c17 -- DMS_FLAG
  FROM "lunch stage"
), readings AS (
  SELECT
    *,
    'lunch' AS owner, -- which record it is
    CASE WHEN regexp_full_match(c11, '[0-9]{12}') THEN c11 END AS r1, -- NCESSCH → organization.identifiers[nces.school]
    CASE WHEN c10 <> '' THEN c10 END AS r2, -- ST_SCHID → organization.identifiers[local@us.state-id]
    CASE c4
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
      END AS r3, -- ST + FIPST → organization.stateCode
    CASE c2
      WHEN '01' THEN 'AL'
      WHEN '02' THEN 'AK'
      WHEN '04' THEN 'AZ'
      WHEN '05' THEN 'AR'
      WHEN '06' THEN 'CA'
      WHEN '08' THEN 'CO'
      WHEN '09' THEN 'CT'
      WHEN '10' THEN 'DE'
      WHEN '11' THEN 'DC'
      WHEN '12' THEN 'FL'
      WHEN '13' THEN 'GA'
      WHEN '15' THEN 'HI'
      WHEN '16' THEN 'ID'
      WHEN '17' THEN 'IL'
      WHEN '18' THEN 'IN'
      WHEN '19' THEN 'IA'
      WHEN '20' THEN 'KS'
      WHEN '21' THEN 'KY'
      WHEN '22' THEN 'LA'
      WHEN '23' THEN 'ME'
      WHEN '24' THEN 'MD'
      WHEN '25' THEN 'MA'
      WHEN '26' THEN 'MI'
      WHEN '27' THEN 'MN'
      WHEN '28' THEN 'MS'
      WHEN '29' THEN 'MO'
      WHEN '30' THEN 'MT'
      WHEN '31' THEN 'NE'
      WHEN '32' THEN 'NV'
      WHEN '33' THEN 'NH'
      WHEN '34' THEN 'NJ'
      WHEN '35' THEN 'NM'
      WHEN '36' THEN 'NY'
      WHEN '37' THEN 'NC'
      WHEN '38' THEN 'ND'
      WHEN '39' THEN 'OH'
      WHEN '40' THEN 'OK'
      WHEN '41' THEN 'OR'
      WHEN '42' THEN 'PA'
      WHEN '44' THEN 'RI'
      WHEN '45' THEN 'SC'
      WHEN '46' THEN 'SD'
      WHEN '47' THEN 'TN'
      WHEN '48' THEN 'TX'
      WHEN '49' THEN 'UT'
      WHEN '50' THEN 'VT'
      WHEN '51' THEN 'VA'
      WHEN '53' THEN 'WA'
      WHEN '54' THEN 'WV'
      WHEN '55' THEN 'WI'
      WHEN '56' THEN 'WY'
      WHEN '60' THEN 'AS'
      WHEN '66' THEN 'GU'
      WHEN '69' THEN 'MP'
      WHEN '72' THEN 'PR'
      WHEN '78' THEN 'VI'
      END AS r4, -- ST + FIPST → organization.stateCode
    CASE WHEN regexp_full_match(c1, '[0-9]{4}-[0-9]{4}') THEN align_year_after(substr(c1, 1, 4), substr(c1, 6, 4)) END AS r5, -- SCHOOL_YEAR → schoolYear
    CASE WHEN regexp_full_match(c15, '-?[0-9]{1,15}') THEN CAST(CAST(c15 AS BIGINT) AS VARCHAR) END AS r6, -- STUDENT_COUNT → numerator
    CASE c17
      WHEN 'Reported' THEN 'reported'
      WHEN 'Missing' THEN 'missing'
      WHEN 'Suppressed' THEN 'suppressed'
      WHEN 'Not reported' THEN 'not-reported'
      END AS r7, -- DMS_FLAG → valueStatus
    CASE c14
      WHEN 'Free lunch qualified' THEN 'free-lunch'
      WHEN 'Reduced-price lunch qualified' THEN 'reduced-price-lunch'
      WHEN 'Missing' THEN 'missing'
      END AS r8 -- LUNCH_PROGRAM → subgroups[economic].category
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "lunch: organization.identifiers[nces.school]", -- NCESSCH → organization.identifiers[nces.school]
    r2 AS "lunch: organization.identifiers[local@us.state-id]", -- ST_SCHID → organization.identifiers[local@us.state-id]
    'EDFacts FS033' AS "lunch: indicator.framework", -- every record → indicator.framework
    nullif(c13, '') AS "lunch: indicator.name", -- DATA_GROUP → indicator.name
    'indicator' AS "lunch: indicator.kind", -- every record → indicator.kind
    'count' AS "lunch: indicator.unit", -- every record → indicator.unit
    'school' AS "lunch: organization.type", -- every record → organization.type
    nullif(c5, '') AS "lunch: organization.name", -- SCH_NAME → organization.name
    coalesce(r3, r4) AS "lunch: organization.stateCode", -- ST + FIPST → organization.stateCode
    r5 AS "lunch: schoolYear", -- SCHOOL_YEAR → schoolYear
    nullif(c16, '') AS "lunch: categorySet", -- TOTAL_INDICATOR → categorySet
    r6 AS "lunch: numerator", -- STUDENT_COUNT → numerator
    r7 AS "lunch: valueStatus", -- DMS_FLAG → valueStatus
    r8 AS "lunch: subgroups[economic].category" -- LUNCH_PROGRAM → subgroups[economic].category
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- SCHOOL_YEAR: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- SCHOOL_YEAR: missing-required
      | CASE WHEN align_wrong_length(c1, 9) THEN 8 ELSE 0 END -- SCHOOL_YEAR: wrong-length
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- FIPST: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- STATENAME: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- ST: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 128 ELSE 0 END -- SCH_NAME: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 256 ELSE 0 END -- STATE_AGENCY_NO: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 512 ELSE 0 END -- UNION: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 1024 ELSE 0 END -- ST_LEAID: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 2048 ELSE 0 END -- LEAID: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 4096 ELSE 0 END -- ST_SCHID: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 8192 ELSE 0 END -- NCESSCH: formula-error
      | CASE WHEN c11 = '' THEN 16384 ELSE 0 END -- NCESSCH: missing-required
      | CASE WHEN align_wrong_length(c11, 12) THEN 32768 ELSE 0 END -- NCESSCH: wrong-length
      | CASE WHEN align_is_formula_error(s12) THEN 65536 ELSE 0 END -- SCHID: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 131072 ELSE 0 END -- DATA_GROUP: formula-error
      | CASE WHEN c13 = '' THEN 262144 ELSE 0 END -- DATA_GROUP: missing-required
      | CASE WHEN (align_is_formula_error(s14) AND NOT (align_trimmed(s14) = 'No Category Codes')) THEN 524288 ELSE 0 END -- LUNCH_PROGRAM: formula-error
      | CASE WHEN (align_is_formula_error(s15) AND NOT ((align_trimmed(s15) = '-2' OR align_trimmed(s15) = 'N'))) THEN 1048576 ELSE 0 END -- STUDENT_COUNT: formula-error
      | CASE WHEN align_is_formula_error(s16) THEN 2097152 ELSE 0 END -- TOTAL_INDICATOR: formula-error
      | CASE WHEN c16 = '' THEN 4194304 ELSE 0 END -- TOTAL_INDICATOR: missing-required
      | CASE WHEN align_is_formula_error(s17) THEN 8388608 ELSE 0 END -- DMS_FLAG: formula-error
      | CASE WHEN c11 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c11, 12)
          WHEN 'scientific-notation' THEN 16777216
          WHEN 'id-truncated-15-digits' THEN 33554432
          WHEN 'leading-zeros-lost' THEN 67108864
          ELSE 134217728
          END ELSE 0 END -- NCESSCH → organization.identifiers[nces.school]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
      | CASE WHEN (c4 <> '' AND r3 IS NULL) THEN 268435456 ELSE 0 END -- ST → organization.stateCode: unknown-code
      | CASE WHEN (c2 <> '' AND r4 IS NULL) THEN 536870912 ELSE 0 END -- FIPST → organization.stateCode: unknown-code
      | CASE WHEN (c1 <> '' AND r5 IS NULL) THEN 1073741824 ELSE 0 END -- SCHOOL_YEAR → schoolYear: invalid-school-year
      | CASE WHEN (c15 <> '' AND r6 IS NULL) THEN 2147483648 ELSE 0 END -- STUDENT_COUNT → numerator: not-a-number
      | CASE WHEN (c17 <> '' AND r7 IS NULL) THEN 4294967296 ELSE 0 END -- DMS_FLAG → valueStatus: unknown-code
      | CASE WHEN (c14 <> '' AND r8 IS NULL) THEN 8589934592 ELSE 0 END -- LUNCH_PROGRAM → subgroups[economic].category: unknown-code
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
    CASE WHEN cells <> 17 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "lunch: organization.identifiers[nces.school]",
  "lunch: organization.identifiers[local@us.state-id]",
  "lunch: indicator.framework",
  "lunch: indicator.name",
  "lunch: indicator.kind",
  "lunch: indicator.unit",
  "lunch: organization.type",
  "lunch: organization.name",
  "lunch: organization.stateCode",
  "lunch: schoolYear",
  "lunch: categorySet",
  "lunch: numerator",
  "lunch: valueStatus",
  "lunch: subgroups[economic].category",
  found1,
  CASE WHEN (found1 & 9918132235) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;
