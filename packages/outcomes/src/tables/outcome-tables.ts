import { dictionary } from './dictionary.ts'
import { disparityTable } from './disparity.ts'
import { factTables } from './fact-tables.ts'
import { filedTables } from './filed-tables.ts'
import { hiddenShareTable } from './hidden-share.ts'
import { mergedGroup } from './merged-group.ts'
import type { TablesRequest } from './request.ts'
import { shownInstead } from './shown-instead.ts'
import type { Table } from './table.ts'
import { tidyTable } from './tidy-table.ts'

/**
 * Lays out a release as tables: `outcomes`, a row a figure with everything that is said of it; `fact_outcome` with `dim_indicator`,
 * `dim_place`, `dim_subgroup` and `dim_period` for a data warehouse; `disparity`, how far groups are apart; `hidden_share`,
 * `shown_instead` and `merged_group` on what is not shown; a table a framework that is filed by number with a funder, where the
 * release has figures of it; and `dictionary`, which says what every column means. The same release gives the same tables.
 *
 * @param request - What may be published, which only `protect` makes, and the definitions of its indicators.
 * @returns The tables in a fixed order. A cell is empty where there is nothing to say; a value that is hidden is never zero.
 * @throws RangeError for a figure whose indicator has no definition among those given.
 *
 * @example
 * ```ts
 * import { outcomeTables, protect, restrictedFigures } from '@nrec-align/outcomes'
 *
 * const { published } = await protect(restrictedFigures([], []))
 * const [tidy] = outcomeTables({ release: published, indicators: [], frameworks: [] })
 * console.assert(tidy?.name === 'outcomes' && tidy.columns.some(({ name }) => name === 'value_status'))
 * ```
 */
export const outcomeTables = (request: TablesRequest): readonly Table[] => {
  const tables = [
    tidyTable(request),
    ...factTables(request),
    disparityTable(request),
    hiddenShareTable(request),
    shownInstead(request),
    mergedGroup(request),
    ...filedTables(request),
  ]
  return [...tables, dictionary(tables)]
}
