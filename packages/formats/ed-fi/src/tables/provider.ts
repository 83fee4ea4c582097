import { descriptorTable } from '../descriptors/descriptor-table.ts'

/** Who a provider belongs to. */
export const providerProfitability = descriptorTable('ProviderProfitability', 'organizationControl', {
  rows: [
    ['Government Run', 'government'],
    ['ForProfit', 'for-profit'],
    ['Nonprofit', 'nonprofit'],
  ],
})

/** Whether a provider is active. */
export const providerStatus = descriptorTable('ProviderStatus', 'operationalStatus', {
  rows: [
    ['Active', 'open', 'broader'],
    ['Inactive', 'inactive'],
    ['Unknown', 'unknown'],
  ],
})
