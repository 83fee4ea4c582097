import { keptFile } from './kept-file.ts'
import { notResources } from './kept-reasons.ts'
import { reference, requiredReference } from './reference.ts'

/** Who uses which learning resource. */
export const userResources = keptFile('userResources', {
  description: 'One row for each learning resource of a person.',
  reason: notResources,
  privacy: 'direct-identifier',
  columns: {
    userSourcedId: requiredReference('The person.', 'direct-identifier'),
    orgSourcedId: reference('The body in which it is used.', 'quasi-identifier'),
    classSourcedId: reference('The class in which it is used.', 'quasi-identifier'),
    resourceSourcedId: requiredReference('The resource.', 'public'),
  },
})
