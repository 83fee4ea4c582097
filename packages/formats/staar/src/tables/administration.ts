import { type CodeRow, textTable } from '@nrec-align/mapping'
import { administrationsOf, years } from '../layouts/variants.ts'
import { crosswalks } from '../sources.ts'

/** Tests of March to May are the spring tests; what the other months are called was not read. */
const SPRING = ['03', '04', '05']

const rowOf = (administration: string, year: number): CodeRow<string> => [
  administration,
  SPRING.includes(administration.slice(0, 2)) ? [String(year), 'spring'] : [String(year)],
  'exact',
  'decodeOnly',
]

/** The school year, and the season where it is known, of each administration whose layout is known. */
export const administration = textTable(
  'us-tx-staar.administration',
  { source: crosswalks },
  years.flatMap((year) => administrationsOf(year).map((one) => rowOf(one, year))),
)
