// Made by "pnpm generate" from format.yaml; do not edit.
import type { Format } from '@nrec-align/mapping'

/** The declaration as plain data. */
export const format: Format = {
  "id": "vt-dc",
  "title": "Vermont Data Collection",
  "description": "Students, their enrollments, grades, attendance and courses, staff, and discipline, as supervisory unions and districts send them to the Vermont Agency of Education.",
  "publisher": "Vermont Agency of Education",
  "kind": "state",
  "trust": "state",
  "confidence": "verified",
  "versions": [
    {
      "version": "2020",
      "title": "Vermont Data Collection",
      "packaging": {
        "kind": "files"
      },
      "layouts": [
        {
          "title": "0_Student_Identity",
          "description": "One row for each student.",
          "source": "Vermont Agency of Education, Data Collection templates",
          "confidence": "verified",
          "files": [
            "0_Student_Identity.csv",
            "*_0_Student_Identity.csv"
          ],
          "recordKey": [
            "ADMINID",
            "ENRORGID",
            "PERMNUMBER",
            "SY"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ","
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
            "ADMINID": {
              "description": "Supervisory union or district that submits the file.",
              "length": 6,
              "required": "always",
              "privacy": "public"
            },
            "ENRORGID": {
              "description": "Organization that teaches the student.",
              "length": 6,
              "required": "always",
              "privacy": "public"
            },
            "LCLSTUNUM": {
              "description": "Number that the district gave to the student.",
              "length": 20,
              "privacy": "direct-identifier"
            },
            "PERMNUMBER": {
              "description": "Number that the state gave to the student.",
              "length": 10,
              "required": "always",
              "privacy": "direct-identifier"
            },
            "FNAME": {
              "description": "Given name.",
              "length": 20,
              "privacy": "direct-identifier"
            },
            "MNAME": {
              "description": "Middle name.",
              "length": 20,
              "privacy": "direct-identifier"
            },
            "LNAME": {
              "description": "Family name.",
              "length": 36,
              "privacy": "direct-identifier"
            },
            "POSTNAME": {
              "description": "Suffix of the name.",
              "length": 5,
              "privacy": "direct-identifier"
            },
            "DOB": {
              "description": "Day of birth.",
              "privacy": "direct-identifier"
            },
            "GENDER": {
              "description": "Sex.",
              "length": 1,
              "privacy": "quasi-identifier"
            },
            "SY": {
              "description": "School year.",
              "length": 4,
              "required": "always",
              "privacy": "public"
            }
          },
          "id": "student-identity",
          "variants": [
            {
              "id": "all",
              "columns": [
                "ADMINID",
                "ENRORGID",
                "LCLSTUNUM",
                "PERMNUMBER",
                "FNAME",
                "MNAME",
                "LNAME",
                "POSTNAME",
                "DOB",
                "GENDER",
                "SY"
              ]
            }
          ]
        },
        {
          "title": "4_PS_Enroll",
          "description": "One row for each enrollment.",
          "source": "Vermont Agency of Education, Data Collection templates",
          "confidence": "verified",
          "files": [
            "4_PS_Enroll.csv",
            "*_4_PS_Enroll.csv"
          ],
          "recordKey": [
            "ADMINID",
            "ENRORGID",
            "PERMNUMBER",
            "ENRBEGDATE",
            "SY"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ","
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
            "ADMINID": {
              "description": "Supervisory union or district that submits the file.",
              "length": 6,
              "required": "always",
              "privacy": "public"
            },
            "ENRORGID": {
              "description": "Organization that teaches the student.",
              "length": 6,
              "required": "always",
              "privacy": "public"
            },
            "PERMNUMBER": {
              "description": "Number that the state gave to the student.",
              "length": 10,
              "required": "always",
              "privacy": "direct-identifier"
            },
            "ETHNO": {
              "description": "Whether the student is Hispanic or Latino.",
              "length": 1,
              "privacy": "quasi-identifier"
            },
            "RACE_AMI": {
              "description": "American Indian or Alaska Native.",
              "length": 1,
              "privacy": "quasi-identifier"
            },
            "RACE_ASI": {
              "description": "Asian.",
              "length": 1,
              "privacy": "quasi-identifier"
            },
            "RACE_AFA": {
              "description": "Black or African American.",
              "length": 1,
              "privacy": "quasi-identifier"
            },
            "RACE_NAT": {
              "description": "Native Hawaiian or other Pacific Islander.",
              "length": 1,
              "privacy": "quasi-identifier"
            },
            "RACE_WHT": {
              "description": "White.",
              "length": 1,
              "privacy": "quasi-identifier"
            },
            "ADMINSTAT": {
              "description": "On what terms the student was admitted.",
              "length": 2,
              "privacy": "quasi-identifier"
            },
            "ENTRYTYPE": {
              "description": "From where the student came.",
              "length": 2,
              "privacy": "quasi-identifier"
            },
            "ENRBEGDATE": {
              "description": "First day of the enrollment.",
              "required": "always",
              "privacy": "quasi-identifier"
            },
            "ENRENDDATE": {
              "description": "Last day of the enrollment.",
              "privacy": "quasi-identifier"
            },
            "EXITTYPE": {
              "description": "How the enrollment ended.",
              "length": 2,
              "privacy": "sensitive"
            },
            "NEWENRORGID": {
              "description": "Organization the student goes to next.",
              "length": 6,
              "privacy": "public"
            },
            "SS504": {
              "description": "Whether the student gets services under Section 504.",
              "length": 1,
              "privacy": "sensitive"
            },
            "EST": {
              "description": "Whether the student gets educational support services.",
              "length": 1,
              "privacy": "sensitive"
            },
            "NSLELG": {
              "description": "Whether meals are free or cost less.",
              "length": 2,
              "privacy": "sensitive"
            },
            "HOMELESS": {
              "description": "Whether the student was homeless during the year.",
              "length": 1,
              "privacy": "sensitive"
            },
            "MKSERVICE": {
              "description": "Whether the student was served under McKinney-Vento.",
              "length": 1,
              "privacy": "sensitive"
            },
            "UNYOUTH": {
              "description": "Whether the student was homeless and without a guardian.",
              "length": 1,
              "privacy": "sensitive"
            },
            "NTRESNO": {
              "description": "Where the homeless student slept.",
              "length": 2,
              "privacy": "sensitive"
            },
            "DUAL_ENR": {
              "description": "Whether the student took college courses.",
              "length": 1,
              "privacy": "quasi-identifier"
            },
            "T1SERVICES": {
              "description": "Whether the student gets targeted services under Title I.",
              "length": 1,
              "privacy": "sensitive"
            },
            "IST1RLA": {
              "description": "Whether the student is taught reading and language arts under Title I.",
              "length": 1,
              "privacy": "sensitive"
            },
            "IST1MATH": {
              "description": "Whether the student is taught mathematics under Title I.",
              "length": 1,
              "privacy": "sensitive"
            },
            "IST1SCIENCE": {
              "description": "Whether the student is taught science under Title I.",
              "length": 1,
              "privacy": "sensitive"
            },
            "IST1SOCIAL": {
              "description": "Whether the student is taught social sciences under Title I.",
              "length": 1,
              "privacy": "sensitive"
            },
            "IST1VOC": {
              "description": "Whether the student is taught vocational education under Title I.",
              "length": 1,
              "privacy": "sensitive"
            },
            "IST1OTHER": {
              "description": "Whether the student is taught another subject under Title I.",
              "length": 1,
              "privacy": "sensitive"
            },
            "SST1HEALTH": {
              "description": "Whether the student gets health, dental and eye care under Title I.",
              "length": 1,
              "privacy": "sensitive"
            },
            "SST1GUID": {
              "description": "Whether the student gets guidance under Title I.",
              "length": 1,
              "privacy": "sensitive"
            },
            "SST1OTHER": {
              "description": "Whether the student gets another support under Title I.",
              "length": 1,
              "privacy": "sensitive"
            },
            "SY": {
              "description": "School year.",
              "length": 4,
              "required": "always",
              "privacy": "public"
            }
          },
          "carried": {
            "EST": "No field of the common record says the same.",
            "MKSERVICE": "No field of the common record says the same.",
            "DUAL_ENR": "No field of the common record says the same.",
            "T1SERVICES": "No field of the common record says the same.",
            "IST1RLA": "No field of the common record says the same.",
            "IST1MATH": "No field of the common record says the same.",
            "IST1SCIENCE": "No field of the common record says the same.",
            "IST1SOCIAL": "No field of the common record says the same.",
            "IST1VOC": "No field of the common record says the same.",
            "IST1OTHER": "No field of the common record says the same.",
            "SST1HEALTH": "No field of the common record says the same.",
            "SST1GUID": "No field of the common record says the same.",
            "SST1OTHER": "No field of the common record says the same."
          },
          "id": "ps-enroll",
          "variants": [
            {
              "id": "all",
              "columns": [
                "ADMINID",
                "ENRORGID",
                "PERMNUMBER",
                "ETHNO",
                "RACE_AMI",
                "RACE_ASI",
                "RACE_AFA",
                "RACE_NAT",
                "RACE_WHT",
                "ADMINSTAT",
                "ENTRYTYPE",
                "ENRBEGDATE",
                "ENRENDDATE",
                "EXITTYPE",
                "NEWENRORGID",
                "SS504",
                "EST",
                "NSLELG",
                "HOMELESS",
                "MKSERVICE",
                "UNYOUTH",
                "NTRESNO",
                "DUAL_ENR",
                "T1SERVICES",
                "IST1RLA",
                "IST1MATH",
                "IST1SCIENCE",
                "IST1SOCIAL",
                "IST1VOC",
                "IST1OTHER",
                "SST1HEALTH",
                "SST1GUID",
                "SST1OTHER",
                "SY"
              ]
            }
          ]
        },
        {
          "title": "5_PS_GradeProg",
          "description": "One row for each grade of a student at an organization.",
          "source": "Vermont Agency of Education, Data Collection templates",
          "confidence": "verified",
          "files": [
            "5_PS_GradeProg.csv",
            "*_5_PS_GradeProg.csv"
          ],
          "recordKey": [
            "ENRORGID",
            "PERMNUMBER",
            "GRADE",
            "GRADEBEGIN",
            "SY"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ","
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
            "ADMINID": {
              "description": "Supervisory union or district that submits the file.",
              "length": 6,
              "privacy": "public"
            },
            "ENRORGID": {
              "description": "Organization that teaches the student.",
              "length": 6,
              "required": "always",
              "privacy": "public"
            },
            "PERMNUMBER": {
              "description": "Number that the state gave to the student.",
              "length": 10,
              "required": "always",
              "privacy": "direct-identifier"
            },
            "GRADE": {
              "description": "Grade level.",
              "length": 2,
              "required": "always",
              "privacy": "quasi-identifier"
            },
            "GRADEBEGIN": {
              "description": "First day in the grade.",
              "required": "always",
              "privacy": "quasi-identifier"
            },
            "GRADEEND": {
              "description": "Last day in the grade.",
              "privacy": "quasi-identifier"
            },
            "SY": {
              "description": "School year.",
              "length": 4,
              "required": "always",
              "privacy": "public"
            }
          },
          "id": "ps-grade-prog",
          "variants": [
            {
              "id": "all",
              "columns": [
                "ADMINID",
                "ENRORGID",
                "PERMNUMBER",
                "GRADE",
                "GRADEBEGIN",
                "GRADEEND",
                "SY"
              ]
            }
          ]
        },
        {
          "title": "6_PS_ADM",
          "description": "One row for each student and source of money.",
          "source": "Vermont Agency of Education, Data Collection templates",
          "confidence": "verified",
          "files": [
            "6_PS_ADM.csv",
            "*_6_PS_ADM.csv"
          ],
          "recordKey": [
            "ENRORGID",
            "PERMNUMBER",
            "FUNDSOURCE",
            "ADMTDIST",
            "ADMBEG",
            "SY"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ","
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
            "ADMINID": {
              "description": "Supervisory union or district that submits the file.",
              "length": 6,
              "privacy": "public"
            },
            "ENRORGID": {
              "description": "Organization that teaches the student.",
              "length": 6,
              "required": "always",
              "privacy": "public"
            },
            "PERMNUMBER": {
              "description": "Number that the state gave to the student.",
              "length": 10,
              "required": "always",
              "privacy": "direct-identifier"
            },
            "FUNDSOURCE": {
              "description": "Who pays.",
              "length": 2,
              "required": "always",
              "privacy": "quasi-identifier"
            },
            "ADMTDIST": {
              "description": "Town district in which the student lives.",
              "length": 6,
              "required": "always",
              "privacy": "quasi-identifier"
            },
            "ADMTYP": {
              "description": "Whether the student is a resident or placed by the state.",
              "length": 1,
              "privacy": "quasi-identifier"
            },
            "ADMFPSTAT": {
              "description": "Whether the student attends full-time.",
              "length": 1,
              "privacy": "quasi-identifier"
            },
            "ADMHOURS": {
              "description": "Hours a week expected of a part-time student.",
              "privacy": "quasi-identifier"
            },
            "ADMBEG": {
              "description": "First day counted in membership.",
              "required": "always",
              "privacy": "quasi-identifier"
            },
            "HS_ACTIVTDISTID": {
              "description": "Town district of a student in home study.",
              "length": 6,
              "privacy": "quasi-identifier"
            },
            "HS_ACTIVADM": {
              "description": "Share of membership of a student in home study.",
              "privacy": "quasi-identifier"
            },
            "SY": {
              "description": "School year.",
              "length": 4,
              "required": "always",
              "privacy": "public"
            }
          },
          "carried": {
            "ADMINID": "No field of the common record says the same.",
            "ENRORGID": "No field of the common record says the same.",
            "FUNDSOURCE": "No field of the common record says the same.",
            "ADMTYP": "No field of the common record says the same.",
            "ADMFPSTAT": "No field of the common record says the same.",
            "ADMHOURS": "No field of the common record says the same.",
            "ADMBEG": "No field of the common record says the same.",
            "HS_ACTIVTDISTID": "No field of the common record says the same.",
            "HS_ACTIVADM": "No field of the common record says the same.",
            "SY": "No field of the common record says the same."
          },
          "id": "ps-adm",
          "variants": [
            {
              "id": "all",
              "columns": [
                "ADMINID",
                "ENRORGID",
                "PERMNUMBER",
                "FUNDSOURCE",
                "ADMTDIST",
                "ADMTYP",
                "ADMFPSTAT",
                "ADMHOURS",
                "ADMBEG",
                "HS_ACTIVTDISTID",
                "HS_ACTIVADM",
                "SY"
              ]
            }
          ]
        },
        {
          "title": "7_PS_Att",
          "description": "One row for each student and day.",
          "source": "Vermont Agency of Education, Data Collection templates",
          "confidence": "verified",
          "files": [
            "7_PS_Att.csv",
            "*_7_PS_Att.csv"
          ],
          "recordKey": [
            "ENRORGID",
            "PERMNUMBER",
            "ATTEVENTDATE",
            "DAILY_STATUS",
            "ATTENTYPEID",
            "SY"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ","
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
            "ADMINID": {
              "description": "Supervisory union or district that submits the file.",
              "length": 6,
              "privacy": "public"
            },
            "ENRORGID": {
              "description": "Organization that teaches the student.",
              "length": 6,
              "required": "always",
              "privacy": "public"
            },
            "PERMNUMBER": {
              "description": "Number that the state gave to the student.",
              "length": 10,
              "required": "always",
              "privacy": "direct-identifier"
            },
            "ATTEVENTDATE": {
              "description": "The day.",
              "required": "always",
              "privacy": "quasi-identifier"
            },
            "DAILY_STATUS": {
              "description": "Whether the student was present or absent.",
              "length": 3,
              "required": "always",
              "privacy": "quasi-identifier"
            },
            "ATTENTYPEID": {
              "description": "Which part of the day was expected.",
              "length": 3,
              "required": "always",
              "privacy": "quasi-identifier"
            },
            "ABSCATID": {
              "description": "Kind of absence.",
              "length": 3,
              "privacy": "sensitive"
            },
            "DSID_VALUE": {
              "description": "Share of the day.",
              "privacy": "quasi-identifier"
            },
            "SY": {
              "description": "School year.",
              "length": 4,
              "required": "always",
              "privacy": "public"
            }
          },
          "carried": {
            "ATTENTYPEID": "No field of the common record says the same.",
            "SY": "No field of the common record says the same."
          },
          "id": "ps-att",
          "variants": [
            {
              "id": "all",
              "columns": [
                "ADMINID",
                "ENRORGID",
                "PERMNUMBER",
                "ATTEVENTDATE",
                "DAILY_STATUS",
                "ATTENTYPEID",
                "ABSCATID",
                "DSID_VALUE",
                "SY"
              ]
            }
          ]
        },
        {
          "title": "8_OrgProfile",
          "description": "One row for each organization and school year or summer session.",
          "source": "Vermont Agency of Education, Data Collection templates",
          "confidence": "verified",
          "files": [
            "8_OrgProfile.csv",
            "*_8_OrgProfile.csv"
          ],
          "recordKey": [
            "ADMINID",
            "OrgId",
            "SYTFrame",
            "SY"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ","
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
            "ADMINID": {
              "description": "Supervisory union or district that submits the file.",
              "length": 6,
              "required": "always",
              "privacy": "public"
            },
            "OrgId": {
              "description": "Organization that teaches.",
              "length": 6,
              "required": "always",
              "privacy": "public"
            },
            "SYTFrameBeg": {
              "description": "First day of the year or summer session.",
              "privacy": "public"
            },
            "SYTFrameEnd": {
              "description": "Last day of the year or summer session.",
              "privacy": "public"
            },
            "SESSDAYS": {
              "description": "Days of instruction.",
              "privacy": "public"
            },
            "KP_AM_SESS": {
              "description": "Morning sessions of part-time kindergarten.",
              "privacy": "public"
            },
            "KP_PM_SESS": {
              "description": "Afternoon sessions of part-time kindergarten.",
              "privacy": "public"
            },
            "SYTFrame": {
              "description": "Whether it is the regular year or the summer session.",
              "length": 1,
              "required": "always",
              "privacy": "public"
            },
            "SY": {
              "description": "School year.",
              "length": 4,
              "required": "always",
              "privacy": "public"
            }
          },
          "carried": {
            "KP_AM_SESS": "No field of the common record says the same.",
            "KP_PM_SESS": "No field of the common record says the same."
          },
          "id": "org-profile",
          "variants": [
            {
              "id": "all",
              "columns": [
                "ADMINID",
                "OrgId",
                "SYTFrameBeg",
                "SYTFrameEnd",
                "SESSDAYS",
                "KP_AM_SESS",
                "KP_PM_SESS",
                "SYTFrame",
                "SY"
              ]
            }
          ]
        },
        {
          "title": "0_Staff_Identity",
          "description": "One row for each person who works for the district.",
          "source": "Vermont Agency of Education, Data Collection templates",
          "confidence": "verified",
          "files": [
            "0_Staff_Identity.csv",
            "*_0_Staff_Identity.csv"
          ],
          "recordKey": [
            "ADMINID",
            "EmpOrgid",
            "EDUCATORID",
            "SY"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ","
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
            "ADMINID": {
              "description": "Supervisory union or district that submits the file.",
              "length": 6,
              "required": "always",
              "privacy": "public"
            },
            "EmpOrgid": {
              "description": "District that employs the person.",
              "length": 6,
              "required": "always",
              "privacy": "public"
            },
            "LOCALED_ID": {
              "description": "Number that the district gave to the person.",
              "length": 15,
              "privacy": "direct-identifier"
            },
            "EDUCATORID": {
              "description": "Number that the state gave to the person.",
              "length": 10,
              "required": "always",
              "privacy": "direct-identifier"
            },
            "FNAME": {
              "description": "Given name.",
              "length": 20,
              "privacy": "direct-identifier"
            },
            "MNAME": {
              "description": "Middle name.",
              "length": 20,
              "privacy": "direct-identifier"
            },
            "LNAME": {
              "description": "Family name.",
              "length": 36,
              "privacy": "direct-identifier"
            },
            "POSTNAME": {
              "description": "Suffix of the name.",
              "length": 5,
              "privacy": "direct-identifier"
            },
            "DOB": {
              "description": "Day of birth.",
              "privacy": "direct-identifier"
            },
            "GENDER": {
              "description": "Sex.",
              "length": 1,
              "privacy": "quasi-identifier"
            },
            "SY": {
              "description": "School year.",
              "length": 4,
              "required": "always",
              "privacy": "public"
            }
          },
          "carried": {
            "EmpOrgid": "No field of the common record says the same.",
            "SY": "No field of the common record says the same."
          },
          "id": "staff-identity",
          "variants": [
            {
              "id": "all",
              "columns": [
                "ADMINID",
                "EmpOrgid",
                "LOCALED_ID",
                "EDUCATORID",
                "FNAME",
                "MNAME",
                "LNAME",
                "POSTNAME",
                "DOB",
                "GENDER",
                "SY"
              ]
            }
          ]
        },
        {
          "title": "10_EmpOrg",
          "description": "One row for each employment.",
          "source": "Vermont Agency of Education, Data Collection templates",
          "confidence": "verified",
          "files": [
            "10_EmpOrg.csv",
            "*_10_EmpOrg.csv"
          ],
          "recordKey": [
            "EmpOrgid",
            "EDUCATORID",
            "EMPBEGDATE",
            "SY"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ","
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
            "ADMINID": {
              "description": "Supervisory union or district that submits the file.",
              "length": 6,
              "privacy": "public"
            },
            "EmpOrgid": {
              "description": "District that employs the person.",
              "length": 6,
              "required": "always",
              "privacy": "public"
            },
            "EDUCATORID": {
              "description": "Number that the state gave to the person.",
              "length": 10,
              "required": "always",
              "privacy": "direct-identifier"
            },
            "EMPBEGDATE": {
              "description": "First day of the employment.",
              "required": "always",
              "privacy": "public"
            },
            "EMPENDDATE": {
              "description": "Last day of the employment.",
              "privacy": "public"
            },
            "EMPSTATNO": {
              "description": "Terms of the employment.",
              "length": 3,
              "privacy": "public"
            },
            "SY": {
              "description": "School year.",
              "length": 4,
              "required": "always",
              "privacy": "public"
            }
          },
          "carried": {
            "ADMINID": "No field of the common record says the same.",
            "EMPSTATNO": "No field of the common record says the same.",
            "SY": "No field of the common record says the same."
          },
          "id": "emp-org",
          "variants": [
            {
              "id": "all",
              "columns": [
                "ADMINID",
                "EmpOrgid",
                "EDUCATORID",
                "EMPBEGDATE",
                "EMPENDDATE",
                "EMPSTATNO",
                "SY"
              ]
            }
          ]
        },
        {
          "title": "12_Course",
          "description": "One row for each course of an organization.",
          "source": "Vermont Agency of Education, Data Collection templates",
          "confidence": "verified",
          "files": [
            "12_Course.csv",
            "*_12_Course.csv"
          ],
          "recordKey": [
            "POSID",
            "LOCALCOURSEID",
            "SY"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ","
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
            "ADMINID": {
              "description": "Supervisory union or district that submits the file.",
              "length": 6,
              "privacy": "public"
            },
            "POSID": {
              "description": "Organization at which the course is taught.",
              "length": 6,
              "required": "always",
              "privacy": "public"
            },
            "LOCALCOURSEID": {
              "description": "Code that the district gave to the course.",
              "length": 55,
              "required": "always",
              "privacy": "public"
            },
            "COURSECODE": {
              "description": "Code of the course in the national list.",
              "length": 5,
              "privacy": "public"
            },
            "COURSENAME": {
              "description": "Name of the course.",
              "length": 255,
              "privacy": "public"
            },
            "Addit_COURSECAT": {
              "description": "Category of the course in Vermont's list.",
              "length": 30,
              "privacy": "public"
            },
            "SY": {
              "description": "School year.",
              "length": 4,
              "required": "always",
              "privacy": "public"
            }
          },
          "carried": {
            "ADMINID": "No field of the common record says the same.",
            "COURSECODE": "No field of the common record says the same.",
            "Addit_COURSECAT": "No field of the common record says the same.",
            "SY": "No field of the common record says the same."
          },
          "id": "course",
          "variants": [
            {
              "id": "all",
              "columns": [
                "ADMINID",
                "POSID",
                "LOCALCOURSEID",
                "COURSECODE",
                "COURSENAME",
                "Addit_COURSECAT",
                "SY"
              ]
            }
          ]
        },
        {
          "title": "13_CourseSection",
          "description": "One row for each class.",
          "source": "Vermont Agency of Education, Data Collection templates",
          "confidence": "verified",
          "files": [
            "13_CourseSection.csv",
            "*_13_CourseSection.csv"
          ],
          "recordKey": [
            "POSID",
            "LOCALCOURSEID",
            "COURSESECTION",
            "SY"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ","
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
            "ADMINID": {
              "description": "Supervisory union or district that submits the file.",
              "length": 6,
              "privacy": "public"
            },
            "POSID": {
              "description": "Organization at which the course is taught.",
              "length": 6,
              "required": "always",
              "privacy": "public"
            },
            "LOCALCOURSEID": {
              "description": "Code that the district gave to the course.",
              "length": 55,
              "required": "always",
              "privacy": "public"
            },
            "COURSESECTION": {
              "description": "Number of the class within its course.",
              "length": 30,
              "required": "always",
              "privacy": "public"
            },
            "COURSETERM": {
              "description": "Term of the class.",
              "length": 6,
              "privacy": "public"
            },
            "COURSELEVEL": {
              "description": "How demanding the class is.",
              "length": 1,
              "privacy": "public"
            },
            "COURSELEVELCHARACTERISTIC": {
              "description": "What kind of class it is.",
              "length": 5,
              "privacy": "public"
            },
            "COURSECREDITAVAIL": {
              "description": "Credits of the class.",
              "privacy": "public"
            },
            "COURSESETTING": {
              "description": "Where the class is taught.",
              "length": 2,
              "privacy": "public"
            },
            "SY": {
              "description": "School year.",
              "length": 4,
              "required": "always",
              "privacy": "public"
            }
          },
          "carried": {
            "ADMINID": "No field of the common record says the same.",
            "COURSETERM": "No field of the common record says the same.",
            "COURSELEVEL": "No field of the common record says the same.",
            "COURSELEVELCHARACTERISTIC": "No field of the common record says the same.",
            "COURSECREDITAVAIL": "No field of the common record says the same.",
            "COURSESETTING": "No field of the common record says the same.",
            "SY": "No field of the common record says the same."
          },
          "id": "course-section",
          "variants": [
            {
              "id": "all",
              "columns": [
                "ADMINID",
                "POSID",
                "LOCALCOURSEID",
                "COURSESECTION",
                "COURSETERM",
                "COURSELEVEL",
                "COURSELEVELCHARACTERISTIC",
                "COURSECREDITAVAIL",
                "COURSESETTING",
                "SY"
              ]
            }
          ]
        },
        {
          "title": "14a_StuSectionEnrollment",
          "description": "One row for each student in a class.",
          "source": "Vermont Agency of Education, Data Collection templates",
          "confidence": "verified",
          "files": [
            "14a_StuSectionEnrollment.csv",
            "*_14a_StuSectionEnrollment.csv"
          ],
          "recordKey": [
            "ENRORGID",
            "PERMNUMBER",
            "LOCALCOURSEID",
            "COURSESECTION",
            "SY"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ","
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
            "ADMINID": {
              "description": "Supervisory union or district that submits the file.",
              "length": 6,
              "privacy": "public"
            },
            "ENRORGID": {
              "description": "Organization that teaches the student.",
              "length": 6,
              "required": "always",
              "privacy": "public"
            },
            "PERMNUMBER": {
              "description": "Number that the state gave to the student.",
              "length": 10,
              "required": "always",
              "privacy": "direct-identifier"
            },
            "LOCALCOURSEID": {
              "description": "Code that the district gave to the course.",
              "length": 55,
              "required": "always",
              "privacy": "public"
            },
            "COURSESECTION": {
              "description": "Number of the class within its course.",
              "length": 30,
              "required": "always",
              "privacy": "public"
            },
            "COURSEENROLLSTATUS": {
              "description": "Where the student stands in the class.",
              "length": 2,
              "privacy": "quasi-identifier"
            },
            "SY": {
              "description": "School year.",
              "length": 4,
              "required": "always",
              "privacy": "public"
            }
          },
          "carried": {
            "ADMINID": "No field of the common record says the same.",
            "COURSEENROLLSTATUS": "No field of the common record says the same.",
            "SY": "No field of the common record says the same."
          },
          "id": "stu-section-enrollment",
          "variants": [
            {
              "id": "all",
              "columns": [
                "ADMINID",
                "ENRORGID",
                "PERMNUMBER",
                "LOCALCOURSEID",
                "COURSESECTION",
                "COURSEENROLLSTATUS",
                "SY"
              ]
            }
          ]
        },
        {
          "title": "14b_StaffSectionAssignment",
          "description": "One row for each person who teaches a class.",
          "source": "Vermont Agency of Education, Data Collection templates",
          "confidence": "verified",
          "files": [
            "14b_StaffSectionAssignment.csv",
            "*_14b_StaffSectionAssignment.csv"
          ],
          "recordKey": [
            "POSID",
            "LOCALCOURSEID",
            "COURSESECTION",
            "EDUCATORID",
            "SY"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ","
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
            "ADMINID": {
              "description": "Supervisory union or district that submits the file.",
              "length": 6,
              "privacy": "public"
            },
            "POSID": {
              "description": "Organization at which the course is taught.",
              "length": 6,
              "required": "always",
              "privacy": "public"
            },
            "LOCALCOURSEID": {
              "description": "Code that the district gave to the course.",
              "length": 55,
              "required": "always",
              "privacy": "public"
            },
            "COURSESECTION": {
              "description": "Number of the class within its course.",
              "length": 30,
              "required": "always",
              "privacy": "public"
            },
            "EDUCATORID": {
              "description": "Number that the state gave to the person.",
              "length": 10,
              "required": "always",
              "privacy": "direct-identifier"
            },
            "ROLE": {
              "description": "What the person does in the class.",
              "length": 2,
              "privacy": "public"
            },
            "SY": {
              "description": "School year.",
              "length": 4,
              "required": "always",
              "privacy": "public"
            }
          },
          "carried": {
            "ADMINID": "No field of the common record says the same.",
            "SY": "No field of the common record says the same."
          },
          "id": "staff-section-assignment",
          "variants": [
            {
              "id": "all",
              "columns": [
                "ADMINID",
                "POSID",
                "LOCALCOURSEID",
                "COURSESECTION",
                "EDUCATORID",
                "ROLE",
                "SY"
              ]
            }
          ]
        },
        {
          "title": "15_StudentSecResults",
          "description": "One row for the result of each student in a class.",
          "source": "Vermont Agency of Education, Data Collection templates",
          "confidence": "verified",
          "files": [
            "15_StudentSecResults.csv",
            "*_15_StudentSecResults.csv"
          ],
          "recordKey": [
            "PERMNUMBER",
            "ENRORGID",
            "LOCALCOURSEID",
            "COURSESECTION",
            "SY"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ","
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
            "ADMINID": {
              "description": "Supervisory union or district that submits the file.",
              "length": 6,
              "privacy": "public"
            },
            "PERMNUMBER": {
              "description": "Number that the state gave to the student.",
              "length": 10,
              "required": "always",
              "privacy": "direct-identifier"
            },
            "ENRORGID": {
              "description": "Organization that teaches the student.",
              "length": 6,
              "required": "always",
              "privacy": "public"
            },
            "LOCALCOURSEID": {
              "description": "Code that the district gave to the course.",
              "length": 55,
              "required": "always",
              "privacy": "public"
            },
            "COURSESECTION": {
              "description": "Number of the class within its course.",
              "length": 30,
              "required": "always",
              "privacy": "public"
            },
            "COURSELETTERMARK": {
              "description": "Mark in a code.",
              "length": 2,
              "privacy": "sensitive"
            },
            "COURSENUMERICMARK": {
              "description": "Mark from 0 to 100.",
              "privacy": "sensitive"
            },
            "CreditsEarned": {
              "description": "Credits earned.",
              "privacy": "sensitive"
            },
            "SY": {
              "description": "School year.",
              "length": 4,
              "required": "always",
              "privacy": "public"
            }
          },
          "carried": {
            "ADMINID": "No field of the common record says the same.",
            "CreditsEarned": "No field of the common record says the same.",
            "SY": "No field of the common record says the same."
          },
          "id": "student-sec-results",
          "variants": [
            {
              "id": "all",
              "columns": [
                "ADMINID",
                "PERMNUMBER",
                "ENRORGID",
                "LOCALCOURSEID",
                "COURSESECTION",
                "COURSELETTERMARK",
                "COURSENUMERICMARK",
                "CreditsEarned",
                "SY"
              ]
            }
          ]
        },
        {
          "title": "17_CIRS_Offenders",
          "description": "One row for each offender and incident.",
          "source": "Vermont Agency of Education, Data Collection templates",
          "confidence": "verified",
          "files": [
            "17_CIRS_Offenders.csv",
            "*_17_CIRS_Offenders.csv"
          ],
          "recordKey": [
            "off_IDNUM",
            "Incident_Num",
            "ENRORGID",
            "SY"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ","
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
            "ADMINID": {
              "description": "Supervisory union or district that submits the file.",
              "length": 6,
              "privacy": "public"
            },
            "off_IDNUM": {
              "description": "Number of the offender at the school.",
              "length": 10,
              "required": "always",
              "privacy": "direct-identifier"
            },
            "Incident_Num": {
              "description": "Number of the incident at the school.",
              "length": 15,
              "required": "always",
              "privacy": "quasi-identifier"
            },
            "ENRORGID": {
              "description": "Organization that teaches the student.",
              "length": 6,
              "required": "always",
              "privacy": "public"
            },
            "off_LastName": {
              "description": "Family name.",
              "length": 36,
              "privacy": "direct-identifier"
            },
            "off_FirstName": {
              "description": "Given name.",
              "length": 20,
              "privacy": "direct-identifier"
            },
            "off_MName": {
              "description": "Middle name.",
              "length": 20,
              "privacy": "direct-identifier"
            },
            "off_DOB": {
              "description": "Day of birth.",
              "privacy": "direct-identifier"
            },
            "off_Grade": {
              "description": "Grade level.",
              "length": 2,
              "privacy": "quasi-identifier"
            },
            "off_Gender": {
              "description": "Sex.",
              "length": 1,
              "privacy": "quasi-identifier"
            },
            "off_Type": {
              "description": "Kind of person.",
              "length": 1,
              "privacy": "quasi-identifier"
            },
            "off_Injury": {
              "description": "Injury in the incident.",
              "length": 1,
              "privacy": "sensitive"
            },
            "off_IEP": {
              "description": "Whether the offender had an individual education program.",
              "length": 1,
              "privacy": "sensitive"
            },
            "off_ID": {
              "description": "Number that the state gave to the student.",
              "length": 10,
              "privacy": "direct-identifier"
            },
            "off_AmIndAKNat": {
              "description": "American Indian or Alaska Native.",
              "length": 1,
              "privacy": "quasi-identifier"
            },
            "off_Asian": {
              "description": "Asian.",
              "length": 1,
              "privacy": "quasi-identifier"
            },
            "off_Black": {
              "description": "Black or African American.",
              "length": 1,
              "privacy": "quasi-identifier"
            },
            "off_White": {
              "description": "White.",
              "length": 1,
              "privacy": "quasi-identifier"
            },
            "off_Hispanic": {
              "description": "Whether the offender is Hispanic or Latino.",
              "length": 1,
              "privacy": "quasi-identifier"
            },
            "off_Hawaiian": {
              "description": "Native Hawaiian or other Pacific Islander.",
              "length": 1,
              "privacy": "quasi-identifier"
            },
            "off_Disability": {
              "description": "Kind of disability.",
              "length": 2,
              "privacy": "sensitive"
            },
            "off_ELL": {
              "description": "Whether the offender is an English learner.",
              "length": 1,
              "privacy": "sensitive"
            },
            "SY": {
              "description": "School year.",
              "length": 4,
              "required": "always",
              "privacy": "public"
            }
          },
          "carried": {
            "ADMINID": "No field of the common record says the same.",
            "Incident_Num": "No field of the common record says the same.",
            "off_Type": "No field of the common record says the same.",
            "off_Injury": "No field of the common record says the same.",
            "off_IEP": "No field of the common record says the same.",
            "off_Disability": "No field of the common record says the same.",
            "off_ELL": "No field of the common record says the same.",
            "SY": "No field of the common record says the same."
          },
          "id": "cirs-offenders",
          "variants": [
            {
              "id": "all",
              "columns": [
                "ADMINID",
                "off_IDNUM",
                "Incident_Num",
                "ENRORGID",
                "off_LastName",
                "off_FirstName",
                "off_MName",
                "off_DOB",
                "off_Grade",
                "off_Gender",
                "off_Type",
                "off_Injury",
                "off_IEP",
                "off_ID",
                "off_AmIndAKNat",
                "off_Asian",
                "off_Black",
                "off_White",
                "off_Hispanic",
                "off_Hawaiian",
                "off_Disability",
                "off_ELL",
                "SY"
              ]
            }
          ]
        },
        {
          "title": "18_CIRS_Actions",
          "description": "One row for each action after an incident.",
          "source": "Vermont Agency of Education, Data Collection templates",
          "confidence": "verified",
          "files": [
            "18_CIRS_Actions.csv",
            "*_18_CIRS_Actions.csv"
          ],
          "recordKey": [
            "Action_Num",
            "Incident_Num",
            "off_IDNUM",
            "ENRORGID",
            "SY",
            "Restraint"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ","
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
            "ADMINID": {
              "description": "Supervisory union or district that submits the file.",
              "length": 6,
              "privacy": "public"
            },
            "Action_Num": {
              "description": "Number of the action at the school.",
              "length": 15,
              "required": "always",
              "privacy": "quasi-identifier"
            },
            "Incident_Num": {
              "description": "Number of the incident at the school.",
              "length": 15,
              "required": "always",
              "privacy": "quasi-identifier"
            },
            "off_IDNUM": {
              "description": "Number of the offender at the school.",
              "length": 15,
              "required": "always",
              "privacy": "direct-identifier"
            },
            "ENRORGID": {
              "description": "Organization that teaches the student.",
              "length": 6,
              "required": "always",
              "privacy": "public"
            },
            "Action_Type": {
              "description": "What was done.",
              "length": 2,
              "privacy": "sensitive"
            },
            "Action_Start_Date": {
              "description": "First day of the action.",
              "privacy": "sensitive"
            },
            "Action_End_Date": {
              "description": "Last day of the action.",
              "privacy": "sensitive"
            },
            "Susp_Red": {
              "description": "Whether the suspension was shortened.",
              "length": 1,
              "privacy": "sensitive"
            },
            "Susp_Length": {
              "description": "Days of the suspension.",
              "privacy": "sensitive"
            },
            "Exp_Svcs": {
              "description": "Whether services went on after an expulsion.",
              "length": 1,
              "privacy": "sensitive"
            },
            "SY": {
              "description": "School year.",
              "length": 4,
              "required": "always",
              "privacy": "public"
            },
            "Seclusion": {
              "description": "Whether the student was put into seclusion.",
              "length": 1,
              "privacy": "sensitive"
            },
            "Restraint": {
              "description": "Whether the student was restrained.",
              "length": 1,
              "required": "always",
              "privacy": "sensitive"
            }
          },
          "carried": {
            "ADMINID": "No field of the common record says the same.",
            "Action_Num": "No field of the common record says the same.",
            "Action_End_Date": "No field of the common record says the same.",
            "Susp_Red": "No field of the common record says the same.",
            "Exp_Svcs": "No field of the common record says the same.",
            "SY": "No field of the common record says the same.",
            "Seclusion": "No field of the common record says the same.",
            "Restraint": "No field of the common record says the same."
          },
          "id": "cirs-actions",
          "variants": [
            {
              "id": "all",
              "columns": [
                "ADMINID",
                "Action_Num",
                "Incident_Num",
                "off_IDNUM",
                "ENRORGID",
                "Action_Type",
                "Action_Start_Date",
                "Action_End_Date",
                "Susp_Red",
                "Susp_Length",
                "Exp_Svcs",
                "SY",
                "Seclusion",
                "Restraint"
              ]
            }
          ]
        },
        {
          "title": "0_Student_Match",
          "description": "One row for each student whose state number is asked for.",
          "source": "Vermont Agency of Education, Data Collection templates",
          "confidence": "verified",
          "files": [
            "0_Student_Match.csv",
            "*_0_Student_Match.csv"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ","
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
            "ADMINID": {
              "description": "Supervisory union or district that submits the file.",
              "length": 6,
              "privacy": "public"
            },
            "ENRORGID": {
              "description": "Organization that teaches the student.",
              "length": 6,
              "privacy": "public"
            },
            "LCLSTUNUM": {
              "description": "Number that the district gave to the student.",
              "length": 20,
              "privacy": "direct-identifier"
            },
            "PERMNUMBER": {
              "description": "Number that the state gave to the student.",
              "length": 10,
              "privacy": "direct-identifier"
            },
            "FNAME": {
              "description": "Given name.",
              "length": 20,
              "privacy": "direct-identifier"
            },
            "MNAME": {
              "description": "Middle name.",
              "length": 20,
              "privacy": "direct-identifier"
            },
            "LNAME": {
              "description": "Family name.",
              "length": 36,
              "privacy": "direct-identifier"
            },
            "POSTNAME": {
              "description": "Suffix of the name.",
              "length": 5,
              "privacy": "direct-identifier"
            },
            "DOB": {
              "description": "Day of birth.",
              "privacy": "direct-identifier"
            },
            "GENDER": {
              "description": "Sex.",
              "length": 1,
              "privacy": "quasi-identifier"
            }
          },
          "carried": {
            "ADMINID": "The file is known and not read.",
            "ENRORGID": "The file is known and not read.",
            "LCLSTUNUM": "The file is known and not read.",
            "PERMNUMBER": "The file is known and not read.",
            "FNAME": "The file is known and not read.",
            "MNAME": "The file is known and not read.",
            "LNAME": "The file is known and not read.",
            "POSTNAME": "The file is known and not read.",
            "DOB": "The file is known and not read.",
            "GENDER": "The file is known and not read."
          },
          "id": "student-match",
          "variants": [
            {
              "id": "all",
              "columns": [
                "ADMINID",
                "ENRORGID",
                "LCLSTUNUM",
                "PERMNUMBER",
                "FNAME",
                "MNAME",
                "LNAME",
                "POSTNAME",
                "DOB",
                "GENDER"
              ]
            }
          ]
        },
        {
          "title": "0_Staff_Match",
          "description": "One row for each person whose state number is asked for.",
          "source": "Vermont Agency of Education, Data Collection templates",
          "confidence": "verified",
          "files": [
            "0_Staff_Match.csv",
            "*_0_Staff_Match.csv"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ","
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
            "ADMINID": {
              "description": "Supervisory union or district that submits the file.",
              "length": 6,
              "privacy": "public"
            },
            "EmpOrgid": {
              "description": "District that employs the person.",
              "length": 6,
              "privacy": "public"
            },
            "LOCALED_ID": {
              "description": "Number that the district gave to the person.",
              "length": 15,
              "privacy": "direct-identifier"
            },
            "EDUCATORID": {
              "description": "Number that the state gave to the person.",
              "length": 10,
              "privacy": "direct-identifier"
            },
            "FNAME": {
              "description": "Given name.",
              "length": 20,
              "privacy": "direct-identifier"
            },
            "MNAME": {
              "description": "Middle name.",
              "length": 20,
              "privacy": "direct-identifier"
            },
            "LNAME": {
              "description": "Family name.",
              "length": 36,
              "privacy": "direct-identifier"
            },
            "POSTNAME": {
              "description": "Suffix of the name.",
              "length": 5,
              "privacy": "direct-identifier"
            },
            "FORMERLAST": {
              "length": 36,
              "description": "FORMERLAST",
              "privacy": "direct-identifier"
            },
            "DOB": {
              "description": "Day of birth.",
              "privacy": "direct-identifier"
            },
            "GENDER": {
              "description": "Sex.",
              "length": 1,
              "privacy": "quasi-identifier"
            }
          },
          "carried": {
            "ADMINID": "The file is known and not read.",
            "EmpOrgid": "The file is known and not read.",
            "LOCALED_ID": "The file is known and not read.",
            "EDUCATORID": "The file is known and not read.",
            "FNAME": "The file is known and not read.",
            "MNAME": "The file is known and not read.",
            "LNAME": "The file is known and not read.",
            "POSTNAME": "The file is known and not read.",
            "FORMERLAST": "The file is known and not read.",
            "DOB": "The file is known and not read.",
            "GENDER": "The file is known and not read."
          },
          "id": "staff-match",
          "variants": [
            {
              "id": "all",
              "columns": [
                "ADMINID",
                "EmpOrgid",
                "LOCALED_ID",
                "EDUCATORID",
                "FNAME",
                "MNAME",
                "LNAME",
                "POSTNAME",
                "FORMERLAST",
                "DOB",
                "GENDER"
              ]
            }
          ]
        },
        {
          "title": "1_TS_OrgLevel",
          "description": "Counts of English learners for each town district.",
          "source": "Vermont Agency of Education, Data Collection templates",
          "confidence": "verified",
          "files": [
            "1_TS_OrgLevel.csv",
            "*_1_TS_OrgLevel.csv"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ","
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
            "ADMINID": {
              "description": "Supervisory union or district that submits the file.",
              "privacy": "public"
            },
            "DSTID": {
              "description": "DSTID",
              "privacy": "direct-identifier"
            },
            "LEPCUR": {
              "description": "LEPCUR",
              "privacy": "direct-identifier"
            },
            "LEPFS": {
              "description": "LEPFS",
              "privacy": "direct-identifier"
            },
            "SY": {
              "description": "School year.",
              "privacy": "public"
            }
          },
          "carried": {
            "ADMINID": "The file is known and not read.",
            "DSTID": "The file is known and not read.",
            "LEPCUR": "The file is known and not read.",
            "LEPFS": "The file is known and not read.",
            "SY": "The file is known and not read."
          },
          "id": "ts-org-level",
          "variants": [
            {
              "id": "all",
              "columns": [
                "ADMINID",
                "DSTID",
                "LEPCUR",
                "LEPFS",
                "SY"
              ]
            }
          ]
        },
        {
          "title": "2_TS_Stu_ADMByEnrollingOrg",
          "description": "One row for each student counted in membership.",
          "source": "Vermont Agency of Education, Data Collection templates",
          "confidence": "verified",
          "files": [
            "2_TS_Stu_ADMByEnrollingOrg.csv",
            "*_2_TS_Stu_ADMByEnrollingOrg.csv"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ","
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
            "ADMINID": {
              "description": "Supervisory union or district that submits the file.",
              "privacy": "public"
            },
            "ENRORGID": {
              "description": "Organization that teaches the student.",
              "privacy": "public"
            },
            "PERMNUMBER": {
              "description": "Number that the state gave to the student.",
              "privacy": "direct-identifier"
            },
            "CURRGRADE": {
              "description": "CURRGRADE",
              "privacy": "direct-identifier"
            }
          },
          "carried": {
            "ADMINID": "The file is known and not read.",
            "ENRORGID": "The file is known and not read.",
            "PERMNUMBER": "The file is known and not read.",
            "CURRGRADE": "The file is known and not read."
          },
          "id": "ts-stu-adm",
          "variants": [
            {
              "id": "all",
              "columns": [
                "ADMINID",
                "ENRORGID",
                "PERMNUMBER",
                "CURRGRADE"
              ]
            }
          ]
        },
        {
          "title": "5A_Public_PreK_Stu_Link",
          "description": "One row for each student and prekindergarten partner.",
          "source": "Vermont Agency of Education, Data Collection templates",
          "confidence": "verified",
          "files": [
            "5A_Public_PreK_Stu_Link.csv",
            "*_5A_Public_PreK_Stu_Link.csv"
          ],
          "recordKey": [
            "ADMINID",
            "ENRORGID",
            "PERMNUMBER",
            "PKID",
            "PK_START_DATE",
            "SY"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ","
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
            "ADMINID": {
              "description": "Supervisory union or district that submits the file.",
              "length": 6,
              "required": "always",
              "privacy": "public"
            },
            "ENRORGID": {
              "description": "Organization that teaches the student.",
              "length": 6,
              "required": "always",
              "privacy": "public"
            },
            "PERMNUMBER": {
              "description": "Number that the state gave to the student.",
              "length": 10,
              "required": "always",
              "privacy": "direct-identifier"
            },
            "PKID": {
              "length": 10,
              "required": "always",
              "description": "PKID",
              "privacy": "direct-identifier"
            },
            "PK_START_DATE": {
              "required": "always",
              "description": "PK_START_DATE",
              "privacy": "direct-identifier"
            },
            "PK_END_DATE": {
              "description": "PK_END_DATE",
              "privacy": "direct-identifier"
            },
            "SY": {
              "description": "School year.",
              "length": 4,
              "required": "always",
              "privacy": "public"
            }
          },
          "carried": {
            "ADMINID": "The file is known and not read.",
            "ENRORGID": "The file is known and not read.",
            "PERMNUMBER": "The file is known and not read.",
            "PKID": "The file is known and not read.",
            "PK_START_DATE": "The file is known and not read.",
            "PK_END_DATE": "The file is known and not read.",
            "SY": "The file is known and not read."
          },
          "id": "public-prek-stu-link",
          "variants": [
            {
              "id": "all",
              "columns": [
                "ADMINID",
                "ENRORGID",
                "PERMNUMBER",
                "PKID",
                "PK_START_DATE",
                "PK_END_DATE",
                "SY"
              ]
            }
          ]
        },
        {
          "title": "8a_OrgProfile_Holidays",
          "description": "One row for each holiday.",
          "source": "Vermont Agency of Education, Data Collection templates",
          "confidence": "verified",
          "files": [
            "8a_OrgProfile_Holidays.csv",
            "*_8a_OrgProfile_Holidays.csv"
          ],
          "recordKey": [
            "ORGID",
            "HOLIDAY",
            "SY"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ","
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
            "ADMINID": {
              "description": "Supervisory union or district that submits the file.",
              "length": 6,
              "privacy": "public"
            },
            "ORGID": {
              "length": 6,
              "required": "always",
              "description": "ORGID",
              "privacy": "direct-identifier"
            },
            "HOLIDAY": {
              "required": "always",
              "description": "HOLIDAY",
              "privacy": "direct-identifier"
            },
            "SY": {
              "description": "School year.",
              "length": 4,
              "required": "always",
              "privacy": "public"
            }
          },
          "carried": {
            "ADMINID": "The file is known and not read.",
            "ORGID": "The file is known and not read.",
            "HOLIDAY": "The file is known and not read.",
            "SY": "The file is known and not read."
          },
          "id": "org-profile-holidays",
          "variants": [
            {
              "id": "all",
              "columns": [
                "ADMINID",
                "ORGID",
                "HOLIDAY",
                "SY"
              ]
            }
          ]
        },
        {
          "title": "11_POS",
          "description": "One row for each place at which a person works.",
          "source": "Vermont Agency of Education, Data Collection templates",
          "confidence": "verified",
          "files": [
            "11_POS.csv",
            "*_11_POS.csv"
          ],
          "recordKey": [
            "EmpOrgid",
            "POSID",
            "EDUCATORID",
            "POSBEGDATE",
            "SY"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ","
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
            "ADMINID": {
              "description": "Supervisory union or district that submits the file.",
              "length": 6,
              "privacy": "public"
            },
            "EmpOrgid": {
              "description": "District that employs the person.",
              "length": 6,
              "required": "always",
              "privacy": "public"
            },
            "POSID": {
              "description": "Organization at which the course is taught.",
              "length": 6,
              "required": "always",
              "privacy": "public"
            },
            "EDUCATORID": {
              "description": "Number that the state gave to the person.",
              "length": 10,
              "required": "always",
              "privacy": "direct-identifier"
            },
            "POSBEGDATE": {
              "required": "always",
              "description": "POSBEGDATE",
              "privacy": "direct-identifier"
            },
            "POSENDDATE": {
              "description": "POSENDDATE",
              "privacy": "direct-identifier"
            },
            "POSFTE": {
              "description": "POSFTE",
              "privacy": "direct-identifier"
            },
            "SY": {
              "description": "School year.",
              "length": 4,
              "required": "always",
              "privacy": "public"
            }
          },
          "carried": {
            "ADMINID": "The file is known and not read.",
            "EmpOrgid": "The file is known and not read.",
            "POSID": "The file is known and not read.",
            "EDUCATORID": "The file is known and not read.",
            "POSBEGDATE": "The file is known and not read.",
            "POSENDDATE": "The file is known and not read.",
            "POSFTE": "The file is known and not read.",
            "SY": "The file is known and not read."
          },
          "id": "pos",
          "variants": [
            {
              "id": "all",
              "columns": [
                "ADMINID",
                "EmpOrgid",
                "POSID",
                "EDUCATORID",
                "POSBEGDATE",
                "POSENDDATE",
                "POSFTE",
                "SY"
              ]
            }
          ]
        },
        {
          "title": "11a_POS_RoleTable",
          "description": "One row for each role of a person at a place.",
          "source": "Vermont Agency of Education, Data Collection templates",
          "confidence": "verified",
          "files": [
            "11a_POS_RoleTable.csv",
            "*_11a_POS_RoleTable.csv"
          ],
          "recordKey": [
            "EmpOrgid",
            "POSID",
            "EDUCATORID",
            "RoleID",
            "SY"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ","
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
            "ADMINID": {
              "description": "Supervisory union or district that submits the file.",
              "length": 6,
              "privacy": "public"
            },
            "EmpOrgid": {
              "description": "District that employs the person.",
              "length": 6,
              "required": "always",
              "privacy": "public"
            },
            "POSID": {
              "description": "Organization at which the course is taught.",
              "length": 6,
              "required": "always",
              "privacy": "public"
            },
            "EDUCATORID": {
              "description": "Number that the state gave to the person.",
              "length": 10,
              "required": "always",
              "privacy": "direct-identifier"
            },
            "RoleID": {
              "length": 3,
              "required": "always",
              "description": "RoleID",
              "privacy": "direct-identifier"
            },
            "RolePercent": {
              "description": "RolePercent",
              "privacy": "direct-identifier"
            },
            "SY": {
              "description": "School year.",
              "length": 4,
              "required": "always",
              "privacy": "public"
            }
          },
          "carried": {
            "ADMINID": "The file is known and not read.",
            "EmpOrgid": "The file is known and not read.",
            "POSID": "The file is known and not read.",
            "EDUCATORID": "The file is known and not read.",
            "RoleID": "The file is known and not read.",
            "RolePercent": "The file is known and not read.",
            "SY": "The file is known and not read."
          },
          "id": "pos-role-table",
          "variants": [
            {
              "id": "all",
              "columns": [
                "ADMINID",
                "EmpOrgid",
                "POSID",
                "EDUCATORID",
                "RoleID",
                "RolePercent",
                "SY"
              ]
            }
          ]
        },
        {
          "title": "16_CIRS_Incidents",
          "description": "One row for each incident.",
          "source": "Vermont Agency of Education, Data Collection templates",
          "confidence": "verified",
          "files": [
            "16_CIRS_Incidents.csv",
            "*_16_CIRS_Incidents.csv"
          ],
          "recordKey": [
            "ADMINID",
            "Incident_Num",
            "ENRORGID",
            "SY"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ","
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
            "ADMINID": {
              "description": "Supervisory union or district that submits the file.",
              "length": 6,
              "required": "always",
              "privacy": "public"
            },
            "Incident_Num": {
              "description": "Number of the incident at the school.",
              "length": 15,
              "required": "always",
              "privacy": "quasi-identifier"
            },
            "ENRORGID": {
              "description": "Organization that teaches the student.",
              "length": 6,
              "required": "always",
              "privacy": "public"
            },
            "Inc_Date": {
              "description": "Inc_Date",
              "privacy": "direct-identifier"
            },
            "Time": {
              "length": 2,
              "description": "Time",
              "privacy": "direct-identifier"
            },
            "Location": {
              "length": 2,
              "description": "Location",
              "privacy": "direct-identifier"
            },
            "Incident_Type": {
              "length": 3,
              "description": "Incident_Type",
              "privacy": "direct-identifier"
            },
            "Other_Desc": {
              "length": 100,
              "description": "Other_Desc",
              "privacy": "direct-identifier"
            },
            "Weapon": {
              "length": 2,
              "description": "Weapon",
              "privacy": "direct-identifier"
            },
            "Drug": {
              "length": 2,
              "description": "Drug",
              "privacy": "direct-identifier"
            },
            "Drug_Desc": {
              "length": 50,
              "description": "Drug_Desc",
              "privacy": "direct-identifier"
            },
            "Category": {
              "length": 2,
              "description": "Category",
              "privacy": "direct-identifier"
            },
            "Violence_Related": {
              "length": 1,
              "description": "Violence_Related",
              "privacy": "direct-identifier"
            },
            "Criminal_Offense": {
              "length": 1,
              "description": "Criminal_Offense",
              "privacy": "direct-identifier"
            },
            "Admin_Verified": {
              "length": 1,
              "description": "Admin_Verified",
              "privacy": "direct-identifier"
            },
            "Reporter": {
              "length": 4,
              "description": "Reporter",
              "privacy": "direct-identifier"
            },
            "SY": {
              "description": "School year.",
              "length": 4,
              "required": "always",
              "privacy": "public"
            }
          },
          "carried": {
            "ADMINID": "The file is known and not read.",
            "Incident_Num": "The file is known and not read.",
            "ENRORGID": "The file is known and not read.",
            "Inc_Date": "The file is known and not read.",
            "Time": "The file is known and not read.",
            "Location": "The file is known and not read.",
            "Incident_Type": "The file is known and not read.",
            "Other_Desc": "The file is known and not read.",
            "Weapon": "The file is known and not read.",
            "Drug": "The file is known and not read.",
            "Drug_Desc": "The file is known and not read.",
            "Category": "The file is known and not read.",
            "Violence_Related": "The file is known and not read.",
            "Criminal_Offense": "The file is known and not read.",
            "Admin_Verified": "The file is known and not read.",
            "Reporter": "The file is known and not read.",
            "SY": "The file is known and not read."
          },
          "id": "cirs-incidents",
          "variants": [
            {
              "id": "all",
              "columns": [
                "ADMINID",
                "Incident_Num",
                "ENRORGID",
                "Inc_Date",
                "Time",
                "Location",
                "Incident_Type",
                "Other_Desc",
                "Weapon",
                "Drug",
                "Drug_Desc",
                "Category",
                "Violence_Related",
                "Criminal_Offense",
                "Admin_Verified",
                "Reporter",
                "SY"
              ]
            }
          ]
        },
        {
          "title": "19_CIRS_Victims",
          "description": "One row for each victim and incident.",
          "source": "Vermont Agency of Education, Data Collection templates",
          "confidence": "verified",
          "files": [
            "19_CIRS_Victims.csv",
            "*_19_CIRS_Victims.csv"
          ],
          "recordKey": [
            "Victim_IDNUM",
            "Incident_Num",
            "ENRORGID",
            "SY"
          ],
          "container": {
            "kind": "delimited",
            "delimiters": [
              ","
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
            "ADMINID": {
              "description": "Supervisory union or district that submits the file.",
              "length": 6,
              "privacy": "public"
            },
            "Victim_IDNUM": {
              "length": 10,
              "required": "always",
              "description": "Victim_IDNUM",
              "privacy": "direct-identifier"
            },
            "Incident_Num": {
              "description": "Number of the incident at the school.",
              "length": 15,
              "required": "always",
              "privacy": "quasi-identifier"
            },
            "ENRORGID": {
              "description": "Organization that teaches the student.",
              "length": 6,
              "required": "always",
              "privacy": "public"
            },
            "Victim_LastName": {
              "length": 36,
              "description": "Victim_LastName",
              "privacy": "direct-identifier"
            },
            "Victim_FirstName": {
              "length": 20,
              "description": "Victim_FirstName",
              "privacy": "direct-identifier"
            },
            "Victim_MName": {
              "length": 20,
              "description": "Victim_MName",
              "privacy": "direct-identifier"
            },
            "Victim_DOB": {
              "description": "Victim_DOB",
              "privacy": "direct-identifier"
            },
            "Victim_Grade": {
              "length": 2,
              "description": "Victim_Grade",
              "privacy": "direct-identifier"
            },
            "Victim_Gender": {
              "length": 1,
              "description": "Victim_Gender",
              "privacy": "direct-identifier"
            },
            "Victim_AmIndAKNat": {
              "length": 1,
              "description": "Victim_AmIndAKNat",
              "privacy": "direct-identifier"
            },
            "Victim_Asian": {
              "length": 1,
              "description": "Victim_Asian",
              "privacy": "direct-identifier"
            },
            "Victim_Black": {
              "length": 1,
              "description": "Victim_Black",
              "privacy": "direct-identifier"
            },
            "Victim_White": {
              "length": 1,
              "description": "Victim_White",
              "privacy": "direct-identifier"
            },
            "Victim_Hispanic": {
              "length": 1,
              "description": "Victim_Hispanic",
              "privacy": "direct-identifier"
            },
            "Victim_Hawaiian": {
              "length": 1,
              "description": "Victim_Hawaiian",
              "privacy": "direct-identifier"
            },
            "Victim_Type": {
              "length": 1,
              "description": "Victim_Type",
              "privacy": "direct-identifier"
            },
            "Victim_Injury": {
              "length": 1,
              "description": "Victim_Injury",
              "privacy": "direct-identifier"
            },
            "Victim_ID": {
              "length": 10,
              "description": "Victim_ID",
              "privacy": "direct-identifier"
            },
            "Victim_Choice": {
              "length": 1,
              "description": "Victim_Choice",
              "privacy": "direct-identifier"
            },
            "SY": {
              "description": "School year.",
              "length": 4,
              "required": "always",
              "privacy": "public"
            }
          },
          "carried": {
            "ADMINID": "The file is known and not read.",
            "Victim_IDNUM": "The file is known and not read.",
            "Incident_Num": "The file is known and not read.",
            "ENRORGID": "The file is known and not read.",
            "Victim_LastName": "The file is known and not read.",
            "Victim_FirstName": "The file is known and not read.",
            "Victim_MName": "The file is known and not read.",
            "Victim_DOB": "The file is known and not read.",
            "Victim_Grade": "The file is known and not read.",
            "Victim_Gender": "The file is known and not read.",
            "Victim_AmIndAKNat": "The file is known and not read.",
            "Victim_Asian": "The file is known and not read.",
            "Victim_Black": "The file is known and not read.",
            "Victim_White": "The file is known and not read.",
            "Victim_Hispanic": "The file is known and not read.",
            "Victim_Hawaiian": "The file is known and not read.",
            "Victim_Type": "The file is known and not read.",
            "Victim_Injury": "The file is known and not read.",
            "Victim_ID": "The file is known and not read.",
            "Victim_Choice": "The file is known and not read.",
            "SY": "The file is known and not read."
          },
          "id": "cirs-victims",
          "variants": [
            {
              "id": "all",
              "columns": [
                "ADMINID",
                "Victim_IDNUM",
                "Incident_Num",
                "ENRORGID",
                "Victim_LastName",
                "Victim_FirstName",
                "Victim_MName",
                "Victim_DOB",
                "Victim_Grade",
                "Victim_Gender",
                "Victim_AmIndAKNat",
                "Victim_Asian",
                "Victim_Black",
                "Victim_White",
                "Victim_Hispanic",
                "Victim_Hawaiian",
                "Victim_Type",
                "Victim_Injury",
                "Victim_ID",
                "Victim_Choice",
                "SY"
              ]
            }
          ]
        }
      ],
      "bindings": [
        {
          "id": "student",
          "grain": "student",
          "defaults": {
            "ADMINID": [
              {
                "option": "adminId"
              },
              "The run says who submits, where no record names it."
            ],
            "SY": [
              {
                "option": "schoolYear"
              },
              "The run says for which year it writes, where no record names it."
            ]
          },
          "pairs": {
            "identifiers[us-vt.perm-number]": [
              "PERMNUMBER",
              {
                "kind": "identifier"
              }
            ],
            "identifiers[local]": [
              [
                "LCLSTUNUM",
                "ADMINID"
              ],
              {
                "kind": "identifier",
                "scopeSystem": "us-vt.org"
              }
            ],
            "firstName": [
              "FNAME",
              {
                "kind": "text"
              }
            ],
            "middleName": [
              "MNAME",
              {
                "kind": "text"
              }
            ],
            "lastName": [
              "LNAME",
              {
                "kind": "text"
              }
            ],
            "nameSuffix": [
              "POSTNAME",
              {
                "kind": "text"
              }
            ],
            "birthDate": [
              "DOB",
              {
                "kind": "date",
                "pattern": "MM/dd/yyyy"
              }
            ],
            "sex": [
              "GENDER",
              {
                "kind": "code",
                "table": {
                  "id": "vt-dc.sex",
                  "set": "sex",
                  "source": "Vermont Agency of Education, Data Collection code sets",
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
            ]
          },
          "layout": "student-identity"
        },
        {
          "id": "place",
          "grain": "enrollment",
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
          "pairs": {
            "school.identifiers[us-vt.org]": [
              "ENRORGID",
              {
                "kind": "identifier"
              },
              {
                "mode": "encodeOnly",
                "reason": "The file of enrollments says it with its days."
              }
            ],
            "school.district.identifiers[us-vt.org]": [
              "ADMINID",
              {
                "kind": "identifier"
              },
              {
                "mode": "encodeOnly",
                "reason": "The file of enrollments says it with its days.",
                "onlyBlank": true
              }
            ],
            "schoolYear": [
              "SY",
              {
                "kind": "schoolYear",
                "convention": "end"
              },
              {
                "mode": "encodeOnly",
                "reason": "The file of enrollments says it with its days."
              }
            ]
          },
          "layout": "student-identity"
        },
        {
          "id": "enrollment",
          "grain": "enrollment",
          "defaults": {
            "ADMINID": [
              {
                "option": "adminId"
              },
              "The run says who submits, where no record names it."
            ],
            "SY": [
              {
                "option": "schoolYear"
              },
              "The run says for which year it writes, where no record names it."
            ]
          },
          "pairs": {
            "student.identifiers[us-vt.perm-number]": [
              "PERMNUMBER",
              {
                "kind": "identifier"
              }
            ],
            "school.identifiers[us-vt.org]": [
              "ENRORGID",
              {
                "kind": "identifier"
              }
            ],
            "school.district.identifiers[us-vt.org]": [
              "ADMINID",
              {
                "kind": "identifier"
              }
            ],
            "student.hispanicLatino": [
              "ETHNO",
              {
                "kind": "code",
                "table": {
                  "id": "flag(1,2)",
                  "source": "the column",
                  "verified": true,
                  "rows": [
                    [
                      "1",
                      "true"
                    ],
                    [
                      "2",
                      "false"
                    ]
                  ]
                }
              }
            ],
            "student.races": [
              [
                "RACE_AMI",
                "RACE_ASI",
                "RACE_AFA",
                "RACE_NAT",
                "RACE_WHT"
              ],
              {
                "kind": "flags",
                "codes": [
                  "american-indian-or-alaska-native",
                  "asian",
                  "black-or-african-american",
                  "native-hawaiian-or-pacific-islander",
                  "white"
                ],
                "yes": [
                  "Y"
                ],
                "no": [
                  "N"
                ]
              }
            ],
            "enrollmentKind": [
              "ADMINSTAT",
              {
                "kind": "code",
                "table": {
                  "id": "vt-dc.admission",
                  "set": "enrollmentKind",
                  "source": "Vermont Agency of Education, Data Collection code sets",
                  "verified": true,
                  "rows": [
                    [
                      "01",
                      "primary",
                      "lossy"
                    ],
                    [
                      "07",
                      "services-only"
                    ],
                    [
                      "04",
                      "secondary",
                      "lossy"
                    ],
                    [
                      "06",
                      "short-term",
                      "lossy"
                    ],
                    [
                      "02",
                      [],
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "03",
                      [],
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "05",
                      [],
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "08",
                      [],
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "09",
                      [],
                      "exact",
                      "decodeOnly"
                    ]
                  ]
                }
              }
            ],
            "entryType": [
              "ENTRYTYPE",
              {
                "kind": "code",
                "table": {
                  "id": "vt-dc.entry",
                  "set": "enrollmentEntryType",
                  "source": "Vermont Agency of Education, Data Collection code sets",
                  "verified": true,
                  "rows": [
                    [
                      "01",
                      "transfer-other-lea",
                      "narrower"
                    ],
                    [
                      "02",
                      "transfer-private"
                    ],
                    [
                      "03",
                      "transfer-other-state",
                      "narrower"
                    ],
                    [
                      "04",
                      "transfer-institution"
                    ],
                    [
                      "05",
                      "transfer-home-school"
                    ],
                    [
                      "06",
                      "matriculated"
                    ],
                    [
                      "07",
                      "reentry"
                    ],
                    [
                      "08",
                      "original"
                    ],
                    [
                      "09",
                      "original-from-abroad",
                      "broader",
                      "decodeOnly"
                    ],
                    [
                      "10",
                      "original-from-abroad",
                      "broader",
                      "decodeOnly"
                    ]
                  ]
                }
              }
            ],
            "begin": [
              "ENRBEGDATE",
              {
                "kind": "date",
                "pattern": "MM/dd/yyyy"
              }
            ],
            "end": [
              "ENRENDDATE",
              {
                "kind": "date",
                "pattern": "MM/dd/yyyy"
              }
            ],
            "exitType": [
              "EXITTYPE",
              {
                "kind": "code",
                "table": {
                  "id": "vt-dc.exit",
                  "set": "exitType",
                  "source": "Vermont Agency of Education, Data Collection code sets",
                  "verified": true,
                  "rows": [
                    [
                      "01",
                      "transfer-public-in-state"
                    ],
                    [
                      "02",
                      "transfer-public-in-state",
                      "broader",
                      "decodeOnly"
                    ],
                    [
                      "03",
                      "transfer-private"
                    ],
                    [
                      "04",
                      "transfer-out-of-state",
                      "narrower"
                    ],
                    [
                      "05",
                      "transfer-institution"
                    ],
                    [
                      "06",
                      "transfer-home-school"
                    ],
                    [
                      "07",
                      "matriculated"
                    ],
                    [
                      "08",
                      "graduated"
                    ],
                    [
                      "09",
                      "completed-other"
                    ],
                    [
                      "11",
                      "died"
                    ],
                    [
                      "12",
                      "illness"
                    ],
                    [
                      "14",
                      "discontinued"
                    ],
                    [
                      "15",
                      "unknown"
                    ],
                    [
                      "16",
                      "unknown",
                      "broader",
                      "decodeOnly"
                    ],
                    [
                      "18",
                      "transfer-equivalency"
                    ],
                    [
                      "19",
                      "transfer-postsecondary"
                    ]
                  ]
                }
              }
            ],
            "nextSchool.identifiers[us-vt.org]": [
              "NEWENRORGID",
              {
                "kind": "identifier"
              }
            ],
            "schoolYear": [
              "SY",
              {
                "kind": "schoolYear",
                "convention": "end"
              },
              {
                "confidence": "unverified"
              }
            ]
          },
          "layout": "ps-enroll"
        },
        {
          "id": "section-504",
          "grain": "studentStatus",
          "side": {
            "of": "enrollment",
            "join": {
              "student": "student",
              "schoolYear": "schoolYear"
            },
            "pick": {
              "orderBy": "begin",
              "take": "last"
            }
          },
          "present": [
            "SS504"
          ],
          "pairs": {
            "student.identifiers[us-vt.perm-number]": [
              "PERMNUMBER",
              {
                "kind": "identifier"
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it."
              }
            ],
            "organization.identifiers[us-vt.org]": [
              "ENRORGID",
              {
                "kind": "identifier"
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it."
              }
            ],
            "schoolYear": [
              "SY",
              {
                "kind": "schoolYear",
                "convention": "end"
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it.",
                "confidence": "unverified"
              }
            ],
            "kind": [
              [],
              {
                "kind": "constant",
                "value": "section-504"
              }
            ],
            "value": [
              "SS504",
              {
                "kind": "code",
                "table": {
                  "id": "vt-dc.yes-no",
                  "set": "statusValue",
                  "source": "Vermont Agency of Education, Data Collection code sets",
                  "verified": true,
                  "rows": [
                    [
                      "Y",
                      "yes"
                    ],
                    [
                      "N",
                      "no"
                    ]
                  ]
                }
              }
            ]
          },
          "layout": "ps-enroll"
        },
        {
          "id": "meals",
          "grain": "studentStatus",
          "side": {
            "of": "enrollment",
            "join": {
              "student": "student",
              "schoolYear": "schoolYear"
            },
            "pick": {
              "orderBy": "begin",
              "take": "last"
            }
          },
          "present": [
            "NSLELG"
          ],
          "pairs": {
            "student.identifiers[us-vt.perm-number]": [
              "PERMNUMBER",
              {
                "kind": "identifier"
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it."
              }
            ],
            "organization.identifiers[us-vt.org]": [
              "ENRORGID",
              {
                "kind": "identifier"
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it."
              }
            ],
            "schoolYear": [
              "SY",
              {
                "kind": "schoolYear",
                "convention": "end"
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it.",
                "confidence": "unverified"
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
              "NSLELG",
              {
                "kind": "code",
                "table": {
                  "id": "vt-dc.meals",
                  "set": "statusValue",
                  "source": "Vermont Agency of Education, Data Collection code sets",
                  "verified": true,
                  "rows": [
                    [
                      "01",
                      [
                        "yes",
                        "free"
                      ],
                      "broader"
                    ],
                    [
                      "02",
                      [
                        "yes",
                        "reduced"
                      ],
                      "broader"
                    ],
                    [
                      "09",
                      [
                        "undetermined"
                      ],
                      "lossy"
                    ],
                    [
                      "96",
                      [
                        "no"
                      ]
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
          "layout": "ps-enroll"
        },
        {
          "id": "homeless",
          "grain": "studentStatus",
          "side": {
            "of": "enrollment",
            "join": {
              "student": "student",
              "schoolYear": "schoolYear"
            },
            "pick": {
              "orderBy": "begin",
              "take": "last"
            }
          },
          "present": [
            "HOMELESS",
            "NTRESNO"
          ],
          "pairs": {
            "student.identifiers[us-vt.perm-number]": [
              "PERMNUMBER",
              {
                "kind": "identifier"
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it."
              }
            ],
            "organization.identifiers[us-vt.org]": [
              "ENRORGID",
              {
                "kind": "identifier"
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it."
              }
            ],
            "schoolYear": [
              "SY",
              {
                "kind": "schoolYear",
                "convention": "end"
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it.",
                "confidence": "unverified"
              }
            ],
            "kind": [
              [],
              {
                "kind": "constant",
                "value": "homeless"
              }
            ],
            "value": [
              "HOMELESS",
              {
                "kind": "code",
                "table": {
                  "id": "vt-dc.yes-no",
                  "set": "statusValue",
                  "source": "Vermont Agency of Education, Data Collection code sets",
                  "verified": true,
                  "rows": [
                    [
                      "Y",
                      "yes"
                    ],
                    [
                      "N",
                      "no"
                    ]
                  ]
                }
              }
            ],
            "detail": [
              "NTRESNO",
              {
                "kind": "code",
                "table": {
                  "id": "vt-dc.night",
                  "source": "Vermont Agency of Education, Data Collection code sets",
                  "verified": true,
                  "rows": [
                    [
                      "01",
                      "01"
                    ],
                    [
                      "02",
                      "02"
                    ],
                    [
                      "03",
                      "03"
                    ],
                    [
                      "04",
                      "04"
                    ]
                  ]
                }
              }
            ]
          },
          "layout": "ps-enroll"
        },
        {
          "id": "unaccompanied",
          "grain": "studentStatus",
          "side": {
            "of": "enrollment",
            "join": {
              "student": "student",
              "schoolYear": "schoolYear"
            },
            "pick": {
              "orderBy": "begin",
              "take": "last"
            }
          },
          "present": [
            "UNYOUTH"
          ],
          "pairs": {
            "student.identifiers[us-vt.perm-number]": [
              "PERMNUMBER",
              {
                "kind": "identifier"
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it."
              }
            ],
            "organization.identifiers[us-vt.org]": [
              "ENRORGID",
              {
                "kind": "identifier"
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it."
              }
            ],
            "schoolYear": [
              "SY",
              {
                "kind": "schoolYear",
                "convention": "end"
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it.",
                "confidence": "unverified"
              }
            ],
            "kind": [
              [],
              {
                "kind": "constant",
                "value": "unaccompanied-youth"
              }
            ],
            "value": [
              "UNYOUTH",
              {
                "kind": "code",
                "table": {
                  "id": "vt-dc.yes-no",
                  "set": "statusValue",
                  "source": "Vermont Agency of Education, Data Collection code sets",
                  "verified": true,
                  "rows": [
                    [
                      "Y",
                      "yes"
                    ],
                    [
                      "N",
                      "no"
                    ]
                  ]
                }
              }
            ]
          },
          "layout": "ps-enroll"
        },
        {
          "id": "student",
          "grain": "student",
          "when": {
            "gradeLevel": {
              "present": true
            }
          },
          "defaults": {
            "ADMINID": [
              {
                "option": "adminId"
              },
              "The run says who submits, where no record names it."
            ],
            "SY": [
              {
                "option": "schoolYear"
              },
              "The run says for which year it writes, where no record names it."
            ]
          },
          "pairs": {
            "identifiers[us-vt.perm-number]": [
              "PERMNUMBER",
              {
                "kind": "identifier"
              }
            ],
            "gradeLevel": [
              "GRADE",
              {
                "kind": "code",
                "table": {
                  "id": "vt-dc.grade",
                  "set": "gradeLevel",
                  "source": "Vermont Agency of Education, Data Collection code sets",
                  "verified": true,
                  "rows": [
                    [
                      "01",
                      "01"
                    ],
                    [
                      "02",
                      "02"
                    ],
                    [
                      "03",
                      "03"
                    ],
                    [
                      "04",
                      "04"
                    ],
                    [
                      "05",
                      "05"
                    ],
                    [
                      "06",
                      "06"
                    ],
                    [
                      "07",
                      "07"
                    ],
                    [
                      "08",
                      "08"
                    ],
                    [
                      "09",
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
                    ],
                    [
                      "AW",
                      "AE",
                      "broader"
                    ],
                    [
                      "PD",
                      "PS",
                      "lossy"
                    ],
                    [
                      "EE",
                      "PR",
                      "lossy"
                    ],
                    [
                      "IT",
                      "IT"
                    ],
                    [
                      "KF",
                      "KG",
                      "broader"
                    ],
                    [
                      "KP",
                      "KG",
                      "broader",
                      "decodeOnly"
                    ],
                    [
                      "PK",
                      "PK"
                    ]
                  ]
                }
              }
            ],
            "validFrom": [
              "GRADEBEGIN",
              {
                "kind": "date",
                "pattern": "MM/dd/yyyy"
              },
              {
                "mode": "decodeOnly",
                "reason": "The days of the latest enrollment are written."
              }
            ]
          },
          "layout": "ps-grade-prog"
        },
        {
          "id": "place",
          "grain": "enrollment",
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
          "pairs": {
            "school.identifiers[us-vt.org]": [
              "ENRORGID",
              {
                "kind": "identifier"
              },
              {
                "mode": "encodeOnly",
                "reason": "The file of enrollments says it with its days."
              }
            ],
            "school.district.identifiers[us-vt.org]": [
              "ADMINID",
              {
                "kind": "identifier"
              },
              {
                "mode": "encodeOnly",
                "reason": "The file of enrollments says it with its days."
              }
            ],
            "begin": [
              "GRADEBEGIN",
              {
                "kind": "date",
                "pattern": "MM/dd/yyyy"
              },
              {
                "mode": "encodeOnly",
                "reason": "The file of enrollments says it with its days."
              }
            ],
            "end": [
              "GRADEEND",
              {
                "kind": "date",
                "pattern": "MM/dd/yyyy"
              },
              {
                "mode": "encodeOnly",
                "reason": "The file of enrollments says it with its days."
              }
            ],
            "schoolYear": [
              "SY",
              {
                "kind": "schoolYear",
                "convention": "end"
              },
              {
                "mode": "encodeOnly",
                "reason": "The file of enrollments says it with its days."
              }
            ]
          },
          "layout": "ps-grade-prog"
        },
        {
          "id": "residence",
          "grain": "student",
          "pairs": {
            "identifiers[us-vt.perm-number]": [
              "PERMNUMBER",
              {
                "kind": "identifier"
              },
              {
                "mode": "decodeOnly",
                "reason": "Who pays is not known from the common record."
              }
            ],
            "districtOfResidence.identifiers[us-vt.org]": [
              "ADMTDIST",
              {
                "kind": "identifier"
              },
              {
                "mode": "decodeOnly",
                "reason": "Who pays is not known from the common record."
              }
            ]
          },
          "layout": "ps-adm"
        },
        {
          "id": "day",
          "grain": "attendanceEvent",
          "defaults": {
            "ADMINID": [
              {
                "option": "adminId"
              },
              "The run says who submits, where no record names it."
            ],
            "SY": [
              {
                "option": "schoolYear"
              },
              "The run says for which year it writes, where no record names it."
            ]
          },
          "pairs": {
            "student.identifiers[us-vt.perm-number]": [
              "PERMNUMBER",
              {
                "kind": "identifier"
              }
            ],
            "organization.identifiers[us-vt.org]": [
              "ENRORGID",
              {
                "kind": "identifier"
              }
            ],
            "organization.parentOrganization.identifiers[us-vt.org]": [
              "ADMINID",
              {
                "kind": "identifier"
              }
            ],
            "date": [
              "ATTEVENTDATE",
              {
                "kind": "date",
                "pattern": "MM/dd/yyyy"
              }
            ],
            "category": [
              [
                "DAILY_STATUS",
                "ABSCATID"
              ],
              {
                "kind": "code",
                "table": {
                  "id": "vt-dc.attendance",
                  "set": "attendanceCategory",
                  "source": "Vermont Agency of Education, Data Collection code sets",
                  "verified": true,
                  "rows": [
                    [
                      [
                        "PRS",
                        ""
                      ],
                      "present"
                    ],
                    [
                      [
                        "ABS",
                        "EA"
                      ],
                      "absent-excused"
                    ],
                    [
                      [
                        "ABS",
                        "UA"
                      ],
                      "absent-unexcused"
                    ],
                    [
                      [
                        "ABS",
                        "SUS"
                      ],
                      "out-of-school-suspension",
                      "lossy"
                    ],
                    [
                      [
                        "ABS",
                        "EXP"
                      ],
                      "expelled"
                    ],
                    [
                      [
                        "ABS",
                        "SNE"
                      ],
                      "not-expected"
                    ],
                    [
                      [
                        "ABS",
                        ""
                      ],
                      "absent"
                    ]
                  ]
                }
              }
            ],
            "portion": [
              "DSID_VALUE",
              {
                "kind": "decimal",
                "scale": 2
              }
            ]
          },
          "layout": "ps-att"
        },
        {
          "id": "session",
          "grain": "academicSession",
          "when": {
            "sessionType": [
              "school-year",
              "summer"
            ]
          },
          "defaults": {
            "ADMINID": [
              {
                "option": "adminId"
              },
              "The run says who submits, where no record names it."
            ],
            "SY": [
              {
                "option": "schoolYear"
              },
              "The run says for which year it writes, where no record names it."
            ]
          },
          "pairs": {
            "organization.identifiers[us-vt.org]": [
              "OrgId",
              {
                "kind": "identifier"
              }
            ],
            "organization.parentOrganization.identifiers[us-vt.org]": [
              "ADMINID",
              {
                "kind": "identifier"
              }
            ],
            "sessionType": [
              "SYTFrame",
              {
                "kind": "code",
                "table": {
                  "id": "vt-dc.frame",
                  "set": "sessionType",
                  "source": "Vermont Agency of Education, Data Collection code sets",
                  "verified": true,
                  "rows": [
                    [
                      "R",
                      "school-year"
                    ],
                    [
                      "S",
                      "summer"
                    ]
                  ]
                }
              }
            ],
            "schoolYear": [
              "SY",
              {
                "kind": "schoolYear",
                "convention": "end"
              },
              {
                "confidence": "unverified"
              }
            ],
            "begin": [
              "SYTFrameBeg",
              {
                "kind": "date",
                "pattern": "MM/dd/yyyy"
              }
            ],
            "end": [
              "SYTFrameEnd",
              {
                "kind": "date",
                "pattern": "MM/dd/yyyy"
              }
            ],
            "scheduledDays": [
              "SESSDAYS",
              {
                "kind": "decimal",
                "scale": 3
              }
            ]
          },
          "layout": "org-profile"
        },
        {
          "id": "person",
          "grain": "person",
          "pairs": {
            "identifiers[us-vt.educator-id]": [
              "EDUCATORID",
              {
                "kind": "identifier"
              },
              {
                "mode": "decodeOnly",
                "reason": "Who has to be named here is not known from the common record."
              }
            ],
            "identifiers[local]": [
              [
                "LOCALED_ID",
                "ADMINID"
              ],
              {
                "kind": "identifier",
                "scopeSystem": "us-vt.org"
              },
              {
                "mode": "decodeOnly",
                "reason": "Who has to be named here is not known from the common record."
              }
            ],
            "firstName": [
              "FNAME",
              {
                "kind": "text"
              },
              {
                "mode": "decodeOnly",
                "reason": "Who has to be named here is not known from the common record."
              }
            ],
            "middleName": [
              "MNAME",
              {
                "kind": "text"
              },
              {
                "mode": "decodeOnly",
                "reason": "Who has to be named here is not known from the common record."
              }
            ],
            "lastName": [
              "LNAME",
              {
                "kind": "text"
              },
              {
                "mode": "decodeOnly",
                "reason": "Who has to be named here is not known from the common record."
              }
            ],
            "nameSuffix": [
              "POSTNAME",
              {
                "kind": "text"
              },
              {
                "mode": "decodeOnly",
                "reason": "Who has to be named here is not known from the common record."
              }
            ],
            "birthDate": [
              "DOB",
              {
                "kind": "date",
                "pattern": "MM/dd/yyyy"
              },
              {
                "mode": "decodeOnly",
                "reason": "Who has to be named here is not known from the common record."
              }
            ],
            "sex": [
              "GENDER",
              {
                "kind": "code",
                "table": {
                  "id": "vt-dc.sex",
                  "set": "sex",
                  "source": "Vermont Agency of Education, Data Collection code sets",
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
              },
              {
                "mode": "decodeOnly",
                "reason": "Who has to be named here is not known from the common record."
              }
            ]
          },
          "layout": "staff-identity"
        },
        {
          "id": "employment",
          "grain": "roleAssignment",
          "pairs": {
            "person.identifiers[us-vt.educator-id]": [
              "EDUCATORID",
              {
                "kind": "identifier"
              },
              {
                "mode": "decodeOnly",
                "reason": "Who has to be named here is not known from the common record."
              }
            ],
            "organization.identifiers[us-vt.org]": [
              "EmpOrgid",
              {
                "kind": "identifier"
              },
              {
                "mode": "decodeOnly",
                "reason": "Who has to be named here is not known from the common record."
              }
            ],
            "role": [
              [],
              {
                "kind": "constant",
                "value": "other"
              },
              {
                "mode": "decodeOnly",
                "reason": "Who has to be named here is not known from the common record."
              }
            ],
            "begin": [
              "EMPBEGDATE",
              {
                "kind": "date",
                "pattern": "MM/dd/yyyy"
              },
              {
                "mode": "decodeOnly",
                "reason": "Who has to be named here is not known from the common record."
              }
            ],
            "end": [
              "EMPENDDATE",
              {
                "kind": "date",
                "pattern": "MM/dd/yyyy"
              },
              {
                "mode": "decodeOnly",
                "reason": "Who has to be named here is not known from the common record."
              }
            ]
          },
          "layout": "emp-org"
        },
        {
          "id": "course",
          "grain": "course",
          "pairs": {
            "identifiers[us-vt.course]": [
              [
                "POSID",
                "LOCALCOURSEID"
              ],
              {
                "kind": "identifier",
                "joinedBy": "|"
              },
              {
                "mode": "decodeOnly",
                "reason": "Courses of other sources lack the codes of Vermont."
              }
            ],
            "organization.identifiers[us-vt.org]": [
              "POSID",
              {
                "kind": "identifier"
              },
              {
                "mode": "decodeOnly",
                "reason": "Courses of other sources lack the codes of Vermont."
              }
            ],
            "courseCode": [
              "LOCALCOURSEID",
              {
                "kind": "text"
              },
              {
                "mode": "decodeOnly",
                "reason": "Courses of other sources lack the codes of Vermont."
              }
            ],
            "title": [
              "COURSENAME",
              {
                "kind": "text"
              },
              {
                "mode": "decodeOnly",
                "reason": "Courses of other sources lack the codes of Vermont."
              }
            ]
          },
          "layout": "course"
        },
        {
          "id": "section",
          "grain": "courseSection",
          "pairs": {
            "identifiers[us-vt.section]": [
              [
                "POSID",
                "LOCALCOURSEID",
                "COURSESECTION"
              ],
              {
                "kind": "identifier",
                "joinedBy": "|"
              },
              {
                "mode": "decodeOnly",
                "reason": "Courses of other sources lack the codes of Vermont."
              }
            ],
            "school.identifiers[us-vt.org]": [
              "POSID",
              {
                "kind": "identifier"
              },
              {
                "mode": "decodeOnly",
                "reason": "Courses of other sources lack the codes of Vermont."
              }
            ],
            "course.identifiers[us-vt.course]": [
              [
                "POSID",
                "LOCALCOURSEID"
              ],
              {
                "kind": "identifier",
                "joinedBy": "|"
              },
              {
                "mode": "decodeOnly",
                "reason": "Courses of other sources lack the codes of Vermont."
              }
            ],
            "sectionCode": [
              "COURSESECTION",
              {
                "kind": "text"
              },
              {
                "mode": "decodeOnly",
                "reason": "Courses of other sources lack the codes of Vermont."
              }
            ]
          },
          "layout": "course-section"
        },
        {
          "id": "member",
          "grain": "sectionEnrollment",
          "pairs": {
            "person.identifiers[us-vt.perm-number]": [
              "PERMNUMBER",
              {
                "kind": "identifier"
              },
              {
                "mode": "decodeOnly",
                "reason": "Courses of other sources lack the codes of Vermont."
              }
            ],
            "section.identifiers[us-vt.section]": [
              [
                "ENRORGID",
                "LOCALCOURSEID",
                "COURSESECTION"
              ],
              {
                "kind": "identifier",
                "joinedBy": "|"
              },
              {
                "mode": "decodeOnly",
                "reason": "Courses of other sources lack the codes of Vermont."
              }
            ],
            "role": [
              [],
              {
                "kind": "constant",
                "value": "student"
              },
              {
                "mode": "decodeOnly",
                "reason": "Courses of other sources lack the codes of Vermont."
              }
            ]
          },
          "layout": "stu-section-enrollment"
        },
        {
          "id": "teacher",
          "grain": "sectionEnrollment",
          "pairs": {
            "person.identifiers[us-vt.educator-id]": [
              "EDUCATORID",
              {
                "kind": "identifier"
              },
              {
                "mode": "decodeOnly",
                "reason": "Courses of other sources lack the codes of Vermont."
              }
            ],
            "section.identifiers[us-vt.section]": [
              [
                "POSID",
                "LOCALCOURSEID",
                "COURSESECTION"
              ],
              {
                "kind": "identifier",
                "joinedBy": "|"
              },
              {
                "mode": "decodeOnly",
                "reason": "Courses of other sources lack the codes of Vermont."
              }
            ],
            "role": [
              "ROLE",
              {
                "kind": "code",
                "table": {
                  "id": "vt-dc.class-role",
                  "set": "personRole",
                  "source": "Vermont Agency of Education, Data Collection code sets",
                  "verified": true,
                  "rows": [
                    [
                      "10",
                      [
                        "teacher",
                        "true"
                      ]
                    ],
                    [
                      "20",
                      [
                        "teacher",
                        "false"
                      ],
                      "broader"
                    ],
                    [
                      "30",
                      [
                        "other"
                      ],
                      "broader"
                    ],
                    [
                      "40",
                      [
                        "other"
                      ],
                      "broader",
                      "decodeOnly"
                    ]
                  ]
                }
              },
              {
                "mode": "decodeOnly",
                "reason": "Courses of other sources lack the codes of Vermont.",
                "with": [
                  "primary"
                ]
              }
            ]
          },
          "layout": "staff-section-assignment"
        },
        {
          "id": "result",
          "grain": "courseGrade",
          "pairs": {
            "student.identifiers[us-vt.perm-number]": [
              "PERMNUMBER",
              {
                "kind": "identifier"
              },
              {
                "mode": "decodeOnly",
                "reason": "Courses of other sources lack the codes of Vermont."
              }
            ],
            "section.identifiers[us-vt.section]": [
              [
                "ENRORGID",
                "LOCALCOURSEID",
                "COURSESECTION"
              ],
              {
                "kind": "identifier",
                "joinedBy": "|"
              },
              {
                "mode": "decodeOnly",
                "reason": "Courses of other sources lack the codes of Vermont."
              }
            ],
            "letterGrade": [
              "COURSELETTERMARK",
              {
                "kind": "code",
                "table": {
                  "id": "vt-dc.mark",
                  "source": "Vermont Agency of Education, Data Collection code sets",
                  "verified": true,
                  "rows": [
                    [
                      "10",
                      "A+"
                    ],
                    [
                      "11",
                      "A"
                    ],
                    [
                      "12",
                      "A-"
                    ],
                    [
                      "13",
                      "B+"
                    ],
                    [
                      "14",
                      "B"
                    ],
                    [
                      "15",
                      "B-"
                    ],
                    [
                      "16",
                      "C+"
                    ],
                    [
                      "17",
                      "C"
                    ],
                    [
                      "18",
                      "C-"
                    ],
                    [
                      "19",
                      "D+"
                    ],
                    [
                      "20",
                      "D"
                    ],
                    [
                      "21",
                      "D-"
                    ],
                    [
                      "22",
                      "F"
                    ],
                    [
                      "23",
                      "Pass"
                    ],
                    [
                      "24",
                      "Fail"
                    ],
                    [
                      "25",
                      [],
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "26",
                      [],
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "27",
                      [],
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "28",
                      [],
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "29",
                      [],
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "30",
                      [],
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "31",
                      [],
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "32",
                      [],
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "40",
                      [],
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "50",
                      [],
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "55",
                      [],
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "66",
                      [],
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "77",
                      [],
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "88",
                      [],
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "99",
                      [],
                      "exact",
                      "decodeOnly"
                    ]
                  ]
                }
              },
              {
                "mode": "decodeOnly",
                "reason": "Courses of other sources lack the codes of Vermont."
              }
            ],
            "numericGrade": [
              "COURSENUMERICMARK",
              {
                "kind": "decimal",
                "scale": 2
              },
              {
                "mode": "decodeOnly",
                "reason": "Courses of other sources lack the codes of Vermont."
              }
            ]
          },
          "layout": "student-sec-results"
        },
        {
          "id": "offender",
          "grain": "student",
          "pairs": {
            "identifiers[us-vt.offender]": [
              [
                "ENRORGID",
                "off_IDNUM"
              ],
              {
                "kind": "identifier",
                "joinedBy": "|"
              },
              {
                "mode": "decodeOnly",
                "reason": "Incidents of other sources lack the numbers of the school."
              }
            ],
            "identifiers[us-vt.perm-number]": [
              "off_ID",
              {
                "kind": "identifier"
              },
              {
                "mode": "decodeOnly",
                "reason": "Incidents of other sources lack the numbers of the school."
              }
            ],
            "firstName": [
              "off_FirstName",
              {
                "kind": "text"
              },
              {
                "mode": "decodeOnly",
                "reason": "Incidents of other sources lack the numbers of the school."
              }
            ],
            "middleName": [
              "off_MName",
              {
                "kind": "text"
              },
              {
                "mode": "decodeOnly",
                "reason": "Incidents of other sources lack the numbers of the school."
              }
            ],
            "lastName": [
              "off_LastName",
              {
                "kind": "text"
              },
              {
                "mode": "decodeOnly",
                "reason": "Incidents of other sources lack the numbers of the school."
              }
            ],
            "birthDate": [
              "off_DOB",
              {
                "kind": "date",
                "pattern": "MM/dd/yyyy"
              },
              {
                "mode": "decodeOnly",
                "reason": "Incidents of other sources lack the numbers of the school."
              }
            ],
            "sex": [
              "off_Gender",
              {
                "kind": "code",
                "table": {
                  "id": "vt-dc.sex",
                  "set": "sex",
                  "source": "Vermont Agency of Education, Data Collection code sets",
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
              },
              {
                "mode": "decodeOnly",
                "reason": "Incidents of other sources lack the numbers of the school."
              }
            ],
            "gradeLevel": [
              "off_Grade",
              {
                "kind": "code",
                "table": {
                  "id": "vt-dc.grade",
                  "set": "gradeLevel",
                  "source": "Vermont Agency of Education, Data Collection code sets",
                  "verified": true,
                  "rows": [
                    [
                      "01",
                      "01"
                    ],
                    [
                      "02",
                      "02"
                    ],
                    [
                      "03",
                      "03"
                    ],
                    [
                      "04",
                      "04"
                    ],
                    [
                      "05",
                      "05"
                    ],
                    [
                      "06",
                      "06"
                    ],
                    [
                      "07",
                      "07"
                    ],
                    [
                      "08",
                      "08"
                    ],
                    [
                      "09",
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
                    ],
                    [
                      "AW",
                      "AE",
                      "broader"
                    ],
                    [
                      "PD",
                      "PS",
                      "lossy"
                    ],
                    [
                      "EE",
                      "PR",
                      "lossy"
                    ],
                    [
                      "IT",
                      "IT"
                    ],
                    [
                      "KF",
                      "KG",
                      "broader"
                    ],
                    [
                      "KP",
                      "KG",
                      "broader",
                      "decodeOnly"
                    ],
                    [
                      "PK",
                      "PK"
                    ]
                  ]
                }
              },
              {
                "mode": "decodeOnly",
                "reason": "Incidents of other sources lack the numbers of the school."
              }
            ],
            "hispanicLatino": [
              "off_Hispanic",
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
                "mode": "decodeOnly",
                "reason": "Incidents of other sources lack the numbers of the school."
              }
            ],
            "races": [
              [
                "off_AmIndAKNat",
                "off_Asian",
                "off_Black",
                "off_Hawaiian",
                "off_White"
              ],
              {
                "kind": "flags",
                "codes": [
                  "american-indian-or-alaska-native",
                  "asian",
                  "black-or-african-american",
                  "native-hawaiian-or-pacific-islander",
                  "white"
                ],
                "yes": [
                  "Y"
                ],
                "no": [
                  "N"
                ]
              },
              {
                "mode": "decodeOnly",
                "reason": "Incidents of other sources lack the numbers of the school."
              }
            ]
          },
          "layout": "cirs-offenders"
        },
        {
          "id": "action",
          "grain": "disciplineAction",
          "pairs": {
            "student.identifiers[us-vt.offender]": [
              [
                "ENRORGID",
                "off_IDNUM"
              ],
              {
                "kind": "identifier",
                "joinedBy": "|"
              },
              {
                "mode": "decodeOnly",
                "reason": "Incidents of other sources lack the numbers of the school."
              }
            ],
            "school.identifiers[us-vt.org]": [
              "ENRORGID",
              {
                "kind": "identifier"
              },
              {
                "mode": "decodeOnly",
                "reason": "Incidents of other sources lack the numbers of the school."
              }
            ],
            "incident": [
              "Incident_Num",
              {
                "kind": "text"
              },
              {
                "mode": "decodeOnly",
                "reason": "Incidents of other sources lack the numbers of the school."
              }
            ],
            "action": [
              "Action_Type",
              {
                "kind": "code",
                "table": {
                  "id": "vt-dc.action",
                  "set": "disciplineAction",
                  "source": "Vermont Agency of Education, Data Collection code sets",
                  "verified": true,
                  "rows": [
                    [
                      "10",
                      "in-school-suspension"
                    ],
                    [
                      "11",
                      "out-of-school-suspension"
                    ],
                    [
                      "13",
                      "interim-removal-school"
                    ],
                    [
                      "14",
                      "none"
                    ],
                    [
                      "15",
                      "other"
                    ],
                    [
                      "16",
                      "bus-suspension"
                    ],
                    [
                      "2",
                      "conference",
                      "broader",
                      "decodeOnly"
                    ],
                    [
                      "3",
                      "conference",
                      "broader",
                      "decodeOnly"
                    ],
                    [
                      "4",
                      "detention"
                    ],
                    [
                      "5",
                      "expulsion"
                    ],
                    [
                      "6",
                      "none",
                      "lossy",
                      "decodeOnly"
                    ],
                    [
                      "8",
                      "alternative-placement"
                    ]
                  ]
                }
              },
              {
                "mode": "decodeOnly",
                "reason": "Incidents of other sources lack the numbers of the school."
              }
            ],
            "begin": [
              "Action_Start_Date",
              {
                "kind": "date",
                "pattern": "MM/dd/yyyy"
              },
              {
                "mode": "decodeOnly",
                "reason": "Incidents of other sources lack the numbers of the school."
              }
            ],
            "durationDays": [
              "Susp_Length",
              {
                "kind": "decimal",
                "scale": 2
              },
              {
                "mode": "decodeOnly",
                "reason": "Incidents of other sources lack the numbers of the school."
              }
            ]
          },
          "layout": "cirs-actions"
        }
      ]
    }
  ],
  "options": {
    "adminId": {
      "description": "Number of the supervisory union or district that submits, for records that name none.",
      "example": "SU099"
    },
    "schoolYear": {
      "description": "The school year of the submission, for records that name none.",
      "example": "2026"
    }
  },
  "tables": {},
  "notes": [
    "The name of a submitted file begins with the number of the collection, as in 06_4_PS_Enroll.",
    "SY is read as the year in which a school year ends; the files show one year of four digits and do not say which.",
    "Of the templates only those that say something of students, staff, calendars, courses and discipline are read. Those of students and staff to be matched, counts of town districts, places of service, prekindergarten partners, holidays, incidents and victims are known and not read.",
    "Files about staff, courses, money and discipline are only read.",
    "A student's class is known by the organization that enrolls the student, a class by the one that teaches it: where the two differ they do not meet."
  ]
}
