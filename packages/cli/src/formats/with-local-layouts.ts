import { checkOverlay, defineFormat, type FormatFunction, type Overlay, overlayFormat } from '@nrec-align/mapping'
import { UsageError } from '../failure.ts'
import type { LocalLayouts } from '../settings/local-layouts.ts'

const splitName = (name: string): readonly [format: string, layout: string] => {
  const slash = name.lastIndexOf('/')
  return [name.slice(0, slash), name.slice(slash + 1)]
}

/** Ids of formats that local layouts are for. */
export const formatsOfLocalLayouts = (layouts: LocalLayouts): readonly string[] =>
  Object.keys(layouts).map((name) => splitName(name)[0])

/**
 * A format with the local layouts that the configuration gives it.
 *
 * @throws {UsageError} with everything that the layouts name and the format has not
 */
export const withLocalLayouts = (define: FormatFunction, layouts: LocalLayouts): FormatFunction => {
  const own = Object.entries(layouts).filter(([name]) => splitName(name)[0] === define.format.id)
  if (own.length === 0) return define
  let { format } = define
  for (const [name, facts] of own) {
    const overlay = { ...facts, layout: splitName(name)[1] } as Overlay
    const problems = checkOverlay(format, overlay).map(
      ({ at, message, nearest }) => `${at}: ${message}${nearest === undefined ? '' : ` Did you mean "${nearest}"?`}`,
    )
    if (problems.length > 0) {
      throw new UsageError('bad-local-layout', `The local layout ${name} does not fit its format.`, problems.join('\n'))
    }
    format = overlayFormat(format, overlay)
  }
  return defineFormat(format)
}
