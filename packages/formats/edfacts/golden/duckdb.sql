-- edfacts 2019, membership: Membership (file 052)
CREATE OR REPLACE TABLE "membership" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- FileRecordNumber
    align_cell(s2) AS c2, -- FIPSStateCode
    align_cell(s3) AS c3, -- StateAgencyNumber
    align_cell(s4) AS c4, -- StateLEAIDNumber
    align_cell(s5) AS c5, -- StateSchoolIDNumber
    align_cell(s6) AS c6, -- TableTypeAbbrv
    align_cell(s7) AS c7, -- GradeLevelID
    align_cell(s8) AS c8, -- RaceEthnicityID
    align_cell(s9) AS c9, -- GenderID
    align_cell(s10) AS c10, -- TotalIndicator
    align_cell(s11) AS c11, -- Explanation
    align_cell(s12) AS c12 -- Amount
  FROM "membership stage"
), readings AS (
  SELECT
    *,
    CASE
      WHEN (c4 <> '' AND c5 <> '') THEN 'membership-of-school'
      WHEN (c4 <> '' AND c5 = '') THEN 'membership-of-district'
      WHEN (c4 = '' AND c5 = '') THEN 'membership-of-state'
      END AS owner, -- which record it is
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
      END AS r1, -- FIPSStateCode + StateLEAIDNumber + StateSchoolIDNumber → organization.identifiers[local@us.state-id]
    c4 AS r2, -- FIPSStateCode + StateLEAIDNumber + StateSchoolIDNumber → organization.identifiers[local@us.state-id]
    c5 AS r3, -- FIPSStateCode + StateLEAIDNumber + StateSchoolIDNumber → organization.identifiers[local@us.state-id]
    CASE WHEN (c10 <> '' OR c7 <> '' OR c8 <> '' OR c9 <> '') THEN CASE
      WHEN (c10 = 'N' AND c7 = '' AND c8 = '' AND c9 = '') THEN 0
      WHEN (c10 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '') THEN 1
      WHEN (c10 = 'N' AND c8 = '' AND c9 = '') THEN 2
      WHEN (c10 = 'Y' AND c8 = '' AND c9 = '') THEN 3
      WHEN (c10 = 'N' AND c7 = '' AND c9 = '') THEN 4
      WHEN (c10 = 'Y' AND c7 = '' AND c9 = '') THEN 5
      WHEN (c10 = 'N' AND c7 = '' AND c8 = '') THEN 6
      WHEN (c10 = 'Y' AND c7 = '' AND c8 = '') THEN 7
      WHEN (c10 = 'N' AND c9 = '') THEN 8
      WHEN (c10 = 'Y' AND c9 = '') THEN 9
      WHEN (c10 = 'N' AND c8 = '') THEN 10
      WHEN (c10 = 'Y' AND c8 = '') THEN 11
      WHEN (c10 = 'N' AND c7 = '') THEN 12
      WHEN (c10 = 'Y' AND c7 = '') THEN 13
      WHEN c10 = 'N' THEN 14
      WHEN c10 = 'Y' THEN 15
      END END AS r4, -- TotalIndicator + GradeLevelID + RaceEthnicityID + GenderID → categorySet
    CASE c6 WHEN 'MEMBER' THEN 'Membership' END AS r5, -- TableTypeAbbrv → indicator.name
    CASE WHEN regexp_full_match(c12, '-?[0-9]{1,15}') THEN CAST(CAST(c12 AS BIGINT) AS VARCHAR) END AS r6, -- Amount → numerator
    CASE c7
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
      WHEN '13' THEN '13'
      WHEN 'UG' THEN 'UG'
      WHEN 'AE' THEN 'AE'
      WHEN 'MISSING' THEN 'missing'
      END AS r7, -- GradeLevelID → subgroups[grade].category
    CASE c8
      WHEN 'AM7' THEN 'american-indian-or-alaska-native'
      WHEN 'AS7' THEN 'asian'
      WHEN 'BL7' THEN 'black-or-african-american'
      WHEN 'HI7' THEN 'hispanic'
      WHEN 'MU7' THEN 'two-or-more'
      WHEN 'PI7' THEN 'native-hawaiian-or-pacific-islander'
      WHEN 'WH7' THEN 'white'
      WHEN 'MISSING' THEN 'missing'
      END AS r8, -- RaceEthnicityID → subgroups[race].category
    CASE c9 WHEN 'F' THEN 'female' WHEN 'M' THEN 'male' WHEN 'MISSING' THEN 'missing' END AS r9 -- GenderID → subgroups[sex].category
  FROM texts
), fields AS (
  SELECT
    *,
    CASE WHEN c2 <> '' AND r1 IS NOT NULL AND c4 <> '' AND r2 IS NOT NULL AND c5 <> '' AND r3 IS NOT NULL THEN r1 || '-' || r2 || '-' || r3 END AS "membership-of-school: organization.identifiers[local@us.state-id]", -- FIPSStateCode + StateLEAIDNumber + StateSchoolIDNumber → organization.identifiers[local@us.state-id]
    'school' AS "membership-of-school: organization.type", -- every record → organization.type
    r1 AS "membership-of-school: organization.stateCode", -- FIPSStateCode → organization.stateCode
    CASE r4
      WHEN 0 THEN 'undivided'
      WHEN 1 THEN 'total'
      WHEN 2 THEN 'grade'
      WHEN 3 THEN 'total:grade'
      WHEN 4 THEN 'race'
      WHEN 5 THEN 'total:race'
      WHEN 6 THEN 'sex'
      WHEN 7 THEN 'total:sex'
      WHEN 8 THEN 'grade+race'
      WHEN 9 THEN 'total:grade+race'
      WHEN 10 THEN 'grade+sex'
      WHEN 11 THEN 'total:grade+sex'
      WHEN 12 THEN 'race+sex'
      WHEN 13 THEN 'total:race+sex'
      WHEN 14 THEN 'grade+race+sex'
      WHEN 15 THEN 'total:grade+race+sex'
      END AS "membership-of-school: categorySet", -- TotalIndicator + GradeLevelID + RaceEthnicityID + GenderID → categorySet
    'EDFacts FS052' AS "membership-of-school: indicator.framework", -- every record → indicator.framework
    r5 AS "membership-of-school: indicator.name", -- TableTypeAbbrv → indicator.name
    'count' AS "membership-of-school: indicator.unit", -- every record → indicator.unit
    'indicator' AS "membership-of-school: indicator.kind", -- every record → indicator.kind
    nullif(c11, '') AS "membership-of-school: comment", -- Explanation → comment
    r6 AS "membership-of-school: numerator", -- Amount → numerator
    r7 AS "membership-of-school: subgroups[grade].category", -- GradeLevelID → subgroups[grade].category
    r8 AS "membership-of-school: subgroups[race].category", -- RaceEthnicityID → subgroups[race].category
    r9 AS "membership-of-school: subgroups[sex].category", -- GenderID → subgroups[sex].category
    CASE WHEN c2 <> '' AND r1 IS NOT NULL AND c4 <> '' AND r2 IS NOT NULL THEN r1 || '-' || r2 END AS "membership-of-district: organization.identifiers[local@us.state-id]", -- FIPSStateCode + StateLEAIDNumber → organization.identifiers[local@us.state-id]
    'district' AS "membership-of-district: organization.type", -- every record → organization.type
    r1 AS "membership-of-district: organization.stateCode", -- FIPSStateCode → organization.stateCode
    CASE r4
      WHEN 0 THEN 'undivided'
      WHEN 1 THEN 'total'
      WHEN 2 THEN 'grade'
      WHEN 3 THEN 'total:grade'
      WHEN 4 THEN 'race'
      WHEN 5 THEN 'total:race'
      WHEN 6 THEN 'sex'
      WHEN 7 THEN 'total:sex'
      WHEN 8 THEN 'grade+race'
      WHEN 9 THEN 'total:grade+race'
      WHEN 10 THEN 'grade+sex'
      WHEN 11 THEN 'total:grade+sex'
      WHEN 12 THEN 'race+sex'
      WHEN 13 THEN 'total:race+sex'
      WHEN 14 THEN 'grade+race+sex'
      WHEN 15 THEN 'total:grade+race+sex'
      END AS "membership-of-district: categorySet", -- TotalIndicator + GradeLevelID + RaceEthnicityID + GenderID → categorySet
    'EDFacts FS052' AS "membership-of-district: indicator.framework", -- every record → indicator.framework
    r5 AS "membership-of-district: indicator.name", -- TableTypeAbbrv → indicator.name
    'count' AS "membership-of-district: indicator.unit", -- every record → indicator.unit
    'indicator' AS "membership-of-district: indicator.kind", -- every record → indicator.kind
    nullif(c11, '') AS "membership-of-district: comment", -- Explanation → comment
    r6 AS "membership-of-district: numerator", -- Amount → numerator
    r7 AS "membership-of-district: subgroups[grade].category", -- GradeLevelID → subgroups[grade].category
    r8 AS "membership-of-district: subgroups[race].category", -- RaceEthnicityID → subgroups[race].category
    r9 AS "membership-of-district: subgroups[sex].category", -- GenderID → subgroups[sex].category
    CASE WHEN c2 <> '' AND r1 IS NOT NULL THEN r1 END AS "membership-of-state: organization.identifiers[local@us.state-id]", -- FIPSStateCode → organization.identifiers[local@us.state-id]
    'state-agency' AS "membership-of-state: organization.type", -- every record → organization.type
    r1 AS "membership-of-state: organization.stateCode", -- FIPSStateCode → organization.stateCode
    CASE r4
      WHEN 0 THEN 'undivided'
      WHEN 1 THEN 'total'
      WHEN 2 THEN 'grade'
      WHEN 3 THEN 'total:grade'
      WHEN 4 THEN 'race'
      WHEN 5 THEN 'total:race'
      WHEN 6 THEN 'sex'
      WHEN 7 THEN 'total:sex'
      WHEN 8 THEN 'grade+race'
      WHEN 9 THEN 'total:grade+race'
      WHEN 10 THEN 'grade+sex'
      WHEN 11 THEN 'total:grade+sex'
      WHEN 12 THEN 'race+sex'
      WHEN 13 THEN 'total:race+sex'
      WHEN 14 THEN 'grade+race+sex'
      WHEN 15 THEN 'total:grade+race+sex'
      END AS "membership-of-state: categorySet", -- TotalIndicator + GradeLevelID + RaceEthnicityID + GenderID → categorySet
    'EDFacts FS052' AS "membership-of-state: indicator.framework", -- every record → indicator.framework
    r5 AS "membership-of-state: indicator.name", -- TableTypeAbbrv → indicator.name
    'count' AS "membership-of-state: indicator.unit", -- every record → indicator.unit
    'indicator' AS "membership-of-state: indicator.kind", -- every record → indicator.kind
    nullif(c11, '') AS "membership-of-state: comment", -- Explanation → comment
    r6 AS "membership-of-state: numerator", -- Amount → numerator
    r7 AS "membership-of-state: subgroups[grade].category", -- GradeLevelID → subgroups[grade].category
    r8 AS "membership-of-state: subgroups[race].category", -- RaceEthnicityID → subgroups[race].category
    r9 AS "membership-of-state: subgroups[sex].category" -- GenderID → subgroups[sex].category
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- FileRecordNumber: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- FileRecordNumber: missing-required
      | CASE WHEN align_too_long(c1, 10) THEN 8 ELSE 0 END -- FileRecordNumber: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- FIPSStateCode: formula-error
      | CASE WHEN c2 = '' THEN 32 ELSE 0 END -- FIPSStateCode: missing-required
      | CASE WHEN align_wrong_length(c2, 2) THEN 64 ELSE 0 END -- FIPSStateCode: wrong-length
      | CASE WHEN align_is_formula_error(s3) THEN 128 ELSE 0 END -- StateAgencyNumber: formula-error
      | CASE WHEN c3 = '' THEN 256 ELSE 0 END -- StateAgencyNumber: missing-required
      | CASE WHEN align_too_long(c3, 2) THEN 512 ELSE 0 END -- StateAgencyNumber: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 1024 ELSE 0 END -- StateLEAIDNumber: formula-error
      | CASE WHEN align_too_long(c4, 14) THEN 2048 ELSE 0 END -- StateLEAIDNumber: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 4096 ELSE 0 END -- StateSchoolIDNumber: formula-error
      | CASE WHEN align_too_long(c5, 20) THEN 8192 ELSE 0 END -- StateSchoolIDNumber: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 16384 ELSE 0 END -- TableTypeAbbrv: formula-error
      | CASE WHEN c6 = '' THEN 32768 ELSE 0 END -- TableTypeAbbrv: missing-required
      | CASE WHEN align_too_long(c6, 20) THEN 65536 ELSE 0 END -- TableTypeAbbrv: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 131072 ELSE 0 END -- GradeLevelID: formula-error
      | CASE WHEN align_too_long(c7, 15) THEN 262144 ELSE 0 END -- GradeLevelID: too-long
      | CASE WHEN align_is_formula_error(s8) THEN 524288 ELSE 0 END -- RaceEthnicityID: formula-error
      | CASE WHEN align_too_long(c8, 15) THEN 1048576 ELSE 0 END -- RaceEthnicityID: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 2097152 ELSE 0 END -- GenderID: formula-error
      | CASE WHEN align_too_long(c9, 15) THEN 4194304 ELSE 0 END -- GenderID: too-long
      | CASE WHEN align_is_formula_error(s10) THEN 8388608 ELSE 0 END -- TotalIndicator: formula-error
      | CASE WHEN c10 = '' THEN 16777216 ELSE 0 END -- TotalIndicator: missing-required
      | CASE WHEN align_too_long(c10, 1) THEN 33554432 ELSE 0 END -- TotalIndicator: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 67108864 ELSE 0 END -- Explanation: formula-error
      | CASE WHEN align_too_long(c11, 200) THEN 134217728 ELSE 0 END -- Explanation: too-long
      | CASE WHEN align_is_formula_error(s12) THEN 268435456 ELSE 0 END -- Amount: formula-error
      | CASE WHEN c12 = '' THEN 536870912 ELSE 0 END -- Amount: missing-required
      | CASE WHEN align_too_long(c12, 10) THEN 1073741824 ELSE 0 END -- Amount: too-long
      | CASE WHEN owner = 'membership-of-school' THEN 0
        | CASE
            WHEN c2 = '' THEN 0 WHEN r1 IS NULL THEN 2147483648
            WHEN c4 = '' THEN 0 WHEN r2 IS NULL THEN 4294967296
            WHEN c5 = '' THEN 0 WHEN r3 IS NULL THEN 8589934592
            ELSE 0
            END -- FIPSStateCode + StateLEAIDNumber + StateSchoolIDNumber → organization.identifiers[local@us.state-id]: unknown-code, unreadable-text
        | CASE WHEN (c2 <> '' AND r1 IS NULL) THEN 2147483648 ELSE 0 END -- FIPSStateCode → organization.stateCode: unknown-code
        | CASE WHEN ((c10 <> '' OR c7 <> '' OR c8 <> '' OR c9 <> '') AND r4 IS NULL) THEN 17179869184 ELSE 0 END -- TotalIndicator + GradeLevelID + RaceEthnicityID + GenderID → categorySet: unknown-code
        | CASE WHEN (c6 <> '' AND r5 IS NULL) THEN 34359738368 ELSE 0 END -- TableTypeAbbrv → indicator.name: unknown-code
        | CASE WHEN (c12 <> '' AND r6 IS NULL) THEN 68719476736 ELSE 0 END -- Amount → numerator: not-a-number
        | CASE WHEN (c7 <> '' AND r7 IS NULL) THEN 137438953472 ELSE 0 END -- GradeLevelID → subgroups[grade].category: unknown-code
        | CASE WHEN (c8 <> '' AND r8 IS NULL) THEN 274877906944 ELSE 0 END -- RaceEthnicityID → subgroups[race].category: unknown-code
        | CASE WHEN (c9 <> '' AND r9 IS NULL) THEN 549755813888 ELSE 0 END -- GenderID → subgroups[sex].category: unknown-code
      ELSE 0 END
      | CASE WHEN owner = 'membership-of-district' THEN 0
        | CASE
            WHEN c2 = '' THEN 0 WHEN r1 IS NULL THEN 2147483648
            WHEN c4 = '' THEN 0 WHEN r2 IS NULL THEN 4294967296
            ELSE 0
            END -- FIPSStateCode + StateLEAIDNumber → organization.identifiers[local@us.state-id]: unknown-code, unreadable-text
        | CASE WHEN (c2 <> '' AND r1 IS NULL) THEN 2147483648 ELSE 0 END -- FIPSStateCode → organization.stateCode: unknown-code
        | CASE WHEN ((c10 <> '' OR c7 <> '' OR c8 <> '' OR c9 <> '') AND r4 IS NULL) THEN 17179869184 ELSE 0 END -- TotalIndicator + GradeLevelID + RaceEthnicityID + GenderID → categorySet: unknown-code
        | CASE WHEN (c6 <> '' AND r5 IS NULL) THEN 34359738368 ELSE 0 END -- TableTypeAbbrv → indicator.name: unknown-code
        | CASE WHEN (c12 <> '' AND r6 IS NULL) THEN 68719476736 ELSE 0 END -- Amount → numerator: not-a-number
        | CASE WHEN (c7 <> '' AND r7 IS NULL) THEN 137438953472 ELSE 0 END -- GradeLevelID → subgroups[grade].category: unknown-code
        | CASE WHEN (c8 <> '' AND r8 IS NULL) THEN 274877906944 ELSE 0 END -- RaceEthnicityID → subgroups[race].category: unknown-code
        | CASE WHEN (c9 <> '' AND r9 IS NULL) THEN 549755813888 ELSE 0 END -- GenderID → subgroups[sex].category: unknown-code
      ELSE 0 END
      | CASE WHEN owner = 'membership-of-state' THEN 0
        | CASE WHEN c2 = '' THEN 0 WHEN r1 IS NULL THEN 2147483648 ELSE 0 END -- FIPSStateCode → organization.identifiers[local@us.state-id]: unknown-code
        | CASE WHEN (c2 <> '' AND r1 IS NULL) THEN 2147483648 ELSE 0 END -- FIPSStateCode → organization.stateCode: unknown-code
        | CASE WHEN ((c10 <> '' OR c7 <> '' OR c8 <> '' OR c9 <> '') AND r4 IS NULL) THEN 17179869184 ELSE 0 END -- TotalIndicator + GradeLevelID + RaceEthnicityID + GenderID → categorySet: unknown-code
        | CASE WHEN (c6 <> '' AND r5 IS NULL) THEN 34359738368 ELSE 0 END -- TableTypeAbbrv → indicator.name: unknown-code
        | CASE WHEN (c12 <> '' AND r6 IS NULL) THEN 68719476736 ELSE 0 END -- Amount → numerator: not-a-number
        | CASE WHEN (c7 <> '' AND r7 IS NULL) THEN 137438953472 ELSE 0 END -- GradeLevelID → subgroups[grade].category: unknown-code
        | CASE WHEN (c8 <> '' AND r8 IS NULL) THEN 274877906944 ELSE 0 END -- RaceEthnicityID → subgroups[race].category: unknown-code
        | CASE WHEN (c9 <> '' AND r9 IS NULL) THEN 549755813888 ELSE 0 END -- GenderID → subgroups[sex].category: unknown-code
      ELSE 0 END
      | CASE WHEN owner IS NULL THEN 0
        | CASE
            WHEN NOT (c4 <> '' OR c4 <> '' OR c4 = '') THEN 1099511627776
            WHEN NOT (c5 <> '' OR c5 = '' OR c5 = '') THEN 2199023255552
            ELSE 1099511627776
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
    CASE WHEN cells <> 12 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "membership-of-school: organization.identifiers[local@us.state-id]",
  "membership-of-school: organization.type",
  "membership-of-school: organization.stateCode",
  "membership-of-school: categorySet",
  "membership-of-school: indicator.framework",
  "membership-of-school: indicator.name",
  "membership-of-school: indicator.unit",
  "membership-of-school: indicator.kind",
  "membership-of-school: comment",
  "membership-of-school: numerator",
  "membership-of-school: subgroups[grade].category",
  "membership-of-school: subgroups[race].category",
  "membership-of-school: subgroups[sex].category",
  "membership-of-district: organization.identifiers[local@us.state-id]",
  "membership-of-district: organization.type",
  "membership-of-district: organization.stateCode",
  "membership-of-district: categorySet",
  "membership-of-district: indicator.framework",
  "membership-of-district: indicator.name",
  "membership-of-district: indicator.unit",
  "membership-of-district: indicator.kind",
  "membership-of-district: comment",
  "membership-of-district: numerator",
  "membership-of-district: subgroups[grade].category",
  "membership-of-district: subgroups[race].category",
  "membership-of-district: subgroups[sex].category",
  "membership-of-state: organization.identifiers[local@us.state-id]",
  "membership-of-state: organization.type",
  "membership-of-state: organization.stateCode",
  "membership-of-state: categorySet",
  "membership-of-state: indicator.framework",
  "membership-of-state: indicator.name",
  "membership-of-state: indicator.unit",
  "membership-of-state: indicator.kind",
  "membership-of-state: comment",
  "membership-of-state: numerator",
  "membership-of-state: subgroups[grade].category",
  "membership-of-state: subgroups[race].category",
  "membership-of-state: subgroups[sex].category",
  found1,
  CASE WHEN (found1 & 4397845184497) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- edfacts 2019, chronic-absenteeism: Chronic absenteeism (file 195)
CREATE OR REPLACE TABLE "chronic-absenteeism" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- FileRecordNumber
    align_cell(s2) AS c2, -- FIPSStateCode
    align_cell(s3) AS c3, -- StateAgencyNumber
    align_cell(s4) AS c4, -- StateLEAIDNumber
    align_cell(s5) AS c5, -- StateSchoolIDNumber
    align_cell(s6) AS c6, -- TableTypeAbbrv
    align_cell(s7) AS c7, -- GenderID
    align_cell(s8) AS c8, -- RaceEthnicityID
    align_cell(s9) AS c9, -- DisabilityStatusID
    align_cell(s10) AS c10, -- DisabilityStatus504ID
    align_cell(s11) AS c11, -- LEPStatusID
    align_cell(s12) AS c12, -- HomelessServedID
    align_cell(s13) AS c13, -- Filler1
    align_cell(s14) AS c14, -- TotalIndicator
    align_cell(s15) AS c15, -- Explanation
    align_cell(s16) AS c16 -- Amount
  FROM "chronic-absenteeism stage"
), readings AS (
  SELECT
    *,
    'chronic-absenteeism' AS owner, -- which record it is
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
      END AS r1, -- FIPSStateCode + StateLEAIDNumber + StateSchoolIDNumber → organization.identifiers[local@us.state-id]
    c4 AS r2, -- FIPSStateCode + StateLEAIDNumber + StateSchoolIDNumber → organization.identifiers[local@us.state-id]
    c5 AS r3, -- FIPSStateCode + StateLEAIDNumber + StateSchoolIDNumber → organization.identifiers[local@us.state-id]
    CASE WHEN (c14 <> '' OR c7 <> '' OR c8 <> '' OR c9 <> '' OR c10 <> '' OR c11 <> '' OR c12 <> '') THEN CASE
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 0
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 1
      WHEN (c14 = 'N' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 2
      WHEN (c14 = 'Y' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 3
      WHEN (c14 = 'N' AND c7 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 4
      WHEN (c14 = 'Y' AND c7 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 5
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 6
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 7
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c9 = '' AND c11 = '' AND c12 = '') THEN 8
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '' AND c11 = '' AND c12 = '') THEN 9
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '' AND c12 = '') THEN 10
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '' AND c12 = '') THEN 11
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '') THEN 12
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '') THEN 13
      WHEN (c14 = 'N' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 14
      WHEN (c14 = 'Y' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 15
      WHEN (c14 = 'N' AND c8 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 16
      WHEN (c14 = 'Y' AND c8 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 17
      WHEN (c14 = 'N' AND c8 = '' AND c9 = '' AND c11 = '' AND c12 = '') THEN 18
      WHEN (c14 = 'Y' AND c8 = '' AND c9 = '' AND c11 = '' AND c12 = '') THEN 19
      WHEN (c14 = 'N' AND c8 = '' AND c9 = '' AND c10 = '' AND c12 = '') THEN 20
      WHEN (c14 = 'Y' AND c8 = '' AND c9 = '' AND c10 = '' AND c12 = '') THEN 21
      WHEN (c14 = 'N' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '') THEN 22
      WHEN (c14 = 'Y' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '') THEN 23
      WHEN (c14 = 'N' AND c7 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 24
      WHEN (c14 = 'Y' AND c7 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 25
      WHEN (c14 = 'N' AND c7 = '' AND c9 = '' AND c11 = '' AND c12 = '') THEN 26
      WHEN (c14 = 'Y' AND c7 = '' AND c9 = '' AND c11 = '' AND c12 = '') THEN 27
      WHEN (c14 = 'N' AND c7 = '' AND c9 = '' AND c10 = '' AND c12 = '') THEN 28
      WHEN (c14 = 'Y' AND c7 = '' AND c9 = '' AND c10 = '' AND c12 = '') THEN 29
      WHEN (c14 = 'N' AND c7 = '' AND c9 = '' AND c10 = '' AND c11 = '') THEN 30
      WHEN (c14 = 'Y' AND c7 = '' AND c9 = '' AND c10 = '' AND c11 = '') THEN 31
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c11 = '' AND c12 = '') THEN 32
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c11 = '' AND c12 = '') THEN 33
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c10 = '' AND c12 = '') THEN 34
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c10 = '' AND c12 = '') THEN 35
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c10 = '' AND c11 = '') THEN 36
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c10 = '' AND c11 = '') THEN 37
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c9 = '' AND c12 = '') THEN 38
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '' AND c12 = '') THEN 39
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c9 = '' AND c11 = '') THEN 40
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '' AND c11 = '') THEN 41
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '') THEN 42
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '') THEN 43
      WHEN (c14 = 'N' AND c10 = '' AND c11 = '' AND c12 = '') THEN 44
      WHEN (c14 = 'Y' AND c10 = '' AND c11 = '' AND c12 = '') THEN 45
      WHEN (c14 = 'N' AND c9 = '' AND c11 = '' AND c12 = '') THEN 46
      WHEN (c14 = 'Y' AND c9 = '' AND c11 = '' AND c12 = '') THEN 47
      WHEN (c14 = 'N' AND c9 = '' AND c10 = '' AND c12 = '') THEN 48
      WHEN (c14 = 'Y' AND c9 = '' AND c10 = '' AND c12 = '') THEN 49
      WHEN (c14 = 'N' AND c9 = '' AND c10 = '' AND c11 = '') THEN 50
      WHEN (c14 = 'Y' AND c9 = '' AND c10 = '' AND c11 = '') THEN 51
      WHEN (c14 = 'N' AND c8 = '' AND c11 = '' AND c12 = '') THEN 52
      WHEN (c14 = 'Y' AND c8 = '' AND c11 = '' AND c12 = '') THEN 53
      WHEN (c14 = 'N' AND c8 = '' AND c10 = '' AND c12 = '') THEN 54
      WHEN (c14 = 'Y' AND c8 = '' AND c10 = '' AND c12 = '') THEN 55
      WHEN (c14 = 'N' AND c8 = '' AND c10 = '' AND c11 = '') THEN 56
      WHEN (c14 = 'Y' AND c8 = '' AND c10 = '' AND c11 = '') THEN 57
      WHEN (c14 = 'N' AND c8 = '' AND c9 = '' AND c12 = '') THEN 58
      WHEN (c14 = 'Y' AND c8 = '' AND c9 = '' AND c12 = '') THEN 59
      WHEN (c14 = 'N' AND c8 = '' AND c9 = '' AND c11 = '') THEN 60
      WHEN (c14 = 'Y' AND c8 = '' AND c9 = '' AND c11 = '') THEN 61
      WHEN (c14 = 'N' AND c8 = '' AND c9 = '' AND c10 = '') THEN 62
      WHEN (c14 = 'Y' AND c8 = '' AND c9 = '' AND c10 = '') THEN 63
      WHEN (c14 = 'N' AND c7 = '' AND c11 = '' AND c12 = '') THEN 64
      WHEN (c14 = 'Y' AND c7 = '' AND c11 = '' AND c12 = '') THEN 65
      WHEN (c14 = 'N' AND c7 = '' AND c10 = '' AND c12 = '') THEN 66
      WHEN (c14 = 'Y' AND c7 = '' AND c10 = '' AND c12 = '') THEN 67
      WHEN (c14 = 'N' AND c7 = '' AND c10 = '' AND c11 = '') THEN 68
      WHEN (c14 = 'Y' AND c7 = '' AND c10 = '' AND c11 = '') THEN 69
      WHEN (c14 = 'N' AND c7 = '' AND c9 = '' AND c12 = '') THEN 70
      WHEN (c14 = 'Y' AND c7 = '' AND c9 = '' AND c12 = '') THEN 71
      WHEN (c14 = 'N' AND c7 = '' AND c9 = '' AND c11 = '') THEN 72
      WHEN (c14 = 'Y' AND c7 = '' AND c9 = '' AND c11 = '') THEN 73
      WHEN (c14 = 'N' AND c7 = '' AND c9 = '' AND c10 = '') THEN 74
      WHEN (c14 = 'Y' AND c7 = '' AND c9 = '' AND c10 = '') THEN 75
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c12 = '') THEN 76
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c12 = '') THEN 77
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c11 = '') THEN 78
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c11 = '') THEN 79
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c10 = '') THEN 80
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c10 = '') THEN 81
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c9 = '') THEN 82
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '') THEN 83
      END END AS r4, -- TotalIndicator + GenderID + RaceEthnicityID + DisabilityStatusID + DisabilityStatus504ID + LEPStatusID + HomelessServedID → categorySet
    CASE c6 WHEN 'CHRONABSENT' THEN 'Chronic absenteeism' END AS r5, -- TableTypeAbbrv → indicator.name
    CASE WHEN regexp_full_match(c16, '-?[0-9]{1,15}') THEN CAST(CAST(c16 AS BIGINT) AS VARCHAR) END AS r6, -- Amount → numerator
    CASE c7 WHEN 'F' THEN 'female' WHEN 'M' THEN 'male' WHEN 'MISSING' THEN 'missing' END AS r7, -- GenderID → subgroups[sex].category
    CASE c8
      WHEN 'AM7' THEN 'american-indian-or-alaska-native'
      WHEN 'AS7' THEN 'asian'
      WHEN 'BL7' THEN 'black-or-african-american'
      WHEN 'HI7' THEN 'hispanic'
      WHEN 'MU7' THEN 'two-or-more'
      WHEN 'PI7' THEN 'native-hawaiian-or-pacific-islander'
      WHEN 'WH7' THEN 'white'
      WHEN 'MISSING' THEN 'missing'
      END AS r8, -- RaceEthnicityID → subgroups[race].category
    CASE c9 WHEN 'WDIS' THEN 'yes' WHEN 'MISSING' THEN 'missing' END AS r9, -- DisabilityStatusID → subgroups[disability].category
    CASE c10 WHEN 'DISAB504STAT' THEN 'yes' WHEN 'MISSING' THEN 'missing' END AS r10, -- DisabilityStatus504ID → subgroups[section-504].category
    CASE c11 WHEN 'LEP' THEN 'yes' WHEN 'MISSING' THEN 'missing' END AS r11, -- LEPStatusID → subgroups[english-learner].category
    CASE c12 WHEN 'HOMELSENRL' THEN 'yes' WHEN 'MISSING' THEN 'missing' END AS r12 -- HomelessServedID → subgroups[homeless].category
  FROM texts
), fields AS (
  SELECT
    *,
    CASE WHEN c2 <> '' AND r1 IS NOT NULL AND c4 <> '' AND r2 IS NOT NULL AND c5 <> '' AND r3 IS NOT NULL THEN r1 || '-' || r2 || '-' || r3 END AS "chronic-absenteeism: organization.identifiers[local@us.state-id]", -- FIPSStateCode + StateLEAIDNumber + StateSchoolIDNumber → organization.identifiers[local@us.state-id]
    'school' AS "chronic-absenteeism: organization.type", -- every record → organization.type
    r1 AS "chronic-absenteeism: organization.stateCode", -- FIPSStateCode → organization.stateCode
    CASE r4
      WHEN 0 THEN 'undivided'
      WHEN 1 THEN 'total'
      WHEN 2 THEN 'sex'
      WHEN 3 THEN 'total:sex'
      WHEN 4 THEN 'race'
      WHEN 5 THEN 'total:race'
      WHEN 6 THEN 'disability'
      WHEN 7 THEN 'total:disability'
      WHEN 8 THEN 'section-504'
      WHEN 9 THEN 'total:section-504'
      WHEN 10 THEN 'english-learner'
      WHEN 11 THEN 'total:english-learner'
      WHEN 12 THEN 'homeless'
      WHEN 13 THEN 'total:homeless'
      WHEN 14 THEN 'sex+race'
      WHEN 15 THEN 'total:sex+race'
      WHEN 16 THEN 'sex+disability'
      WHEN 17 THEN 'total:sex+disability'
      WHEN 18 THEN 'sex+section-504'
      WHEN 19 THEN 'total:sex+section-504'
      WHEN 20 THEN 'sex+english-learner'
      WHEN 21 THEN 'total:sex+english-learner'
      WHEN 22 THEN 'sex+homeless'
      WHEN 23 THEN 'total:sex+homeless'
      WHEN 24 THEN 'race+disability'
      WHEN 25 THEN 'total:race+disability'
      WHEN 26 THEN 'race+section-504'
      WHEN 27 THEN 'total:race+section-504'
      WHEN 28 THEN 'race+english-learner'
      WHEN 29 THEN 'total:race+english-learner'
      WHEN 30 THEN 'race+homeless'
      WHEN 31 THEN 'total:race+homeless'
      WHEN 32 THEN 'disability+section-504'
      WHEN 33 THEN 'total:disability+section-504'
      WHEN 34 THEN 'disability+english-learner'
      WHEN 35 THEN 'total:disability+english-learner'
      WHEN 36 THEN 'disability+homeless'
      WHEN 37 THEN 'total:disability+homeless'
      WHEN 38 THEN 'section-504+english-learner'
      WHEN 39 THEN 'total:section-504+english-learner'
      WHEN 40 THEN 'section-504+homeless'
      WHEN 41 THEN 'total:section-504+homeless'
      WHEN 42 THEN 'english-learner+homeless'
      WHEN 43 THEN 'total:english-learner+homeless'
      WHEN 44 THEN 'sex+race+disability'
      WHEN 45 THEN 'total:sex+race+disability'
      WHEN 46 THEN 'sex+race+section-504'
      WHEN 47 THEN 'total:sex+race+section-504'
      WHEN 48 THEN 'sex+race+english-learner'
      WHEN 49 THEN 'total:sex+race+english-learner'
      WHEN 50 THEN 'sex+race+homeless'
      WHEN 51 THEN 'total:sex+race+homeless'
      WHEN 52 THEN 'sex+disability+section-504'
      WHEN 53 THEN 'total:sex+disability+section-504'
      WHEN 54 THEN 'sex+disability+english-learner'
      WHEN 55 THEN 'total:sex+disability+english-learner'
      WHEN 56 THEN 'sex+disability+homeless'
      WHEN 57 THEN 'total:sex+disability+homeless'
      WHEN 58 THEN 'sex+section-504+english-learner'
      WHEN 59 THEN 'total:sex+section-504+english-learner'
      WHEN 60 THEN 'sex+section-504+homeless'
      WHEN 61 THEN 'total:sex+section-504+homeless'
      WHEN 62 THEN 'sex+english-learner+homeless'
      WHEN 63 THEN 'total:sex+english-learner+homeless'
      WHEN 64 THEN 'race+disability+section-504'
      WHEN 65 THEN 'total:race+disability+section-504'
      WHEN 66 THEN 'race+disability+english-learner'
      WHEN 67 THEN 'total:race+disability+english-learner'
      WHEN 68 THEN 'race+disability+homeless'
      WHEN 69 THEN 'total:race+disability+homeless'
      WHEN 70 THEN 'race+section-504+english-learner'
      WHEN 71 THEN 'total:race+section-504+english-learner'
      WHEN 72 THEN 'race+section-504+homeless'
      WHEN 73 THEN 'total:race+section-504+homeless'
      WHEN 74 THEN 'race+english-learner+homeless'
      WHEN 75 THEN 'total:race+english-learner+homeless'
      WHEN 76 THEN 'disability+section-504+english-learner'
      WHEN 77 THEN 'total:disability+section-504+english-learner'
      WHEN 78 THEN 'disability+section-504+homeless'
      WHEN 79 THEN 'total:disability+section-504+homeless'
      WHEN 80 THEN 'disability+english-learner+homeless'
      WHEN 81 THEN 'total:disability+english-learner+homeless'
      WHEN 82 THEN 'section-504+english-learner+homeless'
      WHEN 83 THEN 'total:section-504+english-learner+homeless'
      END AS "chronic-absenteeism: categorySet", -- TotalIndicator + GenderID + RaceEthnicityID + DisabilityStatusID + DisabilityStatus504ID + LEPStatusID + HomelessServedID → categorySet
    'EDFacts FS195' AS "chronic-absenteeism: indicator.framework", -- every record → indicator.framework
    r5 AS "chronic-absenteeism: indicator.name", -- TableTypeAbbrv → indicator.name
    'count' AS "chronic-absenteeism: indicator.unit", -- every record → indicator.unit
    'indicator' AS "chronic-absenteeism: indicator.kind", -- every record → indicator.kind
    nullif(c15, '') AS "chronic-absenteeism: comment", -- Explanation → comment
    r6 AS "chronic-absenteeism: numerator", -- Amount → numerator
    r7 AS "chronic-absenteeism: subgroups[sex].category", -- GenderID → subgroups[sex].category
    r8 AS "chronic-absenteeism: subgroups[race].category", -- RaceEthnicityID → subgroups[race].category
    r9 AS "chronic-absenteeism: subgroups[disability].category", -- DisabilityStatusID → subgroups[disability].category
    r10 AS "chronic-absenteeism: subgroups[section-504].category", -- DisabilityStatus504ID → subgroups[section-504].category
    r11 AS "chronic-absenteeism: subgroups[english-learner].category", -- LEPStatusID → subgroups[english-learner].category
    r12 AS "chronic-absenteeism: subgroups[homeless].category" -- HomelessServedID → subgroups[homeless].category
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- FileRecordNumber: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- FileRecordNumber: missing-required
      | CASE WHEN align_too_long(c1, 10) THEN 8 ELSE 0 END -- FileRecordNumber: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- FIPSStateCode: formula-error
      | CASE WHEN c2 = '' THEN 32 ELSE 0 END -- FIPSStateCode: missing-required
      | CASE WHEN align_wrong_length(c2, 2) THEN 64 ELSE 0 END -- FIPSStateCode: wrong-length
      | CASE WHEN align_is_formula_error(s3) THEN 128 ELSE 0 END -- StateAgencyNumber: formula-error
      | CASE WHEN c3 = '' THEN 256 ELSE 0 END -- StateAgencyNumber: missing-required
      | CASE WHEN align_too_long(c3, 2) THEN 512 ELSE 0 END -- StateAgencyNumber: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 1024 ELSE 0 END -- StateLEAIDNumber: formula-error
      | CASE WHEN c4 = '' THEN 2048 ELSE 0 END -- StateLEAIDNumber: missing-required
      | CASE WHEN align_too_long(c4, 14) THEN 4096 ELSE 0 END -- StateLEAIDNumber: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 8192 ELSE 0 END -- StateSchoolIDNumber: formula-error
      | CASE WHEN c5 = '' THEN 16384 ELSE 0 END -- StateSchoolIDNumber: missing-required
      | CASE WHEN align_too_long(c5, 20) THEN 32768 ELSE 0 END -- StateSchoolIDNumber: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 65536 ELSE 0 END -- TableTypeAbbrv: formula-error
      | CASE WHEN c6 = '' THEN 131072 ELSE 0 END -- TableTypeAbbrv: missing-required
      | CASE WHEN align_too_long(c6, 20) THEN 262144 ELSE 0 END -- TableTypeAbbrv: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 524288 ELSE 0 END -- GenderID: formula-error
      | CASE WHEN align_too_long(c7, 15) THEN 1048576 ELSE 0 END -- GenderID: too-long
      | CASE WHEN align_is_formula_error(s8) THEN 2097152 ELSE 0 END -- RaceEthnicityID: formula-error
      | CASE WHEN align_too_long(c8, 15) THEN 4194304 ELSE 0 END -- RaceEthnicityID: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 8388608 ELSE 0 END -- DisabilityStatusID: formula-error
      | CASE WHEN align_too_long(c9, 15) THEN 16777216 ELSE 0 END -- DisabilityStatusID: too-long
      | CASE WHEN align_is_formula_error(s10) THEN 33554432 ELSE 0 END -- DisabilityStatus504ID: formula-error
      | CASE WHEN align_too_long(c10, 15) THEN 67108864 ELSE 0 END -- DisabilityStatus504ID: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 134217728 ELSE 0 END -- LEPStatusID: formula-error
      | CASE WHEN align_too_long(c11, 15) THEN 268435456 ELSE 0 END -- LEPStatusID: too-long
      | CASE WHEN align_is_formula_error(s12) THEN 536870912 ELSE 0 END -- HomelessServedID: formula-error
      | CASE WHEN align_too_long(c12, 15) THEN 1073741824 ELSE 0 END -- HomelessServedID: too-long
      | CASE WHEN align_is_formula_error(s13) THEN 2147483648 ELSE 0 END -- Filler1: formula-error
      | CASE WHEN align_too_long(c13, 90) THEN 4294967296 ELSE 0 END -- Filler1: too-long
      | CASE WHEN align_is_formula_error(s14) THEN 8589934592 ELSE 0 END -- TotalIndicator: formula-error
      | CASE WHEN c14 = '' THEN 17179869184 ELSE 0 END -- TotalIndicator: missing-required
      | CASE WHEN align_too_long(c14, 1) THEN 34359738368 ELSE 0 END -- TotalIndicator: too-long
      | CASE WHEN align_is_formula_error(s15) THEN 68719476736 ELSE 0 END -- Explanation: formula-error
      | CASE WHEN align_too_long(c15, 200) THEN 137438953472 ELSE 0 END -- Explanation: too-long
      | CASE WHEN align_is_formula_error(s16) THEN 274877906944 ELSE 0 END -- Amount: formula-error
      | CASE WHEN c16 = '' THEN 549755813888 ELSE 0 END -- Amount: missing-required
      | CASE WHEN align_too_long(c16, 10) THEN 1099511627776 ELSE 0 END -- Amount: too-long
      | CASE
          WHEN c2 = '' THEN 0 WHEN r1 IS NULL THEN 2199023255552
          WHEN c4 = '' THEN 0 WHEN r2 IS NULL THEN 4398046511104
          WHEN c5 = '' THEN 0 WHEN r3 IS NULL THEN 8796093022208
          ELSE 0
          END -- FIPSStateCode + StateLEAIDNumber + StateSchoolIDNumber → organization.identifiers[local@us.state-id]: unknown-code, unreadable-text
      | CASE WHEN (c2 <> '' AND r1 IS NULL) THEN 2199023255552 ELSE 0 END -- FIPSStateCode → organization.stateCode: unknown-code
      | CASE WHEN ((c14 <> '' OR c7 <> '' OR c8 <> '' OR c9 <> '' OR c10 <> '' OR c11 <> '' OR c12 <> '') AND r4 IS NULL) THEN 17592186044416 ELSE 0 END -- TotalIndicator + GenderID + RaceEthnicityID + DisabilityStatusID + DisabilityStatus504ID + LEPStatusID + HomelessServedID → categorySet: unknown-code
      | CASE WHEN (c6 <> '' AND r5 IS NULL) THEN 35184372088832 ELSE 0 END -- TableTypeAbbrv → indicator.name: unknown-code
      | CASE WHEN (c16 <> '' AND r6 IS NULL) THEN 70368744177664 ELSE 0 END -- Amount → numerator: not-a-number
      | CASE WHEN (c7 <> '' AND r7 IS NULL) THEN 140737488355328 ELSE 0 END -- GenderID → subgroups[sex].category: unknown-code
      | CASE WHEN (c8 <> '' AND r8 IS NULL) THEN 281474976710656 ELSE 0 END -- RaceEthnicityID → subgroups[race].category: unknown-code
      | CASE WHEN (c9 <> '' AND r9 IS NULL) THEN 562949953421312 ELSE 0 END -- DisabilityStatusID → subgroups[disability].category: unknown-code
      | CASE WHEN (c10 <> '' AND r10 IS NULL) THEN 1125899906842624 ELSE 0 END -- DisabilityStatus504ID → subgroups[section-504].category: unknown-code
      | CASE WHEN (c11 <> '' AND r11 IS NULL) THEN 2251799813685248 ELSE 0 END -- LEPStatusID → subgroups[english-learner].category: unknown-code
      | CASE WHEN (c12 <> '' AND r12 IS NULL) THEN 4503599627370496 ELSE 0 END -- HomelessServedID → subgroups[homeless].category: unknown-code
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
    CASE WHEN cells <> 16 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "chronic-absenteeism: organization.identifiers[local@us.state-id]",
  "chronic-absenteeism: organization.type",
  "chronic-absenteeism: organization.stateCode",
  "chronic-absenteeism: categorySet",
  "chronic-absenteeism: indicator.framework",
  "chronic-absenteeism: indicator.name",
  "chronic-absenteeism: indicator.unit",
  "chronic-absenteeism: indicator.kind",
  "chronic-absenteeism: comment",
  "chronic-absenteeism: numerator",
  "chronic-absenteeism: subgroups[sex].category",
  "chronic-absenteeism: subgroups[race].category",
  "chronic-absenteeism: subgroups[disability].category",
  "chronic-absenteeism: subgroups[section-504].category",
  "chronic-absenteeism: subgroups[english-learner].category",
  "chronic-absenteeism: subgroups[homeless].category",
  found1,
  CASE WHEN (found1 & 9006986653859825) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- edfacts 2019, graduation-rate: Adjusted-cohort graduation rate (file 150)
CREATE OR REPLACE TABLE "graduation-rate" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- FileRecordNumber
    align_cell(s2) AS c2, -- FIPSStateCode
    align_cell(s3) AS c3, -- StateAgencyNumber
    align_cell(s4) AS c4, -- StateLEAIDNumber
    align_cell(s5) AS c5, -- StateSchoolIDNumber
    align_cell(s6) AS c6, -- TableTypeAbbrv
    align_cell(s7) AS c7, -- RaceEthnicityID
    align_cell(s8) AS c8, -- DisabilityStatusID
    align_cell(s9) AS c9, -- LEPStatusID
    align_cell(s10) AS c10, -- EconDisadvantagedStatusID
    align_cell(s11) AS c11, -- HomelessServedID
    align_cell(s12) AS c12, -- FosterCareStatusID
    align_cell(s13) AS c13, -- TotalIndicator
    align_cell(s14) AS c14, -- Explanation
    align_cell(s15) AS c15 -- Amount
  FROM "graduation-rate stage"
), readings AS (
  SELECT
    *,
    CASE
      WHEN (c4 <> '' AND c5 <> '') THEN 'rate-of-school'
      WHEN (c4 <> '' AND c5 = '') THEN 'rate-of-district'
      WHEN (c4 = '' AND c5 = '') THEN 'rate-of-state'
      END AS owner, -- which record it is
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
      END AS r1, -- FIPSStateCode + StateLEAIDNumber + StateSchoolIDNumber → organization.identifiers[local@us.state-id]
    c4 AS r2, -- FIPSStateCode + StateLEAIDNumber + StateSchoolIDNumber → organization.identifiers[local@us.state-id]
    c5 AS r3, -- FIPSStateCode + StateLEAIDNumber + StateSchoolIDNumber → organization.identifiers[local@us.state-id]
    CASE WHEN (c13 <> '' OR c7 <> '' OR c8 <> '' OR c9 <> '' OR c10 <> '' OR c11 <> '' OR c12 <> '') THEN CASE
      WHEN (c13 = 'N' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 0
      WHEN (c13 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 1
      WHEN (c13 = 'N' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 2
      WHEN (c13 = 'Y' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 3
      WHEN (c13 = 'N' AND c7 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 4
      WHEN (c13 = 'Y' AND c7 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 5
      WHEN (c13 = 'N' AND c7 = '' AND c8 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 6
      WHEN (c13 = 'Y' AND c7 = '' AND c8 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 7
      WHEN (c13 = 'N' AND c7 = '' AND c8 = '' AND c9 = '' AND c11 = '' AND c12 = '') THEN 8
      WHEN (c13 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '' AND c11 = '' AND c12 = '') THEN 9
      WHEN (c13 = 'N' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '' AND c12 = '') THEN 10
      WHEN (c13 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '' AND c12 = '') THEN 11
      WHEN (c13 = 'N' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '') THEN 12
      WHEN (c13 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '') THEN 13
      WHEN (c13 = 'N' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 14
      WHEN (c13 = 'Y' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 15
      WHEN (c13 = 'N' AND c8 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 16
      WHEN (c13 = 'Y' AND c8 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 17
      WHEN (c13 = 'N' AND c8 = '' AND c9 = '' AND c11 = '' AND c12 = '') THEN 18
      WHEN (c13 = 'Y' AND c8 = '' AND c9 = '' AND c11 = '' AND c12 = '') THEN 19
      WHEN (c13 = 'N' AND c8 = '' AND c9 = '' AND c10 = '' AND c12 = '') THEN 20
      WHEN (c13 = 'Y' AND c8 = '' AND c9 = '' AND c10 = '' AND c12 = '') THEN 21
      WHEN (c13 = 'N' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '') THEN 22
      WHEN (c13 = 'Y' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '') THEN 23
      WHEN (c13 = 'N' AND c7 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 24
      WHEN (c13 = 'Y' AND c7 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 25
      WHEN (c13 = 'N' AND c7 = '' AND c9 = '' AND c11 = '' AND c12 = '') THEN 26
      WHEN (c13 = 'Y' AND c7 = '' AND c9 = '' AND c11 = '' AND c12 = '') THEN 27
      WHEN (c13 = 'N' AND c7 = '' AND c9 = '' AND c10 = '' AND c12 = '') THEN 28
      WHEN (c13 = 'Y' AND c7 = '' AND c9 = '' AND c10 = '' AND c12 = '') THEN 29
      WHEN (c13 = 'N' AND c7 = '' AND c9 = '' AND c10 = '' AND c11 = '') THEN 30
      WHEN (c13 = 'Y' AND c7 = '' AND c9 = '' AND c10 = '' AND c11 = '') THEN 31
      WHEN (c13 = 'N' AND c7 = '' AND c8 = '' AND c11 = '' AND c12 = '') THEN 32
      WHEN (c13 = 'Y' AND c7 = '' AND c8 = '' AND c11 = '' AND c12 = '') THEN 33
      WHEN (c13 = 'N' AND c7 = '' AND c8 = '' AND c10 = '' AND c12 = '') THEN 34
      WHEN (c13 = 'Y' AND c7 = '' AND c8 = '' AND c10 = '' AND c12 = '') THEN 35
      WHEN (c13 = 'N' AND c7 = '' AND c8 = '' AND c10 = '' AND c11 = '') THEN 36
      WHEN (c13 = 'Y' AND c7 = '' AND c8 = '' AND c10 = '' AND c11 = '') THEN 37
      WHEN (c13 = 'N' AND c7 = '' AND c8 = '' AND c9 = '' AND c12 = '') THEN 38
      WHEN (c13 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '' AND c12 = '') THEN 39
      WHEN (c13 = 'N' AND c7 = '' AND c8 = '' AND c9 = '' AND c11 = '') THEN 40
      WHEN (c13 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '' AND c11 = '') THEN 41
      WHEN (c13 = 'N' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '') THEN 42
      WHEN (c13 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '') THEN 43
      WHEN (c13 = 'N' AND c10 = '' AND c11 = '' AND c12 = '') THEN 44
      WHEN (c13 = 'Y' AND c10 = '' AND c11 = '' AND c12 = '') THEN 45
      WHEN (c13 = 'N' AND c9 = '' AND c11 = '' AND c12 = '') THEN 46
      WHEN (c13 = 'Y' AND c9 = '' AND c11 = '' AND c12 = '') THEN 47
      WHEN (c13 = 'N' AND c9 = '' AND c10 = '' AND c12 = '') THEN 48
      WHEN (c13 = 'Y' AND c9 = '' AND c10 = '' AND c12 = '') THEN 49
      WHEN (c13 = 'N' AND c9 = '' AND c10 = '' AND c11 = '') THEN 50
      WHEN (c13 = 'Y' AND c9 = '' AND c10 = '' AND c11 = '') THEN 51
      WHEN (c13 = 'N' AND c8 = '' AND c11 = '' AND c12 = '') THEN 52
      WHEN (c13 = 'Y' AND c8 = '' AND c11 = '' AND c12 = '') THEN 53
      WHEN (c13 = 'N' AND c8 = '' AND c10 = '' AND c12 = '') THEN 54
      WHEN (c13 = 'Y' AND c8 = '' AND c10 = '' AND c12 = '') THEN 55
      WHEN (c13 = 'N' AND c8 = '' AND c10 = '' AND c11 = '') THEN 56
      WHEN (c13 = 'Y' AND c8 = '' AND c10 = '' AND c11 = '') THEN 57
      WHEN (c13 = 'N' AND c8 = '' AND c9 = '' AND c12 = '') THEN 58
      WHEN (c13 = 'Y' AND c8 = '' AND c9 = '' AND c12 = '') THEN 59
      WHEN (c13 = 'N' AND c8 = '' AND c9 = '' AND c11 = '') THEN 60
      WHEN (c13 = 'Y' AND c8 = '' AND c9 = '' AND c11 = '') THEN 61
      WHEN (c13 = 'N' AND c8 = '' AND c9 = '' AND c10 = '') THEN 62
      WHEN (c13 = 'Y' AND c8 = '' AND c9 = '' AND c10 = '') THEN 63
      WHEN (c13 = 'N' AND c7 = '' AND c11 = '' AND c12 = '') THEN 64
      WHEN (c13 = 'Y' AND c7 = '' AND c11 = '' AND c12 = '') THEN 65
      WHEN (c13 = 'N' AND c7 = '' AND c10 = '' AND c12 = '') THEN 66
      WHEN (c13 = 'Y' AND c7 = '' AND c10 = '' AND c12 = '') THEN 67
      WHEN (c13 = 'N' AND c7 = '' AND c10 = '' AND c11 = '') THEN 68
      WHEN (c13 = 'Y' AND c7 = '' AND c10 = '' AND c11 = '') THEN 69
      WHEN (c13 = 'N' AND c7 = '' AND c9 = '' AND c12 = '') THEN 70
      WHEN (c13 = 'Y' AND c7 = '' AND c9 = '' AND c12 = '') THEN 71
      WHEN (c13 = 'N' AND c7 = '' AND c9 = '' AND c11 = '') THEN 72
      WHEN (c13 = 'Y' AND c7 = '' AND c9 = '' AND c11 = '') THEN 73
      WHEN (c13 = 'N' AND c7 = '' AND c9 = '' AND c10 = '') THEN 74
      WHEN (c13 = 'Y' AND c7 = '' AND c9 = '' AND c10 = '') THEN 75
      WHEN (c13 = 'N' AND c7 = '' AND c8 = '' AND c12 = '') THEN 76
      WHEN (c13 = 'Y' AND c7 = '' AND c8 = '' AND c12 = '') THEN 77
      WHEN (c13 = 'N' AND c7 = '' AND c8 = '' AND c11 = '') THEN 78
      WHEN (c13 = 'Y' AND c7 = '' AND c8 = '' AND c11 = '') THEN 79
      WHEN (c13 = 'N' AND c7 = '' AND c8 = '' AND c10 = '') THEN 80
      WHEN (c13 = 'Y' AND c7 = '' AND c8 = '' AND c10 = '') THEN 81
      WHEN (c13 = 'N' AND c7 = '' AND c8 = '' AND c9 = '') THEN 82
      WHEN (c13 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '') THEN 83
      END END AS r4, -- TotalIndicator + RaceEthnicityID + DisabilityStatusID + LEPStatusID + EconDisadvantagedStatusID + HomelessServedID + FosterCareStatusID → categorySet
    CASE c6
      WHEN 'GRADRT4YRADJ' THEN 'Four-year adjusted-cohort graduation rate'
      WHEN 'GRADRT5YRADJ' THEN 'Five-year adjusted-cohort graduation rate'
      WHEN 'GRADRT6YRADJ' THEN 'Six-year adjusted-cohort graduation rate'
      WHEN 'GRADRT7YRADJ' THEN 'Seven-year adjusted-cohort graduation rate'
      WHEN 'GRADRT8YRADJ' THEN 'Eight-year adjusted-cohort graduation rate'
      WHEN 'GRADRT9YRADJ' THEN 'Nine-year adjusted-cohort graduation rate'
      WHEN 'GRADRT10YRADJ' THEN 'Ten-year adjusted-cohort graduation rate'
      END AS r5, -- TableTypeAbbrv → indicator.name
    CASE WHEN regexp_full_match(c15, '-?[0-9]{1,15}([.][0-9]{1,5})?') THEN regexp_replace(CAST(CAST(c15 AS DECIMAL(38, 5)) AS VARCHAR), '[.]?0+$', '') END AS r6, -- Amount → value
    CASE c7
      WHEN 'MA' THEN 'asian'
      WHEN 'MAN' THEN 'american-indian-or-alaska-native'
      WHEN 'MAP' THEN 'asian-or-pacific-islander'
      WHEN 'MB' THEN 'black-or-african-american'
      WHEN 'MF' THEN 'filipino'
      WHEN 'MHL' THEN 'hispanic'
      WHEN 'MHN' THEN 'hispanic-not-puerto-rican'
      WHEN 'MM' THEN 'two-or-more'
      WHEN 'MNP' THEN 'native-hawaiian-or-pacific-islander'
      WHEN 'MPR' THEN 'puerto-rican'
      WHEN 'MW' THEN 'white'
      WHEN 'MISSING' THEN 'missing'
      END AS r7, -- RaceEthnicityID → subgroups[race].category
    CASE c8 WHEN 'WDIS' THEN 'yes' WHEN 'MISSING' THEN 'missing' END AS r8, -- DisabilityStatusID → subgroups[disability].category
    CASE c9 WHEN 'LEP' THEN 'yes' WHEN 'MISSING' THEN 'missing' END AS r9, -- LEPStatusID → subgroups[english-learner].category
    CASE c10 WHEN 'ECODIS' THEN 'yes' WHEN 'MISSING' THEN 'missing' END AS r10, -- EconDisadvantagedStatusID → subgroups[economic].category
    CASE c11 WHEN 'HOMELSENRL' THEN 'yes' WHEN 'MISSING' THEN 'missing' END AS r11, -- HomelessServedID → subgroups[homeless].category
    CASE c12 WHEN 'FCS' THEN 'yes' WHEN 'MISSING' THEN 'missing' END AS r12 -- FosterCareStatusID → subgroups[foster].category
  FROM texts
), fields AS (
  SELECT
    *,
    CASE WHEN c2 <> '' AND r1 IS NOT NULL AND c4 <> '' AND r2 IS NOT NULL AND c5 <> '' AND r3 IS NOT NULL THEN r1 || '-' || r2 || '-' || r3 END AS "rate-of-school: organization.identifiers[local@us.state-id]", -- FIPSStateCode + StateLEAIDNumber + StateSchoolIDNumber → organization.identifiers[local@us.state-id]
    'school' AS "rate-of-school: organization.type", -- every record → organization.type
    r1 AS "rate-of-school: organization.stateCode", -- FIPSStateCode → organization.stateCode
    CASE r4
      WHEN 0 THEN 'undivided'
      WHEN 1 THEN 'total'
      WHEN 2 THEN 'race'
      WHEN 3 THEN 'total:race'
      WHEN 4 THEN 'disability'
      WHEN 5 THEN 'total:disability'
      WHEN 6 THEN 'english-learner'
      WHEN 7 THEN 'total:english-learner'
      WHEN 8 THEN 'economic'
      WHEN 9 THEN 'total:economic'
      WHEN 10 THEN 'homeless'
      WHEN 11 THEN 'total:homeless'
      WHEN 12 THEN 'foster'
      WHEN 13 THEN 'total:foster'
      WHEN 14 THEN 'race+disability'
      WHEN 15 THEN 'total:race+disability'
      WHEN 16 THEN 'race+english-learner'
      WHEN 17 THEN 'total:race+english-learner'
      WHEN 18 THEN 'race+economic'
      WHEN 19 THEN 'total:race+economic'
      WHEN 20 THEN 'race+homeless'
      WHEN 21 THEN 'total:race+homeless'
      WHEN 22 THEN 'race+foster'
      WHEN 23 THEN 'total:race+foster'
      WHEN 24 THEN 'disability+english-learner'
      WHEN 25 THEN 'total:disability+english-learner'
      WHEN 26 THEN 'disability+economic'
      WHEN 27 THEN 'total:disability+economic'
      WHEN 28 THEN 'disability+homeless'
      WHEN 29 THEN 'total:disability+homeless'
      WHEN 30 THEN 'disability+foster'
      WHEN 31 THEN 'total:disability+foster'
      WHEN 32 THEN 'english-learner+economic'
      WHEN 33 THEN 'total:english-learner+economic'
      WHEN 34 THEN 'english-learner+homeless'
      WHEN 35 THEN 'total:english-learner+homeless'
      WHEN 36 THEN 'english-learner+foster'
      WHEN 37 THEN 'total:english-learner+foster'
      WHEN 38 THEN 'economic+homeless'
      WHEN 39 THEN 'total:economic+homeless'
      WHEN 40 THEN 'economic+foster'
      WHEN 41 THEN 'total:economic+foster'
      WHEN 42 THEN 'homeless+foster'
      WHEN 43 THEN 'total:homeless+foster'
      WHEN 44 THEN 'race+disability+english-learner'
      WHEN 45 THEN 'total:race+disability+english-learner'
      WHEN 46 THEN 'race+disability+economic'
      WHEN 47 THEN 'total:race+disability+economic'
      WHEN 48 THEN 'race+disability+homeless'
      WHEN 49 THEN 'total:race+disability+homeless'
      WHEN 50 THEN 'race+disability+foster'
      WHEN 51 THEN 'total:race+disability+foster'
      WHEN 52 THEN 'race+english-learner+economic'
      WHEN 53 THEN 'total:race+english-learner+economic'
      WHEN 54 THEN 'race+english-learner+homeless'
      WHEN 55 THEN 'total:race+english-learner+homeless'
      WHEN 56 THEN 'race+english-learner+foster'
      WHEN 57 THEN 'total:race+english-learner+foster'
      WHEN 58 THEN 'race+economic+homeless'
      WHEN 59 THEN 'total:race+economic+homeless'
      WHEN 60 THEN 'race+economic+foster'
      WHEN 61 THEN 'total:race+economic+foster'
      WHEN 62 THEN 'race+homeless+foster'
      WHEN 63 THEN 'total:race+homeless+foster'
      WHEN 64 THEN 'disability+english-learner+economic'
      WHEN 65 THEN 'total:disability+english-learner+economic'
      WHEN 66 THEN 'disability+english-learner+homeless'
      WHEN 67 THEN 'total:disability+english-learner+homeless'
      WHEN 68 THEN 'disability+english-learner+foster'
      WHEN 69 THEN 'total:disability+english-learner+foster'
      WHEN 70 THEN 'disability+economic+homeless'
      WHEN 71 THEN 'total:disability+economic+homeless'
      WHEN 72 THEN 'disability+economic+foster'
      WHEN 73 THEN 'total:disability+economic+foster'
      WHEN 74 THEN 'disability+homeless+foster'
      WHEN 75 THEN 'total:disability+homeless+foster'
      WHEN 76 THEN 'english-learner+economic+homeless'
      WHEN 77 THEN 'total:english-learner+economic+homeless'
      WHEN 78 THEN 'english-learner+economic+foster'
      WHEN 79 THEN 'total:english-learner+economic+foster'
      WHEN 80 THEN 'english-learner+homeless+foster'
      WHEN 81 THEN 'total:english-learner+homeless+foster'
      WHEN 82 THEN 'economic+homeless+foster'
      WHEN 83 THEN 'total:economic+homeless+foster'
      END AS "rate-of-school: categorySet", -- TotalIndicator + RaceEthnicityID + DisabilityStatusID + LEPStatusID + EconDisadvantagedStatusID + HomelessServedID + FosterCareStatusID → categorySet
    'EDFacts FS150' AS "rate-of-school: indicator.framework", -- every record → indicator.framework
    r5 AS "rate-of-school: indicator.name", -- TableTypeAbbrv → indicator.name
    'rate' AS "rate-of-school: indicator.unit", -- every record → indicator.unit
    'indicator' AS "rate-of-school: indicator.kind", -- every record → indicator.kind
    nullif(c14, '') AS "rate-of-school: comment", -- Explanation → comment
    r6 AS "rate-of-school: value", -- Amount → value
    r7 AS "rate-of-school: subgroups[race].category", -- RaceEthnicityID → subgroups[race].category
    r8 AS "rate-of-school: subgroups[disability].category", -- DisabilityStatusID → subgroups[disability].category
    r9 AS "rate-of-school: subgroups[english-learner].category", -- LEPStatusID → subgroups[english-learner].category
    r10 AS "rate-of-school: subgroups[economic].category", -- EconDisadvantagedStatusID → subgroups[economic].category
    r11 AS "rate-of-school: subgroups[homeless].category", -- HomelessServedID → subgroups[homeless].category
    r12 AS "rate-of-school: subgroups[foster].category", -- FosterCareStatusID → subgroups[foster].category
    CASE WHEN c2 <> '' AND r1 IS NOT NULL AND c4 <> '' AND r2 IS NOT NULL THEN r1 || '-' || r2 END AS "rate-of-district: organization.identifiers[local@us.state-id]", -- FIPSStateCode + StateLEAIDNumber → organization.identifiers[local@us.state-id]
    'district' AS "rate-of-district: organization.type", -- every record → organization.type
    r1 AS "rate-of-district: organization.stateCode", -- FIPSStateCode → organization.stateCode
    CASE r4
      WHEN 0 THEN 'undivided'
      WHEN 1 THEN 'total'
      WHEN 2 THEN 'race'
      WHEN 3 THEN 'total:race'
      WHEN 4 THEN 'disability'
      WHEN 5 THEN 'total:disability'
      WHEN 6 THEN 'english-learner'
      WHEN 7 THEN 'total:english-learner'
      WHEN 8 THEN 'economic'
      WHEN 9 THEN 'total:economic'
      WHEN 10 THEN 'homeless'
      WHEN 11 THEN 'total:homeless'
      WHEN 12 THEN 'foster'
      WHEN 13 THEN 'total:foster'
      WHEN 14 THEN 'race+disability'
      WHEN 15 THEN 'total:race+disability'
      WHEN 16 THEN 'race+english-learner'
      WHEN 17 THEN 'total:race+english-learner'
      WHEN 18 THEN 'race+economic'
      WHEN 19 THEN 'total:race+economic'
      WHEN 20 THEN 'race+homeless'
      WHEN 21 THEN 'total:race+homeless'
      WHEN 22 THEN 'race+foster'
      WHEN 23 THEN 'total:race+foster'
      WHEN 24 THEN 'disability+english-learner'
      WHEN 25 THEN 'total:disability+english-learner'
      WHEN 26 THEN 'disability+economic'
      WHEN 27 THEN 'total:disability+economic'
      WHEN 28 THEN 'disability+homeless'
      WHEN 29 THEN 'total:disability+homeless'
      WHEN 30 THEN 'disability+foster'
      WHEN 31 THEN 'total:disability+foster'
      WHEN 32 THEN 'english-learner+economic'
      WHEN 33 THEN 'total:english-learner+economic'
      WHEN 34 THEN 'english-learner+homeless'
      WHEN 35 THEN 'total:english-learner+homeless'
      WHEN 36 THEN 'english-learner+foster'
      WHEN 37 THEN 'total:english-learner+foster'
      WHEN 38 THEN 'economic+homeless'
      WHEN 39 THEN 'total:economic+homeless'
      WHEN 40 THEN 'economic+foster'
      WHEN 41 THEN 'total:economic+foster'
      WHEN 42 THEN 'homeless+foster'
      WHEN 43 THEN 'total:homeless+foster'
      WHEN 44 THEN 'race+disability+english-learner'
      WHEN 45 THEN 'total:race+disability+english-learner'
      WHEN 46 THEN 'race+disability+economic'
      WHEN 47 THEN 'total:race+disability+economic'
      WHEN 48 THEN 'race+disability+homeless'
      WHEN 49 THEN 'total:race+disability+homeless'
      WHEN 50 THEN 'race+disability+foster'
      WHEN 51 THEN 'total:race+disability+foster'
      WHEN 52 THEN 'race+english-learner+economic'
      WHEN 53 THEN 'total:race+english-learner+economic'
      WHEN 54 THEN 'race+english-learner+homeless'
      WHEN 55 THEN 'total:race+english-learner+homeless'
      WHEN 56 THEN 'race+english-learner+foster'
      WHEN 57 THEN 'total:race+english-learner+foster'
      WHEN 58 THEN 'race+economic+homeless'
      WHEN 59 THEN 'total:race+economic+homeless'
      WHEN 60 THEN 'race+economic+foster'
      WHEN 61 THEN 'total:race+economic+foster'
      WHEN 62 THEN 'race+homeless+foster'
      WHEN 63 THEN 'total:race+homeless+foster'
      WHEN 64 THEN 'disability+english-learner+economic'
      WHEN 65 THEN 'total:disability+english-learner+economic'
      WHEN 66 THEN 'disability+english-learner+homeless'
      WHEN 67 THEN 'total:disability+english-learner+homeless'
      WHEN 68 THEN 'disability+english-learner+foster'
      WHEN 69 THEN 'total:disability+english-learner+foster'
      WHEN 70 THEN 'disability+economic+homeless'
      WHEN 71 THEN 'total:disability+economic+homeless'
      WHEN 72 THEN 'disability+economic+foster'
      WHEN 73 THEN 'total:disability+economic+foster'
      WHEN 74 THEN 'disability+homeless+foster'
      WHEN 75 THEN 'total:disability+homeless+foster'
      WHEN 76 THEN 'english-learner+economic+homeless'
      WHEN 77 THEN 'total:english-learner+economic+homeless'
      WHEN 78 THEN 'english-learner+economic+foster'
      WHEN 79 THEN 'total:english-learner+economic+foster'
      WHEN 80 THEN 'english-learner+homeless+foster'
      WHEN 81 THEN 'total:english-learner+homeless+foster'
      WHEN 82 THEN 'economic+homeless+foster'
      WHEN 83 THEN 'total:economic+homeless+foster'
      END AS "rate-of-district: categorySet", -- TotalIndicator + RaceEthnicityID + DisabilityStatusID + LEPStatusID + EconDisadvantagedStatusID + HomelessServedID + FosterCareStatusID → categorySet
    'EDFacts FS150' AS "rate-of-district: indicator.framework", -- every record → indicator.framework
    r5 AS "rate-of-district: indicator.name", -- TableTypeAbbrv → indicator.name
    'rate' AS "rate-of-district: indicator.unit", -- every record → indicator.unit
    'indicator' AS "rate-of-district: indicator.kind", -- every record → indicator.kind
    nullif(c14, '') AS "rate-of-district: comment", -- Explanation → comment
    r6 AS "rate-of-district: value", -- Amount → value
    r7 AS "rate-of-district: subgroups[race].category", -- RaceEthnicityID → subgroups[race].category
    r8 AS "rate-of-district: subgroups[disability].category", -- DisabilityStatusID → subgroups[disability].category
    r9 AS "rate-of-district: subgroups[english-learner].category", -- LEPStatusID → subgroups[english-learner].category
    r10 AS "rate-of-district: subgroups[economic].category", -- EconDisadvantagedStatusID → subgroups[economic].category
    r11 AS "rate-of-district: subgroups[homeless].category", -- HomelessServedID → subgroups[homeless].category
    r12 AS "rate-of-district: subgroups[foster].category", -- FosterCareStatusID → subgroups[foster].category
    CASE WHEN c2 <> '' AND r1 IS NOT NULL THEN r1 END AS "rate-of-state: organization.identifiers[local@us.state-id]", -- FIPSStateCode → organization.identifiers[local@us.state-id]
    'state-agency' AS "rate-of-state: organization.type", -- every record → organization.type
    r1 AS "rate-of-state: organization.stateCode", -- FIPSStateCode → organization.stateCode
    CASE r4
      WHEN 0 THEN 'undivided'
      WHEN 1 THEN 'total'
      WHEN 2 THEN 'race'
      WHEN 3 THEN 'total:race'
      WHEN 4 THEN 'disability'
      WHEN 5 THEN 'total:disability'
      WHEN 6 THEN 'english-learner'
      WHEN 7 THEN 'total:english-learner'
      WHEN 8 THEN 'economic'
      WHEN 9 THEN 'total:economic'
      WHEN 10 THEN 'homeless'
      WHEN 11 THEN 'total:homeless'
      WHEN 12 THEN 'foster'
      WHEN 13 THEN 'total:foster'
      WHEN 14 THEN 'race+disability'
      WHEN 15 THEN 'total:race+disability'
      WHEN 16 THEN 'race+english-learner'
      WHEN 17 THEN 'total:race+english-learner'
      WHEN 18 THEN 'race+economic'
      WHEN 19 THEN 'total:race+economic'
      WHEN 20 THEN 'race+homeless'
      WHEN 21 THEN 'total:race+homeless'
      WHEN 22 THEN 'race+foster'
      WHEN 23 THEN 'total:race+foster'
      WHEN 24 THEN 'disability+english-learner'
      WHEN 25 THEN 'total:disability+english-learner'
      WHEN 26 THEN 'disability+economic'
      WHEN 27 THEN 'total:disability+economic'
      WHEN 28 THEN 'disability+homeless'
      WHEN 29 THEN 'total:disability+homeless'
      WHEN 30 THEN 'disability+foster'
      WHEN 31 THEN 'total:disability+foster'
      WHEN 32 THEN 'english-learner+economic'
      WHEN 33 THEN 'total:english-learner+economic'
      WHEN 34 THEN 'english-learner+homeless'
      WHEN 35 THEN 'total:english-learner+homeless'
      WHEN 36 THEN 'english-learner+foster'
      WHEN 37 THEN 'total:english-learner+foster'
      WHEN 38 THEN 'economic+homeless'
      WHEN 39 THEN 'total:economic+homeless'
      WHEN 40 THEN 'economic+foster'
      WHEN 41 THEN 'total:economic+foster'
      WHEN 42 THEN 'homeless+foster'
      WHEN 43 THEN 'total:homeless+foster'
      WHEN 44 THEN 'race+disability+english-learner'
      WHEN 45 THEN 'total:race+disability+english-learner'
      WHEN 46 THEN 'race+disability+economic'
      WHEN 47 THEN 'total:race+disability+economic'
      WHEN 48 THEN 'race+disability+homeless'
      WHEN 49 THEN 'total:race+disability+homeless'
      WHEN 50 THEN 'race+disability+foster'
      WHEN 51 THEN 'total:race+disability+foster'
      WHEN 52 THEN 'race+english-learner+economic'
      WHEN 53 THEN 'total:race+english-learner+economic'
      WHEN 54 THEN 'race+english-learner+homeless'
      WHEN 55 THEN 'total:race+english-learner+homeless'
      WHEN 56 THEN 'race+english-learner+foster'
      WHEN 57 THEN 'total:race+english-learner+foster'
      WHEN 58 THEN 'race+economic+homeless'
      WHEN 59 THEN 'total:race+economic+homeless'
      WHEN 60 THEN 'race+economic+foster'
      WHEN 61 THEN 'total:race+economic+foster'
      WHEN 62 THEN 'race+homeless+foster'
      WHEN 63 THEN 'total:race+homeless+foster'
      WHEN 64 THEN 'disability+english-learner+economic'
      WHEN 65 THEN 'total:disability+english-learner+economic'
      WHEN 66 THEN 'disability+english-learner+homeless'
      WHEN 67 THEN 'total:disability+english-learner+homeless'
      WHEN 68 THEN 'disability+english-learner+foster'
      WHEN 69 THEN 'total:disability+english-learner+foster'
      WHEN 70 THEN 'disability+economic+homeless'
      WHEN 71 THEN 'total:disability+economic+homeless'
      WHEN 72 THEN 'disability+economic+foster'
      WHEN 73 THEN 'total:disability+economic+foster'
      WHEN 74 THEN 'disability+homeless+foster'
      WHEN 75 THEN 'total:disability+homeless+foster'
      WHEN 76 THEN 'english-learner+economic+homeless'
      WHEN 77 THEN 'total:english-learner+economic+homeless'
      WHEN 78 THEN 'english-learner+economic+foster'
      WHEN 79 THEN 'total:english-learner+economic+foster'
      WHEN 80 THEN 'english-learner+homeless+foster'
      WHEN 81 THEN 'total:english-learner+homeless+foster'
      WHEN 82 THEN 'economic+homeless+foster'
      WHEN 83 THEN 'total:economic+homeless+foster'
      END AS "rate-of-state: categorySet", -- TotalIndicator + RaceEthnicityID + DisabilityStatusID + LEPStatusID + EconDisadvantagedStatusID + HomelessServedID + FosterCareStatusID → categorySet
    'EDFacts FS150' AS "rate-of-state: indicator.framework", -- every record → indicator.framework
    r5 AS "rate-of-state: indicator.name", -- TableTypeAbbrv → indicator.name
    'rate' AS "rate-of-state: indicator.unit", -- every record → indicator.unit
    'indicator' AS "rate-of-state: indicator.kind", -- every record → indicator.kind
    nullif(c14, '') AS "rate-of-state: comment", -- Explanation → comment
    r6 AS "rate-of-state: value", -- Amount → value
    r7 AS "rate-of-state: subgroups[race].category", -- RaceEthnicityID → subgroups[race].category
    r8 AS "rate-of-state: subgroups[disability].category", -- DisabilityStatusID → subgroups[disability].category
    r9 AS "rate-of-state: subgroups[english-learner].category", -- LEPStatusID → subgroups[english-learner].category
    r10 AS "rate-of-state: subgroups[economic].category", -- EconDisadvantagedStatusID → subgroups[economic].category
    r11 AS "rate-of-state: subgroups[homeless].category", -- HomelessServedID → subgroups[homeless].category
    r12 AS "rate-of-state: subgroups[foster].category" -- FosterCareStatusID → subgroups[foster].category
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- FileRecordNumber: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- FileRecordNumber: missing-required
      | CASE WHEN align_too_long(c1, 10) THEN 8 ELSE 0 END -- FileRecordNumber: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- FIPSStateCode: formula-error
      | CASE WHEN c2 = '' THEN 32 ELSE 0 END -- FIPSStateCode: missing-required
      | CASE WHEN align_wrong_length(c2, 2) THEN 64 ELSE 0 END -- FIPSStateCode: wrong-length
      | CASE WHEN align_is_formula_error(s3) THEN 128 ELSE 0 END -- StateAgencyNumber: formula-error
      | CASE WHEN c3 = '' THEN 256 ELSE 0 END -- StateAgencyNumber: missing-required
      | CASE WHEN align_too_long(c3, 2) THEN 512 ELSE 0 END -- StateAgencyNumber: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 1024 ELSE 0 END -- StateLEAIDNumber: formula-error
      | CASE WHEN align_too_long(c4, 14) THEN 2048 ELSE 0 END -- StateLEAIDNumber: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 4096 ELSE 0 END -- StateSchoolIDNumber: formula-error
      | CASE WHEN align_too_long(c5, 20) THEN 8192 ELSE 0 END -- StateSchoolIDNumber: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 16384 ELSE 0 END -- TableTypeAbbrv: formula-error
      | CASE WHEN c6 = '' THEN 32768 ELSE 0 END -- TableTypeAbbrv: missing-required
      | CASE WHEN align_too_long(c6, 20) THEN 65536 ELSE 0 END -- TableTypeAbbrv: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 131072 ELSE 0 END -- RaceEthnicityID: formula-error
      | CASE WHEN align_too_long(c7, 15) THEN 262144 ELSE 0 END -- RaceEthnicityID: too-long
      | CASE WHEN align_is_formula_error(s8) THEN 524288 ELSE 0 END -- DisabilityStatusID: formula-error
      | CASE WHEN align_too_long(c8, 15) THEN 1048576 ELSE 0 END -- DisabilityStatusID: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 2097152 ELSE 0 END -- LEPStatusID: formula-error
      | CASE WHEN align_too_long(c9, 15) THEN 4194304 ELSE 0 END -- LEPStatusID: too-long
      | CASE WHEN align_is_formula_error(s10) THEN 8388608 ELSE 0 END -- EconDisadvantagedStatusID: formula-error
      | CASE WHEN align_too_long(c10, 15) THEN 16777216 ELSE 0 END -- EconDisadvantagedStatusID: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 33554432 ELSE 0 END -- HomelessServedID: formula-error
      | CASE WHEN align_too_long(c11, 15) THEN 67108864 ELSE 0 END -- HomelessServedID: too-long
      | CASE WHEN align_is_formula_error(s12) THEN 134217728 ELSE 0 END -- FosterCareStatusID: formula-error
      | CASE WHEN align_too_long(c12, 15) THEN 268435456 ELSE 0 END -- FosterCareStatusID: too-long
      | CASE WHEN align_is_formula_error(s13) THEN 536870912 ELSE 0 END -- TotalIndicator: formula-error
      | CASE WHEN c13 = '' THEN 1073741824 ELSE 0 END -- TotalIndicator: missing-required
      | CASE WHEN align_too_long(c13, 1) THEN 2147483648 ELSE 0 END -- TotalIndicator: too-long
      | CASE WHEN align_is_formula_error(s14) THEN 4294967296 ELSE 0 END -- Explanation: formula-error
      | CASE WHEN align_too_long(c14, 200) THEN 8589934592 ELSE 0 END -- Explanation: too-long
      | CASE WHEN align_is_formula_error(s15) THEN 17179869184 ELSE 0 END -- Amount: formula-error
      | CASE WHEN c15 = '' THEN 34359738368 ELSE 0 END -- Amount: missing-required
      | CASE WHEN align_too_long(c15, 6) THEN 68719476736 ELSE 0 END -- Amount: too-long
      | CASE WHEN owner = 'rate-of-school' THEN 0
        | CASE
            WHEN c2 = '' THEN 0 WHEN r1 IS NULL THEN 137438953472
            WHEN c4 = '' THEN 0 WHEN r2 IS NULL THEN 274877906944
            WHEN c5 = '' THEN 0 WHEN r3 IS NULL THEN 549755813888
            ELSE 0
            END -- FIPSStateCode + StateLEAIDNumber + StateSchoolIDNumber → organization.identifiers[local@us.state-id]: unknown-code, unreadable-text
        | CASE WHEN (c2 <> '' AND r1 IS NULL) THEN 137438953472 ELSE 0 END -- FIPSStateCode → organization.stateCode: unknown-code
        | CASE WHEN ((c13 <> '' OR c7 <> '' OR c8 <> '' OR c9 <> '' OR c10 <> '' OR c11 <> '' OR c12 <> '') AND r4 IS NULL) THEN 1099511627776 ELSE 0 END -- TotalIndicator + RaceEthnicityID + DisabilityStatusID + LEPStatusID + EconDisadvantagedStatusID + HomelessServedID + FosterCareStatusID → categorySet: unknown-code
        | CASE WHEN (c6 <> '' AND r5 IS NULL) THEN 2199023255552 ELSE 0 END -- TableTypeAbbrv → indicator.name: unknown-code
        | CASE WHEN (c15 <> '' AND r6 IS NULL) THEN 4398046511104 ELSE 0 END -- Amount → value: not-a-number
        | CASE WHEN (c7 <> '' AND r7 IS NULL) THEN 8796093022208 ELSE 0 END -- RaceEthnicityID → subgroups[race].category: unknown-code
        | CASE WHEN (c8 <> '' AND r8 IS NULL) THEN 17592186044416 ELSE 0 END -- DisabilityStatusID → subgroups[disability].category: unknown-code
        | CASE WHEN (c9 <> '' AND r9 IS NULL) THEN 35184372088832 ELSE 0 END -- LEPStatusID → subgroups[english-learner].category: unknown-code
        | CASE WHEN (c10 <> '' AND r10 IS NULL) THEN 70368744177664 ELSE 0 END -- EconDisadvantagedStatusID → subgroups[economic].category: unknown-code
        | CASE WHEN (c11 <> '' AND r11 IS NULL) THEN 140737488355328 ELSE 0 END -- HomelessServedID → subgroups[homeless].category: unknown-code
        | CASE WHEN (c12 <> '' AND r12 IS NULL) THEN 281474976710656 ELSE 0 END -- FosterCareStatusID → subgroups[foster].category: unknown-code
      ELSE 0 END
      | CASE WHEN owner = 'rate-of-district' THEN 0
        | CASE
            WHEN c2 = '' THEN 0 WHEN r1 IS NULL THEN 137438953472
            WHEN c4 = '' THEN 0 WHEN r2 IS NULL THEN 274877906944
            ELSE 0
            END -- FIPSStateCode + StateLEAIDNumber → organization.identifiers[local@us.state-id]: unknown-code, unreadable-text
        | CASE WHEN (c2 <> '' AND r1 IS NULL) THEN 137438953472 ELSE 0 END -- FIPSStateCode → organization.stateCode: unknown-code
        | CASE WHEN ((c13 <> '' OR c7 <> '' OR c8 <> '' OR c9 <> '' OR c10 <> '' OR c11 <> '' OR c12 <> '') AND r4 IS NULL) THEN 1099511627776 ELSE 0 END -- TotalIndicator + RaceEthnicityID + DisabilityStatusID + LEPStatusID + EconDisadvantagedStatusID + HomelessServedID + FosterCareStatusID → categorySet: unknown-code
        | CASE WHEN (c6 <> '' AND r5 IS NULL) THEN 2199023255552 ELSE 0 END -- TableTypeAbbrv → indicator.name: unknown-code
        | CASE WHEN (c15 <> '' AND r6 IS NULL) THEN 4398046511104 ELSE 0 END -- Amount → value: not-a-number
        | CASE WHEN (c7 <> '' AND r7 IS NULL) THEN 8796093022208 ELSE 0 END -- RaceEthnicityID → subgroups[race].category: unknown-code
        | CASE WHEN (c8 <> '' AND r8 IS NULL) THEN 17592186044416 ELSE 0 END -- DisabilityStatusID → subgroups[disability].category: unknown-code
        | CASE WHEN (c9 <> '' AND r9 IS NULL) THEN 35184372088832 ELSE 0 END -- LEPStatusID → subgroups[english-learner].category: unknown-code
        | CASE WHEN (c10 <> '' AND r10 IS NULL) THEN 70368744177664 ELSE 0 END -- EconDisadvantagedStatusID → subgroups[economic].category: unknown-code
        | CASE WHEN (c11 <> '' AND r11 IS NULL) THEN 140737488355328 ELSE 0 END -- HomelessServedID → subgroups[homeless].category: unknown-code
        | CASE WHEN (c12 <> '' AND r12 IS NULL) THEN 281474976710656 ELSE 0 END -- FosterCareStatusID → subgroups[foster].category: unknown-code
      ELSE 0 END
      | CASE WHEN owner = 'rate-of-state' THEN 0
        | CASE WHEN c2 = '' THEN 0 WHEN r1 IS NULL THEN 137438953472 ELSE 0 END -- FIPSStateCode → organization.identifiers[local@us.state-id]: unknown-code
        | CASE WHEN (c2 <> '' AND r1 IS NULL) THEN 137438953472 ELSE 0 END -- FIPSStateCode → organization.stateCode: unknown-code
        | CASE WHEN ((c13 <> '' OR c7 <> '' OR c8 <> '' OR c9 <> '' OR c10 <> '' OR c11 <> '' OR c12 <> '') AND r4 IS NULL) THEN 1099511627776 ELSE 0 END -- TotalIndicator + RaceEthnicityID + DisabilityStatusID + LEPStatusID + EconDisadvantagedStatusID + HomelessServedID + FosterCareStatusID → categorySet: unknown-code
        | CASE WHEN (c6 <> '' AND r5 IS NULL) THEN 2199023255552 ELSE 0 END -- TableTypeAbbrv → indicator.name: unknown-code
        | CASE WHEN (c15 <> '' AND r6 IS NULL) THEN 4398046511104 ELSE 0 END -- Amount → value: not-a-number
        | CASE WHEN (c7 <> '' AND r7 IS NULL) THEN 8796093022208 ELSE 0 END -- RaceEthnicityID → subgroups[race].category: unknown-code
        | CASE WHEN (c8 <> '' AND r8 IS NULL) THEN 17592186044416 ELSE 0 END -- DisabilityStatusID → subgroups[disability].category: unknown-code
        | CASE WHEN (c9 <> '' AND r9 IS NULL) THEN 35184372088832 ELSE 0 END -- LEPStatusID → subgroups[english-learner].category: unknown-code
        | CASE WHEN (c10 <> '' AND r10 IS NULL) THEN 70368744177664 ELSE 0 END -- EconDisadvantagedStatusID → subgroups[economic].category: unknown-code
        | CASE WHEN (c11 <> '' AND r11 IS NULL) THEN 140737488355328 ELSE 0 END -- HomelessServedID → subgroups[homeless].category: unknown-code
        | CASE WHEN (c12 <> '' AND r12 IS NULL) THEN 281474976710656 ELSE 0 END -- FosterCareStatusID → subgroups[foster].category: unknown-code
      ELSE 0 END
      | CASE WHEN owner IS NULL THEN 0
        | CASE
            WHEN NOT (c4 <> '' OR c4 <> '' OR c4 = '') THEN 562949953421312
            WHEN NOT (c5 <> '' OR c5 = '' OR c5 = '') THEN 1125899906842624
            ELSE 562949953421312
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
    CASE WHEN cells <> 15 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "rate-of-school: organization.identifiers[local@us.state-id]",
  "rate-of-school: organization.type",
  "rate-of-school: organization.stateCode",
  "rate-of-school: categorySet",
  "rate-of-school: indicator.framework",
  "rate-of-school: indicator.name",
  "rate-of-school: indicator.unit",
  "rate-of-school: indicator.kind",
  "rate-of-school: comment",
  "rate-of-school: value",
  "rate-of-school: subgroups[race].category",
  "rate-of-school: subgroups[disability].category",
  "rate-of-school: subgroups[english-learner].category",
  "rate-of-school: subgroups[economic].category",
  "rate-of-school: subgroups[homeless].category",
  "rate-of-school: subgroups[foster].category",
  "rate-of-district: organization.identifiers[local@us.state-id]",
  "rate-of-district: organization.type",
  "rate-of-district: organization.stateCode",
  "rate-of-district: categorySet",
  "rate-of-district: indicator.framework",
  "rate-of-district: indicator.name",
  "rate-of-district: indicator.unit",
  "rate-of-district: indicator.kind",
  "rate-of-district: comment",
  "rate-of-district: value",
  "rate-of-district: subgroups[race].category",
  "rate-of-district: subgroups[disability].category",
  "rate-of-district: subgroups[english-learner].category",
  "rate-of-district: subgroups[economic].category",
  "rate-of-district: subgroups[homeless].category",
  "rate-of-district: subgroups[foster].category",
  "rate-of-state: organization.identifiers[local@us.state-id]",
  "rate-of-state: organization.type",
  "rate-of-state: organization.stateCode",
  "rate-of-state: categorySet",
  "rate-of-state: indicator.framework",
  "rate-of-state: indicator.name",
  "rate-of-state: indicator.unit",
  "rate-of-state: indicator.kind",
  "rate-of-state: comment",
  "rate-of-state: value",
  "rate-of-state: subgroups[race].category",
  "rate-of-state: subgroups[disability].category",
  "rate-of-state: subgroups[english-learner].category",
  "rate-of-state: subgroups[economic].category",
  "rate-of-state: subgroups[homeless].category",
  "rate-of-state: subgroups[foster].category",
  found1,
  CASE WHEN (found1 & 2251786928783345) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- edfacts 2019, graduation-cohort: Adjusted cohorts (file 151)
CREATE OR REPLACE TABLE "graduation-cohort" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- FileRecordNumber
    align_cell(s2) AS c2, -- FIPSStateCode
    align_cell(s3) AS c3, -- StateAgencyNumber
    align_cell(s4) AS c4, -- StateLEAIDNumber
    align_cell(s5) AS c5, -- StateSchoolIDNumber
    align_cell(s6) AS c6, -- TableTypeAbbrv
    align_cell(s7) AS c7, -- RaceEthnicityID
    align_cell(s8) AS c8, -- DisabilityStatusID
    align_cell(s9) AS c9, -- LEPStatusID
    align_cell(s10) AS c10, -- EconDisadvantagedStatusID
    align_cell(s11) AS c11, -- HomelessServedID
    align_cell(s12) AS c12, -- FosterCareStatusID
    align_cell(s13) AS c13, -- CohortStatusID
    align_cell(s14) AS c14, -- TotalIndicator
    align_cell(s15) AS c15, -- Explanation
    align_cell(s16) AS c16 -- Amount
  FROM "graduation-cohort stage"
), readings AS (
  SELECT
    *,
    CASE
      WHEN (c4 <> '' AND c5 <> '') THEN 'cohort-of-school'
      WHEN (c4 <> '' AND c5 = '') THEN 'cohort-of-district'
      WHEN (c4 = '' AND c5 = '') THEN 'cohort-of-state'
      END AS owner, -- which record it is
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
      END AS r1, -- FIPSStateCode + StateLEAIDNumber + StateSchoolIDNumber → organization.identifiers[local@us.state-id]
    c4 AS r2, -- FIPSStateCode + StateLEAIDNumber + StateSchoolIDNumber → organization.identifiers[local@us.state-id]
    c5 AS r3, -- FIPSStateCode + StateLEAIDNumber + StateSchoolIDNumber → organization.identifiers[local@us.state-id]
    CASE WHEN (c14 <> '' OR c7 <> '' OR c8 <> '' OR c9 <> '' OR c10 <> '' OR c11 <> '' OR c12 <> '' OR c13 <> '') THEN CASE
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 0
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 1
      WHEN (c14 = 'N' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 2
      WHEN (c14 = 'Y' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 3
      WHEN (c14 = 'N' AND c7 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 4
      WHEN (c14 = 'Y' AND c7 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 5
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c10 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 6
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c10 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 7
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c9 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 8
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 9
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '' AND c12 = '' AND c13 = '') THEN 10
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '' AND c12 = '' AND c13 = '') THEN 11
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c13 = '') THEN 12
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c13 = '') THEN 13
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 14
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 15
      WHEN (c14 = 'N' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 16
      WHEN (c14 = 'Y' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 17
      WHEN (c14 = 'N' AND c8 = '' AND c10 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 18
      WHEN (c14 = 'Y' AND c8 = '' AND c10 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 19
      WHEN (c14 = 'N' AND c8 = '' AND c9 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 20
      WHEN (c14 = 'Y' AND c8 = '' AND c9 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 21
      WHEN (c14 = 'N' AND c8 = '' AND c9 = '' AND c10 = '' AND c12 = '' AND c13 = '') THEN 22
      WHEN (c14 = 'Y' AND c8 = '' AND c9 = '' AND c10 = '' AND c12 = '' AND c13 = '') THEN 23
      WHEN (c14 = 'N' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c13 = '') THEN 24
      WHEN (c14 = 'Y' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c13 = '') THEN 25
      WHEN (c14 = 'N' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 26
      WHEN (c14 = 'Y' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 27
      WHEN (c14 = 'N' AND c7 = '' AND c10 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 28
      WHEN (c14 = 'Y' AND c7 = '' AND c10 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 29
      WHEN (c14 = 'N' AND c7 = '' AND c9 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 30
      WHEN (c14 = 'Y' AND c7 = '' AND c9 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 31
      WHEN (c14 = 'N' AND c7 = '' AND c9 = '' AND c10 = '' AND c12 = '' AND c13 = '') THEN 32
      WHEN (c14 = 'Y' AND c7 = '' AND c9 = '' AND c10 = '' AND c12 = '' AND c13 = '') THEN 33
      WHEN (c14 = 'N' AND c7 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c13 = '') THEN 34
      WHEN (c14 = 'Y' AND c7 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c13 = '') THEN 35
      WHEN (c14 = 'N' AND c7 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 36
      WHEN (c14 = 'Y' AND c7 = '' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 37
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 38
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 39
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c10 = '' AND c12 = '' AND c13 = '') THEN 40
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c10 = '' AND c12 = '' AND c13 = '') THEN 41
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c10 = '' AND c11 = '' AND c13 = '') THEN 42
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c10 = '' AND c11 = '' AND c13 = '') THEN 43
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 44
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 45
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c9 = '' AND c12 = '' AND c13 = '') THEN 46
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '' AND c12 = '' AND c13 = '') THEN 47
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c9 = '' AND c11 = '' AND c13 = '') THEN 48
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '' AND c11 = '' AND c13 = '') THEN 49
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c9 = '' AND c11 = '' AND c12 = '') THEN 50
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '' AND c11 = '' AND c12 = '') THEN 51
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '' AND c13 = '') THEN 52
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '' AND c13 = '') THEN 53
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '' AND c12 = '') THEN 54
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '' AND c12 = '') THEN 55
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '') THEN 56
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '') THEN 57
      WHEN (c14 = 'N' AND c10 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 58
      WHEN (c14 = 'Y' AND c10 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 59
      WHEN (c14 = 'N' AND c9 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 60
      WHEN (c14 = 'Y' AND c9 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 61
      WHEN (c14 = 'N' AND c9 = '' AND c10 = '' AND c12 = '' AND c13 = '') THEN 62
      WHEN (c14 = 'Y' AND c9 = '' AND c10 = '' AND c12 = '' AND c13 = '') THEN 63
      WHEN (c14 = 'N' AND c9 = '' AND c10 = '' AND c11 = '' AND c13 = '') THEN 64
      WHEN (c14 = 'Y' AND c9 = '' AND c10 = '' AND c11 = '' AND c13 = '') THEN 65
      WHEN (c14 = 'N' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 66
      WHEN (c14 = 'Y' AND c9 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 67
      WHEN (c14 = 'N' AND c8 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 68
      WHEN (c14 = 'Y' AND c8 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 69
      WHEN (c14 = 'N' AND c8 = '' AND c10 = '' AND c12 = '' AND c13 = '') THEN 70
      WHEN (c14 = 'Y' AND c8 = '' AND c10 = '' AND c12 = '' AND c13 = '') THEN 71
      WHEN (c14 = 'N' AND c8 = '' AND c10 = '' AND c11 = '' AND c13 = '') THEN 72
      WHEN (c14 = 'Y' AND c8 = '' AND c10 = '' AND c11 = '' AND c13 = '') THEN 73
      WHEN (c14 = 'N' AND c8 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 74
      WHEN (c14 = 'Y' AND c8 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 75
      WHEN (c14 = 'N' AND c8 = '' AND c9 = '' AND c12 = '' AND c13 = '') THEN 76
      WHEN (c14 = 'Y' AND c8 = '' AND c9 = '' AND c12 = '' AND c13 = '') THEN 77
      WHEN (c14 = 'N' AND c8 = '' AND c9 = '' AND c11 = '' AND c13 = '') THEN 78
      WHEN (c14 = 'Y' AND c8 = '' AND c9 = '' AND c11 = '' AND c13 = '') THEN 79
      WHEN (c14 = 'N' AND c8 = '' AND c9 = '' AND c11 = '' AND c12 = '') THEN 80
      WHEN (c14 = 'Y' AND c8 = '' AND c9 = '' AND c11 = '' AND c12 = '') THEN 81
      WHEN (c14 = 'N' AND c8 = '' AND c9 = '' AND c10 = '' AND c13 = '') THEN 82
      WHEN (c14 = 'Y' AND c8 = '' AND c9 = '' AND c10 = '' AND c13 = '') THEN 83
      WHEN (c14 = 'N' AND c8 = '' AND c9 = '' AND c10 = '' AND c12 = '') THEN 84
      WHEN (c14 = 'Y' AND c8 = '' AND c9 = '' AND c10 = '' AND c12 = '') THEN 85
      WHEN (c14 = 'N' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '') THEN 86
      WHEN (c14 = 'Y' AND c8 = '' AND c9 = '' AND c10 = '' AND c11 = '') THEN 87
      WHEN (c14 = 'N' AND c7 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 88
      WHEN (c14 = 'Y' AND c7 = '' AND c11 = '' AND c12 = '' AND c13 = '') THEN 89
      WHEN (c14 = 'N' AND c7 = '' AND c10 = '' AND c12 = '' AND c13 = '') THEN 90
      WHEN (c14 = 'Y' AND c7 = '' AND c10 = '' AND c12 = '' AND c13 = '') THEN 91
      WHEN (c14 = 'N' AND c7 = '' AND c10 = '' AND c11 = '' AND c13 = '') THEN 92
      WHEN (c14 = 'Y' AND c7 = '' AND c10 = '' AND c11 = '' AND c13 = '') THEN 93
      WHEN (c14 = 'N' AND c7 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 94
      WHEN (c14 = 'Y' AND c7 = '' AND c10 = '' AND c11 = '' AND c12 = '') THEN 95
      WHEN (c14 = 'N' AND c7 = '' AND c9 = '' AND c12 = '' AND c13 = '') THEN 96
      WHEN (c14 = 'Y' AND c7 = '' AND c9 = '' AND c12 = '' AND c13 = '') THEN 97
      WHEN (c14 = 'N' AND c7 = '' AND c9 = '' AND c11 = '' AND c13 = '') THEN 98
      WHEN (c14 = 'Y' AND c7 = '' AND c9 = '' AND c11 = '' AND c13 = '') THEN 99
      WHEN (c14 = 'N' AND c7 = '' AND c9 = '' AND c11 = '' AND c12 = '') THEN 100
      WHEN (c14 = 'Y' AND c7 = '' AND c9 = '' AND c11 = '' AND c12 = '') THEN 101
      WHEN (c14 = 'N' AND c7 = '' AND c9 = '' AND c10 = '' AND c13 = '') THEN 102
      WHEN (c14 = 'Y' AND c7 = '' AND c9 = '' AND c10 = '' AND c13 = '') THEN 103
      WHEN (c14 = 'N' AND c7 = '' AND c9 = '' AND c10 = '' AND c12 = '') THEN 104
      WHEN (c14 = 'Y' AND c7 = '' AND c9 = '' AND c10 = '' AND c12 = '') THEN 105
      WHEN (c14 = 'N' AND c7 = '' AND c9 = '' AND c10 = '' AND c11 = '') THEN 106
      WHEN (c14 = 'Y' AND c7 = '' AND c9 = '' AND c10 = '' AND c11 = '') THEN 107
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c12 = '' AND c13 = '') THEN 108
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c12 = '' AND c13 = '') THEN 109
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c11 = '' AND c13 = '') THEN 110
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c11 = '' AND c13 = '') THEN 111
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c11 = '' AND c12 = '') THEN 112
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c11 = '' AND c12 = '') THEN 113
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c10 = '' AND c13 = '') THEN 114
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c10 = '' AND c13 = '') THEN 115
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c10 = '' AND c12 = '') THEN 116
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c10 = '' AND c12 = '') THEN 117
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c10 = '' AND c11 = '') THEN 118
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c10 = '' AND c11 = '') THEN 119
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c9 = '' AND c13 = '') THEN 120
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '' AND c13 = '') THEN 121
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c9 = '' AND c12 = '') THEN 122
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '' AND c12 = '') THEN 123
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c9 = '' AND c11 = '') THEN 124
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '' AND c11 = '') THEN 125
      WHEN (c14 = 'N' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '') THEN 126
      WHEN (c14 = 'Y' AND c7 = '' AND c8 = '' AND c9 = '' AND c10 = '') THEN 127
      END END AS r4, -- TotalIndicator + RaceEthnicityID + DisabilityStatusID + LEPStatusID + EconDisadvantagedStatusID + HomelessServedID + FosterCareStatusID + CohortStatusID → categorySet
    CASE c6
      WHEN 'GRADCOHORT4YR' THEN 'Four-year adjusted cohort'
      WHEN 'GRADCOHORT5YR' THEN 'Five-year adjusted cohort'
      WHEN 'GRADCOHORT6YR' THEN 'Six-year adjusted cohort'
      WHEN 'GRADCOHORT7YR' THEN 'Seven-year adjusted cohort'
      WHEN 'GRADCOHORT8YR' THEN 'Eight-year adjusted cohort'
      WHEN 'GRADCOHORT9YR' THEN 'Nine-year adjusted cohort'
      WHEN 'GRADCOHORT10YR' THEN 'Ten-year adjusted cohort'
      END AS r5, -- TableTypeAbbrv → indicator.name
    CASE WHEN regexp_full_match(c16, '-?[0-9]{1,15}') THEN CAST(CAST(c16 AS BIGINT) AS VARCHAR) END AS r6, -- Amount → numerator
    CASE c7
      WHEN 'MA' THEN 'asian'
      WHEN 'MAN' THEN 'american-indian-or-alaska-native'
      WHEN 'MAP' THEN 'asian-or-pacific-islander'
      WHEN 'MB' THEN 'black-or-african-american'
      WHEN 'MF' THEN 'filipino'
      WHEN 'MHL' THEN 'hispanic'
      WHEN 'MHN' THEN 'hispanic-not-puerto-rican'
      WHEN 'MM' THEN 'two-or-more'
      WHEN 'MNP' THEN 'native-hawaiian-or-pacific-islander'
      WHEN 'MPR' THEN 'puerto-rican'
      WHEN 'MW' THEN 'white'
      WHEN 'MISSING' THEN 'missing'
      END AS r7, -- RaceEthnicityID → subgroups[race].category
    CASE c8 WHEN 'WDIS' THEN 'yes' WHEN 'MISSING' THEN 'missing' END AS r8, -- DisabilityStatusID → subgroups[disability].category
    CASE c9 WHEN 'LEP' THEN 'yes' WHEN 'MISSING' THEN 'missing' END AS r9, -- LEPStatusID → subgroups[english-learner].category
    CASE c10 WHEN 'ECODIS' THEN 'yes' WHEN 'MISSING' THEN 'missing' END AS r10, -- EconDisadvantagedStatusID → subgroups[economic].category
    CASE c11 WHEN 'HOMELSENRL' THEN 'yes' WHEN 'MISSING' THEN 'missing' END AS r11, -- HomelessServedID → subgroups[homeless].category
    CASE c12 WHEN 'FCS' THEN 'yes' WHEN 'MISSING' THEN 'missing' END AS r12, -- FosterCareStatusID → subgroups[foster].category
    CASE c13
      WHEN 'COHYES' THEN 'graduated'
      WHEN 'COHALTDPL' THEN 'graduated-alternate-diploma'
      WHEN 'COHNO' THEN 'not-graduated'
      WHEN 'COHREM' THEN 'removed-alternate-diploma'
      WHEN 'MISSING' THEN 'missing'
      END AS r13 -- CohortStatusID → subgroups[other].category
  FROM texts
), fields AS (
  SELECT
    *,
    CASE WHEN c2 <> '' AND r1 IS NOT NULL AND c4 <> '' AND r2 IS NOT NULL AND c5 <> '' AND r3 IS NOT NULL THEN r1 || '-' || r2 || '-' || r3 END AS "cohort-of-school: organization.identifiers[local@us.state-id]", -- FIPSStateCode + StateLEAIDNumber + StateSchoolIDNumber → organization.identifiers[local@us.state-id]
    'school' AS "cohort-of-school: organization.type", -- every record → organization.type
    r1 AS "cohort-of-school: organization.stateCode", -- FIPSStateCode → organization.stateCode
    CASE r4
      WHEN 0 THEN 'undivided'
      WHEN 1 THEN 'total'
      WHEN 2 THEN 'race'
      WHEN 3 THEN 'total:race'
      WHEN 4 THEN 'disability'
      WHEN 5 THEN 'total:disability'
      WHEN 6 THEN 'english-learner'
      WHEN 7 THEN 'total:english-learner'
      WHEN 8 THEN 'economic'
      WHEN 9 THEN 'total:economic'
      WHEN 10 THEN 'homeless'
      WHEN 11 THEN 'total:homeless'
      WHEN 12 THEN 'foster'
      WHEN 13 THEN 'total:foster'
      WHEN 14 THEN 'cohort-status'
      WHEN 15 THEN 'total:cohort-status'
      WHEN 16 THEN 'race+disability'
      WHEN 17 THEN 'total:race+disability'
      WHEN 18 THEN 'race+english-learner'
      WHEN 19 THEN 'total:race+english-learner'
      WHEN 20 THEN 'race+economic'
      WHEN 21 THEN 'total:race+economic'
      WHEN 22 THEN 'race+homeless'
      WHEN 23 THEN 'total:race+homeless'
      WHEN 24 THEN 'race+foster'
      WHEN 25 THEN 'total:race+foster'
      WHEN 26 THEN 'race+cohort-status'
      WHEN 27 THEN 'total:race+cohort-status'
      WHEN 28 THEN 'disability+english-learner'
      WHEN 29 THEN 'total:disability+english-learner'
      WHEN 30 THEN 'disability+economic'
      WHEN 31 THEN 'total:disability+economic'
      WHEN 32 THEN 'disability+homeless'
      WHEN 33 THEN 'total:disability+homeless'
      WHEN 34 THEN 'disability+foster'
      WHEN 35 THEN 'total:disability+foster'
      WHEN 36 THEN 'disability+cohort-status'
      WHEN 37 THEN 'total:disability+cohort-status'
      WHEN 38 THEN 'english-learner+economic'
      WHEN 39 THEN 'total:english-learner+economic'
      WHEN 40 THEN 'english-learner+homeless'
      WHEN 41 THEN 'total:english-learner+homeless'
      WHEN 42 THEN 'english-learner+foster'
      WHEN 43 THEN 'total:english-learner+foster'
      WHEN 44 THEN 'english-learner+cohort-status'
      WHEN 45 THEN 'total:english-learner+cohort-status'
      WHEN 46 THEN 'economic+homeless'
      WHEN 47 THEN 'total:economic+homeless'
      WHEN 48 THEN 'economic+foster'
      WHEN 49 THEN 'total:economic+foster'
      WHEN 50 THEN 'economic+cohort-status'
      WHEN 51 THEN 'total:economic+cohort-status'
      WHEN 52 THEN 'homeless+foster'
      WHEN 53 THEN 'total:homeless+foster'
      WHEN 54 THEN 'homeless+cohort-status'
      WHEN 55 THEN 'total:homeless+cohort-status'
      WHEN 56 THEN 'foster+cohort-status'
      WHEN 57 THEN 'total:foster+cohort-status'
      WHEN 58 THEN 'race+disability+english-learner'
      WHEN 59 THEN 'total:race+disability+english-learner'
      WHEN 60 THEN 'race+disability+economic'
      WHEN 61 THEN 'total:race+disability+economic'
      WHEN 62 THEN 'race+disability+homeless'
      WHEN 63 THEN 'total:race+disability+homeless'
      WHEN 64 THEN 'race+disability+foster'
      WHEN 65 THEN 'total:race+disability+foster'
      WHEN 66 THEN 'race+disability+cohort-status'
      WHEN 67 THEN 'total:race+disability+cohort-status'
      WHEN 68 THEN 'race+english-learner+economic'
      WHEN 69 THEN 'total:race+english-learner+economic'
      WHEN 70 THEN 'race+english-learner+homeless'
      WHEN 71 THEN 'total:race+english-learner+homeless'
      WHEN 72 THEN 'race+english-learner+foster'
      WHEN 73 THEN 'total:race+english-learner+foster'
      WHEN 74 THEN 'race+english-learner+cohort-status'
      WHEN 75 THEN 'total:race+english-learner+cohort-status'
      WHEN 76 THEN 'race+economic+homeless'
      WHEN 77 THEN 'total:race+economic+homeless'
      WHEN 78 THEN 'race+economic+foster'
      WHEN 79 THEN 'total:race+economic+foster'
      WHEN 80 THEN 'race+economic+cohort-status'
      WHEN 81 THEN 'total:race+economic+cohort-status'
      WHEN 82 THEN 'race+homeless+foster'
      WHEN 83 THEN 'total:race+homeless+foster'
      WHEN 84 THEN 'race+homeless+cohort-status'
      WHEN 85 THEN 'total:race+homeless+cohort-status'
      WHEN 86 THEN 'race+foster+cohort-status'
      WHEN 87 THEN 'total:race+foster+cohort-status'
      WHEN 88 THEN 'disability+english-learner+economic'
      WHEN 89 THEN 'total:disability+english-learner+economic'
      WHEN 90 THEN 'disability+english-learner+homeless'
      WHEN 91 THEN 'total:disability+english-learner+homeless'
      WHEN 92 THEN 'disability+english-learner+foster'
      WHEN 93 THEN 'total:disability+english-learner+foster'
      WHEN 94 THEN 'disability+english-learner+cohort-status'
      WHEN 95 THEN 'total:disability+english-learner+cohort-status'
      WHEN 96 THEN 'disability+economic+homeless'
      WHEN 97 THEN 'total:disability+economic+homeless'
      WHEN 98 THEN 'disability+economic+foster'
      WHEN 99 THEN 'total:disability+economic+foster'
      WHEN 100 THEN 'disability+economic+cohort-status'
      WHEN 101 THEN 'total:disability+economic+cohort-status'
      WHEN 102 THEN 'disability+homeless+foster'
      WHEN 103 THEN 'total:disability+homeless+foster'
      WHEN 104 THEN 'disability+homeless+cohort-status'
      WHEN 105 THEN 'total:disability+homeless+cohort-status'
      WHEN 106 THEN 'disability+foster+cohort-status'
      WHEN 107 THEN 'total:disability+foster+cohort-status'
      WHEN 108 THEN 'english-learner+economic+homeless'
      WHEN 109 THEN 'total:english-learner+economic+homeless'
      WHEN 110 THEN 'english-learner+economic+foster'
      WHEN 111 THEN 'total:english-learner+economic+foster'
      WHEN 112 THEN 'english-learner+economic+cohort-status'
      WHEN 113 THEN 'total:english-learner+economic+cohort-status'
      WHEN 114 THEN 'english-learner+homeless+foster'
      WHEN 115 THEN 'total:english-learner+homeless+foster'
      WHEN 116 THEN 'english-learner+homeless+cohort-status'
      WHEN 117 THEN 'total:english-learner+homeless+cohort-status'
      WHEN 118 THEN 'english-learner+foster+cohort-status'
      WHEN 119 THEN 'total:english-learner+foster+cohort-status'
      WHEN 120 THEN 'economic+homeless+foster'
      WHEN 121 THEN 'total:economic+homeless+foster'
      WHEN 122 THEN 'economic+homeless+cohort-status'
      WHEN 123 THEN 'total:economic+homeless+cohort-status'
      WHEN 124 THEN 'economic+foster+cohort-status'
      WHEN 125 THEN 'total:economic+foster+cohort-status'
      WHEN 126 THEN 'homeless+foster+cohort-status'
      WHEN 127 THEN 'total:homeless+foster+cohort-status'
      END AS "cohort-of-school: categorySet", -- TotalIndicator + RaceEthnicityID + DisabilityStatusID + LEPStatusID + EconDisadvantagedStatusID + HomelessServedID + FosterCareStatusID + CohortStatusID → categorySet
    'EDFacts FS151' AS "cohort-of-school: indicator.framework", -- every record → indicator.framework
    r5 AS "cohort-of-school: indicator.name", -- TableTypeAbbrv → indicator.name
    'count' AS "cohort-of-school: indicator.unit", -- every record → indicator.unit
    'indicator' AS "cohort-of-school: indicator.kind", -- every record → indicator.kind
    nullif(c15, '') AS "cohort-of-school: comment", -- Explanation → comment
    r6 AS "cohort-of-school: numerator", -- Amount → numerator
    r7 AS "cohort-of-school: subgroups[race].category", -- RaceEthnicityID → subgroups[race].category
    r8 AS "cohort-of-school: subgroups[disability].category", -- DisabilityStatusID → subgroups[disability].category
    r9 AS "cohort-of-school: subgroups[english-learner].category", -- LEPStatusID → subgroups[english-learner].category
    r10 AS "cohort-of-school: subgroups[economic].category", -- EconDisadvantagedStatusID → subgroups[economic].category
    r11 AS "cohort-of-school: subgroups[homeless].category", -- HomelessServedID → subgroups[homeless].category
    r12 AS "cohort-of-school: subgroups[foster].category", -- FosterCareStatusID → subgroups[foster].category
    r13 AS "cohort-of-school: subgroups[other].category", -- CohortStatusID → subgroups[other].category
    CASE WHEN c2 <> '' AND r1 IS NOT NULL AND c4 <> '' AND r2 IS NOT NULL THEN r1 || '-' || r2 END AS "cohort-of-district: organization.identifiers[local@us.state-id]", -- FIPSStateCode + StateLEAIDNumber → organization.identifiers[local@us.state-id]
    'district' AS "cohort-of-district: organization.type", -- every record → organization.type
    r1 AS "cohort-of-district: organization.stateCode", -- FIPSStateCode → organization.stateCode
    CASE r4
      WHEN 0 THEN 'undivided'
      WHEN 1 THEN 'total'
      WHEN 2 THEN 'race'
      WHEN 3 THEN 'total:race'
      WHEN 4 THEN 'disability'
      WHEN 5 THEN 'total:disability'
      WHEN 6 THEN 'english-learner'
      WHEN 7 THEN 'total:english-learner'
      WHEN 8 THEN 'economic'
      WHEN 9 THEN 'total:economic'
      WHEN 10 THEN 'homeless'
      WHEN 11 THEN 'total:homeless'
      WHEN 12 THEN 'foster'
      WHEN 13 THEN 'total:foster'
      WHEN 14 THEN 'cohort-status'
      WHEN 15 THEN 'total:cohort-status'
      WHEN 16 THEN 'race+disability'
      WHEN 17 THEN 'total:race+disability'
      WHEN 18 THEN 'race+english-learner'
      WHEN 19 THEN 'total:race+english-learner'
      WHEN 20 THEN 'race+economic'
      WHEN 21 THEN 'total:race+economic'
      WHEN 22 THEN 'race+homeless'
      WHEN 23 THEN 'total:race+homeless'
      WHEN 24 THEN 'race+foster'
      WHEN 25 THEN 'total:race+foster'
      WHEN 26 THEN 'race+cohort-status'
      WHEN 27 THEN 'total:race+cohort-status'
      WHEN 28 THEN 'disability+english-learner'
      WHEN 29 THEN 'total:disability+english-learner'
      WHEN 30 THEN 'disability+economic'
      WHEN 31 THEN 'total:disability+economic'
      WHEN 32 THEN 'disability+homeless'
      WHEN 33 THEN 'total:disability+homeless'
      WHEN 34 THEN 'disability+foster'
      WHEN 35 THEN 'total:disability+foster'
      WHEN 36 THEN 'disability+cohort-status'
      WHEN 37 THEN 'total:disability+cohort-status'
      WHEN 38 THEN 'english-learner+economic'
      WHEN 39 THEN 'total:english-learner+economic'
      WHEN 40 THEN 'english-learner+homeless'
      WHEN 41 THEN 'total:english-learner+homeless'
      WHEN 42 THEN 'english-learner+foster'
      WHEN 43 THEN 'total:english-learner+foster'
      WHEN 44 THEN 'english-learner+cohort-status'
      WHEN 45 THEN 'total:english-learner+cohort-status'
      WHEN 46 THEN 'economic+homeless'
      WHEN 47 THEN 'total:economic+homeless'
      WHEN 48 THEN 'economic+foster'
      WHEN 49 THEN 'total:economic+foster'
      WHEN 50 THEN 'economic+cohort-status'
      WHEN 51 THEN 'total:economic+cohort-status'
      WHEN 52 THEN 'homeless+foster'
      WHEN 53 THEN 'total:homeless+foster'
      WHEN 54 THEN 'homeless+cohort-status'
      WHEN 55 THEN 'total:homeless+cohort-status'
      WHEN 56 THEN 'foster+cohort-status'
      WHEN 57 THEN 'total:foster+cohort-status'
      WHEN 58 THEN 'race+disability+english-learner'
      WHEN 59 THEN 'total:race+disability+english-learner'
      WHEN 60 THEN 'race+disability+economic'
      WHEN 61 THEN 'total:race+disability+economic'
      WHEN 62 THEN 'race+disability+homeless'
      WHEN 63 THEN 'total:race+disability+homeless'
      WHEN 64 THEN 'race+disability+foster'
      WHEN 65 THEN 'total:race+disability+foster'
      WHEN 66 THEN 'race+disability+cohort-status'
      WHEN 67 THEN 'total:race+disability+cohort-status'
      WHEN 68 THEN 'race+english-learner+economic'
      WHEN 69 THEN 'total:race+english-learner+economic'
      WHEN 70 THEN 'race+english-learner+homeless'
      WHEN 71 THEN 'total:race+english-learner+homeless'
      WHEN 72 THEN 'race+english-learner+foster'
      WHEN 73 THEN 'total:race+english-learner+foster'
      WHEN 74 THEN 'race+english-learner+cohort-status'
      WHEN 75 THEN 'total:race+english-learner+cohort-status'
      WHEN 76 THEN 'race+economic+homeless'
      WHEN 77 THEN 'total:race+economic+homeless'
      WHEN 78 THEN 'race+economic+foster'
      WHEN 79 THEN 'total:race+economic+foster'
      WHEN 80 THEN 'race+economic+cohort-status'
      WHEN 81 THEN 'total:race+economic+cohort-status'
      WHEN 82 THEN 'race+homeless+foster'
      WHEN 83 THEN 'total:race+homeless+foster'
      WHEN 84 THEN 'race+homeless+cohort-status'
      WHEN 85 THEN 'total:race+homeless+cohort-status'
      WHEN 86 THEN 'race+foster+cohort-status'
      WHEN 87 THEN 'total:race+foster+cohort-status'
      WHEN 88 THEN 'disability+english-learner+economic'
      WHEN 89 THEN 'total:disability+english-learner+economic'
      WHEN 90 THEN 'disability+english-learner+homeless'
      WHEN 91 THEN 'total:disability+english-learner+homeless'
      WHEN 92 THEN 'disability+english-learner+foster'
      WHEN 93 THEN 'total:disability+english-learner+foster'
      WHEN 94 THEN 'disability+english-learner+cohort-status'
      WHEN 95 THEN 'total:disability+english-learner+cohort-status'
      WHEN 96 THEN 'disability+economic+homeless'
      WHEN 97 THEN 'total:disability+economic+homeless'
      WHEN 98 THEN 'disability+economic+foster'
      WHEN 99 THEN 'total:disability+economic+foster'
      WHEN 100 THEN 'disability+economic+cohort-status'
      WHEN 101 THEN 'total:disability+economic+cohort-status'
      WHEN 102 THEN 'disability+homeless+foster'
      WHEN 103 THEN 'total:disability+homeless+foster'
      WHEN 104 THEN 'disability+homeless+cohort-status'
      WHEN 105 THEN 'total:disability+homeless+cohort-status'
      WHEN 106 THEN 'disability+foster+cohort-status'
      WHEN 107 THEN 'total:disability+foster+cohort-status'
      WHEN 108 THEN 'english-learner+economic+homeless'
      WHEN 109 THEN 'total:english-learner+economic+homeless'
      WHEN 110 THEN 'english-learner+economic+foster'
      WHEN 111 THEN 'total:english-learner+economic+foster'
      WHEN 112 THEN 'english-learner+economic+cohort-status'
      WHEN 113 THEN 'total:english-learner+economic+cohort-status'
      WHEN 114 THEN 'english-learner+homeless+foster'
      WHEN 115 THEN 'total:english-learner+homeless+foster'
      WHEN 116 THEN 'english-learner+homeless+cohort-status'
      WHEN 117 THEN 'total:english-learner+homeless+cohort-status'
      WHEN 118 THEN 'english-learner+foster+cohort-status'
      WHEN 119 THEN 'total:english-learner+foster+cohort-status'
      WHEN 120 THEN 'economic+homeless+foster'
      WHEN 121 THEN 'total:economic+homeless+foster'
      WHEN 122 THEN 'economic+homeless+cohort-status'
      WHEN 123 THEN 'total:economic+homeless+cohort-status'
      WHEN 124 THEN 'economic+foster+cohort-status'
      WHEN 125 THEN 'total:economic+foster+cohort-status'
      WHEN 126 THEN 'homeless+foster+cohort-status'
      WHEN 127 THEN 'total:homeless+foster+cohort-status'
      END AS "cohort-of-district: categorySet", -- TotalIndicator + RaceEthnicityID + DisabilityStatusID + LEPStatusID + EconDisadvantagedStatusID + HomelessServedID + FosterCareStatusID + CohortStatusID → categorySet
    'EDFacts FS151' AS "cohort-of-district: indicator.framework", -- every record → indicator.framework
    r5 AS "cohort-of-district: indicator.name", -- TableTypeAbbrv → indicator.name
    'count' AS "cohort-of-district: indicator.unit", -- every record → indicator.unit
    'indicator' AS "cohort-of-district: indicator.kind", -- every record → indicator.kind
    nullif(c15, '') AS "cohort-of-district: comment", -- Explanation → comment
    r6 AS "cohort-of-district: numerator", -- Amount → numerator
    r7 AS "cohort-of-district: subgroups[race].category", -- RaceEthnicityID → subgroups[race].category
    r8 AS "cohort-of-district: subgroups[disability].category", -- DisabilityStatusID → subgroups[disability].category
    r9 AS "cohort-of-district: subgroups[english-learner].category", -- LEPStatusID → subgroups[english-learner].category
    r10 AS "cohort-of-district: subgroups[economic].category", -- EconDisadvantagedStatusID → subgroups[economic].category
    r11 AS "cohort-of-district: subgroups[homeless].category", -- HomelessServedID → subgroups[homeless].category
    r12 AS "cohort-of-district: subgroups[foster].category", -- FosterCareStatusID → subgroups[foster].category
    r13 AS "cohort-of-district: subgroups[other].category", -- CohortStatusID → subgroups[other].category
    CASE WHEN c2 <> '' AND r1 IS NOT NULL THEN r1 END AS "cohort-of-state: organization.identifiers[local@us.state-id]", -- FIPSStateCode → organization.identifiers[local@us.state-id]
    'state-agency' AS "cohort-of-state: organization.type", -- every record → organization.type
    r1 AS "cohort-of-state: organization.stateCode", -- FIPSStateCode → organization.stateCode
    CASE r4
      WHEN 0 THEN 'undivided'
      WHEN 1 THEN 'total'
      WHEN 2 THEN 'race'
      WHEN 3 THEN 'total:race'
      WHEN 4 THEN 'disability'
      WHEN 5 THEN 'total:disability'
      WHEN 6 THEN 'english-learner'
      WHEN 7 THEN 'total:english-learner'
      WHEN 8 THEN 'economic'
      WHEN 9 THEN 'total:economic'
      WHEN 10 THEN 'homeless'
      WHEN 11 THEN 'total:homeless'
      WHEN 12 THEN 'foster'
      WHEN 13 THEN 'total:foster'
      WHEN 14 THEN 'cohort-status'
      WHEN 15 THEN 'total:cohort-status'
      WHEN 16 THEN 'race+disability'
      WHEN 17 THEN 'total:race+disability'
      WHEN 18 THEN 'race+english-learner'
      WHEN 19 THEN 'total:race+english-learner'
      WHEN 20 THEN 'race+economic'
      WHEN 21 THEN 'total:race+economic'
      WHEN 22 THEN 'race+homeless'
      WHEN 23 THEN 'total:race+homeless'
      WHEN 24 THEN 'race+foster'
      WHEN 25 THEN 'total:race+foster'
      WHEN 26 THEN 'race+cohort-status'
      WHEN 27 THEN 'total:race+cohort-status'
      WHEN 28 THEN 'disability+english-learner'
      WHEN 29 THEN 'total:disability+english-learner'
      WHEN 30 THEN 'disability+economic'
      WHEN 31 THEN 'total:disability+economic'
      WHEN 32 THEN 'disability+homeless'
      WHEN 33 THEN 'total:disability+homeless'
      WHEN 34 THEN 'disability+foster'
      WHEN 35 THEN 'total:disability+foster'
      WHEN 36 THEN 'disability+cohort-status'
      WHEN 37 THEN 'total:disability+cohort-status'
      WHEN 38 THEN 'english-learner+economic'
      WHEN 39 THEN 'total:english-learner+economic'
      WHEN 40 THEN 'english-learner+homeless'
      WHEN 41 THEN 'total:english-learner+homeless'
      WHEN 42 THEN 'english-learner+foster'
      WHEN 43 THEN 'total:english-learner+foster'
      WHEN 44 THEN 'english-learner+cohort-status'
      WHEN 45 THEN 'total:english-learner+cohort-status'
      WHEN 46 THEN 'economic+homeless'
      WHEN 47 THEN 'total:economic+homeless'
      WHEN 48 THEN 'economic+foster'
      WHEN 49 THEN 'total:economic+foster'
      WHEN 50 THEN 'economic+cohort-status'
      WHEN 51 THEN 'total:economic+cohort-status'
      WHEN 52 THEN 'homeless+foster'
      WHEN 53 THEN 'total:homeless+foster'
      WHEN 54 THEN 'homeless+cohort-status'
      WHEN 55 THEN 'total:homeless+cohort-status'
      WHEN 56 THEN 'foster+cohort-status'
      WHEN 57 THEN 'total:foster+cohort-status'
      WHEN 58 THEN 'race+disability+english-learner'
      WHEN 59 THEN 'total:race+disability+english-learner'
      WHEN 60 THEN 'race+disability+economic'
      WHEN 61 THEN 'total:race+disability+economic'
      WHEN 62 THEN 'race+disability+homeless'
      WHEN 63 THEN 'total:race+disability+homeless'
      WHEN 64 THEN 'race+disability+foster'
      WHEN 65 THEN 'total:race+disability+foster'
      WHEN 66 THEN 'race+disability+cohort-status'
      WHEN 67 THEN 'total:race+disability+cohort-status'
      WHEN 68 THEN 'race+english-learner+economic'
      WHEN 69 THEN 'total:race+english-learner+economic'
      WHEN 70 THEN 'race+english-learner+homeless'
      WHEN 71 THEN 'total:race+english-learner+homeless'
      WHEN 72 THEN 'race+english-learner+foster'
      WHEN 73 THEN 'total:race+english-learner+foster'
      WHEN 74 THEN 'race+english-learner+cohort-status'
      WHEN 75 THEN 'total:race+english-learner+cohort-status'
      WHEN 76 THEN 'race+economic+homeless'
      WHEN 77 THEN 'total:race+economic+homeless'
      WHEN 78 THEN 'race+economic+foster'
      WHEN 79 THEN 'total:race+economic+foster'
      WHEN 80 THEN 'race+economic+cohort-status'
      WHEN 81 THEN 'total:race+economic+cohort-status'
      WHEN 82 THEN 'race+homeless+foster'
      WHEN 83 THEN 'total:race+homeless+foster'
      WHEN 84 THEN 'race+homeless+cohort-status'
      WHEN 85 THEN 'total:race+homeless+cohort-status'
      WHEN 86 THEN 'race+foster+cohort-status'
      WHEN 87 THEN 'total:race+foster+cohort-status'
      WHEN 88 THEN 'disability+english-learner+economic'
      WHEN 89 THEN 'total:disability+english-learner+economic'
      WHEN 90 THEN 'disability+english-learner+homeless'
      WHEN 91 THEN 'total:disability+english-learner+homeless'
      WHEN 92 THEN 'disability+english-learner+foster'
      WHEN 93 THEN 'total:disability+english-learner+foster'
      WHEN 94 THEN 'disability+english-learner+cohort-status'
      WHEN 95 THEN 'total:disability+english-learner+cohort-status'
      WHEN 96 THEN 'disability+economic+homeless'
      WHEN 97 THEN 'total:disability+economic+homeless'
      WHEN 98 THEN 'disability+economic+foster'
      WHEN 99 THEN 'total:disability+economic+foster'
      WHEN 100 THEN 'disability+economic+cohort-status'
      WHEN 101 THEN 'total:disability+economic+cohort-status'
      WHEN 102 THEN 'disability+homeless+foster'
      WHEN 103 THEN 'total:disability+homeless+foster'
      WHEN 104 THEN 'disability+homeless+cohort-status'
      WHEN 105 THEN 'total:disability+homeless+cohort-status'
      WHEN 106 THEN 'disability+foster+cohort-status'
      WHEN 107 THEN 'total:disability+foster+cohort-status'
      WHEN 108 THEN 'english-learner+economic+homeless'
      WHEN 109 THEN 'total:english-learner+economic+homeless'
      WHEN 110 THEN 'english-learner+economic+foster'
      WHEN 111 THEN 'total:english-learner+economic+foster'
      WHEN 112 THEN 'english-learner+economic+cohort-status'
      WHEN 113 THEN 'total:english-learner+economic+cohort-status'
      WHEN 114 THEN 'english-learner+homeless+foster'
      WHEN 115 THEN 'total:english-learner+homeless+foster'
      WHEN 116 THEN 'english-learner+homeless+cohort-status'
      WHEN 117 THEN 'total:english-learner+homeless+cohort-status'
      WHEN 118 THEN 'english-learner+foster+cohort-status'
      WHEN 119 THEN 'total:english-learner+foster+cohort-status'
      WHEN 120 THEN 'economic+homeless+foster'
      WHEN 121 THEN 'total:economic+homeless+foster'
      WHEN 122 THEN 'economic+homeless+cohort-status'
      WHEN 123 THEN 'total:economic+homeless+cohort-status'
      WHEN 124 THEN 'economic+foster+cohort-status'
      WHEN 125 THEN 'total:economic+foster+cohort-status'
      WHEN 126 THEN 'homeless+foster+cohort-status'
      WHEN 127 THEN 'total:homeless+foster+cohort-status'
      END AS "cohort-of-state: categorySet", -- TotalIndicator + RaceEthnicityID + DisabilityStatusID + LEPStatusID + EconDisadvantagedStatusID + HomelessServedID + FosterCareStatusID + CohortStatusID → categorySet
    'EDFacts FS151' AS "cohort-of-state: indicator.framework", -- every record → indicator.framework
    r5 AS "cohort-of-state: indicator.name", -- TableTypeAbbrv → indicator.name
    'count' AS "cohort-of-state: indicator.unit", -- every record → indicator.unit
    'indicator' AS "cohort-of-state: indicator.kind", -- every record → indicator.kind
    nullif(c15, '') AS "cohort-of-state: comment", -- Explanation → comment
    r6 AS "cohort-of-state: numerator", -- Amount → numerator
    r7 AS "cohort-of-state: subgroups[race].category", -- RaceEthnicityID → subgroups[race].category
    r8 AS "cohort-of-state: subgroups[disability].category", -- DisabilityStatusID → subgroups[disability].category
    r9 AS "cohort-of-state: subgroups[english-learner].category", -- LEPStatusID → subgroups[english-learner].category
    r10 AS "cohort-of-state: subgroups[economic].category", -- EconDisadvantagedStatusID → subgroups[economic].category
    r11 AS "cohort-of-state: subgroups[homeless].category", -- HomelessServedID → subgroups[homeless].category
    r12 AS "cohort-of-state: subgroups[foster].category", -- FosterCareStatusID → subgroups[foster].category
    r13 AS "cohort-of-state: subgroups[other].category" -- CohortStatusID → subgroups[other].category
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- FileRecordNumber: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- FileRecordNumber: missing-required
      | CASE WHEN align_too_long(c1, 10) THEN 8 ELSE 0 END -- FileRecordNumber: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- FIPSStateCode: formula-error
      | CASE WHEN c2 = '' THEN 32 ELSE 0 END -- FIPSStateCode: missing-required
      | CASE WHEN align_wrong_length(c2, 2) THEN 64 ELSE 0 END -- FIPSStateCode: wrong-length
      | CASE WHEN align_is_formula_error(s3) THEN 128 ELSE 0 END -- StateAgencyNumber: formula-error
      | CASE WHEN c3 = '' THEN 256 ELSE 0 END -- StateAgencyNumber: missing-required
      | CASE WHEN align_too_long(c3, 2) THEN 512 ELSE 0 END -- StateAgencyNumber: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 1024 ELSE 0 END -- StateLEAIDNumber: formula-error
      | CASE WHEN align_too_long(c4, 14) THEN 2048 ELSE 0 END -- StateLEAIDNumber: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 4096 ELSE 0 END -- StateSchoolIDNumber: formula-error
      | CASE WHEN align_too_long(c5, 20) THEN 8192 ELSE 0 END -- StateSchoolIDNumber: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 16384 ELSE 0 END -- TableTypeAbbrv: formula-error
      | CASE WHEN c6 = '' THEN 32768 ELSE 0 END -- TableTypeAbbrv: missing-required
      | CASE WHEN align_too_long(c6, 20) THEN 65536 ELSE 0 END -- TableTypeAbbrv: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 131072 ELSE 0 END -- RaceEthnicityID: formula-error
      | CASE WHEN align_too_long(c7, 15) THEN 262144 ELSE 0 END -- RaceEthnicityID: too-long
      | CASE WHEN align_is_formula_error(s8) THEN 524288 ELSE 0 END -- DisabilityStatusID: formula-error
      | CASE WHEN align_too_long(c8, 15) THEN 1048576 ELSE 0 END -- DisabilityStatusID: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 2097152 ELSE 0 END -- LEPStatusID: formula-error
      | CASE WHEN align_too_long(c9, 15) THEN 4194304 ELSE 0 END -- LEPStatusID: too-long
      | CASE WHEN align_is_formula_error(s10) THEN 8388608 ELSE 0 END -- EconDisadvantagedStatusID: formula-error
      | CASE WHEN align_too_long(c10, 15) THEN 16777216 ELSE 0 END -- EconDisadvantagedStatusID: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 33554432 ELSE 0 END -- HomelessServedID: formula-error
      | CASE WHEN align_too_long(c11, 15) THEN 67108864 ELSE 0 END -- HomelessServedID: too-long
      | CASE WHEN align_is_formula_error(s12) THEN 134217728 ELSE 0 END -- FosterCareStatusID: formula-error
      | CASE WHEN align_too_long(c12, 15) THEN 268435456 ELSE 0 END -- FosterCareStatusID: too-long
      | CASE WHEN align_is_formula_error(s13) THEN 536870912 ELSE 0 END -- CohortStatusID: formula-error
      | CASE WHEN align_too_long(c13, 15) THEN 1073741824 ELSE 0 END -- CohortStatusID: too-long
      | CASE WHEN align_is_formula_error(s14) THEN 2147483648 ELSE 0 END -- TotalIndicator: formula-error
      | CASE WHEN c14 = '' THEN 4294967296 ELSE 0 END -- TotalIndicator: missing-required
      | CASE WHEN align_too_long(c14, 1) THEN 8589934592 ELSE 0 END -- TotalIndicator: too-long
      | CASE WHEN align_is_formula_error(s15) THEN 17179869184 ELSE 0 END -- Explanation: formula-error
      | CASE WHEN align_too_long(c15, 200) THEN 34359738368 ELSE 0 END -- Explanation: too-long
      | CASE WHEN align_is_formula_error(s16) THEN 68719476736 ELSE 0 END -- Amount: formula-error
      | CASE WHEN c16 = '' THEN 137438953472 ELSE 0 END -- Amount: missing-required
      | CASE WHEN align_too_long(c16, 8) THEN 274877906944 ELSE 0 END -- Amount: too-long
      | CASE WHEN owner = 'cohort-of-school' THEN 0
        | CASE
            WHEN c2 = '' THEN 0 WHEN r1 IS NULL THEN 549755813888
            WHEN c4 = '' THEN 0 WHEN r2 IS NULL THEN 1099511627776
            WHEN c5 = '' THEN 0 WHEN r3 IS NULL THEN 2199023255552
            ELSE 0
            END -- FIPSStateCode + StateLEAIDNumber + StateSchoolIDNumber → organization.identifiers[local@us.state-id]: unknown-code, unreadable-text
        | CASE WHEN (c2 <> '' AND r1 IS NULL) THEN 549755813888 ELSE 0 END -- FIPSStateCode → organization.stateCode: unknown-code
        | CASE WHEN ((c14 <> '' OR c7 <> '' OR c8 <> '' OR c9 <> '' OR c10 <> '' OR c11 <> '' OR c12 <> '' OR c13 <> '') AND r4 IS NULL) THEN 4398046511104 ELSE 0 END -- TotalIndicator + RaceEthnicityID + DisabilityStatusID + LEPStatusID + EconDisadvantagedStatusID + HomelessServedID + FosterCareStatusID + CohortStatusID → categorySet: unknown-code
        | CASE WHEN (c6 <> '' AND r5 IS NULL) THEN 8796093022208 ELSE 0 END -- TableTypeAbbrv → indicator.name: unknown-code
        | CASE WHEN (c16 <> '' AND r6 IS NULL) THEN 17592186044416 ELSE 0 END -- Amount → numerator: not-a-number
        | CASE WHEN (c7 <> '' AND r7 IS NULL) THEN 35184372088832 ELSE 0 END -- RaceEthnicityID → subgroups[race].category: unknown-code
        | CASE WHEN (c8 <> '' AND r8 IS NULL) THEN 70368744177664 ELSE 0 END -- DisabilityStatusID → subgroups[disability].category: unknown-code
        | CASE WHEN (c9 <> '' AND r9 IS NULL) THEN 140737488355328 ELSE 0 END -- LEPStatusID → subgroups[english-learner].category: unknown-code
        | CASE WHEN (c10 <> '' AND r10 IS NULL) THEN 281474976710656 ELSE 0 END -- EconDisadvantagedStatusID → subgroups[economic].category: unknown-code
        | CASE WHEN (c11 <> '' AND r11 IS NULL) THEN 562949953421312 ELSE 0 END -- HomelessServedID → subgroups[homeless].category: unknown-code
        | CASE WHEN (c12 <> '' AND r12 IS NULL) THEN 1125899906842624 ELSE 0 END -- FosterCareStatusID → subgroups[foster].category: unknown-code
        | CASE WHEN (c13 <> '' AND r13 IS NULL) THEN 2251799813685248 ELSE 0 END -- CohortStatusID → subgroups[other].category: unknown-code
      ELSE 0 END
      | CASE WHEN owner = 'cohort-of-district' THEN 0
        | CASE
            WHEN c2 = '' THEN 0 WHEN r1 IS NULL THEN 549755813888
            WHEN c4 = '' THEN 0 WHEN r2 IS NULL THEN 1099511627776
            ELSE 0
            END -- FIPSStateCode + StateLEAIDNumber → organization.identifiers[local@us.state-id]: unknown-code, unreadable-text
        | CASE WHEN (c2 <> '' AND r1 IS NULL) THEN 549755813888 ELSE 0 END -- FIPSStateCode → organization.stateCode: unknown-code
        | CASE WHEN ((c14 <> '' OR c7 <> '' OR c8 <> '' OR c9 <> '' OR c10 <> '' OR c11 <> '' OR c12 <> '' OR c13 <> '') AND r4 IS NULL) THEN 4398046511104 ELSE 0 END -- TotalIndicator + RaceEthnicityID + DisabilityStatusID + LEPStatusID + EconDisadvantagedStatusID + HomelessServedID + FosterCareStatusID + CohortStatusID → categorySet: unknown-code
        | CASE WHEN (c6 <> '' AND r5 IS NULL) THEN 8796093022208 ELSE 0 END -- TableTypeAbbrv → indicator.name: unknown-code
        | CASE WHEN (c16 <> '' AND r6 IS NULL) THEN 17592186044416 ELSE 0 END -- Amount → numerator: not-a-number
        | CASE WHEN (c7 <> '' AND r7 IS NULL) THEN 35184372088832 ELSE 0 END -- RaceEthnicityID → subgroups[race].category: unknown-code
        | CASE WHEN (c8 <> '' AND r8 IS NULL) THEN 70368744177664 ELSE 0 END -- DisabilityStatusID → subgroups[disability].category: unknown-code
        | CASE WHEN (c9 <> '' AND r9 IS NULL) THEN 140737488355328 ELSE 0 END -- LEPStatusID → subgroups[english-learner].category: unknown-code
        | CASE WHEN (c10 <> '' AND r10 IS NULL) THEN 281474976710656 ELSE 0 END -- EconDisadvantagedStatusID → subgroups[economic].category: unknown-code
        | CASE WHEN (c11 <> '' AND r11 IS NULL) THEN 562949953421312 ELSE 0 END -- HomelessServedID → subgroups[homeless].category: unknown-code
        | CASE WHEN (c12 <> '' AND r12 IS NULL) THEN 1125899906842624 ELSE 0 END -- FosterCareStatusID → subgroups[foster].category: unknown-code
        | CASE WHEN (c13 <> '' AND r13 IS NULL) THEN 2251799813685248 ELSE 0 END -- CohortStatusID → subgroups[other].category: unknown-code
      ELSE 0 END
      | CASE WHEN owner = 'cohort-of-state' THEN 0
        | CASE WHEN c2 = '' THEN 0 WHEN r1 IS NULL THEN 549755813888 ELSE 0 END -- FIPSStateCode → organization.identifiers[local@us.state-id]: unknown-code
        | CASE WHEN (c2 <> '' AND r1 IS NULL) THEN 549755813888 ELSE 0 END -- FIPSStateCode → organization.stateCode: unknown-code
        | CASE WHEN ((c14 <> '' OR c7 <> '' OR c8 <> '' OR c9 <> '' OR c10 <> '' OR c11 <> '' OR c12 <> '' OR c13 <> '') AND r4 IS NULL) THEN 4398046511104 ELSE 0 END -- TotalIndicator + RaceEthnicityID + DisabilityStatusID + LEPStatusID + EconDisadvantagedStatusID + HomelessServedID + FosterCareStatusID + CohortStatusID → categorySet: unknown-code
        | CASE WHEN (c6 <> '' AND r5 IS NULL) THEN 8796093022208 ELSE 0 END -- TableTypeAbbrv → indicator.name: unknown-code
        | CASE WHEN (c16 <> '' AND r6 IS NULL) THEN 17592186044416 ELSE 0 END -- Amount → numerator: not-a-number
        | CASE WHEN (c7 <> '' AND r7 IS NULL) THEN 35184372088832 ELSE 0 END -- RaceEthnicityID → subgroups[race].category: unknown-code
        | CASE WHEN (c8 <> '' AND r8 IS NULL) THEN 70368744177664 ELSE 0 END -- DisabilityStatusID → subgroups[disability].category: unknown-code
        | CASE WHEN (c9 <> '' AND r9 IS NULL) THEN 140737488355328 ELSE 0 END -- LEPStatusID → subgroups[english-learner].category: unknown-code
        | CASE WHEN (c10 <> '' AND r10 IS NULL) THEN 281474976710656 ELSE 0 END -- EconDisadvantagedStatusID → subgroups[economic].category: unknown-code
        | CASE WHEN (c11 <> '' AND r11 IS NULL) THEN 562949953421312 ELSE 0 END -- HomelessServedID → subgroups[homeless].category: unknown-code
        | CASE WHEN (c12 <> '' AND r12 IS NULL) THEN 1125899906842624 ELSE 0 END -- FosterCareStatusID → subgroups[foster].category: unknown-code
        | CASE WHEN (c13 <> '' AND r13 IS NULL) THEN 2251799813685248 ELSE 0 END -- CohortStatusID → subgroups[other].category: unknown-code
      ELSE 0 END
      | CASE WHEN owner IS NULL THEN 0
        | CASE
            WHEN NOT (c4 <> '' OR c4 <> '' OR c4 = '') THEN 4503599627370496
            WHEN NOT (c5 <> '' OR c5 = '' OR c5 = '') THEN 9007199254740992
            ELSE 4503599627370496
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
    CASE WHEN cells <> 16 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "cohort-of-school: organization.identifiers[local@us.state-id]",
  "cohort-of-school: organization.type",
  "cohort-of-school: organization.stateCode",
  "cohort-of-school: categorySet",
  "cohort-of-school: indicator.framework",
  "cohort-of-school: indicator.name",
  "cohort-of-school: indicator.unit",
  "cohort-of-school: indicator.kind",
  "cohort-of-school: comment",
  "cohort-of-school: numerator",
  "cohort-of-school: subgroups[race].category",
  "cohort-of-school: subgroups[disability].category",
  "cohort-of-school: subgroups[english-learner].category",
  "cohort-of-school: subgroups[economic].category",
  "cohort-of-school: subgroups[homeless].category",
  "cohort-of-school: subgroups[foster].category",
  "cohort-of-school: subgroups[other].category",
  "cohort-of-district: organization.identifiers[local@us.state-id]",
  "cohort-of-district: organization.type",
  "cohort-of-district: organization.stateCode",
  "cohort-of-district: categorySet",
  "cohort-of-district: indicator.framework",
  "cohort-of-district: indicator.name",
  "cohort-of-district: indicator.unit",
  "cohort-of-district: indicator.kind",
  "cohort-of-district: comment",
  "cohort-of-district: numerator",
  "cohort-of-district: subgroups[race].category",
  "cohort-of-district: subgroups[disability].category",
  "cohort-of-district: subgroups[english-learner].category",
  "cohort-of-district: subgroups[economic].category",
  "cohort-of-district: subgroups[homeless].category",
  "cohort-of-district: subgroups[foster].category",
  "cohort-of-district: subgroups[other].category",
  "cohort-of-state: organization.identifiers[local@us.state-id]",
  "cohort-of-state: organization.type",
  "cohort-of-state: organization.stateCode",
  "cohort-of-state: categorySet",
  "cohort-of-state: indicator.framework",
  "cohort-of-state: indicator.name",
  "cohort-of-state: indicator.unit",
  "cohort-of-state: indicator.kind",
  "cohort-of-state: comment",
  "cohort-of-state: numerator",
  "cohort-of-state: subgroups[race].category",
  "cohort-of-state: subgroups[disability].category",
  "cohort-of-state: subgroups[english-learner].category",
  "cohort-of-state: subgroups[economic].category",
  "cohort-of-state: subgroups[homeless].category",
  "cohort-of-state: subgroups[foster].category",
  "cohort-of-state: subgroups[other].category",
  found1,
  CASE WHEN (found1 & 18014346969874417) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- edfacts 2019, state-directory: State directory (file 029)
CREATE OR REPLACE TABLE "state-directory" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- FileRecordNumber
    align_cell(s2) AS c2, -- FIPSStateCode
    align_cell(s3) AS c3, -- StateAgencyNumber
    align_cell(s4) AS c4, -- Filler1
    align_cell(s5) AS c5, -- Filler2
    align_cell(s6) AS c6, -- Filler3
    align_cell(s7) AS c7, -- Filler4
    align_cell(s8) AS c8, -- StateAgencyName
    align_cell(s9) AS c9, -- StateAgencyWebAddress
    align_cell(s10) AS c10, -- StateAgencyPhoneNumber
    align_cell(s11) AS c11, -- MailingAddress1
    align_cell(s12) AS c12, -- MailingAddress2
    align_cell(s13) AS c13, -- MailingAddress3
    align_cell(s14) AS c14, -- MailingCity
    align_cell(s15) AS c15, -- MailingPostalStateCode
    align_cell(s16) AS c16, -- MailingZipcode
    align_cell(s17) AS c17, -- MailingZipcodePlus4
    align_cell(s18) AS c18, -- LocationAddress1
    align_cell(s19) AS c19, -- LocationAddress2
    align_cell(s20) AS c20, -- LocationAddress3
    align_cell(s21) AS c21, -- LocationCity
    align_cell(s22) AS c22, -- LocationPostalStateCode
    align_cell(s23) AS c23, -- LocationZipcode
    align_cell(s24) AS c24, -- LocationZipcodePlus4
    align_cell(s25) AS c25, -- Filler5
    align_cell(s26) AS c26, -- Filler6
    align_cell(s27) AS c27, -- Filler7
    align_cell(s28) AS c28, -- Filler8
    align_cell(s29) AS c29, -- Filler9
    align_cell(s30) AS c30 -- Explanation
  FROM "state-directory stage"
), readings AS (
  SELECT
    *,
    'state-agency' AS owner, -- which record it is
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
      END AS r1, -- FIPSStateCode → identifiers[local@us.state-id]
    CASE c15
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
      END AS r2 -- MailingPostalStateCode → addresses[mailing].state
  FROM texts
), fields AS (
  SELECT
    *,
    CASE WHEN c2 <> '' AND r1 IS NOT NULL THEN r1 END AS "state-agency: identifiers[local@us.state-id]", -- FIPSStateCode → identifiers[local@us.state-id]
    'state-agency' AS "state-agency: type", -- every record → type
    nullif(c8, '') AS "state-agency: name", -- StateAgencyName → name
    r1 AS "state-agency: stateCode", -- FIPSStateCode → stateCode
    nullif(c11, '') AS "state-agency: addresses[mailing].line1", -- MailingAddress1 → addresses[mailing].line1
    nullif(c12, '') AS "state-agency: addresses[mailing].line2", -- MailingAddress2 → addresses[mailing].line2
    nullif(c13, '') AS "state-agency: addresses[mailing].line3", -- MailingAddress3 → addresses[mailing].line3
    nullif(c14, '') AS "state-agency: addresses[mailing].city", -- MailingCity → addresses[mailing].city
    r2 AS "state-agency: addresses[mailing].state", -- MailingPostalStateCode → addresses[mailing].state
    nullif(c16, '') AS "state-agency: addresses[mailing].postalCode", -- MailingZipcode → addresses[mailing].postalCode
    nullif(c18, '') AS "state-agency: addresses[location].line1", -- LocationAddress1 → addresses[location].line1
    nullif(c19, '') AS "state-agency: addresses[location].line2", -- LocationAddress2 → addresses[location].line2
    nullif(c20, '') AS "state-agency: addresses[location].line3", -- LocationAddress3 → addresses[location].line3
    nullif(c21, '') AS "state-agency: addresses[location].city", -- LocationCity → addresses[location].city
    nullif(c22, '') AS "state-agency: addresses[location].state", -- LocationPostalStateCode → addresses[location].state
    nullif(c23, '') AS "state-agency: addresses[location].postalCode", -- LocationZipcode → addresses[location].postalCode
    nullif(c10, '') AS "state-agency: contactPoints[phone].value", -- StateAgencyPhoneNumber → contactPoints[phone].value
    nullif(c9, '') AS "state-agency: contactPoints[website].value" -- StateAgencyWebAddress → contactPoints[website].value
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- FileRecordNumber: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- FileRecordNumber: missing-required
      | CASE WHEN align_too_long(c1, 10) THEN 8 ELSE 0 END -- FileRecordNumber: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- FIPSStateCode: formula-error
      | CASE WHEN c2 = '' THEN 32 ELSE 0 END -- FIPSStateCode: missing-required
      | CASE WHEN align_wrong_length(c2, 2) THEN 64 ELSE 0 END -- FIPSStateCode: wrong-length
      | CASE WHEN align_is_formula_error(s3) THEN 128 ELSE 0 END -- StateAgencyNumber: formula-error
      | CASE WHEN c3 = '' THEN 256 ELSE 0 END -- StateAgencyNumber: missing-required
      | CASE WHEN align_too_long(c3, 2) THEN 512 ELSE 0 END -- StateAgencyNumber: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 1024 ELSE 0 END -- Filler1: formula-error
      | CASE WHEN align_too_long(c4, 14) THEN 2048 ELSE 0 END -- Filler1: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 4096 ELSE 0 END -- Filler2: formula-error
      | CASE WHEN align_too_long(c5, 7) THEN 8192 ELSE 0 END -- Filler2: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 16384 ELSE 0 END -- Filler3: formula-error
      | CASE WHEN align_too_long(c6, 20) THEN 32768 ELSE 0 END -- Filler3: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 65536 ELSE 0 END -- Filler4: formula-error
      | CASE WHEN align_too_long(c7, 12) THEN 131072 ELSE 0 END -- Filler4: too-long
      | CASE WHEN align_is_formula_error(s8) THEN 262144 ELSE 0 END -- StateAgencyName: formula-error
      | CASE WHEN c8 = '' THEN 524288 ELSE 0 END -- StateAgencyName: missing-required
      | CASE WHEN align_too_long(c8, 60) THEN 1048576 ELSE 0 END -- StateAgencyName: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 2097152 ELSE 0 END -- StateAgencyWebAddress: formula-error
      | CASE WHEN align_too_long(c9, 80) THEN 4194304 ELSE 0 END -- StateAgencyWebAddress: too-long
      | CASE WHEN align_is_formula_error(s10) THEN 8388608 ELSE 0 END -- StateAgencyPhoneNumber: formula-error
      | CASE WHEN c10 = '' THEN 16777216 ELSE 0 END -- StateAgencyPhoneNumber: missing-required
      | CASE WHEN align_too_long(c10, 10) THEN 33554432 ELSE 0 END -- StateAgencyPhoneNumber: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 67108864 ELSE 0 END -- MailingAddress1: formula-error
      | CASE WHEN c11 = '' THEN 134217728 ELSE 0 END -- MailingAddress1: missing-required
      | CASE WHEN align_too_long(c11, 60) THEN 268435456 ELSE 0 END -- MailingAddress1: too-long
      | CASE WHEN align_is_formula_error(s12) THEN 536870912 ELSE 0 END -- MailingAddress2: formula-error
      | CASE WHEN align_too_long(c12, 60) THEN 1073741824 ELSE 0 END -- MailingAddress2: too-long
      | CASE WHEN align_is_formula_error(s13) THEN 2147483648 ELSE 0 END -- MailingAddress3: formula-error
      | CASE WHEN align_too_long(c13, 60) THEN 4294967296 ELSE 0 END -- MailingAddress3: too-long
      | CASE WHEN align_is_formula_error(s14) THEN 8589934592 ELSE 0 END -- MailingCity: formula-error
      | CASE WHEN c14 = '' THEN 17179869184 ELSE 0 END -- MailingCity: missing-required
      | CASE WHEN align_too_long(c14, 30) THEN 34359738368 ELSE 0 END -- MailingCity: too-long
      | CASE WHEN align_is_formula_error(s15) THEN 68719476736 ELSE 0 END -- MailingPostalStateCode: formula-error
      | CASE WHEN c15 = '' THEN 137438953472 ELSE 0 END -- MailingPostalStateCode: missing-required
      | CASE WHEN align_too_long(c15, 2) THEN 274877906944 ELSE 0 END -- MailingPostalStateCode: too-long
      | CASE WHEN align_is_formula_error(s16) THEN 549755813888 ELSE 0 END -- MailingZipcode: formula-error
      | CASE WHEN c16 = '' THEN 1099511627776 ELSE 0 END -- MailingZipcode: missing-required
      | CASE WHEN align_too_long(c16, 5) THEN 2199023255552 ELSE 0 END -- MailingZipcode: too-long
      | CASE WHEN align_is_formula_error(s17) THEN 4398046511104 ELSE 0 END -- MailingZipcodePlus4: formula-error
      | CASE WHEN align_too_long(c17, 4) THEN 8796093022208 ELSE 0 END -- MailingZipcodePlus4: too-long
      | CASE WHEN align_is_formula_error(s18) THEN 17592186044416 ELSE 0 END -- LocationAddress1: formula-error
      | CASE WHEN align_too_long(c18, 60) THEN 35184372088832 ELSE 0 END -- LocationAddress1: too-long
      | CASE WHEN align_is_formula_error(s19) THEN 70368744177664 ELSE 0 END -- LocationAddress2: formula-error
      | CASE WHEN align_too_long(c19, 60) THEN 140737488355328 ELSE 0 END -- LocationAddress2: too-long
      | CASE WHEN align_is_formula_error(s20) THEN 281474976710656 ELSE 0 END -- LocationAddress3: formula-error
      | CASE WHEN align_too_long(c20, 60) THEN 562949953421312 ELSE 0 END -- LocationAddress3: too-long
      | CASE WHEN align_is_formula_error(s21) THEN 1125899906842624 ELSE 0 END -- LocationCity: formula-error
      | CASE WHEN align_too_long(c21, 30) THEN 2251799813685248 ELSE 0 END -- LocationCity: too-long
      | CASE WHEN align_is_formula_error(s22) THEN 4503599627370496 ELSE 0 END -- LocationPostalStateCode: formula-error
      | CASE WHEN align_too_long(c22, 2) THEN 9007199254740992 ELSE 0 END -- LocationPostalStateCode: too-long
      | CASE WHEN align_is_formula_error(s23) THEN 18014398509481984 ELSE 0 END -- LocationZipcode: formula-error
      | CASE WHEN align_too_long(c23, 5) THEN 36028797018963968 ELSE 0 END -- LocationZipcode: too-long
      | CASE WHEN align_is_formula_error(s24) THEN 72057594037927936 ELSE 0 END -- LocationZipcodePlus4: formula-error
      | CASE WHEN align_too_long(c24, 4) THEN 144115188075855872 ELSE 0 END -- LocationZipcodePlus4: too-long
      | CASE WHEN align_is_formula_error(s25) THEN 288230376151711744 ELSE 0 END -- Filler5: formula-error
      | CASE WHEN align_too_long(c25, 30) THEN 576460752303423488 ELSE 0 END -- Filler5: too-long
      | CASE WHEN align_is_formula_error(s26) THEN 1152921504606846976 ELSE 0 END -- Filler6: formula-error
      | CASE WHEN align_too_long(c26, 30) THEN 2305843009213693952 ELSE 0 END -- Filler6: too-long
    AS BIGINT) AS early1,
    CAST(0
      | CASE WHEN align_is_formula_error(s27) THEN 1 ELSE 0 END -- Filler7: formula-error
      | CASE WHEN align_too_long(c27, 50) THEN 2 ELSE 0 END -- Filler7: too-long
      | CASE WHEN align_is_formula_error(s28) THEN 4 ELSE 0 END -- Filler8: formula-error
      | CASE WHEN align_too_long(c28, 10) THEN 8 ELSE 0 END -- Filler8: too-long
      | CASE WHEN align_is_formula_error(s29) THEN 16 ELSE 0 END -- Filler9: formula-error
      | CASE WHEN align_too_long(c29, 80) THEN 32 ELSE 0 END -- Filler9: too-long
      | CASE WHEN align_is_formula_error(s30) THEN 64 ELSE 0 END -- Explanation: formula-error
      | CASE WHEN align_too_long(c30, 200) THEN 128 ELSE 0 END -- Explanation: too-long
      | CASE WHEN c2 = '' THEN 0 WHEN r1 IS NULL THEN 256 ELSE 0 END -- FIPSStateCode → identifiers[local@us.state-id]: unknown-code
      | CASE WHEN (c2 <> '' AND r1 IS NULL) THEN 256 ELSE 0 END -- FIPSStateCode → stateCode: unknown-code
      | CASE WHEN (c15 <> '' AND r2 IS NULL) THEN 512 ELSE 0 END -- MailingPostalStateCode → addresses[mailing].state: unknown-code
    AS BIGINT) AS early2
  FROM fields
), needs AS (
  SELECT
    *,
    early1 AS whole1,
    CAST(0
      | early2
      | CASE WHEN "state-agency: identifiers[local@us.state-id]" IS NULL AND (early1 & 112) = 0 AND (early2 & 256) = 0 THEN 1024 ELSE 0 END -- organization: missing-key
    AS BIGINT) AS whole2
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 30 THEN 1 ELSE whole1 END AS found1,
    CASE WHEN cells <> 30 THEN 0 ELSE whole2 END AS found2
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "state-agency: identifiers[local@us.state-id]",
  "state-agency: type",
  "state-agency: name",
  "state-agency: stateCode",
  "state-agency: addresses[mailing].line1",
  "state-agency: addresses[mailing].line2",
  "state-agency: addresses[mailing].line3",
  "state-agency: addresses[mailing].city",
  "state-agency: addresses[mailing].state",
  "state-agency: addresses[mailing].postalCode",
  "state-agency: addresses[location].line1",
  "state-agency: addresses[location].line2",
  "state-agency: addresses[location].line3",
  "state-agency: addresses[location].city",
  "state-agency: addresses[location].state",
  "state-agency: addresses[location].postalCode",
  "state-agency: contactPoints[phone].value",
  "state-agency: contactPoints[website].value",
  found1,
  found2,
  CASE WHEN ((found1 & 4389986894833) <> 0 OR (found2 & 1280) <> 0) THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- edfacts 2019, district-directory: District directory (file 029)
CREATE OR REPLACE TABLE "district-directory" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- FileRecordNumber
    align_cell(s2) AS c2, -- FIPSStateCode
    align_cell(s3) AS c3, -- StateAgencyNumber
    align_cell(s4) AS c4, -- StateLEAIDNumber
    align_cell(s5) AS c5, -- NCESLEAIDNumber
    align_cell(s6) AS c6, -- Filler6
    align_cell(s7) AS c7, -- Filler7
    align_cell(s8) AS c8, -- LEAName
    align_cell(s9) AS c9, -- OutOfStateInd
    align_cell(s10) AS c10, -- LEAType
    align_cell(s11) AS c11, -- LEAWebAddress
    align_cell(s12) AS c12, -- SupervisoryUnion
    align_cell(s13) AS c13, -- LEAPhoneNumber
    align_cell(s14) AS c14, -- MailingAddress1
    align_cell(s15) AS c15, -- MailingAddress2
    align_cell(s16) AS c16, -- MailingAddress3
    align_cell(s17) AS c17, -- MailingCity
    align_cell(s18) AS c18, -- MailingPostalStateCode
    align_cell(s19) AS c19, -- MailingZipcode
    align_cell(s20) AS c20, -- MailingZipcodePlus4
    align_cell(s21) AS c21, -- LocationAddress1
    align_cell(s22) AS c22, -- LocationAddress2
    align_cell(s23) AS c23, -- LocationAddress3
    align_cell(s24) AS c24, -- LocationCity
    align_cell(s25) AS c25, -- LocationPostalStateCode
    align_cell(s26) AS c26, -- LocationZipcode
    align_cell(s27) AS c27, -- LocationZipcodePlus4
    align_cell(s28) AS c28, -- LEASysOpStatus
    align_cell(s29) AS c29, -- LEAOpStatus
    align_cell(s30) AS c30, -- StatusEffectiveDate
    align_cell(s31) AS c31, -- ChrtSchoolLEAStatusID
    align_cell(s32) AS c32, -- PriorStateLEAID
    align_cell(s33) AS c33 -- Explanation
  FROM "district-directory stage"
), readings AS (
  SELECT
    *,
    'district' AS owner, -- which record it is
    CASE WHEN regexp_full_match(c5, '[0-9]{7}') THEN c5 END AS r1, -- NCESLEAIDNumber → identifiers[nces.lea]
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
      END AS r2, -- FIPSStateCode + StateLEAIDNumber → identifiers[local@us.state-id]
    c4 AS r3, -- FIPSStateCode + StateLEAIDNumber → identifiers[local@us.state-id]
    CASE c18
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
      END AS r4 -- MailingPostalStateCode → addresses[mailing].state
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "district: identifiers[nces.lea]", -- NCESLEAIDNumber → identifiers[nces.lea]
    CASE WHEN c2 <> '' AND r2 IS NOT NULL AND c4 <> '' AND r3 IS NOT NULL THEN r2 || '-' || r3 END AS "district: identifiers[local@us.state-id]", -- FIPSStateCode + StateLEAIDNumber → identifiers[local@us.state-id]
    nullif(c8, '') AS "district: name", -- LEAName → name
    r2 AS "district: stateCode", -- FIPSStateCode → stateCode
    nullif(c14, '') AS "district: addresses[mailing].line1", -- MailingAddress1 → addresses[mailing].line1
    nullif(c15, '') AS "district: addresses[mailing].line2", -- MailingAddress2 → addresses[mailing].line2
    nullif(c16, '') AS "district: addresses[mailing].line3", -- MailingAddress3 → addresses[mailing].line3
    nullif(c17, '') AS "district: addresses[mailing].city", -- MailingCity → addresses[mailing].city
    r4 AS "district: addresses[mailing].state", -- MailingPostalStateCode → addresses[mailing].state
    nullif(c19, '') AS "district: addresses[mailing].postalCode", -- MailingZipcode → addresses[mailing].postalCode
    nullif(c21, '') AS "district: addresses[location].line1", -- LocationAddress1 → addresses[location].line1
    nullif(c22, '') AS "district: addresses[location].line2", -- LocationAddress2 → addresses[location].line2
    nullif(c23, '') AS "district: addresses[location].line3", -- LocationAddress3 → addresses[location].line3
    nullif(c24, '') AS "district: addresses[location].city", -- LocationCity → addresses[location].city
    nullif(c25, '') AS "district: addresses[location].state", -- LocationPostalStateCode → addresses[location].state
    nullif(c26, '') AS "district: addresses[location].postalCode", -- LocationZipcode → addresses[location].postalCode
    nullif(c13, '') AS "district: contactPoints[phone].value", -- LEAPhoneNumber → contactPoints[phone].value
    nullif(c11, '') AS "district: contactPoints[website].value" -- LEAWebAddress → contactPoints[website].value
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- FileRecordNumber: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- FileRecordNumber: missing-required
      | CASE WHEN align_too_long(c1, 10) THEN 8 ELSE 0 END -- FileRecordNumber: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- FIPSStateCode: formula-error
      | CASE WHEN c2 = '' THEN 32 ELSE 0 END -- FIPSStateCode: missing-required
      | CASE WHEN align_wrong_length(c2, 2) THEN 64 ELSE 0 END -- FIPSStateCode: wrong-length
      | CASE WHEN align_is_formula_error(s3) THEN 128 ELSE 0 END -- StateAgencyNumber: formula-error
      | CASE WHEN c3 = '' THEN 256 ELSE 0 END -- StateAgencyNumber: missing-required
      | CASE WHEN align_too_long(c3, 2) THEN 512 ELSE 0 END -- StateAgencyNumber: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 1024 ELSE 0 END -- StateLEAIDNumber: formula-error
      | CASE WHEN c4 = '' THEN 2048 ELSE 0 END -- StateLEAIDNumber: missing-required
      | CASE WHEN align_too_long(c4, 14) THEN 4096 ELSE 0 END -- StateLEAIDNumber: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 8192 ELSE 0 END -- NCESLEAIDNumber: formula-error
      | CASE WHEN align_wrong_length(c5, 7) THEN 16384 ELSE 0 END -- NCESLEAIDNumber: wrong-length
      | CASE WHEN align_is_formula_error(s6) THEN 32768 ELSE 0 END -- Filler6: formula-error
      | CASE WHEN align_too_long(c6, 20) THEN 65536 ELSE 0 END -- Filler6: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 131072 ELSE 0 END -- Filler7: formula-error
      | CASE WHEN align_too_long(c7, 12) THEN 262144 ELSE 0 END -- Filler7: too-long
      | CASE WHEN align_is_formula_error(s8) THEN 524288 ELSE 0 END -- LEAName: formula-error
      | CASE WHEN c8 = '' THEN 1048576 ELSE 0 END -- LEAName: missing-required
      | CASE WHEN align_too_long(c8, 60) THEN 2097152 ELSE 0 END -- LEAName: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 4194304 ELSE 0 END -- OutOfStateInd: formula-error
      | CASE WHEN align_too_long(c9, 3) THEN 8388608 ELSE 0 END -- OutOfStateInd: too-long
      | CASE WHEN align_is_formula_error(s10) THEN 16777216 ELSE 0 END -- LEAType: formula-error
      | CASE WHEN c10 = '' THEN 33554432 ELSE 0 END -- LEAType: missing-required
      | CASE WHEN align_too_long(c10, 1) THEN 67108864 ELSE 0 END -- LEAType: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 134217728 ELSE 0 END -- LEAWebAddress: formula-error
      | CASE WHEN align_too_long(c11, 80) THEN 268435456 ELSE 0 END -- LEAWebAddress: too-long
      | CASE WHEN align_is_formula_error(s12) THEN 536870912 ELSE 0 END -- SupervisoryUnion: formula-error
      | CASE WHEN align_too_long(c12, 7) THEN 1073741824 ELSE 0 END -- SupervisoryUnion: too-long
      | CASE WHEN align_is_formula_error(s13) THEN 2147483648 ELSE 0 END -- LEAPhoneNumber: formula-error
      | CASE WHEN c13 = '' THEN 4294967296 ELSE 0 END -- LEAPhoneNumber: missing-required
      | CASE WHEN align_too_long(c13, 10) THEN 8589934592 ELSE 0 END -- LEAPhoneNumber: too-long
      | CASE WHEN align_is_formula_error(s14) THEN 17179869184 ELSE 0 END -- MailingAddress1: formula-error
      | CASE WHEN c14 = '' THEN 34359738368 ELSE 0 END -- MailingAddress1: missing-required
      | CASE WHEN align_too_long(c14, 60) THEN 68719476736 ELSE 0 END -- MailingAddress1: too-long
      | CASE WHEN align_is_formula_error(s15) THEN 137438953472 ELSE 0 END -- MailingAddress2: formula-error
      | CASE WHEN align_too_long(c15, 60) THEN 274877906944 ELSE 0 END -- MailingAddress2: too-long
      | CASE WHEN align_is_formula_error(s16) THEN 549755813888 ELSE 0 END -- MailingAddress3: formula-error
      | CASE WHEN align_too_long(c16, 60) THEN 1099511627776 ELSE 0 END -- MailingAddress3: too-long
      | CASE WHEN align_is_formula_error(s17) THEN 2199023255552 ELSE 0 END -- MailingCity: formula-error
      | CASE WHEN c17 = '' THEN 4398046511104 ELSE 0 END -- MailingCity: missing-required
      | CASE WHEN align_too_long(c17, 30) THEN 8796093022208 ELSE 0 END -- MailingCity: too-long
      | CASE WHEN align_is_formula_error(s18) THEN 17592186044416 ELSE 0 END -- MailingPostalStateCode: formula-error
      | CASE WHEN c18 = '' THEN 35184372088832 ELSE 0 END -- MailingPostalStateCode: missing-required
      | CASE WHEN align_too_long(c18, 2) THEN 70368744177664 ELSE 0 END -- MailingPostalStateCode: too-long
      | CASE WHEN align_is_formula_error(s19) THEN 140737488355328 ELSE 0 END -- MailingZipcode: formula-error
      | CASE WHEN c19 = '' THEN 281474976710656 ELSE 0 END -- MailingZipcode: missing-required
      | CASE WHEN align_too_long(c19, 5) THEN 562949953421312 ELSE 0 END -- MailingZipcode: too-long
      | CASE WHEN align_is_formula_error(s20) THEN 1125899906842624 ELSE 0 END -- MailingZipcodePlus4: formula-error
      | CASE WHEN align_too_long(c20, 4) THEN 2251799813685248 ELSE 0 END -- MailingZipcodePlus4: too-long
      | CASE WHEN align_is_formula_error(s21) THEN 4503599627370496 ELSE 0 END -- LocationAddress1: formula-error
      | CASE WHEN align_too_long(c21, 60) THEN 9007199254740992 ELSE 0 END -- LocationAddress1: too-long
      | CASE WHEN align_is_formula_error(s22) THEN 18014398509481984 ELSE 0 END -- LocationAddress2: formula-error
      | CASE WHEN align_too_long(c22, 60) THEN 36028797018963968 ELSE 0 END -- LocationAddress2: too-long
      | CASE WHEN align_is_formula_error(s23) THEN 72057594037927936 ELSE 0 END -- LocationAddress3: formula-error
      | CASE WHEN align_too_long(c23, 60) THEN 144115188075855872 ELSE 0 END -- LocationAddress3: too-long
      | CASE WHEN align_is_formula_error(s24) THEN 288230376151711744 ELSE 0 END -- LocationCity: formula-error
      | CASE WHEN align_too_long(c24, 30) THEN 576460752303423488 ELSE 0 END -- LocationCity: too-long
      | CASE WHEN align_is_formula_error(s25) THEN 1152921504606846976 ELSE 0 END -- LocationPostalStateCode: formula-error
      | CASE WHEN align_too_long(c25, 2) THEN 2305843009213693952 ELSE 0 END -- LocationPostalStateCode: too-long
    AS BIGINT) AS early1,
    CAST(0
      | CASE WHEN align_is_formula_error(s26) THEN 1 ELSE 0 END -- LocationZipcode: formula-error
      | CASE WHEN align_too_long(c26, 5) THEN 2 ELSE 0 END -- LocationZipcode: too-long
      | CASE WHEN align_is_formula_error(s27) THEN 4 ELSE 0 END -- LocationZipcodePlus4: formula-error
      | CASE WHEN align_too_long(c27, 4) THEN 8 ELSE 0 END -- LocationZipcodePlus4: too-long
      | CASE WHEN align_is_formula_error(s28) THEN 16 ELSE 0 END -- LEASysOpStatus: formula-error
      | CASE WHEN c28 = '' THEN 32 ELSE 0 END -- LEASysOpStatus: missing-required
      | CASE WHEN align_too_long(c28, 30) THEN 64 ELSE 0 END -- LEASysOpStatus: too-long
      | CASE WHEN align_is_formula_error(s29) THEN 128 ELSE 0 END -- LEAOpStatus: formula-error
      | CASE WHEN align_too_long(c29, 30) THEN 256 ELSE 0 END -- LEAOpStatus: too-long
      | CASE WHEN align_is_formula_error(s30) THEN 512 ELSE 0 END -- StatusEffectiveDate: formula-error
      | CASE WHEN align_too_long(c30, 10) THEN 1024 ELSE 0 END -- StatusEffectiveDate: too-long
      | CASE WHEN align_is_formula_error(s31) THEN 2048 ELSE 0 END -- ChrtSchoolLEAStatusID: formula-error
      | CASE WHEN c31 = '' THEN 4096 ELSE 0 END -- ChrtSchoolLEAStatusID: missing-required
      | CASE WHEN align_too_long(c31, 30) THEN 8192 ELSE 0 END -- ChrtSchoolLEAStatusID: too-long
      | CASE WHEN align_is_formula_error(s32) THEN 16384 ELSE 0 END -- PriorStateLEAID: formula-error
      | CASE WHEN align_too_long(c32, 14) THEN 32768 ELSE 0 END -- PriorStateLEAID: too-long
      | CASE WHEN align_is_formula_error(s33) THEN 65536 ELSE 0 END -- Explanation: formula-error
      | CASE WHEN align_too_long(c33, 200) THEN 131072 ELSE 0 END -- Explanation: too-long
      | CASE WHEN c5 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c5, 7)
          WHEN 'scientific-notation' THEN 262144
          WHEN 'id-truncated-15-digits' THEN 524288
          WHEN 'leading-zeros-lost' THEN 1048576
          ELSE 2097152
          END ELSE 0 END -- NCESLEAIDNumber → identifiers[nces.lea]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
      | CASE
          WHEN c2 = '' THEN 0 WHEN r2 IS NULL THEN 4194304
          WHEN c4 = '' THEN 0 WHEN r3 IS NULL THEN 8388608
          ELSE 0
          END -- FIPSStateCode + StateLEAIDNumber → identifiers[local@us.state-id]: unknown-code, unreadable-text
      | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 4194304 ELSE 0 END -- FIPSStateCode → stateCode: unknown-code
      | CASE WHEN (c18 <> '' AND r4 IS NULL) THEN 16777216 ELSE 0 END -- MailingPostalStateCode → addresses[mailing].state: unknown-code
    AS BIGINT) AS early2
  FROM fields
), needs AS (
  SELECT
    *,
    early1 AS whole1,
    CAST(0
      | early2
      | CASE WHEN "district: identifiers[nces.lea]" IS NULL AND "district: identifiers[local@us.state-id]" IS NULL AND (early1 & 24576) = 0 AND (early2 & 3932160) = 0 THEN 33554432 ELSE 0 END -- district: missing-key
    AS BIGINT) AS whole2
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 33 THEN 1 ELSE whole1 END AS found1,
    CASE WHEN cells <> 33 THEN 0 ELSE whole2 END AS found2
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
  found1,
  found2,
  CASE WHEN ((found1 & 1123836296200177) <> 0 OR (found2 & 50083952) <> 0) THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- edfacts 2019, school-directory: School directory (file 029)
CREATE OR REPLACE TABLE "school-directory" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- FileRecordNumber
    align_cell(s2) AS c2, -- FIPSStateCode
    align_cell(s3) AS c3, -- StateAgencyNumber
    align_cell(s4) AS c4, -- StateLEAIDNumber
    align_cell(s5) AS c5, -- NCESLEAIDNumber
    align_cell(s6) AS c6, -- StateSchoolIDNumber
    align_cell(s7) AS c7, -- NCESSchoolIDNumber
    align_cell(s8) AS c8, -- SchoolName
    align_cell(s9) AS c9, -- SchoolType
    align_cell(s10) AS c10, -- OutOfStateInd
    align_cell(s11) AS c11, -- SchoolWebAddress
    align_cell(s12) AS c12, -- SchoolPhoneNumber
    align_cell(s13) AS c13, -- MailingAddress1
    align_cell(s14) AS c14, -- MailingAddress2
    align_cell(s15) AS c15, -- MailingAddress3
    align_cell(s16) AS c16, -- MailingCity
    align_cell(s17) AS c17, -- MailingPostalStateCode
    align_cell(s18) AS c18, -- MailingZipcode
    align_cell(s19) AS c19, -- MailingZipcodePlus4
    align_cell(s20) AS c20, -- LocationAddress1
    align_cell(s21) AS c21, -- LocationAddress2
    align_cell(s22) AS c22, -- LocationAddress3
    align_cell(s23) AS c23, -- LocationCity
    align_cell(s24) AS c24, -- LocationPostalStateCode
    align_cell(s25) AS c25, -- LocationZipcode
    align_cell(s26) AS c26, -- LocationZipcodePlus4
    align_cell(s27) AS c27, -- SchoolSysOpStatus
    align_cell(s28) AS c28, -- SchoolOpStatus
    align_cell(s29) AS c29, -- StatusEffectiveDate
    align_cell(s30) AS c30, -- CharterSchoolStatus
    align_cell(s31) AS c31, -- PriorStateLEAID
    align_cell(s32) AS c32, -- PriorStateSchoolID
    align_cell(s33) AS c33, -- ReconstitutedStatus
    align_cell(s34) AS c34, -- Filler1
    align_cell(s35) AS c35, -- CharterSchoolAuthorizerPrimary
    align_cell(s36) AS c36, -- CharterSchoolAuthorizerAdditional
    align_cell(s37) AS c37 -- Explanation
  FROM "school-directory stage"
), readings AS (
  SELECT
    *,
    'school' AS owner, -- which record it is
    CASE WHEN length(c5) = 7 AND length(c7) = 5 AND regexp_full_match((c5 || c7), '[0-9]{12}') THEN c5 || c7 END AS r1, -- NCESLEAIDNumber + NCESSchoolIDNumber → identifiers[nces.school]
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
      END AS r2, -- FIPSStateCode + StateLEAIDNumber + StateSchoolIDNumber → identifiers[local@us.state-id]
    c4 AS r3, -- FIPSStateCode + StateLEAIDNumber + StateSchoolIDNumber → identifiers[local@us.state-id]
    c6 AS r4, -- FIPSStateCode + StateLEAIDNumber + StateSchoolIDNumber → identifiers[local@us.state-id]
    CASE c17
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
      END AS r5 -- MailingPostalStateCode → addresses[mailing].state
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "school: identifiers[nces.school]", -- NCESLEAIDNumber + NCESSchoolIDNumber → identifiers[nces.school]
    CASE WHEN c2 <> '' AND r2 IS NOT NULL AND c4 <> '' AND r3 IS NOT NULL AND c6 <> '' AND r4 IS NOT NULL THEN r2 || '-' || r3 || '-' || r4 END AS "school: identifiers[local@us.state-id]", -- FIPSStateCode + StateLEAIDNumber + StateSchoolIDNumber → identifiers[local@us.state-id]
    CASE WHEN c2 <> '' AND r2 IS NOT NULL AND c4 <> '' AND r3 IS NOT NULL THEN r2 || '-' || r3 END AS "school: district.identifiers[local@us.state-id]", -- FIPSStateCode + StateLEAIDNumber → district.identifiers[local@us.state-id]
    nullif(c8, '') AS "school: name", -- SchoolName → name
    r2 AS "school: stateCode", -- FIPSStateCode → stateCode
    nullif(c13, '') AS "school: addresses[mailing].line1", -- MailingAddress1 → addresses[mailing].line1
    nullif(c14, '') AS "school: addresses[mailing].line2", -- MailingAddress2 → addresses[mailing].line2
    nullif(c15, '') AS "school: addresses[mailing].line3", -- MailingAddress3 → addresses[mailing].line3
    nullif(c16, '') AS "school: addresses[mailing].city", -- MailingCity → addresses[mailing].city
    r5 AS "school: addresses[mailing].state", -- MailingPostalStateCode → addresses[mailing].state
    nullif(c18, '') AS "school: addresses[mailing].postalCode", -- MailingZipcode → addresses[mailing].postalCode
    nullif(c20, '') AS "school: addresses[location].line1", -- LocationAddress1 → addresses[location].line1
    nullif(c21, '') AS "school: addresses[location].line2", -- LocationAddress2 → addresses[location].line2
    nullif(c22, '') AS "school: addresses[location].line3", -- LocationAddress3 → addresses[location].line3
    nullif(c23, '') AS "school: addresses[location].city", -- LocationCity → addresses[location].city
    nullif(c24, '') AS "school: addresses[location].state", -- LocationPostalStateCode → addresses[location].state
    nullif(c25, '') AS "school: addresses[location].postalCode", -- LocationZipcode → addresses[location].postalCode
    nullif(c12, '') AS "school: contactPoints[phone].value", -- SchoolPhoneNumber → contactPoints[phone].value
    nullif(c11, '') AS "school: contactPoints[website].value" -- SchoolWebAddress → contactPoints[website].value
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- FileRecordNumber: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- FileRecordNumber: missing-required
      | CASE WHEN align_too_long(c1, 10) THEN 8 ELSE 0 END -- FileRecordNumber: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- FIPSStateCode: formula-error
      | CASE WHEN c2 = '' THEN 32 ELSE 0 END -- FIPSStateCode: missing-required
      | CASE WHEN align_wrong_length(c2, 2) THEN 64 ELSE 0 END -- FIPSStateCode: wrong-length
      | CASE WHEN align_is_formula_error(s3) THEN 128 ELSE 0 END -- StateAgencyNumber: formula-error
      | CASE WHEN c3 = '' THEN 256 ELSE 0 END -- StateAgencyNumber: missing-required
      | CASE WHEN align_too_long(c3, 2) THEN 512 ELSE 0 END -- StateAgencyNumber: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 1024 ELSE 0 END -- StateLEAIDNumber: formula-error
      | CASE WHEN c4 = '' THEN 2048 ELSE 0 END -- StateLEAIDNumber: missing-required
      | CASE WHEN align_too_long(c4, 14) THEN 4096 ELSE 0 END -- StateLEAIDNumber: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 8192 ELSE 0 END -- NCESLEAIDNumber: formula-error
      | CASE WHEN align_wrong_length(c5, 7) THEN 16384 ELSE 0 END -- NCESLEAIDNumber: wrong-length
      | CASE WHEN align_is_formula_error(s6) THEN 32768 ELSE 0 END -- StateSchoolIDNumber: formula-error
      | CASE WHEN c6 = '' THEN 65536 ELSE 0 END -- StateSchoolIDNumber: missing-required
      | CASE WHEN align_too_long(c6, 20) THEN 131072 ELSE 0 END -- StateSchoolIDNumber: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 262144 ELSE 0 END -- NCESSchoolIDNumber: formula-error
      | CASE WHEN align_wrong_length(c7, 5) THEN 524288 ELSE 0 END -- NCESSchoolIDNumber: wrong-length
      | CASE WHEN align_is_formula_error(s8) THEN 1048576 ELSE 0 END -- SchoolName: formula-error
      | CASE WHEN c8 = '' THEN 2097152 ELSE 0 END -- SchoolName: missing-required
      | CASE WHEN align_too_long(c8, 60) THEN 4194304 ELSE 0 END -- SchoolName: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 8388608 ELSE 0 END -- SchoolType: formula-error
      | CASE WHEN c9 = '' THEN 16777216 ELSE 0 END -- SchoolType: missing-required
      | CASE WHEN align_too_long(c9, 1) THEN 33554432 ELSE 0 END -- SchoolType: too-long
      | CASE WHEN align_is_formula_error(s10) THEN 67108864 ELSE 0 END -- OutOfStateInd: formula-error
      | CASE WHEN align_too_long(c10, 3) THEN 134217728 ELSE 0 END -- OutOfStateInd: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 268435456 ELSE 0 END -- SchoolWebAddress: formula-error
      | CASE WHEN align_too_long(c11, 80) THEN 536870912 ELSE 0 END -- SchoolWebAddress: too-long
      | CASE WHEN align_is_formula_error(s12) THEN 1073741824 ELSE 0 END -- SchoolPhoneNumber: formula-error
      | CASE WHEN c12 = '' THEN 2147483648 ELSE 0 END -- SchoolPhoneNumber: missing-required
      | CASE WHEN align_too_long(c12, 10) THEN 4294967296 ELSE 0 END -- SchoolPhoneNumber: too-long
      | CASE WHEN align_is_formula_error(s13) THEN 8589934592 ELSE 0 END -- MailingAddress1: formula-error
      | CASE WHEN c13 = '' THEN 17179869184 ELSE 0 END -- MailingAddress1: missing-required
      | CASE WHEN align_too_long(c13, 60) THEN 34359738368 ELSE 0 END -- MailingAddress1: too-long
      | CASE WHEN align_is_formula_error(s14) THEN 68719476736 ELSE 0 END -- MailingAddress2: formula-error
      | CASE WHEN align_too_long(c14, 60) THEN 137438953472 ELSE 0 END -- MailingAddress2: too-long
      | CASE WHEN align_is_formula_error(s15) THEN 274877906944 ELSE 0 END -- MailingAddress3: formula-error
      | CASE WHEN align_too_long(c15, 60) THEN 549755813888 ELSE 0 END -- MailingAddress3: too-long
      | CASE WHEN align_is_formula_error(s16) THEN 1099511627776 ELSE 0 END -- MailingCity: formula-error
      | CASE WHEN c16 = '' THEN 2199023255552 ELSE 0 END -- MailingCity: missing-required
      | CASE WHEN align_too_long(c16, 30) THEN 4398046511104 ELSE 0 END -- MailingCity: too-long
      | CASE WHEN align_is_formula_error(s17) THEN 8796093022208 ELSE 0 END -- MailingPostalStateCode: formula-error
      | CASE WHEN c17 = '' THEN 17592186044416 ELSE 0 END -- MailingPostalStateCode: missing-required
      | CASE WHEN align_too_long(c17, 2) THEN 35184372088832 ELSE 0 END -- MailingPostalStateCode: too-long
      | CASE WHEN align_is_formula_error(s18) THEN 70368744177664 ELSE 0 END -- MailingZipcode: formula-error
      | CASE WHEN c18 = '' THEN 140737488355328 ELSE 0 END -- MailingZipcode: missing-required
      | CASE WHEN align_too_long(c18, 5) THEN 281474976710656 ELSE 0 END -- MailingZipcode: too-long
      | CASE WHEN align_is_formula_error(s19) THEN 562949953421312 ELSE 0 END -- MailingZipcodePlus4: formula-error
      | CASE WHEN align_too_long(c19, 4) THEN 1125899906842624 ELSE 0 END -- MailingZipcodePlus4: too-long
      | CASE WHEN align_is_formula_error(s20) THEN 2251799813685248 ELSE 0 END -- LocationAddress1: formula-error
      | CASE WHEN align_too_long(c20, 60) THEN 4503599627370496 ELSE 0 END -- LocationAddress1: too-long
      | CASE WHEN align_is_formula_error(s21) THEN 9007199254740992 ELSE 0 END -- LocationAddress2: formula-error
      | CASE WHEN align_too_long(c21, 60) THEN 18014398509481984 ELSE 0 END -- LocationAddress2: too-long
      | CASE WHEN align_is_formula_error(s22) THEN 36028797018963968 ELSE 0 END -- LocationAddress3: formula-error
      | CASE WHEN align_too_long(c22, 60) THEN 72057594037927936 ELSE 0 END -- LocationAddress3: too-long
      | CASE WHEN align_is_formula_error(s23) THEN 144115188075855872 ELSE 0 END -- LocationCity: formula-error
      | CASE WHEN align_too_long(c23, 30) THEN 288230376151711744 ELSE 0 END -- LocationCity: too-long
      | CASE WHEN align_is_formula_error(s24) THEN 576460752303423488 ELSE 0 END -- LocationPostalStateCode: formula-error
      | CASE WHEN align_too_long(c24, 2) THEN 1152921504606846976 ELSE 0 END -- LocationPostalStateCode: too-long
      | CASE WHEN align_is_formula_error(s25) THEN 2305843009213693952 ELSE 0 END -- LocationZipcode: formula-error
    AS BIGINT) AS early1,
    CAST(0
      | CASE WHEN align_too_long(c25, 5) THEN 1 ELSE 0 END -- LocationZipcode: too-long
      | CASE WHEN align_is_formula_error(s26) THEN 2 ELSE 0 END -- LocationZipcodePlus4: formula-error
      | CASE WHEN align_too_long(c26, 4) THEN 4 ELSE 0 END -- LocationZipcodePlus4: too-long
      | CASE WHEN align_is_formula_error(s27) THEN 8 ELSE 0 END -- SchoolSysOpStatus: formula-error
      | CASE WHEN c27 = '' THEN 16 ELSE 0 END -- SchoolSysOpStatus: missing-required
      | CASE WHEN align_too_long(c27, 30) THEN 32 ELSE 0 END -- SchoolSysOpStatus: too-long
      | CASE WHEN align_is_formula_error(s28) THEN 64 ELSE 0 END -- SchoolOpStatus: formula-error
      | CASE WHEN align_too_long(c28, 30) THEN 128 ELSE 0 END -- SchoolOpStatus: too-long
      | CASE WHEN align_is_formula_error(s29) THEN 256 ELSE 0 END -- StatusEffectiveDate: formula-error
      | CASE WHEN align_too_long(c29, 10) THEN 512 ELSE 0 END -- StatusEffectiveDate: too-long
      | CASE WHEN align_is_formula_error(s30) THEN 1024 ELSE 0 END -- CharterSchoolStatus: formula-error
      | CASE WHEN c30 = '' THEN 2048 ELSE 0 END -- CharterSchoolStatus: missing-required
      | CASE WHEN align_too_long(c30, 30) THEN 4096 ELSE 0 END -- CharterSchoolStatus: too-long
      | CASE WHEN align_is_formula_error(s31) THEN 8192 ELSE 0 END -- PriorStateLEAID: formula-error
      | CASE WHEN align_too_long(c31, 14) THEN 16384 ELSE 0 END -- PriorStateLEAID: too-long
      | CASE WHEN align_is_formula_error(s32) THEN 32768 ELSE 0 END -- PriorStateSchoolID: formula-error
      | CASE WHEN align_too_long(c32, 20) THEN 65536 ELSE 0 END -- PriorStateSchoolID: too-long
      | CASE WHEN align_is_formula_error(s33) THEN 131072 ELSE 0 END -- ReconstitutedStatus: formula-error
      | CASE WHEN c33 = '' THEN 262144 ELSE 0 END -- ReconstitutedStatus: missing-required
      | CASE WHEN align_too_long(c33, 15) THEN 524288 ELSE 0 END -- ReconstitutedStatus: too-long
      | CASE WHEN align_is_formula_error(s34) THEN 1048576 ELSE 0 END -- Filler1: formula-error
      | CASE WHEN align_too_long(c34, 15) THEN 2097152 ELSE 0 END -- Filler1: too-long
      | CASE WHEN align_is_formula_error(s35) THEN 4194304 ELSE 0 END -- CharterSchoolAuthorizerPrimary: formula-error
      | CASE WHEN align_too_long(c35, 20) THEN 8388608 ELSE 0 END -- CharterSchoolAuthorizerPrimary: too-long
      | CASE WHEN align_is_formula_error(s36) THEN 16777216 ELSE 0 END -- CharterSchoolAuthorizerAdditional: formula-error
      | CASE WHEN align_too_long(c36, 20) THEN 33554432 ELSE 0 END -- CharterSchoolAuthorizerAdditional: too-long
      | CASE WHEN align_is_formula_error(s37) THEN 67108864 ELSE 0 END -- Explanation: formula-error
      | CASE WHEN align_too_long(c37, 200) THEN 134217728 ELSE 0 END -- Explanation: too-long
      | CASE
          WHEN c5 = '' THEN 0
          WHEN length(c5) <> 7 THEN CASE align_identifier_damage(c5, 7)
          WHEN 'scientific-notation' THEN 268435456
          WHEN 'id-truncated-15-digits' THEN 536870912
          WHEN 'leading-zeros-lost' THEN 1073741824
          ELSE 2147483648
          END
          WHEN c7 = '' THEN 0
          WHEN length(c7) <> 5 THEN CASE align_identifier_damage(c7, 5)
          WHEN 'scientific-notation' THEN 4294967296
          WHEN 'id-truncated-15-digits' THEN 8589934592
          WHEN 'leading-zeros-lost' THEN 17179869184
          ELSE 34359738368
          END
          WHEN r1 IS NULL THEN 34359738368
          ELSE 0
          END -- NCESLEAIDNumber + NCESSchoolIDNumber → identifiers[nces.school]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
      | CASE
          WHEN c2 = '' THEN 0 WHEN r2 IS NULL THEN 68719476736
          WHEN c4 = '' THEN 0 WHEN r3 IS NULL THEN 137438953472
          WHEN c6 = '' THEN 0 WHEN r4 IS NULL THEN 274877906944
          ELSE 0
          END -- FIPSStateCode + StateLEAIDNumber + StateSchoolIDNumber → identifiers[local@us.state-id]: unknown-code, unreadable-text
      | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 68719476736 ELSE 0 END -- FIPSStateCode → stateCode: unknown-code
      | CASE
          WHEN c2 = '' THEN 0 WHEN r2 IS NULL THEN 68719476736
          WHEN c4 = '' THEN 0 WHEN r3 IS NULL THEN 137438953472
          ELSE 0
          END -- FIPSStateCode + StateLEAIDNumber → district.identifiers[local@us.state-id]: unknown-code, unreadable-text
      | CASE WHEN (c17 <> '' AND r5 IS NULL) THEN 549755813888 ELSE 0 END -- MailingPostalStateCode → addresses[mailing].state: unknown-code
    AS BIGINT) AS early2
  FROM fields
), needs AS (
  SELECT
    *,
    early1 AS whole1,
    CAST(0
      | early2
      | CASE WHEN "school: identifiers[nces.school]" IS NULL AND "school: identifiers[local@us.state-id]" IS NULL AND (early1 & 24576) = 0 AND (early2 & 4026531840) = 0 THEN 1099511627776 ELSE 0 END -- school: missing-key
    AS BIGINT) AS whole2
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 37 THEN 1 ELSE whole1 END AS found1,
    CASE WHEN cells <> 37 THEN 0 ELSE whole2 END AS found2
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "school: identifiers[nces.school]",
  "school: identifiers[local@us.state-id]",
  "school: district.identifiers[local@us.state-id]",
  "school: name",
  "school: stateCode",
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
  found1,
  found2,
  CASE WHEN ((found1 & 561918154637297) <> 0 OR (found2 & 1648999930936) <> 0) THEN 'rejected' ELSE 'converted' END AS status
FROM ends;
