import { codeTable } from '@nrec-align/mapping'
import { openList } from './open-list.ts'

/** How far a program has come, or whether a service is on offer: both lists are delivered with the same values. */
export const programStatus = codeTable(
  'pmm.status',
  'programStatus',
  openList('Program__c.Status__c and Service__c.Status__c'),
  [
    ['Planned', 'planned'],
    ['Active', 'active'],
    ['Completed', 'completed'],
    ['Canceled', 'canceled'],
  ],
)
