import { attendanceFigures, lookup } from './columns.ts'
import { keptFile } from './kept-file.ts'

/** The single dates of a schedule. */
export const serviceSession = keptFile('serviceSession', {
  object: 'ServiceSession__c',
  description: 'One row for each session of a schedule.',
  reason: 'The common record does not hold schedules.',
  privacy: 'public',
  columns: {
    Name: { description: 'Name of the session.', privacy: 'public' },
    OmittedContactIds__c: {
      description: 'People left off the list when attendance was taken.',
      length: 131_072,
      privacy: 'direct-identifier',
    },
    OtherServiceProvider__c: lookup('A further person who delivers the service.'),
    PrimaryServiceProvider__c: lookup('The person who delivers the service.'),
    ServiceSchedule__c: lookup('Schedule the session belongs to.', 'public'),
    SessionEnd__c: { description: 'Moment the session ends.', privacy: 'public' },
    SessionStart__c: { description: 'Moment the session starts.', privacy: 'public' },
    Status__c: { description: 'Whether attendance is still to be taken.', privacy: 'public' },
  },
  computed: {
    ...attendanceFigures,
    ServiceLink__c: { description: 'Link to the service.', privacy: 'public' },
  },
})
