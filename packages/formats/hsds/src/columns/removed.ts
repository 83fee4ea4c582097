import { open, required } from './column.ts'

/** Who may use a service; in version 2.0.1 only, and without anything said. */
export const eligibilityColumns = {
  id: required('Identifier of the entry.'),
  service_id: open('The service.'),
} as const

/** How a service may be paid; in version 2.0.1 only. */
export const paymentAcceptedColumns = {
  id: required('Identifier of the entry.'),
  service_id: open('The service.'),
  payment: open('A way to pay.'),
} as const
