import { type Binding, datePatternOf, type FileColumns, leafFor } from '@nrec-align/mapping'

/**
 * How a date that is no text, as in a cell of a workbook, would stand in each column of a layout.
 *
 * @returns the text of an ISO date in a column; the ISO date itself where the column holds no dates
 */
export const dateTextOf = (
  bindings: readonly Binding[],
  layout: string,
  columns: FileColumns,
): ((place: number, iso: string) => string) => {
  const encoders = columns.names.map((name) => {
    for (const binding of bindings) {
      if (binding.layout !== layout) continue
      for (const [names, node] of Object.values(binding.pairs)) {
        const pattern = (typeof names === 'string' ? [names] : names).includes(name) ? datePatternOf(node) : undefined
        if (pattern !== undefined) return leafFor({ kind: 'date', pattern }, {})?.encode
      }
    }
    return undefined
  })
  return (place, iso) => encoders[place]?.(iso.slice(0, 10)) ?? iso
}
