import { type Binding, datePatternOf, type FileColumns, leafFor } from '@nrec-align/mapping'

const WITHOUT_ZONE = /(?:[.]000)?Z$/

/**
 * How a date that is no text, as in a cell of a workbook, would stand in each column of a layout.
 *
 * @returns the text of an ISO date in a column; the ISO date itself where the column holds no dates, and the moment with its
 *   time, without a zone that no workbook has, where the column holds moments
 */
export const dateTextOf = (
  bindings: readonly Binding[],
  layout: string,
  columns: FileColumns,
): ((place: number, iso: string) => string) => {
  const leaves = columns.names.map((name) => {
    for (const binding of bindings) {
      if (binding.layout !== layout) continue
      for (const [names, node] of Object.values(binding.pairs)) {
        const pattern = (typeof names === 'string' ? [names] : names).includes(name) ? datePatternOf(node) : undefined
        if (pattern !== undefined) return leafFor({ kind: 'date', pattern }, {})
      }
    }
    return undefined
  })
  return (place, iso) => {
    const leaf = leaves[place]
    const isMoment = iso.length > 10 && leaf?.decode(iso) !== undefined
    return isMoment ? iso.replace(WITHOUT_ZONE, '') : (leaf?.encode(iso.slice(0, 10)) ?? iso)
  }
}
