import { kept } from './kept.ts'
import { date, descriptor, number, string } from './member.ts'
import { changed } from './parts/changed.ts'
import { resource } from './resource.ts'

const unheldList = { carried: kept.noList }

/** Terms of schools. */
export const session = resource('session', {
  title: 'Sessions',
  description: 'One object for each term of a school.',
  collection: 'sessions',
  element: 'Session',
  recordKey: ['schoolReference.schoolId', 'schoolYearTypeReference.schoolYear', 'sessionName'],
  members: {
    'schoolReference.schoolId': number('School.', 'public', { required: 'always' }),
    'schoolYearTypeReference.schoolYear': number('School year.', 'public', { required: 'always', xml: 'SchoolYear' }),
    sessionName: string('Name of the session.', 'public', 60, { required: 'always' }),
    termDescriptor: descriptor('Kind of term.', 'public', { required: 'always' }),
    beginDate: date('First day.', 'public', { required: 'always' }),
    endDate: date('Last day.', 'public', { required: 'always' }),
    totalInstructionalDays: number('Days of instruction.', 'public', { required: 'always' }),
    'academicWeeks[].academicWeekReference.schoolId': number('School of a week.', 'public', {
      ...unheldList,
      required: 'given',
    }),
    'academicWeeks[].academicWeekReference.weekIdentifier': string('Week.', 'public', 80, {
      ...unheldList,
      required: 'given',
    }),
    'gradingPeriods[].gradingPeriodReference.gradingPeriodDescriptor': descriptor('Kind of grading period.', 'public', {
      ...unheldList,
      required: 'given',
    }),
    'gradingPeriods[].gradingPeriodReference.gradingPeriodName': string('Name of the grading period.', 'public', 60, {
      ...unheldList,
      required: 'given',
    }),
    'gradingPeriods[].gradingPeriodReference.schoolId': number('School of the grading period.', 'public', {
      ...unheldList,
      required: 'given',
    }),
    'gradingPeriods[].gradingPeriodReference.schoolYear': number('School year of the grading period.', 'public', {
      ...unheldList,
      required: 'given',
    }),
    ...changed,
  },
})
