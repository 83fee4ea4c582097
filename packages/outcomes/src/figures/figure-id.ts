import type { FigureKey } from './figure.ts'

const between = '\u001f'

/**
 * The name by which relations and ledgers speak of a figure: equal for equal keys, whatever the place is called.
 *
 * @param key - An indicator, a place, a period and a group.
 * @returns The parts of the key, each after a separator that no part holds.
 *
 * @example
 * ```ts
 * import { figureId } from '@nrec-align/outcomes'
 *
 * const key = { indicator: 'attendance', place: { kind: 'school', id: 's1' }, period: { first: 2025, last: 2025 }, subgroup: [] } as const
 * console.assert(figureId(key) === figureId({ ...key, place: { ...key.place, name: 'Example School' } }))
 * ```
 */
export const figureId = ({ indicator, place, period, subgroup }: FigureKey): string =>
  [
    indicator,
    place.kind,
    place.id,
    String(period.first),
    String(period.last),
    ...subgroup.map(({ dimension, category }) => `${dimension}=${category}`),
  ].join(between)
