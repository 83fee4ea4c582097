import type { CodeTableFacts } from '@nrec-align/mapping'

/** A list as it is delivered. Each org may change it, so a value outside it is worth a look and no mistake. */
export const openList = (field: string): CodeTableFacts => ({
  source: `SalesforceFoundation/PMM, values delivered for ${field}, 3 April 2025; each org may change them`,
  verified: false,
})
