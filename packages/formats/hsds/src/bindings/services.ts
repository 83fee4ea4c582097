import { bind } from '@nrec-align/mapping'
import { services, services201 } from '../layouts/services.ts'
import { servicePairs, servicePairs201 } from '../pairs/service.ts'

const facts = {
  id: 'service',
  grain: 'service',
  defaults: { status: [{ option: 'serviceStatus' }, 'The run says what a service is of which no source says it.'] },
} as const

export const serviceBinding = bind(services, { ...facts, pairs: servicePairs })

export const serviceBinding201 = bind(services201, { ...facts, pairs: servicePairs201 })
