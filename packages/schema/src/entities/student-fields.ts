import { educationLevel } from '../code-sets/education-level.ts'
import { gradeLevel } from '../code-sets/grade-level.ts'
import { ceds } from '../fields/ceds.ts'
import { code } from '../fields/code.ts'
import { reference } from '../fields/reference.ts'
import { date, schoolYear } from '../fields/time.ts'

export const studentFields = {
  gradeLevel: code(gradeLevel, {
    description: 'The grade on the record of the student, for where no enrollment states it.',
    privacy: 'quasi-identifier',
    ceds: ceds('000100'),
  }).optional(),
  usSchoolEntryDate: date({
    description: 'The first day in any school in the United States.',
    privacy: 'quasi-identifier',
  }).optional(),
  grade9EntryYear: schoolYear({
    description: 'The school year in which the student first entered ninth grade, which fixes the graduation cohort.',
    privacy: 'quasi-identifier',
    ceds: ceds('000046'),
  }).optional(),
  districtOfResidence: reference('district', {
    description: 'The district in which the parents live.',
    privacy: 'quasi-identifier',
  }).optional(),
  parentHighestEducation: code(educationLevel, {
    description: 'The highest schooling that a parent or guardian has completed.',
    privacy: 'sensitive',
  }).optional(),
}
