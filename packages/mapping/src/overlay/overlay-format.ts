import type { Format } from '../declare/format.ts'
import { baseOf } from './base-of.ts'
import { checkOverlay } from './check-overlay.ts'
import { bindingWithCodes } from './code-rows.ts'
import { localLayout } from './local-layout.ts'
import type { Overlay } from './overlay.ts'
import { renamedBinding, renamedLayout, renamedSkips } from './rename.ts'

/**
 * Makes the local layout of a district or a new year out of a published one.
 *
 * Columns that are put in are carried and unverified; the layout is marked, and every report says so.
 * @param format the published format; it is left as it is
 * @param overlay how the local layout differs
 * @returns the format with the local layout as the variant that is written, the published ones still read
 * @throws RangeError when the overlay names something the format has not; `checkOverlay` says what
 * @example
 * ```ts
 * import { bind, defineFormat, delimited, layout, overlayFormat, text } from '@nrec-align/mapping'
 * const roster = layout('roster', {
 *   title: 'Roster', description: 'One row a student.', files: ['roster.csv'], container: delimited(),
 *   source: 'made up', confidence: 'verified',
 *   columns: { given: { description: 'Given name.', privacy: 'direct-identifier' } },
 * })
 * const { format } = defineFormat({
 *   id: 'roster', title: 'Roster', description: 'A roster.', publisher: 'nobody', kind: 'district',
 *   trust: 'vendor', confidence: 'verified', options: {}, tables: {},
 *   versions: [{
 *     version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [roster],
 *     bindings: [bind(roster, { id: 'student', grain: 'student', pairs: { firstName: ['given', text()] } })],
 *   }],
 * })
 * const local = overlayFormat(format, { layout: 'roster', insert: [{ name: 'bus' }], rename: { given: 'first' } })
 * console.assert(local.versions[0]?.layouts[0]?.variants[0]?.columns.join() === 'first,bus')
 * ```
 */
export const overlayFormat = (format: Format, overlay: Overlay): Format => {
  const [problem] = checkOverlay(format, overlay)
  const base = baseOf(format, overlay)
  if (problem !== undefined || base === undefined) {
    throw new RangeError(
      `${overlay.layout}: ${problem?.at ?? 'layout'}: ${problem?.message ?? 'There is no such layout.'}`,
    )
  }
  const names = overlay.rename ?? {}
  const local = renamedLayout(localLayout(base.layout, base.variant, overlay), names)
  const version = {
    ...base.version,
    layouts: base.version.layouts.map((one) =>
      renamedSkips(one.id === overlay.layout ? local : one, overlay.layout, names),
    ),
    bindings: base.version.bindings.map((binding) => {
      const renamed = renamedBinding(binding, overlay.layout, names)
      return binding.layout === overlay.layout ? bindingWithCodes(renamed, overlay) : renamed
    }),
  }
  return { ...format, versions: format.versions.map((one) => (one === base.version ? version : one)) }
}
