import { type CommonRecord, keyed } from './common-record.ts'
import { grades } from './grades.ts'
import type { Pupil } from './pupils.ts'

/** One enrollment for every spell. */
export const enrollmentsOf = ({ record, spells }: Pupil): readonly CommonRecord[] =>
  spells.map(({ year, school, grade, begin, end, entryType, exitType, exitOutcome }) =>
    keyed('enrollment', {
      student: record.id,
      school: school.record.id,
      schoolYear: year.schoolYear,
      begin,
      end,
      gradeLevel: grades[grade],
      entryType,
      exitType,
      exitOutcome,
      enrollmentKind: 'primary',
      countsInMembership: true,
      fullTimeEquivalency: '1',
    }),
  )

/** The award of every pupil who graduated. */
export const completionsOf = ({ record, spells }: Pupil): readonly CommonRecord[] =>
  spells
    .filter(({ exitType }) => exitType === 'graduated')
    .map(({ school, end }) =>
      keyed('completion', {
        student: record.id,
        school: school.record.id,
        date: end,
        kind: 'regular-diploma',
        diplomaType: 'regular',
        endorsements: record.id.endsWith('7') ? ['seal-of-biliteracy'] : undefined,
      }),
    )

/** The first term at college of every second graduate. */
export const collegeTermsOf = (pupil: Pupil, college: string): readonly CommonRecord[] =>
  pupil.index % 2 === 0 && pupil.spells.some(({ exitType }) => exitType === 'graduated')
    ? [
        keyed('postsecondaryEnrollment', {
          student: pupil.record.id,
          college,
          begin: '2025-08-25',
          end: '2025-12-12',
          status: 'full-time',
          graduated: false,
        }),
      ]
    : []
