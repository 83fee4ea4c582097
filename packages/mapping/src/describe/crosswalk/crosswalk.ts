import type { FormatInstance } from '../../declare/format.ts'
import { codeCorrespondences } from './codes.ts'
import { columnCorrespondences } from './columns.ts'
import type { Correspondence } from './correspondence.ts'

/**
 * Lists what every column and every code of a format corresponds to: fields and codes of the common record,
 * and the elements and options of CEDS that are reached through them.
 *
 * @param instance the format and its version
 * @returns the columns in the order of the layouts, then the codes list by list
 * @example
 * ```ts
 * import { bind, code, codeTable, crosswalk, defineFormat, delimited, layout } from '@nrec-align/mapping'
 * const sex = codeTable('roster.sex', 'sex', { source: 'made up', verified: true }, [['F', 'female']])
 * const roster = layout('roster', {
 *   title: 'Roster', description: 'One row a student.', files: ['roster.csv'], container: delimited(),
 *   source: 'made up', confidence: 'verified',
 *   columns: { sex: { description: 'Sex.', privacy: 'quasi-identifier' } },
 * })
 * const format = defineFormat({
 *   id: 'roster', title: 'Roster', description: 'A roster.', publisher: 'nobody', kind: 'district',
 *   trust: 'vendor', confidence: 'unverified', options: {}, tables: {},
 *   versions: [{
 *     version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [roster],
 *     bindings: [bind(roster, { id: 'student', grain: 'student', pairs: { sex: ['sex', code(sex)] } })],
 *   }],
 * })
 * const kinds = crosswalk(format()).map(({ target }) => target.kind)
 * console.assert(kinds.join() === 'field,element,code,option')
 * ```
 */
export const crosswalk = (instance: FormatInstance): readonly Correspondence[] => [
  ...columnCorrespondences(instance),
  ...codeCorrespondences(instance),
]
