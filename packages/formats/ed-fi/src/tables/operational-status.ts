import { descriptorTable } from '../descriptors/descriptor-table.ts'

/** Whether a body is open, closed or to come. */
export const operationalStatus = descriptorTable('OperationalStatus', 'operationalStatus', {
  rows: [
    ['Active', 'open'],
    ['Added', 'added'],
    ['Changed', 'changed-agency', 'lossy'],
    ['Closed', 'closed'],
    ['Future', 'future'],
    ['Inactive', 'inactive'],
    ['New', 'new'],
    ['Reopened', 'reopened'],
  ],
})
