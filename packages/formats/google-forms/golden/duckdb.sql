-- google-forms forms, responses: Responses
CREATE OR REPLACE TABLE "responses" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- Timestamp
    align_cell(s2) AS c2, -- Username
    align_cell(s3) AS c3, -- Email Address
    align_cell(s4) AS c4, -- Email address
    align_cell(s5) AS c5 -- Question
  FROM "responses stage"
), readings AS (
  SELECT
    *,
    'response' AS owner, -- which record it is
    CASE
      WHEN regexp_full_match(c1, '[0-9]{4}/[0-9]{2}/[0-9]{2} [0-9]{1,2}:[0-9]{2}:[0-9]{2} [AP]M( [A-Za-z0-9+:-]+)?') THEN align_day(substr(c1, 1, 4), substr(c1, 6, 2), substr(c1, 9, 2))
      WHEN regexp_full_match(c1, '[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?') THEN align_day(substr(c1, 1, 4), substr(c1, 6, 2), substr(c1, 9, 2))
      END AS r1, -- Timestamp → date
    NULL AS r2 -- Question → answers
  FROM texts
), fields AS (
  SELECT
    *,
    'google-forms' AS "response: survey", -- every record → survey
    r1 AS "response: date", -- Timestamp → date
    nullif(c1, '') AS "response: submittedAt", -- Timestamp → submittedAt
    '[' || nullif(concat_ws(',', CASE WHEN c5 <> '' THEN '{' || concat_ws(',', '"question":"Question"', '"answer":' || align_json(coalesce(nullif(r2, ''), c5))) || '}' END), '') || ']' AS "response: answers" -- Question → answers
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- Timestamp: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- Timestamp: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- Username: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 16 ELSE 0 END -- Email Address: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 32 ELSE 0 END -- Email address: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 64 ELSE 0 END -- Question: formula-error
      | CASE WHEN (c1 <> '' AND r1 IS NULL) THEN CASE align_date_damage(c1)
          WHEN 'excel-serial-date' THEN 128
          WHEN 'date-order-ambiguous' THEN 256
          ELSE 512
          END ELSE 0 END -- Timestamp → date: excel-serial-date, date-order-ambiguous, invalid-date
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
    CASE WHEN cells <> 5 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "response: survey",
  "response: date",
  "response: submittedAt",
  "response: answers",
  found1,
  CASE WHEN (found1 & 1) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- google-forms sheets-us, responses: Responses
CREATE OR REPLACE TABLE "responses" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- Timestamp
    align_cell(s2) AS c2, -- Username
    align_cell(s3) AS c3, -- Email Address
    align_cell(s4) AS c4, -- Email address
    align_cell(s5) AS c5 -- Question
  FROM "responses stage"
), readings AS (
  SELECT
    *,
    'response' AS owner, -- which record it is
    CASE
      WHEN regexp_full_match(c1, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4}) [0-9]{1,2}:[0-9]{2}(:[0-9]{2})?') THEN align_day(regexp_extract(c1, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4}) [0-9]{1,2}:[0-9]{2}(:[0-9]{2})?', 3), lpad(regexp_extract(c1, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4}) [0-9]{1,2}:[0-9]{2}(:[0-9]{2})?', 1), 2, '0'), lpad(regexp_extract(c1, '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4}) [0-9]{1,2}:[0-9]{2}(:[0-9]{2})?', 2), 2, '0'))
      WHEN regexp_full_match(c1, '[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?') THEN align_day(substr(c1, 1, 4), substr(c1, 6, 2), substr(c1, 9, 2))
      END AS r1, -- Timestamp → date
    NULL AS r2 -- Question → answers
  FROM texts
), fields AS (
  SELECT
    *,
    'google-forms' AS "response: survey", -- every record → survey
    r1 AS "response: date", -- Timestamp → date
    nullif(c1, '') AS "response: submittedAt", -- Timestamp → submittedAt
    '[' || nullif(concat_ws(',', CASE WHEN c5 <> '' THEN '{' || concat_ws(',', '"question":"Question"', '"answer":' || align_json(coalesce(nullif(r2, ''), c5))) || '}' END), '') || ']' AS "response: answers" -- Question → answers
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- Timestamp: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- Timestamp: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- Username: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 16 ELSE 0 END -- Email Address: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 32 ELSE 0 END -- Email address: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 64 ELSE 0 END -- Question: formula-error
      | CASE WHEN (c1 <> '' AND r1 IS NULL) THEN CASE align_date_damage(c1)
          WHEN 'excel-serial-date' THEN 128
          WHEN 'date-order-ambiguous' THEN 256
          ELSE 512
          END ELSE 0 END -- Timestamp → date: excel-serial-date, date-order-ambiguous, invalid-date
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
    CASE WHEN cells <> 5 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "response: survey",
  "response: date",
  "response: submittedAt",
  "response: answers",
  found1,
  CASE WHEN (found1 & 1) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;
