import { codeTable } from '@nrec-align/mapping'

/** Whether a service is on offer. A planned and a canceled one have no code of their own: the nearest says that it cannot be had. */
export const serviceStatus = codeTable(
  'hsds.service.status',
  'programStatus',
  { source: 'Open Referral HSDS 3.0, service: status', verified: true },
  [
    ['active', 'active'],
    ['inactive', 'inactive'],
    // Gone, not finished as planned.
    ['defunct', 'completed', 'lossy'],
    ['temporarily closed', 'temporarily-closed'],
    ['inactive', 'planned', 'broader', 'encodeOnly'],
    ['defunct', 'canceled', 'lossy', 'encodeOnly'],
  ],
)
