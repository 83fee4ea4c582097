import { bind, code } from '@nrec-align/mapping'
import { programEngagement } from '../layouts/program-engagement.ts'
import { participantRole } from '../tables/participant-role.ts'
import { participationStage } from '../tables/participation-stage.ts'
import { day, salesforceId } from './record.ts'

/** The role stays with the engagement: the same person may be served here and volunteer there. */
export const programEngagementBinding = bind(programEngagement, {
  id: 'engagement',
  grain: 'participation',
  pairs: {
    'identifiers[salesforce.id]': ['Id', salesforceId],
    'participant.identifiers[salesforce.id]': ['Contact__c', salesforceId],
    'program.identifiers[salesforce.id]': ['Program__c', salesforceId],
    role: ['Role__c', code(participantRole)],
    stage: ['Stage__c', code(participationStage)],
    begin: ['StartDate__c', day],
    end: ['EndDate__c', day],
  },
})
