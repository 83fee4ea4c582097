import { bind, code, text } from '@nrec-align/mapping'
import { program } from '../layouts/program.ts'
import { programKind } from '../tables/program-kind.ts'
import { programStatus } from '../tables/program-status.ts'
import { day, salesforceId } from './record.ts'

export const programBinding = bind(program, {
  id: 'program',
  grain: 'program',
  pairs: {
    'identifiers[salesforce.id]': ['Id', salesforceId],
    name: ['Name', text()],
    kind: ['ProgramIssueArea__c', code(programKind)],
    description: ['Description__c', text()],
    targetPopulation: ['TargetPopulation__c', text()],
    status: ['Status__c', code(programStatus)],
    begin: ['StartDate__c', day],
    end: ['EndDate__c', day],
  },
})
