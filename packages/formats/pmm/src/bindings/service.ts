import { bind, code, text } from '@nrec-align/mapping'
import { service } from '../layouts/service.ts'
import { programStatus } from '../tables/program-status.ts'
import { serviceUnit } from '../tables/service-unit.ts'
import { salesforceId } from './record.ts'

export const serviceBinding = bind(service, {
  id: 'service',
  grain: 'service',
  pairs: {
    'identifiers[salesforce.id]': ['Id', salesforceId],
    'program.identifiers[salesforce.id]': ['Program__c', salesforceId],
    name: ['Name', text()],
    unit: ['UnitOfMeasurement__c', code(serviceUnit)],
    status: ['Status__c', code(programStatus)],
  },
})
