import { descriptorTable } from '../descriptors/descriptor-table.ts'

/** Measures about the conduct of students. */
export const discipline = descriptorTable('Discipline', 'disciplineAction', {
  rows: [
    ['Removal from Classroom', 'removal-from-class'],
    ['In School Suspension', 'in-school-suspension'],
    ['Out of School Suspension', 'out-of-school-suspension'],
    ['Expulsion', 'expulsion'],
    ['Expulsion with Services', 'expulsion-with-services'],
    ['Community Service', 'community-service'],
    ['No action for incident', 'none'],
    ['Expulsion under Guns Free School Act', 'expulsion', 'broader', 'read'],
    ['Expulsion under Guns Free School Act with Services', 'expulsion-with-services', 'broader', 'read'],
    ['Other', 'other'],
  ],
})
