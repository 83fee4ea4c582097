import type { GradeLevelCode } from '@nrec-align/schema'
import { open } from './column.ts'

/** One column for each grade, in the order of the file: its name, the common grade, what it is called. */
export const offered = [
  ['G_PK_OFFERED', 'PK', 'prekindergarten'],
  ['G_KG_OFFERED', 'KG', 'kindergarten'],
  ['G_1_OFFERED', '01', 'grade 1'],
  ['G_2_OFFERED', '02', 'grade 2'],
  ['G_3_OFFERED', '03', 'grade 3'],
  ['G_4_OFFERED', '04', 'grade 4'],
  ['G_5_OFFERED', '05', 'grade 5'],
  ['G_6_OFFERED', '06', 'grade 6'],
  ['G_7_OFFERED', '07', 'grade 7'],
  ['G_8_OFFERED', '08', 'grade 8'],
  ['G_9_OFFERED', '09', 'grade 9'],
  ['G_10_OFFERED', '10', 'grade 10'],
  ['G_11_OFFERED', '11', 'grade 11'],
  ['G_12_OFFERED', '12', 'grade 12'],
  ['G_13_OFFERED', '13', 'grade 13'],
  ['G_UG_OFFERED', 'UG', 'ungraded classes'],
  ['G_AE_OFFERED', 'AE', 'adult education'],
] as const satisfies readonly (readonly [string, GradeLevelCode, string])[]

type Offered = (typeof offered)[number][0]

/** Names of those columns. */
export const offeredColumns = offered.map(([name]): Offered => name)

/** The grades of a body. */
export const gradeColumns = {
  NOGRADES: open('Whether it offers no grade at all.'),
  ...(Object.fromEntries(offered.map(([name, , words]) => [name, open(`Whether it offers ${words}: Yes or No.`)])) as {
    readonly [K in Offered]: ReturnType<typeof open>
  }),
  GSLO: open('Lowest grade offered: PK, KG, 01 to 13, UG, AE, N or M.'),
  GSHI: open('Highest grade offered, as the lowest.'),
  LEVEL: open('Level of schooling in words.'),
  IGOFFERED: open('Whether the grades offered were adjusted by the publisher.'),
} as const

/** What follows from the columns of the grades, or was not read. */
export const carriedGrades = {
  NOGRADES: 'follows from the columns of the grades',
  GSLO: 'follows from the columns of the grades',
  GSHI: 'follows from the columns of the grades',
  LEVEL: 'its words were not read',
  IGOFFERED: 'a note of the publisher about its own work',
} as const
