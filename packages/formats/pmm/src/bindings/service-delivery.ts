import { bind, code, decimal } from '@nrec-align/mapping'
import { serviceDelivery } from '../layouts/service-delivery.ts'
import { attendanceCategory } from '../tables/attendance-category.ts'
import { serviceUnit } from '../tables/service-unit.ts'
import { day, salesforceId } from './record.ts'

export const serviceDeliveryBinding = bind(serviceDelivery, {
  id: 'delivery',
  grain: 'serviceDelivery',
  pairs: {
    'identifiers[salesforce.id]': ['Id', salesforceId],
    'participation.identifiers[salesforce.id]': ['ProgramEngagement__c', salesforceId],
    'participant.identifiers[salesforce.id]': ['Contact__c', salesforceId],
    'service.identifiers[salesforce.id]': ['Service__c', salesforceId],
    'service.unit': [
      'UnitOfMeasurement__c',
      code(serviceUnit),
      { mode: 'decodeOnly', reason: 'Salesforce repeats the unit of the service, which states it.' },
    ],
    date: ['DeliveryDate__c', day],
    quantity: ['Quantity__c', decimal(2)],
    attendanceCategory: ['AttendanceStatus__c', code(attendanceCategory)],
  },
})
