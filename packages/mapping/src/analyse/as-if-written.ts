import type { Binding } from '../declare/bind.ts'
import type { Format, FormatInstance } from '../declare/format.ts'
import { isWritten } from './is-written.ts'

type BoundPair = Binding['pairs'][string]

const bothWays = ([columns, codec, facts = {}]: BoundPair): BoundPair => {
  const { mode, reason, ...others } = facts
  return mode === 'decodeOnly' ? [columns, codec, others] : [columns, codec, facts]
}

const written = (binding: Binding): Binding => ({
  ...binding,
  pairs: Object.fromEntries(Object.entries(binding.pairs).map(([path, pair]) => [path, bothWays(pair)])),
})

const anew = (format: Format): Format => ({
  ...format,
  versions: format.versions.map(({ readOnly: _reason, ...version }) => ({
    ...version,
    bindings: version.bindings.map(written),
  })),
})

const known = new WeakMap<Format, Format>()

/**
 * Takes a format that is only read as if files of it could be made, so that {@link loss} tells what another format can hold of it;
 * as it stands, every column of such a format would be lost on the way back.
 *
 * @param instance the format and its version
 * @returns the instance itself where files of it are made
 * @example
 * ```ts
 * import { asIfWritten, defineFormat, homesOf, bind, delimited, layout, text } from '@nrec-align/mapping'
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
 * console.assert(homesOf(format(), 'write').length === 0)
 * console.assert(homesOf(asIfWritten(format()), 'write').length === 1)
 * ```
 */
export const asIfWritten = (instance: FormatInstance): FormatInstance => {
  if (isWritten(instance)) return instance
  const format = known.get(instance.format) ?? anew(instance.format)
  known.set(instance.format, format)
  return { ...instance, format }
}
