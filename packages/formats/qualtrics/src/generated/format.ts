// Made by "pnpm generate" from format.yaml; do not edit.
import type { Format } from '@nrec-align/mapping'

/** The declaration as plain data. */
export const format: Format = {
  "id": "qualtrics",
  "title": "Qualtrics responses",
  "description": "The responses of one survey, as Qualtrics exports them as CSV, TSV or a workbook: one row for each response below two or three header rows.",
  "publisher": "Qualtrics",
  "kind": "collective-impact",
  "trust": "client-system",
  "confidence": "inferred",
  "versions": [
    {
      "version": "export",
      "title": "Qualtrics responses",
      "readOnly": "A file of responses can be given back to the survey it came from only, by that survey's own template.",
      "packaging": {
        "kind": "files"
      },
      "layouts": [
        {
          "title": "Responses",
          "description": "One row for each response.",
          "source": "Qualtrics Support, Understanding Your Dataset (www.qualtrics.com/support/survey-platform/data-and-analysis-module/data/download-data/understanding-your-dataset)",
          "confidence": "inferred",
          "files": [
            "*.csv",
            "*.tsv",
            "*.xlsx"
          ],
          "skip": [
            {
              "where": {
                "ResponseId": "{\"ImportId\":\"_recordId\"}"
              },
              "reason": "import-names"
            },
            {
              "where": {
                "Status": [
                  "Survey Preview",
                  "1"
                ]
              },
              "reason": "preview"
            }
          ],
          "recordKey": [
            "ResponseId"
          ],
          "further": "Question",
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
            ],
            "rowsAfterHeader": 1,
            "wordingRow": 1
          },
          "columns": {
            "StartDate": {
              "description": "When the respondent opened the survey.",
              "privacy": "quasi-identifier"
            },
            "EndDate": {
              "description": "When the respondent handed the answers in, or was last seen.",
              "required": "always",
              "privacy": "quasi-identifier"
            },
            "Status": {
              "description": "What kind of response it is, such as a preview.",
              "privacy": "public"
            },
            "IPAddress": {
              "description": "Address of the computer.",
              "privacy": "secret"
            },
            "Progress": {
              "description": "How far the respondent came.",
              "privacy": "public"
            },
            "Duration (in seconds)": {
              "description": "How long it took.",
              "privacy": "public"
            },
            "Finished": {
              "description": "Whether the end was reached.",
              "privacy": "public"
            },
            "RecordedDate": {
              "description": "When the response was stored, which may be days after a respondent left it unfinished.",
              "privacy": "quasi-identifier"
            },
            "ResponseId": {
              "description": "Identifier of the response, which Qualtrics gives once.",
              "required": "always",
              "privacy": "direct-identifier"
            },
            "RecipientLastName": {
              "description": "Family name on the list of contacts.",
              "privacy": "direct-identifier"
            },
            "RecipientFirstName": {
              "description": "Given name on the list of contacts.",
              "privacy": "direct-identifier"
            },
            "RecipientEmail": {
              "description": "E-mail address on the list of contacts.",
              "privacy": "direct-identifier"
            },
            "ExternalReference": {
              "description": "Identifier that the list of contacts gives the respondent.",
              "privacy": "direct-identifier"
            },
            "LocationLatitude": {
              "description": "Where the computer seemed to be.",
              "privacy": "secret"
            },
            "LocationLongitude": {
              "description": "Where the computer seemed to be.",
              "privacy": "secret"
            },
            "DistributionChannel": {
              "description": "How the survey reached the respondent, such as by e-mail.",
              "privacy": "public"
            },
            "UserLanguage": {
              "description": "Language in which the questions were shown.",
              "privacy": "public"
            },
            "Question": {
              "description": "Each further column: a question, with the answer in its cell.",
              "privacy": "sensitive"
            }
          },
          "dropped": {
            "IPAddress": "It says where the respondent was.",
            "RecipientLastName": "It says who answered.",
            "RecipientFirstName": "It says who answered.",
            "RecipientEmail": "It says who answered.",
            "LocationLatitude": "It says where the respondent was.",
            "LocationLongitude": "It says where the respondent was."
          },
          "carried": {
            "StartDate": "A response of the common record has the time of its end.",
            "Status": "It says how the response came in; only previews are told apart.",
            "Progress": "The common record says only whether the end was reached.",
            "Duration (in seconds)": "The common record has no field for it.",
            "RecordedDate": "A response of the common record has the time at which the respondent ended.",
            "DistributionChannel": "The common record has no field for it."
          },
          "id": "responses",
          "variants": [
            {
              "id": "all",
              "columns": [
                "StartDate",
                "EndDate",
                "Status",
                "IPAddress",
                "Progress",
                "Duration (in seconds)",
                "Finished",
                "RecordedDate",
                "ResponseId",
                "RecipientLastName",
                "RecipientFirstName",
                "RecipientEmail",
                "ExternalReference",
                "LocationLatitude",
                "LocationLongitude",
                "DistributionChannel",
                "UserLanguage",
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
            "identifiers[local@qualtrics]": [
              "ResponseId",
              {
                "kind": "identifier"
              }
            ],
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
            "respondent.identifiers[*external]": [
              "ExternalReference",
              {
                "kind": "identifier",
                "systemOption": "respondentSystem"
              }
            ],
            "date": [
              "EndDate",
              {
                "kind": "date",
                "pattern": "yyyy-MM-ddTHH:mm:ss"
              },
              {
                "mode": "decodeOnly",
                "reason": "The whole time is written where it is known.",
                "confidence": "unverified"
              }
            ],
            "submittedAt": [
              "EndDate",
              {
                "kind": "text"
              }
            ],
            "language": [
              "UserLanguage",
              {
                "kind": "text"
              }
            ],
            "isComplete": [
              "Finished",
              {
                "kind": "code",
                "table": {
                  "id": "flag(True,False)",
                  "source": "the column",
                  "verified": true,
                  "rows": [
                    [
                      "True",
                      "true"
                    ],
                    [
                      "False",
                      "false"
                    ],
                    [
                      "TRUE",
                      "true",
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "1",
                      "true",
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "FALSE",
                      "false",
                      "exact",
                      "decodeOnly"
                    ],
                    [
                      "0",
                      "false",
                      "exact",
                      "decodeOnly"
                    ]
                  ]
                }
              },
              {
                "confidence": "unverified"
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
                    "id": "qualtrics.question",
                    "source": "The district's own names of its questions",
                    "verified": false,
                    "rows": []
                  }
                },
                "values": {
                  "kind": "code",
                  "table": {
                    "id": "qualtrics.answer",
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
    "respondentSystem": {
      "description": "The system of ExternalReference, where it names the respondent and you mean to say who answered.",
      "example": "us-ca.ssid"
    },
    "source": {
      "description": "Whose number the body has, where no system is named.",
      "defaultsToSource": true,
      "example": "springfield"
    }
  },
  "tables": {},
  "notes": [
    "The first header row holds the names of the columns, the second what was asked. The third, where there is one, holds the names under which Qualtrics imports them; it is skipped like a row that is no response.",
    "The file does not say which survey it is. Say it with the options, one run for each survey.",
    "Every column that Qualtrics does not add by itself is a question. That holds for embedded data and scores too, which the file does not tell from questions.",
    "Previews are no responses of anybody and are skipped; a response that was begun and not finished is kept and says so.",
    "Addresses of computers and places on the map are never read; names and e-mail addresses are thrown away.",
    "Of the times the one at which the respondent ended is used. It is in the time zone that the export was made with, which only the third header row says."
  ]
}
