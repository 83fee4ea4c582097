// Made by "pnpm generate" from format.yaml; do not edit.
import type { Format } from '@nrec-align/mapping'

/** The declaration as plain data. */
export const format: Format = {
  "id": "aeries",
  "title": "Aeries API",
  "description": "Schools, students, contacts, test scores and staff of a district, as the application programming interface of the student information system Aeries answers in JSON.",
  "publisher": "Aeries Software",
  "kind": "district",
  "trust": "student-information-system",
  "confidence": "verified",
  "versions": [
    {
      "version": "5",
      "title": "Aeries API",
      "readOnly": "its answers are not taken back; changes are sent to Aeries one at a time, each to an address of its own",
      "packaging": {
        "kind": "files"
      },
      "layouts": [
        {
          "title": "Schools",
          "description": "One object for each school.",
          "source": "Aeries API version 5, School-related end points, School Information",
          "confidence": "verified",
          "files": [
            "*school*.json*"
          ],
          "recordKey": [
            "SchoolCode"
          ],
          "writtenAs": "schools.jsonl",
          "container": {
            "kind": "json",
            "types": {
              "SchoolCode": "number",
              "LowGradeLevel": "number",
              "HighGradeLevel": "number",
              "AttendancePeriod": "number",
              "Tracks": "number",
              "DoNotReport": "boolean",
              "EarlyCollegeHighSchoolIndicator": "boolean",
              "ScienceTechnologyEngineeringAndMathematicsIndicator": "boolean",
              "PathwaysInTechnologyIndicator": "boolean"
            },
            "ignored": {
              "Terms": "The terms of a school have an answer of their own.",
              "ExtendedProperties": "What a district adds is not published."
            }
          },
          "columns": {
            "SchoolCode": {
              "description": "Number of the school in the district.",
              "required": "always",
              "requiredConfidence": "verified",
              "privacy": "public"
            },
            "Name": {
              "description": "Name of the school.",
              "privacy": "public"
            },
            "ShortName": {
              "description": "Short name of the school.",
              "privacy": "public"
            },
            "StateCountyID": {
              "description": "County part of the code of the school in California.",
              "privacy": "public"
            },
            "StateDistrictID": {
              "description": "District part of that code.",
              "privacy": "public"
            },
            "StateSchoolID": {
              "description": "School part of that code.",
              "privacy": "public"
            },
            "NCESSchoolID": {
              "description": "Number of the school at NCES.",
              "privacy": "public"
            },
            "Address": {
              "description": "Street line of the address.",
              "privacy": "public"
            },
            "AddressCity": {
              "description": "City of the address.",
              "privacy": "public"
            },
            "AddressState": {
              "description": "State of the address.",
              "privacy": "public"
            },
            "AddressZipCode": {
              "description": "Postal code of the address.",
              "privacy": "public"
            },
            "AddressZipExt": {
              "description": "Four digits behind the postal code.",
              "privacy": "public"
            },
            "PhoneNumber": {
              "description": "Telephone number.",
              "privacy": "public"
            },
            "SchoolWebsite": {
              "description": "Web site.",
              "privacy": "public"
            },
            "PrincipalName": {
              "description": "Name of the principal.",
              "privacy": "direct-identifier"
            },
            "PrincipalEmailAddress": {
              "description": "E-mail address of the principal.",
              "privacy": "direct-identifier"
            },
            "LowGradeLevel": {
              "description": "Lowest grade level.",
              "privacy": "public"
            },
            "HighGradeLevel": {
              "description": "Highest grade level.",
              "privacy": "public"
            },
            "InactiveStatusCode": {
              "description": "Status; blank is active.",
              "privacy": "public"
            },
            "DoNotReport": {
              "description": "Whether the school is left out of what is reported to the state.",
              "privacy": "public"
            },
            "SessionType": {
              "description": "Whether the school is regular, summer or intersession.",
              "privacy": "public"
            },
            "ScheduleType": {
              "description": "Kind of schedule.",
              "privacy": "public"
            },
            "ScheduleBasis": {
              "description": "Whether the schedule goes by semesters or trimesters.",
              "privacy": "public"
            },
            "AttendanceType": {
              "description": "Whether attendance is taken by day or by period.",
              "privacy": "public"
            },
            "AttendanceReporting": {
              "description": "Whether attendance is reported by absences or by presence.",
              "privacy": "public"
            },
            "AttendancePeriod": {
              "description": "Homeroom period.",
              "privacy": "public"
            },
            "Tracks": {
              "description": "Number of attendance tracks.",
              "privacy": "public"
            },
            "RegionCode": {
              "description": "Region.",
              "privacy": "public"
            },
            "StateCharterNumber": {
              "description": "Number of the charter.",
              "privacy": "public"
            },
            "CharterStatusCode": {
              "description": "Status of the charter.",
              "privacy": "public"
            },
            "FederalTaxID": {
              "description": "Number of the tax authority.",
              "privacy": "public"
            },
            "FederalInformationProcessingStandardsCode": {
              "description": "FIPS code.",
              "privacy": "public"
            },
            "QualityRatingAndImprovementSystemParticipationCode": {
              "description": "Participation in a quality rating.",
              "privacy": "public"
            },
            "AccreditationStatusCode": {
              "description": "Status of the accreditation.",
              "privacy": "public"
            },
            "OrganizationCategoryCode": {
              "description": "Category of the body.",
              "privacy": "public"
            },
            "SchoolCategoryCode": {
              "description": "Category of the school.",
              "privacy": "public"
            },
            "LocalEducationAgencyTypeCode": {
              "description": "Kind of district.",
              "privacy": "public"
            },
            "TitleIPartACode": {
              "description": "Title I, part A.",
              "privacy": "public"
            },
            "NSLPStatusCode": {
              "description": "Status in the national school lunch program.",
              "privacy": "public"
            },
            "CollegeBoardSchoolCode": {
              "description": "Number of the school at the College Board.",
              "privacy": "public"
            },
            "CampusEnrollmentTypeCode": {
              "description": "Kind of enrollment.",
              "privacy": "public"
            },
            "PreKSchoolTypeCode": {
              "description": "Kind of school before kindergarten.",
              "privacy": "public"
            },
            "EarlyCollegeHighSchoolIndicator": {
              "description": "Whether it is an early college high school.",
              "privacy": "public"
            },
            "ScienceTechnologyEngineeringAndMathematicsIndicator": {
              "description": "Whether science, technology, engineering and mathematics come first.",
              "privacy": "public"
            },
            "PathwaysInTechnologyIndicator": {
              "description": "Whether it has pathways in technology.",
              "privacy": "public"
            }
          },
          "carried": {
            "NCESSchoolID": "It is not said whether it has the number of the district before it.",
            "AddressZipExt": "The postal code is kept without it.",
            "PrincipalName": "It is about a person, and only the name is known.",
            "PrincipalEmailAddress": "It is about a person, and only the name is known.",
            "LowGradeLevel": "Two ends of a span are no list of grades.",
            "HighGradeLevel": "Two ends of a span are no list of grades.",
            "InactiveStatusCode": "Anything but blank says inactive; since when, and why, is not said.",
            "DoNotReport": "The common record has no such field.",
            "SessionType": "The common record has no such field.",
            "ScheduleType": "The common record has no such field.",
            "ScheduleBasis": "The common record has no such field.",
            "AttendanceType": "The common record has no such field.",
            "AttendanceReporting": "The common record has no such field.",
            "AttendancePeriod": "The common record has no such field.",
            "Tracks": "The common record has no such field.",
            "RegionCode": "Its codes are set by each district.",
            "StateCharterNumber": "The common record has no such field.",
            "CharterStatusCode": "Its codes are set by each district.",
            "FederalTaxID": "The common record has no such field.",
            "FederalInformationProcessingStandardsCode": "The common record has no such field.",
            "QualityRatingAndImprovementSystemParticipationCode": "Its codes are set by each district.",
            "AccreditationStatusCode": "Its codes are set by each district.",
            "OrganizationCategoryCode": "Its codes are set by each district.",
            "SchoolCategoryCode": "Its codes are set by each district.",
            "LocalEducationAgencyTypeCode": "Its codes are set by each district.",
            "TitleIPartACode": "Its codes are set by each district.",
            "NSLPStatusCode": "Its codes are set by each district.",
            "CollegeBoardSchoolCode": "The common record has no such field.",
            "CampusEnrollmentTypeCode": "Its codes are set by each district.",
            "PreKSchoolTypeCode": "Its codes are set by each district.",
            "EarlyCollegeHighSchoolIndicator": "The common record has no such field.",
            "ScienceTechnologyEngineeringAndMathematicsIndicator": "The common record has no such field.",
            "PathwaysInTechnologyIndicator": "The common record has no such field."
          },
          "id": "schools",
          "variants": [
            {
              "id": "all",
              "columns": [
                "SchoolCode",
                "Name",
                "ShortName",
                "StateCountyID",
                "StateDistrictID",
                "StateSchoolID",
                "NCESSchoolID",
                "Address",
                "AddressCity",
                "AddressState",
                "AddressZipCode",
                "AddressZipExt",
                "PhoneNumber",
                "SchoolWebsite",
                "PrincipalName",
                "PrincipalEmailAddress",
                "LowGradeLevel",
                "HighGradeLevel",
                "InactiveStatusCode",
                "DoNotReport",
                "SessionType",
                "ScheduleType",
                "ScheduleBasis",
                "AttendanceType",
                "AttendanceReporting",
                "AttendancePeriod",
                "Tracks",
                "RegionCode",
                "StateCharterNumber",
                "CharterStatusCode",
                "FederalTaxID",
                "FederalInformationProcessingStandardsCode",
                "QualityRatingAndImprovementSystemParticipationCode",
                "AccreditationStatusCode",
                "OrganizationCategoryCode",
                "SchoolCategoryCode",
                "LocalEducationAgencyTypeCode",
                "TitleIPartACode",
                "NSLPStatusCode",
                "CollegeBoardSchoolCode",
                "CampusEnrollmentTypeCode",
                "PreKSchoolTypeCode",
                "EarlyCollegeHighSchoolIndicator",
                "ScienceTechnologyEngineeringAndMathematicsIndicator",
                "PathwaysInTechnologyIndicator"
              ]
            }
          ]
        },
        {
          "title": "Students",
          "description": "One object for each student in a school, present or past.",
          "source": "Aeries API version 5, Student-related end points, Student Information",
          "confidence": "verified",
          "files": [
            "*student*.json*"
          ],
          "rules": [
            {
              "id": "inactive-needs-leave-date",
              "when": {
                "InactiveStatusCode": {
                  "present": true
                }
              },
              "then": {
                "SchoolLeaveDate": {
                  "present": true
                }
              },
              "at": "SchoolLeaveDate",
              "message": "The student is not active, and no day is given on which the student left.",
              "fix": "Give the day; without it the student looks enrolled.",
              "source": "Aeries API version 5, Student-related end points, Student Information",
              "confidence": "unverified"
            }
          ],
          "recordKey": [
            "StudentID",
            "SchoolCode",
            "StudentNumber"
          ],
          "writtenAs": "students.jsonl",
          "container": {
            "kind": "json",
            "paths": {
              "RaceCode1": [
                "RaceCode1",
                "Race1Code"
              ],
              "RaceCode2": [
                "RaceCode2",
                "Race2Code"
              ],
              "RaceCode3": [
                "RaceCode3",
                "Race3Code"
              ],
              "RaceCode4": [
                "RaceCode4",
                "Race4Code"
              ],
              "RaceCode5": [
                "RaceCode5",
                "Race5Code"
              ]
            },
            "types": {
              "StudentID": "number",
              "OldStudentID": "number",
              "CounselorNumber": "number",
              "SchoolCode": "number",
              "StudentNumber": "number",
              "Grade": "number",
              "AddressVerified": "boolean",
              "LowSchedulingPeriod": "number",
              "HighSchedulingPeriod": "number",
              "FamilyKey": "number",
              "EarlyWarningPoints": "number",
              "NextSchoolCode": "number",
              "NextGrade": "number"
            },
            "ignored": {
              "ExtendedProperties": "What a district adds is not published."
            }
          },
          "columns": {
            "StudentID": {
              "description": "Number of the student in the district.",
              "required": "always",
              "requiredConfidence": "verified",
              "privacy": "direct-identifier"
            },
            "OldStudentID": {
              "description": "Number the student had before.",
              "privacy": "direct-identifier"
            },
            "CorrespondenceLanguageCode": {
              "description": "Language of letters to the family.",
              "length": 2,
              "lengthConfidence": "inferred",
              "privacy": "quasi-identifier"
            },
            "CounselorNumber": {
              "description": "Number of the counselor.",
              "privacy": "quasi-identifier"
            },
            "StudentPersonalEmailAddress": {
              "description": "Private e-mail address of the student.",
              "privacy": "direct-identifier"
            },
            "SchoolCode": {
              "description": "Number of the school in the district.",
              "required": "always",
              "requiredConfidence": "verified",
              "privacy": "public"
            },
            "StudentNumber": {
              "description": "Number of the student in the school.",
              "privacy": "direct-identifier"
            },
            "StateStudentID": {
              "description": "Number of the student in the state.",
              "privacy": "direct-identifier"
            },
            "LastName": {
              "description": "Legal family name.",
              "length": 100,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "FirstName": {
              "description": "Legal given name.",
              "length": 100,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "MiddleName": {
              "description": "Legal middle name.",
              "length": 100,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "LastNameAlias": {
              "description": "Family name the student also goes by.",
              "privacy": "direct-identifier"
            },
            "FirstNameAlias": {
              "description": "Given name the student also goes by.",
              "privacy": "direct-identifier"
            },
            "MiddleNameAlias": {
              "description": "Middle name the student also goes by.",
              "privacy": "direct-identifier"
            },
            "Gender": {
              "description": "M, F or a code of the district for another gender.",
              "length": 1,
              "lengthConfidence": "inferred",
              "privacy": "quasi-identifier"
            },
            "Grade": {
              "description": "Grade level, a whole number from -2 to 18.",
              "privacy": "quasi-identifier"
            },
            "GradeLevelShortDescription": {
              "description": "Grade level in short words.",
              "privacy": "quasi-identifier"
            },
            "GradeLevelLongDescription": {
              "description": "Grade level in words.",
              "privacy": "quasi-identifier"
            },
            "Birthdate": {
              "description": "Day of birth.",
              "privacy": "direct-identifier"
            },
            "ParentGuardianName": {
              "description": "Name of the parents or guardians in one text.",
              "length": 50,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "HomePhone": {
              "description": "Telephone number at home.",
              "privacy": "direct-identifier"
            },
            "StudentMobilePhone": {
              "description": "Mobile telephone number of the student.",
              "privacy": "direct-identifier"
            },
            "MailingAddress": {
              "description": "Street line of the mailing address.",
              "length": 55,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "MailingAddressCity": {
              "description": "City of the mailing address.",
              "length": 30,
              "lengthConfidence": "inferred",
              "privacy": "quasi-identifier"
            },
            "MailingAddressState": {
              "description": "State of the mailing address.",
              "length": 2,
              "lengthConfidence": "inferred",
              "privacy": "quasi-identifier"
            },
            "MailingAddressZipCode": {
              "description": "Postal code of the mailing address.",
              "length": 5,
              "lengthConfidence": "inferred",
              "privacy": "quasi-identifier"
            },
            "MailingAddressZipExt": {
              "description": "Four digits behind the postal code of the mailing address.",
              "length": 4,
              "lengthConfidence": "inferred",
              "privacy": "quasi-identifier"
            },
            "ResidenceAddress": {
              "description": "Street line of the residence.",
              "length": 55,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "ResidenceAddressCity": {
              "description": "City of the residence.",
              "length": 30,
              "lengthConfidence": "inferred",
              "privacy": "quasi-identifier"
            },
            "ResidenceAddressState": {
              "description": "State of the residence.",
              "length": 2,
              "lengthConfidence": "inferred",
              "privacy": "quasi-identifier"
            },
            "ResidenceAddressZipCode": {
              "description": "Postal code of the residence.",
              "length": 5,
              "lengthConfidence": "inferred",
              "privacy": "quasi-identifier"
            },
            "ResidenceAddressZipExt": {
              "description": "Four digits behind the postal code of the residence.",
              "length": 4,
              "lengthConfidence": "inferred",
              "privacy": "quasi-identifier"
            },
            "AddressVerified": {
              "description": "Whether the residence was verified.",
              "privacy": "quasi-identifier"
            },
            "EthnicityCode": {
              "description": "Y for Hispanic or Latino, N for not.",
              "length": 1,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "RaceCode1": {
              "description": "First race.",
              "length": 3,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "RaceCode2": {
              "description": "Second race.",
              "length": 3,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "RaceCode3": {
              "description": "Third race.",
              "length": 3,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "RaceCode4": {
              "description": "Fourth race.",
              "length": 3,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "RaceCode5": {
              "description": "Fifth race.",
              "length": 3,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "UserCode1": {
              "description": "Code 1 of the district's own.",
              "length": 1,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "UserCode2": {
              "description": "Code 2 of the district's own.",
              "length": 1,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "UserCode3": {
              "description": "Code 3 of the district's own.",
              "length": 1,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "UserCode4": {
              "description": "Code 4 of the district's own.",
              "length": 1,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "UserCode5": {
              "description": "Code 5 of the district's own.",
              "length": 1,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "UserCode6": {
              "description": "Code 6 of the district's own.",
              "length": 1,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "UserCode7": {
              "description": "Code 7 of the district's own.",
              "length": 1,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "UserCode8": {
              "description": "Code 8 of the district's own.",
              "length": 1,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "UserCode9": {
              "description": "Code 9 of the district's own.",
              "length": 2,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "UserCode10": {
              "description": "Code 10 of the district's own.",
              "length": 2,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "UserCode11": {
              "description": "Code 11 of the district's own.",
              "length": 2,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "UserCode12": {
              "description": "Code 12 of the district's own.",
              "length": 2,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "UserCode13": {
              "description": "Code 13 of the district's own.",
              "length": 2,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "SchoolEnterDate": {
              "description": "Day the student entered the school.",
              "privacy": "quasi-identifier"
            },
            "SchoolLeaveDate": {
              "description": "Day the student left the school.",
              "privacy": "quasi-identifier"
            },
            "DistrictEnterDate": {
              "description": "Day the student entered the district.",
              "privacy": "quasi-identifier"
            },
            "Track": {
              "description": "Attendance track.",
              "privacy": "quasi-identifier"
            },
            "AttendanceProgramCodePrimary": {
              "description": "Main attendance program.",
              "privacy": "sensitive"
            },
            "AttendanceProgramCodeAdditional1": {
              "description": "Second attendance program.",
              "privacy": "sensitive"
            },
            "AttendanceProgramCodeAdditional2": {
              "description": "Third attendance program.",
              "privacy": "sensitive"
            },
            "LockerNumber": {
              "description": "Number of the locker.",
              "privacy": "quasi-identifier"
            },
            "LowSchedulingPeriod": {
              "description": "First period that is scheduled.",
              "privacy": "public"
            },
            "HighSchedulingPeriod": {
              "description": "Last period that is scheduled.",
              "privacy": "public"
            },
            "InactiveStatusCode": {
              "description": "Status; blank is active.",
              "length": 1,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "FamilyKey": {
              "description": "Number that siblings share.",
              "privacy": "direct-identifier"
            },
            "LanguageFluencyCode": {
              "description": "How well the student knows English.",
              "length": 1,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "HomeLanguageCode": {
              "description": "Main language at home.",
              "length": 2,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "ParentEdLevelCode": {
              "description": "Highest education of a parent.",
              "length": 2,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "ParentEmailAddress": {
              "description": "E-mail address of a parent.",
              "privacy": "direct-identifier"
            },
            "StudentEmailAddress": {
              "description": "E-mail address of the student.",
              "privacy": "direct-identifier"
            },
            "NetworkLoginID": {
              "description": "Name the student logs in with.",
              "privacy": "direct-identifier"
            },
            "EarlyWarningPoints": {
              "description": "Points of the early warning system.",
              "privacy": "sensitive"
            },
            "HomeRoomTeacherNumber": {
              "description": "Number of the homeroom teacher in the school.",
              "privacy": "quasi-identifier"
            },
            "NotificationPreferenceCode": {
              "description": "How the student wants to be notified.",
              "privacy": "quasi-identifier"
            },
            "NextSchoolCode": {
              "description": "Number of the school of the next year.",
              "privacy": "quasi-identifier"
            },
            "NextGrade": {
              "description": "Grade level of the next year.",
              "privacy": "quasi-identifier"
            },
            "NextGradeLevelShortDescription": {
              "description": "Grade level of the next year in short words.",
              "privacy": "quasi-identifier"
            },
            "NextGradeLevelLongDescription": {
              "description": "Grade level of the next year in words.",
              "privacy": "quasi-identifier"
            },
            "RecordsReleaseCode": {
              "description": "Whether records of the student may be released.",
              "privacy": "sensitive"
            }
          },
          "carried": {
            "OldStudentID": "The common record has no such field.",
            "CorrespondenceLanguageCode": "Its language codes are not published with the API.",
            "CounselorNumber": "A school gives the number to another teacher later, so it joins nobody.",
            "StudentPersonalEmailAddress": "A person has one e-mail address in the common record.",
            "StudentNumber": "A school gives the number to another student later, so it joins nobody.",
            "GradeLevelShortDescription": "It words another member for display.",
            "GradeLevelLongDescription": "It words another member for display.",
            "ParentGuardianName": "It is not said whose name it is, nor how it is taken apart.",
            "MailingAddressZipExt": "The postal code is kept without it.",
            "ResidenceAddressZipExt": "The postal code is kept without it.",
            "AddressVerified": "The common record has no such field.",
            "UserCode1": "Its codes are set by each district.",
            "UserCode2": "Its codes are set by each district.",
            "UserCode3": "Its codes are set by each district.",
            "UserCode4": "Its codes are set by each district.",
            "UserCode5": "Its codes are set by each district.",
            "UserCode6": "Its codes are set by each district.",
            "UserCode7": "Its codes are set by each district.",
            "UserCode8": "Its codes are set by each district.",
            "UserCode9": "Its codes are set by each district.",
            "UserCode10": "Its codes are set by each district.",
            "UserCode11": "Its codes are set by each district.",
            "UserCode12": "Its codes are set by each district.",
            "UserCode13": "Its codes are set by each district.",
            "DistrictEnterDate": "The common record has no such date.",
            "Track": "The common record has no such field.",
            "AttendanceProgramCodePrimary": "A program without its days is no participation.",
            "AttendanceProgramCodeAdditional1": "A program without its days is no participation.",
            "AttendanceProgramCodeAdditional2": "A program without its days is no participation.",
            "LockerNumber": "The common record has no such field.",
            "LowSchedulingPeriod": "The common record has no such field.",
            "HighSchedulingPeriod": "The common record has no such field.",
            "InactiveStatusCode": "Anything but blank says inactive; since when, and why, is not said.",
            "FamilyKey": "The common record has no such field.",
            "LanguageFluencyCode": "Its codes are set by each district.",
            "HomeLanguageCode": "Its language codes are not published with the API.",
            "ParentEdLevelCode": "Its codes are set by each district.",
            "ParentEmailAddress": "It is not said whose name it is, nor how it is taken apart.",
            "NetworkLoginID": "What a district uses it for is not the same everywhere.",
            "EarlyWarningPoints": "The common record has no such field.",
            "HomeRoomTeacherNumber": "A school gives the number to another teacher later, so it joins nobody.",
            "NotificationPreferenceCode": "Its codes are set by each district.",
            "NextSchoolCode": "It is about a school year that has not begun.",
            "NextGrade": "It is about a school year that has not begun.",
            "NextGradeLevelShortDescription": "It is about a school year that has not begun.",
            "NextGradeLevelLongDescription": "It is about a school year that has not begun.",
            "RecordsReleaseCode": "Its codes are set by each district."
          },
          "id": "students",
          "variants": [
            {
              "id": "all",
              "columns": [
                "StudentID",
                "OldStudentID",
                "CorrespondenceLanguageCode",
                "CounselorNumber",
                "StudentPersonalEmailAddress",
                "SchoolCode",
                "StudentNumber",
                "StateStudentID",
                "LastName",
                "FirstName",
                "MiddleName",
                "LastNameAlias",
                "FirstNameAlias",
                "MiddleNameAlias",
                "Gender",
                "Grade",
                "GradeLevelShortDescription",
                "GradeLevelLongDescription",
                "Birthdate",
                "ParentGuardianName",
                "HomePhone",
                "StudentMobilePhone",
                "MailingAddress",
                "MailingAddressCity",
                "MailingAddressState",
                "MailingAddressZipCode",
                "MailingAddressZipExt",
                "ResidenceAddress",
                "ResidenceAddressCity",
                "ResidenceAddressState",
                "ResidenceAddressZipCode",
                "ResidenceAddressZipExt",
                "AddressVerified",
                "EthnicityCode",
                "RaceCode1",
                "RaceCode2",
                "RaceCode3",
                "RaceCode4",
                "RaceCode5",
                "UserCode1",
                "UserCode2",
                "UserCode3",
                "UserCode4",
                "UserCode5",
                "UserCode6",
                "UserCode7",
                "UserCode8",
                "UserCode9",
                "UserCode10",
                "UserCode11",
                "UserCode12",
                "UserCode13",
                "SchoolEnterDate",
                "SchoolLeaveDate",
                "DistrictEnterDate",
                "Track",
                "AttendanceProgramCodePrimary",
                "AttendanceProgramCodeAdditional1",
                "AttendanceProgramCodeAdditional2",
                "LockerNumber",
                "LowSchedulingPeriod",
                "HighSchedulingPeriod",
                "InactiveStatusCode",
                "FamilyKey",
                "LanguageFluencyCode",
                "HomeLanguageCode",
                "ParentEdLevelCode",
                "ParentEmailAddress",
                "StudentEmailAddress",
                "NetworkLoginID",
                "EarlyWarningPoints",
                "HomeRoomTeacherNumber",
                "NotificationPreferenceCode",
                "NextSchoolCode",
                "NextGrade",
                "NextGradeLevelShortDescription",
                "NextGradeLevelLongDescription",
                "RecordsReleaseCode"
              ]
            }
          ]
        },
        {
          "title": "Contacts",
          "description": "One object for each contact of a student.",
          "source": "Aeries API version 5, Student-related end points, Contacts",
          "confidence": "inferred",
          "files": [
            "*contact*.json*"
          ],
          "recordKey": [
            "StudentID",
            "SequenceNumber"
          ],
          "writtenAs": "contacts.jsonl",
          "container": {
            "kind": "json",
            "types": {
              "StudentID": "number",
              "SequenceNumber": "number",
              "SchoolCode": "number",
              "ContactOrder": "number",
              "RedFlag": "boolean"
            },
            "ignored": {
              "ExtendedProperties": "What a district adds is not published."
            }
          },
          "columns": {
            "StudentID": {
              "description": "Number of the student in the district.",
              "required": "always",
              "requiredConfidence": "verified",
              "privacy": "direct-identifier"
            },
            "SequenceNumber": {
              "description": "Number of the contact among those of the student.",
              "required": "always",
              "requiredConfidence": "verified",
              "privacy": "quasi-identifier"
            },
            "SchoolCode": {
              "description": "Number of the school in the district.",
              "privacy": "public"
            },
            "ContactOrder": {
              "description": "Place of the contact in the list, from 1.",
              "privacy": "quasi-identifier"
            },
            "PrimaryContact": {
              "description": "Whether it is the main contact.",
              "privacy": "quasi-identifier"
            },
            "RelationshipToStudentCode": {
              "description": "What the contact is to the student.",
              "length": 2,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "RecordType": {
              "description": "Kind of record, in words.",
              "privacy": "quasi-identifier"
            },
            "MiscCode": {
              "description": "Kind of record.",
              "length": 2,
              "lengthConfidence": "inferred",
              "privacy": "quasi-identifier"
            },
            "MailingName": {
              "description": "Name for the envelope.",
              "length": 50,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "NamePrefix": {
              "description": "Title before the name.",
              "length": 5,
              "lengthConfidence": "inferred",
              "privacy": "quasi-identifier"
            },
            "FirstName": {
              "description": "Given name.",
              "length": 20,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "MiddleName": {
              "description": "Middle name.",
              "length": 20,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "LastName": {
              "description": "Family name.",
              "length": 50,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "NameSuffix": {
              "description": "Suffix of the name.",
              "length": 10,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "Birthdate": {
              "description": "Day of birth.",
              "privacy": "direct-identifier"
            },
            "Address": {
              "description": "Street line of the address.",
              "length": 50,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "AddressCity": {
              "description": "City of the address.",
              "length": 24,
              "lengthConfidence": "inferred",
              "privacy": "quasi-identifier"
            },
            "AddressState": {
              "description": "State of the address.",
              "length": 2,
              "lengthConfidence": "inferred",
              "privacy": "quasi-identifier"
            },
            "AddressZipCode": {
              "description": "Postal code of the address.",
              "length": 5,
              "lengthConfidence": "inferred",
              "privacy": "quasi-identifier"
            },
            "AddressZipExt": {
              "description": "Four digits behind the postal code.",
              "length": 4,
              "lengthConfidence": "inferred",
              "privacy": "quasi-identifier"
            },
            "AddressTypeCode": {
              "description": "Kind of address.",
              "privacy": "quasi-identifier"
            },
            "AddressVerificationDate": {
              "description": "Day the address was verified.",
              "privacy": "quasi-identifier"
            },
            "HomePhone": {
              "description": "Telephone number at home.",
              "privacy": "direct-identifier"
            },
            "CellPhone": {
              "description": "Mobile telephone number.",
              "privacy": "direct-identifier"
            },
            "WorkPhone": {
              "description": "Telephone number at work.",
              "privacy": "direct-identifier"
            },
            "WorkPhoneExt": {
              "description": "Extension at work.",
              "length": 5,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "Pager": {
              "description": "Number of the pager.",
              "privacy": "direct-identifier"
            },
            "EmailAddress": {
              "description": "E-mail address.",
              "length": 50,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "AdditionalCommunicationTypeCode1": {
              "description": "Kind of further way 1 to reach the contact.",
              "privacy": "quasi-identifier"
            },
            "AdditionalCommunicationTypeCode2": {
              "description": "Kind of further way 2 to reach the contact.",
              "privacy": "quasi-identifier"
            },
            "AdditionalCommunicationTypeCode3": {
              "description": "Kind of further way 3 to reach the contact.",
              "privacy": "quasi-identifier"
            },
            "AdditionalCommunicationTypeCode4": {
              "description": "Kind of further way 4 to reach the contact.",
              "privacy": "quasi-identifier"
            },
            "AdditionalCommunicationDetail1": {
              "description": "Further way 1 to reach the contact.",
              "privacy": "direct-identifier"
            },
            "AdditionalCommunicationDetail2": {
              "description": "Further way 2 to reach the contact.",
              "privacy": "direct-identifier"
            },
            "AdditionalCommunicationDetail3": {
              "description": "Further way 3 to reach the contact.",
              "privacy": "direct-identifier"
            },
            "AdditionalCommunicationDetail4": {
              "description": "Further way 4 to reach the contact.",
              "privacy": "direct-identifier"
            },
            "CorrespondenceLanguageCode": {
              "description": "Language of letters to the contact.",
              "privacy": "quasi-identifier"
            },
            "NotificationPreferenceCode": {
              "description": "How the contact wants to be notified.",
              "privacy": "quasi-identifier"
            },
            "AttendanceNotification": {
              "description": "Whether the contact is told of absences.",
              "privacy": "quasi-identifier"
            },
            "MailTagCode": {
              "description": "Whether the contact gets a copy of mail.",
              "length": 1,
              "lengthConfidence": "inferred",
              "privacy": "quasi-identifier"
            },
            "AccessToPortal": {
              "description": "Whether the contact may use the portal.",
              "privacy": "quasi-identifier"
            },
            "PortalAccountID": {
              "description": "Account in the portal.",
              "privacy": "direct-identifier"
            },
            "LivesWithStudentIndicator": {
              "description": "Whether the student lives with the contact.",
              "privacy": "sensitive"
            },
            "EducationalRightsHolder": {
              "description": "Whether the contact holds the rights in matters of education.",
              "privacy": "sensitive"
            },
            "EnrolledTheStudentIndicator": {
              "description": "Whether the contact enrolled the student.",
              "privacy": "sensitive"
            },
            "EmployerName": {
              "description": "Employer.",
              "privacy": "direct-identifier"
            },
            "EmployerLocation": {
              "description": "Place of the employer.",
              "privacy": "direct-identifier"
            },
            "Occupation": {
              "description": "Occupation.",
              "privacy": "quasi-identifier"
            },
            "Comments": {
              "description": "Free words.",
              "privacy": "direct-identifier"
            },
            "RedFlag": {
              "description": "Whether the contact is marked with a warning.",
              "privacy": "sensitive"
            },
            "AdministrativeLockCode": {
              "description": "Whether the record may be changed.",
              "privacy": "public"
            },
            "FingerprintStatusCode": {
              "description": "Whether fingerprints were taken.",
              "privacy": "sensitive"
            },
            "FingerprintDate": {
              "description": "Day the fingerprints were handed in.",
              "privacy": "sensitive"
            },
            "TuberculosisTestStatusCode": {
              "description": "Outcome of the tuberculosis test.",
              "privacy": "sensitive"
            },
            "TuberculosisTestExpirationDate": {
              "description": "Day the tuberculosis test expires.",
              "privacy": "sensitive"
            },
            "MilitaryBranchCode": {
              "description": "Branch of the military.",
              "privacy": "sensitive"
            },
            "MilitaryRankCode": {
              "description": "Rank in the military.",
              "privacy": "sensitive"
            },
            "MilitaryStatusCode": {
              "description": "Status in the military.",
              "privacy": "sensitive"
            },
            "MilitarySupervisorName": {
              "description": "Supervisor in the military.",
              "privacy": "direct-identifier"
            },
            "MilitarySupervisorPhone": {
              "description": "Telephone number of the supervisor in the military.",
              "privacy": "direct-identifier"
            },
            "MilitaryUserFieldCode1": {
              "description": "Code 1 of the district's own on the military.",
              "privacy": "sensitive"
            },
            "MilitaryUserFieldCode2": {
              "description": "Code 2 of the district's own on the military.",
              "privacy": "sensitive"
            },
            "MilitaryUserFieldCode3": {
              "description": "Code 3 of the district's own on the military.",
              "privacy": "sensitive"
            },
            "MilitaryUserFieldCode4": {
              "description": "Code 4 of the district's own on the military.",
              "privacy": "sensitive"
            },
            "MilitaryUserFieldCode5": {
              "description": "Code 5 of the district's own on the military.",
              "privacy": "sensitive"
            },
            "PrimaryContact1Field": {
              "description": "First telephone number shown with the student.",
              "privacy": "direct-identifier"
            },
            "PrimaryContact2Field": {
              "description": "Second telephone number shown with the student.",
              "privacy": "direct-identifier"
            },
            "PrimaryContact1Description": {
              "description": "What the first of these numbers is.",
              "privacy": "quasi-identifier"
            },
            "PrimaryContact2Description": {
              "description": "What the second of these numbers is.",
              "privacy": "quasi-identifier"
            },
            "RecordAddedDate": {
              "description": "Day the record was made.",
              "privacy": "public"
            },
            "UserCode1": {
              "description": "Code 1 of the district's own.",
              "privacy": "sensitive"
            },
            "UserCode2": {
              "description": "Code 2 of the district's own.",
              "privacy": "sensitive"
            },
            "UserCode3": {
              "description": "Code 3 of the district's own.",
              "privacy": "sensitive"
            },
            "UserCode4": {
              "description": "Code 4 of the district's own.",
              "privacy": "sensitive"
            },
            "UserCode5": {
              "description": "Code 5 of the district's own.",
              "privacy": "sensitive"
            },
            "UserCode6": {
              "description": "Code 6 of the district's own.",
              "privacy": "sensitive"
            },
            "UserCode7": {
              "description": "Code 7 of the district's own.",
              "privacy": "sensitive"
            },
            "UserCode8": {
              "description": "Code 8 of the district's own.",
              "privacy": "sensitive"
            }
          },
          "carried": {
            "SchoolCode": "The common record has no such field.",
            "PrimaryContact": "The common record has no such field.",
            "RelationshipToStudentCode": "Its codes are set by each district.",
            "RecordType": "Its codes are set by each district.",
            "MiscCode": "Its codes are set by each district.",
            "MailingName": "It is not said whose name it is, nor how it is taken apart.",
            "NamePrefix": "The common record has no such field.",
            "AddressZipExt": "The postal code is kept without it.",
            "AddressTypeCode": "Its codes are set by each district.",
            "AddressVerificationDate": "The common record has no such date.",
            "WorkPhone": "The common record has no such field.",
            "WorkPhoneExt": "The common record has no such field.",
            "Pager": "The common record has no such field.",
            "AdditionalCommunicationTypeCode1": "Its codes are set by each district.",
            "AdditionalCommunicationTypeCode2": "Its codes are set by each district.",
            "AdditionalCommunicationTypeCode3": "Its codes are set by each district.",
            "AdditionalCommunicationTypeCode4": "Its codes are set by each district.",
            "AdditionalCommunicationDetail1": "The common record has no such field.",
            "AdditionalCommunicationDetail2": "The common record has no such field.",
            "AdditionalCommunicationDetail3": "The common record has no such field.",
            "AdditionalCommunicationDetail4": "The common record has no such field.",
            "CorrespondenceLanguageCode": "Its language codes are not published with the API.",
            "NotificationPreferenceCode": "Its codes are set by each district.",
            "AttendanceNotification": "The common record has no such field.",
            "MailTagCode": "Its codes are set by each district.",
            "AccessToPortal": "The common record has no such field.",
            "PortalAccountID": "The common record has no such field.",
            "LivesWithStudentIndicator": "The common record has no such field.",
            "EducationalRightsHolder": "The common record has no such field.",
            "EnrolledTheStudentIndicator": "The common record has no such field.",
            "EmployerName": "The common record has no such field.",
            "EmployerLocation": "The common record has no such field.",
            "Occupation": "The common record has no such field.",
            "Comments": "The common record has no such field.",
            "RedFlag": "The common record has no such field.",
            "AdministrativeLockCode": "Its codes are set by each district.",
            "FingerprintStatusCode": "Its codes are set by each district.",
            "FingerprintDate": "The common record has no such date.",
            "TuberculosisTestStatusCode": "Its codes are set by each district.",
            "TuberculosisTestExpirationDate": "The common record has no such date.",
            "MilitaryBranchCode": "Its codes are set by each district.",
            "MilitaryRankCode": "Its codes are set by each district.",
            "MilitaryStatusCode": "Its codes are set by each district.",
            "MilitarySupervisorName": "The common record has no such field.",
            "MilitarySupervisorPhone": "The common record has no such field.",
            "MilitaryUserFieldCode1": "Its codes are set by each district.",
            "MilitaryUserFieldCode2": "Its codes are set by each district.",
            "MilitaryUserFieldCode3": "Its codes are set by each district.",
            "MilitaryUserFieldCode4": "Its codes are set by each district.",
            "MilitaryUserFieldCode5": "Its codes are set by each district.",
            "PrimaryContact1Field": "The common record has no such field.",
            "PrimaryContact2Field": "The common record has no such field.",
            "PrimaryContact1Description": "The common record has no such field.",
            "PrimaryContact2Description": "The common record has no such field.",
            "RecordAddedDate": "The common record has no such date.",
            "UserCode1": "Its codes are set by each district.",
            "UserCode2": "Its codes are set by each district.",
            "UserCode3": "Its codes are set by each district.",
            "UserCode4": "Its codes are set by each district.",
            "UserCode5": "Its codes are set by each district.",
            "UserCode6": "Its codes are set by each district.",
            "UserCode7": "Its codes are set by each district.",
            "UserCode8": "Its codes are set by each district."
          },
          "id": "contacts",
          "variants": [
            {
              "id": "all",
              "columns": [
                "StudentID",
                "SequenceNumber",
                "SchoolCode",
                "ContactOrder",
                "PrimaryContact",
                "RelationshipToStudentCode",
                "RecordType",
                "MiscCode",
                "MailingName",
                "NamePrefix",
                "FirstName",
                "MiddleName",
                "LastName",
                "NameSuffix",
                "Birthdate",
                "Address",
                "AddressCity",
                "AddressState",
                "AddressZipCode",
                "AddressZipExt",
                "AddressTypeCode",
                "AddressVerificationDate",
                "HomePhone",
                "CellPhone",
                "WorkPhone",
                "WorkPhoneExt",
                "Pager",
                "EmailAddress",
                "AdditionalCommunicationTypeCode1",
                "AdditionalCommunicationTypeCode2",
                "AdditionalCommunicationTypeCode3",
                "AdditionalCommunicationTypeCode4",
                "AdditionalCommunicationDetail1",
                "AdditionalCommunicationDetail2",
                "AdditionalCommunicationDetail3",
                "AdditionalCommunicationDetail4",
                "CorrespondenceLanguageCode",
                "NotificationPreferenceCode",
                "AttendanceNotification",
                "MailTagCode",
                "AccessToPortal",
                "PortalAccountID",
                "LivesWithStudentIndicator",
                "EducationalRightsHolder",
                "EnrolledTheStudentIndicator",
                "EmployerName",
                "EmployerLocation",
                "Occupation",
                "Comments",
                "RedFlag",
                "AdministrativeLockCode",
                "FingerprintStatusCode",
                "FingerprintDate",
                "TuberculosisTestStatusCode",
                "TuberculosisTestExpirationDate",
                "MilitaryBranchCode",
                "MilitaryRankCode",
                "MilitaryStatusCode",
                "MilitarySupervisorName",
                "MilitarySupervisorPhone",
                "MilitaryUserFieldCode1",
                "MilitaryUserFieldCode2",
                "MilitaryUserFieldCode3",
                "MilitaryUserFieldCode4",
                "MilitaryUserFieldCode5",
                "PrimaryContact1Field",
                "PrimaryContact2Field",
                "PrimaryContact1Description",
                "PrimaryContact2Description",
                "RecordAddedDate",
                "UserCode1",
                "UserCode2",
                "UserCode3",
                "UserCode4",
                "UserCode5",
                "UserCode6",
                "UserCode7",
                "UserCode8"
              ]
            }
          ]
        },
        {
          "title": "Test scores",
          "description": "One object for each part of a test that a student took.",
          "source": "Aeries API version 5, Student-related end points, Test Scores",
          "confidence": "verified",
          "files": [
            "*test*.json*"
          ],
          "recordKey": [
            "StudentID",
            "SequenceNumber"
          ],
          "writtenAs": "tests.jsonl",
          "container": {
            "kind": "json",
            "types": {
              "StudentID": "number",
              "SequenceNumber": "number",
              "GradeLevel": "number",
              "Scores[].Score": "number"
            },
            "ignored": {
              "ExtendedProperties": "What a district adds is not published."
            }
          },
          "columns": {
            "StudentID": {
              "description": "Number of the student in the district.",
              "required": "always",
              "requiredConfidence": "verified",
              "privacy": "direct-identifier"
            },
            "SequenceNumber": {
              "description": "Number of the score among those of the student.",
              "required": "always",
              "requiredConfidence": "verified",
              "privacy": "quasi-identifier"
            },
            "TestID": {
              "description": "Short name of the test.",
              "length": 6,
              "required": "always",
              "requiredConfidence": "verified",
              "lengthConfidence": "inferred",
              "privacy": "public"
            },
            "TestPart": {
              "description": "Number of the part of the test.",
              "required": "always",
              "requiredConfidence": "verified",
              "privacy": "public"
            },
            "TestDescription": {
              "description": "Name of the part of the test.",
              "privacy": "public"
            },
            "GradeLevel": {
              "description": "Grade level of the student at the time.",
              "privacy": "quasi-identifier"
            },
            "TestingAdministration": {
              "description": "Window of the sitting, such as SPRG16 or 0916.",
              "length": 6,
              "lengthConfidence": "inferred",
              "privacy": "public"
            },
            "TestDate": {
              "description": "Day of the sitting.",
              "privacy": "sensitive"
            },
            "TestTypeCode": {
              "description": "Kind of test.",
              "length": 3,
              "lengthConfidence": "inferred",
              "privacy": "public"
            },
            "TestSourceCode": {
              "description": "Where the score comes from.",
              "length": 3,
              "lengthConfidence": "inferred",
              "privacy": "public"
            },
            "Scores[].Type": {
              "description": "What kind of score it is.",
              "privacy": "public"
            },
            "Scores[].Score": {
              "description": "The score.",
              "privacy": "sensitive"
            }
          },
          "carried": {
            "TestingAdministration": "Its codes are set by each district.",
            "TestTypeCode": "Its codes are set by each district.",
            "TestSourceCode": "The common record has no such field."
          },
          "id": "tests",
          "variants": [
            {
              "id": "all",
              "columns": [
                "StudentID",
                "SequenceNumber",
                "TestID",
                "TestPart",
                "TestDescription",
                "GradeLevel",
                "TestingAdministration",
                "TestDate",
                "TestTypeCode",
                "TestSourceCode",
                "Scores[].Type",
                "Scores[].Score"
              ]
            }
          ]
        },
        {
          "title": "Staff",
          "description": "One object for each member of staff.",
          "source": "Aeries API version 5, Staff-related end points, Staff Information",
          "confidence": "verified",
          "files": [
            "*staff*.json*"
          ],
          "recordKey": [
            "ID"
          ],
          "writtenAs": "staff.jsonl",
          "container": {
            "kind": "json",
            "paths": {
              "ID": [
                "ID",
                "StaffID"
              ]
            },
            "types": {
              "ID": "number",
              "BirthYear": "number",
              "FullTimePercentage": "number",
              "PrimaryAeriesSchool": "number",
              "TotalYearsOfEduService": "number",
              "TotalYearsInThisDistrict": "number"
            },
            "ignored": {
              "SchoolAccessPermissions": "What somebody may see in Aeries is no role in a school.",
              "ExtendedProperties": "What a district adds is not published."
            }
          },
          "columns": {
            "ID": {
              "description": "Number of the member of staff in the district.",
              "required": "always",
              "requiredConfidence": "verified",
              "privacy": "direct-identifier"
            },
            "FirstName": {
              "description": "Given name.",
              "length": 20,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "MiddleName": {
              "description": "Middle name.",
              "length": 20,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "LastName": {
              "description": "Family name.",
              "length": 50,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "NameSuffix": {
              "description": "Suffix of the name.",
              "length": 10,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "PreviousFirstName": {
              "description": "Given name before.",
              "length": 50,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "PreviousMiddleName": {
              "description": "Middle name before.",
              "length": 50,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "PreviousLastName": {
              "description": "Family name before.",
              "length": 50,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "Gender": {
              "description": "M, F or a code of the district for another gender.",
              "length": 1,
              "lengthConfidence": "inferred",
              "privacy": "quasi-identifier"
            },
            "BirthDate": {
              "description": "Day of birth.",
              "privacy": "direct-identifier"
            },
            "BirthYear": {
              "description": "Year of birth; no longer used.",
              "privacy": "quasi-identifier"
            },
            "EthnicityCode": {
              "description": "Y for Hispanic or Latino, N for not.",
              "length": 1,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "RaceCode1": {
              "description": "First race.",
              "length": 3,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "RaceCode2": {
              "description": "Second race.",
              "length": 3,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "RaceCode3": {
              "description": "Third race.",
              "length": 3,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "RaceCode4": {
              "description": "Fourth race.",
              "length": 3,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "RaceCode5": {
              "description": "Fifth race.",
              "length": 3,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "Address": {
              "description": "Street line of the address.",
              "length": 55,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "AddressCity": {
              "description": "City of the address.",
              "length": 30,
              "lengthConfidence": "inferred",
              "privacy": "quasi-identifier"
            },
            "AddressState": {
              "description": "State of the address.",
              "length": 2,
              "lengthConfidence": "inferred",
              "privacy": "quasi-identifier"
            },
            "AddressZipCode": {
              "description": "Postal code of the address.",
              "length": 5,
              "lengthConfidence": "inferred",
              "privacy": "quasi-identifier"
            },
            "AddressZipExt": {
              "description": "Four digits behind the postal code.",
              "length": 4,
              "lengthConfidence": "inferred",
              "privacy": "quasi-identifier"
            },
            "HomePhone": {
              "description": "Telephone number at home.",
              "length": 10,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "CellPhone": {
              "description": "Mobile telephone number.",
              "length": 10,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "EmailAddress": {
              "description": "E-mail address.",
              "length": 255,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "AlternateEmailAddress": {
              "description": "Another e-mail address.",
              "length": 255,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "EmergencyContactName": {
              "description": "Person to call in an emergency.",
              "length": 50,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "EmergencyContactPhone": {
              "description": "Telephone number in an emergency.",
              "length": 10,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "UserName": {
              "description": "Name the member of staff logs in with.",
              "privacy": "direct-identifier"
            },
            "NetworkLoginID": {
              "description": "Name in the network.",
              "length": 255,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "StateEducatorID": {
              "description": "Number as an educator in the state.",
              "length": 10,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "HumanResourcesSystemID": {
              "description": "Number in the system of human resources.",
              "length": 255,
              "lengthConfidence": "inferred",
              "privacy": "direct-identifier"
            },
            "Title": {
              "description": "Title of the position.",
              "length": 100,
              "lengthConfidence": "inferred",
              "privacy": "quasi-identifier"
            },
            "PositionStatusCode": {
              "description": "Status of the position.",
              "length": 2,
              "lengthConfidence": "inferred",
              "privacy": "quasi-identifier"
            },
            "PrimaryAeriesSchool": {
              "description": "Number of the main school.",
              "privacy": "public"
            },
            "FullTimePercentage": {
              "description": "Share of a full position, in percent.",
              "privacy": "sensitive"
            },
            "HireDate": {
              "description": "First day of employment.",
              "privacy": "quasi-identifier"
            },
            "LeaveDate": {
              "description": "Last day of employment.",
              "privacy": "quasi-identifier"
            },
            "InactiveStatusCode": {
              "description": "Status; blank is active.",
              "length": 1,
              "lengthConfidence": "inferred",
              "privacy": "sensitive"
            },
            "EducationLevelCode": {
              "description": "Highest education.",
              "length": 2,
              "lengthConfidence": "inferred",
              "privacy": "quasi-identifier"
            },
            "EarlyChildhoodCertificationCode": {
              "description": "Certificate for early childhood.",
              "privacy": "quasi-identifier"
            },
            "TotalYearsOfEduService": {
              "description": "Years of service in education.",
              "privacy": "quasi-identifier"
            },
            "TotalYearsInThisDistrict": {
              "description": "Years of service in the district.",
              "privacy": "quasi-identifier"
            }
          },
          "carried": {
            "BirthYear": "The common record has no such date.",
            "AddressZipExt": "The postal code is kept without it.",
            "AlternateEmailAddress": "A person has one e-mail address in the common record.",
            "EmergencyContactName": "The common record has no such field.",
            "EmergencyContactPhone": "The common record has no such field.",
            "NetworkLoginID": "What a district uses it for is not the same everywhere.",
            "StateEducatorID": "The common record has no such field.",
            "HumanResourcesSystemID": "The common record has no such field.",
            "Title": "The common record has no such field.",
            "PositionStatusCode": "Its codes are set by each district.",
            "PrimaryAeriesSchool": "The common record has no such field.",
            "FullTimePercentage": "The common record has no such field.",
            "HireDate": "The common record has no such date.",
            "LeaveDate": "The common record has no such date.",
            "InactiveStatusCode": "Anything but blank says inactive; since when, and why, is not said.",
            "EducationLevelCode": "Its codes are set by each district.",
            "EarlyChildhoodCertificationCode": "Its codes are set by each district.",
            "TotalYearsOfEduService": "The common record has no such field.",
            "TotalYearsInThisDistrict": "The common record has no such field."
          },
          "id": "staff",
          "variants": [
            {
              "id": "all",
              "columns": [
                "ID",
                "FirstName",
                "MiddleName",
                "LastName",
                "NameSuffix",
                "PreviousFirstName",
                "PreviousMiddleName",
                "PreviousLastName",
                "Gender",
                "BirthDate",
                "BirthYear",
                "EthnicityCode",
                "RaceCode1",
                "RaceCode2",
                "RaceCode3",
                "RaceCode4",
                "RaceCode5",
                "Address",
                "AddressCity",
                "AddressState",
                "AddressZipCode",
                "AddressZipExt",
                "HomePhone",
                "CellPhone",
                "EmailAddress",
                "AlternateEmailAddress",
                "EmergencyContactName",
                "EmergencyContactPhone",
                "UserName",
                "NetworkLoginID",
                "StateEducatorID",
                "HumanResourcesSystemID",
                "Title",
                "PositionStatusCode",
                "PrimaryAeriesSchool",
                "FullTimePercentage",
                "HireDate",
                "LeaveDate",
                "InactiveStatusCode",
                "EducationLevelCode",
                "EarlyChildhoodCertificationCode",
                "TotalYearsOfEduService",
                "TotalYearsInThisDistrict"
              ]
            }
          ]
        }
      ],
      "bindings": [
        {
          "id": "school",
          "grain": "school",
          "pairs": {
            "identifiers[local]": [
              "SchoolCode",
              {
                "kind": "identifier",
                "scopeOption": "district"
              }
            ],
            "identifiers[*state]": [
              [
                "StateCountyID",
                "StateDistrictID",
                "StateSchoolID"
              ],
              {
                "kind": "identifier",
                "systemOption": "stateSchoolSystem",
                "parts": [
                  2,
                  5,
                  7
                ]
              }
            ],
            "name": [
              "Name",
              {
                "kind": "text"
              }
            ],
            "alternateName": [
              "ShortName",
              {
                "kind": "text"
              }
            ],
            "addresses[location].line1": [
              "Address",
              {
                "kind": "text"
              }
            ],
            "addresses[location].city": [
              "AddressCity",
              {
                "kind": "text"
              }
            ],
            "addresses[location].state": [
              "AddressState",
              {
                "kind": "text"
              }
            ],
            "addresses[location].postalCode": [
              "AddressZipCode",
              {
                "kind": "text"
              }
            ],
            "contactPoints[phone].value": [
              "PhoneNumber",
              {
                "kind": "text"
              }
            ],
            "contactPoints[website].value": [
              "SchoolWebsite",
              {
                "kind": "text"
              }
            ]
          },
          "layout": "schools"
        },
        {
          "id": "enrollment",
          "grain": "enrollment",
          "pairs": {
            "student.identifiers[local]": [
              "StudentID",
              {
                "kind": "identifier",
                "scopeOption": "district"
              }
            ],
            "student.identifiers[*state]": [
              "StateStudentID",
              {
                "kind": "identifier",
                "systemOption": "stateIdSystem"
              }
            ],
            "student.lastName": [
              "LastName",
              {
                "kind": "text"
              }
            ],
            "student.firstName": [
              "FirstName",
              {
                "kind": "text"
              }
            ],
            "student.middleName": [
              "MiddleName",
              {
                "kind": "text"
              }
            ],
            "student.otherNames[alias].lastName": [
              "LastNameAlias",
              {
                "kind": "text"
              }
            ],
            "student.otherNames[alias].firstName": [
              "FirstNameAlias",
              {
                "kind": "text"
              }
            ],
            "student.otherNames[alias].middleName": [
              "MiddleNameAlias",
              {
                "kind": "text"
              }
            ],
            "student.sex": [
              "Gender",
              {
                "kind": "code",
                "table": {
                  "id": "aeries.gender",
                  "set": "sex",
                  "source": "Aeries API version 5, Student-related end points, Student Information",
                  "verified": false,
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
            "student.birthDate": [
              "Birthdate",
              {
                "kind": "date",
                "pattern": "yyyy-MM-dd[THH:mm:ss]"
              }
            ],
            "student.hispanicLatino": [
              "EthnicityCode",
              {
                "kind": "code",
                "table": {
                  "id": "flag(Y,N)",
                  "source": "the column",
                  "verified": true,
                  "rows": [
                    [
                      "Y",
                      "true"
                    ],
                    [
                      "N",
                      "false"
                    ]
                  ]
                }
              }
            ],
            "student.races": [
              [
                "RaceCode1",
                "RaceCode2",
                "RaceCode3",
                "RaceCode4",
                "RaceCode5"
              ],
              {
                "kind": "slots",
                "of": {
                  "kind": "code",
                  "table": {
                    "id": "aeries.race",
                    "set": "raceCategory",
                    "source": "The codes of CALPADS; Aeries does not publish its own",
                    "verified": false,
                    "rows": [
                      [
                        "100",
                        "american-indian-or-alaska-native"
                      ],
                      [
                        "201",
                        "asian",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "202",
                        "asian",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "203",
                        "asian",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "204",
                        "asian",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "205",
                        "asian",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "206",
                        "asian",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "207",
                        "asian",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "208",
                        "asian",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "299",
                        "asian",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "301",
                        "native-hawaiian-or-pacific-islander",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "302",
                        "native-hawaiian-or-pacific-islander",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "303",
                        "native-hawaiian-or-pacific-islander",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "304",
                        "native-hawaiian-or-pacific-islander",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "399",
                        "native-hawaiian-or-pacific-islander",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "400",
                        "asian",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "600",
                        "black-or-african-american"
                      ],
                      [
                        "700",
                        "white"
                      ]
                    ]
                  }
                }
              }
            ],
            "student.addresses[mailing].line1": [
              "MailingAddress",
              {
                "kind": "text"
              }
            ],
            "student.addresses[mailing].city": [
              "MailingAddressCity",
              {
                "kind": "text"
              }
            ],
            "student.addresses[mailing].state": [
              "MailingAddressState",
              {
                "kind": "text"
              }
            ],
            "student.addresses[mailing].postalCode": [
              "MailingAddressZipCode",
              {
                "kind": "text"
              }
            ],
            "student.addresses[residence].line1": [
              "ResidenceAddress",
              {
                "kind": "text"
              }
            ],
            "student.addresses[residence].city": [
              "ResidenceAddressCity",
              {
                "kind": "text"
              }
            ],
            "student.addresses[residence].state": [
              "ResidenceAddressState",
              {
                "kind": "text"
              }
            ],
            "student.addresses[residence].postalCode": [
              "ResidenceAddressZipCode",
              {
                "kind": "text"
              }
            ],
            "student.contactPoints[phone].value": [
              "HomePhone",
              {
                "kind": "text"
              }
            ],
            "student.contactPoints[mobile].value": [
              "StudentMobilePhone",
              {
                "kind": "text"
              }
            ],
            "student.contactPoints[email].value": [
              "StudentEmailAddress",
              {
                "kind": "text"
              }
            ],
            "school.identifiers[local]": [
              "SchoolCode",
              {
                "kind": "identifier",
                "scopeOption": "district"
              }
            ],
            "gradeLevel": [
              "Grade",
              {
                "kind": "code",
                "table": {
                  "id": "aeries.grade",
                  "set": "gradeLevel",
                  "source": "Aeries API client, student grades -2 to 18; that 0 is kindergarten is not published",
                  "verified": false,
                  "rows": [
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
            ],
            "begin": [
              "SchoolEnterDate",
              {
                "kind": "date",
                "pattern": "yyyy-MM-dd[THH:mm:ss]"
              }
            ],
            "end": [
              "SchoolLeaveDate",
              {
                "kind": "date",
                "pattern": "yyyy-MM-dd[THH:mm:ss]"
              },
              {
                "confidence": "unverified"
              }
            ]
          },
          "layout": "students"
        },
        {
          "id": "relationship",
          "grain": "personRelationship",
          "pairs": {
            "student.identifiers[local]": [
              "StudentID",
              {
                "kind": "identifier",
                "scopeOption": "district"
              }
            ],
            "person.identifiers[aeries.contact]": [
              [
                "StudentID",
                "SequenceNumber"
              ],
              {
                "kind": "identifier",
                "scopeOption": "district",
                "joinedBy": "|"
              },
              {
                "mode": "decodeOnly",
                "reason": "The student is written with the number of the district."
              }
            ],
            "contactPriority": [
              "ContactOrder",
              {
                "kind": "integer"
              }
            ],
            "person.firstName": [
              "FirstName",
              {
                "kind": "text"
              }
            ],
            "person.middleName": [
              "MiddleName",
              {
                "kind": "text"
              }
            ],
            "person.lastName": [
              "LastName",
              {
                "kind": "text"
              }
            ],
            "person.nameSuffix": [
              "NameSuffix",
              {
                "kind": "text"
              }
            ],
            "person.birthDate": [
              "Birthdate",
              {
                "kind": "date",
                "pattern": "yyyy-MM-dd[THH:mm:ss]"
              }
            ],
            "person.addresses[other].line1": [
              "Address",
              {
                "kind": "text"
              }
            ],
            "person.addresses[other].city": [
              "AddressCity",
              {
                "kind": "text"
              }
            ],
            "person.addresses[other].state": [
              "AddressState",
              {
                "kind": "text"
              }
            ],
            "person.addresses[other].postalCode": [
              "AddressZipCode",
              {
                "kind": "text"
              }
            ],
            "person.contactPoints[phone].value": [
              "HomePhone",
              {
                "kind": "text"
              }
            ],
            "person.contactPoints[mobile].value": [
              "CellPhone",
              {
                "kind": "text"
              }
            ],
            "person.contactPoints[email].value": [
              "EmailAddress",
              {
                "kind": "text"
              }
            ]
          },
          "layout": "contacts"
        },
        {
          "id": "result",
          "grain": "assessmentResult",
          "pairs": {
            "student.identifiers[local]": [
              "StudentID",
              {
                "kind": "identifier",
                "scopeOption": "district"
              }
            ],
            "identifiers[aeries.test]": [
              [
                "StudentID",
                "SequenceNumber"
              ],
              {
                "kind": "identifier",
                "scopeOption": "district",
                "joinedBy": "|"
              },
              {
                "mode": "decodeOnly",
                "reason": "The student is written with the number of the district."
              }
            ],
            "assessment": [
              [
                "TestID",
                "TestPart"
              ],
              {
                "kind": "joined",
                "between": "/"
              }
            ],
            "assessmentTitle": [
              "TestDescription",
              {
                "kind": "text"
              }
            ],
            "gradeLevelWhenAssessed": [
              "GradeLevel",
              {
                "kind": "code",
                "table": {
                  "id": "aeries.grade",
                  "set": "gradeLevel",
                  "source": "Aeries API client, student grades -2 to 18; that 0 is kindergarten is not published",
                  "verified": false,
                  "rows": [
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
            ],
            "date": [
              "TestDate",
              {
                "kind": "date",
                "pattern": "yyyy-MM-dd[THH:mm:ss]"
              }
            ],
            "scores": [
              [
                "Scores[].Type",
                "Scores[].Score"
              ],
              {
                "kind": "groups",
                "groups": [
                  {
                    "members": {
                      "metric": {
                        "column": "Scores[].Type",
                        "of": {
                          "kind": "code",
                          "table": {
                            "id": "aeries.score",
                            "set": "scoreMetric",
                            "source": "Aeries API version 5, Student-related end points, Test Scores",
                            "verified": false,
                            "rows": [
                              [
                                "RawScore",
                                "raw"
                              ],
                              [
                                "PercentCorrect",
                                "percent-correct"
                              ],
                              [
                                "PerformanceLevel",
                                "performance-level"
                              ],
                              [
                                "ScaleScore",
                                "scale"
                              ],
                              [
                                "GradeEquivalency",
                                "grade-equivalent"
                              ],
                              [
                                "Percentile",
                                "percentile"
                              ],
                              [
                                "Stanine",
                                "stanine"
                              ],
                              [
                                "CurveEquivalent",
                                "nce",
                                "lossy"
                              ],
                              [
                                "Rubric",
                                "other",
                                "lossy",
                                "decodeOnly"
                              ],
                              [
                                "Other",
                                "other"
                              ]
                            ]
                          }
                        }
                      },
                      "value": {
                        "column": "Scores[].Score"
                      }
                    },
                    "needs": "value",
                    "repeated": true
                  }
                ]
              },
              {
                "confidence": "unverified"
              }
            ]
          },
          "layout": "tests"
        },
        {
          "id": "person",
          "grain": "person",
          "pairs": {
            "identifiers[aeries.staff]": [
              "ID",
              {
                "kind": "identifier",
                "scopeOption": "district"
              }
            ],
            "firstName": [
              "FirstName",
              {
                "kind": "text"
              }
            ],
            "middleName": [
              "MiddleName",
              {
                "kind": "text"
              }
            ],
            "lastName": [
              "LastName",
              {
                "kind": "text"
              }
            ],
            "nameSuffix": [
              "NameSuffix",
              {
                "kind": "text"
              }
            ],
            "otherNames[former].firstName": [
              "PreviousFirstName",
              {
                "kind": "text"
              }
            ],
            "otherNames[former].middleName": [
              "PreviousMiddleName",
              {
                "kind": "text"
              }
            ],
            "otherNames[former].lastName": [
              "PreviousLastName",
              {
                "kind": "text"
              }
            ],
            "sex": [
              "Gender",
              {
                "kind": "code",
                "table": {
                  "id": "aeries.gender",
                  "set": "sex",
                  "source": "Aeries API version 5, Student-related end points, Student Information",
                  "verified": false,
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
              "BirthDate",
              {
                "kind": "date",
                "pattern": "yyyy-MM-dd[THH:mm:ss]"
              }
            ],
            "hispanicLatino": [
              "EthnicityCode",
              {
                "kind": "code",
                "table": {
                  "id": "flag(Y,N)",
                  "source": "the column",
                  "verified": true,
                  "rows": [
                    [
                      "Y",
                      "true"
                    ],
                    [
                      "N",
                      "false"
                    ]
                  ]
                }
              },
              {
                "confidence": "unverified"
              }
            ],
            "races": [
              [
                "RaceCode1",
                "RaceCode2",
                "RaceCode3",
                "RaceCode4",
                "RaceCode5"
              ],
              {
                "kind": "slots",
                "of": {
                  "kind": "code",
                  "table": {
                    "id": "aeries.race",
                    "set": "raceCategory",
                    "source": "The codes of CALPADS; Aeries does not publish its own",
                    "verified": false,
                    "rows": [
                      [
                        "100",
                        "american-indian-or-alaska-native"
                      ],
                      [
                        "201",
                        "asian",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "202",
                        "asian",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "203",
                        "asian",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "204",
                        "asian",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "205",
                        "asian",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "206",
                        "asian",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "207",
                        "asian",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "208",
                        "asian",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "299",
                        "asian",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "301",
                        "native-hawaiian-or-pacific-islander",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "302",
                        "native-hawaiian-or-pacific-islander",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "303",
                        "native-hawaiian-or-pacific-islander",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "304",
                        "native-hawaiian-or-pacific-islander",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "399",
                        "native-hawaiian-or-pacific-islander",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "400",
                        "asian",
                        "broader",
                        "decodeOnly"
                      ],
                      [
                        "600",
                        "black-or-african-american"
                      ],
                      [
                        "700",
                        "white"
                      ]
                    ]
                  }
                }
              }
            ],
            "addresses[residence].line1": [
              "Address",
              {
                "kind": "text"
              }
            ],
            "addresses[residence].city": [
              "AddressCity",
              {
                "kind": "text"
              }
            ],
            "addresses[residence].state": [
              "AddressState",
              {
                "kind": "text"
              }
            ],
            "addresses[residence].postalCode": [
              "AddressZipCode",
              {
                "kind": "text"
              }
            ],
            "contactPoints[phone].value": [
              "HomePhone",
              {
                "kind": "text"
              }
            ],
            "contactPoints[mobile].value": [
              "CellPhone",
              {
                "kind": "text"
              }
            ],
            "contactPoints[email].value": [
              "EmailAddress",
              {
                "kind": "text"
              }
            ],
            "username": [
              "UserName",
              {
                "kind": "text"
              }
            ]
          },
          "layout": "staff"
        }
      ]
    }
  ],
  "options": {
    "district": {
      "description": "The district: numbers of its students, schools and staff are unique inside it.",
      "defaultsToSource": true,
      "example": "us-ca.cd.1964733"
    },
    "stateIdSystem": {
      "description": "Which system StateStudentID is of.",
      "default": "us-ca.ssid",
      "example": "us-ca.ssid"
    },
    "stateSchoolSystem": {
      "description": "Which system the county, district and school part of a school's code are of; empty outside California.",
      "default": "us-ca.cds",
      "example": "us-ca.cds"
    }
  },
  "tables": {},
  "notes": [
    "StudentID is the number of the district and the key of everything; StudentNumber is of a school, is given to others later, and joins nobody.",
    "A student who is or was in several schools has a record for each; each becomes an enrollment.",
    "The schools say which code of the state each SchoolCode stands for: bring their answer together with that of the students.",
    "Members that a district set up itself, such as codes of its own, are kept for this format only.",
    "Grades 0 to 12 are read as kindergarten to grade 12, which is not published; -2, -1 and 13 to 18 are reported and kept as another grade.",
    "Races are read with the codes of California, which is not published: a district may have its own.",
    "A test and its part are one assessment, because each part is a row with its own name."
  ]
}
