import { agencyColumns, carriedOfAll, districtNumbers, schoolNumbers, stateColumns } from './body-columns.ts'
import { needed, open } from './column.ts'

/** What a column that a row is not divided by says. */
export const NOT_DIVIDED = 'No Category Codes'

/** A column that divides the students of a school into groups. */
export const dividing = (description: string) => ({ ...open(description), absent: [NOT_DIVIDED] })

/** Whom a count is about. */
export const countedSchool = {
  ...stateColumns,
  SCH_NAME: open('Name of the school.'),
  ...agencyColumns,
  ...districtNumbers,
  LEAID: open('Federal number of the district, seven digits with their zeros.'),
  ...schoolNumbers,
} as const

/** The count and what it is part of. */
export const countColumns = {
  STUDENT_COUNT: {
    ...open('How many students; blank where nothing was reported.'),
    // Codes of the files before 2016-17, which tools still write: missing, of bad quality, not applicable.
    missing: ['-1', '-9', 'M'],
    absent: ['-2', 'N'],
    source: 'NCES, Common Core of Data, record layout pau131alay',
  },
  TOTAL_INDICATOR: needed('Which aggregation the row belongs to; rows are only added within one of them.'),
  DMS_FLAG: open('Whether the count was reported, and if not, why.'),
} as const

/** What a file of counts repeats from the directory. */
export const carriedOfCounts = {
  ...carriedOfAll,
  ST_LEAID: 'the directory names the district of each school',
  LEAID: 'the directory names the district of each school',
  SCHID: 'is made of the number of the state and the last digits of the federal number',
} as const
