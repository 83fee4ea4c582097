import { keptFile } from './kept-file.ts'
import { notScales } from './kept-reasons.ts'
import { requiredReference } from './reference.ts'

/** Which scale a mark is on. */
export const resultScoreScales = keptFile('resultScoreScales', {
  description: 'One row for each scale of a mark.',
  reason: notScales,
  privacy: 'quasi-identifier',
  columns: {
    title: { description: 'Name of the link.', privacy: 'public' },
    resultSourcedId: requiredReference('The mark.', 'quasi-identifier'),
    scoreScaleSourcedId: requiredReference('The scale.', 'public'),
  },
})
