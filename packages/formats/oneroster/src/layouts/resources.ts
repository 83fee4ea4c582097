import { keptFile } from './kept-file.ts'
import { notResources } from './kept-reasons.ts'

/** Learning resources, such as textbooks and applications. */
export const resources = keptFile('resources', {
  description: 'One row for each learning resource.',
  reason: notResources,
  privacy: 'public',
  columns: {
    vendorResourceId: { description: 'Number the vendor knows it by.', required: 'always', privacy: 'public' },
    title: { description: 'Name of the resource.', privacy: 'public' },
    roles: { description: 'Roles it is meant for, separated by commas.', privacy: 'public' },
    importance: { description: 'Whether it is a main or a further resource.', privacy: 'public' },
    vendorId: { description: 'Number of the vendor.', privacy: 'public' },
    applicationId: { description: 'Number of the application it belongs to.', privacy: 'public' },
  },
})
