-- qualtrics export, responses: Responses
CREATE OR REPLACE TABLE "responses" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- StartDate
    align_cell(s2) AS c2, -- EndDate
    align_cell(s3) AS c3, -- Status
    align_cell(s4) AS c4, -- IPAddress
    align_cell(s5) AS c5, -- Progress
    align_cell(s6) AS c6, -- Duration (in seconds)
    align_cell(s7) AS c7, -- Finished
    align_cell(s8) AS c8, -- RecordedDate
    align_cell(s9) AS c9, -- ResponseId
    align_cell(s10) AS c10, -- RecipientLastName
    align_cell(s11) AS c11, -- RecipientFirstName
    align_cell(s12) AS c12, -- RecipientEmail
    align_cell(s13) AS c13, -- ExternalReference
    align_cell(s14) AS c14, -- LocationLatitude
    align_cell(s15) AS c15, -- LocationLongitude
    align_cell(s16) AS c16, -- DistributionChannel
    align_cell(s17) AS c17, -- UserLanguage
    align_cell(s18) AS c18 -- Question
  FROM "responses stage"
), readings AS (
  SELECT
    *,
    CASE
      WHEN c9 = '{"ImportId":"_recordId"}' THEN 'import-names'
      WHEN (c3 = 'Survey Preview' OR c3 = '1') THEN 'preview'
      END AS skipped, -- why it is no data
    'response' AS owner, -- which record it is
    CASE WHEN c9 <> '' THEN c9 END AS r1, -- ResponseId → identifiers[local@qualtrics]
    CASE
      WHEN regexp_full_match(c2, '[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?') THEN align_day(substr(c2, 1, 4), substr(c2, 6, 2), substr(c2, 9, 2))
      END AS r2, -- EndDate → date
    CASE c7
      WHEN 'True' THEN 'true'
      WHEN 'False' THEN 'false'
      WHEN 'TRUE' THEN 'true'
      WHEN '1' THEN 'true'
      WHEN 'FALSE' THEN 'false'
      WHEN '0' THEN 'false'
      END AS r3, -- Finished → isComplete
    NULL AS r4 -- Question → answers
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "response: identifiers[local@qualtrics]", -- ResponseId → identifiers[local@qualtrics]
    'qualtrics' AS "response: survey", -- every record → survey
    r2 AS "response: date", -- EndDate → date
    nullif(c2, '') AS "response: submittedAt", -- EndDate → submittedAt
    nullif(c17, '') AS "response: language", -- UserLanguage → language
    r3 AS "response: isComplete", -- Finished → isComplete
    '[' || nullif(concat_ws(',', CASE WHEN c18 <> '' THEN '{' || concat_ws(',', '"question":"Question"', '"answer":' || align_json(coalesce(nullif(r4, ''), c18))) || '}' END), '') || ']' AS "response: answers" -- Question → answers
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- StartDate: formula-error
      | CASE WHEN align_is_formula_error(s2) THEN 4 ELSE 0 END -- EndDate: formula-error
      | CASE WHEN c2 = '' THEN 8 ELSE 0 END -- EndDate: missing-required
      | CASE WHEN align_is_formula_error(s3) THEN 16 ELSE 0 END -- Status: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 32 ELSE 0 END -- IPAddress: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 64 ELSE 0 END -- Progress: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 128 ELSE 0 END -- Duration (in seconds): formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 256 ELSE 0 END -- Finished: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 512 ELSE 0 END -- RecordedDate: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 1024 ELSE 0 END -- ResponseId: formula-error
      | CASE WHEN c9 = '' THEN 2048 ELSE 0 END -- ResponseId: missing-required
      | CASE WHEN align_is_formula_error(s10) THEN 4096 ELSE 0 END -- RecipientLastName: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 8192 ELSE 0 END -- RecipientFirstName: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 16384 ELSE 0 END -- RecipientEmail: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 32768 ELSE 0 END -- ExternalReference: formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 65536 ELSE 0 END -- LocationLatitude: formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 131072 ELSE 0 END -- LocationLongitude: formula-error
      | CASE WHEN align_is_formula_error(s16) THEN 262144 ELSE 0 END -- DistributionChannel: formula-error
      | CASE WHEN align_is_formula_error(s17) THEN 524288 ELSE 0 END -- UserLanguage: formula-error
      | CASE WHEN align_is_formula_error(s18) THEN 1048576 ELSE 0 END -- Question: formula-error
      | CASE WHEN c13 <> '' THEN 2097152 ELSE 0 END -- ExternalReference → respondent.identifiers[*external]: ambiguous-identifier
      | CASE WHEN (c2 <> '' AND r2 IS NULL) THEN CASE align_date_damage(c2)
          WHEN 'excel-serial-date' THEN 4194304
          WHEN 'date-order-ambiguous' THEN 8388608
          ELSE 16777216
          END ELSE 0 END -- EndDate → date: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c7 <> '' AND r3 IS NULL) THEN 33554432 ELSE 0 END -- Finished → isComplete: unknown-code
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
    CASE WHEN cells <> 18 THEN 1 ELSE CASE WHEN skipped IS NOT NULL THEN 0 ELSE whole1 END END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  skipped,
  owner,
  "response: identifiers[local@qualtrics]",
  "response: survey",
  "response: date",
  "response: submittedAt",
  "response: language",
  "response: isComplete",
  "response: answers",
  found1,
  CASE WHEN skipped IS NOT NULL AND NOT (cells <> 18) THEN 'skipped' WHEN (found1 & 1) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;
