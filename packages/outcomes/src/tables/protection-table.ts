import type { Protected, ProtectedFigure, PublicFigure } from '../disclosure/index.ts'
import { figureId } from '../figures/index.ts'
import { decimalText } from './decimal-text.ts'
import { periodKey, placeKey, subgroupKey } from './keys.ts'
import { type Column, type Table, tableOf } from './table.ts'

interface Row extends ProtectedFigure {
  readonly key: PublicFigure
}

const columns: readonly Column<Row>[] = [
  { name: 'indicator_id', type: 'text', meaning: 'The id of the definition.', of: ({ key }) => key.indicator },
  { name: 'place_key', type: 'text', meaning: 'Kind and id of the place.', of: ({ key }) => placeKey(key.place) },
  { name: 'place_name', type: 'text', meaning: 'What people call it.', of: ({ key }) => key.place.name },
  { name: 'period_key', type: 'text', meaning: 'The school years.', of: ({ key }) => periodKey(key.period) },
  { name: 'subgroup_key', type: 'text', meaning: 'The group.', of: ({ key }) => subgroupKey(key.subgroup) },
  { name: 'value_status', type: 'text', meaning: 'What is published of it.', of: ({ valueStatus }) => valueStatus },
  { name: 'reasons', type: 'text', meaning: 'Why it is not shown as it is.', of: ({ reasons }) => reasons.join(' ') },
  {
    name: 'room_required',
    type: 'number',
    meaning: 'How far the least and the greatest numerator must be apart that all publications allow.',
    of: ({ proof }) => (proof === undefined ? undefined : decimalText(proof.required)),
  },
  {
    name: 'numerator_low',
    type: 'number',
    meaning: 'A numerator that all publications allow.',
    of: ({ proof }) => (proof === undefined ? undefined : decimalText(proof.low)),
  },
  {
    name: 'numerator_high',
    type: 'number',
    meaning: 'Another one.',
    of: ({ proof }) => (proof === undefined ? undefined : decimalText(proof.high)),
  },
]

/**
 * Lays out what was decided about every figure, and why, for review inside the organization. It is no public table: to publish it
 * would undo the protection.
 *
 * @param release - What `protect` gives.
 *
 * @example
 * ```ts
 * import { protect, protectionTable, restrictedFigures } from '@nrec-align/outcomes'
 *
 * const table = protectionTable(await protect(restrictedFigures([], [])))
 * console.assert(table.columns.some(({ name }) => name === 'reasons'))
 * ```
 */
export const protectionTable = (release: Pick<Protected, 'internal' | 'published'>): Table => {
  const { internal, published } = release
  const keys = new Map(published.figures.map((figure) => [figureId(figure), figure]))
  const rows = internal.figures.flatMap((decided): readonly Row[] => {
    const key = keys.get(decided.figure)
    return key === undefined ? [] : [{ ...decided, key }]
  })
  return tableOf('protection', columns, rows)
}
