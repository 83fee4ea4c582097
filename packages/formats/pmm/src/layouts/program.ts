import { longText } from './columns.ts'
import { objectFile } from './object-file.ts'

/** Programs of the body that uses the module. */
export const program = objectFile('program', {
  object: 'Program__c',
  description: 'One row for each program.',
  privacy: 'public',
  columns: {
    Name: { description: 'Name of the program.', privacy: 'public' },
    Description__c: { description: 'What the program does.', length: longText, privacy: 'public' },
    EndDate__c: { description: 'Day on which the program is to end.', privacy: 'public' },
    ProgramIssueArea__c: {
      description: 'Issue the program is about; each org may change the list.',
      privacy: 'public',
    },
    ShortSummary__c: { description: 'Summary for lists of programs.', length: 255, privacy: 'public' },
    StartDate__c: { description: 'Day on which the program is to start.', privacy: 'public' },
    Status__c: {
      description: 'How far the program has come; each org may change the list.',
      required: 'always',
      privacy: 'public',
    },
    TargetPopulation__c: { description: 'For whom the program is meant.', length: longText, privacy: 'public' },
  },
  carried: { ShortSummary__c: 'The common record has one description of a program.' },
})
