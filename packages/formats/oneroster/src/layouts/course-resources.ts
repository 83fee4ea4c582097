import { keptFile } from './kept-file.ts'
import { notResources } from './kept-reasons.ts'
import { requiredReference } from './reference.ts'

/** Which course uses which learning resource. */
export const courseResources = keptFile('courseResources', {
  description: 'One row for each learning resource of a course.',
  reason: notResources,
  privacy: 'public',
  columns: {
    title: { description: 'Name of the link.', privacy: 'public' },
    courseSourcedId: requiredReference('The course.', 'public'),
    resourceSourcedId: requiredReference('The resource.', 'public'),
  },
})
