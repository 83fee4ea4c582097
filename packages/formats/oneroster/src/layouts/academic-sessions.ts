import { dataFile } from './data-file.ts'
import { reference } from './reference.ts'

/** School years, terms and grading periods. */
export const academicSessions = dataFile('academicSessions', {
  description: 'One row for each school year, semester, term or grading period.',
  privacy: 'public',
  columns: {
    title: { description: 'Name of the session.', required: 'always', privacy: 'public' },
    type: { description: 'Kind of session; further kinds may be agreed on.', required: 'always', privacy: 'public' },
    startDate: { description: 'First day.', required: 'always', privacy: 'public' },
    endDate: { description: 'The day after the last day.', required: 'always', privacy: 'public' },
    parentSourcedId: reference('The longer session it is part of.', 'public'),
    schoolYear: { description: 'The year in which the school year ends.', required: 'always', privacy: 'public' },
  },
})
