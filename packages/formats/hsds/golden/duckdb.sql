-- hsds 3.0, organizations: organizations.csv
CREATE OR REPLACE TABLE "organizations" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- id
    align_cell(s2) AS c2, -- name
    align_cell(s3) AS c3, -- alternate_name
    align_cell(s4) AS c4, -- description
    align_cell(s5) AS c5, -- email
    align_cell(s6) AS c6, -- website
    align_cell(s7) AS c7, -- tax_status
    align_cell(s8) AS c8, -- tax_id
    align_cell(s9) AS c9, -- year_incorporated
    align_cell(s10) AS c10, -- legal_status
    align_cell(s11) AS c11, -- logo
    align_cell(s12) AS c12, -- uri
    align_cell(s13) AS c13 -- parent_organization_id
  FROM "organizations stage"
), readings AS (
  SELECT
    *,
    'organization' AS owner, -- which record it is
    true AS "partner: is read", -- beside the owner
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- id → identifiers[hsds.id]
    CASE WHEN c13 <> '' THEN c13 END AS r2 -- parent_organization_id → parentOrganization.identifiers[hsds.id]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "organization: identifiers[hsds.id]", -- id → identifiers[hsds.id]
    r2 AS "organization: parentOrganization.identifiers[hsds.id]", -- parent_organization_id → parentOrganization.identifiers[hsds.id]
    nullif(c2, '') AS "organization: name", -- name → name
    nullif(c3, '') AS "organization: alternateName", -- alternate_name → alternateName
    nullif(c4, '') AS "organization: description", -- description → description
    nullif(c5, '') AS "organization: contactPoints[email].value", -- email → contactPoints[email].value
    nullif(c6, '') AS "organization: contactPoints[website].value", -- website → contactPoints[website].value
    r1 AS "partner: identifiers[hsds.id]" -- id → identifiers[hsds.id]
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- id: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- name: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- name: missing-required
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- alternate_name: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- description: formula-error
      | CASE WHEN c4 = '' THEN 128 ELSE 0 END -- description: missing-required
      | CASE WHEN align_is_formula_error(s5) THEN 256 ELSE 0 END -- email: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 512 ELSE 0 END -- website: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 1024 ELSE 0 END -- tax_status: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 2048 ELSE 0 END -- tax_id: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 4096 ELSE 0 END -- year_incorporated: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 8192 ELSE 0 END -- legal_status: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 16384 ELSE 0 END -- logo: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 32768 ELSE 0 END -- uri: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 65536 ELSE 0 END -- parent_organization_id: formula-error
      | CASE WHEN "partner: is read" THEN 0
        | CASE WHEN c8 <> '' THEN 131072 ELSE 0 END -- tax_id → identifiers[*taxId]: ambiguous-identifier
      ELSE 0 END
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "organization: identifiers[hsds.id]" IS NULL AND (early1 & 6) = 0 THEN 262144 ELSE 0 END -- organization: missing-key
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    ("partner: is read" AND "partner: identifiers[hsds.id]" IS NOT NULL) AS "partner: is there",
    CASE WHEN cells <> 13 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "partner: is there",
  "organization: identifiers[hsds.id]",
  "organization: parentOrganization.identifiers[hsds.id]",
  "organization: name",
  "organization: alternateName",
  "organization: description",
  "organization: contactPoints[email].value",
  "organization: contactPoints[website].value",
  "partner: identifiers[hsds.id]",
  found1,
  CASE WHEN (found1 & 327903) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- hsds 3.0, programs: programs.csv
CREATE OR REPLACE TABLE "programs" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- id
    align_cell(s2) AS c2, -- organization_id
    align_cell(s3) AS c3, -- name
    align_cell(s4) AS c4, -- alternate_name
    align_cell(s5) AS c5 -- description
  FROM "programs stage"
), readings AS (
  SELECT
    *,
    'program' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- id → identifiers[hsds.id]
    CASE WHEN c2 <> '' THEN c2 END AS r2 -- organization_id → organization.identifiers[hsds.id]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "program: identifiers[hsds.id]", -- id → identifiers[hsds.id]
    r2 AS "program: organization.identifiers[hsds.id]", -- organization_id → organization.identifiers[hsds.id]
    nullif(c3, '') AS "program: name", -- name → name
    nullif(c5, '') AS "program: description" -- description → description
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- id: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- organization_id: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- organization_id: missing-required
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- name: formula-error
      | CASE WHEN c3 = '' THEN 64 ELSE 0 END -- name: missing-required
      | CASE WHEN align_is_formula_error(s4) THEN 128 ELSE 0 END -- alternate_name: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 256 ELSE 0 END -- description: formula-error
      | CASE WHEN c5 = '' THEN 512 ELSE 0 END -- description: missing-required
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
  "program: identifiers[hsds.id]",
  "program: organization.identifiers[hsds.id]",
  "program: name",
  "program: description",
  found1,
  CASE WHEN (found1 & 895) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- hsds 3.0, services: services.csv
CREATE OR REPLACE TABLE "services" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- id
    align_cell(s2) AS c2, -- organization_id
    align_cell(s3) AS c3, -- program_id
    align_cell(s4) AS c4, -- name
    align_cell(s5) AS c5, -- alternate_name
    align_cell(s6) AS c6, -- description
    align_cell(s7) AS c7, -- url
    align_cell(s8) AS c8, -- email
    align_cell(s9) AS c9, -- status
    align_cell(s10) AS c10, -- interpretation_services
    align_cell(s11) AS c11, -- application_process
    align_cell(s12) AS c12, -- fees_description
    align_cell(s13) AS c13, -- wait_time
    align_cell(s14) AS c14, -- fees
    align_cell(s15) AS c15, -- accreditations
    align_cell(s16) AS c16, -- eligibility_description
    align_cell(s17) AS c17, -- minimum_age
    align_cell(s18) AS c18, -- maximum_age
    align_cell(s19) AS c19, -- assured_date
    align_cell(s20) AS c20, -- assurer_email
    align_cell(s21) AS c21, -- licenses
    align_cell(s22) AS c22, -- alert
    align_cell(s23) AS c23 -- last_modified
  FROM "services stage"
), readings AS (
  SELECT
    *,
    'service' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- id → identifiers[hsds.id]
    CASE WHEN c2 <> '' THEN c2 END AS r2, -- organization_id → organization.identifiers[hsds.id]
    CASE WHEN c3 <> '' THEN c3 END AS r3, -- program_id → program.identifiers[hsds.id]
    CASE c9
      WHEN 'active' THEN 'active'
      WHEN 'inactive' THEN 'inactive'
      WHEN 'defunct' THEN 'completed'
      WHEN 'temporarily closed' THEN 'temporarily-closed'
      END AS r4, -- status → status
    CASE WHEN regexp_full_match(c17, '-?[0-9]{1,15}') THEN CAST(CAST(c17 AS BIGINT) AS VARCHAR) END AS r5, -- minimum_age → ageRange.minimum
    CASE WHEN regexp_full_match(c18, '-?[0-9]{1,15}') THEN CAST(CAST(c18 AS BIGINT) AS VARCHAR) END AS r6, -- maximum_age → ageRange.maximum
    CASE WHEN regexp_full_match(c23, '[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?Z') THEN align_day(substr(c23, 1, 4), substr(c23, 6, 2), substr(c23, 9, 2)) || substr(c23, 11) END AS r7 -- last_modified → modifiedAt
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "service: identifiers[hsds.id]", -- id → identifiers[hsds.id]
    r2 AS "service: organization.identifiers[hsds.id]", -- organization_id → organization.identifiers[hsds.id]
    r3 AS "service: program.identifiers[hsds.id]", -- program_id → program.identifiers[hsds.id]
    nullif(c4, '') AS "service: name", -- name → name
    r4 AS "service: status", -- status → status
    nullif(c16, '') AS "service: eligibility", -- eligibility_description → eligibility
    r5 AS "service: ageRange.minimum", -- minimum_age → ageRange.minimum
    r6 AS "service: ageRange.maximum", -- maximum_age → ageRange.maximum
    r7 AS "service: modifiedAt" -- last_modified → modifiedAt
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- id: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- organization_id: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- organization_id: missing-required
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- program_id: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- name: formula-error
      | CASE WHEN c4 = '' THEN 128 ELSE 0 END -- name: missing-required
      | CASE WHEN align_is_formula_error(s5) THEN 256 ELSE 0 END -- alternate_name: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 512 ELSE 0 END -- description: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 1024 ELSE 0 END -- url: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 2048 ELSE 0 END -- email: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 4096 ELSE 0 END -- status: formula-error
      | CASE WHEN c9 = '' THEN 8192 ELSE 0 END -- status: missing-required
      | CASE WHEN align_is_formula_error(s10) THEN 16384 ELSE 0 END -- interpretation_services: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 32768 ELSE 0 END -- application_process: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 65536 ELSE 0 END -- fees_description: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 131072 ELSE 0 END -- wait_time: formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 262144 ELSE 0 END -- fees: formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 524288 ELSE 0 END -- accreditations: formula-error
      | CASE WHEN align_is_formula_error(s16) THEN 1048576 ELSE 0 END -- eligibility_description: formula-error
      | CASE WHEN align_is_formula_error(s17) THEN 2097152 ELSE 0 END -- minimum_age: formula-error
      | CASE WHEN align_is_formula_error(s18) THEN 4194304 ELSE 0 END -- maximum_age: formula-error
      | CASE WHEN align_is_formula_error(s19) THEN 8388608 ELSE 0 END -- assured_date: formula-error
      | CASE WHEN align_is_formula_error(s20) THEN 16777216 ELSE 0 END -- assurer_email: formula-error
      | CASE WHEN align_is_formula_error(s21) THEN 33554432 ELSE 0 END -- licenses: formula-error
      | CASE WHEN align_is_formula_error(s22) THEN 67108864 ELSE 0 END -- alert: formula-error
      | CASE WHEN align_is_formula_error(s23) THEN 134217728 ELSE 0 END -- last_modified: formula-error
      | CASE WHEN (c9 <> '' AND r4 IS NULL) THEN 268435456 ELSE 0 END -- status → status: unknown-code
      | CASE WHEN (c17 <> '' AND r5 IS NULL) THEN 536870912 ELSE 0 END -- minimum_age → ageRange.minimum: not-a-whole-number
      | CASE WHEN (c18 <> '' AND r6 IS NULL) THEN 1073741824 ELSE 0 END -- maximum_age → ageRange.maximum: not-a-whole-number
      | CASE WHEN (c23 <> '' AND r7 IS NULL) THEN 2147483648 ELSE 0 END -- last_modified → modifiedAt: invalid-instant
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
    CASE WHEN cells <> 23 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "service: identifiers[hsds.id]",
  "service: organization.identifiers[hsds.id]",
  "service: program.identifiers[hsds.id]",
  "service: name",
  "service: status",
  "service: eligibility",
  "service: ageRange.minimum",
  "service: ageRange.maximum",
  "service: modifiedAt",
  found1,
  CASE WHEN (found1 & 12543) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- hsds 3.0, service_at_location: service_at_location.csv
CREATE OR REPLACE TABLE "service_at_location" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- id
    align_cell(s2) AS c2, -- service_id
    align_cell(s3) AS c3, -- location_id
    align_cell(s4) AS c4 -- description
  FROM "service_at_location stage"
), readings AS (
  SELECT
    *,
    'service-at-location' AS owner, -- which record it is
    CASE WHEN c2 <> '' THEN c2 END AS r1, -- service_id → identifiers[hsds.id]
    CASE WHEN c3 <> '' THEN c3 END AS r2 -- location_id → sites.identifiers[hsds.id]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "service-at-location: identifiers[hsds.id]", -- service_id → identifiers[hsds.id]
    r2 AS "service-at-location: sites.identifiers[hsds.id]" -- location_id → sites.identifiers[hsds.id]
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- id: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- service_id: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- service_id: missing-required
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- location_id: formula-error
      | CASE WHEN c3 = '' THEN 64 ELSE 0 END -- location_id: missing-required
      | CASE WHEN align_is_formula_error(s4) THEN 128 ELSE 0 END -- description: formula-error
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
    CASE WHEN cells <> 4 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "service-at-location: identifiers[hsds.id]",
  "service-at-location: sites.identifiers[hsds.id]",
  found1,
  CASE WHEN (found1 & 127) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- hsds 3.0, locations: locations.csv
CREATE OR REPLACE TABLE "locations" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- id
    align_cell(s2) AS c2, -- location_type
    align_cell(s3) AS c3, -- url
    align_cell(s4) AS c4, -- organization_id
    align_cell(s5) AS c5, -- name
    align_cell(s6) AS c6, -- alternate_name
    align_cell(s7) AS c7, -- description
    align_cell(s8) AS c8, -- transportation
    align_cell(s9) AS c9, -- latitude
    align_cell(s10) AS c10, -- longitude
    align_cell(s11) AS c11, -- external_identifier
    align_cell(s12) AS c12 -- external_identifier_type
  FROM "locations stage"
), readings AS (
  SELECT
    *,
    'location' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- id → identifiers[hsds.id]
    CASE WHEN c4 <> '' THEN c4 END AS r2, -- organization_id → organization.identifiers[hsds.id]
    CASE WHEN regexp_full_match(c9, '-?[0-9]{1,15}([.][0-9]{1,7})?') THEN regexp_replace(CAST(CAST(c9 AS DECIMAL(38, 7)) AS VARCHAR), '[.]?0+$', '') END AS r3, -- latitude → address.latitude
    CASE WHEN regexp_full_match(c10, '-?[0-9]{1,15}([.][0-9]{1,7})?') THEN regexp_replace(CAST(CAST(c10 AS DECIMAL(38, 7)) AS VARCHAR), '[.]?0+$', '') END AS r4, -- longitude → address.longitude
    CASE c2 WHEN 'physical' THEN 'physical' WHEN 'postal' THEN 'postal' WHEN 'virtual' THEN 'virtual' END AS r5 -- location_type → kind
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "location: identifiers[hsds.id]", -- id → identifiers[hsds.id]
    r2 AS "location: organization.identifiers[hsds.id]", -- organization_id → organization.identifiers[hsds.id]
    nullif(c5, '') AS "location: name", -- name → name
    r3 AS "location: address.latitude", -- latitude → address.latitude
    r4 AS "location: address.longitude", -- longitude → address.longitude
    r5 AS "location: kind" -- location_type → kind
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- id: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- location_type: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- location_type: missing-required
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- url: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- organization_id: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 128 ELSE 0 END -- name: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 256 ELSE 0 END -- alternate_name: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 512 ELSE 0 END -- description: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 1024 ELSE 0 END -- transportation: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 2048 ELSE 0 END -- latitude: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 4096 ELSE 0 END -- longitude: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 8192 ELSE 0 END -- external_identifier: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 16384 ELSE 0 END -- external_identifier_type: formula-error
      | CASE WHEN (c9 <> '' AND r3 IS NULL) THEN 32768 ELSE 0 END -- latitude → address.latitude: not-a-number
      | CASE WHEN (c10 <> '' AND r4 IS NULL) THEN 65536 ELSE 0 END -- longitude → address.longitude: not-a-number
      | CASE WHEN (c2 <> '' AND r5 IS NULL) THEN 131072 ELSE 0 END -- location_type → kind: unknown-code
      | CASE WHEN c11 <> '' THEN 262144 ELSE 0 END -- external_identifier → identifiers[*external]: ambiguous-identifier
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
  "location: identifiers[hsds.id]",
  "location: organization.identifiers[hsds.id]",
  "location: name",
  "location: address.latitude",
  "location: address.longitude",
  "location: kind",
  found1,
  CASE WHEN (found1 & 8287) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- hsds 3.0, phones: phones.csv
CREATE OR REPLACE TABLE "phones" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- id
    align_cell(s2) AS c2, -- location_id
    align_cell(s3) AS c3, -- service_id
    align_cell(s4) AS c4, -- organization_id
    align_cell(s5) AS c5, -- contact_id
    align_cell(s6) AS c6, -- service_at_location_id
    align_cell(s7) AS c7, -- number
    align_cell(s8) AS c8, -- extension
    align_cell(s9) AS c9, -- type
    align_cell(s10) AS c10 -- description
  FROM "phones stage"
), readings AS (
  SELECT
    *,
    CASE
      WHEN (c5 <> '' AND (c9 = 'voice' OR c9 = '')) THEN 'contact-phone'
      WHEN (c5 <> '' AND (c9 = 'cell' OR c9 = 'text')) THEN 'contact-mobile'
      WHEN (c5 <> '' AND c9 = 'fax') THEN 'contact-fax'
      WHEN (c5 = '' AND c4 <> '' AND (c9 = 'voice' OR c9 = '')) THEN 'organization-phone'
      WHEN (c5 = '' AND c4 <> '' AND (c9 = 'cell' OR c9 = 'text')) THEN 'organization-mobile'
      WHEN (c5 = '' AND c4 <> '' AND c9 = 'fax') THEN 'organization-fax'
      WHEN true THEN 'other'
      END AS owner, -- which record it is
    CASE WHEN c5 <> '' THEN c5 END AS r1, -- contact_id → identifiers[hsds.id]
    CASE WHEN c4 <> '' THEN c4 END AS r2, -- organization_id → identifiers[hsds.id]
    CASE WHEN c2 <> '' THEN c2 END AS r3 -- location_id → identifiers[hsds.id]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "contact-phone: identifiers[hsds.id]", -- contact_id → identifiers[hsds.id]
    r1 AS "contact-phone: person.identifiers[hsds.id]", -- contact_id → person.identifiers[hsds.id]
    'contact' AS "contact-phone: role", -- every record → role
    nullif(c7, '') AS "contact-phone: person.contactPoints[phone].value", -- number → person.contactPoints[phone].value
    r1 AS "contact-mobile: identifiers[hsds.id]", -- contact_id → identifiers[hsds.id]
    r1 AS "contact-mobile: person.identifiers[hsds.id]", -- contact_id → person.identifiers[hsds.id]
    'contact' AS "contact-mobile: role", -- every record → role
    nullif(c7, '') AS "contact-mobile: person.contactPoints[mobile].value", -- number → person.contactPoints[mobile].value
    r1 AS "contact-fax: identifiers[hsds.id]", -- contact_id → identifiers[hsds.id]
    r1 AS "contact-fax: person.identifiers[hsds.id]", -- contact_id → person.identifiers[hsds.id]
    'contact' AS "contact-fax: role", -- every record → role
    nullif(c7, '') AS "contact-fax: person.contactPoints[fax].value", -- number → person.contactPoints[fax].value
    r2 AS "organization-phone: identifiers[hsds.id]", -- organization_id → identifiers[hsds.id]
    nullif(c7, '') AS "organization-phone: contactPoints[phone].value", -- number → contactPoints[phone].value
    r2 AS "organization-mobile: identifiers[hsds.id]", -- organization_id → identifiers[hsds.id]
    nullif(c7, '') AS "organization-mobile: contactPoints[mobile].value", -- number → contactPoints[mobile].value
    r2 AS "organization-fax: identifiers[hsds.id]", -- organization_id → identifiers[hsds.id]
    nullif(c7, '') AS "organization-fax: contactPoints[fax].value", -- number → contactPoints[fax].value
    r3 AS "other: identifiers[hsds.id]" -- location_id → identifiers[hsds.id]
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- id: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- location_id: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 16 ELSE 0 END -- service_id: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 32 ELSE 0 END -- organization_id: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 64 ELSE 0 END -- contact_id: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 128 ELSE 0 END -- service_at_location_id: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 256 ELSE 0 END -- number: formula-error
      | CASE WHEN c7 = '' THEN 512 ELSE 0 END -- number: missing-required
      | CASE WHEN align_is_formula_error(s8) THEN 1024 ELSE 0 END -- extension: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 2048 ELSE 0 END -- type: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 4096 ELSE 0 END -- description: formula-error
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN owner = 'contact-phone' THEN 0
        | CASE WHEN "contact-phone: person.identifiers[hsds.id]" IS NULL AND (early1 & 64) = 0 THEN 8192 ELSE 0 END -- person: missing-key
      ELSE 0 END
      | CASE WHEN owner = 'contact-mobile' THEN 0
        | CASE WHEN "contact-mobile: person.identifiers[hsds.id]" IS NULL AND (early1 & 64) = 0 THEN 8192 ELSE 0 END -- person: missing-key
      ELSE 0 END
      | CASE WHEN owner = 'contact-fax' THEN 0
        | CASE WHEN "contact-fax: person.identifiers[hsds.id]" IS NULL AND (early1 & 64) = 0 THEN 8192 ELSE 0 END -- person: missing-key
      ELSE 0 END
      | CASE WHEN owner = 'organization-phone' THEN 0
        | CASE WHEN "organization-phone: identifiers[hsds.id]" IS NULL AND (early1 & 32) = 0 THEN 16384 ELSE 0 END -- organization: missing-key
      ELSE 0 END
      | CASE WHEN owner = 'organization-mobile' THEN 0
        | CASE WHEN "organization-mobile: identifiers[hsds.id]" IS NULL AND (early1 & 32) = 0 THEN 16384 ELSE 0 END -- organization: missing-key
      ELSE 0 END
      | CASE WHEN owner = 'organization-fax' THEN 0
        | CASE WHEN "organization-fax: identifiers[hsds.id]" IS NULL AND (early1 & 32) = 0 THEN 16384 ELSE 0 END -- organization: missing-key
      ELSE 0 END
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    CASE WHEN cells <> 10 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "contact-phone: identifiers[hsds.id]",
  "contact-phone: person.identifiers[hsds.id]",
  "contact-phone: role",
  "contact-phone: person.contactPoints[phone].value",
  "contact-mobile: identifiers[hsds.id]",
  "contact-mobile: person.identifiers[hsds.id]",
  "contact-mobile: role",
  "contact-mobile: person.contactPoints[mobile].value",
  "contact-fax: identifiers[hsds.id]",
  "contact-fax: person.identifiers[hsds.id]",
  "contact-fax: role",
  "contact-fax: person.contactPoints[fax].value",
  "organization-phone: identifiers[hsds.id]",
  "organization-phone: contactPoints[phone].value",
  "organization-mobile: identifiers[hsds.id]",
  "organization-mobile: contactPoints[mobile].value",
  "organization-fax: identifiers[hsds.id]",
  "organization-fax: contactPoints[fax].value",
  "other: identifiers[hsds.id]",
  found1,
  CASE WHEN (found1 & 25455) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- hsds 3.0, contacts: contacts.csv
CREATE OR REPLACE TABLE "contacts" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- id
    align_cell(s2) AS c2, -- organization_id
    align_cell(s3) AS c3, -- service_id
    align_cell(s4) AS c4, -- service_at_location_id
    align_cell(s5) AS c5, -- location_id
    align_cell(s6) AS c6, -- name
    align_cell(s7) AS c7, -- title
    align_cell(s8) AS c8, -- department
    align_cell(s9) AS c9 -- email
  FROM "contacts stage"
), readings AS (
  SELECT
    *,
    'contact' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- id → identifiers[hsds.id]
    CASE WHEN c2 <> '' THEN c2 END AS r2 -- organization_id → organization.identifiers[hsds.id]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "contact: identifiers[hsds.id]", -- id → identifiers[hsds.id]
    r1 AS "contact: person.identifiers[hsds.id]", -- id → person.identifiers[hsds.id]
    r2 AS "contact: organization.identifiers[hsds.id]", -- organization_id → organization.identifiers[hsds.id]
    'contact' AS "contact: role", -- every record → role
    nullif(c6, '') AS "contact: person.otherNames[full].fullName", -- name → person.otherNames[full].fullName
    nullif(c7, '') AS "contact: title", -- title → title
    nullif(c9, '') AS "contact: person.contactPoints[email].value" -- email → person.contactPoints[email].value
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- id: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- organization_id: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 16 ELSE 0 END -- service_id: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 32 ELSE 0 END -- service_at_location_id: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 64 ELSE 0 END -- location_id: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 128 ELSE 0 END -- name: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 256 ELSE 0 END -- title: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 512 ELSE 0 END -- department: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 1024 ELSE 0 END -- email: formula-error
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "contact: person.identifiers[hsds.id]" IS NULL AND (early1 & 6) = 0 THEN 2048 ELSE 0 END -- person: missing-key
    AS BIGINT) AS whole1
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
  "contact: identifiers[hsds.id]",
  "contact: person.identifiers[hsds.id]",
  "contact: organization.identifiers[hsds.id]",
  "contact: role",
  "contact: person.otherNames[full].fullName",
  "contact: title",
  "contact: person.contactPoints[email].value",
  found1,
  CASE WHEN (found1 & 2063) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- hsds 3.0, organization_identifiers: organization_identifiers.csv
CREATE OR REPLACE TABLE "organization_identifiers" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- id
    align_cell(s2) AS c2, -- organization_id
    align_cell(s3) AS c3, -- identifier_scheme
    align_cell(s4) AS c4, -- identifier_type
    align_cell(s5) AS c5 -- identifier
  FROM "organization_identifiers stage"
), readings AS (
  SELECT
    *,
    CASE
      WHEN c3 = 'US-EIN' THEN 'employer-identification-number'
      WHEN c3 = '' THEN 'unlisted'
      WHEN true THEN 'listed'
      END AS owner, -- which record it is
    CASE WHEN c2 <> '' THEN c2 END AS r1, -- organization_id → identifiers[hsds.id]
    CASE WHEN regexp_full_match(replace(c5, '-', ''), '[0-9]{9}') THEN replace(c5, '-', '') END AS r2 -- identifier → identifiers[irs.ein]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "employer-identification-number: identifiers[hsds.id]", -- organization_id → identifiers[hsds.id]
    r2 AS "employer-identification-number: identifiers[irs.ein]", -- identifier → identifiers[irs.ein]
    r1 AS "unlisted: identifiers[hsds.id]", -- organization_id → identifiers[hsds.id]
    r1 AS "listed: identifiers[hsds.id]", -- organization_id → identifiers[hsds.id]
    CASE WHEN c5 <> '' AND c3 <> '' THEN c5 END AS "listed: identifiers[local]", -- identifier + identifier_scheme → identifiers[local]
    CASE WHEN c5 <> '' AND c3 <> '' THEN 'local@org-id.' || c3 END AS "listed: identifiers[local] system" -- identifier + identifier_scheme → identifiers[local]
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- id: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- organization_id: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- organization_id: missing-required
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- identifier_scheme: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- identifier_type: formula-error
      | CASE WHEN c4 = '' THEN 128 ELSE 0 END -- identifier_type: missing-required
      | CASE WHEN align_is_formula_error(s5) THEN 256 ELSE 0 END -- identifier: formula-error
      | CASE WHEN c5 = '' THEN 512 ELSE 0 END -- identifier: missing-required
      | CASE WHEN owner = 'employer-identification-number' THEN 0
        | CASE WHEN c5 <> '' AND r2 IS NULL THEN CASE align_identifier_damage(c5, 9)
            WHEN 'scientific-notation' THEN 1024
            WHEN 'id-truncated-15-digits' THEN 2048
            WHEN 'leading-zeros-lost' THEN 4096
            ELSE 8192
            END ELSE 0 END -- identifier → identifiers[irs.ein]: scientific-notation, id-truncated-15-digits, leading-zeros-lost, invalid-identifier
      ELSE 0 END
      | CASE WHEN owner = 'unlisted' THEN 0
        | CASE WHEN c5 <> '' THEN 16384 ELSE 0 END -- identifier → identifiers[*unlisted]: ambiguous-identifier
      ELSE 0 END
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN owner = 'employer-identification-number' THEN 0
        | CASE WHEN "employer-identification-number: identifiers[hsds.id]" IS NULL AND "employer-identification-number: identifiers[irs.ein]" IS NULL AND (early1 & 24) = 0 THEN 32768 ELSE 0 END -- organization: missing-key
      ELSE 0 END
      | CASE WHEN owner = 'unlisted' THEN 0
        | CASE WHEN "unlisted: identifiers[hsds.id]" IS NULL AND (early1 & 24) = 0 THEN 32768 ELSE 0 END -- organization: missing-key
      ELSE 0 END
      | CASE WHEN owner = 'listed' THEN 0
        | CASE WHEN "listed: identifiers[hsds.id]" IS NULL AND "listed: identifiers[local]" IS NULL AND (early1 & 24) = 0 THEN 32768 ELSE 0 END -- organization: missing-key
      ELSE 0 END
    AS BIGINT) AS whole1
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
  "employer-identification-number: identifiers[hsds.id]",
  "employer-identification-number: identifiers[irs.ein]",
  "unlisted: identifiers[hsds.id]",
  "listed: identifiers[hsds.id]",
  "listed: identifiers[local]",
  "listed: identifiers[local] system",
  found1,
  CASE WHEN (found1 & 49151) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- hsds 2.0.1, organizations: organizations.csv
CREATE OR REPLACE TABLE "organizations" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- id
    align_cell(s2) AS c2, -- name
    align_cell(s3) AS c3, -- alternate_name
    align_cell(s4) AS c4, -- description
    align_cell(s5) AS c5, -- email
    align_cell(s6) AS c6, -- url
    align_cell(s7) AS c7, -- tax_status
    align_cell(s8) AS c8, -- tax_id
    align_cell(s9) AS c9, -- year_incorporated
    align_cell(s10) AS c10 -- legal_status
  FROM "organizations stage"
), readings AS (
  SELECT
    *,
    'organization' AS owner, -- which record it is
    true AS "partner: is read", -- beside the owner
    CASE WHEN c1 <> '' THEN c1 END AS r1 -- id → identifiers[hsds.id]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "organization: identifiers[hsds.id]", -- id → identifiers[hsds.id]
    nullif(c2, '') AS "organization: name", -- name → name
    nullif(c3, '') AS "organization: alternateName", -- alternate_name → alternateName
    nullif(c4, '') AS "organization: description", -- description → description
    nullif(c5, '') AS "organization: contactPoints[email].value", -- email → contactPoints[email].value
    nullif(c6, '') AS "organization: contactPoints[website].value", -- url → contactPoints[website].value
    r1 AS "partner: identifiers[hsds.id]" -- id → identifiers[hsds.id]
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- id: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- name: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- name: missing-required
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- alternate_name: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- description: formula-error
      | CASE WHEN c4 = '' THEN 128 ELSE 0 END -- description: missing-required
      | CASE WHEN align_is_formula_error(s5) THEN 256 ELSE 0 END -- email: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 512 ELSE 0 END -- url: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 1024 ELSE 0 END -- tax_status: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 2048 ELSE 0 END -- tax_id: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 4096 ELSE 0 END -- year_incorporated: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 8192 ELSE 0 END -- legal_status: formula-error
      | CASE WHEN "partner: is read" THEN 0
        | CASE WHEN c8 <> '' THEN 16384 ELSE 0 END -- tax_id → identifiers[*taxId]: ambiguous-identifier
      ELSE 0 END
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "organization: identifiers[hsds.id]" IS NULL AND (early1 & 6) = 0 THEN 32768 ELSE 0 END -- organization: missing-key
    AS BIGINT) AS whole1
  FROM findings
), ends AS (
  SELECT
    *,
    ("partner: is read" AND "partner: identifiers[hsds.id]" IS NOT NULL) AS "partner: is there",
    CASE WHEN cells <> 10 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "partner: is there",
  "organization: identifiers[hsds.id]",
  "organization: name",
  "organization: alternateName",
  "organization: description",
  "organization: contactPoints[email].value",
  "organization: contactPoints[website].value",
  "partner: identifiers[hsds.id]",
  found1,
  CASE WHEN (found1 & 32991) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- hsds 2.0.1, programs: programs.csv
CREATE OR REPLACE TABLE "programs" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- id
    align_cell(s2) AS c2, -- organization_id
    align_cell(s3) AS c3, -- name
    align_cell(s4) AS c4 -- alternate_name
  FROM "programs stage"
), readings AS (
  SELECT
    *,
    'program' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- id → identifiers[hsds.id]
    CASE WHEN c2 <> '' THEN c2 END AS r2 -- organization_id → organization.identifiers[hsds.id]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "program: identifiers[hsds.id]", -- id → identifiers[hsds.id]
    r2 AS "program: organization.identifiers[hsds.id]", -- organization_id → organization.identifiers[hsds.id]
    nullif(c3, '') AS "program: name" -- name → name
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- id: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- organization_id: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- organization_id: missing-required
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- name: formula-error
      | CASE WHEN c3 = '' THEN 64 ELSE 0 END -- name: missing-required
      | CASE WHEN align_is_formula_error(s4) THEN 128 ELSE 0 END -- alternate_name: formula-error
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
    CASE WHEN cells <> 4 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "program: identifiers[hsds.id]",
  "program: organization.identifiers[hsds.id]",
  "program: name",
  found1,
  CASE WHEN (found1 & 127) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- hsds 2.0.1, services: services.csv
CREATE OR REPLACE TABLE "services" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- id
    align_cell(s2) AS c2, -- organization_id
    align_cell(s3) AS c3, -- program_id
    align_cell(s4) AS c4, -- name
    align_cell(s5) AS c5, -- alternate_name
    align_cell(s6) AS c6, -- description
    align_cell(s7) AS c7, -- url
    align_cell(s8) AS c8, -- email
    align_cell(s9) AS c9, -- status
    align_cell(s10) AS c10, -- interpretation_services
    align_cell(s11) AS c11, -- application_process
    align_cell(s12) AS c12, -- wait_time
    align_cell(s13) AS c13, -- fees
    align_cell(s14) AS c14, -- accreditations
    align_cell(s15) AS c15 -- licenses
  FROM "services stage"
), readings AS (
  SELECT
    *,
    'service' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- id → identifiers[hsds.id]
    CASE WHEN c2 <> '' THEN c2 END AS r2, -- organization_id → organization.identifiers[hsds.id]
    CASE WHEN c3 <> '' THEN c3 END AS r3, -- program_id → program.identifiers[hsds.id]
    CASE c9
      WHEN 'active' THEN 'active'
      WHEN 'inactive' THEN 'inactive'
      WHEN 'defunct' THEN 'completed'
      WHEN 'temporarily closed' THEN 'temporarily-closed'
      END AS r4 -- status → status
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "service: identifiers[hsds.id]", -- id → identifiers[hsds.id]
    r2 AS "service: organization.identifiers[hsds.id]", -- organization_id → organization.identifiers[hsds.id]
    r3 AS "service: program.identifiers[hsds.id]", -- program_id → program.identifiers[hsds.id]
    nullif(c4, '') AS "service: name", -- name → name
    r4 AS "service: status" -- status → status
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- id: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- organization_id: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- organization_id: missing-required
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- program_id: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 64 ELSE 0 END -- name: formula-error
      | CASE WHEN c4 = '' THEN 128 ELSE 0 END -- name: missing-required
      | CASE WHEN align_is_formula_error(s5) THEN 256 ELSE 0 END -- alternate_name: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 512 ELSE 0 END -- description: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 1024 ELSE 0 END -- url: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 2048 ELSE 0 END -- email: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 4096 ELSE 0 END -- status: formula-error
      | CASE WHEN c9 = '' THEN 8192 ELSE 0 END -- status: missing-required
      | CASE WHEN align_is_formula_error(s10) THEN 16384 ELSE 0 END -- interpretation_services: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 32768 ELSE 0 END -- application_process: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 65536 ELSE 0 END -- wait_time: formula-error
      | CASE WHEN align_is_formula_error(s13) THEN 131072 ELSE 0 END -- fees: formula-error
      | CASE WHEN align_is_formula_error(s14) THEN 262144 ELSE 0 END -- accreditations: formula-error
      | CASE WHEN align_is_formula_error(s15) THEN 524288 ELSE 0 END -- licenses: formula-error
      | CASE WHEN (c9 <> '' AND r4 IS NULL) THEN 1048576 ELSE 0 END -- status → status: unknown-code
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
    CASE WHEN cells <> 15 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "service: identifiers[hsds.id]",
  "service: organization.identifiers[hsds.id]",
  "service: program.identifiers[hsds.id]",
  "service: name",
  "service: status",
  found1,
  CASE WHEN (found1 & 12543) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- hsds 2.0.1, services_at_location: services_at_location.csv
CREATE OR REPLACE TABLE "services_at_location" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- id
    align_cell(s2) AS c2, -- service_id
    align_cell(s3) AS c3, -- location_id
    align_cell(s4) AS c4 -- description
  FROM "services_at_location stage"
), readings AS (
  SELECT
    *,
    'service-at-location' AS owner, -- which record it is
    CASE WHEN c2 <> '' THEN c2 END AS r1, -- service_id → identifiers[hsds.id]
    CASE WHEN c3 <> '' THEN c3 END AS r2 -- location_id → sites.identifiers[hsds.id]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "service-at-location: identifiers[hsds.id]", -- service_id → identifiers[hsds.id]
    r2 AS "service-at-location: sites.identifiers[hsds.id]" -- location_id → sites.identifiers[hsds.id]
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- id: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- service_id: formula-error
      | CASE WHEN c2 = '' THEN 16 ELSE 0 END -- service_id: missing-required
      | CASE WHEN align_is_formula_error(s3) THEN 32 ELSE 0 END -- location_id: formula-error
      | CASE WHEN c3 = '' THEN 64 ELSE 0 END -- location_id: missing-required
      | CASE WHEN align_is_formula_error(s4) THEN 128 ELSE 0 END -- description: formula-error
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
    CASE WHEN cells <> 4 THEN 1 ELSE whole1 END AS found1
  FROM needs
)
SELECT
  record,
  cells,
  owner,
  "service-at-location: identifiers[hsds.id]",
  "service-at-location: sites.identifiers[hsds.id]",
  found1,
  CASE WHEN (found1 & 127) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- hsds 2.0.1, locations: locations.csv
CREATE OR REPLACE TABLE "locations" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- id
    align_cell(s2) AS c2, -- organization_id
    align_cell(s3) AS c3, -- name
    align_cell(s4) AS c4, -- alternate_name
    align_cell(s5) AS c5, -- description
    align_cell(s6) AS c6, -- transportation
    align_cell(s7) AS c7, -- latitude
    align_cell(s8) AS c8 -- longitude
  FROM "locations stage"
), readings AS (
  SELECT
    *,
    'location' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- id → identifiers[hsds.id]
    CASE WHEN c2 <> '' THEN c2 END AS r2, -- organization_id → organization.identifiers[hsds.id]
    CASE WHEN regexp_full_match(c7, '-?[0-9]{1,15}([.][0-9]{1,7})?') THEN regexp_replace(CAST(CAST(c7 AS DECIMAL(38, 7)) AS VARCHAR), '[.]?0+$', '') END AS r3, -- latitude → address.latitude
    CASE WHEN regexp_full_match(c8, '-?[0-9]{1,15}([.][0-9]{1,7})?') THEN regexp_replace(CAST(CAST(c8 AS DECIMAL(38, 7)) AS VARCHAR), '[.]?0+$', '') END AS r4 -- longitude → address.longitude
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "location: identifiers[hsds.id]", -- id → identifiers[hsds.id]
    r2 AS "location: organization.identifiers[hsds.id]", -- organization_id → organization.identifiers[hsds.id]
    nullif(c3, '') AS "location: name", -- name → name
    r3 AS "location: address.latitude", -- latitude → address.latitude
    r4 AS "location: address.longitude" -- longitude → address.longitude
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- id: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- organization_id: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 16 ELSE 0 END -- name: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 32 ELSE 0 END -- alternate_name: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 64 ELSE 0 END -- description: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 128 ELSE 0 END -- transportation: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 256 ELSE 0 END -- latitude: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 512 ELSE 0 END -- longitude: formula-error
      | CASE WHEN (c7 <> '' AND r3 IS NULL) THEN 1024 ELSE 0 END -- latitude → address.latitude: not-a-number
      | CASE WHEN (c8 <> '' AND r4 IS NULL) THEN 2048 ELSE 0 END -- longitude → address.longitude: not-a-number
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
  "location: identifiers[hsds.id]",
  "location: organization.identifiers[hsds.id]",
  "location: name",
  "location: address.latitude",
  "location: address.longitude",
  found1,
  CASE WHEN (found1 & 15) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- hsds 2.0.1, phones: phones.csv
CREATE OR REPLACE TABLE "phones" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- id
    align_cell(s2) AS c2, -- location_id
    align_cell(s3) AS c3, -- service_id
    align_cell(s4) AS c4, -- organization_id
    align_cell(s5) AS c5, -- contact_id
    align_cell(s6) AS c6, -- service_at_location_id
    align_cell(s7) AS c7, -- number
    align_cell(s8) AS c8, -- extension
    align_cell(s9) AS c9, -- type
    align_cell(s10) AS c10, -- language
    align_cell(s11) AS c11, -- description
    align_cell(s12) AS c12 -- department
  FROM "phones stage"
), readings AS (
  SELECT
    *,
    CASE
      WHEN (c5 <> '' AND (c9 = 'voice' OR c9 = '')) THEN 'contact-phone'
      WHEN (c5 <> '' AND (c9 = 'cell' OR c9 = 'text')) THEN 'contact-mobile'
      WHEN (c5 <> '' AND c9 = 'fax') THEN 'contact-fax'
      WHEN (c5 = '' AND c4 <> '' AND (c9 = 'voice' OR c9 = '')) THEN 'organization-phone'
      WHEN (c5 = '' AND c4 <> '' AND (c9 = 'cell' OR c9 = 'text')) THEN 'organization-mobile'
      WHEN (c5 = '' AND c4 <> '' AND c9 = 'fax') THEN 'organization-fax'
      WHEN true THEN 'other'
      END AS owner, -- which record it is
    CASE WHEN c5 <> '' THEN c5 END AS r1, -- contact_id → identifiers[hsds.id]
    CASE WHEN c4 <> '' THEN c4 END AS r2, -- organization_id → identifiers[hsds.id]
    CASE WHEN c2 <> '' THEN c2 END AS r3 -- location_id → identifiers[hsds.id]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "contact-phone: identifiers[hsds.id]", -- contact_id → identifiers[hsds.id]
    r1 AS "contact-phone: person.identifiers[hsds.id]", -- contact_id → person.identifiers[hsds.id]
    'contact' AS "contact-phone: role", -- every record → role
    nullif(c7, '') AS "contact-phone: person.contactPoints[phone].value", -- number → person.contactPoints[phone].value
    r1 AS "contact-mobile: identifiers[hsds.id]", -- contact_id → identifiers[hsds.id]
    r1 AS "contact-mobile: person.identifiers[hsds.id]", -- contact_id → person.identifiers[hsds.id]
    'contact' AS "contact-mobile: role", -- every record → role
    nullif(c7, '') AS "contact-mobile: person.contactPoints[mobile].value", -- number → person.contactPoints[mobile].value
    r1 AS "contact-fax: identifiers[hsds.id]", -- contact_id → identifiers[hsds.id]
    r1 AS "contact-fax: person.identifiers[hsds.id]", -- contact_id → person.identifiers[hsds.id]
    'contact' AS "contact-fax: role", -- every record → role
    nullif(c7, '') AS "contact-fax: person.contactPoints[fax].value", -- number → person.contactPoints[fax].value
    r2 AS "organization-phone: identifiers[hsds.id]", -- organization_id → identifiers[hsds.id]
    nullif(c7, '') AS "organization-phone: contactPoints[phone].value", -- number → contactPoints[phone].value
    r2 AS "organization-mobile: identifiers[hsds.id]", -- organization_id → identifiers[hsds.id]
    nullif(c7, '') AS "organization-mobile: contactPoints[mobile].value", -- number → contactPoints[mobile].value
    r2 AS "organization-fax: identifiers[hsds.id]", -- organization_id → identifiers[hsds.id]
    nullif(c7, '') AS "organization-fax: contactPoints[fax].value", -- number → contactPoints[fax].value
    r3 AS "other: identifiers[hsds.id]" -- location_id → identifiers[hsds.id]
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- id: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- location_id: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 16 ELSE 0 END -- service_id: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 32 ELSE 0 END -- organization_id: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 64 ELSE 0 END -- contact_id: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 128 ELSE 0 END -- service_at_location_id: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 256 ELSE 0 END -- number: formula-error
      | CASE WHEN c7 = '' THEN 512 ELSE 0 END -- number: missing-required
      | CASE WHEN align_is_formula_error(s8) THEN 1024 ELSE 0 END -- extension: formula-error
      | CASE WHEN align_is_formula_error(s9) THEN 2048 ELSE 0 END -- type: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 4096 ELSE 0 END -- language: formula-error
      | CASE WHEN align_is_formula_error(s11) THEN 8192 ELSE 0 END -- description: formula-error
      | CASE WHEN align_is_formula_error(s12) THEN 16384 ELSE 0 END -- department: formula-error
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN owner = 'contact-phone' THEN 0
        | CASE WHEN "contact-phone: person.identifiers[hsds.id]" IS NULL AND (early1 & 64) = 0 THEN 32768 ELSE 0 END -- person: missing-key
      ELSE 0 END
      | CASE WHEN owner = 'contact-mobile' THEN 0
        | CASE WHEN "contact-mobile: person.identifiers[hsds.id]" IS NULL AND (early1 & 64) = 0 THEN 32768 ELSE 0 END -- person: missing-key
      ELSE 0 END
      | CASE WHEN owner = 'contact-fax' THEN 0
        | CASE WHEN "contact-fax: person.identifiers[hsds.id]" IS NULL AND (early1 & 64) = 0 THEN 32768 ELSE 0 END -- person: missing-key
      ELSE 0 END
      | CASE WHEN owner = 'organization-phone' THEN 0
        | CASE WHEN "organization-phone: identifiers[hsds.id]" IS NULL AND (early1 & 32) = 0 THEN 65536 ELSE 0 END -- organization: missing-key
      ELSE 0 END
      | CASE WHEN owner = 'organization-mobile' THEN 0
        | CASE WHEN "organization-mobile: identifiers[hsds.id]" IS NULL AND (early1 & 32) = 0 THEN 65536 ELSE 0 END -- organization: missing-key
      ELSE 0 END
      | CASE WHEN owner = 'organization-fax' THEN 0
        | CASE WHEN "organization-fax: identifiers[hsds.id]" IS NULL AND (early1 & 32) = 0 THEN 65536 ELSE 0 END -- organization: missing-key
      ELSE 0 END
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
  "contact-phone: identifiers[hsds.id]",
  "contact-phone: person.identifiers[hsds.id]",
  "contact-phone: role",
  "contact-phone: person.contactPoints[phone].value",
  "contact-mobile: identifiers[hsds.id]",
  "contact-mobile: person.identifiers[hsds.id]",
  "contact-mobile: role",
  "contact-mobile: person.contactPoints[mobile].value",
  "contact-fax: identifiers[hsds.id]",
  "contact-fax: person.identifiers[hsds.id]",
  "contact-fax: role",
  "contact-fax: person.contactPoints[fax].value",
  "organization-phone: identifiers[hsds.id]",
  "organization-phone: contactPoints[phone].value",
  "organization-mobile: identifiers[hsds.id]",
  "organization-mobile: contactPoints[mobile].value",
  "organization-fax: identifiers[hsds.id]",
  "organization-fax: contactPoints[fax].value",
  "other: identifiers[hsds.id]",
  found1,
  CASE WHEN (found1 & 99183) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- hsds 2.0.1, contacts: contacts.csv
CREATE OR REPLACE TABLE "contacts" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- id
    align_cell(s2) AS c2, -- organization_id
    align_cell(s3) AS c3, -- service_id
    align_cell(s4) AS c4, -- service_at_location_id
    align_cell(s5) AS c5, -- name
    align_cell(s6) AS c6, -- title
    align_cell(s7) AS c7, -- department
    align_cell(s8) AS c8 -- email
  FROM "contacts stage"
), readings AS (
  SELECT
    *,
    'contact' AS owner, -- which record it is
    CASE WHEN c1 <> '' THEN c1 END AS r1, -- id → identifiers[hsds.id]
    CASE WHEN c2 <> '' THEN c2 END AS r2 -- organization_id → organization.identifiers[hsds.id]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "contact: identifiers[hsds.id]", -- id → identifiers[hsds.id]
    r1 AS "contact: person.identifiers[hsds.id]", -- id → person.identifiers[hsds.id]
    r2 AS "contact: organization.identifiers[hsds.id]", -- organization_id → organization.identifiers[hsds.id]
    'contact' AS "contact: role", -- every record → role
    nullif(c5, '') AS "contact: person.otherNames[full].fullName", -- name → person.otherNames[full].fullName
    nullif(c6, '') AS "contact: title", -- title → title
    nullif(c8, '') AS "contact: person.contactPoints[email].value" -- email → person.contactPoints[email].value
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- id: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- organization_id: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 16 ELSE 0 END -- service_id: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 32 ELSE 0 END -- service_at_location_id: formula-error
      | CASE WHEN align_is_formula_error(s5) THEN 64 ELSE 0 END -- name: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 128 ELSE 0 END -- title: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 256 ELSE 0 END -- department: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 512 ELSE 0 END -- email: formula-error
    AS BIGINT) AS early1
  FROM fields
), needs AS (
  SELECT
    *,
    CAST(0
      | early1
      | CASE WHEN "contact: person.identifiers[hsds.id]" IS NULL AND (early1 & 6) = 0 THEN 1024 ELSE 0 END -- person: missing-key
    AS BIGINT) AS whole1
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
  "contact: identifiers[hsds.id]",
  "contact: person.identifiers[hsds.id]",
  "contact: organization.identifiers[hsds.id]",
  "contact: role",
  "contact: person.otherNames[full].fullName",
  "contact: title",
  "contact: person.contactPoints[email].value",
  found1,
  CASE WHEN (found1 & 1039) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;

-- hsds 2.0.1, physical_addresses: physical_addresses.csv
CREATE OR REPLACE TABLE "physical_addresses" AS
WITH texts AS (
  SELECT
    *,
    align_cell(s1) AS c1, -- id
    align_cell(s2) AS c2, -- location_id
    align_cell(s3) AS c3, -- attention
    align_cell(s4) AS c4, -- address_1
    align_cell(s5) AS c5, -- address_2
    align_cell(s6) AS c6, -- address_3
    align_cell(s7) AS c7, -- address_4
    align_cell(s8) AS c8, -- city
    align_cell(s9) AS c9, -- region
    align_cell(s10) AS c10, -- state_province
    align_cell(s11) AS c11, -- postal_code
    align_cell(s12) AS c12 -- country
  FROM "physical_addresses stage"
), readings AS (
  SELECT
    *,
    'physical' AS owner, -- which record it is
    CASE WHEN c2 <> '' THEN c2 END AS r1 -- location_id → identifiers[hsds.id]
  FROM texts
), fields AS (
  SELECT
    *,
    r1 AS "physical: identifiers[hsds.id]", -- location_id → identifiers[hsds.id]
    nullif(c4, '') AS "physical: address.line1", -- address_1 → address.line1
    nullif(c5, '') AS "physical: address.line2", -- address_2 → address.line2
    nullif(c8, '') AS "physical: address.city", -- city → address.city
    nullif(c10, '') AS "physical: address.state", -- state_province → address.state
    nullif(c11, '') AS "physical: address.postalCode", -- postal_code → address.postalCode
    nullif(c12, '') AS "physical: address.country", -- country → address.country
    nullif(c6, '') AS "physical: address.line3", -- address_3 → address.line3
    'physical' AS "physical: kind" -- every record → kind
  FROM readings
), findings AS (
  SELECT
    *,
    CAST(0
      | CASE WHEN align_is_formula_error(s1) THEN 2 ELSE 0 END -- id: formula-error
      | CASE WHEN c1 = '' THEN 4 ELSE 0 END -- id: missing-required
      | CASE WHEN align_is_formula_error(s2) THEN 8 ELSE 0 END -- location_id: formula-error
      | CASE WHEN align_is_formula_error(s3) THEN 16 ELSE 0 END -- attention: formula-error
      | CASE WHEN align_is_formula_error(s4) THEN 32 ELSE 0 END -- address_1: formula-error
      | CASE WHEN c4 = '' THEN 64 ELSE 0 END -- address_1: missing-required
      | CASE WHEN align_is_formula_error(s5) THEN 128 ELSE 0 END -- address_2: formula-error
      | CASE WHEN align_is_formula_error(s6) THEN 256 ELSE 0 END -- address_3: formula-error
      | CASE WHEN align_is_formula_error(s7) THEN 512 ELSE 0 END -- address_4: formula-error
      | CASE WHEN align_is_formula_error(s8) THEN 1024 ELSE 0 END -- city: formula-error
      | CASE WHEN c8 = '' THEN 2048 ELSE 0 END -- city: missing-required
      | CASE WHEN align_is_formula_error(s9) THEN 4096 ELSE 0 END -- region: formula-error
      | CASE WHEN align_is_formula_error(s10) THEN 8192 ELSE 0 END -- state_province: formula-error
      | CASE WHEN c10 = '' THEN 16384 ELSE 0 END -- state_province: missing-required
      | CASE WHEN align_is_formula_error(s11) THEN 32768 ELSE 0 END -- postal_code: formula-error
      | CASE WHEN c11 = '' THEN 65536 ELSE 0 END -- postal_code: missing-required
      | CASE WHEN align_is_formula_error(s12) THEN 131072 ELSE 0 END -- country: formula-error
      | CASE WHEN c12 = '' THEN 262144 ELSE 0 END -- country: missing-required
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
  "physical: identifiers[hsds.id]",
  "physical: address.line1",
  "physical: address.line2",
  "physical: address.city",
  "physical: address.state",
  "physical: address.postalCode",
  "physical: address.country",
  "physical: address.line3",
  "physical: kind",
  found1,
  CASE WHEN (found1 & 519279) <> 0 THEN 'rejected' ELSE 'converted' END AS status
FROM ends;
