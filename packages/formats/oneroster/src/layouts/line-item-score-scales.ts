import { keptFile } from './kept-file.ts'
import { notScales } from './kept-reasons.ts'
import { requiredReference } from './reference.ts'

/** Which scale a piece of work is marked on. */
export const lineItemScoreScales = keptFile('lineItemScoreScales', {
  description: 'One row for each scale of a piece of work.',
  reason: notScales,
  privacy: 'public',
  columns: {
    title: { description: 'Name of the link.', privacy: 'public' },
    lineItemSourcedId: requiredReference('The piece of work.', 'public'),
    scoreScaleSourcedId: requiredReference('The scale.', 'public'),
  },
})
