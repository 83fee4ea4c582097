-- clever sftp, schools: schools.csv
CREATE OR REPLACE TABLE "schools" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- School_id
    align_cell(s2) AS c2, -- School_name
    align_cell(s3) AS c3, -- State_id
    align_cell(s4) AS c4, -- Nces_id
    align_cell(s5) AS c5, -- School_address
    align_cell(s6) AS c6, -- School_city
    align_cell(s7) AS c7, -- School_state
    align_cell(s8) AS c8, -- School_zip
    align_cell(s9) AS c9, -- School_phone
    align_cell(s10) AS c10, -- Low_grade
    align_cell(s11) AS c11, -- High_grade
    align_cell(s12) AS c12, -- Principal
    align_cell(s13) AS c13 -- Principal_email
  FROM "schools stage"
), readings AS (
  SELECT
    *,
    'school' AS owner, -- which record it is
    (c12 <> '' OR c13 <> '') AS "principal: is read", -- beside the owner
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- School_id → identifiers[clever.school-id]
    CASE WHEN regexp_full_match(c4, '[0-9]{12}') THEN c4 END AS r2 -- Nces_id → identifiers[nces.school]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "school: identifiers[clever.school-id]", -- School_id → identifiers[clever.school-id]
    r2 AS "school: identifiers[nces.school]", -- Nces_id → identifiers[nces.school]
    nullif(c2, '') AS "school: name", -- School_name → name
    nullif(c5, '') AS "school: addresses[location].line1", -- School_address → addresses[location].line1
    nullif(c6, '') AS "school: addresses[location].city", -- School_city → addresses[location].city
    nullif(c7, '') AS "school: addresses[location].state", -- School_state → addresses[location].state
    nullif(c8, '') AS "school: addresses[location].postalCode", -- School_zip → addresses[location].postalCode
    nullif(c9, '') AS "school: contactPoints[phone].value", -- School_phone → contactPoints[phone].value
    r1 AS "principal: organization.identifiers[clever.school-id]", -- School_id → organization.identifiers[clever.school-id]
    'principal' AS "principal: role", -- every record → role
    nullif(c12, '') AS "principal: person.otherNames[full].fullName", -- Principal → person.otherNames[full].fullName
    nullif(c13, '') AS "principal: person.contactPoints[email].value" -- Principal_email → person.contactPoints[email].value
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- School_id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- School_id: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- School_name: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- School_name: missing-required
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- State_id: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- Nces_id: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 128 ELSE 0 END -- School_address: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 256 ELSE 0 END -- School_city: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 512 ELSE 0 END -- School_state: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 1024 ELSE 0 END -- School_zip: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 2048 ELSE 0 END -- School_phone: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 4096 ELSE 0 END -- Low_grade: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 8192 ELSE 0 END -- High_grade: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 16384 ELSE 0 END -- Principal: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 32768 ELSE 0 END -- Principal_email: formula-error
      | CASE WHEN c3 <> '' THEN 65536 ELSE 0 END -- State_id → identifiers[*state]: ambiguous-identifier
      | CASE WHEN c4 <> '' AND r2 IS NULL THEN CASE align_identifier_damage(c4, 12)
          WHEN 'scientific-notation' THEN 131072
          WHEN 'id-truncated-15-digits' THEN 262144
          WHEN 'leading-zeros-lost' THEN 524288
          ELSE 1048576
          END ELSE 0 END -- Nces_id → identifiers[nces.school]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "school: identifiers[clever.school-id]" IS NULL AND "school: identifiers[nces.school]" IS NULL AND (early1 & 6) = 0 THEN 2097152 ELSE 0 END -- school: missing-key
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    "principal: is read" AS "principal: is there",
    CASE WHEN cells <> 13 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "principal: is there",
  "school: identifiers[clever.school-id]",
  "school: identifiers[nces.school]",
  "school: name",
  "school: addresses[location].line1",
  "school: addresses[location].city",
  "school: addresses[location].state",
  "school: addresses[location].postalCode",
  "school: contactPoints[phone].value",
  "principal: organization.identifiers[clever.school-id]",
  "principal: role",
  "principal: person.otherNames[full].fullName",
  "principal: person.contactPoints[email].value",
  found1,
  CASE WHEN (found1 & 4063233) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- clever sftp, students: students.csv
CREATE OR REPLACE TABLE "students" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- School_id
    align_cell(s2) AS c2, -- Student_id
    align_cell(s3) AS c3, -- Student_number
    align_cell(s4) AS c4, -- State_id
    align_cell(s5) AS c5, -- Last_name
    align_cell(s6) AS c6, -- Middle_name
    align_cell(s7) AS c7, -- First_name
    align_cell(s8) AS c8, -- Gender
    align_cell(s9) AS c9, -- Dob
    align_cell(s10) AS c10, -- Grade
    align_cell(s11) AS c11, -- Race
    align_cell(s12) AS c12, -- Hispanic_Latino
    align_cell(s13) AS c13, -- Ell_status
    align_cell(s14) AS c14, -- Frl_status
    align_cell(s15) AS c15, -- Iep_status
    align_cell(s16) AS c16, -- Student_zip
    align_cell(s17) AS c17, -- Student_email
    align_cell(s18) AS c18, -- Contact_name
    align_cell(s19) AS c19, -- Contact_type
    align_cell(s20) AS c20, -- Contact_phone
    align_cell(s21) AS c21, -- Contact_email
    align_cell(s22) AS c22, -- Username
    align_cell(s23) AS c23, -- Password
    align_cell(s24) AS c24, -- Graduation_year
    align_cell(s25) AS c25, -- Home_language
    align_cell(s26) AS c26, -- Student_street
    align_cell(s27) AS c27, -- Student_city
    align_cell(s28) AS c28, -- Student_state
    align_cell(s29) AS c29, -- Contact_relationship
    align_cell(s30) AS c30 -- Contact_sis_id
  FROM "students stage"
), readings AS (
  SELECT
    *,
    'student' AS owner, -- which record it is
    (c1 <> '' OR c10 <> '') AS "enrollment: is read", -- beside the owner
    c13 <> '' AS "english-learner: is read", -- beside the owner
    c14 <> '' AS "meals: is read", -- beside the owner
    c15 <> '' AS "disability: is read", -- beside the owner
    (c18 <> '' OR c20 <> '' OR c21 <> '' OR c30 <> '') AS "contact: is read", -- beside the owner
    CASE WHEN c2 <> '' THEN c2 END AS r1, -- Student_id → identifiers[clever.student-id]
    CASE c8 WHEN 'F' THEN 'female' WHEN 'M' THEN 'male' WHEN 'X' THEN 'nonbinary' END AS r2, -- Gender → sex
    CASE
      WHEN regexp_full_match(c9, '[0-9]{2}/[0-9]{2}/[0-9]{4}') THEN align_day(substr(c9, 7, 4), substr(c9, 1, 2), substr(c9, 4, 2))
      WHEN regexp_full_match(c9, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})') THEN align_day(regexp_extract(c9, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 3), lpad(regexp_extract(c9, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 1), 2, '0'), lpad(regexp_extract(c9, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 2), 2, '0'))
      END AS r3, -- Dob → birthDate
    CASE WHEN c11 <> '' THEN CASE
      WHEN c11 = 'W' THEN 0
      WHEN c11 = 'Caucasian' THEN 1
      WHEN c11 = 'Asian' THEN 2
      WHEN c11 = 'Black or African American' THEN 3
      WHEN c11 = 'American Indian' THEN 4
      WHEN c11 = 'Hawaiian or Other Pacific Islander' THEN 5
      WHEN c11 = 'Two or More Races' THEN 6
      WHEN c11 = 'Unknown' THEN 7
      END END AS r4, -- Race → races
    CASE WHEN c11 <> '' THEN CASE
      WHEN c11 = 'Two or More Races' THEN 0
      WHEN c11 = 'Unknown' THEN 1
      WHEN true THEN 2
      END END AS r5, -- Race → raceRollup
    CASE c12 WHEN 'Y' THEN 'true' WHEN 'N' THEN 'false' END AS r6, -- Hispanic_Latino → hispanicLatino
    CASE c25
      WHEN 'Afrikaans' THEN 'afr'
      WHEN 'Albanian' THEN 'sqi'
      WHEN 'Amharic' THEN 'amh'
      WHEN 'Arabic' THEN 'ara'
      WHEN 'Armenian' THEN 'hye'
      WHEN 'Assamese' THEN 'asm'
      WHEN 'Aymara' THEN 'aym'
      WHEN 'Azerbaijani' THEN 'aze'
      WHEN 'Bambara' THEN 'bam'
      WHEN 'Bashkir' THEN 'bak'
      WHEN 'Basque' THEN 'eus'
      WHEN 'Belarusian' THEN 'bel'
      WHEN 'Bengali' THEN 'ben'
      WHEN 'Bhojpuri' THEN 'bho'
      WHEN 'Bosnian' THEN 'bos'
      WHEN 'Bulgarian' THEN 'bul'
      WHEN 'Burmese' THEN 'mya'
      WHEN 'Cabo Verdean' THEN 'cpp'
      WHEN 'Cantonese' THEN 'yue'
      WHEN 'Catalan' THEN 'cat'
      WHEN 'Cebuano' THEN 'ceb'
      WHEN 'Chichewa' THEN 'nya'
      WHEN 'Chinese' THEN 'zho'
      WHEN 'Chuukese' THEN 'chk'
      WHEN 'Corsican' THEN 'cos'
      WHEN 'Croatian' THEN 'hrv'
      WHEN 'Czech' THEN 'ces'
      WHEN 'Danish' THEN 'dan'
      WHEN 'Dari' THEN 'prs'
      WHEN 'Divehi' THEN 'div'
      WHEN 'Dogri' THEN 'dgo'
      WHEN 'Dutch' THEN 'nld'
      WHEN 'English' THEN 'eng'
      WHEN 'Estonian' THEN 'est'
      WHEN 'Ewe' THEN 'ewe'
      WHEN 'Faroese' THEN 'fao'
      WHEN 'Farsi' THEN 'fas'
      WHEN 'Fijian' THEN 'fij'
      WHEN 'Filipino' THEN 'fil'
      WHEN 'Finnish' THEN 'fin'
      WHEN 'French' THEN 'fra'
      WHEN 'Frisian' THEN 'fry'
      WHEN 'Galician' THEN 'glg'
      WHEN 'Georgian' THEN 'kat'
      WHEN 'German' THEN 'deu'
      WHEN 'Greek' THEN 'ell'
      WHEN 'Guarani' THEN 'grn'
      WHEN 'Gujarati' THEN 'guj'
      WHEN 'Haitian Creole' THEN 'hat'
      WHEN 'Hausa' THEN 'hau'
      WHEN 'Hawaiian' THEN 'haw'
      WHEN 'Hebrew' THEN 'heb'
      WHEN 'Hindi' THEN 'hin'
      WHEN 'Hmong' THEN 'hmn'
      WHEN 'Hungarian' THEN 'hun'
      WHEN 'Icelandic' THEN 'isl'
      WHEN 'Igbo' THEN 'ibo'
      WHEN 'Ilocano' THEN 'ilo'
      WHEN 'Indonesian' THEN 'ind'
      WHEN 'Inuinnaqtun' THEN 'ikt'
      WHEN 'Inuktitut' THEN 'iku'
      WHEN 'Irish' THEN 'gle'
      WHEN 'Italian' THEN 'ita'
      WHEN 'Japanese' THEN 'jpn'
      WHEN 'Javanese' THEN 'jav'
      WHEN 'Kannada' THEN 'kan'
      WHEN 'Karen' THEN 'kar'
      WHEN 'Kazakh' THEN 'kaz'
      WHEN 'Khmer' THEN 'khm'
      WHEN 'Kinyarwanda' THEN 'kin'
      WHEN 'Kirundi' THEN 'run'
      WHEN 'Konkani' THEN 'knn'
      WHEN 'Korean' THEN 'kor'
      WHEN 'Krio' THEN 'kri'
      WHEN 'Kurdish (Kurmanji)' THEN 'kur'
      WHEN 'Kurdish (Sorani)' THEN 'ckb'
      WHEN 'Kyrgyz' THEN 'kir'
      WHEN 'Laotian' THEN 'lao'
      WHEN 'Latvian' THEN 'lav'
      WHEN 'Lingala' THEN 'lin'
      WHEN 'Lithuanian' THEN 'lit'
      WHEN 'Lower Sorbian' THEN 'dsb'
      WHEN 'Luganda' THEN 'lug'
      WHEN 'Luxembourgish' THEN 'ltz'
      WHEN 'Macedonian' THEN 'mkd'
      WHEN 'Maithili' THEN 'mai'
      WHEN 'Malagasy' THEN 'mlg'
      WHEN 'Malay' THEN 'msa'
      WHEN 'Malayalam' THEN 'mal'
      WHEN 'Maltese' THEN 'mlt'
      WHEN 'Mandarin' THEN 'cmn'
      WHEN 'Manipuri' THEN 'mni'
      WHEN 'Maori' THEN 'mri'
      WHEN 'Marathi' THEN 'mar'
      WHEN 'Marshallese' THEN 'mah'
      WHEN 'Mizo' THEN 'lus'
      WHEN 'Mongolian' THEN 'mon'
      WHEN 'Nepali' THEN 'nep'
      WHEN 'Northern Sotho' THEN 'nso'
      WHEN 'Norwegian' THEN 'nob'
      WHEN 'Odia' THEN 'ori'
      WHEN 'Oromo' THEN 'orm'
      WHEN 'Pashto' THEN 'pus'
      WHEN 'Polish' THEN 'pol'
      WHEN 'Portuguese' THEN 'por'
      WHEN 'Punjabi' THEN 'pan'
      WHEN 'Quechua' THEN 'que'
      WHEN 'Queretaro Otomi' THEN 'otq'
      WHEN 'Romanian' THEN 'ron'
      WHEN 'Russian' THEN 'rus'
      WHEN 'Samoan' THEN 'smo'
      WHEN 'Scots Gaelic' THEN 'gla'
      WHEN 'Serbian' THEN 'srp'
      WHEN 'Sesotho' THEN 'sot'
      WHEN 'Setswana' THEN 'tsn'
      WHEN 'Shona' THEN 'sna'
      WHEN 'Sindhi' THEN 'snd'
      WHEN 'Sinhala' THEN 'sin'
      WHEN 'Slovak' THEN 'slk'
      WHEN 'Slovenian' THEN 'slv'
      WHEN 'Somali' THEN 'som'
      WHEN 'Spanish' THEN 'spa'
      WHEN 'Sundanese' THEN 'sun'
      WHEN 'Swahili' THEN 'swa'
      WHEN 'Swedish' THEN 'swe'
      WHEN 'Tagalog' THEN 'tgl'
      WHEN 'Tahitian' THEN 'tah'
      WHEN 'Tajik' THEN 'tgk'
      WHEN 'Tamil' THEN 'tam'
      WHEN 'Tatar' THEN 'tat'
      WHEN 'Telugu' THEN 'tel'
      WHEN 'Thai' THEN 'tha'
      WHEN 'Tibetan' THEN 'bod'
      WHEN 'Tigrinya' THEN 'tir'
      WHEN 'Tongan' THEN 'ton'
      WHEN 'Tsonga' THEN 'tso'
      WHEN 'Turkish' THEN 'tur'
      WHEN 'Turkmen' THEN 'tuk'
      WHEN 'Twi' THEN 'twi'
      WHEN 'Ukrainian' THEN 'ukr'
      WHEN 'Upper Sorbian' THEN 'hsb'
      WHEN 'Urdu' THEN 'urd'
      WHEN 'Uyghur' THEN 'uig'
      WHEN 'Uzbek' THEN 'uzb'
      WHEN 'Vietnamese' THEN 'vie'
      WHEN 'Welsh' THEN 'cym'
      WHEN 'Xhosa' THEN 'xho'
      WHEN 'Yiddish' THEN 'yid'
      WHEN 'Yoruba' THEN 'yor'
      WHEN 'Yucatec Maya' THEN 'yua'
      WHEN 'Zulu' THEN 'zul'
      END AS r7, -- Home_language → languages[home].language
    CASE WHEN c1 <> '' THEN c1 END AS r8, -- School_id → school.identifiers[clever.school-id]
    CASE c10
      WHEN 'InfantToddler' THEN 'IT'
      WHEN 'Preschool' THEN 'PR'
      WHEN 'PreKindergarten' THEN 'PK'
      WHEN 'TransitionalKindergarten' THEN 'TK'
      WHEN 'Kindergarten' THEN 'KG'
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
      WHEN '13' THEN '13'
      WHEN 'PostGraduate' THEN 'PS'
      WHEN 'Ungraded' THEN 'UG'
      WHEN 'Other' THEN 'other'
      END AS r9, -- Grade → gradeLevel
    CASE c13 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r10, -- Ell_status → value
    CASE WHEN c14 <> '' THEN CASE
      WHEN c14 = 'F' THEN 0
      WHEN c14 = 'R' THEN 1
      WHEN c14 = 'N' THEN 2
      WHEN c14 = 'Free' THEN 3
      WHEN c14 = 'Reduced' THEN 4
      WHEN c14 = 'Paid' THEN 5
      WHEN c14 = 'Other' THEN 6
      END END AS r11, -- Frl_status → value
    CASE c15 WHEN 'Y' THEN 'yes' WHEN 'N' THEN 'no' END AS r12, -- Iep_status → value
    CASE WHEN c30 <> '' THEN c30 END AS r13, -- Contact_sis_id → person.identifiers[clever.contact-id]
    CASE WHEN c29 <> '' THEN CASE
      WHEN c29 = 'Parent' THEN 0
      WHEN c29 = 'Grandparent' THEN 1
      WHEN c29 = 'Aunt/Uncle' THEN 2
      WHEN c29 = 'Sibling' THEN 3
      WHEN c29 = 'Other' THEN 4
      WHEN c29 = 'Self' THEN 5
      END END AS r14 -- Contact_relationship → relationship
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "student: identifiers[clever.student-id]", -- Student_id → identifiers[clever.student-id]
    nullif(c7, '') AS "student: firstName", -- First_name → firstName
    nullif(c6, '') AS "student: middleName", -- Middle_name → middleName
    nullif(c5, '') AS "student: lastName", -- Last_name → lastName
    r2 AS "student: sex", -- Gender → sex
    r3 AS "student: birthDate", -- Dob → birthDate
    CASE WHEN (c11 <> '' AND r4 IS NULL) THEN 'other' ELSE CASE r4
      WHEN 0 THEN 'white'
      WHEN 1 THEN 'white'
      WHEN 2 THEN 'asian'
      WHEN 3 THEN 'black-or-african-american'
      WHEN 4 THEN 'american-indian-or-alaska-native'
      WHEN 5 THEN 'native-hawaiian-or-pacific-islander'
      END END AS "student: races", -- Race → races
    CASE WHEN (c11 <> '' AND r5 IS NULL) THEN 'other' ELSE CASE r5
      WHEN 0 THEN 'two-or-more'
      WHEN 1 THEN 'unknown'
      END END AS "student: raceRollup", -- Race → raceRollup
    r6 AS "student: hispanicLatino", -- Hispanic_Latino → hispanicLatino
    r7 AS "student: languages[home].language", -- Home_language → languages[home].language
    nullif(c26, '') AS "student: addresses[residence].line1", -- Student_street → addresses[residence].line1
    nullif(c27, '') AS "student: addresses[residence].city", -- Student_city → addresses[residence].city
    nullif(c28, '') AS "student: addresses[residence].state", -- Student_state → addresses[residence].state
    nullif(c16, '') AS "student: addresses[residence].postalCode", -- Student_zip → addresses[residence].postalCode
    nullif(c17, '') AS "student: contactPoints[email].value", -- Student_email → contactPoints[email].value
    nullif(c22, '') AS "student: username", -- Username → username
    r1 AS "enrollment: student.identifiers[clever.student-id]", -- Student_id → student.identifiers[clever.student-id]
    r8 AS "enrollment: school.identifiers[clever.school-id]", -- School_id → school.identifiers[clever.school-id]
    CASE WHEN r9 IS NOT NULL THEN r9 WHEN c10 <> '' THEN 'other' END AS "enrollment: gradeLevel", -- Grade → gradeLevel
    r1 AS "english-learner: student.identifiers[clever.student-id]", -- Student_id → student.identifiers[clever.student-id]
    r8 AS "english-learner: organization.identifiers[clever.school-id]", -- School_id → organization.identifiers[clever.school-id]
    'english-learner' AS "english-learner: kind", -- every record → kind
    r10 AS "english-learner: value", -- Ell_status → value
    r1 AS "meals: student.identifiers[clever.student-id]", -- Student_id → student.identifiers[clever.student-id]
    r8 AS "meals: organization.identifiers[clever.school-id]", -- School_id → organization.identifiers[clever.school-id]
    'meal-eligibility' AS "meals: kind", -- every record → kind
    CASE r11
      WHEN 0 THEN 'yes'
      WHEN 1 THEN 'yes'
      WHEN 2 THEN 'no'
      WHEN 3 THEN 'yes'
      WHEN 4 THEN 'yes'
      WHEN 5 THEN 'no'
      END AS "meals: value", -- Frl_status → value
    CASE r11 WHEN 0 THEN 'free' WHEN 1 THEN 'reduced' WHEN 3 THEN 'free' WHEN 4 THEN 'reduced' END AS "meals: detail", -- Frl_status → value
    r1 AS "disability: student.identifiers[clever.student-id]", -- Student_id → student.identifiers[clever.student-id]
    r8 AS "disability: organization.identifiers[clever.school-id]", -- School_id → organization.identifiers[clever.school-id]
    'disability' AS "disability: kind", -- every record → kind
    r12 AS "disability: value", -- Iep_status → value
    r1 AS "contact: student.identifiers[clever.student-id]", -- Student_id → student.identifiers[clever.student-id]
    r13 AS "contact: person.identifiers[clever.contact-id]", -- Contact_sis_id → person.identifiers[clever.contact-id]
    nullif(c18, '') AS "contact: person.otherNames[full].fullName", -- Contact_name → person.otherNames[full].fullName
    nullif(c20, '') AS "contact: person.contactPoints[phone].value", -- Contact_phone → person.contactPoints[phone].value
    nullif(c21, '') AS "contact: person.contactPoints[email].value", -- Contact_email → person.contactPoints[email].value
    CASE WHEN (c29 <> '' AND r14 IS NULL) THEN 'other' ELSE CASE r14
      WHEN 0 THEN 'parent'
      WHEN 1 THEN 'grandparent'
      WHEN 2 THEN 'aunt-or-uncle'
      WHEN 3 THEN 'sibling'
      WHEN 4 THEN 'other'
      END END AS "contact: relationship" -- Contact_relationship → relationship
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- School_id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- School_id: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- Student_id: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- Student_id: missing-required
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- Student_number: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- State_id: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 128 ELSE 0 END -- Last_name: formula-error
      | CASE WHEN c5 = '' THEN 256 ELSE 0 END -- Last_name: missing-required
      | CASE WHEN align_is_formula_error(s6) THEN 512 ELSE 0 END -- Middle_name: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 1024 ELSE 0 END -- First_name: formula-error
      | CASE WHEN c7 = '' THEN 2048 ELSE 0 END -- First_name: missing-required
      | CASE WHEN align_is_formula_error(s8) THEN 4096 ELSE 0 END -- Gender: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 8192 ELSE 0 END -- Dob: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 16384 ELSE 0 END -- Grade: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 32768 ELSE 0 END -- Race: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 65536 ELSE 0 END -- Hispanic_Latino: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 131072 ELSE 0 END -- Ell_status: formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 262144 ELSE 0 END -- Frl_status: formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 524288 ELSE 0 END -- Iep_status: formula-error
      | CASE WHEN align_is_formula_error(s16) THEN 1048576 ELSE 0 END -- Student_zip: formula-error
      | CASE WHEN align_is_formula_error(s17) THEN 2097152 ELSE 0 END -- Student_email: formula-error
      | CASE WHEN align_is_formula_error(s18) THEN 4194304 ELSE 0 END -- Contact_name: formula-error
      | CASE WHEN align_is_formula_error(s19) THEN 8388608 ELSE 0 END -- Contact_type: formula-error
      | CASE WHEN align_is_formula_error(s20) THEN 16777216 ELSE 0 END -- Contact_phone: formula-error
      | CASE WHEN align_is_formula_error(s21) THEN 33554432 ELSE 0 END -- Contact_email: formula-error
      | CASE WHEN align_is_formula_error(s22) THEN 67108864 ELSE 0 END -- Username: formula-error
      | CASE WHEN align_is_formula_error(s23) THEN 134217728 ELSE 0 END -- Password: formula-error
      | CASE WHEN align_is_formula_error(s24) THEN 268435456 ELSE 0 END -- Graduation_year: formula-error
      | CASE WHEN align_is_formula_error(s25) THEN 536870912 ELSE 0 END -- Home_language: formula-error
      | CASE WHEN align_is_formula_error(s26) THEN 1073741824 ELSE 0 END -- Student_street: formula-error
      | CASE WHEN align_is_formula_error(s27) THEN 2147483648 ELSE 0 END -- Student_city: formula-error
      | CASE WHEN align_is_formula_error(s28) THEN 4294967296 ELSE 0 END -- Student_state: formula-error
      | CASE WHEN align_is_formula_error(s29) THEN 8589934592 ELSE 0 END -- Contact_relationship: formula-error
      | CASE WHEN align_is_formula_error(s30) THEN 17179869184 ELSE 0 END -- Contact_sis_id: formula-error
      | CASE WHEN c3 <> '' THEN 34359738368 ELSE 0 END -- Student_number → identifiers[*number]: ambiguous-identifier
      | CASE WHEN c4 <> '' THEN 68719476736 ELSE 0 END -- State_id → identifiers[*state]: ambiguous-identifier
      | CASE WHEN (c8 <> '' AND r2 IS NULL) THEN 137438953472 ELSE 0 END -- Gender → sex: unknown-code
      | CASE WHEN (c9 <> '' AND r3 IS NULL) THEN CASE align_date_damage(c9)
          WHEN 'excel-serial-date' THEN 274877906944
          WHEN 'date-order-ambiguous' THEN 549755813888
          ELSE 1099511627776
          END ELSE 0 END -- Dob → birthDate: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c11 <> '' AND r4 IS NULL) THEN 2199023255552 ELSE 0 END -- Race → races: unknown-code
      | CASE WHEN (c11 <> '' AND r5 IS NULL) THEN 2199023255552 ELSE 0 END -- Race → raceRollup: unknown-code
      | CASE WHEN (c12 <> '' AND r6 IS NULL) THEN 4398046511104 ELSE 0 END -- Hispanic_Latino → hispanicLatino: unknown-code
      | CASE WHEN (c25 <> '' AND r7 IS NULL) THEN 8796093022208 ELSE 0 END -- Home_language → languages[home].language: unknown-code
      | CASE WHEN "enrollment: is read" THEN 0
        | CASE WHEN (c10 <> '' AND r9 IS NULL) THEN 17592186044416 ELSE 0 END -- Grade → gradeLevel: unknown-code
      ELSE 0 END
      | CASE WHEN "english-learner: is read" THEN 0
        | CASE WHEN (c13 <> '' AND r10 IS NULL) THEN 35184372088832 ELSE 0 END -- Ell_status → value: unknown-code
      ELSE 0 END
      | CASE WHEN "meals: is read" THEN 0
        | CASE WHEN (c14 <> '' AND r11 IS NULL) THEN 70368744177664 ELSE 0 END -- Frl_status → value: unknown-code
      ELSE 0 END
      | CASE WHEN "disability: is read" THEN 0
        | CASE WHEN (c15 <> '' AND r12 IS NULL) THEN 140737488355328 ELSE 0 END -- Iep_status → value: unknown-code
      ELSE 0 END
      | CASE WHEN "contact: is read" THEN 0
        | CASE WHEN (c29 <> '' AND r14 IS NULL) THEN 281474976710656 ELSE 0 END -- Contact_relationship → relationship: unknown-code
      ELSE 0 END
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "student: identifiers[clever.student-id]" IS NULL AND (early1 & 24) = 0 THEN 562949953421312 ELSE 0 END -- student: missing-key
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    "enrollment: is read" AS "enrollment: is there",
    "english-learner: is read" AS "english-learner: is there",
    "meals: is read" AS "meals: is there",
    "disability: is read" AS "disability: is there",
    "contact: is read" AS "contact: is there",
    CASE WHEN cells <> 30 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "enrollment: is there",
  "english-learner: is there",
  "meals: is there",
  "disability: is there",
  "contact: is there",
  "student: identifiers[clever.student-id]",
  "student: firstName",
  "student: middleName",
  "student: lastName",
  "student: sex",
  "student: birthDate",
  "student: races",
  "student: raceRollup",
  "student: hispanicLatino",
  "student: languages[home].language",
  "student: addresses[residence].line1",
  "student: addresses[residence].city",
  "student: addresses[residence].state",
  "student: addresses[residence].postalCode",
  "student: contactPoints[email].value",
  "student: username",
  "enrollment: student.identifiers[clever.student-id]",
  "enrollment: school.identifiers[clever.school-id]",
  "enrollment: gradeLevel",
  "english-learner: student.identifiers[clever.student-id]",
  "english-learner: organization.identifiers[clever.school-id]",
  "english-learner: kind",
  "english-learner: value",
  "meals: student.identifiers[clever.student-id]",
  "meals: organization.identifiers[clever.school-id]",
  "meals: kind",
  "meals: value",
  "meals: detail",
  "disability: student.identifiers[clever.student-id]",
  "disability: organization.identifiers[clever.school-id]",
  "disability: kind",
  "disability: value",
  "contact: student.identifiers[clever.student-id]",
  "contact: person.identifiers[clever.contact-id]",
  "contact: person.otherNames[full].fullName",
  "contact: person.contactPoints[phone].value",
  "contact: person.contactPoints[email].value",
  "contact: relationship",
  found1,
  CASE WHEN (found1 & 562949953421313) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- clever sftp, teachers: teachers.csv
CREATE OR REPLACE TABLE "teachers" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- School_id
    align_cell(s2) AS c2, -- Teacher_id
    align_cell(s3) AS c3, -- Teacher_number
    align_cell(s4) AS c4, -- State_teacher_id
    align_cell(s5) AS c5, -- Last_name
    align_cell(s6) AS c6, -- Middle_name
    align_cell(s7) AS c7, -- First_name
    align_cell(s8) AS c8, -- Teacher_email
    align_cell(s9) AS c9, -- Title
    align_cell(s10) AS c10, -- Username
    align_cell(s11) AS c11 -- Password
  FROM "teachers stage"
), readings AS (
  SELECT
    *,
    'teacher' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- School_id → organization.identifiers[clever.school-id]
    CASE WHEN c2 <> '' THEN c2 END AS r2 -- Teacher_id → person.identifiers[clever.teacher-id]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "teacher: organization.identifiers[clever.school-id]", -- School_id → organization.identifiers[clever.school-id]
    r2 AS "teacher: person.identifiers[clever.teacher-id]", -- Teacher_id → person.identifiers[clever.teacher-id]
    'teacher' AS "teacher: role", -- every record → role
    nullif(c9, '') AS "teacher: title", -- Title → title
    nullif(c7, '') AS "teacher: person.firstName", -- First_name → person.firstName
    nullif(c6, '') AS "teacher: person.middleName", -- Middle_name → person.middleName
    nullif(c5, '') AS "teacher: person.lastName", -- Last_name → person.lastName
    nullif(c8, '') AS "teacher: person.contactPoints[email].value", -- Teacher_email → person.contactPoints[email].value
    nullif(c10, '') AS "teacher: person.username" -- Username → person.username
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- School_id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- School_id: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- Teacher_id: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- Teacher_id: missing-required
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- Teacher_number: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- State_teacher_id: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 128 ELSE 0 END -- Last_name: formula-error
      | CASE WHEN c5 = '' THEN 256 ELSE 0 END -- Last_name: missing-required
      | CASE WHEN align_is_formula_error(s6) THEN 512 ELSE 0 END -- Middle_name: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 1024 ELSE 0 END -- First_name: formula-error
      | CASE WHEN c7 = '' THEN 2048 ELSE 0 END -- First_name: missing-required
      | CASE WHEN align_is_formula_error(s8) THEN 4096 ELSE 0 END -- Teacher_email: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 8192 ELSE 0 END -- Title: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 16384 ELSE 0 END -- Username: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 32768 ELSE 0 END -- Password: formula-error
      | CASE WHEN c3 <> '' THEN 65536 ELSE 0 END -- Teacher_number → person.identifiers[*number]: ambiguous-identifier
      | CASE WHEN c4 <> '' THEN 131072 ELSE 0 END -- State_teacher_id → person.identifiers[*state]: ambiguous-identifier
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "teacher: person.identifiers[clever.teacher-id]" IS NULL THEN 262144 ELSE 0 END -- person: missing-key
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
  "teacher: organization.identifiers[clever.school-id]",
  "teacher: person.identifiers[clever.teacher-id]",
  "teacher: role",
  "teacher: title",
  "teacher: person.firstName",
  "teacher: person.middleName",
  "teacher: person.lastName",
  "teacher: person.contactPoints[email].value",
  "teacher: person.username",
  found1,
  CASE WHEN (found1 & 262145) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- clever sftp, sections: sections.csv
CREATE OR REPLACE TABLE "sections" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- School_id
    align_cell(s2) AS c2, -- Section_id
    align_cell(s3) AS c3, -- Teacher_id
    align_cell(s4) AS c4, -- Teacher_2_id
    align_cell(s5) AS c5, -- Teacher_3_id
    align_cell(s6) AS c6, -- Teacher_4_id
    align_cell(s7) AS c7, -- Name
    align_cell(s8) AS c8, -- Course_name
    align_cell(s9) AS c9, -- Course_number
    align_cell(s10) AS c10, -- Subject
    align_cell(s11) AS c11, -- Term_name
    align_cell(s12) AS c12, -- Term_start
    align_cell(s13) AS c13 -- Term_end
  FROM "sections stage"
), readings AS (
  SELECT
    *,
    'section' AS owner, -- which record it is
    c11 <> '' AS "term: is read", -- beside the owner
    c3 <> '' AS "main-teacher: is read", -- beside the owner
    c4 <> '' AS "second-teacher: is read", -- beside the owner
    c5 <> '' AS "third-teacher: is read", -- beside the owner
    c6 <> '' AS "fourth-teacher: is read", -- beside the owner
    CASE WHEN c2 <> '' THEN c2 END AS r1, -- Section_id → identifiers[clever.section-id]
    CASE WHEN c1 <> '' THEN c1 END AS r2, -- School_id → school.identifiers[clever.school-id]
    CASE
      WHEN regexp_full_match(c12, '[0-9]{2}/[0-9]{2}/[0-9]{4}') THEN align_day(substr(c12, 7, 4), substr(c12, 1, 2), substr(c12, 4, 2))
      WHEN regexp_full_match(c12, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})') THEN align_day(regexp_extract(c12, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 3), lpad(regexp_extract(c12, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 1), 2, '0'), lpad(regexp_extract(c12, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 2), 2, '0'))
      END AS r3, -- Term_start → begin
    CASE
      WHEN regexp_full_match(c13, '[0-9]{2}/[0-9]{2}/[0-9]{4}') THEN align_day(substr(c13, 7, 4), substr(c13, 1, 2), substr(c13, 4, 2))
      WHEN regexp_full_match(c13, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})') THEN align_day(regexp_extract(c13, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 3), lpad(regexp_extract(c13, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 1), 2, '0'), lpad(regexp_extract(c13, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 2), 2, '0'))
      END AS r4, -- Term_end → end
    CASE WHEN c3 <> '' THEN c3 END AS r5, -- Teacher_id → person.identifiers[clever.teacher-id]
    CASE WHEN c4 <> '' THEN c4 END AS r6, -- Teacher_2_id → person.identifiers[clever.teacher-id]
    CASE WHEN c5 <> '' THEN c5 END AS r7, -- Teacher_3_id → person.identifiers[clever.teacher-id]
    CASE WHEN c6 <> '' THEN c6 END AS r8 -- Teacher_4_id → person.identifiers[clever.teacher-id]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "section: identifiers[clever.section-id]", -- Section_id → identifiers[clever.section-id]
    r2 AS "section: school.identifiers[clever.school-id]", -- School_id → school.identifiers[clever.school-id]
    r2 AS "section: course.organization.identifiers[clever.school-id]", -- School_id → course.organization.identifiers[clever.school-id]
    CASE WHEN c1 <> '' AND c11 <> '' THEN c1 || '|' || c11 END AS "section: sessions.identifiers[clever.term]", -- School_id + Term_name → sessions.identifiers[clever.term]
    nullif(c7, '') AS "section: title", -- Name → title
    nullif(c9, '') AS "section: course.courseCode", -- Course_number → course.courseCode
    nullif(c8, '') AS "section: course.title", -- Course_name → course.title
    '[' || nullif(concat_ws(',', CASE WHEN nullif(c10, '') IS NOT NULL THEN '{' || concat_ws(',', '"label":' || align_json(nullif(c10, ''))) || '}' END), '') || ']' AS "section: course.subjects", -- Subject → course.subjects
    CASE WHEN c1 <> '' AND c11 <> '' THEN c1 || '|' || c11 END AS "term: identifiers[clever.term]", -- School_id + Term_name → identifiers[clever.term]
    r2 AS "term: organization.identifiers[clever.school-id]", -- School_id → organization.identifiers[clever.school-id]
    nullif(c11, '') AS "term: title", -- Term_name → title
    r3 AS "term: begin", -- Term_start → begin
    r4 AS "term: end", -- Term_end → end
    r1 AS "main-teacher: section.identifiers[clever.section-id]", -- Section_id → section.identifiers[clever.section-id]
    r2 AS "main-teacher: section.school.identifiers[clever.school-id]", -- School_id → section.school.identifiers[clever.school-id]
    r5 AS "main-teacher: person.identifiers[clever.teacher-id]", -- Teacher_id → person.identifiers[clever.teacher-id]
    'teacher' AS "main-teacher: role", -- every record → role
    'true' AS "main-teacher: primary", -- every record → primary
    r1 AS "second-teacher: section.identifiers[clever.section-id]", -- Section_id → section.identifiers[clever.section-id]
    r2 AS "second-teacher: section.school.identifiers[clever.school-id]", -- School_id → section.school.identifiers[clever.school-id]
    r6 AS "second-teacher: person.identifiers[clever.teacher-id]", -- Teacher_2_id → person.identifiers[clever.teacher-id]
    'teacher' AS "second-teacher: role", -- every record → role
    r1 AS "third-teacher: section.identifiers[clever.section-id]", -- Section_id → section.identifiers[clever.section-id]
    r2 AS "third-teacher: section.school.identifiers[clever.school-id]", -- School_id → section.school.identifiers[clever.school-id]
    r7 AS "third-teacher: person.identifiers[clever.teacher-id]", -- Teacher_3_id → person.identifiers[clever.teacher-id]
    'teacher' AS "third-teacher: role", -- every record → role
    r1 AS "fourth-teacher: section.identifiers[clever.section-id]", -- Section_id → section.identifiers[clever.section-id]
    r2 AS "fourth-teacher: section.school.identifiers[clever.school-id]", -- School_id → section.school.identifiers[clever.school-id]
    r8 AS "fourth-teacher: person.identifiers[clever.teacher-id]", -- Teacher_4_id → person.identifiers[clever.teacher-id]
    'teacher' AS "fourth-teacher: role" -- every record → role
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- School_id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- School_id: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- Section_id: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- Section_id: missing-required
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- Teacher_id: formula-error
      | CASE WHEN c3 = '' THEN 64 ELSE 0 END -- Teacher_id: missing-required
      | CASE WHEN align_is_formula_error(s4) THEN 128 ELSE 0 END -- Teacher_2_id: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 256 ELSE 0 END -- Teacher_3_id: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 512 ELSE 0 END -- Teacher_4_id: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 1024 ELSE 0 END -- Name: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 2048 ELSE 0 END -- Course_name: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 4096 ELSE 0 END -- Course_number: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 8192 ELSE 0 END -- Subject: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 16384 ELSE 0 END -- Term_name: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 32768 ELSE 0 END -- Term_start: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 65536 ELSE 0 END -- Term_end: formula-error
      | CASE WHEN "term: is read" THEN 0
        | CASE WHEN (c12 <> '' AND r3 IS NULL) THEN CASE align_date_damage(c12)
            WHEN 'excel-serial-date' THEN 131072
            WHEN 'date-order-ambiguous' THEN 262144
            ELSE 524288
            END ELSE 0 END -- Term_start → begin: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c13 <> '' AND r4 IS NULL) THEN CASE align_date_damage(c13)
            WHEN 'excel-serial-date' THEN 1048576
            WHEN 'date-order-ambiguous' THEN 2097152
            ELSE 4194304
            END ELSE 0 END -- Term_end → end: excel-serial-date, date-order-ambiguous, invalid-date
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
    "term: is read" AS "term: is there",
    "main-teacher: is read" AS "main-teacher: is there",
    "second-teacher: is read" AS "second-teacher: is there",
    "third-teacher: is read" AS "third-teacher: is there",
    "fourth-teacher: is read" AS "fourth-teacher: is there",
    CASE WHEN cells <> 13 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "term: is there",
  "main-teacher: is there",
  "second-teacher: is there",
  "third-teacher: is there",
  "fourth-teacher: is there",
  "section: identifiers[clever.section-id]",
  "section: school.identifiers[clever.school-id]",
  "section: course.organization.identifiers[clever.school-id]",
  "section: sessions.identifiers[clever.term]",
  "section: title",
  "section: course.courseCode",
  "section: course.title",
  "section: course.subjects",
  "term: identifiers[clever.term]",
  "term: organization.identifiers[clever.school-id]",
  "term: title",
  "term: begin",
  "term: end",
  "main-teacher: section.identifiers[clever.section-id]",
  "main-teacher: section.school.identifiers[clever.school-id]",
  "main-teacher: person.identifiers[clever.teacher-id]",
  "main-teacher: role",
  "main-teacher: primary",
  "second-teacher: section.identifiers[clever.section-id]",
  "second-teacher: section.school.identifiers[clever.school-id]",
  "second-teacher: person.identifiers[clever.teacher-id]",
  "second-teacher: role",
  "third-teacher: section.identifiers[clever.section-id]",
  "third-teacher: section.school.identifiers[clever.school-id]",
  "third-teacher: person.identifiers[clever.teacher-id]",
  "third-teacher: role",
  "fourth-teacher: section.identifiers[clever.section-id]",
  "fourth-teacher: section.school.identifiers[clever.school-id]",
  "fourth-teacher: person.identifiers[clever.teacher-id]",
  "fourth-teacher: role",
  found1,
  CASE WHEN (found1 & 1) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- clever sftp, enrollments: enrollments.csv
CREATE OR REPLACE TABLE "enrollments" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- School_id
    align_cell(s2) AS c2, -- Section_id
    align_cell(s3) AS c3 -- Student_id
  FROM "enrollments stage"
), readings AS (
  SELECT
    *,
    'member' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- School_id → section.school.identifiers[clever.school-id]
    CASE WHEN c2 <> '' THEN c2 END AS r2, -- Section_id → section.identifiers[clever.section-id]
    CASE WHEN c3 <> '' THEN c3 END AS r3 -- Student_id → person.identifiers[clever.student-id]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "member: section.school.identifiers[clever.school-id]", -- School_id → section.school.identifiers[clever.school-id]
    r2 AS "member: section.identifiers[clever.section-id]", -- Section_id → section.identifiers[clever.section-id]
    r3 AS "member: person.identifiers[clever.student-id]", -- Student_id → person.identifiers[clever.student-id]
    'student' AS "member: role" -- every record → role
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- School_id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- School_id: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- Section_id: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- Section_id: missing-required
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- Student_id: formula-error
      | CASE WHEN c3 = '' THEN 64 ELSE 0 END -- Student_id: missing-required
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "member: person.identifiers[clever.student-id]" IS NULL THEN 128 ELSE 0 END -- person: missing-key
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 3 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "member: section.school.identifiers[clever.school-id]",
  "member: section.identifiers[clever.section-id]",
  "member: person.identifiers[clever.student-id]",
  "member: role",
  found1,
  CASE WHEN (found1 & 129) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- clever sftp, staff: staff.csv
CREATE OR REPLACE TABLE "staff" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- School_id
    align_cell(s2) AS c2, -- Staff_id
    align_cell(s3) AS c3, -- Staff_email
    align_cell(s4) AS c4, -- First_name
    align_cell(s5) AS c5, -- Last_name
    align_cell(s6) AS c6, -- Title
    align_cell(s7) AS c7, -- Username
    align_cell(s8) AS c8, -- Password
    align_cell(s9) AS c9 -- Role
  FROM "staff stage"
), readings AS (
  SELECT
    *,
    'staff' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- School_id → organization.identifiers[clever.school-id]
    CASE WHEN c2 <> '' THEN c2 END AS r2 -- Staff_id → person.identifiers[clever.staff-id]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "staff: organization.identifiers[clever.school-id]", -- School_id → organization.identifiers[clever.school-id]
    r2 AS "staff: person.identifiers[clever.staff-id]", -- Staff_id → person.identifiers[clever.staff-id]
    'other' AS "staff: role", -- every record → role
    nullif(c6, '') AS "staff: title", -- Title → title
    nullif(c4, '') AS "staff: person.firstName", -- First_name → person.firstName
    nullif(c5, '') AS "staff: person.lastName", -- Last_name → person.lastName
    nullif(c3, '') AS "staff: person.contactPoints[email].value", -- Staff_email → person.contactPoints[email].value
    nullif(c7, '') AS "staff: person.username" -- Username → person.username
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- School_id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- School_id: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- Staff_id: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- Staff_id: missing-required
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- Staff_email: formula-error
      | CASE WHEN c3 = '' THEN 64 ELSE 0 END -- Staff_email: missing-required
      | CASE WHEN align_is_formula_error(s4) THEN 128 ELSE 0 END -- First_name: formula-error
      | CASE WHEN c4 = '' THEN 256 ELSE 0 END -- First_name: missing-required
      | CASE WHEN align_is_formula_error(s5) THEN 512 ELSE 0 END -- Last_name: formula-error
      | CASE WHEN c5 = '' THEN 1024 ELSE 0 END -- Last_name: missing-required
      | CASE WHEN align_is_formula_error(s6) THEN 2048 ELSE 0 END -- Title: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 4096 ELSE 0 END -- Username: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 8192 ELSE 0 END -- Password: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 16384 ELSE 0 END -- Role: formula-error
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "staff: person.identifiers[clever.staff-id]" IS NULL THEN 32768 ELSE 0 END -- person: missing-key
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
  "staff: organization.identifiers[clever.school-id]",
  "staff: person.identifiers[clever.staff-id]",
  "staff: role",
  "staff: title",
  "staff: person.firstName",
  "staff: person.lastName",
  "staff: person.contactPoints[email].value",
  "staff: person.username",
  found1,
  CASE WHEN (found1 & 32769) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;
