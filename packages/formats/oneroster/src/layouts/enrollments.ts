import { dataFile } from './data-file.ts'
import { requiredReference } from './reference.ts'

/** Who is in which class. Being enrolled in a school stands elsewhere: in `roles.csv`, or in `users.csv` of 1.1. */
export const enrollments = dataFile('enrollments', {
  description: 'One row for each person in each class.',
  privacy: 'quasi-identifier',
  columns: {
    classSourcedId: requiredReference('The class.', 'quasi-identifier'),
    schoolSourcedId: requiredReference('The school of the class.', 'quasi-identifier'),
    userSourcedId: requiredReference('The person.', 'direct-identifier'),
    role: {
      description: 'What the person does in the class; further roles may be agreed on.',
      required: 'always',
      privacy: 'public',
    },
    primary: { description: 'Whether the teacher is the main one of the class.', privacy: 'public' },
    beginDate: { description: 'First day in the class.', privacy: 'quasi-identifier' },
    endDate: { description: 'The day after the last day in the class.', privacy: 'quasi-identifier' },
  },
  rules: [
    {
      id: 'only-teachers-are-primary',
      when: { primary: 'true' },
      then: { role: 'teacher' },
      at: 'primary',
      message: 'Somebody who is not a teacher is marked as the main teacher of the class.',
      fix: 'Leave primary blank or false in rows whose role is not teacher.',
      source: '1EdTech OneRoster CSV tables, versions 1.1 and 1.2: enrollments.csv, column primary',
      confidence: 'verified',
    },
  ],
})
