import type { FileSpans } from '@nrec-align/convert/engine'
import type { GatheredReference, Space } from '../gather/space.ts'
import { missing } from '../text.ts'
import { leafColumn, referenceColumn } from './tables.ts'

/** What decides which record is believed, besides their order. */
export interface Precedence {
  readonly spans: FileSpans
  /** Whether some record of the space says since when it holds. */
  readonly isDated: boolean
}

/** Name of what a record brings for one unit, and of what it refers to. */
export const unitColumn = (unit: number): string => `u${unit}`
export const rootColumn = (reference: GatheredReference): string => `r${reference.place}`

const columnsOf = (space: Space, unit: string): readonly string[] =>
  space.leavesOf(unit).map(({ path }) => `f.${leafColumn(path)}`)

/** Whether a record says something of a unit, be it only that it is unknown. */
const isSaid = (space: Space, unit: string): string =>
  columnsOf(space, unit)
    .map((column) => `${column} IS NOT NULL`)
    .join(' OR ')

const isKnown = (space: Space, unit: string): string =>
  columnsOf(space, unit)
    .map((column) => `coalesce(${column} <> ${missing}, false)`)
    .join(' OR ')

const valuesOf = (space: Space, unit: string): string => {
  const fields = space.leavesOf(unit).map(({ path, place }) => `'v${place}': f.${leafColumn(path)}`)
  return `{'seq': f.seq, ${fields.join(', ')}}`
}

const trustOf = (spans: FileSpans): string =>
  spans.alike
    ? '0'
    : `CASE ${spans
        .all()
        .toReversed()
        .map(({ first, trust }) => `WHEN f.seq >= ${first} THEN ${trust}`)
        .join(' ')} ELSE 0 END`

const WIDE = ['1329227995784915872903807060280344576', '1208925819614629174706176', '1099511627776'] as const

/**
 * Which record is believed, the least first: one that knows something before one that only knows that it is unknown; then the
 * one that holds since later, the one trusted more, the earlier one. A number while order alone decides, as those are cheap.
 */
const rankOf = (space: Space, unit: string, { spans, isDated }: Precedence): string => {
  const known = isKnown(space, unit)
  if (spans.alike && !isDated)
    return `CASE WHEN ${known} THEN CAST(f.seq AS HUGEINT) * ${WIDE[1]} + CAST(f.node AS HUGEINT) * ${WIDE[2]} + f.ord
      WHEN ${isSaid(space, unit)} THEN ${WIDE[0]} + CAST(f.node AS HUGEINT) * ${WIDE[1]} + f.ord END`
  return `CASE WHEN ${known} THEN {'a': 0, 'b': ${isDated ? '-f.since_rank' : '0'}, 'c': ${trustOf(spans)}, 'd': f.seq, 'e': f.node, 'f': f.ord}
    WHEN ${isSaid(space, unit)} THEN {'a': 1, 'b': 0, 'c': 0, 'd': f.node, 'e': f.ord, 'f': 0} END`
}

/** What one record says, unit by unit and reference by reference, from `f`. */
export const saidColumns = (space: Space, units: readonly string[]): string =>
  [
    ...units.map(
      (unit) =>
        `CASE WHEN ${isSaid(space, unit)} THEN ${valuesOf(space, unit)} END AS ${unitColumn(space.units.indexOf(unit))}`,
    ),
    ...space.singles.map((reference) => `f.${rootColumn(reference)}`),
  ].join(', ')

/** The same of all records about one entity: units win whole, and of what is referred to the first stays. */
export const foldedColumns = (space: Space, units: readonly string[], precedence: Precedence): string =>
  [
    ...units.map(
      (unit) =>
        `min_by(${valuesOf(space, unit)}, ${rankOf(space, unit, precedence)}) AS ${unitColumn(space.units.indexOf(unit))}`,
    ),
    ...space.singles.map((reference) => {
      const column = `f.${rootColumn(reference)}`
      const order = `CAST(f.node AS HUGEINT) * ${WIDE[2]} + f.ord`
      return `min_by(${column}, CASE WHEN ${column} IS NOT NULL THEN ${order} END) AS ${rootColumn(reference)}`
    }),
  ].join(', ')

/** Column of a reference as it was gathered. */
export const gatheredReference = ({ field }: GatheredReference): string => `f.${referenceColumn(field)}`
