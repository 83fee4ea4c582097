/** Where the columns and their order are seen: files of real layout with made-up people. */
export const sampleFiles =
  'edanalytics/earthmover_edfi_bundles, assessments/i-Ready, sample files of the Diagnostic in ELA and math, 2025-2026'

/** Where grades, levels and the names of the assessments are listed. */
export const codeLists = 'edanalytics/earthmover_edfi_bundles, assessments/i-Ready, code lists'
