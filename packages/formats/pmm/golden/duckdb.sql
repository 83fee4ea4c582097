-- pmm unmanaged, program: Program__c
CREATE OR REPLACE TABLE "program" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- Id
    align_cell(s2) AS c2, -- Name
    align_cell(s3) AS c3, -- Description__c
    align_cell(s4) AS c4, -- EndDate__c
    align_cell(s5) AS c5, -- ProgramIssueArea__c
    align_cell(s6) AS c6, -- ShortSummary__c
    align_cell(s7) AS c7, -- StartDate__c
    align_cell(s8) AS c8, -- Status__c
    align_cell(s9) AS c9 -- TargetPopulation__c
  FROM "program stage"
), readings AS (
  SELECT
    *,
    'program' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- Id → identifiers[salesforce.id]
    CASE c5
      WHEN 'Housing' THEN 'housing'
      WHEN 'Employment' THEN 'employment'
      WHEN 'Education' THEN 'education'
      WHEN 'Legal' THEN 'legal'
      WHEN 'Counseling' THEN 'counseling'
      WHEN 'Food and Nutrition' THEN 'food-nutrition'
      WHEN 'Advocacy' THEN 'advocacy'
      END AS r2, -- ProgramIssueArea__c → kind
    CASE c8
      WHEN 'Planned' THEN 'planned'
      WHEN 'Active' THEN 'active'
      WHEN 'Completed' THEN 'completed'
      WHEN 'Canceled' THEN 'canceled'
      END AS r3, -- Status__c → status
    CASE
      WHEN regexp_full_match(c7, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c7, 1, 4), substr(c7, 6, 2), substr(c7, 9, 2))
      END AS r4, -- StartDate__c → begin
    CASE
      WHEN regexp_full_match(c4, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c4, 1, 4), substr(c4, 6, 2), substr(c4, 9, 2))
      END AS r5 -- EndDate__c → end
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "program: identifiers[salesforce.id]", -- Id → identifiers[salesforce.id]
    nullif(c2, '') AS "program: name", -- Name → name
    CASE WHEN r2 IS NOT NULL THEN r2 WHEN c5 <> '' THEN 'other' END AS "program: kind", -- ProgramIssueArea__c → kind
    nullif(c3, '') AS "program: description", -- Description__c → description
    nullif(c9, '') AS "program: targetPopulation", -- TargetPopulation__c → targetPopulation
    r3 AS "program: status", -- Status__c → status
    r4 AS "program: begin", -- StartDate__c → begin
    r5 AS "program: end" -- EndDate__c → end
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- Id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- Id: missing-required
      | CASE WHEN align_too_long(c1, 18) THEN 8 ELSE 0 END -- Id: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- Name: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- Description__c: formula-error
      | CASE WHEN align_too_long(c3, 32768) THEN 64 ELSE 0 END -- Description__c: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 128 ELSE 0 END -- EndDate__c: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 256 ELSE 0 END -- ProgramIssueArea__c: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 512 ELSE 0 END -- ShortSummary__c: formula-error
      | CASE WHEN align_too_long(c6, 255) THEN 1024 ELSE 0 END -- ShortSummary__c: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 2048 ELSE 0 END -- StartDate__c: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 4096 ELSE 0 END -- Status__c: formula-error
      | CASE WHEN c8 = '' THEN 8192 ELSE 0 END -- Status__c: missing-required
      | CASE WHEN align_is_formula_error(s9) THEN 16384 ELSE 0 END -- TargetPopulation__c: formula-error
      | CASE WHEN align_too_long(c9, 32768) THEN 32768 ELSE 0 END -- TargetPopulation__c: too-long
      | CASE WHEN (c5 <> '' AND r2 IS NULL) THEN 65536 ELSE 0 END -- ProgramIssueArea__c → kind: unknown-code
      | CASE WHEN (c8 <> '' AND r3 IS NULL) THEN 131072 ELSE 0 END -- Status__c → status: unknown-code
      | CASE WHEN (c7 <> '' AND r4 IS NULL) THEN CASE align_date_damage(c7)
          WHEN 'excel-serial-date' THEN 262144
          WHEN 'date-order-ambiguous' THEN 524288
          ELSE 1048576
          END ELSE 0 END -- StartDate__c → begin: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c4 <> '' AND r5 IS NULL) THEN CASE align_date_damage(c4)
          WHEN 'excel-serial-date' THEN 2097152
          WHEN 'date-order-ambiguous' THEN 4194304
          ELSE 8388608
          END ELSE 0 END -- EndDate__c → end: excel-serial-date, date-order-ambiguous, invalid-date
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
    CASE WHEN cells <> 9 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "program: identifiers[salesforce.id]",
  "program: name",
  "program: kind",
  "program: description",
  "program: targetPopulation",
  "program: status",
  "program: begin",
  "program: end",
  found1,
  CASE WHEN (found1 & 12295) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- pmm unmanaged, service: Service__c
CREATE OR REPLACE TABLE "service" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- Id
    align_cell(s2) AS c2, -- Name
    align_cell(s3) AS c3, -- AttendanceFieldSet__c
    align_cell(s4) AS c4, -- Description__c
    align_cell(s5) AS c5, -- Program__c
    align_cell(s6) AS c6, -- ServiceDeliveryFieldSet__c
    align_cell(s7) AS c7, -- Status__c
    align_cell(s8) AS c8 -- UnitOfMeasurement__c
  FROM "service stage"
), readings AS (
  SELECT
    *,
    'service' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- Id → identifiers[salesforce.id]
    CASE WHEN c5 <> '' THEN c5 END AS r2, -- Program__c → program.identifiers[salesforce.id]
    CASE c8
      WHEN 'Hours' THEN 'hour'
      WHEN 'hours' THEN 'hour'
      WHEN 'Minutes' THEN 'minute'
      WHEN 'Meals' THEN 'meal'
      WHEN 'Lunches' THEN 'meal'
      WHEN 'Sessions' THEN 'session'
      WHEN 'Session' THEN 'session'
      WHEN 'Days' THEN 'day'
      WHEN 'Events' THEN 'event'
      WHEN 'Field Trips' THEN 'event'
      WHEN 'Attendees' THEN 'person'
      WHEN 'Items' THEN 'item'
      WHEN 'Letters' THEN 'item'
      WHEN 'deliveries' THEN 'item'
      WHEN 'kits' THEN 'item'
      WHEN 'Dollars' THEN 'dollar'
      WHEN 'Completed Interviews' THEN 'event'
      END AS r3, -- UnitOfMeasurement__c → unit
    CASE c7
      WHEN 'Planned' THEN 'planned'
      WHEN 'Active' THEN 'active'
      WHEN 'Completed' THEN 'completed'
      WHEN 'Canceled' THEN 'canceled'
      END AS r4 -- Status__c → status
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "service: identifiers[salesforce.id]", -- Id → identifiers[salesforce.id]
    r2 AS "service: program.identifiers[salesforce.id]", -- Program__c → program.identifiers[salesforce.id]
    nullif(c2, '') AS "service: name", -- Name → name
    CASE WHEN r3 IS NOT NULL THEN r3 WHEN c8 <> '' THEN 'other' END AS "service: unit", -- UnitOfMeasurement__c → unit
    r4 AS "service: status" -- Status__c → status
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- Id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- Id: missing-required
      | CASE WHEN align_too_long(c1, 18) THEN 8 ELSE 0 END -- Id: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- Name: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- AttendanceFieldSet__c: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- Description__c: formula-error
      | CASE WHEN align_too_long(c4, 255) THEN 128 ELSE 0 END -- Description__c: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 256 ELSE 0 END -- Program__c: formula-error
      | CASE WHEN c5 = '' THEN 512 ELSE 0 END -- Program__c: missing-required
      | CASE WHEN align_too_long(c5, 18) THEN 1024 ELSE 0 END -- Program__c: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 2048 ELSE 0 END -- ServiceDeliveryFieldSet__c: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 4096 ELSE 0 END -- Status__c: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 8192 ELSE 0 END -- UnitOfMeasurement__c: formula-error
      | CASE WHEN align_too_long(c8, 255) THEN 16384 ELSE 0 END -- UnitOfMeasurement__c: too-long
      | CASE WHEN (c8 <> '' AND r3 IS NULL) THEN 32768 ELSE 0 END -- UnitOfMeasurement__c → unit: unknown-code
      | CASE WHEN (c7 <> '' AND r4 IS NULL) THEN 65536 ELSE 0 END -- Status__c → status: unknown-code
      | CASE WHEN (c2 <> '' AND NOT c8 <> '') THEN 131072 ELSE 0 END -- service-needs-unit: rule-broken
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
    CASE WHEN cells <> 8 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "service: identifiers[salesforce.id]",
  "service: program.identifiers[salesforce.id]",
  "service: name",
  "service: unit",
  "service: status",
  found1,
  CASE WHEN (found1 & 775) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- pmm unmanaged, programEngagement: ProgramEngagement__c
CREATE OR REPLACE TABLE "programEngagement" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- Id
    align_cell(s2) AS c2, -- Name
    align_cell(s3) AS c3, -- Account__c
    align_cell(s4) AS c4, -- ApplicationDate__c
    align_cell(s5) AS c5, -- AutoName_Override__c
    align_cell(s6) AS c6, -- Contact__c
    align_cell(s7) AS c7, -- EndDate__c
    align_cell(s8) AS c8, -- ProgramCohort__c
    align_cell(s9) AS c9, -- Program__c
    align_cell(s10) AS c10, -- Role__c
    align_cell(s11) AS c11, -- Stage__c
    align_cell(s12) AS c12 -- StartDate__c
  FROM "programEngagement stage"
), readings AS (
  SELECT
    *,
    'engagement' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- Id → identifiers[salesforce.id]
    CASE WHEN c6 <> '' THEN c6 END AS r2, -- Contact__c → participant.identifiers[salesforce.id]
    CASE WHEN c9 <> '' THEN c9 END AS r3, -- Program__c → program.identifiers[salesforce.id]
    CASE c10 WHEN 'Client' THEN 'client' WHEN 'Volunteer' THEN 'volunteer' WHEN 'Service Provider' THEN 'provider' END AS r4, -- Role__c → role
    CASE c11
      WHEN 'Applied' THEN 'applied'
      WHEN 'Application Denied' THEN 'denied'
      WHEN 'Waitlisted' THEN 'waitlisted'
      WHEN 'Enrolled' THEN 'enrolled'
      WHEN 'Active' THEN 'active'
      WHEN 'Completed' THEN 'completed'
      WHEN 'Withdrawn' THEN 'withdrawn'
      END AS r5, -- Stage__c → stage
    CASE
      WHEN regexp_full_match(c12, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c12, 1, 4), substr(c12, 6, 2), substr(c12, 9, 2))
      END AS r6, -- StartDate__c → begin
    CASE
      WHEN regexp_full_match(c7, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c7, 1, 4), substr(c7, 6, 2), substr(c7, 9, 2))
      END AS r7 -- EndDate__c → end
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "engagement: identifiers[salesforce.id]", -- Id → identifiers[salesforce.id]
    r2 AS "engagement: participant.identifiers[salesforce.id]", -- Contact__c → participant.identifiers[salesforce.id]
    r3 AS "engagement: program.identifiers[salesforce.id]", -- Program__c → program.identifiers[salesforce.id]
    r4 AS "engagement: role", -- Role__c → role
    r5 AS "engagement: stage", -- Stage__c → stage
    r6 AS "engagement: begin", -- StartDate__c → begin
    r7 AS "engagement: end" -- EndDate__c → end
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- Id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- Id: missing-required
      | CASE WHEN align_too_long(c1, 18) THEN 8 ELSE 0 END -- Id: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- Name: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- Account__c: formula-error
      | CASE WHEN align_too_long(c3, 18) THEN 64 ELSE 0 END -- Account__c: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 128 ELSE 0 END -- ApplicationDate__c: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 256 ELSE 0 END -- AutoName_Override__c: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 512 ELSE 0 END -- Contact__c: formula-error
      | CASE WHEN align_too_long(c6, 18) THEN 1024 ELSE 0 END -- Contact__c: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 2048 ELSE 0 END -- EndDate__c: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 4096 ELSE 0 END -- ProgramCohort__c: formula-error
      | CASE WHEN align_too_long(c8, 18) THEN 8192 ELSE 0 END -- ProgramCohort__c: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 16384 ELSE 0 END -- Program__c: formula-error
      | CASE WHEN c9 = '' THEN 32768 ELSE 0 END -- Program__c: missing-required
      | CASE WHEN align_too_long(c9, 18) THEN 65536 ELSE 0 END -- Program__c: too-long
      | CASE WHEN align_is_formula_error(s10) THEN 131072 ELSE 0 END -- Role__c: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 262144 ELSE 0 END -- Stage__c: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 524288 ELSE 0 END -- StartDate__c: formula-error
      | CASE WHEN (c10 <> '' AND r4 IS NULL) THEN 1048576 ELSE 0 END -- Role__c → role: unknown-code
      | CASE WHEN (c11 <> '' AND r5 IS NULL) THEN 2097152 ELSE 0 END -- Stage__c → stage: unknown-code
      | CASE WHEN (c12 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c12)
          WHEN 'excel-serial-date' THEN 4194304
          WHEN 'date-order-ambiguous' THEN 8388608
          ELSE 16777216
          END ELSE 0 END -- StartDate__c → begin: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c7 <> '' AND r7 IS NULL) THEN CASE align_date_damage(c7)
          WHEN 'excel-serial-date' THEN 33554432
          WHEN 'date-order-ambiguous' THEN 67108864
          ELSE 134217728
          END ELSE 0 END -- EndDate__c → end: excel-serial-date, date-order-ambiguous, invalid-date
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "engagement: participant.identifiers[salesforce.id]" IS NULL AND (early1 & 512) = 0 THEN 268435456 ELSE 0 END -- participant: missing-key
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 12 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "engagement: identifiers[salesforce.id]",
  "engagement: participant.identifiers[salesforce.id]",
  "engagement: program.identifiers[salesforce.id]",
  "engagement: role",
  "engagement: stage",
  "engagement: begin",
  "engagement: end",
  found1,
  CASE WHEN (found1 & 268485127) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- pmm unmanaged, serviceDelivery: ServiceDelivery__c
CREATE OR REPLACE TABLE "serviceDelivery" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- Id
    align_cell(s2) AS c2, -- Name
    align_cell(s3) AS c3, -- Account__c
    align_cell(s4) AS c4, -- AttendanceStatus__c
    align_cell(s5) AS c5, -- AutonameOverride__c
    align_cell(s6) AS c6, -- Contact__c
    align_cell(s7) AS c7, -- DeliveryDate__c
    align_cell(s8) AS c8, -- ProgramEngagement__c
    align_cell(s9) AS c9, -- Quantity__c
    align_cell(s10) AS c10, -- ServiceSession__c
    align_cell(s11) AS c11, -- Service_Provider__c
    align_cell(s12) AS c12 -- Service__c
  FROM "serviceDelivery stage"
), readings AS (
  SELECT
    *,
    'delivery' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- Id → identifiers[salesforce.id]
    CASE WHEN c8 <> '' THEN c8 END AS r2, -- ProgramEngagement__c → participation.identifiers[salesforce.id]
    CASE WHEN c6 <> '' THEN c6 END AS r3, -- Contact__c → participant.identifiers[salesforce.id]
    CASE WHEN c12 <> '' THEN c12 END AS r4, -- Service__c → service.identifiers[salesforce.id]
    CASE ''
      WHEN 'Hours' THEN 'hour'
      WHEN 'hours' THEN 'hour'
      WHEN 'Minutes' THEN 'minute'
      WHEN 'Meals' THEN 'meal'
      WHEN 'Lunches' THEN 'meal'
      WHEN 'Sessions' THEN 'session'
      WHEN 'Session' THEN 'session'
      WHEN 'Days' THEN 'day'
      WHEN 'Events' THEN 'event'
      WHEN 'Field Trips' THEN 'event'
      WHEN 'Attendees' THEN 'person'
      WHEN 'Items' THEN 'item'
      WHEN 'Letters' THEN 'item'
      WHEN 'deliveries' THEN 'item'
      WHEN 'kits' THEN 'item'
      WHEN 'Dollars' THEN 'dollar'
      WHEN 'Completed Interviews' THEN 'event'
      END AS r5, -- UnitOfMeasurement__c → service.unit
    CASE
      WHEN regexp_full_match(c7, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c7, 1, 4), substr(c7, 6, 2), substr(c7, 9, 2))
      END AS r6, -- DeliveryDate__c → date
    CASE WHEN regexp_full_match(c9, '-?[0-9]{1,15}([.][0-9]{1,2})?') THEN regexp_replace(CAST(CAST(c9 AS DECIMAL(38, 2)) AS VARCHAR), '[.]?0+$', '') END AS r7, -- Quantity__c → quantity
    CASE c4
      WHEN 'Present' THEN 'present'
      WHEN 'Unexcused Absence' THEN 'absent-unexcused'
      WHEN 'Excused Absence' THEN 'absent-excused'
      END AS r8 -- AttendanceStatus__c → attendanceCategory
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "delivery: identifiers[salesforce.id]", -- Id → identifiers[salesforce.id]
    r2 AS "delivery: participation.identifiers[salesforce.id]", -- ProgramEngagement__c → participation.identifiers[salesforce.id]
    r3 AS "delivery: participant.identifiers[salesforce.id]", -- Contact__c → participant.identifiers[salesforce.id]
    r4 AS "delivery: service.identifiers[salesforce.id]", -- Service__c → service.identifiers[salesforce.id]
    CASE WHEN r5 IS NOT NULL THEN r5 WHEN '' <> '' THEN 'other' END AS "delivery: service.unit", -- UnitOfMeasurement__c → service.unit
    r6 AS "delivery: date", -- DeliveryDate__c → date
    r7 AS "delivery: quantity", -- Quantity__c → quantity
    r8 AS "delivery: attendanceCategory" -- AttendanceStatus__c → attendanceCategory
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- Id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- Id: missing-required
      | CASE WHEN align_too_long(c1, 18) THEN 8 ELSE 0 END -- Id: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- Name: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- Account__c: formula-error
      | CASE WHEN align_too_long(c3, 18) THEN 64 ELSE 0 END -- Account__c: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 128 ELSE 0 END -- AttendanceStatus__c: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 256 ELSE 0 END -- AutonameOverride__c: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 512 ELSE 0 END -- Contact__c: formula-error
      | CASE WHEN align_too_long(c6, 18) THEN 1024 ELSE 0 END -- Contact__c: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 2048 ELSE 0 END -- DeliveryDate__c: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 4096 ELSE 0 END -- ProgramEngagement__c: formula-error
      | CASE WHEN align_too_long(c8, 18) THEN 8192 ELSE 0 END -- ProgramEngagement__c: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 16384 ELSE 0 END -- Quantity__c: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 32768 ELSE 0 END -- ServiceSession__c: formula-error
      | CASE WHEN align_too_long(c10, 18) THEN 65536 ELSE 0 END -- ServiceSession__c: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 131072 ELSE 0 END -- Service_Provider__c: formula-error
      | CASE WHEN align_too_long(c11, 18) THEN 262144 ELSE 0 END -- Service_Provider__c: too-long
      | CASE WHEN align_is_formula_error(s12) THEN 524288 ELSE 0 END -- Service__c: formula-error
      | CASE WHEN c12 = '' THEN 1048576 ELSE 0 END -- Service__c: missing-required
      | CASE WHEN align_too_long(c12, 18) THEN 2097152 ELSE 0 END -- Service__c: too-long
      | CASE WHEN (c7 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c7)
          WHEN 'excel-serial-date' THEN 4194304
          WHEN 'date-order-ambiguous' THEN 8388608
          ELSE 16777216
          END ELSE 0 END -- DeliveryDate__c → date: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c9 <> '' AND r7 IS NULL) THEN 33554432 ELSE 0 END -- Quantity__c → quantity: not-a-number
      | CASE WHEN (c4 <> '' AND r8 IS NULL) THEN 67108864 ELSE 0 END -- AttendanceStatus__c → attendanceCategory: unknown-code
      | CASE WHEN ((c4 = 'Unexcused Absence' OR c4 = 'Excused Absence') AND NOT (c9 = '0' OR c9 = '0.0' OR c9 = '0.00' OR c9 = '')) THEN 134217728 ELSE 0 END -- absence-without-quantity: rule-broken
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
    CASE WHEN cells <> 12 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "delivery: identifiers[salesforce.id]",
  "delivery: participation.identifiers[salesforce.id]",
  "delivery: participant.identifiers[salesforce.id]",
  "delivery: service.identifiers[salesforce.id]",
  "delivery: service.unit",
  "delivery: date",
  "delivery: quantity",
  "delivery: attendanceCategory",
  found1,
  CASE WHEN (found1 & 1577479) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- pmm managed, program: pmdm__Program__c
CREATE OR REPLACE TABLE "program" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- Id
    align_cell(s2) AS c2, -- Name
    align_cell(s3) AS c3, -- pmdm__Description__c
    align_cell(s4) AS c4, -- pmdm__EndDate__c
    align_cell(s5) AS c5, -- pmdm__ProgramIssueArea__c
    align_cell(s6) AS c6, -- pmdm__ShortSummary__c
    align_cell(s7) AS c7, -- pmdm__StartDate__c
    align_cell(s8) AS c8, -- pmdm__Status__c
    align_cell(s9) AS c9 -- pmdm__TargetPopulation__c
  FROM "program stage"
), readings AS (
  SELECT
    *,
    'program' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- Id → identifiers[salesforce.id]
    CASE c5
      WHEN 'Housing' THEN 'housing'
      WHEN 'Employment' THEN 'employment'
      WHEN 'Education' THEN 'education'
      WHEN 'Legal' THEN 'legal'
      WHEN 'Counseling' THEN 'counseling'
      WHEN 'Food and Nutrition' THEN 'food-nutrition'
      WHEN 'Advocacy' THEN 'advocacy'
      END AS r2, -- pmdm__ProgramIssueArea__c → kind
    CASE c8
      WHEN 'Planned' THEN 'planned'
      WHEN 'Active' THEN 'active'
      WHEN 'Completed' THEN 'completed'
      WHEN 'Canceled' THEN 'canceled'
      END AS r3, -- pmdm__Status__c → status
    CASE
      WHEN regexp_full_match(c7, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c7, 1, 4), substr(c7, 6, 2), substr(c7, 9, 2))
      END AS r4, -- pmdm__StartDate__c → begin
    CASE
      WHEN regexp_full_match(c4, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c4, 1, 4), substr(c4, 6, 2), substr(c4, 9, 2))
      END AS r5 -- pmdm__EndDate__c → end
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "program: identifiers[salesforce.id]", -- Id → identifiers[salesforce.id]
    nullif(c2, '') AS "program: name", -- Name → name
    CASE WHEN r2 IS NOT NULL THEN r2 WHEN c5 <> '' THEN 'other' END AS "program: kind", -- pmdm__ProgramIssueArea__c → kind
    nullif(c3, '') AS "program: description", -- pmdm__Description__c → description
    nullif(c9, '') AS "program: targetPopulation", -- pmdm__TargetPopulation__c → targetPopulation
    r3 AS "program: status", -- pmdm__Status__c → status
    r4 AS "program: begin", -- pmdm__StartDate__c → begin
    r5 AS "program: end" -- pmdm__EndDate__c → end
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- Id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- Id: missing-required
      | CASE WHEN align_too_long(c1, 18) THEN 8 ELSE 0 END -- Id: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- Name: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- pmdm__Description__c: formula-error
      | CASE WHEN align_too_long(c3, 32768) THEN 64 ELSE 0 END -- pmdm__Description__c: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 128 ELSE 0 END -- pmdm__EndDate__c: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 256 ELSE 0 END -- pmdm__ProgramIssueArea__c: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 512 ELSE 0 END -- pmdm__ShortSummary__c: formula-error
      | CASE WHEN align_too_long(c6, 255) THEN 1024 ELSE 0 END -- pmdm__ShortSummary__c: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 2048 ELSE 0 END -- pmdm__StartDate__c: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 4096 ELSE 0 END -- pmdm__Status__c: formula-error
      | CASE WHEN c8 = '' THEN 8192 ELSE 0 END -- pmdm__Status__c: missing-required
      | CASE WHEN align_is_formula_error(s9) THEN 16384 ELSE 0 END -- pmdm__TargetPopulation__c: formula-error
      | CASE WHEN align_too_long(c9, 32768) THEN 32768 ELSE 0 END -- pmdm__TargetPopulation__c: too-long
      | CASE WHEN (c5 <> '' AND r2 IS NULL) THEN 65536 ELSE 0 END -- pmdm__ProgramIssueArea__c → kind: unknown-code
      | CASE WHEN (c8 <> '' AND r3 IS NULL) THEN 131072 ELSE 0 END -- pmdm__Status__c → status: unknown-code
      | CASE WHEN (c7 <> '' AND r4 IS NULL) THEN CASE align_date_damage(c7)
          WHEN 'excel-serial-date' THEN 262144
          WHEN 'date-order-ambiguous' THEN 524288
          ELSE 1048576
          END ELSE 0 END -- pmdm__StartDate__c → begin: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c4 <> '' AND r5 IS NULL) THEN CASE align_date_damage(c4)
          WHEN 'excel-serial-date' THEN 2097152
          WHEN 'date-order-ambiguous' THEN 4194304
          ELSE 8388608
          END ELSE 0 END -- pmdm__EndDate__c → end: excel-serial-date, date-order-ambiguous, invalid-date
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
    CASE WHEN cells <> 9 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "program: identifiers[salesforce.id]",
  "program: name",
  "program: kind",
  "program: description",
  "program: targetPopulation",
  "program: status",
  "program: begin",
  "program: end",
  found1,
  CASE WHEN (found1 & 8199) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- pmm managed, service: pmdm__Service__c
CREATE OR REPLACE TABLE "service" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- Id
    align_cell(s2) AS c2, -- Name
    align_cell(s3) AS c3, -- pmdm__AttendanceFieldSet__c
    align_cell(s4) AS c4, -- pmdm__Description__c
    align_cell(s5) AS c5, -- pmdm__Program__c
    align_cell(s6) AS c6, -- pmdm__ServiceDeliveryFieldSet__c
    align_cell(s7) AS c7, -- pmdm__Status__c
    align_cell(s8) AS c8 -- pmdm__UnitOfMeasurement__c
  FROM "service stage"
), readings AS (
  SELECT
    *,
    'service' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- Id → identifiers[salesforce.id]
    CASE WHEN c5 <> '' THEN c5 END AS r2, -- pmdm__Program__c → program.identifiers[salesforce.id]
    CASE c8
      WHEN 'Hours' THEN 'hour'
      WHEN 'hours' THEN 'hour'
      WHEN 'Minutes' THEN 'minute'
      WHEN 'Meals' THEN 'meal'
      WHEN 'Lunches' THEN 'meal'
      WHEN 'Sessions' THEN 'session'
      WHEN 'Session' THEN 'session'
      WHEN 'Days' THEN 'day'
      WHEN 'Events' THEN 'event'
      WHEN 'Field Trips' THEN 'event'
      WHEN 'Attendees' THEN 'person'
      WHEN 'Items' THEN 'item'
      WHEN 'Letters' THEN 'item'
      WHEN 'deliveries' THEN 'item'
      WHEN 'kits' THEN 'item'
      WHEN 'Dollars' THEN 'dollar'
      WHEN 'Completed Interviews' THEN 'event'
      END AS r3, -- pmdm__UnitOfMeasurement__c → unit
    CASE c7
      WHEN 'Planned' THEN 'planned'
      WHEN 'Active' THEN 'active'
      WHEN 'Completed' THEN 'completed'
      WHEN 'Canceled' THEN 'canceled'
      END AS r4 -- pmdm__Status__c → status
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "service: identifiers[salesforce.id]", -- Id → identifiers[salesforce.id]
    r2 AS "service: program.identifiers[salesforce.id]", -- pmdm__Program__c → program.identifiers[salesforce.id]
    nullif(c2, '') AS "service: name", -- Name → name
    CASE WHEN r3 IS NOT NULL THEN r3 WHEN c8 <> '' THEN 'other' END AS "service: unit", -- pmdm__UnitOfMeasurement__c → unit
    r4 AS "service: status" -- pmdm__Status__c → status
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- Id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- Id: missing-required
      | CASE WHEN align_too_long(c1, 18) THEN 8 ELSE 0 END -- Id: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- Name: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- pmdm__AttendanceFieldSet__c: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- pmdm__Description__c: formula-error
      | CASE WHEN align_too_long(c4, 255) THEN 128 ELSE 0 END -- pmdm__Description__c: too-long
      | CASE WHEN align_is_formula_error(s5) THEN 256 ELSE 0 END -- pmdm__Program__c: formula-error
      | CASE WHEN c5 = '' THEN 512 ELSE 0 END -- pmdm__Program__c: missing-required
      | CASE WHEN align_too_long(c5, 18) THEN 1024 ELSE 0 END -- pmdm__Program__c: too-long
      | CASE WHEN align_is_formula_error(s6) THEN 2048 ELSE 0 END -- pmdm__ServiceDeliveryFieldSet__c: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 4096 ELSE 0 END -- pmdm__Status__c: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 8192 ELSE 0 END -- pmdm__UnitOfMeasurement__c: formula-error
      | CASE WHEN align_too_long(c8, 255) THEN 16384 ELSE 0 END -- pmdm__UnitOfMeasurement__c: too-long
      | CASE WHEN (c8 <> '' AND r3 IS NULL) THEN 32768 ELSE 0 END -- pmdm__UnitOfMeasurement__c → unit: unknown-code
      | CASE WHEN (c7 <> '' AND r4 IS NULL) THEN 65536 ELSE 0 END -- pmdm__Status__c → status: unknown-code
      | CASE WHEN (c2 <> '' AND NOT c8 <> '') THEN 131072 ELSE 0 END -- service-needs-unit: rule-broken
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
    CASE WHEN cells <> 8 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "service: identifiers[salesforce.id]",
  "service: program.identifiers[salesforce.id]",
  "service: name",
  "service: unit",
  "service: status",
  found1,
  CASE WHEN (found1 & 519) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- pmm managed, programEngagement: pmdm__ProgramEngagement__c
CREATE OR REPLACE TABLE "programEngagement" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- Id
    align_cell(s2) AS c2, -- Name
    align_cell(s3) AS c3, -- pmdm__Account__c
    align_cell(s4) AS c4, -- pmdm__ApplicationDate__c
    align_cell(s5) AS c5, -- pmdm__AutoName_Override__c
    align_cell(s6) AS c6, -- pmdm__Contact__c
    align_cell(s7) AS c7, -- pmdm__EndDate__c
    align_cell(s8) AS c8, -- pmdm__ProgramCohort__c
    align_cell(s9) AS c9, -- pmdm__Program__c
    align_cell(s10) AS c10, -- pmdm__Role__c
    align_cell(s11) AS c11, -- pmdm__Stage__c
    align_cell(s12) AS c12 -- pmdm__StartDate__c
  FROM "programEngagement stage"
), readings AS (
  SELECT
    *,
    'engagement' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- Id → identifiers[salesforce.id]
    CASE WHEN c6 <> '' THEN c6 END AS r2, -- pmdm__Contact__c → participant.identifiers[salesforce.id]
    CASE WHEN c9 <> '' THEN c9 END AS r3, -- pmdm__Program__c → program.identifiers[salesforce.id]
    CASE c10 WHEN 'Client' THEN 'client' WHEN 'Volunteer' THEN 'volunteer' WHEN 'Service Provider' THEN 'provider' END AS r4, -- pmdm__Role__c → role
    CASE c11
      WHEN 'Applied' THEN 'applied'
      WHEN 'Application Denied' THEN 'denied'
      WHEN 'Waitlisted' THEN 'waitlisted'
      WHEN 'Enrolled' THEN 'enrolled'
      WHEN 'Active' THEN 'active'
      WHEN 'Completed' THEN 'completed'
      WHEN 'Withdrawn' THEN 'withdrawn'
      END AS r5, -- pmdm__Stage__c → stage
    CASE
      WHEN regexp_full_match(c12, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c12, 1, 4), substr(c12, 6, 2), substr(c12, 9, 2))
      END AS r6, -- pmdm__StartDate__c → begin
    CASE
      WHEN regexp_full_match(c7, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c7, 1, 4), substr(c7, 6, 2), substr(c7, 9, 2))
      END AS r7 -- pmdm__EndDate__c → end
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "engagement: identifiers[salesforce.id]", -- Id → identifiers[salesforce.id]
    r2 AS "engagement: participant.identifiers[salesforce.id]", -- pmdm__Contact__c → participant.identifiers[salesforce.id]
    r3 AS "engagement: program.identifiers[salesforce.id]", -- pmdm__Program__c → program.identifiers[salesforce.id]
    r4 AS "engagement: role", -- pmdm__Role__c → role
    r5 AS "engagement: stage", -- pmdm__Stage__c → stage
    r6 AS "engagement: begin", -- pmdm__StartDate__c → begin
    r7 AS "engagement: end" -- pmdm__EndDate__c → end
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- Id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- Id: missing-required
      | CASE WHEN align_too_long(c1, 18) THEN 8 ELSE 0 END -- Id: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- Name: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- pmdm__Account__c: formula-error
      | CASE WHEN align_too_long(c3, 18) THEN 64 ELSE 0 END -- pmdm__Account__c: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 128 ELSE 0 END -- pmdm__ApplicationDate__c: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 256 ELSE 0 END -- pmdm__AutoName_Override__c: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 512 ELSE 0 END -- pmdm__Contact__c: formula-error
      | CASE WHEN align_too_long(c6, 18) THEN 1024 ELSE 0 END -- pmdm__Contact__c: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 2048 ELSE 0 END -- pmdm__EndDate__c: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 4096 ELSE 0 END -- pmdm__ProgramCohort__c: formula-error
      | CASE WHEN align_too_long(c8, 18) THEN 8192 ELSE 0 END -- pmdm__ProgramCohort__c: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 16384 ELSE 0 END -- pmdm__Program__c: formula-error
      | CASE WHEN c9 = '' THEN 32768 ELSE 0 END -- pmdm__Program__c: missing-required
      | CASE WHEN align_too_long(c9, 18) THEN 65536 ELSE 0 END -- pmdm__Program__c: too-long
      | CASE WHEN align_is_formula_error(s10) THEN 131072 ELSE 0 END -- pmdm__Role__c: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 262144 ELSE 0 END -- pmdm__Stage__c: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 524288 ELSE 0 END -- pmdm__StartDate__c: formula-error
      | CASE WHEN (c10 <> '' AND r4 IS NULL) THEN 1048576 ELSE 0 END -- pmdm__Role__c → role: unknown-code
      | CASE WHEN (c11 <> '' AND r5 IS NULL) THEN 2097152 ELSE 0 END -- pmdm__Stage__c → stage: unknown-code
      | CASE WHEN (c12 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c12)
          WHEN 'excel-serial-date' THEN 4194304
          WHEN 'date-order-ambiguous' THEN 8388608
          ELSE 16777216
          END ELSE 0 END -- pmdm__StartDate__c → begin: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c7 <> '' AND r7 IS NULL) THEN CASE align_date_damage(c7)
          WHEN 'excel-serial-date' THEN 33554432
          WHEN 'date-order-ambiguous' THEN 67108864
          ELSE 134217728
          END ELSE 0 END -- pmdm__EndDate__c → end: excel-serial-date, date-order-ambiguous, invalid-date
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "engagement: participant.identifiers[salesforce.id]" IS NULL THEN 268435456 ELSE 0 END -- participant: missing-key
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 12 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "engagement: identifiers[salesforce.id]",
  "engagement: participant.identifiers[salesforce.id]",
  "engagement: program.identifiers[salesforce.id]",
  "engagement: role",
  "engagement: stage",
  "engagement: begin",
  "engagement: end",
  found1,
  CASE WHEN (found1 & 268468231) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- pmm managed, serviceDelivery: pmdm__ServiceDelivery__c
CREATE OR REPLACE TABLE "serviceDelivery" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- Id
    align_cell(s2) AS c2, -- Name
    align_cell(s3) AS c3, -- pmdm__Account__c
    align_cell(s4) AS c4, -- pmdm__AttendanceStatus__c
    align_cell(s5) AS c5, -- pmdm__AutonameOverride__c
    align_cell(s6) AS c6, -- pmdm__Contact__c
    align_cell(s7) AS c7, -- pmdm__DeliveryDate__c
    align_cell(s8) AS c8, -- pmdm__ProgramEngagement__c
    align_cell(s9) AS c9, -- pmdm__Quantity__c
    align_cell(s10) AS c10, -- pmdm__ServiceSession__c
    align_cell(s11) AS c11, -- pmdm__Service_Provider__c
    align_cell(s12) AS c12 -- pmdm__Service__c
  FROM "serviceDelivery stage"
), readings AS (
  SELECT
    *,
    'delivery' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- Id → identifiers[salesforce.id]
    CASE WHEN c8 <> '' THEN c8 END AS r2, -- pmdm__ProgramEngagement__c → participation.identifiers[salesforce.id]
    CASE WHEN c6 <> '' THEN c6 END AS r3, -- pmdm__Contact__c → participant.identifiers[salesforce.id]
    CASE WHEN c12 <> '' THEN c12 END AS r4, -- pmdm__Service__c → service.identifiers[salesforce.id]
    CASE ''
      WHEN 'Hours' THEN 'hour'
      WHEN 'hours' THEN 'hour'
      WHEN 'Minutes' THEN 'minute'
      WHEN 'Meals' THEN 'meal'
      WHEN 'Lunches' THEN 'meal'
      WHEN 'Sessions' THEN 'session'
      WHEN 'Session' THEN 'session'
      WHEN 'Days' THEN 'day'
      WHEN 'Events' THEN 'event'
      WHEN 'Field Trips' THEN 'event'
      WHEN 'Attendees' THEN 'person'
      WHEN 'Items' THEN 'item'
      WHEN 'Letters' THEN 'item'
      WHEN 'deliveries' THEN 'item'
      WHEN 'kits' THEN 'item'
      WHEN 'Dollars' THEN 'dollar'
      WHEN 'Completed Interviews' THEN 'event'
      END AS r5, -- pmdm__UnitOfMeasurement__c → service.unit
    CASE
      WHEN regexp_full_match(c7, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN align_day(substr(c7, 1, 4), substr(c7, 6, 2), substr(c7, 9, 2))
      END AS r6, -- pmdm__DeliveryDate__c → date
    CASE WHEN regexp_full_match(c9, '-?[0-9]{1,15}([.][0-9]{1,2})?') THEN regexp_replace(CAST(CAST(c9 AS DECIMAL(38, 2)) AS VARCHAR), '[.]?0+$', '') END AS r7, -- pmdm__Quantity__c → quantity
    CASE c4
      WHEN 'Present' THEN 'present'
      WHEN 'Unexcused Absence' THEN 'absent-unexcused'
      WHEN 'Excused Absence' THEN 'absent-excused'
      END AS r8 -- pmdm__AttendanceStatus__c → attendanceCategory
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "delivery: identifiers[salesforce.id]", -- Id → identifiers[salesforce.id]
    r2 AS "delivery: participation.identifiers[salesforce.id]", -- pmdm__ProgramEngagement__c → participation.identifiers[salesforce.id]
    r3 AS "delivery: participant.identifiers[salesforce.id]", -- pmdm__Contact__c → participant.identifiers[salesforce.id]
    r4 AS "delivery: service.identifiers[salesforce.id]", -- pmdm__Service__c → service.identifiers[salesforce.id]
    CASE WHEN r5 IS NOT NULL THEN r5 WHEN '' <> '' THEN 'other' END AS "delivery: service.unit", -- pmdm__UnitOfMeasurement__c → service.unit
    r6 AS "delivery: date", -- pmdm__DeliveryDate__c → date
    r7 AS "delivery: quantity", -- pmdm__Quantity__c → quantity
    r8 AS "delivery: attendanceCategory" -- pmdm__AttendanceStatus__c → attendanceCategory
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- Id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- Id: missing-required
      | CASE WHEN align_too_long(c1, 18) THEN 8 ELSE 0 END -- Id: too-long
      | CASE WHEN align_is_formula_error(s2) THEN 16 ELSE 0 END -- Name: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- pmdm__Account__c: formula-error
      | CASE WHEN align_too_long(c3, 18) THEN 64 ELSE 0 END -- pmdm__Account__c: too-long
      | CASE WHEN align_is_formula_error(s4) THEN 128 ELSE 0 END -- pmdm__AttendanceStatus__c: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 256 ELSE 0 END -- pmdm__AutonameOverride__c: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 512 ELSE 0 END -- pmdm__Contact__c: formula-error
      | CASE WHEN align_too_long(c6, 18) THEN 1024 ELSE 0 END -- pmdm__Contact__c: too-long
      | CASE WHEN align_is_formula_error(s7) THEN 2048 ELSE 0 END -- pmdm__DeliveryDate__c: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 4096 ELSE 0 END -- pmdm__ProgramEngagement__c: formula-error
      | CASE WHEN align_too_long(c8, 18) THEN 8192 ELSE 0 END -- pmdm__ProgramEngagement__c: too-long
      | CASE WHEN align_is_formula_error(s9) THEN 16384 ELSE 0 END -- pmdm__Quantity__c: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 32768 ELSE 0 END -- pmdm__ServiceSession__c: formula-error
      | CASE WHEN align_too_long(c10, 18) THEN 65536 ELSE 0 END -- pmdm__ServiceSession__c: too-long
      | CASE WHEN align_is_formula_error(s11) THEN 131072 ELSE 0 END -- pmdm__Service_Provider__c: formula-error
      | CASE WHEN align_too_long(c11, 18) THEN 262144 ELSE 0 END -- pmdm__Service_Provider__c: too-long
      | CASE WHEN align_is_formula_error(s12) THEN 524288 ELSE 0 END -- pmdm__Service__c: formula-error
      | CASE WHEN c12 = '' THEN 1048576 ELSE 0 END -- pmdm__Service__c: missing-required
      | CASE WHEN align_too_long(c12, 18) THEN 2097152 ELSE 0 END -- pmdm__Service__c: too-long
      | CASE WHEN (c7 <> '' AND r6 IS NULL) THEN CASE align_date_damage(c7)
          WHEN 'excel-serial-date' THEN 4194304
          WHEN 'date-order-ambiguous' THEN 8388608
          ELSE 16777216
          END ELSE 0 END -- pmdm__DeliveryDate__c → date: excel-serial-date, date-order-ambiguous, invalid-date
      | CASE WHEN (c9 <> '' AND r7 IS NULL) THEN 33554432 ELSE 0 END -- pmdm__Quantity__c → quantity: not-a-number
      | CASE WHEN (c4 <> '' AND r8 IS NULL) THEN 67108864 ELSE 0 END -- pmdm__AttendanceStatus__c → attendanceCategory: unknown-code
      | CASE WHEN ((c4 = 'Unexcused Absence' OR c4 = 'Excused Absence') AND NOT (c9 = '0' OR c9 = '0.0' OR c9 = '0.00' OR c9 = '')) THEN 134217728 ELSE 0 END -- absence-without-quantity: rule-broken
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
    CASE WHEN cells <> 12 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "delivery: identifiers[salesforce.id]",
  "delivery: participation.identifiers[salesforce.id]",
  "delivery: participant.identifiers[salesforce.id]",
  "delivery: service.identifiers[salesforce.id]",
  "delivery: service.unit",
  "delivery: date",
  "delivery: quantity",
  "delivery: attendanceCategory",
  found1,
  CASE WHEN (found1 & 1048583) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;
