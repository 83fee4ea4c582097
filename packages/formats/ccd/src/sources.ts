/** Who publishes the files. */
export const publisher = 'National Center for Education Statistics'

/** Where each header was read. */
export const headers = {
  schools: 'Common Core of Data, school file 029, header of 2025-26 (65 columns)',
  districts: 'Common Core of Data, LEA file 029, header as a published notebook prints it',
  membership: 'Common Core of Data, school file 052, description of the columns of 2016-17',
  lunch: 'Common Core of Data, school file 033, header of 2021-22',
} as const

/** Labels in the files are the descriptions of the codes states report. */
export const optionLists = 'EDFacts option lists, descriptions of the codes, as the Generate software holds them'

/** Numbers of states. */
export const stateNumbers = 'NCES, Common Core of Data, layout of the school file of 2013-14, column FIPST'
