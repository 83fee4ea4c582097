import { textTable } from '@nrec-align/mapping'
import { validValues } from '../sources.ts'

const codes = [
  '2121',
  '2122',
  '2123',
  '2124',
  '2125',
  '2126',
  '2127',
  '2128',
  '2129',
  '2130',
  '2131',
  '2132',
  '2134',
  '2135',
]

/** Kinds of disability stay in the code of the state, so that no code of another one is written here. */
export const disability = textTable(
  'us-pa.disability',
  { source: validValues, verified: true },
  codes.map((code) => [code, code] as const),
)
