import {
  chronicAbsence,
  cohortGraduation,
  type DaysFloor,
  kindergartenReadiness,
  mobility,
  postsecondaryCompletion,
  postsecondaryEnrollment,
  proficiency,
  surveyShare,
} from '../measure/index.ts'

/** The grades of several frameworks. */
export const grades = {
  sixToNine: ['06', '07', '08', '09'],
  threeToEight: ['03', '04', '05', '06', '07', '08'],
  tested: ['03', '04', '05', '06', '07', '08', '09', '10', '11', '12'],
  kindergartenTo8: ['KG', '01', '02', '03', '04', '05', '06', '07', '08'],
  kindergartenTo3: ['KG', '01', '02', '03'],
} as const

/** The subjects of state tests. */
export const subjects = {
  reading: ['english-language-arts', 'reading'],
  mathematics: ['mathematics'],
} as const

/** At least one day of every ten, and more than nine of every ten: what one leaves is the other. */
export const boundaries = {
  aTenth: { parts: 1, outOf: 10, inclusive: true },
  moreThanNineTenths: { parts: 9, outOf: 10, inclusive: false },
} as const

/** Minimum enrollments, each as its source counts them. */
export const floors = {
  tenDays: { days: 10, of: 'enrolled', inclusive: true },
  moreThanThirtyExpected: { days: 30, of: 'expected', inclusive: false },
  moreThanThirtyPresent: { days: 30, of: 'present', inclusive: false },
  ninetyDays: { days: 90, of: 'enrolled', inclusive: true },
} as const satisfies Readonly<Record<string, DaysFloor>>

/** Windows after high school, as the National Student Clearinghouse counts them. */
export const collegeWindows = {
  autumn: { from: { years: 0, month: 8, day: 15 }, through: { years: 0, month: 10, day: 31 } },
  firstYear: { from: { years: 0, month: 8, day: 15 }, through: { years: 1, month: 8, day: 14 } },
  firstTwoYears: { from: { years: 0, month: 8, day: 15 }, through: { years: 2, month: 8, day: 14 } },
} as const

/** Measures that more than one framework takes as they stand. */
export const sharedMeasures = {
  chronicAbsence: chronicAbsence({ boundary: boundaries.aTenth, floor: floors.tenDays, per: 'place' }),
  chronicAbsence6To9: chronicAbsence({ boundary: boundaries.aTenth, per: 'place', grades: grades.sixToNine }),
  reading3: proficiency({ subjects: subjects.reading, grades: ['03'], denominator: 'tested' }),
  mathematics3: proficiency({ subjects: subjects.mathematics, grades: ['03'], denominator: 'tested' }),
  mathematics8: proficiency({ subjects: subjects.mathematics, grades: ['08'], denominator: 'tested' }),
  reading8: proficiency({ subjects: subjects.reading, grades: ['08'], denominator: 'tested' }),
  reading: proficiency({ subjects: subjects.reading, grades: grades.tested, denominator: 'tested' }),
  mathematics: proficiency({ subjects: subjects.mathematics, grades: grades.tested, denominator: 'tested' }),
  kindergartenReadiness: kindergartenReadiness(),
  graduation4: cohortGraduation({ years: 4 }),
  graduation5: cohortGraduation({ years: 5 }),
  graduation6: cohortGraduation({ years: 6 }),
  collegeAutumn: postsecondaryEnrollment({ window: collegeWindows.autumn }),
  collegeFirstYear: postsecondaryEnrollment({ window: collegeWindows.firstYear }),
  degreeSixYears: postsecondaryCompletion({ window: { years: 6, from: 'high-school', certificates: false } }),
  mobility: mobility({ formula: 'promise-neighborhoods', countDay: { month: 10, day: 1 } }),
  feelsSafe: surveyShare({
    survey: 'shared:school-climate',
    items: [
      { question: 'safe-at-school', answers: ['yes'] },
      { question: 'safe-to-and-from-school', answers: ['yes'] },
    ],
    role: 'student',
  }),
} as const
