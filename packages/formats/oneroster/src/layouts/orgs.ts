import { dataFile } from './data-file.ts'
import { reference } from './reference.ts'

/** Schools, districts and the bodies above and beside them. */
export const orgs = dataFile('orgs', {
  description: 'One row for each school, district or other body.',
  privacy: 'public',
  columns: {
    name: { description: 'Name of the body.', required: 'always', privacy: 'public' },
    type: { description: 'Kind of body; further kinds may be agreed on.', required: 'always', privacy: 'public' },
    identifier: {
      description: 'A number that people know the body by, such as a federal or state school number.',
      privacy: 'public',
    },
    parentSourcedId: reference('The body it belongs to, in the same file.', 'public'),
  },
})
