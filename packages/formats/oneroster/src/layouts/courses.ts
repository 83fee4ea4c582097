import { dataFile } from './data-file.ts'
import { reference, requiredReference } from './reference.ts'

/** What a school or district teaches. */
export const courses = dataFile('courses', {
  description: 'One row for each course.',
  privacy: 'public',
  columns: {
    schoolYearSourcedId: {
      ...reference('The school year the course is given in.', 'public'),
      aliases: ['schoolYearId'],
    },
    title: { description: 'Name of the course.', required: 'always', privacy: 'public' },
    courseCode: { description: 'Number or short name of the course.', privacy: 'public' },
    grades: { description: 'Grade levels the course is for.', privacy: 'public', aliases: ['grade'] },
    orgSourcedId: requiredReference('The body that offers the course.', 'public'),
    subjects: { description: 'Names of the subjects, in the order of their codes.', privacy: 'public' },
    subjectCodes: { description: 'Codes of the subjects, in the order of their names.', privacy: 'public' },
  },
  carried: {
    schoolYearSourcedId: 'A course in the common record is not tied to a year; its sections are.',
    grades: 'A course in the common record has no grade levels.',
    subjects: 'Names and codes are one list of pairs, written in two columns.',
    subjectCodes: 'Names and codes are one list of pairs, written in two columns.',
  },
})
