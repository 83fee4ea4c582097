import { type FormatInstance, versionOf } from '../declare/format.ts'
import { isVirtual } from './columns-of.ts'
import { homesOf } from './home.ts'

/**
 * Whether files of a format can be made at all: a format of which every pair is only read can be a source and nothing else.
 *
 * @param instance the format and its version
 * @example
 * ```ts
 * import { bind, defineFormat, delimited, isWritten, layout, text } from '@nrec-align/mapping'
 * const extract = layout('extract', {
 *   title: 'Extract', description: 'One row a student.', files: ['extract.csv'], container: delimited(),
 *   source: 'made up', confidence: 'verified',
 *   columns: { given: { description: 'Given name.', privacy: 'direct-identifier' } },
 * })
 * const readOnly = { mode: 'decodeOnly', reason: 'nobody takes this file' } as const
 * const format = defineFormat({
 *   id: 'extract', title: 'Extract', description: 'An extract.', publisher: 'nobody', kind: 'district',
 *   trust: 'vendor', confidence: 'unverified', options: {}, tables: {},
 *   versions: [{
 *     version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [extract],
 *     bindings: [bind(extract, { id: 'student', grain: 'student', pairs: { firstName: ['given', text(), readOnly] } })],
 *   }],
 * })
 * console.assert(!isWritten(format()))
 * ```
 */
export const isWritten = (instance: FormatInstance): boolean =>
  versionOf(instance).readOnly === undefined &&
  homesOf(instance, 'write').some(({ columns }) => columns.some((column) => !isVirtual(column)))
