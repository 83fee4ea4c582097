-- map-growth 2021, results: Results
CREATE OR REPLACE TABLE "results" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- TermName
    align_cell(s2) AS c2, -- DistrictName
    align_cell(s3) AS c3, -- District_StateID
    align_cell(s4) AS c4, -- SchoolName
    align_cell(s5) AS c5, -- School_StateID
    align_cell(s6) AS c6, -- StudentID
    align_cell(s7) AS c7, -- Student_StateID
    align_cell(s8) AS c8, -- Subject
    align_cell(s9) AS c9, -- Course
    align_cell(s10) AS c10, -- GrowthMeasureYN
    align_cell(s11) AS c11, -- NormsReferenceData
    align_cell(s12) AS c12, -- WISelectedAYFall
    align_cell(s13) AS c13, -- WISelectedAYWinter
    align_cell(s14) AS c14, -- WISelectedAYSpring
    align_cell(s15) AS c15, -- WIPreviousAYFall
    align_cell(s16) AS c16, -- WIPreviousAYWinter
    align_cell(s17) AS c17, -- WIPreviousAYSpring
    align_cell(s18) AS c18, -- TestType
    align_cell(s19) AS c19, -- TestName
    align_cell(s20) AS c20, -- TestID
    align_cell(s21) AS c21, -- TestStartDate
    align_cell(s22) AS c22, -- TestStartTime
    align_cell(s23) AS c23, -- TestDurationMinutes
    align_cell(s24) AS c24, -- TestRITScore
    align_cell(s25) AS c25, -- TestStandardError
    align_cell(s26) AS c26, -- TestPercentile
    align_cell(s27) AS c27, -- AchievementQuintile
    align_cell(s28) AS c28, -- PercentCorrect
    align_cell(s29) AS c29, -- RapidGuessingPercentage
    align_cell(s30) AS c30, -- FallToFallProjectedGrowth
    align_cell(s31) AS c31, -- FallToFallObservedGrowth
    align_cell(s32) AS c32, -- FallToFallObservedGrowthSE
    align_cell(s33) AS c33, -- FallToFallMetProjectedGrowth
    align_cell(s34) AS c34, -- FallToFallConditionalGrowthIndex
    align_cell(s35) AS c35, -- FallToFallConditionalGrowthPercentile
    align_cell(s36) AS c36, -- FallToFallGrowthQuintile
    align_cell(s37) AS c37, -- FallToWinterProjectedGrowth
    align_cell(s38) AS c38, -- FallToWinterObservedGrowth
    align_cell(s39) AS c39, -- FallToWinterObservedGrowthSE
    align_cell(s40) AS c40, -- FallToWinterMetProjectedGrowth
    align_cell(s41) AS c41, -- FallToWinterConditionalGrowthIndex
    align_cell(s42) AS c42, -- FallToWinterConditionalGrowthPercentile
    align_cell(s43) AS c43, -- FallToWinterGrowthQuintile
    align_cell(s44) AS c44, -- FallToSpringProjectedGrowth
    align_cell(s45) AS c45, -- FallToSpringObservedGrowth
    align_cell(s46) AS c46, -- FallToSpringObservedGrowthSE
    align_cell(s47) AS c47, -- FallToSpringMetProjectedGrowth
    align_cell(s48) AS c48, -- FallToSpringConditionalGrowthIndex
    align_cell(s49) AS c49, -- FallToSpringConditionalGrowthPercentile
    align_cell(s50) AS c50, -- FallToSpringGrowthQuintile
    align_cell(s51) AS c51, -- WinterToWinterProjectedGrowth
    align_cell(s52) AS c52, -- WinterToWinterObservedGrowth
    align_cell(s53) AS c53, -- WinterToWinterObservedGrowthSE
    align_cell(s54) AS c54, -- WinterToWinterMetProjectedGrowth
    align_cell(s55) AS c55, -- WinterToWinterConditionalGrowthIndex
    align_cell(s56) AS c56, -- WinterToWinterConditionalGrowthPercentile
    align_cell(s57) AS c57, -- WinterToWinterGrowthQuintile
    align_cell(s58) AS c58, -- WinterToSpringProjectedGrowth
    align_cell(s59) AS c59, -- WinterToSpringObservedGrowth
    align_cell(s60) AS c60, -- WinterToSpringObservedGrowthSE
    align_cell(s61) AS c61, -- WinterToSpringMetProjectedGrowth
    align_cell(s62) AS c62, -- WinterToSpringConditionalGrowthIndex
    align_cell(s63) AS c63, -- WinterToSpringConditionalGrowthPercentile
    align_cell(s64) AS c64, -- WinterToSpringGrowthQuintile
    align_cell(s65) AS c65, -- SpringToSpringProjectedGrowth
    align_cell(s66) AS c66, -- SpringToSpringObservedGrowth
    align_cell(s67) AS c67, -- SpringToSpringObservedGrowthSE
    align_cell(s68) AS c68, -- SpringToSpringMetProjectedGrowth
    align_cell(s69) AS c69, -- SpringToSpringConditionalGrowthIndex
    align_cell(s70) AS c70, -- SpringToSpringConditionalGrowthPercentile
    align_cell(s71) AS c71, -- SpringToSpringGrowthQuintile
    align_cell(s72) AS c72, -- LexileScore
    align_cell(s73) AS c73, -- LexileMin
    align_cell(s74) AS c74, -- LexileMax
    align_cell(s75) AS c75, -- QuantileScore
    align_cell(s76) AS c76, -- QuantileMin
    align_cell(s77) AS c77, -- QuantileMax
    align_cell(s78) AS c78, -- Goal1Name
    align_cell(s79) AS c79, -- Goal1RitScore
    align_cell(s80) AS c80, -- Goal1StdErr
    align_cell(s81) AS c81, -- Goal1Range
    CASE align_cell(s82) WHEN '*' THEN '' ELSE align_cell(s82) END AS c82, -- Goal1Adjective
    align_cell(s83) AS c83, -- Goal2Name
    align_cell(s84) AS c84, -- Goal2RitScore
    align_cell(s85) AS c85, -- Goal2StdErr
    align_cell(s86) AS c86, -- Goal2Range
    CASE align_cell(s87) WHEN '*' THEN '' ELSE align_cell(s87) END AS c87, -- Goal2Adjective
    align_cell(s88) AS c88, -- Goal3Name
    align_cell(s89) AS c89, -- Goal3RitScore
    align_cell(s90) AS c90, -- Goal3StdErr
    align_cell(s91) AS c91, -- Goal3Range
    CASE align_cell(s92) WHEN '*' THEN '' ELSE align_cell(s92) END AS c92, -- Goal3Adjective
    align_cell(s93) AS c93, -- Goal4Name
    align_cell(s94) AS c94, -- Goal4RitScore
    align_cell(s95) AS c95, -- Goal4StdErr
    align_cell(s96) AS c96, -- Goal4Range
    CASE align_cell(s97) WHEN '*' THEN '' ELSE align_cell(s97) END AS c97, -- Goal4Adjective
    align_cell(s98) AS c98, -- Goal5Name
    align_cell(s99) AS c99, -- Goal5RitScore
    align_cell(s100) AS c100, -- Goal5StdErr
    align_cell(s101) AS c101, -- Goal5Range
    CASE align_cell(s102) WHEN '*' THEN '' ELSE align_cell(s102) END AS c102, -- Goal5Adjective
    align_cell(s103) AS c103, -- Goal6Name
    align_cell(s104) AS c104, -- Goal6RitScore
    align_cell(s105) AS c105, -- Goal6StdErr
    align_cell(s106) AS c106, -- Goal6Range
    CASE align_cell(s107) WHEN '*' THEN '' ELSE align_cell(s107) END AS c107, -- Goal6Adjective
    align_cell(s108) AS c108, -- Goal7Name
    align_cell(s109) AS c109, -- Goal7RitScore
    align_cell(s110) AS c110, -- Goal7StdErr
    align_cell(s111) AS c111, -- Goal7Range
    CASE align_cell(s112) WHEN '*' THEN '' ELSE align_cell(s112) END AS c112, -- Goal7Adjective
    align_cell(s113) AS c113, -- Goal8Name
    align_cell(s114) AS c114, -- Goal8RitScore
    align_cell(s115) AS c115, -- Goal8StdErr
    align_cell(s116) AS c116, -- Goal8Range
    CASE align_cell(s117) WHEN '*' THEN '' ELSE align_cell(s117) END AS c117, -- Goal8Adjective
    align_cell(s118) AS c118, -- TypicalFallToFallGrowth
    align_cell(s119) AS c119, -- TypicalFallToWinterGrowth
    align_cell(s120) AS c120, -- TypicalFallToSpringGrowth
    align_cell(s121) AS c121, -- TypicalWinterToWinterGrowth
    align_cell(s122) AS c122, -- TypicalWinterToSpringGrowth
    align_cell(s123) AS c123, -- TypicalSpringToSpringGrowth
    align_cell(s124) AS c124, -- ProjectedProficiencyStudy1
    align_cell(s125) AS c125, -- ProjectedProficiencyLevel1
    align_cell(s126) AS c126, -- ProjectedProficiencyStudy2
    align_cell(s127) AS c127, -- ProjectedProficiencyLevel2
    align_cell(s128) AS c128, -- ProjectedProficiencyStudy3
    align_cell(s129) AS c129, -- ProjectedProficiencyLevel3
    align_cell(s130) AS c130, -- ProjectedProficiencyStudy4
    align_cell(s131) AS c131, -- ProjectedProficiencyLevel4
    align_cell(s132) AS c132, -- ProjectedProficiencyStudy5
    align_cell(s133) AS c133, -- ProjectedProficiencyLevel5
    align_cell(s134) AS c134, -- ProjectedProficiencyStudy6
    align_cell(s135) AS c135, -- ProjectedProficiencyLevel6
    align_cell(s136) AS c136, -- ProjectedProficiencyStudy7
    align_cell(s137) AS c137, -- ProjectedProficiencyLevel7
    align_cell(s138) AS c138, -- ProjectedProficiencyStudy8
    align_cell(s139) AS c139, -- ProjectedProficiencyLevel8
    align_cell(s140) AS c140, -- ProjectedProficiencyStudy9
    align_cell(s141) AS c141, -- ProjectedProficiencyLevel9
    align_cell(s142) AS c142, -- ProjectedProficiencyStudy10
    align_cell(s143) AS c143 -- ProjectedProficiencyLevel10
  FROM "results stage"
), readings AS (
  SELECT
    *,
    'result' AS owner, -- which record it is
    c5 <> '' AS "school: is read", -- beside the owner
    CASE WHEN c9 <> '' THEN 'nwea.map-growth:' || c9 END AS r1, -- Course → assessment
    CASE c8
      WHEN 'Language Arts' THEN 'english-language-arts'
      WHEN 'Mathematics' THEN 'mathematics'
      WHEN 'Science' THEN 'science'
      END AS r2, -- Subject → subject
    CASE
      WHEN regexp_full_match(c21, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})') THEN align_day(regexp_extract(c21, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 3), lpad(regexp_extract(c21, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 1), 2, '0'), lpad(regexp_extract(c21, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 2), 2, '0'))
      END AS r3, -- TestStartDate → date
    CASE WHEN align_trimmed(regexp_extract(c1, '^([^\x{20}]*)\x{20}([\x00-\x{10FFFF}]*)$', 1)) <> '' THEN CASE align_trimmed(regexp_extract(c1, '^([^\x{20}]*)\x{20}([\x00-\x{10FFFF}]*)$', 1))
      WHEN 'Fall' THEN 'fall'
      WHEN 'Winter' THEN 'winter'
      WHEN 'Spring' THEN 'spring'
      END END AS r4, -- TermName → period
    CASE WHEN align_trimmed(regexp_extract(c1, '^([^\x{20}]*)\x{20}([\x00-\x{10FFFF}]*)$', 2)) <> '' THEN CASE WHEN regexp_full_match(align_trimmed(regexp_extract(c1, '^([^\x{20}]*)\x{20}([\x00-\x{10FFFF}]*)$', 2)), '[0-9]{4}-[0-9]{4}') THEN align_year_after(substr(align_trimmed(regexp_extract(c1, '^([^\x{20}]*)\x{20}([\x00-\x{10FFFF}]*)$', 2)), 1, 4), substr(align_trimmed(regexp_extract(c1, '^([^\x{20}]*)\x{20}([\x00-\x{10FFFF}]*)$', 2)), 6, 4)) END END AS r5, -- TermName → schoolYear
    CASE WHEN regexp_full_match(c24, '-?[0-9]{1,15}') THEN CAST(CAST(c24 AS BIGINT) AS VARCHAR) END AS r6, -- TestRITScore + TestStandardError + TestPercentile + PercentCorrect + FallToFallObservedGrowth + FallToFallObservedGrowthSE + FallToFallConditionalGrowthPercentile + FallToWinterObservedGrowth + FallToWinterObservedGrowthSE + FallToWinterConditionalGrowthPercentile + FallToSpringObservedGrowth + FallToSpringObservedGrowthSE + FallToSpringConditionalGrowthPercentile + WinterToWinterObservedGrowth + WinterToWinterObservedGrowthSE + WinterToWinterConditionalGrowthPercentile + WinterToSpringObservedGrowth + WinterToSpringObservedGrowthSE + WinterToSpringConditionalGrowthPercentile + SpringToSpringObservedGrowth + SpringToSpringObservedGrowthSE + SpringToSpringConditionalGrowthPercentile + LexileScore + QuantileScore + Goal1Name + Goal1RitScore + Goal1StdErr + Goal1Adjective + Goal2Name + Goal2RitScore + Goal2StdErr + Goal2Adjective + Goal3Name + Goal3RitScore + Goal3StdErr + Goal3Adjective + Goal4Name + Goal4RitScore + Goal4StdErr + Goal4Adjective + Goal5Name + Goal5RitScore + Goal5StdErr + Goal5Adjective + Goal6Name + Goal6RitScore + Goal6StdErr + Goal6Adjective + Goal7Name + Goal7RitScore + Goal7StdErr + Goal7Adjective + Goal8Name + Goal8RitScore + Goal8StdErr + Goal8Adjective → scores
    CASE WHEN regexp_full_match(c26, '-?[0-9]{1,15}') THEN CAST(CAST(c26 AS BIGINT) AS VARCHAR) END AS r7, -- TestRITScore + TestStandardError + TestPercentile + PercentCorrect + FallToFallObservedGrowth + FallToFallObservedGrowthSE + FallToFallConditionalGrowthPercentile + FallToWinterObservedGrowth + FallToWinterObservedGrowthSE + FallToWinterConditionalGrowthPercentile + FallToSpringObservedGrowth + FallToSpringObservedGrowthSE + FallToSpringConditionalGrowthPercentile + WinterToWinterObservedGrowth + WinterToWinterObservedGrowthSE + WinterToWinterConditionalGrowthPercentile + WinterToSpringObservedGrowth + WinterToSpringObservedGrowthSE + WinterToSpringConditionalGrowthPercentile + SpringToSpringObservedGrowth + SpringToSpringObservedGrowthSE + SpringToSpringConditionalGrowthPercentile + LexileScore + QuantileScore + Goal1Name + Goal1RitScore + Goal1StdErr + Goal1Adjective + Goal2Name + Goal2RitScore + Goal2StdErr + Goal2Adjective + Goal3Name + Goal3RitScore + Goal3StdErr + Goal3Adjective + Goal4Name + Goal4RitScore + Goal4StdErr + Goal4Adjective + Goal5Name + Goal5RitScore + Goal5StdErr + Goal5Adjective + Goal6Name + Goal6RitScore + Goal6StdErr + Goal6Adjective + Goal7Name + Goal7RitScore + Goal7StdErr + Goal7Adjective + Goal8Name + Goal8RitScore + Goal8StdErr + Goal8Adjective → scores
    CASE WHEN regexp_full_match(c28, '-?[0-9]{1,15}') THEN CAST(CAST(c28 AS BIGINT) AS VARCHAR) END AS r8, -- TestRITScore + TestStandardError + TestPercentile + PercentCorrect + FallToFallObservedGrowth + FallToFallObservedGrowthSE + FallToFallConditionalGrowthPercentile + FallToWinterObservedGrowth + FallToWinterObservedGrowthSE + FallToWinterConditionalGrowthPercentile + FallToSpringObservedGrowth + FallToSpringObservedGrowthSE + FallToSpringConditionalGrowthPercentile + WinterToWinterObservedGrowth + WinterToWinterObservedGrowthSE + WinterToWinterConditionalGrowthPercentile + WinterToSpringObservedGrowth + WinterToSpringObservedGrowthSE + WinterToSpringConditionalGrowthPercentile + SpringToSpringObservedGrowth + SpringToSpringObservedGrowthSE + SpringToSpringConditionalGrowthPercentile + LexileScore + QuantileScore + Goal1Name + Goal1RitScore + Goal1StdErr + Goal1Adjective + Goal2Name + Goal2RitScore + Goal2StdErr + Goal2Adjective + Goal3Name + Goal3RitScore + Goal3StdErr + Goal3Adjective + Goal4Name + Goal4RitScore + Goal4StdErr + Goal4Adjective + Goal5Name + Goal5RitScore + Goal5StdErr + Goal5Adjective + Goal6Name + Goal6RitScore + Goal6StdErr + Goal6Adjective + Goal7Name + Goal7RitScore + Goal7StdErr + Goal7Adjective + Goal8Name + Goal8RitScore + Goal8StdErr + Goal8Adjective → scores
    CASE WHEN regexp_full_match(c31, '-?[0-9]{1,15}') THEN CAST(CAST(c31 AS BIGINT) AS VARCHAR) END AS r9, -- TestRITScore + TestStandardError + TestPercentile + PercentCorrect + FallToFallObservedGrowth + FallToFallObservedGrowthSE + FallToFallConditionalGrowthPercentile + FallToWinterObservedGrowth + FallToWinterObservedGrowthSE + FallToWinterConditionalGrowthPercentile + FallToSpringObservedGrowth + FallToSpringObservedGrowthSE + FallToSpringConditionalGrowthPercentile + WinterToWinterObservedGrowth + WinterToWinterObservedGrowthSE + WinterToWinterConditionalGrowthPercentile + WinterToSpringObservedGrowth + WinterToSpringObservedGrowthSE + WinterToSpringConditionalGrowthPercentile + SpringToSpringObservedGrowth + SpringToSpringObservedGrowthSE + SpringToSpringConditionalGrowthPercentile + LexileScore + QuantileScore + Goal1Name + Goal1RitScore + Goal1StdErr + Goal1Adjective + Goal2Name + Goal2RitScore + Goal2StdErr + Goal2Adjective + Goal3Name + Goal3RitScore + Goal3StdErr + Goal3Adjective + Goal4Name + Goal4RitScore + Goal4StdErr + Goal4Adjective + Goal5Name + Goal5RitScore + Goal5StdErr + Goal5Adjective + Goal6Name + Goal6RitScore + Goal6StdErr + Goal6Adjective + Goal7Name + Goal7RitScore + Goal7StdErr + Goal7Adjective + Goal8Name + Goal8RitScore + Goal8StdErr + Goal8Adjective → scores
    CASE WHEN regexp_full_match(c38, '-?[0-9]{1,15}') THEN CAST(CAST(c38 AS BIGINT) AS VARCHAR) END AS r10, -- TestRITScore + TestStandardError + TestPercentile + PercentCorrect + FallToFallObservedGrowth + FallToFallObservedGrowthSE + FallToFallConditionalGrowthPercentile + FallToWinterObservedGrowth + FallToWinterObservedGrowthSE + FallToWinterConditionalGrowthPercentile + FallToSpringObservedGrowth + FallToSpringObservedGrowthSE + FallToSpringConditionalGrowthPercentile + WinterToWinterObservedGrowth + WinterToWinterObservedGrowthSE + WinterToWinterConditionalGrowthPercentile + WinterToSpringObservedGrowth + WinterToSpringObservedGrowthSE + WinterToSpringConditionalGrowthPercentile + SpringToSpringObservedGrowth + SpringToSpringObservedGrowthSE + SpringToSpringConditionalGrowthPercentile + LexileScore + QuantileScore + Goal1Name + Goal1RitScore + Goal1StdErr + Goal1Adjective + Goal2Name + Goal2RitScore + Goal2StdErr + Goal2Adjective + Goal3Name + Goal3RitScore + Goal3StdErr + Goal3Adjective + Goal4Name + Goal4RitScore + Goal4StdErr + Goal4Adjective + Goal5Name + Goal5RitScore + Goal5StdErr + Goal5Adjective + Goal6Name + Goal6RitScore + Goal6StdErr + Goal6Adjective + Goal7Name + Goal7RitScore + Goal7StdErr + Goal7Adjective + Goal8Name + Goal8RitScore + Goal8StdErr + Goal8Adjective → scores
    CASE WHEN regexp_full_match(c45, '-?[0-9]{1,15}') THEN CAST(CAST(c45 AS BIGINT) AS VARCHAR) END AS r11, -- TestRITScore + TestStandardError + TestPercentile + PercentCorrect + FallToFallObservedGrowth + FallToFallObservedGrowthSE + FallToFallConditionalGrowthPercentile + FallToWinterObservedGrowth + FallToWinterObservedGrowthSE + FallToWinterConditionalGrowthPercentile + FallToSpringObservedGrowth + FallToSpringObservedGrowthSE + FallToSpringConditionalGrowthPercentile + WinterToWinterObservedGrowth + WinterToWinterObservedGrowthSE + WinterToWinterConditionalGrowthPercentile + WinterToSpringObservedGrowth + WinterToSpringObservedGrowthSE + WinterToSpringConditionalGrowthPercentile + SpringToSpringObservedGrowth + SpringToSpringObservedGrowthSE + SpringToSpringConditionalGrowthPercentile + LexileScore + QuantileScore + Goal1Name + Goal1RitScore + Goal1StdErr + Goal1Adjective + Goal2Name + Goal2RitScore + Goal2StdErr + Goal2Adjective + Goal3Name + Goal3RitScore + Goal3StdErr + Goal3Adjective + Goal4Name + Goal4RitScore + Goal4StdErr + Goal4Adjective + Goal5Name + Goal5RitScore + Goal5StdErr + Goal5Adjective + Goal6Name + Goal6RitScore + Goal6StdErr + Goal6Adjective + Goal7Name + Goal7RitScore + Goal7StdErr + Goal7Adjective + Goal8Name + Goal8RitScore + Goal8StdErr + Goal8Adjective → scores
    CASE WHEN regexp_full_match(c52, '-?[0-9]{1,15}') THEN CAST(CAST(c52 AS BIGINT) AS VARCHAR) END AS r12, -- TestRITScore + TestStandardError + TestPercentile + PercentCorrect + FallToFallObservedGrowth + FallToFallObservedGrowthSE + FallToFallConditionalGrowthPercentile + FallToWinterObservedGrowth + FallToWinterObservedGrowthSE + FallToWinterConditionalGrowthPercentile + FallToSpringObservedGrowth + FallToSpringObservedGrowthSE + FallToSpringConditionalGrowthPercentile + WinterToWinterObservedGrowth + WinterToWinterObservedGrowthSE + WinterToWinterConditionalGrowthPercentile + WinterToSpringObservedGrowth + WinterToSpringObservedGrowthSE + WinterToSpringConditionalGrowthPercentile + SpringToSpringObservedGrowth + SpringToSpringObservedGrowthSE + SpringToSpringConditionalGrowthPercentile + LexileScore + QuantileScore + Goal1Name + Goal1RitScore + Goal1StdErr + Goal1Adjective + Goal2Name + Goal2RitScore + Goal2StdErr + Goal2Adjective + Goal3Name + Goal3RitScore + Goal3StdErr + Goal3Adjective + Goal4Name + Goal4RitScore + Goal4StdErr + Goal4Adjective + Goal5Name + Goal5RitScore + Goal5StdErr + Goal5Adjective + Goal6Name + Goal6RitScore + Goal6StdErr + Goal6Adjective + Goal7Name + Goal7RitScore + Goal7StdErr + Goal7Adjective + Goal8Name + Goal8RitScore + Goal8StdErr + Goal8Adjective → scores
    CASE WHEN regexp_full_match(c59, '-?[0-9]{1,15}') THEN CAST(CAST(c59 AS BIGINT) AS VARCHAR) END AS r13, -- TestRITScore + TestStandardError + TestPercentile + PercentCorrect + FallToFallObservedGrowth + FallToFallObservedGrowthSE + FallToFallConditionalGrowthPercentile + FallToWinterObservedGrowth + FallToWinterObservedGrowthSE + FallToWinterConditionalGrowthPercentile + FallToSpringObservedGrowth + FallToSpringObservedGrowthSE + FallToSpringConditionalGrowthPercentile + WinterToWinterObservedGrowth + WinterToWinterObservedGrowthSE + WinterToWinterConditionalGrowthPercentile + WinterToSpringObservedGrowth + WinterToSpringObservedGrowthSE + WinterToSpringConditionalGrowthPercentile + SpringToSpringObservedGrowth + SpringToSpringObservedGrowthSE + SpringToSpringConditionalGrowthPercentile + LexileScore + QuantileScore + Goal1Name + Goal1RitScore + Goal1StdErr + Goal1Adjective + Goal2Name + Goal2RitScore + Goal2StdErr + Goal2Adjective + Goal3Name + Goal3RitScore + Goal3StdErr + Goal3Adjective + Goal4Name + Goal4RitScore + Goal4StdErr + Goal4Adjective + Goal5Name + Goal5RitScore + Goal5StdErr + Goal5Adjective + Goal6Name + Goal6RitScore + Goal6StdErr + Goal6Adjective + Goal7Name + Goal7RitScore + Goal7StdErr + Goal7Adjective + Goal8Name + Goal8RitScore + Goal8StdErr + Goal8Adjective → scores
    CASE WHEN regexp_full_match(c66, '-?[0-9]{1,15}') THEN CAST(CAST(c66 AS BIGINT) AS VARCHAR) END AS r14, -- TestRITScore + TestStandardError + TestPercentile + PercentCorrect + FallToFallObservedGrowth + FallToFallObservedGrowthSE + FallToFallConditionalGrowthPercentile + FallToWinterObservedGrowth + FallToWinterObservedGrowthSE + FallToWinterConditionalGrowthPercentile + FallToSpringObservedGrowth + FallToSpringObservedGrowthSE + FallToSpringConditionalGrowthPercentile + WinterToWinterObservedGrowth + WinterToWinterObservedGrowthSE + WinterToWinterConditionalGrowthPercentile + WinterToSpringObservedGrowth + WinterToSpringObservedGrowthSE + WinterToSpringConditionalGrowthPercentile + SpringToSpringObservedGrowth + SpringToSpringObservedGrowthSE + SpringToSpringConditionalGrowthPercentile + LexileScore + QuantileScore + Goal1Name + Goal1RitScore + Goal1StdErr + Goal1Adjective + Goal2Name + Goal2RitScore + Goal2StdErr + Goal2Adjective + Goal3Name + Goal3RitScore + Goal3StdErr + Goal3Adjective + Goal4Name + Goal4RitScore + Goal4StdErr + Goal4Adjective + Goal5Name + Goal5RitScore + Goal5StdErr + Goal5Adjective + Goal6Name + Goal6RitScore + Goal6StdErr + Goal6Adjective + Goal7Name + Goal7RitScore + Goal7StdErr + Goal7Adjective + Goal8Name + Goal8RitScore + Goal8StdErr + Goal8Adjective → scores
    CASE WHEN regexp_full_match(c79, '-?[0-9]{1,15}') THEN CAST(CAST(c79 AS BIGINT) AS VARCHAR) END AS r15, -- TestRITScore + TestStandardError + TestPercentile + PercentCorrect + FallToFallObservedGrowth + FallToFallObservedGrowthSE + FallToFallConditionalGrowthPercentile + FallToWinterObservedGrowth + FallToWinterObservedGrowthSE + FallToWinterConditionalGrowthPercentile + FallToSpringObservedGrowth + FallToSpringObservedGrowthSE + FallToSpringConditionalGrowthPercentile + WinterToWinterObservedGrowth + WinterToWinterObservedGrowthSE + WinterToWinterConditionalGrowthPercentile + WinterToSpringObservedGrowth + WinterToSpringObservedGrowthSE + WinterToSpringConditionalGrowthPercentile + SpringToSpringObservedGrowth + SpringToSpringObservedGrowthSE + SpringToSpringConditionalGrowthPercentile + LexileScore + QuantileScore + Goal1Name + Goal1RitScore + Goal1StdErr + Goal1Adjective + Goal2Name + Goal2RitScore + Goal2StdErr + Goal2Adjective + Goal3Name + Goal3RitScore + Goal3StdErr + Goal3Adjective + Goal4Name + Goal4RitScore + Goal4StdErr + Goal4Adjective + Goal5Name + Goal5RitScore + Goal5StdErr + Goal5Adjective + Goal6Name + Goal6RitScore + Goal6StdErr + Goal6Adjective + Goal7Name + Goal7RitScore + Goal7StdErr + Goal7Adjective + Goal8Name + Goal8RitScore + Goal8StdErr + Goal8Adjective → scores
    CASE WHEN regexp_full_match(c84, '-?[0-9]{1,15}') THEN CAST(CAST(c84 AS BIGINT) AS VARCHAR) END AS r16, -- TestRITScore + TestStandardError + TestPercentile + PercentCorrect + FallToFallObservedGrowth + FallToFallObservedGrowthSE + FallToFallConditionalGrowthPercentile + FallToWinterObservedGrowth + FallToWinterObservedGrowthSE + FallToWinterConditionalGrowthPercentile + FallToSpringObservedGrowth + FallToSpringObservedGrowthSE + FallToSpringConditionalGrowthPercentile + WinterToWinterObservedGrowth + WinterToWinterObservedGrowthSE + WinterToWinterConditionalGrowthPercentile + WinterToSpringObservedGrowth + WinterToSpringObservedGrowthSE + WinterToSpringConditionalGrowthPercentile + SpringToSpringObservedGrowth + SpringToSpringObservedGrowthSE + SpringToSpringConditionalGrowthPercentile + LexileScore + QuantileScore + Goal1Name + Goal1RitScore + Goal1StdErr + Goal1Adjective + Goal2Name + Goal2RitScore + Goal2StdErr + Goal2Adjective + Goal3Name + Goal3RitScore + Goal3StdErr + Goal3Adjective + Goal4Name + Goal4RitScore + Goal4StdErr + Goal4Adjective + Goal5Name + Goal5RitScore + Goal5StdErr + Goal5Adjective + Goal6Name + Goal6RitScore + Goal6StdErr + Goal6Adjective + Goal7Name + Goal7RitScore + Goal7StdErr + Goal7Adjective + Goal8Name + Goal8RitScore + Goal8StdErr + Goal8Adjective → scores
    CASE WHEN regexp_full_match(c89, '-?[0-9]{1,15}') THEN CAST(CAST(c89 AS BIGINT) AS VARCHAR) END AS r17, -- TestRITScore + TestStandardError + TestPercentile + PercentCorrect + FallToFallObservedGrowth + FallToFallObservedGrowthSE + FallToFallConditionalGrowthPercentile + FallToWinterObservedGrowth + FallToWinterObservedGrowthSE + FallToWinterConditionalGrowthPercentile + FallToSpringObservedGrowth + FallToSpringObservedGrowthSE + FallToSpringConditionalGrowthPercentile + WinterToWinterObservedGrowth + WinterToWinterObservedGrowthSE + WinterToWinterConditionalGrowthPercentile + WinterToSpringObservedGrowth + WinterToSpringObservedGrowthSE + WinterToSpringConditionalGrowthPercentile + SpringToSpringObservedGrowth + SpringToSpringObservedGrowthSE + SpringToSpringConditionalGrowthPercentile + LexileScore + QuantileScore + Goal1Name + Goal1RitScore + Goal1StdErr + Goal1Adjective + Goal2Name + Goal2RitScore + Goal2StdErr + Goal2Adjective + Goal3Name + Goal3RitScore + Goal3StdErr + Goal3Adjective + Goal4Name + Goal4RitScore + Goal4StdErr + Goal4Adjective + Goal5Name + Goal5RitScore + Goal5StdErr + Goal5Adjective + Goal6Name + Goal6RitScore + Goal6StdErr + Goal6Adjective + Goal7Name + Goal7RitScore + Goal7StdErr + Goal7Adjective + Goal8Name + Goal8RitScore + Goal8StdErr + Goal8Adjective → scores
    CASE WHEN regexp_full_match(c94, '-?[0-9]{1,15}') THEN CAST(CAST(c94 AS BIGINT) AS VARCHAR) END AS r18, -- TestRITScore + TestStandardError + TestPercentile + PercentCorrect + FallToFallObservedGrowth + FallToFallObservedGrowthSE + FallToFallConditionalGrowthPercentile + FallToWinterObservedGrowth + FallToWinterObservedGrowthSE + FallToWinterConditionalGrowthPercentile + FallToSpringObservedGrowth + FallToSpringObservedGrowthSE + FallToSpringConditionalGrowthPercentile + WinterToWinterObservedGrowth + WinterToWinterObservedGrowthSE + WinterToWinterConditionalGrowthPercentile + WinterToSpringObservedGrowth + WinterToSpringObservedGrowthSE + WinterToSpringConditionalGrowthPercentile + SpringToSpringObservedGrowth + SpringToSpringObservedGrowthSE + SpringToSpringConditionalGrowthPercentile + LexileScore + QuantileScore + Goal1Name + Goal1RitScore + Goal1StdErr + Goal1Adjective + Goal2Name + Goal2RitScore + Goal2StdErr + Goal2Adjective + Goal3Name + Goal3RitScore + Goal3StdErr + Goal3Adjective + Goal4Name + Goal4RitScore + Goal4StdErr + Goal4Adjective + Goal5Name + Goal5RitScore + Goal5StdErr + Goal5Adjective + Goal6Name + Goal6RitScore + Goal6StdErr + Goal6Adjective + Goal7Name + Goal7RitScore + Goal7StdErr + Goal7Adjective + Goal8Name + Goal8RitScore + Goal8StdErr + Goal8Adjective → scores
    CASE WHEN regexp_full_match(c99, '-?[0-9]{1,15}') THEN CAST(CAST(c99 AS BIGINT) AS VARCHAR) END AS r19, -- TestRITScore + TestStandardError + TestPercentile + PercentCorrect + FallToFallObservedGrowth + FallToFallObservedGrowthSE + FallToFallConditionalGrowthPercentile + FallToWinterObservedGrowth + FallToWinterObservedGrowthSE + FallToWinterConditionalGrowthPercentile + FallToSpringObservedGrowth + FallToSpringObservedGrowthSE + FallToSpringConditionalGrowthPercentile + WinterToWinterObservedGrowth + WinterToWinterObservedGrowthSE + WinterToWinterConditionalGrowthPercentile + WinterToSpringObservedGrowth + WinterToSpringObservedGrowthSE + WinterToSpringConditionalGrowthPercentile + SpringToSpringObservedGrowth + SpringToSpringObservedGrowthSE + SpringToSpringConditionalGrowthPercentile + LexileScore + QuantileScore + Goal1Name + Goal1RitScore + Goal1StdErr + Goal1Adjective + Goal2Name + Goal2RitScore + Goal2StdErr + Goal2Adjective + Goal3Name + Goal3RitScore + Goal3StdErr + Goal3Adjective + Goal4Name + Goal4RitScore + Goal4StdErr + Goal4Adjective + Goal5Name + Goal5RitScore + Goal5StdErr + Goal5Adjective + Goal6Name + Goal6RitScore + Goal6StdErr + Goal6Adjective + Goal7Name + Goal7RitScore + Goal7StdErr + Goal7Adjective + Goal8Name + Goal8RitScore + Goal8StdErr + Goal8Adjective → scores
    CASE WHEN regexp_full_match(c104, '-?[0-9]{1,15}') THEN CAST(CAST(c104 AS BIGINT) AS VARCHAR) END AS r20, -- TestRITScore + TestStandardError + TestPercentile + PercentCorrect + FallToFallObservedGrowth + FallToFallObservedGrowthSE + FallToFallConditionalGrowthPercentile + FallToWinterObservedGrowth + FallToWinterObservedGrowthSE + FallToWinterConditionalGrowthPercentile + FallToSpringObservedGrowth + FallToSpringObservedGrowthSE + FallToSpringConditionalGrowthPercentile + WinterToWinterObservedGrowth + WinterToWinterObservedGrowthSE + WinterToWinterConditionalGrowthPercentile + WinterToSpringObservedGrowth + WinterToSpringObservedGrowthSE + WinterToSpringConditionalGrowthPercentile + SpringToSpringObservedGrowth + SpringToSpringObservedGrowthSE + SpringToSpringConditionalGrowthPercentile + LexileScore + QuantileScore + Goal1Name + Goal1RitScore + Goal1StdErr + Goal1Adjective + Goal2Name + Goal2RitScore + Goal2StdErr + Goal2Adjective + Goal3Name + Goal3RitScore + Goal3StdErr + Goal3Adjective + Goal4Name + Goal4RitScore + Goal4StdErr + Goal4Adjective + Goal5Name + Goal5RitScore + Goal5StdErr + Goal5Adjective + Goal6Name + Goal6RitScore + Goal6StdErr + Goal6Adjective + Goal7Name + Goal7RitScore + Goal7StdErr + Goal7Adjective + Goal8Name + Goal8RitScore + Goal8StdErr + Goal8Adjective → scores
    CASE WHEN regexp_full_match(c109, '-?[0-9]{1,15}') THEN CAST(CAST(c109 AS BIGINT) AS VARCHAR) END AS r21, -- TestRITScore + TestStandardError + TestPercentile + PercentCorrect + FallToFallObservedGrowth + FallToFallObservedGrowthSE + FallToFallConditionalGrowthPercentile + FallToWinterObservedGrowth + FallToWinterObservedGrowthSE + FallToWinterConditionalGrowthPercentile + FallToSpringObservedGrowth + FallToSpringObservedGrowthSE + FallToSpringConditionalGrowthPercentile + WinterToWinterObservedGrowth + WinterToWinterObservedGrowthSE + WinterToWinterConditionalGrowthPercentile + WinterToSpringObservedGrowth + WinterToSpringObservedGrowthSE + WinterToSpringConditionalGrowthPercentile + SpringToSpringObservedGrowth + SpringToSpringObservedGrowthSE + SpringToSpringConditionalGrowthPercentile + LexileScore + QuantileScore + Goal1Name + Goal1RitScore + Goal1StdErr + Goal1Adjective + Goal2Name + Goal2RitScore + Goal2StdErr + Goal2Adjective + Goal3Name + Goal3RitScore + Goal3StdErr + Goal3Adjective + Goal4Name + Goal4RitScore + Goal4StdErr + Goal4Adjective + Goal5Name + Goal5RitScore + Goal5StdErr + Goal5Adjective + Goal6Name + Goal6RitScore + Goal6StdErr + Goal6Adjective + Goal7Name + Goal7RitScore + Goal7StdErr + Goal7Adjective + Goal8Name + Goal8RitScore + Goal8StdErr + Goal8Adjective → scores
    CASE WHEN regexp_full_match(c114, '-?[0-9]{1,15}') THEN CAST(CAST(c114 AS BIGINT) AS VARCHAR) END AS r22 -- TestRITScore + TestStandardError + TestPercentile + PercentCorrect + FallToFallObservedGrowth + FallToFallObservedGrowthSE + FallToFallConditionalGrowthPercentile + FallToWinterObservedGrowth + FallToWinterObservedGrowthSE + FallToWinterConditionalGrowthPercentile + FallToSpringObservedGrowth + FallToSpringObservedGrowthSE + FallToSpringConditionalGrowthPercentile + WinterToWinterObservedGrowth + WinterToWinterObservedGrowthSE + WinterToWinterConditionalGrowthPercentile + WinterToSpringObservedGrowth + WinterToSpringObservedGrowthSE + WinterToSpringConditionalGrowthPercentile + SpringToSpringObservedGrowth + SpringToSpringObservedGrowthSE + SpringToSpringConditionalGrowthPercentile + LexileScore + QuantileScore + Goal1Name + Goal1RitScore + Goal1StdErr + Goal1Adjective + Goal2Name + Goal2RitScore + Goal2StdErr + Goal2Adjective + Goal3Name + Goal3RitScore + Goal3StdErr + Goal3Adjective + Goal4Name + Goal4RitScore + Goal4StdErr + Goal4Adjective + Goal5Name + Goal5RitScore + Goal5StdErr + Goal5Adjective + Goal6Name + Goal6RitScore + Goal6StdErr + Goal6Adjective + Goal7Name + Goal7RitScore + Goal7StdErr + Goal7Adjective + Goal8Name + Goal8RitScore + Goal8StdErr + Goal8Adjective → scores
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "result: assessment", -- Course → assessment
    nullif(c19, '') AS "result: assessmentTitle", -- TestName → assessmentTitle
    CASE WHEN r2 IS NOT NULL THEN r2 WHEN c8 <> '' THEN 'other' END AS "result: subject", -- Subject → subject
    r3 AS "result: date", -- TestStartDate → date
    r4 AS "result: period", -- TermName → period
    r5 AS "result: schoolYear", -- TermName → schoolYear
    nullif(c27, '') AS "result: performanceLevel", -- AchievementQuintile → performanceLevel
    '[' || nullif(concat_ws(',', CASE WHEN r6 IS NOT NULL THEN '{' || concat_ws(',', '"metric":"rit"', '"value":' || align_json(r6), '"standardError":' || align_json(nullif(c25, ''))) || '}' END,
      CASE WHEN r7 IS NOT NULL THEN '{' || concat_ws(',', '"metric":"percentile"', '"value":' || align_json(r7)) || '}' END,
      CASE WHEN r8 IS NOT NULL THEN '{' || concat_ws(',', '"metric":"percent-correct"', '"value":' || align_json(r8)) || '}' END,
      CASE WHEN r9 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Fall to Fall"', '"metric":"growth"', '"value":' || align_json(r9), '"standardError":' || align_json(nullif(c32, ''))) || '}' END,
      CASE WHEN nullif(c35, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Fall to Fall"', '"metric":"growth-percentile"', '"value":' || align_json(nullif(c35, ''))) || '}' END,
      CASE WHEN r10 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Fall to Winter"', '"metric":"growth"', '"value":' || align_json(r10), '"standardError":' || align_json(nullif(c39, ''))) || '}' END,
      CASE WHEN nullif(c42, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Fall to Winter"', '"metric":"growth-percentile"', '"value":' || align_json(nullif(c42, ''))) || '}' END,
      CASE WHEN r11 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Fall to Spring"', '"metric":"growth"', '"value":' || align_json(r11), '"standardError":' || align_json(nullif(c46, ''))) || '}' END,
      CASE WHEN nullif(c49, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Fall to Spring"', '"metric":"growth-percentile"', '"value":' || align_json(nullif(c49, ''))) || '}' END,
      CASE WHEN r12 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Winter to Winter"', '"metric":"growth"', '"value":' || align_json(r12), '"standardError":' || align_json(nullif(c53, ''))) || '}' END,
      CASE WHEN nullif(c56, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Winter to Winter"', '"metric":"growth-percentile"', '"value":' || align_json(nullif(c56, ''))) || '}' END,
      CASE WHEN r13 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Winter to Spring"', '"metric":"growth"', '"value":' || align_json(r13), '"standardError":' || align_json(nullif(c60, ''))) || '}' END,
      CASE WHEN nullif(c63, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Winter to Spring"', '"metric":"growth-percentile"', '"value":' || align_json(nullif(c63, ''))) || '}' END,
      CASE WHEN r14 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Spring to Spring"', '"metric":"growth"', '"value":' || align_json(r14), '"standardError":' || align_json(nullif(c67, ''))) || '}' END,
      CASE WHEN nullif(c70, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":"Spring to Spring"', '"metric":"growth-percentile"', '"value":' || align_json(nullif(c70, ''))) || '}' END,
      CASE WHEN nullif(c72, '') IS NOT NULL THEN '{' || concat_ws(',', '"metric":"lexile"', '"value":' || align_json(nullif(c72, ''))) || '}' END,
      CASE WHEN nullif(c75, '') IS NOT NULL THEN '{' || concat_ws(',', '"metric":"quantile"', '"value":' || align_json(nullif(c75, ''))) || '}' END,
      CASE WHEN r15 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":' || align_json(nullif(c78, '')), '"metric":"rit"', '"value":' || align_json(r15), '"standardError":' || align_json(nullif(c80, ''))) || '}' END,
      CASE WHEN nullif(c82, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":' || align_json(nullif(c78, '')), '"metric":"performance-level"', '"value":' || align_json(nullif(c82, ''))) || '}' END,
      CASE WHEN r16 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":' || align_json(nullif(c83, '')), '"metric":"rit"', '"value":' || align_json(r16), '"standardError":' || align_json(nullif(c85, ''))) || '}' END,
      CASE WHEN nullif(c87, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":' || align_json(nullif(c83, '')), '"metric":"performance-level"', '"value":' || align_json(nullif(c87, ''))) || '}' END,
      CASE WHEN r17 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":' || align_json(nullif(c88, '')), '"metric":"rit"', '"value":' || align_json(r17), '"standardError":' || align_json(nullif(c90, ''))) || '}' END,
      CASE WHEN nullif(c92, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":' || align_json(nullif(c88, '')), '"metric":"performance-level"', '"value":' || align_json(nullif(c92, ''))) || '}' END,
      CASE WHEN r18 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":' || align_json(nullif(c93, '')), '"metric":"rit"', '"value":' || align_json(r18), '"standardError":' || align_json(nullif(c95, ''))) || '}' END,
      CASE WHEN nullif(c97, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":' || align_json(nullif(c93, '')), '"metric":"performance-level"', '"value":' || align_json(nullif(c97, ''))) || '}' END,
      CASE WHEN r19 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":' || align_json(nullif(c98, '')), '"metric":"rit"', '"value":' || align_json(r19), '"standardError":' || align_json(nullif(c100, ''))) || '}' END,
      CASE WHEN nullif(c102, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":' || align_json(nullif(c98, '')), '"metric":"performance-level"', '"value":' || align_json(nullif(c102, ''))) || '}' END,
      CASE WHEN r20 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":' || align_json(nullif(c103, '')), '"metric":"rit"', '"value":' || align_json(r20), '"standardError":' || align_json(nullif(c105, ''))) || '}' END,
      CASE WHEN nullif(c107, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":' || align_json(nullif(c103, '')), '"metric":"performance-level"', '"value":' || align_json(nullif(c107, ''))) || '}' END,
      CASE WHEN r21 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":' || align_json(nullif(c108, '')), '"metric":"rit"', '"value":' || align_json(r21), '"standardError":' || align_json(nullif(c110, ''))) || '}' END,
      CASE WHEN nullif(c112, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":' || align_json(nullif(c108, '')), '"metric":"performance-level"', '"value":' || align_json(nullif(c112, ''))) || '}' END,
      CASE WHEN r22 IS NOT NULL THEN '{' || concat_ws(',', '"subscale":' || align_json(nullif(c113, '')), '"metric":"rit"', '"value":' || align_json(r22), '"standardError":' || align_json(nullif(c115, ''))) || '}' END,
      CASE WHEN nullif(c117, '') IS NOT NULL THEN '{' || concat_ws(',', '"subscale":' || align_json(nullif(c113, '')), '"metric":"performance-level"', '"value":' || align_json(nullif(c117, ''))) || '}' END), '') || ']' AS "result: scores", -- TestRITScore + TestStandardError + TestPercentile + PercentCorrect + FallToFallObservedGrowth + FallToFallObservedGrowthSE + FallToFallConditionalGrowthPercentile + FallToWinterObservedGrowth + FallToWinterObservedGrowthSE + FallToWinterConditionalGrowthPercentile + FallToSpringObservedGrowth + FallToSpringObservedGrowthSE + FallToSpringConditionalGrowthPercentile + WinterToWinterObservedGrowth + WinterToWinterObservedGrowthSE + WinterToWinterConditionalGrowthPercentile + WinterToSpringObservedGrowth + WinterToSpringObservedGrowthSE + WinterToSpringConditionalGrowthPercentile + SpringToSpringObservedGrowth + SpringToSpringObservedGrowthSE + SpringToSpringConditionalGrowthPercentile + LexileScore + QuantileScore + Goal1Name + Goal1RitScore + Goal1StdErr + Goal1Adjective + Goal2Name + Goal2RitScore + Goal2StdErr + Goal2Adjective + Goal3Name + Goal3RitScore + Goal3StdErr + Goal3Adjective + Goal4Name + Goal4RitScore + Goal4StdErr + Goal4Adjective + Goal5Name + Goal5RitScore + Goal5StdErr + Goal5Adjective + Goal6Name + Goal6RitScore + Goal6StdErr + Goal6Adjective + Goal7Name + Goal7RitScore + Goal7StdErr + Goal7Adjective + Goal8Name + Goal8RitScore + Goal8StdErr + Goal8Adjective → scores
    nullif(c4, '') AS "school: name", -- SchoolName → name
    nullif(c2, '') AS "school: district.name" -- DistrictName → district.name
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- TermName: formula-error
      | CASE WHEN align_is_formula_error(s2) THEN 4 ELSE 0 END -- DistrictName: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 8 ELSE 0 END -- District_StateID: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 16 ELSE 0 END -- SchoolName: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 32 ELSE 0 END -- School_StateID: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 64 ELSE 0 END -- StudentID: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 128 ELSE 0 END -- Student_StateID: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 256 ELSE 0 END -- Subject: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 512 ELSE 0 END -- Course: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 1024 ELSE 0 END -- GrowthMeasureYN: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 2048 ELSE 0 END -- NormsReferenceData: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 4096 ELSE 0 END -- WISelectedAYFall: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 8192 ELSE 0 END -- WISelectedAYWinter: formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 16384 ELSE 0 END -- WISelectedAYSpring: formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 32768 ELSE 0 END -- WIPreviousAYFall: formula-error
      | CASE WHEN align_is_formula_error(s16) THEN 65536 ELSE 0 END -- WIPreviousAYWinter: formula-error
      | CASE WHEN align_is_formula_error(s17) THEN 131072 ELSE 0 END -- WIPreviousAYSpring: formula-error
      | CASE WHEN align_is_formula_error(s18) THEN 262144 ELSE 0 END -- TestType: formula-error
      | CASE WHEN align_is_formula_error(s19) THEN 524288 ELSE 0 END -- TestName: formula-error
      | CASE WHEN align_is_formula_error(s20) THEN 1048576 ELSE 0 END -- TestID: formula-error
      | CASE WHEN align_is_formula_error(s21) THEN 2097152 ELSE 0 END -- TestStartDate: formula-error
      | CASE WHEN align_is_formula_error(s22) THEN 4194304 ELSE 0 END -- TestStartTime: formula-error
      | CASE WHEN align_is_formula_error(s23) THEN 8388608 ELSE 0 END -- TestDurationMinutes: formula-error
      | CASE WHEN align_is_formula_error(s24) THEN 16777216 ELSE 0 END -- TestRITScore: formula-error
      | CASE WHEN align_is_formula_error(s25) THEN 33554432 ELSE 0 END -- TestStandardError: formula-error
      | CASE WHEN align_is_formula_error(s26) THEN 67108864 ELSE 0 END -- TestPercentile: formula-error
      | CASE WHEN align_is_formula_error(s27) THEN 134217728 ELSE 0 END -- AchievementQuintile: formula-error
      | CASE WHEN align_is_formula_error(s28) THEN 268435456 ELSE 0 END -- PercentCorrect: formula-error
      | CASE WHEN align_is_formula_error(s29) THEN 536870912 ELSE 0 END -- RapidGuessingPercentage: formula-error
      | CASE WHEN align_is_formula_error(s30) THEN 1073741824 ELSE 0 END -- FallToFallProjectedGrowth: formula-error
      | CASE WHEN align_is_formula_error(s31) THEN 2147483648 ELSE 0 END -- FallToFallObservedGrowth: formula-error
      | CASE WHEN align_is_formula_error(s32) THEN 4294967296 ELSE 0 END -- FallToFallObservedGrowthSE: formula-error
      | CASE WHEN align_is_formula_error(s33) THEN 8589934592 ELSE 0 END -- FallToFallMetProjectedGrowth: formula-error
      | CASE WHEN align_is_formula_error(s34) THEN 17179869184 ELSE 0 END -- FallToFallConditionalGrowthIndex: formula-error
      | CASE WHEN align_is_formula_error(s35) THEN 34359738368 ELSE 0 END -- FallToFallConditionalGrowthPercentile: formula-error
      | CASE WHEN align_is_formula_error(s36) THEN 68719476736 ELSE 0 END -- FallToFallGrowthQuintile: formula-error
      | CASE WHEN align_is_formula_error(s37) THEN 137438953472 ELSE 0 END -- FallToWinterProjectedGrowth: formula-error
      | CASE WHEN align_is_formula_error(s38) THEN 274877906944 ELSE 0 END -- FallToWinterObservedGrowth: formula-error
      | CASE WHEN align_is_formula_error(s39) THEN 549755813888 ELSE 0 END -- FallToWinterObservedGrowthSE: formula-error
      | CASE WHEN align_is_formula_error(s40) THEN 1099511627776 ELSE 0 END -- FallToWinterMetProjectedGrowth: formula-error
      | CASE WHEN align_is_formula_error(s41) THEN 2199023255552 ELSE 0 END -- FallToWinterConditionalGrowthIndex: formula-error
      | CASE WHEN align_is_formula_error(s42) THEN 4398046511104 ELSE 0 END -- FallToWinterConditionalGrowthPercentile: formula-error
      | CASE WHEN align_is_formula_error(s43) THEN 8796093022208 ELSE 0 END -- FallToWinterGrowthQuintile: formula-error
      | CASE WHEN align_is_formula_error(s44) THEN 17592186044416 ELSE 0 END -- FallToSpringProjectedGrowth: formula-error
      | CASE WHEN align_is_formula_error(s45) THEN 35184372088832 ELSE 0 END -- FallToSpringObservedGrowth: formula-error
      | CASE WHEN align_is_formula_error(s46) THEN 70368744177664 ELSE 0 END -- FallToSpringObservedGrowthSE: formula-error
      | CASE WHEN align_is_formula_error(s47) THEN 140737488355328 ELSE 0 END -- FallToSpringMetProjectedGrowth: formula-error
      | CASE WHEN align_is_formula_error(s48) THEN 281474976710656 ELSE 0 END -- FallToSpringConditionalGrowthIndex: formula-error
      | CASE WHEN align_is_formula_error(s49) THEN 562949953421312 ELSE 0 END -- FallToSpringConditionalGrowthPercentile: formula-error
      | CASE WHEN align_is_formula_error(s50) THEN 1125899906842624 ELSE 0 END -- FallToSpringGrowthQuintile: formula-error
      | CASE WHEN align_is_formula_error(s51) THEN 2251799813685248 ELSE 0 END -- WinterToWinterProjectedGrowth: formula-error
      | CASE WHEN align_is_formula_error(s52) THEN 4503599627370496 ELSE 0 END -- WinterToWinterObservedGrowth: formula-error
      | CASE WHEN align_is_formula_error(s53) THEN 9007199254740992 ELSE 0 END -- WinterToWinterObservedGrowthSE: formula-error
      | CASE WHEN align_is_formula_error(s54) THEN 18014398509481984 ELSE 0 END -- WinterToWinterMetProjectedGrowth: formula-error
      | CASE WHEN align_is_formula_error(s55) THEN 36028797018963968 ELSE 0 END -- WinterToWinterConditionalGrowthIndex: formula-error
      | CASE WHEN align_is_formula_error(s56) THEN 72057594037927936 ELSE 0 END -- WinterToWinterConditionalGrowthPercentile: formula-error
      | CASE WHEN align_is_formula_error(s57) THEN 144115188075855872 ELSE 0 END -- WinterToWinterGrowthQuintile: formula-error
      | CASE WHEN align_is_formula_error(s58) THEN 288230376151711744 ELSE 0 END -- WinterToSpringProjectedGrowth: formula-error
      | CASE WHEN align_is_formula_error(s59) THEN 576460752303423488 ELSE 0 END -- WinterToSpringObservedGrowth: formula-error
      | CASE WHEN align_is_formula_error(s60) THEN 1152921504606846976 ELSE 0 END -- WinterToSpringObservedGrowthSE: formula-error
      | CASE WHEN align_is_formula_error(s61) THEN 2305843009213693952 ELSE 0 END -- WinterToSpringMetProjectedGrowth: formula-error
    AS BIGINT) AS early1,
    CAST(0
      | CASE WHEN align_is_formula_error(s62) THEN 1 ELSE 0 END -- WinterToSpringConditionalGrowthIndex: formula-error
      | CASE WHEN align_is_formula_error(s63) THEN 2 ELSE 0 END -- WinterToSpringConditionalGrowthPercentile: formula-error
      | CASE WHEN align_is_formula_error(s64) THEN 4 ELSE 0 END -- WinterToSpringGrowthQuintile: formula-error
      | CASE WHEN align_is_formula_error(s65) THEN 8 ELSE 0 END -- SpringToSpringProjectedGrowth: formula-error
      | CASE WHEN align_is_formula_error(s66) THEN 16 ELSE 0 END -- SpringToSpringObservedGrowth: formula-error
      | CASE WHEN align_is_formula_error(s67) THEN 32 ELSE 0 END -- SpringToSpringObservedGrowthSE: formula-error
      | CASE WHEN align_is_formula_error(s68) THEN 64 ELSE 0 END -- SpringToSpringMetProjectedGrowth: formula-error
      | CASE WHEN align_is_formula_error(s69) THEN 128 ELSE 0 END -- SpringToSpringConditionalGrowthIndex: formula-error
      | CASE WHEN align_is_formula_error(s70) THEN 256 ELSE 0 END -- SpringToSpringConditionalGrowthPercentile: formula-error
      | CASE WHEN align_is_formula_error(s71) THEN 512 ELSE 0 END -- SpringToSpringGrowthQuintile: formula-error
      | CASE WHEN align_is_formula_error(s72) THEN 1024 ELSE 0 END -- LexileScore: formula-error
      | CASE WHEN align_is_formula_error(s73) THEN 2048 ELSE 0 END -- LexileMin: formula-error
      | CASE WHEN align_is_formula_error(s74) THEN 4096 ELSE 0 END -- LexileMax: formula-error
      | CASE WHEN align_is_formula_error(s75) THEN 8192 ELSE 0 END -- QuantileScore: formula-error
      | CASE WHEN align_is_formula_error(s76) THEN 16384 ELSE 0 END -- QuantileMin: formula-error
      | CASE WHEN align_is_formula_error(s77) THEN 32768 ELSE 0 END -- QuantileMax: formula-error
      | CASE WHEN align_is_formula_error(s78) THEN 65536 ELSE 0 END -- Goal1Name: formula-error
      | CASE WHEN align_is_formula_error(s79) THEN 131072 ELSE 0 END -- Goal1RitScore: formula-error
      | CASE WHEN align_is_formula_error(s80) THEN 262144 ELSE 0 END -- Goal1StdErr: formula-error
      | CASE WHEN align_is_formula_error(s81) THEN 524288 ELSE 0 END -- Goal1Range: formula-error
      | CASE WHEN (align_is_formula_error(s82) AND NOT (align_trimmed(s82) = '*')) THEN 1048576 ELSE 0 END -- Goal1Adjective: formula-error
      | CASE WHEN align_is_formula_error(s83) THEN 2097152 ELSE 0 END -- Goal2Name: formula-error
      | CASE WHEN align_is_formula_error(s84) THEN 4194304 ELSE 0 END -- Goal2RitScore: formula-error
      | CASE WHEN align_is_formula_error(s85) THEN 8388608 ELSE 0 END -- Goal2StdErr: formula-error
      | CASE WHEN align_is_formula_error(s86) THEN 16777216 ELSE 0 END -- Goal2Range: formula-error
      | CASE WHEN (align_is_formula_error(s87) AND NOT (align_trimmed(s87) = '*')) THEN 33554432 ELSE 0 END -- Goal2Adjective: formula-error
      | CASE WHEN align_is_formula_error(s88) THEN 67108864 ELSE 0 END -- Goal3Name: formula-error
      | CASE WHEN align_is_formula_error(s89) THEN 134217728 ELSE 0 END -- Goal3RitScore: formula-error
      | CASE WHEN align_is_formula_error(s90) THEN 268435456 ELSE 0 END -- Goal3StdErr: formula-error
      | CASE WHEN align_is_formula_error(s91) THEN 536870912 ELSE 0 END -- Goal3Range: formula-error
      | CASE WHEN (align_is_formula_error(s92) AND NOT (align_trimmed(s92) = '*')) THEN 1073741824 ELSE 0 END -- Goal3Adjective: formula-error
      | CASE WHEN align_is_formula_error(s93) THEN 2147483648 ELSE 0 END -- Goal4Name: formula-error
      | CASE WHEN align_is_formula_error(s94) THEN 4294967296 ELSE 0 END -- Goal4RitScore: formula-error
      | CASE WHEN align_is_formula_error(s95) THEN 8589934592 ELSE 0 END -- Goal4StdErr: formula-error
      | CASE WHEN align_is_formula_error(s96) THEN 17179869184 ELSE 0 END -- Goal4Range: formula-error
      | CASE WHEN (align_is_formula_error(s97) AND NOT (align_trimmed(s97) = '*')) THEN 34359738368 ELSE 0 END -- Goal4Adjective: formula-error
      | CASE WHEN align_is_formula_error(s98) THEN 68719476736 ELSE 0 END -- Goal5Name: formula-error
      | CASE WHEN align_is_formula_error(s99) THEN 137438953472 ELSE 0 END -- Goal5RitScore: formula-error
      | CASE WHEN align_is_formula_error(s100) THEN 274877906944 ELSE 0 END -- Goal5StdErr: formula-error
      | CASE WHEN align_is_formula_error(s101) THEN 549755813888 ELSE 0 END -- Goal5Range: formula-error
      | CASE WHEN (align_is_formula_error(s102) AND NOT (align_trimmed(s102) = '*')) THEN 1099511627776 ELSE 0 END -- Goal5Adjective: formula-error
      | CASE WHEN align_is_formula_error(s103) THEN 2199023255552 ELSE 0 END -- Goal6Name: formula-error
      | CASE WHEN align_is_formula_error(s104) THEN 4398046511104 ELSE 0 END -- Goal6RitScore: formula-error
      | CASE WHEN align_is_formula_error(s105) THEN 8796093022208 ELSE 0 END -- Goal6StdErr: formula-error
      | CASE WHEN align_is_formula_error(s106) THEN 17592186044416 ELSE 0 END -- Goal6Range: formula-error
      | CASE WHEN (align_is_formula_error(s107) AND NOT (align_trimmed(s107) = '*')) THEN 35184372088832 ELSE 0 END -- Goal6Adjective: formula-error
      | CASE WHEN align_is_formula_error(s108) THEN 70368744177664 ELSE 0 END -- Goal7Name: formula-error
      | CASE WHEN align_is_formula_error(s109) THEN 140737488355328 ELSE 0 END -- Goal7RitScore: formula-error
      | CASE WHEN align_is_formula_error(s110) THEN 281474976710656 ELSE 0 END -- Goal7StdErr: formula-error
      | CASE WHEN align_is_formula_error(s111) THEN 562949953421312 ELSE 0 END -- Goal7Range: formula-error
      | CASE WHEN (align_is_formula_error(s112) AND NOT (align_trimmed(s112) = '*')) THEN 1125899906842624 ELSE 0 END -- Goal7Adjective: formula-error
      | CASE WHEN align_is_formula_error(s113) THEN 2251799813685248 ELSE 0 END -- Goal8Name: formula-error
      | CASE WHEN align_is_formula_error(s114) THEN 4503599627370496 ELSE 0 END -- Goal8RitScore: formula-error
      | CASE WHEN align_is_formula_error(s115) THEN 9007199254740992 ELSE 0 END -- Goal8StdErr: formula-error
      | CASE WHEN align_is_formula_error(s116) THEN 18014398509481984 ELSE 0 END -- Goal8Range: formula-error
      | CASE WHEN (align_is_formula_error(s117) AND NOT (align_trimmed(s117) = '*')) THEN 36028797018963968 ELSE 0 END -- Goal8Adjective: formula-error
      | CASE WHEN align_is_formula_error(s118) THEN 72057594037927936 ELSE 0 END -- TypicalFallToFallGrowth: formula-error
      | CASE WHEN align_is_formula_error(s119) THEN 144115188075855872 ELSE 0 END -- TypicalFallToWinterGrowth: formula-error
      | CASE WHEN align_is_formula_error(s120) THEN 288230376151711744 ELSE 0 END -- TypicalFallToSpringGrowth: formula-error
      | CASE WHEN align_is_formula_error(s121) THEN 576460752303423488 ELSE 0 END -- TypicalWinterToWinterGrowth: formula-error
      | CASE WHEN align_is_formula_error(s122) THEN 1152921504606846976 ELSE 0 END -- TypicalWinterToSpringGrowth: formula-error
      | CASE WHEN align_is_formula_error(s123) THEN 2305843009213693952 ELSE 0 END -- TypicalSpringToSpringGrowth: formula-error
    AS BIGINT) AS early2,
    CAST(0
      | CASE WHEN align_is_formula_error(s124) THEN 1 ELSE 0 END -- ProjectedProficiencyStudy1: formula-error
      | CASE WHEN align_is_formula_error(s125) THEN 2 ELSE 0 END -- ProjectedProficiencyLevel1: formula-error
      | CASE WHEN align_is_formula_error(s126) THEN 4 ELSE 0 END -- ProjectedProficiencyStudy2: formula-error
      | CASE WHEN align_is_formula_error(s127) THEN 8 ELSE 0 END -- ProjectedProficiencyLevel2: formula-error
      | CASE WHEN align_is_formula_error(s128) THEN 16 ELSE 0 END -- ProjectedProficiencyStudy3: formula-error
      | CASE WHEN align_is_formula_error(s129) THEN 32 ELSE 0 END -- ProjectedProficiencyLevel3: formula-error
      | CASE WHEN align_is_formula_error(s130) THEN 64 ELSE 0 END -- ProjectedProficiencyStudy4: formula-error
      | CASE WHEN align_is_formula_error(s131) THEN 128 ELSE 0 END -- ProjectedProficiencyLevel4: formula-error
      | CASE WHEN align_is_formula_error(s132) THEN 256 ELSE 0 END -- ProjectedProficiencyStudy5: formula-error
      | CASE WHEN align_is_formula_error(s133) THEN 512 ELSE 0 END -- ProjectedProficiencyLevel5: formula-error
      | CASE WHEN align_is_formula_error(s134) THEN 1024 ELSE 0 END -- ProjectedProficiencyStudy6: formula-error
      | CASE WHEN align_is_formula_error(s135) THEN 2048 ELSE 0 END -- ProjectedProficiencyLevel6: formula-error
      | CASE WHEN align_is_formula_error(s136) THEN 4096 ELSE 0 END -- ProjectedProficiencyStudy7: formula-error
      | CASE WHEN align_is_formula_error(s137) THEN 8192 ELSE 0 END -- ProjectedProficiencyLevel7: formula-error
      | CASE WHEN align_is_formula_error(s138) THEN 16384 ELSE 0 END -- ProjectedProficiencyStudy8: formula-error
      | CASE WHEN align_is_formula_error(s139) THEN 32768 ELSE 0 END -- ProjectedProficiencyLevel8: formula-error
      | CASE WHEN align_is_formula_error(s140) THEN 65536 ELSE 0 END -- ProjectedProficiencyStudy9: formula-error
      | CASE WHEN align_is_formula_error(s141) THEN 131072 ELSE 0 END -- ProjectedProficiencyLevel9: formula-error
      | CASE WHEN align_is_formula_error(s142) THEN 262144 ELSE 0 END -- ProjectedProficiencyStudy10: formula-error
      | CASE WHEN align_is_formula_error(s143) THEN 524288 ELSE 0 END -- ProjectedProficiencyLevel10: formula-error
      | CASE WHEN c6 <> '' THEN 1048576 ELSE 0 END -- StudentID → student.identifiers[*student]: ambiguous-identifier
      | CASE WHEN c7 <> '' THEN 2097152 ELSE 0 END -- Student_StateID → student.identifiers[*state]: ambiguous-identifier
      | CASE WHEN c5 <> '' THEN 4194304 ELSE 0 END -- School_StateID → organization.identifiers[*school]: ambiguous-identifier
      | CASE WHEN (c9 <> '' AND r1 IS NULL) THEN 8388608 ELSE 0 END -- Course → assessment: unreadable-text
      | CASE WHEN (c8 <> '' AND r2 IS NULL) THEN 16777216 ELSE 0 END -- Subject → subject: unknown-code
      | CASE WHEN (c21 <> '' AND r3 IS NULL) THEN CASE align_date_damage(c21)
          WHEN 'excel-serial-date' THEN 33554432
          WHEN 'date-order-ambiguous' THEN 67108864
          ELSE 134217728
          END ELSE 0 END -- TestStartDate → date: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c1 <> '' AND r4 IS NULL) THEN 268435456 ELSE 0 END -- TermName → period: unknown-code
      | CASE WHEN (c1 <> '' AND r5 IS NULL) THEN 536870912 ELSE 0 END -- TermName → schoolYear: invalid-school-year
      | CASE WHEN (c24 <> '' AND r6 IS NULL) THEN 1073741824 ELSE 0 END -- TestRITScore → scores: not-a-whole-number
      | CASE WHEN (c26 <> '' AND r7 IS NULL) THEN 2147483648 ELSE 0 END -- TestPercentile → scores: not-a-whole-number
      | CASE WHEN (c28 <> '' AND r8 IS NULL) THEN 4294967296 ELSE 0 END -- PercentCorrect → scores: not-a-whole-number
      | CASE WHEN (c31 <> '' AND r9 IS NULL) THEN 8589934592 ELSE 0 END -- FallToFallObservedGrowth → scores: not-a-whole-number
      | CASE WHEN (c38 <> '' AND r10 IS NULL) THEN 17179869184 ELSE 0 END -- FallToWinterObservedGrowth → scores: not-a-whole-number
      | CASE WHEN (c45 <> '' AND r11 IS NULL) THEN 34359738368 ELSE 0 END -- FallToSpringObservedGrowth → scores: not-a-whole-number
      | CASE WHEN (c52 <> '' AND r12 IS NULL) THEN 68719476736 ELSE 0 END -- WinterToWinterObservedGrowth → scores: not-a-whole-number
      | CASE WHEN (c59 <> '' AND r13 IS NULL) THEN 137438953472 ELSE 0 END -- WinterToSpringObservedGrowth → scores: not-a-whole-number
      | CASE WHEN (c66 <> '' AND r14 IS NULL) THEN 274877906944 ELSE 0 END -- SpringToSpringObservedGrowth → scores: not-a-whole-number
      | CASE WHEN (c79 <> '' AND r15 IS NULL) THEN 549755813888 ELSE 0 END -- Goal1RitScore → scores: not-a-whole-number
      | CASE WHEN (c84 <> '' AND r16 IS NULL) THEN 1099511627776 ELSE 0 END -- Goal2RitScore → scores: not-a-whole-number
      | CASE WHEN (c89 <> '' AND r17 IS NULL) THEN 2199023255552 ELSE 0 END -- Goal3RitScore → scores: not-a-whole-number
      | CASE WHEN (c94 <> '' AND r18 IS NULL) THEN 4398046511104 ELSE 0 END -- Goal4RitScore → scores: not-a-whole-number
      | CASE WHEN (c99 <> '' AND r19 IS NULL) THEN 8796093022208 ELSE 0 END -- Goal5RitScore → scores: not-a-whole-number
      | CASE WHEN (c104 <> '' AND r20 IS NULL) THEN 17592186044416 ELSE 0 END -- Goal6RitScore → scores: not-a-whole-number
      | CASE WHEN (c109 <> '' AND r21 IS NULL) THEN 35184372088832 ELSE 0 END -- Goal7RitScore → scores: not-a-whole-number
      | CASE WHEN (c114 <> '' AND r22 IS NULL) THEN 70368744177664 ELSE 0 END -- Goal8RitScore → scores: not-a-whole-number
      | CASE WHEN (c24 = '' AND c25 <> '' AND NOT (r6 IS NOT NULL)) THEN 140737488355328 ELSE 0 END -- TestStandardError → scores: describes-empty-cell
      | CASE WHEN (c31 = '' AND c32 <> '' AND NOT (r9 IS NOT NULL)) THEN 281474976710656 ELSE 0 END -- FallToFallObservedGrowthSE → scores: describes-empty-cell
      | CASE WHEN (c38 = '' AND c39 <> '' AND NOT (r10 IS NOT NULL)) THEN 562949953421312 ELSE 0 END -- FallToWinterObservedGrowthSE → scores: describes-empty-cell
      | CASE WHEN (c45 = '' AND c46 <> '' AND NOT (r11 IS NOT NULL)) THEN 1125899906842624 ELSE 0 END -- FallToSpringObservedGrowthSE → scores: describes-empty-cell
      | CASE WHEN (c52 = '' AND c53 <> '' AND NOT (r12 IS NOT NULL)) THEN 2251799813685248 ELSE 0 END -- WinterToWinterObservedGrowthSE → scores: describes-empty-cell
      | CASE WHEN (c59 = '' AND c60 <> '' AND NOT (r13 IS NOT NULL)) THEN 4503599627370496 ELSE 0 END -- WinterToSpringObservedGrowthSE → scores: describes-empty-cell
      | CASE WHEN (c66 = '' AND c67 <> '' AND NOT (r14 IS NOT NULL)) THEN 9007199254740992 ELSE 0 END -- SpringToSpringObservedGrowthSE → scores: describes-empty-cell
      | CASE WHEN (c79 = '' AND c78 <> '' AND NOT ((r15 IS NOT NULL OR nullif(c82, '') IS NOT NULL))) THEN 18014398509481984 ELSE 0 END -- Goal1Name → scores: describes-empty-cell
      | CASE WHEN (c79 = '' AND c80 <> '' AND NOT (r15 IS NOT NULL)) THEN 36028797018963968 ELSE 0 END -- Goal1StdErr → scores: describes-empty-cell
      | CASE WHEN (c82 = '' AND c78 <> '' AND NOT ((r15 IS NOT NULL OR nullif(c82, '') IS NOT NULL))) THEN 18014398509481984 ELSE 0 END -- Goal1Name → scores: describes-empty-cell
      | CASE WHEN (c84 = '' AND c83 <> '' AND NOT ((r16 IS NOT NULL OR nullif(c87, '') IS NOT NULL))) THEN 72057594037927936 ELSE 0 END -- Goal2Name → scores: describes-empty-cell
      | CASE WHEN (c84 = '' AND c85 <> '' AND NOT (r16 IS NOT NULL)) THEN 144115188075855872 ELSE 0 END -- Goal2StdErr → scores: describes-empty-cell
      | CASE WHEN (c87 = '' AND c83 <> '' AND NOT ((r16 IS NOT NULL OR nullif(c87, '') IS NOT NULL))) THEN 72057594037927936 ELSE 0 END -- Goal2Name → scores: describes-empty-cell
      | CASE WHEN (c89 = '' AND c88 <> '' AND NOT ((r17 IS NOT NULL OR nullif(c92, '') IS NOT NULL))) THEN 288230376151711744 ELSE 0 END -- Goal3Name → scores: describes-empty-cell
      | CASE WHEN (c89 = '' AND c90 <> '' AND NOT (r17 IS NOT NULL)) THEN 576460752303423488 ELSE 0 END -- Goal3StdErr → scores: describes-empty-cell
      | CASE WHEN (c92 = '' AND c88 <> '' AND NOT ((r17 IS NOT NULL OR nullif(c92, '') IS NOT NULL))) THEN 288230376151711744 ELSE 0 END -- Goal3Name → scores: describes-empty-cell
      | CASE WHEN (c94 = '' AND c93 <> '' AND NOT ((r18 IS NOT NULL OR nullif(c97, '') IS NOT NULL))) THEN 1152921504606846976 ELSE 0 END -- Goal4Name → scores: describes-empty-cell
      | CASE WHEN (c94 = '' AND c95 <> '' AND NOT (r18 IS NOT NULL)) THEN 2305843009213693952 ELSE 0 END -- Goal4StdErr → scores: describes-empty-cell
      | CASE WHEN (c97 = '' AND c93 <> '' AND NOT ((r18 IS NOT NULL OR nullif(c97, '') IS NOT NULL))) THEN 1152921504606846976 ELSE 0 END -- Goal4Name → scores: describes-empty-cell
      | CASE WHEN "school: is read" THEN 0
        | CASE WHEN c5 <> '' THEN 4194304 ELSE 0 END -- School_StateID → identifiers[*school]: ambiguous-identifier
      ELSE 0 END
    AS BIGINT) AS early3,
    CAST(0
      | CASE WHEN (c99 = '' AND c98 <> '' AND NOT ((r19 IS NOT NULL OR nullif(c102, '') IS NOT NULL))) THEN 1 ELSE 0 END -- Goal5Name → scores: describes-empty-cell
      | CASE WHEN (c99 = '' AND c100 <> '' AND NOT (r19 IS NOT NULL)) THEN 2 ELSE 0 END -- Goal5StdErr → scores: describes-empty-cell
      | CASE WHEN (c102 = '' AND c98 <> '' AND NOT ((r19 IS NOT NULL OR nullif(c102, '') IS NOT NULL))) THEN 1 ELSE 0 END -- Goal5Name → scores: describes-empty-cell
      | CASE WHEN (c104 = '' AND c103 <> '' AND NOT ((r20 IS NOT NULL OR nullif(c107, '') IS NOT NULL))) THEN 4 ELSE 0 END -- Goal6Name → scores: describes-empty-cell
      | CASE WHEN (c104 = '' AND c105 <> '' AND NOT (r20 IS NOT NULL)) THEN 8 ELSE 0 END -- Goal6StdErr → scores: describes-empty-cell
      | CASE WHEN (c107 = '' AND c103 <> '' AND NOT ((r20 IS NOT NULL OR nullif(c107, '') IS NOT NULL))) THEN 4 ELSE 0 END -- Goal6Name → scores: describes-empty-cell
      | CASE WHEN (c109 = '' AND c108 <> '' AND NOT ((r21 IS NOT NULL OR nullif(c112, '') IS NOT NULL))) THEN 16 ELSE 0 END -- Goal7Name → scores: describes-empty-cell
      | CASE WHEN (c109 = '' AND c110 <> '' AND NOT (r21 IS NOT NULL)) THEN 32 ELSE 0 END -- Goal7StdErr → scores: describes-empty-cell
      | CASE WHEN (c112 = '' AND c108 <> '' AND NOT ((r21 IS NOT NULL OR nullif(c112, '') IS NOT NULL))) THEN 16 ELSE 0 END -- Goal7Name → scores: describes-empty-cell
      | CASE WHEN (c114 = '' AND c113 <> '' AND NOT ((r22 IS NOT NULL OR nullif(c117, '') IS NOT NULL))) THEN 64 ELSE 0 END -- Goal8Name → scores: describes-empty-cell
      | CASE WHEN (c114 = '' AND c115 <> '' AND NOT (r22 IS NOT NULL)) THEN 128 ELSE 0 END -- Goal8StdErr → scores: describes-empty-cell
      | CASE WHEN (c117 = '' AND c113 <> '' AND NOT ((r22 IS NOT NULL OR nullif(c117, '') IS NOT NULL))) THEN 64 ELSE 0 END -- Goal8Name → scores: describes-empty-cell
      | CASE WHEN "school: is read" THEN 0
        | CASE WHEN c3 <> '' THEN 256 ELSE 0 END -- District_StateID → district.identifiers[*district]: ambiguous-identifier
      ELSE 0 END
    AS BIGINT) AS early4
  FROM fields
), needs AS (
  SELECT
    *,
    early1 AS whole1,
    early2 AS whole2,
    early3 AS whole3,
    CAST(0
      | early4
      | CASE WHEN (early1 & 64) = 0 THEN 512 ELSE 0 END -- student: missing-key
    AS BIGINT) AS whole4
  FROM findings
), ends AS (
  SELECT
    *,
    ("school: is read" AND false) AS "school: is there",
    CASE WHEN cells <> 143 THEN 1 ELSE whole1 END AS found1,
    CASE WHEN cells <> 143 THEN 0 ELSE whole2 END AS found2,
    CASE WHEN cells <> 143 THEN 0 ELSE whole3 END AS found3,
    CASE WHEN cells <> 143 THEN 0 ELSE whole4 END AS found4
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "school: is there",
  "result: assessment",
  "result: assessmentTitle",
  "result: subject",
  "result: date",
  "result: period",
  "result: schoolYear",
  "result: performanceLevel",
  "result: scores",
  "school: name",
  "school: district.name",
  found1,
  found2,
  found3,
  found4,
  CASE WHEN ((found1 & 2098147) <> 0 OR (found3 & 780140544) <> 0 OR (found4 & 512) <> 0) THEN 'rejected' ELSE 'converted' END AS status
FROM ends;
