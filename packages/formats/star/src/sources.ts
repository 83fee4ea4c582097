/** Where the columns and their order are seen: a file of real layout with made-up people. */
export const sampleFile =
  'edanalytics/earthmover_edfi_bundles, assessments/STAR, sample file SR (Star Reading), 2023-2024'

/** Where grades, benchmark categories and the names of the assessments are listed. */
export const codeLists = 'edanalytics/earthmover_edfi_bundles, assessments/STAR, code lists'
