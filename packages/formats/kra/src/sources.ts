/** Where the columns, and the few codes that are known, are seen: no document of the publisher could be read. */
export const sampleFile =
  'edanalytics/earthmover_edfi_bundles (Apache-2.0), bundle KRA, de-identified sample file of South Carolina'
