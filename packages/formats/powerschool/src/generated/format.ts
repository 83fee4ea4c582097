// Made by "pnpm generate" from format.yaml; do not edit.
import type { Format } from '@nrec-align/mapping'

/** The declaration as plain data. */
export const format: Format = {
  "id": "powerschool",
  "title": "PowerSchool table exports",
  "description": "Students and their enrollments, schools, terms, attendance, courses, classes and staff, as a district exports the tables of its student information system.",
  "publisher": "PowerSchool",
  "kind": "district",
  "trust": "student-information-system",
  "confidence": "inferred",
  "versions": [
    {
      "version": "tables",
      "title": "PowerSchool table exports",
      "readOnly": "The numbers by which the tables name each other are given by the system alone",
      "packaging": {
        "kind": "files"
      },
      "layouts": [
        {
          "title": "schools",
          "description": "One row for each school, and one for the district.",
          "source": "Data dictionary, and the columns of an SFTP export of a district",
          "confidence": "inferred",
          "files": [
            "schools.csv",
            "schools.txt"
          ],
          "recordKey": [
            "school_number"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ",",
              "\t"
            ],
            "quote": "\"",
            "header": true,
            "lineEnd": "\r\n",
            "encodings": [
              "utf-8",
              "windows-1252"
            ]
          },
          "columns": {
            "id": {
              "description": "id",
              "privacy": "direct-identifier"
            },
            "dcid": {
              "description": "dcid",
              "privacy": "direct-identifier"
            },
            "abbreviation": {
              "description": "abbreviation",
              "privacy": "direct-identifier"
            },
            "activecrslist": {
              "description": "activecrslist",
              "privacy": "direct-identifier"
            },
            "address": {
              "description": "address",
              "privacy": "direct-identifier"
            },
            "alternate_school_number": {
              "description": "Number of the school in reports to the state.",
              "privacy": "public"
            },
            "asstprincipal": {
              "description": "asstprincipal",
              "privacy": "direct-identifier"
            },
            "asstprincipalemail": {
              "description": "asstprincipalemail",
              "privacy": "direct-identifier"
            },
            "asstprincipalphone": {
              "description": "asstprincipalphone",
              "privacy": "direct-identifier"
            },
            "bulletinemail": {
              "description": "bulletinemail",
              "privacy": "direct-identifier"
            },
            "countyname": {
              "description": "countyname",
              "privacy": "direct-identifier"
            },
            "countynbr": {
              "description": "countynbr",
              "privacy": "direct-identifier"
            },
            "dfltnextschool": {
              "description": "dfltnextschool",
              "privacy": "direct-identifier"
            },
            "district_number": {
              "description": "district_number",
              "privacy": "direct-identifier"
            },
            "fee_exemption_status": {
              "description": "fee_exemption_status",
              "privacy": "direct-identifier"
            },
            "high_grade": {
              "description": "high_grade",
              "privacy": "direct-identifier"
            },
            "hist_high_grade": {
              "description": "hist_high_grade",
              "privacy": "direct-identifier"
            },
            "hist_low_grade": {
              "description": "hist_low_grade",
              "privacy": "direct-identifier"
            },
            "ip_address": {
              "description": "ip_address",
              "privacy": "direct-identifier"
            },
            "issummerschool": {
              "description": "issummerschool",
              "privacy": "direct-identifier"
            },
            "low_grade": {
              "description": "low_grade",
              "privacy": "direct-identifier"
            },
            "name": {
              "description": "Name of the school.",
              "privacy": "public"
            },
            "portalid": {
              "description": "portalid",
              "privacy": "direct-identifier"
            },
            "principal": {
              "description": "Name of the principal in one text.",
              "privacy": "direct-identifier"
            },
            "principalemail": {
              "description": "E-mail address of the principal.",
              "privacy": "direct-identifier"
            },
            "principalphone": {
              "description": "Telephone number of the principal.",
              "privacy": "direct-identifier"
            },
            "pscomm_path": {
              "description": "pscomm_path",
              "privacy": "direct-identifier"
            },
            "psguid": {
              "description": "psguid",
              "privacy": "direct-identifier"
            },
            "schedulewhichschool": {
              "description": "schedulewhichschool",
              "privacy": "direct-identifier"
            },
            "school_number": {
              "description": "Number of the school, by which other tables name it; 0 is the district.",
              "required": "always",
              "privacy": "public"
            },
            "schooladdress": {
              "description": "Street of the school.",
              "privacy": "public"
            },
            "schoolcategorycodesetid": {
              "description": "schoolcategorycodesetid",
              "privacy": "direct-identifier"
            },
            "schoolcity": {
              "description": "Town of the school.",
              "privacy": "public"
            },
            "schoolcountry": {
              "description": "schoolcountry",
              "privacy": "direct-identifier"
            },
            "schoolfax": {
              "description": "Fax number of the school.",
              "privacy": "public"
            },
            "schoolgroup": {
              "description": "schoolgroup",
              "privacy": "direct-identifier"
            },
            "schoolinfo_guid": {
              "description": "schoolinfo_guid",
              "privacy": "direct-identifier"
            },
            "schoolphone": {
              "description": "Telephone number of the school.",
              "privacy": "public"
            },
            "schoolstate": {
              "description": "State of the school.",
              "privacy": "public"
            },
            "schoolzip": {
              "description": "Postal code of the school.",
              "privacy": "public"
            },
            "sif_stateprid": {
              "description": "sif_stateprid",
              "privacy": "direct-identifier"
            },
            "sortorder": {
              "description": "sortorder",
              "privacy": "direct-identifier"
            },
            "state_excludefromreporting": {
              "description": "state_excludefromreporting",
              "privacy": "direct-identifier"
            },
            "sysemailfrom": {
              "description": "sysemailfrom",
              "privacy": "direct-identifier"
            },
            "tchrlogentrto": {
              "description": "tchrlogentrto",
              "privacy": "direct-identifier"
            },
            "transaction_date": {
              "description": "transaction_date",
              "privacy": "direct-identifier"
            },
            "view_in_portal": {
              "description": "view_in_portal",
              "privacy": "direct-identifier"
            },
            "whomodifiedid": {
              "description": "whomodifiedid",
              "privacy": "direct-identifier"
            },
            "whomodifiedtype": {
              "description": "whomodifiedtype",
              "privacy": "direct-identifier"
            }
          },
          "carried": {
            "id": "A number by which the system knows its own records.",
            "dcid": "A number by which the system knows its own records.",
            "abbreviation": "No field of the common record says the same.",
            "activecrslist": "No field of the common record says the same.",
            "address": "No field of the common record says the same.",
            "asstprincipal": "No field of the common record says the same.",
            "asstprincipalemail": "No field of the common record says the same.",
            "asstprincipalphone": "No field of the common record says the same.",
            "bulletinemail": "No field of the common record says the same.",
            "countyname": "No field of the common record says the same.",
            "countynbr": "No field of the common record says the same.",
            "dfltnextschool": "Planning of the next school year.",
            "district_number": "No field of the common record says the same.",
            "fee_exemption_status": "What the office of the school keeps for itself has no place in the common record.",
            "high_grade": "No field of the common record says the same.",
            "hist_high_grade": "No field of the common record says the same.",
            "hist_low_grade": "No field of the common record says the same.",
            "ip_address": "Bookkeeping of the system.",
            "issummerschool": "No field of the common record says the same.",
            "low_grade": "No field of the common record says the same.",
            "portalid": "Who may use the system how is no part of the common record.",
            "pscomm_path": "Bookkeeping of the system.",
            "psguid": "A number by which the system knows its own records.",
            "schedulewhichschool": "No field of the common record says the same.",
            "schoolcategorycodesetid": "No field of the common record says the same.",
            "schoolcountry": "No field of the common record says the same.",
            "schoolgroup": "No field of the common record says the same.",
            "schoolinfo_guid": "A number by which the system knows its own records.",
            "sif_stateprid": "No field of the common record says the same.",
            "sortorder": "No field of the common record says the same.",
            "state_excludefromreporting": "No field of the common record says the same.",
            "sysemailfrom": "Bookkeeping of the system.",
            "tchrlogentrto": "No field of the common record says the same.",
            "transaction_date": "Bookkeeping of the system.",
            "view_in_portal": "Who may use the system how is no part of the common record.",
            "whomodifiedid": "Bookkeeping of the system.",
            "whomodifiedtype": "Bookkeeping of the system."
          },
          "id": "schools",
          "variants": [
            {
              "id": "all",
              "columns": [
                "id",
                "dcid",
                "abbreviation",
                "activecrslist",
                "address",
                "alternate_school_number",
                "asstprincipal",
                "asstprincipalemail",
                "asstprincipalphone",
                "bulletinemail",
                "countyname",
                "countynbr",
                "dfltnextschool",
                "district_number",
                "fee_exemption_status",
                "high_grade",
                "hist_high_grade",
                "hist_low_grade",
                "ip_address",
                "issummerschool",
                "low_grade",
                "name",
                "portalid",
                "principal",
                "principalemail",
                "principalphone",
                "pscomm_path",
                "psguid",
                "schedulewhichschool",
                "school_number",
                "schooladdress",
                "schoolcategorycodesetid",
                "schoolcity",
                "schoolcountry",
                "schoolfax",
                "schoolgroup",
                "schoolinfo_guid",
                "schoolphone",
                "schoolstate",
                "schoolzip",
                "sif_stateprid",
                "sortorder",
                "state_excludefromreporting",
                "sysemailfrom",
                "tchrlogentrto",
                "transaction_date",
                "view_in_portal",
                "whomodifiedid",
                "whomodifiedtype"
              ]
            }
          ]
        },
        {
          "title": "students",
          "description": "One row for each student.",
          "source": "Data dictionary, and the columns of an SFTP export of a district",
          "confidence": "inferred",
          "files": [
            "students.csv",
            "students.txt"
          ],
          "recordKey": [
            "id"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ",",
              "\t"
            ],
            "quote": "\"",
            "header": true,
            "lineEnd": "\r\n",
            "encodings": [
              "utf-8",
              "windows-1252"
            ]
          },
          "columns": {
            "id": {
              "description": "Number of the record, by which other tables name the student.",
              "privacy": "direct-identifier"
            },
            "dcid": {
              "description": "dcid",
              "privacy": "direct-identifier"
            },
            "alert_discipline": {
              "description": "alert_discipline",
              "privacy": "direct-identifier"
            },
            "alert_disciplineexpires": {
              "description": "alert_disciplineexpires",
              "privacy": "direct-identifier"
            },
            "alert_guardian": {
              "description": "alert_guardian",
              "privacy": "direct-identifier"
            },
            "alert_guardianexpires": {
              "description": "alert_guardianexpires",
              "privacy": "direct-identifier"
            },
            "alert_medical": {
              "description": "alert_medical",
              "privacy": "direct-identifier"
            },
            "alert_medicalexpires": {
              "description": "alert_medicalexpires",
              "privacy": "direct-identifier"
            },
            "alert_other": {
              "description": "alert_other",
              "privacy": "direct-identifier"
            },
            "alert_otherexpires": {
              "description": "alert_otherexpires",
              "privacy": "direct-identifier"
            },
            "allowwebaccess": {
              "description": "allowwebaccess",
              "privacy": "direct-identifier"
            },
            "applic_response_recvd_date": {
              "description": "applic_response_recvd_date",
              "privacy": "direct-identifier"
            },
            "applic_submitted_date": {
              "description": "applic_submitted_date",
              "privacy": "direct-identifier"
            },
            "balance1": {
              "description": "balance1",
              "privacy": "direct-identifier"
            },
            "balance2": {
              "description": "balance2",
              "privacy": "direct-identifier"
            },
            "balance3": {
              "description": "balance3",
              "privacy": "direct-identifier"
            },
            "balance4": {
              "description": "balance4",
              "privacy": "direct-identifier"
            },
            "building": {
              "description": "building",
              "privacy": "direct-identifier"
            },
            "bus_route": {
              "description": "bus_route",
              "privacy": "direct-identifier"
            },
            "bus_stop": {
              "description": "bus_stop",
              "privacy": "direct-identifier"
            },
            "campusid": {
              "description": "campusid",
              "privacy": "direct-identifier"
            },
            "city": {
              "description": "Town.",
              "privacy": "direct-identifier"
            },
            "classof": {
              "description": "classof",
              "privacy": "direct-identifier"
            },
            "cumulative_gpa": {
              "description": "cumulative_gpa",
              "privacy": "direct-identifier"
            },
            "cumulative_pct": {
              "description": "cumulative_pct",
              "privacy": "direct-identifier"
            },
            "customrank_gpa": {
              "description": "customrank_gpa",
              "privacy": "direct-identifier"
            },
            "districtentrydate": {
              "description": "districtentrydate",
              "privacy": "direct-identifier"
            },
            "districtentrygradelevel": {
              "description": "districtentrygradelevel",
              "privacy": "direct-identifier"
            },
            "districtofresidence": {
              "description": "districtofresidence",
              "privacy": "direct-identifier"
            },
            "dob": {
              "description": "Day of birth.",
              "privacy": "direct-identifier"
            },
            "doctor_name": {
              "description": "doctor_name",
              "privacy": "direct-identifier"
            },
            "doctor_phone": {
              "description": "doctor_phone",
              "privacy": "direct-identifier"
            },
            "emerg_contact_1": {
              "description": "emerg_contact_1",
              "privacy": "direct-identifier"
            },
            "emerg_contact_2": {
              "description": "emerg_contact_2",
              "privacy": "direct-identifier"
            },
            "emerg_phone_1": {
              "description": "emerg_phone_1",
              "privacy": "direct-identifier"
            },
            "emerg_phone_2": {
              "description": "emerg_phone_2",
              "privacy": "direct-identifier"
            },
            "enroll_status": {
              "description": "Where the student stands in enrolling: -1 registered for later, 0 active, 2 transferred out, 3 graduated, 4 entered as history.",
              "privacy": "quasi-identifier"
            },
            "enrollment_schoolid": {
              "description": "enrollment_schoolid",
              "privacy": "direct-identifier"
            },
            "enrollment_transfer_date_pend": {
              "description": "enrollment_transfer_date_pend",
              "privacy": "direct-identifier"
            },
            "enrollment_transfer_info": {
              "description": "enrollment_transfer_info",
              "privacy": "direct-identifier"
            },
            "enrollmentcode": {
              "description": "enrollmentcode",
              "privacy": "direct-identifier"
            },
            "enrollmentid": {
              "description": "enrollmentid",
              "privacy": "direct-identifier"
            },
            "enrollmenttype": {
              "description": "enrollmenttype",
              "privacy": "direct-identifier"
            },
            "entrycode": {
              "description": "entrycode",
              "privacy": "direct-identifier"
            },
            "entrydate": {
              "description": "First day of the enrollment of now.",
              "privacy": "quasi-identifier"
            },
            "ethnicity": {
              "description": "ethnicity",
              "privacy": "direct-identifier"
            },
            "exclude_fr_rank": {
              "description": "exclude_fr_rank",
              "privacy": "direct-identifier"
            },
            "exitcode": {
              "description": "exitcode",
              "privacy": "direct-identifier"
            },
            "exitcomment": {
              "description": "exitcomment",
              "privacy": "direct-identifier"
            },
            "exitdate": {
              "description": "The day after the last day of the enrollment of now.",
              "privacy": "quasi-identifier"
            },
            "family_ident": {
              "description": "family_ident",
              "privacy": "direct-identifier"
            },
            "father": {
              "description": "Name of the father in one text.",
              "privacy": "direct-identifier"
            },
            "father_studentcont_guid": {
              "description": "father_studentcont_guid",
              "privacy": "direct-identifier"
            },
            "fedethnicity": {
              "description": "Whether the student is Hispanic or Latino.",
              "privacy": "quasi-identifier"
            },
            "fedracedecline": {
              "description": "fedracedecline",
              "privacy": "direct-identifier"
            },
            "fee_exemption_status": {
              "description": "fee_exemption_status",
              "privacy": "direct-identifier"
            },
            "first_name": {
              "description": "Given name.",
              "privacy": "direct-identifier"
            },
            "fteid": {
              "description": "fteid",
              "privacy": "direct-identifier"
            },
            "fulltimeequiv_obsolete": {
              "description": "fulltimeequiv_obsolete",
              "privacy": "direct-identifier"
            },
            "gender": {
              "description": "Sex.",
              "privacy": "quasi-identifier"
            },
            "geocode": {
              "description": "geocode",
              "privacy": "direct-identifier"
            },
            "gpentryyear": {
              "description": "gpentryyear",
              "privacy": "direct-identifier"
            },
            "grade_level": {
              "description": "Grade level as a whole number; 0 is kindergarten, and earlier ones are below it.",
              "privacy": "quasi-identifier"
            },
            "gradreqset": {
              "description": "gradreqset",
              "privacy": "direct-identifier"
            },
            "gradreqsetid": {
              "description": "gradreqsetid",
              "privacy": "direct-identifier"
            },
            "graduated_rank": {
              "description": "graduated_rank",
              "privacy": "direct-identifier"
            },
            "graduated_schoolid": {
              "description": "graduated_schoolid",
              "privacy": "direct-identifier"
            },
            "graduated_schoolname": {
              "description": "graduated_schoolname",
              "privacy": "direct-identifier"
            },
            "guardian_studentcont_guid": {
              "description": "guardian_studentcont_guid",
              "privacy": "direct-identifier"
            },
            "guardianemail": {
              "description": "guardianemail",
              "privacy": "direct-identifier"
            },
            "guardianfax": {
              "description": "guardianfax",
              "privacy": "direct-identifier"
            },
            "home_phone": {
              "description": "Telephone number at home.",
              "privacy": "direct-identifier"
            },
            "home_room": {
              "description": "home_room",
              "privacy": "direct-identifier"
            },
            "house": {
              "description": "house",
              "privacy": "direct-identifier"
            },
            "ip_address": {
              "description": "ip_address",
              "privacy": "direct-identifier"
            },
            "last_name": {
              "description": "Family name.",
              "privacy": "direct-identifier"
            },
            "lastfirst": {
              "description": "lastfirst",
              "privacy": "direct-identifier"
            },
            "lastmeal": {
              "description": "lastmeal",
              "privacy": "direct-identifier"
            },
            "ldapenabled": {
              "description": "ldapenabled",
              "privacy": "direct-identifier"
            },
            "locker_combination": {
              "description": "locker_combination",
              "privacy": "direct-identifier"
            },
            "locker_number": {
              "description": "locker_number",
              "privacy": "direct-identifier"
            },
            "log": {
              "description": "log",
              "privacy": "direct-identifier"
            },
            "lunch_id": {
              "description": "lunch_id",
              "privacy": "direct-identifier"
            },
            "lunchstatus": {
              "description": "What the student pays for meals.",
              "privacy": "sensitive"
            },
            "mailing_city": {
              "description": "Town for mail.",
              "privacy": "direct-identifier"
            },
            "mailing_geocode": {
              "description": "mailing_geocode",
              "privacy": "direct-identifier"
            },
            "mailing_state": {
              "description": "State for mail.",
              "privacy": "quasi-identifier"
            },
            "mailing_street": {
              "description": "Street for mail.",
              "privacy": "direct-identifier"
            },
            "mailing_zip": {
              "description": "Postal code for mail.",
              "privacy": "direct-identifier"
            },
            "membershipshare": {
              "description": "membershipshare",
              "privacy": "direct-identifier"
            },
            "middle_name": {
              "description": "Middle name.",
              "privacy": "direct-identifier"
            },
            "mother": {
              "description": "Name of the mother in one text.",
              "privacy": "direct-identifier"
            },
            "mother_studentcont_guid": {
              "description": "mother_studentcont_guid",
              "privacy": "direct-identifier"
            },
            "next_school": {
              "description": "next_school",
              "privacy": "direct-identifier"
            },
            "person_id": {
              "description": "person_id",
              "privacy": "direct-identifier"
            },
            "phone_id": {
              "description": "phone_id",
              "privacy": "direct-identifier"
            },
            "photoflag": {
              "description": "photoflag",
              "privacy": "direct-identifier"
            },
            "pl_language": {
              "description": "pl_language",
              "privacy": "direct-identifier"
            },
            "psguid": {
              "description": "psguid",
              "privacy": "direct-identifier"
            },
            "sched_loadlock": {
              "description": "sched_loadlock",
              "privacy": "direct-identifier"
            },
            "sched_lockstudentschedule": {
              "description": "sched_lockstudentschedule",
              "privacy": "direct-identifier"
            },
            "sched_nextyearbuilding": {
              "description": "sched_nextyearbuilding",
              "privacy": "direct-identifier"
            },
            "sched_nextyearbus": {
              "description": "sched_nextyearbus",
              "privacy": "direct-identifier"
            },
            "sched_nextyeargrade": {
              "description": "sched_nextyeargrade",
              "privacy": "direct-identifier"
            },
            "sched_nextyearhomeroom": {
              "description": "sched_nextyearhomeroom",
              "privacy": "direct-identifier"
            },
            "sched_nextyearhouse": {
              "description": "sched_nextyearhouse",
              "privacy": "direct-identifier"
            },
            "sched_nextyearteam": {
              "description": "sched_nextyearteam",
              "privacy": "direct-identifier"
            },
            "sched_priority": {
              "description": "sched_priority",
              "privacy": "direct-identifier"
            },
            "sched_scheduled": {
              "description": "sched_scheduled",
              "privacy": "direct-identifier"
            },
            "sched_yearofgraduation": {
              "description": "sched_yearofgraduation",
              "privacy": "direct-identifier"
            },
            "schoolentrydate": {
              "description": "schoolentrydate",
              "privacy": "direct-identifier"
            },
            "schoolentrygradelevel": {
              "description": "schoolentrygradelevel",
              "privacy": "direct-identifier"
            },
            "schoolid": {
              "description": "The school, by its school_number.",
              "privacy": "public"
            },
            "sdatarn": {
              "description": "sdatarn",
              "privacy": "direct-identifier"
            },
            "simple_gpa": {
              "description": "simple_gpa",
              "privacy": "direct-identifier"
            },
            "simple_pct": {
              "description": "simple_pct",
              "privacy": "direct-identifier"
            },
            "ssn": {
              "privacy": "secret",
              "description": "ssn"
            },
            "state": {
              "description": "State.",
              "privacy": "quasi-identifier"
            },
            "state_enrollflag": {
              "description": "state_enrollflag",
              "privacy": "direct-identifier"
            },
            "state_excludefromreporting": {
              "description": "state_excludefromreporting",
              "privacy": "direct-identifier"
            },
            "state_studentnumber": {
              "description": "Number that the state gave to the student.",
              "privacy": "direct-identifier"
            },
            "street": {
              "description": "Street.",
              "privacy": "direct-identifier"
            },
            "student_allowwebaccess": {
              "description": "student_allowwebaccess",
              "privacy": "direct-identifier"
            },
            "student_number": {
              "description": "Number that the district gave to the student.",
              "privacy": "direct-identifier"
            },
            "student_web_id": {
              "description": "Name the student logs in with.",
              "privacy": "direct-identifier"
            },
            "student_web_password": {
              "privacy": "secret",
              "description": "student_web_password"
            },
            "studentpers_guid": {
              "description": "studentpers_guid",
              "privacy": "direct-identifier"
            },
            "studentpict_guid": {
              "description": "studentpict_guid",
              "privacy": "direct-identifier"
            },
            "studentschlenrl_guid": {
              "description": "studentschlenrl_guid",
              "privacy": "direct-identifier"
            },
            "summerschoolid": {
              "description": "summerschoolid",
              "privacy": "direct-identifier"
            },
            "summerschoolnote": {
              "description": "summerschoolnote",
              "privacy": "direct-identifier"
            },
            "teachergroupid": {
              "description": "teachergroupid",
              "privacy": "direct-identifier"
            },
            "team": {
              "description": "team",
              "privacy": "direct-identifier"
            },
            "track": {
              "description": "track",
              "privacy": "direct-identifier"
            },
            "transaction_date": {
              "description": "transaction_date",
              "privacy": "direct-identifier"
            },
            "transfercomment": {
              "description": "transfercomment",
              "privacy": "direct-identifier"
            },
            "tuitionpayer": {
              "description": "tuitionpayer",
              "privacy": "direct-identifier"
            },
            "web_id": {
              "description": "web_id",
              "privacy": "direct-identifier"
            },
            "web_password": {
              "privacy": "secret",
              "description": "web_password"
            },
            "whomodifiedid": {
              "description": "whomodifiedid",
              "privacy": "direct-identifier"
            },
            "whomodifiedtype": {
              "description": "whomodifiedtype",
              "privacy": "direct-identifier"
            },
            "withdrawal_reason_code": {
              "description": "withdrawal_reason_code",
              "privacy": "direct-identifier"
            },
            "wm_address": {
              "description": "wm_address",
              "privacy": "direct-identifier"
            },
            "wm_createdate": {
              "description": "wm_createdate",
              "privacy": "direct-identifier"
            },
            "wm_createtime": {
              "description": "wm_createtime",
              "privacy": "direct-identifier"
            },
            "wm_password": {
              "privacy": "secret",
              "description": "wm_password"
            },
            "wm_status": {
              "description": "wm_status",
              "privacy": "direct-identifier"
            },
            "wm_statusdate": {
              "description": "wm_statusdate",
              "privacy": "direct-identifier"
            },
            "wm_ta_date": {
              "description": "wm_ta_date",
              "privacy": "direct-identifier"
            },
            "wm_ta_flag": {
              "description": "wm_ta_flag",
              "privacy": "direct-identifier"
            },
            "wm_tier": {
              "description": "wm_tier",
              "privacy": "direct-identifier"
            },
            "zip": {
              "description": "Postal code.",
              "privacy": "direct-identifier"
            }
          },
          "dropped": {
            "ssn": "It never leaves the reader.",
            "student_web_password": "It never leaves the reader.",
            "web_password": "It never leaves the reader.",
            "wm_password": "It never leaves the reader."
          },
          "carried": {
            "dcid": "A number by which the system knows its own records.",
            "alert_discipline": "What the office of the school keeps for itself has no place in the common record.",
            "alert_disciplineexpires": "What the office of the school keeps for itself has no place in the common record.",
            "alert_guardian": "What the office of the school keeps for itself has no place in the common record.",
            "alert_guardianexpires": "What the office of the school keeps for itself has no place in the common record.",
            "alert_medical": "What the office of the school keeps for itself has no place in the common record.",
            "alert_medicalexpires": "What the office of the school keeps for itself has no place in the common record.",
            "alert_other": "What the office of the school keeps for itself has no place in the common record.",
            "alert_otherexpires": "What the office of the school keeps for itself has no place in the common record.",
            "allowwebaccess": "Who may use the system how is no part of the common record.",
            "applic_response_recvd_date": "What the office of the school keeps for itself has no place in the common record.",
            "applic_submitted_date": "What the office of the school keeps for itself has no place in the common record.",
            "balance1": "What the office of the school keeps for itself has no place in the common record.",
            "balance2": "What the office of the school keeps for itself has no place in the common record.",
            "balance3": "What the office of the school keeps for itself has no place in the common record.",
            "balance4": "What the office of the school keeps for itself has no place in the common record.",
            "building": "The district makes its own codes for it.",
            "bus_route": "What the office of the school keeps for itself has no place in the common record.",
            "bus_stop": "What the office of the school keeps for itself has no place in the common record.",
            "campusid": "A number by which the system knows its own records.",
            "classof": "No field of the common record says the same.",
            "cumulative_gpa": "How marks and credits are worked out has no place in the common record.",
            "cumulative_pct": "How marks and credits are worked out has no place in the common record.",
            "customrank_gpa": "How marks and credits are worked out has no place in the common record.",
            "districtentrydate": "No field of the common record says the same.",
            "districtentrygradelevel": "No field of the common record says the same.",
            "districtofresidence": "The district makes its own codes for it.",
            "doctor_name": "What the office of the school keeps for itself has no place in the common record.",
            "doctor_phone": "What the office of the school keeps for itself has no place in the common record.",
            "emerg_contact_1": "What the office of the school keeps for itself has no place in the common record.",
            "emerg_contact_2": "What the office of the school keeps for itself has no place in the common record.",
            "emerg_phone_1": "What the office of the school keeps for itself has no place in the common record.",
            "emerg_phone_2": "What the office of the school keeps for itself has no place in the common record.",
            "enrollment_schoolid": "No field of the common record says the same.",
            "enrollment_transfer_date_pend": "No field of the common record says the same.",
            "enrollment_transfer_info": "No field of the common record says the same.",
            "enrollmentcode": "The district makes its own codes for it.",
            "enrollmentid": "A number by which the system knows its own records.",
            "enrollmenttype": "The district makes its own codes for it.",
            "entrycode": "The district makes its own codes for it.",
            "ethnicity": "The district makes its own codes for it.",
            "exclude_fr_rank": "How marks and credits are worked out has no place in the common record.",
            "exitcode": "The district makes its own codes for it.",
            "exitcomment": "No field of the common record says the same.",
            "family_ident": "No field of the common record says the same.",
            "father_studentcont_guid": "A number by which the system knows its own records.",
            "fedracedecline": "The district makes its own codes for it.",
            "fee_exemption_status": "What the office of the school keeps for itself has no place in the common record.",
            "fteid": "The district makes its own codes for it.",
            "fulltimeequiv_obsolete": "No field of the common record says the same.",
            "geocode": "A number by which the system knows its own records.",
            "gpentryyear": "No field of the common record says the same.",
            "gradreqset": "No field of the common record says the same.",
            "gradreqsetid": "A number by which the system knows its own records.",
            "graduated_rank": "How marks and credits are worked out has no place in the common record.",
            "graduated_schoolid": "No field of the common record says the same.",
            "graduated_schoolname": "No field of the common record says the same.",
            "guardian_studentcont_guid": "A number by which the system knows its own records.",
            "guardianemail": "What the office of the school keeps for itself has no place in the common record.",
            "guardianfax": "What the office of the school keeps for itself has no place in the common record.",
            "home_room": "No field of the common record says the same.",
            "house": "The district makes its own codes for it.",
            "ip_address": "Bookkeeping of the system.",
            "lastfirst": "No field of the common record says the same.",
            "lastmeal": "What the office of the school keeps for itself has no place in the common record.",
            "ldapenabled": "Who may use the system how is no part of the common record.",
            "locker_combination": "What the office of the school keeps for itself has no place in the common record.",
            "locker_number": "What the office of the school keeps for itself has no place in the common record.",
            "log": "Bookkeeping of the system.",
            "lunch_id": "What the office of the school keeps for itself has no place in the common record.",
            "mailing_geocode": "A number by which the system knows its own records.",
            "membershipshare": "No field of the common record says the same.",
            "mother_studentcont_guid": "A number by which the system knows its own records.",
            "next_school": "Planning of the next school year.",
            "person_id": "A number by which the system knows its own records.",
            "phone_id": "A number by which the system knows its own records.",
            "photoflag": "Bookkeeping of the system.",
            "pl_language": "No field of the common record says the same.",
            "psguid": "A number by which the system knows its own records.",
            "sched_loadlock": "Planning of the next school year.",
            "sched_lockstudentschedule": "Planning of the next school year.",
            "sched_nextyearbuilding": "Planning of the next school year.",
            "sched_nextyearbus": "Planning of the next school year.",
            "sched_nextyeargrade": "Planning of the next school year.",
            "sched_nextyearhomeroom": "Planning of the next school year.",
            "sched_nextyearhouse": "Planning of the next school year.",
            "sched_nextyearteam": "Planning of the next school year.",
            "sched_priority": "Planning of the next school year.",
            "sched_scheduled": "Planning of the next school year.",
            "sched_yearofgraduation": "Planning of the next school year.",
            "schoolentrydate": "No field of the common record says the same.",
            "schoolentrygradelevel": "No field of the common record says the same.",
            "sdatarn": "A number by which the system knows its own records.",
            "simple_gpa": "How marks and credits are worked out has no place in the common record.",
            "simple_pct": "How marks and credits are worked out has no place in the common record.",
            "state_enrollflag": "No field of the common record says the same.",
            "state_excludefromreporting": "No field of the common record says the same.",
            "student_allowwebaccess": "Who may use the system how is no part of the common record.",
            "studentpers_guid": "A number by which the system knows its own records.",
            "studentpict_guid": "A number by which the system knows its own records.",
            "studentschlenrl_guid": "A number by which the system knows its own records.",
            "summerschoolid": "No field of the common record says the same.",
            "summerschoolnote": "No field of the common record says the same.",
            "teachergroupid": "A number by which the system knows its own records.",
            "team": "The district makes its own codes for it.",
            "track": "The district makes its own codes for it.",
            "transaction_date": "Bookkeeping of the system.",
            "transfercomment": "No field of the common record says the same.",
            "tuitionpayer": "The district makes its own codes for it.",
            "web_id": "Who may use the system how is no part of the common record.",
            "whomodifiedid": "Bookkeeping of the system.",
            "whomodifiedtype": "Bookkeeping of the system.",
            "withdrawal_reason_code": "The district makes its own codes for it.",
            "wm_address": "Bookkeeping of the system.",
            "wm_createdate": "Bookkeeping of the system.",
            "wm_createtime": "Bookkeeping of the system.",
            "wm_status": "Bookkeeping of the system.",
            "wm_statusdate": "Bookkeeping of the system.",
            "wm_ta_date": "Bookkeeping of the system.",
            "wm_ta_flag": "Bookkeeping of the system.",
            "wm_tier": "Bookkeeping of the system."
          },
          "id": "students",
          "variants": [
            {
              "id": "all",
              "columns": [
                "id",
                "dcid",
                "alert_discipline",
                "alert_disciplineexpires",
                "alert_guardian",
                "alert_guardianexpires",
                "alert_medical",
                "alert_medicalexpires",
                "alert_other",
                "alert_otherexpires",
                "allowwebaccess",
                "applic_response_recvd_date",
                "applic_submitted_date",
                "balance1",
                "balance2",
                "balance3",
                "balance4",
                "building",
                "bus_route",
                "bus_stop",
                "campusid",
                "city",
                "classof",
                "cumulative_gpa",
                "cumulative_pct",
                "customrank_gpa",
                "districtentrydate",
                "districtentrygradelevel",
                "districtofresidence",
                "dob",
                "doctor_name",
                "doctor_phone",
                "emerg_contact_1",
                "emerg_contact_2",
                "emerg_phone_1",
                "emerg_phone_2",
                "enroll_status",
                "enrollment_schoolid",
                "enrollment_transfer_date_pend",
                "enrollment_transfer_info",
                "enrollmentcode",
                "enrollmentid",
                "enrollmenttype",
                "entrycode",
                "entrydate",
                "ethnicity",
                "exclude_fr_rank",
                "exitcode",
                "exitcomment",
                "exitdate",
                "family_ident",
                "father",
                "father_studentcont_guid",
                "fedethnicity",
                "fedracedecline",
                "fee_exemption_status",
                "first_name",
                "fteid",
                "fulltimeequiv_obsolete",
                "gender",
                "geocode",
                "gpentryyear",
                "grade_level",
                "gradreqset",
                "gradreqsetid",
                "graduated_rank",
                "graduated_schoolid",
                "graduated_schoolname",
                "guardian_studentcont_guid",
                "guardianemail",
                "guardianfax",
                "home_phone",
                "home_room",
                "house",
                "ip_address",
                "last_name",
                "lastfirst",
                "lastmeal",
                "ldapenabled",
                "locker_combination",
                "locker_number",
                "log",
                "lunch_id",
                "lunchstatus",
                "mailing_city",
                "mailing_geocode",
                "mailing_state",
                "mailing_street",
                "mailing_zip",
                "membershipshare",
                "middle_name",
                "mother",
                "mother_studentcont_guid",
                "next_school",
                "person_id",
                "phone_id",
                "photoflag",
                "pl_language",
                "psguid",
                "sched_loadlock",
                "sched_lockstudentschedule",
                "sched_nextyearbuilding",
                "sched_nextyearbus",
                "sched_nextyeargrade",
                "sched_nextyearhomeroom",
                "sched_nextyearhouse",
                "sched_nextyearteam",
                "sched_priority",
                "sched_scheduled",
                "sched_yearofgraduation",
                "schoolentrydate",
                "schoolentrygradelevel",
                "schoolid",
                "sdatarn",
                "simple_gpa",
                "simple_pct",
                "ssn",
                "state",
                "state_enrollflag",
                "state_excludefromreporting",
                "state_studentnumber",
                "street",
                "student_allowwebaccess",
                "student_number",
                "student_web_id",
                "student_web_password",
                "studentpers_guid",
                "studentpict_guid",
                "studentschlenrl_guid",
                "summerschoolid",
                "summerschoolnote",
                "teachergroupid",
                "team",
                "track",
                "transaction_date",
                "transfercomment",
                "tuitionpayer",
                "web_id",
                "web_password",
                "whomodifiedid",
                "whomodifiedtype",
                "withdrawal_reason_code",
                "wm_address",
                "wm_createdate",
                "wm_createtime",
                "wm_password",
                "wm_status",
                "wm_statusdate",
                "wm_ta_date",
                "wm_ta_flag",
                "wm_tier",
                "zip"
              ]
            }
          ]
        },
        {
          "title": "reenrollments",
          "description": "One row for each enrollment that has ended.",
          "source": "Data dictionary, and the columns of an SFTP export of a district",
          "confidence": "inferred",
          "files": [
            "reenrollments.csv",
            "reenrollments.txt"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ",",
              "\t"
            ],
            "quote": "\"",
            "header": true,
            "lineEnd": "\r\n",
            "encodings": [
              "utf-8",
              "windows-1252"
            ]
          },
          "columns": {
            "id": {
              "description": "id",
              "privacy": "direct-identifier"
            },
            "dcid": {
              "description": "dcid",
              "privacy": "direct-identifier"
            },
            "districtofresidence": {
              "description": "districtofresidence",
              "privacy": "direct-identifier"
            },
            "enrollmentcode": {
              "description": "enrollmentcode",
              "privacy": "direct-identifier"
            },
            "enrollmenttype": {
              "description": "enrollmenttype",
              "privacy": "direct-identifier"
            },
            "entrycode": {
              "description": "entrycode",
              "privacy": "direct-identifier"
            },
            "entrycomment": {
              "description": "entrycomment",
              "privacy": "direct-identifier"
            },
            "entrydate": {
              "description": "First day of an enrollment that has ended.",
              "privacy": "quasi-identifier"
            },
            "exitcode": {
              "description": "exitcode",
              "privacy": "direct-identifier"
            },
            "exitcomment": {
              "description": "exitcomment",
              "privacy": "direct-identifier"
            },
            "exitdate": {
              "description": "The day after the last day of the enrollment.",
              "privacy": "quasi-identifier"
            },
            "fteid": {
              "description": "fteid",
              "privacy": "direct-identifier"
            },
            "fulltimeequiv_obsolete": {
              "description": "fulltimeequiv_obsolete",
              "privacy": "direct-identifier"
            },
            "grade_level": {
              "description": "Grade level as a whole number; for a record of the end of a year it may be the next one.",
              "privacy": "quasi-identifier"
            },
            "lunchstatus": {
              "description": "lunchstatus",
              "privacy": "direct-identifier"
            },
            "membershipshare": {
              "description": "membershipshare",
              "privacy": "direct-identifier"
            },
            "psguid": {
              "description": "psguid",
              "privacy": "direct-identifier"
            },
            "schoolid": {
              "description": "The school, by its school_number.",
              "required": "always",
              "privacy": "public"
            },
            "studentid": {
              "description": "The student, by students.id.",
              "required": "always",
              "privacy": "direct-identifier"
            },
            "studentschlenrl_guid": {
              "description": "studentschlenrl_guid",
              "privacy": "direct-identifier"
            },
            "track": {
              "description": "track",
              "privacy": "direct-identifier"
            },
            "tuitionpayer": {
              "description": "tuitionpayer",
              "privacy": "direct-identifier"
            },
            "type": {
              "description": "type",
              "privacy": "direct-identifier"
            },
            "withdrawal_reason_code": {
              "description": "withdrawal_reason_code",
              "privacy": "direct-identifier"
            }
          },
          "carried": {
            "id": "A number by which the system knows its own records.",
            "dcid": "A number by which the system knows its own records.",
            "districtofresidence": "The district makes its own codes for it.",
            "enrollmentcode": "The district makes its own codes for it.",
            "enrollmenttype": "The district makes its own codes for it.",
            "entrycode": "The district makes its own codes for it.",
            "entrycomment": "No field of the common record says the same.",
            "exitcode": "The district makes its own codes for it.",
            "exitcomment": "No field of the common record says the same.",
            "fteid": "The district makes its own codes for it.",
            "fulltimeequiv_obsolete": "No field of the common record says the same.",
            "lunchstatus": "No field of the common record says the same.",
            "membershipshare": "No field of the common record says the same.",
            "psguid": "A number by which the system knows its own records.",
            "studentschlenrl_guid": "A number by which the system knows its own records.",
            "track": "The district makes its own codes for it.",
            "tuitionpayer": "The district makes its own codes for it.",
            "type": "The district makes its own codes for it.",
            "withdrawal_reason_code": "The district makes its own codes for it."
          },
          "id": "reenrollments",
          "variants": [
            {
              "id": "all",
              "columns": [
                "id",
                "dcid",
                "districtofresidence",
                "enrollmentcode",
                "enrollmenttype",
                "entrycode",
                "entrycomment",
                "entrydate",
                "exitcode",
                "exitcomment",
                "exitdate",
                "fteid",
                "fulltimeequiv_obsolete",
                "grade_level",
                "lunchstatus",
                "membershipshare",
                "psguid",
                "schoolid",
                "studentid",
                "studentschlenrl_guid",
                "track",
                "tuitionpayer",
                "type",
                "withdrawal_reason_code"
              ]
            }
          ]
        },
        {
          "title": "terms",
          "description": "One row for each term of each school.",
          "source": "Data dictionary, and the columns of an SFTP export of a district",
          "confidence": "inferred",
          "files": [
            "terms.csv",
            "terms.txt"
          ],
          "recordKey": [
            "schoolid",
            "id"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ",",
              "\t"
            ],
            "quote": "\"",
            "header": true,
            "lineEnd": "\r\n",
            "encodings": [
              "utf-8",
              "windows-1252"
            ]
          },
          "columns": {
            "id": {
              "description": "Number of the term, which is the same for the same term of every school.",
              "privacy": "public"
            },
            "dcid": {
              "description": "dcid",
              "privacy": "direct-identifier"
            },
            "abbreviation": {
              "description": "abbreviation",
              "privacy": "direct-identifier"
            },
            "attendance_calculation_code": {
              "description": "attendance_calculation_code",
              "privacy": "direct-identifier"
            },
            "autobuildbin": {
              "description": "autobuildbin",
              "privacy": "direct-identifier"
            },
            "days_per_cycle": {
              "description": "days_per_cycle",
              "privacy": "direct-identifier"
            },
            "firstday": {
              "description": "First day.",
              "privacy": "public"
            },
            "importmap": {
              "description": "importmap",
              "privacy": "direct-identifier"
            },
            "ip_address": {
              "description": "ip_address",
              "privacy": "direct-identifier"
            },
            "isyearrec": {
              "description": "1 for the term that is the whole school year.",
              "privacy": "public"
            },
            "lastday": {
              "description": "Last day.",
              "privacy": "public"
            },
            "name": {
              "description": "Name of the term.",
              "privacy": "public"
            },
            "noofdays": {
              "description": "Days of instruction.",
              "privacy": "public"
            },
            "periods_per_day": {
              "description": "periods_per_day",
              "privacy": "direct-identifier"
            },
            "portion": {
              "description": "Which part of the school year the term is: 2 for a half.",
              "privacy": "public"
            },
            "psguid": {
              "description": "psguid",
              "privacy": "direct-identifier"
            },
            "schoolid": {
              "description": "The school, by its school_number.",
              "privacy": "public"
            },
            "sterms": {
              "description": "sterms",
              "privacy": "direct-identifier"
            },
            "suppresspublicview": {
              "description": "suppresspublicview",
              "privacy": "direct-identifier"
            },
            "terminfo_guid": {
              "description": "terminfo_guid",
              "privacy": "direct-identifier"
            },
            "termsinyear": {
              "description": "termsinyear",
              "privacy": "direct-identifier"
            },
            "transaction_date": {
              "description": "transaction_date",
              "privacy": "direct-identifier"
            },
            "whomodifiedid": {
              "description": "whomodifiedid",
              "privacy": "direct-identifier"
            },
            "whomodifiedtype": {
              "description": "whomodifiedtype",
              "privacy": "direct-identifier"
            },
            "yearid": {
              "description": "The year in which the school year begins, counted from 1990.",
              "privacy": "public"
            },
            "yearlycredithrs": {
              "description": "yearlycredithrs",
              "privacy": "direct-identifier"
            }
          },
          "carried": {
            "dcid": "A number by which the system knows its own records.",
            "abbreviation": "No field of the common record says the same.",
            "attendance_calculation_code": "No field of the common record says the same.",
            "autobuildbin": "No field of the common record says the same.",
            "days_per_cycle": "No field of the common record says the same.",
            "importmap": "The district makes its own codes for it.",
            "ip_address": "Bookkeeping of the system.",
            "periods_per_day": "No field of the common record says the same.",
            "psguid": "A number by which the system knows its own records.",
            "sterms": "No field of the common record says the same.",
            "suppresspublicview": "No field of the common record says the same.",
            "terminfo_guid": "A number by which the system knows its own records.",
            "termsinyear": "No field of the common record says the same.",
            "transaction_date": "Bookkeeping of the system.",
            "whomodifiedid": "Bookkeeping of the system.",
            "whomodifiedtype": "Bookkeeping of the system.",
            "yearlycredithrs": "How marks and credits are worked out has no place in the common record."
          },
          "id": "terms",
          "variants": [
            {
              "id": "all",
              "columns": [
                "id",
                "dcid",
                "abbreviation",
                "attendance_calculation_code",
                "autobuildbin",
                "days_per_cycle",
                "firstday",
                "importmap",
                "ip_address",
                "isyearrec",
                "lastday",
                "name",
                "noofdays",
                "periods_per_day",
                "portion",
                "psguid",
                "schoolid",
                "sterms",
                "suppresspublicview",
                "terminfo_guid",
                "termsinyear",
                "transaction_date",
                "whomodifiedid",
                "whomodifiedtype",
                "yearid",
                "yearlycredithrs"
              ]
            }
          ]
        },
        {
          "title": "attendance_code",
          "description": "One row for each attendance code of a school and year.",
          "source": "Data dictionary, and the columns of an SFTP export of a district",
          "confidence": "inferred",
          "files": [
            "attendance_code.csv",
            "attendancecode.csv",
            "attendance_code.txt",
            "attendancecode.txt"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ",",
              "\t"
            ],
            "quote": "\"",
            "header": true,
            "lineEnd": "\r\n",
            "encodings": [
              "utf-8",
              "windows-1252"
            ]
          },
          "columns": {
            "id": {
              "description": "Number of the code, by which attendance names it.",
              "required": "always",
              "privacy": "public"
            },
            "dcid": {
              "description": "dcid",
              "privacy": "direct-identifier"
            },
            "alternate_code": {
              "description": "alternate_code",
              "privacy": "direct-identifier"
            },
            "assignment_filter_yn": {
              "description": "assignment_filter_yn",
              "privacy": "direct-identifier"
            },
            "att_code": {
              "description": "att_code",
              "privacy": "direct-identifier"
            },
            "attendancecodeinfo_guid": {
              "description": "attendancecodeinfo_guid",
              "privacy": "direct-identifier"
            },
            "calculate_ada_yn": {
              "description": "calculate_ada_yn",
              "privacy": "direct-identifier"
            },
            "calculate_adm_yn": {
              "description": "calculate_adm_yn",
              "privacy": "direct-identifier"
            },
            "course_credit_points": {
              "description": "course_credit_points",
              "privacy": "direct-identifier"
            },
            "description": {
              "description": "description",
              "privacy": "direct-identifier"
            },
            "lock_teacher_yn": {
              "description": "lock_teacher_yn",
              "privacy": "direct-identifier"
            },
            "presence_status_cd": {
              "description": "Whether the student counts as present or as absent.",
              "privacy": "public"
            },
            "psguid": {
              "description": "psguid",
              "privacy": "direct-identifier"
            },
            "schoolid": {
              "description": "schoolid",
              "privacy": "direct-identifier"
            },
            "sortorder": {
              "description": "sortorder",
              "privacy": "direct-identifier"
            },
            "unused1": {
              "description": "unused1",
              "privacy": "direct-identifier"
            },
            "yearid": {
              "description": "yearid",
              "privacy": "direct-identifier"
            }
          },
          "carried": {
            "id": "Attendance is read by it.",
            "dcid": "A number by which the system knows its own records.",
            "alternate_code": "The district makes its own codes for it.",
            "assignment_filter_yn": "No field of the common record says the same.",
            "att_code": "The district makes its own codes for it.",
            "attendancecodeinfo_guid": "A number by which the system knows its own records.",
            "calculate_ada_yn": "No field of the common record says the same.",
            "calculate_adm_yn": "No field of the common record says the same.",
            "course_credit_points": "How marks and credits are worked out has no place in the common record.",
            "description": "No field of the common record says the same.",
            "lock_teacher_yn": "No field of the common record says the same.",
            "presence_status_cd": "Attendance is read by it.",
            "psguid": "A number by which the system knows its own records.",
            "schoolid": "No field of the common record says the same.",
            "sortorder": "No field of the common record says the same.",
            "unused1": "No field of the common record says the same.",
            "yearid": "No field of the common record says the same."
          },
          "id": "attendance_code",
          "variants": [
            {
              "id": "all",
              "columns": [
                "id",
                "dcid",
                "alternate_code",
                "assignment_filter_yn",
                "att_code",
                "attendancecodeinfo_guid",
                "calculate_ada_yn",
                "calculate_adm_yn",
                "course_credit_points",
                "description",
                "lock_teacher_yn",
                "presence_status_cd",
                "psguid",
                "schoolid",
                "sortorder",
                "unused1",
                "yearid"
              ]
            }
          ]
        },
        {
          "title": "attendance",
          "description": "One row for each mark of attendance.",
          "source": "Data dictionary, and the columns of an SFTP export of a district",
          "confidence": "inferred",
          "files": [
            "attendance.csv",
            "attendance.txt"
          ],
          "skip": [
            {
              "where": {
                "att_mode_code": "ATT_ModeMeeting"
              },
              "reason": "The row is about a class and not about a day."
            }
          ],
          "recordKey": [
            "dcid",
            "studentid",
            "att_date",
            "att_mode_code",
            "attendance_codeid"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ",",
              "\t"
            ],
            "quote": "\"",
            "header": true,
            "lineEnd": "\r\n",
            "encodings": [
              "utf-8",
              "windows-1252"
            ]
          },
          "columns": {
            "id": {
              "description": "id",
              "privacy": "direct-identifier"
            },
            "dcid": {
              "description": "dcid",
              "privacy": "direct-identifier"
            },
            "ada_value_code": {
              "description": "ada_value_code",
              "privacy": "direct-identifier"
            },
            "ada_value_time": {
              "description": "ada_value_time",
              "privacy": "direct-identifier"
            },
            "adm_value": {
              "description": "adm_value",
              "privacy": "direct-identifier"
            },
            "att_comment": {
              "description": "att_comment",
              "privacy": "direct-identifier"
            },
            "att_date": {
              "description": "The day.",
              "required": "always",
              "privacy": "quasi-identifier"
            },
            "att_flags": {
              "description": "att_flags",
              "privacy": "direct-identifier"
            },
            "att_interval": {
              "description": "att_interval",
              "privacy": "direct-identifier"
            },
            "att_mode_code": {
              "description": "Whether the row is about a day or about a class.",
              "privacy": "public"
            },
            "attendance_codeid": {
              "description": "The kind of attendance, by attendance_code.id.",
              "privacy": "public"
            },
            "calendar_dayid": {
              "description": "calendar_dayid",
              "privacy": "direct-identifier"
            },
            "ccid": {
              "description": "ccid",
              "privacy": "direct-identifier"
            },
            "ip_address": {
              "description": "ip_address",
              "privacy": "direct-identifier"
            },
            "lock_reporting_yn": {
              "description": "lock_reporting_yn",
              "privacy": "direct-identifier"
            },
            "lock_teacher_yn": {
              "description": "lock_teacher_yn",
              "privacy": "direct-identifier"
            },
            "parent_attendanceid": {
              "description": "parent_attendanceid",
              "privacy": "direct-identifier"
            },
            "periodid": {
              "description": "periodid",
              "privacy": "direct-identifier"
            },
            "prog_crse_type": {
              "description": "prog_crse_type",
              "privacy": "direct-identifier"
            },
            "programid": {
              "description": "programid",
              "privacy": "direct-identifier"
            },
            "psguid": {
              "description": "psguid",
              "privacy": "direct-identifier"
            },
            "schoolid": {
              "description": "The school, by its school_number.",
              "privacy": "public"
            },
            "studentid": {
              "description": "The student, by students.id.",
              "required": "always",
              "privacy": "direct-identifier"
            },
            "total_minutes": {
              "description": "total_minutes",
              "privacy": "direct-identifier"
            },
            "transaction_date": {
              "description": "transaction_date",
              "privacy": "direct-identifier"
            },
            "transaction_type": {
              "description": "transaction_type",
              "privacy": "direct-identifier"
            },
            "whomodifiedid": {
              "description": "whomodifiedid",
              "privacy": "direct-identifier"
            },
            "whomodifiedtype": {
              "description": "whomodifiedtype",
              "privacy": "direct-identifier"
            },
            "yearid": {
              "description": "yearid",
              "privacy": "direct-identifier"
            }
          },
          "carried": {
            "id": "A number by which the system knows its own records.",
            "dcid": "A number by which the system knows its own records.",
            "ada_value_code": "No field of the common record says the same.",
            "ada_value_time": "No field of the common record says the same.",
            "adm_value": "No field of the common record says the same.",
            "att_comment": "No field of the common record says the same.",
            "att_flags": "No field of the common record says the same.",
            "att_interval": "No field of the common record says the same.",
            "att_mode_code": "It says which rows are about a whole day.",
            "attendance_codeid": "no common meaning given",
            "calendar_dayid": "A number by which the system knows its own records.",
            "ccid": "A number by which the system knows its own records.",
            "ip_address": "Bookkeeping of the system.",
            "lock_reporting_yn": "No field of the common record says the same.",
            "lock_teacher_yn": "No field of the common record says the same.",
            "parent_attendanceid": "A number by which the system knows its own records.",
            "periodid": "A number by which the system knows its own records.",
            "prog_crse_type": "No field of the common record says the same.",
            "programid": "A number by which the system knows its own records.",
            "psguid": "A number by which the system knows its own records.",
            "total_minutes": "No field of the common record says the same.",
            "transaction_date": "Bookkeeping of the system.",
            "transaction_type": "Bookkeeping of the system.",
            "whomodifiedid": "Bookkeeping of the system.",
            "whomodifiedtype": "Bookkeeping of the system.",
            "yearid": "No field of the common record says the same."
          },
          "id": "attendance",
          "variants": [
            {
              "id": "all",
              "columns": [
                "id",
                "dcid",
                "ada_value_code",
                "ada_value_time",
                "adm_value",
                "att_comment",
                "att_date",
                "att_flags",
                "att_interval",
                "att_mode_code",
                "attendance_codeid",
                "calendar_dayid",
                "ccid",
                "ip_address",
                "lock_reporting_yn",
                "lock_teacher_yn",
                "parent_attendanceid",
                "periodid",
                "prog_crse_type",
                "programid",
                "psguid",
                "schoolid",
                "studentid",
                "total_minutes",
                "transaction_date",
                "transaction_type",
                "whomodifiedid",
                "whomodifiedtype",
                "yearid"
              ]
            }
          ]
        },
        {
          "title": "courses",
          "description": "One row for each course.",
          "source": "Data dictionary, and the columns of an SFTP export of a district",
          "confidence": "inferred",
          "files": [
            "courses.csv",
            "courses.txt"
          ],
          "recordKey": [
            "course_number"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ",",
              "\t"
            ],
            "quote": "\"",
            "header": true,
            "lineEnd": "\r\n",
            "encodings": [
              "utf-8",
              "windows-1252"
            ]
          },
          "columns": {
            "id": {
              "description": "id",
              "privacy": "direct-identifier"
            },
            "dcid": {
              "description": "dcid",
              "privacy": "direct-identifier"
            },
            "add_to_gpa": {
              "description": "add_to_gpa",
              "privacy": "direct-identifier"
            },
            "code": {
              "description": "code",
              "privacy": "direct-identifier"
            },
            "corequisites": {
              "description": "corequisites",
              "privacy": "direct-identifier"
            },
            "course_name": {
              "description": "Name of the course.",
              "privacy": "public"
            },
            "course_number": {
              "description": "Number of the course, by which other tables name it.",
              "required": "always",
              "privacy": "public"
            },
            "credit_hours": {
              "description": "credit_hours",
              "privacy": "direct-identifier"
            },
            "credittype": {
              "description": "credittype",
              "privacy": "direct-identifier"
            },
            "crhrweight": {
              "description": "crhrweight",
              "privacy": "direct-identifier"
            },
            "exclude_ada": {
              "description": "exclude_ada",
              "privacy": "direct-identifier"
            },
            "excludefromclassrank": {
              "description": "excludefromclassrank",
              "privacy": "direct-identifier"
            },
            "excludefromgpa": {
              "description": "excludefromgpa",
              "privacy": "direct-identifier"
            },
            "excludefromhonorroll": {
              "description": "excludefromhonorroll",
              "privacy": "direct-identifier"
            },
            "excludefromstoredgrades": {
              "description": "excludefromstoredgrades",
              "privacy": "direct-identifier"
            },
            "gpa_addedvalue": {
              "description": "gpa_addedvalue",
              "privacy": "direct-identifier"
            },
            "gradescaleid": {
              "description": "gradescaleid",
              "privacy": "direct-identifier"
            },
            "ip_address": {
              "description": "ip_address",
              "privacy": "direct-identifier"
            },
            "iscareertech": {
              "description": "iscareertech",
              "privacy": "direct-identifier"
            },
            "isfitnesscourse": {
              "description": "isfitnesscourse",
              "privacy": "direct-identifier"
            },
            "ispewaiver": {
              "description": "ispewaiver",
              "privacy": "direct-identifier"
            },
            "maxclasssize": {
              "description": "maxclasssize",
              "privacy": "direct-identifier"
            },
            "maxcredit": {
              "description": "maxcredit",
              "privacy": "direct-identifier"
            },
            "multiterm": {
              "description": "multiterm",
              "privacy": "direct-identifier"
            },
            "powerlink": {
              "description": "powerlink",
              "privacy": "direct-identifier"
            },
            "powerlinkspan": {
              "description": "powerlinkspan",
              "privacy": "direct-identifier"
            },
            "prerequisites": {
              "description": "prerequisites",
              "privacy": "direct-identifier"
            },
            "programid": {
              "description": "programid",
              "privacy": "direct-identifier"
            },
            "psguid": {
              "description": "psguid",
              "privacy": "direct-identifier"
            },
            "regavailable": {
              "description": "regavailable",
              "privacy": "direct-identifier"
            },
            "regcoursegroup": {
              "description": "regcoursegroup",
              "privacy": "direct-identifier"
            },
            "reggradelevels": {
              "description": "reggradelevels",
              "privacy": "direct-identifier"
            },
            "regteachers": {
              "description": "regteachers",
              "privacy": "direct-identifier"
            },
            "sched_balancepriority": {
              "description": "sched_balancepriority",
              "privacy": "direct-identifier"
            },
            "sched_balanceterms": {
              "description": "sched_balanceterms",
              "privacy": "direct-identifier"
            },
            "sched_blockstart": {
              "description": "sched_blockstart",
              "privacy": "direct-identifier"
            },
            "sched_closesectionaftermax": {
              "description": "sched_closesectionaftermax",
              "privacy": "direct-identifier"
            },
            "sched_concurrentflag": {
              "description": "sched_concurrentflag",
              "privacy": "direct-identifier"
            },
            "sched_consecutiveperiods": {
              "description": "sched_consecutiveperiods",
              "privacy": "direct-identifier"
            },
            "sched_consecutiveterms": {
              "description": "sched_consecutiveterms",
              "privacy": "direct-identifier"
            },
            "sched_coursepackage": {
              "description": "sched_coursepackage",
              "privacy": "direct-identifier"
            },
            "sched_coursepkgcontents": {
              "description": "sched_coursepkgcontents",
              "privacy": "direct-identifier"
            },
            "sched_coursesubjectareacode": {
              "description": "sched_coursesubjectareacode",
              "privacy": "direct-identifier"
            },
            "sched_department": {
              "description": "sched_department",
              "privacy": "direct-identifier"
            },
            "sched_do_not_print": {
              "description": "sched_do_not_print",
              "privacy": "direct-identifier"
            },
            "sched_extradayscheduletypecode": {
              "description": "sched_extradayscheduletypecode",
              "privacy": "direct-identifier"
            },
            "sched_facilities": {
              "description": "sched_facilities",
              "privacy": "direct-identifier"
            },
            "sched_frequency": {
              "description": "sched_frequency",
              "privacy": "direct-identifier"
            },
            "sched_fullcatalogdescription": {
              "description": "sched_fullcatalogdescription",
              "privacy": "direct-identifier"
            },
            "sched_globalsubstitution1": {
              "description": "sched_globalsubstitution1",
              "privacy": "direct-identifier"
            },
            "sched_globalsubstitution2": {
              "description": "sched_globalsubstitution2",
              "privacy": "direct-identifier"
            },
            "sched_globalsubstitution3": {
              "description": "sched_globalsubstitution3",
              "privacy": "direct-identifier"
            },
            "sched_labflag": {
              "description": "sched_labflag",
              "privacy": "direct-identifier"
            },
            "sched_labfrequency": {
              "description": "sched_labfrequency",
              "privacy": "direct-identifier"
            },
            "sched_labperiodspermeeting": {
              "description": "sched_labperiodspermeeting",
              "privacy": "direct-identifier"
            },
            "sched_lengthinnumberofterms": {
              "description": "sched_lengthinnumberofterms",
              "privacy": "direct-identifier"
            },
            "sched_loadpriority": {
              "description": "sched_loadpriority",
              "privacy": "direct-identifier"
            },
            "sched_loadtype": {
              "description": "sched_loadtype",
              "privacy": "direct-identifier"
            },
            "sched_lunchcourse": {
              "description": "sched_lunchcourse",
              "privacy": "direct-identifier"
            },
            "sched_maximumdayspercycle": {
              "description": "sched_maximumdayspercycle",
              "privacy": "direct-identifier"
            },
            "sched_maximumenrollment": {
              "description": "sched_maximumenrollment",
              "privacy": "direct-identifier"
            },
            "sched_maximumperiodsperday": {
              "description": "sched_maximumperiodsperday",
              "privacy": "direct-identifier"
            },
            "sched_minimumdayspercycle": {
              "description": "sched_minimumdayspercycle",
              "privacy": "direct-identifier"
            },
            "sched_minimumperiodsperday": {
              "description": "sched_minimumperiodsperday",
              "privacy": "direct-identifier"
            },
            "sched_multiplerooms": {
              "description": "sched_multiplerooms",
              "privacy": "direct-identifier"
            },
            "sched_periodspercycle": {
              "description": "sched_periodspercycle",
              "privacy": "direct-identifier"
            },
            "sched_periodspermeeting": {
              "description": "sched_periodspermeeting",
              "privacy": "direct-identifier"
            },
            "sched_repeatsallowed": {
              "description": "sched_repeatsallowed",
              "privacy": "direct-identifier"
            },
            "sched_scheduled": {
              "description": "sched_scheduled",
              "privacy": "direct-identifier"
            },
            "sched_scheduletypecode": {
              "description": "sched_scheduletypecode",
              "privacy": "direct-identifier"
            },
            "sched_sectionsoffered": {
              "description": "sched_sectionsoffered",
              "privacy": "direct-identifier"
            },
            "sched_substitutionallowed": {
              "description": "sched_substitutionallowed",
              "privacy": "direct-identifier"
            },
            "sched_teachercount": {
              "description": "sched_teachercount",
              "privacy": "direct-identifier"
            },
            "sched_usepreestablishedteams": {
              "description": "sched_usepreestablishedteams",
              "privacy": "direct-identifier"
            },
            "sched_usesectiontypes": {
              "description": "sched_usesectiontypes",
              "privacy": "direct-identifier"
            },
            "sched_validdaycombinations": {
              "description": "sched_validdaycombinations",
              "privacy": "direct-identifier"
            },
            "sched_validextradaycombinations": {
              "description": "sched_validextradaycombinations",
              "privacy": "direct-identifier"
            },
            "sched_validstartperiods": {
              "description": "sched_validstartperiods",
              "privacy": "direct-identifier"
            },
            "sched_year": {
              "description": "sched_year",
              "privacy": "direct-identifier"
            },
            "schoolgroup": {
              "description": "schoolgroup",
              "privacy": "direct-identifier"
            },
            "schoolid": {
              "description": "The school, by its school_number.",
              "privacy": "public"
            },
            "sectionstooffer": {
              "description": "sectionstooffer",
              "privacy": "direct-identifier"
            },
            "status": {
              "description": "status",
              "privacy": "direct-identifier"
            },
            "targetclasssize": {
              "description": "targetclasssize",
              "privacy": "direct-identifier"
            },
            "termsoffered": {
              "description": "termsoffered",
              "privacy": "direct-identifier"
            },
            "transaction_date": {
              "description": "transaction_date",
              "privacy": "direct-identifier"
            },
            "vocational": {
              "description": "vocational",
              "privacy": "direct-identifier"
            },
            "whomodifiedid": {
              "description": "whomodifiedid",
              "privacy": "direct-identifier"
            },
            "whomodifiedtype": {
              "description": "whomodifiedtype",
              "privacy": "direct-identifier"
            }
          },
          "carried": {
            "id": "A number by which the system knows its own records.",
            "dcid": "A number by which the system knows its own records.",
            "add_to_gpa": "How marks and credits are worked out has no place in the common record.",
            "code": "The district makes its own codes for it.",
            "corequisites": "No field of the common record says the same.",
            "credit_hours": "How marks and credits are worked out has no place in the common record.",
            "credittype": "The district makes its own codes for it.",
            "crhrweight": "No field of the common record says the same.",
            "exclude_ada": "No field of the common record says the same.",
            "excludefromclassrank": "How marks and credits are worked out has no place in the common record.",
            "excludefromgpa": "How marks and credits are worked out has no place in the common record.",
            "excludefromhonorroll": "How marks and credits are worked out has no place in the common record.",
            "excludefromstoredgrades": "How marks and credits are worked out has no place in the common record.",
            "gpa_addedvalue": "How marks and credits are worked out has no place in the common record.",
            "gradescaleid": "A number by which the system knows its own records.",
            "ip_address": "Bookkeeping of the system.",
            "iscareertech": "No field of the common record says the same.",
            "isfitnesscourse": "No field of the common record says the same.",
            "ispewaiver": "No field of the common record says the same.",
            "maxclasssize": "No field of the common record says the same.",
            "maxcredit": "How marks and credits are worked out has no place in the common record.",
            "multiterm": "No field of the common record says the same.",
            "powerlink": "No field of the common record says the same.",
            "powerlinkspan": "No field of the common record says the same.",
            "prerequisites": "No field of the common record says the same.",
            "programid": "A number by which the system knows its own records.",
            "psguid": "A number by which the system knows its own records.",
            "regavailable": "Planning of the next school year.",
            "regcoursegroup": "Planning of the next school year.",
            "reggradelevels": "Planning of the next school year.",
            "regteachers": "Planning of the next school year.",
            "sched_balancepriority": "Planning of the next school year.",
            "sched_balanceterms": "Planning of the next school year.",
            "sched_blockstart": "Planning of the next school year.",
            "sched_closesectionaftermax": "Planning of the next school year.",
            "sched_concurrentflag": "Planning of the next school year.",
            "sched_consecutiveperiods": "Planning of the next school year.",
            "sched_consecutiveterms": "Planning of the next school year.",
            "sched_coursepackage": "Planning of the next school year.",
            "sched_coursepkgcontents": "Planning of the next school year.",
            "sched_coursesubjectareacode": "Planning of the next school year.",
            "sched_department": "Planning of the next school year.",
            "sched_do_not_print": "Planning of the next school year.",
            "sched_extradayscheduletypecode": "Planning of the next school year.",
            "sched_facilities": "Planning of the next school year.",
            "sched_frequency": "Planning of the next school year.",
            "sched_fullcatalogdescription": "Planning of the next school year.",
            "sched_globalsubstitution1": "Planning of the next school year.",
            "sched_globalsubstitution2": "Planning of the next school year.",
            "sched_globalsubstitution3": "Planning of the next school year.",
            "sched_labflag": "Planning of the next school year.",
            "sched_labfrequency": "Planning of the next school year.",
            "sched_labperiodspermeeting": "Planning of the next school year.",
            "sched_lengthinnumberofterms": "Planning of the next school year.",
            "sched_loadpriority": "Planning of the next school year.",
            "sched_loadtype": "Planning of the next school year.",
            "sched_lunchcourse": "Planning of the next school year.",
            "sched_maximumdayspercycle": "Planning of the next school year.",
            "sched_maximumenrollment": "Planning of the next school year.",
            "sched_maximumperiodsperday": "Planning of the next school year.",
            "sched_minimumdayspercycle": "Planning of the next school year.",
            "sched_minimumperiodsperday": "Planning of the next school year.",
            "sched_multiplerooms": "Planning of the next school year.",
            "sched_periodspercycle": "Planning of the next school year.",
            "sched_periodspermeeting": "Planning of the next school year.",
            "sched_repeatsallowed": "Planning of the next school year.",
            "sched_scheduled": "Planning of the next school year.",
            "sched_scheduletypecode": "Planning of the next school year.",
            "sched_sectionsoffered": "Planning of the next school year.",
            "sched_substitutionallowed": "Planning of the next school year.",
            "sched_teachercount": "Planning of the next school year.",
            "sched_usepreestablishedteams": "Planning of the next school year.",
            "sched_usesectiontypes": "Planning of the next school year.",
            "sched_validdaycombinations": "Planning of the next school year.",
            "sched_validextradaycombinations": "Planning of the next school year.",
            "sched_validstartperiods": "Planning of the next school year.",
            "sched_year": "Planning of the next school year.",
            "schoolgroup": "No field of the common record says the same.",
            "sectionstooffer": "No field of the common record says the same.",
            "status": "The district makes its own codes for it.",
            "targetclasssize": "No field of the common record says the same.",
            "termsoffered": "No field of the common record says the same.",
            "transaction_date": "Bookkeeping of the system.",
            "vocational": "No field of the common record says the same.",
            "whomodifiedid": "Bookkeeping of the system.",
            "whomodifiedtype": "Bookkeeping of the system."
          },
          "id": "courses",
          "variants": [
            {
              "id": "all",
              "columns": [
                "id",
                "dcid",
                "add_to_gpa",
                "code",
                "corequisites",
                "course_name",
                "course_number",
                "credit_hours",
                "credittype",
                "crhrweight",
                "exclude_ada",
                "excludefromclassrank",
                "excludefromgpa",
                "excludefromhonorroll",
                "excludefromstoredgrades",
                "gpa_addedvalue",
                "gradescaleid",
                "ip_address",
                "iscareertech",
                "isfitnesscourse",
                "ispewaiver",
                "maxclasssize",
                "maxcredit",
                "multiterm",
                "powerlink",
                "powerlinkspan",
                "prerequisites",
                "programid",
                "psguid",
                "regavailable",
                "regcoursegroup",
                "reggradelevels",
                "regteachers",
                "sched_balancepriority",
                "sched_balanceterms",
                "sched_blockstart",
                "sched_closesectionaftermax",
                "sched_concurrentflag",
                "sched_consecutiveperiods",
                "sched_consecutiveterms",
                "sched_coursepackage",
                "sched_coursepkgcontents",
                "sched_coursesubjectareacode",
                "sched_department",
                "sched_do_not_print",
                "sched_extradayscheduletypecode",
                "sched_facilities",
                "sched_frequency",
                "sched_fullcatalogdescription",
                "sched_globalsubstitution1",
                "sched_globalsubstitution2",
                "sched_globalsubstitution3",
                "sched_labflag",
                "sched_labfrequency",
                "sched_labperiodspermeeting",
                "sched_lengthinnumberofterms",
                "sched_loadpriority",
                "sched_loadtype",
                "sched_lunchcourse",
                "sched_maximumdayspercycle",
                "sched_maximumenrollment",
                "sched_maximumperiodsperday",
                "sched_minimumdayspercycle",
                "sched_minimumperiodsperday",
                "sched_multiplerooms",
                "sched_periodspercycle",
                "sched_periodspermeeting",
                "sched_repeatsallowed",
                "sched_scheduled",
                "sched_scheduletypecode",
                "sched_sectionsoffered",
                "sched_substitutionallowed",
                "sched_teachercount",
                "sched_usepreestablishedteams",
                "sched_usesectiontypes",
                "sched_validdaycombinations",
                "sched_validextradaycombinations",
                "sched_validstartperiods",
                "sched_year",
                "schoolgroup",
                "schoolid",
                "sectionstooffer",
                "status",
                "targetclasssize",
                "termsoffered",
                "transaction_date",
                "vocational",
                "whomodifiedid",
                "whomodifiedtype"
              ]
            }
          ]
        },
        {
          "title": "sections",
          "description": "One row for each class.",
          "source": "Data dictionary, and the columns of an SFTP export of a district",
          "confidence": "inferred",
          "files": [
            "sections.csv",
            "sections.txt"
          ],
          "recordKey": [
            "id"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ",",
              "\t"
            ],
            "quote": "\"",
            "header": true,
            "lineEnd": "\r\n",
            "encodings": [
              "utf-8",
              "windows-1252"
            ]
          },
          "columns": {
            "id": {
              "description": "Number of the class, by which other tables name it.",
              "required": "always",
              "privacy": "public"
            },
            "dcid": {
              "description": "dcid",
              "privacy": "direct-identifier"
            },
            "att_mode_code": {
              "description": "att_mode_code",
              "privacy": "direct-identifier"
            },
            "attendance": {
              "description": "attendance",
              "privacy": "direct-identifier"
            },
            "attendance_type_code": {
              "description": "attendance_type_code",
              "privacy": "direct-identifier"
            },
            "bitmap": {
              "description": "bitmap",
              "privacy": "direct-identifier"
            },
            "blockperiods_obsolete": {
              "description": "blockperiods_obsolete",
              "privacy": "direct-identifier"
            },
            "buildid": {
              "description": "buildid",
              "privacy": "direct-identifier"
            },
            "campusid": {
              "description": "campusid",
              "privacy": "direct-identifier"
            },
            "ccrnarray": {
              "description": "ccrnarray",
              "privacy": "direct-identifier"
            },
            "comment": {
              "description": "comment",
              "privacy": "direct-identifier"
            },
            "course_number": {
              "description": "The course.",
              "privacy": "public"
            },
            "days_obsolete": {
              "description": "days_obsolete",
              "privacy": "direct-identifier"
            },
            "dependent_secs": {
              "description": "dependent_secs",
              "privacy": "direct-identifier"
            },
            "distuniqueid": {
              "description": "distuniqueid",
              "privacy": "direct-identifier"
            },
            "exclude_ada": {
              "description": "exclude_ada",
              "privacy": "direct-identifier"
            },
            "exclude_state_rpt_yn": {
              "description": "exclude_state_rpt_yn",
              "privacy": "direct-identifier"
            },
            "excludefromclassrank": {
              "description": "excludefromclassrank",
              "privacy": "direct-identifier"
            },
            "excludefromgpa": {
              "description": "excludefromgpa",
              "privacy": "direct-identifier"
            },
            "excludefromhonorroll": {
              "description": "excludefromhonorroll",
              "privacy": "direct-identifier"
            },
            "excludefromstoredgrades": {
              "description": "excludefromstoredgrades",
              "privacy": "direct-identifier"
            },
            "expression": {
              "description": "expression",
              "privacy": "direct-identifier"
            },
            "external_expression": {
              "description": "external_expression",
              "privacy": "direct-identifier"
            },
            "fastperlist": {
              "description": "fastperlist",
              "privacy": "direct-identifier"
            },
            "grade_level": {
              "description": "grade_level",
              "privacy": "direct-identifier"
            },
            "gradebooktype": {
              "description": "gradebooktype",
              "privacy": "direct-identifier"
            },
            "gradeprofile": {
              "description": "gradeprofile",
              "privacy": "direct-identifier"
            },
            "gradescaleid": {
              "description": "gradescaleid",
              "privacy": "direct-identifier"
            },
            "house": {
              "description": "house",
              "privacy": "direct-identifier"
            },
            "instruction_lang": {
              "description": "instruction_lang",
              "privacy": "direct-identifier"
            },
            "ip_address": {
              "description": "ip_address",
              "privacy": "direct-identifier"
            },
            "lastattupdate": {
              "description": "lastattupdate",
              "privacy": "direct-identifier"
            },
            "log": {
              "description": "log",
              "privacy": "direct-identifier"
            },
            "max_load_status": {
              "description": "max_load_status",
              "privacy": "direct-identifier"
            },
            "maxcut": {
              "description": "maxcut",
              "privacy": "direct-identifier"
            },
            "maxenrollment": {
              "description": "maxenrollment",
              "privacy": "direct-identifier"
            },
            "no_of_students": {
              "description": "no_of_students",
              "privacy": "direct-identifier"
            },
            "noofterms": {
              "description": "noofterms",
              "privacy": "direct-identifier"
            },
            "original_expression": {
              "description": "original_expression",
              "privacy": "direct-identifier"
            },
            "parent_section_id": {
              "description": "parent_section_id",
              "privacy": "direct-identifier"
            },
            "period_obsolete": {
              "description": "period_obsolete",
              "privacy": "direct-identifier"
            },
            "pgflags": {
              "description": "pgflags",
              "privacy": "direct-identifier"
            },
            "pgversion": {
              "description": "pgversion",
              "privacy": "direct-identifier"
            },
            "programid": {
              "description": "programid",
              "privacy": "direct-identifier"
            },
            "psguid": {
              "description": "psguid",
              "privacy": "direct-identifier"
            },
            "room": {
              "description": "room",
              "privacy": "direct-identifier"
            },
            "rostermodser": {
              "description": "rostermodser",
              "privacy": "direct-identifier"
            },
            "schedulesectionid": {
              "description": "schedulesectionid",
              "privacy": "direct-identifier"
            },
            "schoolid": {
              "description": "The school, by its school_number.",
              "privacy": "public"
            },
            "section_number": {
              "description": "Number of the class within its course.",
              "privacy": "public"
            },
            "section_type": {
              "description": "section_type",
              "privacy": "direct-identifier"
            },
            "sectioninfo_guid": {
              "description": "sectioninfo_guid",
              "privacy": "direct-identifier"
            },
            "sortorder": {
              "description": "sortorder",
              "privacy": "direct-identifier"
            },
            "teacher": {
              "description": "The teacher, by schoolstaff.id.",
              "privacy": "direct-identifier"
            },
            "teacherdescr": {
              "description": "teacherdescr",
              "privacy": "direct-identifier"
            },
            "team": {
              "description": "team",
              "privacy": "direct-identifier"
            },
            "termid": {
              "description": "The term, by terms.id.",
              "privacy": "public"
            },
            "trackteacheratt": {
              "description": "trackteacheratt",
              "privacy": "direct-identifier"
            },
            "transaction_date": {
              "description": "transaction_date",
              "privacy": "direct-identifier"
            },
            "wheretaught": {
              "description": "wheretaught",
              "privacy": "direct-identifier"
            },
            "wheretaughtdistrict": {
              "description": "wheretaughtdistrict",
              "privacy": "direct-identifier"
            },
            "whomodifiedid": {
              "description": "whomodifiedid",
              "privacy": "direct-identifier"
            },
            "whomodifiedtype": {
              "description": "whomodifiedtype",
              "privacy": "direct-identifier"
            }
          },
          "carried": {
            "dcid": "A number by which the system knows its own records.",
            "att_mode_code": "No field of the common record says the same.",
            "attendance": "No field of the common record says the same.",
            "attendance_type_code": "No field of the common record says the same.",
            "bitmap": "No field of the common record says the same.",
            "blockperiods_obsolete": "No field of the common record says the same.",
            "buildid": "A number by which the system knows its own records.",
            "campusid": "A number by which the system knows its own records.",
            "ccrnarray": "No field of the common record says the same.",
            "comment": "No field of the common record says the same.",
            "days_obsolete": "No field of the common record says the same.",
            "dependent_secs": "No field of the common record says the same.",
            "distuniqueid": "A number by which the system knows its own records.",
            "exclude_ada": "No field of the common record says the same.",
            "exclude_state_rpt_yn": "No field of the common record says the same.",
            "excludefromclassrank": "How marks and credits are worked out has no place in the common record.",
            "excludefromgpa": "How marks and credits are worked out has no place in the common record.",
            "excludefromhonorroll": "How marks and credits are worked out has no place in the common record.",
            "excludefromstoredgrades": "How marks and credits are worked out has no place in the common record.",
            "expression": "No field of the common record says the same.",
            "external_expression": "No field of the common record says the same.",
            "fastperlist": "No field of the common record says the same.",
            "grade_level": "No field of the common record says the same.",
            "gradebooktype": "How marks and credits are worked out has no place in the common record.",
            "gradeprofile": "How marks and credits are worked out has no place in the common record.",
            "gradescaleid": "A number by which the system knows its own records.",
            "house": "The district makes its own codes for it.",
            "instruction_lang": "No field of the common record says the same.",
            "ip_address": "Bookkeeping of the system.",
            "lastattupdate": "Bookkeeping of the system.",
            "log": "Bookkeeping of the system.",
            "max_load_status": "No field of the common record says the same.",
            "maxcut": "No field of the common record says the same.",
            "maxenrollment": "Planning of the next school year.",
            "no_of_students": "No field of the common record says the same.",
            "noofterms": "No field of the common record says the same.",
            "original_expression": "No field of the common record says the same.",
            "parent_section_id": "No field of the common record says the same.",
            "period_obsolete": "No field of the common record says the same.",
            "pgflags": "No field of the common record says the same.",
            "pgversion": "Bookkeeping of the system.",
            "programid": "A number by which the system knows its own records.",
            "psguid": "A number by which the system knows its own records.",
            "room": "No field of the common record says the same.",
            "rostermodser": "No field of the common record says the same.",
            "schedulesectionid": "No field of the common record says the same.",
            "section_type": "The district makes its own codes for it.",
            "sectioninfo_guid": "A number by which the system knows its own records.",
            "sortorder": "No field of the common record says the same.",
            "teacherdescr": "No field of the common record says the same.",
            "team": "The district makes its own codes for it.",
            "trackteacheratt": "No field of the common record says the same.",
            "transaction_date": "Bookkeeping of the system.",
            "wheretaught": "No field of the common record says the same.",
            "wheretaughtdistrict": "No field of the common record says the same.",
            "whomodifiedid": "Bookkeeping of the system.",
            "whomodifiedtype": "Bookkeeping of the system."
          },
          "id": "sections",
          "variants": [
            {
              "id": "all",
              "columns": [
                "id",
                "dcid",
                "att_mode_code",
                "attendance",
                "attendance_type_code",
                "bitmap",
                "blockperiods_obsolete",
                "buildid",
                "campusid",
                "ccrnarray",
                "comment",
                "course_number",
                "days_obsolete",
                "dependent_secs",
                "distuniqueid",
                "exclude_ada",
                "exclude_state_rpt_yn",
                "excludefromclassrank",
                "excludefromgpa",
                "excludefromhonorroll",
                "excludefromstoredgrades",
                "expression",
                "external_expression",
                "fastperlist",
                "grade_level",
                "gradebooktype",
                "gradeprofile",
                "gradescaleid",
                "house",
                "instruction_lang",
                "ip_address",
                "lastattupdate",
                "log",
                "max_load_status",
                "maxcut",
                "maxenrollment",
                "no_of_students",
                "noofterms",
                "original_expression",
                "parent_section_id",
                "period_obsolete",
                "pgflags",
                "pgversion",
                "programid",
                "psguid",
                "room",
                "rostermodser",
                "schedulesectionid",
                "schoolid",
                "section_number",
                "section_type",
                "sectioninfo_guid",
                "sortorder",
                "teacher",
                "teacherdescr",
                "team",
                "termid",
                "trackteacheratt",
                "transaction_date",
                "wheretaught",
                "wheretaughtdistrict",
                "whomodifiedid",
                "whomodifiedtype"
              ]
            }
          ]
        },
        {
          "title": "cc",
          "description": "One row for each student in a class.",
          "source": "Data dictionary, and the columns of an SFTP export of a district",
          "confidence": "inferred",
          "files": [
            "cc.csv",
            "cc.txt"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ",",
              "\t"
            ],
            "quote": "\"",
            "header": true,
            "lineEnd": "\r\n",
            "encodings": [
              "utf-8",
              "windows-1252"
            ]
          },
          "columns": {
            "id": {
              "description": "id",
              "privacy": "direct-identifier"
            },
            "dcid": {
              "description": "dcid",
              "privacy": "direct-identifier"
            },
            "ab_course_cmp_ext_crd": {
              "description": "ab_course_cmp_ext_crd",
              "privacy": "direct-identifier"
            },
            "ab_course_cmp_fun_flg": {
              "description": "ab_course_cmp_fun_flg",
              "privacy": "direct-identifier"
            },
            "ab_course_cmp_met_cd": {
              "description": "ab_course_cmp_met_cd",
              "privacy": "direct-identifier"
            },
            "ab_course_cmp_sta_cd": {
              "description": "ab_course_cmp_sta_cd",
              "privacy": "direct-identifier"
            },
            "ab_course_eva_pro_cd": {
              "description": "ab_course_eva_pro_cd",
              "privacy": "direct-identifier"
            },
            "asmtscores": {
              "description": "asmtscores",
              "privacy": "direct-identifier"
            },
            "attendance": {
              "description": "attendance",
              "privacy": "direct-identifier"
            },
            "attendance_type_code": {
              "description": "attendance_type_code",
              "privacy": "direct-identifier"
            },
            "course_number": {
              "description": "course_number",
              "privacy": "direct-identifier"
            },
            "currentabsences": {
              "description": "currentabsences",
              "privacy": "direct-identifier"
            },
            "currenttardies": {
              "description": "currenttardies",
              "privacy": "direct-identifier"
            },
            "dateenrolled": {
              "description": "First day in the class.",
              "privacy": "quasi-identifier"
            },
            "dateleft": {
              "description": "The day after the last day in the class.",
              "privacy": "quasi-identifier"
            },
            "expression": {
              "description": "expression",
              "privacy": "direct-identifier"
            },
            "finalgrades": {
              "description": "finalgrades",
              "privacy": "direct-identifier"
            },
            "firstattdate": {
              "description": "firstattdate",
              "privacy": "direct-identifier"
            },
            "ip_address": {
              "description": "ip_address",
              "privacy": "direct-identifier"
            },
            "lastattmod": {
              "description": "lastattmod",
              "privacy": "direct-identifier"
            },
            "lastgradeupdate": {
              "description": "lastgradeupdate",
              "privacy": "direct-identifier"
            },
            "log": {
              "description": "log",
              "privacy": "direct-identifier"
            },
            "origsectionid": {
              "description": "origsectionid",
              "privacy": "direct-identifier"
            },
            "period_obsolete": {
              "description": "period_obsolete",
              "privacy": "direct-identifier"
            },
            "psguid": {
              "description": "psguid",
              "privacy": "direct-identifier"
            },
            "schoolid": {
              "description": "schoolid",
              "privacy": "direct-identifier"
            },
            "section_number": {
              "description": "section_number",
              "privacy": "direct-identifier"
            },
            "sectionid": {
              "description": "The class, by sections.id; with a minus sign once the student has left it.",
              "required": "always",
              "privacy": "public"
            },
            "studentid": {
              "description": "The student, by students.id.",
              "required": "always",
              "privacy": "direct-identifier"
            },
            "studentsectenrl_guid": {
              "description": "studentsectenrl_guid",
              "privacy": "direct-identifier"
            },
            "studyear": {
              "description": "studyear",
              "privacy": "direct-identifier"
            },
            "teachercomment": {
              "description": "teachercomment",
              "privacy": "direct-identifier"
            },
            "teacherid": {
              "description": "teacherid",
              "privacy": "direct-identifier"
            },
            "teacherprivatenote": {
              "description": "teacherprivatenote",
              "privacy": "direct-identifier"
            },
            "termid": {
              "description": "termid",
              "privacy": "direct-identifier"
            },
            "transaction_date": {
              "description": "transaction_date",
              "privacy": "direct-identifier"
            },
            "unused2": {
              "description": "unused2",
              "privacy": "direct-identifier"
            },
            "unused3": {
              "description": "unused3",
              "privacy": "direct-identifier"
            },
            "whomodifiedid": {
              "description": "whomodifiedid",
              "privacy": "direct-identifier"
            },
            "whomodifiedtype": {
              "description": "whomodifiedtype",
              "privacy": "direct-identifier"
            }
          },
          "carried": {
            "id": "A number by which the system knows its own records.",
            "dcid": "A number by which the system knows its own records.",
            "ab_course_cmp_ext_crd": "No field of the common record says the same.",
            "ab_course_cmp_fun_flg": "No field of the common record says the same.",
            "ab_course_cmp_met_cd": "No field of the common record says the same.",
            "ab_course_cmp_sta_cd": "No field of the common record says the same.",
            "ab_course_eva_pro_cd": "No field of the common record says the same.",
            "asmtscores": "How marks and credits are worked out has no place in the common record.",
            "attendance": "No field of the common record says the same.",
            "attendance_type_code": "No field of the common record says the same.",
            "course_number": "No field of the common record says the same.",
            "currentabsences": "No field of the common record says the same.",
            "currenttardies": "No field of the common record says the same.",
            "expression": "No field of the common record says the same.",
            "finalgrades": "How marks and credits are worked out has no place in the common record.",
            "firstattdate": "No field of the common record says the same.",
            "ip_address": "Bookkeeping of the system.",
            "lastattmod": "Bookkeeping of the system.",
            "lastgradeupdate": "Bookkeeping of the system.",
            "log": "Bookkeeping of the system.",
            "origsectionid": "A number by which the system knows its own records.",
            "period_obsolete": "No field of the common record says the same.",
            "psguid": "A number by which the system knows its own records.",
            "schoolid": "No field of the common record says the same.",
            "section_number": "No field of the common record says the same.",
            "studentsectenrl_guid": "A number by which the system knows its own records.",
            "studyear": "No field of the common record says the same.",
            "teachercomment": "No field of the common record says the same.",
            "teacherid": "No field of the common record says the same.",
            "teacherprivatenote": "No field of the common record says the same.",
            "termid": "No field of the common record says the same.",
            "transaction_date": "Bookkeeping of the system.",
            "unused2": "No field of the common record says the same.",
            "unused3": "No field of the common record says the same.",
            "whomodifiedid": "Bookkeeping of the system.",
            "whomodifiedtype": "Bookkeeping of the system."
          },
          "id": "cc",
          "variants": [
            {
              "id": "all",
              "columns": [
                "id",
                "dcid",
                "ab_course_cmp_ext_crd",
                "ab_course_cmp_fun_flg",
                "ab_course_cmp_met_cd",
                "ab_course_cmp_sta_cd",
                "ab_course_eva_pro_cd",
                "asmtscores",
                "attendance",
                "attendance_type_code",
                "course_number",
                "currentabsences",
                "currenttardies",
                "dateenrolled",
                "dateleft",
                "expression",
                "finalgrades",
                "firstattdate",
                "ip_address",
                "lastattmod",
                "lastgradeupdate",
                "log",
                "origsectionid",
                "period_obsolete",
                "psguid",
                "schoolid",
                "section_number",
                "sectionid",
                "studentid",
                "studentsectenrl_guid",
                "studyear",
                "teachercomment",
                "teacherid",
                "teacherprivatenote",
                "termid",
                "transaction_date",
                "unused2",
                "unused3",
                "whomodifiedid",
                "whomodifiedtype"
              ]
            }
          ]
        },
        {
          "title": "schoolstaff",
          "description": "One row for each person at each school.",
          "source": "Data dictionary, and the columns of an SFTP export of a district",
          "confidence": "inferred",
          "files": [
            "schoolstaff.csv",
            "schoolstaff.txt"
          ],
          "recordKey": [
            "id"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ",",
              "\t"
            ],
            "quote": "\"",
            "header": true,
            "lineEnd": "\r\n",
            "encodings": [
              "utf-8",
              "windows-1252"
            ]
          },
          "columns": {
            "id": {
              "description": "Number of the person at one school, by which other tables name the person.",
              "required": "always",
              "privacy": "direct-identifier"
            },
            "dcid": {
              "description": "dcid",
              "privacy": "direct-identifier"
            },
            "balance1": {
              "description": "balance1",
              "privacy": "direct-identifier"
            },
            "balance2": {
              "description": "balance2",
              "privacy": "direct-identifier"
            },
            "balance3": {
              "description": "balance3",
              "privacy": "direct-identifier"
            },
            "balance4": {
              "description": "balance4",
              "privacy": "direct-identifier"
            },
            "classpua": {
              "description": "classpua",
              "privacy": "direct-identifier"
            },
            "ip_address": {
              "description": "ip_address",
              "privacy": "direct-identifier"
            },
            "log": {
              "description": "log",
              "privacy": "direct-identifier"
            },
            "noofcurclasses": {
              "description": "noofcurclasses",
              "privacy": "direct-identifier"
            },
            "notes": {
              "description": "notes",
              "privacy": "direct-identifier"
            },
            "psguid": {
              "description": "psguid",
              "privacy": "direct-identifier"
            },
            "sched_activitystatuscode": {
              "description": "sched_activitystatuscode",
              "privacy": "direct-identifier"
            },
            "sched_buildingcode": {
              "description": "sched_buildingcode",
              "privacy": "direct-identifier"
            },
            "sched_classroom": {
              "description": "sched_classroom",
              "privacy": "direct-identifier"
            },
            "sched_department": {
              "description": "sched_department",
              "privacy": "direct-identifier"
            },
            "sched_gender": {
              "description": "sched_gender",
              "privacy": "direct-identifier"
            },
            "sched_homeroom": {
              "description": "sched_homeroom",
              "privacy": "direct-identifier"
            },
            "sched_housecode": {
              "description": "sched_housecode",
              "privacy": "direct-identifier"
            },
            "sched_isteacherfree": {
              "description": "sched_isteacherfree",
              "privacy": "direct-identifier"
            },
            "sched_lunch": {
              "description": "sched_lunch",
              "privacy": "direct-identifier"
            },
            "sched_maximumconsecutive": {
              "description": "sched_maximumconsecutive",
              "privacy": "direct-identifier"
            },
            "sched_maximumcourses": {
              "description": "sched_maximumcourses",
              "privacy": "direct-identifier"
            },
            "sched_maximumduty": {
              "description": "sched_maximumduty",
              "privacy": "direct-identifier"
            },
            "sched_maximumfree": {
              "description": "sched_maximumfree",
              "privacy": "direct-identifier"
            },
            "sched_maxpers": {
              "description": "sched_maxpers",
              "privacy": "direct-identifier"
            },
            "sched_maxpreps": {
              "description": "sched_maxpreps",
              "privacy": "direct-identifier"
            },
            "sched_primaryschoolcode": {
              "description": "sched_primaryschoolcode",
              "privacy": "direct-identifier"
            },
            "sched_scheduled": {
              "description": "sched_scheduled",
              "privacy": "direct-identifier"
            },
            "sched_substitute": {
              "description": "sched_substitute",
              "privacy": "direct-identifier"
            },
            "sched_teachermoreoneschool": {
              "description": "sched_teachermoreoneschool",
              "privacy": "direct-identifier"
            },
            "sched_team": {
              "description": "sched_team",
              "privacy": "direct-identifier"
            },
            "sched_totalcourses": {
              "description": "sched_totalcourses",
              "privacy": "direct-identifier"
            },
            "sched_usebuilding": {
              "description": "sched_usebuilding",
              "privacy": "direct-identifier"
            },
            "sched_usehouse": {
              "description": "sched_usehouse",
              "privacy": "direct-identifier"
            },
            "schoolid": {
              "description": "The school, by its school_number.",
              "privacy": "public"
            },
            "staffstatus": {
              "description": "staffstatus",
              "privacy": "direct-identifier"
            },
            "status": {
              "description": "status",
              "privacy": "direct-identifier"
            },
            "transaction_date": {
              "description": "transaction_date",
              "privacy": "direct-identifier"
            },
            "users_dcid": {
              "description": "The person, by users.dcid.",
              "privacy": "direct-identifier"
            },
            "whomodifiedid": {
              "description": "whomodifiedid",
              "privacy": "direct-identifier"
            },
            "whomodifiedtype": {
              "description": "whomodifiedtype",
              "privacy": "direct-identifier"
            }
          },
          "carried": {
            "dcid": "A number by which the system knows its own records.",
            "balance1": "What the office of the school keeps for itself has no place in the common record.",
            "balance2": "What the office of the school keeps for itself has no place in the common record.",
            "balance3": "What the office of the school keeps for itself has no place in the common record.",
            "balance4": "What the office of the school keeps for itself has no place in the common record.",
            "classpua": "No field of the common record says the same.",
            "ip_address": "Bookkeeping of the system.",
            "log": "Bookkeeping of the system.",
            "noofcurclasses": "No field of the common record says the same.",
            "notes": "No field of the common record says the same.",
            "psguid": "A number by which the system knows its own records.",
            "sched_activitystatuscode": "Planning of the next school year.",
            "sched_buildingcode": "Planning of the next school year.",
            "sched_classroom": "Planning of the next school year.",
            "sched_department": "Planning of the next school year.",
            "sched_gender": "Planning of the next school year.",
            "sched_homeroom": "Planning of the next school year.",
            "sched_housecode": "Planning of the next school year.",
            "sched_isteacherfree": "Planning of the next school year.",
            "sched_lunch": "Planning of the next school year.",
            "sched_maximumconsecutive": "Planning of the next school year.",
            "sched_maximumcourses": "Planning of the next school year.",
            "sched_maximumduty": "Planning of the next school year.",
            "sched_maximumfree": "Planning of the next school year.",
            "sched_maxpers": "Planning of the next school year.",
            "sched_maxpreps": "Planning of the next school year.",
            "sched_primaryschoolcode": "Planning of the next school year.",
            "sched_scheduled": "Planning of the next school year.",
            "sched_substitute": "Planning of the next school year.",
            "sched_teachermoreoneschool": "Planning of the next school year.",
            "sched_team": "Planning of the next school year.",
            "sched_totalcourses": "Planning of the next school year.",
            "sched_usebuilding": "Planning of the next school year.",
            "sched_usehouse": "Planning of the next school year.",
            "staffstatus": "The district makes its own codes for it.",
            "status": "The district makes its own codes for it.",
            "transaction_date": "Bookkeeping of the system.",
            "whomodifiedid": "Bookkeeping of the system.",
            "whomodifiedtype": "Bookkeeping of the system."
          },
          "id": "schoolstaff",
          "variants": [
            {
              "id": "all",
              "columns": [
                "id",
                "dcid",
                "balance1",
                "balance2",
                "balance3",
                "balance4",
                "classpua",
                "ip_address",
                "log",
                "noofcurclasses",
                "notes",
                "psguid",
                "sched_activitystatuscode",
                "sched_buildingcode",
                "sched_classroom",
                "sched_department",
                "sched_gender",
                "sched_homeroom",
                "sched_housecode",
                "sched_isteacherfree",
                "sched_lunch",
                "sched_maximumconsecutive",
                "sched_maximumcourses",
                "sched_maximumduty",
                "sched_maximumfree",
                "sched_maxpers",
                "sched_maxpreps",
                "sched_primaryschoolcode",
                "sched_scheduled",
                "sched_substitute",
                "sched_teachermoreoneschool",
                "sched_team",
                "sched_totalcourses",
                "sched_usebuilding",
                "sched_usehouse",
                "schoolid",
                "staffstatus",
                "status",
                "transaction_date",
                "users_dcid",
                "whomodifiedid",
                "whomodifiedtype"
              ]
            }
          ]
        },
        {
          "title": "users",
          "description": "One row for each person who works for the district.",
          "source": "Data dictionary, and the columns of an SFTP export of a district",
          "confidence": "inferred",
          "files": [
            "users.csv",
            "users.txt"
          ],
          "recordKey": [
            "dcid"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ",",
              "\t"
            ],
            "quote": "\"",
            "header": true,
            "lineEnd": "\r\n",
            "encodings": [
              "utf-8",
              "windows-1252"
            ]
          },
          "columns": {
            "dcid": {
              "description": "Number of the person.",
              "required": "always",
              "privacy": "direct-identifier"
            },
            "access": {
              "description": "access",
              "privacy": "direct-identifier"
            },
            "adminldapenabled": {
              "description": "adminldapenabled",
              "privacy": "direct-identifier"
            },
            "allowloginend": {
              "description": "allowloginend",
              "privacy": "direct-identifier"
            },
            "allowloginstart": {
              "description": "allowloginstart",
              "privacy": "direct-identifier"
            },
            "canchangeschool": {
              "description": "canchangeschool",
              "privacy": "direct-identifier"
            },
            "city": {
              "description": "city",
              "privacy": "direct-identifier"
            },
            "defaultstudscrn": {
              "description": "defaultstudscrn",
              "privacy": "direct-identifier"
            },
            "email_addr": {
              "description": "E-mail address.",
              "privacy": "direct-identifier"
            },
            "ethnicity": {
              "description": "ethnicity",
              "privacy": "direct-identifier"
            },
            "fedethnicity": {
              "description": "fedethnicity",
              "privacy": "direct-identifier"
            },
            "fedracedecline": {
              "description": "fedracedecline",
              "privacy": "direct-identifier"
            },
            "first_name": {
              "description": "Given name.",
              "privacy": "direct-identifier"
            },
            "gradebooktype": {
              "description": "gradebooktype",
              "privacy": "direct-identifier"
            },
            "group": {
              "description": "group",
              "privacy": "direct-identifier"
            },
            "home_phone": {
              "description": "home_phone",
              "privacy": "direct-identifier"
            },
            "homepage": {
              "description": "homepage",
              "privacy": "direct-identifier"
            },
            "homeroom": {
              "description": "homeroom",
              "privacy": "direct-identifier"
            },
            "homeschoolid": {
              "description": "homeschoolid",
              "privacy": "direct-identifier"
            },
            "ip_address": {
              "description": "ip_address",
              "privacy": "direct-identifier"
            },
            "ipaddrrestrict": {
              "description": "ipaddrrestrict",
              "privacy": "direct-identifier"
            },
            "last_name": {
              "description": "Family name.",
              "privacy": "direct-identifier"
            },
            "lastfirst": {
              "description": "lastfirst",
              "privacy": "direct-identifier"
            },
            "lastmeal": {
              "description": "lastmeal",
              "privacy": "direct-identifier"
            },
            "loginid": {
              "description": "Name the person logs in with.",
              "privacy": "direct-identifier"
            },
            "lunch_id": {
              "description": "lunch_id",
              "privacy": "direct-identifier"
            },
            "maximum_load": {
              "description": "maximum_load",
              "privacy": "direct-identifier"
            },
            "middle_name": {
              "description": "Middle name.",
              "privacy": "direct-identifier"
            },
            "nameasimported": {
              "description": "nameasimported",
              "privacy": "direct-identifier"
            },
            "numlogins": {
              "description": "numlogins",
              "privacy": "direct-identifier"
            },
            "password": {
              "privacy": "secret",
              "description": "password"
            },
            "periodsavail": {
              "description": "periodsavail",
              "privacy": "direct-identifier"
            },
            "photo": {
              "description": "photo",
              "privacy": "direct-identifier"
            },
            "powergradepw": {
              "privacy": "secret",
              "description": "powergradepw"
            },
            "preferredname": {
              "description": "preferredname",
              "privacy": "direct-identifier"
            },
            "prefixcodesetid": {
              "description": "prefixcodesetid",
              "privacy": "direct-identifier"
            },
            "psaccess": {
              "description": "psaccess",
              "privacy": "direct-identifier"
            },
            "psguid": {
              "description": "psguid",
              "privacy": "direct-identifier"
            },
            "ptaccess": {
              "description": "ptaccess",
              "privacy": "direct-identifier"
            },
            "school_phone": {
              "description": "school_phone",
              "privacy": "direct-identifier"
            },
            "sif_stateprid": {
              "description": "Number that the state gave to the person.",
              "privacy": "direct-identifier"
            },
            "ssn": {
              "privacy": "secret",
              "description": "ssn"
            },
            "staffpers_guid": {
              "description": "staffpers_guid",
              "privacy": "direct-identifier"
            },
            "state": {
              "description": "state",
              "privacy": "direct-identifier"
            },
            "street": {
              "description": "street",
              "privacy": "direct-identifier"
            },
            "supportcontact": {
              "description": "supportcontact",
              "privacy": "direct-identifier"
            },
            "teacherldapenabled": {
              "description": "teacherldapenabled",
              "privacy": "direct-identifier"
            },
            "teacherloginid": {
              "description": "teacherloginid",
              "privacy": "direct-identifier"
            },
            "teacherloginip": {
              "description": "teacherloginip",
              "privacy": "direct-identifier"
            },
            "teacherloginpw": {
              "privacy": "secret",
              "description": "teacherloginpw"
            },
            "teachernumber": {
              "description": "Number that the district gave to the person.",
              "privacy": "direct-identifier"
            },
            "title": {
              "description": "title",
              "privacy": "direct-identifier"
            },
            "transaction_date": {
              "description": "transaction_date",
              "privacy": "direct-identifier"
            },
            "whomodifiedid": {
              "description": "whomodifiedid",
              "privacy": "direct-identifier"
            },
            "whomodifiedtype": {
              "description": "whomodifiedtype",
              "privacy": "direct-identifier"
            },
            "wm_address": {
              "description": "wm_address",
              "privacy": "direct-identifier"
            },
            "wm_alias": {
              "description": "wm_alias",
              "privacy": "direct-identifier"
            },
            "wm_createdate": {
              "description": "wm_createdate",
              "privacy": "direct-identifier"
            },
            "wm_createtime": {
              "description": "wm_createtime",
              "privacy": "direct-identifier"
            },
            "wm_exclude": {
              "description": "wm_exclude",
              "privacy": "direct-identifier"
            },
            "wm_password": {
              "privacy": "secret",
              "description": "wm_password"
            },
            "wm_status": {
              "description": "wm_status",
              "privacy": "direct-identifier"
            },
            "wm_statusdate": {
              "description": "wm_statusdate",
              "privacy": "direct-identifier"
            },
            "wm_ta_date": {
              "description": "wm_ta_date",
              "privacy": "direct-identifier"
            },
            "wm_ta_flag": {
              "description": "wm_ta_flag",
              "privacy": "direct-identifier"
            },
            "wm_tier": {
              "description": "wm_tier",
              "privacy": "direct-identifier"
            },
            "zip": {
              "description": "zip",
              "privacy": "direct-identifier"
            }
          },
          "dropped": {
            "password": "It never leaves the reader.",
            "powergradepw": "It never leaves the reader.",
            "ssn": "It never leaves the reader.",
            "teacherloginpw": "It never leaves the reader.",
            "wm_password": "It never leaves the reader."
          },
          "carried": {
            "access": "Who may use the system how is no part of the common record.",
            "adminldapenabled": "Who may use the system how is no part of the common record.",
            "allowloginend": "Who may use the system how is no part of the common record.",
            "allowloginstart": "Who may use the system how is no part of the common record.",
            "canchangeschool": "No field of the common record says the same.",
            "city": "No field of the common record says the same.",
            "defaultstudscrn": "No field of the common record says the same.",
            "ethnicity": "The district makes its own codes for it.",
            "fedethnicity": "No field of the common record says the same.",
            "fedracedecline": "The district makes its own codes for it.",
            "gradebooktype": "How marks and credits are worked out has no place in the common record.",
            "group": "No field of the common record says the same.",
            "home_phone": "No field of the common record says the same.",
            "homepage": "Who may use the system how is no part of the common record.",
            "homeroom": "No field of the common record says the same.",
            "homeschoolid": "No field of the common record says the same.",
            "ip_address": "Bookkeeping of the system.",
            "ipaddrrestrict": "No field of the common record says the same.",
            "lastfirst": "No field of the common record says the same.",
            "lastmeal": "What the office of the school keeps for itself has no place in the common record.",
            "lunch_id": "What the office of the school keeps for itself has no place in the common record.",
            "maximum_load": "No field of the common record says the same.",
            "nameasimported": "No field of the common record says the same.",
            "numlogins": "Bookkeeping of the system.",
            "periodsavail": "No field of the common record says the same.",
            "photo": "Bookkeeping of the system.",
            "preferredname": "No field of the common record says the same.",
            "prefixcodesetid": "No field of the common record says the same.",
            "psaccess": "Who may use the system how is no part of the common record.",
            "psguid": "A number by which the system knows its own records.",
            "ptaccess": "Who may use the system how is no part of the common record.",
            "school_phone": "No field of the common record says the same.",
            "staffpers_guid": "A number by which the system knows its own records.",
            "state": "No field of the common record says the same.",
            "street": "No field of the common record says the same.",
            "supportcontact": "No field of the common record says the same.",
            "teacherldapenabled": "Who may use the system how is no part of the common record.",
            "teacherloginid": "Who may use the system how is no part of the common record.",
            "teacherloginip": "Who may use the system how is no part of the common record.",
            "title": "No field of the common record says the same.",
            "transaction_date": "Bookkeeping of the system.",
            "whomodifiedid": "Bookkeeping of the system.",
            "whomodifiedtype": "Bookkeeping of the system.",
            "wm_address": "Bookkeeping of the system.",
            "wm_alias": "Bookkeeping of the system.",
            "wm_createdate": "Bookkeeping of the system.",
            "wm_createtime": "Bookkeeping of the system.",
            "wm_exclude": "Bookkeeping of the system.",
            "wm_status": "Bookkeeping of the system.",
            "wm_statusdate": "Bookkeeping of the system.",
            "wm_ta_date": "Bookkeeping of the system.",
            "wm_ta_flag": "Bookkeeping of the system.",
            "wm_tier": "Bookkeeping of the system.",
            "zip": "No field of the common record says the same."
          },
          "id": "users",
          "variants": [
            {
              "id": "all",
              "columns": [
                "dcid",
                "access",
                "adminldapenabled",
                "allowloginend",
                "allowloginstart",
                "canchangeschool",
                "city",
                "defaultstudscrn",
                "email_addr",
                "ethnicity",
                "fedethnicity",
                "fedracedecline",
                "first_name",
                "gradebooktype",
                "group",
                "home_phone",
                "homepage",
                "homeroom",
                "homeschoolid",
                "ip_address",
                "ipaddrrestrict",
                "last_name",
                "lastfirst",
                "lastmeal",
                "loginid",
                "lunch_id",
                "maximum_load",
                "middle_name",
                "nameasimported",
                "numlogins",
                "password",
                "periodsavail",
                "photo",
                "powergradepw",
                "preferredname",
                "prefixcodesetid",
                "psaccess",
                "psguid",
                "ptaccess",
                "school_phone",
                "sif_stateprid",
                "ssn",
                "staffpers_guid",
                "state",
                "street",
                "supportcontact",
                "teacherldapenabled",
                "teacherloginid",
                "teacherloginip",
                "teacherloginpw",
                "teachernumber",
                "title",
                "transaction_date",
                "whomodifiedid",
                "whomodifiedtype",
                "wm_address",
                "wm_alias",
                "wm_createdate",
                "wm_createtime",
                "wm_exclude",
                "wm_password",
                "wm_status",
                "wm_statusdate",
                "wm_ta_date",
                "wm_ta_flag",
                "wm_tier",
                "zip"
              ]
            }
          ]
        }
      ],
      "bindings": [
        {
          "id": "district",
          "grain": "district",
          "where": {
            "school_number": "0"
          },
          "pairs": {
            "identifiers[powerschool.school-number]": [
              "school_number",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "schoolNumberSystem"
              }
            ],
            "name": [
              "name",
              {
                "kind": "text"
              }
            ],
            "addresses[location].line1": [
              "schooladdress",
              {
                "kind": "text"
              }
            ],
            "addresses[location].city": [
              "schoolcity",
              {
                "kind": "text"
              }
            ],
            "addresses[location].state": [
              "schoolstate",
              {
                "kind": "text"
              }
            ],
            "addresses[location].postalCode": [
              "schoolzip",
              {
                "kind": "text"
              }
            ],
            "contactPoints[phone].value": [
              "schoolphone",
              {
                "kind": "text"
              }
            ],
            "contactPoints[fax].value": [
              "schoolfax",
              {
                "kind": "text"
              }
            ]
          },
          "layout": "schools"
        },
        {
          "id": "school",
          "grain": "school",
          "pairs": {
            "identifiers[powerschool.school-number]": [
              "school_number",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "schoolNumberSystem"
              }
            ],
            "identifiers[*state]": [
              "alternate_school_number",
              {
                "kind": "identifier",
                "systemOption": "stateSchoolIdSystem"
              }
            ],
            "name": [
              "name",
              {
                "kind": "text"
              }
            ],
            "addresses[location].line1": [
              "schooladdress",
              {
                "kind": "text"
              }
            ],
            "addresses[location].city": [
              "schoolcity",
              {
                "kind": "text"
              }
            ],
            "addresses[location].state": [
              "schoolstate",
              {
                "kind": "text"
              }
            ],
            "addresses[location].postalCode": [
              "schoolzip",
              {
                "kind": "text"
              }
            ],
            "contactPoints[phone].value": [
              "schoolphone",
              {
                "kind": "text"
              }
            ],
            "contactPoints[fax].value": [
              "schoolfax",
              {
                "kind": "text"
              }
            ]
          },
          "layout": "schools"
        },
        {
          "id": "principal",
          "grain": "roleAssignment",
          "side": {
            "of": "school",
            "join": {
              "organization": ""
            },
            "pick": {
              "orderBy": "begin",
              "take": "last"
            }
          },
          "present": [
            "principal",
            "principalemail",
            "principalphone"
          ],
          "pairs": {
            "organization.identifiers[powerschool.school-number]": [
              "school_number",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "schoolNumberSystem"
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row says it."
              }
            ],
            "role": [
              [],
              {
                "kind": "constant",
                "value": "principal"
              }
            ],
            "person.otherNames[full].fullName": [
              "principal",
              {
                "kind": "text"
              }
            ],
            "person.contactPoints[email].value": [
              "principalemail",
              {
                "kind": "text"
              }
            ],
            "person.contactPoints[phone].value": [
              "principalphone",
              {
                "kind": "text"
              }
            ]
          },
          "layout": "schools"
        },
        {
          "id": "student",
          "grain": "student",
          "pairs": {
            "identifiers[powerschool.student-id]": [
              "id",
              {
                "kind": "identifier",
                "scopeOption": "source"
              }
            ],
            "identifiers[local]": [
              "student_number",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "studentNumberSystem"
              }
            ],
            "identifiers[*state]": [
              "state_studentnumber",
              {
                "kind": "identifier",
                "systemOption": "stateStudentIdSystem"
              }
            ],
            "firstName": [
              "first_name",
              {
                "kind": "text"
              }
            ],
            "middleName": [
              "middle_name",
              {
                "kind": "text"
              }
            ],
            "lastName": [
              "last_name",
              {
                "kind": "text"
              }
            ],
            "sex": [
              "gender",
              {
                "kind": "code",
                "table": {
                  "id": "powerschool.sex",
                  "set": "sex",
                  "source": "PowerSchool data dictionary, the same column",
                  "verified": true,
                  "rows": [
                    [
                      "F",
                      "female"
                    ],
                    [
                      "M",
                      "male"
                    ]
                  ]
                }
              }
            ],
            "birthDate": [
              "dob",
              {
                "kind": "date",
                "pattern": "yyyy-MM-dd",
                "also": [
                  "M/d/yyyy"
                ]
              },
              {
                "confidence": "unverified"
              }
            ],
            "hispanicLatino": [
              "fedethnicity",
              {
                "kind": "code",
                "table": {
                  "id": "powerschool.hispanic",
                  "source": "Queries of districts",
                  "verified": false,
                  "rows": [
                    [
                      "1",
                      "true"
                    ],
                    [
                      "0",
                      "false"
                    ]
                  ]
                }
              }
            ],
            "addresses[residence].line1": [
              "street",
              {
                "kind": "text"
              }
            ],
            "addresses[residence].city": [
              "city",
              {
                "kind": "text"
              }
            ],
            "addresses[residence].state": [
              "state",
              {
                "kind": "text"
              }
            ],
            "addresses[residence].postalCode": [
              "zip",
              {
                "kind": "text"
              }
            ],
            "addresses[mailing].line1": [
              "mailing_street",
              {
                "kind": "text"
              }
            ],
            "addresses[mailing].city": [
              "mailing_city",
              {
                "kind": "text"
              }
            ],
            "addresses[mailing].state": [
              "mailing_state",
              {
                "kind": "text"
              }
            ],
            "addresses[mailing].postalCode": [
              "mailing_zip",
              {
                "kind": "text"
              }
            ],
            "contactPoints[phone].value": [
              "home_phone",
              {
                "kind": "text"
              }
            ],
            "username": [
              "student_web_id",
              {
                "kind": "text"
              }
            ]
          },
          "layout": "students"
        },
        {
          "id": "enrollment",
          "grain": "enrollment",
          "where": {
            "enroll_status": [
              "0",
              "2"
            ]
          },
          "side": {
            "of": "student",
            "join": {
              "student": ""
            },
            "pick": {
              "orderBy": "begin",
              "take": "last"
            }
          },
          "present": [
            "schoolid",
            "entrydate"
          ],
          "pairs": {
            "student.identifiers[powerschool.student-id]": [
              "id",
              {
                "kind": "identifier",
                "scopeOption": "source"
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row says it."
              }
            ],
            "school.identifiers[powerschool.school-number]": [
              "schoolid",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "schoolNumberSystem"
              }
            ],
            "begin": [
              "entrydate",
              {
                "kind": "date",
                "pattern": "yyyy-MM-dd",
                "also": [
                  "M/d/yyyy"
                ]
              },
              {
                "confidence": "unverified"
              }
            ],
            "end": [
              "exitdate",
              {
                "kind": "date",
                "pattern": "yyyy-MM-dd",
                "also": [
                  "M/d/yyyy"
                ],
                "exclusive": true
              },
              {
                "confidence": "unverified"
              }
            ],
            "gradeLevel": [
              "grade_level",
              {
                "kind": "code",
                "table": {
                  "id": "powerschool.grade",
                  "set": "gradeLevel",
                  "source": "PowerSchool data dictionary, the same column",
                  "verified": false,
                  "rows": [
                    [
                      "-2",
                      "PR"
                    ],
                    [
                      "-1",
                      "PK"
                    ],
                    [
                      "0",
                      "KG"
                    ],
                    [
                      "1",
                      "01"
                    ],
                    [
                      "2",
                      "02"
                    ],
                    [
                      "3",
                      "03"
                    ],
                    [
                      "4",
                      "04"
                    ],
                    [
                      "5",
                      "05"
                    ],
                    [
                      "6",
                      "06"
                    ],
                    [
                      "7",
                      "07"
                    ],
                    [
                      "8",
                      "08"
                    ],
                    [
                      "9",
                      "09"
                    ],
                    [
                      "10",
                      "10"
                    ],
                    [
                      "11",
                      "11"
                    ],
                    [
                      "12",
                      "12"
                    ]
                  ]
                }
              }
            ]
          },
          "layout": "students"
        },
        {
          "id": "meals",
          "grain": "studentStatus",
          "side": {
            "of": "student",
            "join": {
              "student": ""
            },
            "pick": {
              "orderBy": "begin",
              "take": "last"
            }
          },
          "present": [
            "lunchstatus"
          ],
          "pairs": {
            "student.identifiers[powerschool.student-id]": [
              "id",
              {
                "kind": "identifier",
                "scopeOption": "source"
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row says it."
              }
            ],
            "organization.identifiers[powerschool.school-number]": [
              "schoolid",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "schoolNumberSystem"
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row says it."
              }
            ],
            "kind": [
              [],
              {
                "kind": "constant",
                "value": "meal-eligibility"
              }
            ],
            "value": [
              "lunchstatus",
              {
                "kind": "code",
                "table": {
                  "id": "powerschool.meals",
                  "set": "statusValue",
                  "source": "PowerSchool data dictionary, the same column",
                  "verified": true,
                  "rows": [
                    [
                      "P",
                      [
                        "no"
                      ]
                    ],
                    [
                      "R",
                      [
                        "yes",
                        "reduced"
                      ]
                    ],
                    [
                      "F",
                      [
                        "yes",
                        "free"
                      ]
                    ],
                    [
                      "FDC",
                      [
                        "yes",
                        "free"
                      ],
                      "broader",
                      "decodeOnly"
                    ],
                    [
                      "E",
                      [],
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "T",
                      [],
                      "exact",
                      "decodeOnly"
                    ]
                  ]
                }
              },
              {
                "with": [
                  "detail"
                ]
              }
            ]
          },
          "layout": "students"
        },
        {
          "id": "mother",
          "grain": "personRelationship",
          "side": {
            "of": "student",
            "join": {
              "student": ""
            }
          },
          "present": [
            "mother"
          ],
          "pairs": {
            "student.identifiers[powerschool.student-id]": [
              "id",
              {
                "kind": "identifier",
                "scopeOption": "source"
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row says it."
              }
            ],
            "relationship": [
              [],
              {
                "kind": "constant",
                "value": "mother"
              }
            ],
            "person.otherNames[full].fullName": [
              "mother",
              {
                "kind": "text"
              }
            ]
          },
          "layout": "students"
        },
        {
          "id": "father",
          "grain": "personRelationship",
          "side": {
            "of": "student",
            "join": {
              "student": ""
            }
          },
          "present": [
            "father"
          ],
          "pairs": {
            "student.identifiers[powerschool.student-id]": [
              "id",
              {
                "kind": "identifier",
                "scopeOption": "source"
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row says it."
              }
            ],
            "relationship": [
              [],
              {
                "kind": "constant",
                "value": "father"
              }
            ],
            "person.otherNames[full].fullName": [
              "father",
              {
                "kind": "text"
              }
            ]
          },
          "layout": "students"
        },
        {
          "id": "enrollment",
          "grain": "enrollment",
          "pairs": {
            "student.identifiers[powerschool.student-id]": [
              "studentid",
              {
                "kind": "identifier",
                "scopeOption": "source"
              }
            ],
            "school.identifiers[powerschool.school-number]": [
              "schoolid",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "schoolNumberSystem"
              }
            ],
            "begin": [
              "entrydate",
              {
                "kind": "date",
                "pattern": "yyyy-MM-dd",
                "also": [
                  "M/d/yyyy"
                ]
              },
              {
                "confidence": "unverified"
              }
            ],
            "end": [
              "exitdate",
              {
                "kind": "date",
                "pattern": "yyyy-MM-dd",
                "also": [
                  "M/d/yyyy"
                ],
                "exclusive": true
              },
              {
                "confidence": "unverified"
              }
            ],
            "gradeLevel": [
              "grade_level",
              {
                "kind": "code",
                "table": {
                  "id": "powerschool.grade",
                  "set": "gradeLevel",
                  "source": "PowerSchool data dictionary, the same column",
                  "verified": false,
                  "rows": [
                    [
                      "-2",
                      "PR"
                    ],
                    [
                      "-1",
                      "PK"
                    ],
                    [
                      "0",
                      "KG"
                    ],
                    [
                      "1",
                      "01"
                    ],
                    [
                      "2",
                      "02"
                    ],
                    [
                      "3",
                      "03"
                    ],
                    [
                      "4",
                      "04"
                    ],
                    [
                      "5",
                      "05"
                    ],
                    [
                      "6",
                      "06"
                    ],
                    [
                      "7",
                      "07"
                    ],
                    [
                      "8",
                      "08"
                    ],
                    [
                      "9",
                      "09"
                    ],
                    [
                      "10",
                      "10"
                    ],
                    [
                      "11",
                      "11"
                    ],
                    [
                      "12",
                      "12"
                    ]
                  ]
                }
              },
              {
                "confidence": "unverified"
              }
            ]
          },
          "layout": "reenrollments"
        },
        {
          "id": "term",
          "grain": "academicSession",
          "pairs": {
            "identifiers[powerschool.term]": [
              [
                "schoolid",
                "id"
              ],
              {
                "kind": "identifier",
                "scopeOption": "source",
                "joinedBy": "-"
              }
            ],
            "organization.identifiers[powerschool.school-number]": [
              "schoolid",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "schoolNumberSystem"
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row says it."
              }
            ],
            "title": [
              "name",
              {
                "kind": "text"
              }
            ],
            "sessionType": [
              [
                "isyearrec",
                "portion"
              ],
              {
                "kind": "code",
                "table": {
                  "id": "powerschool.session",
                  "set": "sessionType",
                  "source": "PowerSchool data dictionary, the same column",
                  "verified": true,
                  "rows": [
                    [
                      [
                        "1",
                        "*"
                      ],
                      "school-year"
                    ],
                    [
                      [
                        "0",
                        "2"
                      ],
                      "semester"
                    ],
                    [
                      [
                        "0",
                        "3"
                      ],
                      "term",
                      "broader",
                      "decodeOnly"
                    ],
                    [
                      [
                        "0",
                        "4"
                      ],
                      "term",
                      "broader",
                      "decodeOnly"
                    ],
                    [
                      [
                        "0",
                        "*"
                      ],
                      [],
                      "exact",
                      "decodeOnly"
                    ]
                  ]
                }
              }
            ],
            "schoolYear": [
              "yearid",
              {
                "kind": "schoolYear",
                "convention": "startSince1990"
              }
            ],
            "begin": [
              "firstday",
              {
                "kind": "date",
                "pattern": "yyyy-MM-dd",
                "also": [
                  "M/d/yyyy"
                ]
              },
              {
                "confidence": "unverified"
              }
            ],
            "end": [
              "lastday",
              {
                "kind": "date",
                "pattern": "yyyy-MM-dd",
                "also": [
                  "M/d/yyyy"
                ]
              },
              {
                "confidence": "unverified"
              }
            ],
            "scheduledDays": [
              "noofdays",
              {
                "kind": "decimal",
                "scale": 3
              }
            ]
          },
          "layout": "terms"
        },
        {
          "id": "student",
          "grain": "student",
          "pairs": {
            "identifiers[powerschool.student-id]": [
              "studentid",
              {
                "kind": "identifier",
                "scopeOption": "source"
              }
            ]
          },
          "layout": "attendance"
        },
        {
          "id": "absence",
          "grain": "attendanceEvent",
          "side": {
            "of": "student",
            "join": {
              "student": ""
            }
          },
          "only": {
            "column": "attendance_codeid",
            "in": "attendance_code",
            "key": "id",
            "where": {
              "presence_status_cd": "Absent"
            },
            "whenAbsent": "none"
          },
          "pairs": {
            "student.identifiers[powerschool.student-id]": [
              "studentid",
              {
                "kind": "identifier",
                "scopeOption": "source"
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row says it."
              }
            ],
            "organization.identifiers[powerschool.school-number]": [
              "schoolid",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "schoolNumberSystem"
              }
            ],
            "date": [
              "att_date",
              {
                "kind": "date",
                "pattern": "yyyy-MM-dd",
                "also": [
                  "M/d/yyyy"
                ]
              },
              {
                "confidence": "unverified"
              }
            ],
            "category": [
              [],
              {
                "kind": "constant",
                "value": "absent"
              }
            ]
          },
          "layout": "attendance"
        },
        {
          "id": "presence",
          "grain": "attendanceEvent",
          "side": {
            "of": "student",
            "join": {
              "student": ""
            }
          },
          "only": {
            "column": "attendance_codeid",
            "in": "attendance_code",
            "key": "id",
            "where": {
              "presence_status_cd": "Present"
            },
            "whenAbsent": "none"
          },
          "pairs": {
            "student.identifiers[powerschool.student-id]": [
              "studentid",
              {
                "kind": "identifier",
                "scopeOption": "source"
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row says it."
              }
            ],
            "organization.identifiers[powerschool.school-number]": [
              "schoolid",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "schoolNumberSystem"
              },
              {
                "mode": "decodeOnly",
                "reason": "An absence says it the same way."
              }
            ],
            "date": [
              "att_date",
              {
                "kind": "date",
                "pattern": "yyyy-MM-dd",
                "also": [
                  "M/d/yyyy"
                ]
              },
              {
                "mode": "decodeOnly",
                "reason": "An absence says it the same way.",
                "confidence": "unverified"
              }
            ],
            "category": [
              [],
              {
                "kind": "constant",
                "value": "present"
              }
            ]
          },
          "layout": "attendance"
        },
        {
          "id": "course",
          "grain": "course",
          "pairs": {
            "identifiers[powerschool.course-number]": [
              "course_number",
              {
                "kind": "identifier",
                "scopeOption": "source"
              }
            ],
            "organization.identifiers[powerschool.school-number]": [
              "schoolid",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "schoolNumberSystem"
              }
            ],
            "title": [
              "course_name",
              {
                "kind": "text"
              }
            ],
            "courseCode": [
              "course_number",
              {
                "kind": "text"
              },
              {
                "mode": "decodeOnly",
                "reason": "It is the identifier too."
              }
            ]
          },
          "layout": "courses"
        },
        {
          "id": "section",
          "grain": "courseSection",
          "pairs": {
            "identifiers[powerschool.section-id]": [
              "id",
              {
                "kind": "identifier",
                "scopeOption": "source"
              }
            ],
            "school.identifiers[powerschool.school-number]": [
              "schoolid",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "schoolNumberSystem"
              }
            ],
            "course.identifiers[powerschool.course-number]": [
              "course_number",
              {
                "kind": "identifier",
                "scopeOption": "source"
              }
            ],
            "sectionCode": [
              "section_number",
              {
                "kind": "text"
              }
            ],
            "sessions.identifiers[powerschool.term]": [
              [
                "schoolid",
                "termid"
              ],
              {
                "kind": "identifier",
                "scopeOption": "source",
                "joinedBy": "-"
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row says it."
              }
            ]
          },
          "layout": "sections"
        },
        {
          "id": "teacher",
          "grain": "sectionEnrollment",
          "side": {
            "of": "section",
            "join": {
              "section": ""
            },
            "pick": {
              "orderBy": "begin",
              "take": "last"
            }
          },
          "present": [
            "teacher"
          ],
          "pairs": {
            "section.identifiers[powerschool.section-id]": [
              "id",
              {
                "kind": "identifier",
                "scopeOption": "source"
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row says it."
              }
            ],
            "person.identifiers[powerschool.staff-id]": [
              "teacher",
              {
                "kind": "identifier",
                "scopeOption": "source"
              }
            ],
            "role": [
              [],
              {
                "kind": "constant",
                "value": "teacher"
              }
            ],
            "primary": [
              [],
              {
                "kind": "constant",
                "value": "true"
              }
            ]
          },
          "layout": "sections"
        },
        {
          "id": "member",
          "grain": "sectionEnrollment",
          "pairs": {
            "person.identifiers[powerschool.student-id]": [
              "studentid",
              {
                "kind": "identifier",
                "scopeOption": "source"
              }
            ],
            "section.identifiers[powerschool.section-id]": [
              "sectionid",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "ignore": "-"
              }
            ],
            "role": [
              [],
              {
                "kind": "constant",
                "value": "student"
              }
            ],
            "begin": [
              "dateenrolled",
              {
                "kind": "date",
                "pattern": "yyyy-MM-dd",
                "also": [
                  "M/d/yyyy"
                ]
              },
              {
                "confidence": "unverified"
              }
            ],
            "end": [
              "dateleft",
              {
                "kind": "date",
                "pattern": "yyyy-MM-dd",
                "also": [
                  "M/d/yyyy"
                ],
                "exclusive": true
              },
              {
                "confidence": "unverified"
              }
            ]
          },
          "layout": "cc"
        },
        {
          "id": "staff",
          "grain": "roleAssignment",
          "pairs": {
            "person.identifiers[powerschool.staff-id]": [
              "id",
              {
                "kind": "identifier",
                "scopeOption": "source"
              }
            ],
            "person.identifiers[powerschool.user-id]": [
              "users_dcid",
              {
                "kind": "identifier",
                "scopeOption": "source"
              }
            ],
            "organization.identifiers[powerschool.school-number]": [
              "schoolid",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "schoolNumberSystem"
              }
            ],
            "role": [
              [],
              {
                "kind": "constant",
                "value": "other"
              }
            ]
          },
          "layout": "schoolstaff"
        },
        {
          "id": "user",
          "grain": "person",
          "pairs": {
            "identifiers[powerschool.user-id]": [
              "dcid",
              {
                "kind": "identifier",
                "scopeOption": "source"
              }
            ],
            "identifiers[*number]": [
              "teachernumber",
              {
                "kind": "identifier",
                "systemOption": "teacherNumberSystem"
              }
            ],
            "identifiers[*state]": [
              "sif_stateprid",
              {
                "kind": "identifier",
                "systemOption": "stateTeacherIdSystem"
              }
            ],
            "firstName": [
              "first_name",
              {
                "kind": "text"
              }
            ],
            "middleName": [
              "middle_name",
              {
                "kind": "text"
              }
            ],
            "lastName": [
              "last_name",
              {
                "kind": "text"
              }
            ],
            "contactPoints[email].value": [
              "email_addr",
              {
                "kind": "text"
              }
            ],
            "username": [
              "loginid",
              {
                "kind": "text"
              }
            ]
          },
          "layout": "users"
        }
      ]
    }
  ],
  "options": {
    "source": {
      "description": "Short name of the system the export comes from: its numbers are unique only inside it.",
      "defaultsToSource": true,
      "example": "springfield"
    },
    "studentNumberSystem": {
      "description": "Who issued the numbers in student_number, where that is known; else they are known in this system only.",
      "example": "local@us-ca.cd.1964733"
    },
    "stateStudentIdSystem": {
      "description": "Who issued the numbers in state_studentnumber; without it nobody is matched by them.",
      "example": "us-ca.ssid"
    },
    "schoolNumberSystem": {
      "description": "Who issued the numbers in school_number, where that is known; else they are known in this system only.",
      "example": "local@us-ca.cd.1964733"
    },
    "stateSchoolIdSystem": {
      "description": "Who issued the numbers in alternate_school_number; without it no school is matched by them.",
      "example": "us-ca.cds"
    },
    "teacherNumberSystem": {
      "description": "Who issued the numbers in teachernumber; without it nobody is matched by them.",
      "example": "local@us-ca.cd.1964733"
    },
    "stateTeacherIdSystem": {
      "description": "Who issued the numbers in sif_stateprid; without it nobody is matched by them.",
      "example": "local@us-ca"
    }
  },
  "tables": {},
  "notes": [
    "Each district chooses the columns of its exports. Those declared are what one district exports, in its order; others are reported as unknown, and missing ones are blank.",
    "Days are read as 2025-08-11 and as 8/11/2025: how an export writes them is not published.",
    "The day on which a student exits a school is the day after the last day there, and so is read the day on which a student leaves a class.",
    "The enrollment of now is read of students who are active or have transferred out. What school and days mean for those who are registered for later, have graduated or were entered as history is not published; past enrollments stand in reenrollments.",
    "Codes for entering, exiting and ethnicity are the district's own. They are kept and never guessed at.",
    "Attendance is read of whole days only, and only with the table of attendance codes: each code counts as present or as absent there. Rows about classes are passed over, because how many of them make a day is a rule of the school.",
    "A minus sign before the number of a class marks one that the student has left.",
    "Social security numbers and passwords are never read."
  ]
}
