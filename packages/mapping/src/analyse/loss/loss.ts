import type { Binding } from '../../declare/bind.ts'
import type { FormatInstance } from '../../declare/format.ts'
import type { Layout } from '../../declare/layout.ts'
import { isSecret } from '../../plan/cell-checks.ts'
import { columnFates, type RecordFate } from './column-fate.ts'
import type { ColumnLoss, Fate } from './column-loss.ts'
import { type Journey, journeyOf } from './journey.ts'
import { defaultText } from './limits.ts'

const isSameFormat = ({ from, to }: Journey): boolean => from.format.id === to.format.id && from.version === to.version

/** A column that is only copied, in a file made from other data: lost, unless the declaration has a default for it. */
const carriedFate = (owners: readonly Binding[], column: string, why: string): Fate => {
  const reason = `only a file of the same format and version keeps it: ${why}`
  const value = owners.map((owner) => owner.defaults?.[column]?.[0]).find((one) => one !== undefined)
  if (value === undefined) return { verdict: 'lost', reason }
  return { verdict: 'depends', predicates: [{ kind: 'made-anew', text: defaultText(value) }], reason }
}

/** What the layout itself says of a column, before any pair is looked at. */
const declaredFate = (
  layout: Layout,
  owners: readonly Binding[],
  column: string,
  rewrites: boolean,
): Fate | undefined => {
  const dropped = layout.dropped?.[column]
  const carried = layout.carried?.[column]
  if (isSecret(column, layout.columns[column])) return { verdict: 'lost', reason: 'secret: it never leaves the reader' }
  if (dropped !== undefined) {
    const isBlank = layout.columns[column]?.placeholder === true
    return { verdict: 'lost', reason: dropped, ...(isBlank ? { constant: true } : {}) }
  }
  if (rewrites) return { verdict: 'kept', reason: 'a file of the same format and version is copied cell by cell' }
  return carried === undefined ? undefined : carriedFate(owners, column, carried)
}

const DIFFERS = 'differs with the kind of row'

const isEqual = (one: Fate, other: Fate): boolean =>
  JSON.stringify({ ...one, reason: '' }) === JSON.stringify({ ...other, reason: '' })

/** The verdict for all kinds of rows together. */
const combined = (fates: readonly RecordFate[]): Fate => {
  const bare = fates.map(({ binding: _binding, ...fate }) => fate)
  const [first] = bare
  if (first === undefined) return { verdict: 'lost', reason: 'no row of the file reads it' }
  const reason = [...new Set(bare.map((fate) => fate.reason))].join('; ')
  if (bare.every((fate) => isEqual(fate, first) || (fate.verdict === 'lost' && first.verdict === 'lost')))
    return { ...first, reason }
  const verdicts = new Set(bare.map((fate) => fate.verdict))
  const codes = bare.flatMap((fate) => fate.codes ?? [])
  const predicates = bare.flatMap((fate) => fate.predicates ?? [])
  const verdict = verdicts.size === 1 ? first.verdict : verdicts.has('changed') ? 'changed' : 'depends'
  return {
    ...first,
    verdict,
    ...(codes.length === 0 ? {} : { codes: [...new Map(codes)] }),
    ...(predicates.length === 0
      ? {}
      : { predicates: [...new Map(predicates.map((one) => [JSON.stringify(one), one])).values()] }),
    reason: DIFFERS,
  }
}

const lossOfColumn = (
  journey: Journey,
  layout: Layout,
  owners: readonly Binding[],
  bindings: readonly Binding[],
  column: string,
): ColumnLoss => {
  const place = { layout: layout.id, column }
  const declared = declaredFate(layout, owners, column, isSameFormat(journey))
  if (declared !== undefined) return { ...place, ...declared }
  const fates = owners.flatMap((owner) => {
    const sides = bindings.filter((binding) => binding.side?.of === owner.id)
    return columnFates(journey, owner, sides, column, layout.columns[column])
  })
  const whole = combined(fates)
  return whole.reason === DIFFERS ? { ...place, ...whole, byRecord: fates } : { ...place, ...whole }
}

/**
 * Says of every column whether its cells would come back equal after the way to another format and back.
 *
 * Each cell is judged by itself: whether its whole row can be written again is what {@link fillable} tells. It is assumed that no two
 * records disagree about the same person or body; where they do, any cell can come back with the value that took precedence.
 *
 * @param from the format the data are in, with the options of the run
 * @param to the format they go through
 * @returns one entry for every column of every layout that something binds, in the order of the declaration
 * @example
 * ```ts
 * import { bind, defineFormat, delimited, layout, loss, text } from '@nrec-align/mapping'
 * const made = (id: string, pairs: object) => {
 *   const roster = layout('roster', {
 *     title: 'Roster', description: 'One row a student.', files: ['roster.csv'], container: delimited(),
 *     source: 'made up', confidence: 'verified',
 *     columns: {
 *       given: { description: 'Given name.', privacy: 'direct-identifier' },
 *       family: { description: 'Family name.', privacy: 'direct-identifier' },
 *     },
 *   })
 *   return defineFormat({
 *     id, title: id, description: 'A roster.', publisher: 'nobody', kind: 'district', trust: 'vendor',
 *     confidence: 'unverified', options: {}, tables: {},
 *     versions: [{
 *       version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [roster],
 *       bindings: [bind(roster, { id: 'student', grain: 'student', pairs })],
 *     }],
 *   })
 * }
 * const whole = made('whole', { firstName: ['given', text()], lastName: ['family', text()] })
 * const half = made('half', { lastName: ['family', text()] })
 * console.assert(loss(whole(), half()).map(({ verdict }) => verdict).join() === 'lost,kept')
 * ```
 */
export const loss = (from: FormatInstance, to: FormatInstance): readonly ColumnLoss[] => {
  const journey = journeyOf(from, to)
  return journey.source.layouts.flatMap((layout) => {
    const bindings = journey.source.bindings.filter((binding) => binding.layout === layout.id)
    const owners = bindings.filter((binding) => binding.side === undefined)
    return owners.length === 0
      ? []
      : Object.keys(layout.columns).map((column) => lossOfColumn(journey, layout, owners, bindings, column))
  })
}
