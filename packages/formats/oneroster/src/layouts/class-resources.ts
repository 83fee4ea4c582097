import { keptFile } from './kept-file.ts'
import { notResources } from './kept-reasons.ts'
import { requiredReference } from './reference.ts'

/** Which class uses which learning resource. */
export const classResources = keptFile('classResources', {
  description: 'One row for each learning resource of a class.',
  reason: notResources,
  privacy: 'public',
  columns: {
    title: { description: 'Name of the link.', privacy: 'public' },
    classSourcedId: requiredReference('The class.', 'public'),
    resourceSourcedId: requiredReference('The resource.', 'public'),
  },
})
