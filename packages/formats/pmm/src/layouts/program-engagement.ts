import { attendanceFigures, lookup, requiredLookup } from './columns.ts'
import { objectFile } from './object-file.ts'

/** Who takes part in which program, in which role and how far. */
export const programEngagement = objectFile('programEngagement', {
  object: 'ProgramEngagement__c',
  description: 'One row for each time a person takes part in a program.',
  privacy: 'quasi-identifier',
  columns: {
    Name: {
      description: 'Label of the record, made of the name of the person, a day and the program.',
      privacy: 'direct-identifier',
    },
    Account__c: lookup('Household of the person, where all of it benefits.'),
    ApplicationDate__c: { description: 'Day on which the person applied.', privacy: 'sensitive' },
    AutoName_Override__c: { description: 'Whether the label was written by hand.', privacy: 'public' },
    Contact__c: lookup('The person who takes part.'),
    EndDate__c: { description: 'Last day of taking part.', privacy: 'sensitive' },
    ProgramCohort__c: lookup('Cohort the person belongs to.', 'sensitive'),
    Program__c: requiredLookup('The program.', 'sensitive'),
    Role__c: {
      description: 'Whether the person is served, volunteers or provides; each org may change the list.',
      privacy: 'sensitive',
    },
    Stage__c: {
      description: 'How far the person has come; each org may change the list. Active and Enrolled are both current.',
      privacy: 'sensitive',
    },
    StartDate__c: { description: 'First day of taking part.', privacy: 'sensitive' },
  },
  computed: {
    ...attendanceFigures,
    ConsecutiveAbsences__c: { description: 'Absences in a row up to now.', privacy: 'sensitive' },
    CurrentUserOwner__c: { description: 'Whether whoever exports owns the record.', privacy: 'public' },
    LastServiceDate__c: { description: 'Day of the last delivery.', privacy: 'sensitive' },
  },
  carried: {
    Name: 'A label made of other fields.',
    Account__c: 'The common record does not say whether a household shares a benefit.',
    ApplicationDate__c: 'The common record does not hold the day of an application.',
    AutoName_Override__c: 'A switch of the program that makes labels.',
    ProgramCohort__c: 'The common record does not divide programs into cohorts.',
  },
})
