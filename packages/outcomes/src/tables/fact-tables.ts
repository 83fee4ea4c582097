import { dimIndicator } from './dim-indicator.ts'
import { dimPeriod } from './dim-period.ts'
import { dimPlace } from './dim-place.ts'
import { dimSubgroup } from './dim-subgroup.ts'
import { factOutcome } from './fact-outcome.ts'
import type { TablesRequest } from './request.ts'
import type { Table } from './table.ts'

/** The same figures for a data warehouse: one table of facts and one for each thing that they are about, joined by readable keys. */
export const factTables = (request: TablesRequest): readonly Table[] =>
  [factOutcome, dimIndicator, dimPlace, dimSubgroup, dimPeriod].map((make) => make(request))
