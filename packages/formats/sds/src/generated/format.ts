// Made by "pnpm generate" from format.yaml; do not edit.
import type { Format } from '@nrec-align/mapping'

/** The declaration as plain data. */
export const format: Format = {
  "id": "sds",
  "title": "Microsoft School Data Sync 2.1",
  "description": "Schools, people, roles, classes and who is in them, as CSV files that an education tenant takes in to make accounts and class teams.",
  "publisher": "Microsoft",
  "kind": "district",
  "trust": "vendor",
  "confidence": "inferred",
  "versions": [
    {
      "version": "2.1",
      "title": "Microsoft School Data Sync 2.1",
      "packaging": {
        "kind": "files"
      },
      "layouts": [
        {
          "title": "orgs.csv",
          "description": "One row for each school or other body.",
          "source": "Microsoft School Data Sync 2.1, headers of the CSV files",
          "confidence": "inferred",
          "files": [
            "orgs.csv"
          ],
          "recordKey": [
            "sourcedId"
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
            "sourcedId": {
              "description": "Identifier of the body, unique inside the export.",
              "required": "always",
              "requiredConfidence": "verified",
              "privacy": "public"
            },
            "name": {
              "description": "Name of the body.",
              "required": "always",
              "privacy": "public"
            },
            "type": {
              "description": "Kind of body.",
              "required": "always",
              "privacy": "public"
            },
            "parentSourcedId": {
              "description": "The body it belongs to, in the same file.",
              "privacy": "public"
            }
          },
          "id": "orgs",
          "variants": [
            {
              "id": "all",
              "columns": [
                "sourcedId",
                "name",
                "type",
                "parentSourcedId"
              ]
            }
          ]
        },
        {
          "title": "users.csv",
          "description": "One row for each student, guardian, teacher or other person.",
          "source": "Microsoft School Data Sync 2.1, headers of the CSV files",
          "confidence": "inferred",
          "files": [
            "users.csv"
          ],
          "recordKey": [
            "sourcedId"
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
            "sourcedId": {
              "description": "Identifier of the person, unique inside the export.",
              "required": "always",
              "requiredConfidence": "verified",
              "privacy": "direct-identifier"
            },
            "username": {
              "description": "Name the person logs in with.",
              "privacy": "direct-identifier"
            },
            "givenName": {
              "description": "Given name.",
              "privacy": "direct-identifier"
            },
            "familyName": {
              "description": "Family name.",
              "privacy": "direct-identifier"
            },
            "password": {
              "description": "Password.",
              "privacy": "secret"
            },
            "activeDirectoryMatchId": {
              "description": "Account in the directory of the tenant that the person is matched with.",
              "privacy": "direct-identifier"
            },
            "email": {
              "description": "E-mail address.",
              "privacy": "direct-identifier"
            },
            "phone": {
              "description": "Telephone number.",
              "privacy": "direct-identifier"
            },
            "sms": {
              "description": "Number for text messages.",
              "privacy": "direct-identifier"
            }
          },
          "dropped": {
            "password": "A password never leaves the reader."
          },
          "carried": {
            "activeDirectoryMatchId": "An account in a directory is not part of the common record."
          },
          "id": "users",
          "variants": [
            {
              "id": "all",
              "columns": [
                "sourcedId",
                "username",
                "givenName",
                "familyName",
                "password",
                "activeDirectoryMatchId",
                "email",
                "phone",
                "sms"
              ]
            }
          ]
        },
        {
          "title": "academicSessions.csv",
          "description": "One row for each school year or semester.",
          "source": "Microsoft School Data Sync 2.1, headers of the CSV files",
          "confidence": "inferred",
          "files": [
            "academicSessions.csv"
          ],
          "recordKey": [
            "sourcedId"
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
            "sourcedId": {
              "description": "Identifier of the session, unique inside the export.",
              "required": "always",
              "requiredConfidence": "verified",
              "privacy": "public"
            },
            "title": {
              "description": "Name of the session.",
              "privacy": "public"
            },
            "type": {
              "description": "Kind of session.",
              "required": "always",
              "privacy": "public"
            },
            "schoolYear": {
              "description": "The year in which the school year begins, as far as the sample files show.",
              "privacy": "public"
            },
            "startDate": {
              "description": "First day.",
              "privacy": "public"
            },
            "endDate": {
              "description": "Last day.",
              "privacy": "public"
            }
          },
          "id": "academicSessions",
          "variants": [
            {
              "id": "all",
              "columns": [
                "sourcedId",
                "title",
                "type",
                "schoolYear",
                "startDate",
                "endDate"
              ]
            }
          ]
        },
        {
          "title": "courses.csv",
          "description": "One row for each course.",
          "source": "Microsoft School Data Sync 2.1, headers of the CSV files",
          "confidence": "inferred",
          "files": [
            "courses.csv"
          ],
          "recordKey": [
            "sourcedId"
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
            "sourcedId": {
              "description": "Identifier of the course, unique inside the export.",
              "required": "always",
              "requiredConfidence": "verified",
              "privacy": "public"
            },
            "orgSourcedId": {
              "description": "The body that offers the course.",
              "required": "always",
              "requiredConfidence": "verified",
              "privacy": "public"
            },
            "title": {
              "description": "Name of the course.",
              "privacy": "public"
            },
            "code": {
              "description": "Code people know the course by.",
              "privacy": "public"
            },
            "schoolYearSourcedId": {
              "description": "The session in which the course is offered.",
              "privacy": "public"
            },
            "subject": {
              "description": "Number of the subject.",
              "privacy": "public"
            },
            "grade": {
              "description": "Grade level the course is meant for.",
              "privacy": "public"
            }
          },
          "carried": {
            "schoolYearSourcedId": "A course of the common record is not bound to a year.",
            "subject": "The list of subject numbers is not published with the layout.",
            "grade": "A course of the common record has no grade level."
          },
          "id": "courses",
          "variants": [
            {
              "id": "all",
              "columns": [
                "sourcedId",
                "orgSourcedId",
                "title",
                "code",
                "schoolYearSourcedId",
                "subject",
                "grade"
              ]
            }
          ]
        },
        {
          "title": "classes.csv",
          "description": "One row for each class.",
          "source": "Microsoft School Data Sync 2.1, headers of the CSV files",
          "confidence": "inferred",
          "files": [
            "classes.csv"
          ],
          "recordKey": [
            "sourcedId"
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
            "sourcedId": {
              "description": "Identifier of the class, unique inside the export.",
              "required": "always",
              "requiredConfidence": "verified",
              "privacy": "public"
            },
            "orgSourcedId": {
              "description": "The school that holds the class.",
              "required": "always",
              "requiredConfidence": "verified",
              "privacy": "public"
            },
            "title": {
              "description": "Name of the class.",
              "privacy": "public"
            },
            "sessionSourcedIds": {
              "description": "The sessions in which the class is held.",
              "privacy": "public"
            },
            "courseSourcedId": {
              "description": "The course that is taught.",
              "privacy": "public"
            }
          },
          "id": "classes",
          "variants": [
            {
              "id": "all",
              "columns": [
                "sourcedId",
                "orgSourcedId",
                "title",
                "sessionSourcedIds",
                "courseSourcedId"
              ]
            }
          ]
        },
        {
          "title": "demographics.csv",
          "description": "One row for each person whose demographic data are known, under the identifier of the person.",
          "source": "Microsoft School Data Sync 2.1, headers of the CSV files",
          "confidence": "inferred",
          "files": [
            "demographics.csv"
          ],
          "recordKey": [
            "userSourcedId"
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
            "userSourcedId": {
              "description": "The person.",
              "required": "always",
              "requiredConfidence": "verified",
              "privacy": "direct-identifier"
            },
            "sex": {
              "description": "Sex.",
              "privacy": "quasi-identifier"
            },
            "birthDate": {
              "description": "Day of birth.",
              "privacy": "direct-identifier"
            },
            "birthCity": {
              "description": "City of birth.",
              "privacy": "quasi-identifier"
            },
            "birthState": {
              "description": "State of birth.",
              "privacy": "quasi-identifier"
            },
            "birthCountry": {
              "description": "Country of birth.",
              "privacy": "quasi-identifier"
            },
            "ethnicityCodes": {
              "description": "Says when the person is Hispanic or Latino.",
              "privacy": "quasi-identifier"
            },
            "raceCodes": {
              "description": "Race.",
              "privacy": "quasi-identifier"
            }
          },
          "id": "demographics",
          "variants": [
            {
              "id": "all",
              "columns": [
                "userSourcedId",
                "sex",
                "birthDate",
                "birthCity",
                "birthState",
                "birthCountry",
                "ethnicityCodes",
                "raceCodes"
              ]
            }
          ]
        },
        {
          "title": "roles.csv",
          "description": "One row for each role of a person in a body.",
          "source": "Microsoft School Data Sync 2.1, headers of the CSV files",
          "confidence": "inferred",
          "files": [
            "roles.csv"
          ],
          "recordKey": [
            "userSourcedId",
            "orgSourcedId",
            "role",
            "sessionSourcedId",
            "roleStartDate"
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
            "userSourcedId": {
              "description": "The person who has the role.",
              "required": "always",
              "requiredConfidence": "verified",
              "privacy": "direct-identifier"
            },
            "orgSourcedId": {
              "description": "The body the role is held in.",
              "required": "always",
              "requiredConfidence": "verified",
              "privacy": "public"
            },
            "role": {
              "description": "The role.",
              "required": "always",
              "privacy": "quasi-identifier"
            },
            "sessionSourcedId": {
              "description": "The session in which the role is held.",
              "privacy": "public"
            },
            "grade": {
              "description": "Grade level of a student.",
              "privacy": "quasi-identifier"
            },
            "isPrimary": {
              "description": "Whether it is the main role of the person.",
              "privacy": "quasi-identifier"
            },
            "roleStartDate": {
              "description": "First day of the role.",
              "privacy": "quasi-identifier"
            },
            "roleEndDate": {
              "description": "Last day of the role.",
              "privacy": "quasi-identifier"
            }
          },
          "carried": {
            "sessionSourcedId": "A role of the common record has a first and a last day, not a session."
          },
          "id": "roles",
          "variants": [
            {
              "id": "all",
              "columns": [
                "userSourcedId",
                "orgSourcedId",
                "role",
                "sessionSourcedId",
                "grade",
                "isPrimary",
                "roleStartDate",
                "roleEndDate"
              ]
            }
          ]
        },
        {
          "title": "enrollments.csv",
          "description": "One row for each person in a class.",
          "source": "Microsoft School Data Sync 2.1, headers of the CSV files",
          "confidence": "inferred",
          "files": [
            "enrollments.csv"
          ],
          "recordKey": [
            "classSourcedId",
            "userSourcedId",
            "role"
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
            "classSourcedId": {
              "description": "The class.",
              "required": "always",
              "requiredConfidence": "verified",
              "privacy": "public"
            },
            "userSourcedId": {
              "description": "The person who is in the class.",
              "required": "always",
              "requiredConfidence": "verified",
              "privacy": "direct-identifier"
            },
            "role": {
              "description": "What the person is in the class.",
              "required": "always",
              "privacy": "quasi-identifier"
            }
          },
          "id": "enrollments",
          "variants": [
            {
              "id": "all",
              "columns": [
                "classSourcedId",
                "userSourcedId",
                "role"
              ]
            }
          ]
        },
        {
          "title": "relationships.csv",
          "description": "One row for each person who cares for a student.",
          "source": "Microsoft School Data Sync 2.1, headers of the CSV files",
          "confidence": "inferred",
          "files": [
            "relationships.csv"
          ],
          "recordKey": [
            "userSourcedId",
            "relationshipUserSourcedId"
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
            "userSourcedId": {
              "description": "The student.",
              "required": "always",
              "requiredConfidence": "verified",
              "privacy": "direct-identifier"
            },
            "relationshipUserSourcedId": {
              "description": "The person who cares for the student.",
              "required": "always",
              "requiredConfidence": "verified",
              "privacy": "direct-identifier"
            },
            "relationshipRole": {
              "description": "What that person is to the student.",
              "privacy": "sensitive"
            }
          },
          "id": "relationships",
          "variants": [
            {
              "id": "all",
              "columns": [
                "userSourcedId",
                "relationshipUserSourcedId",
                "relationshipRole"
              ]
            }
          ]
        },
        {
          "title": "userFlags.csv",
          "description": "One row for each mark of a student.",
          "source": "Microsoft School Data Sync 2.1, headers of the CSV files",
          "confidence": "inferred",
          "files": [
            "userFlags.csv"
          ],
          "recordKey": [
            "userSourcedId",
            "flag"
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
            "userSourcedId": {
              "description": "The student.",
              "required": "always",
              "requiredConfidence": "verified",
              "privacy": "direct-identifier"
            },
            "flag": {
              "description": "What the student is marked with, such as an individual education program.",
              "required": "always",
              "privacy": "sensitive"
            }
          },
          "id": "userFlags",
          "variants": [
            {
              "id": "all",
              "columns": [
                "userSourcedId",
                "flag"
              ]
            }
          ]
        }
      ],
      "bindings": [
        {
          "id": "school",
          "grain": "school",
          "where": {
            "type": "school"
          },
          "pairs": {
            "identifiers[local]": [
              "sourcedId",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              }
            ],
            "name": [
              "name",
              {
                "kind": "text"
              }
            ],
            "type": [
              "type",
              {
                "kind": "code",
                "table": {
                  "id": "sds.org-type",
                  "set": "organizationType",
                  "source": "Microsoft School Data Sync 2.1, sample files",
                  "verified": false,
                  "rows": [
                    [
                      "school",
                      "school"
                    ],
                    [
                      "college",
                      "college"
                    ],
                    [
                      "department",
                      "department"
                    ],
                    [
                      "ministryOfEducation",
                      "national-agency",
                      "lossy"
                    ]
                  ]
                }
              },
              {
                "mode": "decodeOnly",
                "reason": "The kind of row already says it, and writes the column."
              }
            ],
            "parentOrganization.identifiers[local]": [
              "parentSourcedId",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              }
            ]
          },
          "layout": "orgs"
        },
        {
          "id": "organization",
          "grain": "organization",
          "when": {
            "type": [
              "college",
              "department",
              "national-agency"
            ]
          },
          "pairs": {
            "identifiers[local]": [
              "sourcedId",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              }
            ],
            "name": [
              "name",
              {
                "kind": "text"
              }
            ],
            "type": [
              "type",
              {
                "kind": "code",
                "table": {
                  "id": "sds.org-type",
                  "set": "organizationType",
                  "source": "Microsoft School Data Sync 2.1, sample files",
                  "verified": false,
                  "rows": [
                    [
                      "school",
                      "school"
                    ],
                    [
                      "college",
                      "college"
                    ],
                    [
                      "department",
                      "department"
                    ],
                    [
                      "ministryOfEducation",
                      "national-agency",
                      "lossy"
                    ]
                  ]
                }
              }
            ],
            "parentOrganization.identifiers[local]": [
              "parentSourcedId",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              }
            ]
          },
          "layout": "orgs"
        },
        {
          "id": "person",
          "grain": "person",
          "pairs": {
            "identifiers[local]": [
              "sourcedId",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              }
            ],
            "username": [
              "username",
              {
                "kind": "text"
              }
            ],
            "firstName": [
              "givenName",
              {
                "kind": "text"
              }
            ],
            "lastName": [
              "familyName",
              {
                "kind": "text"
              }
            ],
            "contactPoints[email].value": [
              "email",
              {
                "kind": "text"
              }
            ],
            "contactPoints[phone].value": [
              "phone",
              {
                "kind": "text"
              }
            ],
            "contactPoints[mobile].value": [
              "sms",
              {
                "kind": "text"
              }
            ]
          },
          "layout": "users"
        },
        {
          "id": "academicSession",
          "grain": "academicSession",
          "pairs": {
            "identifiers[local]": [
              "sourcedId",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              }
            ],
            "title": [
              "title",
              {
                "kind": "text"
              }
            ],
            "sessionType": [
              "type",
              {
                "kind": "code",
                "table": {
                  "id": "sds.session-type",
                  "set": "sessionType",
                  "source": "Microsoft School Data Sync 2.1, sample files",
                  "verified": false,
                  "rows": [
                    [
                      "schoolYear",
                      "school-year"
                    ],
                    [
                      "semester",
                      "semester"
                    ]
                  ]
                }
              }
            ],
            "schoolYear": [
              "schoolYear",
              {
                "kind": "schoolYear",
                "convention": "start"
              },
              {
                "confidence": "unverified"
              }
            ],
            "begin": [
              "startDate",
              {
                "kind": "date",
                "pattern": "yyyy-MM-dd"
              }
            ],
            "end": [
              "endDate",
              {
                "kind": "date",
                "pattern": "yyyy-MM-dd"
              },
              {
                "confidence": "unverified"
              }
            ]
          },
          "layout": "academicSessions"
        },
        {
          "id": "course",
          "grain": "course",
          "pairs": {
            "identifiers[local]": [
              "sourcedId",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              }
            ],
            "title": [
              "title",
              {
                "kind": "text"
              }
            ],
            "courseCode": [
              "code",
              {
                "kind": "text"
              }
            ],
            "organization.identifiers[local]": [
              "orgSourcedId",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              }
            ]
          },
          "layout": "courses"
        },
        {
          "id": "courseSection",
          "grain": "courseSection",
          "pairs": {
            "identifiers[local]": [
              "sourcedId",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              }
            ],
            "title": [
              "title",
              {
                "kind": "text"
              }
            ],
            "school.identifiers[local]": [
              "orgSourcedId",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              }
            ],
            "course.identifiers[local]": [
              "courseSourcedId",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              }
            ],
            "sessions.identifiers[local]": [
              "sessionSourcedIds",
              {
                "kind": "list",
                "separator": ",",
                "of": {
                  "kind": "identifier",
                  "scopeOption": "source",
                  "mint": true
                }
              },
              {
                "confidence": "unverified"
              }
            ]
          },
          "layout": "classes"
        },
        {
          "id": "person",
          "grain": "person",
          "rows": "any-value",
          "pairs": {
            "identifiers[local]": [
              "userSourcedId",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              }
            ],
            "sex": [
              "sex",
              {
                "kind": "code",
                "table": {
                  "id": "sds.sex",
                  "set": "sex",
                  "source": "Microsoft School Data Sync 2.1, sample files",
                  "verified": false,
                  "rows": [
                    [
                      "male",
                      "male"
                    ],
                    [
                      "female",
                      "female"
                    ]
                  ]
                }
              }
            ],
            "birthDate": [
              "birthDate",
              {
                "kind": "date",
                "pattern": "yyyy-MM-dd"
              }
            ],
            "birthPlace.city": [
              "birthCity",
              {
                "kind": "text"
              }
            ],
            "birthPlace.stateProvince": [
              "birthState",
              {
                "kind": "text"
              }
            ],
            "birthPlace.country": [
              "birthCountry",
              {
                "kind": "text"
              }
            ],
            "hispanicLatino": [
              "ethnicityCodes",
              {
                "kind": "code",
                "table": {
                  "id": "sds.ethnicity",
                  "source": "Microsoft School Data Sync 2.1, sample files",
                  "verified": false,
                  "rows": [
                    [
                      "hispanicOrLatinoEthnicity",
                      "true"
                    ]
                  ]
                }
              }
            ],
            "races": [
              "raceCodes",
              {
                "kind": "code",
                "table": {
                  "id": "sds.race",
                  "set": "raceCategory",
                  "source": "Microsoft School Data Sync 2.1, sample files",
                  "verified": false,
                  "rows": [
                    [
                      [
                        "asian"
                      ],
                      "asian"
                    ],
                    [
                      [
                        "white"
                      ],
                      "white"
                    ],
                    [
                      [
                        "nativeHawaiianOrOtherPacificIslander"
                      ],
                      "native-hawaiian-or-pacific-islander"
                    ],
                    [
                      [
                        "blackOrAfricanAmerican"
                      ],
                      "black-or-african-american"
                    ],
                    [
                      [
                        "demographicRaceTwoOrMoreRaces"
                      ],
                      [],
                      "exact",
                      "decodeOnly"
                    ]
                  ]
                }
              }
            ],
            "raceRollup": [
              "raceCodes",
              {
                "kind": "code",
                "table": {
                  "id": "sds.two-or-more-races",
                  "set": "raceRollup",
                  "source": "Microsoft School Data Sync 2.1, sample files",
                  "verified": false,
                  "rows": [
                    [
                      [
                        "demographicRaceTwoOrMoreRaces"
                      ],
                      "two-or-more",
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      [
                        "*"
                      ],
                      [],
                      "exact",
                      "decodeOnly"
                    ]
                  ]
                }
              },
              {
                "mode": "decodeOnly",
                "reason": "The races write the column; without them it is not known which they are."
              }
            ]
          },
          "layout": "demographics"
        },
        {
          "id": "enrollment",
          "grain": "enrollment",
          "where": {
            "role": "student"
          },
          "only": {
            "column": "orgSourcedId",
            "in": "orgs",
            "key": "sourcedId",
            "where": {
              "type": "school"
            }
          },
          "pairs": {
            "student.identifiers[local]": [
              "userSourcedId",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              }
            ],
            "school.identifiers[local]": [
              "orgSourcedId",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              }
            ],
            "gradeLevel": [
              "grade",
              {
                "kind": "code",
                "table": {
                  "id": "sds.grade",
                  "set": "gradeLevel",
                  "source": "Sample files, read with the grade levels of CEDS",
                  "verified": false,
                  "rows": [
                    [
                      "PK",
                      "PK"
                    ],
                    [
                      "KG",
                      "KG"
                    ],
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
                    ]
                  ]
                }
              }
            ],
            "enrollmentKind": [
              "isPrimary",
              {
                "kind": "code",
                "table": {
                  "id": "sds.primary",
                  "set": "enrollmentKind",
                  "source": "Microsoft School Data Sync 2.1, sample files",
                  "verified": false,
                  "rows": [
                    [
                      "TRUE",
                      "primary"
                    ],
                    [
                      "FALSE",
                      "secondary"
                    ]
                  ]
                }
              }
            ],
            "begin": [
              "roleStartDate",
              {
                "kind": "date",
                "pattern": "yyyy-MM-dd"
              }
            ],
            "end": [
              "roleEndDate",
              {
                "kind": "date",
                "pattern": "yyyy-MM-dd"
              },
              {
                "confidence": "unverified"
              }
            ]
          },
          "layout": "roles"
        },
        {
          "id": "role",
          "grain": "roleAssignment",
          "when": {
            "role": [
              "student",
              "teacher"
            ]
          },
          "pairs": {
            "person.identifiers[local]": [
              "userSourcedId",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              }
            ],
            "organization.identifiers[local]": [
              "orgSourcedId",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              }
            ],
            "role": [
              "role",
              {
                "kind": "code",
                "table": {
                  "id": "sds.role",
                  "set": "personRole",
                  "source": "Microsoft School Data Sync 2.1, sample files",
                  "verified": false,
                  "rows": [
                    [
                      "student",
                      "student"
                    ],
                    [
                      "teacher",
                      "teacher"
                    ],
                    [
                      "professor",
                      "teacher",
                      "narrower",
                      "decodeOnly"
                    ]
                  ]
                }
              }
            ],
            "primary": [
              "isPrimary",
              {
                "kind": "code",
                "table": {
                  "id": "flag(TRUE,FALSE)",
                  "source": "the column",
                  "verified": true,
                  "rows": [
                    [
                      "TRUE",
                      "true"
                    ],
                    [
                      "FALSE",
                      "false"
                    ]
                  ]
                }
              }
            ],
            "begin": [
              "roleStartDate",
              {
                "kind": "date",
                "pattern": "yyyy-MM-dd"
              }
            ],
            "end": [
              "roleEndDate",
              {
                "kind": "date",
                "pattern": "yyyy-MM-dd"
              },
              {
                "confidence": "unverified"
              }
            ]
          },
          "layout": "roles"
        },
        {
          "id": "sectionEnrollment",
          "grain": "sectionEnrollment",
          "pairs": {
            "section.identifiers[local]": [
              "classSourcedId",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              }
            ],
            "person.identifiers[local]": [
              "userSourcedId",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              }
            ],
            "role": [
              "role",
              {
                "kind": "code",
                "table": {
                  "id": "sds.role",
                  "set": "personRole",
                  "source": "Microsoft School Data Sync 2.1, sample files",
                  "verified": false,
                  "rows": [
                    [
                      "student",
                      "student"
                    ],
                    [
                      "teacher",
                      "teacher"
                    ],
                    [
                      "professor",
                      "teacher",
                      "narrower",
                      "decodeOnly"
                    ]
                  ]
                }
              }
            ]
          },
          "layout": "enrollments"
        },
        {
          "id": "personRelationship",
          "grain": "personRelationship",
          "pairs": {
            "student.identifiers[local]": [
              "userSourcedId",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              }
            ],
            "person.identifiers[local]": [
              "relationshipUserSourcedId",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              }
            ],
            "relationship": [
              "relationshipRole",
              {
                "kind": "code",
                "table": {
                  "id": "sds.relationship",
                  "set": "relationship",
                  "source": "Microsoft School Data Sync 2.1, sample files",
                  "verified": false,
                  "rows": [
                    [
                      "guardian",
                      "guardian"
                    ],
                    [
                      "relative",
                      "relative"
                    ]
                  ]
                }
              }
            ]
          },
          "layout": "relationships"
        },
        {
          "id": "studentStatus",
          "grain": "studentStatus",
          "when": {
            "kind": [
              "disability",
              "section-504",
              "meal-eligibility"
            ],
            "value": "yes"
          },
          "pairs": {
            "student.identifiers[local]": [
              "userSourcedId",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              }
            ],
            "kind": [
              "flag",
              {
                "kind": "code",
                "table": {
                  "id": "sds.flag",
                  "set": "statusKind",
                  "source": "Microsoft School Data Sync 2.1, sample files",
                  "verified": false,
                  "rows": [
                    [
                      "iep",
                      [
                        "disability",
                        "yes"
                      ]
                    ],
                    [
                      "504",
                      [
                        "section-504",
                        "yes"
                      ]
                    ],
                    [
                      "freeLunch",
                      [
                        "meal-eligibility",
                        "yes",
                        "free"
                      ]
                    ]
                  ]
                }
              },
              {
                "with": [
                  "value",
                  "detail"
                ]
              }
            ]
          },
          "layout": "userFlags"
        }
      ]
    }
  ],
  "options": {
    "source": {
      "description": "Short name of the system the files come from: a sourcedId is unique only inside one export.",
      "defaultsToSource": true,
      "example": "springfield-sis"
    }
  },
  "tables": {},
  "notes": [
    "A row without the identifiers that tie it to the other files is set aside, because nothing can be said of it.",
    "Only the names and the order of the columns are known for sure; that kinds and roles are required is inferred, and the codes are those that the publisher's sample files show.",
    "A role of a student in a school is an enrollment; every other role is a role in a body.",
    "schoolYear is read as the year in which a school year begins, because the sample files show it so.",
    "Passwords are never read."
  ]
}
