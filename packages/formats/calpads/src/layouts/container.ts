import { delimited } from '@nrec-align/mapping'

/** The state asks for carets or commas and forbids carets inside a field; quotes only occur in comma files of vendors. */
export const container = delimited({ delimiters: ['^', ','], header: false })
