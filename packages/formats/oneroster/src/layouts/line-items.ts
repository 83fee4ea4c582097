import { dataFile } from './data-file.ts'
import { requiredReference } from './reference.ts'

const item = {
  description: 'One row for each piece of work that is marked.',
  privacy: 'public',
} as const

const until = {
  title: { description: 'Name of the work.', required: 'always', privacy: 'public' },
  description: { description: 'What the work is about.', privacy: 'public' },
  assignDate: { description: 'Day on which it is given out.', required: 'always', privacy: 'public' },
  dueDate: { description: 'Day on which it is due.', required: 'always', privacy: 'public' },
  classSourcedId: requiredReference('The class it is given to.', 'public'),
  categorySourcedId: requiredReference('The kind of work.', 'public'),
} as const

const least = { description: 'Lowest mark.', privacy: 'public' } as const
const most = { description: 'Highest mark.', privacy: 'public' } as const

/** Marked work; 1.2 names the session differently, adds the school and lets the range of marks be blank. */
export const lineItems = dataFile('lineItems', {
  ...item,
  columns: {
    ...until,
    academicSessionSourcedId: {
      ...requiredReference('The session it counts for.', 'public'),
      aliases: ['gradingPeriodSourcedId'],
    },
    resultValueMin: least,
    resultValueMax: most,
    schoolSourcedId: requiredReference('The school of the class.', 'public'),
  },
})

/** Marked work in version 1.1. */
export const lineItems11 = dataFile('lineItems', {
  ...item,
  columns: {
    ...until,
    gradingPeriodSourcedId: requiredReference('The grading period it counts for.', 'public'),
    resultValueMin: { ...least, required: 'always' },
    resultValueMax: { ...most, required: 'always' },
  },
})
