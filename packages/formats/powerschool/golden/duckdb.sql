-- powerschool tables, schools: schools
CREATE OR REPLACE TABLE "schools" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- id
    align_cell(s2) AS c2, -- dcid
    align_cell(s3) AS c3, -- abbreviation
    align_cell(s4) AS c4, -- activecrslist
    align_cell(s5) AS c5, -- address
    align_cell(s6) AS c6, -- alternate_school_number
    align_cell(s7) AS c7, -- asstprincipal
    align_cell(s8) AS c8, -- asstprincipalemail
    align_cell(s9) AS c9, -- asstprincipalphone
    align_cell(s10) AS c10, -- bulletinemail
    align_cell(s11) AS c11, -- countyname
    align_cell(s12) AS c12, -- countynbr
    align_cell(s13) AS c13, -- dfltnextschool
    align_cell(s14) AS c14, -- district_number
    align_cell(s15) AS c15, -- fee_exemption_status
    align_cell(s16) AS c16, -- high_grade
    align_cell(s17) AS c17, -- hist_high_grade
    align_cell(s18) AS c18, -- hist_low_grade
    align_cell(s19) AS c19, -- ip_address
    align_cell(s20) AS c20, -- issummerschool
    align_cell(s21) AS c21, -- low_grade
    align_cell(s22) AS c22, -- name
    align_cell(s23) AS c23, -- portalid
    align_cell(s24) AS c24, -- principal
    align_cell(s25) AS c25, -- principalemail
    align_cell(s26) AS c26, -- principalphone
    align_cell(s27) AS c27, -- pscomm_path
    align_cell(s28) AS c28, -- psguid
    align_cell(s29) AS c29, -- schedulewhichschool
    align_cell(s30) AS c30, -- school_number
    align_cell(s31) AS c31, -- schooladdress
    align_cell(s32) AS c32, -- schoolcategorycodesetid
    align_cell(s33) AS c33, -- schoolcity
    align_cell(s34) AS c34, -- schoolcountry
    align_cell(s35) AS c35, -- schoolfax
    align_cell(s36) AS c36, -- schoolgroup
    align_cell(s37) AS c37, -- schoolinfo_guid
    align_cell(s38) AS c38, -- schoolphone
    align_cell(s39) AS c39, -- schoolstate
    align_cell(s40) AS c40, -- schoolzip
    align_cell(s41) AS c41, -- sif_stateprid
    align_cell(s42) AS c42, -- sortorder
    align_cell(s43) AS c43, -- state_excludefromreporting
    align_cell(s44) AS c44, -- sysemailfrom
    align_cell(s45) AS c45, -- tchrlogentrto
    align_cell(s46) AS c46, -- transaction_date
    align_cell(s47) AS c47, -- view_in_portal
    align_cell(s48) AS c48, -- whomodifiedid
    align_cell(s49) AS c49 -- whomodifiedtype
  FROM "schools stage"
), readings AS (
  SELECT
    *,
    CASE WHEN c30 = '0' THEN 'district' WHEN true THEN 'school' END AS owner, -- which record it is
    (c24 <> '' OR c25 <> '' OR c26 <> '') AS "principal: is read", -- beside the owner
    CASE WHEN c30 <> '' THEN c30 END AS r1 -- school_number → identifiers[powerschool.school-number]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "district: identifiers[powerschool.school-number]", -- school_number → identifiers[powerschool.school-number]
    nullif(c22, '') AS "district: name", -- name → name
    nullif(c31, '') AS "district: addresses[location].line1", -- schooladdress → addresses[location].line1
    nullif(c33, '') AS "district: addresses[location].city", -- schoolcity → addresses[location].city
    nullif(c39, '') AS "district: addresses[location].state", -- schoolstate → addresses[location].state
    nullif(c40, '') AS "district: addresses[location].postalCode", -- schoolzip → addresses[location].postalCode
    nullif(c38, '') AS "district: contactPoints[phone].value", -- schoolphone → contactPoints[phone].value
    nullif(c35, '') AS "district: contactPoints[fax].value", -- schoolfax → contactPoints[fax].value
    r1 AS "school: identifiers[powerschool.school-number]", -- school_number → identifiers[powerschool.school-number]
    nullif(c22, '') AS "school: name", -- name → name
    nullif(c31, '') AS "school: addresses[location].line1", -- schooladdress → addresses[location].line1
    nullif(c33, '') AS "school: addresses[location].city", -- schoolcity → addresses[location].city
    nullif(c39, '') AS "school: addresses[location].state", -- schoolstate → addresses[location].state
    nullif(c40, '') AS "school: addresses[location].postalCode", -- schoolzip → addresses[location].postalCode
    nullif(c38, '') AS "school: contactPoints[phone].value", -- schoolphone → contactPoints[phone].value
    nullif(c35, '') AS "school: contactPoints[fax].value", -- schoolfax → contactPoints[fax].value
    r1 AS "principal: organization.identifiers[powerschool.school-number]", -- school_number → organization.identifiers[powerschool.school-number]
    'principal' AS "principal: role", -- every record → role
    nullif(c24, '') AS "principal: person.otherNames[full].fullName", -- principal → person.otherNames[full].fullName
    nullif(c25, '') AS "principal: person.contactPoints[email].value", -- principalemail → person.contactPoints[email].value
    nullif(c26, '') AS "principal: person.contactPoints[phone].value" -- principalphone → person.contactPoints[phone].value
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- id: formula-error
      | CASE WHEN align_is_formula_error(s2) THEN 4 ELSE 0 END -- dcid: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 8 ELSE 0 END -- abbreviation: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 16 ELSE 0 END -- activecrslist: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 32 ELSE 0 END -- address: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 64 ELSE 0 END -- alternate_school_number: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 128 ELSE 0 END -- asstprincipal: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 256 ELSE 0 END -- asstprincipalemail: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 512 ELSE 0 END -- asstprincipalphone: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 1024 ELSE 0 END -- bulletinemail: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 2048 ELSE 0 END -- countyname: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 4096 ELSE 0 END -- countynbr: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 8192 ELSE 0 END -- dfltnextschool: formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 16384 ELSE 0 END -- district_number: formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 32768 ELSE 0 END -- fee_exemption_status: formula-error
      | CASE WHEN align_is_formula_error(s16) THEN 65536 ELSE 0 END -- high_grade: formula-error
      | CASE WHEN align_is_formula_error(s17) THEN 131072 ELSE 0 END -- hist_high_grade: formula-error
      | CASE WHEN align_is_formula_error(s18) THEN 262144 ELSE 0 END -- hist_low_grade: formula-error
      | CASE WHEN align_is_formula_error(s19) THEN 524288 ELSE 0 END -- ip_address: formula-error
      | CASE WHEN align_is_formula_error(s20) THEN 1048576 ELSE 0 END -- issummerschool: formula-error
      | CASE WHEN align_is_formula_error(s21) THEN 2097152 ELSE 0 END -- low_grade: formula-error
      | CASE WHEN align_is_formula_error(s22) THEN 4194304 ELSE 0 END -- name: formula-error
      | CASE WHEN align_is_formula_error(s23) THEN 8388608 ELSE 0 END -- portalid: formula-error
      | CASE WHEN align_is_formula_error(s24) THEN 16777216 ELSE 0 END -- principal: formula-error
      | CASE WHEN align_is_formula_error(s25) THEN 33554432 ELSE 0 END -- principalemail: formula-error
      | CASE WHEN align_is_formula_error(s26) THEN 67108864 ELSE 0 END -- principalphone: formula-error
      | CASE WHEN align_is_formula_error(s27) THEN 134217728 ELSE 0 END -- pscomm_path: formula-error
      | CASE WHEN align_is_formula_error(s28) THEN 268435456 ELSE 0 END -- psguid: formula-error
      | CASE WHEN align_is_formula_error(s29) THEN 536870912 ELSE 0 END -- schedulewhichschool: formula-error
      | CASE WHEN align_is_formula_error(s30) THEN 1073741824 ELSE 0 END -- school_number: formula-error
      | CASE WHEN c30 = '' THEN 2147483648 ELSE 0 END -- school_number: missing-required
      | CASE WHEN align_is_formula_error(s31) THEN 4294967296 ELSE 0 END -- schooladdress: formula-error
      | CASE WHEN align_is_formula_error(s32) THEN 8589934592 ELSE 0 END -- schoolcategorycodesetid: formula-error
      | CASE WHEN align_is_formula_error(s33) THEN 17179869184 ELSE 0 END -- schoolcity: formula-error
      | CASE WHEN align_is_formula_error(s34) THEN 34359738368 ELSE 0 END -- schoolcountry: formula-error
      | CASE WHEN align_is_formula_error(s35) THEN 68719476736 ELSE 0 END -- schoolfax: formula-error
      | CASE WHEN align_is_formula_error(s36) THEN 137438953472 ELSE 0 END -- schoolgroup: formula-error
      | CASE WHEN align_is_formula_error(s37) THEN 274877906944 ELSE 0 END -- schoolinfo_guid: formula-error
      | CASE WHEN align_is_formula_error(s38) THEN 549755813888 ELSE 0 END -- schoolphone: formula-error
      | CASE WHEN align_is_formula_error(s39) THEN 1099511627776 ELSE 0 END -- schoolstate: formula-error
      | CASE WHEN align_is_formula_error(s40) THEN 2199023255552 ELSE 0 END -- schoolzip: formula-error
      | CASE WHEN align_is_formula_error(s41) THEN 4398046511104 ELSE 0 END -- sif_stateprid: formula-error
      | CASE WHEN align_is_formula_error(s42) THEN 8796093022208 ELSE 0 END -- sortorder: formula-error
      | CASE WHEN align_is_formula_error(s43) THEN 17592186044416 ELSE 0 END -- state_excludefromreporting: formula-error
      | CASE WHEN align_is_formula_error(s44) THEN 35184372088832 ELSE 0 END -- sysemailfrom: formula-error
      | CASE WHEN align_is_formula_error(s45) THEN 70368744177664 ELSE 0 END -- tchrlogentrto: formula-error
      | CASE WHEN align_is_formula_error(s46) THEN 140737488355328 ELSE 0 END -- transaction_date: formula-error
      | CASE WHEN align_is_formula_error(s47) THEN 281474976710656 ELSE 0 END -- view_in_portal: formula-error
      | CASE WHEN align_is_formula_error(s48) THEN 562949953421312 ELSE 0 END -- whomodifiedid: formula-error
      | CASE WHEN align_is_formula_error(s49) THEN 1125899906842624 ELSE 0 END -- whomodifiedtype: formula-error
      | CASE WHEN owner = 'school' THEN 0
        | CASE WHEN c6 <> '' THEN 2251799813685248 ELSE 0 END -- alternate_school_number → identifiers[*state]: ambiguous-identifier
      ELSE 0 END
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN owner = 'district' THEN 0
        | CASE WHEN "district: identifiers[powerschool.school-number]" IS NULL AND (early1 & 3221225472) = 0 THEN 4503599627370496 ELSE 0 END -- district: missing-key
      ELSE 0 END
      | CASE WHEN owner = 'school' THEN 0
        | CASE WHEN "school: identifiers[powerschool.school-number]" IS NULL AND (early1 & 3221225472) = 0 THEN 4503599627370496 ELSE 0 END -- school: missing-key
      ELSE 0 END
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    "principal: is read" AS "principal: is there",
    CASE WHEN cells <> 49 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "principal: is there",
  "district: identifiers[powerschool.school-number]",
  "district: name",
  "district: addresses[location].line1",
  "district: addresses[location].city",
  "district: addresses[location].state",
  "district: addresses[location].postalCode",
  "district: contactPoints[phone].value",
  "district: contactPoints[fax].value",
  "school: identifiers[powerschool.school-number]",
  "school: name",
  "school: addresses[location].line1",
  "school: addresses[location].city",
  "school: addresses[location].state",
  "school: addresses[location].postalCode",
  "school: contactPoints[phone].value",
  "school: contactPoints[fax].value",
  "principal: organization.identifiers[powerschool.school-number]",
  "principal: role",
  "principal: person.otherNames[full].fullName",
  "principal: person.contactPoints[email].value",
  "principal: person.contactPoints[phone].value",
  found1,
  CASE WHEN (found1 & 4503599627370497) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- powerschool tables, students: students
CREATE OR REPLACE TABLE "students" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- id
    align_cell(s2) AS c2, -- dcid
    align_cell(s3) AS c3, -- alert_discipline
    align_cell(s4) AS c4, -- alert_disciplineexpires
    align_cell(s5) AS c5, -- alert_guardian
    align_cell(s6) AS c6, -- alert_guardianexpires
    align_cell(s7) AS c7, -- alert_medical
    align_cell(s8) AS c8, -- alert_medicalexpires
    align_cell(s9) AS c9, -- alert_other
    align_cell(s10) AS c10, -- alert_otherexpires
    align_cell(s11) AS c11, -- allowwebaccess
    align_cell(s12) AS c12, -- applic_response_recvd_date
    align_cell(s13) AS c13, -- applic_submitted_date
    align_cell(s14) AS c14, -- balance1
    align_cell(s15) AS c15, -- balance2
    align_cell(s16) AS c16, -- balance3
    align_cell(s17) AS c17, -- balance4
    align_cell(s18) AS c18, -- building
    align_cell(s19) AS c19, -- bus_route
    align_cell(s20) AS c20, -- bus_stop
    align_cell(s21) AS c21, -- campusid
    align_cell(s22) AS c22, -- city
    align_cell(s23) AS c23, -- classof
    align_cell(s24) AS c24, -- cumulative_gpa
    align_cell(s25) AS c25, -- cumulative_pct
    align_cell(s26) AS c26, -- customrank_gpa
    align_cell(s27) AS c27, -- districtentrydate
    align_cell(s28) AS c28, -- districtentrygradelevel
    align_cell(s29) AS c29, -- districtofresidence
    align_cell(s30) AS c30, -- dob
    align_cell(s31) AS c31, -- doctor_name
    align_cell(s32) AS c32, -- doctor_phone
    align_cell(s33) AS c33, -- emerg_contact_1
    align_cell(s34) AS c34, -- emerg_contact_2
    align_cell(s35) AS c35, -- emerg_phone_1
    align_cell(s36) AS c36, -- emerg_phone_2
    align_cell(s37) AS c37, -- enroll_status
    align_cell(s38) AS c38, -- enrollment_schoolid
    align_cell(s39) AS c39, -- enrollment_transfer_date_pend
    align_cell(s40) AS c40, -- enrollment_transfer_info
    align_cell(s41) AS c41, -- enrollmentcode
    align_cell(s42) AS c42, -- enrollmentid
    align_cell(s43) AS c43, -- enrollmenttype
    align_cell(s44) AS c44, -- entrycode
    align_cell(s45) AS c45, -- entrydate
    align_cell(s46) AS c46, -- ethnicity
    align_cell(s47) AS c47, -- exclude_fr_rank
    align_cell(s48) AS c48, -- exitcode
    align_cell(s49) AS c49, -- exitcomment
    align_cell(s50) AS c50, -- exitdate
    align_cell(s51) AS c51, -- family_ident
    align_cell(s52) AS c52, -- father
    align_cell(s53) AS c53, -- father_studentcont_guid
    align_cell(s54) AS c54, -- fedethnicity
    align_cell(s55) AS c55, -- fedracedecline
    align_cell(s56) AS c56, -- fee_exemption_status
    align_cell(s57) AS c57, -- first_name
    align_cell(s58) AS c58, -- fteid
    align_cell(s59) AS c59, -- fulltimeequiv_obsolete
    align_cell(s60) AS c60, -- gender
    align_cell(s61) AS c61, -- geocode
    align_cell(s62) AS c62, -- gpentryyear
    align_cell(s63) AS c63, -- grade_level
    align_cell(s64) AS c64, -- gradreqset
    align_cell(s65) AS c65, -- gradreqsetid
    align_cell(s66) AS c66, -- graduated_rank
    align_cell(s67) AS c67, -- graduated_schoolid
    align_cell(s68) AS c68, -- graduated_schoolname
    align_cell(s69) AS c69, -- guardian_studentcont_guid
    align_cell(s70) AS c70, -- guardianemail
    align_cell(s71) AS c71, -- guardianfax
    align_cell(s72) AS c72, -- home_phone
    align_cell(s73) AS c73, -- home_room
    align_cell(s74) AS c74, -- house
    align_cell(s75) AS c75, -- ip_address
    align_cell(s76) AS c76, -- last_name
    align_cell(s77) AS c77, -- lastfirst
    align_cell(s78) AS c78, -- lastmeal
    align_cell(s79) AS c79, -- ldapenabled
    align_cell(s80) AS c80, -- locker_combination
    align_cell(s81) AS c81, -- locker_number
    align_cell(s82) AS c82, -- log
    align_cell(s83) AS c83, -- lunch_id
    align_cell(s84) AS c84, -- lunchstatus
    align_cell(s85) AS c85, -- mailing_city
    align_cell(s86) AS c86, -- mailing_geocode
    align_cell(s87) AS c87, -- mailing_state
    align_cell(s88) AS c88, -- mailing_street
    align_cell(s89) AS c89, -- mailing_zip
    align_cell(s90) AS c90, -- membershipshare
    align_cell(s91) AS c91, -- middle_name
    align_cell(s92) AS c92, -- mother
    align_cell(s93) AS c93, -- mother_studentcont_guid
    align_cell(s94) AS c94, -- next_school
    align_cell(s95) AS c95, -- person_id
    align_cell(s96) AS c96, -- phone_id
    align_cell(s97) AS c97, -- photoflag
    align_cell(s98) AS c98, -- pl_language
    align_cell(s99) AS c99, -- psguid
    align_cell(s100) AS c100, -- sched_loadlock
    align_cell(s101) AS c101, -- sched_lockstudentschedule
    align_cell(s102) AS c102, -- sched_nextyearbuilding
    align_cell(s103) AS c103, -- sched_nextyearbus
    align_cell(s104) AS c104, -- sched_nextyeargrade
    align_cell(s105) AS c105, -- sched_nextyearhomeroom
    align_cell(s106) AS c106, -- sched_nextyearhouse
    align_cell(s107) AS c107, -- sched_nextyearteam
    align_cell(s108) AS c108, -- sched_priority
    align_cell(s109) AS c109, -- sched_scheduled
    align_cell(s110) AS c110, -- sched_yearofgraduation
    align_cell(s111) AS c111, -- schoolentrydate
    align_cell(s112) AS c112, -- schoolentrygradelevel
    align_cell(s113) AS c113, -- schoolid
    align_cell(s114) AS c114, -- sdatarn
    align_cell(s115) AS c115, -- simple_gpa
    align_cell(s116) AS c116, -- simple_pct
    align_cell(s117) AS c117, -- ssn
    align_cell(s118) AS c118, -- state
    align_cell(s119) AS c119, -- state_enrollflag
    align_cell(s120) AS c120, -- state_excludefromreporting
    align_cell(s121) AS c121, -- state_studentnumber
    align_cell(s122) AS c122, -- street
    align_cell(s123) AS c123, -- student_allowwebaccess
    align_cell(s124) AS c124, -- student_number
    align_cell(s125) AS c125, -- student_web_id
    align_cell(s126) AS c126, -- student_web_password
    align_cell(s127) AS c127, -- studentpers_guid
    align_cell(s128) AS c128, -- studentpict_guid
    align_cell(s129) AS c129, -- studentschlenrl_guid
    align_cell(s130) AS c130, -- summerschoolid
    align_cell(s131) AS c131, -- summerschoolnote
    align_cell(s132) AS c132, -- teachergroupid
    align_cell(s133) AS c133, -- team
    align_cell(s134) AS c134, -- track
    align_cell(s135) AS c135, -- transaction_date
    align_cell(s136) AS c136, -- transfercomment
    align_cell(s137) AS c137, -- tuitionpayer
    align_cell(s138) AS c138, -- web_id
    align_cell(s139) AS c139, -- web_password
    align_cell(s140) AS c140, -- whomodifiedid
    align_cell(s141) AS c141, -- whomodifiedtype
    align_cell(s142) AS c142, -- withdrawal_reason_code
    align_cell(s143) AS c143, -- wm_address
    align_cell(s144) AS c144, -- wm_createdate
    align_cell(s145) AS c145, -- wm_createtime
    align_cell(s146) AS c146, -- wm_password
    align_cell(s147) AS c147, -- wm_status
    align_cell(s148) AS c148, -- wm_statusdate
    align_cell(s149) AS c149, -- wm_ta_date
    align_cell(s150) AS c150, -- wm_ta_flag
    align_cell(s151) AS c151, -- wm_tier
    align_cell(s152) AS c152 -- zip
  FROM "students stage"
), readings AS (
  SELECT
    *,
    'student' AS owner, -- which record it is
    ((c37 = '0' OR c37 = '2') AND (c113 <> '' OR c45 <> '')) AS "enrollment: is read", -- beside the owner
    c84 <> '' AS "meals: is read", -- beside the owner
    c92 <> '' AS "mother: is read", -- beside the owner
    c52 <> '' AS "father: is read", -- beside the owner
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- id → identifiers[powerschool.student-id]
    CASE WHEN c124 <> '' THEN c124 END AS r2, -- student_number → identifiers[local]
    CASE c60 WHEN 'F' THEN 'female' WHEN 'M' THEN 'male' END AS r3, -- gender → sex
    CASE
      WHEN regexp_full_match(c30, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c30, 1, 4), substr(c30, 6, 2), substr(c30, 9, 2))
      WHEN regexp_full_match(c30, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})') THEN align_day(regexp_extract(c30, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 3), lpad(regexp_extract(c30, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 1), 2, '0'), lpad(regexp_extract(c30, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 2), 2, '0'))
      END AS r4, -- dob → birthDate
    CASE c54 WHEN '1' THEN 'true' WHEN '0' THEN 'false' END AS r5, -- fedethnicity → hispanicLatino
    CASE WHEN c113 <> '' THEN c113 END AS r6, -- schoolid → school.identifiers[powerschool.school-number]
    CASE
      WHEN regexp_full_match(c45, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c45, 1, 4), substr(c45, 6, 2), substr(c45, 9, 2))
      WHEN regexp_full_match(c45, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})') THEN align_day(regexp_extract(c45, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 3), lpad(regexp_extract(c45, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 1), 2, '0'), lpad(regexp_extract(c45, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 2), 2, '0'))
      END AS r7, -- entrydate → begin
    CASE
      WHEN regexp_full_match(c50, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day_before(align_day(substr(c50, 1, 4), substr(c50, 6, 2), substr(c50, 9, 2)))
      WHEN regexp_full_match(c50, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})') THEN align_day_before(align_day(regexp_extract(c50, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 3), lpad(regexp_extract(c50, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 1), 2, '0'), lpad(regexp_extract(c50, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 2), 2, '0')))
      END AS r8, -- exitdate → end
    CASE c63
      WHEN '-2' THEN 'PR'
      WHEN '-1' THEN 'PK'
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
      END AS r9, -- grade_level → gradeLevel
    CASE WHEN c84 <> '' THEN CASE
      WHEN c84 = 'P' THEN 0
      WHEN c84 = 'R' THEN 1
      WHEN c84 = 'F' THEN 2
      WHEN c84 = 'FDC' THEN 3
      WHEN c84 = 'E' THEN 4
      WHEN c84 = 'T' THEN 5
      END END AS r10 -- lunchstatus → value
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "student: identifiers[powerschool.student-id]", -- id → identifiers[powerschool.student-id]
    r2 AS "student: identifiers[local]", -- student_number → identifiers[local]
    nullif(c57, '') AS "student: firstName", -- first_name → firstName
    nullif(c91, '') AS "student: middleName", -- middle_name → middleName
    nullif(c76, '') AS "student: lastName", -- last_name → lastName
    r3 AS "student: sex", -- gender → sex
    r4 AS "student: birthDate", -- dob → birthDate
    r5 AS "student: hispanicLatino", -- fedethnicity → hispanicLatino
    nullif(c122, '') AS "student: addresses[residence].line1", -- street → addresses[residence].line1
    nullif(c22, '') AS "student: addresses[residence].city", -- city → addresses[residence].city
    nullif(c118, '') AS "student: addresses[residence].state", -- state → addresses[residence].state
    nullif(c152, '') AS "student: addresses[residence].postalCode", -- zip → addresses[residence].postalCode
    nullif(c88, '') AS "student: addresses[mailing].line1", -- mailing_street → addresses[mailing].line1
    nullif(c85, '') AS "student: addresses[mailing].city", -- mailing_city → addresses[mailing].city
    nullif(c87, '') AS "student: addresses[mailing].state", -- mailing_state → addresses[mailing].state
    nullif(c89, '') AS "student: addresses[mailing].postalCode", -- mailing_zip → addresses[mailing].postalCode
    nullif(c72, '') AS "student: contactPoints[phone].value", -- home_phone → contactPoints[phone].value
    nullif(c125, '') AS "student: username", -- student_web_id → username
    r1 AS "enrollment: student.identifiers[powerschool.student-id]", -- id → student.identifiers[powerschool.student-id]
    r6 AS "enrollment: school.identifiers[powerschool.school-number]", -- schoolid → school.identifiers[powerschool.school-number]
    r7 AS "enrollment: begin", -- entrydate → begin
    r8 AS "enrollment: end", -- exitdate → end
    CASE WHEN r9 IS NOT NULL THEN r9 WHEN c63 <> '' THEN 'other' END AS "enrollment: gradeLevel", -- grade_level → gradeLevel
    r1 AS "meals: student.identifiers[powerschool.student-id]", -- id → student.identifiers[powerschool.student-id]
    r6 AS "meals: organization.identifiers[powerschool.school-number]", -- schoolid → organization.identifiers[powerschool.school-number]
    'meal-eligibility' AS "meals: kind", -- every record → kind
    CASE r10 WHEN 0 THEN 'no' WHEN 1 THEN 'yes' WHEN 2 THEN 'yes' WHEN 3 THEN 'yes' END AS "meals: value", -- lunchstatus → value
    CASE r10 WHEN 1 THEN 'reduced' WHEN 2 THEN 'free' WHEN 3 THEN 'free' END AS "meals: detail", -- lunchstatus → value
    r1 AS "mother: student.identifiers[powerschool.student-id]", -- id → student.identifiers[powerschool.student-id]
    'mother' AS "mother: relationship", -- every record → relationship
    nullif(c92, '') AS "mother: person.otherNames[full].fullName", -- mother → person.otherNames[full].fullName
    r1 AS "father: student.identifiers[powerschool.student-id]", -- id → student.identifiers[powerschool.student-id]
    'father' AS "father: relationship", -- every record → relationship
    nullif(c52, '') AS "father: person.otherNames[full].fullName" -- father → person.otherNames[full].fullName
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- id: formula-error
      | CASE WHEN align_is_formula_error(s2) THEN 4 ELSE 0 END -- dcid: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 8 ELSE 0 END -- alert_discipline: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 16 ELSE 0 END -- alert_disciplineexpires: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 32 ELSE 0 END -- alert_guardian: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 64 ELSE 0 END -- alert_guardianexpires: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 128 ELSE 0 END -- alert_medical: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 256 ELSE 0 END -- alert_medicalexpires: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 512 ELSE 0 END -- alert_other: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 1024 ELSE 0 END -- alert_otherexpires: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 2048 ELSE 0 END -- allowwebaccess: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 4096 ELSE 0 END -- applic_response_recvd_date: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 8192 ELSE 0 END -- applic_submitted_date: formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 16384 ELSE 0 END -- balance1: formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 32768 ELSE 0 END -- balance2: formula-error
      | CASE WHEN align_is_formula_error(s16) THEN 65536 ELSE 0 END -- balance3: formula-error
      | CASE WHEN align_is_formula_error(s17) THEN 131072 ELSE 0 END -- balance4: formula-error
      | CASE WHEN align_is_formula_error(s18) THEN 262144 ELSE 0 END -- building: formula-error
      | CASE WHEN align_is_formula_error(s19) THEN 524288 ELSE 0 END -- bus_route: formula-error
      | CASE WHEN align_is_formula_error(s20) THEN 1048576 ELSE 0 END -- bus_stop: formula-error
      | CASE WHEN align_is_formula_error(s21) THEN 2097152 ELSE 0 END -- campusid: formula-error
      | CASE WHEN align_is_formula_error(s22) THEN 4194304 ELSE 0 END -- city: formula-error
      | CASE WHEN align_is_formula_error(s23) THEN 8388608 ELSE 0 END -- classof: formula-error
      | CASE WHEN align_is_formula_error(s24) THEN 16777216 ELSE 0 END -- cumulative_gpa: formula-error
      | CASE WHEN align_is_formula_error(s25) THEN 33554432 ELSE 0 END -- cumulative_pct: formula-error
      | CASE WHEN align_is_formula_error(s26) THEN 67108864 ELSE 0 END -- customrank_gpa: formula-error
      | CASE WHEN align_is_formula_error(s27) THEN 134217728 ELSE 0 END -- districtentrydate: formula-error
      | CASE WHEN align_is_formula_error(s28) THEN 268435456 ELSE 0 END -- districtentrygradelevel: formula-error
      | CASE WHEN align_is_formula_error(s29) THEN 536870912 ELSE 0 END -- districtofresidence: formula-error
      | CASE WHEN align_is_formula_error(s30) THEN 1073741824 ELSE 0 END -- dob: formula-error
      | CASE WHEN align_is_formula_error(s31) THEN 2147483648 ELSE 0 END -- doctor_name: formula-error
      | CASE WHEN align_is_formula_error(s32) THEN 4294967296 ELSE 0 END -- doctor_phone: formula-error
      | CASE WHEN align_is_formula_error(s33) THEN 8589934592 ELSE 0 END -- emerg_contact_1: formula-error
      | CASE WHEN align_is_formula_error(s34) THEN 17179869184 ELSE 0 END -- emerg_contact_2: formula-error
      | CASE WHEN align_is_formula_error(s35) THEN 34359738368 ELSE 0 END -- emerg_phone_1: formula-error
      | CASE WHEN align_is_formula_error(s36) THEN 68719476736 ELSE 0 END -- emerg_phone_2: formula-error
      | CASE WHEN align_is_formula_error(s37) THEN 137438953472 ELSE 0 END -- enroll_status: formula-error
      | CASE WHEN align_is_formula_error(s38) THEN 274877906944 ELSE 0 END -- enrollment_schoolid: formula-error
      | CASE WHEN align_is_formula_error(s39) THEN 549755813888 ELSE 0 END -- enrollment_transfer_date_pend: formula-error
      | CASE WHEN align_is_formula_error(s40) THEN 1099511627776 ELSE 0 END -- enrollment_transfer_info: formula-error
      | CASE WHEN align_is_formula_error(s41) THEN 2199023255552 ELSE 0 END -- enrollmentcode: formula-error
      | CASE WHEN align_is_formula_error(s42) THEN 4398046511104 ELSE 0 END -- enrollmentid: formula-error
      | CASE WHEN align_is_formula_error(s43) THEN 8796093022208 ELSE 0 END -- enrollmenttype: formula-error
      | CASE WHEN align_is_formula_error(s44) THEN 17592186044416 ELSE 0 END -- entrycode: formula-error
      | CASE WHEN align_is_formula_error(s45) THEN 35184372088832 ELSE 0 END -- entrydate: formula-error
      | CASE WHEN align_is_formula_error(s46) THEN 70368744177664 ELSE 0 END -- ethnicity: formula-error
      | CASE WHEN align_is_formula_error(s47) THEN 140737488355328 ELSE 0 END -- exclude_fr_rank: formula-error
      | CASE WHEN align_is_formula_error(s48) THEN 281474976710656 ELSE 0 END -- exitcode: formula-error
      | CASE WHEN align_is_formula_error(s49) THEN 562949953421312 ELSE 0 END -- exitcomment: formula-error
      | CASE WHEN align_is_formula_error(s50) THEN 1125899906842624 ELSE 0 END -- exitdate: formula-error
      | CASE WHEN align_is_formula_error(s51) THEN 2251799813685248 ELSE 0 END -- family_ident: formula-error
      | CASE WHEN align_is_formula_error(s52) THEN 4503599627370496 ELSE 0 END -- father: formula-error
      | CASE WHEN align_is_formula_error(s53) THEN 9007199254740992 ELSE 0 END -- father_studentcont_guid: formula-error
      | CASE WHEN align_is_formula_error(s54) THEN 18014398509481984 ELSE 0 END -- fedethnicity: formula-error
      | CASE WHEN align_is_formula_error(s55) THEN 36028797018963968 ELSE 0 END -- fedracedecline: formula-error
      | CASE WHEN align_is_formula_error(s56) THEN 72057594037927936 ELSE 0 END -- fee_exemption_status: formula-error
      | CASE WHEN align_is_formula_error(s57) THEN 144115188075855872 ELSE 0 END -- first_name: formula-error
      | CASE WHEN align_is_formula_error(s58) THEN 288230376151711744 ELSE 0 END -- fteid: formula-error
      | CASE WHEN align_is_formula_error(s59) THEN 576460752303423488 ELSE 0 END -- fulltimeequiv_obsolete: formula-error
      | CASE WHEN align_is_formula_error(s60) THEN 1152921504606846976 ELSE 0 END -- gender: formula-error
      | CASE WHEN align_is_formula_error(s61) THEN 2305843009213693952 ELSE 0 END -- geocode: formula-error
    AS BIGINT) AS early1,
    CAST(0
      | CASE WHEN align_is_formula_error(s62) THEN 1 ELSE 0 END -- gpentryyear: formula-error
      | CASE WHEN align_is_formula_error(s63) THEN 2 ELSE 0 END -- grade_level: formula-error
      | CASE WHEN align_is_formula_error(s64) THEN 4 ELSE 0 END -- gradreqset: formula-error
      | CASE WHEN align_is_formula_error(s65) THEN 8 ELSE 0 END -- gradreqsetid: formula-error
      | CASE WHEN align_is_formula_error(s66) THEN 16 ELSE 0 END -- graduated_rank: formula-error
      | CASE WHEN align_is_formula_error(s67) THEN 32 ELSE 0 END -- graduated_schoolid: formula-error
      | CASE WHEN align_is_formula_error(s68) THEN 64 ELSE 0 END -- graduated_schoolname: formula-error
      | CASE WHEN align_is_formula_error(s69) THEN 128 ELSE 0 END -- guardian_studentcont_guid: formula-error
      | CASE WHEN align_is_formula_error(s70) THEN 256 ELSE 0 END -- guardianemail: formula-error
      | CASE WHEN align_is_formula_error(s71) THEN 512 ELSE 0 END -- guardianfax: formula-error
      | CASE WHEN align_is_formula_error(s72) THEN 1024 ELSE 0 END -- home_phone: formula-error
      | CASE WHEN align_is_formula_error(s73) THEN 2048 ELSE 0 END -- home_room: formula-error
      | CASE WHEN align_is_formula_error(s74) THEN 4096 ELSE 0 END -- house: formula-error
      | CASE WHEN align_is_formula_error(s75) THEN 8192 ELSE 0 END -- ip_address: formula-error
      | CASE WHEN align_is_formula_error(s76) THEN 16384 ELSE 0 END -- last_name: formula-error
      | CASE WHEN align_is_formula_error(s77) THEN 32768 ELSE 0 END -- lastfirst: formula-error
      | CASE WHEN align_is_formula_error(s78) THEN 65536 ELSE 0 END -- lastmeal: formula-error
      | CASE WHEN align_is_formula_error(s79) THEN 131072 ELSE 0 END -- ldapenabled: formula-error
      | CASE WHEN align_is_formula_error(s80) THEN 262144 ELSE 0 END -- locker_combination: formula-error
      | CASE WHEN align_is_formula_error(s81) THEN 524288 ELSE 0 END -- locker_number: formula-error
      | CASE WHEN align_is_formula_error(s82) THEN 1048576 ELSE 0 END -- log: formula-error
      | CASE WHEN align_is_formula_error(s83) THEN 2097152 ELSE 0 END -- lunch_id: formula-error
      | CASE WHEN align_is_formula_error(s84) THEN 4194304 ELSE 0 END -- lunchstatus: formula-error
      | CASE WHEN align_is_formula_error(s85) THEN 8388608 ELSE 0 END -- mailing_city: formula-error
      | CASE WHEN align_is_formula_error(s86) THEN 16777216 ELSE 0 END -- mailing_geocode: formula-error
      | CASE WHEN align_is_formula_error(s87) THEN 33554432 ELSE 0 END -- mailing_state: formula-error
      | CASE WHEN align_is_formula_error(s88) THEN 67108864 ELSE 0 END -- mailing_street: formula-error
      | CASE WHEN align_is_formula_error(s89) THEN 134217728 ELSE 0 END -- mailing_zip: formula-error
      | CASE WHEN align_is_formula_error(s90) THEN 268435456 ELSE 0 END -- membershipshare: formula-error
      | CASE WHEN align_is_formula_error(s91) THEN 536870912 ELSE 0 END -- middle_name: formula-error
      | CASE WHEN align_is_formula_error(s92) THEN 1073741824 ELSE 0 END -- mother: formula-error
      | CASE WHEN align_is_formula_error(s93) THEN 2147483648 ELSE 0 END -- mother_studentcont_guid: formula-error
      | CASE WHEN align_is_formula_error(s94) THEN 4294967296 ELSE 0 END -- next_school: formula-error
      | CASE WHEN align_is_formula_error(s95) THEN 8589934592 ELSE 0 END -- person_id: formula-error
      | CASE WHEN align_is_formula_error(s96) THEN 17179869184 ELSE 0 END -- phone_id: formula-error
      | CASE WHEN align_is_formula_error(s97) THEN 34359738368 ELSE 0 END -- photoflag: formula-error
      | CASE WHEN align_is_formula_error(s98) THEN 68719476736 ELSE 0 END -- pl_language: formula-error
      | CASE WHEN align_is_formula_error(s99) THEN 137438953472 ELSE 0 END -- psguid: formula-error
      | CASE WHEN align_is_formula_error(s100) THEN 274877906944 ELSE 0 END -- sched_loadlock: formula-error
      | CASE WHEN align_is_formula_error(s101) THEN 549755813888 ELSE 0 END -- sched_lockstudentschedule: formula-error
      | CASE WHEN align_is_formula_error(s102) THEN 1099511627776 ELSE 0 END -- sched_nextyearbuilding: formula-error
      | CASE WHEN align_is_formula_error(s103) THEN 2199023255552 ELSE 0 END -- sched_nextyearbus: formula-error
      | CASE WHEN align_is_formula_error(s104) THEN 4398046511104 ELSE 0 END -- sched_nextyeargrade: formula-error
      | CASE WHEN align_is_formula_error(s105) THEN 8796093022208 ELSE 0 END -- sched_nextyearhomeroom: formula-error
      | CASE WHEN align_is_formula_error(s106) THEN 17592186044416 ELSE 0 END -- sched_nextyearhouse: formula-error
      | CASE WHEN align_is_formula_error(s107) THEN 35184372088832 ELSE 0 END -- sched_nextyearteam: formula-error
      | CASE WHEN align_is_formula_error(s108) THEN 70368744177664 ELSE 0 END -- sched_priority: formula-error
      | CASE WHEN align_is_formula_error(s109) THEN 140737488355328 ELSE 0 END -- sched_scheduled: formula-error
      | CASE WHEN align_is_formula_error(s110) THEN 281474976710656 ELSE 0 END -- sched_yearofgraduation: formula-error
      | CASE WHEN align_is_formula_error(s111) THEN 562949953421312 ELSE 0 END -- schoolentrydate: formula-error
      | CASE WHEN align_is_formula_error(s112) THEN 1125899906842624 ELSE 0 END -- schoolentrygradelevel: formula-error
      | CASE WHEN align_is_formula_error(s113) THEN 2251799813685248 ELSE 0 END -- schoolid: formula-error
      | CASE WHEN align_is_formula_error(s114) THEN 4503599627370496 ELSE 0 END -- sdatarn: formula-error
      | CASE WHEN align_is_formula_error(s115) THEN 9007199254740992 ELSE 0 END -- simple_gpa: formula-error
      | CASE WHEN align_is_formula_error(s116) THEN 18014398509481984 ELSE 0 END -- simple_pct: formula-error
      | CASE WHEN align_is_formula_error(s117) THEN 36028797018963968 ELSE 0 END -- ssn: formula-error
      | CASE WHEN align_is_formula_error(s118) THEN 72057594037927936 ELSE 0 END -- state: formula-error
      | CASE WHEN align_is_formula_error(s119) THEN 144115188075855872 ELSE 0 END -- state_enrollflag: formula-error
      | CASE WHEN align_is_formula_error(s120) THEN 288230376151711744 ELSE 0 END -- state_excludefromreporting: formula-error
      | CASE WHEN align_is_formula_error(s121) THEN 576460752303423488 ELSE 0 END -- state_studentnumber: formula-error
      | CASE WHEN align_is_formula_error(s122) THEN 1152921504606846976 ELSE 0 END -- street: formula-error
      | CASE WHEN align_is_formula_error(s123) THEN 2305843009213693952 ELSE 0 END -- student_allowwebaccess: formula-error
    AS BIGINT) AS early2,
    CAST(0
      | CASE WHEN align_is_formula_error(s124) THEN 1 ELSE 0 END -- student_number: formula-error
      | CASE WHEN align_is_formula_error(s125) THEN 2 ELSE 0 END -- student_web_id: formula-error
      | CASE WHEN align_is_formula_error(s126) THEN 4 ELSE 0 END -- student_web_password: formula-error
      | CASE WHEN align_is_formula_error(s127) THEN 8 ELSE 0 END -- studentpers_guid: formula-error
      | CASE WHEN align_is_formula_error(s128) THEN 16 ELSE 0 END -- studentpict_guid: formula-error
      | CASE WHEN align_is_formula_error(s129) THEN 32 ELSE 0 END -- studentschlenrl_guid: formula-error
      | CASE WHEN align_is_formula_error(s130) THEN 64 ELSE 0 END -- summerschoolid: formula-error
      | CASE WHEN align_is_formula_error(s131) THEN 128 ELSE 0 END -- summerschoolnote: formula-error
      | CASE WHEN align_is_formula_error(s132) THEN 256 ELSE 0 END -- teachergroupid: formula-error
      | CASE WHEN align_is_formula_error(s133) THEN 512 ELSE 0 END -- team: formula-error
      | CASE WHEN align_is_formula_error(s134) THEN 1024 ELSE 0 END -- track: formula-error
      | CASE WHEN align_is_formula_error(s135) THEN 2048 ELSE 0 END -- transaction_date: formula-error
      | CASE WHEN align_is_formula_error(s136) THEN 4096 ELSE 0 END -- transfercomment: formula-error
      | CASE WHEN align_is_formula_error(s137) THEN 8192 ELSE 0 END -- tuitionpayer: formula-error
      | CASE WHEN align_is_formula_error(s138) THEN 16384 ELSE 0 END -- web_id: formula-error
      | CASE WHEN align_is_formula_error(s139) THEN 32768 ELSE 0 END -- web_password: formula-error
      | CASE WHEN align_is_formula_error(s140) THEN 65536 ELSE 0 END -- whomodifiedid: formula-error
      | CASE WHEN align_is_formula_error(s141) THEN 131072 ELSE 0 END -- whomodifiedtype: formula-error
      | CASE WHEN align_is_formula_error(s142) THEN 262144 ELSE 0 END -- withdrawal_reason_code: formula-error
      | CASE WHEN align_is_formula_error(s143) THEN 524288 ELSE 0 END -- wm_address: formula-error
      | CASE WHEN align_is_formula_error(s144) THEN 1048576 ELSE 0 END -- wm_createdate: formula-error
      | CASE WHEN align_is_formula_error(s145) THEN 2097152 ELSE 0 END -- wm_createtime: formula-error
      | CASE WHEN align_is_formula_error(s146) THEN 4194304 ELSE 0 END -- wm_password: formula-error
      | CASE WHEN align_is_formula_error(s147) THEN 8388608 ELSE 0 END -- wm_status: formula-error
      | CASE WHEN align_is_formula_error(s148) THEN 16777216 ELSE 0 END -- wm_statusdate: formula-error
      | CASE WHEN align_is_formula_error(s149) THEN 33554432 ELSE 0 END -- wm_ta_date: formula-error
      | CASE WHEN align_is_formula_error(s150) THEN 67108864 ELSE 0 END -- wm_ta_flag: formula-error
      | CASE WHEN align_is_formula_error(s151) THEN 134217728 ELSE 0 END -- wm_tier: formula-error
      | CASE WHEN align_is_formula_error(s152) THEN 268435456 ELSE 0 END -- zip: formula-error
      | CASE WHEN c121 <> '' THEN 536870912 ELSE 0 END -- state_studentnumber → identifiers[*state]: ambiguous-identifier
      | CASE WHEN (c60 <> '' AND r3 IS NULL) THEN 1073741824 ELSE 0 END -- gender → sex: unknown-code
      | CASE WHEN (c30 <> '' AND r4 IS NULL) THEN CASE align_date_damage(c30)
          WHEN 'excel-serial-date' THEN 2147483648
          WHEN 'date-order-ambiguous' THEN 4294967296
          ELSE 8589934592
          END ELSE 0 END -- dob → birthDate: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c54 <> '' AND r5 IS NULL) THEN 17179869184 ELSE 0 END -- fedethnicity → hispanicLatino: unknown-code
      | CASE WHEN "enrollment: is read" THEN 0
        | CASE WHEN (c45 <> '' AND r7 IS NULL) THEN CASE align_date_damage(c45)
            WHEN 'excel-serial-date' THEN 34359738368
            WHEN 'date-order-ambiguous' THEN 68719476736
            ELSE 137438953472
            END ELSE 0 END -- entrydate → begin: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c50 <> '' AND r8 IS NULL) THEN CASE align_date_damage(c50)
            WHEN 'excel-serial-date' THEN 274877906944
            WHEN 'date-order-ambiguous' THEN 549755813888
            ELSE 1099511627776
            END ELSE 0 END -- exitdate → end: excel-serial-date, date-order-ambiguous, invalid-date
        | CASE WHEN (c63 <> '' AND r9 IS NULL) THEN 2199023255552 ELSE 0 END -- grade_level → gradeLevel: unknown-code
      ELSE 0 END
      | CASE WHEN "meals: is read" THEN 0
        | CASE WHEN (c84 <> '' AND r10 IS NULL) THEN 4398046511104 ELSE 0 END -- lunchstatus → value: unknown-code
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
      | CASE WHEN "student: identifiers[powerschool.student-id]" IS NULL AND "student: identifiers[local]" IS NULL AND (early1 & 2) = 0 THEN 8796093022208 ELSE 0 END -- student: missing-key
    AS BIGINT) AS whole3
  FROM findings
), ends AS (
  SELECT
    *,
    "enrollment: is read" AS "enrollment: is there",
    "meals: is read" AS "meals: is there",
    "mother: is read" AS "mother: is there",
    "father: is read" AS "father: is there",
    CASE WHEN cells <> 152 THEN 1 ELSE whole1 END AS found1,
    CASE WHEN cells <> 152 THEN 0 ELSE whole2 END AS found2,
    CASE WHEN cells <> 152 THEN 0 ELSE whole3 END AS found3
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "enrollment: is there",
  "meals: is there",
  "mother: is there",
  "father: is there",
  "student: identifiers[powerschool.student-id]",
  "student: identifiers[local]",
  "student: firstName",
  "student: middleName",
  "student: lastName",
  "student: sex",
  "student: birthDate",
  "student: hispanicLatino",
  "student: addresses[residence].line1",
  "student: addresses[residence].city",
  "student: addresses[residence].state",
  "student: addresses[residence].postalCode",
  "student: addresses[mailing].line1",
  "student: addresses[mailing].city",
  "student: addresses[mailing].state",
  "student: addresses[mailing].postalCode",
  "student: contactPoints[phone].value",
  "student: username",
  "enrollment: student.identifiers[powerschool.student-id]",
  "enrollment: school.identifiers[powerschool.school-number]",
  "enrollment: begin",
  "enrollment: end",
  "enrollment: gradeLevel",
  "meals: student.identifiers[powerschool.student-id]",
  "meals: organization.identifiers[powerschool.school-number]",
  "meals: kind",
  "meals: value",
  "meals: detail",
  "mother: student.identifiers[powerschool.student-id]",
  "mother: relationship",
  "mother: person.otherNames[full].fullName",
  "father: student.identifiers[powerschool.student-id]",
  "father: relationship",
  "father: person.otherNames[full].fullName",
  found1,
  found2,
  found3,
  CASE WHEN ((found1 & 1) <> 0 OR (found3 & 8796093022208) <> 0) THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- powerschool tables, reenrollments: reenrollments
CREATE OR REPLACE TABLE "reenrollments" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- id
    align_cell(s2) AS c2, -- dcid
    align_cell(s3) AS c3, -- districtofresidence
    align_cell(s4) AS c4, -- enrollmentcode
    align_cell(s5) AS c5, -- enrollmenttype
    align_cell(s6) AS c6, -- entrycode
    align_cell(s7) AS c7, -- entrycomment
    align_cell(s8) AS c8, -- entrydate
    align_cell(s9) AS c9, -- exitcode
    align_cell(s10) AS c10, -- exitcomment
    align_cell(s11) AS c11, -- exitdate
    align_cell(s12) AS c12, -- fteid
    align_cell(s13) AS c13, -- fulltimeequiv_obsolete
    align_cell(s14) AS c14, -- grade_level
    align_cell(s15) AS c15, -- lunchstatus
    align_cell(s16) AS c16, -- membershipshare
    align_cell(s17) AS c17, -- psguid
    align_cell(s18) AS c18, -- schoolid
    align_cell(s19) AS c19, -- studentid
    align_cell(s20) AS c20, -- studentschlenrl_guid
    align_cell(s21) AS c21, -- track
    align_cell(s22) AS c22, -- tuitionpayer
    align_cell(s23) AS c23, -- type
    align_cell(s24) AS c24 -- withdrawal_reason_code
  FROM "reenrollments stage"
), readings AS (
  SELECT
    *,
    'enrollment' AS owner, -- which record it is
    CASE WHEN c19 <> '' THEN c19 END AS r1, -- studentid → student.identifiers[powerschool.student-id]
    CASE WHEN c18 <> '' THEN c18 END AS r2, -- schoolid → school.identifiers[powerschool.school-number]
    CASE
      WHEN regexp_full_match(c8, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c8, 1, 4), substr(c8, 6, 2), substr(c8, 9, 2))
      WHEN regexp_full_match(c8, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})') THEN align_day(regexp_extract(c8, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 3), lpad(regexp_extract(c8, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 1), 2, '0'), lpad(regexp_extract(c8, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 2), 2, '0'))
      END AS r3, -- entrydate → begin
    CASE
      WHEN regexp_full_match(c11, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day_before(align_day(substr(c11, 1, 4), substr(c11, 6, 2), substr(c11, 9, 2)))
      WHEN regexp_full_match(c11, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})') THEN align_day_before(align_day(regexp_extract(c11, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 3), lpad(regexp_extract(c11, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 1), 2, '0'), lpad(regexp_extract(c11, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 2), 2, '0')))
      END AS r4, -- exitdate → end
    CASE c14
      WHEN '-2' THEN 'PR'
      WHEN '-1' THEN 'PK'
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
      END AS r5 -- grade_level → gradeLevel
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "enrollment: student.identifiers[powerschool.student-id]", -- studentid → student.identifiers[powerschool.student-id]
    r2 AS "enrollment: school.identifiers[powerschool.school-number]", -- schoolid → school.identifiers[powerschool.school-number]
    r3 AS "enrollment: begin", -- entrydate → begin
    r4 AS "enrollment: end", -- exitdate → end
    CASE WHEN r5 IS NOT NULL THEN r5 WHEN c14 <> '' THEN 'other' END AS "enrollment: gradeLevel" -- grade_level → gradeLevel
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- id: formula-error
      | CASE WHEN align_is_formula_error(s2) THEN 4 ELSE 0 END -- dcid: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 8 ELSE 0 END -- districtofresidence: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 16 ELSE 0 END -- enrollmentcode: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 32 ELSE 0 END -- enrollmenttype: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 64 ELSE 0 END -- entrycode: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 128 ELSE 0 END -- entrycomment: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 256 ELSE 0 END -- entrydate: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 512 ELSE 0 END -- exitcode: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 1024 ELSE 0 END -- exitcomment: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 2048 ELSE 0 END -- exitdate: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 4096 ELSE 0 END -- fteid: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 8192 ELSE 0 END -- fulltimeequiv_obsolete: formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 16384 ELSE 0 END -- grade_level: formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 32768 ELSE 0 END -- lunchstatus: formula-error
      | CASE WHEN align_is_formula_error(s16) THEN 65536 ELSE 0 END -- membershipshare: formula-error
      | CASE WHEN align_is_formula_error(s17) THEN 131072 ELSE 0 END -- psguid: formula-error
      | CASE WHEN align_is_formula_error(s18) THEN 262144 ELSE 0 END -- schoolid: formula-error
      | CASE WHEN c18 = '' THEN 524288 ELSE 0 END -- schoolid: missing-required
      | CASE WHEN align_is_formula_error(s19) THEN 1048576 ELSE 0 END -- studentid: formula-error
      | CASE WHEN c19 = '' THEN 2097152 ELSE 0 END -- studentid: missing-required
      | CASE WHEN align_is_formula_error(s20) THEN 4194304 ELSE 0 END -- studentschlenrl_guid: formula-error
      | CASE WHEN align_is_formula_error(s21) THEN 8388608 ELSE 0 END -- track: formula-error
      | CASE WHEN align_is_formula_error(s22) THEN 16777216 ELSE 0 END -- tuitionpayer: formula-error
      | CASE WHEN align_is_formula_error(s23) THEN 33554432 ELSE 0 END -- type: formula-error
      | CASE WHEN align_is_formula_error(s24) THEN 67108864 ELSE 0 END -- withdrawal_reason_code: formula-error
      | CASE WHEN (c8 <> '' AND r3 IS NULL) THEN CASE align_date_damage(c8)
          WHEN 'excel-serial-date' THEN 134217728
          WHEN 'date-order-ambiguous' THEN 268435456
          ELSE 536870912
          END ELSE 0 END -- entrydate → begin: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c11 <> '' AND r4 IS NULL) THEN CASE align_date_damage(c11)
          WHEN 'excel-serial-date' THEN 1073741824
          WHEN 'date-order-ambiguous' THEN 2147483648
          ELSE 4294967296
          END ELSE 0 END -- exitdate → end: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c14 <> '' AND r5 IS NULL) THEN 8589934592 ELSE 0 END -- grade_level → gradeLevel: unknown-code
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "enrollment: student.identifiers[powerschool.student-id]" IS NULL THEN 17179869184 ELSE 0 END -- student: missing-key
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 24 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "enrollment: student.identifiers[powerschool.student-id]",
  "enrollment: school.identifiers[powerschool.school-number]",
  "enrollment: begin",
  "enrollment: end",
  "enrollment: gradeLevel",
  found1,
  CASE WHEN (found1 & 17179869185) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- powerschool tables, terms: terms
CREATE OR REPLACE TABLE "terms" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- id
    align_cell(s2) AS c2, -- dcid
    align_cell(s3) AS c3, -- abbreviation
    align_cell(s4) AS c4, -- attendance_calculation_code
    align_cell(s5) AS c5, -- autobuildbin
    align_cell(s6) AS c6, -- days_per_cycle
    align_cell(s7) AS c7, -- firstday
    align_cell(s8) AS c8, -- importmap
    align_cell(s9) AS c9, -- ip_address
    align_cell(s10) AS c10, -- isyearrec
    align_cell(s11) AS c11, -- lastday
    align_cell(s12) AS c12, -- name
    align_cell(s13) AS c13, -- noofdays
    align_cell(s14) AS c14, -- periods_per_day
    align_cell(s15) AS c15, -- portion
    align_cell(s16) AS c16, -- psguid
    align_cell(s17) AS c17, -- schoolid
    align_cell(s18) AS c18, -- sterms
    align_cell(s19) AS c19, -- suppresspublicview
    align_cell(s20) AS c20, -- terminfo_guid
    align_cell(s21) AS c21, -- termsinyear
    align_cell(s22) AS c22, -- transaction_date
    align_cell(s23) AS c23, -- whomodifiedid
    align_cell(s24) AS c24, -- whomodifiedtype
    align_cell(s25) AS c25, -- yearid
    align_cell(s26) AS c26 -- yearlycredithrs
  FROM "terms stage"
), readings AS (
  SELECT
    *,
    'term' AS owner, -- which record it is
    CASE WHEN c17 <> '' THEN c17 END AS r1, -- schoolid → organization.identifiers[powerschool.school-number]
    CASE WHEN (c10 <> '' OR c15 <> '') THEN CASE
      WHEN c10 = '1' THEN 0
      WHEN (c10 = '0' AND c15 = '2') THEN 1
      WHEN (c10 = '0' AND c15 = '3') THEN 2
      WHEN (c10 = '0' AND c15 = '4') THEN 3
      WHEN c10 = '0' THEN 4
      END END AS r2, -- isyearrec + portion → sessionType
    CASE WHEN regexp_full_match(c25, '[1-9]?[0-9]') THEN CAST(CAST(c25 AS BIGINT) + 1991 AS VARCHAR) END AS r3, -- yearid → schoolYear
    CASE
      WHEN regexp_full_match(c7, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c7, 1, 4), substr(c7, 6, 2), substr(c7, 9, 2))
      WHEN regexp_full_match(c7, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})') THEN align_day(regexp_extract(c7, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 3), lpad(regexp_extract(c7, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 1), 2, '0'), lpad(regexp_extract(c7, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 2), 2, '0'))
      END AS r4, -- firstday → begin
    CASE
      WHEN regexp_full_match(c11, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c11, 1, 4), substr(c11, 6, 2), substr(c11, 9, 2))
      WHEN regexp_full_match(c11, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})') THEN align_day(regexp_extract(c11, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 3), lpad(regexp_extract(c11, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 1), 2, '0'), lpad(regexp_extract(c11, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 2), 2, '0'))
      END AS r5, -- lastday → end
    CASE WHEN regexp_full_match(c13, '-?[0-9]{1,15}([.][0-9]{1,3})?') THEN regexp_replace(CAST(CAST(c13 AS DECIMAL(38, 3)) AS VARCHAR), '[.]?0+$', '') END AS r6 -- noofdays → scheduledDays
  FROM texts
), fields AS (
  SELECT
    *,
    CASE WHEN c17 <> '' AND c1 <> '' THEN c17 || '-' || c1 END AS "term: identifiers[powerschool.term]", -- schoolid + id → identifiers[powerschool.term]
    r1 AS "term: organization.identifiers[powerschool.school-number]", -- schoolid → organization.identifiers[powerschool.school-number]
    nullif(c12, '') AS "term: title", -- name → title
    CASE WHEN ((c10 <> '' OR c15 <> '') AND r2 IS NULL) THEN 'other' ELSE CASE r2
      WHEN 0 THEN 'school-year'
      WHEN 1 THEN 'semester'
      WHEN 2 THEN 'term'
      WHEN 3 THEN 'term'
      END END AS "term: sessionType", -- isyearrec + portion → sessionType
    r3 AS "term: schoolYear", -- yearid → schoolYear
    r4 AS "term: begin", -- firstday → begin
    r5 AS "term: end", -- lastday → end
    r6 AS "term: scheduledDays" -- noofdays → scheduledDays
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- id: formula-error
      | CASE WHEN align_is_formula_error(s2) THEN 4 ELSE 0 END -- dcid: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 8 ELSE 0 END -- abbreviation: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 16 ELSE 0 END -- attendance_calculation_code: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 32 ELSE 0 END -- autobuildbin: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 64 ELSE 0 END -- days_per_cycle: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 128 ELSE 0 END -- firstday: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 256 ELSE 0 END -- importmap: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 512 ELSE 0 END -- ip_address: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 1024 ELSE 0 END -- isyearrec: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 2048 ELSE 0 END -- lastday: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 4096 ELSE 0 END -- name: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 8192 ELSE 0 END -- noofdays: formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 16384 ELSE 0 END -- periods_per_day: formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 32768 ELSE 0 END -- portion: formula-error
      | CASE WHEN align_is_formula_error(s16) THEN 65536 ELSE 0 END -- psguid: formula-error
      | CASE WHEN align_is_formula_error(s17) THEN 131072 ELSE 0 END -- schoolid: formula-error
      | CASE WHEN align_is_formula_error(s18) THEN 262144 ELSE 0 END -- sterms: formula-error
      | CASE WHEN align_is_formula_error(s19) THEN 524288 ELSE 0 END -- suppresspublicview: formula-error
      | CASE WHEN align_is_formula_error(s20) THEN 1048576 ELSE 0 END -- terminfo_guid: formula-error
      | CASE WHEN align_is_formula_error(s21) THEN 2097152 ELSE 0 END -- termsinyear: formula-error
      | CASE WHEN align_is_formula_error(s22) THEN 4194304 ELSE 0 END -- transaction_date: formula-error
      | CASE WHEN align_is_formula_error(s23) THEN 8388608 ELSE 0 END -- whomodifiedid: formula-error
      | CASE WHEN align_is_formula_error(s24) THEN 16777216 ELSE 0 END -- whomodifiedtype: formula-error
      | CASE WHEN align_is_formula_error(s25) THEN 33554432 ELSE 0 END -- yearid: formula-error
      | CASE WHEN align_is_formula_error(s26) THEN 67108864 ELSE 0 END -- yearlycredithrs: formula-error
      | CASE WHEN ((c10 <> '' OR c15 <> '') AND r2 IS NULL) THEN 134217728 ELSE 0 END -- isyearrec + portion → sessionType: unknown-code
      | CASE WHEN (c25 <> '' AND r3 IS NULL) THEN 268435456 ELSE 0 END -- yearid → schoolYear: invalid-school-year
      | CASE WHEN (c7 <> '' AND r4 IS NULL) THEN CASE align_date_damage(c7)
          WHEN 'excel-serial-date' THEN 536870912
          WHEN 'date-order-ambiguous' THEN 1073741824
          ELSE 2147483648
          END ELSE 0 END -- firstday → begin: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c11 <> '' AND r5 IS NULL) THEN CASE align_date_damage(c11)
          WHEN 'excel-serial-date' THEN 4294967296
          WHEN 'date-order-ambiguous' THEN 8589934592
          ELSE 17179869184
          END ELSE 0 END -- lastday → end: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c13 <> '' AND r6 IS NULL) THEN 34359738368 ELSE 0 END -- noofdays → scheduledDays: not-a-number
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
    CASE WHEN cells <> 26 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "term: identifiers[powerschool.term]",
  "term: organization.identifiers[powerschool.school-number]",
  "term: title",
  "term: sessionType",
  "term: schoolYear",
  "term: begin",
  "term: end",
  "term: scheduledDays",
  found1,
  CASE WHEN (found1 & 1) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- powerschool tables, courses: courses
CREATE OR REPLACE TABLE "courses" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- id
    align_cell(s2) AS c2, -- dcid
    align_cell(s3) AS c3, -- add_to_gpa
    align_cell(s4) AS c4, -- code
    align_cell(s5) AS c5, -- corequisites
    align_cell(s6) AS c6, -- course_name
    align_cell(s7) AS c7, -- course_number
    align_cell(s8) AS c8, -- credit_hours
    align_cell(s9) AS c9, -- credittype
    align_cell(s10) AS c10, -- crhrweight
    align_cell(s11) AS c11, -- exclude_ada
    align_cell(s12) AS c12, -- excludefromclassrank
    align_cell(s13) AS c13, -- excludefromgpa
    align_cell(s14) AS c14, -- excludefromhonorroll
    align_cell(s15) AS c15, -- excludefromstoredgrades
    align_cell(s16) AS c16, -- gpa_addedvalue
    align_cell(s17) AS c17, -- gradescaleid
    align_cell(s18) AS c18, -- ip_address
    align_cell(s19) AS c19, -- iscareertech
    align_cell(s20) AS c20, -- isfitnesscourse
    align_cell(s21) AS c21, -- ispewaiver
    align_cell(s22) AS c22, -- maxclasssize
    align_cell(s23) AS c23, -- maxcredit
    align_cell(s24) AS c24, -- multiterm
    align_cell(s25) AS c25, -- powerlink
    align_cell(s26) AS c26, -- powerlinkspan
    align_cell(s27) AS c27, -- prerequisites
    align_cell(s28) AS c28, -- programid
    align_cell(s29) AS c29, -- psguid
    align_cell(s30) AS c30, -- regavailable
    align_cell(s31) AS c31, -- regcoursegroup
    align_cell(s32) AS c32, -- reggradelevels
    align_cell(s33) AS c33, -- regteachers
    align_cell(s34) AS c34, -- sched_balancepriority
    align_cell(s35) AS c35, -- sched_balanceterms
    align_cell(s36) AS c36, -- sched_blockstart
    align_cell(s37) AS c37, -- sched_closesectionaftermax
    align_cell(s38) AS c38, -- sched_concurrentflag
    align_cell(s39) AS c39, -- sched_consecutiveperiods
    align_cell(s40) AS c40, -- sched_consecutiveterms
    align_cell(s41) AS c41, -- sched_coursepackage
    align_cell(s42) AS c42, -- sched_coursepkgcontents
    align_cell(s43) AS c43, -- sched_coursesubjectareacode
    align_cell(s44) AS c44, -- sched_department
    align_cell(s45) AS c45, -- sched_do_not_print
    align_cell(s46) AS c46, -- sched_extradayscheduletypecode
    align_cell(s47) AS c47, -- sched_facilities
    align_cell(s48) AS c48, -- sched_frequency
    align_cell(s49) AS c49, -- sched_fullcatalogdescription
    align_cell(s50) AS c50, -- sched_globalsubstitution1
    align_cell(s51) AS c51, -- sched_globalsubstitution2
    align_cell(s52) AS c52, -- sched_globalsubstitution3
    align_cell(s53) AS c53, -- sched_labflag
    align_cell(s54) AS c54, -- sched_labfrequency
    align_cell(s55) AS c55, -- sched_labperiodspermeeting
    align_cell(s56) AS c56, -- sched_lengthinnumberofterms
    align_cell(s57) AS c57, -- sched_loadpriority
    align_cell(s58) AS c58, -- sched_loadtype
    align_cell(s59) AS c59, -- sched_lunchcourse
    align_cell(s60) AS c60, -- sched_maximumdayspercycle
    align_cell(s61) AS c61, -- sched_maximumenrollment
    align_cell(s62) AS c62, -- sched_maximumperiodsperday
    align_cell(s63) AS c63, -- sched_minimumdayspercycle
    align_cell(s64) AS c64, -- sched_minimumperiodsperday
    align_cell(s65) AS c65, -- sched_multiplerooms
    align_cell(s66) AS c66, -- sched_periodspercycle
    align_cell(s67) AS c67, -- sched_periodspermeeting
    align_cell(s68) AS c68, -- sched_repeatsallowed
    align_cell(s69) AS c69, -- sched_scheduled
    align_cell(s70) AS c70, -- sched_scheduletypecode
    align_cell(s71) AS c71, -- sched_sectionsoffered
    align_cell(s72) AS c72, -- sched_substitutionallowed
    align_cell(s73) AS c73, -- sched_teachercount
    align_cell(s74) AS c74, -- sched_usepreestablishedteams
    align_cell(s75) AS c75, -- sched_usesectiontypes
    align_cell(s76) AS c76, -- sched_validdaycombinations
    align_cell(s77) AS c77, -- sched_validextradaycombinations
    align_cell(s78) AS c78, -- sched_validstartperiods
    align_cell(s79) AS c79, -- sched_year
    align_cell(s80) AS c80, -- schoolgroup
    align_cell(s81) AS c81, -- schoolid
    align_cell(s82) AS c82, -- sectionstooffer
    align_cell(s83) AS c83, -- status
    align_cell(s84) AS c84, -- targetclasssize
    align_cell(s85) AS c85, -- termsoffered
    align_cell(s86) AS c86, -- transaction_date
    align_cell(s87) AS c87, -- vocational
    align_cell(s88) AS c88, -- whomodifiedid
    align_cell(s89) AS c89 -- whomodifiedtype
  FROM "courses stage"
), readings AS (
  SELECT
    *,
    'course' AS owner, -- which record it is
    CASE WHEN c7 <> '' THEN c7 END AS r1, -- course_number → identifiers[powerschool.course-number]
    CASE WHEN c81 <> '' THEN c81 END AS r2 -- schoolid → organization.identifiers[powerschool.school-number]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "course: identifiers[powerschool.course-number]", -- course_number → identifiers[powerschool.course-number]
    r2 AS "course: organization.identifiers[powerschool.school-number]", -- schoolid → organization.identifiers[powerschool.school-number]
    nullif(c6, '') AS "course: title", -- course_name → title
    nullif(c7, '') AS "course: courseCode" -- course_number → courseCode
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- id: formula-error
      | CASE WHEN align_is_formula_error(s2) THEN 4 ELSE 0 END -- dcid: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 8 ELSE 0 END -- add_to_gpa: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 16 ELSE 0 END -- code: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 32 ELSE 0 END -- corequisites: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 64 ELSE 0 END -- course_name: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 128 ELSE 0 END -- course_number: formula-error
      | CASE WHEN c7 = '' THEN 256 ELSE 0 END -- course_number: missing-required
      | CASE WHEN align_is_formula_error(s8) THEN 512 ELSE 0 END -- credit_hours: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 1024 ELSE 0 END -- credittype: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 2048 ELSE 0 END -- crhrweight: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 4096 ELSE 0 END -- exclude_ada: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 8192 ELSE 0 END -- excludefromclassrank: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 16384 ELSE 0 END -- excludefromgpa: formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 32768 ELSE 0 END -- excludefromhonorroll: formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 65536 ELSE 0 END -- excludefromstoredgrades: formula-error
      | CASE WHEN align_is_formula_error(s16) THEN 131072 ELSE 0 END -- gpa_addedvalue: formula-error
      | CASE WHEN align_is_formula_error(s17) THEN 262144 ELSE 0 END -- gradescaleid: formula-error
      | CASE WHEN align_is_formula_error(s18) THEN 524288 ELSE 0 END -- ip_address: formula-error
      | CASE WHEN align_is_formula_error(s19) THEN 1048576 ELSE 0 END -- iscareertech: formula-error
      | CASE WHEN align_is_formula_error(s20) THEN 2097152 ELSE 0 END -- isfitnesscourse: formula-error
      | CASE WHEN align_is_formula_error(s21) THEN 4194304 ELSE 0 END -- ispewaiver: formula-error
      | CASE WHEN align_is_formula_error(s22) THEN 8388608 ELSE 0 END -- maxclasssize: formula-error
      | CASE WHEN align_is_formula_error(s23) THEN 16777216 ELSE 0 END -- maxcredit: formula-error
      | CASE WHEN align_is_formula_error(s24) THEN 33554432 ELSE 0 END -- multiterm: formula-error
      | CASE WHEN align_is_formula_error(s25) THEN 67108864 ELSE 0 END -- powerlink: formula-error
      | CASE WHEN align_is_formula_error(s26) THEN 134217728 ELSE 0 END -- powerlinkspan: formula-error
      | CASE WHEN align_is_formula_error(s27) THEN 268435456 ELSE 0 END -- prerequisites: formula-error
      | CASE WHEN align_is_formula_error(s28) THEN 536870912 ELSE 0 END -- programid: formula-error
      | CASE WHEN align_is_formula_error(s29) THEN 1073741824 ELSE 0 END -- psguid: formula-error
      | CASE WHEN align_is_formula_error(s30) THEN 2147483648 ELSE 0 END -- regavailable: formula-error
      | CASE WHEN align_is_formula_error(s31) THEN 4294967296 ELSE 0 END -- regcoursegroup: formula-error
      | CASE WHEN align_is_formula_error(s32) THEN 8589934592 ELSE 0 END -- reggradelevels: formula-error
      | CASE WHEN align_is_formula_error(s33) THEN 17179869184 ELSE 0 END -- regteachers: formula-error
      | CASE WHEN align_is_formula_error(s34) THEN 34359738368 ELSE 0 END -- sched_balancepriority: formula-error
      | CASE WHEN align_is_formula_error(s35) THEN 68719476736 ELSE 0 END -- sched_balanceterms: formula-error
      | CASE WHEN align_is_formula_error(s36) THEN 137438953472 ELSE 0 END -- sched_blockstart: formula-error
      | CASE WHEN align_is_formula_error(s37) THEN 274877906944 ELSE 0 END -- sched_closesectionaftermax: formula-error
      | CASE WHEN align_is_formula_error(s38) THEN 549755813888 ELSE 0 END -- sched_concurrentflag: formula-error
      | CASE WHEN align_is_formula_error(s39) THEN 1099511627776 ELSE 0 END -- sched_consecutiveperiods: formula-error
      | CASE WHEN align_is_formula_error(s40) THEN 2199023255552 ELSE 0 END -- sched_consecutiveterms: formula-error
      | CASE WHEN align_is_formula_error(s41) THEN 4398046511104 ELSE 0 END -- sched_coursepackage: formula-error
      | CASE WHEN align_is_formula_error(s42) THEN 8796093022208 ELSE 0 END -- sched_coursepkgcontents: formula-error
      | CASE WHEN align_is_formula_error(s43) THEN 17592186044416 ELSE 0 END -- sched_coursesubjectareacode: formula-error
      | CASE WHEN align_is_formula_error(s44) THEN 35184372088832 ELSE 0 END -- sched_department: formula-error
      | CASE WHEN align_is_formula_error(s45) THEN 70368744177664 ELSE 0 END -- sched_do_not_print: formula-error
      | CASE WHEN align_is_formula_error(s46) THEN 140737488355328 ELSE 0 END -- sched_extradayscheduletypecode: formula-error
      | CASE WHEN align_is_formula_error(s47) THEN 281474976710656 ELSE 0 END -- sched_facilities: formula-error
      | CASE WHEN align_is_formula_error(s48) THEN 562949953421312 ELSE 0 END -- sched_frequency: formula-error
      | CASE WHEN align_is_formula_error(s49) THEN 1125899906842624 ELSE 0 END -- sched_fullcatalogdescription: formula-error
      | CASE WHEN align_is_formula_error(s50) THEN 2251799813685248 ELSE 0 END -- sched_globalsubstitution1: formula-error
      | CASE WHEN align_is_formula_error(s51) THEN 4503599627370496 ELSE 0 END -- sched_globalsubstitution2: formula-error
      | CASE WHEN align_is_formula_error(s52) THEN 9007199254740992 ELSE 0 END -- sched_globalsubstitution3: formula-error
      | CASE WHEN align_is_formula_error(s53) THEN 18014398509481984 ELSE 0 END -- sched_labflag: formula-error
      | CASE WHEN align_is_formula_error(s54) THEN 36028797018963968 ELSE 0 END -- sched_labfrequency: formula-error
      | CASE WHEN align_is_formula_error(s55) THEN 72057594037927936 ELSE 0 END -- sched_labperiodspermeeting: formula-error
      | CASE WHEN align_is_formula_error(s56) THEN 144115188075855872 ELSE 0 END -- sched_lengthinnumberofterms: formula-error
      | CASE WHEN align_is_formula_error(s57) THEN 288230376151711744 ELSE 0 END -- sched_loadpriority: formula-error
      | CASE WHEN align_is_formula_error(s58) THEN 576460752303423488 ELSE 0 END -- sched_loadtype: formula-error
      | CASE WHEN align_is_formula_error(s59) THEN 1152921504606846976 ELSE 0 END -- sched_lunchcourse: formula-error
      | CASE WHEN align_is_formula_error(s60) THEN 2305843009213693952 ELSE 0 END -- sched_maximumdayspercycle: formula-error
    AS BIGINT) AS early1,
    CAST(0
      | CASE WHEN align_is_formula_error(s61) THEN 1 ELSE 0 END -- sched_maximumenrollment: formula-error
      | CASE WHEN align_is_formula_error(s62) THEN 2 ELSE 0 END -- sched_maximumperiodsperday: formula-error
      | CASE WHEN align_is_formula_error(s63) THEN 4 ELSE 0 END -- sched_minimumdayspercycle: formula-error
      | CASE WHEN align_is_formula_error(s64) THEN 8 ELSE 0 END -- sched_minimumperiodsperday: formula-error
      | CASE WHEN align_is_formula_error(s65) THEN 16 ELSE 0 END -- sched_multiplerooms: formula-error
      | CASE WHEN align_is_formula_error(s66) THEN 32 ELSE 0 END -- sched_periodspercycle: formula-error
      | CASE WHEN align_is_formula_error(s67) THEN 64 ELSE 0 END -- sched_periodspermeeting: formula-error
      | CASE WHEN align_is_formula_error(s68) THEN 128 ELSE 0 END -- sched_repeatsallowed: formula-error
      | CASE WHEN align_is_formula_error(s69) THEN 256 ELSE 0 END -- sched_scheduled: formula-error
      | CASE WHEN align_is_formula_error(s70) THEN 512 ELSE 0 END -- sched_scheduletypecode: formula-error
      | CASE WHEN align_is_formula_error(s71) THEN 1024 ELSE 0 END -- sched_sectionsoffered: formula-error
      | CASE WHEN align_is_formula_error(s72) THEN 2048 ELSE 0 END -- sched_substitutionallowed: formula-error
      | CASE WHEN align_is_formula_error(s73) THEN 4096 ELSE 0 END -- sched_teachercount: formula-error
      | CASE WHEN align_is_formula_error(s74) THEN 8192 ELSE 0 END -- sched_usepreestablishedteams: formula-error
      | CASE WHEN align_is_formula_error(s75) THEN 16384 ELSE 0 END -- sched_usesectiontypes: formula-error
      | CASE WHEN align_is_formula_error(s76) THEN 32768 ELSE 0 END -- sched_validdaycombinations: formula-error
      | CASE WHEN align_is_formula_error(s77) THEN 65536 ELSE 0 END -- sched_validextradaycombinations: formula-error
      | CASE WHEN align_is_formula_error(s78) THEN 131072 ELSE 0 END -- sched_validstartperiods: formula-error
      | CASE WHEN align_is_formula_error(s79) THEN 262144 ELSE 0 END -- sched_year: formula-error
      | CASE WHEN align_is_formula_error(s80) THEN 524288 ELSE 0 END -- schoolgroup: formula-error
      | CASE WHEN align_is_formula_error(s81) THEN 1048576 ELSE 0 END -- schoolid: formula-error
      | CASE WHEN align_is_formula_error(s82) THEN 2097152 ELSE 0 END -- sectionstooffer: formula-error
      | CASE WHEN align_is_formula_error(s83) THEN 4194304 ELSE 0 END -- status: formula-error
      | CASE WHEN align_is_formula_error(s84) THEN 8388608 ELSE 0 END -- targetclasssize: formula-error
      | CASE WHEN align_is_formula_error(s85) THEN 16777216 ELSE 0 END -- termsoffered: formula-error
      | CASE WHEN align_is_formula_error(s86) THEN 33554432 ELSE 0 END -- transaction_date: formula-error
      | CASE WHEN align_is_formula_error(s87) THEN 67108864 ELSE 0 END -- vocational: formula-error
      | CASE WHEN align_is_formula_error(s88) THEN 134217728 ELSE 0 END -- whomodifiedid: formula-error
      | CASE WHEN align_is_formula_error(s89) THEN 268435456 ELSE 0 END -- whomodifiedtype: formula-error
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
    CASE WHEN cells <> 89 THEN 1 ELSE whole1 END AS found1,
    CASE WHEN cells <> 89 THEN 0 ELSE whole2 END AS found2
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "course: identifiers[powerschool.course-number]",
  "course: organization.identifiers[powerschool.school-number]",
  "course: title",
  "course: courseCode",
  found1,
  found2,
  CASE WHEN (found1 & 1) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- powerschool tables, sections: sections
CREATE OR REPLACE TABLE "sections" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- id
    align_cell(s2) AS c2, -- dcid
    align_cell(s3) AS c3, -- att_mode_code
    align_cell(s4) AS c4, -- attendance
    align_cell(s5) AS c5, -- attendance_type_code
    align_cell(s6) AS c6, -- bitmap
    align_cell(s7) AS c7, -- blockperiods_obsolete
    align_cell(s8) AS c8, -- buildid
    align_cell(s9) AS c9, -- campusid
    align_cell(s10) AS c10, -- ccrnarray
    align_cell(s11) AS c11, -- comment
    align_cell(s12) AS c12, -- course_number
    align_cell(s13) AS c13, -- days_obsolete
    align_cell(s14) AS c14, -- dependent_secs
    align_cell(s15) AS c15, -- distuniqueid
    align_cell(s16) AS c16, -- exclude_ada
    align_cell(s17) AS c17, -- exclude_state_rpt_yn
    align_cell(s18) AS c18, -- excludefromclassrank
    align_cell(s19) AS c19, -- excludefromgpa
    align_cell(s20) AS c20, -- excludefromhonorroll
    align_cell(s21) AS c21, -- excludefromstoredgrades
    align_cell(s22) AS c22, -- expression
    align_cell(s23) AS c23, -- external_expression
    align_cell(s24) AS c24, -- fastperlist
    align_cell(s25) AS c25, -- grade_level
    align_cell(s26) AS c26, -- gradebooktype
    align_cell(s27) AS c27, -- gradeprofile
    align_cell(s28) AS c28, -- gradescaleid
    align_cell(s29) AS c29, -- house
    align_cell(s30) AS c30, -- instruction_lang
    align_cell(s31) AS c31, -- ip_address
    align_cell(s32) AS c32, -- lastattupdate
    align_cell(s33) AS c33, -- log
    align_cell(s34) AS c34, -- max_load_status
    align_cell(s35) AS c35, -- maxcut
    align_cell(s36) AS c36, -- maxenrollment
    align_cell(s37) AS c37, -- no_of_students
    align_cell(s38) AS c38, -- noofterms
    align_cell(s39) AS c39, -- original_expression
    align_cell(s40) AS c40, -- parent_section_id
    align_cell(s41) AS c41, -- period_obsolete
    align_cell(s42) AS c42, -- pgflags
    align_cell(s43) AS c43, -- pgversion
    align_cell(s44) AS c44, -- programid
    align_cell(s45) AS c45, -- psguid
    align_cell(s46) AS c46, -- room
    align_cell(s47) AS c47, -- rostermodser
    align_cell(s48) AS c48, -- schedulesectionid
    align_cell(s49) AS c49, -- schoolid
    align_cell(s50) AS c50, -- section_number
    align_cell(s51) AS c51, -- section_type
    align_cell(s52) AS c52, -- sectioninfo_guid
    align_cell(s53) AS c53, -- sortorder
    align_cell(s54) AS c54, -- teacher
    align_cell(s55) AS c55, -- teacherdescr
    align_cell(s56) AS c56, -- team
    align_cell(s57) AS c57, -- termid
    align_cell(s58) AS c58, -- trackteacheratt
    align_cell(s59) AS c59, -- transaction_date
    align_cell(s60) AS c60, -- wheretaught
    align_cell(s61) AS c61, -- wheretaughtdistrict
    align_cell(s62) AS c62, -- whomodifiedid
    align_cell(s63) AS c63 -- whomodifiedtype
  FROM "sections stage"
), readings AS (
  SELECT
    *,
    'section' AS owner, -- which record it is
    c54 <> '' AS "teacher: is read", -- beside the owner
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- id → identifiers[powerschool.section-id]
    CASE WHEN c49 <> '' THEN c49 END AS r2, -- schoolid → school.identifiers[powerschool.school-number]
    CASE WHEN c12 <> '' THEN c12 END AS r3, -- course_number → course.identifiers[powerschool.course-number]
    CASE WHEN c54 <> '' THEN c54 END AS r4 -- teacher → person.identifiers[powerschool.staff-id]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "section: identifiers[powerschool.section-id]", -- id → identifiers[powerschool.section-id]
    r2 AS "section: school.identifiers[powerschool.school-number]", -- schoolid → school.identifiers[powerschool.school-number]
    r3 AS "section: course.identifiers[powerschool.course-number]", -- course_number → course.identifiers[powerschool.course-number]
    CASE WHEN c49 <> '' AND c57 <> '' THEN c49 || '-' || c57 END AS "section: sessions.identifiers[powerschool.term]", -- schoolid + termid → sessions.identifiers[powerschool.term]
    nullif(c50, '') AS "section: sectionCode", -- section_number → sectionCode
    r1 AS "teacher: section.identifiers[powerschool.section-id]", -- id → section.identifiers[powerschool.section-id]
    r4 AS "teacher: person.identifiers[powerschool.staff-id]", -- teacher → person.identifiers[powerschool.staff-id]
    'teacher' AS "teacher: role", -- every record → role
    'true' AS "teacher: primary" -- every record → primary
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- id: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- dcid: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 16 ELSE 0 END -- att_mode_code: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 32 ELSE 0 END -- attendance: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 64 ELSE 0 END -- attendance_type_code: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 128 ELSE 0 END -- bitmap: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 256 ELSE 0 END -- blockperiods_obsolete: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 512 ELSE 0 END -- buildid: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 1024 ELSE 0 END -- campusid: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 2048 ELSE 0 END -- ccrnarray: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 4096 ELSE 0 END -- comment: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 8192 ELSE 0 END -- course_number: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 16384 ELSE 0 END -- days_obsolete: formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 32768 ELSE 0 END -- dependent_secs: formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 65536 ELSE 0 END -- distuniqueid: formula-error
      | CASE WHEN align_is_formula_error(s16) THEN 131072 ELSE 0 END -- exclude_ada: formula-error
      | CASE WHEN align_is_formula_error(s17) THEN 262144 ELSE 0 END -- exclude_state_rpt_yn: formula-error
      | CASE WHEN align_is_formula_error(s18) THEN 524288 ELSE 0 END -- excludefromclassrank: formula-error
      | CASE WHEN align_is_formula_error(s19) THEN 1048576 ELSE 0 END -- excludefromgpa: formula-error
      | CASE WHEN align_is_formula_error(s20) THEN 2097152 ELSE 0 END -- excludefromhonorroll: formula-error
      | CASE WHEN align_is_formula_error(s21) THEN 4194304 ELSE 0 END -- excludefromstoredgrades: formula-error
      | CASE WHEN align_is_formula_error(s22) THEN 8388608 ELSE 0 END -- expression: formula-error
      | CASE WHEN align_is_formula_error(s23) THEN 16777216 ELSE 0 END -- external_expression: formula-error
      | CASE WHEN align_is_formula_error(s24) THEN 33554432 ELSE 0 END -- fastperlist: formula-error
      | CASE WHEN align_is_formula_error(s25) THEN 67108864 ELSE 0 END -- grade_level: formula-error
      | CASE WHEN align_is_formula_error(s26) THEN 134217728 ELSE 0 END -- gradebooktype: formula-error
      | CASE WHEN align_is_formula_error(s27) THEN 268435456 ELSE 0 END -- gradeprofile: formula-error
      | CASE WHEN align_is_formula_error(s28) THEN 536870912 ELSE 0 END -- gradescaleid: formula-error
      | CASE WHEN align_is_formula_error(s29) THEN 1073741824 ELSE 0 END -- house: formula-error
      | CASE WHEN align_is_formula_error(s30) THEN 2147483648 ELSE 0 END -- instruction_lang: formula-error
      | CASE WHEN align_is_formula_error(s31) THEN 4294967296 ELSE 0 END -- ip_address: formula-error
      | CASE WHEN align_is_formula_error(s32) THEN 8589934592 ELSE 0 END -- lastattupdate: formula-error
      | CASE WHEN align_is_formula_error(s33) THEN 17179869184 ELSE 0 END -- log: formula-error
      | CASE WHEN align_is_formula_error(s34) THEN 34359738368 ELSE 0 END -- max_load_status: formula-error
      | CASE WHEN align_is_formula_error(s35) THEN 68719476736 ELSE 0 END -- maxcut: formula-error
      | CASE WHEN align_is_formula_error(s36) THEN 137438953472 ELSE 0 END -- maxenrollment: formula-error
      | CASE WHEN align_is_formula_error(s37) THEN 274877906944 ELSE 0 END -- no_of_students: formula-error
      | CASE WHEN align_is_formula_error(s38) THEN 549755813888 ELSE 0 END -- noofterms: formula-error
      | CASE WHEN align_is_formula_error(s39) THEN 1099511627776 ELSE 0 END -- original_expression: formula-error
      | CASE WHEN align_is_formula_error(s40) THEN 2199023255552 ELSE 0 END -- parent_section_id: formula-error
      | CASE WHEN align_is_formula_error(s41) THEN 4398046511104 ELSE 0 END -- period_obsolete: formula-error
      | CASE WHEN align_is_formula_error(s42) THEN 8796093022208 ELSE 0 END -- pgflags: formula-error
      | CASE WHEN align_is_formula_error(s43) THEN 17592186044416 ELSE 0 END -- pgversion: formula-error
      | CASE WHEN align_is_formula_error(s44) THEN 35184372088832 ELSE 0 END -- programid: formula-error
      | CASE WHEN align_is_formula_error(s45) THEN 70368744177664 ELSE 0 END -- psguid: formula-error
      | CASE WHEN align_is_formula_error(s46) THEN 140737488355328 ELSE 0 END -- room: formula-error
      | CASE WHEN align_is_formula_error(s47) THEN 281474976710656 ELSE 0 END -- rostermodser: formula-error
      | CASE WHEN align_is_formula_error(s48) THEN 562949953421312 ELSE 0 END -- schedulesectionid: formula-error
      | CASE WHEN align_is_formula_error(s49) THEN 1125899906842624 ELSE 0 END -- schoolid: formula-error
      | CASE WHEN align_is_formula_error(s50) THEN 2251799813685248 ELSE 0 END -- section_number: formula-error
      | CASE WHEN align_is_formula_error(s51) THEN 4503599627370496 ELSE 0 END -- section_type: formula-error
      | CASE WHEN align_is_formula_error(s52) THEN 9007199254740992 ELSE 0 END -- sectioninfo_guid: formula-error
      | CASE WHEN align_is_formula_error(s53) THEN 18014398509481984 ELSE 0 END -- sortorder: formula-error
      | CASE WHEN align_is_formula_error(s54) THEN 36028797018963968 ELSE 0 END -- teacher: formula-error
      | CASE WHEN align_is_formula_error(s55) THEN 72057594037927936 ELSE 0 END -- teacherdescr: formula-error
      | CASE WHEN align_is_formula_error(s56) THEN 144115188075855872 ELSE 0 END -- team: formula-error
      | CASE WHEN align_is_formula_error(s57) THEN 288230376151711744 ELSE 0 END -- termid: formula-error
      | CASE WHEN align_is_formula_error(s58) THEN 576460752303423488 ELSE 0 END -- trackteacheratt: formula-error
      | CASE WHEN align_is_formula_error(s59) THEN 1152921504606846976 ELSE 0 END -- transaction_date: formula-error
      | CASE WHEN align_is_formula_error(s60) THEN 2305843009213693952 ELSE 0 END -- wheretaught: formula-error
    AS BIGINT) AS early1,
    CAST(0
      | CASE WHEN align_is_formula_error(s61) THEN 1 ELSE 0 END -- wheretaughtdistrict: formula-error
      | CASE WHEN align_is_formula_error(s62) THEN 2 ELSE 0 END -- whomodifiedid: formula-error
      | CASE WHEN align_is_formula_error(s63) THEN 4 ELSE 0 END -- whomodifiedtype: formula-error
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
    "teacher: is read" AS "teacher: is there",
    CASE WHEN cells <> 63 THEN 1 ELSE whole1 END AS found1,
    CASE WHEN cells <> 63 THEN 0 ELSE whole2 END AS found2
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "teacher: is there",
  "section: identifiers[powerschool.section-id]",
  "section: school.identifiers[powerschool.school-number]",
  "section: course.identifiers[powerschool.course-number]",
  "section: sessions.identifiers[powerschool.term]",
  "section: sectionCode",
  "teacher: section.identifiers[powerschool.section-id]",
  "teacher: person.identifiers[powerschool.staff-id]",
  "teacher: role",
  "teacher: primary",
  found1,
  found2,
  CASE WHEN (found1 & 1) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- powerschool tables, cc: cc
CREATE OR REPLACE TABLE "cc" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- id
    align_cell(s2) AS c2, -- dcid
    align_cell(s3) AS c3, -- ab_course_cmp_ext_crd
    align_cell(s4) AS c4, -- ab_course_cmp_fun_flg
    align_cell(s5) AS c5, -- ab_course_cmp_met_cd
    align_cell(s6) AS c6, -- ab_course_cmp_sta_cd
    align_cell(s7) AS c7, -- ab_course_eva_pro_cd
    align_cell(s8) AS c8, -- asmtscores
    align_cell(s9) AS c9, -- attendance
    align_cell(s10) AS c10, -- attendance_type_code
    align_cell(s11) AS c11, -- course_number
    align_cell(s12) AS c12, -- currentabsences
    align_cell(s13) AS c13, -- currenttardies
    align_cell(s14) AS c14, -- dateenrolled
    align_cell(s15) AS c15, -- dateleft
    align_cell(s16) AS c16, -- expression
    align_cell(s17) AS c17, -- finalgrades
    align_cell(s18) AS c18, -- firstattdate
    align_cell(s19) AS c19, -- ip_address
    align_cell(s20) AS c20, -- lastattmod
    align_cell(s21) AS c21, -- lastgradeupdate
    align_cell(s22) AS c22, -- log
    align_cell(s23) AS c23, -- origsectionid
    align_cell(s24) AS c24, -- period_obsolete
    align_cell(s25) AS c25, -- psguid
    align_cell(s26) AS c26, -- schoolid
    align_cell(s27) AS c27, -- section_number
    align_cell(s28) AS c28, -- sectionid
    align_cell(s29) AS c29, -- studentid
    align_cell(s30) AS c30, -- studentsectenrl_guid
    align_cell(s31) AS c31, -- studyear
    align_cell(s32) AS c32, -- teachercomment
    align_cell(s33) AS c33, -- teacherid
    align_cell(s34) AS c34, -- teacherprivatenote
    align_cell(s35) AS c35, -- termid
    align_cell(s36) AS c36, -- transaction_date
    align_cell(s37) AS c37, -- unused2
    align_cell(s38) AS c38, -- unused3
    align_cell(s39) AS c39, -- whomodifiedid
    align_cell(s40) AS c40 -- whomodifiedtype
  FROM "cc stage"
), readings AS (
  SELECT
    *,
    'member' AS owner, -- which record it is
    CASE WHEN c29 <> '' THEN c29 END AS r1, -- studentid → person.identifiers[powerschool.student-id]
    CASE WHEN c28 <> '' THEN replace(c28, '-', '') END AS r2, -- sectionid → section.identifiers[powerschool.section-id]
    CASE
      WHEN regexp_full_match(c14, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c14, 1, 4), substr(c14, 6, 2), substr(c14, 9, 2))
      WHEN regexp_full_match(c14, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})') THEN align_day(regexp_extract(c14, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 3), lpad(regexp_extract(c14, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 1), 2, '0'), lpad(regexp_extract(c14, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 2), 2, '0'))
      END AS r3, -- dateenrolled → begin
    CASE
      WHEN regexp_full_match(c15, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day_before(align_day(substr(c15, 1, 4), substr(c15, 6, 2), substr(c15, 9, 2)))
      WHEN regexp_full_match(c15, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})') THEN align_day_before(align_day(regexp_extract(c15, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 3), lpad(regexp_extract(c15, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 1), 2, '0'), lpad(regexp_extract(c15, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})', 2), 2, '0')))
      END AS r4 -- dateleft → end
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "member: person.identifiers[powerschool.student-id]", -- studentid → person.identifiers[powerschool.student-id]
    r2 AS "member: section.identifiers[powerschool.section-id]", -- sectionid → section.identifiers[powerschool.section-id]
    'student' AS "member: role", -- every record → role
    r3 AS "member: begin", -- dateenrolled → begin
    r4 AS "member: end" -- dateleft → end
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- id: formula-error
      | CASE WHEN align_is_formula_error(s2) THEN 4 ELSE 0 END -- dcid: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 8 ELSE 0 END -- ab_course_cmp_ext_crd: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 16 ELSE 0 END -- ab_course_cmp_fun_flg: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 32 ELSE 0 END -- ab_course_cmp_met_cd: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 64 ELSE 0 END -- ab_course_cmp_sta_cd: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 128 ELSE 0 END -- ab_course_eva_pro_cd: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 256 ELSE 0 END -- asmtscores: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 512 ELSE 0 END -- attendance: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 1024 ELSE 0 END -- attendance_type_code: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 2048 ELSE 0 END -- course_number: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 4096 ELSE 0 END -- currentabsences: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 8192 ELSE 0 END -- currenttardies: formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 16384 ELSE 0 END -- dateenrolled: formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 32768 ELSE 0 END -- dateleft: formula-error
      | CASE WHEN align_is_formula_error(s16) THEN 65536 ELSE 0 END -- expression: formula-error
      | CASE WHEN align_is_formula_error(s17) THEN 131072 ELSE 0 END -- finalgrades: formula-error
      | CASE WHEN align_is_formula_error(s18) THEN 262144 ELSE 0 END -- firstattdate: formula-error
      | CASE WHEN align_is_formula_error(s19) THEN 524288 ELSE 0 END -- ip_address: formula-error
      | CASE WHEN align_is_formula_error(s20) THEN 1048576 ELSE 0 END -- lastattmod: formula-error
      | CASE WHEN align_is_formula_error(s21) THEN 2097152 ELSE 0 END -- lastgradeupdate: formula-error
      | CASE WHEN align_is_formula_error(s22) THEN 4194304 ELSE 0 END -- log: formula-error
      | CASE WHEN align_is_formula_error(s23) THEN 8388608 ELSE 0 END -- origsectionid: formula-error
      | CASE WHEN align_is_formula_error(s24) THEN 16777216 ELSE 0 END -- period_obsolete: formula-error
      | CASE WHEN align_is_formula_error(s25) THEN 33554432 ELSE 0 END -- psguid: formula-error
      | CASE WHEN align_is_formula_error(s26) THEN 67108864 ELSE 0 END -- schoolid: formula-error
      | CASE WHEN align_is_formula_error(s27) THEN 134217728 ELSE 0 END -- section_number: formula-error
      | CASE WHEN align_is_formula_error(s28) THEN 268435456 ELSE 0 END -- sectionid: formula-error
      | CASE WHEN c28 = '' THEN 536870912 ELSE 0 END -- sectionid: missing-required
      | CASE WHEN align_is_formula_error(s29) THEN 1073741824 ELSE 0 END -- studentid: formula-error
      | CASE WHEN c29 = '' THEN 2147483648 ELSE 0 END -- studentid: missing-required
      | CASE WHEN align_is_formula_error(s30) THEN 4294967296 ELSE 0 END -- studentsectenrl_guid: formula-error
      | CASE WHEN align_is_formula_error(s31) THEN 8589934592 ELSE 0 END -- studyear: formula-error
      | CASE WHEN align_is_formula_error(s32) THEN 17179869184 ELSE 0 END -- teachercomment: formula-error
      | CASE WHEN align_is_formula_error(s33) THEN 34359738368 ELSE 0 END -- teacherid: formula-error
      | CASE WHEN align_is_formula_error(s34) THEN 68719476736 ELSE 0 END -- teacherprivatenote: formula-error
      | CASE WHEN align_is_formula_error(s35) THEN 137438953472 ELSE 0 END -- termid: formula-error
      | CASE WHEN align_is_formula_error(s36) THEN 274877906944 ELSE 0 END -- transaction_date: formula-error
      | CASE WHEN align_is_formula_error(s37) THEN 549755813888 ELSE 0 END -- unused2: formula-error
      | CASE WHEN align_is_formula_error(s38) THEN 1099511627776 ELSE 0 END -- unused3: formula-error
      | CASE WHEN align_is_formula_error(s39) THEN 2199023255552 ELSE 0 END -- whomodifiedid: formula-error
      | CASE WHEN align_is_formula_error(s40) THEN 4398046511104 ELSE 0 END -- whomodifiedtype: formula-error
      | CASE WHEN (c14 <> '' AND r3 IS NULL) THEN CASE align_date_damage(c14)
          WHEN 'excel-serial-date' THEN 8796093022208
          WHEN 'date-order-ambiguous' THEN 17592186044416
          ELSE 35184372088832
          END ELSE 0 END -- dateenrolled → begin: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c15 <> '' AND r4 IS NULL) THEN CASE align_date_damage(c15)
          WHEN 'excel-serial-date' THEN 70368744177664
          WHEN 'date-order-ambiguous' THEN 140737488355328
          ELSE 281474976710656
          END ELSE 0 END -- dateleft → end: excel-serial-date, date-order-ambiguous, invalid-date
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "member: person.identifiers[powerschool.student-id]" IS NULL THEN 562949953421312 ELSE 0 END -- person: missing-key
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 40 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "member: person.identifiers[powerschool.student-id]",
  "member: section.identifiers[powerschool.section-id]",
  "member: role",
  "member: begin",
  "member: end",
  found1,
  CASE WHEN (found1 & 562949953421313) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- powerschool tables, schoolstaff: schoolstaff
CREATE OR REPLACE TABLE "schoolstaff" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- id
    align_cell(s2) AS c2, -- dcid
    align_cell(s3) AS c3, -- balance1
    align_cell(s4) AS c4, -- balance2
    align_cell(s5) AS c5, -- balance3
    align_cell(s6) AS c6, -- balance4
    align_cell(s7) AS c7, -- classpua
    align_cell(s8) AS c8, -- ip_address
    align_cell(s9) AS c9, -- log
    align_cell(s10) AS c10, -- noofcurclasses
    align_cell(s11) AS c11, -- notes
    align_cell(s12) AS c12, -- psguid
    align_cell(s13) AS c13, -- sched_activitystatuscode
    align_cell(s14) AS c14, -- sched_buildingcode
    align_cell(s15) AS c15, -- sched_classroom
    align_cell(s16) AS c16, -- sched_department
    align_cell(s17) AS c17, -- sched_gender
    align_cell(s18) AS c18, -- sched_homeroom
    align_cell(s19) AS c19, -- sched_housecode
    align_cell(s20) AS c20, -- sched_isteacherfree
    align_cell(s21) AS c21, -- sched_lunch
    align_cell(s22) AS c22, -- sched_maximumconsecutive
    align_cell(s23) AS c23, -- sched_maximumcourses
    align_cell(s24) AS c24, -- sched_maximumduty
    align_cell(s25) AS c25, -- sched_maximumfree
    align_cell(s26) AS c26, -- sched_maxpers
    align_cell(s27) AS c27, -- sched_maxpreps
    align_cell(s28) AS c28, -- sched_primaryschoolcode
    align_cell(s29) AS c29, -- sched_scheduled
    align_cell(s30) AS c30, -- sched_substitute
    align_cell(s31) AS c31, -- sched_teachermoreoneschool
    align_cell(s32) AS c32, -- sched_team
    align_cell(s33) AS c33, -- sched_totalcourses
    align_cell(s34) AS c34, -- sched_usebuilding
    align_cell(s35) AS c35, -- sched_usehouse
    align_cell(s36) AS c36, -- schoolid
    align_cell(s37) AS c37, -- staffstatus
    align_cell(s38) AS c38, -- status
    align_cell(s39) AS c39, -- transaction_date
    align_cell(s40) AS c40, -- users_dcid
    align_cell(s41) AS c41, -- whomodifiedid
    align_cell(s42) AS c42 -- whomodifiedtype
  FROM "schoolstaff stage"
), readings AS (
  SELECT
    *,
    'staff' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- id → person.identifiers[powerschool.staff-id]
    CASE WHEN c40 <> '' THEN c40 END AS r2, -- users_dcid → person.identifiers[powerschool.user-id]
    CASE WHEN c36 <> '' THEN c36 END AS r3 -- schoolid → organization.identifiers[powerschool.school-number]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "staff: person.identifiers[powerschool.staff-id]", -- id → person.identifiers[powerschool.staff-id]
    r2 AS "staff: person.identifiers[powerschool.user-id]", -- users_dcid → person.identifiers[powerschool.user-id]
    r3 AS "staff: organization.identifiers[powerschool.school-number]", -- schoolid → organization.identifiers[powerschool.school-number]
    'other' AS "staff: role" -- every record → role
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- id: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- dcid: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 16 ELSE 0 END -- balance1: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 32 ELSE 0 END -- balance2: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 64 ELSE 0 END -- balance3: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 128 ELSE 0 END -- balance4: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 256 ELSE 0 END -- classpua: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 512 ELSE 0 END -- ip_address: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 1024 ELSE 0 END -- log: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 2048 ELSE 0 END -- noofcurclasses: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 4096 ELSE 0 END -- notes: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 8192 ELSE 0 END -- psguid: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 16384 ELSE 0 END -- sched_activitystatuscode: formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 32768 ELSE 0 END -- sched_buildingcode: formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 65536 ELSE 0 END -- sched_classroom: formula-error
      | CASE WHEN align_is_formula_error(s16) THEN 131072 ELSE 0 END -- sched_department: formula-error
      | CASE WHEN align_is_formula_error(s17) THEN 262144 ELSE 0 END -- sched_gender: formula-error
      | CASE WHEN align_is_formula_error(s18) THEN 524288 ELSE 0 END -- sched_homeroom: formula-error
      | CASE WHEN align_is_formula_error(s19) THEN 1048576 ELSE 0 END -- sched_housecode: formula-error
      | CASE WHEN align_is_formula_error(s20) THEN 2097152 ELSE 0 END -- sched_isteacherfree: formula-error
      | CASE WHEN align_is_formula_error(s21) THEN 4194304 ELSE 0 END -- sched_lunch: formula-error
      | CASE WHEN align_is_formula_error(s22) THEN 8388608 ELSE 0 END -- sched_maximumconsecutive: formula-error
      | CASE WHEN align_is_formula_error(s23) THEN 16777216 ELSE 0 END -- sched_maximumcourses: formula-error
      | CASE WHEN align_is_formula_error(s24) THEN 33554432 ELSE 0 END -- sched_maximumduty: formula-error
      | CASE WHEN align_is_formula_error(s25) THEN 67108864 ELSE 0 END -- sched_maximumfree: formula-error
      | CASE WHEN align_is_formula_error(s26) THEN 134217728 ELSE 0 END -- sched_maxpers: formula-error
      | CASE WHEN align_is_formula_error(s27) THEN 268435456 ELSE 0 END -- sched_maxpreps: formula-error
      | CASE WHEN align_is_formula_error(s28) THEN 536870912 ELSE 0 END -- sched_primaryschoolcode: formula-error
      | CASE WHEN align_is_formula_error(s29) THEN 1073741824 ELSE 0 END -- sched_scheduled: formula-error
      | CASE WHEN align_is_formula_error(s30) THEN 2147483648 ELSE 0 END -- sched_substitute: formula-error
      | CASE WHEN align_is_formula_error(s31) THEN 4294967296 ELSE 0 END -- sched_teachermoreoneschool: formula-error
      | CASE WHEN align_is_formula_error(s32) THEN 8589934592 ELSE 0 END -- sched_team: formula-error
      | CASE WHEN align_is_formula_error(s33) THEN 17179869184 ELSE 0 END -- sched_totalcourses: formula-error
      | CASE WHEN align_is_formula_error(s34) THEN 34359738368 ELSE 0 END -- sched_usebuilding: formula-error
      | CASE WHEN align_is_formula_error(s35) THEN 68719476736 ELSE 0 END -- sched_usehouse: formula-error
      | CASE WHEN align_is_formula_error(s36) THEN 137438953472 ELSE 0 END -- schoolid: formula-error
      | CASE WHEN align_is_formula_error(s37) THEN 274877906944 ELSE 0 END -- staffstatus: formula-error
      | CASE WHEN align_is_formula_error(s38) THEN 549755813888 ELSE 0 END -- status: formula-error
      | CASE WHEN align_is_formula_error(s39) THEN 1099511627776 ELSE 0 END -- transaction_date: formula-error
      | CASE WHEN align_is_formula_error(s40) THEN 2199023255552 ELSE 0 END -- users_dcid: formula-error
      | CASE WHEN align_is_formula_error(s41) THEN 4398046511104 ELSE 0 END -- whomodifiedid: formula-error
      | CASE WHEN align_is_formula_error(s42) THEN 8796093022208 ELSE 0 END -- whomodifiedtype: formula-error
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "staff: person.identifiers[powerschool.staff-id]" IS NULL AND "staff: person.identifiers[powerschool.user-id]" IS NULL THEN 17592186044416 ELSE 0 END -- person: missing-key
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 42 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "staff: person.identifiers[powerschool.staff-id]",
  "staff: person.identifiers[powerschool.user-id]",
  "staff: organization.identifiers[powerschool.school-number]",
  "staff: role",
  found1,
  CASE WHEN (found1 & 17592186044417) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- powerschool tables, users: users
CREATE OR REPLACE TABLE "users" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- dcid
    align_cell(s2) AS c2, -- access
    align_cell(s3) AS c3, -- adminldapenabled
    align_cell(s4) AS c4, -- allowloginend
    align_cell(s5) AS c5, -- allowloginstart
    align_cell(s6) AS c6, -- canchangeschool
    align_cell(s7) AS c7, -- city
    align_cell(s8) AS c8, -- defaultstudscrn
    align_cell(s9) AS c9, -- email_addr
    align_cell(s10) AS c10, -- ethnicity
    align_cell(s11) AS c11, -- fedethnicity
    align_cell(s12) AS c12, -- fedracedecline
    align_cell(s13) AS c13, -- first_name
    align_cell(s14) AS c14, -- gradebooktype
    align_cell(s15) AS c15, -- group
    align_cell(s16) AS c16, -- home_phone
    align_cell(s17) AS c17, -- homepage
    align_cell(s18) AS c18, -- homeroom
    align_cell(s19) AS c19, -- homeschoolid
    align_cell(s20) AS c20, -- ip_address
    align_cell(s21) AS c21, -- ipaddrrestrict
    align_cell(s22) AS c22, -- last_name
    align_cell(s23) AS c23, -- lastfirst
    align_cell(s24) AS c24, -- lastmeal
    align_cell(s25) AS c25, -- loginid
    align_cell(s26) AS c26, -- lunch_id
    align_cell(s27) AS c27, -- maximum_load
    align_cell(s28) AS c28, -- middle_name
    align_cell(s29) AS c29, -- nameasimported
    align_cell(s30) AS c30, -- numlogins
    align_cell(s31) AS c31, -- password
    align_cell(s32) AS c32, -- periodsavail
    align_cell(s33) AS c33, -- photo
    align_cell(s34) AS c34, -- powergradepw
    align_cell(s35) AS c35, -- preferredname
    align_cell(s36) AS c36, -- prefixcodesetid
    align_cell(s37) AS c37, -- psaccess
    align_cell(s38) AS c38, -- psguid
    align_cell(s39) AS c39, -- ptaccess
    align_cell(s40) AS c40, -- school_phone
    align_cell(s41) AS c41, -- sif_stateprid
    align_cell(s42) AS c42, -- ssn
    align_cell(s43) AS c43, -- staffpers_guid
    align_cell(s44) AS c44, -- state
    align_cell(s45) AS c45, -- street
    align_cell(s46) AS c46, -- supportcontact
    align_cell(s47) AS c47, -- teacherldapenabled
    align_cell(s48) AS c48, -- teacherloginid
    align_cell(s49) AS c49, -- teacherloginip
    align_cell(s50) AS c50, -- teacherloginpw
    align_cell(s51) AS c51, -- teachernumber
    align_cell(s52) AS c52, -- title
    align_cell(s53) AS c53, -- transaction_date
    align_cell(s54) AS c54, -- whomodifiedid
    align_cell(s55) AS c55, -- whomodifiedtype
    align_cell(s56) AS c56, -- wm_address
    align_cell(s57) AS c57, -- wm_alias
    align_cell(s58) AS c58, -- wm_createdate
    align_cell(s59) AS c59, -- wm_createtime
    align_cell(s60) AS c60, -- wm_exclude
    align_cell(s61) AS c61, -- wm_password
    align_cell(s62) AS c62, -- wm_status
    align_cell(s63) AS c63, -- wm_statusdate
    align_cell(s64) AS c64, -- wm_ta_date
    align_cell(s65) AS c65, -- wm_ta_flag
    align_cell(s66) AS c66, -- wm_tier
    align_cell(s67) AS c67 -- zip
  FROM "users stage"
), readings AS (
  SELECT
    *,
    'user' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1 -- dcid → identifiers[powerschool.user-id]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "user: identifiers[powerschool.user-id]", -- dcid → identifiers[powerschool.user-id]
    nullif(c13, '') AS "user: firstName", -- first_name → firstName
    nullif(c28, '') AS "user: middleName", -- middle_name → middleName
    nullif(c22, '') AS "user: lastName", -- last_name → lastName
    nullif(c9, '') AS "user: contactPoints[email].value", -- email_addr → contactPoints[email].value
    nullif(c25, '') AS "user: username" -- loginid → username
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- dcid: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- dcid: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- access: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 16 ELSE 0 END -- adminldapenabled: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 32 ELSE 0 END -- allowloginend: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 64 ELSE 0 END -- allowloginstart: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 128 ELSE 0 END -- canchangeschool: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 256 ELSE 0 END -- city: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 512 ELSE 0 END -- defaultstudscrn: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 1024 ELSE 0 END -- email_addr: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 2048 ELSE 0 END -- ethnicity: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 4096 ELSE 0 END -- fedethnicity: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 8192 ELSE 0 END -- fedracedecline: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 16384 ELSE 0 END -- first_name: formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 32768 ELSE 0 END -- gradebooktype: formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 65536 ELSE 0 END -- group: formula-error
      | CASE WHEN align_is_formula_error(s16) THEN 131072 ELSE 0 END -- home_phone: formula-error
      | CASE WHEN align_is_formula_error(s17) THEN 262144 ELSE 0 END -- homepage: formula-error
      | CASE WHEN align_is_formula_error(s18) THEN 524288 ELSE 0 END -- homeroom: formula-error
      | CASE WHEN align_is_formula_error(s19) THEN 1048576 ELSE 0 END -- homeschoolid: formula-error
      | CASE WHEN align_is_formula_error(s20) THEN 2097152 ELSE 0 END -- ip_address: formula-error
      | CASE WHEN align_is_formula_error(s21) THEN 4194304 ELSE 0 END -- ipaddrrestrict: formula-error
      | CASE WHEN align_is_formula_error(s22) THEN 8388608 ELSE 0 END -- last_name: formula-error
      | CASE WHEN align_is_formula_error(s23) THEN 16777216 ELSE 0 END -- lastfirst: formula-error
      | CASE WHEN align_is_formula_error(s24) THEN 33554432 ELSE 0 END -- lastmeal: formula-error
      | CASE WHEN align_is_formula_error(s25) THEN 67108864 ELSE 0 END -- loginid: formula-error
      | CASE WHEN align_is_formula_error(s26) THEN 134217728 ELSE 0 END -- lunch_id: formula-error
      | CASE WHEN align_is_formula_error(s27) THEN 268435456 ELSE 0 END -- maximum_load: formula-error
      | CASE WHEN align_is_formula_error(s28) THEN 536870912 ELSE 0 END -- middle_name: formula-error
      | CASE WHEN align_is_formula_error(s29) THEN 1073741824 ELSE 0 END -- nameasimported: formula-error
      | CASE WHEN align_is_formula_error(s30) THEN 2147483648 ELSE 0 END -- numlogins: formula-error
      | CASE WHEN align_is_formula_error(s31) THEN 4294967296 ELSE 0 END -- password: formula-error
      | CASE WHEN align_is_formula_error(s32) THEN 8589934592 ELSE 0 END -- periodsavail: formula-error
      | CASE WHEN align_is_formula_error(s33) THEN 17179869184 ELSE 0 END -- photo: formula-error
      | CASE WHEN align_is_formula_error(s34) THEN 34359738368 ELSE 0 END -- powergradepw: formula-error
      | CASE WHEN align_is_formula_error(s35) THEN 68719476736 ELSE 0 END -- preferredname: formula-error
      | CASE WHEN align_is_formula_error(s36) THEN 137438953472 ELSE 0 END -- prefixcodesetid: formula-error
      | CASE WHEN align_is_formula_error(s37) THEN 274877906944 ELSE 0 END -- psaccess: formula-error
      | CASE WHEN align_is_formula_error(s38) THEN 549755813888 ELSE 0 END -- psguid: formula-error
      | CASE WHEN align_is_formula_error(s39) THEN 1099511627776 ELSE 0 END -- ptaccess: formula-error
      | CASE WHEN align_is_formula_error(s40) THEN 2199023255552 ELSE 0 END -- school_phone: formula-error
      | CASE WHEN align_is_formula_error(s41) THEN 4398046511104 ELSE 0 END -- sif_stateprid: formula-error
      | CASE WHEN align_is_formula_error(s42) THEN 8796093022208 ELSE 0 END -- ssn: formula-error
      | CASE WHEN align_is_formula_error(s43) THEN 17592186044416 ELSE 0 END -- staffpers_guid: formula-error
      | CASE WHEN align_is_formula_error(s44) THEN 35184372088832 ELSE 0 END -- state: formula-error
      | CASE WHEN align_is_formula_error(s45) THEN 70368744177664 ELSE 0 END -- street: formula-error
      | CASE WHEN align_is_formula_error(s46) THEN 140737488355328 ELSE 0 END -- supportcontact: formula-error
      | CASE WHEN align_is_formula_error(s47) THEN 281474976710656 ELSE 0 END -- teacherldapenabled: formula-error
      | CASE WHEN align_is_formula_error(s48) THEN 562949953421312 ELSE 0 END -- teacherloginid: formula-error
      | CASE WHEN align_is_formula_error(s49) THEN 1125899906842624 ELSE 0 END -- teacherloginip: formula-error
      | CASE WHEN align_is_formula_error(s50) THEN 2251799813685248 ELSE 0 END -- teacherloginpw: formula-error
      | CASE WHEN align_is_formula_error(s51) THEN 4503599627370496 ELSE 0 END -- teachernumber: formula-error
      | CASE WHEN align_is_formula_error(s52) THEN 9007199254740992 ELSE 0 END -- title: formula-error
      | CASE WHEN align_is_formula_error(s53) THEN 18014398509481984 ELSE 0 END -- transaction_date: formula-error
      | CASE WHEN align_is_formula_error(s54) THEN 36028797018963968 ELSE 0 END -- whomodifiedid: formula-error
      | CASE WHEN align_is_formula_error(s55) THEN 72057594037927936 ELSE 0 END -- whomodifiedtype: formula-error
      | CASE WHEN align_is_formula_error(s56) THEN 144115188075855872 ELSE 0 END -- wm_address: formula-error
      | CASE WHEN align_is_formula_error(s57) THEN 288230376151711744 ELSE 0 END -- wm_alias: formula-error
      | CASE WHEN align_is_formula_error(s58) THEN 576460752303423488 ELSE 0 END -- wm_createdate: formula-error
      | CASE WHEN align_is_formula_error(s59) THEN 1152921504606846976 ELSE 0 END -- wm_createtime: formula-error
      | CASE WHEN align_is_formula_error(s60) THEN 2305843009213693952 ELSE 0 END -- wm_exclude: formula-error
    AS BIGINT) AS early1,
    CAST(0
      | CASE WHEN align_is_formula_error(s61) THEN 1 ELSE 0 END -- wm_password: formula-error
      | CASE WHEN align_is_formula_error(s62) THEN 2 ELSE 0 END -- wm_status: formula-error
      | CASE WHEN align_is_formula_error(s63) THEN 4 ELSE 0 END -- wm_statusdate: formula-error
      | CASE WHEN align_is_formula_error(s64) THEN 8 ELSE 0 END -- wm_ta_date: formula-error
      | CASE WHEN align_is_formula_error(s65) THEN 16 ELSE 0 END -- wm_ta_flag: formula-error
      | CASE WHEN align_is_formula_error(s66) THEN 32 ELSE 0 END -- wm_tier: formula-error
      | CASE WHEN align_is_formula_error(s67) THEN 64 ELSE 0 END -- zip: formula-error
      | CASE WHEN c51 <> '' THEN 128 ELSE 0 END -- teachernumber → identifiers[*number]: ambiguous-identifier
      | CASE WHEN c41 <> '' THEN 256 ELSE 0 END -- sif_stateprid → identifiers[*state]: ambiguous-identifier
    AS BIGINT) AS early2
  FROM fields
), needs AS (
  SELECT
    *,
    early1 AS whole1,
    CAST(0
      | early2
      | CASE WHEN "user: identifiers[powerschool.user-id]" IS NULL AND (early1 & 6) = 0 THEN 512 ELSE 0 END -- person: missing-key
    AS BIGINT) AS whole2
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 67 THEN 1 ELSE whole1 END AS found1,
    CASE WHEN cells <> 67 THEN 0 ELSE whole2 END AS found2
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "user: identifiers[powerschool.user-id]",
  "user: firstName",
  "user: middleName",
  "user: lastName",
  "user: contactPoints[email].value",
  "user: username",
  found1,
  found2,
  CASE WHEN ((found1 & 1) <> 0 OR (found2 & 512) <> 0) THEN 'rejected' ELSE 'converted' END AS status
FROM ends;
