import { dataFile } from './data-file.ts'
import { reference, requiredReference } from './reference.ts'

const result = {
  description: 'One row for each mark of a student.',
  privacy: 'quasi-identifier',
} as const

const start = {
  lineItemSourcedId: requiredReference('The piece of work.', 'quasi-identifier'),
  studentSourcedId: requiredReference('The student.', 'direct-identifier'),
  scoreStatus: { description: 'How far the work is marked.', required: 'always', privacy: 'sensitive' },
} as const

const score = { description: 'The mark as a number.', privacy: 'sensitive' } as const

const end = {
  scoreDate: { description: 'Day the work or its mark came in.', required: 'always', privacy: 'sensitive' },
  comment: { description: 'Comment on the mark.', privacy: 'sensitive' },
} as const

const carried = { comment: 'A mark in the common record has no comment.' } as const

const onlyProgress =
  'A mark in the common record says how far the work is marked, and not whether it is unfinished, late or missing.'

/** Marks; 1.2 adds marks in words and what is wrong with the work. */
export const results = dataFile('results', {
  ...result,
  columns: {
    ...start,
    score,
    ...end,
    textScore: { description: 'The mark in words or letters.', privacy: 'sensitive' },
    classSourcedId: reference('The class.', 'quasi-identifier'),
    inProgress: { description: 'Whether the work is still going on.', privacy: 'sensitive' },
    incomplete: { description: 'Whether the work is incomplete.', privacy: 'sensitive' },
    late: { description: 'Whether the work came late.', privacy: 'sensitive' },
    missing: { description: 'Whether the work is missing.', privacy: 'sensitive' },
  },
  carried: {
    ...carried,
    inProgress: onlyProgress,
    incomplete: onlyProgress,
    late: onlyProgress,
    missing: onlyProgress,
  },
})

/** Marks in version 1.1, where each has a number. */
export const results11 = dataFile('results', {
  ...result,
  columns: { ...start, score: { ...score, required: 'always' }, ...end },
  carried,
})
