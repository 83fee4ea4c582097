import { dataFile } from './data-file.ts'
import { requiredReference } from './reference.ts'

/** Courses as they are held: with a school, terms and people. */
export const classes = dataFile('classes', {
  description: 'One row for each class.',
  privacy: 'public',
  columns: {
    title: { description: 'Name of the class.', required: 'always', privacy: 'public' },
    grades: { description: 'Grade levels of the class.', privacy: 'public', aliases: ['grade'] },
    courseSourcedId: requiredReference('The course that is taught.', 'public'),
    classCode: { description: 'Number or short name of the class.', privacy: 'public' },
    classType: {
      description: 'Homeroom or scheduled class; further kinds may be agreed on.',
      required: 'always',
      privacy: 'public',
    },
    location: { description: 'Room.', privacy: 'public' },
    schoolSourcedId: requiredReference('The school that holds the class.', 'public'),
    termSourcedIds: {
      description: 'The sessions in which it is held, separated by commas.',
      required: 'always',
      privacy: 'public',
    },
    subjects: { description: 'Names of the subjects, in the order of their codes.', privacy: 'public' },
    subjectCodes: { description: 'Codes of the subjects, in the order of their names.', privacy: 'public' },
    periods: { description: 'Periods of the day.', privacy: 'public' },
  },
  carried: {
    grades: 'A section in the common record has no grade levels.',
    location: 'A section in the common record has no room.',
    subjects: 'A section in the common record has the subjects of its course.',
    subjectCodes: 'A section in the common record has the subjects of its course.',
    periods: 'A section in the common record has no periods of the day.',
  },
})
