import { bind, code, date, decimal, schoolYear, text } from '@nrec-align/mapping'
import { session as layout } from '../layouts/session.ts'
import { term } from '../tables/term.ts'
import { changedPairs } from './changed.ts'
import { bodyId, sessionId } from './identity.ts'
import { unlessKeyed } from './reasons.ts'

const school = 'schoolReference.schoolId'
const year = 'schoolYearTypeReference.schoolYear'

export const session = bind(layout, {
  id: 'session',
  grain: 'academicSession',
  pairs: {
    'organization.identifiers[ed-fi.education-organization-id]': [school, bodyId, unlessKeyed],
    schoolYear: [year, schoolYear('endOrRange'), unlessKeyed],
    title: ['sessionName', text(), unlessKeyed],
    'identifiers[ed-fi.session]': [[school, year, 'sessionName'], sessionId],
    sessionType: ['termDescriptor', code(term)],
    begin: ['beginDate', date('yyyy-MM-dd')],
    end: ['endDate', date('yyyy-MM-dd')],
    scheduledDays: ['totalInstructionalDays', decimal(0)],
    ...changedPairs,
  },
})
