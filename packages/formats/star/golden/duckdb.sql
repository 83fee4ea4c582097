-- star reading, reading: Star Reading (SR)
CREATE OR REPLACE TABLE "reading" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- RenaissanceClientID
    align_cell(s2) AS c2, -- SchoolYear
    align_cell(s3) AS c3, -- SchoolYearStartDate
    align_cell(s4) AS c4, -- SchoolYearEndDate
    align_cell(s5) AS c5, -- StudentRenaissanceID
    align_cell(s6) AS c6, -- StudentSourcedID
    align_cell(s7) AS c7, -- StudentIdentifier
    align_cell(s8) AS c8, -- StudentUserID
    align_cell(s9) AS c9, -- StudentStateID
    align_cell(s10) AS c10, -- StudentEmail
    align_cell(s11) AS c11, -- StudentFirstName
    align_cell(s12) AS c12, -- StudentMiddleName
    align_cell(s13) AS c13, -- StudentLastName
    align_cell(s14) AS c14, -- Gender
    align_cell(s15) AS c15, -- BirthDate
    align_cell(s16) AS c16, -- MultiRace
    align_cell(s17) AS c17, -- HispanicOrLatino
    align_cell(s18) AS c18, -- AmericanIndianOrAlaskaNative
    align_cell(s19) AS c19, -- Asian
    align_cell(s20) AS c20, -- BlackOrAfricanAmerican
    align_cell(s21) AS c21, -- NativeHawaiianOrOtherPacificIslander
    align_cell(s22) AS c22, -- White
    align_cell(s23) AS c23, -- CurrentGrade
    align_cell(s24) AS c24, -- EnrollmentStatus
    align_cell(s25) AS c25, -- DistrictRenaissanceID
    align_cell(s26) AS c26, -- DistrictSourcedID
    align_cell(s27) AS c27, -- DistrictIdentifier
    align_cell(s28) AS c28, -- DistrictStateID
    align_cell(s29) AS c29, -- DistrictName
    align_cell(s30) AS c30, -- SchoolRenaissanceID
    align_cell(s31) AS c31, -- SchoolSourcedID
    align_cell(s32) AS c32, -- SchoolIdentifier
    align_cell(s33) AS c33, -- SchoolStateID
    align_cell(s34) AS c34, -- SchoolName
    align_cell(s35) AS c35, -- CourseRenaissanceID
    align_cell(s36) AS c36, -- CourseSourcedID
    align_cell(s37) AS c37, -- CourseCode
    align_cell(s38) AS c38, -- CourseName
    align_cell(s39) AS c39, -- ClassRenaissanceID
    align_cell(s40) AS c40, -- ClassSourcedID
    align_cell(s41) AS c41, -- ClassCode
    align_cell(s42) AS c42, -- GroupID
    align_cell(s43) AS c43, -- GroupOrClassName
    align_cell(s44) AS c44, -- TeacherRenaissanceID
    align_cell(s45) AS c45, -- TeacherSourcedID
    align_cell(s46) AS c46, -- TeacherIdentifier
    align_cell(s47) AS c47, -- TeacherUserID
    align_cell(s48) AS c48, -- TeacherStateID
    align_cell(s49) AS c49, -- TeacherEmail
    align_cell(s50) AS c50, -- TeacherFirstName
    align_cell(s51) AS c51, -- TeacherMiddleName
    align_cell(s52) AS c52, -- TeacherLastName
    align_cell(s53) AS c53, -- AssessmentID
    align_cell(s54) AS c54, -- LaunchDate
    align_cell(s55) AS c55, -- CompletedDate
    align_cell(s56) AS c56, -- CompletedDateLocal
    align_cell(s57) AS c57, -- AssessmentNumber
    align_cell(s58) AS c58, -- AssessmentType
    align_cell(s59) AS c59, -- AssessmentStatus
    align_cell(s60) AS c60, -- DeactivationReason
    align_cell(s61) AS c61, -- GradePlacement
    align_cell(s62) AS c62, -- Grade
    align_cell(s63) AS c63, -- ExtraTime
    align_cell(s64) AS c64, -- ScaledScore
    align_cell(s65) AS c65, -- StandardErrorOfMeasurement
    align_cell(s66) AS c66, -- RaschScore
    align_cell(s67) AS c67, -- UnifiedScore
    align_cell(s68) AS c68, -- PartnershipForAssessmentOfReadinessForCollegeAndCareers
    align_cell(s69) AS c69, -- SmarterBalancedAssessmentConsortium
    align_cell(s70) AS c70, -- OpenGrowthScore
    align_cell(s71) AS c71, -- GradeEquivalent
    align_cell(s72) AS c72, -- PercentileRank
    align_cell(s73) AS c73, -- NormalCurveEquivalent
    align_cell(s74) AS c74, -- InstructionalReadingLevel
    align_cell(s75) AS c75, -- EstimatedOralReadingFluency
    align_cell(s76) AS c76, -- LowerZoneOfProximalDevelopment
    align_cell(s77) AS c77, -- UpperZoneOfProximalDevelopment
    align_cell(s78) AS c78, -- Lexile
    align_cell(s79) AS c79, -- LowerLexileZoneOfProximalDevelopment
    align_cell(s80) AS c80, -- UpperLexileZoneOfProximalDevelopment
    align_cell(s81) AS c81, -- TotalTimeInSeconds
    align_cell(s82) AS c82, -- TotalCorrect
    align_cell(s83) AS c83, -- TotalPossible
    align_cell(s84) AS c84, -- Grade3_AssessmentAttempts
    align_cell(s85) AS c85, -- Grade3_PassingStatus
    align_cell(s86) AS c86, -- Grade3_PassingScore
    align_cell(s87) AS c87, -- StudentGrowthPercentileFallFall
    align_cell(s88) AS c88, -- StudentGrowthPercentileFallSpring
    align_cell(s89) AS c89, -- StudentGrowthPercentileFallWinter
    align_cell(s90) AS c90, -- StudentGrowthPercentileSpringFall
    align_cell(s91) AS c91, -- StudentGrowthPercentileSpringSpring
    align_cell(s92) AS c92, -- StudentGrowthPercentileWinterSpring
    align_cell(s93) AS c93, -- ScreeningPeriodWindowName
    align_cell(s94) AS c94, -- ScreeningWindowStartDate
    align_cell(s95) AS c95, -- ScreeningWindowEndDate
    align_cell(s96) AS c96, -- RenaissanceBenchmarkCategoryName
    align_cell(s97) AS c97, -- RenaissanceBenchmarkCategoryLevel
    align_cell(s98) AS c98, -- RenaissanceBenchmarkCategoryNumberOfLevels
    align_cell(s99) AS c99, -- RenaissanceBenchmarkCategoryMinPercentileRank
    align_cell(s100) AS c100, -- RenaissanceBenchmarkCategoryMaxPercentileRank
    align_cell(s101) AS c101, -- StateBenchmarkAssessmentName
    align_cell(s102) AS c102, -- StateBenchmarkCategoryName
    align_cell(s103) AS c103, -- StateBenchmarkProficient
    align_cell(s104) AS c104, -- StateBenchmarkCategoryLevel
    align_cell(s105) AS c105, -- StateBenchmarkNumberOfCategoryLevels
    align_cell(s106) AS c106, -- StateBenchmarkMinScaledScore
    align_cell(s107) AS c107, -- StateBenchmarkMaxScaledScore
    align_cell(s108) AS c108, -- DistrictBenchmarkCategoryName
    align_cell(s109) AS c109, -- DistrictBenchmarkProficient
    align_cell(s110) AS c110, -- DistrictBenchmarkCategoryLevel
    align_cell(s111) AS c111, -- DistrictBenchmarkNumberOfCategoryLevels
    align_cell(s112) AS c112, -- DistrictBenchmarkMinPercentileRank
    align_cell(s113) AS c113, -- DistrictBenchmarkMaxPercentileRank
    align_cell(s114) AS c114, -- SchoolBenchmarkCategoryName
    align_cell(s115) AS c115, -- SchoolBenchmarkProficient
    align_cell(s116) AS c116, -- SchoolBenchmarkCategoryLevel
    align_cell(s117) AS c117, -- SchoolBenchmarkNumberOfCategoryLevels
    align_cell(s118) AS c118, -- SchoolBenchmarkMinPercentileRank
    align_cell(s119) AS c119, -- SchoolBenchmarkMaxPercentileRank
    align_cell(s120) AS c120, -- CurrentSGP
    align_cell(s121) AS c121, -- TakenAt
    align_cell(s122) AS c122, -- TakenAtByIPAddress
    align_cell(s123) AS c123, -- StudentDisplayID
    align_cell(s124) AS c124, -- TeacherDisplayID
    align_cell(s125) AS c125, -- SATBenchmarkCategory
    align_cell(s126) AS c126 -- ACTBenchmarkCategory
  FROM "reading stage"
), readings AS (
  SELECT
    *,
    'result' AS owner, -- which record it is
    (c32 <> '' OR c33 <> '') AS "school: is read", -- beside the owner
    c28 <> '' AS "district: is read", -- beside the owner
    CASE WHEN c6 <> '' THEN c6 END AS r1, -- StudentSourcedID → student.identifiers[oneroster.sourced-id]
    CASE
      WHEN regexp_full_match(c15, '[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?') THEN align_day(substr(c15, 1, 4), substr(c15, 6, 2), substr(c15, 9, 2))
      END AS r2, -- BirthDate → student.birthDate
    CASE c14 WHEN 'F' THEN 'female' WHEN 'M' THEN 'male' END AS r3, -- Gender → student.sex
    CASE c17 WHEN 'Yes' THEN 'true' WHEN 'No' THEN 'false' END AS r4, -- HispanicOrLatino → student.hispanicLatino
    CASE WHEN (c16 <> '' OR c18 <> '' OR c19 <> '' OR c20 <> '' OR c21 <> '' OR c22 <> '') THEN CASE
      WHEN (c16 = 'Yes' AND c18 = 'No' AND c19 = 'No' AND c20 = 'No' AND c21 = 'No' AND c22 = 'No') THEN 0
      WHEN (c16 = 'Yes' AND c18 = '' AND c19 = '' AND c20 = '' AND c21 = '' AND c22 = '') THEN 1
      WHEN true THEN 2
      END END AS r5, -- MultiRace + AmericanIndianOrAlaskaNative + Asian + BlackOrAfricanAmerican + NativeHawaiianOrOtherPacificIslander + White → student.raceRollup
    CASE c23
      WHEN 'Pre-K' THEN 'PK'
      WHEN 'K' THEN 'KG'
      WHEN '0' THEN 'KG'
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
      END AS r6, -- CurrentGrade → student.gradeLevel
    CASE c62
      WHEN 'Pre-K' THEN 'PK'
      WHEN 'K' THEN 'KG'
      WHEN '0' THEN 'KG'
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
      END AS r7, -- Grade → gradeLevelWhenAssessed
    CASE
      WHEN regexp_full_match(c56, '[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?') THEN align_day(substr(c56, 1, 4), substr(c56, 6, 2), substr(c56, 9, 2))
      END AS r8, -- CompletedDateLocal → date
    CASE WHEN regexp_full_match(c2, '[0-9]{4}-[0-9]{4}') THEN align_year_after(substr(c2, 1, 4), substr(c2, 6, 4)) END AS r9, -- SchoolYear → schoolYear
    CASE c93 WHEN 'Fall' THEN 'fall' WHEN 'Winter' THEN 'winter' WHEN 'Spring' THEN 'spring' END AS r10, -- ScreeningPeriodWindowName → period
    CASE c59 WHEN 'Active' THEN 'scored' END AS r11, -- AssessmentStatus → scoreStatus
    CASE WHEN (c102 <> '' OR c103 <> '') THEN CASE
      WHEN c102 = 'Does Not Meet Expectations' THEN 0
      WHEN c102 = 'Did Not Yet Meet Expectations' THEN 1
      WHEN c102 = 'Partially Meets Expectations' THEN 2
      WHEN c102 = 'Partially Met Expectations' THEN 3
      WHEN c102 = 'Approaches Expectations' THEN 4
      WHEN c102 = 'Approached Expectations' THEN 5
      WHEN c102 = 'Meets Expectations' THEN 6
      WHEN c102 = 'Met Expectations' THEN 7
      WHEN c102 = 'Exceeds Expectations' THEN 8
      WHEN c102 = 'Exceeded Expectations' THEN 9
      WHEN c103 = 'Yes' THEN 10
      WHEN c103 = 'No' THEN 11
      END END AS r12, -- StateBenchmarkCategoryName + StateBenchmarkProficient → proficiency
    CASE WHEN length(c78) > 1 AND right(c78, 1) = 'L' THEN substr(c78, 1, length(c78) - 1) END AS r13 -- ScaledScore + StandardErrorOfMeasurement + RaschScore + UnifiedScore + GradeEquivalent + PercentileRank + NormalCurveEquivalent + InstructionalReadingLevel + Lexile + StudentGrowthPercentileFallFall + StudentGrowthPercentileFallSpring + StudentGrowthPercentileFallWinter + StudentGrowthPercentileSpringFall + StudentGrowthPercentileSpringSpring + StudentGrowthPercentileWinterSpring + CurrentSGP + RenaissanceBenchmarkCategoryName + StateBenchmarkCategoryName + DistrictBenchmarkCategoryName + SchoolBenchmarkCategoryName → scores
  FROM texts
), fields AS (
  SELECT
    *,
    CASE WHEN c5 <> '' AND c1 <> '' THEN c5 END AS "result: student.identifiers[renaissance.id]", -- StudentRenaissanceID + RenaissanceClientID → student.identifiers[renaissance.id]
    CASE WHEN c5 <> '' AND c1 <> '' THEN 'renaissance.id@renaissance.client.' || c1 END AS "result: student.identifiers[renaissance.id] system", -- StudentRenaissanceID + RenaissanceClientID → student.identifiers[renaissance.id]
    CASE WHEN NOT coalesce(coalesce(CASE WHEN CASE WHEN c5 <> '' AND c1 <> '' THEN 'renaissance.id@renaissance.client.' || c1 END = 'oneroster.sourced-id@star' THEN CASE WHEN c5 <> '' AND c1 <> '' THEN c5 END END, NULL) <> r1, false) THEN r1 END AS "result: student.identifiers[oneroster.sourced-id]", -- StudentSourcedID → student.identifiers[oneroster.sourced-id]
    CASE WHEN c53 <> '' AND c1 <> '' THEN c53 END AS "result: identifiers[renaissance.assessment]", -- AssessmentID + RenaissanceClientID → identifiers[renaissance.assessment]
    CASE WHEN c53 <> '' AND c1 <> '' THEN 'renaissance.assessment@renaissance.client.' || c1 END AS "result: identifiers[renaissance.assessment] system", -- AssessmentID + RenaissanceClientID → identifiers[renaissance.assessment]
    nullif(c11, '') AS "result: student.firstName", -- StudentFirstName → student.firstName
    nullif(c12, '') AS "result: student.middleName", -- StudentMiddleName → student.middleName
    nullif(c13, '') AS "result: student.lastName", -- StudentLastName → student.lastName
    r2 AS "result: student.birthDate", -- BirthDate → student.birthDate
    r3 AS "result: student.sex", -- Gender → student.sex
    r4 AS "result: student.hispanicLatino", -- HispanicOrLatino → student.hispanicLatino
    nullif(concat_ws('|', CASE WHEN c18 = 'Yes' THEN 'american-indian-or-alaska-native' END,
      CASE WHEN c19 = 'Yes' THEN 'asian' END,
      CASE WHEN c20 = 'Yes' THEN 'black-or-african-american' END,
      CASE WHEN c21 = 'Yes' THEN 'native-hawaiian-or-pacific-islander' END,
      CASE WHEN c22 = 'Yes' THEN 'white' END), '') AS "result: student.races", -- AmericanIndianOrAlaskaNative + Asian + BlackOrAfricanAmerican + NativeHawaiianOrOtherPacificIslander + White → student.races
    CASE WHEN ((c16 <> '' OR c18 <> '' OR c19 <> '' OR c20 <> '' OR c21 <> '' OR c22 <> '') AND r5 IS NULL) THEN 'other' ELSE CASE r5
      WHEN 0 THEN 'two-or-more'
      WHEN 1 THEN 'two-or-more'
      END END AS "result: student.raceRollup", -- MultiRace + AmericanIndianOrAlaskaNative + Asian + BlackOrAfricanAmerican + NativeHawaiianOrOtherPacificIslander + White → student.raceRollup
    nullif(c10, '') AS "result: student.contactPoints[email].value", -- StudentEmail → student.contactPoints[email].value
    CASE WHEN r6 IS NOT NULL THEN r6 WHEN c23 <> '' THEN 'other' END AS "result: student.gradeLevel", -- CurrentGrade → student.gradeLevel
    'uri://renaissance.com/Assessment#STAR-RD' AS "result: assessment", -- every record → assessment
    'Star Reading' AS "result: assessmentTitle", -- every record → assessmentTitle
    'reading' AS "result: subject", -- every record → subject
    CASE WHEN r7 IS NOT NULL THEN r7 WHEN c62 <> '' THEN 'other' END AS "result: gradeLevelWhenAssessed", -- Grade → gradeLevelWhenAssessed
    r8 AS "result: date", -- CompletedDateLocal → date
    r9 AS "result: schoolYear", -- SchoolYear → schoolYear
    r10 AS "result: period", -- ScreeningPeriodWindowName → period
    r11 AS "result: scoreStatus", -- AssessmentStatus → scoreStatus
    nullif(c102, '') AS "result: performanceLevel", -- StateBenchmarkCategoryName → performanceLevel
    CASE r12
      WHEN 0 THEN 'below'
      WHEN 1 THEN 'below'
      WHEN 2 THEN 'approaching'
      WHEN 3 THEN 'approaching'
      WHEN 4 THEN 'approaching'
      WHEN 5 THEN 'approaching'
      WHEN 6 THEN 'meets'
      WHEN 7 THEN 'meets'
      WHEN 8 THEN 'exceeds'
      WHEN 9 THEN 'exceeds'
      WHEN 10 THEN 'meets'
      WHEN 11 THEN 'below'
      END AS "result: proficiency", -- StateBenchmarkCategoryName + StateBenchmarkProficient → proficiency
    '[' || nullif(concat_ws(',', CASE WHEN nullif(c64, '') IS NOT NULL THEN '{' || concat_ws(',', '"metric":"scale"', '"value":' || align_json(nullif(c64, '')), '"standardError":' || align_json(nullif(c65, ''))) || '}' END,
      CASE WHEN nullif(c66, '') IS NOT NULL THEN '{' || concat_ws(',', '"metric":"theta"', '"value":' || align_json(nullif(c66, ''))) || '}' END,
      CASE WHEN nullif(c67, '') IS NOT NULL THEN '{' || concat_ws(',', '"metric":"unified-scale"', '"value":' || align_json(nullif(c67, ''))) || '}' END,
      CASE WHEN nullif(c71, '') IS NOT NULL THEN '{' || concat_ws(',', '"metric":"grade-equivalent"', '"value":' || align_json(nullif(c71, ''))) || '}' END,
      CASE WHEN nullif(c72, '') IS NOT NULL THEN '{' || concat_ws(',', '"metric":"percentile"', '"value":' || align_json(nullif(c72, ''))) || '}' END,
      CASE WHEN nullif(c73, '') IS NOT NULL THEN '{' || concat_ws(',', '"metric":"nce"', '"value":' || align_json(nullif(c73, ''))) || '}' END,
      CASE WHEN nullif(c74, '') IS NOT NULL THEN '{' || concat_ws(',', '"metric":"placement"', '"value":' || align_json(nullif(c74, ''))) || '}' END,
      CASE WHEN r13 IS NOT NULL THEN '{' || concat_ws(',', '"metric":"lexile"', '"value":' || align_json(r13)) || '}' END,
      CASE WHEN nullif(c87, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Fall to fall"', '"metric":"growth-percentile"', '"value":' || align_json(nullif(c87, ''))) || '}' END,
      CASE WHEN nullif(c88, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Fall to spring"', '"metric":"growth-percentile"', '"value":' || align_json(nullif(c88, ''))) || '}' END,
      CASE WHEN nullif(c89, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Fall to winter"', '"metric":"growth-percentile"', '"value":' || align_json(nullif(c89, ''))) || '}' END,
      CASE WHEN nullif(c90, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Spring to fall"', '"metric":"growth-percentile"', '"value":' || align_json(nullif(c90, ''))) || '}' END,
      CASE WHEN nullif(c91, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Spring to spring"', '"metric":"growth-percentile"', '"value":' || align_json(nullif(c91, ''))) || '}' END,
      CASE WHEN nullif(c92, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Winter to spring"', '"metric":"growth-percentile"', '"value":' || align_json(nullif(c92, ''))) || '}' END,
      CASE WHEN nullif(c120, '') IS NOT NULL THEN '{' || concat_ws(',', '"metric":"growth-percentile"', '"value":' || align_json(nullif(c120, ''))) || '}' END,
      CASE WHEN nullif(c96, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Renaissance benchmark"', '"metric":"performance-level"', '"value":' || align_json(nullif(c96, ''))) || '}' END,
      CASE WHEN nullif(c102, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"State benchmark"', '"metric":"performance-level"', '"value":' || align_json(nullif(c102, ''))) || '}' END,
      CASE WHEN nullif(c108, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"District benchmark"', '"metric":"performance-level"', '"value":' || align_json(nullif(c108, ''))) || '}' END,
      CASE WHEN nullif(c114, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"School benchmark"', '"metric":"performance-level"', '"value":' || align_json(nullif(c114, ''))) || '}' END), '') || ']' AS "result: scores", -- ScaledScore + StandardErrorOfMeasurement + RaschScore + UnifiedScore + GradeEquivalent + PercentileRank + NormalCurveEquivalent + InstructionalReadingLevel + Lexile + StudentGrowthPercentileFallFall + StudentGrowthPercentileFallSpring + StudentGrowthPercentileFallWinter + StudentGrowthPercentileSpringFall + StudentGrowthPercentileSpringSpring + StudentGrowthPercentileWinterSpring + CurrentSGP + RenaissanceBenchmarkCategoryName + StateBenchmarkCategoryName + DistrictBenchmarkCategoryName + SchoolBenchmarkCategoryName → scores
    nullif(c34, '') AS "school: name", -- SchoolName → name
    nullif(c29, '') AS "district: name" -- DistrictName → name
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- RenaissanceClientID: formula-error
      | CASE WHEN align_is_formula_error(s2) THEN 4 ELSE 0 END -- SchoolYear: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 8 ELSE 0 END -- SchoolYearStartDate: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 16 ELSE 0 END -- SchoolYearEndDate: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 32 ELSE 0 END -- StudentRenaissanceID: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 64 ELSE 0 END -- StudentSourcedID: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 128 ELSE 0 END -- StudentIdentifier: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 256 ELSE 0 END -- StudentUserID: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 512 ELSE 0 END -- StudentStateID: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 1024 ELSE 0 END -- StudentEmail: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 2048 ELSE 0 END -- StudentFirstName: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 4096 ELSE 0 END -- StudentMiddleName: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 8192 ELSE 0 END -- StudentLastName: formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 16384 ELSE 0 END -- Gender: formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 32768 ELSE 0 END -- BirthDate: formula-error
      | CASE WHEN align_is_formula_error(s16) THEN 65536 ELSE 0 END -- MultiRace: formula-error
      | CASE WHEN align_is_formula_error(s17) THEN 131072 ELSE 0 END -- HispanicOrLatino: formula-error
      | CASE WHEN align_is_formula_error(s18) THEN 262144 ELSE 0 END -- AmericanIndianOrAlaskaNative: formula-error
      | CASE WHEN align_is_formula_error(s19) THEN 524288 ELSE 0 END -- Asian: formula-error
      | CASE WHEN align_is_formula_error(s20) THEN 1048576 ELSE 0 END -- BlackOrAfricanAmerican: formula-error
      | CASE WHEN align_is_formula_error(s21) THEN 2097152 ELSE 0 END -- NativeHawaiianOrOtherPacificIslander: formula-error
      | CASE WHEN align_is_formula_error(s22) THEN 4194304 ELSE 0 END -- White: formula-error
      | CASE WHEN align_is_formula_error(s23) THEN 8388608 ELSE 0 END -- CurrentGrade: formula-error
      | CASE WHEN align_is_formula_error(s24) THEN 16777216 ELSE 0 END -- EnrollmentStatus: formula-error
      | CASE WHEN align_is_formula_error(s25) THEN 33554432 ELSE 0 END -- DistrictRenaissanceID: formula-error
      | CASE WHEN align_is_formula_error(s26) THEN 67108864 ELSE 0 END -- DistrictSourcedID: formula-error
      | CASE WHEN align_is_formula_error(s27) THEN 134217728 ELSE 0 END -- DistrictIdentifier: formula-error
      | CASE WHEN align_is_formula_error(s28) THEN 268435456 ELSE 0 END -- DistrictStateID: formula-error
      | CASE WHEN align_is_formula_error(s29) THEN 536870912 ELSE 0 END -- DistrictName: formula-error
      | CASE WHEN align_is_formula_error(s30) THEN 1073741824 ELSE 0 END -- SchoolRenaissanceID: formula-error
      | CASE WHEN align_is_formula_error(s31) THEN 2147483648 ELSE 0 END -- SchoolSourcedID: formula-error
      | CASE WHEN align_is_formula_error(s32) THEN 4294967296 ELSE 0 END -- SchoolIdentifier: formula-error
      | CASE WHEN align_is_formula_error(s33) THEN 8589934592 ELSE 0 END -- SchoolStateID: formula-error
      | CASE WHEN align_is_formula_error(s34) THEN 17179869184 ELSE 0 END -- SchoolName: formula-error
      | CASE WHEN align_is_formula_error(s35) THEN 34359738368 ELSE 0 END -- CourseRenaissanceID: formula-error
      | CASE WHEN align_is_formula_error(s36) THEN 68719476736 ELSE 0 END -- CourseSourcedID: formula-error
      | CASE WHEN align_is_formula_error(s37) THEN 137438953472 ELSE 0 END -- CourseCode: formula-error
      | CASE WHEN align_is_formula_error(s38) THEN 274877906944 ELSE 0 END -- CourseName: formula-error
      | CASE WHEN align_is_formula_error(s39) THEN 549755813888 ELSE 0 END -- ClassRenaissanceID: formula-error
      | CASE WHEN align_is_formula_error(s40) THEN 1099511627776 ELSE 0 END -- ClassSourcedID: formula-error
      | CASE WHEN align_is_formula_error(s41) THEN 2199023255552 ELSE 0 END -- ClassCode: formula-error
      | CASE WHEN align_is_formula_error(s42) THEN 4398046511104 ELSE 0 END -- GroupID: formula-error
      | CASE WHEN align_is_formula_error(s43) THEN 8796093022208 ELSE 0 END -- GroupOrClassName: formula-error
      | CASE WHEN align_is_formula_error(s44) THEN 17592186044416 ELSE 0 END -- TeacherRenaissanceID: formula-error
      | CASE WHEN align_is_formula_error(s45) THEN 35184372088832 ELSE 0 END -- TeacherSourcedID: formula-error
      | CASE WHEN align_is_formula_error(s46) THEN 70368744177664 ELSE 0 END -- TeacherIdentifier: formula-error
      | CASE WHEN align_is_formula_error(s47) THEN 140737488355328 ELSE 0 END -- TeacherUserID: formula-error
      | CASE WHEN align_is_formula_error(s48) THEN 281474976710656 ELSE 0 END -- TeacherStateID: formula-error
      | CASE WHEN align_is_formula_error(s49) THEN 562949953421312 ELSE 0 END -- TeacherEmail: formula-error
      | CASE WHEN align_is_formula_error(s50) THEN 1125899906842624 ELSE 0 END -- TeacherFirstName: formula-error
      | CASE WHEN align_is_formula_error(s51) THEN 2251799813685248 ELSE 0 END -- TeacherMiddleName: formula-error
      | CASE WHEN align_is_formula_error(s52) THEN 4503599627370496 ELSE 0 END -- TeacherLastName: formula-error
      | CASE WHEN align_is_formula_error(s53) THEN 9007199254740992 ELSE 0 END -- AssessmentID: formula-error
      | CASE WHEN align_is_formula_error(s54) THEN 18014398509481984 ELSE 0 END -- LaunchDate: formula-error
      | CASE WHEN align_is_formula_error(s55) THEN 36028797018963968 ELSE 0 END -- CompletedDate: formula-error
      | CASE WHEN align_is_formula_error(s56) THEN 72057594037927936 ELSE 0 END -- CompletedDateLocal: formula-error
      | CASE WHEN align_is_formula_error(s57) THEN 144115188075855872 ELSE 0 END -- AssessmentNumber: formula-error
      | CASE WHEN align_is_formula_error(s58) THEN 288230376151711744 ELSE 0 END -- AssessmentType: formula-error
      | CASE WHEN align_is_formula_error(s59) THEN 576460752303423488 ELSE 0 END -- AssessmentStatus: formula-error
      | CASE WHEN align_is_formula_error(s60) THEN 1152921504606846976 ELSE 0 END -- DeactivationReason: formula-error
      | CASE WHEN align_is_formula_error(s61) THEN 2305843009213693952 ELSE 0 END -- GradePlacement: formula-error
    AS BIGINT) AS early1,
    CAST(0
      | CASE WHEN align_is_formula_error(s62) THEN 1 ELSE 0 END -- Grade: formula-error
      | CASE WHEN align_is_formula_error(s63) THEN 2 ELSE 0 END -- ExtraTime: formula-error
      | CASE WHEN align_is_formula_error(s64) THEN 4 ELSE 0 END -- ScaledScore: formula-error
      | CASE WHEN align_is_formula_error(s65) THEN 8 ELSE 0 END -- StandardErrorOfMeasurement: formula-error
      | CASE WHEN align_is_formula_error(s66) THEN 16 ELSE 0 END -- RaschScore: formula-error
      | CASE WHEN align_is_formula_error(s67) THEN 32 ELSE 0 END -- UnifiedScore: formula-error
      | CASE WHEN align_is_formula_error(s68) THEN 64 ELSE 0 END -- PartnershipForAssessmentOfReadinessForCollegeAndCareers: formula-error
      | CASE WHEN align_is_formula_error(s69) THEN 128 ELSE 0 END -- SmarterBalancedAssessmentConsortium: formula-error
      | CASE WHEN align_is_formula_error(s70) THEN 256 ELSE 0 END -- OpenGrowthScore: formula-error
      | CASE WHEN align_is_formula_error(s71) THEN 512 ELSE 0 END -- GradeEquivalent: formula-error
      | CASE WHEN align_is_formula_error(s72) THEN 1024 ELSE 0 END -- PercentileRank: formula-error
      | CASE WHEN align_is_formula_error(s73) THEN 2048 ELSE 0 END -- NormalCurveEquivalent: formula-error
      | CASE WHEN align_is_formula_error(s74) THEN 4096 ELSE 0 END -- InstructionalReadingLevel: formula-error
      | CASE WHEN align_is_formula_error(s75) THEN 8192 ELSE 0 END -- EstimatedOralReadingFluency: formula-error
      | CASE WHEN align_is_formula_error(s76) THEN 16384 ELSE 0 END -- LowerZoneOfProximalDevelopment: formula-error
      | CASE WHEN align_is_formula_error(s77) THEN 32768 ELSE 0 END -- UpperZoneOfProximalDevelopment: formula-error
      | CASE WHEN align_is_formula_error(s78) THEN 65536 ELSE 0 END -- Lexile: formula-error
      | CASE WHEN align_is_formula_error(s79) THEN 131072 ELSE 0 END -- LowerLexileZoneOfProximalDevelopment: formula-error
      | CASE WHEN align_is_formula_error(s80) THEN 262144 ELSE 0 END -- UpperLexileZoneOfProximalDevelopment: formula-error
      | CASE WHEN align_is_formula_error(s81) THEN 524288 ELSE 0 END -- TotalTimeInSeconds: formula-error
      | CASE WHEN align_is_formula_error(s82) THEN 1048576 ELSE 0 END -- TotalCorrect: formula-error
      | CASE WHEN align_is_formula_error(s83) THEN 2097152 ELSE 0 END -- TotalPossible: formula-error
      | CASE WHEN align_is_formula_error(s84) THEN 4194304 ELSE 0 END -- Grade3_AssessmentAttempts: formula-error
      | CASE WHEN align_is_formula_error(s85) THEN 8388608 ELSE 0 END -- Grade3_PassingStatus: formula-error
      | CASE WHEN align_is_formula_error(s86) THEN 16777216 ELSE 0 END -- Grade3_PassingScore: formula-error
      | CASE WHEN align_is_formula_error(s87) THEN 33554432 ELSE 0 END -- StudentGrowthPercentileFallFall: formula-error
      | CASE WHEN align_is_formula_error(s88) THEN 67108864 ELSE 0 END -- StudentGrowthPercentileFallSpring: formula-error
      | CASE WHEN align_is_formula_error(s89) THEN 134217728 ELSE 0 END -- StudentGrowthPercentileFallWinter: formula-error
      | CASE WHEN align_is_formula_error(s90) THEN 268435456 ELSE 0 END -- StudentGrowthPercentileSpringFall: formula-error
      | CASE WHEN align_is_formula_error(s91) THEN 536870912 ELSE 0 END -- StudentGrowthPercentileSpringSpring: formula-error
      | CASE WHEN align_is_formula_error(s92) THEN 1073741824 ELSE 0 END -- StudentGrowthPercentileWinterSpring: formula-error
      | CASE WHEN align_is_formula_error(s93) THEN 2147483648 ELSE 0 END -- ScreeningPeriodWindowName: formula-error
      | CASE WHEN align_is_formula_error(s94) THEN 4294967296 ELSE 0 END -- ScreeningWindowStartDate: formula-error
      | CASE WHEN align_is_formula_error(s95) THEN 8589934592 ELSE 0 END -- ScreeningWindowEndDate: formula-error
      | CASE WHEN align_is_formula_error(s96) THEN 17179869184 ELSE 0 END -- RenaissanceBenchmarkCategoryName: formula-error
      | CASE WHEN align_is_formula_error(s97) THEN 34359738368 ELSE 0 END -- RenaissanceBenchmarkCategoryLevel: formula-error
      | CASE WHEN align_is_formula_error(s98) THEN 68719476736 ELSE 0 END -- RenaissanceBenchmarkCategoryNumberOfLevels: formula-error
      | CASE WHEN align_is_formula_error(s99) THEN 137438953472 ELSE 0 END -- RenaissanceBenchmarkCategoryMinPercentileRank: formula-error
      | CASE WHEN align_is_formula_error(s100) THEN 274877906944 ELSE 0 END -- RenaissanceBenchmarkCategoryMaxPercentileRank: formula-error
      | CASE WHEN align_is_formula_error(s101) THEN 549755813888 ELSE 0 END -- StateBenchmarkAssessmentName: formula-error
      | CASE WHEN align_is_formula_error(s102) THEN 1099511627776 ELSE 0 END -- StateBenchmarkCategoryName: formula-error
      | CASE WHEN align_is_formula_error(s103) THEN 2199023255552 ELSE 0 END -- StateBenchmarkProficient: formula-error
      | CASE WHEN align_is_formula_error(s104) THEN 4398046511104 ELSE 0 END -- StateBenchmarkCategoryLevel: formula-error
      | CASE WHEN align_is_formula_error(s105) THEN 8796093022208 ELSE 0 END -- StateBenchmarkNumberOfCategoryLevels: formula-error
      | CASE WHEN align_is_formula_error(s106) THEN 17592186044416 ELSE 0 END -- StateBenchmarkMinScaledScore: formula-error
      | CASE WHEN align_is_formula_error(s107) THEN 35184372088832 ELSE 0 END -- StateBenchmarkMaxScaledScore: formula-error
      | CASE WHEN align_is_formula_error(s108) THEN 70368744177664 ELSE 0 END -- DistrictBenchmarkCategoryName: formula-error
      | CASE WHEN align_is_formula_error(s109) THEN 140737488355328 ELSE 0 END -- DistrictBenchmarkProficient: formula-error
      | CASE WHEN align_is_formula_error(s110) THEN 281474976710656 ELSE 0 END -- DistrictBenchmarkCategoryLevel: formula-error
      | CASE WHEN align_is_formula_error(s111) THEN 562949953421312 ELSE 0 END -- DistrictBenchmarkNumberOfCategoryLevels: formula-error
      | CASE WHEN align_is_formula_error(s112) THEN 1125899906842624 ELSE 0 END -- DistrictBenchmarkMinPercentileRank: formula-error
      | CASE WHEN align_is_formula_error(s113) THEN 2251799813685248 ELSE 0 END -- DistrictBenchmarkMaxPercentileRank: formula-error
      | CASE WHEN align_is_formula_error(s114) THEN 4503599627370496 ELSE 0 END -- SchoolBenchmarkCategoryName: formula-error
      | CASE WHEN align_is_formula_error(s115) THEN 9007199254740992 ELSE 0 END -- SchoolBenchmarkProficient: formula-error
      | CASE WHEN align_is_formula_error(s116) THEN 18014398509481984 ELSE 0 END -- SchoolBenchmarkCategoryLevel: formula-error
      | CASE WHEN align_is_formula_error(s117) THEN 36028797018963968 ELSE 0 END -- SchoolBenchmarkNumberOfCategoryLevels: formula-error
      | CASE WHEN align_is_formula_error(s118) THEN 72057594037927936 ELSE 0 END -- SchoolBenchmarkMinPercentileRank: formula-error
      | CASE WHEN align_is_formula_error(s119) THEN 144115188075855872 ELSE 0 END -- SchoolBenchmarkMaxPercentileRank: formula-error
      | CASE WHEN align_is_formula_error(s120) THEN 288230376151711744 ELSE 0 END -- CurrentSGP: formula-error
      | CASE WHEN align_is_formula_error(s121) THEN 576460752303423488 ELSE 0 END -- TakenAt: formula-error
      | CASE WHEN align_is_formula_error(s122) THEN 1152921504606846976 ELSE 0 END -- TakenAtByIPAddress: formula-error
      | CASE WHEN align_is_formula_error(s123) THEN 2305843009213693952 ELSE 0 END -- StudentDisplayID: formula-error
    AS BIGINT) AS early2,
    CAST(0
      | CASE WHEN align_is_formula_error(s124) THEN 1 ELSE 0 END -- TeacherDisplayID: formula-error
      | CASE WHEN align_is_formula_error(s125) THEN 2 ELSE 0 END -- SATBenchmarkCategory: formula-error
      | CASE WHEN align_is_formula_error(s126) THEN 4 ELSE 0 END -- ACTBenchmarkCategory: formula-error
      | CASE WHEN coalesce(coalesce(CASE WHEN CASE WHEN c5 <> '' AND c1 <> '' THEN 'renaissance.id@renaissance.client.' || c1 END = 'oneroster.sourced-id@star' THEN CASE WHEN c5 <> '' AND c1 <> '' THEN c5 END END, NULL) <> r1, false) THEN 8 ELSE 0 END -- StudentSourcedID → student.identifiers[oneroster.sourced-id]: two-ids-one-person
      | CASE WHEN c7 <> '' THEN 16 ELSE 0 END -- StudentIdentifier → student.identifiers[*student]: ambiguous-identifier
      | CASE WHEN c9 <> '' THEN 32 ELSE 0 END -- StudentStateID → student.identifiers[*state]: ambiguous-identifier
      | CASE WHEN (c15 <> '' AND r2 IS NULL) THEN CASE align_date_damage(c15)
          WHEN 'excel-serial-date' THEN 64
          WHEN 'date-order-ambiguous' THEN 128
          ELSE 256
          END ELSE 0 END -- BirthDate → student.birthDate: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c14 <> '' AND r3 IS NULL) THEN 512 ELSE 0 END -- Gender → student.sex: unknown-code
      | CASE WHEN (c17 <> '' AND r4 IS NULL) THEN 1024 ELSE 0 END -- HispanicOrLatino → student.hispanicLatino: unknown-code
      | CASE WHEN NOT (c18 = '' OR c18 = 'Yes' OR c18 = 'No') THEN 2048 ELSE 0 END -- AmericanIndianOrAlaskaNative → student.races: unknown-code
      | CASE WHEN NOT (c19 = '' OR c19 = 'Yes' OR c19 = 'No') THEN 4096 ELSE 0 END -- Asian → student.races: unknown-code
      | CASE WHEN NOT (c20 = '' OR c20 = 'Yes' OR c20 = 'No') THEN 8192 ELSE 0 END -- BlackOrAfricanAmerican → student.races: unknown-code
      | CASE WHEN NOT (c21 = '' OR c21 = 'Yes' OR c21 = 'No') THEN 16384 ELSE 0 END -- NativeHawaiianOrOtherPacificIslander → student.races: unknown-code
      | CASE WHEN NOT (c22 = '' OR c22 = 'Yes' OR c22 = 'No') THEN 32768 ELSE 0 END -- White → student.races: unknown-code
      | CASE WHEN ((c16 <> '' OR c18 <> '' OR c19 <> '' OR c20 <> '' OR c21 <> '' OR c22 <> '') AND r5 IS NULL) THEN 65536 ELSE 0 END -- MultiRace + AmericanIndianOrAlaskaNative + Asian + BlackOrAfricanAmerican + NativeHawaiianOrOtherPacificIslander + White → student.raceRollup: unknown-code
      | CASE WHEN (c23 <> '' AND r6 IS NULL) THEN 131072 ELSE 0 END -- CurrentGrade → student.gradeLevel: unknown-code
      | CASE WHEN c32 <> '' THEN 262144 ELSE 0 END -- SchoolIdentifier → organization.identifiers[*school]: ambiguous-identifier
      | CASE WHEN c33 <> '' THEN 524288 ELSE 0 END -- SchoolStateID → organization.identifiers[*state]: ambiguous-identifier
      | CASE WHEN (c62 <> '' AND r7 IS NULL) THEN 1048576 ELSE 0 END -- Grade → gradeLevelWhenAssessed: unknown-code
      | CASE WHEN (c56 <> '' AND r8 IS NULL) THEN CASE align_date_damage(c56)
          WHEN 'excel-serial-date' THEN 2097152
          WHEN 'date-order-ambiguous' THEN 4194304
          ELSE 8388608
          END ELSE 0 END -- CompletedDateLocal → date: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c2 <> '' AND r9 IS NULL) THEN 16777216 ELSE 0 END -- SchoolYear → schoolYear: invalid-school-year
      | CASE WHEN (c93 <> '' AND r10 IS NULL) THEN 33554432 ELSE 0 END -- ScreeningPeriodWindowName → period: unknown-code
      | CASE WHEN (c59 <> '' AND r11 IS NULL) THEN 67108864 ELSE 0 END -- AssessmentStatus → scoreStatus: unknown-code
      | CASE WHEN ((c102 <> '' OR c103 <> '') AND r12 IS NULL) THEN 134217728 ELSE 0 END -- StateBenchmarkCategoryName + StateBenchmarkProficient → proficiency: unknown-code
      | CASE WHEN (c78 <> '' AND r13 IS NULL) THEN 268435456 ELSE 0 END -- Lexile → scores: unreadable-text
      | CASE WHEN (c64 = '' AND c65 <> '' AND NOT (nullif(c64, '') IS NOT NULL)) THEN 536870912 ELSE 0 END -- StandardErrorOfMeasurement → scores: describes-empty-cell
      | CASE WHEN "school: is read" THEN 0
        | CASE WHEN c32 <> '' THEN 262144 ELSE 0 END -- SchoolIdentifier → identifiers[*school]: ambiguous-identifier
        | CASE WHEN c33 <> '' THEN 524288 ELSE 0 END -- SchoolStateID → identifiers[*state]: ambiguous-identifier
        | CASE WHEN c28 <> '' THEN 1073741824 ELSE 0 END -- DistrictStateID → district.identifiers[*district]: ambiguous-identifier
      ELSE 0 END
      | CASE WHEN "district: is read" THEN 0
        | CASE WHEN c28 <> '' THEN 1073741824 ELSE 0 END -- DistrictStateID → identifiers[*district]: ambiguous-identifier
      ELSE 0 END
      | CASE WHEN ((c16 = 'Yes' AND (c17 = 'No' OR c17 = '') AND (c19 = 'No' OR c19 = '') AND (c20 = 'No' OR c20 = '') AND (c21 = 'No' OR c21 = '') AND (c22 = 'No' OR c22 = '')) AND NOT (c18 = 'No' OR c18 = '')) THEN 2147483648 ELSE 0 END -- several-races-but-only-american-indian-or-alaska-native: rule-broken
      | CASE WHEN ((c16 = 'Yes' AND (c17 = 'No' OR c17 = '') AND (c18 = 'No' OR c18 = '') AND (c20 = 'No' OR c20 = '') AND (c21 = 'No' OR c21 = '') AND (c22 = 'No' OR c22 = '')) AND NOT (c19 = 'No' OR c19 = '')) THEN 4294967296 ELSE 0 END -- several-races-but-only-asian: rule-broken
      | CASE WHEN ((c16 = 'Yes' AND (c17 = 'No' OR c17 = '') AND (c18 = 'No' OR c18 = '') AND (c19 = 'No' OR c19 = '') AND (c21 = 'No' OR c21 = '') AND (c22 = 'No' OR c22 = '')) AND NOT (c20 = 'No' OR c20 = '')) THEN 8589934592 ELSE 0 END -- several-races-but-only-black-or-african-american: rule-broken
      | CASE WHEN ((c16 = 'Yes' AND (c17 = 'No' OR c17 = '') AND (c18 = 'No' OR c18 = '') AND (c19 = 'No' OR c19 = '') AND (c20 = 'No' OR c20 = '') AND (c22 = 'No' OR c22 = '')) AND NOT (c21 = 'No' OR c21 = '')) THEN 17179869184 ELSE 0 END -- several-races-but-only-native-hawaiian-or-other-pacific-islander: rule-broken
      | CASE WHEN ((c16 = 'Yes' AND (c17 = 'No' OR c17 = '') AND (c18 = 'No' OR c18 = '') AND (c19 = 'No' OR c19 = '') AND (c20 = 'No' OR c20 = '') AND (c21 = 'No' OR c21 = '')) AND NOT (c22 = 'No' OR c22 = '')) THEN 34359738368 ELSE 0 END -- several-races-but-only-white: rule-broken
      | CASE WHEN (c16 <> '' AND NOT (c16 = 'Yes' OR c16 = 'No')) THEN 68719476736 ELSE 0 END -- multi-race-is-yes-or-no: rule-broken
      | CASE WHEN (c103 <> '' AND NOT (c103 = 'Yes' OR c103 = 'No')) THEN 137438953472 ELSE 0 END -- state-benchmark-proficient-is-yes-or-no: rule-broken
    AS BIGINT) AS early3
  FROM fields
), needs AS (
  SELECT
    *,
    early1 AS whole1,
    early2 AS whole2,
    CAST(0
      | early3
      | CASE WHEN "result: student.identifiers[renaissance.id]" IS NULL AND "result: student.identifiers[oneroster.sourced-id]" IS NULL AND (early1 & 32) = 0 THEN 274877906944 ELSE 0 END -- student: missing-key
    AS BIGINT) AS whole3
  FROM findings
), ends AS (
  SELECT
    *,
    ("school: is read" AND false) AS "school: is there",
    ("district: is read" AND false) AS "district: is there",
    CASE WHEN cells <> 126 THEN 1 ELSE whole1 END AS found1,
    CASE WHEN cells <> 126 THEN 0 ELSE whole2 END AS found2,
    CASE WHEN cells <> 126 THEN 0 ELSE whole3 END AS found3
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "school: is there",
  "district: is there",
  "result: student.identifiers[renaissance.id]",
  "result: student.identifiers[renaissance.id] system",
  "result: student.identifiers[oneroster.sourced-id]",
  "result: identifiers[renaissance.assessment]",
  "result: identifiers[renaissance.assessment] system",
  "result: student.firstName",
  "result: student.middleName",
  "result: student.lastName",
  "result: student.birthDate",
  "result: student.sex",
  "result: student.hispanicLatino",
  "result: student.races",
  "result: student.raceRollup",
  "result: student.contactPoints[email].value",
  "result: student.gradeLevel",
  "result: assessment",
  "result: assessmentTitle",
  "result: subject",
  "result: gradeLevelWhenAssessed",
  "result: date",
  "result: schoolYear",
  "result: period",
  "result: scoreStatus",
  "result: performanceLevel",
  "result: proficiency",
  "result: scores",
  "school: name",
  "district: name",
  found1,
  found2,
  found3,
  CASE WHEN ((found1 & 45040956960932579) <> 0 OR (found3 & 274877906952) <> 0) THEN 'rejected' ELSE 'converted' END AS status
FROM ends;
