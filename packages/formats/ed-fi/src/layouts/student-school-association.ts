import { kept } from './kept.ts'
import { boolean, date, descriptor, number, string } from './member.ts'
import { changed } from './parts/changed.ts'
import { resource } from './resource.ts'

const unheld = { carried: kept.noField }
const unheldList = { carried: kept.noList }

/** Who goes to which school, from when to when, in which grade. */
export const studentSchoolAssociation = resource('studentSchoolAssociation', {
  title: 'Students and schools',
  description: 'One object for each spell of a student at a school.',
  collection: 'studentSchoolAssociations',
  element: 'StudentSchoolAssociation',
  recordKey: ['studentReference.studentUniqueId', 'schoolReference.schoolId', 'entryDate'],
  members: {
    'studentReference.studentUniqueId': string('Student.', 'direct-identifier', 32, { required: 'always' }),
    'schoolReference.schoolId': number('School.', 'public', { required: 'always' }),
    entryDate: date('First day.', 'quasi-identifier', { required: 'always' }),
    'schoolYearTypeReference.schoolYear': number('School year.', 'public', { required: 'given', xml: 'SchoolYear' }),
    entryGradeLevelDescriptor: descriptor('Grade on entry.', 'quasi-identifier', { required: 'always' }),
    entryGradeLevelReasonDescriptor: descriptor('Why that grade.', 'sensitive', unheld),
    entryTypeDescriptor: descriptor('From where the student came.', 'quasi-identifier'),
    exitWithdrawDate: date('Last day.', 'quasi-identifier'),
    exitWithdrawTypeDescriptor: descriptor('How it ended.', 'sensitive'),
    primarySchool: boolean('Whether it is the main school of the student.', 'quasi-identifier'),
    fullTimeEquivalency: number('Share of full time, from 0 to 1.', 'quasi-identifier'),
    residencyStatusDescriptor: descriptor('Where the student lives, seen from the school.', 'sensitive'),
    'nextYearSchoolReference.schoolId': number('School of the next year.', 'quasi-identifier', {
      required: 'given',
      xml: 'NextYearSchoolReference.SchoolIdentity.SchoolId',
    }),
    nextYearGradeLevelDescriptor: descriptor('Grade of the next year.', 'quasi-identifier', unheld),
    enrollmentTypeDescriptor: descriptor('Current, to come, or for the summer.', 'quasi-identifier', unheld),
    repeatGradeIndicator: boolean('Whether the grade is repeated.', 'sensitive', unheld),
    schoolChoice: boolean('Whether the school was chosen.', 'sensitive', unheld),
    schoolChoiceBasisDescriptor: descriptor('On what ground it was chosen.', 'sensitive', unheld),
    schoolChoiceTransfer: boolean('Whether the student came by a choice of school.', 'sensitive', unheld),
    termCompletionIndicator: boolean('Whether the term was completed.', 'sensitive', unheld),
    employedWhileEnrolled: boolean('Whether the student has a job.', 'sensitive', unheld),
    'classOfSchoolYearTypeReference.schoolYear': number('Year in which the class is to graduate.', 'quasi-identifier', {
      ...unheld,
      required: 'given',
      xml: 'ClassOfSchoolYear',
    }),
    'calendarReference.calendarCode': string('Calendar of the student.', 'quasi-identifier', 60, {
      ...unheld,
      required: 'given',
      xml: 'CalendarReference.CalendarIdentity.CalendarCode',
    }),
    'calendarReference.schoolId': number('School of that calendar.', 'public', {
      ...unheld,
      required: 'given',
      xml: 'CalendarReference.CalendarIdentity.SchoolReference.SchoolIdentity.SchoolId',
    }),
    'calendarReference.schoolYear': number('School year of that calendar.', 'public', {
      ...unheld,
      required: 'given',
      xml: 'CalendarReference.CalendarIdentity.SchoolYear',
    }),
    'graduationPlanReference.educationOrganizationId': number('Body whose plan for graduation it is.', 'public', {
      ...unheld,
      required: 'given',
    }),
    'graduationPlanReference.graduationPlanTypeDescriptor': descriptor('Kind of plan.', 'quasi-identifier', {
      ...unheld,
      required: 'given',
    }),
    'graduationPlanReference.graduationSchoolYear': number('Year of graduation in that plan.', 'quasi-identifier', {
      ...unheld,
      required: 'given',
    }),
    'alternativeGraduationPlans[].alternativeGraduationPlanReference.educationOrganizationId': number(
      'Body whose other plan it is.',
      'public',
      {
        ...unheldList,
        required: 'given',
      },
    ),
    'alternativeGraduationPlans[].alternativeGraduationPlanReference.graduationPlanTypeDescriptor': descriptor(
      'Kind of the other plan.',
      'quasi-identifier',
      {
        ...unheldList,
        required: 'given',
      },
    ),
    'alternativeGraduationPlans[].alternativeGraduationPlanReference.graduationSchoolYear': number(
      'Year of graduation in the other plan.',
      'quasi-identifier',
      {
        ...unheldList,
        required: 'given',
      },
    ),
    'educationPlans[].educationPlanDescriptor': descriptor('Kind of education plan.', 'sensitive', {
      ...unheldList,
      required: 'given',
      xml: 'EducationPlan[]',
    }),
    ...changed,
  },
})
