import { codeTable } from '@nrec-align/mapping'
import { openList } from './open-list.ts'

/** How far a person has come. */
export const participationStage = codeTable(
  'pmm.stage',
  'participationStage',
  openList('ProgramEngagement__c.Stage__c'),
  [
    ['Applied', 'applied'],
    ['Application Denied', 'denied'],
    ['Waitlisted', 'waitlisted'],
    ['Enrolled', 'enrolled'],
    ['Active', 'active'],
    ['Completed', 'completed'],
    ['Withdrawn', 'withdrawn'],
  ],
)
