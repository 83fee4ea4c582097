import { keptFile } from './kept-file.ts'
import { notObjectives } from './kept-reasons.ts'
import { requiredReference } from './reference.ts'

/** Which learning objectives a piece of work is about. */
export const lineItemLearningObjectiveIds = keptFile('lineItemLearningObjectiveIds', {
  description: 'One row for each learning objective of a piece of work.',
  reason: notObjectives,
  privacy: 'public',
  columns: {
    lineItemSourcedId: requiredReference('The piece of work.', 'public'),
    source: { description: 'Where the objective is published.', required: 'always', privacy: 'public' },
    learningObjectiveId: { description: 'Identifier of the objective.', required: 'always', privacy: 'public' },
  },
})
