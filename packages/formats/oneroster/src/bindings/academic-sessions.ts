import { bind, code, date, schoolYear, text } from '@nrec-align/mapping'
import { academicSessions } from '../layouts/academic-sessions.ts'
import { sessionType } from '../tables/session-type.ts'
import { recordPairs, sourcedId } from './record.ts'

export const academicSessionBinding = bind(academicSessions, {
  id: 'academic-session',
  grain: 'academicSession',
  pairs: {
    ...recordPairs,
    title: ['title', text()],
    sessionType: ['type', code(sessionType)],
    begin: ['startDate', date('yyyy-MM-dd')],
    end: ['endDate', date('yyyy-MM-dd', 'exclusive')],
    'parentSession.identifiers[oneroster.sourced-id]': ['parentSourcedId', sourcedId],
    schoolYear: ['schoolYear', schoolYear('end')],
  },
})
