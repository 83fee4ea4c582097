import { attendanceFigures, lookup } from './columns.ts'
import { keptFile } from './kept-file.ts'

/** When a service takes place. */
export const serviceSchedule = keptFile('serviceSchedule', {
  object: 'ServiceSchedule__c',
  description: 'One row for each schedule of a service.',
  reason: 'The common record does not hold schedules.',
  privacy: 'public',
  columns: {
    Name: { description: 'Name of the schedule.', privacy: 'public' },
    AllDay__c: { description: 'Whether sessions last all day.', privacy: 'public' },
    CreateServiceSessionRecords__c: { description: 'Whether sessions are made by themselves.', privacy: 'public' },
    DaysOfWeek__c: { description: 'Days of the week as numbers from 1 to 7, semicolons between.', privacy: 'public' },
    DefaultServiceQuantity__c: {
      description: 'Quantity that a delivery gets when attendance is taken.',
      privacy: 'public',
    },
    FirstSessionEnd__c: { description: 'Moment the first session ends.', privacy: 'public' },
    FirstSessionStart__c: { description: 'Moment the first session starts.', privacy: 'public' },
    Frequency__c: { description: 'How often sessions come.', privacy: 'public' },
    Interval__c: { description: 'How many of the steps of the frequency lie between sessions.', privacy: 'public' },
    MonthlyRecurrenceOption__c: { description: 'Which day of the month sessions fall on.', privacy: 'public' },
    NumberOfServiceSessions__c: { description: 'Number of sessions.', privacy: 'public' },
    OtherServiceProvider__c: lookup('A further person who delivers the service.'),
    ParticipantCapacity__c: { description: 'How many people there is room for.', privacy: 'public' },
    PrimaryServiceProvider__c: lookup('The person who delivers the service.'),
    ServiceScheduleEndDate__c: { description: 'Last day of the schedule.', privacy: 'public' },
    ServiceScheduleEnds__c: {
      description: 'Whether the schedule ends on a day or after a number of sessions.',
      privacy: 'public',
    },
    Service__c: lookup('The service.', 'public'),
  },
  computed: {
    ...attendanceFigures,
    ParticipantsEnrolled__c: { description: 'How many people are enrolled.', privacy: 'public' },
  },
})
