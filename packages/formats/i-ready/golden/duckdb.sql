-- i-ready diagnostic, ela: Diagnostic, ELA
CREATE OR REPLACE TABLE "ela" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- Last Name
    align_cell(s2) AS c2, -- First Name
    align_cell(s3) AS c3, -- Student ID
    align_cell(s4) AS c4, -- Student Grade
    align_cell(s5) AS c5, -- Academic Year
    align_cell(s6) AS c6, -- School
    align_cell(s7) AS c7, -- Enrolled
    align_cell(s8) AS c8, -- District State ID
    align_cell(s9) AS c9, -- Account State ID
    align_cell(s10) AS c10, -- School State ID
    align_cell(s11) AS c11, -- Student State ID
    align_cell(s12) AS c12, -- User Name
    align_cell(s13) AS c13, -- Sex
    align_cell(s14) AS c14, -- Hispanic or Latino
    align_cell(s15) AS c15, -- Race
    align_cell(s16) AS c16, -- English Language Learner
    align_cell(s17) AS c17, -- Special Education
    align_cell(s18) AS c18, -- Economically Disadvantaged
    align_cell(s19) AS c19, -- Migrant
    align_cell(s20) AS c20, -- Class(es)
    align_cell(s21) AS c21, -- Class Teacher(s)
    align_cell(s22) AS c22, -- Report Group(s)
    align_cell(s23) AS c23, -- Start Date
    align_cell(s24) AS c24, -- Completion Date
    align_cell(s25) AS c25, -- Norming Window
    align_cell(s26) AS c26, -- Baseline Diagnostic (Y/N)
    align_cell(s27) AS c27, -- Most Recent Diagnostic YTD (Y/N)
    align_cell(s28) AS c28, -- Duration (min)
    align_cell(s29) AS c29, -- Rush Flag
    align_cell(s30) AS c30, -- Read Aloud
    align_cell(s31) AS c31, -- Overall Scale Score
    CASE align_cell(s32) WHEN 'Not Assessed' THEN '' ELSE align_cell(s32) END AS c32, -- Overall Placement
    CASE align_cell(s33) WHEN 'Not Assessed' THEN '' ELSE align_cell(s33) END AS c33, -- Overall Relative Placement
    align_cell(s34) AS c34, -- Percentile
    align_cell(s35) AS c35, -- Grouping
    align_cell(s36) AS c36, -- Lexile Measure
    align_cell(s37) AS c37, -- Lexile Range
    align_cell(s38) AS c38, -- Phonological Awareness Scale Score
    CASE align_cell(s39) WHEN 'Not Assessed' THEN '' ELSE align_cell(s39) END AS c39, -- Phonological Awareness Placement
    CASE align_cell(s40) WHEN 'Not Assessed' THEN '' ELSE align_cell(s40) END AS c40, -- Phonological Awareness Relative Placement
    align_cell(s41) AS c41, -- Phonics Scale Score
    CASE align_cell(s42) WHEN 'Not Assessed' THEN '' ELSE align_cell(s42) END AS c42, -- Phonics Placement
    CASE align_cell(s43) WHEN 'Not Assessed' THEN '' ELSE align_cell(s43) END AS c43, -- Phonics Relative Placement
    align_cell(s44) AS c44, -- High-Frequency Words Scale Score
    CASE align_cell(s45) WHEN 'Not Assessed' THEN '' ELSE align_cell(s45) END AS c45, -- High-Frequency Words Placement
    CASE align_cell(s46) WHEN 'Not Assessed' THEN '' ELSE align_cell(s46) END AS c46, -- High-Frequency Words Relative Placement
    align_cell(s47) AS c47, -- Vocabulary Scale Score
    CASE align_cell(s48) WHEN 'Not Assessed' THEN '' ELSE align_cell(s48) END AS c48, -- Vocabulary Placement
    CASE align_cell(s49) WHEN 'Not Assessed' THEN '' ELSE align_cell(s49) END AS c49, -- Vocabulary Relative Placement
    align_cell(s50) AS c50, -- Comprehension: Overall Scale Score
    CASE align_cell(s51) WHEN 'Not Assessed' THEN '' ELSE align_cell(s51) END AS c51, -- Comprehension: Overall Placement
    CASE align_cell(s52) WHEN 'Not Assessed' THEN '' ELSE align_cell(s52) END AS c52, -- Comprehension: Overall Relative Placement
    align_cell(s53) AS c53, -- Comprehension: Literature Scale Score
    CASE align_cell(s54) WHEN 'Not Assessed' THEN '' ELSE align_cell(s54) END AS c54, -- Comprehension: Literature Placement
    CASE align_cell(s55) WHEN 'Not Assessed' THEN '' ELSE align_cell(s55) END AS c55, -- Comprehension: Literature Relative Placement
    align_cell(s56) AS c56, -- Comprehension: Informational Text Scale Score
    CASE align_cell(s57) WHEN 'Not Assessed' THEN '' ELSE align_cell(s57) END AS c57, -- Comprehension: Informational Text Placement
    CASE align_cell(s58) WHEN 'Not Assessed' THEN '' ELSE align_cell(s58) END AS c58, -- Comprehension: Informational Text Relative Placement
    align_cell(s59) AS c59, -- Diagnostic Gain
    align_cell(s60) AS c60, -- Annual Typical Growth Measure
    align_cell(s61) AS c61, -- Annual Stretch Growth Measure
    align_cell(s62) AS c62, -- Percent Progress to Annual Typical Growth (%)
    align_cell(s63) AS c63, -- Percent Progress to Annual Stretch Growth (%)
    align_cell(s64) AS c64, -- Mid On Grade Level Scale Score
    align_cell(s65) AS c65 -- Reading Difficulty Indicator (Y/N)
  FROM "ela stage"
), readings AS (
  SELECT
    *,
    'result' AS owner, -- which record it is
    c10 <> '' AS "school: is read", -- beside the owner
    c16 <> '' AS "english-learner: is read", -- beside the owner
    c17 <> '' AS "disability: is read", -- beside the owner
    c18 <> '' AS "economically-disadvantaged: is read", -- beside the owner
    c19 <> '' AS "migrant: is read", -- beside the owner
    CASE c13 WHEN 'female' THEN 'female' WHEN 'male' THEN 'male' END AS r1, -- Sex → student.sex
    CASE c14 WHEN 'Y' THEN 'true' WHEN 'N' THEN 'false' END AS r2, -- Hispanic or Latino → student.hispanicLatino
    CASE c15 WHEN 'White' THEN 'white' END AS r3, -- Race → student.raceRollup
    CASE c4
      WHEN 'K' THEN 'KG'
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
      END AS r4, -- Student Grade → student.gradeLevel
    CASE WHEN regexp_full_match(c5, '[0-9]{4}-[0-9]{4}') THEN align_year_after(substr(c5, 1, 4), substr(c5, 6, 4)) END AS r5, -- Academic Year → schoolYear
    CASE
      WHEN regexp_full_match(c24, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})') THEN align_day(regexp_extract(c24, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 3), lpad(regexp_extract(c24, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 1), 2, '0'), lpad(regexp_extract(c24, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 2), 2, '0'))
      END AS r6, -- Completion Date → date
    CASE WHEN align_trimmed(regexp_extract(c25, '^([^\x{20}]*)\x{20}([\x00-\x{10FFFF}]*)$', 1)) <> '' THEN CASE align_trimmed(regexp_extract(c25, '^([^\x{20}]*)\x{20}([\x00-\x{10FFFF}]*)$', 1))
      WHEN 'Fall' THEN 'fall'
      WHEN 'Winter' THEN 'winter'
      WHEN 'Spring' THEN 'spring'
      END END AS r7, -- Norming Window → period
    CASE c33
      WHEN '3 or More Grade Levels Below' THEN 'below'
      WHEN '2 Grade Levels Below' THEN 'below'
      WHEN '1 Grade Level Below' THEN 'approaching'
      WHEN 'Early On Grade Level' THEN 'meets'
      WHEN 'Mid or Above Grade Level' THEN 'meets'
      END AS r8, -- Overall Relative Placement → proficiency
    CASE WHEN length(c36) > 1 AND right(c36, 1) = 'L' THEN substr(c36, 1, length(c36) - 1) END AS r9, -- Overall Scale Score + Overall Placement + Overall Relative Placement + Percentile + Lexile Measure + Phonological Awareness Scale Score + Phonological Awareness Placement + Phonological Awareness Relative Placement + Phonics Scale Score + Phonics Placement + Phonics Relative Placement + High-Frequency Words Scale Score + High-Frequency Words Placement + High-Frequency Words Relative Placement + Vocabulary Scale Score + Vocabulary Placement + Vocabulary Relative Placement + Comprehension: Overall Scale Score + Comprehension: Overall Placement + Comprehension: Overall Relative Placement + Comprehension: Literature Scale Score + Comprehension: Literature Placement + Comprehension: Literature Relative Placement + Comprehension: Informational Text Scale Score + Comprehension: Informational Text Placement + Comprehension: Informational Text Relative Placement + Diagnostic Gain → scores
    CASE c16 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r10, -- English Language Learner → value
    CASE c17 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r11, -- Special Education → value
    CASE c18 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r12, -- Economically Disadvantaged → value
    CASE c19 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r13 -- Migrant → value
  FROM texts
), fields AS (
  SELECT
    *,
    nullif(c2, '') AS "result: student.firstName", -- First Name → student.firstName
    nullif(c1, '') AS "result: student.lastName", -- Last Name → student.lastName
    nullif(c12, '') AS "result: student.username", -- User Name → student.username
    r1 AS "result: student.sex", -- Sex → student.sex
    r2 AS "result: student.hispanicLatino", -- Hispanic or Latino → student.hispanicLatino
    CASE WHEN r3 IS NOT NULL THEN r3 WHEN c15 <> '' THEN 'other' END AS "result: student.raceRollup", -- Race → student.raceRollup
    CASE WHEN r4 IS NOT NULL THEN r4 WHEN c4 <> '' THEN 'other' END AS "result: student.gradeLevel", -- Student Grade → student.gradeLevel
    CASE WHEN r4 IS NOT NULL THEN r4 WHEN c4 <> '' THEN 'other' END AS "result: gradeLevelWhenAssessed", -- Student Grade → gradeLevelWhenAssessed
    r5 AS "result: schoolYear", -- Academic Year → schoolYear
    r6 AS "result: date", -- Completion Date → date
    r7 AS "result: period", -- Norming Window → period
    nullif(c33, '') AS "result: performanceLevel", -- Overall Relative Placement → performanceLevel
    r8 AS "result: proficiency", -- Overall Relative Placement → proficiency
    'uri://cainc.com/#CAINC-IREADY-DIAGNOSTIC-ELA' AS "result: assessment", -- every record → assessment
    'i-Ready Diagnostic, ELA' AS "result: assessmentTitle", -- every record → assessmentTitle
    'english-language-arts' AS "result: subject", -- every record → subject
    '[' || nullif(concat_ws(',', CASE WHEN nullif(c31, '') IS NOT NULL THEN '{' || concat_ws(',', '"metric":"scale"', '"value":' || align_json(nullif(c31, ''))) || '}' END,
      CASE WHEN nullif(c32, '') IS NOT NULL THEN '{' || concat_ws(',', '"metric":"placement"', '"value":' || align_json(nullif(c32, ''))) || '}' END,
      CASE WHEN nullif(c33, '') IS NOT NULL THEN '{' || concat_ws(',', '"metric":"performance-level"', '"value":' || align_json(nullif(c33, ''))) || '}' END,
      CASE WHEN nullif(c34, '') IS NOT NULL THEN '{' || concat_ws(',', '"metric":"percentile"', '"value":' || align_json(nullif(c34, ''))) || '}' END,
      CASE WHEN r9 IS NOT NULL THEN '{' || concat_ws(',', '"metric":"lexile"', '"value":' || align_json(r9)) || '}' END,
      CASE WHEN nullif(c38, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Phonological Awareness"', '"metric":"scale"', '"value":' || align_json(nullif(c38, ''))) || '}' END,
      CASE WHEN nullif(c39, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Phonological Awareness"', '"metric":"placement"', '"value":' || align_json(nullif(c39, ''))) || '}' END,
      CASE WHEN nullif(c40, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Phonological Awareness"', '"metric":"performance-level"', '"value":' || align_json(nullif(c40, ''))) || '}' END,
      CASE WHEN nullif(c41, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Phonics"', '"metric":"scale"', '"value":' || align_json(nullif(c41, ''))) || '}' END,
      CASE WHEN nullif(c42, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Phonics"', '"metric":"placement"', '"value":' || align_json(nullif(c42, ''))) || '}' END,
      CASE WHEN nullif(c43, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Phonics"', '"metric":"performance-level"', '"value":' || align_json(nullif(c43, ''))) || '}' END,
      CASE WHEN nullif(c44, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"High-Frequency Words"', '"metric":"scale"', '"value":' || align_json(nullif(c44, ''))) || '}' END,
      CASE WHEN nullif(c45, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"High-Frequency Words"', '"metric":"placement"', '"value":' || align_json(nullif(c45, ''))) || '}' END,
      CASE WHEN nullif(c46, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"High-Frequency Words"', '"metric":"performance-level"', '"value":' || align_json(nullif(c46, ''))) || '}' END,
      CASE WHEN nullif(c47, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Vocabulary"', '"metric":"scale"', '"value":' || align_json(nullif(c47, ''))) || '}' END,
      CASE WHEN nullif(c48, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Vocabulary"', '"metric":"placement"', '"value":' || align_json(nullif(c48, ''))) || '}' END,
      CASE WHEN nullif(c49, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Vocabulary"', '"metric":"performance-level"', '"value":' || align_json(nullif(c49, ''))) || '}' END,
      CASE WHEN nullif(c50, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Comprehension: Overall"', '"metric":"scale"', '"value":' || align_json(nullif(c50, ''))) || '}' END,
      CASE WHEN nullif(c51, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Comprehension: Overall"', '"metric":"placement"', '"value":' || align_json(nullif(c51, ''))) || '}' END,
      CASE WHEN nullif(c52, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Comprehension: Overall"', '"metric":"performance-level"', '"value":' || align_json(nullif(c52, ''))) || '}' END,
      CASE WHEN nullif(c53, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Comprehension: Literature"', '"metric":"scale"', '"value":' || align_json(nullif(c53, ''))) || '}' END,
      CASE WHEN nullif(c54, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Comprehension: Literature"', '"metric":"placement"', '"value":' || align_json(nullif(c54, ''))) || '}' END,
      CASE WHEN nullif(c55, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Comprehension: Literature"', '"metric":"performance-level"', '"value":' || align_json(nullif(c55, ''))) || '}' END,
      CASE WHEN nullif(c56, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Comprehension: Informational Text"', '"metric":"scale"', '"value":' || align_json(nullif(c56, ''))) || '}' END,
      CASE WHEN nullif(c57, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Comprehension: Informational Text"', '"metric":"placement"', '"value":' || align_json(nullif(c57, ''))) || '}' END,
      CASE WHEN nullif(c58, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Comprehension: Informational Text"', '"metric":"performance-level"', '"value":' || align_json(nullif(c58, ''))) || '}' END,
      CASE WHEN nullif(c59, '') IS NOT NULL THEN '{' || concat_ws(',', '"metric":"growth"', '"value":' || align_json(nullif(c59, ''))) || '}' END), '') || ']' AS "result: scores", -- Overall Scale Score + Overall Placement + Overall Relative Placement + Percentile + Lexile Measure + Phonological Awareness Scale Score + Phonological Awareness Placement + Phonological Awareness Relative Placement + Phonics Scale Score + Phonics Placement + Phonics Relative Placement + High-Frequency Words Scale Score + High-Frequency Words Placement + High-Frequency Words Relative Placement + Vocabulary Scale Score + Vocabulary Placement + Vocabulary Relative Placement + Comprehension: Overall Scale Score + Comprehension: Overall Placement + Comprehension: Overall Relative Placement + Comprehension: Literature Scale Score + Comprehension: Literature Placement + Comprehension: Literature Relative Placement + Comprehension: Informational Text Scale Score + Comprehension: Informational Text Placement + Comprehension: Informational Text Relative Placement + Diagnostic Gain → scores
    nullif(c6, '') AS "school: name", -- School → name
    r5 AS "english-learner: schoolYear", -- Academic Year → schoolYear
    'english-learner' AS "english-learner: kind", -- every record → kind
    r10 AS "english-learner: value", -- English Language Learner → value
    r5 AS "disability: schoolYear", -- Academic Year → schoolYear
    'disability' AS "disability: kind", -- every record → kind
    r11 AS "disability: value", -- Special Education → value
    r5 AS "economically-disadvantaged: schoolYear", -- Academic Year → schoolYear
    'economically-disadvantaged' AS "economically-disadvantaged: kind", -- every record → kind
    r12 AS "economically-disadvantaged: value", -- Economically Disadvantaged → value
    r5 AS "migrant: schoolYear", -- Academic Year → schoolYear
    'migrant' AS "migrant: kind", -- every record → kind
    r13 AS "migrant: value" -- Migrant → value
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- Last Name: formula-error
      | CASE WHEN align_is_formula_error(s2) THEN 4 ELSE 0 END -- First Name: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 8 ELSE 0 END -- Student ID: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 16 ELSE 0 END -- Student Grade: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 32 ELSE 0 END -- Academic Year: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 64 ELSE 0 END -- School: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 128 ELSE 0 END -- Enrolled: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 256 ELSE 0 END -- District State ID: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 512 ELSE 0 END -- Account State ID: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 1024 ELSE 0 END -- School State ID: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 2048 ELSE 0 END -- Student State ID: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 4096 ELSE 0 END -- User Name: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 8192 ELSE 0 END -- Sex: formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 16384 ELSE 0 END -- Hispanic or Latino: formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 32768 ELSE 0 END -- Race: formula-error
      | CASE WHEN align_is_formula_error(s16) THEN 65536 ELSE 0 END -- English Language Learner: formula-error
      | CASE WHEN align_is_formula_error(s17) THEN 131072 ELSE 0 END -- Special Education: formula-error
      | CASE WHEN align_is_formula_error(s18) THEN 262144 ELSE 0 END -- Economically Disadvantaged: formula-error
      | CASE WHEN align_is_formula_error(s19) THEN 524288 ELSE 0 END -- Migrant: formula-error
      | CASE WHEN align_is_formula_error(s20) THEN 1048576 ELSE 0 END -- Class(es): formula-error
      | CASE WHEN align_is_formula_error(s21) THEN 2097152 ELSE 0 END -- Class Teacher(s): formula-error
      | CASE WHEN align_is_formula_error(s22) THEN 4194304 ELSE 0 END -- Report Group(s): formula-error
      | CASE WHEN align_is_formula_error(s23) THEN 8388608 ELSE 0 END -- Start Date: formula-error
      | CASE WHEN align_is_formula_error(s24) THEN 16777216 ELSE 0 END -- Completion Date: formula-error
      | CASE WHEN align_is_formula_error(s25) THEN 33554432 ELSE 0 END -- Norming Window: formula-error
      | CASE WHEN align_is_formula_error(s26) THEN 67108864 ELSE 0 END -- Baseline Diagnostic (Y/N): formula-error
      | CASE WHEN align_is_formula_error(s27) THEN 134217728 ELSE 0 END -- Most Recent Diagnostic YTD (Y/N): formula-error
      | CASE WHEN align_is_formula_error(s28) THEN 268435456 ELSE 0 END -- Duration (min): formula-error
      | CASE WHEN align_is_formula_error(s29) THEN 536870912 ELSE 0 END -- Rush Flag: formula-error
      | CASE WHEN align_is_formula_error(s30) THEN 1073741824 ELSE 0 END -- Read Aloud: formula-error
      | CASE WHEN align_is_formula_error(s31) THEN 2147483648 ELSE 0 END -- Overall Scale Score: formula-error
      | CASE WHEN (align_is_formula_error(s32) AND NOT (align_trimmed(s32) = 'Not Assessed')) THEN 4294967296 ELSE 0 END -- Overall Placement: formula-error
      | CASE WHEN (align_is_formula_error(s33) AND NOT (align_trimmed(s33) = 'Not Assessed')) THEN 8589934592 ELSE 0 END -- Overall Relative Placement: formula-error
      | CASE WHEN align_is_formula_error(s34) THEN 17179869184 ELSE 0 END -- Percentile: formula-error
      | CASE WHEN align_is_formula_error(s35) THEN 34359738368 ELSE 0 END -- Grouping: formula-error
      | CASE WHEN align_is_formula_error(s36) THEN 68719476736 ELSE 0 END -- Lexile Measure: formula-error
      | CASE WHEN align_is_formula_error(s37) THEN 137438953472 ELSE 0 END -- Lexile Range: formula-error
      | CASE WHEN align_is_formula_error(s38) THEN 274877906944 ELSE 0 END -- Phonological Awareness Scale Score: formula-error
      | CASE WHEN (align_is_formula_error(s39) AND NOT (align_trimmed(s39) = 'Not Assessed')) THEN 549755813888 ELSE 0 END -- Phonological Awareness Placement: formula-error
      | CASE WHEN (align_is_formula_error(s40) AND NOT (align_trimmed(s40) = 'Not Assessed')) THEN 1099511627776 ELSE 0 END -- Phonological Awareness Relative Placement: formula-error
      | CASE WHEN align_is_formula_error(s41) THEN 2199023255552 ELSE 0 END -- Phonics Scale Score: formula-error
      | CASE WHEN (align_is_formula_error(s42) AND NOT (align_trimmed(s42) = 'Not Assessed')) THEN 4398046511104 ELSE 0 END -- Phonics Placement: formula-error
      | CASE WHEN (align_is_formula_error(s43) AND NOT (align_trimmed(s43) = 'Not Assessed')) THEN 8796093022208 ELSE 0 END -- Phonics Relative Placement: formula-error
      | CASE WHEN align_is_formula_error(s44) THEN 17592186044416 ELSE 0 END -- High-Frequency Words Scale Score: formula-error
      | CASE WHEN (align_is_formula_error(s45) AND NOT (align_trimmed(s45) = 'Not Assessed')) THEN 35184372088832 ELSE 0 END -- High-Frequency Words Placement: formula-error
      | CASE WHEN (align_is_formula_error(s46) AND NOT (align_trimmed(s46) = 'Not Assessed')) THEN 70368744177664 ELSE 0 END -- High-Frequency Words Relative Placement: formula-error
      | CASE WHEN align_is_formula_error(s47) THEN 140737488355328 ELSE 0 END -- Vocabulary Scale Score: formula-error
      | CASE WHEN (align_is_formula_error(s48) AND NOT (align_trimmed(s48) = 'Not Assessed')) THEN 281474976710656 ELSE 0 END -- Vocabulary Placement: formula-error
      | CASE WHEN (align_is_formula_error(s49) AND NOT (align_trimmed(s49) = 'Not Assessed')) THEN 562949953421312 ELSE 0 END -- Vocabulary Relative Placement: formula-error
      | CASE WHEN align_is_formula_error(s50) THEN 1125899906842624 ELSE 0 END -- Comprehension: Overall Scale Score: formula-error
      | CASE WHEN (align_is_formula_error(s51) AND NOT (align_trimmed(s51) = 'Not Assessed')) THEN 2251799813685248 ELSE 0 END -- Comprehension: Overall Placement: formula-error
      | CASE WHEN (align_is_formula_error(s52) AND NOT (align_trimmed(s52) = 'Not Assessed')) THEN 4503599627370496 ELSE 0 END -- Comprehension: Overall Relative Placement: formula-error
      | CASE WHEN align_is_formula_error(s53) THEN 9007199254740992 ELSE 0 END -- Comprehension: Literature Scale Score: formula-error
      | CASE WHEN (align_is_formula_error(s54) AND NOT (align_trimmed(s54) = 'Not Assessed')) THEN 18014398509481984 ELSE 0 END -- Comprehension: Literature Placement: formula-error
      | CASE WHEN (align_is_formula_error(s55) AND NOT (align_trimmed(s55) = 'Not Assessed')) THEN 36028797018963968 ELSE 0 END -- Comprehension: Literature Relative Placement: formula-error
      | CASE WHEN align_is_formula_error(s56) THEN 72057594037927936 ELSE 0 END -- Comprehension: Informational Text Scale Score: formula-error
      | CASE WHEN (align_is_formula_error(s57) AND NOT (align_trimmed(s57) = 'Not Assessed')) THEN 144115188075855872 ELSE 0 END -- Comprehension: Informational Text Placement: formula-error
      | CASE WHEN (align_is_formula_error(s58) AND NOT (align_trimmed(s58) = 'Not Assessed')) THEN 288230376151711744 ELSE 0 END -- Comprehension: Informational Text Relative Placement: formula-error
      | CASE WHEN align_is_formula_error(s59) THEN 576460752303423488 ELSE 0 END -- Diagnostic Gain: formula-error
      | CASE WHEN align_is_formula_error(s60) THEN 1152921504606846976 ELSE 0 END -- Annual Typical Growth Measure: formula-error
      | CASE WHEN align_is_formula_error(s61) THEN 2305843009213693952 ELSE 0 END -- Annual Stretch Growth Measure: formula-error
    AS BIGINT) AS early1,
    CAST(0
      | CASE WHEN align_is_formula_error(s62) THEN 1 ELSE 0 END -- Percent Progress to Annual Typical Growth (%): formula-error
      | CASE WHEN align_is_formula_error(s63) THEN 2 ELSE 0 END -- Percent Progress to Annual Stretch Growth (%): formula-error
      | CASE WHEN align_is_formula_error(s64) THEN 4 ELSE 0 END -- Mid On Grade Level Scale Score: formula-error
      | CASE WHEN align_is_formula_error(s65) THEN 8 ELSE 0 END -- Reading Difficulty Indicator (Y/N): formula-error
      | CASE WHEN c3 <> '' THEN 16 ELSE 0 END -- Student ID → student.identifiers[*student]: ambiguous-identifier
      | CASE WHEN c11 <> '' THEN 32 ELSE 0 END -- Student State ID → student.identifiers[*state]: ambiguous-identifier
      | CASE WHEN (c13 <> '' AND r1 IS NULL) THEN 64 ELSE 0 END -- Sex → student.sex: unknown-code
      | CASE WHEN (c14 <> '' AND r2 IS NULL) THEN 128 ELSE 0 END -- Hispanic or Latino → student.hispanicLatino: unknown-code
      | CASE WHEN (c15 <> '' AND r3 IS NULL) THEN 256 ELSE 0 END -- Race → student.raceRollup: unknown-code
      | CASE WHEN (c4 <> '' AND r4 IS NULL) THEN 512 ELSE 0 END -- Student Grade → student.gradeLevel: unknown-code
      | CASE WHEN c10 <> '' THEN 1024 ELSE 0 END -- School State ID → organization.identifiers[*school]: ambiguous-identifier
      | CASE WHEN (c4 <> '' AND r4 IS NULL) THEN 512 ELSE 0 END -- Student Grade → gradeLevelWhenAssessed: unknown-code
      | CASE WHEN (c5 <> '' AND r5 IS NULL) THEN 2048 ELSE 0 END -- Academic Year → schoolYear: invalid-school-year
      | CASE WHEN (c24 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c24)
          WHEN 'excel-serial-date' THEN 4096
          WHEN 'date-order-ambiguous' THEN 8192
          ELSE 16384
          END ELSE 0 END -- Completion Date → date: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c25 <> '' AND r7 IS NULL) THEN 32768 ELSE 0 END -- Norming Window → period: unknown-code
      | CASE WHEN (c33 <> '' AND r8 IS NULL) THEN 65536 ELSE 0 END -- Overall Relative Placement → proficiency: unknown-code
      | CASE WHEN (c36 <> '' AND r9 IS NULL) THEN 131072 ELSE 0 END -- Lexile Measure → scores: unreadable-text
      | CASE WHEN "school: is read" THEN 0
        | CASE WHEN c10 <> '' THEN 1024 ELSE 0 END -- School State ID → identifiers[*school]: ambiguous-identifier
      ELSE 0 END
      | CASE WHEN "english-learner: is read" THEN 0
        | CASE WHEN c3 <> '' THEN 16 ELSE 0 END -- Student ID → student.identifiers[*student]: ambiguous-identifier
        | CASE WHEN c11 <> '' THEN 32 ELSE 0 END -- Student State ID → student.identifiers[*state]: ambiguous-identifier
        | CASE WHEN c10 <> '' THEN 1024 ELSE 0 END -- School State ID → organization.identifiers[*school]: ambiguous-identifier
        | CASE WHEN (c5 <> '' AND r5 IS NULL) THEN 2048 ELSE 0 END -- Academic Year → schoolYear: invalid-school-year
        | CASE WHEN (c16 <> '' AND r10 IS NULL) THEN 262144 ELSE 0 END -- English Language Learner → value: unknown-code
      ELSE 0 END
      | CASE WHEN "disability: is read" THEN 0
        | CASE WHEN c3 <> '' THEN 16 ELSE 0 END -- Student ID → student.identifiers[*student]: ambiguous-identifier
        | CASE WHEN c11 <> '' THEN 32 ELSE 0 END -- Student State ID → student.identifiers[*state]: ambiguous-identifier
        | CASE WHEN c10 <> '' THEN 1024 ELSE 0 END -- School State ID → organization.identifiers[*school]: ambiguous-identifier
        | CASE WHEN (c5 <> '' AND r5 IS NULL) THEN 2048 ELSE 0 END -- Academic Year → schoolYear: invalid-school-year
        | CASE WHEN (c17 <> '' AND r11 IS NULL) THEN 524288 ELSE 0 END -- Special Education → value: unknown-code
      ELSE 0 END
      | CASE WHEN "economically-disadvantaged: is read" THEN 0
        | CASE WHEN c3 <> '' THEN 16 ELSE 0 END -- Student ID → student.identifiers[*student]: ambiguous-identifier
        | CASE WHEN c11 <> '' THEN 32 ELSE 0 END -- Student State ID → student.identifiers[*state]: ambiguous-identifier
        | CASE WHEN c10 <> '' THEN 1024 ELSE 0 END -- School State ID → organization.identifiers[*school]: ambiguous-identifier
        | CASE WHEN (c5 <> '' AND r5 IS NULL) THEN 2048 ELSE 0 END -- Academic Year → schoolYear: invalid-school-year
        | CASE WHEN (c18 <> '' AND r12 IS NULL) THEN 1048576 ELSE 0 END -- Economically Disadvantaged → value: unknown-code
      ELSE 0 END
      | CASE WHEN "migrant: is read" THEN 0
        | CASE WHEN c3 <> '' THEN 16 ELSE 0 END -- Student ID → student.identifiers[*student]: ambiguous-identifier
        | CASE WHEN c11 <> '' THEN 32 ELSE 0 END -- Student State ID → student.identifiers[*state]: ambiguous-identifier
        | CASE WHEN c10 <> '' THEN 1024 ELSE 0 END -- School State ID → organization.identifiers[*school]: ambiguous-identifier
        | CASE WHEN (c5 <> '' AND r5 IS NULL) THEN 2048 ELSE 0 END -- Academic Year → schoolYear: invalid-school-year
        | CASE WHEN (c19 <> '' AND r13 IS NULL) THEN 2097152 ELSE 0 END -- Migrant → value: unknown-code
      ELSE 0 END
    AS BIGINT) AS early2
  FROM fields
), needs AS (
  SELECT
    *,
    early1 AS whole1,
    CAST(0
      | early2
      | CASE WHEN (early1 & 8) = 0 THEN 4194304 ELSE 0 END -- student: missing-key
    AS BIGINT) AS whole2
  FROM findings
), ends AS (
  SELECT
    *,
    ("school: is read" AND false) AS "school: is there",
    "english-learner: is read" AS "english-learner: is there",
    "disability: is read" AS "disability: is there",
    "economically-disadvantaged: is read" AS "economically-disadvantaged: is there",
    "migrant: is read" AS "migrant: is there",
    CASE WHEN cells <> 65 THEN 1 ELSE whole1 END AS found1,
    CASE WHEN cells <> 65 THEN 0 ELSE whole2 END AS found2
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "school: is there",
  "english-learner: is there",
  "disability: is there",
  "economically-disadvantaged: is there",
  "migrant: is there",
  "result: student.firstName",
  "result: student.lastName",
  "result: student.username",
  "result: student.sex",
  "result: student.hispanicLatino",
  "result: student.raceRollup",
  "result: student.gradeLevel",
  "result: gradeLevelWhenAssessed",
  "result: schoolYear",
  "result: date",
  "result: period",
  "result: performanceLevel",
  "result: proficiency",
  "result: assessment",
  "result: assessmentTitle",
  "result: subject",
  "result: scores",
  "school: name",
  "english-learner: schoolYear",
  "english-learner: kind",
  "english-learner: value",
  "disability: schoolYear",
  "disability: kind",
  "disability: value",
  "economically-disadvantaged: schoolYear",
  "economically-disadvantaged: kind",
  "economically-disadvantaged: value",
  "migrant: schoolYear",
  "migrant: kind",
  "migrant: value",
  found1,
  found2,
  CASE WHEN ((found1 & 3081) <> 0 OR (found2 & 4194304) <> 0) THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- i-ready diagnostic, math: Diagnostic, math
CREATE OR REPLACE TABLE "math" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- Last Name
    align_cell(s2) AS c2, -- First Name
    align_cell(s3) AS c3, -- Student ID
    align_cell(s4) AS c4, -- Student Grade
    align_cell(s5) AS c5, -- Academic Year
    align_cell(s6) AS c6, -- School
    align_cell(s7) AS c7, -- Enrolled
    align_cell(s8) AS c8, -- District State ID
    align_cell(s9) AS c9, -- Account State ID
    align_cell(s10) AS c10, -- School State ID
    align_cell(s11) AS c11, -- Student State ID
    align_cell(s12) AS c12, -- User Name
    align_cell(s13) AS c13, -- Sex
    align_cell(s14) AS c14, -- Hispanic or Latino
    align_cell(s15) AS c15, -- Race
    align_cell(s16) AS c16, -- English Language Learner
    align_cell(s17) AS c17, -- Special Education
    align_cell(s18) AS c18, -- Economically Disadvantaged
    align_cell(s19) AS c19, -- Migrant
    align_cell(s20) AS c20, -- Class(es)
    align_cell(s21) AS c21, -- Class Teacher(s)
    align_cell(s22) AS c22, -- Report Group(s)
    align_cell(s23) AS c23, -- Start Date
    align_cell(s24) AS c24, -- Completion Date
    align_cell(s25) AS c25, -- Norming Window
    align_cell(s26) AS c26, -- Baseline Diagnostic (Y/N)
    align_cell(s27) AS c27, -- Most Recent Diagnostic YTD (Y/N)
    align_cell(s28) AS c28, -- Duration (min)
    align_cell(s29) AS c29, -- Rush Flag
    align_cell(s30) AS c30, -- Read Aloud
    align_cell(s31) AS c31, -- Overall Scale Score
    CASE align_cell(s32) WHEN 'Not Assessed' THEN '' ELSE align_cell(s32) END AS c32, -- Overall Placement
    CASE align_cell(s33) WHEN 'Not Assessed' THEN '' ELSE align_cell(s33) END AS c33, -- Overall Relative Placement
    align_cell(s34) AS c34, -- Percentile
    align_cell(s35) AS c35, -- Grouping
    align_cell(s36) AS c36, -- Quantile Measure
    align_cell(s37) AS c37, -- Quantile Range
    align_cell(s38) AS c38, -- Number and Operations Scale Score
    CASE align_cell(s39) WHEN 'Not Assessed' THEN '' ELSE align_cell(s39) END AS c39, -- Number and Operations Placement
    CASE align_cell(s40) WHEN 'Not Assessed' THEN '' ELSE align_cell(s40) END AS c40, -- Number and Operations Relative Placement
    align_cell(s41) AS c41, -- Algebra and Algebraic Thinking Scale Score
    CASE align_cell(s42) WHEN 'Not Assessed' THEN '' ELSE align_cell(s42) END AS c42, -- Algebra and Algebraic Thinking Placement
    CASE align_cell(s43) WHEN 'Not Assessed' THEN '' ELSE align_cell(s43) END AS c43, -- Algebra and Algebraic Thinking Relative Placement
    align_cell(s44) AS c44, -- Measurement and Data Scale Score
    CASE align_cell(s45) WHEN 'Not Assessed' THEN '' ELSE align_cell(s45) END AS c45, -- Measurement and Data Placement
    CASE align_cell(s46) WHEN 'Not Assessed' THEN '' ELSE align_cell(s46) END AS c46, -- Measurement and Data Relative Placement
    align_cell(s47) AS c47, -- Geometry Scale Score
    CASE align_cell(s48) WHEN 'Not Assessed' THEN '' ELSE align_cell(s48) END AS c48, -- Geometry Placement
    CASE align_cell(s49) WHEN 'Not Assessed' THEN '' ELSE align_cell(s49) END AS c49, -- Geometry Relative Placement
    align_cell(s50) AS c50, -- Diagnostic Gain
    align_cell(s51) AS c51, -- Annual Typical Growth Measure
    align_cell(s52) AS c52, -- Annual Stretch Growth Measure
    align_cell(s53) AS c53, -- Percent Progress to Annual Typical Growth (%)
    align_cell(s54) AS c54, -- Percent Progress to Annual Stretch Growth (%)
    align_cell(s55) AS c55, -- Mid On Grade Level Scale Score
    align_cell(s56) AS c56, -- Proficiency if Student Shows No Additional Growth
    align_cell(s57) AS c57, -- Projection if Student Achieves Typical Growth
    align_cell(s58) AS c58 -- Projection if Student Achieves Stretch Growth
  FROM "math stage"
), readings AS (
  SELECT
    *,
    'result' AS owner, -- which record it is
    c10 <> '' AS "school: is read", -- beside the owner
    c16 <> '' AS "english-learner: is read", -- beside the owner
    c17 <> '' AS "disability: is read", -- beside the owner
    c18 <> '' AS "economically-disadvantaged: is read", -- beside the owner
    c19 <> '' AS "migrant: is read", -- beside the owner
    CASE c13 WHEN 'female' THEN 'female' WHEN 'male' THEN 'male' END AS r1, -- Sex → student.sex
    CASE c14 WHEN 'Y' THEN 'true' WHEN 'N' THEN 'false' END AS r2, -- Hispanic or Latino → student.hispanicLatino
    CASE c15 WHEN 'White' THEN 'white' END AS r3, -- Race → student.raceRollup
    CASE c4
      WHEN 'K' THEN 'KG'
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
      END AS r4, -- Student Grade → student.gradeLevel
    CASE WHEN regexp_full_match(c5, '[0-9]{4}-[0-9]{4}') THEN align_year_after(substr(c5, 1, 4), substr(c5, 6, 4)) END AS r5, -- Academic Year → schoolYear
    CASE
      WHEN regexp_full_match(c24, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})') THEN align_day(regexp_extract(c24, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 3), lpad(regexp_extract(c24, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 1), 2, '0'), lpad(regexp_extract(c24, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 2), 2, '0'))
      END AS r6, -- Completion Date → date
    CASE WHEN align_trimmed(regexp_extract(c25, '^([^\x{20}]*)\x{20}([\x00-\x{10FFFF}]*)$', 1)) <> '' THEN CASE align_trimmed(regexp_extract(c25, '^([^\x{20}]*)\x{20}([\x00-\x{10FFFF}]*)$', 1))
      WHEN 'Fall' THEN 'fall'
      WHEN 'Winter' THEN 'winter'
      WHEN 'Spring' THEN 'spring'
      END END AS r7, -- Norming Window → period
    CASE c33
      WHEN '3 or More Grade Levels Below' THEN 'below'
      WHEN '2 Grade Levels Below' THEN 'below'
      WHEN '1 Grade Level Below' THEN 'approaching'
      WHEN 'Early On Grade Level' THEN 'meets'
      WHEN 'Mid or Above Grade Level' THEN 'meets'
      END AS r8, -- Overall Relative Placement → proficiency
    CASE WHEN length(c36) > 1 AND right(c36, 1) = 'Q' THEN substr(c36, 1, length(c36) - 1) END AS r9, -- Overall Scale Score + Overall Placement + Overall Relative Placement + Percentile + Quantile Measure + Number and Operations Scale Score + Number and Operations Placement + Number and Operations Relative Placement + Algebra and Algebraic Thinking Scale Score + Algebra and Algebraic Thinking Placement + Algebra and Algebraic Thinking Relative Placement + Measurement and Data Scale Score + Measurement and Data Placement + Measurement and Data Relative Placement + Geometry Scale Score + Geometry Placement + Geometry Relative Placement + Diagnostic Gain → scores
    CASE c16 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r10, -- English Language Learner → value
    CASE c17 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r11, -- Special Education → value
    CASE c18 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r12, -- Economically Disadvantaged → value
    CASE c19 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r13 -- Migrant → value
  FROM texts
), fields AS (
  SELECT
    *,
    nullif(c2, '') AS "result: student.firstName", -- First Name → student.firstName
    nullif(c1, '') AS "result: student.lastName", -- Last Name → student.lastName
    nullif(c12, '') AS "result: student.username", -- User Name → student.username
    r1 AS "result: student.sex", -- Sex → student.sex
    r2 AS "result: student.hispanicLatino", -- Hispanic or Latino → student.hispanicLatino
    CASE WHEN r3 IS NOT NULL THEN r3 WHEN c15 <> '' THEN 'other' END AS "result: student.raceRollup", -- Race → student.raceRollup
    CASE WHEN r4 IS NOT NULL THEN r4 WHEN c4 <> '' THEN 'other' END AS "result: student.gradeLevel", -- Student Grade → student.gradeLevel
    CASE WHEN r4 IS NOT NULL THEN r4 WHEN c4 <> '' THEN 'other' END AS "result: gradeLevelWhenAssessed", -- Student Grade → gradeLevelWhenAssessed
    r5 AS "result: schoolYear", -- Academic Year → schoolYear
    r6 AS "result: date", -- Completion Date → date
    r7 AS "result: period", -- Norming Window → period
    nullif(c33, '') AS "result: performanceLevel", -- Overall Relative Placement → performanceLevel
    r8 AS "result: proficiency", -- Overall Relative Placement → proficiency
    'uri://cainc.com/#CAINC-IREADY-DIAGNOSTIC-MATH' AS "result: assessment", -- every record → assessment
    'i-Ready Diagnostic, math' AS "result: assessmentTitle", -- every record → assessmentTitle
    'mathematics' AS "result: subject", -- every record → subject
    '[' || nullif(concat_ws(',', CASE WHEN nullif(c31, '') IS NOT NULL THEN '{' || concat_ws(',', '"metric":"scale"', '"value":' || align_json(nullif(c31, ''))) || '}' END,
      CASE WHEN nullif(c32, '') IS NOT NULL THEN '{' || concat_ws(',', '"metric":"placement"', '"value":' || align_json(nullif(c32, ''))) || '}' END,
      CASE WHEN nullif(c33, '') IS NOT NULL THEN '{' || concat_ws(',', '"metric":"performance-level"', '"value":' || align_json(nullif(c33, ''))) || '}' END,
      CASE WHEN nullif(c34, '') IS NOT NULL THEN '{' || concat_ws(',', '"metric":"percentile"', '"value":' || align_json(nullif(c34, ''))) || '}' END,
      CASE WHEN r9 IS NOT NULL THEN '{' || concat_ws(',', '"metric":"quantile"', '"value":' || align_json(r9)) || '}' END,
      CASE WHEN nullif(c38, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Number and Operations"', '"metric":"scale"', '"value":' || align_json(nullif(c38, ''))) || '}' END,
      CASE WHEN nullif(c39, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Number and Operations"', '"metric":"placement"', '"value":' || align_json(nullif(c39, ''))) || '}' END,
      CASE WHEN nullif(c40, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Number and Operations"', '"metric":"performance-level"', '"value":' || align_json(nullif(c40, ''))) || '}' END,
      CASE WHEN nullif(c41, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Algebra and Algebraic Thinking"', '"metric":"scale"', '"value":' || align_json(nullif(c41, ''))) || '}' END,
      CASE WHEN nullif(c42, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Algebra and Algebraic Thinking"', '"metric":"placement"', '"value":' || align_json(nullif(c42, ''))) || '}' END,
      CASE WHEN nullif(c43, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Algebra and Algebraic Thinking"', '"metric":"performance-level"', '"value":' || align_json(nullif(c43, ''))) || '}' END,
      CASE WHEN nullif(c44, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Measurement and Data"', '"metric":"scale"', '"value":' || align_json(nullif(c44, ''))) || '}' END,
      CASE WHEN nullif(c45, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Measurement and Data"', '"metric":"placement"', '"value":' || align_json(nullif(c45, ''))) || '}' END,
      CASE WHEN nullif(c46, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Measurement and Data"', '"metric":"performance-level"', '"value":' || align_json(nullif(c46, ''))) || '}' END,
      CASE WHEN nullif(c47, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Geometry"', '"metric":"scale"', '"value":' || align_json(nullif(c47, ''))) || '}' END,
      CASE WHEN nullif(c48, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Geometry"', '"metric":"placement"', '"value":' || align_json(nullif(c48, ''))) || '}' END,
      CASE WHEN nullif(c49, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Geometry"', '"metric":"performance-level"', '"value":' || align_json(nullif(c49, ''))) || '}' END,
      CASE WHEN nullif(c50, '') IS NOT NULL THEN '{' || concat_ws(',', '"metric":"growth"', '"value":' || align_json(nullif(c50, ''))) || '}' END), '') || ']' AS "result: scores", -- Overall Scale Score + Overall Placement + Overall Relative Placement + Percentile + Quantile Measure + Number and Operations Scale Score + Number and Operations Placement + Number and Operations Relative Placement + Algebra and Algebraic Thinking Scale Score + Algebra and Algebraic Thinking Placement + Algebra and Algebraic Thinking Relative Placement + Measurement and Data Scale Score + Measurement and Data Placement + Measurement and Data Relative Placement + Geometry Scale Score + Geometry Placement + Geometry Relative Placement + Diagnostic Gain → scores
    nullif(c6, '') AS "school: name", -- School → name
    r5 AS "english-learner: schoolYear", -- Academic Year → schoolYear
    'english-learner' AS "english-learner: kind", -- every record → kind
    r10 AS "english-learner: value", -- English Language Learner → value
    r5 AS "disability: schoolYear", -- Academic Year → schoolYear
    'disability' AS "disability: kind", -- every record → kind
    r11 AS "disability: value", -- Special Education → value
    r5 AS "economically-disadvantaged: schoolYear", -- Academic Year → schoolYear
    'economically-disadvantaged' AS "economically-disadvantaged: kind", -- every record → kind
    r12 AS "economically-disadvantaged: value", -- Economically Disadvantaged → value
    r5 AS "migrant: schoolYear", -- Academic Year → schoolYear
    'migrant' AS "migrant: kind", -- every record → kind
    r13 AS "migrant: value" -- Migrant → value
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- Last Name: formula-error
      | CASE WHEN align_is_formula_error(s2) THEN 4 ELSE 0 END -- First Name: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 8 ELSE 0 END -- Student ID: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 16 ELSE 0 END -- Student Grade: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 32 ELSE 0 END -- Academic Year: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 64 ELSE 0 END -- School: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 128 ELSE 0 END -- Enrolled: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 256 ELSE 0 END -- District State ID: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 512 ELSE 0 END -- Account State ID: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 1024 ELSE 0 END -- School State ID: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 2048 ELSE 0 END -- Student State ID: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 4096 ELSE 0 END -- User Name: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 8192 ELSE 0 END -- Sex: formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 16384 ELSE 0 END -- Hispanic or Latino: formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 32768 ELSE 0 END -- Race: formula-error
      | CASE WHEN align_is_formula_error(s16) THEN 65536 ELSE 0 END -- English Language Learner: formula-error
      | CASE WHEN align_is_formula_error(s17) THEN 131072 ELSE 0 END -- Special Education: formula-error
      | CASE WHEN align_is_formula_error(s18) THEN 262144 ELSE 0 END -- Economically Disadvantaged: formula-error
      | CASE WHEN align_is_formula_error(s19) THEN 524288 ELSE 0 END -- Migrant: formula-error
      | CASE WHEN align_is_formula_error(s20) THEN 1048576 ELSE 0 END -- Class(es): formula-error
      | CASE WHEN align_is_formula_error(s21) THEN 2097152 ELSE 0 END -- Class Teacher(s): formula-error
      | CASE WHEN align_is_formula_error(s22) THEN 4194304 ELSE 0 END -- Report Group(s): formula-error
      | CASE WHEN align_is_formula_error(s23) THEN 8388608 ELSE 0 END -- Start Date: formula-error
      | CASE WHEN align_is_formula_error(s24) THEN 16777216 ELSE 0 END -- Completion Date: formula-error
      | CASE WHEN align_is_formula_error(s25) THEN 33554432 ELSE 0 END -- Norming Window: formula-error
      | CASE WHEN align_is_formula_error(s26) THEN 67108864 ELSE 0 END -- Baseline Diagnostic (Y/N): formula-error
      | CASE WHEN align_is_formula_error(s27) THEN 134217728 ELSE 0 END -- Most Recent Diagnostic YTD (Y/N): formula-error
      | CASE WHEN align_is_formula_error(s28) THEN 268435456 ELSE 0 END -- Duration (min): formula-error
      | CASE WHEN align_is_formula_error(s29) THEN 536870912 ELSE 0 END -- Rush Flag: formula-error
      | CASE WHEN align_is_formula_error(s30) THEN 1073741824 ELSE 0 END -- Read Aloud: formula-error
      | CASE WHEN align_is_formula_error(s31) THEN 2147483648 ELSE 0 END -- Overall Scale Score: formula-error
      | CASE WHEN (align_is_formula_error(s32) AND NOT (align_trimmed(s32) = 'Not Assessed')) THEN 4294967296 ELSE 0 END -- Overall Placement: formula-error
      | CASE WHEN (align_is_formula_error(s33) AND NOT (align_trimmed(s33) = 'Not Assessed')) THEN 8589934592 ELSE 0 END -- Overall Relative Placement: formula-error
      | CASE WHEN align_is_formula_error(s34) THEN 17179869184 ELSE 0 END -- Percentile: formula-error
      | CASE WHEN align_is_formula_error(s35) THEN 34359738368 ELSE 0 END -- Grouping: formula-error
      | CASE WHEN align_is_formula_error(s36) THEN 68719476736 ELSE 0 END -- Quantile Measure: formula-error
      | CASE WHEN align_is_formula_error(s37) THEN 137438953472 ELSE 0 END -- Quantile Range: formula-error
      | CASE WHEN align_is_formula_error(s38) THEN 274877906944 ELSE 0 END -- Number and Operations Scale Score: formula-error
      | CASE WHEN (align_is_formula_error(s39) AND NOT (align_trimmed(s39) = 'Not Assessed')) THEN 549755813888 ELSE 0 END -- Number and Operations Placement: formula-error
      | CASE WHEN (align_is_formula_error(s40) AND NOT (align_trimmed(s40) = 'Not Assessed')) THEN 1099511627776 ELSE 0 END -- Number and Operations Relative Placement: formula-error
      | CASE WHEN align_is_formula_error(s41) THEN 2199023255552 ELSE 0 END -- Algebra and Algebraic Thinking Scale Score: formula-error
      | CASE WHEN (align_is_formula_error(s42) AND NOT (align_trimmed(s42) = 'Not Assessed')) THEN 4398046511104 ELSE 0 END -- Algebra and Algebraic Thinking Placement: formula-error
      | CASE WHEN (align_is_formula_error(s43) AND NOT (align_trimmed(s43) = 'Not Assessed')) THEN 8796093022208 ELSE 0 END -- Algebra and Algebraic Thinking Relative Placement: formula-error
      | CASE WHEN align_is_formula_error(s44) THEN 17592186044416 ELSE 0 END -- Measurement and Data Scale Score: formula-error
      | CASE WHEN (align_is_formula_error(s45) AND NOT (align_trimmed(s45) = 'Not Assessed')) THEN 35184372088832 ELSE 0 END -- Measurement and Data Placement: formula-error
      | CASE WHEN (align_is_formula_error(s46) AND NOT (align_trimmed(s46) = 'Not Assessed')) THEN 70368744177664 ELSE 0 END -- Measurement and Data Relative Placement: formula-error
      | CASE WHEN align_is_formula_error(s47) THEN 140737488355328 ELSE 0 END -- Geometry Scale Score: formula-error
      | CASE WHEN (align_is_formula_error(s48) AND NOT (align_trimmed(s48) = 'Not Assessed')) THEN 281474976710656 ELSE 0 END -- Geometry Placement: formula-error
      | CASE WHEN (align_is_formula_error(s49) AND NOT (align_trimmed(s49) = 'Not Assessed')) THEN 562949953421312 ELSE 0 END -- Geometry Relative Placement: formula-error
      | CASE WHEN align_is_formula_error(s50) THEN 1125899906842624 ELSE 0 END -- Diagnostic Gain: formula-error
      | CASE WHEN align_is_formula_error(s51) THEN 2251799813685248 ELSE 0 END -- Annual Typical Growth Measure: formula-error
      | CASE WHEN align_is_formula_error(s52) THEN 4503599627370496 ELSE 0 END -- Annual Stretch Growth Measure: formula-error
      | CASE WHEN align_is_formula_error(s53) THEN 9007199254740992 ELSE 0 END -- Percent Progress to Annual Typical Growth (%): formula-error
      | CASE WHEN align_is_formula_error(s54) THEN 18014398509481984 ELSE 0 END -- Percent Progress to Annual Stretch Growth (%): formula-error
      | CASE WHEN align_is_formula_error(s55) THEN 36028797018963968 ELSE 0 END -- Mid On Grade Level Scale Score: formula-error
      | CASE WHEN align_is_formula_error(s56) THEN 72057594037927936 ELSE 0 END -- Proficiency if Student Shows No Additional Growth: formula-error
      | CASE WHEN align_is_formula_error(s57) THEN 144115188075855872 ELSE 0 END -- Projection if Student Achieves Typical Growth: formula-error
      | CASE WHEN align_is_formula_error(s58) THEN 288230376151711744 ELSE 0 END -- Projection if Student Achieves Stretch Growth: formula-error
      | CASE WHEN c3 <> '' THEN 576460752303423488 ELSE 0 END -- Student ID → student.identifiers[*student]: ambiguous-identifier
      | CASE WHEN c11 <> '' THEN 1152921504606846976 ELSE 0 END -- Student State ID → student.identifiers[*state]: ambiguous-identifier
      | CASE WHEN (c13 <> '' AND r1 IS NULL) THEN 2305843009213693952 ELSE 0 END -- Sex → student.sex: unknown-code
      | CASE WHEN "english-learner: is read" THEN 0
        | CASE WHEN c3 <> '' THEN 576460752303423488 ELSE 0 END -- Student ID → student.identifiers[*student]: ambiguous-identifier
        | CASE WHEN c11 <> '' THEN 1152921504606846976 ELSE 0 END -- Student State ID → student.identifiers[*state]: ambiguous-identifier
      ELSE 0 END
      | CASE WHEN "disability: is read" THEN 0
        | CASE WHEN c3 <> '' THEN 576460752303423488 ELSE 0 END -- Student ID → student.identifiers[*student]: ambiguous-identifier
        | CASE WHEN c11 <> '' THEN 1152921504606846976 ELSE 0 END -- Student State ID → student.identifiers[*state]: ambiguous-identifier
      ELSE 0 END
      | CASE WHEN "economically-disadvantaged: is read" THEN 0
        | CASE WHEN c3 <> '' THEN 576460752303423488 ELSE 0 END -- Student ID → student.identifiers[*student]: ambiguous-identifier
        | CASE WHEN c11 <> '' THEN 1152921504606846976 ELSE 0 END -- Student State ID → student.identifiers[*state]: ambiguous-identifier
      ELSE 0 END
      | CASE WHEN "migrant: is read" THEN 0
        | CASE WHEN c3 <> '' THEN 576460752303423488 ELSE 0 END -- Student ID → student.identifiers[*student]: ambiguous-identifier
        | CASE WHEN c11 <> '' THEN 1152921504606846976 ELSE 0 END -- Student State ID → student.identifiers[*state]: ambiguous-identifier
      ELSE 0 END
    AS BIGINT) AS early1,
    CAST(0
      | CASE WHEN (c14 <> '' AND r2 IS NULL) THEN 1 ELSE 0 END -- Hispanic or Latino → student.hispanicLatino: unknown-code
      | CASE WHEN (c15 <> '' AND r3 IS NULL) THEN 2 ELSE 0 END -- Race → student.raceRollup: unknown-code
      | CASE WHEN (c4 <> '' AND r4 IS NULL) THEN 4 ELSE 0 END -- Student Grade → student.gradeLevel: unknown-code
      | CASE WHEN c10 <> '' THEN 8 ELSE 0 END -- School State ID → organization.identifiers[*school]: ambiguous-identifier
      | CASE WHEN (c4 <> '' AND r4 IS NULL) THEN 4 ELSE 0 END -- Student Grade → gradeLevelWhenAssessed: unknown-code
      | CASE WHEN (c5 <> '' AND r5 IS NULL) THEN 16 ELSE 0 END -- Academic Year → schoolYear: invalid-school-year
      | CASE WHEN (c24 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c24)
          WHEN 'excel-serial-date' THEN 32
          WHEN 'date-order-ambiguous' THEN 64
          ELSE 128
          END ELSE 0 END -- Completion Date → date: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c25 <> '' AND r7 IS NULL) THEN 256 ELSE 0 END -- Norming Window → period: unknown-code
      | CASE WHEN (c33 <> '' AND r8 IS NULL) THEN 512 ELSE 0 END -- Overall Relative Placement → proficiency: unknown-code
      | CASE WHEN (c36 <> '' AND r9 IS NULL) THEN 1024 ELSE 0 END -- Quantile Measure → scores: unreadable-text
      | CASE WHEN "school: is read" THEN 0
        | CASE WHEN c10 <> '' THEN 8 ELSE 0 END -- School State ID → identifiers[*school]: ambiguous-identifier
      ELSE 0 END
      | CASE WHEN "english-learner: is read" THEN 0
        | CASE WHEN c10 <> '' THEN 8 ELSE 0 END -- School State ID → organization.identifiers[*school]: ambiguous-identifier
        | CASE WHEN (c5 <> '' AND r5 IS NULL) THEN 16 ELSE 0 END -- Academic Year → schoolYear: invalid-school-year
        | CASE WHEN (c16 <> '' AND r10 IS NULL) THEN 2048 ELSE 0 END -- English Language Learner → value: unknown-code
      ELSE 0 END
      | CASE WHEN "disability: is read" THEN 0
        | CASE WHEN c10 <> '' THEN 8 ELSE 0 END -- School State ID → organization.identifiers[*school]: ambiguous-identifier
        | CASE WHEN (c5 <> '' AND r5 IS NULL) THEN 16 ELSE 0 END -- Academic Year → schoolYear: invalid-school-year
        | CASE WHEN (c17 <> '' AND r11 IS NULL) THEN 4096 ELSE 0 END -- Special Education → value: unknown-code
      ELSE 0 END
      | CASE WHEN "economically-disadvantaged: is read" THEN 0
        | CASE WHEN c10 <> '' THEN 8 ELSE 0 END -- School State ID → organization.identifiers[*school]: ambiguous-identifier
        | CASE WHEN (c5 <> '' AND r5 IS NULL) THEN 16 ELSE 0 END -- Academic Year → schoolYear: invalid-school-year
        | CASE WHEN (c18 <> '' AND r12 IS NULL) THEN 8192 ELSE 0 END -- Economically Disadvantaged → value: unknown-code
      ELSE 0 END
      | CASE WHEN "migrant: is read" THEN 0
        | CASE WHEN c10 <> '' THEN 8 ELSE 0 END -- School State ID → organization.identifiers[*school]: ambiguous-identifier
        | CASE WHEN (c5 <> '' AND r5 IS NULL) THEN 16 ELSE 0 END -- Academic Year → schoolYear: invalid-school-year
        | CASE WHEN (c19 <> '' AND r13 IS NULL) THEN 16384 ELSE 0 END -- Migrant → value: unknown-code
      ELSE 0 END
    AS BIGINT) AS early2
  FROM fields
), needs AS (
  SELECT
    *,
    early1 AS whole1,
    CAST(0
      | early2
      | CASE WHEN (early1 & 8) = 0 THEN 32768 ELSE 0 END -- student: missing-key
    AS BIGINT) AS whole2
  FROM findings
), ends AS (
  SELECT
    *,
    ("school: is read" AND false) AS "school: is there",
    "english-learner: is read" AS "english-learner: is there",
    "disability: is read" AS "disability: is there",
    "economically-disadvantaged: is read" AS "economically-disadvantaged: is there",
    "migrant: is read" AS "migrant: is there",
    CASE WHEN cells <> 58 THEN 1 ELSE whole1 END AS found1,
    CASE WHEN cells <> 58 THEN 0 ELSE whole2 END AS found2
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "school: is there",
  "english-learner: is there",
  "disability: is there",
  "economically-disadvantaged: is there",
  "migrant: is there",
  "result: student.firstName",
  "result: student.lastName",
  "result: student.username",
  "result: student.sex",
  "result: student.hispanicLatino",
  "result: student.raceRollup",
  "result: student.gradeLevel",
  "result: gradeLevelWhenAssessed",
  "result: schoolYear",
  "result: date",
  "result: period",
  "result: performanceLevel",
  "result: proficiency",
  "result: assessment",
  "result: assessmentTitle",
  "result: subject",
  "result: scores",
  "school: name",
  "english-learner: schoolYear",
  "english-learner: kind",
  "english-learner: value",
  "disability: schoolYear",
  "disability: kind",
  "disability: value",
  "economically-disadvantaged: schoolYear",
  "economically-disadvantaged: kind",
  "economically-disadvantaged: value",
  "migrant: schoolYear",
  "migrant: kind",
  "migrant: value",
  found1,
  found2,
  CASE WHEN ((found1 & 3081) <> 0 OR (found2 & 32768) <> 0) THEN 'rejected' ELSE 'converted' END AS status
FROM ends;
