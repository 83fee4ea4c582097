import { codeSets } from '@nrec-align/schema'
import type { Format } from '../declare/format.ts'
import { nearest } from '../text/nearest.ts'
import { type Base, baseOf } from './base-of.ts'
import { tablesOf } from './code-rows.ts'
import type { Overlay, OverlayProblem } from './overlay.ts'

const unknown = (at: string, what: string, name: string, known: readonly string[]): OverlayProblem => {
  const meant = nearest(name, known)
  return {
    at,
    message: `There is no ${what} ${JSON.stringify(name)}.`,
    ...(meant === undefined ? {} : { nearest: meant }),
  }
}

const noBase = ({ versions }: Format, { layout, basedOn }: Overlay): OverlayProblem => {
  const layouts = [...new Set(versions.flatMap((version) => version.layouts))]
  const own = layouts.filter(({ id }) => id === layout)
  if (own.length === 0) {
    return unknown(
      'layout',
      'layout',
      layout,
      layouts.map(({ id }) => id),
    )
  }
  const known = [
    ...own.flatMap(({ variants }) => variants.map(({ id }) => id)),
    ...versions.map(({ version }) => version),
  ]
  return unknown('basedOn', 'version or variant', basedOn ?? '', known)
}

const columnProblems = (overlay: Overlay, { layout, variant }: Base): readonly OverlayProblem[] => {
  const columns = variant.columns
  const taken = new Set(Object.keys(layout.columns))
  const inserted = overlay.insert ?? []
  const named = [...columns, ...inserted.map(({ name }) => name), '']
  const twice = (at: string, name: string): readonly OverlayProblem[] => {
    if (!taken.has(name)) {
      taken.add(name)
      return []
    }
    return [{ at, message: `The layout has a column ${JSON.stringify(name)} already.` }]
  }
  return [
    ...inserted.flatMap(({ name, after }, place) => [
      ...twice(`insert.${place + 1}.name`, name),
      ...(after === undefined || named.includes(after)
        ? []
        : [unknown(`insert.${place + 1}.after`, 'column', after, columns)]),
    ]),
    ...(overlay.remove ?? [])
      .filter((name) => !columns.includes(name))
      .map((name) => unknown('remove', 'column', name, columns)),
    ...Object.entries(overlay.rename ?? {}).flatMap(([name, local]) => [
      ...(Object.hasOwn(layout.columns, name) ? [] : [unknown(`rename.${name}`, 'column', name, columns)]),
      ...twice(`rename.${name}`, local),
    ]),
  ]
}

const codeProblems = (overlay: Overlay, { version }: Base): readonly OverlayProblem[] => {
  const tables = tablesOf(version.bindings.filter((binding) => binding.layout === overlay.layout))
  return Object.entries(overlay.codes ?? {}).flatMap(([id, rows]) => {
    const table = tables.find((one) => one.id === id)
    if (table === undefined) {
      return [
        unknown(
          `codes.${id}`,
          'code list',
          id,
          tables.map((one) => one.id),
        ),
      ]
    }
    if (table.set === undefined) return []
    const known = codeSets[table.set].codes.map(([code]): string => code)
    return rows
      .filter(([, canonical]) => !known.includes(canonical))
      .map(([wire, canonical]) => unknown(`codes.${id}.${wire}`, 'common code', canonical, known))
  })
}

/**
 * Finds what an overlay names that the format has not.
 *
 * @param format the published format
 * @param overlay how the local layout differs
 * @returns every problem with the name that was probably meant; empty when the overlay can be applied
 * @example
 * ```ts
 * import { checkOverlay, defineFormat } from '@nrec-align/mapping'
 * const nothing = defineFormat({
 *   id: 'nothing', title: 'Nothing', description: 'Has no layouts.', publisher: 'nobody', kind: 'district',
 *   trust: 'vendor', confidence: 'unverified', options: {}, tables: {},
 *   versions: [{ version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [], bindings: [] }],
 * })
 * console.assert(checkOverlay(nothing.format, { layout: 'roster' })[0]?.at === 'layout')
 * ```
 */
export const checkOverlay = (format: Format, overlay: Overlay): readonly OverlayProblem[] => {
  const base = baseOf(format, overlay)
  if (base === undefined) return [noBase(format, overlay)]
  return [...columnProblems(overlay, base), ...codeProblems(overlay, base)]
}
