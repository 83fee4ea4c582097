import { keptFile } from './kept-file.ts'
import { notScales } from './kept-reasons.ts'
import { requiredReference } from './reference.ts'

/** Scales on which work is marked. */
export const scoreScales = keptFile('scoreScales', {
  description: 'One row for each scale of marks.',
  reason: notScales,
  privacy: 'public',
  columns: {
    title: { description: 'Name of the scale.', required: 'always', privacy: 'public' },
    type: { description: 'Kind of scale.', required: 'always', privacy: 'public' },
    orgSourcedId: requiredReference('The body that uses it.', 'public'),
    courseSourcedId: requiredReference('The course it is for.', 'public'),
    classSourcedId: requiredReference('The class it is for.', 'public'),
    scoreScaleValue: {
      description: 'What each mark stands for, written {mark:value}, separated by commas.',
      required: 'always',
      privacy: 'public',
    },
  },
})
