import { bind, text } from '@nrec-align/mapping'
import { courses } from '../layouts/courses.ts'
import { recordPairs, sourcedId } from './record.ts'

export const courseBinding = bind(courses, {
  id: 'course',
  grain: 'course',
  pairs: {
    ...recordPairs,
    title: ['title', text()],
    courseCode: ['courseCode', text()],
    'organization.identifiers[oneroster.sourced-id]': ['orgSourcedId', sourcedId],
  },
})
