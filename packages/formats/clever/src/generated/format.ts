// Made by "pnpm generate" from format.yaml; do not edit.
import type { Format } from '@nrec-align/mapping'

/** The declaration as plain data. */
export const format: Format = {
  "id": "clever",
  "title": "Clever SFTP files",
  "description": "Schools, students and their contacts, teachers, staff, sections and who is in them, as the CSV files that a district uploads to Clever every night.",
  "publisher": "Clever",
  "kind": "district",
  "trust": "student-information-system",
  "confidence": "inferred",
  "versions": [
    {
      "version": "sftp",
      "title": "Clever SFTP files",
      "packaging": {
        "kind": "files"
      },
      "layouts": [
        {
          "title": "schools.csv",
          "description": "One row for each school.",
          "source": "Genesis, Clever Export, columns of the files",
          "confidence": "inferred",
          "files": [
            "schools.csv"
          ],
          "recordKey": [
            "School_id"
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
            "School_id": {
              "description": "Identifier of the school.",
              "required": "always",
              "requiredConfidence": "unverified",
              "privacy": "public"
            },
            "School_name": {
              "description": "Name of the school.",
              "required": "always",
              "requiredConfidence": "unverified",
              "privacy": "public"
            },
            "State_id": {
              "description": "Number that the state gave to the school.",
              "privacy": "public"
            },
            "Nces_id": {
              "description": "Number of the school at the National Center for Education Statistics.",
              "privacy": "public"
            },
            "School_address": {
              "description": "Street of the school.",
              "privacy": "public"
            },
            "School_city": {
              "description": "Town of the school.",
              "privacy": "public"
            },
            "School_state": {
              "description": "State of the school.",
              "privacy": "public"
            },
            "School_zip": {
              "description": "Postal code of the school.",
              "privacy": "public"
            },
            "School_phone": {
              "description": "Telephone number of the school.",
              "privacy": "public"
            },
            "Low_grade": {
              "description": "Lowest grade of the school.",
              "privacy": "public"
            },
            "High_grade": {
              "description": "Highest grade of the school.",
              "privacy": "public"
            },
            "Principal": {
              "description": "Name of the principal in one text.",
              "privacy": "direct-identifier"
            },
            "Principal_email": {
              "description": "E-mail address of the principal.",
              "privacy": "direct-identifier"
            }
          },
          "carried": {
            "Low_grade": "The common record lists the grades of a school; which lie between the lowest and the highest is not said.",
            "High_grade": "The common record lists the grades of a school; which lie between the lowest and the highest is not said."
          },
          "id": "schools",
          "variants": [
            {
              "id": "all",
              "columns": [
                "School_id",
                "School_name",
                "State_id",
                "Nces_id",
                "School_address",
                "School_city",
                "School_state",
                "School_zip",
                "School_phone",
                "Low_grade",
                "High_grade",
                "Principal",
                "Principal_email"
              ]
            }
          ]
        },
        {
          "title": "students.csv",
          "description": "One row for each student, or one for each contact of the student.",
          "source": "Genesis, Clever Export, columns of the files",
          "confidence": "inferred",
          "files": [
            "students.csv"
          ],
          "recordKey": [
            "School_id",
            "Student_id",
            "Contact_name",
            "Contact_type",
            "Contact_phone",
            "Contact_email",
            "Contact_relationship",
            "Contact_sis_id"
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
            "School_id": {
              "description": "The school of the student.",
              "required": "always",
              "requiredConfidence": "unverified",
              "privacy": "public"
            },
            "Student_id": {
              "description": "Identifier of the student.",
              "required": "always",
              "requiredConfidence": "unverified",
              "privacy": "direct-identifier"
            },
            "Student_number": {
              "description": "Number that the district gave to the student.",
              "privacy": "direct-identifier"
            },
            "State_id": {
              "description": "Number that the state gave to the student.",
              "privacy": "direct-identifier"
            },
            "Last_name": {
              "description": "Family name.",
              "required": "always",
              "requiredConfidence": "unverified",
              "privacy": "direct-identifier"
            },
            "Middle_name": {
              "description": "Middle name.",
              "privacy": "direct-identifier"
            },
            "First_name": {
              "description": "Given name.",
              "required": "always",
              "requiredConfidence": "unverified",
              "privacy": "direct-identifier"
            },
            "Gender": {
              "description": "Sex.",
              "privacy": "quasi-identifier"
            },
            "Dob": {
              "description": "Day of birth.",
              "privacy": "direct-identifier"
            },
            "Grade": {
              "description": "Grade level.",
              "privacy": "quasi-identifier"
            },
            "Race": {
              "description": "Race, in one code.",
              "privacy": "quasi-identifier"
            },
            "Hispanic_Latino": {
              "description": "Whether the student is Hispanic or Latino.",
              "privacy": "quasi-identifier"
            },
            "Ell_status": {
              "description": "Whether the student is an English learner.",
              "privacy": "sensitive"
            },
            "Frl_status": {
              "description": "Whether the student gets meals free or at a reduced price.",
              "privacy": "sensitive"
            },
            "Iep_status": {
              "description": "Whether the student has an individual education program.",
              "privacy": "sensitive"
            },
            "Student_zip": {
              "description": "Postal code of the student.",
              "privacy": "direct-identifier"
            },
            "Student_email": {
              "description": "E-mail address of the student.",
              "privacy": "direct-identifier"
            },
            "Contact_name": {
              "description": "Name of a contact in one text.",
              "privacy": "direct-identifier"
            },
            "Contact_type": {
              "description": "What the contact is for.",
              "privacy": "sensitive"
            },
            "Contact_phone": {
              "description": "Telephone number of the contact.",
              "privacy": "direct-identifier"
            },
            "Contact_email": {
              "description": "E-mail address of the contact.",
              "privacy": "direct-identifier"
            },
            "Username": {
              "description": "Name the student logs in with.",
              "privacy": "direct-identifier"
            },
            "Password": {
              "description": "Password.",
              "privacy": "secret"
            },
            "Graduation_year": {
              "description": "Year in which the student is to graduate.",
              "privacy": "quasi-identifier",
              "source": "An export of a district for Clever"
            },
            "Home_language": {
              "description": "Language spoken at home, by its English name.",
              "privacy": "quasi-identifier",
              "source": "An export of a district for Clever"
            },
            "Student_street": {
              "description": "Street of the student.",
              "source": "An export of a district for Clever",
              "privacy": "direct-identifier"
            },
            "Student_city": {
              "description": "Town of the student.",
              "source": "An export of a district for Clever",
              "privacy": "direct-identifier"
            },
            "Student_state": {
              "description": "State of the student.",
              "privacy": "quasi-identifier",
              "source": "An export of a district for Clever"
            },
            "Contact_relationship": {
              "description": "What the contact is to the student.",
              "privacy": "sensitive",
              "source": "An export of a district for Clever"
            },
            "Contact_sis_id": {
              "description": "Identifier of the contact.",
              "source": "An export of a district for Clever",
              "privacy": "direct-identifier"
            }
          },
          "dropped": {
            "Password": "A password never leaves the reader."
          },
          "carried": {
            "Contact_type": "The common record says what a contact is to the student and not what to call the contact for.",
            "Graduation_year": "The common record has graduations and not when one is expected."
          },
          "id": "students",
          "variants": [
            {
              "id": "all",
              "columns": [
                "School_id",
                "Student_id",
                "Student_number",
                "State_id",
                "Last_name",
                "Middle_name",
                "First_name",
                "Gender",
                "Dob",
                "Grade",
                "Race",
                "Hispanic_Latino",
                "Ell_status",
                "Frl_status",
                "Iep_status",
                "Student_zip",
                "Student_email",
                "Contact_name",
                "Contact_type",
                "Contact_phone",
                "Contact_email",
                "Username",
                "Password",
                "Graduation_year",
                "Home_language",
                "Student_street",
                "Student_city",
                "Student_state",
                "Contact_relationship",
                "Contact_sis_id"
              ]
            }
          ]
        },
        {
          "title": "teachers.csv",
          "description": "One row for each teacher of a school.",
          "source": "Genesis, Clever Export, columns of the files",
          "confidence": "inferred",
          "files": [
            "teachers.csv"
          ],
          "recordKey": [
            "School_id",
            "Teacher_id"
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
            "School_id": {
              "description": "The school of the teacher.",
              "required": "always",
              "requiredConfidence": "unverified",
              "privacy": "public"
            },
            "Teacher_id": {
              "description": "Identifier of the teacher.",
              "required": "always",
              "requiredConfidence": "unverified",
              "privacy": "direct-identifier"
            },
            "Teacher_number": {
              "description": "Number that the district gave to the teacher.",
              "privacy": "direct-identifier"
            },
            "State_teacher_id": {
              "description": "Number that the state gave to the teacher.",
              "privacy": "direct-identifier"
            },
            "Last_name": {
              "description": "Family name.",
              "required": "always",
              "requiredConfidence": "unverified",
              "privacy": "direct-identifier"
            },
            "Middle_name": {
              "description": "Middle name.",
              "privacy": "direct-identifier"
            },
            "First_name": {
              "description": "Given name.",
              "required": "always",
              "requiredConfidence": "unverified",
              "privacy": "direct-identifier"
            },
            "Teacher_email": {
              "description": "E-mail address of the teacher.",
              "privacy": "direct-identifier"
            },
            "Title": {
              "description": "Title of the post.",
              "privacy": "public"
            },
            "Username": {
              "description": "Name the teacher logs in with.",
              "privacy": "direct-identifier"
            },
            "Password": {
              "description": "Password.",
              "privacy": "secret"
            }
          },
          "dropped": {
            "Password": "A password never leaves the reader."
          },
          "id": "teachers",
          "variants": [
            {
              "id": "all",
              "columns": [
                "School_id",
                "Teacher_id",
                "Teacher_number",
                "State_teacher_id",
                "Last_name",
                "Middle_name",
                "First_name",
                "Teacher_email",
                "Title",
                "Username",
                "Password"
              ]
            }
          ]
        },
        {
          "title": "sections.csv",
          "description": "One row for each class.",
          "source": "Genesis, Clever Export, columns of the files",
          "confidence": "inferred",
          "files": [
            "sections.csv"
          ],
          "recordKey": [
            "Section_id"
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
            "School_id": {
              "description": "The school that holds the class.",
              "required": "always",
              "requiredConfidence": "unverified",
              "privacy": "public"
            },
            "Section_id": {
              "description": "Identifier of the class.",
              "required": "always",
              "requiredConfidence": "unverified",
              "privacy": "public"
            },
            "Teacher_id": {
              "description": "The teacher.",
              "required": "always",
              "requiredConfidence": "unverified",
              "privacy": "direct-identifier"
            },
            "Teacher_2_id": {
              "description": "A second teacher.",
              "privacy": "direct-identifier"
            },
            "Teacher_3_id": {
              "description": "A third teacher.",
              "privacy": "direct-identifier"
            },
            "Teacher_4_id": {
              "description": "A fourth teacher.",
              "privacy": "direct-identifier"
            },
            "Name": {
              "description": "Name of the class.",
              "privacy": "public"
            },
            "Course_name": {
              "description": "Name of the course that is taught.",
              "privacy": "public"
            },
            "Course_number": {
              "description": "Code people know the course by.",
              "privacy": "public"
            },
            "Subject": {
              "description": "Subject of the course.",
              "privacy": "public"
            },
            "Term_name": {
              "description": "Name of the term.",
              "privacy": "public"
            },
            "Term_start": {
              "description": "First day of the term.",
              "privacy": "public"
            },
            "Term_end": {
              "description": "Last day of the term.",
              "privacy": "public"
            }
          },
          "id": "sections",
          "variants": [
            {
              "id": "all",
              "columns": [
                "School_id",
                "Section_id",
                "Teacher_id",
                "Teacher_2_id",
                "Teacher_3_id",
                "Teacher_4_id",
                "Name",
                "Course_name",
                "Course_number",
                "Subject",
                "Term_name",
                "Term_start",
                "Term_end"
              ]
            }
          ]
        },
        {
          "title": "enrollments.csv",
          "description": "One row for each student in a class.",
          "source": "Genesis, Clever Export, columns of the files",
          "confidence": "inferred",
          "files": [
            "enrollments.csv"
          ],
          "recordKey": [
            "Section_id",
            "Student_id"
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
            "School_id": {
              "description": "The school that holds the class.",
              "required": "always",
              "requiredConfidence": "unverified",
              "privacy": "public"
            },
            "Section_id": {
              "description": "The class.",
              "required": "always",
              "requiredConfidence": "unverified",
              "privacy": "public"
            },
            "Student_id": {
              "description": "The student.",
              "required": "always",
              "requiredConfidence": "unverified",
              "privacy": "direct-identifier"
            }
          },
          "id": "enrollments",
          "variants": [
            {
              "id": "all",
              "columns": [
                "School_id",
                "Section_id",
                "Student_id"
              ]
            }
          ]
        },
        {
          "title": "staff.csv",
          "description": "One row for each member of staff of a school.",
          "source": "Genesis, Clever Export, columns of the files",
          "confidence": "inferred",
          "files": [
            "staff.csv"
          ],
          "recordKey": [
            "School_id",
            "Staff_id"
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
            "School_id": {
              "description": "The school the person works at.",
              "required": "always",
              "requiredConfidence": "unverified",
              "privacy": "public"
            },
            "Staff_id": {
              "description": "Identifier of the person.",
              "required": "always",
              "requiredConfidence": "unverified",
              "privacy": "direct-identifier"
            },
            "Staff_email": {
              "description": "E-mail address of the person.",
              "required": "always",
              "requiredConfidence": "unverified",
              "privacy": "direct-identifier"
            },
            "First_name": {
              "description": "Given name.",
              "required": "always",
              "requiredConfidence": "unverified",
              "privacy": "direct-identifier"
            },
            "Last_name": {
              "description": "Family name.",
              "required": "always",
              "requiredConfidence": "unverified",
              "privacy": "direct-identifier"
            },
            "Title": {
              "description": "Title of the post.",
              "privacy": "public"
            },
            "Username": {
              "description": "Name the person logs in with.",
              "privacy": "direct-identifier"
            },
            "Password": {
              "description": "Password.",
              "privacy": "secret"
            },
            "Role": {
              "description": "Kind of work.",
              "privacy": "public"
            }
          },
          "dropped": {
            "Password": "A password never leaves the reader."
          },
          "carried": {
            "Role": "No list of its codes is published."
          },
          "id": "staff",
          "variants": [
            {
              "id": "all",
              "columns": [
                "School_id",
                "Staff_id",
                "Staff_email",
                "First_name",
                "Last_name",
                "Title",
                "Username",
                "Password",
                "Role"
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
            "identifiers[clever.school-id]": [
              "School_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "schoolIdSystem",
                "mint": true
              }
            ],
            "identifiers[*state]": [
              "State_id",
              {
                "kind": "identifier",
                "systemOption": "stateSchoolIdSystem"
              }
            ],
            "identifiers[nces.school]": [
              "Nces_id",
              {
                "kind": "identifier"
              }
            ],
            "name": [
              "School_name",
              {
                "kind": "text"
              }
            ],
            "addresses[location].line1": [
              "School_address",
              {
                "kind": "text"
              }
            ],
            "addresses[location].city": [
              "School_city",
              {
                "kind": "text"
              }
            ],
            "addresses[location].state": [
              "School_state",
              {
                "kind": "text"
              }
            ],
            "addresses[location].postalCode": [
              "School_zip",
              {
                "kind": "text"
              }
            ],
            "contactPoints[phone].value": [
              "School_phone",
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
          "when": {
            "role": "principal"
          },
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
            "Principal",
            "Principal_email"
          ],
          "pairs": {
            "organization.identifiers[clever.school-id]": [
              "School_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "schoolIdSystem",
                "mint": true
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it."
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
              "Principal",
              {
                "kind": "text"
              }
            ],
            "person.contactPoints[email].value": [
              "Principal_email",
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
            "identifiers[clever.student-id]": [
              "Student_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "studentIdSystem",
                "mint": true
              }
            ],
            "identifiers[*number]": [
              "Student_number",
              {
                "kind": "identifier",
                "systemOption": "studentNumberSystem"
              }
            ],
            "identifiers[*state]": [
              "State_id",
              {
                "kind": "identifier",
                "systemOption": "stateStudentIdSystem"
              }
            ],
            "firstName": [
              "First_name",
              {
                "kind": "text"
              }
            ],
            "middleName": [
              "Middle_name",
              {
                "kind": "text"
              }
            ],
            "lastName": [
              "Last_name",
              {
                "kind": "text"
              }
            ],
            "sex": [
              "Gender",
              {
                "kind": "code",
                "table": {
                  "id": "clever.sex",
                  "set": "sex",
                  "source": "Clever API v3.1, the same property",
                  "verified": false,
                  "rows": [
                    [
                      "F",
                      "female"
                    ],
                    [
                      "M",
                      "male"
                    ],
                    [
                      "X",
                      "nonbinary",
                      "broader"
                    ]
                  ]
                }
              }
            ],
            "birthDate": [
              "Dob",
              {
                "kind": "date",
                "pattern": "MM/dd/yyyy",
                "also": [
                  "M/d/yyyy"
                ]
              },
              {
                "confidence": "unverified"
              }
            ],
            "races": [
              "Race",
              {
                "kind": "code",
                "table": {
                  "id": "clever.race",
                  "set": "raceCategory",
                  "source": "An export of a district for white, Clever API v3.1 for all others",
                  "verified": false,
                  "rows": [
                    [
                      [
                        "W"
                      ],
                      "white"
                    ],
                    [
                      [
                        "Caucasian"
                      ],
                      "white",
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      [
                        "Asian"
                      ],
                      "asian"
                    ],
                    [
                      [
                        "Black or African American"
                      ],
                      "black-or-african-american"
                    ],
                    [
                      [
                        "American Indian"
                      ],
                      "american-indian-or-alaska-native",
                      "broader"
                    ],
                    [
                      [
                        "Hawaiian or Other Pacific Islander"
                      ],
                      "native-hawaiian-or-pacific-islander"
                    ],
                    [
                      [
                        "Two or More Races"
                      ],
                      [],
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      [
                        "Unknown"
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
              "Race",
              {
                "kind": "code",
                "table": {
                  "id": "clever.no-single-race",
                  "set": "raceRollup",
                  "source": "Clever API v3.1, the same property",
                  "verified": false,
                  "rows": [
                    [
                      [
                        "Two or More Races"
                      ],
                      "two-or-more"
                    ],
                    [
                      [
                        "Unknown"
                      ],
                      "unknown"
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
                "onlyBlank": true
              }
            ],
            "hispanicLatino": [
              "Hispanic_Latino",
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
            "languages[home].language": [
              "Home_language",
              {
                "kind": "code",
                "table": {
                  "id": "clever.language",
                  "source": "Clever API v3.1 for names and codes, ISO 639 for their pairing",
                  "verified": false,
                  "rows": [
                    [
                      "Afrikaans",
                      "afr"
                    ],
                    [
                      "Albanian",
                      "sqi"
                    ],
                    [
                      "Amharic",
                      "amh"
                    ],
                    [
                      "Arabic",
                      "ara"
                    ],
                    [
                      "Armenian",
                      "hye"
                    ],
                    [
                      "Assamese",
                      "asm"
                    ],
                    [
                      "Aymara",
                      "aym"
                    ],
                    [
                      "Azerbaijani",
                      "aze"
                    ],
                    [
                      "Bambara",
                      "bam"
                    ],
                    [
                      "Bashkir",
                      "bak"
                    ],
                    [
                      "Basque",
                      "eus"
                    ],
                    [
                      "Belarusian",
                      "bel"
                    ],
                    [
                      "Bengali",
                      "ben"
                    ],
                    [
                      "Bhojpuri",
                      "bho"
                    ],
                    [
                      "Bosnian",
                      "bos"
                    ],
                    [
                      "Bulgarian",
                      "bul"
                    ],
                    [
                      "Burmese",
                      "mya"
                    ],
                    [
                      "Cabo Verdean",
                      "cpp",
                      "broader"
                    ],
                    [
                      "Cantonese",
                      "yue"
                    ],
                    [
                      "Catalan",
                      "cat"
                    ],
                    [
                      "Cebuano",
                      "ceb"
                    ],
                    [
                      "Chichewa",
                      "nya"
                    ],
                    [
                      "Chinese",
                      "zho"
                    ],
                    [
                      "Chuukese",
                      "chk"
                    ],
                    [
                      "Corsican",
                      "cos"
                    ],
                    [
                      "Croatian",
                      "hrv"
                    ],
                    [
                      "Czech",
                      "ces"
                    ],
                    [
                      "Danish",
                      "dan"
                    ],
                    [
                      "Dari",
                      "prs"
                    ],
                    [
                      "Divehi",
                      "div"
                    ],
                    [
                      "Dogri",
                      "dgo"
                    ],
                    [
                      "Dutch",
                      "nld"
                    ],
                    [
                      "English",
                      "eng"
                    ],
                    [
                      "Estonian",
                      "est"
                    ],
                    [
                      "Ewe",
                      "ewe"
                    ],
                    [
                      "Faroese",
                      "fao"
                    ],
                    [
                      "Farsi",
                      "fas"
                    ],
                    [
                      "Fijian",
                      "fij"
                    ],
                    [
                      "Filipino",
                      "fil"
                    ],
                    [
                      "Finnish",
                      "fin"
                    ],
                    [
                      "French",
                      "fra"
                    ],
                    [
                      "Frisian",
                      "fry"
                    ],
                    [
                      "Galician",
                      "glg"
                    ],
                    [
                      "Georgian",
                      "kat"
                    ],
                    [
                      "German",
                      "deu"
                    ],
                    [
                      "Greek",
                      "ell"
                    ],
                    [
                      "Guarani",
                      "grn"
                    ],
                    [
                      "Gujarati",
                      "guj"
                    ],
                    [
                      "Haitian Creole",
                      "hat"
                    ],
                    [
                      "Hausa",
                      "hau"
                    ],
                    [
                      "Hawaiian",
                      "haw"
                    ],
                    [
                      "Hebrew",
                      "heb"
                    ],
                    [
                      "Hindi",
                      "hin"
                    ],
                    [
                      "Hmong",
                      "hmn"
                    ],
                    [
                      "Hungarian",
                      "hun"
                    ],
                    [
                      "Icelandic",
                      "isl"
                    ],
                    [
                      "Igbo",
                      "ibo"
                    ],
                    [
                      "Ilocano",
                      "ilo"
                    ],
                    [
                      "Indonesian",
                      "ind"
                    ],
                    [
                      "Inuinnaqtun",
                      "ikt"
                    ],
                    [
                      "Inuktitut",
                      "iku"
                    ],
                    [
                      "Irish",
                      "gle"
                    ],
                    [
                      "Italian",
                      "ita"
                    ],
                    [
                      "Japanese",
                      "jpn"
                    ],
                    [
                      "Javanese",
                      "jav"
                    ],
                    [
                      "Kannada",
                      "kan"
                    ],
                    [
                      "Karen",
                      "kar"
                    ],
                    [
                      "Kazakh",
                      "kaz"
                    ],
                    [
                      "Khmer",
                      "khm"
                    ],
                    [
                      "Kinyarwanda",
                      "kin"
                    ],
                    [
                      "Kirundi",
                      "run"
                    ],
                    [
                      "Konkani",
                      "knn"
                    ],
                    [
                      "Korean",
                      "kor"
                    ],
                    [
                      "Krio",
                      "kri"
                    ],
                    [
                      "Kurdish (Kurmanji)",
                      "kur",
                      "broader"
                    ],
                    [
                      "Kurdish (Sorani)",
                      "ckb"
                    ],
                    [
                      "Kyrgyz",
                      "kir"
                    ],
                    [
                      "Laotian",
                      "lao"
                    ],
                    [
                      "Latvian",
                      "lav"
                    ],
                    [
                      "Lingala",
                      "lin"
                    ],
                    [
                      "Lithuanian",
                      "lit"
                    ],
                    [
                      "Lower Sorbian",
                      "dsb"
                    ],
                    [
                      "Luganda",
                      "lug"
                    ],
                    [
                      "Luxembourgish",
                      "ltz"
                    ],
                    [
                      "Macedonian",
                      "mkd"
                    ],
                    [
                      "Maithili",
                      "mai"
                    ],
                    [
                      "Malagasy",
                      "mlg"
                    ],
                    [
                      "Malay",
                      "msa"
                    ],
                    [
                      "Malayalam",
                      "mal"
                    ],
                    [
                      "Maltese",
                      "mlt"
                    ],
                    [
                      "Mandarin",
                      "cmn"
                    ],
                    [
                      "Manipuri",
                      "mni"
                    ],
                    [
                      "Maori",
                      "mri"
                    ],
                    [
                      "Marathi",
                      "mar"
                    ],
                    [
                      "Marshallese",
                      "mah"
                    ],
                    [
                      "Mizo",
                      "lus"
                    ],
                    [
                      "Mongolian",
                      "mon"
                    ],
                    [
                      "Nepali",
                      "nep"
                    ],
                    [
                      "Northern Sotho",
                      "nso"
                    ],
                    [
                      "Norwegian",
                      "nob",
                      "narrower"
                    ],
                    [
                      "Odia",
                      "ori"
                    ],
                    [
                      "Oromo",
                      "orm"
                    ],
                    [
                      "Pashto",
                      "pus"
                    ],
                    [
                      "Polish",
                      "pol"
                    ],
                    [
                      "Portuguese",
                      "por"
                    ],
                    [
                      "Punjabi",
                      "pan"
                    ],
                    [
                      "Quechua",
                      "que"
                    ],
                    [
                      "Queretaro Otomi",
                      "otq"
                    ],
                    [
                      "Romanian",
                      "ron"
                    ],
                    [
                      "Russian",
                      "rus"
                    ],
                    [
                      "Samoan",
                      "smo"
                    ],
                    [
                      "Scots Gaelic",
                      "gla"
                    ],
                    [
                      "Serbian",
                      "srp"
                    ],
                    [
                      "Sesotho",
                      "sot"
                    ],
                    [
                      "Setswana",
                      "tsn"
                    ],
                    [
                      "Shona",
                      "sna"
                    ],
                    [
                      "Sindhi",
                      "snd"
                    ],
                    [
                      "Sinhala",
                      "sin"
                    ],
                    [
                      "Slovak",
                      "slk"
                    ],
                    [
                      "Slovenian",
                      "slv"
                    ],
                    [
                      "Somali",
                      "som"
                    ],
                    [
                      "Spanish",
                      "spa"
                    ],
                    [
                      "Sundanese",
                      "sun"
                    ],
                    [
                      "Swahili",
                      "swa"
                    ],
                    [
                      "Swedish",
                      "swe"
                    ],
                    [
                      "Tagalog",
                      "tgl"
                    ],
                    [
                      "Tahitian",
                      "tah"
                    ],
                    [
                      "Tajik",
                      "tgk"
                    ],
                    [
                      "Tamil",
                      "tam"
                    ],
                    [
                      "Tatar",
                      "tat"
                    ],
                    [
                      "Telugu",
                      "tel"
                    ],
                    [
                      "Thai",
                      "tha"
                    ],
                    [
                      "Tibetan",
                      "bod"
                    ],
                    [
                      "Tigrinya",
                      "tir"
                    ],
                    [
                      "Tongan",
                      "ton"
                    ],
                    [
                      "Tsonga",
                      "tso"
                    ],
                    [
                      "Turkish",
                      "tur"
                    ],
                    [
                      "Turkmen",
                      "tuk"
                    ],
                    [
                      "Twi",
                      "twi"
                    ],
                    [
                      "Ukrainian",
                      "ukr"
                    ],
                    [
                      "Upper Sorbian",
                      "hsb"
                    ],
                    [
                      "Urdu",
                      "urd"
                    ],
                    [
                      "Uyghur",
                      "uig"
                    ],
                    [
                      "Uzbek",
                      "uzb"
                    ],
                    [
                      "Vietnamese",
                      "vie"
                    ],
                    [
                      "Welsh",
                      "cym"
                    ],
                    [
                      "Xhosa",
                      "xho"
                    ],
                    [
                      "Yiddish",
                      "yid"
                    ],
                    [
                      "Yoruba",
                      "yor"
                    ],
                    [
                      "Yucatec Maya",
                      "yua"
                    ],
                    [
                      "Zulu",
                      "zul"
                    ]
                  ]
                }
              }
            ],
            "addresses[residence].line1": [
              "Student_street",
              {
                "kind": "text"
              }
            ],
            "addresses[residence].city": [
              "Student_city",
              {
                "kind": "text"
              }
            ],
            "addresses[residence].state": [
              "Student_state",
              {
                "kind": "text"
              }
            ],
            "addresses[residence].postalCode": [
              "Student_zip",
              {
                "kind": "text"
              }
            ],
            "contactPoints[email].value": [
              "Student_email",
              {
                "kind": "text"
              }
            ],
            "username": [
              "Username",
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
            "School_id",
            "Grade"
          ],
          "pairs": {
            "student.identifiers[clever.student-id]": [
              "Student_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "studentIdSystem",
                "mint": true
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it."
              }
            ],
            "school.identifiers[clever.school-id]": [
              "School_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "schoolIdSystem",
                "mint": true
              }
            ],
            "schoolYear": [
              [],
              {
                "kind": "option",
                "name": "schoolYear"
              }
            ],
            "gradeLevel": [
              "Grade",
              {
                "kind": "code",
                "table": {
                  "id": "clever.grade",
                  "set": "gradeLevel",
                  "source": "Clever API v3.1, the same property",
                  "verified": false,
                  "rows": [
                    [
                      "InfantToddler",
                      "IT"
                    ],
                    [
                      "Preschool",
                      "PR"
                    ],
                    [
                      "PreKindergarten",
                      "PK"
                    ],
                    [
                      "TransitionalKindergarten",
                      "TK"
                    ],
                    [
                      "Kindergarten",
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
                      "13",
                      "13"
                    ],
                    [
                      "PostGraduate",
                      "PS"
                    ],
                    [
                      "Ungraded",
                      "UG"
                    ],
                    [
                      "Other",
                      "other"
                    ]
                  ]
                }
              }
            ]
          },
          "layout": "students"
        },
        {
          "id": "english-learner",
          "grain": "studentStatus",
          "side": {
            "of": "student",
            "join": {
              "student": ""
            },
            "pick": {
              "orderBy": "schoolYear",
              "take": "last"
            }
          },
          "present": [
            "Ell_status"
          ],
          "pairs": {
            "student.identifiers[clever.student-id]": [
              "Student_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "studentIdSystem",
                "mint": true
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it."
              }
            ],
            "organization.identifiers[clever.school-id]": [
              "School_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "schoolIdSystem",
                "mint": true
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it."
              }
            ],
            "schoolYear": [
              [],
              {
                "kind": "option",
                "name": "schoolYear"
              }
            ],
            "kind": [
              [],
              {
                "kind": "constant",
                "value": "english-learner"
              }
            ],
            "value": [
              "Ell_status",
              {
                "kind": "code",
                "table": {
                  "id": "clever.yes-no",
                  "set": "statusValue",
                  "source": "The columns of an export of a district",
                  "verified": false,
                  "rows": [
                    [
                      "Y",
                      "yes"
                    ],
                    [
                      "N",
                      "no"
                    ],
                    [
                      "N",
                      "former",
                      "lossy",
                      "encodeOnly"
                    ],
                    [
                      "N",
                      "monitored",
                      "lossy",
                      "encodeOnly"
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
              "orderBy": "schoolYear",
              "take": "last"
            }
          },
          "present": [
            "Frl_status"
          ],
          "pairs": {
            "student.identifiers[clever.student-id]": [
              "Student_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "studentIdSystem",
                "mint": true
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it."
              }
            ],
            "organization.identifiers[clever.school-id]": [
              "School_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "schoolIdSystem",
                "mint": true
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it."
              }
            ],
            "schoolYear": [
              [],
              {
                "kind": "option",
                "name": "schoolYear"
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
              "Frl_status",
              {
                "kind": "code",
                "table": {
                  "id": "clever.meals",
                  "set": "statusValue",
                  "source": "An export of a district, Clever API v3.1",
                  "verified": false,
                  "rows": [
                    [
                      "F",
                      [
                        "yes",
                        "free"
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
                      "N",
                      [
                        "no"
                      ]
                    ],
                    [
                      "Free",
                      [
                        "yes",
                        "free"
                      ],
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "Reduced",
                      [
                        "yes",
                        "reduced"
                      ],
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "Paid",
                      [
                        "no"
                      ],
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "Other",
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
          "id": "disability",
          "grain": "studentStatus",
          "side": {
            "of": "student",
            "join": {
              "student": ""
            },
            "pick": {
              "orderBy": "schoolYear",
              "take": "last"
            }
          },
          "present": [
            "Iep_status"
          ],
          "pairs": {
            "student.identifiers[clever.student-id]": [
              "Student_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "studentIdSystem",
                "mint": true
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it."
              }
            ],
            "organization.identifiers[clever.school-id]": [
              "School_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "schoolIdSystem",
                "mint": true
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it."
              }
            ],
            "schoolYear": [
              [],
              {
                "kind": "option",
                "name": "schoolYear"
              }
            ],
            "kind": [
              [],
              {
                "kind": "constant",
                "value": "disability"
              }
            ],
            "value": [
              "Iep_status",
              {
                "kind": "code",
                "table": {
                  "id": "clever.yes-no",
                  "set": "statusValue",
                  "source": "The columns of an export of a district",
                  "verified": false,
                  "rows": [
                    [
                      "Y",
                      "yes"
                    ],
                    [
                      "N",
                      "no"
                    ],
                    [
                      "N",
                      "former",
                      "lossy",
                      "encodeOnly"
                    ],
                    [
                      "N",
                      "monitored",
                      "lossy",
                      "encodeOnly"
                    ]
                  ]
                }
              }
            ]
          },
          "layout": "students"
        },
        {
          "id": "contact",
          "grain": "personRelationship",
          "side": {
            "of": "student",
            "join": {
              "student": ""
            },
            "repeats": true
          },
          "present": [
            "Contact_name",
            "Contact_phone",
            "Contact_email",
            "Contact_sis_id"
          ],
          "pairs": {
            "student.identifiers[clever.student-id]": [
              "Student_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "studentIdSystem",
                "mint": true
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it."
              }
            ],
            "person.identifiers[clever.contact-id]": [
              "Contact_sis_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              }
            ],
            "person.otherNames[full].fullName": [
              "Contact_name",
              {
                "kind": "text"
              }
            ],
            "person.contactPoints[phone].value": [
              "Contact_phone",
              {
                "kind": "text"
              }
            ],
            "person.contactPoints[email].value": [
              "Contact_email",
              {
                "kind": "text"
              }
            ],
            "relationship": [
              "Contact_relationship",
              {
                "kind": "code",
                "table": {
                  "id": "clever.relationship",
                  "set": "relationship",
                  "source": "Clever API v3.1, the same property",
                  "verified": false,
                  "rows": [
                    [
                      "Parent",
                      "parent"
                    ],
                    [
                      "Parent",
                      "mother",
                      "lossy",
                      "encodeOnly"
                    ],
                    [
                      "Parent",
                      "father",
                      "lossy",
                      "encodeOnly"
                    ],
                    [
                      "Grandparent",
                      "grandparent"
                    ],
                    [
                      "Aunt/Uncle",
                      "aunt-or-uncle"
                    ],
                    [
                      "Sibling",
                      "sibling"
                    ],
                    [
                      "Other",
                      "other"
                    ],
                    [
                      "Self",
                      [],
                      "exact",
                      "decodeOnly"
                    ]
                  ]
                }
              }
            ]
          },
          "layout": "students"
        },
        {
          "id": "teacher",
          "grain": "roleAssignment",
          "when": {
            "role": "teacher"
          },
          "pairs": {
            "organization.identifiers[clever.school-id]": [
              "School_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "schoolIdSystem",
                "mint": true
              }
            ],
            "role": [
              [],
              {
                "kind": "constant",
                "value": "teacher"
              }
            ],
            "title": [
              "Title",
              {
                "kind": "text"
              }
            ],
            "person.identifiers[clever.teacher-id]": [
              "Teacher_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              }
            ],
            "person.identifiers[*number]": [
              "Teacher_number",
              {
                "kind": "identifier",
                "systemOption": "teacherNumberSystem"
              }
            ],
            "person.identifiers[*state]": [
              "State_teacher_id",
              {
                "kind": "identifier",
                "systemOption": "stateTeacherIdSystem"
              }
            ],
            "person.firstName": [
              "First_name",
              {
                "kind": "text"
              }
            ],
            "person.middleName": [
              "Middle_name",
              {
                "kind": "text"
              }
            ],
            "person.lastName": [
              "Last_name",
              {
                "kind": "text"
              }
            ],
            "person.contactPoints[email].value": [
              "Teacher_email",
              {
                "kind": "text"
              }
            ],
            "person.username": [
              "Username",
              {
                "kind": "text"
              }
            ]
          },
          "layout": "teachers"
        },
        {
          "id": "section",
          "grain": "courseSection",
          "pairs": {
            "identifiers[clever.section-id]": [
              "Section_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              }
            ],
            "school.identifiers[clever.school-id]": [
              "School_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "schoolIdSystem",
                "mint": true
              }
            ],
            "title": [
              "Name",
              {
                "kind": "text"
              }
            ],
            "course.organization.identifiers[clever.school-id]": [
              "School_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "schoolIdSystem",
                "mint": true
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it."
              }
            ],
            "course.courseCode": [
              "Course_number",
              {
                "kind": "text"
              }
            ],
            "course.title": [
              "Course_name",
              {
                "kind": "text"
              }
            ],
            "course.subjects": [
              [
                "Subject"
              ],
              {
                "kind": "groups",
                "groups": [
                  {
                    "members": {
                      "label": {
                        "column": "Subject"
                      }
                    },
                    "needs": "label"
                  }
                ]
              }
            ],
            "sessions.identifiers[clever.term]": [
              [
                "School_id",
                "Term_name"
              ],
              {
                "kind": "identifier",
                "scopeOption": "source",
                "joinedBy": "|"
              },
              {
                "onlyBlank": true
              }
            ]
          },
          "layout": "sections"
        },
        {
          "id": "term",
          "grain": "academicSession",
          "side": {
            "of": "section",
            "join": {
              "": "sessions"
            }
          },
          "present": [
            "Term_name"
          ],
          "pairs": {
            "identifiers[clever.term]": [
              [
                "School_id",
                "Term_name"
              ],
              {
                "kind": "identifier",
                "scopeOption": "source",
                "joinedBy": "|"
              },
              {
                "mode": "decodeOnly",
                "reason": "The section writes its school and term."
              }
            ],
            "organization.identifiers[clever.school-id]": [
              "School_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "schoolIdSystem",
                "mint": true
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it."
              }
            ],
            "schoolYear": [
              [],
              {
                "kind": "option",
                "name": "schoolYear"
              }
            ],
            "title": [
              "Term_name",
              {
                "kind": "text"
              }
            ],
            "begin": [
              "Term_start",
              {
                "kind": "date",
                "pattern": "MM/dd/yyyy",
                "also": [
                  "M/d/yyyy"
                ]
              },
              {
                "confidence": "unverified"
              }
            ],
            "end": [
              "Term_end",
              {
                "kind": "date",
                "pattern": "MM/dd/yyyy",
                "also": [
                  "M/d/yyyy"
                ]
              },
              {
                "confidence": "unverified"
              }
            ]
          },
          "layout": "sections"
        },
        {
          "id": "main-teacher",
          "grain": "sectionEnrollment",
          "when": {
            "role": "teacher"
          },
          "side": {
            "of": "section",
            "join": {
              "section": ""
            },
            "pick": {
              "orderBy": "primary",
              "take": "last"
            }
          },
          "present": [
            "Teacher_id"
          ],
          "pairs": {
            "section.identifiers[clever.section-id]": [
              "Section_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it."
              }
            ],
            "section.school.identifiers[clever.school-id]": [
              "School_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "schoolIdSystem",
                "mint": true
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it."
              }
            ],
            "person.identifiers[clever.teacher-id]": [
              "Teacher_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
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
              },
              {
                "mode": "decodeOnly",
                "reason": "Where nobody is the main teacher the first one is written."
              }
            ]
          },
          "layout": "sections"
        },
        {
          "id": "second-teacher",
          "grain": "sectionEnrollment",
          "when": {
            "role": "teacher"
          },
          "side": {
            "of": "section",
            "join": {
              "section": ""
            },
            "pick": {
              "orderBy": "primary",
              "take": "last",
              "place": 2
            }
          },
          "present": [
            "Teacher_2_id"
          ],
          "pairs": {
            "section.identifiers[clever.section-id]": [
              "Section_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it."
              }
            ],
            "section.school.identifiers[clever.school-id]": [
              "School_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "schoolIdSystem",
                "mint": true
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it."
              }
            ],
            "person.identifiers[clever.teacher-id]": [
              "Teacher_2_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              }
            ],
            "role": [
              [],
              {
                "kind": "constant",
                "value": "teacher"
              }
            ]
          },
          "layout": "sections"
        },
        {
          "id": "third-teacher",
          "grain": "sectionEnrollment",
          "when": {
            "role": "teacher"
          },
          "side": {
            "of": "section",
            "join": {
              "section": ""
            },
            "pick": {
              "orderBy": "primary",
              "take": "last",
              "place": 3
            }
          },
          "present": [
            "Teacher_3_id"
          ],
          "pairs": {
            "section.identifiers[clever.section-id]": [
              "Section_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it."
              }
            ],
            "section.school.identifiers[clever.school-id]": [
              "School_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "schoolIdSystem",
                "mint": true
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it."
              }
            ],
            "person.identifiers[clever.teacher-id]": [
              "Teacher_3_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              }
            ],
            "role": [
              [],
              {
                "kind": "constant",
                "value": "teacher"
              }
            ]
          },
          "layout": "sections"
        },
        {
          "id": "fourth-teacher",
          "grain": "sectionEnrollment",
          "when": {
            "role": "teacher"
          },
          "side": {
            "of": "section",
            "join": {
              "section": ""
            },
            "pick": {
              "orderBy": "primary",
              "take": "last",
              "place": 4
            }
          },
          "present": [
            "Teacher_4_id"
          ],
          "pairs": {
            "section.identifiers[clever.section-id]": [
              "Section_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it."
              }
            ],
            "section.school.identifiers[clever.school-id]": [
              "School_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "schoolIdSystem",
                "mint": true
              },
              {
                "mode": "decodeOnly",
                "reason": "The record that owns the row writes it."
              }
            ],
            "person.identifiers[clever.teacher-id]": [
              "Teacher_4_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              }
            ],
            "role": [
              [],
              {
                "kind": "constant",
                "value": "teacher"
              }
            ]
          },
          "layout": "sections"
        },
        {
          "id": "member",
          "grain": "sectionEnrollment",
          "when": {
            "role": "student"
          },
          "pairs": {
            "section.school.identifiers[clever.school-id]": [
              "School_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "schoolIdSystem",
                "mint": true
              }
            ],
            "section.identifiers[clever.section-id]": [
              "Section_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              }
            ],
            "person.identifiers[clever.student-id]": [
              "Student_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "studentIdSystem",
                "mint": true
              }
            ],
            "role": [
              [],
              {
                "kind": "constant",
                "value": "student"
              }
            ]
          },
          "layout": "enrollments"
        },
        {
          "id": "staff",
          "grain": "roleAssignment",
          "when": {
            "role": [
              "other",
              "administrator",
              "counselor",
              "aide"
            ]
          },
          "pairs": {
            "organization.identifiers[clever.school-id]": [
              "School_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "schoolIdSystem",
                "mint": true
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
                "reason": "No code of the row says which work it is."
              }
            ],
            "title": [
              "Title",
              {
                "kind": "text"
              }
            ],
            "person.identifiers[clever.staff-id]": [
              "Staff_id",
              {
                "kind": "identifier",
                "scopeOption": "source",
                "mint": true
              }
            ],
            "person.firstName": [
              "First_name",
              {
                "kind": "text"
              }
            ],
            "person.lastName": [
              "Last_name",
              {
                "kind": "text"
              }
            ],
            "person.contactPoints[email].value": [
              "Staff_email",
              {
                "kind": "text"
              }
            ],
            "person.username": [
              "Username",
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
    "source": {
      "description": "Short name of the district's upload: its ids are unique only inside it, and only for one kind of record.",
      "defaultsToSource": true,
      "example": "springfield"
    },
    "schoolYear": {
      "description": "The year in which the school year of the files ends.",
      "example": "2026"
    },
    "studentIdSystem": {
      "description": "Who issued the numbers in Student_id, where that is known; else they are known in these files only.",
      "example": "local@us-ca.cd.1964733"
    },
    "studentNumberSystem": {
      "description": "Who issued the numbers in Student_number; without it nobody is matched by them.",
      "example": "local@us-ca.cd.1964733"
    },
    "stateStudentIdSystem": {
      "description": "Who issued the numbers in State_id of students; without it nobody is matched by them.",
      "example": "us-ca.ssid"
    },
    "schoolIdSystem": {
      "description": "Who issued the numbers in School_id, where that is known; else they are known in these files only.",
      "example": "local@us-ca.cd.1964733"
    },
    "stateSchoolIdSystem": {
      "description": "Who issued the numbers in State_id of schools; without it no school is matched by them.",
      "example": "us-ca.cds"
    },
    "teacherNumberSystem": {
      "description": "Who issued the numbers in Teacher_number; without it nobody is matched by them.",
      "example": "local@us-ca.cd.1964733"
    },
    "stateTeacherIdSystem": {
      "description": "Who issued the numbers in State_teacher_id; without it nobody is matched by them.",
      "example": "local@us-ca"
    }
  },
  "tables": {},
  "notes": [
    "The names of the columns are published by a vendor that writes these files. Which of them must be filled, and the codes in them, are not published, so everything only warns. A number that has not the form its issuer publishes sets its record aside all the same.",
    "The codes are those of Clever's interface for programs, and the letters that one district's export shows. A district may write others: give them with the list of unknown codes.",
    "A row of students.csv repeats for each contact of the student; the students are the same and count once.",
    "The files are overwritten in place, so each upload is the whole truth about the students who are active.",
    "No column says for which school year a file is: the option schoolYear does.",
    "Teacher_id is read as the main teacher of a section, because the interface for programs tells one main teacher from all of them.",
    "Passwords are never read."
  ]
}
