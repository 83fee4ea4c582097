import { code, constant, decimal, identifier, schoolYear, text } from '@nrec-align/mapping'
import { NOT_DIVIDED } from '../layouts/count-columns.ts'
import { valueStatus } from '../tables/value-status.ts'
import { state } from './state.ts'

/** A count of students of one school, whatever they are divided by. */
export const count = {
  'indicator.kind': [[], constant('indicator')],
  'indicator.unit': [[], constant('count')],
  'organization.type': [[], constant('school')],
  'organization.identifiers[nces.school]': ['NCESSCH', identifier()],
  'organization.identifiers[local@us.state-id]': ['ST_SCHID', identifier()],
  'organization.name': ['SCH_NAME', text()],
  'organization.stateCode': state,
  schoolYear: ['SCHOOL_YEAR', schoolYear('range')],
  categorySet: ['TOTAL_INDICATOR', text()],
  numerator: ['STUDENT_COUNT', decimal(0)],
  valueStatus: ['DMS_FLAG', code(valueStatus)],
} as const

/** What stands in a column that a row is not divided by. */
export const notDivided = [NOT_DIVIDED, 'the row counts all groups together'] as const
