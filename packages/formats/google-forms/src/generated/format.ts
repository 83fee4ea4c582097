// Made by "pnpm generate" from format.yaml; do not edit.
import type { Format } from '@nrec-align/mapping'

/** The declaration as plain data. */
export const format: Format = {
  "id": "google-forms",
  "title": "Google Forms responses",
  "description": "The responses of one form, as a CSV file downloaded from Google Forms or as its linked spreadsheet: one row for each response, one column for each question.",
  "publisher": "Google",
  "kind": "collective-impact",
  "trust": "client-system",
  "confidence": "unverified",
  "versions": [
    {
      "version": "forms",
      "title": "Downloaded from Google Forms",
      "readOnly": "Google Forms takes in no responses from a file.",
      "packaging": {
        "kind": "files"
      },
      "layouts": [
        {
          "title": "Responses",
          "description": "One row for each response; the time stands as 2026/02/03 9:05:33 AM EST.",
          "source": "Google Docs Editors Help, View & manage form responses (support.google.com/docs/answer/139706)",
          "confidence": "unverified",
          "files": [
            "*.csv",
            "*.xlsx"
          ],
          "further": "Question",
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
            "Timestamp": {
              "description": "When the response was handed in.",
              "required": "always",
              "privacy": "quasi-identifier"
            },
            "Username": {
              "description": "E-mail address of the respondent.",
              "privacy": "direct-identifier"
            },
            "Email Address": {
              "description": "E-mail address of the respondent.",
              "privacy": "direct-identifier"
            },
            "Email address": {
              "description": "E-mail address of the respondent.",
              "privacy": "direct-identifier"
            },
            "Question": {
              "description": "Each further column: a question, with the answer in its cell.",
              "privacy": "sensitive"
            }
          },
          "dropped": {
            "Username": "An address says who answered, and no common field needs it.",
            "Email Address": "An address says who answered, and no common field needs it.",
            "Email address": "An address says who answered, and no common field needs it."
          },
          "id": "responses",
          "variants": [
            {
              "id": "all",
              "columns": [
                "Timestamp",
                "Username",
                "Email Address",
                "Email address",
                "Question"
              ]
            }
          ]
        }
      ],
      "bindings": [
        {
          "id": "response",
          "grain": "surveyResponse",
          "pairs": {
            "survey": [
              [],
              {
                "kind": "option",
                "name": "survey"
              }
            ],
            "surveyTitle": [
              [],
              {
                "kind": "option",
                "name": "surveyTitle"
              }
            ],
            "schoolYear": [
              [],
              {
                "kind": "option",
                "name": "schoolYear"
              }
            ],
            "respondentRole": [
              [],
              {
                "kind": "option",
                "name": "respondentRole"
              }
            ],
            "organization.identifiers[local]": [
              [],
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "organizationSystem",
                "valueOption": "organization"
              }
            ],
            "date": [
              "Timestamp",
              {
                "kind": "date",
                "pattern": "yyyy/MM/dd h:mm:ss a"
              },
              {
                "mode": "decodeOnly",
                "reason": "The whole time is written where it is known.",
                "confidence": "unverified"
              }
            ],
            "submittedAt": [
              "Timestamp",
              {
                "kind": "text"
              }
            ],
            "answers": [
              "Question",
              {
                "kind": "eachColumn",
                "name": "question",
                "wording": "wording",
                "value": "answer",
                "names": {
                  "kind": "code",
                  "table": {
                    "id": "google-forms.question",
                    "source": "The district's own names of its questions",
                    "verified": false,
                    "rows": []
                  }
                },
                "values": {
                  "kind": "code",
                  "table": {
                    "id": "google-forms.answer",
                    "source": "The district's own words for answers",
                    "verified": false,
                    "rows": []
                  }
                }
              }
            ]
          },
          "layout": "responses"
        }
      ]
    },
    {
      "version": "sheets-us",
      "title": "Linked spreadsheet with the settings of the United States",
      "readOnly": "Google Forms takes in no responses from a file.",
      "packaging": {
        "kind": "files"
      },
      "layouts": [
        {
          "title": "Responses",
          "description": "One row for each response; the time stands as 2/3/2026 9:05:33.",
          "source": "Google Docs Editors Help, View & manage form responses (support.google.com/docs/answer/139706)",
          "confidence": "unverified",
          "files": [
            "*.csv",
            "*.xlsx"
          ],
          "further": "Question",
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
            "Timestamp": {
              "description": "When the response was handed in.",
              "required": "always",
              "privacy": "quasi-identifier"
            },
            "Username": {
              "description": "E-mail address of the respondent.",
              "privacy": "direct-identifier"
            },
            "Email Address": {
              "description": "E-mail address of the respondent.",
              "privacy": "direct-identifier"
            },
            "Email address": {
              "description": "E-mail address of the respondent.",
              "privacy": "direct-identifier"
            },
            "Question": {
              "description": "Each further column: a question, with the answer in its cell.",
              "privacy": "sensitive"
            }
          },
          "dropped": {
            "Username": "An address says who answered, and no common field needs it.",
            "Email Address": "An address says who answered, and no common field needs it.",
            "Email address": "An address says who answered, and no common field needs it."
          },
          "id": "responses",
          "variants": [
            {
              "id": "all",
              "columns": [
                "Timestamp",
                "Username",
                "Email Address",
                "Email address",
                "Question"
              ]
            }
          ]
        }
      ],
      "bindings": [
        {
          "id": "response",
          "grain": "surveyResponse",
          "pairs": {
            "survey": [
              [],
              {
                "kind": "option",
                "name": "survey"
              }
            ],
            "surveyTitle": [
              [],
              {
                "kind": "option",
                "name": "surveyTitle"
              }
            ],
            "schoolYear": [
              [],
              {
                "kind": "option",
                "name": "schoolYear"
              }
            ],
            "respondentRole": [
              [],
              {
                "kind": "option",
                "name": "respondentRole"
              }
            ],
            "organization.identifiers[local]": [
              [],
              {
                "kind": "identifier",
                "scopeOption": "source",
                "systemOption": "organizationSystem",
                "valueOption": "organization"
              }
            ],
            "date": [
              "Timestamp",
              {
                "kind": "date",
                "pattern": "M/d/yyyy H:mm:ss"
              },
              {
                "mode": "decodeOnly",
                "reason": "The whole time is written where it is known.",
                "confidence": "unverified"
              }
            ],
            "submittedAt": [
              "Timestamp",
              {
                "kind": "text"
              }
            ],
            "answers": [
              "Question",
              {
                "kind": "eachColumn",
                "name": "question",
                "wording": "wording",
                "value": "answer",
                "names": {
                  "kind": "code",
                  "table": {
                    "id": "google-forms.question",
                    "source": "The district's own names of its questions",
                    "verified": false,
                    "rows": []
                  }
                },
                "values": {
                  "kind": "code",
                  "table": {
                    "id": "google-forms.answer",
                    "source": "The district's own words for answers",
                    "verified": false,
                    "rows": []
                  }
                }
              }
            ]
          },
          "layout": "responses"
        }
      ]
    }
  ],
  "options": {
    "survey": {
      "description": "The survey, by an identifier that begins with the name of who asks.",
      "defaultsToSource": true,
      "example": "springfield:climate-2026"
    },
    "surveyTitle": {
      "description": "The name of the survey as its readers know it.",
      "example": "School climate survey"
    },
    "schoolYear": {
      "description": "The school year of the survey, as the year it ends.",
      "example": "2026"
    },
    "respondentRole": {
      "description": "As what everybody answered, as a common code.",
      "example": "student"
    },
    "organization": {
      "description": "The school or other body that all answers are about.",
      "example": "99123459900011"
    },
    "organizationSystem": {
      "description": "The system of that identifier; a number of your own unless told.",
      "example": "us-ca.cds"
    },
    "source": {
      "description": "Whose number the body has, where no system is named.",
      "defaultsToSource": true,
      "example": "springfield"
    }
  },
  "tables": {},
  "notes": [
    "The file does not say which survey it is. Say it with the options, one run for each form, so that the responses of two forms stay apart.",
    "Every column but the first and the e-mail address is a question. Its header is the question as it was asked; a question that nobody answered in a row makes no answer there.",
    "Answers to a question with check boxes stand in one cell, separated by semicolons or commas. They stay one answer, as given, because the file does not tell check boxes from typed text.",
    "The time is kept as it stands, because a spreadsheet writes it as its country does. A day is read only in the two forms that the versions name.",
    "E-mail addresses are thrown away. A question that asks for a name makes an answer like any other; leave it out of the form, or out of the file."
  ]
}
