import { keptFile } from './kept-file.ts'
import { notObjectives } from './kept-reasons.ts'
import { requiredReference } from './reference.ts'

/** How far a mark says that a learning objective was met. */
export const resultLearningObjectiveIds = keptFile('resultLearningObjectiveIds', {
  description: 'One row for each learning objective of a mark.',
  reason: notObjectives,
  privacy: 'quasi-identifier',
  columns: {
    resultSourcedId: requiredReference('The mark.', 'quasi-identifier'),
    source: { description: 'Where the objective is published.', required: 'always', privacy: 'public' },
    learningObjectiveId: { description: 'Identifier of the objective.', required: 'always', privacy: 'public' },
    score: { description: 'The mark for the objective as a number.', privacy: 'sensitive' },
    textScore: { description: 'The mark for the objective in words or letters.', privacy: 'sensitive' },
  },
})
