import { textTable } from '@nrec-align/mapping'
import { generate } from '../sources.ts'

const facts = { source: generate, verified: true } as const

/** Tables of file 052. */
export const membershipTable = textTable('edfacts.fs052.table', facts, [['MEMBER', 'Membership']])

/** Tables of file 195. */
export const chronicAbsenteeismTable = textTable('edfacts.fs195.table', facts, [['CHRONABSENT', 'Chronic absenteeism']])

/** Tables of file 150: one for each number of years after which the rate is taken. */
export const graduationRateTable = textTable('edfacts.fs150.table', facts, [
  ['GRADRT4YRADJ', 'Four-year adjusted-cohort graduation rate'],
  ['GRADRT5YRADJ', 'Five-year adjusted-cohort graduation rate'],
  ['GRADRT6YRADJ', 'Six-year adjusted-cohort graduation rate'],
  ['GRADRT7YRADJ', 'Seven-year adjusted-cohort graduation rate'],
  ['GRADRT8YRADJ', 'Eight-year adjusted-cohort graduation rate'],
  ['GRADRT9YRADJ', 'Nine-year adjusted-cohort graduation rate'],
  ['GRADRT10YRADJ', 'Ten-year adjusted-cohort graduation rate'],
])

/** Tables of file 151. */
export const graduationCohortTable = textTable('edfacts.fs151.table', facts, [
  ['GRADCOHORT4YR', 'Four-year adjusted cohort'],
  ['GRADCOHORT5YR', 'Five-year adjusted cohort'],
  ['GRADCOHORT6YR', 'Six-year adjusted cohort'],
  ['GRADCOHORT7YR', 'Seven-year adjusted cohort'],
  ['GRADCOHORT8YR', 'Eight-year adjusted cohort'],
  ['GRADCOHORT9YR', 'Nine-year adjusted cohort'],
  ['GRADCOHORT10YR', 'Ten-year adjusted cohort'],
])

/** The names a table goes by in a file. */
export const namesOf = (table: typeof membershipTable): readonly string[] => table.rows.map(([name]) => String(name))
