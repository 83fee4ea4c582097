import { codeTable } from '@nrec-align/mapping'
import { openList } from './open-list.ts'

/** What a program is about. */
export const programKind = codeTable('pmm.issue-area', 'programKind', openList('Program__c.ProgramIssueArea__c'), [
  ['Housing', 'housing'],
  ['Employment', 'employment'],
  ['Education', 'education'],
  ['Legal', 'legal'],
  ['Counseling', 'counseling'],
  ['Food and Nutrition', 'food-nutrition'],
  ['Advocacy', 'advocacy'],
])
