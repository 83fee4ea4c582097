import { attendanceFigures, requiredLookup } from './columns.ts'
import { objectFile } from './object-file.ts'

/** What a program delivers, and the unit without which no quantity of it means anything. */
export const service = objectFile('service', {
  object: 'Service__c',
  description: 'One row for each service of a program, with the unit in which it is counted.',
  privacy: 'public',
  columns: {
    Name: { description: 'Name of the service.', privacy: 'public' },
    AttendanceFieldSet__c: { description: 'Fields shown where attendance is taken.', privacy: 'public' },
    Description__c: { description: 'What the service is.', length: 255, privacy: 'public' },
    Program__c: requiredLookup('Program the service belongs to.', 'public'),
    ServiceDeliveryFieldSet__c: { description: 'Fields shown where deliveries are entered.', privacy: 'public' },
    Status__c: { description: 'Whether the service is on offer.', privacy: 'public' },
    UnitOfMeasurement__c: {
      description: 'Unit in which deliveries are counted, in free text.',
      length: 255,
      privacy: 'public',
    },
  },
  computed: attendanceFigures,
  carried: {
    AttendanceFieldSet__c: 'How the program shows its forms.',
    Description__c: 'The common record does not describe a service beyond its name.',
    ServiceDeliveryFieldSet__c: 'How the program shows its forms.',
  },
  rules: [
    {
      id: 'service-needs-unit',
      when: { Name: { present: true } },
      then: { UnitOfMeasurement__c: { present: true } },
      at: 'UnitOfMeasurement__c',
      message: 'The service has no unit, so the quantities of its deliveries mean nothing.',
      fix: 'State the unit of the service; never add up quantities of services with different units.',
      source: 'The definition of Quantity__c: a quantity is expressed in the unit of its service.',
      confidence: 'inferred',
    },
  ],
})
