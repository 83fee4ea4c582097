import { bind, code, date, decimal, schoolYear } from '@nrec-align/mapping'
import { studentSchoolAssociation as layout } from '../layouts/student-school-association.ts'
import { enrollmentKind } from '../tables/enrollment-kind.ts'
import { entryType } from '../tables/entry-type.ts'
import { exitWithdrawType } from '../tables/exit-withdraw-type.ts'
import { gradeLevel } from '../tables/grade-level.ts'
import { residencyStatus } from '../tables/residency-status.ts'
import { changedPairs } from './changed.ts'
import { bodyId, studentId } from './identity.ts'

export const studentSchoolAssociation = bind(layout, {
  id: 'enrollment',
  grain: 'enrollment',
  pairs: {
    'student.identifiers[ed-fi.student-unique-id]': ['studentReference.studentUniqueId', studentId],
    'school.identifiers[ed-fi.education-organization-id]': ['schoolReference.schoolId', bodyId],
    'nextSchool.identifiers[ed-fi.education-organization-id]': ['nextYearSchoolReference.schoolId', bodyId],
    schoolYear: ['schoolYearTypeReference.schoolYear', schoolYear('endOrRange')],
    begin: ['entryDate', date('yyyy-MM-dd')],
    end: ['exitWithdrawDate', date('yyyy-MM-dd')],
    gradeLevel: ['entryGradeLevelDescriptor', code(gradeLevel)],
    entryType: ['entryTypeDescriptor', code(entryType)],
    exitType: ['exitWithdrawTypeDescriptor', code(exitWithdrawType)],
    fullTimeEquivalency: ['fullTimeEquivalency', decimal(4)],
    enrollmentKind: ['primarySchool', code(enrollmentKind)],
    residencyStatus: ['residencyStatusDescriptor', code(residencyStatus)],
    ...changedPairs,
  },
})
