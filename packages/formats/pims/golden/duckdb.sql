-- pims 2024-25, student: Student (STUDENT)
CREATE OR REPLACE TABLE "student" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- SUBMITTING AUN
    align_cell(s2) AS c2, -- SCHOOL NUMBER
    align_cell(s3) AS c3, -- SCHOOL YEAR DATE
    align_cell(s4) AS c4, -- PASECUREID
    align_cell(s5) AS c5, -- Position 5 (not collected)
    align_cell(s6) AS c6, -- Position 6 (not collected)
    align_cell(s7) AS c7, -- Position 7 (not collected)
    align_cell(s8) AS c8, -- Position 8 (not collected)
    align_cell(s9) AS c9, -- Position 9 (not collected)
    align_cell(s10) AS c10, -- GRADE
    align_cell(s11) AS c11, -- Position 11 (not collected)
    align_cell(s12) AS c12, -- Position 12 (not collected)
    align_cell(s13) AS c13, -- HOME ROOM
    align_cell(s14) AS c14, -- BIRTH DATE
    align_cell(s15) AS c15, -- GENDER (Federal Reporting)
    align_cell(s16) AS c16, -- ADDRESS 1
    align_cell(s17) AS c17, -- ADDRESS 2
    align_cell(s18) AS c18, -- CITY
    align_cell(s19) AS c19, -- STATE CODE
    align_cell(s20) AS c20, -- ZIP
    align_cell(s21) AS c21, -- Position 21 (not collected)
    align_cell(s22) AS c22, -- Position 22 (not collected)
    align_cell(s23) AS c23, -- Position 23 (not collected)
    align_cell(s24) AS c24, -- Position 24 (not collected)
    align_cell(s25) AS c25, -- Position 25 (not collected)
    align_cell(s26) AS c26, -- Position 26 (not collected)
    align_cell(s27) AS c27, -- RACE / ETHNICITY
    align_cell(s28) AS c28, -- Position 28 (not collected)
    align_cell(s29) AS c29, -- Position 29 (not collected)
    align_cell(s30) AS c30, -- Position 30 (not collected)
    align_cell(s31) AS c31, -- Position 31 (not collected)
    align_cell(s32) AS c32, -- Position 32 (not collected)
    align_cell(s33) AS c33, -- FOOD PGM PARTICIPATION CODE
    align_cell(s34) AS c34, -- CHALLENGE TYPE
    align_cell(s35) AS c35, -- Position 35 (not collected)
    align_cell(s36) AS c36, -- Position 36 (not collected)
    align_cell(s37) AS c37, -- Position 37 (not collected)
    align_cell(s38) AS c38, -- SPECIAL EDUCATION
    align_cell(s39) AS c39, -- Position 39 (not collected)
    align_cell(s40) AS c40, -- Position 40 (not collected)
    align_cell(s41) AS c41, -- EL STATUS
    align_cell(s42) AS c42, -- Position 42 (not collected)
    align_cell(s43) AS c43, -- Position 43 (not collected)
    align_cell(s44) AS c44, -- Position 44 (not collected)
    align_cell(s45) AS c45, -- LIEP TYPE (Language Instruction Educational Program)
    align_cell(s46) AS c46, -- Position 46 (not collected)
    align_cell(s47) AS c47, -- Position 47 (not collected)
    align_cell(s48) AS c48, -- Position 48 (not collected)
    align_cell(s49) AS c49, -- Position 49 (not collected)
    align_cell(s50) AS c50, -- BID SCHOOL NUMBER
    align_cell(s51) AS c51, -- BID AUN
    align_cell(s52) AS c52, -- Position 52 (not collected)
    align_cell(s53) AS c53, -- Position 53 (not collected)
    align_cell(s54) AS c54, -- Position 54 (not collected)
    align_cell(s55) AS c55, -- Position 55 (not collected)
    align_cell(s56) AS c56, -- Position 56 (not collected)
    align_cell(s57) AS c57, -- Position 57 (not collected)
    align_cell(s58) AS c58, -- Position 58 (not collected)
    align_cell(s59) AS c59, -- Position 59 (not collected)
    align_cell(s60) AS c60, -- Position 60 (not collected)
    align_cell(s61) AS c61, -- Position 61 (not collected)
    align_cell(s62) AS c62, -- Position 62 (not collected)
    align_cell(s63) AS c63, -- Position 63 (not collected)
    align_cell(s64) AS c64, -- Position 64 (not collected)
    align_cell(s65) AS c65, -- GRAD STATUS
    align_cell(s66) AS c66, -- EXPECTED POST-GRADUATE ACTIVITY
    align_cell(s67) AS c67, -- STUDENT STATUS
    align_cell(s68) AS c68, -- DATE FIRST ENROLLED IN AN ELD or BILINGUAL EDUCATION PROGRAM
    align_cell(s69) AS c69, -- Position 69 (not collected)
    align_cell(s70) AS c70, -- 504 PLAN
    align_cell(s71) AS c71, -- Position 71 (not collected)
    align_cell(s72) AS c72, -- Position 72 (not collected)
    align_cell(s73) AS c73, -- FOREIGN EXCHANGE STUDENT
    align_cell(s74) AS c74, -- Position 74 (not collected)
    align_cell(s75) AS c75, -- Position 75 (not collected)
    align_cell(s76) AS c76, -- Position 76 (not collected)
    align_cell(s77) AS c77, -- Position 77 (not collected)
    align_cell(s78) AS c78, -- Position 78 (not collected)
    align_cell(s79) AS c79, -- Position 79 (not collected)
    align_cell(s80) AS c80, -- GIFTED
    align_cell(s81) AS c81, -- Position 81 (not collected)
    align_cell(s82) AS c82, -- Position 82 (not collected)
    align_cell(s83) AS c83, -- Position 83 (not collected)
    align_cell(s84) AS c84, -- Position 84 (not collected)
    align_cell(s85) AS c85, -- Position 85 (not collected)
    align_cell(s86) AS c86, -- Position 86 (not collected)
    align_cell(s87) AS c87, -- Position 87 (not collected)
    align_cell(s88) AS c88, -- ECONOMIC DISADVANTAGED STATUS CODE
    align_cell(s89) AS c89, -- Position 89 (not collected)
    align_cell(s90) AS c90, -- MOBILITY CODE
    align_cell(s91) AS c91, -- DIPLOMA TYPE CODE
    align_cell(s92) AS c92, -- Position 92 (not collected)
    align_cell(s93) AS c93, -- ALTERNATE STUDENT ID
    align_cell(s94) AS c94, -- Position 94 (not collected)
    align_cell(s95) AS c95, -- TITLE III EL ELIGIBILITY
    align_cell(s96) AS c96, -- TITLE I PART A
    align_cell(s97) AS c97, -- GRADE 09 ENTRY DATE
    align_cell(s98) AS c98, -- LEA ENTRY DATE
    align_cell(s99) AS c99, -- SCHOOL ENTRY DATE
    align_cell(s100) AS c100, -- Position 100 (not collected)
    align_cell(s101) AS c101, -- Position 101 (not collected)
    align_cell(s102) AS c102, -- Position 102 (not collected)
    align_cell(s103) AS c103, -- Position 103 (not collected)
    align_cell(s104) AS c104, -- Position 104 (not collected)
    align_cell(s105) AS c105, -- Position 105 (not collected)
    align_cell(s106) AS c106, -- Position 106 (not collected)
    align_cell(s107) AS c107, -- Position 107 (not collected)
    align_cell(s108) AS c108, -- Position 108 (not collected)
    align_cell(s109) AS c109, -- STATE ENTRY DATE
    align_cell(s110) AS c110, -- DATE FIRST ENROLLED IN A US SCHOOL
    align_cell(s111) AS c111, -- HOMELESS STUDENT
    align_cell(s112) AS c112, -- MIGRANT STUDENT
    align_cell(s113) AS c113, -- Position 113 (not collected)
    align_cell(s114) AS c114, -- Position 114 (not collected)
    align_cell(s115) AS c115, -- Position 115 (not collected)
    align_cell(s116) AS c116, -- Position 116 (not collected)
    align_cell(s117) AS c117, -- DISTRICT OF RESIDENCE AUN
    align_cell(s118) AS c118, -- Position 118 (not collected)
    align_cell(s119) AS c119, -- Position 119 (not collected)
    align_cell(s120) AS c120, -- STUDENT IS A SINGLE PARENT
    align_cell(s121) AS c121, -- Position 121 (not collected)
    align_cell(s122) AS c122, -- Position 122 (not collected)
    align_cell(s123) AS c123, -- HOME LANGUAGE CODE
    align_cell(s124) AS c124, -- Position 124 (not collected)
    align_cell(s125) AS c125, -- YEARS IN US SCHOOLS
    align_cell(s126) AS c126, -- NAME SUFFIX
    align_cell(s127) AS c127, -- Position 127 (not collected)
    align_cell(s128) AS c128, -- Position 128 (not collected)
    align_cell(s129) AS c129, -- Position 129 (not collected)
    align_cell(s130) AS c130, -- Position 130 (not collected)
    align_cell(s131) AS c131, -- FOOD PROGRAM ELIGIBILITY
    align_cell(s132) AS c132, -- Position 132 (not collected)
    align_cell(s133) AS c133, -- LAST NAME
    align_cell(s134) AS c134, -- FIRST NAME
    align_cell(s135) AS c135, -- Position 135 (not collected)
    align_cell(s136) AS c136, -- Position 136 (not collected)
    align_cell(s137) AS c137, -- Position 137 (not collected)
    align_cell(s138) AS c138, -- Position 138 (not collected)
    align_cell(s139) AS c139, -- Position 139 (not collected)
    align_cell(s140) AS c140, -- Position 140 (not collected)
    align_cell(s141) AS c141, -- Position 141 (not collected)
    align_cell(s142) AS c142, -- MIDDLE NAME
    align_cell(s143) AS c143, -- Position 143 (not collected)
    align_cell(s144) AS c144, -- Position 144 (not collected)
    align_cell(s145) AS c145, -- Position 145 (not collected)
    align_cell(s146) AS c146, -- Position 146 (not collected)
    align_cell(s147) AS c147, -- Position 147 (not collected)
    align_cell(s148) AS c148, -- Position 148 (not collected)
    align_cell(s149) AS c149, -- Position 149 (not collected)
    align_cell(s150) AS c150, -- Position 150 (not collected)
    align_cell(s151) AS c151, -- Position 151 (not collected)
    align_cell(s152) AS c152, -- Position 152 (not collected)
    align_cell(s153) AS c153, -- Position 153 (not collected)
    align_cell(s154) AS c154, -- ADDRESS 3
    align_cell(s155) AS c155, -- Position 155 (not collected)
    align_cell(s156) AS c156, -- Position 156 (not collected)
    align_cell(s157) AS c157, -- Position 157 (not collected)
    align_cell(s158) AS c158, -- Position 158 (not collected)
    align_cell(s159) AS c159, -- Position 159 (not collected)
    align_cell(s160) AS c160, -- Position 160 (not collected)
    align_cell(s161) AS c161, -- Position 161 (not collected)
    align_cell(s162) AS c162, -- Position 162 (not collected)
    align_cell(s163) AS c163, -- Position 163 (not collected)
    align_cell(s164) AS c164, -- Position 164 (not collected)
    align_cell(s165) AS c165, -- SCHOOL NUMBER OF RESIDENCE
    align_cell(s166) AS c166, -- OUT OF WORKFORCE INDIVIDUAL
    align_cell(s167) AS c167, -- SPECIAL EDUCATION REFERRAL (Special Education Services Provided Outside the LEA)
    align_cell(s168) AS c168, -- Position 168 (not collected)
    align_cell(s169) AS c169, -- Position 169 (not collected)
    align_cell(s170) AS c170, -- Position 170 (not collected)
    align_cell(s171) AS c171, -- Position 171 (not collected)
    align_cell(s172) AS c172, -- Position 172 (not collected)
    align_cell(s173) AS c173, -- Position 173 (not collected)
    align_cell(s174) AS c174, -- Position 174 (not collected)
    align_cell(s175) AS c175, -- Position 175 (not collected)
    align_cell(s176) AS c176, -- Position 176 (not collected)
    align_cell(s177) AS c177, -- Position 177 (not collected)
    align_cell(s178) AS c178, -- Position 178 (not collected)
    align_cell(s179) AS c179, -- Position 179 (not collected)
    align_cell(s180) AS c180, -- Position 180 (not collected)
    align_cell(s181) AS c181, -- Position 181 (not collected)
    align_cell(s182) AS c182, -- HOME ADDRESS STATE COUNTY CODE
    align_cell(s183) AS c183, -- Position 183 (not collected)
    align_cell(s184) AS c184, -- Position 184 (not collected)
    align_cell(s185) AS c185, -- Position 185 (not collected)
    align_cell(s186) AS c186, -- Position 186 (not collected)
    align_cell(s187) AS c187, -- Position 187 (not collected)
    align_cell(s188) AS c188, -- Position 188 (not collected)
    align_cell(s189) AS c189, -- FUNDING DISTRICT AUN
    align_cell(s190) AS c190, -- CTE INDICATOR
    align_cell(s191) AS c191, -- Position 191 (not collected)
    align_cell(s192) AS c192, -- Position 192 (not collected)
    align_cell(s193) AS c193, -- Position 193 (not collected)
    align_cell(s194) AS c194, -- Position 194 (not collected)
    align_cell(s195) AS c195, -- Position 195 (not collected)
    align_cell(s196) AS c196, -- Position 196 (not collected)
    align_cell(s197) AS c197, -- Position 197 (not collected)
    align_cell(s198) AS c198, -- Position 198 (not collected)
    align_cell(s199) AS c199, -- Position 199 (not collected)
    align_cell(s200) AS c200, -- Position 200 (not collected)
    align_cell(s201) AS c201, -- Position 201 (not collected)
    align_cell(s202) AS c202, -- Position 202 (not collected)
    align_cell(s203) AS c203, -- Position 203 (not collected)
    align_cell(s204) AS c204, -- Position 204 (not collected)
    align_cell(s205) AS c205, -- Position 205 (not collected)
    align_cell(s206) AS c206, -- Position 206 (not collected)
    align_cell(s207) AS c207, -- MILITARY FAMILY CODE
    align_cell(s208) AS c208, -- Position 208 (not collected)
    align_cell(s209) AS c209, -- FOSTER STUDENT
    align_cell(s210) AS c210, -- Position 210 (not collected)
    align_cell(s211) AS c211, -- Position 211 (not collected)
    align_cell(s212) AS c212, -- PSSA / PASA ASSESSMENT
    align_cell(s213) AS c213, -- Position 213 (not collected)
    align_cell(s214) AS c214, -- KEYSTONE WINTER ASSESSMENT
    align_cell(s215) AS c215, -- KEYSTONE SPRING ASSESSMENT
    align_cell(s216) AS c216, -- KEYSTONE SUMMER ASSESSMENT
    align_cell(s217) AS c217, -- AUN OF ENROLLMENT
    align_cell(s218) AS c218, -- Position 218 (not collected)
    align_cell(s219) AS c219, -- Position 219 (not collected)
    align_cell(s220) AS c220, -- Position 220 (not collected)
    align_cell(s221) AS c221, -- ACCESS FOR ELLS ASSESSMENT
    align_cell(s222) AS c222, -- ELA ASSESSMENT EXEMPTION INDICATOR
    align_cell(s223) AS c223, -- AUN OF SENDING CHARTER SCHOOL
    align_cell(s224) AS c224, -- SENDING CHARTER SCHOOL NUMBER
    align_cell(s225) AS c225, -- GENDER IDENTITY
    align_cell(s226) AS c226 -- PASA TESTING AGENCY AUN
  FROM "student stage"
), prepared AS (
  SELECT
    *,
    CASE c1 WHEN '0000' THEN '' WHEN '9999' THEN '' ELSE c1 END AS p1, -- SUBMITTING AUN + SCHOOL NUMBER → school.identifiers[us-pa.school]
    CASE c2 WHEN '0000' THEN '' WHEN '9999' THEN '' ELSE c2 END AS p2 -- SUBMITTING AUN + SCHOOL NUMBER → school.identifiers[us-pa.school]
  FROM texts
), readings AS (
  SELECT
    *,
    'student' AS owner, -- which record it is
    true AS "enrollment: is read", -- beside the owner
    c91 <> '' AS "completion: is read", -- beside the owner
    c41 <> '' AS "english-learner: is read", -- beside the owner
    c70 <> '' AS "section-504: is read", -- beside the owner
    c73 <> '' AS "foreign-exchange: is read", -- beside the owner
    c80 <> '' AS "gifted: is read", -- beside the owner
    c88 <> '' AS "economically-disadvantaged: is read", -- beside the owner
    c96 <> '' AS "title-i: is read", -- beside the owner
    c111 <> '' AS "homeless: is read", -- beside the owner
    c112 <> '' AS "migrant: is read", -- beside the owner
    c120 <> '' AS "single-parent: is read", -- beside the owner
    c125 <> '' AS "immigrant: is read", -- beside the owner
    c131 <> '' AS "meal-eligibility: is read", -- beside the owner
    c166 <> '' AS "displaced-homemaker: is read", -- beside the owner
    c207 <> '' AS "military-connected: is read", -- beside the owner
    c209 <> '' AS "foster-care: is read", -- beside the owner
    (c38 <> '' OR c34 <> '') AS "disability: is read", -- beside the owner
    CASE WHEN regexp_full_match(c4, '[0-9]{10}') THEN c4 END AS r1, -- PASECUREID → identifiers[us-pa.pasecureid]
    CASE
      WHEN regexp_full_match(c14, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c14, 1, 4), substr(c14, 6, 2), substr(c14, 9, 2))
      END AS r2, -- BIRTH DATE → birthDate
    CASE c15 WHEN 'M' THEN 'male' WHEN 'F' THEN 'female' END AS r3, -- GENDER (Federal Reporting) → sex
    CASE c225 WHEN 'X' THEN 'nonbinary' END AS r4, -- GENDER IDENTITY → genderIdentity
    CASE WHEN c27 <> '' THEN CASE
      WHEN c27 = '4' THEN 0
      WHEN c27 = '6' THEN 1
      WHEN c27 = '1' THEN 2
      WHEN c27 = '3' THEN 3
      WHEN c27 = '5' THEN 4
      WHEN c27 = '9' THEN 5
      WHEN c27 = '10' THEN 6
      END END AS r5, -- RACE / ETHNICITY → hispanicLatino
    CASE
      WHEN regexp_full_match(c110, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c110, 1, 4), substr(c110, 6, 2), substr(c110, 9, 2))
      END AS r6, -- DATE FIRST ENROLLED IN A US SCHOOL → usSchoolEntryDate
    CASE WHEN regexp_full_match(c97, '[12][0-9]{3}-06-30') THEN substr(c97, 1, 4) END AS r7, -- GRADE 09 ENTRY DATE → grade9EntryYear
    CASE WHEN regexp_full_match(c117, '[0-9]{9}') THEN c117 END AS r8, -- DISTRICT OF RESIDENCE AUN → districtOfResidence.identifiers[us-pa.aun]
    CASE WHEN length(p1) = 9 AND length(p2) = 4 AND regexp_full_match((p1 || p2), '[0-9]{13}') THEN p1 || p2 END AS r9, -- SUBMITTING AUN + SCHOOL NUMBER → school.identifiers[us-pa.school]
    CASE WHEN regexp_full_match(c1, '[0-9]{9}') THEN c1 END AS r10, -- SUBMITTING AUN → school.district.identifiers[us-pa.aun]
    CASE WHEN regexp_full_match(c3, '[12][0-9]{3}-06-30') THEN substr(c3, 1, 4) END AS r11, -- SCHOOL YEAR DATE → schoolYear
    CASE c10
      WHEN 'PKA' THEN 'PK'
      WHEN 'PKP' THEN 'PK'
      WHEN 'PKF' THEN 'PK'
      WHEN 'K4A' THEN 'PK'
      WHEN 'K4P' THEN 'PK'
      WHEN 'K4F' THEN 'PK'
      WHEN 'K5A' THEN 'KG'
      WHEN 'K5P' THEN 'KG'
      WHEN 'K5F' THEN 'KG'
      WHEN '001' THEN '01'
      WHEN '002' THEN '02'
      WHEN '003' THEN '03'
      WHEN '004' THEN '04'
      WHEN '005' THEN '05'
      WHEN '006' THEN '06'
      WHEN '007' THEN '07'
      WHEN '008' THEN '08'
      WHEN '009' THEN '09'
      WHEN '010' THEN '10'
      WHEN '011' THEN '11'
      WHEN '012' THEN '12'
      WHEN 'AAP' THEN 'AE'
      END AS r12, -- GRADE → gradeLevel
    CASE
      WHEN regexp_full_match(c99, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c99, 1, 4), substr(c99, 6, 2), substr(c99, 9, 2))
      END AS r13, -- SCHOOL ENTRY DATE → begin
    CASE WHEN c65 <> '' THEN CASE
      WHEN c65 = 'A' THEN 0
      WHEN c65 = 'B' THEN 1
      WHEN c65 = 'C' THEN 2
      WHEN c65 = 'D' THEN 3
      WHEN c65 = 'H' THEN 4
      WHEN c65 = 'O' THEN 5
      WHEN c65 = 'R' THEN 6
      WHEN c65 = 'W' THEN 7
      WHEN c65 = 'G' THEN 8
      WHEN c65 = 'S' THEN 9
      WHEN c65 = 'L' THEN 10
      WHEN c65 = 'T' THEN 11
      WHEN c65 = 'I' THEN 12
      WHEN c65 = 'J' THEN 13
      END END AS r14, -- GRAD STATUS → exitOutcome
    CASE WHEN c91 <> '' THEN CASE WHEN c91 = '806' THEN 0 WHEN c91 = '816' THEN 1 WHEN c91 = '826' THEN 2 END END AS r15, -- DIPLOMA TYPE CODE → kind
    CASE WHEN c41 <> '' THEN CASE
      WHEN c41 = '01' THEN 0
      WHEN c41 = '06' THEN 1
      WHEN c41 = '03' THEN 2
      WHEN c41 = '04' THEN 3
      WHEN c41 = '07' THEN 4
      WHEN c41 = '08' THEN 5
      WHEN c41 = '05' THEN 6
      WHEN c41 = '99' THEN 7
      END END AS r16, -- EL STATUS → value
    CASE c70 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r17, -- 504 PLAN → value
    CASE c73 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r18, -- FOREIGN EXCHANGE STUDENT → value
    CASE WHEN c80 <> '' THEN CASE
      WHEN c80 = 'GY' THEN 0
      WHEN c80 = 'GS' THEN 1
      WHEN c80 = 'GX' THEN 2
      WHEN c80 = 'N' THEN 3
      END END AS r19, -- GIFTED → value
    CASE c88 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r20, -- ECONOMIC DISADVANTAGED STATUS CODE → value
    CASE c96 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r21, -- TITLE I PART A → value
    CASE c111 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r22, -- HOMELESS STUDENT → value
    CASE c112 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r23, -- MIGRANT STUDENT → value
    CASE c120 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r24, -- STUDENT IS A SINGLE PARENT → value
    CASE WHEN c125 <> '' THEN CASE WHEN c125 = '1' THEN 0 WHEN c125 = '2' THEN 1 WHEN c125 = '3' THEN 2 END END AS r25, -- YEARS IN US SCHOOLS → value
    CASE WHEN c131 <> '' THEN CASE WHEN c131 = 'F' THEN 0 WHEN c131 = 'R' THEN 1 WHEN c131 = 'N' THEN 2 END END AS r26, -- FOOD PROGRAM ELIGIBILITY → value
    CASE c166 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r27, -- OUT OF WORKFORCE INDIVIDUAL → value
    CASE c207 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r28, -- MILITARY FAMILY CODE → value
    CASE c209 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r29, -- FOSTER STUDENT → value
    CASE c38 WHEN 'Y' THEN 'yes' WHEN 'E' THEN 'former' WHEN 'N' THEN 'no' END AS r30, -- SPECIAL EDUCATION → value
    CASE c34
      WHEN '2121' THEN '2121'
      WHEN '2122' THEN '2122'
      WHEN '2123' THEN '2123'
      WHEN '2124' THEN '2124'
      WHEN '2125' THEN '2125'
      WHEN '2126' THEN '2126'
      WHEN '2127' THEN '2127'
      WHEN '2128' THEN '2128'
      WHEN '2129' THEN '2129'
      WHEN '2130' THEN '2130'
      WHEN '2131' THEN '2131'
      WHEN '2132' THEN '2132'
      WHEN '2134' THEN '2134'
      WHEN '2135' THEN '2135'
      END AS r31 -- CHALLENGE TYPE → detail
  FROM prepared
), fields AS (
  SELECT
    *,
    r1 AS "student: identifiers[us-pa.pasecureid]", -- PASECUREID → identifiers[us-pa.pasecureid]
    r8 AS "student: districtOfResidence.identifiers[us-pa.aun]", -- DISTRICT OF RESIDENCE AUN → districtOfResidence.identifiers[us-pa.aun]
    nullif(c134, '') AS "student: firstName", -- FIRST NAME → firstName
    nullif(c142, '') AS "student: middleName", -- MIDDLE NAME → middleName
    nullif(c133, '') AS "student: lastName", -- LAST NAME → lastName
    nullif(c126, '') AS "student: nameSuffix", -- NAME SUFFIX → nameSuffix
    r2 AS "student: birthDate", -- BIRTH DATE → birthDate
    r3 AS "student: sex", -- GENDER (Federal Reporting) → sex
    r4 AS "student: genderIdentity", -- GENDER IDENTITY → genderIdentity
    CASE r5
      WHEN 0 THEN 'true'
      WHEN 1 THEN 'false'
      WHEN 2 THEN 'false'
      WHEN 3 THEN 'false'
      WHEN 4 THEN 'false'
      WHEN 5 THEN 'false'
      WHEN 6 THEN 'false'
      END AS "student: hispanicLatino", -- RACE / ETHNICITY → hispanicLatino
    CASE r5 WHEN 0 THEN 'hispanic' WHEN 1 THEN 'two-or-more' END AS "student: raceRollup", -- RACE / ETHNICITY → hispanicLatino
    CASE r5
      WHEN 2 THEN 'american-indian-or-alaska-native'
      WHEN 3 THEN 'black-or-african-american'
      WHEN 4 THEN 'white'
      WHEN 5 THEN 'asian'
      WHEN 6 THEN 'native-hawaiian-or-pacific-islander'
      END AS "student: races", -- RACE / ETHNICITY → hispanicLatino
    nullif(c16, '') AS "student: addresses[mailing].line1", -- ADDRESS 1 → addresses[mailing].line1
    nullif(c17, '') AS "student: addresses[mailing].line2", -- ADDRESS 2 → addresses[mailing].line2
    nullif(c154, '') AS "student: addresses[mailing].line3", -- ADDRESS 3 → addresses[mailing].line3
    nullif(c18, '') AS "student: addresses[mailing].city", -- CITY → addresses[mailing].city
    nullif(c19, '') AS "student: addresses[mailing].state", -- STATE CODE → addresses[mailing].state
    nullif(c20, '') AS "student: addresses[mailing].postalCode", -- ZIP → addresses[mailing].postalCode
    r6 AS "student: usSchoolEntryDate", -- DATE FIRST ENROLLED IN A US SCHOOL → usSchoolEntryDate
    r7 AS "student: grade9EntryYear", -- GRADE 09 ENTRY DATE → grade9EntryYear
    r9 AS "enrollment: school.identifiers[us-pa.school]", -- SUBMITTING AUN + SCHOOL NUMBER → school.identifiers[us-pa.school]
    r10 AS "enrollment: school.district.identifiers[us-pa.aun]", -- SUBMITTING AUN → school.district.identifiers[us-pa.aun]
    r1 AS "enrollment: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    CASE WHEN c93 <> '' AND c1 <> '' THEN c93 END AS "enrollment: student.identifiers[local]", -- ALTERNATE STUDENT ID + SUBMITTING AUN → student.identifiers[local]
    CASE WHEN c93 <> '' AND c1 <> '' THEN 'local@us-pa.aun.' || c1 END AS "enrollment: student.identifiers[local] system", -- ALTERNATE STUDENT ID + SUBMITTING AUN → student.identifiers[local]
    r11 AS "enrollment: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    CASE WHEN r12 IS NOT NULL THEN r12 WHEN c10 <> '' THEN 'other' END AS "enrollment: gradeLevel", -- GRADE → gradeLevel
    r13 AS "enrollment: begin", -- SCHOOL ENTRY DATE → begin
    CASE r14
      WHEN 0 THEN 'dropout'
      WHEN 1 THEN 'dropout'
      WHEN 2 THEN 'dropout'
      WHEN 3 THEN 'dropout'
      WHEN 4 THEN 'dropout'
      WHEN 5 THEN 'dropout'
      WHEN 6 THEN 'dropout'
      WHEN 7 THEN 'dropout'
      WHEN 8 THEN 'graduate'
      WHEN 9 THEN 'graduate'
      WHEN 10 THEN 'transferred'
      WHEN 11 THEN 'transferred'
      WHEN 12 THEN 'not-applicable'
      WHEN 13 THEN 'not-applicable'
      END AS "enrollment: exitOutcome", -- GRAD STATUS → exitOutcome
    NULL AS "enrollment: exitType", -- GRAD STATUS → exitOutcome
    r1 AS "completion: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r9 AS "completion: school.identifiers[us-pa.school]", -- SUBMITTING AUN + SCHOOL NUMBER → school.identifiers[us-pa.school]
    CASE r15 WHEN 0 THEN 'regular-diploma' WHEN 1 THEN 'equivalency' WHEN 2 THEN 'regular-diploma' END AS "completion: kind", -- DIPLOMA TYPE CODE → kind
    CASE r15 WHEN 0 THEN 'regular' WHEN 1 THEN 'ged' WHEN 2 THEN 'other' END AS "completion: diplomaType", -- DIPLOMA TYPE CODE → kind
    r1 AS "english-learner: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "english-learner: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "english-learner: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'english-learner' AS "english-learner: kind", -- every record → kind
    CASE r16
      WHEN 0 THEN 'yes'
      WHEN 1 THEN 'yes'
      WHEN 2 THEN 'monitored'
      WHEN 3 THEN 'monitored'
      WHEN 4 THEN 'monitored'
      WHEN 5 THEN 'monitored'
      WHEN 6 THEN 'former'
      WHEN 7 THEN 'no'
      END AS "english-learner: value", -- EL STATUS → value
    CASE r16
      WHEN 0 THEN '01'
      WHEN 1 THEN '06'
      WHEN 2 THEN '03'
      WHEN 3 THEN '04'
      WHEN 4 THEN '07'
      WHEN 5 THEN '08'
      WHEN 6 THEN '05'
      WHEN 7 THEN '99'
      END AS "english-learner: detail", -- EL STATUS → value
    r1 AS "section-504: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "section-504: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "section-504: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'section-504' AS "section-504: kind", -- every record → kind
    r17 AS "section-504: value", -- 504 PLAN → value
    r1 AS "foreign-exchange: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "foreign-exchange: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "foreign-exchange: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'foreign-exchange' AS "foreign-exchange: kind", -- every record → kind
    r18 AS "foreign-exchange: value", -- FOREIGN EXCHANGE STUDENT → value
    r1 AS "gifted: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "gifted: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "gifted: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'gifted' AS "gifted: kind", -- every record → kind
    CASE r19 WHEN 0 THEN 'yes' WHEN 1 THEN 'yes' WHEN 2 THEN 'eligible' WHEN 3 THEN 'no' END AS "gifted: value", -- GIFTED → value
    CASE r19 WHEN 0 THEN 'GY' WHEN 1 THEN 'GS' END AS "gifted: detail", -- GIFTED → value
    r1 AS "economically-disadvantaged: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "economically-disadvantaged: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "economically-disadvantaged: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'economically-disadvantaged' AS "economically-disadvantaged: kind", -- every record → kind
    r20 AS "economically-disadvantaged: value", -- ECONOMIC DISADVANTAGED STATUS CODE → value
    r1 AS "title-i: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "title-i: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "title-i: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'title-i' AS "title-i: kind", -- every record → kind
    r21 AS "title-i: value", -- TITLE I PART A → value
    r1 AS "homeless: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "homeless: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "homeless: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'homeless' AS "homeless: kind", -- every record → kind
    r22 AS "homeless: value", -- HOMELESS STUDENT → value
    r1 AS "migrant: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "migrant: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "migrant: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'migrant' AS "migrant: kind", -- every record → kind
    r23 AS "migrant: value", -- MIGRANT STUDENT → value
    r1 AS "single-parent: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "single-parent: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "single-parent: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'single-parent' AS "single-parent: kind", -- every record → kind
    r24 AS "single-parent: value", -- STUDENT IS A SINGLE PARENT → value
    r1 AS "immigrant: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "immigrant: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "immigrant: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'immigrant' AS "immigrant: kind", -- every record → kind
    CASE r25 WHEN 0 THEN 'yes' WHEN 1 THEN 'yes' WHEN 2 THEN 'yes' END AS "immigrant: value", -- YEARS IN US SCHOOLS → value
    CASE r25 WHEN 0 THEN '1' WHEN 1 THEN '2' WHEN 2 THEN '3' END AS "immigrant: detail", -- YEARS IN US SCHOOLS → value
    r1 AS "meal-eligibility: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "meal-eligibility: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "meal-eligibility: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'meal-eligibility' AS "meal-eligibility: kind", -- every record → kind
    CASE r26 WHEN 0 THEN 'yes' WHEN 1 THEN 'yes' WHEN 2 THEN 'no' END AS "meal-eligibility: value", -- FOOD PROGRAM ELIGIBILITY → value
    CASE r26 WHEN 0 THEN 'free' WHEN 1 THEN 'reduced' END AS "meal-eligibility: detail", -- FOOD PROGRAM ELIGIBILITY → value
    r1 AS "displaced-homemaker: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "displaced-homemaker: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "displaced-homemaker: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'displaced-homemaker' AS "displaced-homemaker: kind", -- every record → kind
    r27 AS "displaced-homemaker: value", -- OUT OF WORKFORCE INDIVIDUAL → value
    r1 AS "military-connected: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "military-connected: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "military-connected: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'military-connected' AS "military-connected: kind", -- every record → kind
    r28 AS "military-connected: value", -- MILITARY FAMILY CODE → value
    r1 AS "foster-care: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "foster-care: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "foster-care: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'foster-care' AS "foster-care: kind", -- every record → kind
    r29 AS "foster-care: value", -- FOSTER STUDENT → value
    r1 AS "disability: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "disability: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "disability: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'disability' AS "disability: kind", -- every record → kind
    r30 AS "disability: value", -- SPECIAL EDUCATION → value
    r31 AS "disability: detail" -- CHALLENGE TYPE → detail
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- SUBMITTING AUN: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- SUBMITTING AUN: missing-required
      | CASE WHEN align_wrong_length(c1, 9) THEN 8 ELSE 0 END -- SUBMITTING AUN: wrong-length
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- SCHOOL NUMBER: formula-error
      | CASE WHEN c2 = '' THEN 32 ELSE 0 END -- SCHOOL NUMBER: missing-required
      | CASE WHEN align_wrong_length(c2, 4) THEN 64 ELSE 0 END -- SCHOOL NUMBER: wrong-length
      | CASE WHEN align_is_formula_error(s3) THEN 128 ELSE 0 END -- SCHOOL YEAR DATE: formula-error
      | CASE WHEN c3 = '' THEN 256 ELSE 0 END -- SCHOOL YEAR DATE: missing-required
      | CASE WHEN align_too_long(c3, 10) THEN 512 ELSE 0 END -- SCHOOL YEAR DATE: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 1024 ELSE 0 END -- PASECUREID: formula-error
      | CASE WHEN c4 = '' THEN 2048 ELSE 0 END -- PASECUREID: missing-required
      | CASE WHEN align_too_long(c4, 10) THEN 4096 ELSE 0 END -- PASECUREID: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 8192 ELSE 0 END -- Position 5 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 16384 ELSE 0 END -- Position 6 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 32768 ELSE 0 END -- Position 7 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 65536 ELSE 0 END -- Position 8 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 131072 ELSE 0 END -- Position 9 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 262144 ELSE 0 END -- GRADE: formula-error
      | CASE WHEN c10 = '' THEN 524288 ELSE 0 END -- GRADE: missing-required
      | CASE WHEN align_too_long(c10, 3) THEN 1048576 ELSE 0 END -- GRADE: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 2097152 ELSE 0 END -- Position 11 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 4194304 ELSE 0 END -- Position 12 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 8388608 ELSE 0 END -- HOME ROOM: formula-error
      | CASE WHEN align_too_long(c13, 20) THEN 16777216 ELSE 0 END -- HOME ROOM: too-long
      | CASE WHEN align_is_formula_error(s14) THEN 33554432 ELSE 0 END -- BIRTH DATE: formula-error
      | CASE WHEN c14 = '' THEN 67108864 ELSE 0 END -- BIRTH DATE: missing-required
      | CASE WHEN align_too_long(c14, 10) THEN 134217728 ELSE 0 END -- BIRTH DATE: too-long
      | CASE WHEN align_is_formula_error(s15) THEN 268435456 ELSE 0 END -- GENDER (Federal Reporting): formula-error
      | CASE WHEN c15 = '' THEN 536870912 ELSE 0 END -- GENDER (Federal Reporting): missing-required
      | CASE WHEN align_too_long(c15, 1) THEN 1073741824 ELSE 0 END -- GENDER (Federal Reporting): too-long
      | CASE WHEN align_is_formula_error(s16) THEN 2147483648 ELSE 0 END -- ADDRESS 1: formula-error
      | CASE WHEN align_too_long(c16, 40) THEN 4294967296 ELSE 0 END -- ADDRESS 1: too-long
      | CASE WHEN align_is_formula_error(s17) THEN 8589934592 ELSE 0 END -- ADDRESS 2: formula-error
      | CASE WHEN align_too_long(c17, 40) THEN 17179869184 ELSE 0 END -- ADDRESS 2: too-long
      | CASE WHEN align_is_formula_error(s18) THEN 34359738368 ELSE 0 END -- CITY: formula-error
      | CASE WHEN align_too_long(c18, 30) THEN 68719476736 ELSE 0 END -- CITY: too-long
      | CASE WHEN align_is_formula_error(s19) THEN 137438953472 ELSE 0 END -- STATE CODE: formula-error
      | CASE WHEN align_too_long(c19, 2) THEN 274877906944 ELSE 0 END -- STATE CODE: too-long
      | CASE WHEN align_is_formula_error(s20) THEN 549755813888 ELSE 0 END -- ZIP: formula-error
      | CASE WHEN c20 = '' THEN 1099511627776 ELSE 0 END -- ZIP: missing-required
      | CASE WHEN align_too_long(c20, 10) THEN 2199023255552 ELSE 0 END -- ZIP: too-long
      | CASE WHEN align_is_formula_error(s21) THEN 4398046511104 ELSE 0 END -- Position 21 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s22) THEN 8796093022208 ELSE 0 END -- Position 22 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s23) THEN 17592186044416 ELSE 0 END -- Position 23 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s24) THEN 35184372088832 ELSE 0 END -- Position 24 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s25) THEN 70368744177664 ELSE 0 END -- Position 25 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s26) THEN 140737488355328 ELSE 0 END -- Position 26 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s27) THEN 281474976710656 ELSE 0 END -- RACE / ETHNICITY: formula-error
      | CASE WHEN c27 = '' THEN 562949953421312 ELSE 0 END -- RACE / ETHNICITY: missing-required
      | CASE WHEN align_too_long(c27, 2) THEN 1125899906842624 ELSE 0 END -- RACE / ETHNICITY: too-long
      | CASE WHEN align_is_formula_error(s28) THEN 2251799813685248 ELSE 0 END -- Position 28 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s29) THEN 4503599627370496 ELSE 0 END -- Position 29 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s30) THEN 9007199254740992 ELSE 0 END -- Position 30 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s31) THEN 18014398509481984 ELSE 0 END -- Position 31 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s32) THEN 36028797018963968 ELSE 0 END -- Position 32 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s33) THEN 72057594037927936 ELSE 0 END -- FOOD PGM PARTICIPATION CODE: formula-error
      | CASE WHEN c33 = '' THEN 144115188075855872 ELSE 0 END -- FOOD PGM PARTICIPATION CODE: missing-required
      | CASE WHEN align_too_long(c33, 1) THEN 288230376151711744 ELSE 0 END -- FOOD PGM PARTICIPATION CODE: too-long
      | CASE WHEN align_is_formula_error(s34) THEN 576460752303423488 ELSE 0 END -- CHALLENGE TYPE: formula-error
      | CASE WHEN align_too_long(c34, 4) THEN 1152921504606846976 ELSE 0 END -- CHALLENGE TYPE: too-long
      | CASE WHEN align_is_formula_error(s35) THEN 2305843009213693952 ELSE 0 END -- Position 35 (not collected): formula-error
    AS BIGINT) AS early1,
    CAST(0
      | CASE WHEN align_is_formula_error(s36) THEN 1 ELSE 0 END -- Position 36 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s37) THEN 2 ELSE 0 END -- Position 37 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s38) THEN 4 ELSE 0 END -- SPECIAL EDUCATION: formula-error
      | CASE WHEN c38 = '' THEN 8 ELSE 0 END -- SPECIAL EDUCATION: missing-required
      | CASE WHEN align_too_long(c38, 1) THEN 16 ELSE 0 END -- SPECIAL EDUCATION: too-long
      | CASE WHEN align_is_formula_error(s39) THEN 32 ELSE 0 END -- Position 39 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s40) THEN 64 ELSE 0 END -- Position 40 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s41) THEN 128 ELSE 0 END -- EL STATUS: formula-error
      | CASE WHEN c41 = '' THEN 256 ELSE 0 END -- EL STATUS: missing-required
      | CASE WHEN align_too_long(c41, 2) THEN 512 ELSE 0 END -- EL STATUS: too-long
      | CASE WHEN align_is_formula_error(s42) THEN 1024 ELSE 0 END -- Position 42 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s43) THEN 2048 ELSE 0 END -- Position 43 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s44) THEN 4096 ELSE 0 END -- Position 44 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s45) THEN 8192 ELSE 0 END -- LIEP TYPE (Language Instruction Educational Program): formula-error
      | CASE WHEN align_too_long(c45, 2) THEN 16384 ELSE 0 END -- LIEP TYPE (Language Instruction Educational Program): too-long
      | CASE WHEN align_is_formula_error(s46) THEN 32768 ELSE 0 END -- Position 46 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s47) THEN 65536 ELSE 0 END -- Position 47 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s48) THEN 131072 ELSE 0 END -- Position 48 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s49) THEN 262144 ELSE 0 END -- Position 49 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s50) THEN 524288 ELSE 0 END -- BID SCHOOL NUMBER: formula-error
      | CASE WHEN align_wrong_length(c50, 4) THEN 1048576 ELSE 0 END -- BID SCHOOL NUMBER: wrong-length
      | CASE WHEN align_is_formula_error(s51) THEN 2097152 ELSE 0 END -- BID AUN: formula-error
      | CASE WHEN align_wrong_length(c51, 9) THEN 4194304 ELSE 0 END -- BID AUN: wrong-length
      | CASE WHEN align_is_formula_error(s52) THEN 8388608 ELSE 0 END -- Position 52 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s53) THEN 16777216 ELSE 0 END -- Position 53 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s54) THEN 33554432 ELSE 0 END -- Position 54 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s55) THEN 67108864 ELSE 0 END -- Position 55 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s56) THEN 134217728 ELSE 0 END -- Position 56 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s57) THEN 268435456 ELSE 0 END -- Position 57 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s58) THEN 536870912 ELSE 0 END -- Position 58 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s59) THEN 1073741824 ELSE 0 END -- Position 59 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s60) THEN 2147483648 ELSE 0 END -- Position 60 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s61) THEN 4294967296 ELSE 0 END -- Position 61 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s62) THEN 8589934592 ELSE 0 END -- Position 62 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s63) THEN 17179869184 ELSE 0 END -- Position 63 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s64) THEN 34359738368 ELSE 0 END -- Position 64 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s65) THEN 68719476736 ELSE 0 END -- GRAD STATUS: formula-error
      | CASE WHEN align_too_long(c65, 1) THEN 137438953472 ELSE 0 END -- GRAD STATUS: too-long
      | CASE WHEN align_is_formula_error(s66) THEN 274877906944 ELSE 0 END -- EXPECTED POST-GRADUATE ACTIVITY: formula-error
      | CASE WHEN align_too_long(c66, 3) THEN 549755813888 ELSE 0 END -- EXPECTED POST-GRADUATE ACTIVITY: too-long
      | CASE WHEN align_is_formula_error(s67) THEN 1099511627776 ELSE 0 END -- STUDENT STATUS: formula-error
      | CASE WHEN align_too_long(c67, 1) THEN 2199023255552 ELSE 0 END -- STUDENT STATUS: too-long
      | CASE WHEN align_is_formula_error(s68) THEN 4398046511104 ELSE 0 END -- DATE FIRST ENROLLED IN AN ELD or BILINGUAL EDUCATION PROGRAM: formula-error
      | CASE WHEN align_too_long(c68, 10) THEN 8796093022208 ELSE 0 END -- DATE FIRST ENROLLED IN AN ELD or BILINGUAL EDUCATION PROGRAM: too-long
      | CASE WHEN align_is_formula_error(s69) THEN 17592186044416 ELSE 0 END -- Position 69 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s70) THEN 35184372088832 ELSE 0 END -- 504 PLAN: formula-error
      | CASE WHEN c70 = '' THEN 70368744177664 ELSE 0 END -- 504 PLAN: missing-required
      | CASE WHEN align_too_long(c70, 1) THEN 140737488355328 ELSE 0 END -- 504 PLAN: too-long
      | CASE WHEN align_is_formula_error(s71) THEN 281474976710656 ELSE 0 END -- Position 71 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s72) THEN 562949953421312 ELSE 0 END -- Position 72 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s73) THEN 1125899906842624 ELSE 0 END -- FOREIGN EXCHANGE STUDENT: formula-error
      | CASE WHEN c73 = '' THEN 2251799813685248 ELSE 0 END -- FOREIGN EXCHANGE STUDENT: missing-required
      | CASE WHEN align_too_long(c73, 1) THEN 4503599627370496 ELSE 0 END -- FOREIGN EXCHANGE STUDENT: too-long
      | CASE WHEN align_is_formula_error(s74) THEN 9007199254740992 ELSE 0 END -- Position 74 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s75) THEN 18014398509481984 ELSE 0 END -- Position 75 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s76) THEN 36028797018963968 ELSE 0 END -- Position 76 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s77) THEN 72057594037927936 ELSE 0 END -- Position 77 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s78) THEN 144115188075855872 ELSE 0 END -- Position 78 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s79) THEN 288230376151711744 ELSE 0 END -- Position 79 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s80) THEN 576460752303423488 ELSE 0 END -- GIFTED: formula-error
      | CASE WHEN c80 = '' THEN 1152921504606846976 ELSE 0 END -- GIFTED: missing-required
      | CASE WHEN align_too_long(c80, 2) THEN 2305843009213693952 ELSE 0 END -- GIFTED: too-long
    AS BIGINT) AS early2,
    CAST(0
      | CASE WHEN align_is_formula_error(s81) THEN 1 ELSE 0 END -- Position 81 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s82) THEN 2 ELSE 0 END -- Position 82 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s83) THEN 4 ELSE 0 END -- Position 83 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s84) THEN 8 ELSE 0 END -- Position 84 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s85) THEN 16 ELSE 0 END -- Position 85 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s86) THEN 32 ELSE 0 END -- Position 86 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s87) THEN 64 ELSE 0 END -- Position 87 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s88) THEN 128 ELSE 0 END -- ECONOMIC DISADVANTAGED STATUS CODE: formula-error
      | CASE WHEN c88 = '' THEN 256 ELSE 0 END -- ECONOMIC DISADVANTAGED STATUS CODE: missing-required
      | CASE WHEN align_too_long(c88, 1) THEN 512 ELSE 0 END -- ECONOMIC DISADVANTAGED STATUS CODE: too-long
      | CASE WHEN align_is_formula_error(s89) THEN 1024 ELSE 0 END -- Position 89 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s90) THEN 2048 ELSE 0 END -- MOBILITY CODE: formula-error
      | CASE WHEN align_too_long(c90, 1) THEN 4096 ELSE 0 END -- MOBILITY CODE: too-long
      | CASE WHEN align_is_formula_error(s91) THEN 8192 ELSE 0 END -- DIPLOMA TYPE CODE: formula-error
      | CASE WHEN align_too_long(c91, 3) THEN 16384 ELSE 0 END -- DIPLOMA TYPE CODE: too-long
      | CASE WHEN align_is_formula_error(s92) THEN 32768 ELSE 0 END -- Position 92 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s93) THEN 65536 ELSE 0 END -- ALTERNATE STUDENT ID: formula-error
      | CASE WHEN c93 = '' THEN 131072 ELSE 0 END -- ALTERNATE STUDENT ID: missing-required
      | CASE WHEN align_too_long(c93, 25) THEN 262144 ELSE 0 END -- ALTERNATE STUDENT ID: too-long
      | CASE WHEN align_is_formula_error(s94) THEN 524288 ELSE 0 END -- Position 94 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s95) THEN 1048576 ELSE 0 END -- TITLE III EL ELIGIBILITY: formula-error
      | CASE WHEN align_too_long(c95, 1) THEN 2097152 ELSE 0 END -- TITLE III EL ELIGIBILITY: too-long
      | CASE WHEN align_is_formula_error(s96) THEN 4194304 ELSE 0 END -- TITLE I PART A: formula-error
      | CASE WHEN c96 = '' THEN 8388608 ELSE 0 END -- TITLE I PART A: missing-required
      | CASE WHEN align_too_long(c96, 1) THEN 16777216 ELSE 0 END -- TITLE I PART A: too-long
      | CASE WHEN align_is_formula_error(s97) THEN 33554432 ELSE 0 END -- GRADE 09 ENTRY DATE: formula-error
      | CASE WHEN align_too_long(c97, 10) THEN 67108864 ELSE 0 END -- GRADE 09 ENTRY DATE: too-long
      | CASE WHEN align_is_formula_error(s98) THEN 134217728 ELSE 0 END -- LEA ENTRY DATE: formula-error
      | CASE WHEN c98 = '' THEN 268435456 ELSE 0 END -- LEA ENTRY DATE: missing-required
      | CASE WHEN align_too_long(c98, 10) THEN 536870912 ELSE 0 END -- LEA ENTRY DATE: too-long
      | CASE WHEN align_is_formula_error(s99) THEN 1073741824 ELSE 0 END -- SCHOOL ENTRY DATE: formula-error
      | CASE WHEN c99 = '' THEN 2147483648 ELSE 0 END -- SCHOOL ENTRY DATE: missing-required
      | CASE WHEN align_too_long(c99, 10) THEN 4294967296 ELSE 0 END -- SCHOOL ENTRY DATE: too-long
      | CASE WHEN align_is_formula_error(s100) THEN 8589934592 ELSE 0 END -- Position 100 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s101) THEN 17179869184 ELSE 0 END -- Position 101 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s102) THEN 34359738368 ELSE 0 END -- Position 102 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s103) THEN 68719476736 ELSE 0 END -- Position 103 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s104) THEN 137438953472 ELSE 0 END -- Position 104 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s105) THEN 274877906944 ELSE 0 END -- Position 105 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s106) THEN 549755813888 ELSE 0 END -- Position 106 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s107) THEN 1099511627776 ELSE 0 END -- Position 107 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s108) THEN 2199023255552 ELSE 0 END -- Position 108 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s109) THEN 4398046511104 ELSE 0 END -- STATE ENTRY DATE: formula-error
      | CASE WHEN c109 = '' THEN 8796093022208 ELSE 0 END -- STATE ENTRY DATE: missing-required
      | CASE WHEN align_too_long(c109, 10) THEN 17592186044416 ELSE 0 END -- STATE ENTRY DATE: too-long
      | CASE WHEN align_is_formula_error(s110) THEN 35184372088832 ELSE 0 END -- DATE FIRST ENROLLED IN A US SCHOOL: formula-error
      | CASE WHEN align_too_long(c110, 10) THEN 70368744177664 ELSE 0 END -- DATE FIRST ENROLLED IN A US SCHOOL: too-long
      | CASE WHEN align_is_formula_error(s111) THEN 140737488355328 ELSE 0 END -- HOMELESS STUDENT: formula-error
      | CASE WHEN align_too_long(c111, 1) THEN 281474976710656 ELSE 0 END -- HOMELESS STUDENT: too-long
      | CASE WHEN align_is_formula_error(s112) THEN 562949953421312 ELSE 0 END -- MIGRANT STUDENT: formula-error
      | CASE WHEN align_too_long(c112, 1) THEN 1125899906842624 ELSE 0 END -- MIGRANT STUDENT: too-long
      | CASE WHEN align_is_formula_error(s113) THEN 2251799813685248 ELSE 0 END -- Position 113 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s114) THEN 4503599627370496 ELSE 0 END -- Position 114 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s115) THEN 9007199254740992 ELSE 0 END -- Position 115 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s116) THEN 18014398509481984 ELSE 0 END -- Position 116 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s117) THEN 36028797018963968 ELSE 0 END -- DISTRICT OF RESIDENCE AUN: formula-error
      | CASE WHEN c117 = '' THEN 72057594037927936 ELSE 0 END -- DISTRICT OF RESIDENCE AUN: missing-required
      | CASE WHEN align_wrong_length(c117, 9) THEN 144115188075855872 ELSE 0 END -- DISTRICT OF RESIDENCE AUN: wrong-length
      | CASE WHEN align_is_formula_error(s118) THEN 288230376151711744 ELSE 0 END -- Position 118 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s119) THEN 576460752303423488 ELSE 0 END -- Position 119 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s120) THEN 1152921504606846976 ELSE 0 END -- STUDENT IS A SINGLE PARENT: formula-error
      | CASE WHEN align_too_long(c120, 1) THEN 2305843009213693952 ELSE 0 END -- STUDENT IS A SINGLE PARENT: too-long
    AS BIGINT) AS early3,
    CAST(0
      | CASE WHEN align_is_formula_error(s121) THEN 1 ELSE 0 END -- Position 121 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s122) THEN 2 ELSE 0 END -- Position 122 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s123) THEN 4 ELSE 0 END -- HOME LANGUAGE CODE: formula-error
      | CASE WHEN align_too_long(c123, 4) THEN 8 ELSE 0 END -- HOME LANGUAGE CODE: too-long
      | CASE WHEN align_is_formula_error(s124) THEN 16 ELSE 0 END -- Position 124 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s125) THEN 32 ELSE 0 END -- YEARS IN US SCHOOLS: formula-error
      | CASE WHEN align_too_long(c125, 1) THEN 64 ELSE 0 END -- YEARS IN US SCHOOLS: too-long
      | CASE WHEN align_is_formula_error(s126) THEN 128 ELSE 0 END -- NAME SUFFIX: formula-error
      | CASE WHEN align_too_long(c126, 10) THEN 256 ELSE 0 END -- NAME SUFFIX: too-long
      | CASE WHEN align_is_formula_error(s127) THEN 512 ELSE 0 END -- Position 127 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s128) THEN 1024 ELSE 0 END -- Position 128 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s129) THEN 2048 ELSE 0 END -- Position 129 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s130) THEN 4096 ELSE 0 END -- Position 130 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s131) THEN 8192 ELSE 0 END -- FOOD PROGRAM ELIGIBILITY: formula-error
      | CASE WHEN c131 = '' THEN 16384 ELSE 0 END -- FOOD PROGRAM ELIGIBILITY: missing-required
      | CASE WHEN align_too_long(c131, 1) THEN 32768 ELSE 0 END -- FOOD PROGRAM ELIGIBILITY: too-long
      | CASE WHEN align_is_formula_error(s132) THEN 65536 ELSE 0 END -- Position 132 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s133) THEN 131072 ELSE 0 END -- LAST NAME: formula-error
      | CASE WHEN c133 = '' THEN 262144 ELSE 0 END -- LAST NAME: missing-required
      | CASE WHEN align_too_long(c133, 60) THEN 524288 ELSE 0 END -- LAST NAME: too-long
      | CASE WHEN align_is_formula_error(s134) THEN 1048576 ELSE 0 END -- FIRST NAME: formula-error
      | CASE WHEN c134 = '' THEN 2097152 ELSE 0 END -- FIRST NAME: missing-required
      | CASE WHEN align_too_long(c134, 60) THEN 4194304 ELSE 0 END -- FIRST NAME: too-long
      | CASE WHEN align_is_formula_error(s135) THEN 8388608 ELSE 0 END -- Position 135 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s136) THEN 16777216 ELSE 0 END -- Position 136 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s137) THEN 33554432 ELSE 0 END -- Position 137 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s138) THEN 67108864 ELSE 0 END -- Position 138 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s139) THEN 134217728 ELSE 0 END -- Position 139 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s140) THEN 268435456 ELSE 0 END -- Position 140 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s141) THEN 536870912 ELSE 0 END -- Position 141 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s142) THEN 1073741824 ELSE 0 END -- MIDDLE NAME: formula-error
      | CASE WHEN align_too_long(c142, 60) THEN 2147483648 ELSE 0 END -- MIDDLE NAME: too-long
      | CASE WHEN align_is_formula_error(s143) THEN 4294967296 ELSE 0 END -- Position 143 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s144) THEN 8589934592 ELSE 0 END -- Position 144 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s145) THEN 17179869184 ELSE 0 END -- Position 145 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s146) THEN 34359738368 ELSE 0 END -- Position 146 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s147) THEN 68719476736 ELSE 0 END -- Position 147 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s148) THEN 137438953472 ELSE 0 END -- Position 148 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s149) THEN 274877906944 ELSE 0 END -- Position 149 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s150) THEN 549755813888 ELSE 0 END -- Position 150 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s151) THEN 1099511627776 ELSE 0 END -- Position 151 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s152) THEN 2199023255552 ELSE 0 END -- Position 152 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s153) THEN 4398046511104 ELSE 0 END -- Position 153 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s154) THEN 8796093022208 ELSE 0 END -- ADDRESS 3: formula-error
      | CASE WHEN align_too_long(c154, 40) THEN 17592186044416 ELSE 0 END -- ADDRESS 3: too-long
      | CASE WHEN align_is_formula_error(s155) THEN 35184372088832 ELSE 0 END -- Position 155 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s156) THEN 70368744177664 ELSE 0 END -- Position 156 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s157) THEN 140737488355328 ELSE 0 END -- Position 157 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s158) THEN 281474976710656 ELSE 0 END -- Position 158 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s159) THEN 562949953421312 ELSE 0 END -- Position 159 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s160) THEN 1125899906842624 ELSE 0 END -- Position 160 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s161) THEN 2251799813685248 ELSE 0 END -- Position 161 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s162) THEN 4503599627370496 ELSE 0 END -- Position 162 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s163) THEN 9007199254740992 ELSE 0 END -- Position 163 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s164) THEN 18014398509481984 ELSE 0 END -- Position 164 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s165) THEN 36028797018963968 ELSE 0 END -- SCHOOL NUMBER OF RESIDENCE: formula-error
      | CASE WHEN align_wrong_length(c165, 4) THEN 72057594037927936 ELSE 0 END -- SCHOOL NUMBER OF RESIDENCE: wrong-length
      | CASE WHEN align_is_formula_error(s166) THEN 144115188075855872 ELSE 0 END -- OUT OF WORKFORCE INDIVIDUAL: formula-error
      | CASE WHEN align_too_long(c166, 1) THEN 288230376151711744 ELSE 0 END -- OUT OF WORKFORCE INDIVIDUAL: too-long
      | CASE WHEN align_is_formula_error(s167) THEN 576460752303423488 ELSE 0 END -- SPECIAL EDUCATION REFERRAL (Special Education Services Provided Outside the LEA): formula-error
      | CASE WHEN c167 = '' THEN 1152921504606846976 ELSE 0 END -- SPECIAL EDUCATION REFERRAL (Special Education Services Provided Outside the LEA): missing-required
      | CASE WHEN align_too_long(c167, 1) THEN 2305843009213693952 ELSE 0 END -- SPECIAL EDUCATION REFERRAL (Special Education Services Provided Outside the LEA): too-long
    AS BIGINT) AS early4,
    CAST(0
      | CASE WHEN align_is_formula_error(s168) THEN 1 ELSE 0 END -- Position 168 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s169) THEN 2 ELSE 0 END -- Position 169 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s170) THEN 4 ELSE 0 END -- Position 170 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s171) THEN 8 ELSE 0 END -- Position 171 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s172) THEN 16 ELSE 0 END -- Position 172 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s173) THEN 32 ELSE 0 END -- Position 173 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s174) THEN 64 ELSE 0 END -- Position 174 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s175) THEN 128 ELSE 0 END -- Position 175 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s176) THEN 256 ELSE 0 END -- Position 176 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s177) THEN 512 ELSE 0 END -- Position 177 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s178) THEN 1024 ELSE 0 END -- Position 178 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s179) THEN 2048 ELSE 0 END -- Position 179 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s180) THEN 4096 ELSE 0 END -- Position 180 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s181) THEN 8192 ELSE 0 END -- Position 181 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s182) THEN 16384 ELSE 0 END -- HOME ADDRESS STATE COUNTY CODE: formula-error
      | CASE WHEN align_too_long(c182, 2) THEN 32768 ELSE 0 END -- HOME ADDRESS STATE COUNTY CODE: too-long
      | CASE WHEN align_is_formula_error(s183) THEN 65536 ELSE 0 END -- Position 183 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s184) THEN 131072 ELSE 0 END -- Position 184 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s185) THEN 262144 ELSE 0 END -- Position 185 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s186) THEN 524288 ELSE 0 END -- Position 186 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s187) THEN 1048576 ELSE 0 END -- Position 187 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s188) THEN 2097152 ELSE 0 END -- Position 188 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s189) THEN 4194304 ELSE 0 END -- FUNDING DISTRICT AUN: formula-error
      | CASE WHEN c189 = '' THEN 8388608 ELSE 0 END -- FUNDING DISTRICT AUN: missing-required
      | CASE WHEN align_wrong_length(c189, 9) THEN 16777216 ELSE 0 END -- FUNDING DISTRICT AUN: wrong-length
      | CASE WHEN align_is_formula_error(s190) THEN 33554432 ELSE 0 END -- CTE INDICATOR: formula-error
      | CASE WHEN align_too_long(c190, 1) THEN 67108864 ELSE 0 END -- CTE INDICATOR: too-long
      | CASE WHEN align_is_formula_error(s191) THEN 134217728 ELSE 0 END -- Position 191 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s192) THEN 268435456 ELSE 0 END -- Position 192 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s193) THEN 536870912 ELSE 0 END -- Position 193 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s194) THEN 1073741824 ELSE 0 END -- Position 194 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s195) THEN 2147483648 ELSE 0 END -- Position 195 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s196) THEN 4294967296 ELSE 0 END -- Position 196 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s197) THEN 8589934592 ELSE 0 END -- Position 197 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s198) THEN 17179869184 ELSE 0 END -- Position 198 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s199) THEN 34359738368 ELSE 0 END -- Position 199 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s200) THEN 68719476736 ELSE 0 END -- Position 200 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s201) THEN 137438953472 ELSE 0 END -- Position 201 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s202) THEN 274877906944 ELSE 0 END -- Position 202 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s203) THEN 549755813888 ELSE 0 END -- Position 203 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s204) THEN 1099511627776 ELSE 0 END -- Position 204 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s205) THEN 2199023255552 ELSE 0 END -- Position 205 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s206) THEN 4398046511104 ELSE 0 END -- Position 206 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s207) THEN 8796093022208 ELSE 0 END -- MILITARY FAMILY CODE: formula-error
      | CASE WHEN c207 = '' THEN 17592186044416 ELSE 0 END -- MILITARY FAMILY CODE: missing-required
      | CASE WHEN align_too_long(c207, 1) THEN 35184372088832 ELSE 0 END -- MILITARY FAMILY CODE: too-long
      | CASE WHEN align_is_formula_error(s208) THEN 70368744177664 ELSE 0 END -- Position 208 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s209) THEN 140737488355328 ELSE 0 END -- FOSTER STUDENT: formula-error
      | CASE WHEN align_too_long(c209, 1) THEN 281474976710656 ELSE 0 END -- FOSTER STUDENT: too-long
      | CASE WHEN align_is_formula_error(s210) THEN 562949953421312 ELSE 0 END -- Position 210 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s211) THEN 1125899906842624 ELSE 0 END -- Position 211 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s212) THEN 2251799813685248 ELSE 0 END -- PSSA / PASA ASSESSMENT: formula-error
      | CASE WHEN c212 = '' THEN 4503599627370496 ELSE 0 END -- PSSA / PASA ASSESSMENT: missing-required
      | CASE WHEN align_too_long(c212, 1) THEN 9007199254740992 ELSE 0 END -- PSSA / PASA ASSESSMENT: too-long
      | CASE WHEN align_is_formula_error(s213) THEN 18014398509481984 ELSE 0 END -- Position 213 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s214) THEN 36028797018963968 ELSE 0 END -- KEYSTONE WINTER ASSESSMENT: formula-error
      | CASE WHEN c214 = '' THEN 72057594037927936 ELSE 0 END -- KEYSTONE WINTER ASSESSMENT: missing-required
      | CASE WHEN align_too_long(c214, 20) THEN 144115188075855872 ELSE 0 END -- KEYSTONE WINTER ASSESSMENT: too-long
      | CASE WHEN align_is_formula_error(s215) THEN 288230376151711744 ELSE 0 END -- KEYSTONE SPRING ASSESSMENT: formula-error
      | CASE WHEN c215 = '' THEN 576460752303423488 ELSE 0 END -- KEYSTONE SPRING ASSESSMENT: missing-required
      | CASE WHEN align_too_long(c215, 20) THEN 1152921504606846976 ELSE 0 END -- KEYSTONE SPRING ASSESSMENT: too-long
      | CASE WHEN align_is_formula_error(s216) THEN 2305843009213693952 ELSE 0 END -- KEYSTONE SUMMER ASSESSMENT: formula-error
    AS BIGINT) AS early5,
    CAST(0
      | CASE WHEN c216 = '' THEN 1 ELSE 0 END -- KEYSTONE SUMMER ASSESSMENT: missing-required
      | CASE WHEN align_too_long(c216, 20) THEN 2 ELSE 0 END -- KEYSTONE SUMMER ASSESSMENT: too-long
      | CASE WHEN align_is_formula_error(s217) THEN 4 ELSE 0 END -- AUN OF ENROLLMENT: formula-error
      | CASE WHEN c217 = '' THEN 8 ELSE 0 END -- AUN OF ENROLLMENT: missing-required
      | CASE WHEN align_wrong_length(c217, 9) THEN 16 ELSE 0 END -- AUN OF ENROLLMENT: wrong-length
      | CASE WHEN align_is_formula_error(s218) THEN 32 ELSE 0 END -- Position 218 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s219) THEN 64 ELSE 0 END -- Position 219 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s220) THEN 128 ELSE 0 END -- Position 220 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s221) THEN 256 ELSE 0 END -- ACCESS FOR ELLS ASSESSMENT: formula-error
      | CASE WHEN align_too_long(c221, 20) THEN 512 ELSE 0 END -- ACCESS FOR ELLS ASSESSMENT: too-long
      | CASE WHEN align_is_formula_error(s222) THEN 1024 ELSE 0 END -- ELA ASSESSMENT EXEMPTION INDICATOR: formula-error
      | CASE WHEN align_too_long(c222, 1) THEN 2048 ELSE 0 END -- ELA ASSESSMENT EXEMPTION INDICATOR: too-long
      | CASE WHEN align_is_formula_error(s223) THEN 4096 ELSE 0 END -- AUN OF SENDING CHARTER SCHOOL: formula-error
      | CASE WHEN align_wrong_length(c223, 9) THEN 8192 ELSE 0 END -- AUN OF SENDING CHARTER SCHOOL: wrong-length
      | CASE WHEN align_is_formula_error(s224) THEN 16384 ELSE 0 END -- SENDING CHARTER SCHOOL NUMBER: formula-error
      | CASE WHEN align_wrong_length(c224, 4) THEN 32768 ELSE 0 END -- SENDING CHARTER SCHOOL NUMBER: wrong-length
      | CASE WHEN align_is_formula_error(s225) THEN 65536 ELSE 0 END -- GENDER IDENTITY: formula-error
      | CASE WHEN align_too_long(c225, 1) THEN 131072 ELSE 0 END -- GENDER IDENTITY: too-long
      | CASE WHEN align_is_formula_error(s226) THEN 262144 ELSE 0 END -- PASA TESTING AGENCY AUN: formula-error
      | CASE WHEN align_wrong_length(c226, 9) THEN 524288 ELSE 0 END -- PASA TESTING AGENCY AUN: wrong-length
      | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
          WHEN 'scientific-notation' THEN 1048576
          WHEN 'id-truncated-15-digits' THEN 2097152
          WHEN 'leading-zeros-lost' THEN 4194304
          ELSE 8388608
          END ELSE 0 END -- PASECUREID → identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
      | CASE WHEN (c14 <> '' AND r2 IS NULL) THEN CASE align_date_damage(c14)
          WHEN 'excel-serial-date' THEN 16777216
          WHEN 'date-order-ambiguous' THEN 33554432
          ELSE 67108864
          END ELSE 0 END -- BIRTH DATE → birthDate: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c15 <> '' AND r3 IS NULL) THEN 134217728 ELSE 0 END -- GENDER (Federal Reporting) → sex: unknown-code
      | CASE WHEN (c225 <> '' AND r4 IS NULL) THEN 268435456 ELSE 0 END -- GENDER IDENTITY → genderIdentity: unknown-code
      | CASE WHEN (c27 <> '' AND r5 IS NULL) THEN 536870912 ELSE 0 END -- RACE / ETHNICITY → hispanicLatino: unknown-code
      | CASE WHEN (c110 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c110)
          WHEN 'excel-serial-date' THEN 1073741824
          WHEN 'date-order-ambiguous' THEN 2147483648
          ELSE 4294967296
          END ELSE 0 END -- DATE FIRST ENROLLED IN A US SCHOOL → usSchoolEntryDate: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c97 <> '' AND r7 IS NULL) THEN 8589934592 ELSE 0 END -- GRADE 09 ENTRY DATE → grade9EntryYear: invalid-school-year
      | CASE WHEN c117 <> '' AND r8 IS NULL THEN CASE align_identifier_damage(c117, 9)
          WHEN 'scientific-notation' THEN 17179869184
          WHEN 'id-truncated-15-digits' THEN 34359738368
          WHEN 'leading-zeros-lost' THEN 68719476736
          ELSE 137438953472
          END ELSE 0 END -- DISTRICT OF RESIDENCE AUN → districtOfResidence.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
      | CASE WHEN "enrollment: is read" THEN 0
        | CASE
            WHEN p1 = '' THEN 0
            WHEN length(p1) <> 9 THEN CASE align_identifier_damage(p1, 9)
            WHEN 'scientific-notation' THEN 274877906944
            WHEN 'id-truncated-15-digits' THEN 549755813888
            WHEN 'leading-zeros-lost' THEN 1099511627776
            ELSE 2199023255552
            END
            WHEN p2 = '' THEN 0
            WHEN length(p2) <> 4 THEN CASE align_identifier_damage(p2, 4)
            WHEN 'scientific-notation' THEN 4398046511104
            WHEN 'id-truncated-15-digits' THEN 8796093022208
            WHEN 'leading-zeros-lost' THEN 17592186044416
            ELSE 35184372088832
            END
            WHEN r9 IS NULL THEN 35184372088832
            ELSE 0
            END -- SUBMITTING AUN + SCHOOL NUMBER → school.identifiers[us-pa.school]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 274877906944
            WHEN 'id-truncated-15-digits' THEN 549755813888
            WHEN 'leading-zeros-lost' THEN 1099511627776
            ELSE 2199023255552
            END ELSE 0 END -- SUBMITTING AUN → school.district.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 1048576
            WHEN 'id-truncated-15-digits' THEN 2097152
            WHEN 'leading-zeros-lost' THEN 4194304
            ELSE 8388608
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 70368744177664 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
        | CASE WHEN (c10 <> '' AND r12 IS NULL) THEN 140737488355328 ELSE 0 END -- GRADE → gradeLevel: unknown-code
        | CASE WHEN (c99 <> '' AND r13 IS NULL) THEN CASE align_date_damage(c99)
            WHEN 'excel-serial-date' THEN 281474976710656
            WHEN 'date-order-ambiguous' THEN 562949953421312
            ELSE 1125899906842624
            END ELSE 0 END -- SCHOOL ENTRY DATE → begin: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c65 <> '' AND r14 IS NULL) THEN 2251799813685248 ELSE 0 END -- GRAD STATUS → exitOutcome: unknown-code
      ELSE 0 END
      | CASE WHEN "completion: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 1048576
            WHEN 'id-truncated-15-digits' THEN 2097152
            WHEN 'leading-zeros-lost' THEN 4194304
            ELSE 8388608
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE
            WHEN p1 = '' THEN 0
            WHEN length(p1) <> 9 THEN CASE align_identifier_damage(p1, 9)
            WHEN 'scientific-notation' THEN 274877906944
            WHEN 'id-truncated-15-digits' THEN 549755813888
            WHEN 'leading-zeros-lost' THEN 1099511627776
            ELSE 2199023255552
            END
            WHEN p2 = '' THEN 0
            WHEN length(p2) <> 4 THEN CASE align_identifier_damage(p2, 4)
            WHEN 'scientific-notation' THEN 4398046511104
            WHEN 'id-truncated-15-digits' THEN 8796093022208
            WHEN 'leading-zeros-lost' THEN 17592186044416
            ELSE 35184372088832
            END
            WHEN r9 IS NULL THEN 35184372088832
            ELSE 0
            END -- SUBMITTING AUN + SCHOOL NUMBER → school.identifiers[us-pa.school]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c91 <> '' AND r15 IS NULL) THEN 4503599627370496 ELSE 0 END -- DIPLOMA TYPE CODE → kind: unknown-code
      ELSE 0 END
      | CASE WHEN "english-learner: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 1048576
            WHEN 'id-truncated-15-digits' THEN 2097152
            WHEN 'leading-zeros-lost' THEN 4194304
            ELSE 8388608
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 274877906944
            WHEN 'id-truncated-15-digits' THEN 549755813888
            WHEN 'leading-zeros-lost' THEN 1099511627776
            ELSE 2199023255552
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 70368744177664 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
        | CASE WHEN (c41 <> '' AND r16 IS NULL) THEN 9007199254740992 ELSE 0 END -- EL STATUS → value: unknown-code
      ELSE 0 END
      | CASE WHEN "section-504: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 1048576
            WHEN 'id-truncated-15-digits' THEN 2097152
            WHEN 'leading-zeros-lost' THEN 4194304
            ELSE 8388608
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 274877906944
            WHEN 'id-truncated-15-digits' THEN 549755813888
            WHEN 'leading-zeros-lost' THEN 1099511627776
            ELSE 2199023255552
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 70368744177664 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
        | CASE WHEN (c70 <> '' AND r17 IS NULL) THEN 18014398509481984 ELSE 0 END -- 504 PLAN → value: unknown-code
      ELSE 0 END
      | CASE WHEN "foreign-exchange: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 1048576
            WHEN 'id-truncated-15-digits' THEN 2097152
            WHEN 'leading-zeros-lost' THEN 4194304
            ELSE 8388608
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 274877906944
            WHEN 'id-truncated-15-digits' THEN 549755813888
            WHEN 'leading-zeros-lost' THEN 1099511627776
            ELSE 2199023255552
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 70368744177664 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
        | CASE WHEN (c73 <> '' AND r18 IS NULL) THEN 36028797018963968 ELSE 0 END -- FOREIGN EXCHANGE STUDENT → value: unknown-code
      ELSE 0 END
      | CASE WHEN "gifted: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 1048576
            WHEN 'id-truncated-15-digits' THEN 2097152
            WHEN 'leading-zeros-lost' THEN 4194304
            ELSE 8388608
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 274877906944
            WHEN 'id-truncated-15-digits' THEN 549755813888
            WHEN 'leading-zeros-lost' THEN 1099511627776
            ELSE 2199023255552
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 70368744177664 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
        | CASE WHEN (c80 <> '' AND r19 IS NULL) THEN 72057594037927936 ELSE 0 END -- GIFTED → value: unknown-code
      ELSE 0 END
      | CASE WHEN "economically-disadvantaged: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 1048576
            WHEN 'id-truncated-15-digits' THEN 2097152
            WHEN 'leading-zeros-lost' THEN 4194304
            ELSE 8388608
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 274877906944
            WHEN 'id-truncated-15-digits' THEN 549755813888
            WHEN 'leading-zeros-lost' THEN 1099511627776
            ELSE 2199023255552
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 70368744177664 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
        | CASE WHEN (c88 <> '' AND r20 IS NULL) THEN 144115188075855872 ELSE 0 END -- ECONOMIC DISADVANTAGED STATUS CODE → value: unknown-code
      ELSE 0 END
      | CASE WHEN "title-i: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 1048576
            WHEN 'id-truncated-15-digits' THEN 2097152
            WHEN 'leading-zeros-lost' THEN 4194304
            ELSE 8388608
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 274877906944
            WHEN 'id-truncated-15-digits' THEN 549755813888
            WHEN 'leading-zeros-lost' THEN 1099511627776
            ELSE 2199023255552
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 70368744177664 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
        | CASE WHEN (c96 <> '' AND r21 IS NULL) THEN 288230376151711744 ELSE 0 END -- TITLE I PART A → value: unknown-code
      ELSE 0 END
      | CASE WHEN "homeless: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 1048576
            WHEN 'id-truncated-15-digits' THEN 2097152
            WHEN 'leading-zeros-lost' THEN 4194304
            ELSE 8388608
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 274877906944
            WHEN 'id-truncated-15-digits' THEN 549755813888
            WHEN 'leading-zeros-lost' THEN 1099511627776
            ELSE 2199023255552
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 70368744177664 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
        | CASE WHEN (c111 <> '' AND r22 IS NULL) THEN 576460752303423488 ELSE 0 END -- HOMELESS STUDENT → value: unknown-code
      ELSE 0 END
      | CASE WHEN "migrant: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 1048576
            WHEN 'id-truncated-15-digits' THEN 2097152
            WHEN 'leading-zeros-lost' THEN 4194304
            ELSE 8388608
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 274877906944
            WHEN 'id-truncated-15-digits' THEN 549755813888
            WHEN 'leading-zeros-lost' THEN 1099511627776
            ELSE 2199023255552
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 70368744177664 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
        | CASE WHEN (c112 <> '' AND r23 IS NULL) THEN 1152921504606846976 ELSE 0 END -- MIGRANT STUDENT → value: unknown-code
      ELSE 0 END
      | CASE WHEN "single-parent: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 1048576
            WHEN 'id-truncated-15-digits' THEN 2097152
            WHEN 'leading-zeros-lost' THEN 4194304
            ELSE 8388608
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 274877906944
            WHEN 'id-truncated-15-digits' THEN 549755813888
            WHEN 'leading-zeros-lost' THEN 1099511627776
            ELSE 2199023255552
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 70368744177664 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
        | CASE WHEN (c120 <> '' AND r24 IS NULL) THEN 2305843009213693952 ELSE 0 END -- STUDENT IS A SINGLE PARENT → value: unknown-code
      ELSE 0 END
      | CASE WHEN "immigrant: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 1048576
            WHEN 'id-truncated-15-digits' THEN 2097152
            WHEN 'leading-zeros-lost' THEN 4194304
            ELSE 8388608
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 274877906944
            WHEN 'id-truncated-15-digits' THEN 549755813888
            WHEN 'leading-zeros-lost' THEN 1099511627776
            ELSE 2199023255552
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 70368744177664 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
      ELSE 0 END
      | CASE WHEN "meal-eligibility: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 1048576
            WHEN 'id-truncated-15-digits' THEN 2097152
            WHEN 'leading-zeros-lost' THEN 4194304
            ELSE 8388608
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 274877906944
            WHEN 'id-truncated-15-digits' THEN 549755813888
            WHEN 'leading-zeros-lost' THEN 1099511627776
            ELSE 2199023255552
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 70368744177664 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
      ELSE 0 END
      | CASE WHEN "displaced-homemaker: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 1048576
            WHEN 'id-truncated-15-digits' THEN 2097152
            WHEN 'leading-zeros-lost' THEN 4194304
            ELSE 8388608
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 274877906944
            WHEN 'id-truncated-15-digits' THEN 549755813888
            WHEN 'leading-zeros-lost' THEN 1099511627776
            ELSE 2199023255552
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 70368744177664 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
      ELSE 0 END
      | CASE WHEN "military-connected: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 1048576
            WHEN 'id-truncated-15-digits' THEN 2097152
            WHEN 'leading-zeros-lost' THEN 4194304
            ELSE 8388608
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 274877906944
            WHEN 'id-truncated-15-digits' THEN 549755813888
            WHEN 'leading-zeros-lost' THEN 1099511627776
            ELSE 2199023255552
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 70368744177664 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
      ELSE 0 END
      | CASE WHEN "foster-care: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 1048576
            WHEN 'id-truncated-15-digits' THEN 2097152
            WHEN 'leading-zeros-lost' THEN 4194304
            ELSE 8388608
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 274877906944
            WHEN 'id-truncated-15-digits' THEN 549755813888
            WHEN 'leading-zeros-lost' THEN 1099511627776
            ELSE 2199023255552
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 70368744177664 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
      ELSE 0 END
      | CASE WHEN "disability: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 1048576
            WHEN 'id-truncated-15-digits' THEN 2097152
            WHEN 'leading-zeros-lost' THEN 4194304
            ELSE 8388608
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 274877906944
            WHEN 'id-truncated-15-digits' THEN 549755813888
            WHEN 'leading-zeros-lost' THEN 1099511627776
            ELSE 2199023255552
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 70368744177664 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
      ELSE 0 END
    AS BIGINT) AS early6,
    CAST(0
      | CASE WHEN "immigrant: is read" THEN 0
        | CASE WHEN (c125 <> '' AND r25 IS NULL) THEN 1 ELSE 0 END -- YEARS IN US SCHOOLS → value: unknown-code
      ELSE 0 END
      | CASE WHEN "meal-eligibility: is read" THEN 0
        | CASE WHEN (c131 <> '' AND r26 IS NULL) THEN 2 ELSE 0 END -- FOOD PROGRAM ELIGIBILITY → value: unknown-code
      ELSE 0 END
      | CASE WHEN "displaced-homemaker: is read" THEN 0
        | CASE WHEN (c166 <> '' AND r27 IS NULL) THEN 4 ELSE 0 END -- OUT OF WORKFORCE INDIVIDUAL → value: unknown-code
      ELSE 0 END
      | CASE WHEN "military-connected: is read" THEN 0
        | CASE WHEN (c207 <> '' AND r28 IS NULL) THEN 8 ELSE 0 END -- MILITARY FAMILY CODE → value: unknown-code
      ELSE 0 END
      | CASE WHEN "foster-care: is read" THEN 0
        | CASE WHEN (c209 <> '' AND r29 IS NULL) THEN 16 ELSE 0 END -- FOSTER STUDENT → value: unknown-code
      ELSE 0 END
      | CASE WHEN "disability: is read" THEN 0
        | CASE WHEN (c38 <> '' AND r30 IS NULL) THEN 32 ELSE 0 END -- SPECIAL EDUCATION → value: unknown-code
        | CASE WHEN (c34 <> '' AND r31 IS NULL) THEN 64 ELSE 0 END -- CHALLENGE TYPE → detail: unknown-code
      ELSE 0 END
    AS BIGINT) AS early7
  FROM fields
), needs AS (
  SELECT
    *,
    early1 AS whole1,
    early2 AS whole2,
    early3 AS whole3,
    early4 AS whole4,
    early5 AS whole5,
    early6 AS whole6,
    CAST(0
      | early7
      | CASE WHEN "student: identifiers[us-pa.pasecureid]" IS NULL AND (early1 & 7168) = 0 AND (early6 & 15728640) = 0 THEN 128 ELSE 0 END -- student: missing-key
    AS BIGINT) AS whole7
  FROM findings
), ends AS (
  SELECT
    *,
    "enrollment: is read" AS "enrollment: is there",
    "completion: is read" AS "completion: is there",
    "english-learner: is read" AS "english-learner: is there",
    "section-504: is read" AS "section-504: is there",
    "foreign-exchange: is read" AS "foreign-exchange: is there",
    "gifted: is read" AS "gifted: is there",
    "economically-disadvantaged: is read" AS "economically-disadvantaged: is there",
    "title-i: is read" AS "title-i: is there",
    "homeless: is read" AS "homeless: is there",
    "migrant: is read" AS "migrant: is there",
    "single-parent: is read" AS "single-parent: is there",
    "immigrant: is read" AS "immigrant: is there",
    "meal-eligibility: is read" AS "meal-eligibility: is there",
    "displaced-homemaker: is read" AS "displaced-homemaker: is there",
    "military-connected: is read" AS "military-connected: is there",
    "foster-care: is read" AS "foster-care: is there",
    "disability: is read" AS "disability: is there",
    CASE WHEN cells <> 226 THEN 1 ELSE whole1 END AS found1,
    CASE WHEN cells <> 226 THEN 0 ELSE whole2 END AS found2,
    CASE WHEN cells <> 226 THEN 0 ELSE whole3 END AS found3,
    CASE WHEN cells <> 226 THEN 0 ELSE whole4 END AS found4,
    CASE WHEN cells <> 226 THEN 0 ELSE whole5 END AS found5,
    CASE WHEN cells <> 226 THEN 0 ELSE whole6 END AS found6,
    CASE WHEN cells <> 226 THEN 0 ELSE whole7 END AS found7
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "enrollment: is there",
  "completion: is there",
  "english-learner: is there",
  "section-504: is there",
  "foreign-exchange: is there",
  "gifted: is there",
  "economically-disadvantaged: is there",
  "title-i: is there",
  "homeless: is there",
  "migrant: is there",
  "single-parent: is there",
  "immigrant: is there",
  "meal-eligibility: is there",
  "displaced-homemaker: is there",
  "military-connected: is there",
  "foster-care: is there",
  "disability: is there",
  "student: identifiers[us-pa.pasecureid]",
  "student: districtOfResidence.identifiers[us-pa.aun]",
  "student: firstName",
  "student: middleName",
  "student: lastName",
  "student: nameSuffix",
  "student: birthDate",
  "student: sex",
  "student: genderIdentity",
  "student: hispanicLatino",
  "student: raceRollup",
  "student: races",
  "student: addresses[mailing].line1",
  "student: addresses[mailing].line2",
  "student: addresses[mailing].line3",
  "student: addresses[mailing].city",
  "student: addresses[mailing].state",
  "student: addresses[mailing].postalCode",
  "student: usSchoolEntryDate",
  "student: grade9EntryYear",
  "enrollment: school.identifiers[us-pa.school]",
  "enrollment: school.district.identifiers[us-pa.aun]",
  "enrollment: student.identifiers[us-pa.pasecureid]",
  "enrollment: student.identifiers[local]",
  "enrollment: student.identifiers[local] system",
  "enrollment: schoolYear",
  "enrollment: gradeLevel",
  "enrollment: begin",
  "enrollment: exitOutcome",
  "enrollment: exitType",
  "completion: student.identifiers[us-pa.pasecureid]",
  "completion: school.identifiers[us-pa.school]",
  "completion: kind",
  "completion: diplomaType",
  "english-learner: student.identifiers[us-pa.pasecureid]",
  "english-learner: organization.identifiers[us-pa.aun]",
  "english-learner: schoolYear",
  "english-learner: kind",
  "english-learner: value",
  "english-learner: detail",
  "section-504: student.identifiers[us-pa.pasecureid]",
  "section-504: organization.identifiers[us-pa.aun]",
  "section-504: schoolYear",
  "section-504: kind",
  "section-504: value",
  "foreign-exchange: student.identifiers[us-pa.pasecureid]",
  "foreign-exchange: organization.identifiers[us-pa.aun]",
  "foreign-exchange: schoolYear",
  "foreign-exchange: kind",
  "foreign-exchange: value",
  "gifted: student.identifiers[us-pa.pasecureid]",
  "gifted: organization.identifiers[us-pa.aun]",
  "gifted: schoolYear",
  "gifted: kind",
  "gifted: value",
  "gifted: detail",
  "economically-disadvantaged: student.identifiers[us-pa.pasecureid]",
  "economically-disadvantaged: organization.identifiers[us-pa.aun]",
  "economically-disadvantaged: schoolYear",
  "economically-disadvantaged: kind",
  "economically-disadvantaged: value",
  "title-i: student.identifiers[us-pa.pasecureid]",
  "title-i: organization.identifiers[us-pa.aun]",
  "title-i: schoolYear",
  "title-i: kind",
  "title-i: value",
  "homeless: student.identifiers[us-pa.pasecureid]",
  "homeless: organization.identifiers[us-pa.aun]",
  "homeless: schoolYear",
  "homeless: kind",
  "homeless: value",
  "migrant: student.identifiers[us-pa.pasecureid]",
  "migrant: organization.identifiers[us-pa.aun]",
  "migrant: schoolYear",
  "migrant: kind",
  "migrant: value",
  "single-parent: student.identifiers[us-pa.pasecureid]",
  "single-parent: organization.identifiers[us-pa.aun]",
  "single-parent: schoolYear",
  "single-parent: kind",
  "single-parent: value",
  "immigrant: student.identifiers[us-pa.pasecureid]",
  "immigrant: organization.identifiers[us-pa.aun]",
  "immigrant: schoolYear",
  "immigrant: kind",
  "immigrant: value",
  "immigrant: detail",
  "meal-eligibility: student.identifiers[us-pa.pasecureid]",
  "meal-eligibility: organization.identifiers[us-pa.aun]",
  "meal-eligibility: schoolYear",
  "meal-eligibility: kind",
  "meal-eligibility: value",
  "meal-eligibility: detail",
  "displaced-homemaker: student.identifiers[us-pa.pasecureid]",
  "displaced-homemaker: organization.identifiers[us-pa.aun]",
  "displaced-homemaker: schoolYear",
  "displaced-homemaker: kind",
  "displaced-homemaker: value",
  "military-connected: student.identifiers[us-pa.pasecureid]",
  "military-connected: organization.identifiers[us-pa.aun]",
  "military-connected: schoolYear",
  "military-connected: kind",
  "military-connected: value",
  "foster-care: student.identifiers[us-pa.pasecureid]",
  "foster-care: organization.identifiers[us-pa.aun]",
  "foster-care: schoolYear",
  "foster-care: kind",
  "foster-care: value",
  "disability: student.identifiers[us-pa.pasecureid]",
  "disability: organization.identifiers[us-pa.aun]",
  "disability: schoolYear",
  "disability: kind",
  "disability: value",
  "disability: detail",
  found1,
  found2,
  found3,
  found4,
  found5,
  found6,
  found7,
  CASE WHEN ((found1 & 3983) <> 0 OR (found3 & 180143985094819840) <> 0 OR (found6 & 74749626548224) <> 0 OR (found7 & 128) <> 0) THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- pims 2024-25, student-snapshot: Student Snapshot (STUD_SNAPSHOT)
CREATE OR REPLACE TABLE "student-snapshot" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- SUBMITTING AUN
    align_cell(s2) AS c2, -- SCHOOL NUMBER
    align_cell(s3) AS c3, -- SCHOOL YEAR DATE
    align_cell(s4) AS c4, -- PASECUREID
    align_cell(s5) AS c5, -- Position 5 (not collected)
    align_cell(s6) AS c6, -- Position 6 (not collected)
    align_cell(s7) AS c7, -- Position 7 (not collected)
    align_cell(s8) AS c8, -- Position 8 (not collected)
    align_cell(s9) AS c9, -- Position 9 (not collected)
    align_cell(s10) AS c10, -- GRADE
    align_cell(s11) AS c11, -- Position 11 (not collected)
    align_cell(s12) AS c12, -- Position 12 (not collected)
    align_cell(s13) AS c13, -- HOME ROOM
    align_cell(s14) AS c14, -- BIRTH DATE
    align_cell(s15) AS c15, -- GENDER (Federal Reporting)
    align_cell(s16) AS c16, -- ADDRESS 1
    align_cell(s17) AS c17, -- ADDRESS 2
    align_cell(s18) AS c18, -- CITY
    align_cell(s19) AS c19, -- STATE CODE
    align_cell(s20) AS c20, -- ZIP
    align_cell(s21) AS c21, -- Position 21 (not collected)
    align_cell(s22) AS c22, -- Position 22 (not collected)
    align_cell(s23) AS c23, -- Position 23 (not collected)
    align_cell(s24) AS c24, -- Position 24 (not collected)
    align_cell(s25) AS c25, -- Position 25 (not collected)
    align_cell(s26) AS c26, -- Position 26 (not collected)
    align_cell(s27) AS c27, -- RACE / ETHNICITY
    align_cell(s28) AS c28, -- Position 28 (not collected)
    align_cell(s29) AS c29, -- Position 29 (not collected)
    align_cell(s30) AS c30, -- Position 30 (not collected)
    align_cell(s31) AS c31, -- Position 31 (not collected)
    align_cell(s32) AS c32, -- Position 32 (not collected)
    align_cell(s33) AS c33, -- FOOD PGM PARTICIPATION CODE
    align_cell(s34) AS c34, -- CHALLENGE TYPE
    align_cell(s35) AS c35, -- Position 35 (not collected)
    align_cell(s36) AS c36, -- Position 36 (not collected)
    align_cell(s37) AS c37, -- Position 37 (not collected)
    align_cell(s38) AS c38, -- SPECIAL EDUCATION
    align_cell(s39) AS c39, -- Position 39 (not collected)
    align_cell(s40) AS c40, -- Position 40 (not collected)
    align_cell(s41) AS c41, -- EL STATUS
    align_cell(s42) AS c42, -- Position 42 (not collected)
    align_cell(s43) AS c43, -- Position 43 (not collected)
    align_cell(s44) AS c44, -- Position 44 (not collected)
    align_cell(s45) AS c45, -- LIEP TYPE (Language Instruction Educational Program)
    align_cell(s46) AS c46, -- Position 46 (not collected)
    align_cell(s47) AS c47, -- Position 47 (not collected)
    align_cell(s48) AS c48, -- Position 48 (not collected)
    align_cell(s49) AS c49, -- Position 49 (not collected)
    align_cell(s50) AS c50, -- BID SCHOOL NUMBER
    align_cell(s51) AS c51, -- BID AUN
    align_cell(s52) AS c52, -- Position 52 (not collected)
    align_cell(s53) AS c53, -- Position 53 (not collected)
    align_cell(s54) AS c54, -- Position 54 (not collected)
    align_cell(s55) AS c55, -- Position 55 (not collected)
    align_cell(s56) AS c56, -- Position 56 (not collected)
    align_cell(s57) AS c57, -- Position 57 (not collected)
    align_cell(s58) AS c58, -- Position 58 (not collected)
    align_cell(s59) AS c59, -- Position 59 (not collected)
    align_cell(s60) AS c60, -- Position 60 (not collected)
    align_cell(s61) AS c61, -- Position 61 (not collected)
    align_cell(s62) AS c62, -- Position 62 (not collected)
    align_cell(s63) AS c63, -- Position 63 (not collected)
    align_cell(s64) AS c64, -- Position 64 (not collected)
    align_cell(s65) AS c65, -- GRAD STATUS
    align_cell(s66) AS c66, -- EXPECTED POST-GRADUATE ACTIVITY
    align_cell(s67) AS c67, -- STUDENT STATUS
    align_cell(s68) AS c68, -- DATE FIRST ENROLLED IN AN ELD or BILINGUAL EDUCATION PROGRAM
    align_cell(s69) AS c69, -- Position 69 (not collected)
    align_cell(s70) AS c70, -- 504 PLAN
    align_cell(s71) AS c71, -- Position 71 (not collected)
    align_cell(s72) AS c72, -- Position 72 (not collected)
    align_cell(s73) AS c73, -- FOREIGN EXCHANGE STUDENT
    align_cell(s74) AS c74, -- Position 74 (not collected)
    align_cell(s75) AS c75, -- Position 75 (not collected)
    align_cell(s76) AS c76, -- Position 76 (not collected)
    align_cell(s77) AS c77, -- Position 77 (not collected)
    align_cell(s78) AS c78, -- Position 78 (not collected)
    align_cell(s79) AS c79, -- Position 79 (not collected)
    align_cell(s80) AS c80, -- GIFTED
    align_cell(s81) AS c81, -- Position 81 (not collected)
    align_cell(s82) AS c82, -- Position 82 (not collected)
    align_cell(s83) AS c83, -- SNAPSHOT DATE
    align_cell(s84) AS c84, -- Position 84 (not collected)
    align_cell(s85) AS c85, -- Position 85 (not collected)
    align_cell(s86) AS c86, -- Position 86 (not collected)
    align_cell(s87) AS c87, -- Position 87 (not collected)
    align_cell(s88) AS c88, -- ECONOMIC DISADVANTAGED STATUS CODE
    align_cell(s89) AS c89, -- Position 89 (not collected)
    align_cell(s90) AS c90, -- MOBILITY CODE
    align_cell(s91) AS c91, -- DIPLOMA TYPE CODE
    align_cell(s92) AS c92, -- Position 92 (not collected)
    align_cell(s93) AS c93, -- ALTERNATE STUDENT ID
    align_cell(s94) AS c94, -- Position 94 (not collected)
    align_cell(s95) AS c95, -- TITLE III EL ELIGIBILITY
    align_cell(s96) AS c96, -- TITLE I PART A
    align_cell(s97) AS c97, -- GRADE 09 ENTRY DATE
    align_cell(s98) AS c98, -- LEA ENTRY DATE
    align_cell(s99) AS c99, -- SCHOOL ENTRY DATE
    align_cell(s100) AS c100, -- Position 100 (not collected)
    align_cell(s101) AS c101, -- Position 101 (not collected)
    align_cell(s102) AS c102, -- Position 102 (not collected)
    align_cell(s103) AS c103, -- Position 103 (not collected)
    align_cell(s104) AS c104, -- Position 104 (not collected)
    align_cell(s105) AS c105, -- Position 105 (not collected)
    align_cell(s106) AS c106, -- Position 106 (not collected)
    align_cell(s107) AS c107, -- Position 107 (not collected)
    align_cell(s108) AS c108, -- Position 108 (not collected)
    align_cell(s109) AS c109, -- STATE ENTRY DATE
    align_cell(s110) AS c110, -- DATE FIRST ENROLLED IN A US SCHOOL
    align_cell(s111) AS c111, -- HOMELESS STUDENT
    align_cell(s112) AS c112, -- MIGRANT STUDENT
    align_cell(s113) AS c113, -- Position 113 (not collected)
    align_cell(s114) AS c114, -- Position 114 (not collected)
    align_cell(s115) AS c115, -- Position 115 (not collected)
    align_cell(s116) AS c116, -- Position 116 (not collected)
    align_cell(s117) AS c117, -- DISTRICT OF RESIDENCE AUN
    align_cell(s118) AS c118, -- Position 118 (not collected)
    align_cell(s119) AS c119, -- Position 119 (not collected)
    align_cell(s120) AS c120, -- STUDENT IS A SINGLE PARENT
    align_cell(s121) AS c121, -- Position 121 (not collected)
    align_cell(s122) AS c122, -- Position 122 (not collected)
    align_cell(s123) AS c123, -- HOME LANGUAGE CODE
    align_cell(s124) AS c124, -- Position 124 (not collected)
    align_cell(s125) AS c125, -- YEARS IN US SCHOOLS
    align_cell(s126) AS c126, -- NAME SUFFIX
    align_cell(s127) AS c127, -- Position 127 (not collected)
    align_cell(s128) AS c128, -- Position 128 (not collected)
    align_cell(s129) AS c129, -- Position 129 (not collected)
    align_cell(s130) AS c130, -- Position 130 (not collected)
    align_cell(s131) AS c131, -- FOOD PROGRAM ELIGIBILITY
    align_cell(s132) AS c132, -- Position 132 (not collected)
    align_cell(s133) AS c133, -- LAST NAME
    align_cell(s134) AS c134, -- FIRST NAME
    align_cell(s135) AS c135, -- Position 135 (not collected)
    align_cell(s136) AS c136, -- Position 136 (not collected)
    align_cell(s137) AS c137, -- Position 137 (not collected)
    align_cell(s138) AS c138, -- Position 138 (not collected)
    align_cell(s139) AS c139, -- Position 139 (not collected)
    align_cell(s140) AS c140, -- Position 140 (not collected)
    align_cell(s141) AS c141, -- Position 141 (not collected)
    align_cell(s142) AS c142, -- MIDDLE NAME
    align_cell(s143) AS c143, -- Position 143 (not collected)
    align_cell(s144) AS c144, -- Position 144 (not collected)
    align_cell(s145) AS c145, -- Position 145 (not collected)
    align_cell(s146) AS c146, -- Position 146 (not collected)
    align_cell(s147) AS c147, -- Position 147 (not collected)
    align_cell(s148) AS c148, -- Position 148 (not collected)
    align_cell(s149) AS c149, -- Position 149 (not collected)
    align_cell(s150) AS c150, -- Position 150 (not collected)
    align_cell(s151) AS c151, -- Position 151 (not collected)
    align_cell(s152) AS c152, -- Position 152 (not collected)
    align_cell(s153) AS c153, -- Position 153 (not collected)
    align_cell(s154) AS c154, -- ADDRESS 3
    align_cell(s155) AS c155, -- Position 155 (not collected)
    align_cell(s156) AS c156, -- Position 156 (not collected)
    align_cell(s157) AS c157, -- Position 157 (not collected)
    align_cell(s158) AS c158, -- Position 158 (not collected)
    align_cell(s159) AS c159, -- Position 159 (not collected)
    align_cell(s160) AS c160, -- Position 160 (not collected)
    align_cell(s161) AS c161, -- Position 161 (not collected)
    align_cell(s162) AS c162, -- Position 162 (not collected)
    align_cell(s163) AS c163, -- Position 163 (not collected)
    align_cell(s164) AS c164, -- Position 164 (not collected)
    align_cell(s165) AS c165, -- SCHOOL NUMBER OF RESIDENCE
    align_cell(s166) AS c166, -- OUT OF WORKFORCE INDIVIDUAL
    align_cell(s167) AS c167, -- SPECIAL EDUCATION REFERRAL (Special Education Services Provided Outside the LEA)
    align_cell(s168) AS c168, -- Position 168 (not collected)
    align_cell(s169) AS c169, -- Position 169 (not collected)
    align_cell(s170) AS c170, -- Position 170 (not collected)
    align_cell(s171) AS c171, -- Position 171 (not collected)
    align_cell(s172) AS c172, -- Position 172 (not collected)
    align_cell(s173) AS c173, -- Position 173 (not collected)
    align_cell(s174) AS c174, -- Position 174 (not collected)
    align_cell(s175) AS c175, -- Position 175 (not collected)
    align_cell(s176) AS c176, -- Position 176 (not collected)
    align_cell(s177) AS c177, -- Position 177 (not collected)
    align_cell(s178) AS c178, -- Position 178 (not collected)
    align_cell(s179) AS c179, -- Position 179 (not collected)
    align_cell(s180) AS c180, -- Position 180 (not collected)
    align_cell(s181) AS c181, -- Position 181 (not collected)
    align_cell(s182) AS c182, -- HOME ADDRESS STATE COUNTY CODE
    align_cell(s183) AS c183, -- Position 183 (not collected)
    align_cell(s184) AS c184, -- Position 184 (not collected)
    align_cell(s185) AS c185, -- Position 185 (not collected)
    align_cell(s186) AS c186, -- Position 186 (not collected)
    align_cell(s187) AS c187, -- Position 187 (not collected)
    align_cell(s188) AS c188, -- Position 188 (not collected)
    align_cell(s189) AS c189, -- FUNDING DISTRICT AUN
    align_cell(s190) AS c190, -- CTE INDICATOR
    align_cell(s191) AS c191, -- Position 191 (not collected)
    align_cell(s192) AS c192, -- Position 192 (not collected)
    align_cell(s193) AS c193, -- Position 193 (not collected)
    align_cell(s194) AS c194, -- Position 194 (not collected)
    align_cell(s195) AS c195, -- Position 195 (not collected)
    align_cell(s196) AS c196, -- Position 196 (not collected)
    align_cell(s197) AS c197, -- Position 197 (not collected)
    align_cell(s198) AS c198, -- Position 198 (not collected)
    align_cell(s199) AS c199, -- Position 199 (not collected)
    align_cell(s200) AS c200, -- Position 200 (not collected)
    align_cell(s201) AS c201, -- Position 201 (not collected)
    align_cell(s202) AS c202, -- Position 202 (not collected)
    align_cell(s203) AS c203, -- Position 203 (not collected)
    align_cell(s204) AS c204, -- Position 204 (not collected)
    align_cell(s205) AS c205, -- Position 205 (not collected)
    align_cell(s206) AS c206, -- Position 206 (not collected)
    align_cell(s207) AS c207, -- MILITARY FAMILY CODE
    align_cell(s208) AS c208, -- Position 208 (not collected)
    align_cell(s209) AS c209, -- FOSTER STUDENT
    align_cell(s210) AS c210, -- Position 210 (not collected)
    align_cell(s211) AS c211, -- Position 211 (not collected)
    align_cell(s212) AS c212, -- PSSA / PASA ASSESSMENT
    align_cell(s213) AS c213, -- Position 213 (not collected)
    align_cell(s214) AS c214, -- KEYSTONE WINTER ASSESSMENT
    align_cell(s215) AS c215, -- KEYSTONE SPRING ASSESSMENT
    align_cell(s216) AS c216, -- KEYSTONE SUMMER ASSESSMENT
    align_cell(s217) AS c217, -- AUN OF ENROLLMENT
    align_cell(s218) AS c218, -- Position 218 (not collected)
    align_cell(s219) AS c219, -- Position 219 (not collected)
    align_cell(s220) AS c220, -- Position 220 (not collected)
    align_cell(s221) AS c221, -- ACCESS FOR ELLS ASSESSMENT
    align_cell(s222) AS c222, -- ELA ASSESSMENT EXEMPTION INDICATOR
    align_cell(s223) AS c223, -- AUN OF SENDING CHARTER SCHOOL
    align_cell(s224) AS c224, -- SENDING CHARTER SCHOOL NUMBER
    align_cell(s225) AS c225, -- GENDER IDENTITY
    align_cell(s226) AS c226 -- PASA TESTING AGENCY AUN
  FROM "student-snapshot stage"
), prepared AS (
  SELECT
    *,
    CASE c1 WHEN '0000' THEN '' WHEN '9999' THEN '' ELSE c1 END AS p1, -- SUBMITTING AUN + SCHOOL NUMBER → school.identifiers[us-pa.school]
    CASE c2 WHEN '0000' THEN '' WHEN '9999' THEN '' ELSE c2 END AS p2 -- SUBMITTING AUN + SCHOOL NUMBER → school.identifiers[us-pa.school]
  FROM texts
), readings AS (
  SELECT
    *,
    'student' AS owner, -- which record it is
    true AS "enrollment: is read", -- beside the owner
    c91 <> '' AS "completion: is read", -- beside the owner
    c41 <> '' AS "english-learner: is read", -- beside the owner
    c70 <> '' AS "section-504: is read", -- beside the owner
    c73 <> '' AS "foreign-exchange: is read", -- beside the owner
    c80 <> '' AS "gifted: is read", -- beside the owner
    c88 <> '' AS "economically-disadvantaged: is read", -- beside the owner
    c96 <> '' AS "title-i: is read", -- beside the owner
    c111 <> '' AS "homeless: is read", -- beside the owner
    c112 <> '' AS "migrant: is read", -- beside the owner
    c120 <> '' AS "single-parent: is read", -- beside the owner
    c125 <> '' AS "immigrant: is read", -- beside the owner
    c131 <> '' AS "meal-eligibility: is read", -- beside the owner
    c166 <> '' AS "displaced-homemaker: is read", -- beside the owner
    c207 <> '' AS "military-connected: is read", -- beside the owner
    c209 <> '' AS "foster-care: is read", -- beside the owner
    (c38 <> '' OR c34 <> '') AS "disability: is read", -- beside the owner
    CASE WHEN regexp_full_match(c4, '[0-9]{10}') THEN c4 END AS r1, -- PASECUREID → identifiers[us-pa.pasecureid]
    CASE
      WHEN regexp_full_match(c14, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c14, 1, 4), substr(c14, 6, 2), substr(c14, 9, 2))
      END AS r2, -- BIRTH DATE → birthDate
    CASE c15 WHEN 'M' THEN 'male' WHEN 'F' THEN 'female' END AS r3, -- GENDER (Federal Reporting) → sex
    CASE c225 WHEN 'X' THEN 'nonbinary' END AS r4, -- GENDER IDENTITY → genderIdentity
    CASE WHEN c27 <> '' THEN CASE
      WHEN c27 = '4' THEN 0
      WHEN c27 = '6' THEN 1
      WHEN c27 = '1' THEN 2
      WHEN c27 = '3' THEN 3
      WHEN c27 = '5' THEN 4
      WHEN c27 = '9' THEN 5
      WHEN c27 = '10' THEN 6
      END END AS r5, -- RACE / ETHNICITY → hispanicLatino
    CASE
      WHEN regexp_full_match(c110, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c110, 1, 4), substr(c110, 6, 2), substr(c110, 9, 2))
      END AS r6, -- DATE FIRST ENROLLED IN A US SCHOOL → usSchoolEntryDate
    CASE WHEN regexp_full_match(c97, '[12][0-9]{3}-06-30') THEN substr(c97, 1, 4) END AS r7, -- GRADE 09 ENTRY DATE → grade9EntryYear
    CASE WHEN regexp_full_match(c117, '[0-9]{9}') THEN c117 END AS r8, -- DISTRICT OF RESIDENCE AUN → districtOfResidence.identifiers[us-pa.aun]
    CASE WHEN length(p1) = 9 AND length(p2) = 4 AND regexp_full_match((p1 || p2), '[0-9]{13}') THEN p1 || p2 END AS r9, -- SUBMITTING AUN + SCHOOL NUMBER → school.identifiers[us-pa.school]
    CASE WHEN regexp_full_match(c1, '[0-9]{9}') THEN c1 END AS r10, -- SUBMITTING AUN → school.district.identifiers[us-pa.aun]
    CASE WHEN regexp_full_match(c3, '[12][0-9]{3}-06-30') THEN substr(c3, 1, 4) END AS r11, -- SCHOOL YEAR DATE → schoolYear
    CASE c10
      WHEN 'PKA' THEN 'PK'
      WHEN 'PKP' THEN 'PK'
      WHEN 'PKF' THEN 'PK'
      WHEN 'K4A' THEN 'PK'
      WHEN 'K4P' THEN 'PK'
      WHEN 'K4F' THEN 'PK'
      WHEN 'K5A' THEN 'KG'
      WHEN 'K5P' THEN 'KG'
      WHEN 'K5F' THEN 'KG'
      WHEN '001' THEN '01'
      WHEN '002' THEN '02'
      WHEN '003' THEN '03'
      WHEN '004' THEN '04'
      WHEN '005' THEN '05'
      WHEN '006' THEN '06'
      WHEN '007' THEN '07'
      WHEN '008' THEN '08'
      WHEN '009' THEN '09'
      WHEN '010' THEN '10'
      WHEN '011' THEN '11'
      WHEN '012' THEN '12'
      WHEN 'AAP' THEN 'AE'
      END AS r12, -- GRADE → gradeLevel
    CASE
      WHEN regexp_full_match(c99, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c99, 1, 4), substr(c99, 6, 2), substr(c99, 9, 2))
      END AS r13, -- SCHOOL ENTRY DATE → begin
    CASE WHEN c65 <> '' THEN CASE
      WHEN c65 = 'A' THEN 0
      WHEN c65 = 'B' THEN 1
      WHEN c65 = 'C' THEN 2
      WHEN c65 = 'D' THEN 3
      WHEN c65 = 'H' THEN 4
      WHEN c65 = 'O' THEN 5
      WHEN c65 = 'R' THEN 6
      WHEN c65 = 'W' THEN 7
      WHEN c65 = 'G' THEN 8
      WHEN c65 = 'S' THEN 9
      WHEN c65 = 'L' THEN 10
      WHEN c65 = 'T' THEN 11
      WHEN c65 = 'I' THEN 12
      WHEN c65 = 'J' THEN 13
      END END AS r14, -- GRAD STATUS → exitOutcome
    CASE WHEN c91 <> '' THEN CASE WHEN c91 = '806' THEN 0 WHEN c91 = '816' THEN 1 WHEN c91 = '826' THEN 2 END END AS r15, -- DIPLOMA TYPE CODE → kind
    CASE WHEN c41 <> '' THEN CASE
      WHEN c41 = '01' THEN 0
      WHEN c41 = '06' THEN 1
      WHEN c41 = '03' THEN 2
      WHEN c41 = '04' THEN 3
      WHEN c41 = '07' THEN 4
      WHEN c41 = '08' THEN 5
      WHEN c41 = '05' THEN 6
      WHEN c41 = '99' THEN 7
      END END AS r16, -- EL STATUS → value
    CASE c70 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r17, -- 504 PLAN → value
    CASE c73 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r18, -- FOREIGN EXCHANGE STUDENT → value
    CASE WHEN c80 <> '' THEN CASE
      WHEN c80 = 'GY' THEN 0
      WHEN c80 = 'GS' THEN 1
      WHEN c80 = 'GX' THEN 2
      WHEN c80 = 'N' THEN 3
      END END AS r19, -- GIFTED → value
    CASE c88 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r20, -- ECONOMIC DISADVANTAGED STATUS CODE → value
    CASE c96 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r21, -- TITLE I PART A → value
    CASE c111 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r22, -- HOMELESS STUDENT → value
    CASE c112 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r23, -- MIGRANT STUDENT → value
    CASE c120 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r24, -- STUDENT IS A SINGLE PARENT → value
    CASE WHEN c125 <> '' THEN CASE WHEN c125 = '1' THEN 0 WHEN c125 = '2' THEN 1 WHEN c125 = '3' THEN 2 END END AS r25, -- YEARS IN US SCHOOLS → value
    CASE WHEN c131 <> '' THEN CASE WHEN c131 = 'F' THEN 0 WHEN c131 = 'R' THEN 1 WHEN c131 = 'N' THEN 2 END END AS r26, -- FOOD PROGRAM ELIGIBILITY → value
    CASE c166 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r27, -- OUT OF WORKFORCE INDIVIDUAL → value
    CASE c207 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r28, -- MILITARY FAMILY CODE → value
    CASE c209 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r29, -- FOSTER STUDENT → value
    CASE c38 WHEN 'Y' THEN 'yes' WHEN 'E' THEN 'former' WHEN 'N' THEN 'no' END AS r30, -- SPECIAL EDUCATION → value
    CASE c34
      WHEN '2121' THEN '2121'
      WHEN '2122' THEN '2122'
      WHEN '2123' THEN '2123'
      WHEN '2124' THEN '2124'
      WHEN '2125' THEN '2125'
      WHEN '2126' THEN '2126'
      WHEN '2127' THEN '2127'
      WHEN '2128' THEN '2128'
      WHEN '2129' THEN '2129'
      WHEN '2130' THEN '2130'
      WHEN '2131' THEN '2131'
      WHEN '2132' THEN '2132'
      WHEN '2134' THEN '2134'
      WHEN '2135' THEN '2135'
      END AS r31 -- CHALLENGE TYPE → detail
  FROM prepared
), fields AS (
  SELECT
    *,
    r1 AS "student: identifiers[us-pa.pasecureid]", -- PASECUREID → identifiers[us-pa.pasecureid]
    r8 AS "student: districtOfResidence.identifiers[us-pa.aun]", -- DISTRICT OF RESIDENCE AUN → districtOfResidence.identifiers[us-pa.aun]
    nullif(c134, '') AS "student: firstName", -- FIRST NAME → firstName
    nullif(c142, '') AS "student: middleName", -- MIDDLE NAME → middleName
    nullif(c133, '') AS "student: lastName", -- LAST NAME → lastName
    nullif(c126, '') AS "student: nameSuffix", -- NAME SUFFIX → nameSuffix
    r2 AS "student: birthDate", -- BIRTH DATE → birthDate
    r3 AS "student: sex", -- GENDER (Federal Reporting) → sex
    r4 AS "student: genderIdentity", -- GENDER IDENTITY → genderIdentity
    CASE r5
      WHEN 0 THEN 'true'
      WHEN 1 THEN 'false'
      WHEN 2 THEN 'false'
      WHEN 3 THEN 'false'
      WHEN 4 THEN 'false'
      WHEN 5 THEN 'false'
      WHEN 6 THEN 'false'
      END AS "student: hispanicLatino", -- RACE / ETHNICITY → hispanicLatino
    CASE r5 WHEN 0 THEN 'hispanic' WHEN 1 THEN 'two-or-more' END AS "student: raceRollup", -- RACE / ETHNICITY → hispanicLatino
    CASE r5
      WHEN 2 THEN 'american-indian-or-alaska-native'
      WHEN 3 THEN 'black-or-african-american'
      WHEN 4 THEN 'white'
      WHEN 5 THEN 'asian'
      WHEN 6 THEN 'native-hawaiian-or-pacific-islander'
      END AS "student: races", -- RACE / ETHNICITY → hispanicLatino
    nullif(c16, '') AS "student: addresses[mailing].line1", -- ADDRESS 1 → addresses[mailing].line1
    nullif(c17, '') AS "student: addresses[mailing].line2", -- ADDRESS 2 → addresses[mailing].line2
    nullif(c154, '') AS "student: addresses[mailing].line3", -- ADDRESS 3 → addresses[mailing].line3
    nullif(c18, '') AS "student: addresses[mailing].city", -- CITY → addresses[mailing].city
    nullif(c19, '') AS "student: addresses[mailing].state", -- STATE CODE → addresses[mailing].state
    nullif(c20, '') AS "student: addresses[mailing].postalCode", -- ZIP → addresses[mailing].postalCode
    r6 AS "student: usSchoolEntryDate", -- DATE FIRST ENROLLED IN A US SCHOOL → usSchoolEntryDate
    r7 AS "student: grade9EntryYear", -- GRADE 09 ENTRY DATE → grade9EntryYear
    r9 AS "enrollment: school.identifiers[us-pa.school]", -- SUBMITTING AUN + SCHOOL NUMBER → school.identifiers[us-pa.school]
    r10 AS "enrollment: school.district.identifiers[us-pa.aun]", -- SUBMITTING AUN → school.district.identifiers[us-pa.aun]
    r1 AS "enrollment: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    CASE WHEN c93 <> '' AND c1 <> '' THEN c93 END AS "enrollment: student.identifiers[local]", -- ALTERNATE STUDENT ID + SUBMITTING AUN → student.identifiers[local]
    CASE WHEN c93 <> '' AND c1 <> '' THEN 'local@us-pa.aun.' || c1 END AS "enrollment: student.identifiers[local] system", -- ALTERNATE STUDENT ID + SUBMITTING AUN → student.identifiers[local]
    r11 AS "enrollment: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    CASE WHEN r12 IS NOT NULL THEN r12 WHEN c10 <> '' THEN 'other' END AS "enrollment: gradeLevel", -- GRADE → gradeLevel
    r13 AS "enrollment: begin", -- SCHOOL ENTRY DATE → begin
    CASE r14
      WHEN 0 THEN 'dropout'
      WHEN 1 THEN 'dropout'
      WHEN 2 THEN 'dropout'
      WHEN 3 THEN 'dropout'
      WHEN 4 THEN 'dropout'
      WHEN 5 THEN 'dropout'
      WHEN 6 THEN 'dropout'
      WHEN 7 THEN 'dropout'
      WHEN 8 THEN 'graduate'
      WHEN 9 THEN 'graduate'
      WHEN 10 THEN 'transferred'
      WHEN 11 THEN 'transferred'
      WHEN 12 THEN 'not-applicable'
      WHEN 13 THEN 'not-applicable'
      END AS "enrollment: exitOutcome", -- GRAD STATUS → exitOutcome
    NULL AS "enrollment: exitType", -- GRAD STATUS → exitOutcome
    r1 AS "completion: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r9 AS "completion: school.identifiers[us-pa.school]", -- SUBMITTING AUN + SCHOOL NUMBER → school.identifiers[us-pa.school]
    CASE r15 WHEN 0 THEN 'regular-diploma' WHEN 1 THEN 'equivalency' WHEN 2 THEN 'regular-diploma' END AS "completion: kind", -- DIPLOMA TYPE CODE → kind
    CASE r15 WHEN 0 THEN 'regular' WHEN 1 THEN 'ged' WHEN 2 THEN 'other' END AS "completion: diplomaType", -- DIPLOMA TYPE CODE → kind
    r1 AS "english-learner: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "english-learner: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "english-learner: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'english-learner' AS "english-learner: kind", -- every record → kind
    CASE r16
      WHEN 0 THEN 'yes'
      WHEN 1 THEN 'yes'
      WHEN 2 THEN 'monitored'
      WHEN 3 THEN 'monitored'
      WHEN 4 THEN 'monitored'
      WHEN 5 THEN 'monitored'
      WHEN 6 THEN 'former'
      WHEN 7 THEN 'no'
      END AS "english-learner: value", -- EL STATUS → value
    CASE r16
      WHEN 0 THEN '01'
      WHEN 1 THEN '06'
      WHEN 2 THEN '03'
      WHEN 3 THEN '04'
      WHEN 4 THEN '07'
      WHEN 5 THEN '08'
      WHEN 6 THEN '05'
      WHEN 7 THEN '99'
      END AS "english-learner: detail", -- EL STATUS → value
    r1 AS "section-504: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "section-504: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "section-504: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'section-504' AS "section-504: kind", -- every record → kind
    r17 AS "section-504: value", -- 504 PLAN → value
    r1 AS "foreign-exchange: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "foreign-exchange: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "foreign-exchange: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'foreign-exchange' AS "foreign-exchange: kind", -- every record → kind
    r18 AS "foreign-exchange: value", -- FOREIGN EXCHANGE STUDENT → value
    r1 AS "gifted: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "gifted: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "gifted: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'gifted' AS "gifted: kind", -- every record → kind
    CASE r19 WHEN 0 THEN 'yes' WHEN 1 THEN 'yes' WHEN 2 THEN 'eligible' WHEN 3 THEN 'no' END AS "gifted: value", -- GIFTED → value
    CASE r19 WHEN 0 THEN 'GY' WHEN 1 THEN 'GS' END AS "gifted: detail", -- GIFTED → value
    r1 AS "economically-disadvantaged: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "economically-disadvantaged: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "economically-disadvantaged: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'economically-disadvantaged' AS "economically-disadvantaged: kind", -- every record → kind
    r20 AS "economically-disadvantaged: value", -- ECONOMIC DISADVANTAGED STATUS CODE → value
    r1 AS "title-i: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "title-i: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "title-i: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'title-i' AS "title-i: kind", -- every record → kind
    r21 AS "title-i: value", -- TITLE I PART A → value
    r1 AS "homeless: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "homeless: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "homeless: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'homeless' AS "homeless: kind", -- every record → kind
    r22 AS "homeless: value", -- HOMELESS STUDENT → value
    r1 AS "migrant: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "migrant: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "migrant: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'migrant' AS "migrant: kind", -- every record → kind
    r23 AS "migrant: value", -- MIGRANT STUDENT → value
    r1 AS "single-parent: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "single-parent: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "single-parent: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'single-parent' AS "single-parent: kind", -- every record → kind
    r24 AS "single-parent: value", -- STUDENT IS A SINGLE PARENT → value
    r1 AS "immigrant: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "immigrant: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "immigrant: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'immigrant' AS "immigrant: kind", -- every record → kind
    CASE r25 WHEN 0 THEN 'yes' WHEN 1 THEN 'yes' WHEN 2 THEN 'yes' END AS "immigrant: value", -- YEARS IN US SCHOOLS → value
    CASE r25 WHEN 0 THEN '1' WHEN 1 THEN '2' WHEN 2 THEN '3' END AS "immigrant: detail", -- YEARS IN US SCHOOLS → value
    r1 AS "meal-eligibility: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "meal-eligibility: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "meal-eligibility: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'meal-eligibility' AS "meal-eligibility: kind", -- every record → kind
    CASE r26 WHEN 0 THEN 'yes' WHEN 1 THEN 'yes' WHEN 2 THEN 'no' END AS "meal-eligibility: value", -- FOOD PROGRAM ELIGIBILITY → value
    CASE r26 WHEN 0 THEN 'free' WHEN 1 THEN 'reduced' END AS "meal-eligibility: detail", -- FOOD PROGRAM ELIGIBILITY → value
    r1 AS "displaced-homemaker: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "displaced-homemaker: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "displaced-homemaker: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'displaced-homemaker' AS "displaced-homemaker: kind", -- every record → kind
    r27 AS "displaced-homemaker: value", -- OUT OF WORKFORCE INDIVIDUAL → value
    r1 AS "military-connected: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "military-connected: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "military-connected: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'military-connected' AS "military-connected: kind", -- every record → kind
    r28 AS "military-connected: value", -- MILITARY FAMILY CODE → value
    r1 AS "foster-care: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "foster-care: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "foster-care: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'foster-care' AS "foster-care: kind", -- every record → kind
    r29 AS "foster-care: value", -- FOSTER STUDENT → value
    r1 AS "disability: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r10 AS "disability: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r11 AS "disability: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'disability' AS "disability: kind", -- every record → kind
    r30 AS "disability: value", -- SPECIAL EDUCATION → value
    r31 AS "disability: detail" -- CHALLENGE TYPE → detail
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- SUBMITTING AUN: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- SUBMITTING AUN: missing-required
      | CASE WHEN align_wrong_length(c1, 9) THEN 8 ELSE 0 END -- SUBMITTING AUN: wrong-length
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- SCHOOL NUMBER: formula-error
      | CASE WHEN c2 = '' THEN 32 ELSE 0 END -- SCHOOL NUMBER: missing-required
      | CASE WHEN align_wrong_length(c2, 4) THEN 64 ELSE 0 END -- SCHOOL NUMBER: wrong-length
      | CASE WHEN align_is_formula_error(s3) THEN 128 ELSE 0 END -- SCHOOL YEAR DATE: formula-error
      | CASE WHEN c3 = '' THEN 256 ELSE 0 END -- SCHOOL YEAR DATE: missing-required
      | CASE WHEN align_too_long(c3, 10) THEN 512 ELSE 0 END -- SCHOOL YEAR DATE: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 1024 ELSE 0 END -- PASECUREID: formula-error
      | CASE WHEN c4 = '' THEN 2048 ELSE 0 END -- PASECUREID: missing-required
      | CASE WHEN align_too_long(c4, 10) THEN 4096 ELSE 0 END -- PASECUREID: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 8192 ELSE 0 END -- Position 5 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 16384 ELSE 0 END -- Position 6 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 32768 ELSE 0 END -- Position 7 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 65536 ELSE 0 END -- Position 8 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 131072 ELSE 0 END -- Position 9 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 262144 ELSE 0 END -- GRADE: formula-error
      | CASE WHEN c10 = '' THEN 524288 ELSE 0 END -- GRADE: missing-required
      | CASE WHEN align_too_long(c10, 3) THEN 1048576 ELSE 0 END -- GRADE: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 2097152 ELSE 0 END -- Position 11 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 4194304 ELSE 0 END -- Position 12 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 8388608 ELSE 0 END -- HOME ROOM: formula-error
      | CASE WHEN align_too_long(c13, 20) THEN 16777216 ELSE 0 END -- HOME ROOM: too-long
      | CASE WHEN align_is_formula_error(s14) THEN 33554432 ELSE 0 END -- BIRTH DATE: formula-error
      | CASE WHEN c14 = '' THEN 67108864 ELSE 0 END -- BIRTH DATE: missing-required
      | CASE WHEN align_too_long(c14, 10) THEN 134217728 ELSE 0 END -- BIRTH DATE: too-long
      | CASE WHEN align_is_formula_error(s15) THEN 268435456 ELSE 0 END -- GENDER (Federal Reporting): formula-error
      | CASE WHEN c15 = '' THEN 536870912 ELSE 0 END -- GENDER (Federal Reporting): missing-required
      | CASE WHEN align_too_long(c15, 1) THEN 1073741824 ELSE 0 END -- GENDER (Federal Reporting): too-long
      | CASE WHEN align_is_formula_error(s16) THEN 2147483648 ELSE 0 END -- ADDRESS 1: formula-error
      | CASE WHEN align_too_long(c16, 40) THEN 4294967296 ELSE 0 END -- ADDRESS 1: too-long
      | CASE WHEN align_is_formula_error(s17) THEN 8589934592 ELSE 0 END -- ADDRESS 2: formula-error
      | CASE WHEN align_too_long(c17, 40) THEN 17179869184 ELSE 0 END -- ADDRESS 2: too-long
      | CASE WHEN align_is_formula_error(s18) THEN 34359738368 ELSE 0 END -- CITY: formula-error
      | CASE WHEN align_too_long(c18, 30) THEN 68719476736 ELSE 0 END -- CITY: too-long
      | CASE WHEN align_is_formula_error(s19) THEN 137438953472 ELSE 0 END -- STATE CODE: formula-error
      | CASE WHEN align_too_long(c19, 2) THEN 274877906944 ELSE 0 END -- STATE CODE: too-long
      | CASE WHEN align_is_formula_error(s20) THEN 549755813888 ELSE 0 END -- ZIP: formula-error
      | CASE WHEN c20 = '' THEN 1099511627776 ELSE 0 END -- ZIP: missing-required
      | CASE WHEN align_too_long(c20, 10) THEN 2199023255552 ELSE 0 END -- ZIP: too-long
      | CASE WHEN align_is_formula_error(s21) THEN 4398046511104 ELSE 0 END -- Position 21 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s22) THEN 8796093022208 ELSE 0 END -- Position 22 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s23) THEN 17592186044416 ELSE 0 END -- Position 23 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s24) THEN 35184372088832 ELSE 0 END -- Position 24 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s25) THEN 70368744177664 ELSE 0 END -- Position 25 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s26) THEN 140737488355328 ELSE 0 END -- Position 26 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s27) THEN 281474976710656 ELSE 0 END -- RACE / ETHNICITY: formula-error
      | CASE WHEN c27 = '' THEN 562949953421312 ELSE 0 END -- RACE / ETHNICITY: missing-required
      | CASE WHEN align_too_long(c27, 2) THEN 1125899906842624 ELSE 0 END -- RACE / ETHNICITY: too-long
      | CASE WHEN align_is_formula_error(s28) THEN 2251799813685248 ELSE 0 END -- Position 28 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s29) THEN 4503599627370496 ELSE 0 END -- Position 29 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s30) THEN 9007199254740992 ELSE 0 END -- Position 30 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s31) THEN 18014398509481984 ELSE 0 END -- Position 31 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s32) THEN 36028797018963968 ELSE 0 END -- Position 32 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s33) THEN 72057594037927936 ELSE 0 END -- FOOD PGM PARTICIPATION CODE: formula-error
      | CASE WHEN c33 = '' THEN 144115188075855872 ELSE 0 END -- FOOD PGM PARTICIPATION CODE: missing-required
      | CASE WHEN align_too_long(c33, 1) THEN 288230376151711744 ELSE 0 END -- FOOD PGM PARTICIPATION CODE: too-long
      | CASE WHEN align_is_formula_error(s34) THEN 576460752303423488 ELSE 0 END -- CHALLENGE TYPE: formula-error
      | CASE WHEN align_too_long(c34, 4) THEN 1152921504606846976 ELSE 0 END -- CHALLENGE TYPE: too-long
      | CASE WHEN align_is_formula_error(s35) THEN 2305843009213693952 ELSE 0 END -- Position 35 (not collected): formula-error
    AS BIGINT) AS early1,
    CAST(0
      | CASE WHEN align_is_formula_error(s36) THEN 1 ELSE 0 END -- Position 36 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s37) THEN 2 ELSE 0 END -- Position 37 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s38) THEN 4 ELSE 0 END -- SPECIAL EDUCATION: formula-error
      | CASE WHEN c38 = '' THEN 8 ELSE 0 END -- SPECIAL EDUCATION: missing-required
      | CASE WHEN align_too_long(c38, 1) THEN 16 ELSE 0 END -- SPECIAL EDUCATION: too-long
      | CASE WHEN align_is_formula_error(s39) THEN 32 ELSE 0 END -- Position 39 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s40) THEN 64 ELSE 0 END -- Position 40 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s41) THEN 128 ELSE 0 END -- EL STATUS: formula-error
      | CASE WHEN c41 = '' THEN 256 ELSE 0 END -- EL STATUS: missing-required
      | CASE WHEN align_too_long(c41, 2) THEN 512 ELSE 0 END -- EL STATUS: too-long
      | CASE WHEN align_is_formula_error(s42) THEN 1024 ELSE 0 END -- Position 42 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s43) THEN 2048 ELSE 0 END -- Position 43 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s44) THEN 4096 ELSE 0 END -- Position 44 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s45) THEN 8192 ELSE 0 END -- LIEP TYPE (Language Instruction Educational Program): formula-error
      | CASE WHEN align_too_long(c45, 2) THEN 16384 ELSE 0 END -- LIEP TYPE (Language Instruction Educational Program): too-long
      | CASE WHEN align_is_formula_error(s46) THEN 32768 ELSE 0 END -- Position 46 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s47) THEN 65536 ELSE 0 END -- Position 47 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s48) THEN 131072 ELSE 0 END -- Position 48 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s49) THEN 262144 ELSE 0 END -- Position 49 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s50) THEN 524288 ELSE 0 END -- BID SCHOOL NUMBER: formula-error
      | CASE WHEN align_wrong_length(c50, 4) THEN 1048576 ELSE 0 END -- BID SCHOOL NUMBER: wrong-length
      | CASE WHEN align_is_formula_error(s51) THEN 2097152 ELSE 0 END -- BID AUN: formula-error
      | CASE WHEN align_wrong_length(c51, 9) THEN 4194304 ELSE 0 END -- BID AUN: wrong-length
      | CASE WHEN align_is_formula_error(s52) THEN 8388608 ELSE 0 END -- Position 52 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s53) THEN 16777216 ELSE 0 END -- Position 53 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s54) THEN 33554432 ELSE 0 END -- Position 54 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s55) THEN 67108864 ELSE 0 END -- Position 55 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s56) THEN 134217728 ELSE 0 END -- Position 56 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s57) THEN 268435456 ELSE 0 END -- Position 57 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s58) THEN 536870912 ELSE 0 END -- Position 58 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s59) THEN 1073741824 ELSE 0 END -- Position 59 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s60) THEN 2147483648 ELSE 0 END -- Position 60 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s61) THEN 4294967296 ELSE 0 END -- Position 61 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s62) THEN 8589934592 ELSE 0 END -- Position 62 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s63) THEN 17179869184 ELSE 0 END -- Position 63 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s64) THEN 34359738368 ELSE 0 END -- Position 64 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s65) THEN 68719476736 ELSE 0 END -- GRAD STATUS: formula-error
      | CASE WHEN align_too_long(c65, 1) THEN 137438953472 ELSE 0 END -- GRAD STATUS: too-long
      | CASE WHEN align_is_formula_error(s66) THEN 274877906944 ELSE 0 END -- EXPECTED POST-GRADUATE ACTIVITY: formula-error
      | CASE WHEN align_too_long(c66, 3) THEN 549755813888 ELSE 0 END -- EXPECTED POST-GRADUATE ACTIVITY: too-long
      | CASE WHEN align_is_formula_error(s67) THEN 1099511627776 ELSE 0 END -- STUDENT STATUS: formula-error
      | CASE WHEN align_too_long(c67, 1) THEN 2199023255552 ELSE 0 END -- STUDENT STATUS: too-long
      | CASE WHEN align_is_formula_error(s68) THEN 4398046511104 ELSE 0 END -- DATE FIRST ENROLLED IN AN ELD or BILINGUAL EDUCATION PROGRAM: formula-error
      | CASE WHEN align_too_long(c68, 10) THEN 8796093022208 ELSE 0 END -- DATE FIRST ENROLLED IN AN ELD or BILINGUAL EDUCATION PROGRAM: too-long
      | CASE WHEN align_is_formula_error(s69) THEN 17592186044416 ELSE 0 END -- Position 69 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s70) THEN 35184372088832 ELSE 0 END -- 504 PLAN: formula-error
      | CASE WHEN c70 = '' THEN 70368744177664 ELSE 0 END -- 504 PLAN: missing-required
      | CASE WHEN align_too_long(c70, 1) THEN 140737488355328 ELSE 0 END -- 504 PLAN: too-long
      | CASE WHEN align_is_formula_error(s71) THEN 281474976710656 ELSE 0 END -- Position 71 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s72) THEN 562949953421312 ELSE 0 END -- Position 72 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s73) THEN 1125899906842624 ELSE 0 END -- FOREIGN EXCHANGE STUDENT: formula-error
      | CASE WHEN c73 = '' THEN 2251799813685248 ELSE 0 END -- FOREIGN EXCHANGE STUDENT: missing-required
      | CASE WHEN align_too_long(c73, 1) THEN 4503599627370496 ELSE 0 END -- FOREIGN EXCHANGE STUDENT: too-long
      | CASE WHEN align_is_formula_error(s74) THEN 9007199254740992 ELSE 0 END -- Position 74 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s75) THEN 18014398509481984 ELSE 0 END -- Position 75 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s76) THEN 36028797018963968 ELSE 0 END -- Position 76 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s77) THEN 72057594037927936 ELSE 0 END -- Position 77 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s78) THEN 144115188075855872 ELSE 0 END -- Position 78 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s79) THEN 288230376151711744 ELSE 0 END -- Position 79 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s80) THEN 576460752303423488 ELSE 0 END -- GIFTED: formula-error
      | CASE WHEN c80 = '' THEN 1152921504606846976 ELSE 0 END -- GIFTED: missing-required
      | CASE WHEN align_too_long(c80, 2) THEN 2305843009213693952 ELSE 0 END -- GIFTED: too-long
    AS BIGINT) AS early2,
    CAST(0
      | CASE WHEN align_is_formula_error(s81) THEN 1 ELSE 0 END -- Position 81 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s82) THEN 2 ELSE 0 END -- Position 82 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s83) THEN 4 ELSE 0 END -- SNAPSHOT DATE: formula-error
      | CASE WHEN c83 = '' THEN 8 ELSE 0 END -- SNAPSHOT DATE: missing-required
      | CASE WHEN align_too_long(c83, 10) THEN 16 ELSE 0 END -- SNAPSHOT DATE: too-long
      | CASE WHEN align_is_formula_error(s84) THEN 32 ELSE 0 END -- Position 84 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s85) THEN 64 ELSE 0 END -- Position 85 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s86) THEN 128 ELSE 0 END -- Position 86 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s87) THEN 256 ELSE 0 END -- Position 87 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s88) THEN 512 ELSE 0 END -- ECONOMIC DISADVANTAGED STATUS CODE: formula-error
      | CASE WHEN c88 = '' THEN 1024 ELSE 0 END -- ECONOMIC DISADVANTAGED STATUS CODE: missing-required
      | CASE WHEN align_too_long(c88, 1) THEN 2048 ELSE 0 END -- ECONOMIC DISADVANTAGED STATUS CODE: too-long
      | CASE WHEN align_is_formula_error(s89) THEN 4096 ELSE 0 END -- Position 89 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s90) THEN 8192 ELSE 0 END -- MOBILITY CODE: formula-error
      | CASE WHEN align_too_long(c90, 1) THEN 16384 ELSE 0 END -- MOBILITY CODE: too-long
      | CASE WHEN align_is_formula_error(s91) THEN 32768 ELSE 0 END -- DIPLOMA TYPE CODE: formula-error
      | CASE WHEN align_too_long(c91, 3) THEN 65536 ELSE 0 END -- DIPLOMA TYPE CODE: too-long
      | CASE WHEN align_is_formula_error(s92) THEN 131072 ELSE 0 END -- Position 92 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s93) THEN 262144 ELSE 0 END -- ALTERNATE STUDENT ID: formula-error
      | CASE WHEN c93 = '' THEN 524288 ELSE 0 END -- ALTERNATE STUDENT ID: missing-required
      | CASE WHEN align_too_long(c93, 25) THEN 1048576 ELSE 0 END -- ALTERNATE STUDENT ID: too-long
      | CASE WHEN align_is_formula_error(s94) THEN 2097152 ELSE 0 END -- Position 94 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s95) THEN 4194304 ELSE 0 END -- TITLE III EL ELIGIBILITY: formula-error
      | CASE WHEN align_too_long(c95, 1) THEN 8388608 ELSE 0 END -- TITLE III EL ELIGIBILITY: too-long
      | CASE WHEN align_is_formula_error(s96) THEN 16777216 ELSE 0 END -- TITLE I PART A: formula-error
      | CASE WHEN c96 = '' THEN 33554432 ELSE 0 END -- TITLE I PART A: missing-required
      | CASE WHEN align_too_long(c96, 1) THEN 67108864 ELSE 0 END -- TITLE I PART A: too-long
      | CASE WHEN align_is_formula_error(s97) THEN 134217728 ELSE 0 END -- GRADE 09 ENTRY DATE: formula-error
      | CASE WHEN align_too_long(c97, 10) THEN 268435456 ELSE 0 END -- GRADE 09 ENTRY DATE: too-long
      | CASE WHEN align_is_formula_error(s98) THEN 536870912 ELSE 0 END -- LEA ENTRY DATE: formula-error
      | CASE WHEN c98 = '' THEN 1073741824 ELSE 0 END -- LEA ENTRY DATE: missing-required
      | CASE WHEN align_too_long(c98, 10) THEN 2147483648 ELSE 0 END -- LEA ENTRY DATE: too-long
      | CASE WHEN align_is_formula_error(s99) THEN 4294967296 ELSE 0 END -- SCHOOL ENTRY DATE: formula-error
      | CASE WHEN c99 = '' THEN 8589934592 ELSE 0 END -- SCHOOL ENTRY DATE: missing-required
      | CASE WHEN align_too_long(c99, 10) THEN 17179869184 ELSE 0 END -- SCHOOL ENTRY DATE: too-long
      | CASE WHEN align_is_formula_error(s100) THEN 34359738368 ELSE 0 END -- Position 100 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s101) THEN 68719476736 ELSE 0 END -- Position 101 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s102) THEN 137438953472 ELSE 0 END -- Position 102 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s103) THEN 274877906944 ELSE 0 END -- Position 103 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s104) THEN 549755813888 ELSE 0 END -- Position 104 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s105) THEN 1099511627776 ELSE 0 END -- Position 105 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s106) THEN 2199023255552 ELSE 0 END -- Position 106 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s107) THEN 4398046511104 ELSE 0 END -- Position 107 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s108) THEN 8796093022208 ELSE 0 END -- Position 108 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s109) THEN 17592186044416 ELSE 0 END -- STATE ENTRY DATE: formula-error
      | CASE WHEN c109 = '' THEN 35184372088832 ELSE 0 END -- STATE ENTRY DATE: missing-required
      | CASE WHEN align_too_long(c109, 10) THEN 70368744177664 ELSE 0 END -- STATE ENTRY DATE: too-long
      | CASE WHEN align_is_formula_error(s110) THEN 140737488355328 ELSE 0 END -- DATE FIRST ENROLLED IN A US SCHOOL: formula-error
      | CASE WHEN align_too_long(c110, 10) THEN 281474976710656 ELSE 0 END -- DATE FIRST ENROLLED IN A US SCHOOL: too-long
      | CASE WHEN align_is_formula_error(s111) THEN 562949953421312 ELSE 0 END -- HOMELESS STUDENT: formula-error
      | CASE WHEN align_too_long(c111, 1) THEN 1125899906842624 ELSE 0 END -- HOMELESS STUDENT: too-long
      | CASE WHEN align_is_formula_error(s112) THEN 2251799813685248 ELSE 0 END -- MIGRANT STUDENT: formula-error
      | CASE WHEN align_too_long(c112, 1) THEN 4503599627370496 ELSE 0 END -- MIGRANT STUDENT: too-long
      | CASE WHEN align_is_formula_error(s113) THEN 9007199254740992 ELSE 0 END -- Position 113 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s114) THEN 18014398509481984 ELSE 0 END -- Position 114 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s115) THEN 36028797018963968 ELSE 0 END -- Position 115 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s116) THEN 72057594037927936 ELSE 0 END -- Position 116 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s117) THEN 144115188075855872 ELSE 0 END -- DISTRICT OF RESIDENCE AUN: formula-error
      | CASE WHEN c117 = '' THEN 288230376151711744 ELSE 0 END -- DISTRICT OF RESIDENCE AUN: missing-required
      | CASE WHEN align_wrong_length(c117, 9) THEN 576460752303423488 ELSE 0 END -- DISTRICT OF RESIDENCE AUN: wrong-length
      | CASE WHEN align_is_formula_error(s118) THEN 1152921504606846976 ELSE 0 END -- Position 118 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s119) THEN 2305843009213693952 ELSE 0 END -- Position 119 (not collected): formula-error
    AS BIGINT) AS early3,
    CAST(0
      | CASE WHEN align_is_formula_error(s120) THEN 1 ELSE 0 END -- STUDENT IS A SINGLE PARENT: formula-error
      | CASE WHEN align_too_long(c120, 1) THEN 2 ELSE 0 END -- STUDENT IS A SINGLE PARENT: too-long
      | CASE WHEN align_is_formula_error(s121) THEN 4 ELSE 0 END -- Position 121 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s122) THEN 8 ELSE 0 END -- Position 122 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s123) THEN 16 ELSE 0 END -- HOME LANGUAGE CODE: formula-error
      | CASE WHEN align_too_long(c123, 4) THEN 32 ELSE 0 END -- HOME LANGUAGE CODE: too-long
      | CASE WHEN align_is_formula_error(s124) THEN 64 ELSE 0 END -- Position 124 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s125) THEN 128 ELSE 0 END -- YEARS IN US SCHOOLS: formula-error
      | CASE WHEN align_too_long(c125, 1) THEN 256 ELSE 0 END -- YEARS IN US SCHOOLS: too-long
      | CASE WHEN align_is_formula_error(s126) THEN 512 ELSE 0 END -- NAME SUFFIX: formula-error
      | CASE WHEN align_too_long(c126, 10) THEN 1024 ELSE 0 END -- NAME SUFFIX: too-long
      | CASE WHEN align_is_formula_error(s127) THEN 2048 ELSE 0 END -- Position 127 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s128) THEN 4096 ELSE 0 END -- Position 128 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s129) THEN 8192 ELSE 0 END -- Position 129 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s130) THEN 16384 ELSE 0 END -- Position 130 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s131) THEN 32768 ELSE 0 END -- FOOD PROGRAM ELIGIBILITY: formula-error
      | CASE WHEN c131 = '' THEN 65536 ELSE 0 END -- FOOD PROGRAM ELIGIBILITY: missing-required
      | CASE WHEN align_too_long(c131, 1) THEN 131072 ELSE 0 END -- FOOD PROGRAM ELIGIBILITY: too-long
      | CASE WHEN align_is_formula_error(s132) THEN 262144 ELSE 0 END -- Position 132 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s133) THEN 524288 ELSE 0 END -- LAST NAME: formula-error
      | CASE WHEN c133 = '' THEN 1048576 ELSE 0 END -- LAST NAME: missing-required
      | CASE WHEN align_too_long(c133, 60) THEN 2097152 ELSE 0 END -- LAST NAME: too-long
      | CASE WHEN align_is_formula_error(s134) THEN 4194304 ELSE 0 END -- FIRST NAME: formula-error
      | CASE WHEN c134 = '' THEN 8388608 ELSE 0 END -- FIRST NAME: missing-required
      | CASE WHEN align_too_long(c134, 60) THEN 16777216 ELSE 0 END -- FIRST NAME: too-long
      | CASE WHEN align_is_formula_error(s135) THEN 33554432 ELSE 0 END -- Position 135 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s136) THEN 67108864 ELSE 0 END -- Position 136 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s137) THEN 134217728 ELSE 0 END -- Position 137 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s138) THEN 268435456 ELSE 0 END -- Position 138 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s139) THEN 536870912 ELSE 0 END -- Position 139 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s140) THEN 1073741824 ELSE 0 END -- Position 140 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s141) THEN 2147483648 ELSE 0 END -- Position 141 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s142) THEN 4294967296 ELSE 0 END -- MIDDLE NAME: formula-error
      | CASE WHEN align_too_long(c142, 60) THEN 8589934592 ELSE 0 END -- MIDDLE NAME: too-long
      | CASE WHEN align_is_formula_error(s143) THEN 17179869184 ELSE 0 END -- Position 143 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s144) THEN 34359738368 ELSE 0 END -- Position 144 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s145) THEN 68719476736 ELSE 0 END -- Position 145 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s146) THEN 137438953472 ELSE 0 END -- Position 146 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s147) THEN 274877906944 ELSE 0 END -- Position 147 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s148) THEN 549755813888 ELSE 0 END -- Position 148 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s149) THEN 1099511627776 ELSE 0 END -- Position 149 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s150) THEN 2199023255552 ELSE 0 END -- Position 150 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s151) THEN 4398046511104 ELSE 0 END -- Position 151 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s152) THEN 8796093022208 ELSE 0 END -- Position 152 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s153) THEN 17592186044416 ELSE 0 END -- Position 153 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s154) THEN 35184372088832 ELSE 0 END -- ADDRESS 3: formula-error
      | CASE WHEN align_too_long(c154, 40) THEN 70368744177664 ELSE 0 END -- ADDRESS 3: too-long
      | CASE WHEN align_is_formula_error(s155) THEN 140737488355328 ELSE 0 END -- Position 155 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s156) THEN 281474976710656 ELSE 0 END -- Position 156 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s157) THEN 562949953421312 ELSE 0 END -- Position 157 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s158) THEN 1125899906842624 ELSE 0 END -- Position 158 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s159) THEN 2251799813685248 ELSE 0 END -- Position 159 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s160) THEN 4503599627370496 ELSE 0 END -- Position 160 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s161) THEN 9007199254740992 ELSE 0 END -- Position 161 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s162) THEN 18014398509481984 ELSE 0 END -- Position 162 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s163) THEN 36028797018963968 ELSE 0 END -- Position 163 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s164) THEN 72057594037927936 ELSE 0 END -- Position 164 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s165) THEN 144115188075855872 ELSE 0 END -- SCHOOL NUMBER OF RESIDENCE: formula-error
      | CASE WHEN align_wrong_length(c165, 4) THEN 288230376151711744 ELSE 0 END -- SCHOOL NUMBER OF RESIDENCE: wrong-length
      | CASE WHEN align_is_formula_error(s166) THEN 576460752303423488 ELSE 0 END -- OUT OF WORKFORCE INDIVIDUAL: formula-error
      | CASE WHEN align_too_long(c166, 1) THEN 1152921504606846976 ELSE 0 END -- OUT OF WORKFORCE INDIVIDUAL: too-long
      | CASE WHEN align_is_formula_error(s167) THEN 2305843009213693952 ELSE 0 END -- SPECIAL EDUCATION REFERRAL (Special Education Services Provided Outside the LEA): formula-error
    AS BIGINT) AS early4,
    CAST(0
      | CASE WHEN c167 = '' THEN 1 ELSE 0 END -- SPECIAL EDUCATION REFERRAL (Special Education Services Provided Outside the LEA): missing-required
      | CASE WHEN align_too_long(c167, 1) THEN 2 ELSE 0 END -- SPECIAL EDUCATION REFERRAL (Special Education Services Provided Outside the LEA): too-long
      | CASE WHEN align_is_formula_error(s168) THEN 4 ELSE 0 END -- Position 168 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s169) THEN 8 ELSE 0 END -- Position 169 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s170) THEN 16 ELSE 0 END -- Position 170 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s171) THEN 32 ELSE 0 END -- Position 171 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s172) THEN 64 ELSE 0 END -- Position 172 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s173) THEN 128 ELSE 0 END -- Position 173 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s174) THEN 256 ELSE 0 END -- Position 174 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s175) THEN 512 ELSE 0 END -- Position 175 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s176) THEN 1024 ELSE 0 END -- Position 176 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s177) THEN 2048 ELSE 0 END -- Position 177 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s178) THEN 4096 ELSE 0 END -- Position 178 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s179) THEN 8192 ELSE 0 END -- Position 179 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s180) THEN 16384 ELSE 0 END -- Position 180 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s181) THEN 32768 ELSE 0 END -- Position 181 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s182) THEN 65536 ELSE 0 END -- HOME ADDRESS STATE COUNTY CODE: formula-error
      | CASE WHEN align_too_long(c182, 2) THEN 131072 ELSE 0 END -- HOME ADDRESS STATE COUNTY CODE: too-long
      | CASE WHEN align_is_formula_error(s183) THEN 262144 ELSE 0 END -- Position 183 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s184) THEN 524288 ELSE 0 END -- Position 184 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s185) THEN 1048576 ELSE 0 END -- Position 185 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s186) THEN 2097152 ELSE 0 END -- Position 186 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s187) THEN 4194304 ELSE 0 END -- Position 187 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s188) THEN 8388608 ELSE 0 END -- Position 188 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s189) THEN 16777216 ELSE 0 END -- FUNDING DISTRICT AUN: formula-error
      | CASE WHEN c189 = '' THEN 33554432 ELSE 0 END -- FUNDING DISTRICT AUN: missing-required
      | CASE WHEN align_wrong_length(c189, 9) THEN 67108864 ELSE 0 END -- FUNDING DISTRICT AUN: wrong-length
      | CASE WHEN align_is_formula_error(s190) THEN 134217728 ELSE 0 END -- CTE INDICATOR: formula-error
      | CASE WHEN align_too_long(c190, 1) THEN 268435456 ELSE 0 END -- CTE INDICATOR: too-long
      | CASE WHEN align_is_formula_error(s191) THEN 536870912 ELSE 0 END -- Position 191 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s192) THEN 1073741824 ELSE 0 END -- Position 192 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s193) THEN 2147483648 ELSE 0 END -- Position 193 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s194) THEN 4294967296 ELSE 0 END -- Position 194 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s195) THEN 8589934592 ELSE 0 END -- Position 195 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s196) THEN 17179869184 ELSE 0 END -- Position 196 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s197) THEN 34359738368 ELSE 0 END -- Position 197 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s198) THEN 68719476736 ELSE 0 END -- Position 198 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s199) THEN 137438953472 ELSE 0 END -- Position 199 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s200) THEN 274877906944 ELSE 0 END -- Position 200 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s201) THEN 549755813888 ELSE 0 END -- Position 201 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s202) THEN 1099511627776 ELSE 0 END -- Position 202 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s203) THEN 2199023255552 ELSE 0 END -- Position 203 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s204) THEN 4398046511104 ELSE 0 END -- Position 204 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s205) THEN 8796093022208 ELSE 0 END -- Position 205 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s206) THEN 17592186044416 ELSE 0 END -- Position 206 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s207) THEN 35184372088832 ELSE 0 END -- MILITARY FAMILY CODE: formula-error
      | CASE WHEN c207 = '' THEN 70368744177664 ELSE 0 END -- MILITARY FAMILY CODE: missing-required
      | CASE WHEN align_too_long(c207, 1) THEN 140737488355328 ELSE 0 END -- MILITARY FAMILY CODE: too-long
      | CASE WHEN align_is_formula_error(s208) THEN 281474976710656 ELSE 0 END -- Position 208 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s209) THEN 562949953421312 ELSE 0 END -- FOSTER STUDENT: formula-error
      | CASE WHEN align_too_long(c209, 1) THEN 1125899906842624 ELSE 0 END -- FOSTER STUDENT: too-long
      | CASE WHEN align_is_formula_error(s210) THEN 2251799813685248 ELSE 0 END -- Position 210 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s211) THEN 4503599627370496 ELSE 0 END -- Position 211 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s212) THEN 9007199254740992 ELSE 0 END -- PSSA / PASA ASSESSMENT: formula-error
      | CASE WHEN c212 = '' THEN 18014398509481984 ELSE 0 END -- PSSA / PASA ASSESSMENT: missing-required
      | CASE WHEN align_too_long(c212, 1) THEN 36028797018963968 ELSE 0 END -- PSSA / PASA ASSESSMENT: too-long
      | CASE WHEN align_is_formula_error(s213) THEN 72057594037927936 ELSE 0 END -- Position 213 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s214) THEN 144115188075855872 ELSE 0 END -- KEYSTONE WINTER ASSESSMENT: formula-error
      | CASE WHEN c214 = '' THEN 288230376151711744 ELSE 0 END -- KEYSTONE WINTER ASSESSMENT: missing-required
      | CASE WHEN align_too_long(c214, 20) THEN 576460752303423488 ELSE 0 END -- KEYSTONE WINTER ASSESSMENT: too-long
      | CASE WHEN align_is_formula_error(s215) THEN 1152921504606846976 ELSE 0 END -- KEYSTONE SPRING ASSESSMENT: formula-error
      | CASE WHEN c215 = '' THEN 2305843009213693952 ELSE 0 END -- KEYSTONE SPRING ASSESSMENT: missing-required
    AS BIGINT) AS early5,
    CAST(0
      | CASE WHEN align_too_long(c215, 20) THEN 1 ELSE 0 END -- KEYSTONE SPRING ASSESSMENT: too-long
      | CASE WHEN align_is_formula_error(s216) THEN 2 ELSE 0 END -- KEYSTONE SUMMER ASSESSMENT: formula-error
      | CASE WHEN c216 = '' THEN 4 ELSE 0 END -- KEYSTONE SUMMER ASSESSMENT: missing-required
      | CASE WHEN align_too_long(c216, 20) THEN 8 ELSE 0 END -- KEYSTONE SUMMER ASSESSMENT: too-long
      | CASE WHEN align_is_formula_error(s217) THEN 16 ELSE 0 END -- AUN OF ENROLLMENT: formula-error
      | CASE WHEN c217 = '' THEN 32 ELSE 0 END -- AUN OF ENROLLMENT: missing-required
      | CASE WHEN align_wrong_length(c217, 9) THEN 64 ELSE 0 END -- AUN OF ENROLLMENT: wrong-length
      | CASE WHEN align_is_formula_error(s218) THEN 128 ELSE 0 END -- Position 218 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s219) THEN 256 ELSE 0 END -- Position 219 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s220) THEN 512 ELSE 0 END -- Position 220 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s221) THEN 1024 ELSE 0 END -- ACCESS FOR ELLS ASSESSMENT: formula-error
      | CASE WHEN align_too_long(c221, 20) THEN 2048 ELSE 0 END -- ACCESS FOR ELLS ASSESSMENT: too-long
      | CASE WHEN align_is_formula_error(s222) THEN 4096 ELSE 0 END -- ELA ASSESSMENT EXEMPTION INDICATOR: formula-error
      | CASE WHEN align_too_long(c222, 1) THEN 8192 ELSE 0 END -- ELA ASSESSMENT EXEMPTION INDICATOR: too-long
      | CASE WHEN align_is_formula_error(s223) THEN 16384 ELSE 0 END -- AUN OF SENDING CHARTER SCHOOL: formula-error
      | CASE WHEN align_wrong_length(c223, 9) THEN 32768 ELSE 0 END -- AUN OF SENDING CHARTER SCHOOL: wrong-length
      | CASE WHEN align_is_formula_error(s224) THEN 65536 ELSE 0 END -- SENDING CHARTER SCHOOL NUMBER: formula-error
      | CASE WHEN align_wrong_length(c224, 4) THEN 131072 ELSE 0 END -- SENDING CHARTER SCHOOL NUMBER: wrong-length
      | CASE WHEN align_is_formula_error(s225) THEN 262144 ELSE 0 END -- GENDER IDENTITY: formula-error
      | CASE WHEN align_too_long(c225, 1) THEN 524288 ELSE 0 END -- GENDER IDENTITY: too-long
      | CASE WHEN align_is_formula_error(s226) THEN 1048576 ELSE 0 END -- PASA TESTING AGENCY AUN: formula-error
      | CASE WHEN align_wrong_length(c226, 9) THEN 2097152 ELSE 0 END -- PASA TESTING AGENCY AUN: wrong-length
      | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
          WHEN 'scientific-notation' THEN 4194304
          WHEN 'id-truncated-15-digits' THEN 8388608
          WHEN 'leading-zeros-lost' THEN 16777216
          ELSE 33554432
          END ELSE 0 END -- PASECUREID → identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
      | CASE WHEN (c14 <> '' AND r2 IS NULL) THEN CASE align_date_damage(c14)
          WHEN 'excel-serial-date' THEN 67108864
          WHEN 'date-order-ambiguous' THEN 134217728
          ELSE 268435456
          END ELSE 0 END -- BIRTH DATE → birthDate: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c15 <> '' AND r3 IS NULL) THEN 536870912 ELSE 0 END -- GENDER (Federal Reporting) → sex: unknown-code
      | CASE WHEN (c225 <> '' AND r4 IS NULL) THEN 1073741824 ELSE 0 END -- GENDER IDENTITY → genderIdentity: unknown-code
      | CASE WHEN (c27 <> '' AND r5 IS NULL) THEN 2147483648 ELSE 0 END -- RACE / ETHNICITY → hispanicLatino: unknown-code
      | CASE WHEN (c110 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c110)
          WHEN 'excel-serial-date' THEN 4294967296
          WHEN 'date-order-ambiguous' THEN 8589934592
          ELSE 17179869184
          END ELSE 0 END -- DATE FIRST ENROLLED IN A US SCHOOL → usSchoolEntryDate: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c97 <> '' AND r7 IS NULL) THEN 34359738368 ELSE 0 END -- GRADE 09 ENTRY DATE → grade9EntryYear: invalid-school-year
      | CASE WHEN c117 <> '' AND r8 IS NULL THEN CASE align_identifier_damage(c117, 9)
          WHEN 'scientific-notation' THEN 68719476736
          WHEN 'id-truncated-15-digits' THEN 137438953472
          WHEN 'leading-zeros-lost' THEN 274877906944
          ELSE 549755813888
          END ELSE 0 END -- DISTRICT OF RESIDENCE AUN → districtOfResidence.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
      | CASE WHEN "enrollment: is read" THEN 0
        | CASE
            WHEN p1 = '' THEN 0
            WHEN length(p1) <> 9 THEN CASE align_identifier_damage(p1, 9)
            WHEN 'scientific-notation' THEN 1099511627776
            WHEN 'id-truncated-15-digits' THEN 2199023255552
            WHEN 'leading-zeros-lost' THEN 4398046511104
            ELSE 8796093022208
            END
            WHEN p2 = '' THEN 0
            WHEN length(p2) <> 4 THEN CASE align_identifier_damage(p2, 4)
            WHEN 'scientific-notation' THEN 17592186044416
            WHEN 'id-truncated-15-digits' THEN 35184372088832
            WHEN 'leading-zeros-lost' THEN 70368744177664
            ELSE 140737488355328
            END
            WHEN r9 IS NULL THEN 140737488355328
            ELSE 0
            END -- SUBMITTING AUN + SCHOOL NUMBER → school.identifiers[us-pa.school]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 1099511627776
            WHEN 'id-truncated-15-digits' THEN 2199023255552
            WHEN 'leading-zeros-lost' THEN 4398046511104
            ELSE 8796093022208
            END ELSE 0 END -- SUBMITTING AUN → school.district.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 4194304
            WHEN 'id-truncated-15-digits' THEN 8388608
            WHEN 'leading-zeros-lost' THEN 16777216
            ELSE 33554432
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 281474976710656 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
        | CASE WHEN (c10 <> '' AND r12 IS NULL) THEN 562949953421312 ELSE 0 END -- GRADE → gradeLevel: unknown-code
        | CASE WHEN (c99 <> '' AND r13 IS NULL) THEN CASE align_date_damage(c99)
            WHEN 'excel-serial-date' THEN 1125899906842624
            WHEN 'date-order-ambiguous' THEN 2251799813685248
            ELSE 4503599627370496
            END ELSE 0 END -- SCHOOL ENTRY DATE → begin: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c65 <> '' AND r14 IS NULL) THEN 9007199254740992 ELSE 0 END -- GRAD STATUS → exitOutcome: unknown-code
      ELSE 0 END
      | CASE WHEN "completion: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 4194304
            WHEN 'id-truncated-15-digits' THEN 8388608
            WHEN 'leading-zeros-lost' THEN 16777216
            ELSE 33554432
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE
            WHEN p1 = '' THEN 0
            WHEN length(p1) <> 9 THEN CASE align_identifier_damage(p1, 9)
            WHEN 'scientific-notation' THEN 1099511627776
            WHEN 'id-truncated-15-digits' THEN 2199023255552
            WHEN 'leading-zeros-lost' THEN 4398046511104
            ELSE 8796093022208
            END
            WHEN p2 = '' THEN 0
            WHEN length(p2) <> 4 THEN CASE align_identifier_damage(p2, 4)
            WHEN 'scientific-notation' THEN 17592186044416
            WHEN 'id-truncated-15-digits' THEN 35184372088832
            WHEN 'leading-zeros-lost' THEN 70368744177664
            ELSE 140737488355328
            END
            WHEN r9 IS NULL THEN 140737488355328
            ELSE 0
            END -- SUBMITTING AUN + SCHOOL NUMBER → school.identifiers[us-pa.school]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c91 <> '' AND r15 IS NULL) THEN 18014398509481984 ELSE 0 END -- DIPLOMA TYPE CODE → kind: unknown-code
      ELSE 0 END
      | CASE WHEN "english-learner: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 4194304
            WHEN 'id-truncated-15-digits' THEN 8388608
            WHEN 'leading-zeros-lost' THEN 16777216
            ELSE 33554432
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 1099511627776
            WHEN 'id-truncated-15-digits' THEN 2199023255552
            WHEN 'leading-zeros-lost' THEN 4398046511104
            ELSE 8796093022208
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 281474976710656 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
        | CASE WHEN (c41 <> '' AND r16 IS NULL) THEN 36028797018963968 ELSE 0 END -- EL STATUS → value: unknown-code
      ELSE 0 END
      | CASE WHEN "section-504: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 4194304
            WHEN 'id-truncated-15-digits' THEN 8388608
            WHEN 'leading-zeros-lost' THEN 16777216
            ELSE 33554432
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 1099511627776
            WHEN 'id-truncated-15-digits' THEN 2199023255552
            WHEN 'leading-zeros-lost' THEN 4398046511104
            ELSE 8796093022208
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 281474976710656 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
        | CASE WHEN (c70 <> '' AND r17 IS NULL) THEN 72057594037927936 ELSE 0 END -- 504 PLAN → value: unknown-code
      ELSE 0 END
      | CASE WHEN "foreign-exchange: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 4194304
            WHEN 'id-truncated-15-digits' THEN 8388608
            WHEN 'leading-zeros-lost' THEN 16777216
            ELSE 33554432
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 1099511627776
            WHEN 'id-truncated-15-digits' THEN 2199023255552
            WHEN 'leading-zeros-lost' THEN 4398046511104
            ELSE 8796093022208
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 281474976710656 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
        | CASE WHEN (c73 <> '' AND r18 IS NULL) THEN 144115188075855872 ELSE 0 END -- FOREIGN EXCHANGE STUDENT → value: unknown-code
      ELSE 0 END
      | CASE WHEN "gifted: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 4194304
            WHEN 'id-truncated-15-digits' THEN 8388608
            WHEN 'leading-zeros-lost' THEN 16777216
            ELSE 33554432
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 1099511627776
            WHEN 'id-truncated-15-digits' THEN 2199023255552
            WHEN 'leading-zeros-lost' THEN 4398046511104
            ELSE 8796093022208
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 281474976710656 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
        | CASE WHEN (c80 <> '' AND r19 IS NULL) THEN 288230376151711744 ELSE 0 END -- GIFTED → value: unknown-code
      ELSE 0 END
      | CASE WHEN "economically-disadvantaged: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 4194304
            WHEN 'id-truncated-15-digits' THEN 8388608
            WHEN 'leading-zeros-lost' THEN 16777216
            ELSE 33554432
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 1099511627776
            WHEN 'id-truncated-15-digits' THEN 2199023255552
            WHEN 'leading-zeros-lost' THEN 4398046511104
            ELSE 8796093022208
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 281474976710656 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
        | CASE WHEN (c88 <> '' AND r20 IS NULL) THEN 576460752303423488 ELSE 0 END -- ECONOMIC DISADVANTAGED STATUS CODE → value: unknown-code
      ELSE 0 END
      | CASE WHEN "title-i: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 4194304
            WHEN 'id-truncated-15-digits' THEN 8388608
            WHEN 'leading-zeros-lost' THEN 16777216
            ELSE 33554432
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 1099511627776
            WHEN 'id-truncated-15-digits' THEN 2199023255552
            WHEN 'leading-zeros-lost' THEN 4398046511104
            ELSE 8796093022208
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 281474976710656 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
        | CASE WHEN (c96 <> '' AND r21 IS NULL) THEN 1152921504606846976 ELSE 0 END -- TITLE I PART A → value: unknown-code
      ELSE 0 END
      | CASE WHEN "homeless: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 4194304
            WHEN 'id-truncated-15-digits' THEN 8388608
            WHEN 'leading-zeros-lost' THEN 16777216
            ELSE 33554432
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 1099511627776
            WHEN 'id-truncated-15-digits' THEN 2199023255552
            WHEN 'leading-zeros-lost' THEN 4398046511104
            ELSE 8796093022208
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 281474976710656 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
        | CASE WHEN (c111 <> '' AND r22 IS NULL) THEN 2305843009213693952 ELSE 0 END -- HOMELESS STUDENT → value: unknown-code
      ELSE 0 END
      | CASE WHEN "migrant: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 4194304
            WHEN 'id-truncated-15-digits' THEN 8388608
            WHEN 'leading-zeros-lost' THEN 16777216
            ELSE 33554432
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 1099511627776
            WHEN 'id-truncated-15-digits' THEN 2199023255552
            WHEN 'leading-zeros-lost' THEN 4398046511104
            ELSE 8796093022208
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 281474976710656 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
      ELSE 0 END
      | CASE WHEN "single-parent: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 4194304
            WHEN 'id-truncated-15-digits' THEN 8388608
            WHEN 'leading-zeros-lost' THEN 16777216
            ELSE 33554432
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 1099511627776
            WHEN 'id-truncated-15-digits' THEN 2199023255552
            WHEN 'leading-zeros-lost' THEN 4398046511104
            ELSE 8796093022208
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 281474976710656 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
      ELSE 0 END
      | CASE WHEN "immigrant: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 4194304
            WHEN 'id-truncated-15-digits' THEN 8388608
            WHEN 'leading-zeros-lost' THEN 16777216
            ELSE 33554432
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 1099511627776
            WHEN 'id-truncated-15-digits' THEN 2199023255552
            WHEN 'leading-zeros-lost' THEN 4398046511104
            ELSE 8796093022208
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 281474976710656 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
      ELSE 0 END
      | CASE WHEN "meal-eligibility: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 4194304
            WHEN 'id-truncated-15-digits' THEN 8388608
            WHEN 'leading-zeros-lost' THEN 16777216
            ELSE 33554432
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 1099511627776
            WHEN 'id-truncated-15-digits' THEN 2199023255552
            WHEN 'leading-zeros-lost' THEN 4398046511104
            ELSE 8796093022208
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 281474976710656 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
      ELSE 0 END
      | CASE WHEN "displaced-homemaker: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 4194304
            WHEN 'id-truncated-15-digits' THEN 8388608
            WHEN 'leading-zeros-lost' THEN 16777216
            ELSE 33554432
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 1099511627776
            WHEN 'id-truncated-15-digits' THEN 2199023255552
            WHEN 'leading-zeros-lost' THEN 4398046511104
            ELSE 8796093022208
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 281474976710656 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
      ELSE 0 END
      | CASE WHEN "military-connected: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 4194304
            WHEN 'id-truncated-15-digits' THEN 8388608
            WHEN 'leading-zeros-lost' THEN 16777216
            ELSE 33554432
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 1099511627776
            WHEN 'id-truncated-15-digits' THEN 2199023255552
            WHEN 'leading-zeros-lost' THEN 4398046511104
            ELSE 8796093022208
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 281474976710656 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
      ELSE 0 END
      | CASE WHEN "foster-care: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 4194304
            WHEN 'id-truncated-15-digits' THEN 8388608
            WHEN 'leading-zeros-lost' THEN 16777216
            ELSE 33554432
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 1099511627776
            WHEN 'id-truncated-15-digits' THEN 2199023255552
            WHEN 'leading-zeros-lost' THEN 4398046511104
            ELSE 8796093022208
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 281474976710656 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
      ELSE 0 END
      | CASE WHEN "disability: is read" THEN 0
        | CASE WHEN c4 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 4194304
            WHEN 'id-truncated-15-digits' THEN 8388608
            WHEN 'leading-zeros-lost' THEN 16777216
            ELSE 33554432
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r10 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 1099511627776
            WHEN 'id-truncated-15-digits' THEN 2199023255552
            WHEN 'leading-zeros-lost' THEN 4398046511104
            ELSE 8796093022208
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r11 IS NULL) THEN 281474976710656 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
      ELSE 0 END
    AS BIGINT) AS early6,
    CAST(0
      | CASE WHEN "migrant: is read" THEN 0
        | CASE WHEN (c112 <> '' AND r23 IS NULL) THEN 1 ELSE 0 END -- MIGRANT STUDENT → value: unknown-code
      ELSE 0 END
      | CASE WHEN "single-parent: is read" THEN 0
        | CASE WHEN (c120 <> '' AND r24 IS NULL) THEN 2 ELSE 0 END -- STUDENT IS A SINGLE PARENT → value: unknown-code
      ELSE 0 END
      | CASE WHEN "immigrant: is read" THEN 0
        | CASE WHEN (c125 <> '' AND r25 IS NULL) THEN 4 ELSE 0 END -- YEARS IN US SCHOOLS → value: unknown-code
      ELSE 0 END
      | CASE WHEN "meal-eligibility: is read" THEN 0
        | CASE WHEN (c131 <> '' AND r26 IS NULL) THEN 8 ELSE 0 END -- FOOD PROGRAM ELIGIBILITY → value: unknown-code
      ELSE 0 END
      | CASE WHEN "displaced-homemaker: is read" THEN 0
        | CASE WHEN (c166 <> '' AND r27 IS NULL) THEN 16 ELSE 0 END -- OUT OF WORKFORCE INDIVIDUAL → value: unknown-code
      ELSE 0 END
      | CASE WHEN "military-connected: is read" THEN 0
        | CASE WHEN (c207 <> '' AND r28 IS NULL) THEN 32 ELSE 0 END -- MILITARY FAMILY CODE → value: unknown-code
      ELSE 0 END
      | CASE WHEN "foster-care: is read" THEN 0
        | CASE WHEN (c209 <> '' AND r29 IS NULL) THEN 64 ELSE 0 END -- FOSTER STUDENT → value: unknown-code
      ELSE 0 END
      | CASE WHEN "disability: is read" THEN 0
        | CASE WHEN (c38 <> '' AND r30 IS NULL) THEN 128 ELSE 0 END -- SPECIAL EDUCATION → value: unknown-code
        | CASE WHEN (c34 <> '' AND r31 IS NULL) THEN 256 ELSE 0 END -- CHALLENGE TYPE → detail: unknown-code
      ELSE 0 END
    AS BIGINT) AS early7
  FROM fields
), needs AS (
  SELECT
    *,
    early1 AS whole1,
    early2 AS whole2,
    early3 AS whole3,
    early4 AS whole4,
    early5 AS whole5,
    early6 AS whole6,
    CAST(0
      | early7
      | CASE WHEN "student: identifiers[us-pa.pasecureid]" IS NULL AND (early1 & 7168) = 0 AND (early6 & 62914560) = 0 THEN 512 ELSE 0 END -- student: missing-key
    AS BIGINT) AS whole7
  FROM findings
), ends AS (
  SELECT
    *,
    "enrollment: is read" AS "enrollment: is there",
    "completion: is read" AS "completion: is there",
    "english-learner: is read" AS "english-learner: is there",
    "section-504: is read" AS "section-504: is there",
    "foreign-exchange: is read" AS "foreign-exchange: is there",
    "gifted: is read" AS "gifted: is there",
    "economically-disadvantaged: is read" AS "economically-disadvantaged: is there",
    "title-i: is read" AS "title-i: is there",
    "homeless: is read" AS "homeless: is there",
    "migrant: is read" AS "migrant: is there",
    "single-parent: is read" AS "single-parent: is there",
    "immigrant: is read" AS "immigrant: is there",
    "meal-eligibility: is read" AS "meal-eligibility: is there",
    "displaced-homemaker: is read" AS "displaced-homemaker: is there",
    "military-connected: is read" AS "military-connected: is there",
    "foster-care: is read" AS "foster-care: is there",
    "disability: is read" AS "disability: is there",
    CASE WHEN cells <> 226 THEN 1 ELSE whole1 END AS found1,
    CASE WHEN cells <> 226 THEN 0 ELSE whole2 END AS found2,
    CASE WHEN cells <> 226 THEN 0 ELSE whole3 END AS found3,
    CASE WHEN cells <> 226 THEN 0 ELSE whole4 END AS found4,
    CASE WHEN cells <> 226 THEN 0 ELSE whole5 END AS found5,
    CASE WHEN cells <> 226 THEN 0 ELSE whole6 END AS found6,
    CASE WHEN cells <> 226 THEN 0 ELSE whole7 END AS found7
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "enrollment: is there",
  "completion: is there",
  "english-learner: is there",
  "section-504: is there",
  "foreign-exchange: is there",
  "gifted: is there",
  "economically-disadvantaged: is there",
  "title-i: is there",
  "homeless: is there",
  "migrant: is there",
  "single-parent: is there",
  "immigrant: is there",
  "meal-eligibility: is there",
  "displaced-homemaker: is there",
  "military-connected: is there",
  "foster-care: is there",
  "disability: is there",
  "student: identifiers[us-pa.pasecureid]",
  "student: districtOfResidence.identifiers[us-pa.aun]",
  "student: firstName",
  "student: middleName",
  "student: lastName",
  "student: nameSuffix",
  "student: birthDate",
  "student: sex",
  "student: genderIdentity",
  "student: hispanicLatino",
  "student: raceRollup",
  "student: races",
  "student: addresses[mailing].line1",
  "student: addresses[mailing].line2",
  "student: addresses[mailing].line3",
  "student: addresses[mailing].city",
  "student: addresses[mailing].state",
  "student: addresses[mailing].postalCode",
  "student: usSchoolEntryDate",
  "student: grade9EntryYear",
  "enrollment: school.identifiers[us-pa.school]",
  "enrollment: school.district.identifiers[us-pa.aun]",
  "enrollment: student.identifiers[us-pa.pasecureid]",
  "enrollment: student.identifiers[local]",
  "enrollment: student.identifiers[local] system",
  "enrollment: schoolYear",
  "enrollment: gradeLevel",
  "enrollment: begin",
  "enrollment: exitOutcome",
  "enrollment: exitType",
  "completion: student.identifiers[us-pa.pasecureid]",
  "completion: school.identifiers[us-pa.school]",
  "completion: kind",
  "completion: diplomaType",
  "english-learner: student.identifiers[us-pa.pasecureid]",
  "english-learner: organization.identifiers[us-pa.aun]",
  "english-learner: schoolYear",
  "english-learner: kind",
  "english-learner: value",
  "english-learner: detail",
  "section-504: student.identifiers[us-pa.pasecureid]",
  "section-504: organization.identifiers[us-pa.aun]",
  "section-504: schoolYear",
  "section-504: kind",
  "section-504: value",
  "foreign-exchange: student.identifiers[us-pa.pasecureid]",
  "foreign-exchange: organization.identifiers[us-pa.aun]",
  "foreign-exchange: schoolYear",
  "foreign-exchange: kind",
  "foreign-exchange: value",
  "gifted: student.identifiers[us-pa.pasecureid]",
  "gifted: organization.identifiers[us-pa.aun]",
  "gifted: schoolYear",
  "gifted: kind",
  "gifted: value",
  "gifted: detail",
  "economically-disadvantaged: student.identifiers[us-pa.pasecureid]",
  "economically-disadvantaged: organization.identifiers[us-pa.aun]",
  "economically-disadvantaged: schoolYear",
  "economically-disadvantaged: kind",
  "economically-disadvantaged: value",
  "title-i: student.identifiers[us-pa.pasecureid]",
  "title-i: organization.identifiers[us-pa.aun]",
  "title-i: schoolYear",
  "title-i: kind",
  "title-i: value",
  "homeless: student.identifiers[us-pa.pasecureid]",
  "homeless: organization.identifiers[us-pa.aun]",
  "homeless: schoolYear",
  "homeless: kind",
  "homeless: value",
  "migrant: student.identifiers[us-pa.pasecureid]",
  "migrant: organization.identifiers[us-pa.aun]",
  "migrant: schoolYear",
  "migrant: kind",
  "migrant: value",
  "single-parent: student.identifiers[us-pa.pasecureid]",
  "single-parent: organization.identifiers[us-pa.aun]",
  "single-parent: schoolYear",
  "single-parent: kind",
  "single-parent: value",
  "immigrant: student.identifiers[us-pa.pasecureid]",
  "immigrant: organization.identifiers[us-pa.aun]",
  "immigrant: schoolYear",
  "immigrant: kind",
  "immigrant: value",
  "immigrant: detail",
  "meal-eligibility: student.identifiers[us-pa.pasecureid]",
  "meal-eligibility: organization.identifiers[us-pa.aun]",
  "meal-eligibility: schoolYear",
  "meal-eligibility: kind",
  "meal-eligibility: value",
  "meal-eligibility: detail",
  "displaced-homemaker: student.identifiers[us-pa.pasecureid]",
  "displaced-homemaker: organization.identifiers[us-pa.aun]",
  "displaced-homemaker: schoolYear",
  "displaced-homemaker: kind",
  "displaced-homemaker: value",
  "military-connected: student.identifiers[us-pa.pasecureid]",
  "military-connected: organization.identifiers[us-pa.aun]",
  "military-connected: schoolYear",
  "military-connected: kind",
  "military-connected: value",
  "foster-care: student.identifiers[us-pa.pasecureid]",
  "foster-care: organization.identifiers[us-pa.aun]",
  "foster-care: schoolYear",
  "foster-care: kind",
  "foster-care: value",
  "disability: student.identifiers[us-pa.pasecureid]",
  "disability: organization.identifiers[us-pa.aun]",
  "disability: schoolYear",
  "disability: kind",
  "disability: value",
  "disability: detail",
  found1,
  found2,
  found3,
  found4,
  found5,
  found6,
  found7,
  CASE WHEN ((found1 & 3983) <> 0 OR (found3 & 720575940379279388) <> 0 OR (found6 & 298998506192896) <> 0 OR (found7 & 512) <> 0) THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- pims 2024-25, school-enrollment: School Enrollment (SCHOOL_ENROLL)
CREATE OR REPLACE TABLE "school-enrollment" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- SUBMITTING AUN
    align_cell(s2) AS c2, -- SCHOOL NUMBER
    align_cell(s3) AS c3, -- SCHOOL YEAR DATE
    align_cell(s4) AS c4, -- PASECUREID
    align_cell(s5) AS c5, -- ACTIVITY DATE
    align_cell(s6) AS c6, -- ENROLLMENT DATE
    align_cell(s7) AS c7, -- ENROLLMENT CODE
    align_cell(s8) AS c8, -- ENROLLMENT COMMENT
    align_cell(s9) AS c9, -- ENROLLMENT GRADE LEVEL
    align_cell(s10) AS c10 -- RESIDENCE STATUS CODE
  FROM "school-enrollment stage"
), prepared AS (
  SELECT
    *,
    CASE c1 WHEN '0000' THEN '' WHEN '9999' THEN '' ELSE c1 END AS p1, -- SUBMITTING AUN + SCHOOL NUMBER → school.identifiers[us-pa.school]
    CASE c2 WHEN '0000' THEN '' WHEN '9999' THEN '' ELSE c2 END AS p2 -- SUBMITTING AUN + SCHOOL NUMBER → school.identifiers[us-pa.school]
  FROM texts
), readings AS (
  SELECT
    *,
    CASE
      WHEN (c7 = 'E01' OR c7 = 'E05' OR c7 = 'E06' OR c7 = 'R11' OR c7 = 'R12') THEN 'entry'
      WHEN (c7 = 'WD01' OR c7 = 'WD02' OR c7 = 'WD03' OR c7 = 'WD04' OR c7 = 'WD06' OR c7 = 'WD09' OR c7 = 'WD11' OR c7 = 'WD12') THEN 'exit'
      END AS owner, -- which record it is
    CASE c8 WHEN 'DELETE' THEN 'deleted' END AS r1, -- ENROLLMENT COMMENT → recordStatus
    CASE WHEN length(p1) = 9 AND length(p2) = 4 AND regexp_full_match((p1 || p2), '[0-9]{13}') THEN p1 || p2 END AS r2, -- SUBMITTING AUN + SCHOOL NUMBER → school.identifiers[us-pa.school]
    CASE WHEN regexp_full_match(c1, '[0-9]{9}') THEN c1 END AS r3, -- SUBMITTING AUN → school.district.identifiers[us-pa.aun]
    CASE WHEN regexp_full_match(c4, '[0-9]{10}') THEN c4 END AS r4, -- PASECUREID → student.identifiers[us-pa.pasecureid]
    CASE WHEN regexp_full_match(c3, '[12][0-9]{3}-06-30') THEN substr(c3, 1, 4) END AS r5, -- SCHOOL YEAR DATE → schoolYear
    CASE
      WHEN regexp_full_match(c6, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c6, 1, 4), substr(c6, 6, 2), substr(c6, 9, 2))
      END AS r6, -- ENROLLMENT DATE → begin
    CASE c7
      WHEN 'E01' THEN 'entry'
      WHEN 'E05' THEN 'program-only'
      WHEN 'E06' THEN 'entry'
      WHEN 'R11' THEN 'reentry-status-change'
      WHEN 'R12' THEN 'reentry-school-change'
      END AS r7, -- ENROLLMENT CODE → entryType
    CASE c9
      WHEN 'PKA' THEN 'PK'
      WHEN 'PKP' THEN 'PK'
      WHEN 'PKF' THEN 'PK'
      WHEN 'K4A' THEN 'PK'
      WHEN 'K4P' THEN 'PK'
      WHEN 'K4F' THEN 'PK'
      WHEN 'K5A' THEN 'KG'
      WHEN 'K5P' THEN 'KG'
      WHEN 'K5F' THEN 'KG'
      WHEN '001' THEN '01'
      WHEN '002' THEN '02'
      WHEN '003' THEN '03'
      WHEN '004' THEN '04'
      WHEN '005' THEN '05'
      WHEN '006' THEN '06'
      WHEN '007' THEN '07'
      WHEN '008' THEN '08'
      WHEN '009' THEN '09'
      WHEN '010' THEN '10'
      WHEN '011' THEN '11'
      WHEN '012' THEN '12'
      WHEN 'AAP' THEN 'AE'
      END AS r8, -- ENROLLMENT GRADE LEVEL → gradeLevel
    CASE c10
      WHEN 'A' THEN 'A'
      WHEN 'B' THEN 'B'
      WHEN 'C' THEN 'C'
      WHEN 'D' THEN 'D'
      WHEN 'E' THEN 'E'
      WHEN 'G' THEN 'G'
      WHEN 'H' THEN 'H'
      WHEN 'I' THEN 'I'
      WHEN 'J' THEN 'J'
      WHEN 'K' THEN 'K'
      WHEN 'L' THEN 'L'
      WHEN 'M' THEN 'M'
      WHEN 'F' THEN 'F'
      END AS r9, -- RESIDENCE STATUS CODE → residencyStatus
    CASE c7
      WHEN 'WD01' THEN 'withdrawn'
      WHEN 'WD02' THEN 'transfer-public-in-state'
      WHEN 'WD03' THEN 'transfer-private-or-out-of-state'
      WHEN 'WD04' THEN 'completed'
      WHEN 'WD06' THEN 'died'
      WHEN 'WD09' THEN 'no-show'
      WHEN 'WD11' THEN 'status-change'
      WHEN 'WD12' THEN 'school-change-same-lea'
      END AS r10 -- ENROLLMENT CODE → exitType
  FROM prepared
), fields AS (
  SELECT
    *,
    r2 AS "entry: school.identifiers[us-pa.school]", -- SUBMITTING AUN + SCHOOL NUMBER → school.identifiers[us-pa.school]
    r3 AS "entry: school.district.identifiers[us-pa.aun]", -- SUBMITTING AUN → school.district.identifiers[us-pa.aun]
    r4 AS "entry: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r1 AS "entry: recordStatus", -- ENROLLMENT COMMENT → recordStatus
    r5 AS "entry: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    r6 AS "entry: begin", -- ENROLLMENT DATE → begin
    CASE WHEN r7 IS NOT NULL THEN r7 WHEN c7 <> '' THEN 'other' END AS "entry: entryType", -- ENROLLMENT CODE → entryType
    CASE WHEN r8 IS NOT NULL THEN r8 WHEN c9 <> '' THEN 'other' END AS "entry: gradeLevel", -- ENROLLMENT GRADE LEVEL → gradeLevel
    r9 AS "entry: residencyStatus", -- RESIDENCE STATUS CODE → residencyStatus
    r2 AS "exit: school.identifiers[us-pa.school]", -- SUBMITTING AUN + SCHOOL NUMBER → school.identifiers[us-pa.school]
    r3 AS "exit: school.district.identifiers[us-pa.aun]", -- SUBMITTING AUN → school.district.identifiers[us-pa.aun]
    r4 AS "exit: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r1 AS "exit: recordStatus", -- ENROLLMENT COMMENT → recordStatus
    r5 AS "exit: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    r6 AS "exit: end", -- ENROLLMENT DATE → end
    CASE WHEN r10 IS NOT NULL THEN r10 WHEN c7 <> '' THEN 'other' END AS "exit: exitType" -- ENROLLMENT CODE → exitType
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- SUBMITTING AUN: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- SUBMITTING AUN: missing-required
      | CASE WHEN align_wrong_length(c1, 9) THEN 8 ELSE 0 END -- SUBMITTING AUN: wrong-length
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- SCHOOL NUMBER: formula-error
      | CASE WHEN c2 = '' THEN 32 ELSE 0 END -- SCHOOL NUMBER: missing-required
      | CASE WHEN align_wrong_length(c2, 4) THEN 64 ELSE 0 END -- SCHOOL NUMBER: wrong-length
      | CASE WHEN align_is_formula_error(s3) THEN 128 ELSE 0 END -- SCHOOL YEAR DATE: formula-error
      | CASE WHEN c3 = '' THEN 256 ELSE 0 END -- SCHOOL YEAR DATE: missing-required
      | CASE WHEN align_too_long(c3, 10) THEN 512 ELSE 0 END -- SCHOOL YEAR DATE: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 1024 ELSE 0 END -- PASECUREID: formula-error
      | CASE WHEN c4 = '' THEN 2048 ELSE 0 END -- PASECUREID: missing-required
      | CASE WHEN align_too_long(c4, 10) THEN 4096 ELSE 0 END -- PASECUREID: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 8192 ELSE 0 END -- ACTIVITY DATE: formula-error
      | CASE WHEN align_too_long(c5, 10) THEN 16384 ELSE 0 END -- ACTIVITY DATE: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 32768 ELSE 0 END -- ENROLLMENT DATE: formula-error
      | CASE WHEN c6 = '' THEN 65536 ELSE 0 END -- ENROLLMENT DATE: missing-required
      | CASE WHEN align_too_long(c6, 10) THEN 131072 ELSE 0 END -- ENROLLMENT DATE: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 262144 ELSE 0 END -- ENROLLMENT CODE: formula-error
      | CASE WHEN c7 = '' THEN 524288 ELSE 0 END -- ENROLLMENT CODE: missing-required
      | CASE WHEN align_too_long(c7, 4) THEN 1048576 ELSE 0 END -- ENROLLMENT CODE: too-long
      | CASE WHEN align_is_formula_error(s8) THEN 2097152 ELSE 0 END -- ENROLLMENT COMMENT: formula-error
      | CASE WHEN align_too_long(c8, 6) THEN 4194304 ELSE 0 END -- ENROLLMENT COMMENT: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 8388608 ELSE 0 END -- ENROLLMENT GRADE LEVEL: formula-error
      | CASE WHEN c9 = '' THEN 16777216 ELSE 0 END -- ENROLLMENT GRADE LEVEL: missing-required
      | CASE WHEN align_too_long(c9, 3) THEN 33554432 ELSE 0 END -- ENROLLMENT GRADE LEVEL: too-long
      | CASE WHEN align_is_formula_error(s10) THEN 67108864 ELSE 0 END -- RESIDENCE STATUS CODE: formula-error
      | CASE WHEN align_too_long(c10, 1) THEN 134217728 ELSE 0 END -- RESIDENCE STATUS CODE: too-long
      | CASE WHEN owner = 'entry' THEN 0
        | CASE WHEN (c8 <> '' AND r1 IS NULL) THEN 268435456 ELSE 0 END -- ENROLLMENT COMMENT → recordStatus: unknown-code
        | CASE
            WHEN p1 = '' THEN 0
            WHEN length(p1) <> 9 THEN CASE align_identifier_damage(p1, 9)
            WHEN 'scientific-notation' THEN 536870912
            WHEN 'id-truncated-15-digits' THEN 1073741824
            WHEN 'leading-zeros-lost' THEN 2147483648
            ELSE 4294967296
            END
            WHEN p2 = '' THEN 0
            WHEN length(p2) <> 4 THEN CASE align_identifier_damage(p2, 4)
            WHEN 'scientific-notation' THEN 8589934592
            WHEN 'id-truncated-15-digits' THEN 17179869184
            WHEN 'leading-zeros-lost' THEN 34359738368
            ELSE 68719476736
            END
            WHEN r2 IS NULL THEN 68719476736
            ELSE 0
            END -- SUBMITTING AUN + SCHOOL NUMBER → school.identifiers[us-pa.school]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r3 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 536870912
            WHEN 'id-truncated-15-digits' THEN 1073741824
            WHEN 'leading-zeros-lost' THEN 2147483648
            ELSE 4294967296
            END ELSE 0 END -- SUBMITTING AUN → school.district.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c4 <> '' AND r4 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 137438953472
            WHEN 'id-truncated-15-digits' THEN 274877906944
            WHEN 'leading-zeros-lost' THEN 549755813888
            ELSE 1099511627776
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r5 IS NULL) THEN 2199023255552 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
        | CASE WHEN (c6 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c6)
            WHEN 'excel-serial-date' THEN 4398046511104
            WHEN 'date-order-ambiguous' THEN 8796093022208
            ELSE 17592186044416
            END ELSE 0 END -- ENROLLMENT DATE → begin: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c7 <> '' AND r7 IS NULL) THEN 35184372088832 ELSE 0 END -- ENROLLMENT CODE → entryType: unknown-code
        | CASE WHEN (c9 <> '' AND r8 IS NULL) THEN 70368744177664 ELSE 0 END -- ENROLLMENT GRADE LEVEL → gradeLevel: unknown-code
        | CASE WHEN (c10 <> '' AND r9 IS NULL) THEN 140737488355328 ELSE 0 END -- RESIDENCE STATUS CODE → residencyStatus: unknown-code
      ELSE 0 END
      | CASE WHEN owner = 'exit' THEN 0
        | CASE WHEN (c8 <> '' AND r1 IS NULL) THEN 268435456 ELSE 0 END -- ENROLLMENT COMMENT → recordStatus: unknown-code
        | CASE
            WHEN p1 = '' THEN 0
            WHEN length(p1) <> 9 THEN CASE align_identifier_damage(p1, 9)
            WHEN 'scientific-notation' THEN 536870912
            WHEN 'id-truncated-15-digits' THEN 1073741824
            WHEN 'leading-zeros-lost' THEN 2147483648
            ELSE 4294967296
            END
            WHEN p2 = '' THEN 0
            WHEN length(p2) <> 4 THEN CASE align_identifier_damage(p2, 4)
            WHEN 'scientific-notation' THEN 8589934592
            WHEN 'id-truncated-15-digits' THEN 17179869184
            WHEN 'leading-zeros-lost' THEN 34359738368
            ELSE 68719476736
            END
            WHEN r2 IS NULL THEN 68719476736
            ELSE 0
            END -- SUBMITTING AUN + SCHOOL NUMBER → school.identifiers[us-pa.school]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c1 <> '' AND r3 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 536870912
            WHEN 'id-truncated-15-digits' THEN 1073741824
            WHEN 'leading-zeros-lost' THEN 2147483648
            ELSE 4294967296
            END ELSE 0 END -- SUBMITTING AUN → school.district.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c4 <> '' AND r4 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 137438953472
            WHEN 'id-truncated-15-digits' THEN 274877906944
            WHEN 'leading-zeros-lost' THEN 549755813888
            ELSE 1099511627776
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r5 IS NULL) THEN 2199023255552 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
        | CASE WHEN (c6 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c6)
            WHEN 'excel-serial-date' THEN 4398046511104
            WHEN 'date-order-ambiguous' THEN 8796093022208
            ELSE 17592186044416
            END ELSE 0 END -- ENROLLMENT DATE → end: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c7 <> '' AND r10 IS NULL) THEN 35184372088832 ELSE 0 END -- ENROLLMENT CODE → exitType: unknown-code
      ELSE 0 END
      | CASE WHEN owner IS NULL THEN 0
        | 281474976710656 -- the kind of record: unknown-record-type
      ELSE 0 END
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN owner = 'entry' THEN 0
        | CASE WHEN "entry: student.identifiers[us-pa.pasecureid]" IS NULL AND (early1 & 2061584305152) = 0 THEN 562949953421312 ELSE 0 END -- student: missing-key
      ELSE 0 END
      | CASE WHEN owner = 'exit' THEN 0
        | CASE WHEN "exit: student.identifiers[us-pa.pasecureid]" IS NULL AND (early1 & 2061584305152) = 0 THEN 562949953421312 ELSE 0 END -- student: missing-key
      ELSE 0 END
    AS BIGINT) AS whole1
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
  "entry: school.identifiers[us-pa.school]",
  "entry: school.district.identifiers[us-pa.aun]",
  "entry: student.identifiers[us-pa.pasecureid]",
  "entry: recordStatus",
  "entry: schoolYear",
  "entry: begin",
  "entry: entryType",
  "entry: gradeLevel",
  "entry: residencyStatus",
  "exit: school.identifiers[us-pa.school]",
  "exit: school.district.identifiers[us-pa.aun]",
  "exit: student.identifiers[us-pa.pasecureid]",
  "exit: recordStatus",
  "exit: schoolYear",
  "exit: end",
  "exit: exitType",
  found1,
  CASE WHEN (found1 & 914793138458591) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- pims 2024-25, programs-fact: Programs Fact (PROGRAMS_FACT)
CREATE OR REPLACE TABLE "programs-fact" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- SUBMITTING AUN
    align_cell(s2) AS c2, -- SCHOOL NUMBER
    align_cell(s3) AS c3, -- SCHOOL YEAR DATE
    align_cell(s4) AS c4, -- PASECUREID
    align_cell(s5) AS c5, -- PROGRAMS CODE
    align_cell(s6) AS c6, -- BEGINNING DATE
    align_cell(s7) AS c7, -- ENDING DATE
    align_cell(s8) AS c8, -- Position 8 (not collected)
    align_cell(s9) AS c9, -- PROGRAM INTENSITY
    align_cell(s10) AS c10, -- Position 10 (not collected)
    align_cell(s11) AS c11, -- Position 11 (not collected)
    align_cell(s12) AS c12, -- Position 12 (not collected)
    align_cell(s13) AS c13, -- Position 13 (not collected)
    align_cell(s14) AS c14, -- Position 14 (not collected)
    align_cell(s15) AS c15, -- Position 15 (not collected)
    align_cell(s16) AS c16, -- Position 16 (not collected)
    align_cell(s17) AS c17, -- Position 17 (not collected)
    align_cell(s18) AS c18 -- PGM PARTICIPATION INFORMATION CODE
  FROM "programs-fact stage"
), prepared AS (
  SELECT
    *,
    CASE c1 WHEN '0000' THEN '' WHEN '9999' THEN '' ELSE c1 END AS p1, -- SUBMITTING AUN + SCHOOL NUMBER → organization.identifiers[us-pa.school]
    CASE c2 WHEN '0000' THEN '' WHEN '9999' THEN '' ELSE c2 END AS p2 -- SUBMITTING AUN + SCHOOL NUMBER → organization.identifiers[us-pa.school]
  FROM texts
), readings AS (
  SELECT
    *,
    CASE
      WHEN (c5 = '055' OR c5 = '056') THEN 'homeless'
      WHEN (c5 = '029' OR c5 = '030' OR c5 = '057') THEN 'program'
      WHEN (c5 = '035' OR c5 = '036' OR c5 = '037' OR c5 = '038' OR c5 = '060' OR c5 = '061' OR c5 = '062') THEN 'shared-program'
      END AS owner, -- which record it is
    CASE WHEN length(p1) = 9 AND length(p2) = 4 AND regexp_full_match((p1 || p2), '[0-9]{13}') THEN p1 || p2 END AS r1, -- SUBMITTING AUN + SCHOOL NUMBER → organization.identifiers[us-pa.school]
    CASE WHEN regexp_full_match(c4, '[0-9]{10}') THEN c4 END AS r2, -- PASECUREID → student.identifiers[us-pa.pasecureid]
    CASE WHEN regexp_full_match(c3, '[12][0-9]{3}-06-30') THEN substr(c3, 1, 4) END AS r3, -- SCHOOL YEAR DATE → schoolYear
    CASE c5 WHEN '055' THEN 'unaccompanied-youth' WHEN '056' THEN 'homeless' END AS r4, -- PROGRAMS CODE → kind
    CASE
      WHEN regexp_full_match(c6, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c6, 1, 4), substr(c6, 6, 2), substr(c6, 9, 2))
      END AS r5, -- BEGINNING DATE → begin
    CASE
      WHEN regexp_full_match(c7, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c7, 1, 4), substr(c7, 6, 2), substr(c7, 9, 2))
      END AS r6, -- ENDING DATE → end
    CASE c18 WHEN 'S' THEN 'S' WHEN 'D' THEN 'D' WHEN 'U' THEN 'U' END AS r7, -- PGM PARTICIPATION INFORMATION CODE → detail
    CASE c5 WHEN '029' THEN 'head-start' WHEN '030' THEN 'prekindergarten' WHEN '057' THEN 'twenty-first-cclc' END AS r8, -- PROGRAMS CODE → programKind
    CASE c5
      WHEN '035' THEN 'AEDY – School District'
      WHEN '036' THEN 'AEDY – Intermediate Unit'
      WHEN '037' THEN 'AEDY – CTC'
      WHEN '038' THEN 'AEDY – Private'
      WHEN '060' THEN 'Mode of Instruction – Hybrid'
      WHEN '061' THEN 'Mode of Instruction – Full Time Virtual/Remote'
      WHEN '062' THEN 'Keystone State ChalleNGe Academy (KSCA)'
      END AS r9, -- PROGRAMS CODE → program.name
    CASE c5
      WHEN '035' THEN 'alternative-education'
      WHEN '036' THEN 'alternative-education'
      WHEN '037' THEN 'alternative-education'
      WHEN '038' THEN 'alternative-education'
      WHEN '060' THEN 'mode-of-instruction'
      WHEN '061' THEN 'mode-of-instruction'
      WHEN '062' THEN 'alternative-education'
      END AS r10, -- PROGRAMS CODE → programKind
    CASE WHEN c5 <> '' THEN c5 END AS r11 -- PROGRAMS CODE → program.identifiers[us-pa.program]
  FROM prepared
), fields AS (
  SELECT
    *,
    r1 AS "homeless: organization.identifiers[us-pa.school]", -- SUBMITTING AUN + SCHOOL NUMBER → organization.identifiers[us-pa.school]
    r2 AS "homeless: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r3 AS "homeless: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    CASE WHEN r4 IS NOT NULL THEN r4 WHEN c5 <> '' THEN 'other' END AS "homeless: kind", -- PROGRAMS CODE → kind
    'yes' AS "homeless: value", -- every record → value
    r5 AS "homeless: begin", -- BEGINNING DATE → begin
    r6 AS "homeless: end", -- ENDING DATE → end
    r7 AS "homeless: detail", -- PGM PARTICIPATION INFORMATION CODE → detail
    r1 AS "program: organization.identifiers[us-pa.school]", -- SUBMITTING AUN + SCHOOL NUMBER → organization.identifiers[us-pa.school]
    r2 AS "program: participant.identifiers[us-pa.pasecureid]", -- PASECUREID → participant.identifiers[us-pa.pasecureid]
    r5 AS "program: begin", -- BEGINNING DATE → begin
    r6 AS "program: end", -- ENDING DATE → end
    CASE WHEN r8 IS NOT NULL THEN r8 WHEN c5 <> '' THEN 'other' END AS "program: programKind", -- PROGRAMS CODE → programKind
    r1 AS "shared-program: organization.identifiers[us-pa.school]", -- SUBMITTING AUN + SCHOOL NUMBER → organization.identifiers[us-pa.school]
    r2 AS "shared-program: participant.identifiers[us-pa.pasecureid]", -- PASECUREID → participant.identifiers[us-pa.pasecureid]
    r11 AS "shared-program: program.identifiers[us-pa.program]", -- PROGRAMS CODE → program.identifiers[us-pa.program]
    r5 AS "shared-program: begin", -- BEGINNING DATE → begin
    r6 AS "shared-program: end", -- ENDING DATE → end
    r9 AS "shared-program: program.name", -- PROGRAMS CODE → program.name
    CASE WHEN r10 IS NOT NULL THEN r10 WHEN c5 <> '' THEN 'other' END AS "shared-program: programKind" -- PROGRAMS CODE → programKind
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- SUBMITTING AUN: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- SUBMITTING AUN: missing-required
      | CASE WHEN align_wrong_length(c1, 9) THEN 8 ELSE 0 END -- SUBMITTING AUN: wrong-length
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- SCHOOL NUMBER: formula-error
      | CASE WHEN c2 = '' THEN 32 ELSE 0 END -- SCHOOL NUMBER: missing-required
      | CASE WHEN align_wrong_length(c2, 4) THEN 64 ELSE 0 END -- SCHOOL NUMBER: wrong-length
      | CASE WHEN align_is_formula_error(s3) THEN 128 ELSE 0 END -- SCHOOL YEAR DATE: formula-error
      | CASE WHEN c3 = '' THEN 256 ELSE 0 END -- SCHOOL YEAR DATE: missing-required
      | CASE WHEN align_too_long(c3, 10) THEN 512 ELSE 0 END -- SCHOOL YEAR DATE: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 1024 ELSE 0 END -- PASECUREID: formula-error
      | CASE WHEN c4 = '' THEN 2048 ELSE 0 END -- PASECUREID: missing-required
      | CASE WHEN align_too_long(c4, 10) THEN 4096 ELSE 0 END -- PASECUREID: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 8192 ELSE 0 END -- PROGRAMS CODE: formula-error
      | CASE WHEN c5 = '' THEN 16384 ELSE 0 END -- PROGRAMS CODE: missing-required
      | CASE WHEN align_too_long(c5, 3) THEN 32768 ELSE 0 END -- PROGRAMS CODE: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 65536 ELSE 0 END -- BEGINNING DATE: formula-error
      | CASE WHEN c6 = '' THEN 131072 ELSE 0 END -- BEGINNING DATE: missing-required
      | CASE WHEN align_too_long(c6, 10) THEN 262144 ELSE 0 END -- BEGINNING DATE: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 524288 ELSE 0 END -- ENDING DATE: formula-error
      | CASE WHEN align_too_long(c7, 10) THEN 1048576 ELSE 0 END -- ENDING DATE: too-long
      | CASE WHEN align_is_formula_error(s8) THEN 2097152 ELSE 0 END -- Position 8 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 4194304 ELSE 0 END -- PROGRAM INTENSITY: formula-error
      | CASE WHEN align_too_long(c9, 20) THEN 8388608 ELSE 0 END -- PROGRAM INTENSITY: too-long
      | CASE WHEN align_is_formula_error(s10) THEN 16777216 ELSE 0 END -- Position 10 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 33554432 ELSE 0 END -- Position 11 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 67108864 ELSE 0 END -- Position 12 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 134217728 ELSE 0 END -- Position 13 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 268435456 ELSE 0 END -- Position 14 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 536870912 ELSE 0 END -- Position 15 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s16) THEN 1073741824 ELSE 0 END -- Position 16 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s17) THEN 2147483648 ELSE 0 END -- Position 17 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s18) THEN 4294967296 ELSE 0 END -- PGM PARTICIPATION INFORMATION CODE: formula-error
      | CASE WHEN align_too_long(c18, 1) THEN 8589934592 ELSE 0 END -- PGM PARTICIPATION INFORMATION CODE: too-long
      | CASE WHEN owner = 'homeless' THEN 0
        | CASE
            WHEN p1 = '' THEN 0
            WHEN length(p1) <> 9 THEN CASE align_identifier_damage(p1, 9)
            WHEN 'scientific-notation' THEN 17179869184
            WHEN 'id-truncated-15-digits' THEN 34359738368
            WHEN 'leading-zeros-lost' THEN 68719476736
            ELSE 137438953472
            END
            WHEN p2 = '' THEN 0
            WHEN length(p2) <> 4 THEN CASE align_identifier_damage(p2, 4)
            WHEN 'scientific-notation' THEN 274877906944
            WHEN 'id-truncated-15-digits' THEN 549755813888
            WHEN 'leading-zeros-lost' THEN 1099511627776
            ELSE 2199023255552
            END
            WHEN r1 IS NULL THEN 2199023255552
            ELSE 0
            END -- SUBMITTING AUN + SCHOOL NUMBER → organization.identifiers[us-pa.school]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c4 <> '' AND r2 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 4398046511104
            WHEN 'id-truncated-15-digits' THEN 8796093022208
            WHEN 'leading-zeros-lost' THEN 17592186044416
            ELSE 35184372088832
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r3 IS NULL) THEN 70368744177664 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
        | CASE WHEN (c5 <> '' AND r4 IS NULL) THEN 140737488355328 ELSE 0 END -- PROGRAMS CODE → kind: unknown-code
        | CASE WHEN (c6 <> '' AND r5 IS NULL) THEN CASE align_date_damage(c6)
            WHEN 'excel-serial-date' THEN 281474976710656
            WHEN 'date-order-ambiguous' THEN 562949953421312
            ELSE 1125899906842624
            END ELSE 0 END -- BEGINNING DATE → begin: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c7 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c7)
            WHEN 'excel-serial-date' THEN 2251799813685248
            WHEN 'date-order-ambiguous' THEN 4503599627370496
            ELSE 9007199254740992
            END ELSE 0 END -- ENDING DATE → end: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c18 <> '' AND r7 IS NULL) THEN 18014398509481984 ELSE 0 END -- PGM PARTICIPATION INFORMATION CODE → detail: unknown-code
      ELSE 0 END
      | CASE WHEN owner = 'program' THEN 0
        | CASE
            WHEN p1 = '' THEN 0
            WHEN length(p1) <> 9 THEN CASE align_identifier_damage(p1, 9)
            WHEN 'scientific-notation' THEN 17179869184
            WHEN 'id-truncated-15-digits' THEN 34359738368
            WHEN 'leading-zeros-lost' THEN 68719476736
            ELSE 137438953472
            END
            WHEN p2 = '' THEN 0
            WHEN length(p2) <> 4 THEN CASE align_identifier_damage(p2, 4)
            WHEN 'scientific-notation' THEN 274877906944
            WHEN 'id-truncated-15-digits' THEN 549755813888
            WHEN 'leading-zeros-lost' THEN 1099511627776
            ELSE 2199023255552
            END
            WHEN r1 IS NULL THEN 2199023255552
            ELSE 0
            END -- SUBMITTING AUN + SCHOOL NUMBER → organization.identifiers[us-pa.school]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c4 <> '' AND r2 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 4398046511104
            WHEN 'id-truncated-15-digits' THEN 8796093022208
            WHEN 'leading-zeros-lost' THEN 17592186044416
            ELSE 35184372088832
            END ELSE 0 END -- PASECUREID → participant.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c6 <> '' AND r5 IS NULL) THEN CASE align_date_damage(c6)
            WHEN 'excel-serial-date' THEN 281474976710656
            WHEN 'date-order-ambiguous' THEN 562949953421312
            ELSE 1125899906842624
            END ELSE 0 END -- BEGINNING DATE → begin: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c7 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c7)
            WHEN 'excel-serial-date' THEN 2251799813685248
            WHEN 'date-order-ambiguous' THEN 4503599627370496
            ELSE 9007199254740992
            END ELSE 0 END -- ENDING DATE → end: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c5 <> '' AND r8 IS NULL) THEN 140737488355328 ELSE 0 END -- PROGRAMS CODE → programKind: unknown-code
      ELSE 0 END
      | CASE WHEN owner = 'shared-program' THEN 0
        | CASE
            WHEN p1 = '' THEN 0
            WHEN length(p1) <> 9 THEN CASE align_identifier_damage(p1, 9)
            WHEN 'scientific-notation' THEN 17179869184
            WHEN 'id-truncated-15-digits' THEN 34359738368
            WHEN 'leading-zeros-lost' THEN 68719476736
            ELSE 137438953472
            END
            WHEN p2 = '' THEN 0
            WHEN length(p2) <> 4 THEN CASE align_identifier_damage(p2, 4)
            WHEN 'scientific-notation' THEN 274877906944
            WHEN 'id-truncated-15-digits' THEN 549755813888
            WHEN 'leading-zeros-lost' THEN 1099511627776
            ELSE 2199023255552
            END
            WHEN r1 IS NULL THEN 2199023255552
            ELSE 0
            END -- SUBMITTING AUN + SCHOOL NUMBER → organization.identifiers[us-pa.school]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN c4 <> '' AND r2 IS NULL THEN CASE align_identifier_damage(c4, 10)
            WHEN 'scientific-notation' THEN 4398046511104
            WHEN 'id-truncated-15-digits' THEN 8796093022208
            WHEN 'leading-zeros-lost' THEN 17592186044416
            ELSE 35184372088832
            END ELSE 0 END -- PASECUREID → participant.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c6 <> '' AND r5 IS NULL) THEN CASE align_date_damage(c6)
            WHEN 'excel-serial-date' THEN 281474976710656
            WHEN 'date-order-ambiguous' THEN 562949953421312
            ELSE 1125899906842624
            END ELSE 0 END -- BEGINNING DATE → begin: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c7 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c7)
            WHEN 'excel-serial-date' THEN 2251799813685248
            WHEN 'date-order-ambiguous' THEN 4503599627370496
            ELSE 9007199254740992
            END ELSE 0 END -- ENDING DATE → end: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c5 <> '' AND r9 IS NULL) THEN 140737488355328 ELSE 0 END -- PROGRAMS CODE → program.name: unknown-code
        | CASE WHEN (c5 <> '' AND r10 IS NULL) THEN 140737488355328 ELSE 0 END -- PROGRAMS CODE → programKind: unknown-code
      ELSE 0 END
      | CASE WHEN owner IS NULL THEN 0
        | 36028797018963968 -- the kind of record: unknown-record-type
      ELSE 0 END
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN owner = 'homeless' THEN 0
        | CASE WHEN "homeless: student.identifiers[us-pa.pasecureid]" IS NULL AND (early1 & 65970697669632) = 0 THEN 72057594037927936 ELSE 0 END -- student: missing-key
      ELSE 0 END
      | CASE WHEN owner = 'program' THEN 0
        | CASE WHEN "program: participant.identifiers[us-pa.pasecureid]" IS NULL AND (early1 & 65970697669632) = 0 THEN 72057594037927936 ELSE 0 END -- participant: missing-key
      ELSE 0 END
      | CASE WHEN owner = 'shared-program' THEN 0
        | CASE WHEN "shared-program: participant.identifiers[us-pa.pasecureid]" IS NULL AND (early1 & 65970697669632) = 0 THEN 72057594037927936 ELSE 0 END -- participant: missing-key
      ELSE 0 END
    AS BIGINT) AS whole1
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
  "homeless: organization.identifiers[us-pa.school]",
  "homeless: student.identifiers[us-pa.pasecureid]",
  "homeless: schoolYear",
  "homeless: kind",
  "homeless: value",
  "homeless: begin",
  "homeless: end",
  "homeless: detail",
  "program: organization.identifiers[us-pa.school]",
  "program: participant.identifiers[us-pa.pasecureid]",
  "program: begin",
  "program: end",
  "program: programKind",
  "shared-program: organization.identifiers[us-pa.school]",
  "shared-program: participant.identifiers[us-pa.pasecureid]",
  "shared-program: program.identifiers[us-pa.program]",
  "shared-program: begin",
  "shared-program: end",
  "shared-program: program.name",
  "shared-program: programKind",
  found1,
  CASE WHEN (found1 & 110338173691195103) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- pims 2024-25, special-education-snapshot: Special Education Snapshot
CREATE OR REPLACE TABLE "special-education-snapshot" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- SUBMITTING AUN
    align_cell(s2) AS c2, -- SCHOOL NUMBER
    align_cell(s3) AS c3, -- SCHOOL YEAR DATE
    align_cell(s4) AS c4, -- Position 4 (not collected)
    align_cell(s5) AS c5, -- PASECUREID
    align_cell(s6) AS c6, -- Position 6 (not collected)
    align_cell(s7) AS c7, -- Position 7 (not collected)
    align_cell(s8) AS c8, -- Position 8 (not collected)
    align_cell(s9) AS c9, -- Position 9 (not collected)
    align_cell(s10) AS c10, -- SPECIAL EDUCATION TEACHER NAME
    align_cell(s11) AS c11, -- PRIMARY DISABILITY
    align_cell(s12) AS c12, -- SECONDARY DISABILITY
    align_cell(s13) AS c13, -- Position 13 (not collected)
    align_cell(s14) AS c14, -- Position 14 (not collected)
    align_cell(s15) AS c15, -- AMOUNT OF SPECIAL EDUCATION SERVICES
    align_cell(s16) AS c16, -- Position 16 (not collected)
    align_cell(s17) AS c17, -- TYPE OF SUPPORT
    align_cell(s18) AS c18, -- Position 18 (not collected)
    align_cell(s19) AS c19, -- Position 19 (not collected)
    align_cell(s20) AS c20, -- Position 20 (not collected)
    align_cell(s21) AS c21, -- Position 21 (not collected)
    align_cell(s22) AS c22, -- Position 22 (not collected)
    align_cell(s23) AS c23, -- Position 23 (not collected)
    align_cell(s24) AS c24, -- Position 24 (not collected)
    align_cell(s25) AS c25, -- Position 25 (not collected)
    align_cell(s26) AS c26, -- Position 26 (not collected)
    align_cell(s27) AS c27, -- Position 27 (not collected)
    align_cell(s28) AS c28, -- Position 28 (not collected)
    align_cell(s29) AS c29, -- Position 29 (not collected)
    align_cell(s30) AS c30, -- Position 30 (not collected)
    align_cell(s31) AS c31, -- Position 31 (not collected)
    align_cell(s32) AS c32, -- PRIMARY PLACEMENT TYPE
    align_cell(s33) AS c33, -- Position 33 (not collected)
    align_cell(s34) AS c34, -- DATE EXITED SPECIAL EDUCATION
    align_cell(s35) AS c35, -- SNAPSHOT DATE
    align_cell(s36) AS c36, -- Position 36 (not collected)
    align_cell(s37) AS c37, -- Position 37 (not collected)
    align_cell(s38) AS c38, -- Position 38 (not collected)
    align_cell(s39) AS c39, -- Position 39 (not collected)
    align_cell(s40) AS c40, -- Position 40 (not collected)
    align_cell(s41) AS c41, -- Position 41 (not collected)
    align_cell(s42) AS c42, -- Position 42 (not collected)
    align_cell(s43) AS c43, -- Position 43 (not collected)
    align_cell(s44) AS c44, -- EDUCATIONAL ENVIRONMENT
    align_cell(s45) AS c45, -- TRANSITION IEP STATUS CODE
    align_cell(s46) AS c46, -- Position 46 (not collected)
    align_cell(s47) AS c47, -- Position 47 (not collected)
    align_cell(s48) AS c48, -- Position 48 (not collected)
    align_cell(s49) AS c49, -- EDUCATIONAL ENVIRONMENT PERCENTAGE (SCHOOL AGE PROGRAM)
    align_cell(s50) AS c50, -- Position 50 (not collected)
    align_cell(s51) AS c51, -- Position 51 (not collected)
    align_cell(s52) AS c52, -- REASON FOR EXITING SPECIAL EDUCATION
    align_cell(s53) AS c53, -- LEP STATUS (Y/N)
    align_cell(s54) AS c54, -- Position 54 (not collected)
    align_cell(s55) AS c55, -- Position 55 (not collected)
    align_cell(s56) AS c56, -- Position 56 (not collected)
    align_cell(s57) AS c57, -- Position 57 (not collected)
    align_cell(s58) AS c58, -- Position 58 (not collected)
    align_cell(s59) AS c59, -- Position 59 (not collected)
    align_cell(s60) AS c60, -- Position 60 (not collected)
    align_cell(s61) AS c61, -- Position 61 (not collected)
    align_cell(s62) AS c62, -- Position 62 (not collected)
    align_cell(s63) AS c63, -- Position 63 (not collected)
    align_cell(s64) AS c64, -- Position 64 (not collected)
    align_cell(s65) AS c65, -- Position 65 (not collected)
    align_cell(s66) AS c66, -- Position 66 (not collected)
    align_cell(s67) AS c67, -- Position 67 (not collected)
    align_cell(s68) AS c68, -- Position 68 (not collected)
    align_cell(s69) AS c69, -- Position 69 (not collected)
    align_cell(s70) AS c70, -- SERVICE PROVIDER
    align_cell(s71) AS c71, -- LOCATION OF SPECIAL EDUCATION SERVICES
    align_cell(s72) AS c72, -- Position 72 (not collected)
    align_cell(s73) AS c73, -- TRANS IEP (COMP INT PAID WORK EXP)
    align_cell(s74) AS c74, -- TRANS IEP (JOB COACHING)
    align_cell(s75) AS c75, -- TRANS IEP (COMP INT EMP GOAL)
    align_cell(s76) AS c76, -- TRANS IEP (COMP INT EMP)
    align_cell(s77) AS c77, -- Position 77 (not collected)
    align_cell(s78) AS c78, -- Position 78 (not collected)
    align_cell(s79) AS c79, -- Position 79 (not collected)
    align_cell(s80) AS c80 -- RACE/ETHNICITY
  FROM "special-education-snapshot stage"
), readings AS (
  SELECT
    *,
    'special-education' AS owner, -- which record it is
    true AS "student: is read", -- beside the owner
    c53 <> '' AS "english-learner: is read", -- beside the owner
    CASE WHEN regexp_full_match(c1, '[0-9]{9}') THEN c1 END AS r1, -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    CASE WHEN regexp_full_match(c3, '[12][0-9]{3}-06-30') THEN substr(c3, 1, 4) END AS r2, -- SCHOOL YEAR DATE → schoolYear
    CASE WHEN regexp_full_match(c5, '[0-9]{10}') THEN c5 END AS r3, -- PASECUREID → student.identifiers[us-pa.pasecureid]
    CASE c11
      WHEN '2121' THEN '2121'
      WHEN '2122' THEN '2122'
      WHEN '2123' THEN '2123'
      WHEN '2124' THEN '2124'
      WHEN '2125' THEN '2125'
      WHEN '2126' THEN '2126'
      WHEN '2127' THEN '2127'
      WHEN '2128' THEN '2128'
      WHEN '2129' THEN '2129'
      WHEN '2130' THEN '2130'
      WHEN '2131' THEN '2131'
      WHEN '2132' THEN '2132'
      WHEN '2134' THEN '2134'
      WHEN '2135' THEN '2135'
      END AS r4, -- PRIMARY DISABILITY → detail
    CASE
      WHEN regexp_full_match(c34, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c34, 1, 4), substr(c34, 6, 2), substr(c34, 9, 2))
      END AS r5, -- DATE EXITED SPECIAL EDUCATION → end
    CASE WHEN c80 <> '' THEN CASE
      WHEN c80 = '4' THEN 0
      WHEN c80 = '6' THEN 1
      WHEN c80 = '1' THEN 2
      WHEN c80 = '3' THEN 3
      WHEN c80 = '5' THEN 4
      WHEN c80 = '9' THEN 5
      WHEN c80 = '10' THEN 6
      END END AS r6, -- RACE/ETHNICITY → hispanicLatino
    CASE c53 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r7 -- LEP STATUS (Y/N) → value
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "special-education: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r3 AS "special-education: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r2 AS "special-education: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'disability' AS "special-education: kind", -- every record → kind
    'yes' AS "special-education: value", -- every record → value
    r4 AS "special-education: detail", -- PRIMARY DISABILITY → detail
    r5 AS "special-education: end", -- DATE EXITED SPECIAL EDUCATION → end
    r3 AS "student: identifiers[us-pa.pasecureid]", -- PASECUREID → identifiers[us-pa.pasecureid]
    CASE r6
      WHEN 0 THEN 'true'
      WHEN 1 THEN 'false'
      WHEN 2 THEN 'false'
      WHEN 3 THEN 'false'
      WHEN 4 THEN 'false'
      WHEN 5 THEN 'false'
      WHEN 6 THEN 'false'
      END AS "student: hispanicLatino", -- RACE/ETHNICITY → hispanicLatino
    CASE r6 WHEN 0 THEN 'hispanic' WHEN 1 THEN 'two-or-more' END AS "student: raceRollup", -- RACE/ETHNICITY → hispanicLatino
    CASE r6
      WHEN 2 THEN 'american-indian-or-alaska-native'
      WHEN 3 THEN 'black-or-african-american'
      WHEN 4 THEN 'white'
      WHEN 5 THEN 'asian'
      WHEN 6 THEN 'native-hawaiian-or-pacific-islander'
      END AS "student: races", -- RACE/ETHNICITY → hispanicLatino
    r1 AS "english-learner: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r3 AS "english-learner: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r2 AS "english-learner: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'english-learner' AS "english-learner: kind", -- every record → kind
    r7 AS "english-learner: value" -- LEP STATUS (Y/N) → value
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- SUBMITTING AUN: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- SUBMITTING AUN: missing-required
      | CASE WHEN align_wrong_length(c1, 9) THEN 8 ELSE 0 END -- SUBMITTING AUN: wrong-length
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- SCHOOL NUMBER: formula-error
      | CASE WHEN c2 = '' THEN 32 ELSE 0 END -- SCHOOL NUMBER: missing-required
      | CASE WHEN align_wrong_length(c2, 4) THEN 64 ELSE 0 END -- SCHOOL NUMBER: wrong-length
      | CASE WHEN align_is_formula_error(s3) THEN 128 ELSE 0 END -- SCHOOL YEAR DATE: formula-error
      | CASE WHEN c3 = '' THEN 256 ELSE 0 END -- SCHOOL YEAR DATE: missing-required
      | CASE WHEN align_too_long(c3, 10) THEN 512 ELSE 0 END -- SCHOOL YEAR DATE: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 1024 ELSE 0 END -- Position 4 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 2048 ELSE 0 END -- PASECUREID: formula-error
      | CASE WHEN c5 = '' THEN 4096 ELSE 0 END -- PASECUREID: missing-required
      | CASE WHEN align_too_long(c5, 12) THEN 8192 ELSE 0 END -- PASECUREID: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 16384 ELSE 0 END -- Position 6 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 32768 ELSE 0 END -- Position 7 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 65536 ELSE 0 END -- Position 8 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 131072 ELSE 0 END -- Position 9 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 262144 ELSE 0 END -- SPECIAL EDUCATION TEACHER NAME: formula-error
      | CASE WHEN c10 = '' THEN 524288 ELSE 0 END -- SPECIAL EDUCATION TEACHER NAME: missing-required
      | CASE WHEN align_too_long(c10, 30) THEN 1048576 ELSE 0 END -- SPECIAL EDUCATION TEACHER NAME: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 2097152 ELSE 0 END -- PRIMARY DISABILITY: formula-error
      | CASE WHEN c11 = '' THEN 4194304 ELSE 0 END -- PRIMARY DISABILITY: missing-required
      | CASE WHEN align_too_long(c11, 30) THEN 8388608 ELSE 0 END -- PRIMARY DISABILITY: too-long
      | CASE WHEN align_is_formula_error(s12) THEN 16777216 ELSE 0 END -- SECONDARY DISABILITY: formula-error
      | CASE WHEN align_too_long(c12, 30) THEN 33554432 ELSE 0 END -- SECONDARY DISABILITY: too-long
      | CASE WHEN align_is_formula_error(s13) THEN 67108864 ELSE 0 END -- Position 13 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 134217728 ELSE 0 END -- Position 14 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 268435456 ELSE 0 END -- AMOUNT OF SPECIAL EDUCATION SERVICES: formula-error
      | CASE WHEN c15 = '' THEN 536870912 ELSE 0 END -- AMOUNT OF SPECIAL EDUCATION SERVICES: missing-required
      | CASE WHEN align_too_long(c15, 30) THEN 1073741824 ELSE 0 END -- AMOUNT OF SPECIAL EDUCATION SERVICES: too-long
      | CASE WHEN align_is_formula_error(s16) THEN 2147483648 ELSE 0 END -- Position 16 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s17) THEN 4294967296 ELSE 0 END -- TYPE OF SUPPORT: formula-error
      | CASE WHEN c17 = '' THEN 8589934592 ELSE 0 END -- TYPE OF SUPPORT: missing-required
      | CASE WHEN align_too_long(c17, 30) THEN 17179869184 ELSE 0 END -- TYPE OF SUPPORT: too-long
      | CASE WHEN align_is_formula_error(s18) THEN 34359738368 ELSE 0 END -- Position 18 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s19) THEN 68719476736 ELSE 0 END -- Position 19 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s20) THEN 137438953472 ELSE 0 END -- Position 20 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s21) THEN 274877906944 ELSE 0 END -- Position 21 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s22) THEN 549755813888 ELSE 0 END -- Position 22 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s23) THEN 1099511627776 ELSE 0 END -- Position 23 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s24) THEN 2199023255552 ELSE 0 END -- Position 24 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s25) THEN 4398046511104 ELSE 0 END -- Position 25 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s26) THEN 8796093022208 ELSE 0 END -- Position 26 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s27) THEN 17592186044416 ELSE 0 END -- Position 27 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s28) THEN 35184372088832 ELSE 0 END -- Position 28 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s29) THEN 70368744177664 ELSE 0 END -- Position 29 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s30) THEN 140737488355328 ELSE 0 END -- Position 30 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s31) THEN 281474976710656 ELSE 0 END -- Position 31 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s32) THEN 562949953421312 ELSE 0 END -- PRIMARY PLACEMENT TYPE: formula-error
      | CASE WHEN c32 = '' THEN 1125899906842624 ELSE 0 END -- PRIMARY PLACEMENT TYPE: missing-required
      | CASE WHEN align_too_long(c32, 1) THEN 2251799813685248 ELSE 0 END -- PRIMARY PLACEMENT TYPE: too-long
      | CASE WHEN align_is_formula_error(s33) THEN 4503599627370496 ELSE 0 END -- Position 33 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s34) THEN 9007199254740992 ELSE 0 END -- DATE EXITED SPECIAL EDUCATION: formula-error
      | CASE WHEN align_too_long(c34, 10) THEN 18014398509481984 ELSE 0 END -- DATE EXITED SPECIAL EDUCATION: too-long
      | CASE WHEN align_is_formula_error(s35) THEN 36028797018963968 ELSE 0 END -- SNAPSHOT DATE: formula-error
      | CASE WHEN c35 = '' THEN 72057594037927936 ELSE 0 END -- SNAPSHOT DATE: missing-required
      | CASE WHEN align_too_long(c35, 10) THEN 144115188075855872 ELSE 0 END -- SNAPSHOT DATE: too-long
      | CASE WHEN align_is_formula_error(s36) THEN 288230376151711744 ELSE 0 END -- Position 36 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s37) THEN 576460752303423488 ELSE 0 END -- Position 37 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s38) THEN 1152921504606846976 ELSE 0 END -- Position 38 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s39) THEN 2305843009213693952 ELSE 0 END -- Position 39 (not collected): formula-error
    AS BIGINT) AS early1,
    CAST(0
      | CASE WHEN align_is_formula_error(s40) THEN 1 ELSE 0 END -- Position 40 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s41) THEN 2 ELSE 0 END -- Position 41 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s42) THEN 4 ELSE 0 END -- Position 42 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s43) THEN 8 ELSE 0 END -- Position 43 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s44) THEN 16 ELSE 0 END -- EDUCATIONAL ENVIRONMENT: formula-error
      | CASE WHEN c44 = '' THEN 32 ELSE 0 END -- EDUCATIONAL ENVIRONMENT: missing-required
      | CASE WHEN align_too_long(c44, 8) THEN 64 ELSE 0 END -- EDUCATIONAL ENVIRONMENT: too-long
      | CASE WHEN align_is_formula_error(s45) THEN 128 ELSE 0 END -- TRANSITION IEP STATUS CODE: formula-error
      | CASE WHEN align_too_long(c45, 1) THEN 256 ELSE 0 END -- TRANSITION IEP STATUS CODE: too-long
      | CASE WHEN align_is_formula_error(s46) THEN 512 ELSE 0 END -- Position 46 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s47) THEN 1024 ELSE 0 END -- Position 47 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s48) THEN 2048 ELSE 0 END -- Position 48 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s49) THEN 4096 ELSE 0 END -- EDUCATIONAL ENVIRONMENT PERCENTAGE (SCHOOL AGE PROGRAM): formula-error
      | CASE WHEN align_too_long(c49, 3) THEN 8192 ELSE 0 END -- EDUCATIONAL ENVIRONMENT PERCENTAGE (SCHOOL AGE PROGRAM): too-long
      | CASE WHEN align_is_formula_error(s50) THEN 16384 ELSE 0 END -- Position 50 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s51) THEN 32768 ELSE 0 END -- Position 51 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s52) THEN 65536 ELSE 0 END -- REASON FOR EXITING SPECIAL EDUCATION: formula-error
      | CASE WHEN align_too_long(c52, 16) THEN 131072 ELSE 0 END -- REASON FOR EXITING SPECIAL EDUCATION: too-long
      | CASE WHEN align_is_formula_error(s53) THEN 262144 ELSE 0 END -- LEP STATUS (Y/N): formula-error
      | CASE WHEN c53 = '' THEN 524288 ELSE 0 END -- LEP STATUS (Y/N): missing-required
      | CASE WHEN align_too_long(c53, 2) THEN 1048576 ELSE 0 END -- LEP STATUS (Y/N): too-long
      | CASE WHEN align_is_formula_error(s54) THEN 2097152 ELSE 0 END -- Position 54 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s55) THEN 4194304 ELSE 0 END -- Position 55 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s56) THEN 8388608 ELSE 0 END -- Position 56 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s57) THEN 16777216 ELSE 0 END -- Position 57 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s58) THEN 33554432 ELSE 0 END -- Position 58 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s59) THEN 67108864 ELSE 0 END -- Position 59 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s60) THEN 134217728 ELSE 0 END -- Position 60 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s61) THEN 268435456 ELSE 0 END -- Position 61 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s62) THEN 536870912 ELSE 0 END -- Position 62 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s63) THEN 1073741824 ELSE 0 END -- Position 63 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s64) THEN 2147483648 ELSE 0 END -- Position 64 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s65) THEN 4294967296 ELSE 0 END -- Position 65 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s66) THEN 8589934592 ELSE 0 END -- Position 66 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s67) THEN 17179869184 ELSE 0 END -- Position 67 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s68) THEN 34359738368 ELSE 0 END -- Position 68 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s69) THEN 68719476736 ELSE 0 END -- Position 69 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s70) THEN 137438953472 ELSE 0 END -- SERVICE PROVIDER: formula-error
      | CASE WHEN c70 = '' THEN 274877906944 ELSE 0 END -- SERVICE PROVIDER: missing-required
      | CASE WHEN align_too_long(c70, 50) THEN 549755813888 ELSE 0 END -- SERVICE PROVIDER: too-long
      | CASE WHEN align_is_formula_error(s71) THEN 1099511627776 ELSE 0 END -- LOCATION OF SPECIAL EDUCATION SERVICES: formula-error
      | CASE WHEN c71 = '' THEN 2199023255552 ELSE 0 END -- LOCATION OF SPECIAL EDUCATION SERVICES: missing-required
      | CASE WHEN align_too_long(c71, 100) THEN 4398046511104 ELSE 0 END -- LOCATION OF SPECIAL EDUCATION SERVICES: too-long
      | CASE WHEN align_is_formula_error(s72) THEN 8796093022208 ELSE 0 END -- Position 72 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s73) THEN 17592186044416 ELSE 0 END -- TRANS IEP (COMP INT PAID WORK EXP): formula-error
      | CASE WHEN align_too_long(c73, 1) THEN 35184372088832 ELSE 0 END -- TRANS IEP (COMP INT PAID WORK EXP): too-long
      | CASE WHEN align_is_formula_error(s74) THEN 70368744177664 ELSE 0 END -- TRANS IEP (JOB COACHING): formula-error
      | CASE WHEN align_too_long(c74, 1) THEN 140737488355328 ELSE 0 END -- TRANS IEP (JOB COACHING): too-long
      | CASE WHEN align_is_formula_error(s75) THEN 281474976710656 ELSE 0 END -- TRANS IEP (COMP INT EMP GOAL): formula-error
      | CASE WHEN align_too_long(c75, 1) THEN 562949953421312 ELSE 0 END -- TRANS IEP (COMP INT EMP GOAL): too-long
      | CASE WHEN align_is_formula_error(s76) THEN 1125899906842624 ELSE 0 END -- TRANS IEP (COMP INT EMP): formula-error
      | CASE WHEN align_too_long(c76, 1) THEN 2251799813685248 ELSE 0 END -- TRANS IEP (COMP INT EMP): too-long
      | CASE WHEN align_is_formula_error(s77) THEN 4503599627370496 ELSE 0 END -- Position 77 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s78) THEN 9007199254740992 ELSE 0 END -- Position 78 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s79) THEN 18014398509481984 ELSE 0 END -- Position 79 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s80) THEN 36028797018963968 ELSE 0 END -- RACE/ETHNICITY: formula-error
      | CASE WHEN c80 = '' THEN 72057594037927936 ELSE 0 END -- RACE/ETHNICITY: missing-required
      | CASE WHEN align_too_long(c80, 2) THEN 144115188075855872 ELSE 0 END -- RACE/ETHNICITY: too-long
      | CASE WHEN c1 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c1, 9)
          WHEN 'scientific-notation' THEN 288230376151711744
          WHEN 'id-truncated-15-digits' THEN 576460752303423488
          WHEN 'leading-zeros-lost' THEN 1152921504606846976
          ELSE 2305843009213693952
          END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
      | CASE WHEN "english-learner: is read" THEN 0
        | CASE WHEN c1 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c1, 9)
            WHEN 'scientific-notation' THEN 288230376151711744
            WHEN 'id-truncated-15-digits' THEN 576460752303423488
            WHEN 'leading-zeros-lost' THEN 1152921504606846976
            ELSE 2305843009213693952
            END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
      ELSE 0 END
    AS BIGINT) AS early2,
    CAST(0
      | CASE WHEN (c3 <> '' AND r2 IS NULL) THEN 1 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
      | CASE WHEN c5 <> '' AND r3 IS NULL THEN CASE align_identifier_damage(c5, 10)
          WHEN 'scientific-notation' THEN 2
          WHEN 'id-truncated-15-digits' THEN 4
          WHEN 'leading-zeros-lost' THEN 8
          ELSE 16
          END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
      | CASE WHEN (c11 <> '' AND r4 IS NULL) THEN 32 ELSE 0 END -- PRIMARY DISABILITY → detail: unknown-code
      | CASE WHEN (c34 <> '' AND r5 IS NULL) THEN CASE align_date_damage(c34)
          WHEN 'excel-serial-date' THEN 64
          WHEN 'date-order-ambiguous' THEN 128
          ELSE 256
          END ELSE 0 END -- DATE EXITED SPECIAL EDUCATION → end: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN "student: is read" THEN 0
        | CASE WHEN c5 <> '' AND r3 IS NULL THEN CASE align_identifier_damage(c5, 10)
            WHEN 'scientific-notation' THEN 2
            WHEN 'id-truncated-15-digits' THEN 4
            WHEN 'leading-zeros-lost' THEN 8
            ELSE 16
            END ELSE 0 END -- PASECUREID → identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c80 <> '' AND r6 IS NULL) THEN 512 ELSE 0 END -- RACE/ETHNICITY → hispanicLatino: unknown-code
      ELSE 0 END
      | CASE WHEN "english-learner: is read" THEN 0
        | CASE WHEN c5 <> '' AND r3 IS NULL THEN CASE align_identifier_damage(c5, 10)
            WHEN 'scientific-notation' THEN 2
            WHEN 'id-truncated-15-digits' THEN 4
            WHEN 'leading-zeros-lost' THEN 8
            ELSE 16
            END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN (c3 <> '' AND r2 IS NULL) THEN 1 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
        | CASE WHEN (c53 <> '' AND r7 IS NULL) THEN 1024 ELSE 0 END -- LEP STATUS (Y/N) → value: unknown-code
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
      | CASE WHEN "special-education: student.identifiers[us-pa.pasecureid]" IS NULL AND (early1 & 6144) = 0 AND (early3 & 30) = 0 THEN 2048 ELSE 0 END -- student: missing-key
    AS BIGINT) AS whole3
  FROM findings
), ends AS (
  SELECT
    *,
    ("student: is read" AND "student: identifiers[us-pa.pasecureid]" IS NOT NULL) AS "student: is there",
    "english-learner: is read" AS "english-learner: is there",
    CASE WHEN cells <> 80 THEN 1 ELSE whole1 END AS found1,
    CASE WHEN cells <> 80 THEN 0 ELSE whole2 END AS found2,
    CASE WHEN cells <> 80 THEN 0 ELSE whole3 END AS found3
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "student: is there",
  "english-learner: is there",
  "special-education: organization.identifiers[us-pa.aun]",
  "special-education: student.identifiers[us-pa.pasecureid]",
  "special-education: schoolYear",
  "special-education: kind",
  "special-education: value",
  "special-education: detail",
  "special-education: end",
  "student: identifiers[us-pa.pasecureid]",
  "student: hispanicLatino",
  "student: raceRollup",
  "student: races",
  "english-learner: organization.identifiers[us-pa.aun]",
  "english-learner: student.identifiers[us-pa.pasecureid]",
  "english-learner: schoolYear",
  "english-learner: kind",
  "english-learner: value",
  found1,
  found2,
  found3,
  CASE WHEN ((found1 & 252201579132754831) <> 0 OR (found2 & 4323455642275676160) <> 0 OR (found3 & 2079) <> 0) THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- pims 2024-25, school-calendar: School Calendar
CREATE OR REPLACE TABLE "school-calendar" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- SUBMITTING AUN
    align_cell(s2) AS c2, -- SCHOOL YEAR DATE
    align_cell(s3) AS c3, -- CALENDAR ID
    align_cell(s4) AS c4, -- CALENDAR DESCRIPTION
    align_cell(s5) AS c5, -- Position 5 (not collected)
    align_cell(s6) AS c6, -- Position 6 (not collected)
    align_cell(s7) AS c7, -- ROTATION PATTERN CODE
    align_cell(s8) AS c8, -- CALENDAR PROGRAMS CODE
    align_cell(s9) AS c9, -- CALENDAR START DATE
    align_cell(s10) AS c10, -- CALENDAR END DATE
    align_cell(s11) AS c11, -- INSTRUCTION START DATE
    align_cell(s12) AS c12, -- INSTRUCTION END DATE
    align_cell(s13) AS c13, -- GRADUATION CEREMONY DATE
    align_cell(s14) AS c14, -- NUMBER OF SCHEDULED SCHOOL DAYS
    align_cell(s15) AS c15, -- INSTRUCTIONAL MINUTES IN STANDARD DAY
    align_cell(s16) AS c16, -- TOTAL DAYS IN SESSION LOST DUE TO STRIKE
    align_cell(s17) AS c17, -- TOTAL DAYS IN SESSION LOST DUE TO ACT 80
    align_cell(s18) AS c18, -- TOTAL DAYS IN SESSION LOST DUE TO OTHER REASONS
    align_cell(s19) AS c19, -- TOTAL MAKE-UP DAYS
    align_cell(s20) AS c20, -- TOTAL INSTRUCTIONAL MINUTES LOST TO PLANNED SHORTENED DAYS AND PDE EMERGENCY WAIVER
    align_cell(s21) AS c21 -- ACT 80 GROUP
  FROM "school-calendar stage"
), readings AS (
  SELECT
    *,
    'calendar' AS owner, -- which record it is
    CASE WHEN regexp_full_match(c1, '[0-9]{9}') THEN c1 END AS r1, -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    CASE WHEN regexp_full_match(c2, '[12][0-9]{3}-06-30') THEN substr(c2, 1, 4) END AS r2, -- SCHOOL YEAR DATE → schoolYear
    CASE
      WHEN regexp_full_match(c9, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c9, 1, 4), substr(c9, 6, 2), substr(c9, 9, 2))
      END AS r3, -- CALENDAR START DATE → begin
    CASE
      WHEN regexp_full_match(c10, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c10, 1, 4), substr(c10, 6, 2), substr(c10, 9, 2))
      END AS r4, -- CALENDAR END DATE → end
    CASE WHEN regexp_full_match(c14, '-?[0-9]{1,15}') THEN CAST(CAST(c14 AS BIGINT) AS VARCHAR) END AS r5 -- NUMBER OF SCHEDULED SCHOOL DAYS → scheduledDays
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "calendar: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    CASE WHEN c1 <> '' AND c2 <> '' AND c3 <> '' THEN c1 || '|' || c2 || '|' || c3 END AS "calendar: identifiers[us-pa.calendar]", -- SUBMITTING AUN + SCHOOL YEAR DATE + CALENDAR ID → identifiers[us-pa.calendar]
    r2 AS "calendar: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    'school-year' AS "calendar: sessionType", -- every record → sessionType
    nullif(c4, '') AS "calendar: title", -- CALENDAR DESCRIPTION → title
    r3 AS "calendar: begin", -- CALENDAR START DATE → begin
    r4 AS "calendar: end", -- CALENDAR END DATE → end
    r5 AS "calendar: scheduledDays" -- NUMBER OF SCHEDULED SCHOOL DAYS → scheduledDays
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- SUBMITTING AUN: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- SUBMITTING AUN: missing-required
      | CASE WHEN align_wrong_length(c1, 9) THEN 8 ELSE 0 END -- SUBMITTING AUN: wrong-length
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- SCHOOL YEAR DATE: formula-error
      | CASE WHEN c2 = '' THEN 32 ELSE 0 END -- SCHOOL YEAR DATE: missing-required
      | CASE WHEN align_too_long(c2, 10) THEN 64 ELSE 0 END -- SCHOOL YEAR DATE: too-long
      | CASE WHEN align_is_formula_error(s3) THEN 128 ELSE 0 END -- CALENDAR ID: formula-error
      | CASE WHEN c3 = '' THEN 256 ELSE 0 END -- CALENDAR ID: missing-required
      | CASE WHEN align_too_long(c3, 12) THEN 512 ELSE 0 END -- CALENDAR ID: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 1024 ELSE 0 END -- CALENDAR DESCRIPTION: formula-error
      | CASE WHEN c4 = '' THEN 2048 ELSE 0 END -- CALENDAR DESCRIPTION: missing-required
      | CASE WHEN align_too_long(c4, 100) THEN 4096 ELSE 0 END -- CALENDAR DESCRIPTION: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 8192 ELSE 0 END -- Position 5 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 16384 ELSE 0 END -- Position 6 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 32768 ELSE 0 END -- ROTATION PATTERN CODE: formula-error
      | CASE WHEN align_too_long(c7, 1) THEN 65536 ELSE 0 END -- ROTATION PATTERN CODE: too-long
      | CASE WHEN align_is_formula_error(s8) THEN 131072 ELSE 0 END -- CALENDAR PROGRAMS CODE: formula-error
      | CASE WHEN align_too_long(c8, 8) THEN 262144 ELSE 0 END -- CALENDAR PROGRAMS CODE: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 524288 ELSE 0 END -- CALENDAR START DATE: formula-error
      | CASE WHEN c9 = '' THEN 1048576 ELSE 0 END -- CALENDAR START DATE: missing-required
      | CASE WHEN align_too_long(c9, 10) THEN 2097152 ELSE 0 END -- CALENDAR START DATE: too-long
      | CASE WHEN align_is_formula_error(s10) THEN 4194304 ELSE 0 END -- CALENDAR END DATE: formula-error
      | CASE WHEN c10 = '' THEN 8388608 ELSE 0 END -- CALENDAR END DATE: missing-required
      | CASE WHEN align_too_long(c10, 10) THEN 16777216 ELSE 0 END -- CALENDAR END DATE: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 33554432 ELSE 0 END -- INSTRUCTION START DATE: formula-error
      | CASE WHEN c11 = '' THEN 67108864 ELSE 0 END -- INSTRUCTION START DATE: missing-required
      | CASE WHEN align_too_long(c11, 10) THEN 134217728 ELSE 0 END -- INSTRUCTION START DATE: too-long
      | CASE WHEN align_is_formula_error(s12) THEN 268435456 ELSE 0 END -- INSTRUCTION END DATE: formula-error
      | CASE WHEN c12 = '' THEN 536870912 ELSE 0 END -- INSTRUCTION END DATE: missing-required
      | CASE WHEN align_too_long(c12, 10) THEN 1073741824 ELSE 0 END -- INSTRUCTION END DATE: too-long
      | CASE WHEN align_is_formula_error(s13) THEN 2147483648 ELSE 0 END -- GRADUATION CEREMONY DATE: formula-error
      | CASE WHEN align_too_long(c13, 10) THEN 4294967296 ELSE 0 END -- GRADUATION CEREMONY DATE: too-long
      | CASE WHEN align_is_formula_error(s14) THEN 8589934592 ELSE 0 END -- NUMBER OF SCHEDULED SCHOOL DAYS: formula-error
      | CASE WHEN c14 = '' THEN 17179869184 ELSE 0 END -- NUMBER OF SCHEDULED SCHOOL DAYS: missing-required
      | CASE WHEN align_too_long(c14, 3) THEN 34359738368 ELSE 0 END -- NUMBER OF SCHEDULED SCHOOL DAYS: too-long
      | CASE WHEN align_is_formula_error(s15) THEN 68719476736 ELSE 0 END -- INSTRUCTIONAL MINUTES IN STANDARD DAY: formula-error
      | CASE WHEN c15 = '' THEN 137438953472 ELSE 0 END -- INSTRUCTIONAL MINUTES IN STANDARD DAY: missing-required
      | CASE WHEN align_too_long(c15, 3) THEN 274877906944 ELSE 0 END -- INSTRUCTIONAL MINUTES IN STANDARD DAY: too-long
      | CASE WHEN align_is_formula_error(s16) THEN 549755813888 ELSE 0 END -- TOTAL DAYS IN SESSION LOST DUE TO STRIKE: formula-error
      | CASE WHEN c16 = '' THEN 1099511627776 ELSE 0 END -- TOTAL DAYS IN SESSION LOST DUE TO STRIKE: missing-required
      | CASE WHEN align_too_long(c16, 3) THEN 2199023255552 ELSE 0 END -- TOTAL DAYS IN SESSION LOST DUE TO STRIKE: too-long
      | CASE WHEN align_is_formula_error(s17) THEN 4398046511104 ELSE 0 END -- TOTAL DAYS IN SESSION LOST DUE TO ACT 80: formula-error
      | CASE WHEN c17 = '' THEN 8796093022208 ELSE 0 END -- TOTAL DAYS IN SESSION LOST DUE TO ACT 80: missing-required
      | CASE WHEN align_too_long(c17, 3) THEN 17592186044416 ELSE 0 END -- TOTAL DAYS IN SESSION LOST DUE TO ACT 80: too-long
      | CASE WHEN align_is_formula_error(s18) THEN 35184372088832 ELSE 0 END -- TOTAL DAYS IN SESSION LOST DUE TO OTHER REASONS: formula-error
      | CASE WHEN c18 = '' THEN 70368744177664 ELSE 0 END -- TOTAL DAYS IN SESSION LOST DUE TO OTHER REASONS: missing-required
      | CASE WHEN align_too_long(c18, 3) THEN 140737488355328 ELSE 0 END -- TOTAL DAYS IN SESSION LOST DUE TO OTHER REASONS: too-long
      | CASE WHEN align_is_formula_error(s19) THEN 281474976710656 ELSE 0 END -- TOTAL MAKE-UP DAYS: formula-error
      | CASE WHEN c19 = '' THEN 562949953421312 ELSE 0 END -- TOTAL MAKE-UP DAYS: missing-required
      | CASE WHEN align_too_long(c19, 3) THEN 1125899906842624 ELSE 0 END -- TOTAL MAKE-UP DAYS: too-long
      | CASE WHEN align_is_formula_error(s20) THEN 2251799813685248 ELSE 0 END -- TOTAL INSTRUCTIONAL MINUTES LOST TO PLANNED SHORTENED DAYS AND PDE EMERGENCY WAIVER: formula-error
      | CASE WHEN c20 = '' THEN 4503599627370496 ELSE 0 END -- TOTAL INSTRUCTIONAL MINUTES LOST TO PLANNED SHORTENED DAYS AND PDE EMERGENCY WAIVER: missing-required
      | CASE WHEN align_too_long(c20, 4) THEN 9007199254740992 ELSE 0 END -- TOTAL INSTRUCTIONAL MINUTES LOST TO PLANNED SHORTENED DAYS AND PDE EMERGENCY WAIVER: too-long
      | CASE WHEN align_is_formula_error(s21) THEN 18014398509481984 ELSE 0 END -- ACT 80 GROUP: formula-error
      | CASE WHEN align_too_long(c21, 12) THEN 36028797018963968 ELSE 0 END -- ACT 80 GROUP: too-long
      | CASE WHEN c1 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c1, 9)
          WHEN 'scientific-notation' THEN 72057594037927936
          WHEN 'id-truncated-15-digits' THEN 144115188075855872
          WHEN 'leading-zeros-lost' THEN 288230376151711744
          ELSE 576460752303423488
          END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
      | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 1152921504606846976 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
      | CASE WHEN (c9 <> '' AND r3 IS NULL) THEN CASE align_date_damage(c9)
          WHEN 'excel-serial-date' THEN 2305843009213693952
          WHEN 'date-order-ambiguous' THEN 0
          ELSE 0
          END ELSE 0 END -- CALENDAR START DATE → begin: excel-serial-date, date-order-ambiguous, invalid-date
    AS BIGINT) AS early1,
    CAST(0
      | CASE WHEN (c9 <> '' AND r3 IS NULL) THEN CASE align_date_damage(c9)
          WHEN 'excel-serial-date' THEN 0
          WHEN 'date-order-ambiguous' THEN 1
          ELSE 2
          END ELSE 0 END -- CALENDAR START DATE → begin: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c10 <> '' AND r4 IS NULL) THEN CASE align_date_damage(c10)
          WHEN 'excel-serial-date' THEN 4
          WHEN 'date-order-ambiguous' THEN 8
          ELSE 16
          END ELSE 0 END -- CALENDAR END DATE → end: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c14 <> '' AND r5 IS NULL) THEN 32 ELSE 0 END -- NUMBER OF SCHEDULED SCHOOL DAYS → scheduledDays: not-a-number
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
  "calendar: organization.identifiers[us-pa.aun]",
  "calendar: identifiers[us-pa.calendar]",
  "calendar: schoolYear",
  "calendar: sessionType",
  "calendar: title",
  "calendar: begin",
  "calendar: end",
  "calendar: scheduledDays",
  found1,
  found2,
  CASE WHEN (found1 & 2233785415175766527) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- pims 2024-25, student-calendar-fact: Student Calendar Fact (PIMS_STUDENT_CALENDAR_FACT)
CREATE OR REPLACE TABLE "student-calendar-fact" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- SUBMITTING AUN
    align_cell(s2) AS c2, -- SCHOOL YEAR DATE
    align_cell(s3) AS c3, -- CALENDAR ID
    align_cell(s4) AS c4, -- PASECUREID
    align_cell(s5) AS c5, -- DISTRICT OF RESIDENCE AUN
    align_cell(s6) AS c6, -- FUNDING DISTRICT AUN
    align_cell(s7) AS c7, -- RESIDENCE STATUS CODE
    align_cell(s8) AS c8, -- DAYS ENROLLED
    align_cell(s9) AS c9, -- DAYS PRESENT
    align_cell(s10) AS c10, -- PERCENTAGE OF TIME ENROLLED FOR CALENDAR
    align_cell(s11) AS c11, -- GRADE
    align_cell(s12) AS c12, -- Position 12 (not collected)
    align_cell(s13) AS c13, -- SENDING CHARTER SCHOOL – SCHOOL NUMBER
    align_cell(s14) AS c14, -- SENDING CHARTER SCHOOL AUN
    align_cell(s15) AS c15, -- SPECIAL EDUCATION INDICATOR
    align_cell(s16) AS c16 -- DAYS ABSENT – UNEXCUSED
  FROM "student-calendar-fact stage"
), readings AS (
  SELECT
    *,
    'attendance' AS owner, -- which record it is
    CASE WHEN regexp_full_match(c1, '[0-9]{9}') THEN c1 END AS r1, -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    CASE WHEN regexp_full_match(c2, '[12][0-9]{3}-06-30') THEN substr(c2, 1, 4) END AS r2, -- SCHOOL YEAR DATE → schoolYear
    CASE WHEN regexp_full_match(c4, '[0-9]{10}') THEN c4 END AS r3, -- PASECUREID → student.identifiers[us-pa.pasecureid]
    CASE WHEN regexp_full_match(c5, '[0-9]{9}') THEN c5 END AS r4, -- DISTRICT OF RESIDENCE AUN → student.districtOfResidence.identifiers[us-pa.aun]
    CASE c11
      WHEN 'PKA' THEN 'PK'
      WHEN 'PKP' THEN 'PK'
      WHEN 'PKF' THEN 'PK'
      WHEN 'K4A' THEN 'PK'
      WHEN 'K4P' THEN 'PK'
      WHEN 'K4F' THEN 'PK'
      WHEN 'K5A' THEN 'KG'
      WHEN 'K5P' THEN 'KG'
      WHEN 'K5F' THEN 'KG'
      WHEN '001' THEN '01'
      WHEN '002' THEN '02'
      WHEN '003' THEN '03'
      WHEN '004' THEN '04'
      WHEN '005' THEN '05'
      WHEN '006' THEN '06'
      WHEN '007' THEN '07'
      WHEN '008' THEN '08'
      WHEN '009' THEN '09'
      WHEN '010' THEN '10'
      WHEN '011' THEN '11'
      WHEN '012' THEN '12'
      WHEN 'AAP' THEN 'AE'
      END AS r5, -- GRADE → gradeLevel
    CASE WHEN regexp_full_match(c8, '-?[0-9]{1,15}([.][0-9]{1,2})?') THEN regexp_replace(CAST(CAST(c8 AS DECIMAL(38, 2)) AS VARCHAR), '[.]?0+$', '') END AS r6, -- DAYS ENROLLED → daysEnrolled
    CASE WHEN regexp_full_match(c9, '-?[0-9]{1,15}([.][0-9]{1,2})?') THEN regexp_replace(CAST(CAST(c9 AS DECIMAL(38, 2)) AS VARCHAR), '[.]?0+$', '') END AS r7, -- DAYS PRESENT → daysPresent
    CASE WHEN regexp_full_match(c16, '-?[0-9]{1,15}([.][0-9]{1,2})?') THEN regexp_replace(CAST(CAST(c16 AS DECIMAL(38, 2)) AS VARCHAR), '[.]?0+$', '') END AS r8 -- DAYS ABSENT – UNEXCUSED → daysUnexcused
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "attendance: organization.identifiers[us-pa.aun]", -- SUBMITTING AUN → organization.identifiers[us-pa.aun]
    r3 AS "attendance: student.identifiers[us-pa.pasecureid]", -- PASECUREID → student.identifiers[us-pa.pasecureid]
    r4 AS "attendance: student.districtOfResidence.identifiers[us-pa.aun]", -- DISTRICT OF RESIDENCE AUN → student.districtOfResidence.identifiers[us-pa.aun]
    CASE WHEN c1 <> '' AND c2 <> '' AND c3 <> '' THEN c1 || '|' || c2 || '|' || c3 END AS "attendance: session.identifiers[us-pa.calendar]", -- SUBMITTING AUN + SCHOOL YEAR DATE + CALENDAR ID → session.identifiers[us-pa.calendar]
    CASE WHEN c1 <> '' AND c2 <> '' AND c3 <> '' AND c4 <> '' AND c5 <> '' AND c6 <> '' AND c7 <> '' AND c11 <> '' AND c15 <> '' THEN c1 || '|' || c2 || '|' || c3 || '|' || c4 || '|' || c5 || '|' || c6 || '|' || c7 || '|' || c11 || '|' || c15 END AS "attendance: identifiers[us-pa.calendar-fact]", -- SUBMITTING AUN + SCHOOL YEAR DATE + CALENDAR ID + PASECUREID + DISTRICT OF RESIDENCE AUN + FUNDING DISTRICT AUN + RESIDENCE STATUS CODE + GRADE + SPECIAL EDUCATION INDICATOR → identifiers[us-pa.calendar-fact]
    r2 AS "attendance: schoolYear", -- SCHOOL YEAR DATE → schoolYear
    CASE WHEN r5 IS NOT NULL THEN r5 WHEN c11 <> '' THEN 'other' END AS "attendance: gradeLevel", -- GRADE → gradeLevel
    r6 AS "attendance: daysEnrolled", -- DAYS ENROLLED → daysEnrolled
    r7 AS "attendance: daysPresent", -- DAYS PRESENT → daysPresent
    r8 AS "attendance: daysUnexcused" -- DAYS ABSENT – UNEXCUSED → daysUnexcused
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- SUBMITTING AUN: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- SUBMITTING AUN: missing-required
      | CASE WHEN align_wrong_length(c1, 9) THEN 8 ELSE 0 END -- SUBMITTING AUN: wrong-length
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- SCHOOL YEAR DATE: formula-error
      | CASE WHEN c2 = '' THEN 32 ELSE 0 END -- SCHOOL YEAR DATE: missing-required
      | CASE WHEN align_too_long(c2, 10) THEN 64 ELSE 0 END -- SCHOOL YEAR DATE: too-long
      | CASE WHEN align_is_formula_error(s3) THEN 128 ELSE 0 END -- CALENDAR ID: formula-error
      | CASE WHEN c3 = '' THEN 256 ELSE 0 END -- CALENDAR ID: missing-required
      | CASE WHEN align_too_long(c3, 12) THEN 512 ELSE 0 END -- CALENDAR ID: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 1024 ELSE 0 END -- PASECUREID: formula-error
      | CASE WHEN c4 = '' THEN 2048 ELSE 0 END -- PASECUREID: missing-required
      | CASE WHEN align_too_long(c4, 10) THEN 4096 ELSE 0 END -- PASECUREID: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 8192 ELSE 0 END -- DISTRICT OF RESIDENCE AUN: formula-error
      | CASE WHEN c5 = '' THEN 16384 ELSE 0 END -- DISTRICT OF RESIDENCE AUN: missing-required
      | CASE WHEN align_wrong_length(c5, 9) THEN 32768 ELSE 0 END -- DISTRICT OF RESIDENCE AUN: wrong-length
      | CASE WHEN align_is_formula_error(s6) THEN 65536 ELSE 0 END -- FUNDING DISTRICT AUN: formula-error
      | CASE WHEN c6 = '' THEN 131072 ELSE 0 END -- FUNDING DISTRICT AUN: missing-required
      | CASE WHEN align_wrong_length(c6, 9) THEN 262144 ELSE 0 END -- FUNDING DISTRICT AUN: wrong-length
      | CASE WHEN align_is_formula_error(s7) THEN 524288 ELSE 0 END -- RESIDENCE STATUS CODE: formula-error
      | CASE WHEN c7 = '' THEN 1048576 ELSE 0 END -- RESIDENCE STATUS CODE: missing-required
      | CASE WHEN align_too_long(c7, 9) THEN 2097152 ELSE 0 END -- RESIDENCE STATUS CODE: too-long
      | CASE WHEN align_is_formula_error(s8) THEN 4194304 ELSE 0 END -- DAYS ENROLLED: formula-error
      | CASE WHEN c8 = '' THEN 8388608 ELSE 0 END -- DAYS ENROLLED: missing-required
      | CASE WHEN align_too_long(c8, 3) THEN 16777216 ELSE 0 END -- DAYS ENROLLED: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 33554432 ELSE 0 END -- DAYS PRESENT: formula-error
      | CASE WHEN c9 = '' THEN 67108864 ELSE 0 END -- DAYS PRESENT: missing-required
      | CASE WHEN align_too_long(c9, 6) THEN 134217728 ELSE 0 END -- DAYS PRESENT: too-long
      | CASE WHEN align_is_formula_error(s10) THEN 268435456 ELSE 0 END -- PERCENTAGE OF TIME ENROLLED FOR CALENDAR: formula-error
      | CASE WHEN c10 = '' THEN 536870912 ELSE 0 END -- PERCENTAGE OF TIME ENROLLED FOR CALENDAR: missing-required
      | CASE WHEN align_too_long(c10, 3) THEN 1073741824 ELSE 0 END -- PERCENTAGE OF TIME ENROLLED FOR CALENDAR: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 2147483648 ELSE 0 END -- GRADE: formula-error
      | CASE WHEN c11 = '' THEN 4294967296 ELSE 0 END -- GRADE: missing-required
      | CASE WHEN align_too_long(c11, 3) THEN 8589934592 ELSE 0 END -- GRADE: too-long
      | CASE WHEN align_is_formula_error(s12) THEN 17179869184 ELSE 0 END -- Position 12 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 34359738368 ELSE 0 END -- SENDING CHARTER SCHOOL – SCHOOL NUMBER: formula-error
      | CASE WHEN align_wrong_length(c13, 4) THEN 68719476736 ELSE 0 END -- SENDING CHARTER SCHOOL – SCHOOL NUMBER: wrong-length
      | CASE WHEN align_is_formula_error(s14) THEN 137438953472 ELSE 0 END -- SENDING CHARTER SCHOOL AUN: formula-error
      | CASE WHEN align_wrong_length(c14, 9) THEN 274877906944 ELSE 0 END -- SENDING CHARTER SCHOOL AUN: wrong-length
      | CASE WHEN align_is_formula_error(s15) THEN 549755813888 ELSE 0 END -- SPECIAL EDUCATION INDICATOR: formula-error
      | CASE WHEN c15 = '' THEN 1099511627776 ELSE 0 END -- SPECIAL EDUCATION INDICATOR: missing-required
      | CASE WHEN align_too_long(c15, 1) THEN 2199023255552 ELSE 0 END -- SPECIAL EDUCATION INDICATOR: too-long
      | CASE WHEN align_is_formula_error(s16) THEN 4398046511104 ELSE 0 END -- DAYS ABSENT – UNEXCUSED: formula-error
      | CASE WHEN c16 = '' THEN 8796093022208 ELSE 0 END -- DAYS ABSENT – UNEXCUSED: missing-required
      | CASE WHEN align_too_long(c16, 6) THEN 17592186044416 ELSE 0 END -- DAYS ABSENT – UNEXCUSED: too-long
      | CASE WHEN c1 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c1, 9)
          WHEN 'scientific-notation' THEN 35184372088832
          WHEN 'id-truncated-15-digits' THEN 70368744177664
          WHEN 'leading-zeros-lost' THEN 140737488355328
          ELSE 281474976710656
          END ELSE 0 END -- SUBMITTING AUN → organization.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
      | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN 562949953421312 ELSE 0 END -- SCHOOL YEAR DATE → schoolYear: invalid-school-year
      | CASE WHEN c4 <> '' AND r3 IS NULL THEN CASE align_identifier_damage(c4, 10)
          WHEN 'scientific-notation' THEN 1125899906842624
          WHEN 'id-truncated-15-digits' THEN 2251799813685248
          WHEN 'leading-zeros-lost' THEN 4503599627370496
          ELSE 9007199254740992
          END ELSE 0 END -- PASECUREID → student.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
      | CASE WHEN c5 <> '' AND r4 IS NULL THEN CASE align_identifier_damage(c5, 9)
          WHEN 'scientific-notation' THEN 18014398509481984
          WHEN 'id-truncated-15-digits' THEN 36028797018963968
          WHEN 'leading-zeros-lost' THEN 72057594037927936
          ELSE 144115188075855872
          END ELSE 0 END -- DISTRICT OF RESIDENCE AUN → student.districtOfResidence.identifiers[us-pa.aun]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
      | CASE WHEN (c11 <> '' AND r5 IS NULL) THEN 288230376151711744 ELSE 0 END -- GRADE → gradeLevel: unknown-code
      | CASE WHEN (c8 <> '' AND r6 IS NULL) THEN 576460752303423488 ELSE 0 END -- DAYS ENROLLED → daysEnrolled: not-a-number
      | CASE WHEN (c9 <> '' AND r7 IS NULL) THEN 1152921504606846976 ELSE 0 END -- DAYS PRESENT → daysPresent: not-a-number
      | CASE WHEN (c16 <> '' AND r8 IS NULL) THEN 2305843009213693952 ELSE 0 END -- DAYS ABSENT – UNEXCUSED → daysUnexcused: not-a-number
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
  "attendance: organization.identifiers[us-pa.aun]",
  "attendance: student.identifiers[us-pa.pasecureid]",
  "attendance: student.districtOfResidence.identifiers[us-pa.aun]",
  "attendance: session.identifiers[us-pa.calendar]",
  "attendance: identifiers[us-pa.calendar-fact]",
  "attendance: schoolYear",
  "attendance: gradeLevel",
  "attendance: daysEnrolled",
  "attendance: daysPresent",
  "attendance: daysUnexcused",
  found1,
  CASE WHEN (found1 & 576426128425463295) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- pims 2024-25, course: Course
CREATE OR REPLACE TABLE "course" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- SUBMITTING AUN
    align_cell(s2) AS c2, -- SCHOOL NUMBER
    align_cell(s3) AS c3, -- SCHOOL YEAR DATE
    align_cell(s4) AS c4, -- Position 4 (not collected)
    align_cell(s5) AS c5, -- COURSE NAME
    align_cell(s6) AS c6, -- Position 6 (not collected)
    align_cell(s7) AS c7, -- Position 7 (not collected)
    align_cell(s8) AS c8, -- Position 8 (not collected)
    align_cell(s9) AS c9, -- NUMBER OF CREDITS
    align_cell(s10) AS c10, -- Position 10 (not collected)
    align_cell(s11) AS c11, -- Position 11 (not collected)
    align_cell(s12) AS c12, -- Position 12 (not collected)
    align_cell(s13) AS c13, -- Position 13 (not collected)
    align_cell(s14) AS c14, -- Position 14 (not collected)
    align_cell(s15) AS c15, -- Position 15 (not collected)
    align_cell(s16) AS c16, -- Position 16 (not collected)
    align_cell(s17) AS c17, -- Position 17 (not collected)
    align_cell(s18) AS c18, -- Position 18 (not collected)
    align_cell(s19) AS c19, -- Position 19 (not collected)
    align_cell(s20) AS c20, -- Position 20 (not collected)
    align_cell(s21) AS c21, -- Position 21 (not collected)
    align_cell(s22) AS c22, -- Position 22 (not collected)
    align_cell(s23) AS c23, -- Position 23 (not collected)
    align_cell(s24) AS c24, -- Position 24 (not collected)
    align_cell(s25) AS c25, -- Position 25 (not collected)
    align_cell(s26) AS c26, -- SUPPLEMENTARY COURSE DIFFERENTIATOR
    align_cell(s27) AS c27, -- COURSE CODE LONG
    align_cell(s28) AS c28, -- Position 28 (not collected)
    align_cell(s29) AS c29, -- ALTERNATE COURSE CODE
    align_cell(s30) AS c30, -- REQUIREMENTS INDICATOR CODE
    align_cell(s31) AS c31, -- Position 31 (not collected)
    align_cell(s32) AS c32, -- DUAL CREDIT
    align_cell(s33) AS c33, -- ADVANCED PLACEMENT INDICATOR
    align_cell(s34) AS c34, -- Position 34 (not collected)
    align_cell(s35) AS c35, -- Position 35 (not collected)
    align_cell(s36) AS c36, -- Position 36 (not collected)
    align_cell(s37) AS c37, -- Position 37 (not collected)
    align_cell(s38) AS c38, -- Position 38 (not collected)
    align_cell(s39) AS c39, -- Position 39 (not collected)
    align_cell(s40) AS c40, -- INTERNATIONAL BACCALAUREATE INDICATOR
    align_cell(s41) AS c41, -- Position 41 (not collected)
    align_cell(s42) AS c42, -- Position 42 (not collected)
    align_cell(s43) AS c43, -- Position 43 (not collected)
    align_cell(s44) AS c44, -- Position 44 (not collected)
    align_cell(s45) AS c45, -- Position 45 (not collected)
    align_cell(s46) AS c46, -- Position 46 (not collected)
    align_cell(s47) AS c47, -- Position 47 (not collected)
    align_cell(s48) AS c48, -- Position 48 (not collected)
    align_cell(s49) AS c49, -- Position 49 (not collected)
    align_cell(s50) AS c50, -- Position 50 (not collected)
    align_cell(s51) AS c51, -- Position 51 (not collected)
    align_cell(s52) AS c52, -- Position 52 (not collected)
    align_cell(s53) AS c53, -- Position 53 (not collected)
    align_cell(s54) AS c54, -- Position 54 (not collected)
    align_cell(s55) AS c55, -- Position 55 (not collected)
    align_cell(s56) AS c56, -- Position 56 (not collected)
    align_cell(s57) AS c57, -- Position 57 (not collected)
    align_cell(s58) AS c58, -- Position 58 (not collected)
    align_cell(s59) AS c59, -- Position 59 (not collected)
    align_cell(s60) AS c60, -- Position 60 (not collected)
    align_cell(s61) AS c61, -- Position 61 (not collected)
    align_cell(s62) AS c62, -- Position 62 (not collected)
    align_cell(s63) AS c63, -- END OF COURSE EXAM
    align_cell(s64) AS c64, -- Position 64 (not collected)
    align_cell(s65) AS c65, -- Position 65 (not collected)
    align_cell(s66) AS c66, -- ORGANIZATION DEFINING COURSE
    align_cell(s67) AS c67, -- Position 67 (not collected)
    align_cell(s68) AS c68, -- Position 68 (not collected)
    align_cell(s69) AS c69, -- Position 69 (not collected)
    align_cell(s70) AS c70, -- Position 70 (not collected)
    align_cell(s71) AS c71, -- Position 71 (not collected)
    align_cell(s72) AS c72, -- Position 72 (not collected)
    align_cell(s73) AS c73, -- Position 73 (not collected)
    align_cell(s74) AS c74, -- Position 74 (not collected)
    align_cell(s75) AS c75, -- Position 75 (not collected)
    align_cell(s76) AS c76, -- Position 76 (not collected)
    align_cell(s77) AS c77, -- Position 77 (not collected)
    align_cell(s78) AS c78, -- Position 78 (not collected)
    align_cell(s79) AS c79 -- CAMBRIDGE ADVANCED COURSE INDICATOR
  FROM "course stage"
), prepared AS (
  SELECT
    *,
    CASE c1 WHEN '0000' THEN '' WHEN '9999' THEN '' ELSE c1 END AS p1, -- SUBMITTING AUN + SCHOOL NUMBER → organization.identifiers[us-pa.school]
    CASE c2 WHEN '0000' THEN '' WHEN '9999' THEN '' ELSE c2 END AS p2 -- SUBMITTING AUN + SCHOOL NUMBER → organization.identifiers[us-pa.school]
  FROM texts
), readings AS (
  SELECT
    *,
    'course' AS owner, -- which record it is
    CASE WHEN length(p1) = 9 AND length(p2) = 4 AND regexp_full_match((p1 || p2), '[0-9]{13}') THEN p1 || p2 END AS r1 -- SUBMITTING AUN + SCHOOL NUMBER → organization.identifiers[us-pa.school]
  FROM prepared
), fields AS (
  SELECT
    *,
    r1 AS "course: organization.identifiers[us-pa.school]", -- SUBMITTING AUN + SCHOOL NUMBER → organization.identifiers[us-pa.school]
    CASE WHEN c1 <> '' AND c2 <> '' AND c3 <> '' AND c26 <> '' AND c27 <> '' THEN c1 || '|' || c2 || '|' || c3 || '|' || c26 || '|' || c27 END AS "course: identifiers[us-pa.course]", -- SUBMITTING AUN + SCHOOL NUMBER + SCHOOL YEAR DATE + SUPPLEMENTARY COURSE DIFFERENTIATOR + COURSE CODE LONG → identifiers[us-pa.course]
    nullif(c27, '') AS "course: courseCode", -- COURSE CODE LONG → courseCode
    nullif(c5, '') AS "course: title" -- COURSE NAME → title
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- SUBMITTING AUN: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- SUBMITTING AUN: missing-required
      | CASE WHEN align_wrong_length(c1, 9) THEN 8 ELSE 0 END -- SUBMITTING AUN: wrong-length
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- SCHOOL NUMBER: formula-error
      | CASE WHEN c2 = '' THEN 32 ELSE 0 END -- SCHOOL NUMBER: missing-required
      | CASE WHEN align_wrong_length(c2, 4) THEN 64 ELSE 0 END -- SCHOOL NUMBER: wrong-length
      | CASE WHEN align_is_formula_error(s3) THEN 128 ELSE 0 END -- SCHOOL YEAR DATE: formula-error
      | CASE WHEN c3 = '' THEN 256 ELSE 0 END -- SCHOOL YEAR DATE: missing-required
      | CASE WHEN align_too_long(c3, 10) THEN 512 ELSE 0 END -- SCHOOL YEAR DATE: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 1024 ELSE 0 END -- Position 4 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 2048 ELSE 0 END -- COURSE NAME: formula-error
      | CASE WHEN c5 = '' THEN 4096 ELSE 0 END -- COURSE NAME: missing-required
      | CASE WHEN align_too_long(c5, 50) THEN 8192 ELSE 0 END -- COURSE NAME: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 16384 ELSE 0 END -- Position 6 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 32768 ELSE 0 END -- Position 7 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 65536 ELSE 0 END -- Position 8 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 131072 ELSE 0 END -- NUMBER OF CREDITS: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 262144 ELSE 0 END -- Position 10 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 524288 ELSE 0 END -- Position 11 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 1048576 ELSE 0 END -- Position 12 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 2097152 ELSE 0 END -- Position 13 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 4194304 ELSE 0 END -- Position 14 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 8388608 ELSE 0 END -- Position 15 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s16) THEN 16777216 ELSE 0 END -- Position 16 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s17) THEN 33554432 ELSE 0 END -- Position 17 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s18) THEN 67108864 ELSE 0 END -- Position 18 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s19) THEN 134217728 ELSE 0 END -- Position 19 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s20) THEN 268435456 ELSE 0 END -- Position 20 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s21) THEN 536870912 ELSE 0 END -- Position 21 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s22) THEN 1073741824 ELSE 0 END -- Position 22 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s23) THEN 2147483648 ELSE 0 END -- Position 23 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s24) THEN 4294967296 ELSE 0 END -- Position 24 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s25) THEN 8589934592 ELSE 0 END -- Position 25 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s26) THEN 17179869184 ELSE 0 END -- SUPPLEMENTARY COURSE DIFFERENTIATOR: formula-error
      | CASE WHEN c26 = '' THEN 34359738368 ELSE 0 END -- SUPPLEMENTARY COURSE DIFFERENTIATOR: missing-required
      | CASE WHEN align_too_long(c26, 2) THEN 68719476736 ELSE 0 END -- SUPPLEMENTARY COURSE DIFFERENTIATOR: too-long
      | CASE WHEN align_is_formula_error(s27) THEN 137438953472 ELSE 0 END -- COURSE CODE LONG: formula-error
      | CASE WHEN c27 = '' THEN 274877906944 ELSE 0 END -- COURSE CODE LONG: missing-required
      | CASE WHEN align_too_long(c27, 12) THEN 549755813888 ELSE 0 END -- COURSE CODE LONG: too-long
      | CASE WHEN align_is_formula_error(s28) THEN 1099511627776 ELSE 0 END -- Position 28 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s29) THEN 2199023255552 ELSE 0 END -- ALTERNATE COURSE CODE: formula-error
      | CASE WHEN c29 = '' THEN 4398046511104 ELSE 0 END -- ALTERNATE COURSE CODE: missing-required
      | CASE WHEN align_too_long(c29, 8) THEN 8796093022208 ELSE 0 END -- ALTERNATE COURSE CODE: too-long
      | CASE WHEN align_is_formula_error(s30) THEN 17592186044416 ELSE 0 END -- REQUIREMENTS INDICATOR CODE: formula-error
      | CASE WHEN c30 = '' THEN 35184372088832 ELSE 0 END -- REQUIREMENTS INDICATOR CODE: missing-required
      | CASE WHEN align_too_long(c30, 1) THEN 70368744177664 ELSE 0 END -- REQUIREMENTS INDICATOR CODE: too-long
      | CASE WHEN align_is_formula_error(s31) THEN 140737488355328 ELSE 0 END -- Position 31 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s32) THEN 281474976710656 ELSE 0 END -- DUAL CREDIT: formula-error
      | CASE WHEN c32 = '' THEN 562949953421312 ELSE 0 END -- DUAL CREDIT: missing-required
      | CASE WHEN align_too_long(c32, 1) THEN 1125899906842624 ELSE 0 END -- DUAL CREDIT: too-long
      | CASE WHEN align_is_formula_error(s33) THEN 2251799813685248 ELSE 0 END -- ADVANCED PLACEMENT INDICATOR: formula-error
      | CASE WHEN c33 = '' THEN 4503599627370496 ELSE 0 END -- ADVANCED PLACEMENT INDICATOR: missing-required
      | CASE WHEN align_too_long(c33, 1) THEN 9007199254740992 ELSE 0 END -- ADVANCED PLACEMENT INDICATOR: too-long
      | CASE WHEN align_is_formula_error(s34) THEN 18014398509481984 ELSE 0 END -- Position 34 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s35) THEN 36028797018963968 ELSE 0 END -- Position 35 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s36) THEN 72057594037927936 ELSE 0 END -- Position 36 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s37) THEN 144115188075855872 ELSE 0 END -- Position 37 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s38) THEN 288230376151711744 ELSE 0 END -- Position 38 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s39) THEN 576460752303423488 ELSE 0 END -- Position 39 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s40) THEN 1152921504606846976 ELSE 0 END -- INTERNATIONAL BACCALAUREATE INDICATOR: formula-error
      | CASE WHEN c40 = '' THEN 2305843009213693952 ELSE 0 END -- INTERNATIONAL BACCALAUREATE INDICATOR: missing-required
    AS BIGINT) AS early1,
    CAST(0
      | CASE WHEN align_too_long(c40, 1) THEN 1 ELSE 0 END -- INTERNATIONAL BACCALAUREATE INDICATOR: too-long
      | CASE WHEN align_is_formula_error(s41) THEN 2 ELSE 0 END -- Position 41 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s42) THEN 4 ELSE 0 END -- Position 42 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s43) THEN 8 ELSE 0 END -- Position 43 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s44) THEN 16 ELSE 0 END -- Position 44 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s45) THEN 32 ELSE 0 END -- Position 45 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s46) THEN 64 ELSE 0 END -- Position 46 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s47) THEN 128 ELSE 0 END -- Position 47 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s48) THEN 256 ELSE 0 END -- Position 48 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s49) THEN 512 ELSE 0 END -- Position 49 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s50) THEN 1024 ELSE 0 END -- Position 50 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s51) THEN 2048 ELSE 0 END -- Position 51 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s52) THEN 4096 ELSE 0 END -- Position 52 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s53) THEN 8192 ELSE 0 END -- Position 53 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s54) THEN 16384 ELSE 0 END -- Position 54 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s55) THEN 32768 ELSE 0 END -- Position 55 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s56) THEN 65536 ELSE 0 END -- Position 56 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s57) THEN 131072 ELSE 0 END -- Position 57 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s58) THEN 262144 ELSE 0 END -- Position 58 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s59) THEN 524288 ELSE 0 END -- Position 59 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s60) THEN 1048576 ELSE 0 END -- Position 60 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s61) THEN 2097152 ELSE 0 END -- Position 61 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s62) THEN 4194304 ELSE 0 END -- Position 62 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s63) THEN 8388608 ELSE 0 END -- END OF COURSE EXAM: formula-error
      | CASE WHEN align_too_long(c63, 4) THEN 16777216 ELSE 0 END -- END OF COURSE EXAM: too-long
      | CASE WHEN align_is_formula_error(s64) THEN 33554432 ELSE 0 END -- Position 64 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s65) THEN 67108864 ELSE 0 END -- Position 65 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s66) THEN 134217728 ELSE 0 END -- ORGANIZATION DEFINING COURSE: formula-error
      | CASE WHEN align_wrong_length(c66, 9) THEN 268435456 ELSE 0 END -- ORGANIZATION DEFINING COURSE: wrong-length
      | CASE WHEN align_is_formula_error(s67) THEN 536870912 ELSE 0 END -- Position 67 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s68) THEN 1073741824 ELSE 0 END -- Position 68 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s69) THEN 2147483648 ELSE 0 END -- Position 69 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s70) THEN 4294967296 ELSE 0 END -- Position 70 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s71) THEN 8589934592 ELSE 0 END -- Position 71 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s72) THEN 17179869184 ELSE 0 END -- Position 72 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s73) THEN 34359738368 ELSE 0 END -- Position 73 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s74) THEN 68719476736 ELSE 0 END -- Position 74 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s75) THEN 137438953472 ELSE 0 END -- Position 75 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s76) THEN 274877906944 ELSE 0 END -- Position 76 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s77) THEN 549755813888 ELSE 0 END -- Position 77 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s78) THEN 1099511627776 ELSE 0 END -- Position 78 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s79) THEN 2199023255552 ELSE 0 END -- CAMBRIDGE ADVANCED COURSE INDICATOR: formula-error
      | CASE WHEN c79 = '' THEN 4398046511104 ELSE 0 END -- CAMBRIDGE ADVANCED COURSE INDICATOR: missing-required
      | CASE WHEN align_too_long(c79, 1) THEN 8796093022208 ELSE 0 END -- CAMBRIDGE ADVANCED COURSE INDICATOR: too-long
      | CASE
          WHEN p1 = '' THEN 0
          WHEN length(p1) <> 9 THEN CASE align_identifier_damage(p1, 9)
          WHEN 'scientific-notation' THEN 17592186044416
          WHEN 'id-truncated-15-digits' THEN 35184372088832
          WHEN 'leading-zeros-lost' THEN 70368744177664
          ELSE 140737488355328
          END
          WHEN p2 = '' THEN 0
          WHEN length(p2) <> 4 THEN CASE align_identifier_damage(p2, 4)
          WHEN 'scientific-notation' THEN 281474976710656
          WHEN 'id-truncated-15-digits' THEN 562949953421312
          WHEN 'leading-zeros-lost' THEN 1125899906842624
          ELSE 2251799813685248
          END
          WHEN r1 IS NULL THEN 2251799813685248
          ELSE 0
          END -- SUBMITTING AUN + SCHOOL NUMBER → organization.identifiers[us-pa.school]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
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
    CASE WHEN cells <> 79 THEN 1 ELSE whole1 END AS found1,
    CASE WHEN cells <> 79 THEN 0 ELSE whole2 END AS found2
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "course: organization.identifiers[us-pa.school]",
  "course: identifiers[us-pa.course]",
  "course: courseCode",
  "course: title",
  found1,
  found2,
  CASE WHEN ((found1 & 463856468991) <> 0 OR (found2 & 4486007441326080) <> 0) THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- pims 2024-25, student-course-enrollment: Student Course Enrollment
CREATE OR REPLACE TABLE "student-course-enrollment" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- SUBMITTING AUN
    align_cell(s2) AS c2, -- SCHOOL NUMBER
    align_cell(s3) AS c3, -- SCHOOL YEAR DATE
    align_cell(s4) AS c4, -- ENROLLMENT PERIOD NUMBER
    align_cell(s5) AS c5, -- EFFECTIVE DATE
    align_cell(s6) AS c6, -- ENROLLMENT CODE
    align_cell(s7) AS c7, -- PASECUREID
    align_cell(s8) AS c8, -- Position 8 (not collected)
    align_cell(s9) AS c9, -- Position 9 (not collected)
    align_cell(s10) AS c10, -- REQUEST SEQUENCE
    align_cell(s11) AS c11, -- Position 11 (not collected)
    align_cell(s12) AS c12, -- Position 12 (not collected)
    align_cell(s13) AS c13, -- SUPPLEMENTARY COURSE DIFFERENTIATOR
    align_cell(s14) AS c14, -- COURSE CODE LONG
    align_cell(s15) AS c15, -- COURSE DELIVERY MODEL CODE
    align_cell(s16) AS c16, -- Position 16 (not collected)
    align_cell(s17) AS c17, -- Position 17 (not collected)
    align_cell(s18) AS c18, -- Position 18 (not collected)
    align_cell(s19) AS c19, -- Position 19 (not collected)
    align_cell(s20) AS c20, -- SECTION CODE LONG
    align_cell(s21) AS c21, -- Position 21 (not collected)
    align_cell(s22) AS c22, -- Position 22 (not collected)
    align_cell(s23) AS c23, -- DUAL CREDIT STUDENT TAKE CREDIT
    align_cell(s24) AS c24 -- DUAL CREDIT COURSE PASS
  FROM "student-course-enrollment stage"
), prepared AS (
  SELECT
    *,
    CASE c1 WHEN '0000' THEN '' WHEN '9999' THEN '' ELSE c1 END AS p1, -- SUBMITTING AUN + SCHOOL NUMBER → section.school.identifiers[us-pa.school]
    CASE c2 WHEN '0000' THEN '' WHEN '9999' THEN '' ELSE c2 END AS p2 -- SUBMITTING AUN + SCHOOL NUMBER → section.school.identifiers[us-pa.school]
  FROM texts
), readings AS (
  SELECT
    *,
    'class-member' AS owner, -- which record it is
    CASE WHEN length(p1) = 9 AND length(p2) = 4 AND regexp_full_match((p1 || p2), '[0-9]{13}') THEN p1 || p2 END AS r1, -- SUBMITTING AUN + SCHOOL NUMBER → section.school.identifiers[us-pa.school]
    CASE WHEN regexp_full_match(c7, '[0-9]{10}') THEN c7 END AS r2, -- PASECUREID → person.identifiers[us-pa.pasecureid]
    CASE
      WHEN regexp_full_match(c5, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c5, 1, 4), substr(c5, 6, 2), substr(c5, 9, 2))
      END AS r3 -- EFFECTIVE DATE → begin
  FROM prepared
), fields AS (
  SELECT
    *,
    r1 AS "class-member: section.school.identifiers[us-pa.school]", -- SUBMITTING AUN + SCHOOL NUMBER → section.school.identifiers[us-pa.school]
    r2 AS "class-member: person.identifiers[us-pa.pasecureid]", -- PASECUREID → person.identifiers[us-pa.pasecureid]
    CASE WHEN c1 <> '' AND c2 <> '' AND c3 <> '' AND c4 <> '' THEN c1 || '|' || c2 || '|' || c3 || '|' || c4 END AS "class-member: section.sessions.identifiers[us-pa.marking-period]", -- SUBMITTING AUN + SCHOOL NUMBER + SCHOOL YEAR DATE + ENROLLMENT PERIOD NUMBER → section.sessions.identifiers[us-pa.marking-period]
    CASE WHEN c1 <> '' AND c2 <> '' AND c3 <> '' AND c13 <> '' AND c14 <> '' THEN c1 || '|' || c2 || '|' || c3 || '|' || c13 || '|' || c14 END AS "class-member: section.course.identifiers[us-pa.course]", -- SUBMITTING AUN + SCHOOL NUMBER + SCHOOL YEAR DATE + SUPPLEMENTARY COURSE DIFFERENTIATOR + COURSE CODE LONG → section.course.identifiers[us-pa.course]
    CASE WHEN c1 <> '' AND c2 <> '' AND c3 <> '' AND c4 <> '' AND c13 <> '' AND c14 <> '' AND c20 <> '' THEN c1 || '|' || c2 || '|' || c3 || '|' || c4 || '|' || c13 || '|' || c14 || '|' || c20 END AS "class-member: section.identifiers[us-pa.section]", -- SUBMITTING AUN + SCHOOL NUMBER + SCHOOL YEAR DATE + ENROLLMENT PERIOD NUMBER + SUPPLEMENTARY COURSE DIFFERENTIATOR + COURSE CODE LONG + SECTION CODE LONG → section.identifiers[us-pa.section]
    'student' AS "class-member: role", -- every record → role
    r3 AS "class-member: begin", -- EFFECTIVE DATE → begin
    nullif(c20, '') AS "class-member: section.sectionCode", -- SECTION CODE LONG → section.sectionCode
    nullif(c20, '') AS "class-member: section.title", -- SECTION CODE LONG → section.title
    'scheduled' AS "class-member: section.sectionType" -- every record → section.sectionType
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- SUBMITTING AUN: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- SUBMITTING AUN: missing-required
      | CASE WHEN align_wrong_length(c1, 9) THEN 8 ELSE 0 END -- SUBMITTING AUN: wrong-length
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- SCHOOL NUMBER: formula-error
      | CASE WHEN c2 = '' THEN 32 ELSE 0 END -- SCHOOL NUMBER: missing-required
      | CASE WHEN align_wrong_length(c2, 4) THEN 64 ELSE 0 END -- SCHOOL NUMBER: wrong-length
      | CASE WHEN align_is_formula_error(s3) THEN 128 ELSE 0 END -- SCHOOL YEAR DATE: formula-error
      | CASE WHEN c3 = '' THEN 256 ELSE 0 END -- SCHOOL YEAR DATE: missing-required
      | CASE WHEN align_too_long(c3, 10) THEN 512 ELSE 0 END -- SCHOOL YEAR DATE: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 1024 ELSE 0 END -- ENROLLMENT PERIOD NUMBER: formula-error
      | CASE WHEN c4 = '' THEN 2048 ELSE 0 END -- ENROLLMENT PERIOD NUMBER: missing-required
      | CASE WHEN align_too_long(c4, 3) THEN 4096 ELSE 0 END -- ENROLLMENT PERIOD NUMBER: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 8192 ELSE 0 END -- EFFECTIVE DATE: formula-error
      | CASE WHEN c5 = '' THEN 16384 ELSE 0 END -- EFFECTIVE DATE: missing-required
      | CASE WHEN align_too_long(c5, 10) THEN 32768 ELSE 0 END -- EFFECTIVE DATE: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 65536 ELSE 0 END -- ENROLLMENT CODE: formula-error
      | CASE WHEN c6 = '' THEN 131072 ELSE 0 END -- ENROLLMENT CODE: missing-required
      | CASE WHEN align_too_long(c6, 6) THEN 262144 ELSE 0 END -- ENROLLMENT CODE: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 524288 ELSE 0 END -- PASECUREID: formula-error
      | CASE WHEN c7 = '' THEN 1048576 ELSE 0 END -- PASECUREID: missing-required
      | CASE WHEN align_too_long(c7, 10) THEN 2097152 ELSE 0 END -- PASECUREID: too-long
      | CASE WHEN align_is_formula_error(s8) THEN 4194304 ELSE 0 END -- Position 8 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 8388608 ELSE 0 END -- Position 9 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 16777216 ELSE 0 END -- REQUEST SEQUENCE: formula-error
      | CASE WHEN c10 = '' THEN 33554432 ELSE 0 END -- REQUEST SEQUENCE: missing-required
      | CASE WHEN align_too_long(c10, 3) THEN 67108864 ELSE 0 END -- REQUEST SEQUENCE: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 134217728 ELSE 0 END -- Position 11 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 268435456 ELSE 0 END -- Position 12 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 536870912 ELSE 0 END -- SUPPLEMENTARY COURSE DIFFERENTIATOR: formula-error
      | CASE WHEN c13 = '' THEN 1073741824 ELSE 0 END -- SUPPLEMENTARY COURSE DIFFERENTIATOR: missing-required
      | CASE WHEN align_too_long(c13, 2) THEN 2147483648 ELSE 0 END -- SUPPLEMENTARY COURSE DIFFERENTIATOR: too-long
      | CASE WHEN align_is_formula_error(s14) THEN 4294967296 ELSE 0 END -- COURSE CODE LONG: formula-error
      | CASE WHEN c14 = '' THEN 8589934592 ELSE 0 END -- COURSE CODE LONG: missing-required
      | CASE WHEN align_too_long(c14, 12) THEN 17179869184 ELSE 0 END -- COURSE CODE LONG: too-long
      | CASE WHEN align_is_formula_error(s15) THEN 34359738368 ELSE 0 END -- COURSE DELIVERY MODEL CODE: formula-error
      | CASE WHEN align_too_long(c15, 4) THEN 68719476736 ELSE 0 END -- COURSE DELIVERY MODEL CODE: too-long
      | CASE WHEN align_is_formula_error(s16) THEN 137438953472 ELSE 0 END -- Position 16 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s17) THEN 274877906944 ELSE 0 END -- Position 17 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s18) THEN 549755813888 ELSE 0 END -- Position 18 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s19) THEN 1099511627776 ELSE 0 END -- Position 19 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s20) THEN 2199023255552 ELSE 0 END -- SECTION CODE LONG: formula-error
      | CASE WHEN c20 = '' THEN 4398046511104 ELSE 0 END -- SECTION CODE LONG: missing-required
      | CASE WHEN align_too_long(c20, 25) THEN 8796093022208 ELSE 0 END -- SECTION CODE LONG: too-long
      | CASE WHEN align_is_formula_error(s21) THEN 17592186044416 ELSE 0 END -- Position 21 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s22) THEN 35184372088832 ELSE 0 END -- Position 22 (not collected): formula-error
      | CASE WHEN align_is_formula_error(s23) THEN 70368744177664 ELSE 0 END -- DUAL CREDIT STUDENT TAKE CREDIT: formula-error
      | CASE WHEN align_too_long(c23, 1) THEN 140737488355328 ELSE 0 END -- DUAL CREDIT STUDENT TAKE CREDIT: too-long
      | CASE WHEN align_is_formula_error(s24) THEN 281474976710656 ELSE 0 END -- DUAL CREDIT COURSE PASS: formula-error
      | CASE WHEN align_too_long(c24, 1) THEN 562949953421312 ELSE 0 END -- DUAL CREDIT COURSE PASS: too-long
      | CASE
          WHEN p1 = '' THEN 0
          WHEN length(p1) <> 9 THEN CASE align_identifier_damage(p1, 9)
          WHEN 'scientific-notation' THEN 1125899906842624
          WHEN 'id-truncated-15-digits' THEN 2251799813685248
          WHEN 'leading-zeros-lost' THEN 4503599627370496
          ELSE 9007199254740992
          END
          WHEN p2 = '' THEN 0
          WHEN length(p2) <> 4 THEN CASE align_identifier_damage(p2, 4)
          WHEN 'scientific-notation' THEN 18014398509481984
          WHEN 'id-truncated-15-digits' THEN 36028797018963968
          WHEN 'leading-zeros-lost' THEN 72057594037927936
          ELSE 144115188075855872
          END
          WHEN r1 IS NULL THEN 144115188075855872
          ELSE 0
          END -- SUBMITTING AUN + SCHOOL NUMBER → section.school.identifiers[us-pa.school]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
      | CASE WHEN c7 <> '' AND r2 IS NULL THEN CASE align_identifier_damage(c7, 10)
          WHEN 'scientific-notation' THEN 288230376151711744
          WHEN 'id-truncated-15-digits' THEN 576460752303423488
          WHEN 'leading-zeros-lost' THEN 1152921504606846976
          ELSE 2305843009213693952
          END ELSE 0 END -- PASECUREID → person.identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
    AS BIGINT) AS early1,
    CAST(0
      | CASE WHEN (c5 <> '' AND r3 IS NULL) THEN CASE align_date_damage(c5)
          WHEN 'excel-serial-date' THEN 1
          WHEN 'date-order-ambiguous' THEN 2
          ELSE 4
          END ELSE 0 END -- EFFECTIVE DATE → begin: excel-serial-date, date-order-ambiguous, invalid-date
    AS BIGINT) AS early2
  FROM fields
), needs AS (
  SELECT
    *,
    early1 AS whole1,
    CAST(0
      | early2
      | CASE WHEN "class-member: person.identifiers[us-pa.pasecureid]" IS NULL AND (early1 & 4323455642277249024) = 0 THEN 8 ELSE 0 END -- person: missing-key
    AS BIGINT) AS whole2
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 24 THEN 1 ELSE whole1 END AS found1,
    CASE WHEN cells <> 24 THEN 0 ELSE whole2 END AS found2
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "class-member: section.school.identifiers[us-pa.school]",
  "class-member: person.identifiers[us-pa.pasecureid]",
  "class-member: section.sessions.identifiers[us-pa.marking-period]",
  "class-member: section.course.identifiers[us-pa.course]",
  "class-member: section.identifiers[us-pa.section]",
  "class-member: role",
  "class-member: begin",
  "class-member: section.sectionCode",
  "class-member: section.title",
  "class-member: section.sectionType",
  found1,
  found2,
  CASE WHEN ((found1 & 4610566730104303615) <> 0 OR (found2 & 15) <> 0) THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- pims 2024-25, person: Person
CREATE OR REPLACE TABLE "person" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- SUBMITTING AUN
    align_cell(s2) AS c2, -- PERSON ID
    align_cell(s3) AS c3, -- SCHOOL YEAR DATE
    align_cell(s4) AS c4, -- PERSON AUN
    align_cell(s5) AS c5, -- PASECUREID
    align_cell(s6) AS c6, -- LOCAL PERSON ID
    align_cell(s7) AS c7, -- FIRST NAME
    align_cell(s8) AS c8, -- LAST NAME
    align_cell(s9) AS c9, -- RACE / ETHNICITY
    align_cell(s10) AS c10 -- GENDER
  FROM "person stage"
), readings AS (
  SELECT
    *,
    CASE WHEN c2 <> '' THEN 'person' END AS owner, -- which record it is
    CASE WHEN regexp_full_match(c5, '[0-9]{10}') THEN c5 END AS r1 -- PASECUREID → identifiers[us-pa.pasecureid]
  FROM texts
), fields AS (
  SELECT
    *,
    CASE WHEN c2 <> '' AND c1 <> '' THEN c2 END AS "person: identifiers[us-pa.incident-person]", -- PERSON ID + SUBMITTING AUN → identifiers[us-pa.incident-person]
    CASE WHEN c2 <> '' AND c1 <> '' THEN 'us-pa.incident-person@us-pa.aun.' || c1 END AS "person: identifiers[us-pa.incident-person] system", -- PERSON ID + SUBMITTING AUN → identifiers[us-pa.incident-person]
    CASE WHEN NOT coalesce(coalesce(CASE WHEN CASE WHEN c2 <> '' AND c1 <> '' THEN 'us-pa.incident-person@us-pa.aun.' || c1 END = 'us-pa.pasecureid' THEN CASE WHEN c2 <> '' AND c1 <> '' THEN c2 END END, NULL) <> r1, false) THEN r1 END AS "person: identifiers[us-pa.pasecureid]" -- PASECUREID → identifiers[us-pa.pasecureid]
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- SUBMITTING AUN: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- SUBMITTING AUN: missing-required
      | CASE WHEN align_wrong_length(c1, 9) THEN 8 ELSE 0 END -- SUBMITTING AUN: wrong-length
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- PERSON ID: formula-error
      | CASE WHEN c2 = '' THEN 32 ELSE 0 END -- PERSON ID: missing-required
      | CASE WHEN align_too_long(c2, 20) THEN 64 ELSE 0 END -- PERSON ID: too-long
      | CASE WHEN align_is_formula_error(s3) THEN 128 ELSE 0 END -- SCHOOL YEAR DATE: formula-error
      | CASE WHEN c3 = '' THEN 256 ELSE 0 END -- SCHOOL YEAR DATE: missing-required
      | CASE WHEN align_too_long(c3, 10) THEN 512 ELSE 0 END -- SCHOOL YEAR DATE: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 1024 ELSE 0 END -- PERSON AUN: formula-error
      | CASE WHEN align_wrong_length(c4, 9) THEN 2048 ELSE 0 END -- PERSON AUN: wrong-length
      | CASE WHEN align_is_formula_error(s5) THEN 4096 ELSE 0 END -- PASECUREID: formula-error
      | CASE WHEN align_too_long(c5, 12) THEN 8192 ELSE 0 END -- PASECUREID: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 16384 ELSE 0 END -- LOCAL PERSON ID: formula-error
      | CASE WHEN align_too_long(c6, 20) THEN 32768 ELSE 0 END -- LOCAL PERSON ID: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 65536 ELSE 0 END -- FIRST NAME: formula-error
      | CASE WHEN align_too_long(c7, 60) THEN 131072 ELSE 0 END -- FIRST NAME: too-long
      | CASE WHEN align_is_formula_error(s8) THEN 262144 ELSE 0 END -- LAST NAME: formula-error
      | CASE WHEN align_too_long(c8, 60) THEN 524288 ELSE 0 END -- LAST NAME: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 1048576 ELSE 0 END -- RACE / ETHNICITY: formula-error
      | CASE WHEN align_too_long(c9, 2) THEN 2097152 ELSE 0 END -- RACE / ETHNICITY: too-long
      | CASE WHEN align_is_formula_error(s10) THEN 4194304 ELSE 0 END -- GENDER: formula-error
      | CASE WHEN align_too_long(c10, 1) THEN 8388608 ELSE 0 END -- GENDER: too-long
      | CASE WHEN owner = 'person' THEN 0
        | CASE WHEN c5 <> '' AND r1 IS NULL THEN CASE align_identifier_damage(c5, 10)
            WHEN 'scientific-notation' THEN 16777216
            WHEN 'id-truncated-15-digits' THEN 33554432
            WHEN 'leading-zeros-lost' THEN 67108864
            ELSE 134217728
            END ELSE 0 END -- PASECUREID → identifiers[us-pa.pasecureid]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
        | CASE WHEN coalesce(coalesce(CASE WHEN CASE WHEN c2 <> '' AND c1 <> '' THEN 'us-pa.incident-person@us-pa.aun.' || c1 END = 'us-pa.pasecureid' THEN CASE WHEN c2 <> '' AND c1 <> '' THEN c2 END END, NULL) <> r1, false) THEN 268435456 ELSE 0 END -- PASECUREID → identifiers[us-pa.pasecureid]: two-ids-one-person
      ELSE 0 END
      | CASE WHEN owner IS NULL THEN 0
        | 536870912 -- the kind of record: unknown-record-type
      ELSE 0 END
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN owner = 'person' THEN 0
        | CASE WHEN "person: identifiers[us-pa.incident-person]" IS NULL AND "person: identifiers[us-pa.pasecureid]" IS NULL AND (early1 & 112) = 0 THEN 1073741824 ELSE 0 END -- person: missing-key
      ELSE 0 END
    AS BIGINT) AS whole1
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
  "person: identifiers[us-pa.incident-person]",
  "person: identifiers[us-pa.incident-person] system",
  "person: identifiers[us-pa.pasecureid]",
  found1,
  CASE WHEN (found1 & 2130711231) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;
