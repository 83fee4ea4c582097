import { type EntityName, spaceOf } from '@nrec-align/schema'
import { type FormatInstance, versionOf } from '../declare/format.ts'
import type { GeneratedRow } from './generate-rows.ts'
import { rowMaker, type Tables } from './make-row.ts'
import { isShared, SCHOOLS, SHARED } from './row.ts'

/** How to make a set. */
export interface SetChoice {
  readonly seed: number
  /** How many students; every kind of record about students has as many rows. */
  readonly students: number
  readonly tables?: Tables
}

/** The rows of one layout of a set. */
export interface GeneratedLayout {
  readonly layout: string
  readonly rows: readonly GeneratedRow[]
}

const rowsOf = (grain: EntityName, students: number): number => {
  if (grain === 'school') return SCHOOLS
  if (spaceOf(grain) === 'organization') return 1
  return isShared(grain) ? SHARED : students
}

/**
 * Makes up a whole data set: all bound layouts of a format, with the same people and bodies in each.
 *
 * @param instance the format, its version and the options of the run
 * @param choice seed, number of students and tables of the run
 * @returns the layouts in the order of the declaration; references between them are resolved inside the set
 * @throws RangeError where no valid row of some layout can be made without a table or option
 * @example
 * ```ts
 * import { bind, defineFormat, delimited, generateSet, identifier, layout } from '@nrec-align/mapping'
 * const roster = layout('roster', {
 *   title: 'Roster', description: 'One row a student.', files: ['roster.csv'], container: delimited(),
 *   source: 'made up', confidence: 'verified',
 *   columns: { id: { description: 'State number.', privacy: 'direct-identifier', required: 'always' } },
 * })
 * const format = defineFormat({
 *   id: 'roster', title: 'Roster', description: 'A roster.', publisher: 'nobody', kind: 'district',
 *   trust: 'vendor', confidence: 'unverified', options: {}, tables: {},
 *   versions: [{
 *     version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [roster],
 *     bindings: [bind(roster, { id: 'student', grain: 'student', pairs: { 'identifiers[us-ca.ssid]': ['id', identifier()] } })],
 *   }],
 * })
 * console.assert(generateSet(format(), { seed: 1, students: 3 })[0]?.rows.length === 3)
 * ```
 */
export const generateSet = (instance: FormatInstance, choice: SetChoice): readonly GeneratedLayout[] => {
  const version = versionOf(instance)
  const bound = version.layouts.filter((layout) => version.bindings.some((binding) => binding.layout === layout.id))
  return bound.map(({ id }) => {
    const maker = rowMaker(instance, id, choice.seed, choice.tables ?? {})
    const rows = maker.owners.flatMap((owner) =>
      Array.from({ length: owner === undefined ? 0 : rowsOf(owner.grain, choice.students) }, (_, index) => ({
        cells: maker.cellsOf(maker.make(owner, index, choice.students)),
        ...(owner === undefined ? {} : { binding: owner.id }),
        expect: [],
      })),
    )
    return { layout: id, rows }
  })
}
