// Made by "pnpm generate" from format.yaml; do not edit.
import type { Format } from '@nrec-align/mapping'

/** The declaration as plain data. */
export const format: Format = {
  "id": "infinite-campus",
  "title": "Infinite Campus ADM and ADA Detail",
  "description": "Days enrolled, present and absent by school, calendar and grade, or by student, as districts export the attendance report ADM and ADA Detail of Infinite Campus.",
  "publisher": "Infinite Campus",
  "kind": "district",
  "trust": "student-information-system",
  "confidence": "verified",
  "versions": [
    {
      "version": "adm-ada",
      "title": "Infinite Campus ADM and ADA Detail",
      "readOnly": "it is a report, and Infinite Campus does not take it back",
      "packaging": {
        "kind": "files"
      },
      "layouts": [
        {
          "title": "ADM and ADA Detail",
          "description": "One row for each grade of a calendar of a school, or for each student in it.",
          "source": "Infinite Campus, Attendance > Reports > ADM and ADA Detail (CSV)",
          "confidence": "verified",
          "files": [
            "*adm*ada*.csv"
          ],
          "skip": [
            {
              "where": {
                "School": {
                  "present": false
                },
                "Calendar": {
                  "present": false
                },
                "Grade": {
                  "present": false
                },
                "Student Count": {
                  "present": false
                },
                "Student Last Name": {
                  "present": false
                },
                "Student First Name": {
                  "present": false
                },
                "Student Middle Initial": {
                  "present": false
                },
                "Student Number": {
                  "present": false
                },
                "Membership Days": {
                  "present": false
                },
                "Absent Days": {
                  "present": false
                },
                "Present Days": {
                  "present": false
                },
                "ADM": {
                  "present": false
                },
                "ADA": {
                  "present": false
                },
                "Unexcused Days": {
                  "present": false
                },
                "Absences avg. Daily": {
                  "present": false
                },
                "Percent In Attendance": {
                  "present": false
                }
              },
              "reason": "a blank row between schools"
            },
            {
              "where": {
                "School": "Total",
                "Calendar": {
                  "present": false
                }
              },
              "reason": "a total of other rows"
            },
            {
              "where": {
                "School": {
                  "contains": "Census"
                }
              },
              "reason": "a school for the census only"
            },
            {
              "where": {
                "School": {
                  "contains": "Summer"
                }
              },
              "reason": "a summer school, outside the days of the school year"
            },
            {
              "where": {
                "School": {
                  "contains": "Extended"
                }
              },
              "reason": "an extended school year, outside the days of the school year"
            }
          ],
          "recordKey": [
            "School",
            "Calendar",
            "Grade",
            "Student Number"
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
            "School": {
              "description": "Name of the school; Total in a row of totals.",
              "required": "always",
              "privacy": "public"
            },
            "Calendar": {
              "description": "School year in two times two digits and the name of the calendar, such as 16-17 Example School.",
              "required": "always",
              "privacy": "public"
            },
            "Grade": {
              "description": "Grade level, with or without a leading zero.",
              "required": "always",
              "requiredConfidence": "inferred",
              "privacy": "quasi-identifier"
            },
            "Student Count": {
              "description": "Number of students in the row.",
              "privacy": "sensitive"
            },
            "Student Last Name": {
              "description": "Family name; blank in a row of a grade.",
              "privacy": "direct-identifier"
            },
            "Student First Name": {
              "description": "Given name; blank in a row of a grade.",
              "privacy": "direct-identifier"
            },
            "Student Middle Initial": {
              "description": "Initial of the middle name; blank in a row of a grade.",
              "privacy": "direct-identifier"
            },
            "Student Number": {
              "description": "Number of the student in the district; blank in a row of a grade.",
              "privacy": "direct-identifier"
            },
            "Membership Days": {
              "description": "Days on which the students were enrolled.",
              "privacy": "sensitive"
            },
            "Absent Days": {
              "description": "Days missed, for whatever reason.",
              "privacy": "sensitive"
            },
            "Present Days": {
              "description": "Days attended.",
              "privacy": "sensitive"
            },
            "ADM": {
              "description": "Average daily membership: days of membership for each day of the calendar.",
              "privacy": "sensitive"
            },
            "ADA": {
              "description": "Average daily attendance: days present for each day of the calendar.",
              "privacy": "sensitive"
            },
            "Unexcused Days": {
              "description": "Days missed without an excuse.",
              "privacy": "sensitive"
            },
            "Absences avg. Daily": {
              "description": "Absences for each day of the calendar.",
              "privacy": "sensitive"
            },
            "Percent In Attendance": {
              "description": "Days present out of a hundred: a plain number, a number with a percent sign, or N/A.",
              "privacy": "sensitive"
            }
          },
          "carried": {
            "Student Count": "A number of students is no number of days.",
            "ADM": "It is worked out of the days and those of the calendar.",
            "ADA": "It is worked out of the days and those of the calendar.",
            "Absences avg. Daily": "It is worked out of the days and those of the calendar.",
            "Percent In Attendance": "It is worked out of the days in the same row."
          },
          "id": "adm-ada",
          "variants": [
            {
              "id": "all",
              "columns": [
                "School",
                "Calendar",
                "Grade",
                "Student Count",
                "Student Last Name",
                "Student First Name",
                "Student Middle Initial",
                "Student Number",
                "Membership Days",
                "Absent Days",
                "Present Days",
                "ADM",
                "ADA",
                "Unexcused Days",
                "Absences avg. Daily",
                "Percent In Attendance"
              ]
            }
          ]
        }
      ],
      "bindings": [
        {
          "id": "group",
          "grain": "attendanceSummary",
          "where": {
            "Student Number": {
              "present": false
            },
            "Student Last Name": {
              "present": false
            },
            "Student First Name": {
              "present": false
            }
          },
          "pairs": {
            "organization.identifiers[infinite-campus.school-name]": [
              "School",
              {
                "kind": "identifier",
                "scopeOption": "district"
              },
              {
                "mode": "decodeOnly",
                "reason": "The key of the row has it too."
              }
            ],
            "organization.name": [
              "School",
              {
                "kind": "text"
              },
              {
                "mode": "decodeOnly",
                "reason": "The key of the row has it too."
              }
            ],
            "schoolYear": [
              "Calendar",
              {
                "kind": "part",
                "template": "{year} {name}",
                "name": "year",
                "of": {
                  "kind": "schoolYear",
                  "convention": "twoDigitRange"
                }
              },
              {
                "mode": "decodeOnly",
                "reason": "The key of the row has it too."
              }
            ],
            "session.title": [
              "Calendar",
              {
                "kind": "part",
                "template": "{year} {name}",
                "name": "name",
                "of": {
                  "kind": "text"
                }
              },
              {
                "mode": "decodeOnly",
                "reason": "The key of the row has it too."
              }
            ],
            "session.schoolYear": [
              "Calendar",
              {
                "kind": "part",
                "template": "{year} {name}",
                "name": "year",
                "of": {
                  "kind": "schoolYear",
                  "convention": "twoDigitRange"
                }
              },
              {
                "mode": "decodeOnly",
                "reason": "The key of the row has it too."
              }
            ],
            "gradeLevel": [
              "Grade",
              {
                "kind": "code",
                "table": {
                  "id": "infinite-campus.grade",
                  "set": "gradeLevel",
                  "source": "Infinite Campus, Attendance > Reports > ADM and ADA Detail (CSV)",
                  "verified": false,
                  "rows": [
                    [
                      "E3",
                      "PR",
                      "lossy"
                    ],
                    [
                      "PK",
                      "PK"
                    ],
                    [
                      "E4",
                      "PK",
                      "lossy",
                      "decodeOnly"
                    ],
                    [
                      "K4",
                      "PK",
                      "lossy",
                      "decodeOnly"
                    ],
                    [
                      "KG",
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
                    ],
                    [
                      "01",
                      "01",
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "02",
                      "02",
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "03",
                      "03",
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "04",
                      "04",
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "05",
                      "05",
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "06",
                      "06",
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "07",
                      "07",
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "08",
                      "08",
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "09",
                      "09",
                      "exact",
                      "decodeOnly"
                    ]
                  ]
                }
              },
              {
                "mode": "decodeOnly",
                "reason": "The key of the row has it too."
              }
            ],
            "daysEnrolled": [
              "Membership Days",
              {
                "kind": "decimal",
                "scale": 3
              }
            ],
            "daysAbsent": [
              "Absent Days",
              {
                "kind": "decimal",
                "scale": 3
              }
            ],
            "daysPresent": [
              "Present Days",
              {
                "kind": "decimal",
                "scale": 3
              }
            ],
            "daysUnexcused": [
              "Unexcused Days",
              {
                "kind": "decimal",
                "scale": 3
              }
            ],
            "session.identifiers[infinite-campus.calendar]": [
              [
                "School",
                "Calendar"
              ],
              {
                "kind": "identifier",
                "scopeOption": "district",
                "joinedBy": "|"
              },
              {
                "mode": "decodeOnly",
                "reason": "The key of the row has it too."
              }
            ],
            "identifiers[infinite-campus.attendance]": [
              [
                "School",
                "Calendar",
                "Grade"
              ],
              {
                "kind": "identifier",
                "scopeOption": "district",
                "joinedBy": "|"
              }
            ]
          },
          "layout": "adm-ada"
        },
        {
          "id": "student",
          "grain": "attendanceSummary",
          "where": {
            "Student Number": {
              "present": true
            }
          },
          "pairs": {
            "student.identifiers[local]": [
              "Student Number",
              {
                "kind": "identifier",
                "scopeOption": "district"
              },
              {
                "mode": "decodeOnly",
                "reason": "The key of the row has it too."
              }
            ],
            "student.lastName": [
              "Student Last Name",
              {
                "kind": "text"
              }
            ],
            "student.firstName": [
              "Student First Name",
              {
                "kind": "text"
              }
            ],
            "student.middleName": [
              "Student Middle Initial",
              {
                "kind": "text"
              }
            ],
            "organization.identifiers[infinite-campus.school-name]": [
              "School",
              {
                "kind": "identifier",
                "scopeOption": "district"
              },
              {
                "mode": "decodeOnly",
                "reason": "The key of the row has it too."
              }
            ],
            "organization.name": [
              "School",
              {
                "kind": "text"
              },
              {
                "mode": "decodeOnly",
                "reason": "The key of the row has it too."
              }
            ],
            "schoolYear": [
              "Calendar",
              {
                "kind": "part",
                "template": "{year} {name}",
                "name": "year",
                "of": {
                  "kind": "schoolYear",
                  "convention": "twoDigitRange"
                }
              },
              {
                "mode": "decodeOnly",
                "reason": "The key of the row has it too."
              }
            ],
            "session.title": [
              "Calendar",
              {
                "kind": "part",
                "template": "{year} {name}",
                "name": "name",
                "of": {
                  "kind": "text"
                }
              },
              {
                "mode": "decodeOnly",
                "reason": "The key of the row has it too."
              }
            ],
            "session.schoolYear": [
              "Calendar",
              {
                "kind": "part",
                "template": "{year} {name}",
                "name": "year",
                "of": {
                  "kind": "schoolYear",
                  "convention": "twoDigitRange"
                }
              },
              {
                "mode": "decodeOnly",
                "reason": "The key of the row has it too."
              }
            ],
            "gradeLevel": [
              "Grade",
              {
                "kind": "code",
                "table": {
                  "id": "infinite-campus.grade",
                  "set": "gradeLevel",
                  "source": "Infinite Campus, Attendance > Reports > ADM and ADA Detail (CSV)",
                  "verified": false,
                  "rows": [
                    [
                      "E3",
                      "PR",
                      "lossy"
                    ],
                    [
                      "PK",
                      "PK"
                    ],
                    [
                      "E4",
                      "PK",
                      "lossy",
                      "decodeOnly"
                    ],
                    [
                      "K4",
                      "PK",
                      "lossy",
                      "decodeOnly"
                    ],
                    [
                      "KG",
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
                    ],
                    [
                      "01",
                      "01",
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "02",
                      "02",
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "03",
                      "03",
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "04",
                      "04",
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "05",
                      "05",
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "06",
                      "06",
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "07",
                      "07",
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "08",
                      "08",
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "09",
                      "09",
                      "exact",
                      "decodeOnly"
                    ]
                  ]
                }
              },
              {
                "mode": "decodeOnly",
                "reason": "The key of the row has it too."
              }
            ],
            "daysEnrolled": [
              "Membership Days",
              {
                "kind": "decimal",
                "scale": 3
              }
            ],
            "daysAbsent": [
              "Absent Days",
              {
                "kind": "decimal",
                "scale": 3
              }
            ],
            "daysPresent": [
              "Present Days",
              {
                "kind": "decimal",
                "scale": 3
              }
            ],
            "daysUnexcused": [
              "Unexcused Days",
              {
                "kind": "decimal",
                "scale": 3
              }
            ],
            "session.identifiers[infinite-campus.calendar]": [
              [
                "School",
                "Calendar"
              ],
              {
                "kind": "identifier",
                "scopeOption": "district",
                "joinedBy": "|"
              },
              {
                "mode": "decodeOnly",
                "reason": "The key of the row has it too."
              }
            ],
            "identifiers[infinite-campus.attendance]": [
              [
                "School",
                "Calendar",
                "Grade",
                "Student Number"
              ],
              {
                "kind": "identifier",
                "scopeOption": "district",
                "joinedBy": "|"
              }
            ]
          },
          "layout": "adm-ada"
        }
      ]
    }
  ],
  "options": {
    "district": {
      "description": "The district the report is of: names of schools and numbers of students are unique inside one district.",
      "defaultsToSource": true,
      "example": "us-ca.cd.1964733"
    }
  },
  "tables": {},
  "notes": [
    "Rows that are no data are skipped and counted, each with its reason: the blank rows between schools, the rows of totals, and census, summer and extended schools.",
    "A row without a student counts a group, all students of a grade in a calendar; a row with one counts that student.",
    "A school has a name only: inside one district the same name is the same school, and no other source is matched by it.",
    "The report does not tell days in in-school suspension apart: they are among the days present.",
    "Days absent with an excuse are not stated, and are not worked out of the others.",
    "ADM, ADA, absences a day, percent in attendance and the number of students are kept with the record and go nowhere else."
  ]
}
