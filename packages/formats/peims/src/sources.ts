/** Where the four record layouts are published. */
export const standards = 'Texas Education Agency, PEIMS Data Standards, records 100, 101, 110 and 203'

/** Where code tables are published; a table is named by its number. */
export const codeTables =
  'Texas Education Agency, code tables as loaded into its Ed-Fi descriptors, and those of the 2013-14 PEIMS Data Standards'

/** For codes that were not read anywhere. */
export const background = 'background knowledge'
