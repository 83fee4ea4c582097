import { bind, code, list, text } from '@nrec-align/mapping'
import { classes } from '../layouts/classes.ts'
import { sectionType } from '../tables/section-type.ts'
import { recordPairs, sourcedId } from './record.ts'

export const classBinding = bind(classes, {
  id: 'class',
  grain: 'courseSection',
  pairs: {
    ...recordPairs,
    title: ['title', text()],
    'course.identifiers[oneroster.sourced-id]': ['courseSourcedId', sourcedId],
    sectionCode: ['classCode', text()],
    sectionType: ['classType', code(sectionType)],
    'school.identifiers[oneroster.sourced-id]': ['schoolSourcedId', sourcedId],
    'sessions.identifiers[oneroster.sourced-id]': ['termSourcedIds', list(',', sourcedId)],
  },
})
