import { lookup } from './columns.ts'
import { keptFile } from './kept-file.ts'

/** Who signed up for which schedule. */
export const serviceParticipant = keptFile('serviceParticipant', {
  object: 'ServiceParticipant__c',
  description: 'One row for each person who signed up for a schedule of a service.',
  reason: 'The common record does not hold schedules nor who signed up for them.',
  privacy: 'quasi-identifier',
  columns: {
    Name: { description: 'Label of the record, made of names.', privacy: 'direct-identifier' },
    Contact__c: lookup('The person.'),
    ProgramEngagement__c: lookup('The engagement of the person in the program.', 'quasi-identifier'),
    ServiceSchedule__c: lookup('The schedule.', 'public'),
    Service__c: lookup('The service.', 'public'),
    SignUpDate__c: { description: 'Day on which the person signed up.', privacy: 'sensitive' },
    Status__c: { description: 'Whether the person waits, is enrolled or has withdrawn.', privacy: 'sensitive' },
  },
})
