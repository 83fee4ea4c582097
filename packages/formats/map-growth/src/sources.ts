/** Where the columns are seen: no document of the publisher could be read. */
export const sampleFile = 'edanalytics/earthmover_edfi_bundles (Apache-2.0), bundle MAP_Growth, anonymized sample file'

/** Where the levels, and what each column is, are said. */
export const descriptorTables =
  'edanalytics/earthmover_edfi_bundles (Apache-2.0), bundle MAP_Growth, tables of reporting methods and performance levels'
