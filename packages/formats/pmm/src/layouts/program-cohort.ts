import { longText, requiredLookup } from './columns.ts'
import { keptFile } from './kept-file.ts'

/** Groups within a program. */
export const programCohort = keptFile('programCohort', {
  object: 'ProgramCohort__c',
  description: 'One row for each group of people who go through a program together.',
  reason: 'The common record does not divide programs into cohorts.',
  privacy: 'public',
  columns: {
    Name: { description: 'Name of the cohort.', privacy: 'public' },
    Description__c: { description: 'What the cohort is.', length: longText, privacy: 'public' },
    EndDate__c: { description: 'Day on which the cohort is to end.', privacy: 'public' },
    Program__c: requiredLookup('Program the cohort belongs to.', 'public'),
    StartDate__c: { description: 'Day on which the cohort is to start.', privacy: 'public' },
    Status__c: {
      description: 'How far the cohort has come; each org may change the list.',
      required: 'always',
      privacy: 'public',
    },
  },
})
