/** Positions, table names and codes come from the software with which states make the files. */
export const generate = 'U.S. Department of Education, Generate: submission metadata, table types and option lists'

/** The record at the head of a file. */
export const headerRecord = 'EDFacts Submission System user guide, file header record'

/** Numbers of states. */
export const stateNumbers = 'NCES, Common Core of Data, layout of the school file of 2013-14, column FIPST'
