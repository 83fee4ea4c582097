import type { OptionFacts } from '@nrec-align/mapping'

/** Facts that stand in no record. */
export const options: Readonly<Record<string, OptionFacts>> = {
  schoolYear: {
    description: 'School year of the collection, as the year it ends; enrollments and statuses are of it.',
    example: '2014',
  },
  leaverSchoolYear: {
    description: 'School year in which the leavers of record 203 left: always the one before that of the collection.',
    example: '2013',
  },
  hashKey: {
    description:
      'Key by which student numbers are hashed. Give the same key to every run whose students are to be matched, and keep it secret: who has it can find the numbers.',
    example: 'a long random text kept apart from the data',
  },
}
