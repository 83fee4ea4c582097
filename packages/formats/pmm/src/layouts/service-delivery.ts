import { lookup, requiredLookup } from './columns.ts'
import { objectFile } from './object-file.ts'

/** What was delivered to whom; an absence is a row too. */
export const serviceDelivery = objectFile('serviceDelivery', {
  object: 'ServiceDelivery__c',
  description: 'One row for each delivery of a service, and for each absence from one.',
  privacy: 'quasi-identifier',
  columns: {
    Name: {
      description: 'Label of the record, made of the name of the person, a day and the service.',
      privacy: 'direct-identifier',
    },
    Account__c: lookup('Household of the person, where all of it benefits.'),
    AttendanceStatus__c: {
      description: 'Whether the person came, where attendance is taken; blank says nothing about it.',
      privacy: 'sensitive',
    },
    AutonameOverride__c: { description: 'Whether the label was written by hand.', privacy: 'public' },
    Contact__c: lookup('The person served; blank where a household or nobody in particular was.'),
    DeliveryDate__c: { description: 'Day of the delivery.', privacy: 'sensitive' },
    ProgramEngagement__c: lookup('The engagement under which the service was delivered.', 'quasi-identifier'),
    Quantity__c: {
      description: 'How much was delivered, in the unit of the service; 0 or blank for an absence.',
      privacy: 'sensitive',
    },
    ServiceSession__c: lookup('Session at which the service was delivered.', 'sensitive'),
    Service_Provider__c: lookup('The person who delivered the service.'),
    Service__c: requiredLookup('The service, which also says what the quantity counts.', 'public'),
  },
  computed: {
    HouseholdBenefit__c: { description: 'Whether a whole household benefits.', privacy: 'sensitive' },
    ServiceSchedule__c: { description: 'Schedule of the session.', privacy: 'public' },
    UnitOfMeasurement__c: { description: 'Unit of the service, repeated.', privacy: 'public' },
  },
  readable: ['UnitOfMeasurement__c'],
  carried: {
    Name: 'A label made of other fields.',
    Account__c: 'The common record does not say whether a household shares a benefit.',
    AutonameOverride__c: 'A switch of the program that makes labels.',
    ServiceSession__c: 'The common record does not hold schedules.',
    Service_Provider__c: 'The common record does not say who delivered a service.',
  },
  rules: [
    {
      id: 'absence-without-quantity',
      when: { AttendanceStatus__c: ['Unexcused Absence', 'Excused Absence'] },
      then: { Quantity__c: ['0', '0.0', '0.00', ''] },
      at: 'Quantity__c',
      message: 'The person was absent, yet a quantity was delivered.',
      fix: 'Correct the attendance or set the quantity to 0; an absence must not count as service.',
      source: 'The sample data set, where every absence is a row with the quantity 0.',
      confidence: 'inferred',
    },
  ],
})
