import { codeTable } from '@nrec-align/mapping'
import { openList } from './open-list.ts'

/** On which side a person takes part; only clients count as served. */
export const participantRole = codeTable('pmm.role', 'participantRole', openList('ProgramEngagement__c.Role__c'), [
  ['Client', 'client'],
  ['Volunteer', 'volunteer'],
  ['Service Provider', 'provider'],
])
