import { spaceOf } from '@nrec-align/schema'
import { type FormatInstance, type FormatVersion, versionOf } from '../../declare/format.ts'
import type { Layout } from '../../declare/layout.ts'
import { homesOfBinding } from '../home.ts'
import { optionsOf } from '../options-of.ts'
import { givenBy, populates } from './given.ts'
import { type FillContext, type Unfilled, unfilledColumns } from './unfilled.ts'

/** A required column of the target that no source, table, default or option fills. */
export interface MissingCell extends Unfilled {
  readonly layout: string
  /** Which kind of row lacks it. */
  readonly binding: string
}

/** Whether one layout of the target can be written. */
export interface LayoutFill {
  readonly layout: string
  /** `absent`: no source tells of such records, or the set does without; `incomplete`: it is needed and lacks required columns. */
  readonly status: 'written' | 'absent' | 'incomplete'
  /** Required columns that nothing fills; where the layout is written, those of the kinds of rows that are left out. */
  readonly missing: readonly string[]
}

/** What can be written of the target, and what stands in the way. */
export interface Fill {
  readonly layouts: readonly LayoutFill[]
  /** Layouts without which the conversion is impossible; every layout when nothing could be written at all. */
  readonly blocking: readonly string[]
}

interface Judged {
  readonly layout: Layout
  readonly isPopulated: boolean
  /** Some kind of row has all it needs. */
  readonly isWritable: boolean
  readonly missing: readonly MissingCell[]
}

const judge = (context: FillContext, version: FormatVersion, layout: Layout): Judged => {
  const bindings = version.bindings.filter((binding) => binding.layout === layout.id)
  const owners = bindings.filter((binding) => binding.side === undefined && populates(context.given, binding))
  const byOwner = owners.map((owner) => {
    const sides = bindings.filter((binding) => binding.side?.of === owner.id)
    const unfilled = unfilledColumns(context, layout, owner, sides)
    return unfilled.map((one) => ({ layout: layout.id, binding: owner.id, ...one }))
  })
  return {
    layout,
    isPopulated: owners.length > 0,
    isWritable: byOwner.some((cells) => cells.length === 0),
    missing: byOwner.flat(),
  }
}

const judgeAll = (
  from: readonly FormatInstance[],
  to: FormatInstance,
  tables: readonly string[],
): readonly Judged[] => {
  const version = versionOf(to)
  const context = { given: givenBy(from), options: optionsOf(to), tables }
  return version.layouts.map((layout) => judge(context, version, layout))
}

/** Spaces of the records that rows of a layout refer to. */
const referredBy = (version: FormatVersion, layout: Layout): ReadonlySet<string> =>
  new Set(
    version.bindings
      .filter((binding) => binding.layout === layout.id)
      .flatMap((binding) =>
        homesOfBinding(binding, 'write').flatMap((home) => home.hops.map((hop) => spaceOf(hop.to))),
      ),
  )

const tellsOf = (version: FormatVersion, layout: Layout): readonly string[] =>
  version.bindings
    .filter((binding) => binding.layout === layout.id && binding.side === undefined && binding.holds === undefined)
    .map((binding) => spaceOf(binding.grain))

/** Whether a layout that can be written refers to records of one that cannot. */
const isReferredTo = (version: FormatVersion, writable: readonly Layout[], layout: Layout): boolean =>
  writable.some((other) => {
    const spaces = referredBy(version, other)
    return tellsOf(version, layout).some((space) => spaces.has(space))
  })

/**
 * Says which layouts of a target can be written from some sources, and what makes a conversion impossible.
 *
 * A layout is written when some kind of its rows has all it needs, and absent when no source tells of its records. One that lacks
 * required columns is left out too, unless the set must be complete in itself and a layout that is written refers to it: then
 * nothing can be converted until the columns are brought.
 *
 * @param from the sources, tables of bodies and calendars among them, each with the options of the run
 * @param to the target
 * @param tables names of the tables the run was given for the target
 * @example
 * ```ts
 * import { bind, defineFormat, delimited, fillable, layout, text } from '@nrec-align/mapping'
 * const roster = layout('roster', {
 *   title: 'Roster', description: 'One row a student.', files: ['roster.csv'], container: delimited(),
 *   source: 'made up', confidence: 'verified',
 *   columns: { given: { description: 'Given name.', privacy: 'direct-identifier', required: 'always' } },
 * })
 * const format = defineFormat({
 *   id: 'roster', title: 'Roster', description: 'A roster.', publisher: 'nobody', kind: 'district',
 *   trust: 'vendor', confidence: 'unverified', options: {}, tables: {},
 *   versions: [{
 *     version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [roster],
 *     bindings: [bind(roster, { id: 'student', grain: 'student', pairs: { firstName: ['given', text()] } })],
 *   }],
 * })
 * console.assert(fillable([format()], format()).layouts[0]?.status === 'written')
 * console.assert(fillable([], format()).blocking.join() === 'roster')
 * ```
 */
export const fillable = (from: readonly FormatInstance[], to: FormatInstance, tables: readonly string[] = []): Fill => {
  const version = versionOf(to)
  const judged = judgeAll(from, to, tables)
  const writable = judged.filter(({ isWritable }) => isWritable).map(({ layout }) => layout)
  const isBlocking = ({ layout, isPopulated, isWritable }: Judged): boolean =>
    isPopulated &&
    !isWritable &&
    version.packaging.referentiallyComplete === true &&
    isReferredTo(version, writable, layout)
  const layouts = judged.map((one): LayoutFill => {
    const missing = [...new Set(one.missing.map(({ column }) => column))]
    const status = writable.includes(one.layout) ? 'written' : isBlocking(one) ? 'incomplete' : 'absent'
    return { layout: one.layout.id, status, missing }
  })
  const blocked = judged.filter(isBlocking).map(({ layout }) => layout.id)
  if (writable.length > 0) return { layouts, blocking: blocked }
  const bound = version.layouts.filter((layout) => tellsOf(version, layout).length > 0)
  return { layouts, blocking: bound.map((layout) => layout.id) }
}

/**
 * Lists the required columns of a target that some sources cannot fill, with what could be brought.
 *
 * @param from the sources, each with the options of the run
 * @param to the target
 * @param tables names of the tables the run was given for the target
 * @returns one entry for each column and kind of row of which the sources tell; columns of absent layouts are not among them
 * @example
 * ```ts
 * import { bind, defineFormat, delimited, layout, missing, text } from '@nrec-align/mapping'
 * const roster = layout('roster', {
 *   title: 'Roster', description: 'One row a student.', files: ['roster.csv'], container: delimited(),
 *   source: 'made up', confidence: 'verified',
 *   columns: { given: { description: 'Given name.', privacy: 'direct-identifier', required: 'always' } },
 * })
 * const format = defineFormat({
 *   id: 'roster', title: 'Roster', description: 'A roster.', publisher: 'nobody', kind: 'district',
 *   trust: 'vendor', confidence: 'unverified', options: {}, tables: {},
 *   versions: [{
 *     version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [roster],
 *     bindings: [bind(roster, { id: 'student', grain: 'student', pairs: { firstName: ['given', text()] } })],
 *   }],
 * })
 * console.assert(missing([format()], format()).length === 0)
 * ```
 */
export const missing = (
  from: readonly FormatInstance[],
  to: FormatInstance,
  tables: readonly string[] = [],
): readonly MissingCell[] => judgeAll(from, to, tables).flatMap((one) => one.missing)
