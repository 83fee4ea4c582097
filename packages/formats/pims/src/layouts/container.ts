import { delimited } from '@nrec-align/mapping'

/** Fields are known by their place alone: the files have no header. */
export const container = delimited({ delimiters: [',', '\t', '|'], header: false })
